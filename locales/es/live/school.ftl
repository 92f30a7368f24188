### At school: questions for pupils of two stages, and for teachers and families.
# review: author-written

pack-school = En la escuela
    .about = Situaciones de clase, de casa y del móvil, por edades. También para profesorado y familias.
    .audience = Para alumnado desde los 10 años, profesorado y familias
    .note = Son situaciones inventadas. Nadie tiene que contar la suya.
    .sheet-primary = Primaria: 10 a 12 años
    .sheet-secondary = Secundaria: 12 a 16 años
    .sheet-adults = Profesorado y familias

## Primary

live-friend-password = Tu mejor amigo te pide la contraseña de tu juego. Dice que los amigos lo comparten todo. ¿Qué haces?
    .option-tell-part = Le digo la mitad
    .option-say-no = Le digo que no, aunque sea mi amigo
    .option-tell-later = Se la digo y luego la cambio
    .why = Una contraseña es como un cepillo de dientes: es de una sola persona. Decir que no a eso no rompe una amistad.
    .today = Si alguien sabe tu contraseña, cámbiala hoy con ayuda de alguien de casa.

live-game-stranger-photo = En un juego, alguien que no conoces te pide una foto tuya. ¿Qué haces?
    .option-send-other = Le envío una foto de otra persona y digo que soy yo
    .option-send-pet = Le envío una foto de mi habitación
    .option-leave-and-tell = No envío nada y lo cuento a una persona adulta
    .why = No sabes quién es, aunque diga su edad. Una foto de tu habitación también dice cosas de ti. Contarlo no es chivarse.
    .today = Piensa a qué persona adulta se lo contarías. Dile que la has elegido.

live-free-skins = Un vídeo promete monedas gratis para tu juego. Hay que escribir el usuario y la contraseña. ¿Qué haces?
    .option-close = Lo cierro
    .option-try-quick = Pruebo deprisa y luego salgo
    .option-ask-friend = Pongo los datos de mi amigo
    .why = Quien pide tu contraseña quiere tu cuenta, no darte monedas. Con escribirla una vez ya la tiene.
    .today = Enseña a alguien de casa dónde se consiguen de verdad las monedas de tu juego.

live-prize-window = Se abre una ventana: «Has ganado un móvil. Escribe tus datos antes de un minuto». ¿Qué haces?
    .option-name-only = Escribo solo mi nombre
    .option-call-number = Llamo al número que sale
    .option-close-window = Cierro la ventana
    .why = Nadie regala un móvil a quien no ha jugado a nada. El reloj está para que no pienses.
    .today = Aprende a cerrar una ventana que no se deja: pide que te enseñen.

live-photo-of-friend = Tienes una foto muy graciosa de una amiga y quieres ponerla en tu perfil. ¿Qué haces antes?
    .option-ask-first = Le pregunto si quiere
    .option-post-nice = La pongo si sale bien
    .option-post-private = La pongo y la borro si se enfada
    .why = La foto es suya, porque sale ella. Cuando algo se publica, otras personas pueden guardarlo.
    .today = Mira una foto que hayas puesto de alguien y pregúntale si le parece bien.

live-class-chat-teasing = En el chat de clase se burlan cada día del mismo niño. ¿Qué puedes hacer?
    .option-laugh = Poner una cara de risa, como los demás
    .option-quiet = Salir del chat, no decir nada y esperar a que se cansen solos
    .option-support-and-tell = Escribirle a él con cariño y contarlo a una persona adulta
    .why = Quien lo pasa mal mira quién está de su lado. Un mensaje amable ayuda mucho. Una persona adulta puede pararlo.
    .today = Escribe hoy algo amable a alguien de clase. Si pasa algo así, cuéntalo en casa o a tu tutora.

live-torch-permissions = Instalas una linterna para el móvil. Pide ver tus fotos y saber dónde estás. ¿Qué haces?
    .option-accept-all = Acepto todo para que funcione
    .option-another-app = Digo que no y busco otra
    .option-accept-once = Acepto y ya veré
    .why = Una linterna solo necesita dar luz. Si pide más, lo quiere para otra cosa.
    .today = Mira con alguien de casa qué puede ver una de tus aplicaciones.

live-other-chat = Juegas con alguien simpático. Te dice: «Hablamos mejor en otro chat, y no se lo digas a nadie». ¿Qué haces?
    .option-move = Voy al otro chat: es simpático
    .option-stay-tell = No voy y lo cuento en casa
    .option-move-no-photo = Voy, pero sin enviar fotos
    .why = Los secretos que no puedes contar en casa no son buenos secretos. Una persona de fiar no pide eso.
    .today = Habla en casa de esto: qué secretos son bonitos y cuáles no.

live-chain-curse = Te llega: «Reenvía esto a 10 personas o tendrás mala suerte». ¿Qué haces?
    .option-forward-two = Lo reenvío a dos, por si acaso
    .option-forward-all = Lo reenvío a todo el mundo
    .option-delete = Lo borro y no pasa nada
    .why = Un mensaje no trae mala suerte. Lo escribió alguien para que se reparta solo.
    .today = Si una cadena te da miedo, enséñasela a una persona adulta y bórrala.

live-strong-password = ¿Qué contraseña es más difícil de adivinar?
    .option-pet-year = El nombre de mi gato y mi año
    .option-row-of-keys = Las teclas seguidas, como 123456
    .option-same-everywhere = Una rara, la misma en todos los juegos
    .option-three-words = Cuatro palabras que no pegan nada juntas
    .why = El nombre del gato y el año los sabe mucha gente. Cuatro palabras sin relación son largas y se recuerdan bien. Cada cuenta lleva la suya.
    .today = Inventa una con cuatro palabras que te hagan reír. Guárdala en un sitio que sepan en casa.

live-library-computer = Has usado un ordenador de la biblioteca para ver tu correo. ¿Qué haces antes de irte?
    .option-turn-screen-off = Apago la pantalla
    .option-close-tab = Cierro la pestaña y todas las ventanas que tengo abiertas
    .option-sign-out = Pulso «Cerrar sesión» y miro que haya salido
    .why = Si no cierras la sesión, la siguiente persona puede entrar en tu correo. Cerrar la pestaña no basta.
    .today = Practica en tu propio aparato: sal de tu cuenta y vuelve a entrar.

live-shark-street = Ves una foto de un tiburón nadando por una calle. ¿Qué piensas?
    .option-true-photo = Es verdad, porque es una foto
    .option-many-likes = Es verdad, porque le gusta a mucha gente y la comparten
    .option-look-elsewhere = Busco si lo cuenta alguien más antes de creerlo
    .why = Las fotos se pueden cambiar o inventar. Si fuera verdad, saldría en muchos sitios serios.
    .today = Busca con una persona adulta una foto increíble y averiguad si es real.

## Secondary

live-photo-threat = A un amigo le piden dinero por una foto íntima suya. Si no paga, la verán todos sus contactos. ¿Qué le dices?
    .option-pay-once = Que pague una vez y se acaba
    .option-delete-everything = Que borre todo y no lo cuente
    .option-stop-keep-tell = Que no conteste, guarde los mensajes y lo cuente a una persona adulta
    .option-send-another = Que envíe otra para ganar tiempo
    .why = La culpa es de quien amenaza, no suya. Quien cobra una vez vuelve a pedir. Los mensajes guardados sirven para la denuncia.
    .today = Elige ya a qué persona adulta acudirías. El { -help-line } aconseja, y la AEPD tiene un canal para retirar imágenes íntimas.

live-forwarded-nude = Llega al grupo una foto íntima de una compañera. ¿Qué haces?
    .option-delete-tell = No la reenvío, la borro y aviso a un adulto
    .option-forward-one = La envío solo a mi mejor amiga
    .option-save = La guardo por si acaso
    .option-comment = Escribo lo que pienso de ella
    .why = Cada reenvío hace más daño, y difundirla sin permiso es delito. Quien puede pararla eres tú, en tu móvil.
    .today = Escríbele que estás de su lado. La AEPD tiene un canal urgente para retirar la foto: puede pedirlo cualquiera que lo sepa.

live-classmate-deepfake = Alguien ha hecho con una aplicación un desnudo falso de una compañera. «No es real, no pasa nada», dice. ¿Qué haces?
    .option-not-real-so-fine = Nada: es falso y se ve
    .option-share-laugh = Lo paso para que se rían
    .option-do-not-share-tell = No lo paso y lo cuento a un adulto
    .why = La imagen es falsa, pero la persona y el daño son reales. Parar ahora es más fácil que mañana.
    .today = Pregunta en tu centro a quién se avisa en un caso así.

live-friend-asks-code = Un amigo te escribe: «Te va a llegar un código por error, ¿me lo pasas?». ¿Qué haces?
    .option-send-code = Se lo paso, es mi amigo
    .option-send-half = Le paso la mitad
    .option-call-friend = No se lo paso y le llamo por teléfono
    .why = Ese código abre tu cuenta. Seguramente ya han entrado en la de tu amigo y escriben en su nombre.
    .today = Activa en tu aplicación de mensajes la verificación en dos pasos: un PIN que solo sabes tú.

live-account-lending = Te ofrecen 100 € por recibir dinero en tu cuenta y enviarlo a otra. ¿Qué haces?
    .option-say-no = Digo que no y lo cuento en casa
    .option-once = Lo hago una sola vez
    .option-half = Pido la mitad por adelantado
    .why = Ese dinero suele venir de un engaño. Quien presta su cuenta queda como si fuera quien lo hizo.
    .today = Si ya te lo han propuesto, guarda el mensaje y enséñalo en casa.

live-cheap-trainers = Una cuenta vende zapatillas de 150 € por 39 €. Solo acepta transferencia. ¿Qué miras?
    .option-followers = Si tiene muchos seguidores
    .option-pay-transfer = Si el precio acaba en 9
    .option-look-for-shop = Quién está detrás y qué dicen otros, fuera de su cuenta
    .why = Los seguidores se compran. Una tienda de verdad dice su nombre, su dirección y cómo devolver. Con una transferencia, recuperar el dinero es difícil.
    .today = Busca el nombre de una tienda y la palabra «opiniones». Lee tres.

live-second-step-choice = Han entrado en la cuenta de un amigo porque usaba la misma contraseña en todo. ¿Qué le ayuda más?
    .option-longer-password = Añadir un número a la misma contraseña
    .option-second-step = Una contraseña distinta y la verificación en dos pasos
    .option-new-account = Abrir otra cuenta con la misma contraseña
    .why = Si se repite, quien sabe una las sabe todas. Con la verificación en dos pasos, la contraseña sola no basta.
    .today = Empieza por tu correo: con él se recuperan las demás cuentas.

live-live-location = Estás de vacaciones con tu familia y quieres publicar dónde. ¿Qué es mejor?
    .option-post-now = Publicarlo en directo
    .option-close-friends = Publicarlo en directo, pero sin poner la calle
    .option-post-after = Publicarlo a la vuelta
    .why = En directo cuentas dos cosas: dónde estás y que en casa no hay nadie. A la vuelta, la foto es igual de bonita.
    .today = Mira qué aplicaciones de tu móvil saben dónde estás y quita las que no lo necesitan.

live-influencer-advert = Alguien a quien sigues dice que una crema «le cambió la vida». ¿Qué te preguntas primero?
    .option-likes-it = Si a mí me gustaría
    .option-many-followers = Cuánta gente le sigue
    .option-paid-or-not = Si le pagan por decirlo
    .why = Si cobra, es un anuncio, aunque parezca un consejo. Un anuncio puede ser cierto, pero no cuenta lo malo.
    .today = Busca en tres vídeos la palabra «publicidad» o «colaboración».

live-older-friend = Hablas desde hace meses con alguien de 17 años. Ahora pide veros, a solas y en secreto. ¿Qué haces?
    .option-tell-adult = No voy y lo cuento a un adulto
    .option-keep-secret = Voy: ya nos conocemos
    .option-meet-public = Voy a un sitio con gente, sin decirlo
    .why = En línea nadie puede demostrar su edad con palabras. Pedir secreto es la señal más clara. Contarlo no es meterse en un lío.
    .today = Si te pasa, guarda la conversación. La Fundación ANAR escucha a niños y adolescentes.

live-bystander = En redes insultan a una chica de otro grupo. Tú no tienes nada que ver. ¿Qué ayuda más?
    .option-not-mine = Nada: no es cosa mía
    .option-answer-insult = Insultar a quien insulta
    .option-message-them = Escribirle a ella, avisar a la red y contarlo en el centro
    .why = Quien mira también cuenta: el silencio se lee como un sí. Insultar de vuelta lo alarga.
    .today = Busca en tu red social el botón para avisar de un insulto. Puede llamarse «Denunciar» o «Reportar».

live-homework-machine = Una inteligencia artificial te hace un trabajo con fechas y citas. ¿Qué haces con ellas?
    .option-copy = Las copio: las máquinas no fallan
    .option-check-source = Busco cada dato en otra fuente
    .option-sounds-sure = Las dejo si suenan seguras
    .why = Estas herramientas escriben lo que suena probable. A veces inventan libros, fechas o frases, con la misma seguridad.
    .today = Pídele tres datos sobre tu pueblo y comprueba cuántos son ciertos.

## Teachers and families

live-child-tells = Tu hija te cuenta, llorando, que alguien le pide dinero por no publicar una foto suya. ¿Qué haces primero?
    .option-take-phone = Le quito el móvil
    .option-scold-later = Le pregunto por qué envió esa foto
    .option-listen-first = La escucho y le digo que no es culpa suya
    .why = Si contarlo sale caro, la próxima vez no lo contará. Después: no pagar, no borrar la conversación, no copiar la imagen y denunciar.
    .today = Dile hoy, sin que haya pasado nada: «Si te ocurre algo así, puedes contármelo». El { -help-line } aconseja también a familias.

live-canteen-account = Llega un correo del comedor del colegio: la cuota se paga ahora en otra cuenta. ¿Qué haces?
    .option-pay-quick = Pago, que vence mañana
    .option-call-school = Llamo al colegio al teléfono que ya tenía
    .option-answer-mail = Contesto al correo y pregunto
    .why = Una cuenta nueva se confirma siempre por otro camino. Si alguien ha entrado en ese correo, te contestaría quien engaña.
    .today = Guarda en tu agenda el teléfono del centro.

live-class-group-rumour = En el grupo de familias dicen que alguien sigue a los niños a la salida. ¿Qué haces?
    .option-forward-warn = Lo paso a otros grupos, por si acaso
    .option-leave-group = Salgo del grupo
    .option-ask-centre = Pregunto al centro y cuento en el grupo lo que digan
    .why = Un rumor sin fecha ni nombre asusta y puede señalar a alguien inocente. El centro sabe si ha pasado algo.
    .today = Proponed en el grupo una norma: los avisos se comprueban antes de pasarlos.

live-holiday-photos = Quieres publicar fotos de tu hijo de 11 años en la playa. ¿Qué es lo mejor?
    .option-private-profile = Ponerlas en un perfil privado
    .option-face-and-place = Ponerlas sin decir la playa
    .option-ask-child = Preguntarle, enseñarle cuáles, y enviarlas solo a quien él quiera
    .why = La imagen es suya y crecerá con él. Un perfil privado lo ven muchas personas, y cualquiera puede guardarla.
    .today = Mirad juntos qué fotos suyas hay publicadas y cuáles quiere quitar.

live-school-event-photos = Has hecho fotos de la función del colegio, con otros niños. ¿Qué haces con ellas?
    .option-group-all = Las paso al grupo de clase
    .option-crop = Tapo los ojos y las publico
    .option-school-rules = Miro las normas del centro y pregunto a las otras familias
    .why = Puede haber familias que no quieren, y alguna puede tener un motivo serio. Tapar los ojos no impide reconocer a alguien.
    .today = Pregunta en el centro quién puede hacer fotos y para qué.

live-report-with-machine = Das clase y quieres que una inteligencia artificial te ayude con un informe. ¿Cómo lo haces?
    .option-paste-all = Pego el expediente entero
    .option-without-names = Escribo sin nombres ni datos que señalen a nadie, y con la herramienta que permite el centro
    .option-own-phone = Lo hago desde mi móvil, que es mío
    .why = Lo que pegas sale del centro. Los datos de salud o de familia son delicados, sea el aparato de quien sea.
    .today = Pregunta qué herramientas permite tu centro y con qué datos.

live-password-on-board = La contraseña de la pizarra digital está en una nota pegada a la mesa. ¿Qué cambias?
    .option-smaller-note = Pongo la nota debajo de la mesa
    .option-own-account = Cada docente entra con su cuenta y la cierra al salir
    .option-nobody-looks = Nada: nadie la mira
    .why = El alumnado la ve cada día. Con una cuenta común no se sabe quién hizo qué.
    .today = Quita la nota, cambia esa contraseña y pide una cuenta para cada docente.

live-pupil-bullied = Una alumna te dice que recibe insultos por el móvil cada noche. ¿Qué haces?
    .option-confront-together = Reúno a las dos partes para que se perdonen
    .option-wait-proof = Espero a ver si se repite
    .option-write-and-protocol = La creo, apunto lo que cuenta y pido abrir el protocolo del centro
    .why = Reunirla con quien la insulta puede darle más miedo. Esperar la deja sola otra noche. El protocolo son los pasos del centro ante un acoso, y protege a todas las partes.
    .today = Busca hoy dónde está el protocolo de tu centro y quién lo lleva.

live-parental-control = Has puesto un control parental en la tableta de tu hijo. ¿Qué falta?
    .option-enough = Nada: ya está protegido
    .option-hidden = Que no sepa que está puesto
    .option-talk-and-control = Hablar de para qué está y revisarlo cuando crezca
    .why = Ningún control lo para todo. Un niño que sabe por qué está pregunta antes. Lo que hoy ayuda, dentro de dos años estorba.
    .today = Explícale en una frase qué mira el control y qué no.

live-first-phone = Llega el primer móvil a casa. ¿Cómo empezáis?
    .option-rules-together = Acordamos unas pocas normas, para toda la familia
    .option-all-or-nothing = Lo dejo sin límites o lo prohíbo
    .option-later = Pongo normas si surge un problema
    .why = Una norma que también cumplen los mayores se respeta más. Es mejor hablarlo antes del primer disgusto.
    .today = Escribid tres normas juntos. Por ejemplo: de noche, todos los móviles duermen en el salón.

live-platform-mail = Un correo dice que tu cuenta de la plataforma escolar caduca hoy y trae un botón. ¿Qué haces?
    .option-open-link = Pulso el botón: es la plataforma de siempre
    .option-own-way = Entro en la plataforma por mi cuenta y miro si hay un aviso
    .option-reply-asking = Contesto preguntando si es cierto
    .why = Ese botón puede llevar a una página copiada que se queda con tu contraseña. Si el aviso es cierto, también estará dentro.
    .today = Guarda la dirección de la plataforma en tu navegador y entra siempre desde ahí.

live-lost-laptop = Un viernes por la tarde pierdes el portátil del centro, con las notas. ¿Qué haces?
    .option-wait-weekend = Espero al lunes, por si aparece
    .option-buy-same = Compro otro igual
    .option-tell-today = Aviso hoy al centro
    .why = Hay datos de alumnado y los plazos corren desde que se sabe. Cuanto antes se avise, antes se cierran las cuentas.
    .today = Apunta a quién se avisa en tu centro cuando se pierde un aparato.
