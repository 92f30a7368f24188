### The register of incidents and of breaches of personal data, on paper.
# review: machine-drafted
# source: b48e5fbeb3f4

register-title = Registre de problemes i de fuites de dades personals
    .intro =
        El que ha passat, quins efectes va tenir i què es va fer. Ho demana l'article 33.5 del Reglament General de Protecció de Dades per a cada fuita.
        Ho escriu qui porta el registre, amb { -app }. Servix per ensenyar-ho; no diu si n'hi ha prou amb el que s'ha fet.
    .footer = Ho escriu qui porta el registre. Independent: sense aval de l'AEPD, d'INCIBE ni del CCN.
    .blanks = Responsable del tractament (nom i NIF):

register-asked = Què demana la llei per a cada fuita
    .lines =
        Els fets: què va passar i quan.
        Els efectes per a les persones afectades.
        Les mesures que es van prendre.
        Apuntar-la sempre, encara que no calga avisar ningú.
        Si l'avís arriba després de 72 hores, el perquè del retard.

register-people = Avís a estes persones:
