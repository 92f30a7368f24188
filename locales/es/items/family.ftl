### Questions about what is agreed at home.
# review: author-written

item-safe-word = Alguien llama con la voz de tu familia y pide dinero. ¿Cómo sabéis si es verdad?
    .why = La voz y el número se pueden imitar. Una palabra que solo sabéis en casa, no.
    .help = Vale con tu familia o con tu gente más cercana. La palabra no debe estar en internet: ni el perro, ni la calle.
    .option-word = Con una palabra acordada, que sabe toda la familia
    .option-call-back = Llamando al número de siempre: lo tenemos hablado
    .option-ear = Por la voz y por lo que cuenta
    .option-never = No lo hemos hablado
    .not-applicable-nobody-close = No hay nadie que pudiera pedirme dinero así
item-safe-word-easy = ¿Tenéis en casa una palabra secreta para estos casos?

item-child-device = ¿Qué puede hacer un menor de tu casa en su móvil o tableta sin pedirte permiso?
    .why = Sin un permiso, un juego puede cobrar. Y una aplicación puede ponerle en contacto con cualquiera.
    .help = Cuentan también la consola y la televisión. Si cada aparato va de una forma, elige la que esté más abajo en la lista.
    .option-asks = Lo acordado: para instalar o comprar, pide permiso
    .option-installs = Instalar sí, comprar no
    .option-own-account = Todo, con su cuenta
    .option-my-account = Todo, con la mía
    .not-applicable-no-child-device = Ningún menor de casa usa aparatos
item-child-device-easy = ¿Puede comprar algo en un juego sin que lo sepas?

item-child-agreement = Algo en internet asusta a un menor de tu casa. ¿Qué hace, según lo que habéis hablado?
    .why = Quien teme una bronca tarda más en contarlo. Ese silencio ayuda a quien amenaza.
    .help = Puede ser una foto, una amenaza, alguien que insiste o una compra. Contesta lo que pasaría hoy.
    .option-that-day = Me lo cuenta ese día, sin miedo a quedarse sin móvil
    .option-if-worse = Me lo cuenta si va a más
    .option-friends = Lo habla con sus amistades
    .option-quiet = Se calla
    .not-applicable-no-child-device = Ningún menor de casa usa aparatos
item-child-agreement-easy = ¿Te ha enseñado este año algo raro que vio en internet?

item-account-age = ¿Con qué edad te diste de alta en tus redes y juegos?
    .why = Con una edad mayor te llegan anuncios y gente que no son para ti. Y si pierdes la cuenta, cuesta demostrar que es tuya.
    .help = Mira la fecha de nacimiento en el perfil de cada cuenta. Hasta cierta edad, la ley pide el permiso de tu familia. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-family-knows = Con la mía, y mi familia lo sabe
    .option-real = Con la mía, y en casa no lo saben
    .option-older = Con una edad mayor
    .not-applicable-no-social-media = No uso redes ni juegos con cuenta
item-account-age-easy = ¿Has puesto alguna vez una fecha de nacimiento que no es la tuya?

item-threat-told = Alguien amenaza con publicar una foto tuya. ¿A quién se lo cuentas ese día?
    .why = Quien amenaza cuenta con que te calles. Con alguien a tu lado, se para antes.
    .help = Vale igual si la foto es falsa o si la mandaste tú. No es culpa tuya.
    .option-adult = A una persona adulta de confianza
    .option-friend = A una amistad
    .option-nobody = A nadie: intento arreglarlo
    .option-obey = A nadie: hago lo que pide
item-threat-told-easy = ¿Hay una persona adulta a quien le contarías algo así?

item-trusted-person = Te piden mover dinero o instalar algo. ¿A quién preguntas antes?
    .why = Quien engaña quiere que decidas sin hablar con nadie. Otra persona lo ve desde fuera.
    .help = Piensa en una llamada o un mensaje que mete prisa. Da igual si la persona es de tu familia, del barrio o del banco.
    .option-chosen = A una persona que ya hemos elegido para eso
    .option-anyone = A quien tenga cerca
    .option-nobody = A nadie: decido en el momento
    .option-caller = A quien me llama
item-trusted-person-easy = ¿Hay alguien a quien puedas llamar para preguntar, a cualquier hora?
