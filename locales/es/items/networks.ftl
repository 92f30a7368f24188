### Questions about the networks of a firm, what can be reached from outside and who notices.
# review: author-written

item-network-parts = ¿Qué más va por la misma red que los ordenadores de la oficina?
    .why = Una cámara o una máquina vieja puede estar sin arreglos. Si comparte red, desde ella se llega a lo demás.
    .help = Piensa en máquinas, cajas, cámaras, alarmas, teles y los móviles de las visitas. Si dudas, pregunta a quien te puso la red.
    .option-nothing = Nada: lo demás va por redes aparte
    .option-printers = Solo impresoras y teléfonos de mesa
    .option-machines = También máquinas, cajas o cámaras
    .option-all = Todo, y también las visitas
item-network-parts-easy = ¿Tienen las visitas una wifi con otro nombre?

item-remote-work = ¿Cómo entra en los programas de tu empresa quien trabaja desde fuera?
    .why = La puerta que usa tu gente desde casa está a la vista de todo internet.
    .help = Una conexión privada, o VPN, va cifrada: nadie la puede leer por el camino. Segundo paso es un aviso o un código, además de la contraseña. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-vpn-second-step = Por una conexión privada, con segundo paso
    .option-online-second-step = Solo en servicios en internet, con segundo paso
    .option-password-only = Con una contraseña y nada más
    .option-remote-program = Con un programa de acceso a distancia siempre abierto
    .option-open = Por el «Escritorio remoto», que se ve desde internet
    .not-applicable-no-remote-work = Nadie trabaja desde fuera
item-remote-work-easy = ¿Puede alguien abrir desde su casa un ordenador de la oficina?

item-internet-exposed = ¿A qué aparatos de tu empresa se puede llegar desde internet?
    .why = Hay programas que prueban todas las puertas de internet, día y noche. Lo que esté abierto, lo encuentran.
    .help = Piensa en el servidor, las cámaras, el disco de red y las máquinas que se arreglan a distancia. Un disco de red, o NAS, es una caja con discos que varios abren por la red. La web que guarda otra empresa no cuenta.
    .option-checked-none = A ninguno, y alguien lo ha mirado este año
    .option-listed = A los de una lista, y alguien los actualiza
    .option-left-open = A alguno que se abrió un día y ahí sigue
    .option-unchecked = Nadie lo ha mirado
item-internet-exposed-easy = ¿Puede alguien ver desde su casa las cámaras o el disco de red?

item-activity-log = ¿Cuánto tiempo guarda tu empresa el registro de quién entra en sus cuentas?
    .why = Si algo pasa, el registro dice por dónde entraron y qué vieron. Sin él, solo queda suponer.
    .help = El registro apunta quién entra, cuándo y desde dónde. Los servicios en internet suelen tener uno. Piensa en el correo, los archivos y el servidor. Contesta por el que menos guarda.
    .option-half-year = 6 meses o más
    .option-months = Entre 1 y 6 meses
    .option-days = Menos de un mes
    .option-nothing = No se guarda
item-activity-log-easy = ¿Ha mirado alguien alguna vez desde dónde se entró en una cuenta?

item-night-sign-in = Alguien entra de noche en una cuenta de tu empresa. ¿Quién se entera?
    .why = Cuanto antes se ve, menos se pierde. Sin avisos, lo acaba contando un cliente.
    .help = Los servicios en internet pueden avisar de una entrada rara: otro país, otra hora, otro aparato. Lo que cuenta es que alguien lea ese aviso.
    .option-read = Una persona recibe un aviso y lo mira ese día
    .option-unread = Llega un aviso que se mira a veces
    .option-searched = Se vería si alguien lo busca
    .option-nobody = Nadie
item-night-sign-in-easy = ¿Ha llegado alguna vez a tu empresa un aviso de entrada nueva?
