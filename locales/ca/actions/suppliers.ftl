### What a firm can do about what its suppliers have promised.
# review: machine-drafted
# source: fe4b7251ab78

action-add-security-to-contracts = Posa per escrit què esperes de qui entra als teus ordinadors
    .because = Amb un paper saps a qui trucar i què et deuen.
    .how =
        Fes una llista de les empreses que entren als teus ordinadors, programes o màquines.
        Pregunta a cadascuna com entra, amb quin compte i qui ho fa.
        Demana tres coses per escrit: què cuida, quan respon i que avisa si li passa alguna cosa.
        Afegeix-hi com et torna les dades si acabeu.
        Comença per la que et faria més mal.
        Guarda els contractes junts i apunta quan es renoven.
    .verify = Obre el contracte de l'empresa més important. Assenyala aquestes tres coses amb el dit.
    .ask-help = Si una empresa gran no canvia el seu contracte, llegeix què promet i guarda'l. Si és poc, busca'n una altra.
