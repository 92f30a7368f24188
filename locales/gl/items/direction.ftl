### Questions that only whoever owns or manages the firm can answer.
# review: machine-drafted
# source: 691b66a597f3

item-ransom-decision = Alguén lle pide cartos á túa empresa para desbloquear os ficheiros. Quen decide que se fai?
    .why = Ese día haberá présa e opinións. Pagar tampouco asegura que os ficheiros volvan.
    .help = Chámase secuestro de ficheiros. Decidir é dicir quen manda, a quen lle pregunta antes e quen fala con clientes e persoal. Deixalo escrito non te obriga a pagar nin a non pagar.
    .option-written = Unha persoa: está escrito, e tamén a quen lle pregunta antes
    .option-talked = Unha persoa: falouse, sen escribilo
    .option-that-day = Xa se verá ese día
    .option-technician = Quen leva os ordenadores
item-ransom-decision-easy = Falou a dirección de que faría se lle piden un rescate?

item-night-call = Son as 3 da mañá e algo vai moi mal nos ordenadores. A quen se chama?
    .why = Un problema non mira o reloxo. O que se para axiña chega menos lonxe.
    .help = Pensa en quen o vería: a alarma, a quenda de noite, o teu técnico ou un cliente. Conta se ten ese teléfono en papel ou no móbil.
    .option-two = A unha persoa con nome, e a outra se non contesta
    .option-one = A unha soa persoa
    .option-morning = A ninguén ata que se abre
    .option-nobody = Ninguén sabería a quen
item-night-call-easy = Ten o teu técnico un teléfono teu para chamarte de noite?

item-insurance-read = Que liches do que paga o teu seguro se che rouban datos ou cartos por internet?
    .why = Unha póliza pode pedir que avises axiña ou que teñas certas cousas. Se o descobres tarde, pode que non pague.
    .help = A póliza é o papel do seguro. Mira que cobre, que che pide a ti e a que teléfono se avisa. Non ter este seguro tamén pode ser unha boa decisión.
    .option-read = A póliza, este ano
    .option-without = O prezo: decidín non ter este seguro
    .option-told = Nada: contáronmo ao asinar
    .option-unread = Nada: asinei e xa está
    .option-never-asked = Nada: non mirei se o teño
item-insurance-read-easy = Tiveches na man este ano a póliza da túa empresa?

item-security-time-money = Que hai apuntado este ano para coidar ordenadores e datos?
    .why = O que non ten horas nin cartos non se fai. E arranxar despois adoita custar máis.
    .help = Contan as copias, cambiar aparellos vellos, as charlas e as horas de alguén da casa. Non fai falta que sexa moito: fai falta que estea decidido.
    .option-both = Cartos e horas, cunha lista de para que
    .option-technician = Só o que custa o técnico
    .option-breaks = Nada: págase cando algo rompe
    .option-nothing = Nada: nunca se falou
item-security-time-money-easy = Compraches algo este ano para coidar os datos, sen agardar a unha avaría?

item-copy-proof = Que viches ti de que as copias da túa empresa serven?
    .why = Unha copia falla sen facer ruído. Só se sabe o día que se recupera algo.
    .help = Recuperar é volver ter un ficheiro desde a copia. Conta o que viches cos teus ollos, non o que che din. Aparte é sen conectar, ou en liña con versións anteriores.
    .option-seen = Este ano, recuperar un ficheiro desa semana desde unha copia aparte
    .option-date = Un papel ou un correo coa data da última
    .option-told = Nada: dinme que se fan
    .option-none = Nada, ou non hai copias
item-copy-proof-easy = Díxoche alguén este ano que as copias se fan?
