### Questions about what suppliers of a firm have promised.
# review: machine-drafted
# source: e4c02bf36424

item-supplier-contract = Què diu sobre seguretat el contracte amb qui porta els teus ordinadors?
    .why = Si algú entra en aquella empresa, des d'allà pot arribar a la teua. I el que no està escrit es discutix després.
    .help = Pensa també en qui porta el teu programa de gestió o arregla les teues màquines a distància. Si són diverses empreses, respon per la que menys ha signat.
    .option-full = Què cuida, quan respon i que avisa si li passa alguna cosa
    .option-part = Només una o dues d'estes coses: què cuida, quan respon, que avisa
    .option-price = Només el preu i les hores
    .option-verbal = Res: no hi ha contracte
    .not-applicable-no-suppliers-with-access = Ningú de fora no entra als meus ordinadors ni programes

item-supplier-contract-easy = Tens escrit quant de temps té per respondre la teua empresa d'informàtica?
