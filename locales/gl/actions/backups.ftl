### What a person can do about backups.
# review: machine-drafted
# source: 98c05bb1fece

action-schedule-backup = Programa unha copia diaria dos teus datos
    .because = O que non está copiado pérdese co aparello. Se a copia se fai soa, non depende de que te lembres.
    .how =
        Escolle onde: un disco externo ou un servizo de copias en liña.
        Fai unha lista curta do que non podes perder: documentos, fotos, mensaxes, contactos.
        Activa a copia automática e escolle que se faga todos os días.
        Deixa que remate a primeira: pode tardar unhas horas.
        Se un programa garda os datos pola súa conta, pregúntalle a quen cho vendeu como se copian.
    .how-windows = Conecta o disco, abre o menú Inicio e escribe «historial de ficheiros». Escolle o teu disco e actívao.
    .how-macos = Conecta o disco, abre «Ajustes del Sistema» e busca «Time Machine». Escolle o teu disco.
    .how-linux = Conecta o disco e abre o programa de copias do teu sistema. Adoita chamarse «Copias de seguranza» ou «Copias de seguridade».
    .how-android = Abre Configuración, busca «copia de seguranza» coa lupa e actívaa.
    .how-iphone = Abre «Ajustes», busca «copia en iCloud» e actívaa.
    .verify = Abre o disco ou o servizo e busca un documento de onte. Ábreo desde aí.
    .ask-help = Pide axuda se gardas os datos nun servidor ou se varias persoas traballan cos mesmos ficheiros.

action-keep-a-copy-apart = Garda unha copia desenchufada
    .because = A un disco desenchufado non se chega desde internet.
    .how =
        Busca un disco externo con sitio de sobra para os teus datos.
        Conéctao, copia os teus cartafoles e agarda a que remate.
        Preme «Expulsar» e desenchúfao.
        Escribe a data nunha etiqueta e gárdao noutro cuarto ou noutra casa.
        Apunta no teu calendario repetilo cada mes.
    .verify = Mira o teu ordenador: o disco xa non aparece. Está no seu sitio, coa data de hoxe.
    .ask-help = Se os teus datos non caben, están dentro dun programa ou os usan varias persoas, pide axuda. Pregunta por unha copia diaria que garde versións anteriores.

action-try-a-restore = Proba a recuperar un ficheiro da túa copia
    .because = A proba é curta e diche se a copia serve.
    .how =
        Escolle un documento ou unha foto do mes pasado.
        Busca ese ficheiro na copia, non no teu ordenador.
        Gárdao no escritorio con outro nome.
        Ábreo e mira que estea completo.
    .verify = O ficheiro da copia ábrese e está enteiro.
    .ask-help = Se non se abre, non borres nada. Chama a quen che preparou a copia.

action-copy-online-data = Saca unha copia do que gardas en internet
    .because = Se esa conta se pecha ou alguén a baleira, a túa copia é o que che queda.
    .how =
        Fai unha lista de onde tes datos: correo, axenda, facturas, ficheiros.
        Entra en cada servizo e busca «exportar» ou «descargar».
        Garda o descargado nun disco externo, coa data no nome.
        Abre un ficheiro desde o disco e mira que se lea ben.
        Borra o que quede en Descargas, preme «Expulsar» e desenchufa o disco.
        Apunta no teu calendario repetilo cada mes.
    .how-google = Abre a túa conta de Google e busca «Descargar os teus datos». Avísate cando a copia está lista.
    .how-microsoft = Abre os teus ficheiros na páxina de Microsoft. Marca os cartafoles e preme «Descargar».
    .how-other = Se non atopas a opción, pregúntalle a esa empresa: «Como descargo todos os meus datos?».
    .verify = No disco hai un cartafol con data deste mes. Dentro ábrese unha factura.
    .ask-help = Se o descargado non se abre, non borres nada e pide axuda.
