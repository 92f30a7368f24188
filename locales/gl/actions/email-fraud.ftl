### What a person can do about email and fraud.
# review: machine-drafted
# source: 48b085f6bc03

action-go-in-by-your-own-way = Entra polo teu camiño, non pola ligazón
    .because = Unha ligazón falsa pode parecer igual cá boa. Se entras polo teu camiño, dá o mesmo.
    .how =
        Instala a aplicación do teu banco desde a tenda do teu móbil.
        Escribe ti o enderezo de Facenda e o do teu banco. Gárdaos nos favoritos do teu navegador.
        Cando chegue unha ligazón, non a toques. Entra pola aplicación ou polos teus favoritos.
        Se alí non ves nada, chama ao teléfono que xa tiñas.
        Non lle deas a ninguén un código dun só uso. Vale unha vez e abre a túa conta.
        Cóntalle a regra a quen vive ou traballa contigo.
    .verify = O teu banco e Facenda están nos teus favoritos. Entras desde aí sen abrir ningunha mensaxe.
    .ask-help = Se xa escribiches datos nunha páxina dubidosa, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-ask-before-opening = Ponte unha regra: ficheiro inesperado, preguntar antes de abrir
    .because = Quen engana pode asinar como un cliente teu. Se abres o seu ficheiro, podes quedar sen os teus.
    .how =
        Se non sabes que é, bórrao.
        Se pode ser bo, chama ou escríbelle por outra vía a quen o manda. Non contestes a ese correo.
        Se só queres velo, usa a vista previa do correo, sen descargalo.
        Se un documento pide «Habilitar contido», péchao.
        Se o correo trae o ficheiro e tamén o seu contrasinal, pregunta antes de abrir.
        Cóntalle a regra a quen lea o teu correo.
    .verify = Busca o último ficheiro inesperado. Ou o borraches, ou sabes por outra vía quen o mandou.
    .ask-help = Se xa o abriches e ves algo raro, desconecta internet e chama ao { -help-line }. Non borres nada.

action-stop-and-call = Ponte unha regra: se hai présa, para e chama
    .because = Quen engana non quere que fales con ninguén. Unha chamada ao teléfono de sempre descobre o engano.
    .how =
        Apunta os teléfonos do teu banco, da túa xestoría e dos teus mellores clientes. Sácaos de papeis vellos, nunca da mensaxe.
        Se che meten présa, colga ou deixa de contestar.
        Agarda 10 minutos e chama ti.
        Non deas contrasinais nin códigos a quen che escribe ou te chama.
        Acorda unha palabra secreta coa túa familia e con quen traballa contigo. Así sabedes quen chama.
    .verify = A túa lista está xunto ao ordenador. Atopas nela a túa xestoría sen abrir ningunha mensaxe.
    .ask-help = Se dubidas, chama ao { -help-line }. Se xa pagaches ou deches un código, chama antes ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-train-junk-filter = Ensínalle ao teu correo que é lixo
    .because = Cada mensaxe que marcas axúdalle ao filtro a apartar as seguintes. Así ves menos mensaxes falsas.
    .how =
        Cando se coe unha, non toques nada de dentro nin contestes.
        Márcaa e preme «spam» ou «correo non desexado».
        Non uses a súa ligazón para darte de baixa: así saben que les ese correo.
        Mira o cartafol cada semana. Se hai unha boa, preme «non é spam».
    .verify = A última mensaxe que marcaches está agora no cartafol de correo lixo.
    .ask-help = Se cada día se coan moitas, pregúntalle polo filtro a quen che dá o correo.

action-turn-on-junk-filter = Pon en marcha o filtro de correo lixo
    .because = Cando todo chega xunto, unha mensaxe falsa parece unha máis.
    .how =
        Garda antes os teus clientes e provedores nos teus contactos. Así é máis difícil que se aparten.
        Abre os axustes do teu correo e busca «spam» ou «correo non desexado».
        Activa o filtro. Que aparte as mensaxes, pero non as borre.
        Marca as que se coen.
        Mira o cartafol cada semana e saca as boas.
    .how-google = Busca «filtros» nos axustes do teu correo. Quita os que impiden apartar mensaxes.
    .how-microsoft = Busca «correo non desexado» nos axustes. Quita da lista de permitidos a quen non coñezas.
    .how-other = Se o teu correo leva o nome da túa web, chama á empresa que cho dá. Pregunta: «Como activo o filtro de correo lixo?».
    .verify = Agarda uns días: o cartafol de correo lixo ten mensaxes novas.
    .ask-help = Se aínda perdes correos bos, chama a quen che dá o correo antes de quitar o filtro.

action-protect-mail-domain = Impide que manden correo co enderezo da túa empresa
    .because = Un correo falso co teu mesmo enderezo engana case a calquera.
    .how =
        Apunta quen manda correo no teu nome: o correo, as facturas, a web e os boletíns.
        Dille a quen leva o teu dominio, ou amósallo por escrito: «Quero SPF, DKIM e DMARC». Os 2 primeiros din que correos son teus; o terceiro, que se fai cos demais.
        Pide que ao principio só apunten, sen rexeitar nada.
        Ás 4 semanas, mira co teu técnico que correos bos saen como dubidosos. Pídelle que os arranxe.
        Pide entón que se rexeiten os falsos.
        Repásao se cambias de correo ou de programa de facturas.
    .verify = Pídelle ao teu técnico o informe dunha semana: os falsos saen como rexeitados.
    .ask-help = Non o toques sen axuda: un fallo manda os teus correos bos ao lixo.

action-hang-up-and-call = Ponte unha regra: se chama o banco, colga e chama ti
    .because = O nome que sae na pantalla pódese imitar. O teléfono da túa tarxeta, se o marcas ti, non.
    .how =
        Apunta nun papel o teléfono que está detrás da túa tarxeta.
        Se alguén chama de parte do banco, di «agora chamo eu» e colga.
        Agarda uns minutos ou usa outro teléfono. Marca o número do papel.
        Non digas códigos nin instales nada que che pidan por teléfono.
        Non pases os teus cartos a outra conta para «salvalos»: iso non o pide o teu banco.
        Cóntao na casa: a regra vale para todos.
    .verify = Tes o papel na carteira e sabes a frase: «Agora chamo eu».
    .ask-help = Se xa deches un código ou moviches cartos, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-call-the-old-number = Ponte unha regra: antes de axudar, chama ao número de sempre
    .because = Unha chamada dun minuto descobre o engano. Se é verdade, só tardaches un minuto.
    .how =
        Non lle contestes ao número novo nin o gardes.
        Chama ao número que xa tiñas.
        Se non contesta, chama a outra persoa que estea preto dela.
        Non mandes cartos nin códigos ata falar de viva voz.
        Fai unha captura da mensaxe e bloquea ese número.
    .verify = Tes os números da túa familia no móbil e tamén nun papel.
    .ask-help = Se xa pagaches, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-close-the-warning = Ponte unha regra: aviso con teléfono, péchase e non se chama
    .because = O aviso de verdade non dá un teléfono. Se pechas a páxina, acábase.
    .how =
        Non chames nin toques nada dentro do aviso.
        Pecha o navegador, o programa para ver webs. Se non se deixa, apaga o ordenador co seu botón.
        Ao volver abrilo, non deixes que recupere as páxinas de antes.
        Escribe a regra nun papel, xunto á pantalla.
        Apunta ao lado o teléfono de quen che axuda e o { -help-line }.
    .verify = O papel está xunto á pantalla e líchelo en voz alta unha vez.
    .ask-help = Se xa chamaches ou deixaches entrar alguén, quita internet e chama ao teu banco. Despois, ao { -help-line }.
