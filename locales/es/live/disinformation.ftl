### Headlines, images and sources. All news, persons and places are invented.
# review: author-written

pack-disinformation = Espíritu crítico
    .about = Titulares, imágenes y fuentes. Para aprender de qué fiarse y qué mirar antes de creer o compartir.
    .audience = Para cualquier persona, a solas o en grupo
    .note = Las noticias, las personas y los lugares son inventados.
    .question = ¿Te puedes fiar?
    .genuine = Sí, es de fiar
    .fake = No, falta algo
    .sheet-a = Hoja A
    .sheet-b = Hoja B

## Sheet A

live-water-cut-chain = Esto llega al grupo de la familia.
    .from = Reenviado muchas veces
    .body = Atención. Van a cortar el agua 3 días en toda la ciudad. Me lo ha dicho uno que trabaja dentro. Llenad la bañera y pasadlo antes de que lo borren.
    .why =
        No dice quién lo anuncia, ni qué días, ni por qué.
        «Uno que trabaja dentro» no es una fuente: nadie puede preguntarle.
        Pide que lo pases ya. Así no hay tiempo de mirar.
    .not-a-clue = Que lo envíe alguien a quien quieres no lo hace cierto. Esa persona también lo recibió.
    .today = Antes de reenviar un aviso, búscalo en la web de quien tendría que darlo.

live-water-cut-notice = Lees esto en la web del periódico de tu ciudad.
    .from = El Diario de Valdeoro, firmado por Inés Roca, hoy a las 9:10
    .subject = Corte de agua mañana en la calle del Molino, de 9 a 13 h
    .body = El ayuntamiento cambia una tubería entre los números 10 y 48. El aviso está en su tablón y en los portales. Los demás barrios no se quedan sin agua.
    .why =
        Dice quién, dónde, cuándo y por qué.
        Dice de dónde sale: un aviso que puedes ir a mirar.
        Lleva firma y fecha, y cuenta a quién no le afecta.
    .not-a-clue = Que sea una noticia pequeña no la hace dudosa. Casi todo lo cierto es poco llamativo.
    .today = Acostúmbrate a buscar tres cosas: quién lo dice, cuándo y de dónde sale.

live-flood-photo = Te llega una foto de una calle inundada. Dicen que es de tu ciudad, de esta mañana. ¿Qué miras primero?
    .option-shares = Cuánta gente la ha compartido
    .option-search-image = Si esa imagen ya estaba antes en otro sitio
    .option-ask-sender = Si quien la envía es de confianza
    .option-details = Si tiene buena calidad
    .why = Muchas fotos son reales, pero de otro año o de otro lugar. Los buscadores dejan buscar con la propia imagen. Así ves dónde apareció antes.
    .today = Prueba con una foto cualquiera: guárdala y busca «buscar por imagen» en tu buscador.

live-scooter-double = Ves este titular en una red social. Abres la noticia y la lees entera.
    .from = Noticias al Minuto 24
    .subject = Se duplican los accidentes de patinete en Valdeoro
    .body = El año pasado hubo 1 accidente en marzo. Este año ha habido 2. La policía no ve un cambio en los demás meses.
    .why =
        Es verdad que 2 es el doble de 1. Pero con números tan pequeños no significa casi nada.
        El titular da miedo y el texto lo desmiente.
        El titular compara un solo mes y calla los demás.
    .not-a-clue = Que el dato sea cierto no basta. Un dato cierto, contado a medias, también engaña.
    .today = Cuando leas «el doble» o «se dispara», pregunta: ¿de cuánto a cuánto?

live-paper-corrects = Un periódico publica esto debajo de una noticia de ayer.
    .from = El Diario de Valdeoro
    .subject = Corrección
    .body = Ayer escribimos que la obra cuesta 2 millones. Son 1,2 millones, como dice el contrato. Hemos cambiado el texto y pedimos disculpas. Gracias a la lectora que nos avisó.
    .why =
        Reconoce el error, dice cuál era y pone el dato bueno.
        Cita el contrato, que se puede consultar.
        Lo cuenta en la misma noticia, donde lo leyó la gente.
    .not-a-clue = Haberse equivocado no la hace poco fiable. Desconfía más de quien nunca corrige.
    .today = Mira si el medio que más lees publica sus correcciones.

live-unknown-site = Una web que no conoces cuenta una noticia enorme. ¿Cómo sabes mejor si es seria?
    .option-about-page = Leo lo que dice de sí misma
    .option-design = Miro si está bien hecha
    .option-look-outside = Salgo y busco qué dicen otros de ella
    .option-comments = Leo los comentarios
    .why = Cualquiera puede hacer una web bonita y hablar bien de sí. Quienes verifican noticias salen pronto de la página y preguntan fuera. También miran si otros medios cuentan lo mismo.
    .today = Busca el nombre de una web que leas y mira qué dicen de ella en otros sitios.

live-doctor-video = Un médico famoso de la tele recomienda unas gotas en un vídeo.
    .from = Vídeo patrocinado
    .body = «Con estas gotas dejé todas mis pastillas en 7 días. Los laboratorios no quieren que lo sepas. Solo hoy, a mitad de precio.»
    .why =
        Vende algo, y quien cobra es quien lo cuenta.
        Promete mucho en poco tiempo y sin ninguna prueba.
        La cara y la voz de alguien conocido ya se pueden imitar.
        Anima a dejar un tratamiento. Eso se habla con quien te atiende.
    .not-a-clue = Que se vea y suene como él no demuestra que lo dijera.
    .today = Busca si esa persona lo ha dicho en sus propias páginas. Tu tratamiento, consúltalo en tu centro de salud.

live-sleep-study = Lees esto en la sección de ciencia de un periódico.
    .from = Lucas Vera
    .subject = Dormir con el móvil al lado: lo que dice un estudio y lo que no
    .body = Se preguntó a 900 jóvenes. Quienes lo tienen cerca duermen unos 20 minutos menos. El estudio no prueba cuál es la causa. Lo pagó la universidad. Otra investigadora, que no participó, pide mirar más edades.
    .why =
        Dice a cuántas personas se preguntó y qué se encontró.
        Dice lo que el estudio no demuestra.
        Dice quién lo pagó, y pregunta a alguien de fuera.
    .not-a-clue = Que diga «no lo prueba» no es una debilidad. Reconocer los límites es buena señal.
    .today = En la próxima noticia de ciencia, busca a cuántas personas se miró y quién pagó.

live-makes-you-angry = Lees algo que te enfada mucho y quieres que todo el mundo lo sepa. ¿Qué haces primero?
    .option-wait = Espero un rato y compruebo si es cierto
    .option-answer = Contesto enseguida
    .option-forward-asking = Lo reenvío preguntando si es verdad
    .why = Con enfado o con miedo, se comparte antes de pensar. Hay quien lo escribe así a propósito. Reenviarlo preguntando también lo extiende.
    .today = La próxima vez que algo te enfade, cuenta hasta 20 antes de tocar «compartir».

## Sheet B

live-hospital-audio = Llega un audio al grupo del barrio.
    .from = Audio reenviado, voz de mujer
    .body = «Soy amiga de una enfermera del hospital. No lo dicen en la tele, pero hay una enfermedad nueva en el colegio de aquí al lado. No llevéis a los niños. Pasadlo a todas las madres.»
    .why =
        No dice su nombre, ni el de la enfermera, ni el del colegio.
        «No lo dicen en la tele» quiere que no lo busques fuera.
        Pide pasarlo a todas, y no dice dónde preguntar.
    .not-a-clue = La voz suena preocupada y sincera. Puede creerlo de verdad y estar en un error.
    .today = Llama al colegio o mira su aviso. Contesta en el grupo con lo que te digan.

live-storm-warning = Lees esto en la web del servicio del tiempo de tu región.
    .from = Servicio regional del tiempo, hoy a las 12:00
    .subject = Aviso por viento mañana de 6 a 15 h en la costa
    .body = Rachas de hasta 80 km/h. En el interior no se esperan. Se revisará hoy a las 20 h. La radio y el ayuntamiento dan el mismo aviso.
    .why =
        Lo da quien mide el tiempo, con hora, lugar y fecha.
        Dice dónde no se espera, y cuándo lo revisará.
        Otras fuentes cuentan lo mismo.
    .not-a-clue = Un aviso que da algo de miedo no es por eso falso. Mira quién lo firma.
    .today = Apunta dónde se publican los avisos de tu zona, para ir directamente.

live-riot-video = Un vídeo muestra una pelea. Dicen que fue anoche en tu barrio. ¿Qué te dice más?
    .option-sound = Lo fuerte que se oye
    .option-many-views = Que tiene un millón de visitas
    .option-place-signs = Los carteles, las matrículas y el tiempo que hace
    .option-first-comment = El primer comentario
    .why = El vídeo puede ser real y de otro país o de otro año. Un cartel, una matrícula o la nieve dicen más que las visitas. También puedes buscar con una imagen parada del vídeo.
    .today = Para un vídeo en un momento claro y busca en él tres pistas del lugar.

live-rent-chart = Un gráfico circula por las redes.
    .from = Datos que no te cuentan
    .subject = El alquiler se dispara
    .body = Dos barras. La de este año es el triple de alta que la del año pasado. A la izquierda, los números empiezan en 795 y acaban en 815. El año pasado: 800 €. Este año: 810 €.
    .why =
        La subida es de 10 €, y el dibujo la enseña como el triple.
        Los números no empiezan en cero. Así lo pequeño parece enorme.
        No dice de dónde salen los datos.
    .not-a-clue = Llevar números y barras no lo hace exacto. El dibujo también puede exagerar.
    .today = En un gráfico, mira primero dónde empiezan los números.

live-how-we-checked = Un equipo que verifica noticias publica esto.
    .from = Olga Prat, con fecha de ayer
    .subject = No, este vídeo no es de la fiesta de Valdeoro
    .body = Es de otra ciudad y de hace 4 años. Aquí está el vídeo original, completo. La torre que se ve no existe en Valdeoro. Hemos preguntado a quien lo subió, y esto respondió. Si ves un error, escríbenos.
    .why =
        Enseña el original para que lo mires por tu cuenta.
        Explica cómo lo ha comprobado, paso a paso.
        Lleva nombre y fecha, y dice cómo avisar de un error.
    .not-a-clue = Que diga «no» a lo que todos comparten no lo hace dudoso. Importa si puedes repetir lo que hizo.
    .today = Busca una verificación y repite uno de sus pasos.

live-famous-quote = Una imagen bonita lleva una frase y el nombre de una escritora famosa. ¿Cómo sabes si la escribió?
    .option-looks-like-them = Porque suena a ella
    .option-friend-shared = Porque la comparte quien entiende de libros
    .option-nice-picture = Porque sale su foto al lado
    .option-where-first = Busco en qué libro o entrevista está
    .why = Poner un nombre al lado de una frase lo hace cualquiera. Una cita de verdad tiene sitio: un libro, un año, una entrevista.
    .today = Busca una frase famosa que te guste y mira de qué libro sale.

live-earn-from-home = Parece la página de un periódico, y llega como anuncio en una red social.
    .from = Publicidad
    .subject = Una presentadora lo confiesa en directo y el banco la corta
    .body = «Gano 900 € al día desde el sofá. Empecé con 250 €.» Debajo, un formulario: nombre, teléfono y «quedan 7 plazas».
    .why =
        Es un anuncio vestido de noticia.
        Promete mucho dinero sin esfuerzo y pide el tuyo para empezar.
        Mete prisa: quedan 7 plazas.
        No cita ningún otro medio.
    .not-a-clue = La cara de alguien conocido no prueba nada. La usan sin permiso.
    .today = No dejes tu teléfono. Busca la noticia en el periódico, entrando tú.

live-bridge-report = Lees esto en un periódico pequeño de la comarca.
    .from = La Voz de la Ribera, firmado por Pau Segura
    .subject = El informe del puente pide revisar dos pilares
    .body = El informe, de 2025, tiene 40 páginas y se puede leer aquí. El ayuntamiento dice que empezará en mayo. Dos vecinas creen que es tarde. Otro periódico ha leído el mismo informe.
    .why =
        Enseña el documento para que lo leas.
        Da voz a las dos partes: el ayuntamiento y las vecinas.
        Otro medio lo ha comprobado por su cuenta.
    .not-a-clue = Ser un periódico pequeño no lo hace menos serio. Mira cómo trabaja.
    .today = Busca quién cuenta las noticias de tu zona y si enseña sus documentos.

live-already-shared = Ayer compartiste en un grupo algo que resultó ser falso. ¿Qué haces?
    .option-delete-quietly = Lo borro sin decir nada
    .option-leave-it = Lo dejo: ya nadie se acuerda
    .option-say-so = Escribo en el mismo grupo que era falso y pongo lo correcto
    .why = Quien lo leyó sigue creyéndolo hasta que alguien lo corrige. Decirlo en el mismo sitio llega a las mismas personas. Equivocarse compartiendo le pasa a cualquiera.
    .today = Si recuerdas algo así, escribe hoy una línea en ese grupo.
