### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: author-written

# Variables:
#   $date (String) - today, as 2026-11-23
drill-file-name = resguardo-simulacro-{ $date }
drill-title = Simulacro de 20 minutos
    .intro =
        Se habla alrededor de una mesa. Nadie toca ningún ordenador.
        Una persona tiene esta hoja y lee cada escena en voz alta. Otra apunta lo que se decide.
    .footer = No es un examen. Esta hoja se queda en la empresa.
drill-rules = Antes de empezar
    .lines =
        No es un examen: se busca qué falta, no quién falla.
        Decid lo que haríais hoy, con lo que tenéis hoy.
        Si nadie lo sabe, apuntadlo: eso es lo que veníais a buscar.
        Repartid los minutos: 6 por escena y 2 al final.
drill-turn-start = Escena 1: empieza
drill-turn-later = Escena 2: una hora después
drill-turn-after = Escena 3: al día siguiente
drill-locked-files = Los archivos bloqueados
    .start =
        Lunes, 8:30. Quien abre la oficina no puede entrar en las facturas. En la pantalla hay una nota que pide dinero.
        Un segundo ordenador empieza a fallar. Suena el teléfono: es un cliente.
    .start-questions =
        ¿Qué hacemos en los primeros 5 minutos y quién lo hace?
        ¿A quién llamamos primero y dónde está apuntado su teléfono?
        ¿Qué le decimos al cliente?
        ¿Apagamos algo? ¿Desenchufamos algo?
    .later =
        La copia está en un disco que también estaba enchufado. La anterior es de hace tres semanas.
        La nota dice que tienen los datos de los clientes y da 48 horas.
    .later-questions =
        ¿Qué podemos hacer hoy sin ordenadores: cobrar, entregar, citar?
        ¿Quién decide si se paga, y qué necesita saber?
        ¿Qué datos de personas había y desde cuándo cuentan las 72 horas?
        ¿Qué guardamos como prueba antes de tocar nada?
    .after =
        El informático puede reinstalar hoy. La aseguradora pide papeles. Una clienta pregunta si sus datos están a salvo.
    .after-questions =
        ¿Hemos denunciado y tenemos la copia?
        ¿Hemos decidido si avisamos a la autoridad de datos, y está apuntado por qué?
        ¿Qué le contestamos a la clienta?
        ¿Cómo sabemos que podemos volver a encender?
drill-changed-account = La factura con otra cuenta
    .start =
        Miércoles, 12:10. Un cliente llama: pagó vuestra factura hace dos días. A vosotros no os ha llegado nada.
        La cuenta a la que pagó no es la vuestra. El correo sí parece vuestro.
    .start-questions =
        ¿Qué hacemos en los primeros 5 minutos y quién lo hace?
        ¿Quién llama a su banco: el cliente o nosotros? ¿Qué le pedimos?
        ¿Cómo comprobamos si hay alguien dentro de nuestro correo?
        ¿Qué no debemos borrar?
    .later =
        En el correo hay una regla que reenvía las facturas a otra dirección. Lleva ahí un mes.
        Otros cuatro clientes tienen facturas sin pagar.
    .later-questions =
        ¿Cómo avisamos hoy a esos clientes sin usar ese correo?
        ¿Qué datos de personas había en el buzón y desde cuándo cuentan las 72 horas?
        ¿Quién cambia las contraseñas y desde qué aparato?
        ¿Dónde está el número de incidencia del banco?
    .after =
        El cliente pregunta si tiene que pagar otra vez. Un proveedor os manda una cuenta nueva por correo.
    .after-questions =
        ¿Qué le contestamos al cliente y quién lo decide?
        ¿Qué hacemos con la cuenta nueva del proveedor?
        ¿Hemos denunciado y tenemos la copia?
        ¿Qué regla ponemos desde hoy para las cuentas nuevas?
drill-log = Lo que se decide
    .intro = Una decisión en cada apartado. También vale «no lo sabemos».
drill-decision = Decisión
    .blanks =
        Hora y escena:
        Qué decidimos:
        Quién lo hace:
        Qué nos falta para poder hacerlo:
drill-close = Los últimos 2 minutos
    .lines =
        Elegid las 3 cosas que más faltan y poned nombre y fecha a cada una.
        Apuntad en papel los teléfonos que no teníais a mano.
        Decidid quién lee los avisos de INCIBE Empresas. En el { -help-line } explican cómo recibirlos.
        Poned fecha al próximo simulacro.
    .blanks =
        Falta 1, quién y cuándo:
        Falta 2, quién y cuándo:
        Falta 3, quién y cuándo:
        Teléfonos:
        Quién lee los avisos:
drill-signed =
    .blanks =
        Fecha y minutos:
        Quién ha estado:
        Próximo simulacro:
