### Questions about a bad day: who does what, what comes back first, what is learnt.
# review: author-written

item-incident-roles = ¿Tiene tu empresa escrito quién hace qué si hay un problema de seguridad?
    .why = Ese día faltan manos y sobran nervios. Con nombres y teléfonos, nadie espera órdenes.
    .help = Un problema puede ser archivos bloqueados, un pago a otra cuenta o una fuga de datos. Vale una hoja en papel. Ensayar es leerla en grupo y hacer como que pasa.
    .option-rehearsed = Sí, con teléfonos, y este año lo hemos ensayado
    .option-written = Sí, con nombres y teléfonos
    .option-old = Hay un papel viejo o sin teléfonos
    .option-none = No
item-incident-roles-easy = ¿Hay a la vista un papel con a quién llamar si fallan los ordenadores?

item-after-a-scare = Después de un susto, ¿qué queda apuntado en tu empresa?
    .why = Lo que se olvida vuelve a pasar. Apuntado, sirve para cambiar algo.
    .help = Un susto es un engaño que funcionó, un portátil perdido o un día sin programas. Si aún no ha habido ninguno, di lo que harías.
    .option-change = Qué pasó, por qué y qué se cambia
    .option-what = Solo qué pasó
    .option-talk = Nada: se comenta
    .option-nothing = Nada: se pasa página
item-after-a-scare-easy = ¿Ha cambiado tu empresa alguna costumbre después de un susto?

item-first-to-return = Se paran todos los ordenadores. ¿Está decidido qué vuelve primero?
    .why = Ese día no hay tiempo para discutir. Con el orden decidido, el trabajo vuelve antes.
    .help = Es decidir cuánto aguanta parado cada trabajo. Por ejemplo: cobrar, 1 día; nóminas, 5 días. Cuenta también saber cómo se trabaja mientras tanto.
    .option-written = Sí, por escrito, y cómo trabajar mientras tanto
    .option-order = Sí, por escrito, solo el orden
    .option-talked = Se ha hablado, sin escribirlo
    .option-never = No se ha pensado
item-first-to-return-easy = ¿Ha tenido que trabajar tu empresa un día sin ordenadores?

item-whole-system-restore = ¿Cuándo probó tu empresa por última vez a recuperar un ordenador entero desde la copia?
    .why = Recuperar un archivo es una cosa. Poner en marcha todo un ordenador puede llevar días si nadie lo ha probado.
    .help = Recuperar es volver a tenerlo en otro aparato, con sus programas y sus datos. Si hay un servidor, contesta por él. Si todo está en internet, cuenta haber empezado con un ordenador vacío.
    .option-worked = En los últimos 12 meses, y salió bien
    .option-failed = En los últimos 12 meses, y algo falló
    .option-longer = Hace más de un año
    .option-never = Nunca, o no hay copia
item-whole-system-restore-easy = ¿Ha puesto en marcha tu técnico alguna vez un ordenador desde la copia?

item-power-cut = Se va la luz de golpe. ¿Qué pasa con los aparatos que guardan tus datos?
    .why = Un apagón puede estropear un disco justo cuando escribe. Y te deja sin internet ni teléfono.
    .help = Cuentan el servidor, el disco de red y la caja de internet. Un disco de red, o NAS, es una caja con discos que varios abren por la red. Una batería, o SAI, da luz unos minutos, para apagar bien. Si tus datos están solo en portátiles, vale la suya. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-tested = Siguen con una batería, y la he probado este año
    .option-untested = Siguen con una batería, sin probar
    .option-laptops = Siguen solo los portátiles
    .option-off = Se apagan todos
item-power-cut-easy = ¿Hay una batería junto al servidor o la caja de internet?

item-water-and-fire = Se sale el agua o empieza un fuego cerca de tus aparatos. ¿Qué los protege?
    .why = Un tubo roto o un enchufe quemado pueden llevarse en una noche los aparatos y sus datos.
    .help = Cuentan el servidor, el disco de red y la caja de internet. Un disco de red, o NAS, es una caja con discos que varios abren por la red. Contra el agua: en alto y lejos de tubos. Contra el fuego: un detector de humo y un extintor que valga para aparatos eléctricos.
    .option-both = Algo contra el agua y algo contra el fuego
    .option-one = Solo una de las dos cosas
    .option-nothing = Nada en especial
    .option-in-the-way = Nada: están en el suelo, bajo un tubo o entre papeles
item-water-and-fire-easy = ¿Hay un extintor cerca de los aparatos que guardan tus datos?
