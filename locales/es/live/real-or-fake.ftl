### Messages and calls to judge. Persons, firms and addresses are invented; every address ends in ".example".
# review: author-written

pack-real-or-fake = ¿Auténtico o falso?
    .about = Mensajes, llamadas, facturas y códigos como los que llegan cada día. La mitad son auténticos.
    .audience = Para cualquier persona, a solas o en grupo
    .note = Los nombres son inventados. Aquí todas las direcciones acaban en «.example»: fíjate en lo que va delante.
    .question = ¿Es auténtico o es falso?
    .genuine = Es auténtico
    .fake = Es falso
    .sheet-a = Hoja A
    .sheet-b = Hoja B

## Sheet A

live-new-account = Compras a Suministros Valera desde hace años. Te escribe Marta, siempre desde administracion@suministrosvalera.example. Tienes una factura suya sin pagar.
    .from = Marta Soler, administracion@suministros-valera.example
    .subject = Factura 1187
    .body =
        Hola:

        Te paso la factura 1187, que vence el viernes. Hemos cambiado de banco y la cuenta de antes ya está cerrada. La nueva es esta:

        ES00 4417 0925 6300 1182 7746

        Hoy estoy en una feria y no puedo coger el teléfono. Si tienes dudas, contéstame por aquí.

        Un saludo, Marta
    .why =
        Cambia el número de cuenta. Es la señal que más pesa: ella sola ya pide una llamada.
        La dirección lleva un guion que antes no estaba.
        Dice que hoy no puede coger el teléfono. Quien engaña evita hablar.
        Pone prisa: vence el viernes y la cuenta vieja ya está cerrada.
    .not-a-clue = Que escriba bien y sepa el número de la factura no prueba nada. Quien se cuela en un correo también lo sabe.
    .today = Llama al teléfono de una factura antigua y pide que te lean la cuenta. No contestes al correo.

live-quarter-papers = La Gestoría Lindes te lleva los papeles desde hace 3 años. Te escribe cada trimestre, siempre desde avisos@gestorialindes.example.
    .from = Gestoría Lindes, avisos@gestorialindes.example
    .subject = Último aviso: el viernes cerramos el trimestre
    .body =
        Hola:

        Nos faltan tus facturas de septiembre. Si no las tenemos el viernes, no llegamos a tiempo y puede haber recargo.

        Súbelas donde siempre o tráelas a la oficina. No hace falta que contestes a este correo. Si tienes dudas, llámanos.

        Gestoría Lindes
    .why =
        Lo esperabas: llega cada trimestre y desde la misma dirección.
        No pide contraseñas, códigos, pagos ni datos de tu banco.
        No trae enlace ni archivo. Te manda al sitio que ya conoces.
        Te invita a llamar, y no te da un teléfono nuevo.
    .not-a-clue = La prisa y el recargo asustan, pero aquí son ciertos. La prisa sola no hace falso un mensaje.
    .today = Si dudas, haz lo mismo que con uno falso: llama al teléfono que ya tenías.

live-house-number = Esperas varios paquetes esta semana. Llega un mensaje de un número que no conoces.
    .from = Número desconocido
    .body =
        Tu entrega está en espera porque falta el número de casa. Complétalo hoy o el paquete se devuelve: envios-rapidos-es.example/casa
    .why =
        No dice qué paquete es, ni de qué tienda, ni a nombre de quién.
        El enlace no lleva el nombre de ninguna tienda. «Envíos rápidos» puede ser cualquiera.
        Detrás de ese enlace te pedirán la dirección y después la tarjeta.
        Te da solo unas horas.
    .not-a-clue = Que esperes un paquete no lo hace cierto. Se envía a miles de personas, y muchas esperan alguno.
    .today = No toques el enlace. Mira el pedido en la tienda donde compraste, entrando tú.

live-pick-up-point = Compraste unas zapatillas en internet, pedido 5502. Al pagar elegiste recogerlas en Papelería Sol, en tu barrio.
    .from = Recogida
    .body =
        Tu pedido 5502 ya está en Papelería Sol. Recógelo antes del 14. Enseña este código en el mostrador: 7316.
    .why =
        Coincide con lo que hiciste: el pedido, la tienda y el sitio que elegiste.
        No trae enlace y no pide pagar ni escribir nada.
        El código se enseña allí, en persona, a quien tiene tu paquete.
    .not-a-clue = No saluda por tu nombre y da una fecha límite. Muchos avisos automáticos son así.
    .today = Si un aviso te extraña, compáralo con el correo de tu compra.

live-backup-account = Suena el teléfono. En la pantalla sale el nombre de tu banco.
    .from = Una voz amable, del departamento de seguridad
    .body =
        Alguien intenta sacar 1900 € de su cuenta ahora mismo. No le voy a pedir ningún dato, no se preocupe. Para ponerlo a salvo, entre en la aplicación y pase el dinero a la cuenta de respaldo que le dicto. No cuelgue: si cuelga, se pierde.
    .why =
        Pide mover tu dinero a otra cuenta. Ningún banco necesita eso para protegerlo.
        Te mete prisa y no te deja colgar. Así no puedes pensar ni preguntar.
        Dice que no pide datos. No los necesita: el pago lo harías tú.
    .not-a-clue = El nombre del banco en la pantalla se puede imitar. No demuestra quién llama.
    .today = Cuelga. Espera un minuto y llama al teléfono que está detrás de tu tarjeta.

live-card-question = Has pagado 240 € con tarjeta en una tienda nueva. Cinco minutos después te llaman de parte de tu banco.
    .from = Una voz grabada
    .body =
        Hay un pago de 240 € con su tarjeta que nos llama la atención. Si lo ha hecho usted, pulse 1. Si no, pulse 2 y la tarjeta queda bloqueada. No diga sus contraseñas a nadie. Si lo prefiere, cuelgue y llame al número de su tarjeta.
    .why =
        Llega justo después de un pago tuyo, y por ese importe.
        Solo pregunta sí o no. No pide contraseñas, códigos ni mover dinero.
        Te deja colgar y llamar por tu cuenta al número de la tarjeta.
    .not-a-clue = Que sea una grabación y hable de un pago raro asusta, pero no lo hace falso.
    .today = Ante cualquier llamada así puedes colgar y llamar al número de tu tarjeta. Nunca está de más.

live-parking-sticker = Vas a pagar el aparcamiento. La máquina lleva impresa la web de su empresa, aparcalindes.example. Al lado hay una pegatina con un código QR.
    .from = Pegatina en la máquina
    .body =
        Pago rápido. Escanea, escribe tu tarjeta y listo.

        Lleva a: pago-parking-ya.example
    .why =
        El código va en una pegatina. Debajo puede estar el bueno.
        La dirección de la pegatina no es la que está impresa en la máquina.
        Pide la tarjeta sin preguntar la matrícula ni el tiempo.
    .not-a-clue = Estar en la calle, en una máquina de verdad, no lo hace auténtico. Cualquiera pega una pegatina.
    .today = Paga en la propia máquina o con la aplicación que ya usas.

live-menu-code = Te sientas en un bar. El código está impreso dentro de la carta de papel, junto al nombre del bar.
    .from = Carta de Casa Remedios
    .body =
        Nuestra carta en tu idioma.

        Lleva a: casaremedios.example/carta
    .why =
        Está impreso con lo demás, no pegado encima.
        La dirección lleva el nombre del sitio donde estás.
        Muestra la carta y no pide nada: ni datos, ni pago, ni instalar algo.
    .not-a-clue = Un código no es malo por ser un código. Importa adónde lleva y qué pide.
    .today = Antes de abrir un código, lee la dirección que enseña el móvil.

live-liking-videos = Buscas trabajo. Te escribe alguien que no conoces, desde un número de otro país.
    .from = Elena RRHH
    .body =
        Hola soy Elena de recurso humanos!! Tengo un trabajo solo para ti. Ganas entre 60 y 600 € al dia dando me gusta a videos, 20 minutos. Sin experiencia, desde casa. Quedan 3 plazas, responde hoy. Para empezar ingresas 30 € y te los devolvemos con la paga de gerente.
    .why =
        Te pide dinero para trabajar. En un empleo te pagan a ti.
        Promete demasiado por muy poco, y la paga baila entre 60 y 600 €.
        No dice de qué empresa es, ni dónde vio tu nombre.
        Mete prisa: quedan 3 plazas y hay que responder hoy.
        Hay descuidos al escribir. Son una señal más, no la principal.
    .not-a-clue = Que al principio te paguen algo no lo hace cierto. Es la forma de que después pongas más.
    .today = No contestes y bloquea el número. Busca las ofertas en la web de la empresa, entrando tú.

live-second-hand-meeting = Vendes una bicicleta en una aplicación de segunda mano. Te escriben dentro de la aplicación.
    .from = Nuria, 4 años en la aplicación, 31 ventas
    .body =
        Hola, ¿sigue a la venta? Vivo cerca. Si te va bien, la veo esta tarde a las 6 en la plaza. La pago allí, en mano o por la propia aplicación. Si no, otro día.
    .why =
        Quiere verla antes de pagar y propone un sitio con gente.
        Paga allí o por la aplicación. No te saca a otro chat.
        No pide códigos, ni fotos de tu tarjeta, ni que envíes nada antes.
    .not-a-clue = Que quiera quedar hoy mismo no es una prisa sospechosa: te ofrece otro día.
    .today = Queda de día y en un lugar con gente. Entrega la bicicleta cuando tengas el dinero, en la mano o en tu cuenta.

live-new-number = Tu hija vive en otra ciudad. Te llega un mensaje de un número que no tienes guardado.
    .from = Número desconocido, con una foto de tu hija
    .body =
        Hola, soy yo. Se me ha roto el móvil, este es mi número nuevo, guárdalo. Tengo que pagar el alquiler hoy y no puedo entrar en el banco. ¿Me haces tú una transferencia de 890 €? Mañana te lo devuelvo. No me llames, que no funciona el micro.
    .why =
        Número nuevo y dinero urgente, a la vez: con eso basta para parar.
        No quiere que llames. Una voz lo aclararía todo en un minuto.
        Pide pagar hoy a una cuenta que no conoces.
    .not-a-clue = La foto es suya, sí. Está en sus redes y cualquiera puede copiarla.
    .today = Llama al número de siempre. Acordad una pregunta que solo sepa responder la familia.

live-sign-in-code = Estás entrando en la web de tu seguro. Acabas de pulsar «Enviarme un código».
    .from = Seguros Lara
    .body =
        Tu código para entrar es 482913. Vale 10 minutos. No lo digas a nadie, tampoco a quien diga que trabaja con nosotros.
    .why =
        Lo has pedido tú hace un momento y llega a la vez que lo esperas.
        No trae enlace. Solo te da un código para la página que tienes abierta.
        Te avisa de que no se lo digas a nadie.
    .not-a-clue = Que caduque en 10 minutos no es una amenaza. Los códigos de un solo uso caducan pronto.
    .today = Si te llega un código que no has pedido, no lo digas y cambia esa contraseña.

## Sheet B

live-community-fee = Pagas cada trimestre la cuota de tu comunidad de vecinos: 186 €. La administra Fincas Olmo, que escribe desde cuotas@fincasolmo.example.
    .from = Fincas Olmo, cuotas@fincasomlo.example
    .subject = Cuota del trimestre: nueva cuenta
    .body =
        Estimado vecino:

        El lunes vence la cuota de 186 €. Por un cambio de banco, ingrésela en esta cuenta:

        ES00 2081 5577 6210 0042 8913

        Estos días la oficina está cerrada por obras y no atendemos llamadas. Responda a este correo con el justificante.

        Fincas Olmo
    .why =
        Cambia el número de cuenta. Por sí solo, eso ya pide una llamada.
        En la dirección, dos letras han cambiado de sitio: fincasomlo.
        Dice que no se puede llamar, justo cuando haría falta.
        Pone una fecha cercana y pide el justificante, para saber que has pagado.
    .not-a-clue = El importe es el de siempre y el trimestre es el bueno. Eso lo sabe quien ha leído correos vuestros.
    .today = Pregunta a otro vecino o pasa por la oficina. No pagues a una cuenta nueva sin oírla de viva voz.

live-music-school = Tu hijo va a la Escuela de Música Arpegio. Todos los años escribe en junio, desde secretaria@arpegio.example.
    .from = Escuela Arpegio, secretaria@arpegio.example
    .subject = Último día para confirmar la plaza
    .body =
        Hola:

        El viernes acaba el plazo para confirmar la plaza del próximo curso. Sin confirmación, la plaza pasa a la lista de espera.

        Puedes confirmarla en secretaría, de 4 a 8 de la tarde. O en la aplicación de la escuela, como otros años. El recibo se pasa en septiembre a la cuenta que ya tenemos.

        Secretaría
    .why =
        Lo esperabas: llega cada junio y desde la misma dirección.
        No cambia la cuenta y no pide dinero ahora.
        No trae enlace. Te manda al sitio de siempre o al mostrador.
    .not-a-clue = «Último día» y «pasa a la lista» meten prisa. Aquí el plazo es real, y se puede comprobar.
    .today = Entra en la aplicación por tu cuenta, o llama al teléfono que ya tenías de la escuela.

live-customs-fee = Has comprado una lámpara en una tienda de fuera. Llega un mensaje de un número que no conoces.
    .from = Número desconocido
    .body =
        Su paquete está retenido en aduana. Pague 1,79 € de tasas antes de las 20 h o será destruido: pago-aduana24.example
    .why =
        No dice de qué tienda es, ni el número del envío, ni a nombre de quién.
        La dirección no es de la tienda ni de quien te lleva el paquete.
        Pide pagar con tarjeta desde un mensaje. Poco dinero, para que no lo pienses.
        Amenaza con destruirlo dentro de unas horas.
    .not-a-clue = Que pida muy poco no lo hace inofensivo. Lo que busca es el número de tu tarjeta.
    .today = No toques el enlace. Mira tu compra en la tienda y busca allí el número del envío.

live-clinic-appointment = Hace un mes pediste hora en la Clínica Duero: el jueves a las 17:30, con la doctora Prieto. Hoy es miércoles.
    .from = Clínica Duero
    .body =
        Te recordamos tu cita de mañana jueves a las 17:30 con la doctora Prieto. Si no puedes venir, llámanos hoy, por favor.
    .why =
        Coincide con la cita que pediste: el día, la hora y la doctora.
        No trae enlace y no pide datos ni pagos.
        Te pide que llames, sin darte un teléfono nuevo.
    .not-a-clue = No lleva tu nombre y dice «hoy». Los recordatorios automáticos suelen ser así.
    .today = Compara cualquier recordatorio con lo que apuntaste tú. Para cambiar algo, usa el teléfono que ya tenías.

live-computer-repair = Navegas por internet y la pantalla se llena con un aviso. Poco después suena el teléfono.
    .from = Un hombre, del servicio técnico de tu ordenador
    .body =
        Hemos visto que su ordenador está dañado y va a perder las fotos. Lo arreglo ahora mismo, gratis. Instale el programa que le digo y léame el código que sale. Después son 199 € por la garantía.
    .why =
        Nadie vigila tu ordenador para avisarte por teléfono.
        Quiere que instales un programa y le des un código: así manejaría tu ordenador.
        Primero es gratis y después son 199 €. Se contradice.
        Te asusta con lo que más duele perder: las fotos.
    .not-a-clue = El aviso de la pantalla parece del sistema, pero es una página web. Se cierra y ya está.
    .today = Cuelga y cierra el navegador. Si ya instalaste algo, desconecta internet y llama a alguien de confianza o al { -help-line }.

live-garage-call = Ayer dejaste el coche en el taller de tu barrio. Hoy te llaman.
    .from = Taller Ibarra, el número que tienes guardado
    .body =
        Hola, soy Tomás. Al abrir el coche hemos visto que las pastillas de freno están gastadas. Cambiarlas son 140 € más. ¿Lo hacemos o lo dejamos? Dímelo hoy y te lo tengo mañana. Pagas al recogerlo.
    .why =
        Llama por el coche que dejaste ayer. Esperabas noticias.
        Te pregunta antes de hacer nada y puedes decir que no.
        Se paga allí, al recogerlo. No pide tarjeta ni datos por teléfono.
    .not-a-clue = Que salga más caro y pida respuesta hoy no lo hace falso. Y el número de la pantalla no prueba nada: se puede imitar.
    .today = Si una llamada te deja dudas, di que llamas tú en 5 minutos. Usa el número que ya tenías.

live-windscreen-fine = Vuelves al coche y hay un papel en el parabrisas.
    .from = Papel en el parabrisas
    .body =
        Vehículo en infracción. Escanee el código para ver su multa. Si paga hoy, 50 % menos. Si no, se llamará a la grúa.

        Lleva a: multas-ver.example
    .why =
        No lleva la matrícula, ni la calle, ni la hora, ni quién la pone.
        La dirección no es de ningún ayuntamiento.
        Mete prisa con una rebaja de un solo día y asusta con la grúa.
    .not-a-clue = Que aparcaras mal de verdad no lo hace auténtico. La rebaja por pagar pronto existe, pero dura 20 días.
    .today = No escanees el código. Pregunta por tus multas en el ayuntamiento, en persona o en su web.

live-bus-stop-code = En la parada del autobús hay un código detrás del cristal, en el mismo cartel que los horarios.
    .from = Cartel de la parada
    .body =
        ¿Cuánto falta para tu autobús?

        Lleva a: busesdelrio.example/parada/214
    .why =
        Está dentro del cartel, detrás del cristal. No se puede pegar encima.
        La dirección lleva el nombre de la compañía y el número de tu parada.
        Solo enseña horarios. No pide datos, ni pago, ni instalar nada.
    .not-a-clue = Estar en la calle no lo hace falso. Un código vale lo que vale el sitio adonde lleva.
    .today = Antes de abrir un código, lee la dirección que enseña el móvil. Si pide una tarjeta, para.

live-tax-refund = En otoño te llega este correo.
    .from = Oficina de Impuestos, devolucion@impuestos-oficina24.example
    .subject = NOTIFICACION: reembolso aprovado
    .body =
        Estimado contribuyente:

        Tras un último cálculo le corresponde un reembolso de 1245,67 €. Según el artículo 14.2 debe rellenar el formulario en 24 horas con su número de tarjeta y su contraseña. En caso contrario perderá su derecho y podrá ser sancionado.

        El plazo es de 30 días.
    .why =
        Pide la tarjeta y la contraseña. La oficina de impuestos no las pide por correo ni por mensaje.
        Un reembolso no se ingresa en una tarjeta.
        Se contradice: primero da 24 horas y después 30 días.
        No te llama por tu nombre y nadie firma.
        Promete dinero y amenaza a la vez. Además hay descuidos al escribir.
    .not-a-clue = Los números con decimales y el artículo de una ley dan aire oficial. No demuestran nada.
    .today = No toques nada del correo. Si esperas una devolución, mírala en la web oficial, entrando tú.

live-job-interview = El día 3 enviaste tu currículum a Muebles Taray, para el almacén. Lo hiciste en su web: mueblestaray.example.
    .from = Sara Gil, personas@mueblestaray.example
    .subject = Tu solicitud para el almacén
    .body =
        Hola:

        Hemos leído tu currículum para el puesto de almacén que pediste el día 3. Nos gustaría conocerte el martes a las 10 en nuestra tienda de la avenida del Puerto. ¿Te va bien? Contesta antes del viernes, por favor.

        No hace falta que traigas nada. Si prefieres hablar, llama a la tienda y pregunta por mí.

        Sara Gil, Muebles Taray
    .why =
        Responde a algo que hiciste tú, y sabe qué puesto y qué día.
        Escribe desde la dirección de la empresa donde pediste trabajo.
        Te cita en un sitio que existe. No pide dinero ni tu número de cuenta.
        Te deja llamar a la tienda y preguntar por ella.
    .not-a-clue = Una buena noticia no es una trampa por ser buena. Mira qué te piden a cambio.
    .today = Busca tú el teléfono de la tienda y llama si dudas. Los datos del banco se dan al firmar.

live-money-request = Vendes un carrito de bebé por 120 €. Has acordado que te pagan con el móvil, con la aplicación del banco.
    .from = Comprador
    .body =
        Ya está, te acabo de mandar los 120 €. Te sale un aviso: dale a «Aceptar» y te entra el dinero. Rápido, que caduca en 2 minutos y estoy entrando en una reunión.

        Aviso de la aplicación: «Solicitud de 120 €. ¿Aceptar?»
    .why =
        El aviso dice «solicitud»: te están pidiendo dinero, no enviándolo.
        Para cobrar no hay que aceptar nada. El dinero llega solo.
        Te mete prisa para que no leas la pantalla.
    .not-a-clue = El importe es justo el que acordasteis. Lo que cambia es hacia dónde va.
    .today = Lee cada aviso de pago entero: enviar o solicitar. Rechaza lo que no has pedido tú.

live-new-sign-in = Estás en Zamora. A las 18:02 abres tu correo en un ordenador nuevo, y poco después llega este mensaje.
    .from = Correo Nube, avisos@correonube.example
    .subject = Nueva entrada en tu cuenta
    .body =
        Hemos visto una entrada en tu cuenta hoy a las 18:02 desde un ordenador nuevo, en Zamora.

        Si fuiste tú, no tienes que hacer nada. Si no, abre la aplicación, ve a Seguridad y cambia la contraseña.
    .why =
        Coincide con lo que hiciste: la hora, el lugar y un ordenador nuevo.
        Si fuiste tú, no te pide nada.
        No trae enlace ni botón. Te manda a la aplicación, por tu cuenta.
    .not-a-clue = Hablar de seguridad asusta un poco, pero avisar de una entrada nueva es lo normal.
    .today = Si recibes uno sin haber entrado, abre la aplicación tú y cambia la contraseña.
