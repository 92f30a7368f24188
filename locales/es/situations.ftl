### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: author-written
#
# .calm    the person first.
# .first   the first five minutes: one thing a line, the verb first.
# .say-to  whom the words of .say are for; they are read aloud on the phone.
# .never   what not to do, one thing a line.
# .know    what it helps to know.
# .evidence  what shows it, one thing a line.
# .done    how to see that it goes well.

## What can happen

situation-general = Si algo pasa
situation-payment-fraud = He perdido dinero o he pagado a quien no era
    .calm = Te han engañado. Le pasa a gente muy cuidadosa y no es culpa tuya. Aún se pueden hacer cosas.
    .first =
        Llama a tu banco con el teléfono de detrás de tu tarjeta o el de su aplicación.
        Pide que bloqueen la tarjeta o la cuenta y que intenten parar el pago.
        Si la transferencia está pendiente, anúlala en la aplicación y llama igual.
        Apunta el número de incidencia, la hora y quién te atiende.
        Pide lo mismo por escrito, por el correo o el chat del banco.
        Cambia desde otro aparato la contraseña del banco y la del correo.
    .say-to = A tu banco
    .say = «Ha salido dinero de mi cuenta por un engaño. Bloquead la tarjeta y la cuenta. Pedid la devolución al banco que lo ha recibido y avisadle del fraude. Dadme un número de incidencia, por favor».
    .never =
        No pagues más para recuperar el dinero: es otro engaño.
        No des ningún código, aunque quien llama diga que es del banco.
        No instales nada que te pidan por teléfono.
        No llames al número que viene en el mensaje.
        No borres los mensajes ni los correos.
    .know = Un cargo que no hiciste y un pago que ordenaste por un engaño son casos distintos. En los dos conviene reclamar.
    .evidence =
        El justificante del pago, con la cuenta o la tienda que cobró
        Los mensajes y los correos enteros
        Capturas en las que se vean la fecha, el número y la dirección web
        El número de incidencia de tu banco
        Una hoja con lo que pasó, en orden y con la hora
    .done = Va bien si tienes un número de incidencia y has escrito al banco.
situation-changed-invoice = Una factura traía otra cuenta y la he pagado, o casi
    .calm = Alguien ha cambiado la cuenta por el camino. No es culpa tuya ni de quien te factura. Vamos por orden.
    .first =
        Si aún no has pagado, no pagues. Llama a quien te factura por un teléfono que ya tenías.
        Si has pagado, llama ahora a tu banco con el teléfono de tu tarjeta.
        Pide que reclamen el dinero al banco que lo ha recibido.
        Apunta el número de incidencia y pide lo mismo por escrito.
        Si ha pagado un cliente tuyo, llámale: es su banco quien puede parar el dinero.
        Cambia la contraseña de tu correo y mira si hay reglas de reenvío que no pusiste.
    .say-to = A tu banco
    .say = «He hecho una transferencia por un engaño: la factura llevaba otra cuenta. Pedid el dinero al banco que lo ha recibido y avisadle del fraude. Dadme un número de incidencia, por favor».
    .never =
        No contestes al correo que trae la cuenta nueva.
        No uses el teléfono que viene en esa factura.
        No pagues a quien te ofrece recuperar el dinero.
        No acuses a nadie todavía: el correo robado puede ser el tuyo o el suyo.
    .know = Una transferencia hecha no se deshace sin permiso de quien la cobra. Aun así, tu banco debe intentar recuperarla.
    .evidence =
        El correo con la cuenta nueva, con su cabecera completa
        La factura falsa y una buena anterior
        El justificante de la transferencia
        Si el banco avisó de que el nombre y la cuenta no coincidían
        El número de incidencia de tu banco
    .done = Va bien si tienes un número de incidencia y sabes de viva voz cuál es la cuenta buena.
situation-mailbox-taken = Alguien ha entrado en mi correo o en otra cuenta mía
    .calm = Se puede cerrar la puerta. Empieza por el correo: desde ahí se recuperan las demás cuentas.
    .first =
        Usa un aparato que solo uses tú.
        Cambia la contraseña por una que no uses en nada más.
        Cierra la sesión en los demás aparatos.
        Busca «reenvío», «reglas» y «filtros». Haz una captura y quita las que no pusiste.
        Comprueba que el teléfono y el correo de recuperación son los tuyos.
        Activa la verificación en dos pasos: además de la contraseña, un aviso o un código.
        Si ya no puedes entrar, busca «recuperar la cuenta» en la página del servicio.
    .say-to = A tus clientes y a tu gente, por teléfono
    .say = «Alguien ha entrado en mi correo. Si te llega un mensaje mío que pide dinero o un código, o que cambia una cuenta, no hagas caso. Llámame a este número».
    .never =
        No avises solo por correo: quien está dentro también lo lee.
        No borres los mensajes que no has escrito tú: son pruebas.
        No des códigos a quien te ofrece recuperar la cuenta.
        No repitas la contraseña nueva en otro sitio.
    .evidence =
        La lista de accesos o aparatos, con fecha y lugar
        Capturas de las reglas de reenvío que no pusiste
        Los mensajes enviados en tu nombre, con su cabecera completa
        Los avisos de entrada o de cambio de contraseña
    .done = Va bien si en la lista de aparatos conectados solo están los tuyos.
situation-ransomware = Me han bloqueado los archivos y piden dinero
    .calm = Asusta verlo, pero ahora no hay que decidir si pagar. Lo primero es que no llegue a más aparatos.
    .first =
        Quita el cable de red o apaga la wifi de ese ordenador.
        Desenchufa los discos y las memorias con copias.
        Deja el ordenador encendido y no lo uses.
        Avisa a quien trabaja contigo: que nadie conecte nada.
        Haz con el móvil una foto de la nota y de la pantalla.
        Llama a quien te lleva los ordenadores, si lo hay.
    .say-to = A quien te lleva los ordenadores
    .say = «Tengo archivos bloqueados y una nota que pide dinero. He quitado la red y no he apagado nada. ¿De qué día es la última copia? No borréis ni reinstaléis todavía».
    .never =
        No pagues: nadie te asegura que vuelvan los archivos.
        No contestes a quien pide el dinero.
        No formatees ni reinstales antes de guardar las pruebas.
        No conectes tus copias a un ordenador sin revisar.
    .know = INCIBE-CERT ayuda con la parte técnica. Pregunta antes de borrar los archivos bloqueados.
    .evidence =
        La nota que pide el dinero, en archivo y en foto
        Dos archivos bloqueados pequeños, sin datos personales
        Qué ordenadores fallan y desde qué hora
        Qué datos había y de cuántas personas
        Qué has hecho desde entonces, con la hora
    .done = Va bien si ese ordenador está sin red, las copias desenchufadas y la nota guardada.
situation-identity-used = Alguien usa mi nombre, mi DNI o mi línea
    .calm = Otra persona firma con tu nombre. Lo que firmó no lo hiciste tú, y se puede dejar por escrito.
    .first =
        Apunta dónde lo has visto: un contrato, un préstamo, un perfil o una carta.
        Escribe a esa empresa: di que no eres tú y pide que lo paren.
        Llama a tu banco si se ha movido dinero o se ha pedido un préstamo.
        Llama a tu compañía de teléfono si te quedas sin línea: puede haber un duplicado de tu SIM.
        Si es un perfil falso, busca «reportar» en esa red social y pide que lo cierren.
        Cambia la contraseña de tu correo y activa la verificación en dos pasos.
    .say-to = A la empresa que te reclama algo
    .say = «Ese contrato no es mío: alguien ha usado mis datos. Paradlo y guardad los papeles y la grabación. Voy a denunciar y os mandaré la copia. Dadme un número de caso».
    .never =
        No pagues una deuda que no es tuya.
        No mandes otra foto de tu DNI a quien te escribe.
        No dejes cartas sin abrir ni avisos sin contestar.
        No borres nada de lo que te llegue.
    .know = La copia de la denuncia sirve ante cada empresa. Pide varias o escanéala.
    .evidence =
        Las cartas, los contratos o los cargos que no son tuyos
        Capturas del perfil o del anuncio, con su dirección
        Con quién has hablado, qué día y su número de caso
        Cuándo perdiste el DNI o a quién mandaste su foto
    .done = Va bien si tienes la copia de la denuncia y cada empresa tiene un escrito tuyo.
situation-personal-data = Se han visto, perdido o robado datos personales
    .calm = Le pasa también a gente muy ordenada. Lo que importa ahora es pararlo y apuntar la hora.
    .first =
        Apunta la hora a la que lo has sabido: desde ahí cuenta el plazo.
        Guarda lo que lo muestra: capturas, correos y registros.
        Para la fuga: quita el archivo, cierra el enlace o cambia la contraseña.
        Apunta qué datos eran, de cuántas personas y dónde estaban.
        Si los datos son de tu cliente, avísale hoy: es tu cliente quien decide a quién más avisar.
        Mira abajo si debes avisar a la autoridad y a esas personas.
        Si los datos son tuyos, cambia esa contraseña en todos los sitios donde la uses.
    .say-to = A las personas afectadas, si el riesgo para ellas es alto
    .say = «Te aviso de que alguien ha podido ver datos tuyos. Te digo cuáles y desde cuándo. Ya lo hemos cerrado. Si te llega un mensaje raro, no des códigos ni contraseñas y llámame».
    .never =
        No lo tapes ni borres los registros.
        No esperes a saberlo todo para avisar.
        No escribas a todos a la vez con sus direcciones a la vista.
        No prometas lo que aún no sabes.
    .evidence =
        Cuándo empezó, cuándo lo supiste y si ha acabado
        Qué datos eran y de cuántas personas
        Capturas, correos y registros de acceso
        Qué has hecho y a qué hora
        A quién has avisado, o por qué no
    .done = Va bien si la fuga está cerrada y tienes apuntada la hora.
situation-device-stolen = Me han robado el móvil o el ordenador, o lo he perdido
    .calm = El aparato se repone. Ahora toca cerrar lo que se abre con él.
    .first =
        Si te han amenazado o te han hecho daño, llama al { -emergency }.
        Bloquea el aparato desde otro: busca «encontrar mi dispositivo».
        Llama a tu compañía de teléfono: que anulen la SIM y bloqueen el móvil.
        Llama a tu banco si llevaba su aplicación o una tarjeta.
        Cambia desde otro aparato la contraseña del correo.
        Cierra en tus cuentas la sesión de ese aparato.
        Bórralo a distancia si ya no esperas recuperarlo.
    .say-to = A tu compañía de teléfono
    .say = «Me han robado el móvil. Anulad la tarjeta SIM y bloquead el aparato por su número de serie, el IMEI. No deis un duplicado de mi línea sin ver mi documento».
    .never =
        No vayas a buscarlo, aunque veas dónde está: díselo a la policía.
        No contestes a quien dice que lo ha encontrado y pide un código.
        No quites el aparato de tu cuenta: así sigue bloqueado.
        No dejes la línea activa «por si llama alguien».
    .evidence =
        Marca, modelo y número de serie o IMEI: están en la caja o en la factura
        Dónde y cuándo lo tenías por última vez
        Qué datos de trabajo había y si el disco estaba cifrado
        Cargos o mensajes raros desde entonces
    .done = Va bien si la línea está anulada, el aparato bloqueado y el correo con otra contraseña.
situation-intimate-images = Amenazan con difundir fotos o vídeos íntimos, o ya lo han hecho
    .calm = No has hecho nada malo. Quien amenaza o difunde es quien comete el delito. Hay gente que ayuda a quitarlos.
    .first =
        Cuéntaselo ahora a alguien de confianza.
        Si piensas en hacerte daño, llama al { -suicide-line }. Escuchan a todas horas.
        No pagues y no mandes más imágenes.
        Haz capturas del perfil, de las amenazas y de las direcciones.
        Si sale alguien menor de edad, captura la conversación y la dirección, nunca la imagen.
        Busca «reportar» en esa red o web y pide que lo quiten.
        Pide también la retirada urgente: está en la lista de abajo.
    .say-to = A alguien de confianza
    .say = «Necesito que estés conmigo un rato. Alguien tiene imágenes íntimas mías y me amenaza. No me preguntes por qué. Ayúdame a guardar las pruebas y a pedir que las quiten».
    .never =
        No pagues: pagar no asegura que paren.
        No borres la conversación ni tu cuenta antes de guardar las pruebas.
        No discutas ni intentes convencer a quien amenaza.
        No enseñes ni reenvíes las imágenes a nadie.
    .know = Cualquiera que lo sepa puede pedir que se quiten, también por otra persona.
    .evidence =
        Capturas del perfil y de las amenazas, con la fecha
        Las direcciones donde están publicadas
        Los teléfonos, los correos o las cuentas de pago de quien amenaza
        Lo que contesta la red social
    .done = Va bien si alguien de confianza lo sabe, tienes las pruebas y has pedido que lo quiten.
situation-harassment = Me acosan o me amenazan por internet
    .calm = Nadie tiene derecho a hacerte esto. No tienes que aguantarlo ni demostrar que te afecta.
    .first =
        Si temes por tu seguridad ahora, llama al { -emergency }.
        Cuéntaselo hoy a alguien de confianza.
        Haz una captura de cada mensaje, con la fecha y quién lo envía.
        Después, bloquea a esa persona y busca «reportar» en la red social.
        Esconde tu ubicación, tu teléfono y tu lista de contactos.
        Cierra en tus cuentas las sesiones que no conozcas.
        Si pasa en el trabajo o en clase, avisa por escrito a quien dirige.
    .say-to = A la policía
    .say = «Quiero denunciar amenazas por internet. Os digo cuándo empezaron y cuál ha sido la última. Tengo capturas y direcciones. Os digo también a qué tengo miedo».
    .never =
        No contestes: cada respuesta da pie a otra.
        No quedes a solas con esa persona.
        No publiques sus datos.
        No borres nada. Si duele leerlo, que lo guarde otra persona.
    .evidence =
        Capturas de cada mensaje, con la fecha, la hora y quién lo envía
        Las direcciones de los perfiles y de lo publicado
        Una lista con cada día y lo que pasó
        Quién más lo ha visto
    .done = Va bien si alguien de confianza lo sabe y las pruebas están guardadas en otro sitio.
situation-fake-shop = He comprado en una tienda que no envía o no existe
    .calm = Hay tiendas falsas muy bien hechas. No es culpa tuya. Vamos a por el cargo.
    .first =
        Llama a tu banco: di que la tienda es falsa y bloquea la tarjeta.
        Pregunta cómo se reclama ese cargo y apunta el número de incidencia.
        Mira tus movimientos por si hay otros cargos.
        Haz capturas de la tienda, del pedido y de los mensajes antes de que desaparezcan.
        Cambia la contraseña si usas la misma en otro sitio.
    .say-to = A tu banco
    .say = «He pagado con tarjeta en una tienda que parece falsa y no me han entregado nada. Quiero bloquear la tarjeta y reclamar el cargo. Dadme un número de incidencia y decidme qué papeles necesitáis».
    .never =
        No pagues «aduanas» ni «gastos de envío» para recibirlo.
        No des más datos de la tarjeta ni códigos.
        No instales nada para que te devuelvan el dinero.
        No borres el correo del pedido.
    .know = Si pagaste con tarjeta, tu banco puede pedir el dinero al banco de la tienda. No siempre se consigue. Si la tienda es de verdad y solo tarda, reclama antes a la tienda.
    .evidence =
        El correo del pedido y el recibo
        Capturas de la tienda, con su dirección web completa
        El cargo en tu cuenta o en tu tarjeta
        Los mensajes con la tienda
        El número de incidencia de tu banco
    .done = Va bien si la tarjeta está bloqueada y el cargo reclamado por escrito.
situation-fake-support = Un falso técnico me ha llamado y ha entrado en mi ordenador
    .calm = Se preparan para convencer, y lo hacen bien. Has hecho bien en parar.
    .first =
        Cuelga. No hace falta despedirse.
        Quita el cable de internet o apaga la wifi de ese ordenador.
        Si el ratón se sigue moviendo solo, apaga el ordenador.
        Llama a tu banco si pagaste, diste tu tarjeta o abriste tu banca.
        Cambia desde otro aparato la contraseña del banco y la del correo.
        Pide a alguien que sepa que quite el programa de acceso a distancia.
    .say-to = A tu banco
    .say = «He dejado entrar en mi ordenador a alguien que fingía ser técnico. Puede haber visto mi banca. Bloquead la banca por internet y la tarjeta. Decidme si hay movimientos nuevos».
    .never =
        No conectes ese ordenador a internet hasta que lo revisen.
        No contestes si vuelven a llamar, tampoco para «devolverte el dinero».
        No compres tarjetas regalo ni envíes criptomonedas.
        No entres en tu banco desde ese ordenador.
    .evidence =
        El número que llamó y la hora
        El nombre del programa que te pidieron instalar
        Una foto del aviso o de la página que salió
        Qué pagaste, cuánto y cómo
        Los movimientos de tu cuenta
    .done = Va bien si ese ordenador está sin red, tu banco lo sabe y las contraseñas son otras.
situation-website-down = Mi web no funciona o muestra algo que no es mío
    .calm = Puede ser solo una avería. Lo vemos en unos minutos, sin borrar nada.
    .first =
        Mírala desde el móvil sin wifi: así sabes si falla también fuera.
        Llama a la empresa que aloja tu web y pregunta si es cosa suya.
        Haz capturas de lo que se ve, con la fecha y la dirección.
        Si muestra algo que no es tuyo, pide que la quiten de internet por ahora.
        Cambia la contraseña del panel de la web, del dominio y del correo.
        Avisa a tus clientes por otro camino.
    .say-to = A la empresa que aloja tu web
    .say = «Mi web no va bien. ¿Es una avería vuestra o ha entrado alguien? Guardad los registros de acceso y no borréis nada. ¿De qué día es la última copia buena?».
    .never =
        No borres la web para empezar de nuevo: se pierden las pruebas.
        No vuelvas a la copia sin cerrar antes por dónde entraron.
        No pagues a quien pide dinero por parar.
        No cobres por la web hasta que la revisen.
    .evidence =
        Capturas de lo que se ve, con la hora
        Desde cuándo falla y quién lo vio
        Los registros de acceso, que guarda quien aloja la web
        Los mensajes que piden dinero
        Quién tiene las contraseñas de la web
    .done = Va bien si sabes qué pasa y, si ha entrado alguien, la web está fuera.

## Steps that are not a channel

situation-step-keep-evidence = Guarda las pruebas: no borres nada y haz capturas en las que se vea la fecha.
situation-step-disconnect = Quita el cable de internet o apaga la wifi. No apagues el ordenador y no pagues.
situation-step-note-when = Apunta cuándo lo has sabido: desde ahí cuentan las 72 horas.

## Terms of the law

clock-es-personal-data = Datos de otras personas
    .term = 72 horas desde que lo sabes. Los festivos cuentan.
    .how =
        Solo si por tu trabajo guardas datos de otras personas y hay riesgo para ellas.
        Avisa a la AEPD con lo que sepas hoy: puedes completarlo después.
        Si el riesgo es alto, avisa también a esas personas.
        Apunta lo que pasó aunque no tengas que avisar: la ley lo pide.
clock-es-unauthorised-payment = Un cargo que no hiciste
    .term = Díselo al banco en cuanto lo veas, y como mucho en 13 meses.
    .how =
        El banco lo devuelve como tarde al acabar el día hábil siguiente, salvo que sospeche fraude.
        Si diste tú la orden, aunque fuera por un engaño, es otro caso.
        Si la cuenta es de un negocio, mira tu contrato: el plazo puede ser más corto.
clock-es-bank-claim = Si el banco dice que no
    .term = Tiene 15 días hábiles para contestar a tu reclamación.
    .how =
        Escribe primero a su servicio de atención al cliente.
        Si dice que no o se calla, reclama gratis al Banco de España.
        No dejes pasar 1 año desde tu reclamación al banco.
