### What a firm can do about who answers for security, its rules and what it has.
# review: author-written

action-name-a-security-owner = Pon a una persona al cargo, con horas para ello
    .because = Sin un nombre, las copias y los avisos quedan para otro día.
    .how =
        Elige a una persona que quiera y a quien la dirección escuche.
        Escribe en una hoja qué mira, qué decide y a quién lo cuenta.
        Apunta en su calendario unas horas fijas cada mes.
        Pídele que reciba los avisos de INCIBE Empresas. En el { -help-line } explican cómo.
        Elige a otra persona para cuando falte.
        Díselo a toda la plantilla y a la empresa que te ayuda.
        Habla con esa persona cada 3 meses: qué va bien y qué falta.
    .verify = Pregunta a dos personas a quién avisar de algo raro. Dicen el mismo nombre.
    .ask-help = Si nadie puede, pregunta cuántas horas te costaría una empresa de fuera. Decidir sigue siendo cosa tuya.

action-write-house-rules = Escribe dos páginas de normas y explícalas
    .because = Quien sabe qué se espera pregunta antes de probar.
    .how =
        Elige pocos temas: contraseñas, correo, móviles, datos de clientes y programas nuevos.
        Escribe una frase por tema: qué se hace y qué no.
        Añade a quién avisar, y que avisar nunca trae una bronca.
        Pide a la dirección que las firme con fecha.
        Entrégalas en mano, explícalas 15 minutos y pide una firma.
        Apunta en tu calendario repasarlas cada año.
    .verify = Abre la carpeta de firmas: está cada nombre de la plantilla, con su fecha.
    .ask-help = Si vas a mirar el correo o el ordenador de la plantilla, pregunta antes a tu asesoría laboral.

action-make-device-list = Haz la lista de aparatos, programas y servicios
    .because = Con la lista delante se ve qué sobra, qué falta y qué es viejo.
    .how =
        Haz una tabla: qué es, quién lo usa, de qué año y dónde está.
        Recorre tu local mesa por mesa. Mira también cajas, cámaras, impresoras y máquinas.
        Añade los programas y los servicios en internet. Los recibos del banco ayudan a encontrarlos.
        Marca lo que no puede faltar para trabajar.
        Pregunta por lo que nadie reconoce antes de apagarlo.
        Di quién cambia la lista con cada alta y cada baja.
    .verify = Elige 3 aparatos al azar. Los 3 están en la lista, con quien los usa.
    .ask-help = Si hay muchos, pide a tu técnico un programa que los encuentre en la red.

action-approve-new-programs = Pon un camino corto para pedir programas
    .because = Mirar antes lleva un minuto. Quitarlo después lleva una tarde.
    .how =
        Elige quién dice que sí, y otra persona para cuando falte.
        Haz una lista de lo aprobado y de dónde se baja.
        Pide tres datos por cada programa: para qué, quién lo hace y qué datos verá.
        Contesta en un día. Si tardas, la gente buscará otro camino.
        Apunta cada sí en la lista.
        Da las gracias a quien pregunta.
    .verify = Mira el último programa instalado: está en la lista, con fecha y nombre.
    .ask-help = Si un programa pide permiso de administrador para todo, pregunta antes a tu técnico. Administrador es la cuenta que puede cambiarlo todo.

action-hold-risk-review = Siéntate con la dirección a repasar qué puede salir mal
    .because = Lo que se decide en una mesa se hace. Lo que se da por sabido se olvida.
    .how =
        Imprime el plan de { -app } y léelo con la dirección.
        Escribe las 5 cosas que más daño harían. Por ejemplo, una semana sin facturas.
        En cada una, apunta qué la frena hoy y qué falta.
        Decidid qué se arregla, quién lo hace y para cuándo.
        Si algo se deja como está, apunta por qué.
        Mira qué se hizo de la hoja anterior y pon la próxima fecha.
    .verify = La hoja tiene fecha, firma y un nombre al lado de cada tarea.
    .ask-help = Si un cliente te pide un análisis de riesgos formal, pregunta a un profesional qué método vale.

action-guard-the-door = Acompaña a las visitas y pon llave a lo importante
    .because = Con una norma para todo el mundo, preguntar no ofende a nadie.
    .how =
        Acordad una frase: «Hola, ¿a quién buscas? Te acompaño».
        Pon bajo llave el servidor, la caja de internet y los papeles delicados.
        Apunta quién tiene llave o código. Cámbialo cuando alguien se va.
        Apunta el nombre y la hora de quien pasa de la entrada.
        Pon un timbre o una cerradura en la puerta de atrás.
        Al acabar el día, deja las mesas sin papeles delicados.
    .verify = Pide a alguien que no conozcan que entre sin avisar. Le preguntan antes de llegar a una mesa.
    .ask-help = Si quieres poner cámaras, pregunta antes a tu asesoría: graban datos personales.
