### Questions about what is owed to the people whose data a firm uses.
# review: machine-drafted
# source: b3bb7d8640ff

item-data-purpose = Que tes escrito sobre por que usas cada dato que pides?
    .why = Quen dá un dato pode preguntar para que. E o que non ten motivo sobra.
    .help = Motivos son un contrato, unha lei, o permiso da persoa ou un interese teu que non a prexudica. Hai algún máis, pouco común. Pedir permiso para todo non axuda: quen o dá pódeo quitar.
    .option-each = O motivo de cada uso
    .option-delicate = O motivo dos datos máis delicados
    .option-permission = Só un permiso xeral que asina todo o mundo
    .option-habit = Nada: pídense porque sempre se fixo
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-data-purpose-easy = Deixaches de pedir algún dato porque non facía falta?

item-data-notice = Alguén che dá os seus datos por primeira vez. Que lle contas?
    .why = Quen sabe que fas cos seus datos fíase máis. E sabe a quen lle preguntar se algo non lle gusta.
    .help = Pensa en todos os camiños: a web, o mostrador, o teléfono, un papel e as persoas que buscan traballo. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-told = Quen son, para que son, canto os gardo e que pode pedir
    .option-web-only = Iso mesmo, pero só na web
    .option-copied = Un texto copiado doutro sitio
    .option-nothing = Nada
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-data-notice-easy = Hai na túa web ou no teu mostrador un texto sobre datos persoais?

item-data-rights-request = Un cliente escríbeche: «Que datos meus tes?». Que fas?
    .why = Ten dereito a sabelo, e ti tes un mes para contestar. Se non contestas, pode reclamar á AEPD.
    .help = A AEPD é a Axencia Española de Protección de Datos. Tamén pode pedirche que corrixas ou borres os seus datos. O normal é que sexa de balde. Conta o día en que chega, aínda que chegue por un chat.
    .option-ready = Contesto antes dun mes: sei quen o fai e onde mirar
    .option-search = Contesto, pero tería que buscar por todas partes
    .option-adviser = Pásollo á miña asesoría e agardo
    .option-silence = Non contesto
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-data-rights-request-easy = Xuntaches algunha vez todo o que gardas dunha persoa?

item-mailing-consent = Mandas unha mensaxe con ofertas. A quen lla envías?
    .why = Unha mensaxe que ninguén pediu molesta e acaba no correo lixo. Despois, as boas tamén.
    .help = Contan o correo, o SMS e os chats. Podes escribirlle a quen che comprou algo parecido, se cada mensaxe deixa dicir que non. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-agreed = A quen dixo que si ou comprou algo parecido, e pode darse de baixa
    .option-no-way-out = A esas persoas, sen forma doada de darse de baixa
    .option-all-contacts = A todos os meus contactos
    .option-bought = A enderezos comprados ou atopados en internet
    .not-applicable-no-mass-mail = Non mando mensaxes con ofertas
item-mailing-consent-easy = Deixa a túa última mensaxe con ofertas darse de baixa?

item-minors-data = Quen che dá permiso para usar os datos ou as fotos dun menor?
    .why = Unha foto en internet queda moitos anos. E un menor non sempre ve o que pode pasar.
    .help = Conta tamén as fotos de grupo, os chats e as redes sociais. Se ten menos de 14 anos, dáo a familia. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-family-written = A súa familia se ten menos de 14 anos, e queda escrito
    .option-family-said = A súa familia, de palabra
    .option-child = O propio menor, teña a idade que teña
    .option-nobody = Ninguén
    .not-applicable-no-minors = Non gardo datos nin fotos de menores
item-minors-data-easy = Gardas algún permiso asinado por unha familia?

item-cameras-sign = Como están as cámaras do teu local?
    .why = Gravan clientes, veciños e a túa xente. Mal postas, calquera pode mirar por elas.
    .help = En orde é tres cousas: un cartel na entrada, case nada da rúa e borrado antes dun mes. Nunca en vestiarios nin aseos. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-in-order = Con cartel, sen gravar a rúa e con borrado antes dun mes
    .option-sign-only = Con cartel, e ninguén mirou cando se borra
    .option-no-sign = Sen cartel, ou gravando a rúa
    .option-factory = Vense por internet co contrasinal que traían
    .not-applicable-no-cameras = Non teño cámaras
item-cameras-sign-easy = Hai un cartel que avise das cámaras ao entrar?

item-website-cookies = Abre a túa web coma se fose a primeira vez. Que che pregunta?
    .why = As cookies poden contar que mira cada persoa. Quen visita a túa web ten dereito a dicir que non.
    .help = Unha cookie é un ficheiro pequeno que a web deixa no navegador. As necesarias, como a cesta, non piden permiso. Ábrea nunha xanela privada para vela como quen chega. Se mide visitas ou pon anuncios e non pregunta, escolle a última.
    .option-none = Nada, porque só usa as necesarias
    .option-choice = Se acepto ou rexeito, e custa o mesmo
    .option-hidden = Se acepto, e rexeitar está agochado
    .option-accept-only = Só me deixa aceptar
    .option-silent = Nada, aínda que mide visitas ou pon anuncios
    .not-applicable-no-website = Non teño web
item-website-cookies-easy = Sae na túa web un botón para rexeitar?

item-data-abroad = Miraches en que países gardan os datos os teus servizos en liña?
    .why = Fóra de Europa, a lei pode non coidar igual os teus clientes.
    .help = Europa é aquí a Unión Europea, Islandia, Liechtenstein e Noruega. Fóra fai falta que ese país estea admitido ou un contrato especial. Contan tamén os chats, os tradutores e os programas de balde que usa a túa xente.
    .option-listed = Si, todos: en Europa, ou fóra co que fai falta
    .option-main = Si, os principais
    .option-unseen = Non
    .option-unchosen = Non, e úsanse servizos que ninguén escolleu
    .not-applicable-no-cloud = Non uso servizos en liña para traballar
item-data-abroad-easy = Liches onde garda os datos o teu programa de facturas?
