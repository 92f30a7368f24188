### What a person can do about personal data.
# review: machine-drafted
# source: 5cd403d14c53

action-clear-old-client-data = Borra unha vez ao ano os datos que xa non usas
    .because = Cada dato de máis é algo que se pode perder. Cunha data fixa, non depende de que te lembres.
    .how =
        Apunta nunha folla onde hai datos de clientes: ordenador, móbil, correo, chats e papeis.
        Separa o que debes gardar, como facturas e contratos. Se dubidas, pregúntalle á túa xestoría.
        Fai unha copia do que conservas.
        Escolle os clientes cos que xa non traballas e borra o demais.
        Baleira a papeleira do ordenador e a do correo.
        Apunta no teu calendario repetilo o ano que vén.
    .verify = Busca o nome dun cliente antigo. Só saen as súas facturas e os seus contratos.
    .ask-help = Pregunta antes de borrar se os datos son de saúde ou de menores. Tamén se hai un xuízo polo medio.

action-sign-data-contracts = Pídelle un contrato a quen ve os datos dos teus clientes
    .because = Sen contrato, ninguén prometeu coidar eses datos nin avisarte se se perden.
    .how =
        Fai unha lista: xestoría, programa de facturas, correo, copias e quen che arranxa o ordenador.
        Escríbelle a cada un: «Mandádesme o contrato de encargado do tratamento?». Así se chama ese papel.
        Nun servizo en liña, búscao nas súas condicións e descárgao.
        Mira que diga que datos ven, para que, e que te avisarán se se perden.
        Garda todos os contratos no mesmo cartafol.
        Se unha empresa non quere asinalo, busca outra.
    .verify = Abre o cartafol: hai un contrato por cada nome da túa lista.
    .ask-help = Se non entendes un contrato, pregúntalle antes de asinalo á túa xestoría ou ao teu colexio profesional.

action-erase-before-letting-go = Borra de todo o que sae das túas mans
    .because = Un aparello sen borrar leva dentro o teu correo, as túas contas e os datos dos teus clientes.
    .how =
        Mira se tes copia de todo o que necesitas.
        Pecha no aparello a sesión do teu correo, do teu banco e dos teus chats. Quita tamén a túa conta de Google ou de Apple.
        Borra o aparello enteiro coa súa propia opción.
        Se é un disco solto, pide nunha tenda que o borren ou o destrúan.
        Rompe os papeis en anacos pequenos ou usa unha destrutora.
    .how-windows = Abre o menú Inicio e escribe «restablecer este PC». Escolle quitar todo. En «Cambiar configuración», activa que limpe os datos: sen iso, pódense recuperar.
    .how-macos = Abre «Ajustes del Sistema» e busca «borrar contenidos y ajustes».
    .how-linux = Hai que arrincar desde unha memoria USB e borrar o disco enteiro. Se nunca o fixeches, pide axuda.
    .how-android = Abre Configuración e busca «restablecer». Escolle borrar todos os datos.
    .how-iphone = Abre «Ajustes» e busca «restablecer». Escolle «Borrar contenidos y ajustes».
    .verify = Acende o aparello: saúdate coma se fose novo.
    .ask-help = Pide axuda se o aparello non acende: o disco segue dentro e outra persoa pode lelo.

action-keep-sensitive-data-apart = Garda aparte os datos máis delicados
    .because = Nun chat ou nun correo, eses datos están en moitos aparellos á vez. Nun só sitio cóidanse mellor.
    .how =
        Escolle un só sitio: o programa da túa profesión ou un cartafol cifrado. Cifrado quere dicir que sen a túa clave non se le.
        Fai antes unha copia do que vas mover.
        Leva alí os informes e as fotos que teñas no correo, en chats ou soltos.
        Comproba que se abren e bórraos de onde estaban.
        Garda os papeis nun armario con chave.
        Dilles aos teus clientes por onde mandarchos desde agora.
    .verify = Busca «informe» no teu correo e nos teus chats. Non sae nada de ningún cliente.
    .ask-help = Pide axuda para crear o cartafol cifrado ou se outra persoa usa tamén eses datos.

action-write-lost-data-sheet = Ten unha folla lista por se perdes datos de clientes
    .because = 72 horas pasan axiña. Coa folla feita, sabes por onde comezar.
    .how =
        Apunta que aparellos levan datos de clientes, de que tipo e de cantas persoas.
        Apunta ao lado se cada un pide código e se está cifrado. Cifrado, ninguén o le sen a túa clave.
        Abre «Asesora Brecha», o cuestionario da AEPD. Diche se debes avisar e non envía nada.
        Escribe na folla: «72 horas desde que o sei. Os festivos contan».
        Engade os outros pasos: bloquear o aparello, cambiar contrasinais e poñer a denuncia.
        Garda a folla en papel, lonxe do portátil.
    .verify = Co ordenador apagado, a folla diche que datos había e a quen avisar.
    .ask-help = Se xa che pasou, abre «Está pasándoche agora?» de { -app }. O { -help-line } oriéntate de balde.

action-limit-folders = Déixalle cada cartafol só a quen o necesita
    .because = O que unha conta non pode abrir non se perde con ela.
    .how =
        Fai tres montóns: para todo o mundo, para un equipo e para poucas persoas.
        Comeza por nóminas, contratos, bancos e datos de saúde.
        Dá o permiso por posto, non persoa a persoa.
        Quita deses cartafoles o permiso de todo o mundo.
        Mira tamén o que se comparte con xente de fóra.
        Apunta no teu calendario repetilo cada 6 meses.
    .verify = Pídelle a alguén doutro posto que abra o cartafol de nóminas. Non pode.
    .ask-help = Fai antes unha copia. Se non sabes onde se cambian os permisos, pídelle axuda ao teu técnico.

action-write-processing-record = Apunta que datos persoais usa a túa empresa e para que
    .because = O día que se perde algo, ou alguén pregunta, a lista dá a resposta.
    .how =
        Fai unha fila por cada uso: clientes, persoal, candidatos, provedores, cámaras, web.
        En cada fila, apunta que datos son, para que e quen os ve.
        Engade onde están, como se coidan, a que empresas se dan e cando se borran.
        Marca as filas con datos de saúde ou de menores.
        Se non sabes para que gardas algo, ponlle data de borrado.
        Apunta no teu calendario repasalo cada ano.
    .verify = Colle unha folla con datos de alguén. Atopas a súa fila nun minuto.
    .ask-help = Se usas datos de saúde, de menores ou de moita xente, pídelle axuda a un profesional.

action-mark-id-photo = Deixa de mandar a foto enteira do teu DNI
    .because = O que mandas unha vez pódese copiar moitas. Unha copia marcada serve para un só trámite.
    .how =
        Pregunta se abonda con amosalo en persoa ou co número.
        Se é un trámite, mira se se fai nunha web oficial con Cl@ve ou certificado.
        Se non hai máis remedio, fai unha copia en branco e negro.
        Risca o que non faga falta e escribe enriba para quen é, para que e a data.
        Mándaa como imaxe, para que o riscado non se poida levantar.
        Busca nos teus chats e correos as fotos enteiras e bórraas.
    .verify = Busca «DNI» no teu correo e nos teus chats: non sae ningunha foto enteira.
    .ask-help = Se alguén usou o teu DNI, garda o que teñas e pon unha denuncia. O { -help-line } oriéntate antes.

action-close-your-profile = Decide quen ve as túas redes
    .because = O que ve calquera serve para imitarte e para saber onde estás.
    .how =
        Abre os axustes de cada rede e busca «privacidade».
        Pon a conta privada ou só para quen coñeces.
        Percorre a lista de seguidores e quita a quen non coñezas.
        Quita do perfil o teléfono, o enderezo, o colexio e a data de nacemento.
        Publica as fotos de viaxe ao volver. Antes de subir outra persoa, pregúntalle.
    .verify = Mira o teu perfil desde outra conta ou sen entrar: case non se ve nada.
    .ask-help = Se alguén usa as túas fotos ou se fai pasar por ti, avisa a rede social e garda capturas.
