### Acciones.
action-schedule-backup = Pon una hora para la copia
    .because = Así no se te olvida.
    .how = Elige un día y una hora.
    .verify = Mira si hay una copia de hoy.
    .ask-help = Llama al { -help-line }.
action-keep-one-disk = Guarda una copia en un disco
    .because = Un disco aparte no se rompe a la vez.
    .how = Compra un disco.
    .how-windows = Abre el menú Inicio.
    .verify = Mira el disco.
action-keep-one-online = Guarda una copia en internet
    .because = Está lejos de casa.
    .how = Elige un servicio.
    .verify = Entra y mira.
