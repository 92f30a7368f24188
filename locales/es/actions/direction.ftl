### What whoever owns or manages the firm can do.
# review: author-written

action-decide-on-ransom = Escribe quién decide si te piden un rescate
    .because = Con los archivos bloqueados, cada persona dirá una cosa. Y hay quien paga y no recupera nada.
    .how =
        Elige quién decide, y otra persona por si falta.
        Escribe a quién pregunta antes: técnico, abogado, seguro y policía.
        Escribe la regla de partida: primero parar, guardar pruebas y mirar las copias.
        Decide quién habla con clientes, plantilla y proveedores, y nadie más.
        Añade que el técnico no contesta ni paga por su cuenta.
        Imprímelo y guárdalo con la hoja de teléfonos.
    .verify = Pregunta a tu técnico quién decide ese día. Dice el nombre de la hoja.
    .ask-help = Pregunta a tu abogado qué pasa si se paga. El { -help-line } te orienta gratis, antes y durante.

action-write-night-list = Escribe a quién se llama fuera de horas
    .because = Quien ve el problema a las 3 no tiene a quién preguntar. Un nombre en un papel lo arregla.
    .how =
        Elige a dos personas que puedan decidir parar los ordenadores.
        Apunta sus teléfonos, y el del técnico si atiende de noche.
        Escribe qué se hace mientras tanto: quitar internet, no borrar y apuntar la hora.
        Di que se llama aunque luego no sea nada.
        Da la hoja a la alarma, al turno de noche y al técnico.
        Pregunta al técnico cuánto cuesta que atienda de noche, y decide.
    .verify = Pide a alguien que llame una noche, avisando antes. Contesta una de las dos personas.
    .ask-help = Si vas a pedir que alguien esté pendiente fuera de horas, pregunta antes a tu asesoría laboral.

action-read-the-policy = Lee tu póliza, o decide que no la necesitas
    .because = Lo que pide la póliza hay que tenerlo antes. Y su teléfono hace falta el primer día.
    .how =
        Busca todas tus pólizas: comercio, responsabilidad y, si la hay, la de problemas por internet.
        Apunta qué pagan: robo de datos, un pago a otra cuenta, días parados, abogados.
        Apunta qué te piden: copias, dos pasos para entrar, avisar en un plazo.
        Comprueba con tu técnico que de verdad lo tienes.
        Copia su teléfono en la hoja de teléfonos.
        Si no tienes, pide un precio y decide. Apunta por qué.
    .verify = Sin abrir la póliza, la hoja dice a quién avisar y en cuánto tiempo.
    .ask-help = Si dudas qué cubre una frase, pregunta por escrito a quien te vendió el seguro.

action-set-time-and-money = Apunta dinero y horas para este año
    .because = Así cada cosa del plan tiene quién la haga y con qué.
    .how =
        Abre el plan de { -app } y mira las primeras 6 cosas.
        Al lado de cada una, escribe horas, dinero y un nombre.
        Suma lo que ya pagas: técnico, copias, programas.
        Aparta algo para un aparato que se rompe o queda viejo.
        Da a una persona horas fijas al mes, apuntadas en su calendario.
        Pon fecha en 3 meses para mirar qué se ha hecho.
    .verify = Mira las cuentas y el calendario: hay una línea y unas horas con este nombre.
    .ask-help = Antes de un gasto grande, pide dos presupuestos por escrito. Pregunta qué pasa si no lo haces.

action-ask-to-see-a-copy = Pide que te enseñen un archivo recuperado
    .because = Lleva media hora y quita la duda. Si falla, lo sabes un día tranquilo.
    .how =
        Elige un archivo de esta semana que te importe, como una factura.
        Pide a quien lleva las copias que lo recupere delante de ti.
        Pregunta dónde está esa copia, y si se puede borrar desde un ordenador de la empresa.
        Si es así, pide otra aparte: sin conectar, o en internet con versiones anteriores.
        Pregunta cuánto tardaría todo, no solo ese archivo.
        Apunta la fecha y repítelo cada 6 meses.
    .verify = Has abierto el archivo recuperado y se lee entero.
    .ask-help = Si falla o nadie sabe hacerlo, pide que revisen las copias esta semana. No borres nada mientras tanto.
