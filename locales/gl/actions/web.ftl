### What a person can do about the website, the shop and social networks.
# review: machine-drafted
# source: f67b70bda518

action-arrange-website-updates = Pon a alguén a actualizar a túa web cada mes
    .because = Se ninguén a toca, cada mes quedan máis fallos sen pechar.
    .how =
        Pregúntalle a quen che fixo a web: «Con que programa está feita e quen o actualiza?».
        Pide primeiro unha copia completa.
        Pide que instale todo o pendente e que quite o que non se usa.
        Acordade por escrito unha data fixa cada mes.
        Se ninguén pode facelo, pregunta por un servizo que se actualice só.
    .verify = Pide a data da última actualización: é deste mes.
    .ask-help = Se a web se ve mal despois dun cambio, para e pide que volvan á copia.

action-put-domain-in-your-name = Pon ao teu nome o dominio da túa web
    .because = Quen figura como titular decide. Sen ti pode vendelo, movelo ou deixar que se perda.
    .how =
        Escríbelle a quen o ten: «Quero o dominio e o aloxamento ao meu nome».
        Abre unha conta túa nunha empresa de dominios.
        Antes de mover nada, pide unha copia completa da web.
        Pídelle a esa empresa o traslado e o cambio de titular: a nome de quen está. Quen o ten agora debe aceptalo.
        Comproba que a web e o correo seguen funcionando.
        Activa a renovación automática e apunta a data en que caduca.
    .verify = Entras co teu contrasinal na conta do dominio. Ves o teu nome como titular.
    .ask-help = Pide axuda se o teu correo usa ese dominio: un fallo ao movelo deixa o correo parado.

action-get-website-passwords = Consegue os teus propios contrasinais da web
    .because = O dominio é teu, pero hoxe non podes entrar sen outra persoa.
    .how =
        Pídelle a quen cha leva a entrada ao dominio e ao aloxamento.
        Pon o teu correo como correo de recuperación.
        Cambia os contrasinais e gárdaos como gardas os demais.
        Activa a verificación en dous pasos: ademais do contrasinal, pide un aviso ou un código.
        Dálle a esa persoa a súa propia conta, se a necesita.
    .verify = Entras nas dúas contas sen preguntarlle a ninguén.
    .ask-help = Se non che contesta, chama á empresa do dominio. Ten á man o teu DNI ou NIE e unha factura.

action-download-website-copy = Descarga unha copia da túa web cada mes
    .because = A copia da empresa que a aloxa pode marchar con ela. A túa, non.
    .how =
        Entra na conta onde está aloxada a túa web e busca «copia de seguridade» ou «exportar».
        Descárgao todo: páxinas, fotos e pedidos.
        Gárdao nun disco que non estea sempre enchufado.
        Apunta no teu calendario repetilo cada mes.
        Se non ves a opción, dille a quen che fixo a web: «Quero unha copia completa cada mes».
    .verify = No teu disco hai unha copia con data deste mes. Dentro saen os teus textos e as túas fotos.
    .ask-help = Non probes a copia enriba da túa web. Para recuperala, pide axuda.

action-turn-on-social-second-step = Pon un segundo paso na túa rede social
    .because = Hoxe abonda con saber o teu contrasinal para falar co teu nome.
    .how =
        Abre os axustes da túa conta e busca «verificación en dous pasos» ou «autenticación».
        Actívaa. Escolle o aviso no móbil ou unha aplicación antes có SMS.
        Apunta en papel os códigos de recuperación. Déixante entrar se perdes o móbil.
        Mira que aparellos están conectados e pecha os que non coñezas.
        Se publica outra persoa, dálle o seu propio permiso e non o teu contrasinal.
        Repíteo nas túas outras redes.
    .verify = Abre unha xanela privada do navegador e entra. Pídeche algo máis có contrasinal.
    .ask-help = Se xa non podes entrar na túa conta, abre «Está pasándoche agora?» de { -app }.

action-stronger-social-second-step = Cambia o SMS da túa rede social por un aviso
    .because = O SMS é moito mellor ca nada. Pero quen consegue un duplicado da túa tarxeta SIM recibe os teus códigos.
    .how =
        Abre os axustes da túa conta e busca «verificación en dous pasos» ou «autenticación».
        Engade o aviso no móbil, ou unha aplicación que dá códigos.
        Próbao antes de quitar o SMS.
        Apunta en papel os códigos de recuperación e gárdaos na casa.
    .verify = Entra desde unha xanela privada. Chégache un aviso, non un SMS.
    .ask-help = Se a túa rede só ofrece SMS, déixao posto: segue sendo mellor ca nada.

action-move-cards-to-payment-page = Deixa que a tarxeta se escriba na páxina do banco
    .because = O que non pasa pola túa web nin polo teu correo non cho poden roubar.
    .how =
        Chama ao teu banco ou a quen leva a túa tenda.
        Di: «Quero que a tarxeta se escriba na vosa páxina e non na miña».
        Fai unha copia dos pedidos antes do cambio.
        Pide que quiten da túa web os números gardados.
        Borra os que teñas en correos e chats.
        Se cobras por teléfono, manda unha ligazón de pagamento do teu banco.
    .verify = Fai unha compra de proba. Ao pagar, o enderezo de arriba xa non é o da túa web.
    .ask-help = Se cres que alguén viu números gardados, chama ao teu banco e ao { -help-line }.
