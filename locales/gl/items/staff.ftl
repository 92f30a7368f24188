### Questions about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 814c6702a681

item-joiner-access = Comeza unha persoa nova. Con que conta e que permisos traballa?
    .why = Cunha conta por persoa sábese quen fixo que. Con permisos xustos, un erro chega menos lonxe.
    .help = Pensa na última que entrou, tamén en prácticas ou por pouco tempo. Contan o ordenador, o correo, os programas e a caixa. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-by-job = Coa súa e cos permisos do seu posto
    .option-like-others = Coa súa e cos permisos dos demais
    .option-inherited = Coa de quen estaba antes
    .option-shared = Cunha que usan varias persoas
item-joiner-access-easy = Usan varias persoas algunha conta co mesmo contrasinal?

item-leaver-accounts = Unha persoa deixa a túa empresa. Cando se pechan as súas contas?
    .why = Unha conta sen dono pódea usar calquera que saiba o contrasinal. Non adoita notarse.
    .help = Contan o correo, o ordenador, os programas, a wifi e os chats. Pensa tamén en quen se xubilou ou estivo en prácticas. Se sabes dunha conta aberta, escolle a última.
    .option-same-day = Ese mesmo día, cunha lista diante
    .option-week = Esa semana, de memoria
    .option-someday = Cando alguén se lembra
    .option-still-open = Quedan contas abertas de xente que marchou
item-leaver-accounts-easy = Segue aberto o correo de alguén que xa non traballa aquí?

item-staff-training = Cando falou a túa empresa por última vez co persoal sobre mensaxes falsas?
    .why = Unha mensaxe falsa engana máis cando hai présa. Falar diso serve para lembralo, e quen avisa a tempo coida dos demais.
    .help = Unha mensaxe falsa faise pasar por un banco, un cliente ou a dirección. Practicar é mandar unha feita na casa, para aprender. Vale unha charla de 20 minutos.
    .option-practice = Nos últimos 12 meses, e practicamos cunha
    .option-talk = Nos últimos 12 meses, sen practicar
    .option-longer = Hai máis dun ano
    .option-never = Nunca
item-staff-training-easy = Preguntou alguén este ano se unha mensaxe era falsa?

item-staff-confidentiality = Que asina cada persoa sobre os datos que ve no traballo?
    .why = Quen asina sabe que o que ve non sae da empresa. Tampouco cando cambia de traballo.
    .help = Conta todo o persoal, tamén quen está en prácticas ou vén doutra empresa.
    .option-commitment = Un compromiso de gardar segredo, tamén despois de marchar
    .option-contract = Unha frase no seu contrato
    .option-some = Algo, pero só algunhas persoas
    .option-nothing = Nada
item-staff-confidentiality-easy = Asinou alguén do persoal un papel sobre gardar segredo?
