### Questions about electronic identity.
# review: machine-drafted
# source: ce16a13d5e3a

item-certificate-copy = Onde está a copia do teu certificado dixital?
    .why = Con ese ficheiro e o seu contrasinal, outra persoa pode asinar por ti en Facenda ou na Seguridade Social.
    .help = É o ficheiro co que asinas trámites por internet. Adoita acabar en .p12 ou .pfx. Se hai máis dunha copia, contesta pola menos gardada.
    .option-apart = Fóra do ordenador, con contrasinal
    .option-no-copy = Non hai copia: só está instalado
    .option-computer = No ordenador, con contrasinal
    .option-adviser = Tena a miña xestoría ou outra persoa
    .option-loose = En Descargas, nun correo ou nun chat
    .not-applicable-no-certificate = Non teño certificado dixital
item-certificate-copy-easy = Enviaches algunha vez o teu certificado por correo ou por WhatsApp?

item-certificate-signs = Se outra persoa usa o teu ordenador, pode asinar co teu certificado dixital?
    .why = O que se asina co teu certificado leva o teu nome. Despois custa demostrar que non fuches ti.
    .help = A túa sesión é o que se abre co teu contrasinal ao acender. Se o tes en varios ordenadores, mira tamén eses.
    .option-password = Non: pide un contrasinal en cada sinatura
    .option-own-session = Non: ninguén máis entra na miña sesión
    .option-open = Si: quen senta diante pode asinar
    .option-several = Si, e está en máis dun ordenador
    .not-applicable-no-certificate = Non teño certificado dixital
item-certificate-signs-easy = Pídeche o ordenador un contrasinal cada vez que asinas?

item-certificate-expiry = Cando caduca o teu certificado dixital?
    .why = Cun certificado caducado non se asina. Adoita verse o último día dun trámite.
    .help = É o ficheiro co que asinas trámites por internet. Se dubidas, escolle «Non o sei»: { -app } pode miralo sen cambiar nada. Se tes varios, contesta polo que usas.
    .option-later = Dentro de máis de 60 días
    .option-soon = Dentro de 60 días ou menos
    .option-expired = Xa caducou
    .not-applicable-no-certificate = Non teño certificado dixital
item-certificate-expiry-easy = Asinaches algo co teu certificado no último mes?

item-second-way-in = É o último día dun trámite e falla o que usas sempre. Como entras?
    .why = Un certificado falla ou o ordenador rompe, e o prazo non agarda. Outra forma de entrar sálvache o día.
    .help = Cl@ve e o DNI electrónico din quen es nas webs da Administración. Pensa nunha forma que non dependa do mesmo ordenador.
    .option-used = Doutra forma que xa usei, como Cl@ve
    .option-untried = Doutra forma que teño, pero que non probei
    .option-adviser = Preséntao outra persoa por min, como a miña xestoría
    .option-none = Non podería entrar
item-second-way-in-easy = Entraches algunha vez con Cl@ve nunha web da Administración?

item-dnie-pin = Onde gardas o PIN do teu DNI electrónico?
    .why = O DNI co seu PIN asina coma ti. Quen atopa a túa carteira non debería ter as dúas cousas.
    .help = O DNI electrónico leva un chip co que asinas trámites por internet. O seu PIN non é o número do DNI nin o código do móbil. Se está en varios sitios, escolle o que estea máis abaixo na lista.
    .option-head = Na cabeza ou nun xestor de contrasinais
    .option-apart = Nun papel, lonxe do DNI
    .option-forgotten = En ningún sitio: non o lembro
    .option-with-card = Co DNI
    .not-applicable-no-dnie = Non uso o DNI por internet
item-dnie-pin-easy = Levas algún PIN escrito na carteira?

item-clave-phone = Ao entrar con Cl@ve, onde confirmas que es ti?
    .why = Con Cl@ve vense os teus impostos, a túa saúde e as túas axudas. O móbil que confirma é a chave.
    .help = Cl@ve di quen es nas webs da Administración. A súa aplicación funciona nun só móbil por persoa. Se usas varias formas, escolle a que estea máis abaixo na lista.
    .option-app = Na súa aplicación, no meu móbil e con bloqueo
    .option-sms = Cun código por SMS no meu móbil
    .option-other-phone = No móbil doutra persoa
    .not-applicable-no-clave = Non uso Cl@ve
item-clave-phone-easy = Está a aplicación Cl@ve no teu móbil?

item-clave-prompt = Chégache un aviso para confirmar con Cl@ve, e non estabas entrando en nada. Que fas?
    .why = Pode vir de alguén que entra co teu nome. Se o aceptas, ábreslle ti.
    .help = Vale igual cun código que non pediches. Cando si entras ti, o código da aplicación é o mesmo que sae na web.
    .option-reject = Rexéitoo e non digo ningún código
    .option-ignore = Non fago nada
    .option-explained = Acéptoo se alguén me chama e mo explica
    .option-accept = Acéptoo para que se quite
    .not-applicable-no-clave = Non uso Cl@ve
item-clave-prompt-easy = Aceptaches algunha vez un aviso que non pediras?

item-official-site = Como chegas á web de Facenda ou da Seguridade Social?
    .why = Hai webs que copian as oficiais, e outras que cobran por trámites de balde. Poden saír antes nun buscador.
    .help = Un favorito é un enderezo que gardas no teu navegador, o programa para ver webs. Contesta pola última vez.
    .option-saved = Por un favorito ou pola súa aplicación oficial
    .option-typed = Escribo eu o enderezo
    .option-search = Búscoa e abro o primeiro que sae
    .option-link = Pola ligazón dunha mensaxe
item-official-site-easy = Tes gardada nos favoritos algunha web oficial?

item-who-acts-for-me = Outra persoa fai un trámite por ti. Con que entra?
    .why = Quen entra coa túa sinatura pode facelo todo, non só o que lle pediches.
    .help = Un apoderamento é un permiso oficial: escolles para que e pódelo retirar. A túa sinatura é o teu certificado, o teu Cl@ve ou o teu DNI co seu PIN. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-limited = Coa súa propia sinatura e un permiso para iso
    .option-wide = Coa súa propia sinatura e un permiso para todo
    .option-beside = Coa miña sinatura, e eu estou diante
    .option-mine = Coa miña sinatura, cando quere
    .not-applicable-acts-alone = Ninguén fai trámites por min
item-who-acts-for-me-easy = Sabe outra persoa o teu PIN ou o contrasinal do teu certificado?

item-wallet-app = Como chegou ao teu móbil a aplicación que garda o teu DNI ou os teus documentos?
    .why = Unha aplicación que copia a oficial pode quedar coa túa identidade enteira.
    .help = MiDNI amosa o DNI en persoa desde 2025. Ademais, cada país da Unión Europea debe ofrecer unha carteira de identidade antes de que acabe 2026. Se levas varias aplicacións, contesta pola que menos miraches.
    .option-official = Da tenda, desde a ligazón da web oficial
    .option-by-name = Da tenda, tras mirar quen a publica
    .option-first = Da tenda: collín a primeira que saíu
    .option-link = Dun anuncio ou dunha mensaxe
    .not-applicable-no-wallet-app = Non levo documentos oficiais no móbil
item-wallet-app-easy = Miraches quen publica a aplicación antes de instalala?

item-id-card-lost = Perdes o DNI. Que fas ese día?
    .why = Quen o atopa pode usalo co teu nome. Un papel con data di que xa non o tiñas.
    .help = Vale igual coa tarxeta de residencia ou co pasaporte. A policía ou a Guardia Civil danche copia do que contas.
    .option-report = Aviso a policía e gardo a copia
    .option-renew = Pido cita para facer outro
    .option-wait = Agardo uns días por se aparece
    .option-nothing = Nada: uso outro documento
item-id-card-lost-easy = Se hoxe non atopas o DNI, irías á policía esta semana?
