### Questions about email and fraud.
# review: machine-drafted
# source: b2cb9e5898b0

item-message-link = Unha mensaxe do teu banco ou de Facenda trae unha ligazón. Que fas?
    .why = Unha mensaxe falsa copia moi ben o teu banco. A súa ligazón leva a unha páxina feita para quedar cos teus datos.
    .help = Unha ligazón é o texto ou o botón que abre unha web. Vale igual nun SMS, nun correo, nun chat ou nun código que les coa cámara. Contesta o que fas un día con présa.
    .option-own-way = Abro eu a aplicación ou a web de sempre
    .option-ask = Pregúntolle a alguén antes de tocala
    .option-look = Míroa ben e, se parece boa, tócoa
    .option-tap = Tócoa
item-message-link-easy = Tocaches a ligazón do último SMS dun banco ou dun paquete?

item-unexpected-file = Chégache por correo un ficheiro que non agardabas. Que fas?
    .why = Dentro pode vir un programa daniño, feito para roubar ou estragar. Ás veces abonda con abrilo.
    .help = Pode parecer unha factura, un pedido ou un currículo. Outra vía é unha chamada ou un chat, non ese correo. Un documento que pide «Habilitar contido» quere poñer en marcha un programa.
    .option-delete-or-ask = Bórroo ou pregunto por outra vía
    .option-preview = Míroo no correo, sen descargalo
    .option-known-sender = Ábroo se coñezo a quen o manda
    .option-open = Ábroo e acepto o que pida
    .not-applicable-no-work-email = Non uso correo
item-unexpected-file-easy = Abriches o último ficheiro que che chegou sen agardalo?

item-urgent-request = Un cliente ou Facenda pídeche con présa un pagamento, un código ou un contrasinal. Que fas?
    .why = A présa é a ferramenta de quen engana. Sen tempo para pensar, é doado pagar ou dar un código.
    .help = Vale igual se pide datos doutra persoa, e se é o teu banco ou a túa familia. Pode chegar por correo, por chat ou por teléfono. O nome que sae na túa pantalla pode ser falso.
    .option-call-known = Paro e chamo ao teléfono que xa tiña
    .option-tell = Paro e cóntollo a outra persoa
    .option-reply = Contesto para ver se é verdade
    .option-do = Fágoo, por se acaso
item-urgent-request-easy = Se che meten présa para dar cartos ou un código, chamas sempre antes a un teléfono que xa tiñas?

item-junk-mail = Que pasa co correo lixo que che chega?
    .why = Unha mensaxe falsa que non ves non te pode enganar. O filtro aparta moitas por ti.
    .help = O correo lixo son as mensaxes que non pediches. Busca no teu correo un cartafol con ese nome ou «spam». Mira se ten mensaxes deste mes.
    .option-trained = Apártase só, e marco o que se coa
    .option-apart = Apártase só, e eu non fago nada
    .option-mixed = Chega mesturado co bo
    .option-off = Quitei o filtro porque perdía correos
    .not-applicable-no-work-email = Non uso correo
item-junk-mail-easy = Hai mensaxes no cartafol de correo lixo?

item-mail-in-your-name = Pode alguén de fóra mandar correos co enderezo da túa empresa?
    .why = Co teu nome pídenselles pagamentos aos teus clientes e tamén á túa xente.
    .help = O dominio é o que vai detrás da arroba. Ten 3 axustes, que pon quen o leva. SPF e DKIM din que correos son teus; DMARC, que se fai cos demais. Un enderezo parecido, con outra letra, non conta aquí. Se o teu correo é dos gratuítos, escolle a última.
    .option-rejected = Non: os axustes fan que se rexeiten ou se aparten os falsos
    .option-watched = En parte: os axustes só os apuntan
    .option-unset = Si: ninguén puxo eses axustes
item-mail-in-your-name-easy = Díxoche o teu técnico que puxo SPF, DKIM ou DMARC?

item-false-bank-call = Chámate o teu banco por un cargo raro e pídeche un código. Que fas?
    .why = Pode non ser o teu banco, aínda que saia o seu nome na pantalla. Con ese código sácanse os teus cartos.
    .help = Un código dun só uso vale unha vez e non se lle di a ninguén. Vale igual se che piden pasar os teus cartos a unha «conta segura» ou instalar algo.
    .option-hang-up = Colgo e chamo eu ao teléfono da miña tarxeta
    .option-app = Colgo e miro a aplicación do banco
    .option-questions = Fágolle preguntas para ver se é o meu banco
    .option-code = Doulle o código
item-false-bank-call-easy = Dixeches algunha vez por teléfono un código que che chegou ao móbil?

item-relative-new-number = Escríbenche: «Son da túa familia, este é o meu número novo». Que fas?
    .why = Quen engana di que lle rompeu o móbil. Despois pide cartos con moita présa.
    .help = Vale igual se che mandan un audio ou te chaman chorando: a voz pódese imitar. Pensa no que fas se che din que é urxente.
    .option-call-old = Chamo ao seu número de sempre
    .option-ask-word = Pregúntolle algo que só saiba esa persoa
    .option-chat = Sigo falando a ver que quere
    .option-pay = Axúdolle co que pide
item-relative-new-number-easy = Chamas sempre ao seu número de sempre antes de mandar cartos?

item-screen-warning = A pantalla di «tes un virus» e dá un teléfono. Que fas?
    .why = É unha páxina web feita para asustar. Quen contesta quere manexar o teu ordenador e cobrarche.
    .help = Vale igual se fai ruído, se non deixa pechar a xanela ou se te chaman por teléfono para dicircho. Contesta o que fas co susto.
    .option-close = Pecho o navegador ou apago, e non chamo
    .option-own-helper = Chamo a quen me axuda sempre
    .option-follow = Sigo os pasos que pon
    .option-call = Chamo ao teléfono que sae
item-screen-warning-easy = Chamaches algunha vez a un teléfono que saíu na pantalla?
