### What a home can agree before something happens.
# review: author-written

action-agree-safe-word = Acordad en casa una palabra secreta
    .because = El día que alguien llama llorando no se piensa bien. La palabra piensa por ti.
    .how =
        Elegid una palabra que no esté en vuestras redes: ni nombres, ni calles, ni fechas.
        Decidla de viva voz, no por mensaje.
        Acordad la regla: sin palabra no hay dinero, y se llama al número de siempre.
        Enseñádsela a los mayores y a los niños de la familia.
        Si se le escapa a alguien, cambiadla y no pasa nada.
    .verify = Pregunta por la palabra en la próxima comida: la sabe toda la familia.
    .ask-help = Si ya ha llamado alguien así, avisa a los demás de la familia y llama al { -help-line }.

action-set-child-limits = Ponle su propia cuenta y pide permiso para comprar
    .because = Con tu cuenta puede gastar tu dinero y ver lo tuyo. Con la suya, decidís qué cabe.
    .how =
        Siéntate con él o con ella y contad para qué sirve cada cosa.
        Crea una cuenta de menor, con su edad de verdad.
        Activa que instalar y comprar pidan tu permiso.
        Quita tu tarjeta de los juegos y de la consola.
        Mirad juntos quién le puede escribir en cada juego.
        Repasadlo cada 6 meses: con la edad, cabe más.
    .how-android = Abre Ajustes, toca la lupa y escribe «control parental».
    .how-iphone = Abre Ajustes y busca «En familia» o «Tiempo de uso».
    .how-windows = Abre el menú Inicio y escribe «familia».
    .how-macos = Abre Ajustes del Sistema y busca «En familia» o «Tiempo de uso».
    .verify = Pídele que intente comprar algo en un juego: te llega la pregunta a ti.
    .ask-help = Si el aparato es del colegio, pregunta antes allí.

action-agree-to-tell-at-home = Acordad que contarlo nunca trae castigo
    .because = Si contarlo cuesta el móvil, no se cuenta.
    .how =
        Elige un rato tranquilo, sin pantallas.
        Di: «Si algo te asusta o te da vergüenza, cuéntamelo. No te quitaré el móvil por contarlo».
        Acordad también a quién contarlo si no estás: una tía, un profesor, un vecino.
        Explica qué no hacer: no pagar, no mandar nada más y no borrar.
        Cuenta tú algo que te haya pasado a ti.
    .verify = Pregunta qué haría si alguien le amenaza. Te dice un nombre y que no borra nada.
    .ask-help = El { -help-line } también orienta a familias, menores y profesores, gratis.

action-put-your-real-age = Pon tu edad de verdad y cuéntalo en casa
    .because = Con tu edad, la cuenta trae los ajustes que te protegen.
    .how =
        Abre el perfil de cada red y cada juego y mira la fecha de nacimiento.
        Cámbiala por la tuya, si te deja.
        Si no te deja, pide ayuda en casa: a veces hay que escribir a la red.
        Enseña en casa qué cuentas tienes y quién te sigue.
        Si una cuenta no es para tu edad, guarda tus fotos y habladlo.
    .verify = En tu perfil sale tu fecha, y en casa saben qué cuentas tienes.
    .ask-help = Si te da apuro hablarlo, empieza por otra persona adulta: una tía, un profesor.

action-choose-an-adult = Elige hoy a quién se lo contarías
    .because = Con alguien al lado, la amenaza pesa menos y se para antes.
    .how =
        Piensa en dos personas adultas que no te van a gritar.
        Diles: «Si me pasa algo en internet, ¿te lo puedo contar?».
        Apunta sus teléfonos.
        Si pasa, no pagues, no mandes nada más y no borres.
        Haz capturas donde se vea el nombre de la cuenta y la fecha.
        La Agencia Española de Protección de Datos puede pedir que quiten pronto una foto íntima.
    .verify = Tienes dos nombres y sus teléfonos en el móvil.
    .ask-help = Si está pasando, cuéntaselo hoy a una de ellas y llamad al { -help-line }: es gratis. Si alguien está en peligro, al { -emergency }.

action-choose-trusted-person = Elige a una persona para preguntar antes
    .because = Una llamada a quien te conoce descubre casi cualquier engaño.
    .how =
        Piensa en alguien paciente que coja el teléfono.
        Pregúntale: «¿Te puedo llamar cuando me pidan dinero o algo raro?».
        Escribe su nombre y su teléfono con letra grande, junto al tuyo.
        Acordad la regla: antes de mover dinero o instalar algo, una llamada.
        Si no contesta, la respuesta es esperar.
    .verify = El papel está junto al teléfono. Llama hoy para probar.
    .ask-help = Si no hay nadie, el { -help-line } orienta gratis, de 8 a 23 horas. También vale tu oficina del banco.
