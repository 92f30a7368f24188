### Questions about who answers for security in a firm, its rules and what it has.
# review: machine-drafted
# source: d4871b50cc70

item-security-owner = Quen se encarga na túa empresa de coidar ordenadores, contas e datos?
    .why = O que é de todos non o mira ninguén. Cun nome, cada aviso ten quen o atenda.
    .help = Non fai falta que saiba de informática: fai falta que decida e pregunte. Ter horas é telas apuntadas no seu mes. Unha empresa de fóra axuda, pero non decide por ti.
    .option-named-with-time = Unha persoa con nome e con horas para iso
    .option-named = Unha persoa con nome, cando lle queda tempo
    .option-outside = A empresa que nos leva os ordenadores
    .option-nobody = Ninguén en concreto
item-security-owner-easy = Se alguén ve algo raro nun ordenador, sabe a quen dicirllo?

item-written-rules = Que normas escritas ten a túa empresa para usar ordenadores, correo e datos?
    .why = Sen normas, cada persoa fai o que lle parece mellor. Logo ninguén sabe que estaba permitido.
    .help = Abondan dúas páxinas en palabras sinxelas: que se fai, que non e a quen avisar. Conta o que a xente ten na man, non o que está nun caixón.
    .option-signed = Unhas que cada persoa leu e asinou
    .option-given = Unhas que se entregan, sen asinar
    .option-drawer = Unhas que case ninguén viu
    .option-none = Ningunha: dise de palabra
item-written-rules-easy = Recibe quen entra na empresa unha folla con esas normas?

item-device-list = Que lista tes dos aparellos, programas e servizos da túa empresa?
    .why = O que non está na lista non se actualiza nin se copia. E se falta, ninguén o nota.
    .help = Contan os ordenadores, os móbiles, o servidor, as máquinas conectadas, os programas e os servizos en liña. O servidor é o ordenador que garda os ficheiros de todos. A lista de contabilidade adoita esquecer os programas.
    .option-all-current = Unha de todo, que cambia con cada alta e cada baixa
    .option-all-old = Unha de todo, pero de hai máis de 6 meses
    .option-part = Unha dunha parte, como os ordenadores
    .option-none = Ningunha
item-device-list-easy = Sabes cantos ordenadores hai hoxe na túa empresa?

item-new-program-approval = Alguén necesita un programa novo para o seu traballo. Que fai?
    .why = Un programa baixado de calquera sitio pode traer outro dentro. E nun servizo que ninguén coñece quedan datos que ninguén coida.
    .help = Contan tamén as aplicacións do móbil, os engadidos do navegador e os servizos en liña de balde. Contesta o que pasou a última vez.
    .option-approved = Pídeo, alguén o mira e queda apuntado
    .option-asked = Pregunta de palabra e instálao
    .option-tells = Instálao e ás veces cóntao
    .option-free = Instálao e xa está
item-new-program-approval-easy = Preguntouche alguén este ano antes de instalar algo?

item-risk-review = Cando repasou a túa empresa por última vez que pode saír mal?
    .why = O tempo e os cartos non chegan a todo. Un repaso di que vai primeiro.
    .help = Repasar é pensar que pode pasar cos ordenadores, as contas e os datos. Tamén é mirar se se fixo o acordado. O plan de { -app } vale se a dirección o le e pon datas.
    .option-written = Nos últimos 12 meses, por escrito e con datas
    .option-talked = Nos últimos 12 meses, de palabra
    .option-longer = Hai máis dun ano
    .option-never = Nunca
item-risk-review-easy = Falouse este ano na empresa de que pasaría sen ordenadores?

item-stranger-inside = Entra na túa empresa alguén que ninguén coñece. Ata onde chega?
    .why = Un portátil, unha chave ou un papel desaparecen nun minuto. E un aparello enchufado á rede non chama a atención.
    .help = Pensa nunha hora con présa e tamén na porta de atrás. Contan quen trae paquetes, quen limpa e quen vén arranxar algo.
    .option-entrance = Ata a entrada: alguén vai con esa persoa
    .option-desks = Ata as mesas, pero o importante está baixo chave
    .option-anywhere = Ata case calquera sitio
    .option-server = Ata o servidor ou os papeis gardados
item-stranger-inside-easy = Péchase con chave o sitio do servidor e dos papeis?
