### Comprobaciones: lo que este ordenador muestra, por qué importa y qué hacer.
# review: author-written

## Cada comprobación: nombre; .risk, por qué importa; un titular por resultado; .how, pasos; .undo, cómo volver atrás.
## Los números y las fechas llegan con su formato. Los resultados que faltan no pueden darse.

# Variables:
#   $system (String) - encrypted, clear, unseen; en Windows y macOS también encrypting, decrypting, suspended, waiting
check-disk-system-encrypted = Cifrado del disco
    .risk = Si te roban el ordenador, un disco sin cifrar se lee desde otro. Cifrado, sin tu clave solo hay signos sin sentido.
    .pass = Bien: el disco con tus datos está cifrado.
    .warn =
        { $system ->
            [encrypting] Atención: el disco se está cifrando. Deja el ordenador enchufado hasta que acabe.
           *[clear] Atención: una parte del disco está sin cifrar.
        }
    .fail =
        { $system ->
            [suspended] El cifrado del disco está en pausa. Vuelve a activarlo hoy.
            [waiting] El disco está cifrado, pero su clave está al lado, a la vista. Activa el cifrado.
            [decrypting] El disco se está quedando sin cifrar. Páralo si no lo has pedido tú.
           *[clear] El disco está sin cifrar. Haz una copia y cífralo.
        }
    .unknown = No se ha podido ver si el disco está cifrado.
    .not-applicable = No se aplica: el disco no es de este sistema.
    .how =
        Haz una copia de seguridad y abre un archivo de ella.
        En Linux, el disco entero se cifra al instalar el sistema.
        Instala de nuevo y elige «cifrar el disco».
        Apunta la clave en papel y guárdala en otro sitio.
        Vuelve a poner tus archivos desde la copia.
    .how-windows =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre el menú Inicio y escribe «cifrado».
        Si ofrece cifrar el disco o el dispositivo, actívalo.
        Apunta la clave de recuperación en papel y guárdala en otro sitio.
        Deja el ordenador enchufado hasta que acabe.
    .how-macos =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre Ajustes del Sistema y busca «FileVault».
        Actívalo.
        Apunta la clave de recuperación en papel y guárdala en otro sitio.
        Deja el ordenador enchufado hasta que acabe.
    .undo = En Linux hay que instalar de nuevo; en los demás se quita en el mismo sitio. Haz antes una copia.

# Variables:
#   $support (String) - full, extended, ends-soon, on-request, ended, rolling
#   $ends (String) - el último día con arreglos, ya con formato; falta si $support es rolling
check-os-supported = Sistema con arreglos
    .risk = Un sistema que ya no recibe arreglos se queda con fallos que todos conocen.
    .pass = Bien: este sistema recibe arreglos.
    .warn = Atención: los arreglos de este sistema acaban el { $ends }, o ya solo llegan a quien se apunta. Pon fecha para cambiarlo.
    .fail = Este sistema ya no recibe arreglos desde el { $ends }. Pon fecha para cambiarlo.
    .unknown = No se ha podido ver si este sistema recibe arreglos.
    .how =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre el programa de actualizaciones.
        Busca «nueva versión» y sigue los pasos.
        Si no la ofrece, pide ayuda para instalar la versión nueva.
    .how-debian =
        Haz una copia de seguridad y abre un archivo de ella.
        Busca en la web de Debian «notas de publicación».
        Sigue su capítulo de actualización, o pide ayuda.
    .how-ubuntu =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre «Actualización de software».
        Acepta la versión nueva cuando la ofrezca.
        Mientras tanto puedes apuntarte a Ubuntu Pro, gratis en casa.
    .how-windows =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre el menú Inicio y escribe «actualizaciones».
        Busca la versión nueva e instálala.
        Si no la ofrece, el ordenador no llega: pide ayuda para elegir otro camino.
    .how-macos =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre Ajustes del Sistema y busca «actualización de software».
        Instala la versión nueva.
        Si no la ofrece, el ordenador no llega: pide ayuda para elegir otro camino.
    .undo = Una versión nueva no se quita. Por eso va primero la copia.

# Variables:
#   $by (String) - unattended-upgrades, dnf-automatic, rpm-ostree, mint-update, gnome-software, discover, update-notifier, windows-update, software-update; paused: alguien los ha parado un tiempo
check-os-updates-auto = Actualizaciones automáticas
    .risk = Los arreglos que esperan a que alguien se acuerde llegan tarde.
    .pass = Bien: los arreglos se instalan solos.
    .warn =
        { $by ->
            [paused] Atención: los arreglos están en pausa. ¿Los puedes reanudar hoy?
           *[asks] Atención: los arreglos avisan y esperan tu permiso. ¿Se lo das cada semana?
        }
    .fail = Los arreglos no se instalan solos. Activa la instalación automática una vez y olvídate.
    .unknown = No se ha podido ver si los arreglos se instalan solos.
    .not-applicable = No se aplica: este sistema se actualiza a mano.
    .how =
        Abre el programa de actualizaciones.
        Busca «automáticas».
        Elige instalar los arreglos de seguridad sin preguntar.
    .how-debian =
        Abre un terminal.
        Escribe: sudo apt install unattended-upgrades
        Escribe: sudo dpkg-reconfigure unattended-upgrades
        Contesta que sí.
    .how-ubuntu =
        Abre «Software y actualizaciones» y la pestaña «Actualizaciones».
        En «actualizaciones de seguridad», elige descargar e instalar.
    .how-fedora =
        Abre un terminal.
        Escribe: sudo dnf install dnf5-plugin-automatic
        En el archivo /etc/dnf/automatic.conf pon apply_updates = yes
        Escribe: sudo systemctl enable --now dnf5-automatic.timer
    .how-windows =
        Abre el menú Inicio y escribe «actualizaciones».
        Si están en pausa, reanúdalas.
        Si no se pueden tocar, pregunta a quien lleva el ordenador por qué están apagadas.
    .how-macos =
        Abre Ajustes del Sistema y busca «actualizaciones automáticas».
        Enciende todo lo que aparezca.
    .undo = En el mismo sitio puedes volver a que te pregunte.

# Variables:
#   $basis (String) - list: hay una lista de arreglos; installed: solo se sabe cuándo se instaló el último
#   $waiting (Number) - cuántos programas instalados tienen un arreglo de seguridad sin instalar; falta si $basis es installed
#   $days (Number) - días desde que este ordenador miró la lista, o desde el último arreglo
#   $listed (String) - el día de esa lista o de ese arreglo, ya con formato
check-os-updates-recent = Arreglos de seguridad al día
    .risk = Un fallo publicado y sin arreglar es la puerta más usada.
    .pass =
        { $basis ->
            [installed] Bien: el último arreglo se instaló el { $listed }.
           *[list] Bien: no espera ningún arreglo de seguridad. Lista del { $listed }.
        }
    .warn =
        { $basis ->
            [installed] Atención: el último arreglo se instaló el { $listed }. Mira si espera otro.
           *[list] Atención: mira si hay arreglos. Programas que esperan uno: { $waiting }. Lista del { $listed }.
        }
    .fail =
        { $basis ->
            [installed] El último arreglo se instaló hace { $days } días. Busca los que faltan hoy.
           *[list]
                { $waiting ->
                    [one] { $waiting } programa espera un arreglo desde hace { $days } días o más. Instálalo hoy.
                   *[other] { $waiting } programas esperan un arreglo desde hace { $days } días o más. Instálalos hoy.
                }
        }
    .unknown = No se ha podido ver si esperan arreglos de seguridad.
    .how =
        Conecta el ordenador a la corriente y a internet.
        Abre el programa de actualizaciones.
        Pulsa «comprobar» y después «instalar».
        Reinicia cuando lo pida.
    .how-debian =
        Conecta el ordenador a la corriente y a internet.
        Abre un terminal.
        Escribe: sudo apt update
        Escribe: sudo apt upgrade
        Reinicia cuando acabe.
    .how-windows =
        Conecta el ordenador a la corriente y a internet.
        Abre el menú Inicio y escribe «actualizaciones».
        Busca las que falten e instálalas.
        Reinicia cuando lo pida.
    .how-macos =
        Conecta el ordenador a la corriente y a internet.
        Abre Ajustes del Sistema y busca «actualización de software».
        Instala lo que aparezca.
        Reinicia cuando lo pida.
    .undo = Un arreglo no hace falta quitarlo. Si algo falla después, pide ayuda.

# Variables:
#   $because (String) - update: hay un arreglo instalado que espera; long-up: solo lleva mucho encendido
#   $days (Number) - días desde el último arranque; puede faltar si $because es update
check-os-reboot-pending = Reinicio pendiente
    .risk = Un arreglo instalado no protege hasta que se reinicia.
    .pass = Bien: no hay ningún reinicio pendiente.
    .warn = Atención: conviene reiniciar este ordenador. ¿Puedes hacerlo hoy?
    .unknown = No se ha podido ver si hay un reinicio pendiente.
    .not-applicable = No se aplica: aquí reinicia otro ordenador.
    .how =
        Guarda lo que tengas abierto.
        Reinicia desde el menú de apagar.
    .how-windows =
        Guarda lo que tengas abierto.
        Abre el menú Inicio y elige «Reiniciar». Apagar y encender no basta.
    .how-macos =
        Guarda lo que tengas abierto.
        Abre el menú de la manzana y elige «Reiniciar».
    .undo = No hay nada que deshacer.

# Variables:
#   $state (String) - snoozed, expired, off
check-av-active = Antivirus
    .risk = Un antivirus busca programas dañinos, hechos para robar o estropear. Sin él, uno puede quedarse meses.
    .pass = Bien: el antivirus está encendido.
    .warn = Atención: el antivirus está en pausa. ¿Lo has parado tú?
    .fail =
        { $state ->
            [expired] El antivirus ha caducado y ya no protege. Renuévalo o quítalo.
           *[off] El antivirus está apagado. Enciéndelo hoy.
        }
    .unknown = No se ha podido ver si hay un antivirus encendido.
    .not-applicable = No se aplica: este sistema no trae antivirus.
    .how =
        Abre los ajustes y busca «antivirus».
        Enciéndelo.
    .how-windows =
        Abre el menú Inicio y escribe «antivirus».
        Enciende la protección en tiempo real.
        Si tienes otro caducado, quítalo: el del sistema se enciende solo.
    .how-macos =
        Reinicia el ordenador e instala lo que espere en «actualización de software».
        Mira otra vez. Si sigue apagado, pide ayuda.
    .undo = En el mismo sitio se para un rato. Vuelve a encenderlo después.

# Variables:
#   $days (Number) - días desde que el antivirus se puso al día; puede faltar si es otro antivirus
check-av-signatures-recent = Antivirus al día
    .risk = Cada día hay programas dañinos nuevos. Un antivirus atrasado no los conoce.
    .pass = Bien: el antivirus está al día.
    .warn = Atención: el antivirus no está al día. ¿Ha estado apagado el ordenador?
    .fail = El antivirus lleva { $days } días sin ponerse al día. Hazlo hoy.
    .unknown = No se ha podido ver si el antivirus está al día.
    .not-applicable = No se aplica: este sistema no trae antivirus.
    .how =
        Conecta el ordenador a internet.
        Abre el antivirus y busca «actualizar».
    .how-windows =
        Conecta el ordenador a internet.
        Abre el menú Inicio y escribe «antivirus».
        Busca las actualizaciones de protección e instálalas.
    .how-macos =
        Conecta el ordenador a internet.
        Abre Ajustes del Sistema y busca «actualizaciones automáticas».
        Enciende los arreglos de seguridad y reinicia.
    .undo = No hay nada que deshacer.

# Variables:
#   $folders (String) - true: solo los programas conocidos cambian tus archivos
#   $tamper (String) - true: nadie apaga el antivirus sin que lo sepas
check-av-ransomware-guard = Protección de carpetas
    .risk = En un secuestro de archivos, un programa los bloquea y pide dinero. Esta protección se lo pone difícil.
    .pass = Bien: tus carpetas y el antivirus están protegidos contra cambios.
    .warn =
        { $folders ->
            [true] Atención: un programa puede apagar el antivirus. ¿Lo proteges?
           *[false] Atención: cualquier programa puede cambiar tus archivos. ¿Los proteges?
        }
    .unknown = No se ha podido ver si tus carpetas están protegidas.
    .not-applicable = No se aplica la protección de carpetas.
    .how =
        Haz una copia de seguridad y abre un archivo de ella.
        Guarda una copia desenchufada.
    .how-windows =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre el menú Inicio y escribe «ransomware».
        Enciende el acceso controlado a carpetas.
        Busca «alteraciones» y enciende esa protección también.
        Si un programa tuyo no puede guardar, permítelo en el mismo sitio.
    .undo = En el mismo sitio se apaga, o se permite un programa.

# Variables:
#   $off (String) - system: apagado para los programas; browser: apagado en el navegador
check-exec-reputation = Aviso de programas raros
    .risk = Este aviso te para antes de abrir un programa que casi nadie usa. Así llegan muchos engaños.
    .pass = Bien: el sistema avisa antes de abrir un programa desconocido.
    .warn = Atención: el navegador Edge no avisa de páginas y descargas peligrosas. ¿Lo usas?
    .fail = El sistema abre programas desconocidos sin avisar. Enciende el aviso.
    .unknown = No se ha podido ver si el sistema avisa de programas desconocidos.
    .not-applicable = No se aplica: aquí los programas llegan de otra forma.
    .how =
        Abre los ajustes y busca «seguridad».
        Enciende el aviso de programas desconocidos.
    .how-windows =
        Abre el menú Inicio y escribe «control de aplicaciones y navegador».
        Enciende la protección basada en la reputación.
        Enciende también el aviso del navegador.
    .how-macos =
        Abre Ajustes del Sistema y busca «privacidad y seguridad».
        Permite solo programas de la tienda y de desarrolladores identificados.
    .undo = En el mismo sitio se apaga. Un programa suelto se puede permitir una vez.

check-office-macros = Macros de documentos
    .risk = Una macro es un programa dentro de un documento. Una factura falsa puede traer una dañina.
    .pass = Bien: los documentos no ejecutan macros por su cuenta.
    .warn = Atención: los documentos pueden ejecutar macros con una sola pulsación. ¿Las usas de verdad?
    .fail = Los documentos ejecutan macros sin preguntar. Desactívalas.
    .unknown = No se ha podido ver qué hacen los documentos con las macros.
    .not-applicable = No se aplica: aquí no hay un programa de oficina.
    .how =
        Abre el programa de oficina y busca en sus opciones «macros».
        En LibreOffice, elige «Alto» o «Muy alto».
        Si usas una macro tuya, pide que la firmen.
    .how-windows =
        Abre un documento en blanco.
        Busca «macros» en el cuadro de búsqueda del programa.
        Elige desactivarlas con aviso, o todas menos las firmadas.
        En LibreOffice, elige «Alto» o «Muy alto».
    .how-macos =
        Abre el programa de oficina y sus ajustes.
        Busca «seguridad» y desactiva las macros con aviso.
        En LibreOffice, elige «Alto» o «Muy alto».
    .undo = En el mismo sitio se vuelven a permitir.

check-files-extensions-visible = Tipos de archivo a la vista
    .risk = «factura.pdf.exe» parece «factura.pdf» si el final no se ve, y es un programa.
    .pass = Bien: se ve el final del nombre de cada archivo.
    .warn = Atención: el final del nombre de los archivos está oculto. ¿Lo muestras?
    .unknown = No se ha podido ver si se muestra el final de los nombres.
    .not-applicable = No se aplica: aquí el final siempre se ve.
    .how =
        Abre el programa de los archivos y busca en sus opciones «extensiones».
        Muéstralas.
    .how-windows =
        Abre una carpeta.
        Busca en lo que muestra «extensiones de nombre de archivo».
        Márcalo.
    .how-macos =
        Abre el Finder y sus ajustes.
        Busca «extensiones» y muestra todas.
    .undo = En el mismo sitio se vuelven a ocultar.

# Variables:
#   $by (String) - firewalld, ufw, nftables; windows, macos: el del sistema; third-party: otro
#   $open (Number) - cuántos puertos TCP se pueden alcanzar desde fuera
#   $off (String) - dónde está apagado: public, private, domain: un tipo de red; several: varios; all: en todas
check-fw-enabled = Cortafuegos
    .risk = Un cortafuegos filtra quién entra por la red. En una wifi ajena, hay muchos desconocidos.
    .pass =
        { $by ->
            [windows] Bien: el cortafuegos de Windows está encendido.
            [macos] Bien: el cortafuegos de macOS está encendido.
            [third-party] Bien: otro cortafuegos está encendido.
           *[named] Bien: el cortafuegos { $by } está encendido.
        }
    .warn =
        { $off ->
            [public] Atención: el cortafuegos está apagado en las redes públicas, como la wifi de un bar.
            [private] Atención: el cortafuegos está apagado en las redes privadas, como la de casa.
            [domain] Atención: el cortafuegos está apagado en la red de la empresa.
            [several] Atención: el cortafuegos está apagado en varios tipos de red.
           *[all] Atención: no vemos ningún cortafuegos.
        } Ahora mismo nada espera conexiones.
    .fail =
        { $off ->
            [public] El cortafuegos está apagado en las redes públicas, como la wifi de un bar.
            [private] El cortafuegos está apagado en las redes privadas, como la de casa.
            [domain] El cortafuegos está apagado en la red de la empresa.
            [several] El cortafuegos está apagado en varios tipos de red.
           *[all] No hay cortafuegos.
        } { $open ->
            [one] { $open } puerto espera conexiones de fuera. Enciende el cortafuegos.
           *[other] { $open } puertos esperan conexiones de fuera. Enciende el cortafuegos.
        }
    .unknown = No se ha podido ver si hay un cortafuegos.
    .how =
        Abre la tienda de programas y busca «cortafuegos».
        Instala uno y enciéndelo.
        Deja «rechazar» para lo que entra.
    .how-debian =
        Abre un terminal.
        Escribe: sudo apt install ufw
        Si entras a este ordenador desde otro, permite antes ese acceso.
        Escribe: sudo ufw enable
    .how-ubuntu =
        Abre un terminal.
        Si entras a este ordenador desde otro, permite antes ese acceso.
        Escribe: sudo ufw enable
    .how-fedora =
        Abre un terminal.
        Escribe: sudo systemctl enable --now firewalld
    .how-windows =
        Abre el menú Inicio y escribe «firewall».
        Enciéndelo para todas las redes.
        Si tienes otro cortafuegos, abre su programa y mira que esté encendido.
    .how-macos =
        Abre Ajustes del Sistema y busca «firewall».
        Enciéndelo.
    .undo = En el mismo sitio se apaga. Con ufw: sudo ufw disable. Con firewalld: sudo systemctl disable --now firewalld.

# Variables:
#   $services (String) - códigos separados por comas: smb, nfs, ftp, telnet, rdp, vnc, database, tftp, snmp, rsh
#   $ports (String) - números de puerto separados por comas
#   $open (Number) - cuántos puertos se pueden alcanzar desde fuera
check-net-listening = Servicios abiertos a la red
    .risk = Una carpeta compartida o una base de datos abierta se puede leer desde la misma wifi.
    .pass = Bien: ningún servicio espera conexiones de fuera.
    .warn = Atención: puede haber carpetas, bases de datos o un escritorio abiertos a la red. Puertos: { $ports }. ¿Los necesitas?
    .info =
        { $open ->
            [one] Hay { $open } puerto abierto a la red: { $ports }. Aquí no lo juzgamos.
           *[other] Hay { $open } puertos abiertos a la red: { $ports }. Aquí no los juzgamos.
        }
    .unknown = No se ha podido ver qué espera conexiones de fuera.
    .how =
        Piensa si compartes carpetas o usas ese servicio desde otro aparato.
        Si no, abre los ajustes y busca «compartir».
        Apaga lo que no uses.
        Si es una base de datos, pide a quien la instaló que la cierre hacia fuera.
    .how-windows =
        Piensa si usas ese servicio desde otro aparato.
        Si no, abre el menú Inicio y escribe «compartir».
        Apaga lo que no uses.
        Si es una base de datos, pide a quien la instaló que la cierre hacia fuera.
    .how-macos =
        Piensa si usas ese servicio desde otro aparato.
        Si no, abre Ajustes del Sistema y busca «compartir».
        Apaga lo que no uses.
        Si es una base de datos, pide a quien la instaló que la cierre hacia fuera.
    .undo = En el mismo sitio puedes volver a compartir.

# Variables:
#   $service (String) - ssh, rdp, vnc, telnet, rsh, remote-desktop
check-net-remote-login-off = Acceso a distancia
    .risk = Con el acceso a distancia, otra persona mueve tu ratón o abre tus archivos sin estar delante.
    .pass = Bien: no contesta ninguno de los servicios que conocemos para entrar desde otro ordenador.
    .warn = Atención: se puede entrar desde otro ordenador, solo con una llave guardada. ¿Es cosa tuya?
    .fail = Se puede entrar a este ordenador desde otro. Apágalo si no lo usas.
    .unknown = No se ha podido ver si se puede entrar desde otro ordenador.
    .how =
        Piensa si alguien te ayuda así. Pregúntale antes de apagarlo.
        Abre los ajustes y busca «escritorio remoto» o «compartir».
        Apágalo.
    .how-debian =
        Piensa si alguien te ayuda así. Pregúntale antes de apagarlo.
        Abre un terminal.
        Escribe: sudo systemctl disable --now ssh.service ssh.socket
    .how-fedora =
        Piensa si alguien te ayuda así. Pregúntale antes de apagarlo.
        Abre un terminal.
        Escribe: sudo systemctl disable --now sshd.service
    .how-windows =
        Piensa si alguien te ayuda así. Pregúntale antes de apagarlo.
        Abre el menú Inicio y escribe «escritorio remoto».
        Apágalo.
    .how-macos =
        Piensa si alguien te ayuda así. Pregúntale antes de apagarlo.
        Abre Ajustes del Sistema y busca «compartir».
        Apaga el inicio de sesión a distancia y la pantalla compartida.
    .undo = En el mismo sitio se enciende. En un terminal, el mismo paso con «enable» en lugar de «disable».

# Variables:
#   $locks (String) - true: se bloquea; false: nunca
#   $minutes (Number) - minutos sin tocar nada hasta el bloqueo; falta si nunca
#   $desktop (String) - gnome, kde, cinnamon, mate; falta en Windows y macOS
check-lock-idle-timeout = Bloqueo de pantalla
    .risk = Si te levantas un momento, cualquiera puede usar tus cuentas abiertas.
    .pass =
        { $minutes ->
            [one] Bien: la pantalla se bloquea tras { $minutes } minuto.
           *[other] Bien: la pantalla se bloquea tras { $minutes } minutos.
        }
    .warn =
        { $locks ->
            [true] Atención: la pantalla tarda más de 10 minutos en bloquearse: { $minutes }. ¿Está donde solo entras tú?
           *[false] Atención: la pantalla no se bloquea sola. ¿Está donde solo entras tú?
        }
    .fail =
        { $locks ->
            [true] La pantalla tarda más de 20 minutos en bloquearse: { $minutes }. Pon 10 o menos.
           *[false] La pantalla no se bloquea sola. Haz que se bloquee a los 10 minutos, o antes.
        }
    .unknown = No se ha podido ver cuándo se bloquea la pantalla.
    .not-applicable = No se aplica: no hay pantalla que bloquear.
    .how =
        Abre los ajustes y busca «bloqueo».
        Enciende el bloqueo automático.
        Elige 10 minutos o menos.
    .how-gnome =
        Abre Configuración y busca «bloqueo de pantalla».
        Enciende «bloqueo automático de pantalla».
        En «retardo», elige el primero.
        Busca «apagado de pantalla» y elige 10 minutos o menos.
    .how-kde =
        Abre Preferencias del sistema y busca «bloqueo de pantalla».
        Marca el bloqueo automático y pon 10 minutos o menos.
    .how-windows =
        Abre el menú Inicio y escribe «protector de pantalla».
        Elige uno y pon 10 minutos o menos.
        Marca que pida la contraseña al volver.
    .how-macos =
        Abre Ajustes del Sistema y busca «pantalla bloqueada».
        Pon 10 minutos o menos para apagar la pantalla.
        Elige que pida la contraseña enseguida.
    .undo = En el mismo sitio puedes poner más minutos.

check-priv-elevation-prompt = Permiso antes de cambiar
    .risk = Si el sistema no pregunta, un programa dañino lo cambia todo sin que te enteres.
    .pass = Bien: el sistema pregunta antes de un cambio importante.
    .warn = Atención: el sistema pregunta en una ventana que otros programas pueden pulsar. ¿Subes el nivel?
    .fail = El sistema cambia lo importante sin preguntar. Vuelve a encender el aviso.
    .unknown = No se ha podido ver si el sistema pregunta antes de cambiar.
    .how =
        Mira si tu cuenta es de administrador, la que puede cambiarlo todo.
        Para el día a día, usa una que no lo sea.
    .how-windows =
        Abre el menú Inicio y escribe «control de cuentas».
        Sube el nivel hasta el segundo desde arriba, o el primero.
        Acepta y reinicia.
    .undo = En el mismo sitio se baja el nivel.

check-boot-secure-boot = Arranque seguro
    .risk = Sin arranque seguro, alguien con tu ordenador en la mano puede poner un programa que arranca antes que el sistema.
    .pass = Bien: el arranque seguro está encendido.
    .warn = Atención: el arranque seguro está apagado. ¿Lo apagaste para instalar algo?
    .unknown = No se ha podido ver si el arranque seguro está encendido.
    .not-applicable = No se aplica el arranque seguro.
    .how =
        Ten a mano la clave del disco: puede pedirla.
        Pide ayuda si nunca has entrado en los ajustes de arranque.
        Reinicia y entra en ellos con la tecla que muestra la pantalla.
        Busca «Secure Boot» y enciéndelo.
    .how-windows =
        Guarda antes en papel la clave de recuperación del disco: puede pedirla.
        Pide ayuda si nunca has entrado en los ajustes de arranque.
        Abre el menú Inicio y escribe «inicio avanzado». Reinicia desde ahí.
        Elige los ajustes del firmware, busca «Secure Boot» y enciéndelo.
    .undo = En el mismo sitio se apaga. Hazlo si el sistema no arranca.

# Variables:
#   $state (String) - off: apagada; partly: apagada en parte
#   $lockdown (String) - none, integrity, confidentiality
check-boot-integrity = Integridad del sistema
    .risk = Si el corazón del sistema se puede cambiar, un programa dañino se esconde ahí y nada lo ve.
    .pass = Bien: el corazón del sistema está protegido contra cambios.
    .warn =
        { $state ->
            [partly] Atención: parte de la protección del sistema está apagada. ¿La apagaste tú?
           *[off] Atención: la protección del corazón del sistema está apagada. ¿La enciendes?
        }
    .fail = La protección del sistema está apagada. Enciéndela.
    .info =
        { $lockdown ->
            [none] El corazón del sistema se puede cambiar con permiso de administrador. Es lo normal en Linux.
           *[closed] El corazón del sistema está cerrado incluso para el administrador.
        }
    .unknown = No se ha podido ver si el corazón del sistema está protegido.
    .how =
        Pide ayuda: se enciende al arrancar y depende del ordenador.
    .how-windows =
        Haz una copia de seguridad y abre un archivo de ella.
        Abre el menú Inicio y escribe «aislamiento del núcleo».
        Enciende la integridad de memoria y reinicia.
        Si un aparato deja de funcionar, busca su programa nuevo o vuelve atrás.
    .how-macos =
        Pregunta a quien la apagó si aún hace falta.
        Pide ayuda para arrancar en modo de recuperación.
        Abre el terminal de ese modo y escribe: csrutil enable
        Reinicia.
    .undo = En el mismo sitio se apaga.

# Variables:
#   $saved (Number) - contraseñas guardadas en los navegadores
#   $open (Number) - las que cualquier programa de tu cuenta puede leer
check-browser-password-store = Protección de contraseñas
    .risk = Un programa dañino copia en segundos las contraseñas que el navegador guarda sin proteger.
    .pass = Bien: ninguna contraseña del navegador está sin proteger.
    .warn =
        { $open ->
            [one] Atención: { $open } contraseña del navegador está sin proteger.
           *[other] Atención: { $open } contraseñas del navegador están sin proteger.
        }
    .unknown = No se ha podido ver cómo guarda las contraseñas el navegador.
    .not-applicable = No se aplica: aquí ningún navegador guarda contraseñas por su cuenta.
    .how =
        Abre los ajustes del navegador y busca «contraseña».
        En Firefox, enciende la contraseña principal.
        En Chrome y parecidos, abre el navegador desde tu escritorio normal, con su llavero.
        También puedes pasarlas a un gestor de contraseñas y borrarlas aquí.
    .how-windows =
        Abre los ajustes del navegador y busca «contraseña».
        En Firefox, enciende la contraseña principal.
        En los demás, pásalas a un gestor de contraseñas y bórralas aquí.
    .how-macos =
        Abre los ajustes del navegador y busca «contraseña».
        En Firefox, enciende la contraseña principal.
        También puedes pasarlas a un gestor de contraseñas y borrarlas aquí.
    .undo = En el mismo sitio se quita la contraseña principal.

# Variables:
#   $issuer (String) - código del emisor, como fnmt
#   $initials (String) - iniciales de la persona, como A. G.; puede estar vacío
#   $ends (String) - el último día de validez, ya con formato
#   $days (Number) - días hasta ese día, o desde él si ya pasó
#   $certificates (Number) - certificados personales vistos
#   $others (Number) - certificados de emisores que no conocemos
check-cert-personal-expiry = Certificado digital
    .risk = Con el certificado digital, un archivo con el que firmas trámites, presentas impuestos. Caducado, no puedes.
    .pass = Bien: el certificado vale hasta el { $ends }.
    .warn = Atención: el certificado caduca el { $ends }. Renuévalo antes: después hay que ir en persona.
    .fail = El certificado caducó el { $ends }. Pide uno nuevo.
    .info =
        { $others ->
            [one] Hay { $others } certificado de un emisor que no conocemos.
           *[other] Hay { $others } certificados de emisores que no conocemos.
        }
    .unknown = No se ha podido ver cuándo caduca tu certificado.
    .not-applicable = No se aplica: aquí no hay un certificado digital tuyo.
    .how =
        Entra en la web de quien te dio el certificado.
        Busca «renovar» y hazlo desde este mismo ordenador.
        Guarda una copia del nuevo, con contraseña, fuera del ordenador.
        Si ya ha caducado, pide cita para uno nuevo.
    .undo = El viejo se puede borrar cuando el nuevo funcione.

# Variables:
#   $by (String) - nombre del programa de copias; file-history: el que viene con Windows
#   $kind (String) - same-disk, by-hand, untold, synced, none; program: uno cuyas copias no vemos
check-backup-configured = Copia automática
    .risk = Los discos fallan y los portátiles se pierden. Con una copia en otro sitio, conservas tus papeles y fotos.
    .pass =
        { $by ->
            [file-history] Bien: una copia se hace sola con el historial de archivos y va a otro sitio.
           *[named] Bien: una copia se hace sola con { $by } y va a otro sitio.
        }
    .warn =
        { $kind ->
            [same-disk] Atención: la copia se queda en este mismo disco. ¿Puedes llevarla a otro?
            [by-hand] Atención: hay una copia que no se hace sola. ¿La haces cada semana?
            [synced] Atención: solo vemos una carpeta sincronizada, que no es una copia. ¿La haces de otra forma?
            [untold] Atención: hay un sitio preparado para las copias. ¿Se hacen solas?
            [program] Atención: hay un programa de copias, pero no vemos lo que hace. ¿Copia solo y a otro sitio?
           *[none] Atención: no vemos ninguna copia. ¿La haces de otra forma?
        }
    .unknown = No se ha podido ver si se hace una copia sola.
    .how =
        Consigue un disco externo o un sitio en un servicio en internet.
        Abre el programa de copias de tu sistema, o instala uno.
        Elige ese sitio y tu carpeta.
        Activa la copia automática, cada semana o más a menudo.
        Recupera un archivo de ella, para ver que funciona.
    .how-macos =
        Consigue un disco externo y enchúfalo.
        Abre Ajustes del Sistema y busca «Time Machine».
        Añade el disco y elige que la copia vaya cifrada.
        Apunta la contraseña en papel.
        Recupera un archivo de la copia, para ver que funciona.
    .how-windows =
        Si ya usas un programa de copias, ábrelo y mira cuándo copia y adónde.
        Si no, enchufa un disco externo.
        Abre el menú Inicio y escribe «historial de archivos».
        Elige ese disco y actívalo.
        Recupera un archivo de él, para ver que funciona.
    .undo = En el mismo programa se apaga la copia automática. Las copias se quedan.

# Variables:
#   $ever (String) - true: hubo una copia completa; false: nunca
#   $last (String) - el día de la última copia completa, ya con formato; falta si $ever es false
#   $days (Number) - días desde entonces; falta también
check-backup-recent = Copia reciente
    .risk = Una copia que se paró sin avisar solo se nota el día que la necesitas.
    .pass = Bien: la última copia es del { $last }.
    .warn =
        { $days ->
            [one] Atención: la última copia es del { $last }, hace 1 día. ¿Está enchufado el disco?
           *[other] Atención: la última copia es del { $last }, hace { $days } días. ¿Está enchufado el disco?
        }
    .fail =
        { $ever ->
            [true]
                { $days ->
                    [one] La última copia es del { $last }, hace 1 día. Haz una en cuanto puedas.
                   *[other] La última copia es del { $last }, hace { $days } días. Haz una en cuanto puedas.
                }
           *[false] Hay una copia preparada que nunca ha acabado. Haz una en cuanto puedas.
        }
    .unknown = No se ha podido ver cuándo se hizo la última copia.
    .not-applicable = No se aplica: no hay ninguna copia que podamos mirar.
    .how =
        Enchufa el disco de la copia o conéctate a internet.
        Abre el programa de copias y pulsa «copiar ahora».
        Espera hasta que diga que ha acabado.
        Recupera un archivo de ella, para ver que funciona.
    .how-windows =
        Enchufa el disco de la copia o conéctate a internet.
        Abre el menú Inicio y escribe «historial de archivos», o abre tu programa de copias.
        Pulsa «ejecutar ahora» y espera a que acabe.
        Recupera un archivo de ella, para ver que funciona.
    .undo = No hay nada que deshacer.

# Variables:
#   $desktop (String) - gnome, kde, cinnamon; falta en Windows y macOS
#   $minutes (Number) - en Windows y macOS, cuánto tiene que dormir para que la pida; falta si la pide siempre o nunca
check-lock-on-wake = Bloqueo al despertar
    .risk = Quien abre tu portátil cerrado encuentra tus cuentas abiertas.
    .pass = Bien: al despertar pide tu contraseña.
    .warn = Atención: si duerme menos de { $minutes } minutos, no pide tu contraseña. ¿Puede pedirla siempre?
    .fail = Al despertar no pide tu contraseña. Haz que la pida.
    .unknown = No se ha podido ver si pide tu contraseña al despertar.
    .not-applicable = No se aplica: no hay pantalla que bloquear.
    .how =
        Abre los ajustes y busca «bloqueo».
        Activa el bloqueo al suspender.
    .how-gnome =
        Abre Configuración y busca «bloqueo de pantalla».
        Activa «bloqueo automático de la pantalla».
        Si ves «bloquear al suspender», actívalo también.
    .how-kde =
        Abre Preferencias del sistema y busca «bloqueo de pantalla».
        Marca el bloqueo al despertar de la suspensión.
    .how-macos =
        Abre Ajustes del Sistema y busca «pantalla bloqueada».
        Haz que pida la contraseña al momento.
    .how-windows =
        Abre el menú Inicio y escribe «opciones de inicio de sesión».
        Busca cuándo tiene que pedir que entres si no estabas.
        Elige que lo pida siempre, o al despertar.
    .undo = En el mismo sitio se apaga.

# Variables:
#   $kind (String) - disk: entra solo, tras la clave del disco; left: en Windows ya pregunta, y queda una contraseña sin cifrar
check-acct-autologin-off = Arranque con contraseña
    .risk = Si arranca sin preguntar, quien tiene tu ordenador tiene tus cuentas.
    .pass = Bien: el ordenador pide una contraseña al arrancar.
    .warn =
        { $kind ->
            [left] Atención: queda guardada una contraseña sin cifrar, de cuando entraba sin preguntar. ¿Es la que usas hoy?
           *[disk] Atención: entra en tu cuenta sin preguntar, tras la clave del disco. ¿Nadie más lo usa?
        }
    .fail = El ordenador entra en tu cuenta sin preguntar. Haz que pregunte.
    .unknown = No se ha podido ver si pide una contraseña al arrancar.
    .not-applicable = No se aplica: aquí arranca otro ordenador.
    .how =
        Comprueba que sabes tu contraseña.
        Abre los ajustes y busca «usuarios».
        Apaga el «inicio de sesión automático».
    .how-windows =
        Comprueba que sabes tu contraseña.
        Abre el menú Inicio, escribe «netplwiz» y ábrelo.
        Marca que cada usuario escriba su nombre y su contraseña.
        Si esa casilla no se ve, pide ayuda.
        Si quedó guardada una contraseña que usas, cámbiala.
    .undo = En el mismo sitio se vuelve a activar.

# Variables:
#   $protection (String) - good, wpa1, wep, open
check-wifi-current-secure = La wifi en uso
    .risk = En una wifi abierta, quien está cerca ve qué webs visitas y puede hacerse pasar por una.
    .pass = Bien: esta wifi está cifrada.
    .warn = Atención: esta wifi está abierta, y tu conexión privada (VPN) cifra lo que envías. ¿La dejas encendida todo el rato?
    .fail =
        { $protection ->
            [open] Esta wifi está abierta. No uses en ella el banco ni el trabajo.
           *[old] Esta wifi tiene un cifrado antiguo que otros pueden abrir. Cámbialo en el router.
        }
    .unknown = No se ha podido ver cómo se protege esta wifi.
    .not-applicable = No se aplica: ahora no estás en una wifi.
    .how =
        Si es tuya, abre la página del router y busca «seguridad wifi».
        Elige WPA2 o WPA3 y escribe una contraseña larga.
        Si es ajena, usa la conexión del móvil para lo importante.
    .how-windows =
        Abre Configuración y entra en «Red e Internet» y en «Wi-Fi».
        Abre las propiedades de tu red y busca «tipo de seguridad».
        Si pone WPA2 o WPA3, está bien.
        Si es tuya y pone otra cosa, cámbialo en la página del router.
        Si es ajena, usa la conexión del móvil para lo importante.
    .undo = En el router puedes volver a lo de antes. Es mejor no hacerlo.

# Variables:
#   $open (Number) - redes abiertas a las que se conecta por sí mismo
check-wifi-saved-open = Wifis abiertas guardadas
    .risk = Cualquiera puede poner una wifi con el nombre del café. Tu ordenador se conecta solo.
    .pass = Bien: no se conecta solo a ninguna wifi abierta.
    .warn =
        { $open ->
            [one] Atención: se conecta solo a { $open } wifi abierta. ¿La usas todavía?
           *[other] Atención: se conecta solo a { $open } wifis abiertas. ¿Las usas todavía?
        }
    .unknown = No se ha podido ver qué wifis están guardadas.
    .not-applicable = No se aplica: aquí no hay ninguna wifi guardada.
    .how =
        Abre los ajustes y busca «wifi».
        Abre la lista de redes guardadas.
        Olvida las que no tienen candado, o apaga que se conecte sola.
    .how-windows =
        Abre Configuración y entra en «Red e Internet» y en «Wi-Fi».
        Abre «administrar redes conocidas».
        Olvida las de sitios públicos, o apaga que se conecte sola.
    .undo = La próxima vez que estés allí, la eliges otra vez.

# Variables:
#   $kind (String) - root: la cuenta del administrador; member: una cuenta que puede llegar a serlo; admin: lo mismo en Windows
#   $groups (String) - nombres de grupos con comas: admin, docker, lxd, sudo, wheel; falta si $kind no es member
check-acct-daily-admin = Cuenta de cada día
    .risk = Con una cuenta que puede cambiarlo todo, un descuido o un programa dañino también puede.
    .pass = Bien: esta cuenta no puede cambiar todo el ordenador.
    .warn =
        { $kind ->
            [root] Atención: trabajas con la cuenta del administrador. ¿Puedes usar otra cada día?
            [admin] Atención: esta cuenta puede cambiar todo el ordenador. ¿Te bastaría otra para cada día?
           *[member] Atención: esta cuenta puede cambiar todo el ordenador ({ $groups }). ¿Te bastaría otra para cada día?
        }
    .unknown = No se ha podido ver qué puede cambiar esta cuenta.
    .how =
        Abre los ajustes y busca «usuarios».
        Crea una segunda cuenta de administrador, con su propia contraseña.
        Entra en ella una vez y comprueba que puede instalar programas.
        Después deja tu cuenta de cada día como estándar.
    .how-windows =
        Abre el menú Inicio y escribe «otros usuarios».
        Crea una segunda cuenta con su propia contraseña y hazla de administrador.
        Entra en ella una vez y comprueba que puede instalar programas.
        Desde ella, deja tu cuenta de cada día como estándar.
    .undo = Desde la cuenta de administrador se lo devuelves.

# Variables:
#   $service (String) - smb, nfs, printer: una impresora; smb1: carpetas compartidas con el protocolo más antiguo; smb1-ready: está encendido y aún no comparte ninguna
check-net-shares-off = Carpetas compartidas
    .risk = Una carpeta compartida la puede abrir quien está en la misma red.
    .pass = Bien: este ordenador no comparte carpetas.
    .warn =
        { $service ->
            [printer] Atención: este ordenador comparte una impresora. ¿La usa alguien desde otro?
           *[smb] Atención: este ordenador comparte carpetas. ¿Lo necesitas?
        }
    .fail =
        { $service ->
            [smb1-ready] Está encendida la forma más antigua de compartir carpetas, que otros pueden abrir. Apágala.
           *[smb1] Este ordenador comparte carpetas de la forma más antigua, que otros pueden abrir. Apágala.
        }
    .unknown = No se ha podido ver si comparte carpetas.
    .how =
        Piensa si otro aparato usa estas carpetas.
        Si no, abre los ajustes y busca «compartir».
        Apágalo.
        Si las necesitas, pide a quien las preparó que quite la versión 1 de SMB.
    .how-windows =
        Piensa si otro aparato usa lo que compartes.
        Si no, abre el menú Inicio, escribe «uso compartido» y apágalo.
        Para quitar la forma más antigua, escribe «características de Windows».
        Quita la marca de «SMB 1.0» y reinicia.
    .undo = En el mismo sitio puedes volver a compartir.

# Variables:
#   $kind (String) - not-yet: funciona y no ha puesto la hora desde el arranque; off: nada pone la hora
check-time-sync = Hora automática
    .risk = Con la hora mal, fallan los códigos de dos pasos y los documentos llevan otra fecha.
    .pass = Bien: la hora se pone sola.
    .warn =
        { $kind ->
            [not-yet] Atención: la hora no se ha puesto sola desde el arranque. ¿Tienes conexión a internet?
           *[off] Atención: la hora no se pone sola. ¿La pones a mano?
        }
    .unknown = No se ha podido ver si la hora se pone sola.
    .not-applicable = No se aplica: la hora es la del ordenador de fuera.
    .how =
        Abre los ajustes y busca «fecha y hora».
        Activa la fecha y la hora automáticas.
    .how-windows =
        Abre el menú Inicio y escribe «fecha y hora».
        Activa que la hora se ponga sola.
        Si no se puede tocar, pregunta a quien cuida el ordenador.
    .undo = En el mismo sitio se apaga.

# Variables:
#   $kind (String) - guarded: un organismo público o un fabricante del sistema va a otro sitio; redirected: otros nombres; proxy: hay un proxy
#   $redirected (Number) - nombres de internet que van a otro ordenador
check-net-hosts-proxy = Direcciones desviadas
    .risk = Un programa dañino puede llevar el nombre de tu banco a una copia de su web.
    .pass = Bien: ninguna dirección está desviada.
    .warn =
        { $kind ->
            [proxy] Atención: lo que navegas pasa por otro ordenador. ¿Tu trabajo usa uno?
           *[redirected] Atención: nombres que este ordenador lleva a otro sitio: { $redirected }. ¿Los pusiste tú o tu trabajo?
        }
    .fail = Este ordenador lleva a otro sitio una dirección de la administración o de sus actualizaciones. Pide ayuda hoy.
    .unknown = No se ha podido ver si hay direcciones desviadas.
    .how =
        Pregunta a quien cuida el ordenador si lo puso.
        Si no fue nadie, no uses en él el banco ni firmes.
        Para el proxy, abre los ajustes, busca «proxy» y elige ninguno.
        Para los nombres, pide ayuda para mirar el archivo /etc/hosts.
    .how-windows =
        Pregunta a quien cuida el ordenador si lo puso.
        Si no fue nadie, no uses en él el banco ni firmes.
        Para el proxy, abre el menú Inicio, escribe «proxy» y apaga los que veas.
        Para los nombres, pide ayuda para mirar el archivo «hosts» de Windows.
    .undo = Apunta lo que había antes de cambiarlo. Así puedes volver a ponerlo.

check-exec-autorun-off = Memorias USB que abren programas
    .risk = Una memoria USB que alguien dejó puede traer un programa que quiere arrancar.
    .pass = Bien: no arranca nada cuando enchufas algo.
    .warn = Atención: al enchufar algo, puede ofrecerte abrir un programa. ¿Lo necesitas?
    .unknown = No se ha podido ver qué pasa cuando enchufas algo.
    .not-applicable = No se aplica: aquí no arranca nada al enchufar algo.
    .how =
        Abre los ajustes y busca «medios extraíbles».
        Marca que nunca pregunte ni abra programas.
    .how-windows =
        Abre el menú Inicio y escribe «reproducción automática».
        Apágala para todos los medios y dispositivos.
    .undo = En el mismo sitio se vuelve a activar.

# Variables:
#   $mode (String) - always, when-possible, no
check-net-dns = Nombres cifrados
    .risk = Antes de abrir una web, el ordenador pregunta por su nombre. Otros pueden leerlo por el camino.
    .info =
        { $mode ->
            [always] El ordenador pregunta por los nombres siempre con cifrado. Solo lo mostramos.
            [when-possible] El ordenador pregunta por los nombres con cifrado cuando puede. Solo lo mostramos.
           *[no] El ordenador pregunta por los nombres sin cifrado. Tu navegador o una conexión privada (VPN) puede hacerlo igual. Solo lo mostramos.
        }
    .unknown = No se ha podido ver cómo pregunta por los nombres.
    .how =
        Abre los ajustes del navegador y busca «DNS seguro».
        Actívalo.
    .undo = En el mismo sitio se apaga.

# Variables:
#   $browsers (Number) - navegadores instalados
#   $browser (String) - nombre del más antiguo
#   $days (Number) - días que lleva fuera una versión más nueva
#   $table_date (String) - el día de la lista de versiones, ya con formato
check-browser-version-current = Navegador al día
    .risk = Las webs llegan a tu ordenador por el navegador. Uno antiguo tiene fallos que todos conocen.
    .pass = Bien: los navegadores que vemos son recientes.
    .warn = Atención: { $browser } tiene más de 3 meses. ¿Se actualiza solo?
    .fail = { $browser } tiene más de 6 meses. Actualízalo hoy.
    .unknown = No se ha podido ver la edad del navegador.
    .not-applicable = No se aplica: no vemos ningún navegador aparte del que trae el sistema.
    .how =
        Abre el menú del navegador y busca «acerca de».
        Si ofrece una versión nueva, acéptala y reinicia el navegador.
        Si vino con tu sistema, instala las actualizaciones del sistema.
        Si no lo usas, desinstálalo.
    .undo = Una versión nueva no hace falta quitarla.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos
#   $table_date (String) - el día de la lista de programas, ya con formato
check-net-remote-tools = Programas de ayuda a distancia
    .risk = Quien se hace pasar por el servicio técnico te pide instalar uno. Después mueve tu ratón.
    .pass = Bien: no vemos ningún programa de ayuda a distancia.
    .warn = Atención: un programa espera a que alguien entre: { $programs }. ¿Sabes quién lo instaló?
    .info = Hay un programa que no espera a nadie: { $programs }. Solo lo mostramos.
    .unknown = No se ha podido ver si hay programas de ayuda a distancia.
    .how =
        Piensa quién te pidió instalarlo.
        Si fue una llamada o un mensaje que no esperabas, desconéctate de internet.
        Desinstálalo desde la tienda de programas.
        Llama a tu banco si lo tenías abierto mientras tanto.
        Si lo usa tu empresa, pregunta si tiene que esperar todo el rato.
    .how-windows =
        Piensa quién te pidió instalarlo.
        Si fue una llamada o un mensaje que no esperabas, desconéctate de internet.
        Abre el menú Inicio y escribe «agregar o quitar programas».
        Busca su nombre y desinstálalo.
        Llama a tu banco si lo tenías abierto mientras tanto.
        Si lo usa tu empresa, pregunta si tiene que esperar todo el rato.
    .how-macos =
        Piensa quién te pidió instalarlo.
        Si fue una llamada o un mensaje que no esperabas, desconéctate de internet.
        Abre la carpeta Aplicaciones y busca su nombre.
        Si trae un desinstalador, ábrelo. Si no, llévalo a la papelera.
        Llama a tu banco si lo tenías abierto mientras tanto.
        Si lo usa tu empresa, pregunta si tiene que esperar todo el rato.
    .undo = Se puede instalar otra vez desde la tienda de programas.

# Variables:
#   $kind (String) - manager: un programa propio; browser: solo el navegador guarda contraseñas; system: el que trae el sistema; falta con otro resultado
#   $by (String) - nombre del programa; solo si $kind es manager
#   $table_date (String) - el día de la lista de programas, ya con formato
check-pm-present = Gestor de contraseñas
    .risk = Nadie recuerda una contraseña distinta para cada sitio. Las repetidas caen juntas.
    .pass =
        { $kind ->
            [manager] Bien: hay un gestor de contraseñas, { $by }. Si lo usas, solo lo sabes tú.
            [system] Bien: tu sistema trae su propio gestor de contraseñas, y es un comienzo. Si lo usas, solo lo sabes tú.
           *[browser] Bien: el navegador te guarda contraseñas, y es un comienzo. Si las guarda cerradas lo mira otra comprobación.
        }
    .warn = Atención: no vemos ningún gestor de contraseñas. ¿Las guardas de otra forma?
    .unknown = No se ha podido ver si hay un gestor de contraseñas.
    .not-applicable = No se aplica: no hay escritorio.
    .how =
        Abre la tienda de programas y busca «gestor de contraseñas».
        Elige uno que use mucha gente y que reciba actualizaciones.
        Apunta su única contraseña larga en papel y guárdala en casa.
        Pasa primero las contraseñas del correo y del banco.
    .undo = Antes de desinstalarlo, saca de él tus contraseñas.

# Variables:
#   $by (String) - snap, flatpak, store, app-store: la tienda de la que se habla
#   $mode (String) - paused: alguien ha parado las actualizaciones; unset: nadie ha elegido; asks: avisan y esperan; falta si van solas
check-apps-updates-auto = Actualizaciones de las aplicaciones
    .risk = Lo que instalas desde una tienda de aplicaciones no se arregla con el sistema.
    .pass = Bien: las aplicaciones de la tienda se actualizan solas.
    .warn =
        { $mode ->
            [paused] Atención: las actualizaciones de las aplicaciones están en pausa. ¿Las puedes reanudar hoy?
            [unset] Atención: no consta si las aplicaciones de la tienda se actualizan solas. ¿Lo miras?
           *[asks] Atención: las aplicaciones avisan y esperan tu permiso. ¿Se lo das cada semana?
        }
    .fail = Las aplicaciones de la tienda no se actualizan solas. Activa la actualización automática una vez y olvídate.
    .unknown = No se ha podido ver si las aplicaciones se actualizan solas.
    .not-applicable = No se aplica: aquí no hay tienda de aplicaciones.
    .how =
        Abre la tienda de aplicaciones o el programa de actualizaciones.
        Busca «automáticas» en sus ajustes.
        Actívalas. Si están en pausa, reanúdalas.
    .how-windows =
        Abre el menú Inicio y escribe «tienda».
        Busca «actualizaciones de aplicaciones» en sus ajustes.
        Actívalas. Si están en pausa, reanúdalas.
    .how-macos =
        Abre Ajustes del Sistema y busca «actualizaciones automáticas».
        Enciende la instalación de las aplicaciones de la tienda.
    .undo = En el mismo sitio puedes volver a que te pregunte.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos; falta si no hay ninguno
#   $table_date (String) - el día de la lista de programas, ya con formato
check-apps-unsupported = Programas sin arreglos
    .risk = Un programa que ya nadie arregla se queda para siempre con sus fallos.
    .pass = Bien: no vemos ningún programa abandonado por su fabricante.
    .warn = Atención: su fabricante ya no da arreglos para { $programs }. ¿Te hace falta todavía?
    .fail = Hay programas que ya no reciben arreglos: { $programs }. Desinstálalos.
    .unknown = No se ha podido ver si hay programas sin arreglos.
    .how =
        Piensa si otro programa lo necesita.
        Abre la tienda de programas y busca su nombre.
        Desinstálalo.
    .how-windows =
        Piensa si otro programa lo necesita.
        Abre el menú Inicio y escribe «agregar o quitar programas».
        Busca su nombre y desinstálalo.
    .how-macos =
        Piensa si otro programa lo necesita.
        Abre la carpeta Aplicaciones y busca su nombre.
        Si trae un desinstalador, ábrelo. Si no, llévalo a la papelera.
    .undo = Se puede instalar otra vez, aunque es mejor buscar otro.

# Variables:
#   $silent (Number) - perfiles de navegador que no avisan
check-browser-protections = Avisos de webs falsas
    .risk = El navegador conoce muchas webs que se hacen pasar por un banco. Solo avisa si le dejas.
    .pass = Bien: el navegador avisa de las webs falsas.
    .warn = Atención: el aviso de webs falsas está apagado en un navegador. ¿Lo apagaste tú?
    .unknown = No se ha podido ver si el navegador avisa de las webs falsas.
    .not-applicable = No se aplica: aquí no se ha usado ningún navegador.
    .how =
        Abre los ajustes del navegador y busca «navegación segura» o «contenido engañoso».
        Actívalo.
    .undo = En el mismo sitio se apaga.

# Variables:
#   $keys (Number) - llaves privadas encontradas
#   $open (Number) - las que no tienen contraseña
#   $short (Number) - las que son demasiado cortas
#   $dead (Number) - las de un tipo que ya nadie acepta
check-ssh-keys-protected = Llaves que abren otros ordenadores
    .risk = Una llave SSH abre otro ordenador. Sin contraseña, quien copia el archivo entra.
    .pass = Bien: las llaves SSH tienen contraseña.
    .warn = Atención: llaves SSH sin contraseña, { $open }; demasiado cortas, { $short }. ¿Las usa un programa solo?
    .fail = Hay una llave SSH de un tipo que ya no se usa. Haz una nueva.
    .unknown = No se ha podido ver cómo se protegen las llaves SSH.
    .not-applicable = No se aplica: no hay llaves SSH en esta cuenta.
    .how =
        Abre un terminal.
        Para poner una contraseña, escribe «ssh-keygen -p -f» y el nombre del archivo.
        Para una llave nueva, escribe «ssh-keygen -t ed25519».
        Lleva la nueva a cada ordenador antes de borrar la vieja.
    .undo = El mismo paso con la contraseña vacía la quita.

# Variables:
#   $loose (Number) - archivos en la carpeta de descargas y en el escritorio
#   $kept (Number) - archivos entre los documentos, que no se juzgan
check-cert-loose-keyfiles = Llaves y certificados sueltos
    .risk = Con el archivo de tu certificado, otra persona puede firmar por ti.
    .pass = Bien: no vemos certificados ni llaves sueltos en descargas ni en el escritorio.
    .warn =
        { $loose ->
            [one] Atención: hay { $loose } certificado o llave en descargas o en el escritorio. ¿Lo necesitas ahí todavía?
           *[other] Atención: hay { $loose } certificados o llaves en descargas o en el escritorio. ¿Los necesitas ahí todavía?
        }
    .unknown = No se ha podido ver si hay certificados sueltos.
    .how =
        Mira en descargas y en el escritorio los archivos que acaban en .p12, .pfx, .key o .kdbx.
        Guarda los que necesites en otro sitio, con contraseña.
        Comprueba que tu certificado funciona.
        Borra los demás y vacía la papelera.
    .undo = De la papelera los puedes sacar hasta que la vacíes.

# Variables:
#   $others (Number) - certificados de alguien que no conocemos
#   $added (Number) - all that were added
#   $table_date (String) - el día de la lista de emisores, ya con formato
check-cert-added-roots = Confianza añadida
    .risk = Quien añade un certificado de confianza puede hacerse pasar por cualquier web.
    .pass = Bien: no vemos ningún certificado añadido que sea raro.
    .warn =
        { $others ->
            [one] Atención: alguien añadió { $others } certificado que no conocemos. ¿Fue tu trabajo o tu antivirus?
           *[other] Atención: alguien añadió { $others } certificados que no conocemos. ¿Fue tu trabajo o tu antivirus?
        }
    .unknown = No se ha podido ver si se añadieron certificados de confianza.
    .how =
        Pregunta a quien cuida el ordenador si lo añadió.
        Si no fue nadie, no uses en él el banco ni firmes.
        Pide ayuda para quitarlo.
    .undo = Guarda una copia del archivo. Con ella se puede añadir otra vez.

check-disk-backup-encrypted = Copia cifrada
    .risk = El disco de las copias cabe en un bolsillo. Sin cifrar, quien lo encuentra lo lee todo.
    .pass = Bien: la copia está cifrada.
    .warn = Atención: la copia de este mismo disco está sin cifrar. ¿Lo está el disco?
    .fail = La copia va a otro sitio sin cifrar. Prepárala otra vez, cifrada.
    .unknown = No se ha podido ver si la copia está cifrada.
    .not-applicable = No se aplica: no hay ninguna copia que podamos mirar.
    .how =
        Conserva de momento la copia antigua.
        Abre el programa de copias y añade un sitio nuevo.
        Elige «cifrar» y apunta su contraseña en papel.
        Cuando la nueva esté completa, recupera un archivo de ella.
        Después borra la antigua.
    .how-windows =
        Enchufa el disco de las copias.
        Abre el menú Inicio y escribe «BitLocker».
        Si ofrece cifrar ese disco, actívalo y apunta su contraseña en papel.
        Si no, copia con un programa que cifre.
        Al acabar, recupera un archivo de la copia.
    .undo = Los mismos pasos sin cifrar lo quitan. Es mejor no hacerlo.

# Variables:
#   $chip (String) - new: de la segunda generación; old: de la primera; built-in: parte del ordenador; none
check-hw-security = Chip de seguridad
    .risk = Un chip de seguridad guarda las claves del disco donde un programa no puede copiarlas.
    .info =
        { $chip ->
            [new] Hay un chip de seguridad actual. Solo lo mostramos.
            [old] Hay un chip de seguridad antiguo. Solo lo mostramos.
            [built-in] Este ordenador trae dentro su chip de seguridad. Solo lo mostramos.
           *[none] No vemos ningún chip de seguridad. El disco se puede cifrar igual.
        }
    .unknown = No se ha podido ver si hay un chip de seguridad.
    .not-applicable = No se aplica: el chip es del ordenador de fuera.
    .how =
        No hace falta hacer nada.
        Cuando compres otro ordenador, pide uno con chip de seguridad: «TPM 2.0».
    .how-macos =
        No hace falta hacer nada.
    .undo = No hay nada que deshacer.

# Variables:
#   $kind (String) - no-password: esta cuenta no tiene; guest: cualquiera entra como invitado; no-guest: solo se sabe lo segundo; password: esta cuenta tiene; marks: en Windows, ninguna tiene la marca; falta si hay cuentas marcadas
#   $accounts (Number) - en Windows, cuántas cuentas tienen la marca de no necesitar contraseña; falta si ninguna
check-acct-open-accounts = Cuentas sin contraseña
    .risk = Una cuenta sin contraseña está abierta para quien se sienta delante.
    .pass =
        { $kind ->
            [no-guest] Bien: no se entra como invitado. Si tu cuenta tiene contraseña, no lo vemos.
            [marks] Bien: ninguna cuenta está marcada para entrar sin contraseña, y no se entra como invitado.
           *[password] Bien: esta cuenta tiene contraseña y no se entra como invitado.
        }
    .warn = Atención: cuentas marcadas para entrar sin contraseña: { $accounts }. ¿Tienen una de todos modos?
    .fail =
        { $kind ->
            [guest] Cualquiera puede entrar como invitado. Quítalo.
           *[no-password] Esta cuenta no tiene contraseña. Pon una hoy.
        }
    .unknown = No se ha podido ver si hay cuentas sin contraseña.
    .how =
        Abre los ajustes y busca «usuarios».
        Pon una contraseña larga en cada cuenta.
        Si se entra como invitado, pide ayuda para quitarlo.
    .how-windows =
        Abre el menú Inicio y escribe «opciones de inicio de sesión».
        Pon una contraseña larga en tu cuenta.
        Entra en cada una de las otras y haz lo mismo.
        Si todas tienen contraseña, no hace falta más.
        Si se entra como invitado, pide ayuda para quitarlo.
    .undo = En el mismo sitio la cambias. Sin contraseña, vuelve a estar abierta.

# Variables:
#   $methods (String) - none, fingerprint, key, both; stored: hay una huella guardada; en Windows, password, hello o card
check-auth-strong-signin = Entrar con huella o llave
    .risk = Nadie puede copiar por encima del hombro una huella o una llave de seguridad.
    .info =
        { $methods ->
            [fingerprint] El sistema acepta una huella para entrar. Si hay lector y está tu dedo, no lo vemos.
            [key] El sistema acepta una llave de seguridad para entrar. Si tienes una, no lo vemos.
            [both] El sistema acepta una huella o una llave de seguridad para entrar. Si las tienes, no lo vemos.
            [stored] Hay una huella guardada para entrar. Solo lo mostramos.
            [password] La última vez se entró con una contraseña. Solo lo mostramos.
            [hello] La última vez se entró con un PIN, la cara o la huella, que solo valen en este ordenador. Solo lo mostramos.
            [card] La última vez se entró con una llave de seguridad o una tarjeta. Solo lo mostramos.
           *[none] Entras con una contraseña. Solo lo mostramos.
        }
    .unknown = No se ha podido ver cómo entras.
    .how =
        Si tu ordenador tiene lector de huellas, abre los ajustes y busca «usuarios».
        Añade allí tu dedo.
    .how-macos =
        Si tu teclado tiene lector de huellas, abre Ajustes del Sistema y busca «Touch ID».
        Añade allí tu dedo.
    .how-windows =
        Abre el menú Inicio y escribe «opciones de inicio de sesión».
        Elige el PIN, la cara o la huella, si tu ordenador lo ofrece.
        Sigue los pasos y no olvides tu contraseña.
    .undo = En el mismo sitio la quitas.

## Por qué no se ha podido ver, y cómo dejarnos mirar

unknown-reason-denied = El sistema no nos deja leerlo. Solo puede el administrador. No lo damos por bueno: míralo tú.
unknown-reason-needs-permission = Hace falta un permiso que solo tú puedes dar. No lo damos por bueno: míralo tú.
unknown-reason-tool-missing = Falta el programa o el sitio donde se mira. Abre { -app } desde tu escritorio de siempre y prueba otra vez.
unknown-reason-timeout = No ha contestado a tiempo. Espera un poco y prueba otra vez.
unknown-reason-unparsable = Ha contestado algo que no entendemos. Míralo tú.
unknown-reason-inconsistent = Dos sitios dicen cosas distintas. Mira también si la fecha del ordenador es correcta.
unknown-reason-unsupported-version = Todavía no sabemos mirarlo en este sistema. Míralo tú.
unknown-reason-sandboxed = { -app } corre encerrada y no ve el ordenador de verdad. Instálala con el paquete de tu sistema.
# Variables:
#   $request (String) - lo que se preguntó al sistema, igual en todos los idiomas: read /proc/cpuinfo
unknown-reason-request = Lo que se preguntó: { $request }
unknown-reason-not-recorded = La carpeta de este ordenador grabado no trae esa respuesta. Complétala, o míralo tú.
unknown-reason-stale-data = Los datos para juzgarlo son viejos. Pon al día { -app } y las listas de tu sistema.

## Por qué no se aplica

not-applicable-container = Este sistema corre dentro de otro. Lo que cuenta está en el de fuera.
not-applicable-virtual-machine = Esto es una máquina virtual. Lo que cuenta está en el ordenador de fuera.
not-applicable-live-system = Has arrancado desde un USB o un DVD que no guarda nada.
not-applicable-no-uefi = El ordenador es anterior al arranque seguro.
not-applicable-no-desktop = Este ordenador no tiene escritorio.
not-applicable-no-browser = En esta cuenta nadie ha usado un navegador de los que conocemos.
not-applicable-no-certificate = En esta cuenta no hay ningún certificado con su llave.
not-applicable-updated-by-hand = Este sistema está hecho para actualizarse a mano. Hazlo cada semana.
not-applicable-no-backup = En esta cuenta no hay preparado ningún programa de copias que conozcamos.
not-applicable-no-wifi = Este ordenador no está ahora en una wifi.
not-applicable-no-saved-wifi = En este ordenador no hay guardada ninguna wifi.
not-applicable-no-browser-installed = No hay instalado ningún navegador que conozcamos.
not-applicable-no-ssh-key = En esta cuenta no hay ninguna llave SSH privada.
not-applicable-other-systems = Es una comprobación para otros sistemas.
not-applicable-guarded-by-chip = Lo vigila el chip del ordenador, y solo el administrador puede preguntarle.
not-applicable-no-office = En esta cuenta nadie ha usado un programa de oficina de los que conocemos.
not-applicable-other-antivirus = Hay otro antivirus al mando. Mira en él si protege tus carpetas.
not-applicable-no-app-shop = Este sistema viene sin tienda de aplicaciones.
not-applicable-in-keychain = Aquí solo está en uso el navegador del sistema, que guarda las contraseñas en su llavero.

## Lo que leemos: cómo miramos cada cosa

read-kind-read = Leemos este archivo
read-kind-list = Miramos qué nombres hay en esta carpeta
read-kind-run = Ejecutamos este programa
read-kind-bus = Preguntamos al sistema
read-kind-rows = Miramos una copia de este archivo
read-kind-ask = Preguntamos al sistema operativo
read-kind-key = Leemos estos ajustes de Windows
read-kind-wmi = Preguntamos a Windows por este estado
