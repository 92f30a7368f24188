### What a firm can do for the people whose data it uses.
# review: author-written

action-write-data-reasons = Escribe el motivo de cada dato que pides
    .because = Con el motivo al lado, se ve qué sobra. Lo que no pides no lo tienes que cuidar.
    .how =
        Coge los papeles, formularios y fichas que usas.
        Haz una fila por cada uso: vender, facturar, nóminas, ofertas, cámaras.
        Al lado, escribe el motivo: contrato, ley, permiso o interés tuyo.
        Deja de pedir lo que no tiene motivo, y pon fecha para borrarlo.
        Pide permiso aparte solo cuando es el motivo. Guarda cuándo te lo dieron.
        Repásalo cada año y cuando cambies un formulario.
    .verify = Señala una casilla de tu formulario. La hoja dice para qué es y por qué.
    .ask-help = Pregunta a un profesional si usas datos de salud o de menores. También si te apoyas en un interés tuyo.

action-write-data-notice = Escribe una hoja corta sobre qué haces con los datos
    .because = Con una hoja clara, la gente sabe qué esperar. Y en tu casa se contesta siempre lo mismo.
    .how =
        Escribe quién eres y cómo hablar contigo.
        Escribe para qué quieres los datos, por qué motivo y cuánto los guardas.
        Di a quién los das: gestoría, mensajería, banco.
        Di qué puede pedir: verlos, corregirlos, borrarlos, oponerse y reclamar a la AEPD.
        Ponla en la web, en el mostrador y al pie de los formularios.
        Prepara otra para quien busca trabajo y para tu gente.
    .verify = Da la hoja a alguien de fuera. En un minuto te dice para qué usas sus datos.
    .ask-help = La AEPD es la Agencia Española de Protección de Datos. Si pides datos delicados, que la revise un profesional.

action-prepare-rights-answer = Ten listo cómo contestar a quien pregunta por sus datos
    .because = Un mes pasa deprisa si hay que buscar por todas partes.
    .how =
        Elige quién contesta, y otra persona por si falta.
        Haz la lista de sitios donde mirar: correo, programas, papeles, chats, copias.
        Apunta el día en que llega cada petición y cuenta un mes.
        Asegúrate de que quien pide es quien dice, sin pedir papeles de más.
        Prepara tres respuestas: aquí están, ya están borrados, esto no se puede y por qué.
        Di a tu gente que una petición por chat también cuenta.
    .verify = Haz la prueba con tu nombre: en una hora tienes todo lo que hay de ti.
    .ask-help = Si la petición toca a otras personas o a un juicio, pregunta a un profesional antes de contestar.

action-clean-mailing-list = Limpia la lista a la que mandas ofertas
    .because = Quien quiere tus mensajes los abre. Al resto solo le molestan.
    .how =
        Separa en tres: quien dijo que sí, quien te compró y el resto.
        Deja de escribir al resto, y borra las direcciones compradas.
        Pon en cada mensaje una forma de decir que no en un paso.
        Apunta las bajas en una lista y respétala siempre.
        Usa un programa de envíos o la copia oculta: que nadie vea las demás direcciones.
        Guarda cuándo y cómo dijo que sí cada persona.
    .verify = Mándate el mensaje y date de baja. El siguiente no te llega.
    .ask-help = Si compraste una lista, pregunta a un profesional antes de usarla.

action-ask-families-in-writing = Pide a las familias el permiso por escrito
    .because = Con el papel, cada familia elige. Y tú sabes qué foto puedes usar.
    .how =
        Prepara una hoja con cada uso aparte: ficha, grupo de chat, foto en la web, foto en redes.
        Deja una casilla para sí y otra para no en cada uso.
        Pide la firma de la familia si tiene menos de 14 años. Desde esa edad, pregúntale también.
        Haz una lista de quién dijo que no y tenla a mano al hacer fotos.
        Quita de la web y de las redes lo que no tiene permiso.
        Guarda las hojas bajo llave y repítelo cada curso.
    .verify = Elige una foto de tu web. Está la hoja de cada menor que sale.
    .ask-help = Si la familia no se pone de acuerdo, no uses la foto y pregunta a un profesional.

action-put-cameras-in-order = Pon en orden las cámaras
    .because = Una cámara cuida tu local si nadie más mira por ella.
    .how =
        Mira qué ve cada cámara. Gírala si coge la calle o la casa de al lado.
        Quita las que miren a vestuarios, aseos o sitios de descanso.
        Cambia la contraseña que traía y quita el acceso a quien no lo necesita.
        Programa que las imágenes se borren solas antes de un mes.
        Pon un cartel en cada entrada: qué hay, quién lo lleva y dónde pedir las imágenes.
        Díselo a tu gente por escrito.
    .verify = Busca una imagen de hace 5 semanas. Ya no está.
    .ask-help = Si quieres usarlas para vigilar el trabajo, pregunta antes a tu asesoría laboral. Si graban un delito, guarda esa parte y ve a la policía.

action-fix-cookie-notice = Deja en tu web solo las cookies necesarias
    .because = Si la web no sigue a nadie, no hace falta preguntar.
    .how =
        Abre tu web en una ventana privada y mira qué pregunta.
        Pide a quien la hizo una lista de lo que deja en el navegador.
        Quita lo que nadie usa: medidores, botones de redes, mapas y vídeos de otros.
        Si te quedas algo, que espere hasta que la persona acepte.
        Pon «Rechazar» al lado de «Aceptar», igual de grande.
        Deja un sitio para cambiar de idea después.
    .verify = Abre la web en una ventana privada y rechaza. Funciona igual.
    .ask-help = Si la web es una tienda, haz antes una copia y prueba una compra después.

action-find-where-data-live = Apunta dónde guarda los datos cada servicio
    .because = Sin mirarlo, no puedes contestar a quien te lo pregunta.
    .how =
        Haz una lista de tus servicios en internet. Pregunta también a tu gente qué usa.
        Busca en sus condiciones dónde guardan los datos.
        Si es fuera de Europa, busca «decisión de adecuación» o «cláusulas contractuales tipo».
        Si no lo dicen, pregúntalo por escrito.
        Elige uno aprobado para traducir, resumir o mandar archivos. Quita los demás.
        Apúntalo en tu lista de usos de datos.
    .verify = Di tres servicios. La lista dice dónde están sus datos.
    .ask-help = Si guardas datos de salud o de mucha gente fuera de Europa, pregunta a un profesional.
