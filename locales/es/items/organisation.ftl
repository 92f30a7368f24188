### Questions about who answers for security in a firm, its rules and what it has.
# review: author-written

item-security-owner = ¿Quién se encarga en tu empresa de cuidar ordenadores, cuentas y datos?
    .why = Lo que es de todos no lo mira nadie. Con un nombre, cada aviso tiene dueño.
    .help = No hace falta que sepa de informática: hace falta que decida y pregunte. Tener horas es tenerlas apuntadas en su mes. Una empresa de fuera ayuda, pero no decide por ti.
    .option-named-with-time = Una persona con nombre y con horas para ello
    .option-named = Una persona con nombre, cuando le queda tiempo
    .option-outside = La empresa que nos lleva los ordenadores
    .option-nobody = Nadie en concreto
item-security-owner-easy = Si alguien ve algo raro en un ordenador, ¿sabe a quién decirlo?

item-written-rules = ¿Qué normas escritas tiene tu empresa para usar ordenadores, correo y datos?
    .why = Sin normas, cada persona hace lo que le parece mejor. Luego nadie sabe qué estaba permitido.
    .help = Bastan dos páginas en palabras sencillas: qué se hace, qué no y a quién avisar. Cuenta lo que la gente tiene en la mano, no lo que está en un cajón.
    .option-signed = Unas que cada persona ha leído y firmado
    .option-given = Unas que se entregan, sin firmar
    .option-drawer = Unas que casi nadie ha visto
    .option-none = Ninguna: se dice de palabra
item-written-rules-easy = ¿Recibe quien entra en la empresa una hoja con esas normas?

item-device-list = ¿Qué lista tienes de los aparatos, programas y servicios de tu empresa?
    .why = Lo que no está en la lista no se actualiza ni se copia. Y si falta, nadie lo nota.
    .help = Cuentan los ordenadores, los móviles, el servidor, las máquinas conectadas, los programas y los servicios en internet. El servidor es el ordenador que guarda los archivos de todos. La lista de contabilidad suele olvidar los programas.
    .option-all-current = Una de todo, que cambia con cada alta y cada baja
    .option-all-old = Una de todo, pero de hace más de 6 meses
    .option-part = Una de una parte, como los ordenadores
    .option-none = Ninguna
item-device-list-easy = ¿Sabes cuántos ordenadores hay hoy en tu empresa?

item-new-program-approval = Alguien necesita un programa nuevo para su trabajo. ¿Qué hace?
    .why = Un programa bajado de cualquier sitio puede traer otro dentro. Y en un servicio que nadie conoce quedan datos que nadie cuida.
    .help = Cuentan también las aplicaciones del móvil, los añadidos del navegador y los servicios gratis en internet. Contesta lo que pasó la última vez.
    .option-approved = Lo pide, alguien lo mira y queda apuntado
    .option-asked = Pregunta de palabra y lo instala
    .option-tells = Lo instala y a veces lo cuenta
    .option-free = Lo instala y ya está
item-new-program-approval-easy = ¿Te ha preguntado alguien este año antes de instalar algo?

item-risk-review = ¿Cuándo repasó tu empresa por última vez qué puede salir mal?
    .why = El tiempo y el dinero no llegan a todo. Un repaso dice qué va primero.
    .help = Repasar es pensar qué puede pasar con los ordenadores, las cuentas y los datos. También es mirar si se hizo lo acordado. El plan de { -app } vale si la dirección lo lee y pone fechas.
    .option-written = En los últimos 12 meses, por escrito y con fechas
    .option-talked = En los últimos 12 meses, de palabra
    .option-longer = Hace más de un año
    .option-never = Nunca
item-risk-review-easy = ¿Se ha hablado este año en la empresa de qué pasaría sin ordenadores?

item-stranger-inside = Entra en tu empresa alguien que nadie conoce. ¿Hasta dónde llega?
    .why = Un portátil, una llave o un papel desaparecen en un minuto. Y un aparato enchufado a la red no llama la atención.
    .help = Piensa en una hora con prisa y también en la puerta de atrás. Cuentan quien trae paquetes, quien limpia y quien viene a arreglar algo.
    .option-entrance = Hasta la entrada: alguien le acompaña
    .option-desks = Hasta las mesas, pero lo importante está bajo llave
    .option-anywhere = Hasta casi cualquier sitio
    .option-server = Hasta el servidor o los papeles guardados
item-stranger-inside-easy = ¿Se cierra con llave el sitio del servidor y de los papeles?
