### What a person can do about updates.
# review: machine-drafted
# source: 016b4e3bc62e

action-automatic-updates = Deixa que o teu ordenador se actualice só
    .because = Un fallo coñecido e sen arranxar é o camiño máis curto para entrar.
    .how =
        Garda o que teñas aberto e enchufa o ordenador.
        Instala o que estea pendente e reinicia.
        Deixa activadas as actualizacións automáticas.
        Escolle unha hora na que non o uses.
    .how-windows = Abre o menú Inicio e escribe «Windows Update». Preme «Buscar actualizacións». Se están en pausa, retómaas.
    .how-macos = Abre «Ajustes del Sistema» e busca «actualización de software». Activa as automáticas.
    .how-linux = Abre o programa de actualizacións e activa as de seguridade automáticas.
    .verify = A mesma pantalla di que non hai nada pendente. Non vale se o teu sistema xa non recibe arranxos: { -app } pode miralo.
    .ask-help = Se unha actualización falla dúas veces, pide axuda antes de repetir.

action-plan-a-supported-computer = Pon data para renovar o ordenador que xa non recibe actualizacións
    .because = Sen actualizacións novas, cada mes quedan máis fallos sen pechar.
    .how =
        Copia antes todos os teus datos.
        Mira se admite unha versión do teu sistema que aínda reciba actualizacións: adoita ser de balde. Se dubidas, pregunta nunha tenda ou a quen che axuda.
        Se non o admite, pon data para cambialo.
        Mentres tanto, usa outro aparello para o banco e para Facenda.
        Antes de vendelo ou tiralo, pide que borren o disco.
    .verify = Volve mirar este ordenador con { -app }: di que o teu sistema recibe actualizacións.
    .ask-help = Pide o orzamento por escrito e, se podes, outro máis.

action-retire-old-computer = Pon data para retirar o ordenador que queda sen actualizacións
    .because = Cunha data posta, non che toca cambialo con présa.
    .how =
        Copia antes todos os seus datos.
        Apunta para que o usas e que programas necesitas.
        Mira se admite unha versión do teu sistema que aínda reciba actualizacións: adoita ser de balde. Se dubidas, pregunta nunha tenda ou a quen che axuda.
        Se non o admite, pon data para cambialo.
        Ata entón, non o uses para o banco nin para o correo.
        Antes de vendelo ou tiralo, pide que borren o disco.
    .verify = Xa non traballas con el, ou a súa pantalla de actualizacións di que as recibe.
    .ask-help = Se unha máquina depende del, pregúntalle antes a quen cha vendeu.

action-update-programs = Deixa que os teus programas se actualicen sós
    .because = Se se fai só, non hai aviso que pechar.
    .how =
        Garda o que teñas aberto.
        Abre cada programa que usas a diario e acepta o que estea pendente.
        Busca nos seus axustes «actualizacións» e fai que sexan automáticas.
        Pecha o navegador de todo e ábreo: así acaba de actualizarse.
        Quita os programas que xa non usas.
        Se un programa non o pode facer só, apunta no teu calendario miralo cada mes.
    .how-windows = Abre a tenda de aplicacións e busca «actualizacións». Para quitar programas, abre o menú Inicio e escribe «aplicacións instaladas».
    .how-macos = Abre a tenda de aplicacións e entra en «Actualizaciones». Para quitar un, arrástrao de «Aplicaciones» á «Papelera».
    .how-linux = Abre o programa de aplicacións e entra en «Actualizacións».
    .verify = Abre o navegador e busca no seu menú «acerca de»: di que está ao día.
    .ask-help = Se o programa de facturas cobra por actualizarse, pregúntalle a quen cho vendeu se aínda arranxa fallos.

action-update-phone = Actualiza o teu móbil e deixa que o faga só
    .because = Cada mes sen actualizar deixa máis fallos á vista.
    .how =
        Enchufa o móbil e conéctao á túa wifi.
        Mira que as túas fotos e contactos estean copiados.
        Instala o que estea pendente e deixa que se reinicie.
        Activa as actualizacións automáticas, tamén as das aplicacións.
        Quita as aplicacións que xa non usas.
    .how-android = Abre Configuración, toca a lupa e busca «actualización».
    .how-iphone = Abre «Ajustes» e busca «actualización de software».
    .verify = A mesma pantalla di que non hai nada pendente.
    .ask-help = Se non cabe, fai sitio antes. Se falla dúas veces, lévao a unha tenda e non borres nada.

action-plan-a-supported-phone = Mira se o teu móbil aínda recibe actualizacións e, se non, cámbiao
    .because = Un móbil sen actualizacións serve para chamar, pero non para o banco.
    .how =
        Busca unha actualización e instálaa, se a hai.
        Se non hai ningunha, pregunta nunha tenda se o teu modelo aínda as recibe.
        Se xa non as recibe, pon data para cambialo.
        Ao escoller outro, pregunta ata que ano recibirá actualizacións.
        Copia os teus datos e pasa antes as aplicacións que che dan códigos.
        Borra o vello enteiro antes de dalo ou vendelo.
    .how-android = Abre Configuración, toca a lupa e busca «actualización».
    .how-iphone = Abre «Ajustes» e busca «actualización de software».
    .verify = O teu móbil amosa unha actualización dos últimos 3 meses.
    .ask-help = Se o móbil é dunha empresa, pídelle a esa empresa que o mire.

action-see-all-updates = Mira cada semana que actualizacións faltan
    .because = O que se ve nunha lista arránxase. O que non se ve queda.
    .how =
        Coa túa lista de aparellos, mira que sistema ten cada un.
        Pídelle ao teu técnico unha pantalla con todos, ou un informe cada semana.
        Pon un prazo: o urxente en 14 días e o demais nun mes.
        Comeza polo servidor e polo que se ve desde internet.
        Apunta o que xa non recibe actualizacións e ponlle data para cambialo.
        Di quen mira a lista e que día.
    .verify = A lista desta semana ten todos os teus aparellos.
    .ask-help = Antes de actualizar o servidor, pide unha copia e escolle unha hora sen traballo.
