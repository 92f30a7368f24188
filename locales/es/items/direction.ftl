### Questions that only whoever owns or manages the firm can answer.
# review: author-written

item-ransom-decision = Alguien pide dinero a tu empresa para desbloquear los archivos. ¿Quién decide qué se hace?
    .why = Ese día habrá prisa y opiniones. Pagar tampoco asegura que los archivos vuelvan.
    .help = Se llama secuestro de archivos. Decidir es decir quién manda, a quién pregunta antes y quién habla con clientes y plantilla. Dejarlo escrito no te obliga a pagar ni a no pagar.
    .option-written = Una persona: está escrito, y también a quién pregunta antes
    .option-talked = Una persona: se ha hablado, sin escribirlo
    .option-that-day = Ya se verá ese día
    .option-technician = Quien lleva los ordenadores
item-ransom-decision-easy = ¿Ha hablado la dirección de qué haría si le piden un rescate?

item-night-call = Son las 3 de la mañana y algo va muy mal en los ordenadores. ¿A quién se llama?
    .why = Un problema no mira el reloj. Lo que se para pronto llega menos lejos.
    .help = Piensa en quien lo vería: la alarma, el turno de noche, tu técnico o un cliente. Cuenta si tiene ese teléfono en papel o en el móvil.
    .option-two = A una persona con nombre, y a otra si no contesta
    .option-one = A una sola persona
    .option-morning = A nadie hasta que se abre
    .option-nobody = Nadie sabría a quién
item-night-call-easy = ¿Tiene tu técnico un teléfono tuyo para llamarte de noche?

item-insurance-read = ¿Qué has leído de lo que paga tu seguro si te roban datos o dinero por internet?
    .why = Una póliza puede pedir que avises pronto o que tengas ciertas cosas. Si lo descubres tarde, puede que no pague.
    .help = La póliza es el papel del seguro. Mira qué cubre, qué te pide a ti y a qué teléfono se avisa. No tener este seguro también puede ser una buena decisión.
    .option-read = La póliza, este año
    .option-without = El precio: decidí no tener este seguro
    .option-told = Nada: me lo contaron al firmar
    .option-unread = Nada: firmé y ya está
    .option-never-asked = Nada: no he mirado si lo tengo
item-insurance-read-easy = ¿Has tenido en la mano este año la póliza de tu empresa?

item-security-time-money = ¿Qué hay apuntado este año para cuidar ordenadores y datos?
    .why = Lo que no tiene horas ni dinero no se hace. Y arreglar después suele costar más.
    .help = Cuentan las copias, cambiar aparatos viejos, las charlas y las horas de alguien de la casa. No hace falta que sea mucho: hace falta que esté decidido.
    .option-both = Dinero y horas, con una lista de para qué
    .option-technician = Solo lo que cuesta el técnico
    .option-breaks = Nada: se paga cuando algo se rompe
    .option-nothing = Nada: nunca se ha hablado
item-security-time-money-easy = ¿Has comprado algo este año para cuidar los datos, sin esperar a una avería?

item-copy-proof = ¿Qué has visto tú de que las copias de tu empresa sirven?
    .why = Una copia falla sin hacer ruido. Solo se sabe el día que se recupera algo.
    .help = Recuperar es volver a tener un archivo desde la copia. Cuenta lo que has visto con tus ojos, no lo que te dicen. Aparte es sin conectar, o en internet con versiones anteriores.
    .option-seen = Este año, recuperar un archivo de esa semana desde una copia aparte
    .option-date = Un papel o un correo con la fecha de la última
    .option-told = Nada: me dicen que se hacen
    .option-none = Nada, o no hay copias
item-copy-proof-easy = ¿Te ha dicho alguien este año que las copias se hacen?
