### Questions about what suppliers of a firm have promised.
# review: machine-drafted
# source: e4c02bf36424

item-supplier-contract = Que di sobre seguridade o contrato con quen leva os teus ordenadores?
    .why = Se alguén entra nesa empresa, desde alí pode chegar á túa. E o que non está escrito discútese despois.
    .help = Pensa tamén en quen leva o teu programa de xestión ou arranxa as túas máquinas a distancia. Se son varias empresas, contesta pola que menos asinou.
    .option-full = Que coida, cando contesta e que avisa se lle pasa algo
    .option-part = Só unha ou dúas desas cousas: que coida, cando contesta, que avisa
    .option-price = Só o prezo e as horas
    .option-verbal = Nada: non hai contrato
    .not-applicable-no-suppliers-with-access = Ninguén de fóra entra nos meus ordenadores nin programas
item-supplier-contract-easy = Tes escrito en canto tempo debe contestar a túa empresa de informática?
