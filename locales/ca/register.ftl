### The register of incidents and of breaches of personal data, on paper.
# review: machine-drafted
# source: b48e5fbeb3f4

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
register-file-name = resguardo-registre-{ $date }
register-title = Registre de problemes i de fuites de dades personals
    .intro =
        El que ha passat, quins efectes va tenir i què es va fer. Ho demana l'article 33.5 del Reglament General de Protecció de Dades per a cada fuita.
        Ho escriu qui porta el registre, amb { -app }. Serveix per ensenyar-ho; no diu si n'hi ha prou amb el que s'ha fet.
    .footer = Ho escriu qui porta el registre. Independent: sense aval de l'AEPD, d'INCIBE ni del CCN.
    .blanks = Responsable del tractament (nom i NIF):
register-breaches = Fuites de dades personals
register-no-breaches = No n'hi ha cap d'apuntada.
register-others = Altres problemes de seguretat
register-no-others = No n'hi ha cap d'apuntat.
register-asked = Què demana la llei per a cada fuita
    .lines =
        Els fets: què va passar i quan.
        Els efectes per a les persones afectades.
        Les mesures que es van prendre.
        Apuntar-la sempre, encara que no calgui avisar ningú.
        Si l'avís arriba després de 72 hores, el perquè del retard.
register-kind = Tipus:
register-facts = Fets:
register-loss = Pèrdua:
register-files = Ho mostren:
register-known = Es va saber:
register-term = El termini de 72 hores acaba:
register-data = Dades i persones:
register-effects = Efectes:
register-measures = Mesures:
register-authority = Avís a l'autoritat de dades:
register-people = Avís a aquestes persones:
register-told = Fet
register-not-told = No s'avisa
register-undecided = Per decidir
