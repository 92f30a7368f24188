### Questions about the website, the shop and social networks.
# review: machine-drafted
# source: 41fe1dd6811c

item-website-updates = Quen instala as actualizacións da túa web?
    .why = Unha web vella ten fallos que outros xa coñecen. Por aí poden cambiala ou usala para enganar os teus clientes.
    .help = Unha actualización é un arranxo do programa co que está feita a túa web. A persoa podes ser ti. Se dubidas, pregúntalle a quen che fixo a web.
    .option-provider = A empresa que me dá a web: non teño que facer nada
    .option-monthly = Unha persoa, cada mes ou máis a miúdo
    .option-breaks = Unha persoa, cando algo falla
    .option-nobody = Ninguén, desde que se fixo
    .not-applicable-no-website = Non teño web
item-website-updates-easy = Tocou alguén a túa web por dentro nos últimos 3 meses?

item-website-owner = A nome de quen está o dominio da túa web?
    .why = Se esa persoa desaparece ou deixa de pagar, quedas sen web. E ás veces tamén sen correo.
    .help = O dominio é o nome da túa web, o que se escribe para chegar a ela. Pensa tamén no sitio onde está aloxada. Se son distintos, contesta polo que controlas menos.
    .option-mine = Ao meu, e teño o contrasinal
    .option-mine-locked-out = Ao meu, pero o contrasinal teno outra persoa
    .option-theirs = Ao de quen me fixo a web ou doutra persoa
    .not-applicable-no-website = Non teño web
item-website-owner-easy = Chégache a ti a factura do dominio da túa web?

item-website-backup = Se a túa web se borra hoxe, de onde a recuperas?
    .why = Unha web pódese estragar nun cambio ou por non pagar. Cunha copia túa, volve estar en pé.
    .help = Aloxada quere dicir gardada nos ordenadores doutra empresa. Se o teu servizo non deixa sacar copias, vale ter aparte os textos, as fotos e os pedidos.
    .option-own = Dunha copia miña, deste mes
    .option-host = Da copia da empresa que a aloxa
    .option-maker = Do que garde quen a fixo
    .option-none = De ningún sitio: hai que refacela
    .not-applicable-no-website = Non teño web
item-website-backup-easy = Descargaches algunha vez unha copia da túa web?

item-social-second-step = Ao abrir a rede social do teu negocio nun aparello novo, que che pide ademais do contrasinal?
    .why = Quen che quita esa conta pode pedirlles cartos aos teus clientes co teu nome.
    .help = Contan tamén a túa ficha nos mapas e o chat onde atendes. Se usas varias, contesta pola menos protexida.
    .option-app-or-key = Un aviso no móbil, un código dunha aplicación ou a miña pegada
    .option-sms = Un código por SMS
    .option-password-only = Nada máis
    .not-applicable-no-social-media = Non uso redes sociais para traballar
item-social-second-step-easy = Chegouche algunha vez ao móbil un código para entrar na túa rede social?

item-shop-card-data = Na túa tenda en liña, onde escribe o cliente a súa tarxeta?
    .why = Os números que pasan pola túa web ou polo teu correo pódenchos roubar a ti.
    .help = Fai unha compra de proba e mira o enderezo de arriba cando pide a tarxeta. Se hai varias formas, escolle a que estea máis abaixo na lista.
    .option-payment-page = Na páxina do banco ou dunha empresa de pagamentos
    .option-my-site = Na miña web, que non a garda
    .option-stored = Na miña web, e queda gardada
    .option-message = Dáma por correo, chat ou teléfono
    .not-applicable-no-shop = Non vendo por internet
item-shop-card-data-easy = Deuche alguén o número da súa tarxeta nunha mensaxe ou por teléfono?
