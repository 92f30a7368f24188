### Questions about the phone and the networks it uses.
# review: machine-drafted
# source: 2da449b15e07

item-phone-lock = Que pide o teu móbil para abrirse?
    .why = No móbil levas o correo, o banco e os datos de moita xente. Sen bloqueo, quen o atopa ábreo.
    .help = Apaga a pantalla e acéndea. Mira que che pide antes de amosarche as aplicacións. Coa pegada ou a cara, escolle a primeira. Un código de 5 cifras conta coma un de 4.
    .look-android =
        Abre Configuración, toca a lupa e escribe «bloqueo de pantalla».
        Le o tipo que pon: ningún, pasar o dedo, padrón, PIN ou contrasinal.
        Se é un PIN, conta as súas cifras.
    .look-iphone =
        Abre «Ajustes» e busca «código».
        Se ves «Desactivar código», xa tes un. Se ves «Activar código», non o tes.
        Se o tes, conta as súas cifras.
    .option-long = A pegada, a cara ou un código de 6 cifras ou máis
    .option-short = Un código de 4 cifras ou un debuxo
    .option-none = Nada: paso o dedo e ábrese
    .not-applicable-no-phone = Non uso móbil
item-phone-lock-easy = Se deixas o móbil na mesa, pode outra persoa abrilo e ler as túas mensaxes?

item-phone-find = Perdes o móbil. Podes bloquealo ou borralo desde outro aparello?
    .why = No móbil van o teu correo, as túas fotos e os datos doutras persoas. Se o borras a tempo, só perdes o aparello.
    .help = Faise na web da túa conta de Google ou de Apple, a mesma do móbil. Probalo é ver alí o teu móbil nun mapa.
    .look-android =
        Abre Configuración, toca a lupa e escribe «atopar». Se non sae nada, escribe «localizador».
        Mira se a opción de atopar o móbil está activada.
        Pensa se sabes de memoria, ou en papel, o contrasinal desa conta.
    .look-iphone =
        Abre «Ajustes» e busca «Buscar mi iPhone».
        Mira se está activado.
        Pensa se sabes de memoria, ou en papel, o contrasinal desa conta.
    .option-tried = Si, e xa o probei
    .option-untried = Si, pero non o probei
    .option-no-password = Está activado, pero non sei o contrasinal
    .option-cannot = Non
    .not-applicable-no-phone = Non uso móbil
item-phone-find-easy = Viches algunha vez o teu móbil nun mapa, desde outro aparello?

item-sim-pin = Apagas o móbil e acéndelo. Que pide a tarxeta SIM?
    .why = Sen PIN, quen pon a túa tarxeta noutro móbil recibe os teus SMS. Aí chegan códigos das túas contas.
    .help = A SIM é a tarxeta que lle dá liña ao teu número, aínda que vaia dentro do móbil. O seu PIN non é o código da pantalla: só se pide ao acender. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .look-android =
        Abre Configuración, toca a lupa e escribe «bloqueo da tarxeta SIM».
        Mira se está activado.
    .look-iphone =
        Abre «Ajustes» e busca «PIN de la SIM».
        Mira se está activado.
    .option-chosen = Un PIN que escollín eu
    .option-given = O PIN que viña con ela
    .option-guessable = Un PIN como 0000, 1234 ou un ano
    .option-none = Nada
    .not-applicable-no-phone = Non uso móbil
item-sim-pin-easy = Ao acender o móbil, pídeche dous códigos distintos?

item-wifi-password = Quen pode entrar na wifi coa que traballas?
    .why = Quen entra na túa wifi queda ao lado do teu ordenador e da túa impresora.
    .help = A rede de convidados é outra wifi, aparte da túa. Conta tamén a quen lla deches hai anos, se o contrasinal é o mesmo. Se está nun adhesivo á vista, escolle a última.
    .option-guest-network = Quen vive ou traballa aquí; as visitas, noutra rede
    .option-only-us = Só quen vive ou traballa aquí
    .option-visitors = Tamén clientes, visitas ou veciños
    .option-anyone = Calquera: non ten contrasinal ou está á vista
    .not-applicable-no-wifi = Non uso wifi para traballar
item-wifi-password-easy = Décheslle a alguén de fóra o contrasinal que ten agora a túa wifi?

item-public-wifi = Entras no teu banco desde un bar. Con que conexión?
    .why = Nunha wifi allea, outra persoa pode tentar levarte a unha web que non é a do teu banco.
    .help = Vale igual nun hotel, nun tren ou na casa dun cliente. O aviso é a pantalla que di que a conexión non é privada.
    .option-own-data = Os datos do meu móbil, ou agardo
    .option-stops-at-warning = A wifi, e paro se sae un aviso
    .option-unchecked = A wifi, sen fixarme
    .option-ignores-warning = A wifi, e sigo aínda que saia un aviso
item-bank-on-public-wifi-easy = Entraches algunha vez no teu banco coa wifi dun bar ou dun hotel?

item-firewall = Está acesa a devasa do teu ordenador?
    .why = Nunha rede con máis xente, outro aparello pode chamar ao teu ordenador. A devasa decide quen pasa.
    .help = A devasa («firewall») filtra quen entra pola rede. Se dubidas, escolle «Non o sei»: { -app } pode miralo sen cambiar nada.
    .option-on = Si
    .option-some-networks = Só nalgunhas redes
    .option-off = Non
    .not-applicable-no-computer = Non uso ordenador
item-firewall-easy = Preguntouche algunha vez o teu ordenador se deixas que un programa use a rede?

item-personal-devices = Quen usa o seu propio móbil ou ordenador para o traballo?
    .why = Nun aparello da casa, a empresa non sabe quen máis entra. E cando a persoa marcha, os datos marchan con ela.
    .help = Contan o correo da empresa no móbil e os chats con clientes. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-nobody = Ninguén: a empresa dá os aparellos
    .option-rules = Quen acepta unhas normas, co do traballo aparte
    .option-allowed = Quen quere, con permiso pero sen normas
    .option-uncounted = Varias persoas, e ninguén leva a conta
item-personal-devices-easy = Sabes que móbiles persoais abren o correo da empresa?

item-phone-backup = Perdes o móbil hoxe. Que fotos e contactos terás no novo?
    .why = O que só está no móbil vai con el. Cunha copia, perdes o aparello e nada máis.
    .help = A copia de seguridade son os teus datos, tamén noutro sitio. Vale a que vai á túa conta en internet ou a un ordenador. Se tes varias, contesta pola máis recente.
    .look-android =
        Abre Configuración, toca a lupa e escribe «copia de seguranza».
        Le a data da última copia.
        Abre a túa aplicación de fotos, toca o teu perfil e mira se a copia está completa.
    .look-iphone =
        Abre «Ajustes» e busca «copia en iCloud».
        Le a data da última copia.
        Volve a «Ajustes», entra en «Fotos» e mira se «Fotos en iCloud» está activado.
    .option-recent = Todo: a última copia é deste mes
    .option-old = O que había nunha copia máis vella
    .option-some = Os contactos, pero non as fotos
    .option-none = Nada
    .not-applicable-no-phone = Non uso móbil
item-phone-backup-easy = Viches algunha vez as fotos do teu móbil noutro aparello?

item-messenger-pin = Que pide a túa aplicación de mensaxes para abrirse noutro móbil?
    .why = Quen entra co teu número escríbelle á túa familia coma se foses ti. Adoita pedir cartos ou un código.
    .help = O PIN escóllelo ti dentro da aplicación. Non é o código do SMS nin o da pantalla. O correo serve para recuperalo se o esqueces. Se usas varias, contesta pola que máis usas.
    .look-android =
        Abre a aplicación de mensaxes e entra nos seus axustes.
        Busca «verificación en dous pasos» ou «PIN». Adoita estar en «Conta».
        Mira se está activado e se hai un correo posto.
    .look-iphone =
        Abre a aplicación de mensaxes e entra nos seus axustes.
        Busca «verificación en dous pasos» ou «PIN». Adoita estar en «Conta».
        Mira se está activado e se hai un correo posto.
    .option-not-used = Non uso aplicacións de mensaxes
    .option-pin-email = O código do SMS e un PIN meu, cun correo posto
    .option-pin = O código do SMS e un PIN meu, sen correo
    .option-code-only = Só o código do SMS
item-messenger-pin-easy = Pídeche ás veces a túa aplicación de mensaxes un PIN que puxeches ti?

item-app-sources = De onde veñen as aplicacións do teu móbil?
    .why = Unha aplicación feita para roubar pode ler as túas mensaxes e abrir o teu banco. Moitas chegan por unha ligazón.
    .help = A tenda é a que xa viña no móbil. Conta tamén o que instalaches porque cho pediu alguén por teléfono. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .look-android =
        Abre Configuración, toca a lupa e escribe «aplicacións descoñecidas».
        Mira se algunha ten permiso para instalar outras.
        Abre a lista de aplicacións e mira se as coñeces todas.
    .look-iphone =
        Abre «Ajustes» e busca «gestión de dispositivos».
        Se ves un perfil que non coñeces, escolle a última opción.
        Percorre as túas pantallas e mira se coñeces todas as aplicacións.
    .option-known = Da tenda, e coñézoas todas
    .option-unused = Da tenda, pero hai algunhas que non coñezo ou non uso
    .option-link = Tamén dunha ligazón, un ficheiro ou unha chamada
    .not-applicable-no-phone = Non uso móbil
item-app-sources-easy = Instalaches algunha vez unha aplicación desde unha ligazón?

item-phone-loan = Alguén que non coñeces pídeche o móbil para chamar. Que fas?
    .why = Co teu móbil aberto na man, esa persoa pode marchar ou entrar nas túas contas.
    .help = Pode ser na rúa, nun bar ou na porta da casa. Contesta o que fas cando che custa dicir que non.
    .option-dial = Marco eu e non o solto, ou digo que non
    .option-beside = Déixollo e quedo ao lado
    .option-hand = Déixollo e agardo
    .not-applicable-no-phone = Non uso móbil
item-phone-loan-easy = Deixácheslle o móbil aberto a alguén que non coñecías?
