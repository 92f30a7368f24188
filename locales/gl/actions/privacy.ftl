### What a firm can do for the people whose data it uses.
# review: machine-drafted
# source: b11e302da59f

action-write-data-reasons = Escribe o motivo de cada dato que pides
    .because = Co motivo ao lado, vese que sobra. O que non pides non o tes que coidar.
    .how =
        Colle os papeis, formularios e fichas que usas.
        Fai unha fila por cada uso: vender, facturar, nóminas, ofertas, cámaras.
        Ao lado, escribe o motivo: contrato, lei, permiso ou interese teu.
        Deixa de pedir o que non ten motivo, e pon data para borralo.
        Pide permiso aparte só cando é o motivo. Garda cando cho deron.
        Repásao cada ano e cando cambies un formulario.
    .verify = Sinala unha caixa do teu formulario. A folla di para que é e por que.
    .ask-help = Pregúntalle a un profesional se usas datos de saúde ou de menores. Tamén se te apoias nun interese teu.

action-write-data-notice = Escribe unha folla curta sobre que fas cos datos
    .because = Cunha folla clara, a xente sabe que esperar. E na túa casa contéstase sempre o mesmo.
    .how =
        Escribe quen es e como falar contigo.
        Escribe para que queres os datos, por que motivo e canto os gardas.
        Di a quen llos dás: xestoría, mensaxaría, banco.
        Di que pode pedir: velos, corrixilos, borralos, opoñerse e reclamar á AEPD.
        Pona na web, no mostrador e ao pé dos formularios.
        Prepara outra para quen busca traballo e para a túa xente.
    .verify = Dálle a folla a alguén de fóra. Nun minuto diche para que usas os seus datos.
    .ask-help = A AEPD é a Axencia Española de Protección de Datos. Se pides datos delicados, que a revise un profesional.

action-prepare-rights-answer = Ten listo como contestarlle a quen pregunta polos seus datos
    .because = Un mes pasa axiña se hai que buscar por todas partes.
    .how =
        Escolle quen contesta, e outra persoa por se falta.
        Fai a lista de sitios onde mirar: correo, programas, papeis, chats, copias.
        Apunta o día en que chega cada petición e conta un mes.
        Asegúrate de que quen pide é quen di, sen pedir papeis de máis.
        Prepara tres respostas: aquí están, xa están borrados, isto non se pode e por que.
        Dille á túa xente que unha petición por chat tamén conta.
    .verify = Fai a proba co teu nome: nunha hora tes todo o que hai de ti.
    .ask-help = Se a petición toca outras persoas ou un xuízo, pregúntalle a un profesional antes de contestar.

action-clean-mailing-list = Limpa a lista á que mandas ofertas
    .because = Quen quere as túas mensaxes ábreas. Ao resto só o molestan.
    .how =
        Separa en tres: quen dixo que si, quen che comprou e o resto.
        Deixa de escribirlle ao resto, e borra os enderezos comprados.
        Pon en cada mensaxe unha forma de dicir que non nun paso.
        Apunta as baixas nunha lista e respéctaa sempre.
        Usa un programa de envíos ou a copia oculta: que ninguén vexa os demais enderezos.
        Garda cando e como dixo que si cada persoa.
    .verify = Mándate a mensaxe e date de baixa. A seguinte non che chega.
    .ask-help = Se compraches unha lista, pregúntalle a un profesional antes de usala.

action-ask-families-in-writing = Pídelles ás familias o permiso por escrito
    .because = Co papel, cada familia escolle. E ti sabes que foto podes usar.
    .how =
        Prepara unha folla con cada uso aparte: ficha, grupo de chat, foto na web, foto nas redes.
        Deixa unha caixa para si e outra para non en cada uso.
        Pide a sinatura da familia se ten menos de 14 anos. Desde esa idade, pregúntalle tamén.
        Fai unha lista de quen dixo que non e tena á man ao facer fotos.
        Quita da web e das redes o que non ten permiso.
        Garda as follas baixo chave e repíteo cada curso.
    .verify = Escolle unha foto da túa web. Está a folla de cada menor que sae.
    .ask-help = Se a familia non se pon de acordo, non uses a foto e pregúntalle a un profesional.

action-put-cameras-in-order = Pon en orde as cámaras
    .because = Unha cámara coida o teu local se ninguén máis mira por ela.
    .how =
        Mira que ve cada cámara. Xíraa se colle a rúa ou a casa do lado.
        Quita as que miren a vestiarios, aseos ou sitios de descanso.
        Cambia o contrasinal que traía e quítalle o acceso a quen non o necesita.
        Programa que as imaxes se borren soas antes dun mes.
        Pon un cartel en cada entrada: que hai, quen o leva e onde pedir as imaxes.
        Dillo á túa xente por escrito.
    .verify = Busca unha imaxe de hai 5 semanas. Xa non está.
    .ask-help = Se queres usalas para vixiar o traballo, pregúntalle antes á túa asesoría laboral. Se gravan un delito, garda esa parte e vai á policía.

action-fix-cookie-notice = Deixa na túa web só as cookies necesarias
    .because = Se a web non segue a ninguén, non fai falta preguntar.
    .how =
        Abre a túa web nunha xanela privada e mira que pregunta.
        Pídelle a quen a fixo unha lista do que deixa no navegador.
        Quita o que ninguén usa: medidores, botóns de redes, mapas e vídeos doutros.
        Se quedas con algo, que agarde ata que a persoa acepte.
        Pon «Rexeitar» ao lado de «Aceptar», igual de grande.
        Deixa un sitio para cambiar de idea despois.
    .verify = Abre a web nunha xanela privada e rexeita. Funciona igual.
    .ask-help = Se a web é unha tenda, fai antes unha copia e proba unha compra despois.

action-find-where-data-live = Apunta onde garda os datos cada servizo
    .because = Sen miralo, non podes contestarlle a quen cho pregunta.
    .how =
        Fai unha lista dos teus servizos en liña. Pregúntalle tamén á túa xente que usa.
        Busca nas súas condicións onde gardan os datos.
        Se é fóra de Europa, busca «decisión de adecuación» ou «cláusulas contractuais tipo».
        Se non o din, pregúntao por escrito.
        Escolle un aprobado para traducir, resumir ou mandar ficheiros. Quita os demais.
        Apúntao na túa lista de usos de datos.
    .verify = Di tres servizos. A lista di onde están os seus datos.
    .ask-help = Se gardas datos de saúde ou de moita xente fóra de Europa, pregúntalle a un profesional.
