### Paquetes.
pack-small = Tu trabajo
    .about = Un repaso corto.
    .audience = Para ti
area-backups = Copias
area-web = Web
profile-audience = ¿Para quién?
    .value-self-employed = Para mi trabajo
    .value-citizen = Para mí
profile-online = ¿Vendes por internet?
    .value-none = No
    .value-shop = Sí
