### Comprobaciones: lo que este ordenador muestra, por qué importa y qué hacer.
# review: machine-drafted
# source: 77e86481fb65

## Cada comprobación: nombre; .risk, por qué importa; un titular por resultado; .how, pasos; .undo, cómo volver atrás.
## Los números y las fechas llegan con su formato. Los resultados que faltan no pueden darse.

# Variables:
#   $system (String) - encrypted, clear, unseen; en Windows y macOS también encrypting, decrypting, suspended, waiting
check-disk-system-encrypted = Cifrado do disco
    .risk = Se che rouban o ordenador, un disco sen cifrar lese desde outro. Cifrado, sen a túa clave só hai signos sen sentido.
    .pass = Ben: o disco cos teus datos está cifrado.
    .warn =
        { $system ->
            [encrypting] Atención: o disco estase cifrando. Deixa o ordenador enchufado ata que acabe.
           *[clear] Atención: unha parte do disco está sen cifrar.
        }
    .fail =
        { $system ->
            [suspended] O cifrado do disco está en pausa. Volve activalo hoxe.
            [waiting] O disco está cifrado, pero a súa clave está ao lado, á vista. Activa o cifrado.
            [decrypting] O disco está quedando sen cifrar. Párao se non o pediches ti.
           *[clear] O disco está sen cifrar. Fai unha copia e cífrao.
        }
    .unknown = Non se puido ver se o disco está cifrado.
    .not-applicable = Non se aplica: o disco non é deste sistema.
    .how =
        Fai unha copia de seguridade e abre un ficheiro dela.
        En Linux, o disco enteiro cífrase ao instalar o sistema.
        Instala de novo e escolle «cifrar o disco».
        Apunta a clave en papel e gárdaa noutro sitio.
        Volve poñer os teus ficheiros desde a copia.
    .how-windows =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre o menú Inicio e escribe «cifrado».
        Se ofrece cifrar o disco ou o dispositivo, actívao.
        Apunta a clave de recuperación en papel e gárdaa noutro sitio.
        Deixa o ordenador enchufado ata que acabe.
    .how-macos =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre «Ajustes del Sistema» e busca «FileVault».
        Actívao.
        Apunta a clave de recuperación en papel e gárdaa noutro sitio.
        Deixa o ordenador enchufado ata que acabe.
    .undo = En Linux hai que instalar de novo; nos demais quítase no mesmo sitio. Fai antes unha copia.

# Variables:
#   $support (String) - full, extended, ends-soon, on-request, ended, rolling
#   $ends (String) - el último día con arreglos, ya con formato; falta si $support es rolling
check-os-supported = Sistema con arranxos
    .risk = Un sistema que xa non recibe arranxos queda con fallos que todos coñecen.
    .pass = Ben: este sistema recibe arranxos.
    .warn = Atención: os arranxos deste sistema acaban o { $ends }, ou xa só lle chegan a quen se apunta. Pon data para cambialo.
    .fail = Este sistema xa non recibe arranxos desde o { $ends }. Pon data para cambialo.
    .unknown = Non se puido ver se este sistema recibe arranxos.
    .how =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre o programa de actualizacións.
        Busca «nova versión» e segue os pasos.
        Se non a ofrece, pide axuda para instalar a versión nova.
    .how-debian =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Busca na web de Debian «notas de publicación».
        Segue o seu capítulo de actualización, ou pide axuda.
    .how-ubuntu =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre «Actualización de software».
        Acepta a versión nova cando a ofreza.
        Mentres tanto podes apuntarte a Ubuntu Pro, de balde na casa.
    .how-windows =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre o menú Inicio e escribe «actualizacións».
        Busca a versión nova e instálaa.
        Se non a ofrece, o ordenador non chega: pide axuda para escoller outro camiño.
    .how-macos =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre «Ajustes del Sistema» e busca «actualización de software».
        Instala a versión nova.
        Se non a ofrece, o ordenador non chega: pide axuda para escoller outro camiño.
    .undo = Unha versión nova non se quita. Por iso vai primeiro a copia.

# Variables:
#   $by (String) - unattended-upgrades, dnf-automatic, rpm-ostree, mint-update, gnome-software, discover, update-notifier, windows-update, software-update; paused: alguien los ha parado un tiempo
check-os-updates-auto = Actualizacións automáticas
    .risk = Os arranxos que agardan a que alguén se lembre chegan tarde.
    .pass = Ben: os arranxos instálanse sós.
    .warn =
        { $by ->
            [paused] Atención: os arranxos están en pausa. Pódelos retomar hoxe?
           *[asks] Atención: os arranxos avisan e agardan o teu permiso. Dasllo cada semana?
        }
    .fail = Os arranxos non se instalan sós. Activa a instalación automática unha vez e esquéceo.
    .unknown = Non se puido ver se os arranxos se instalan sós.
    .not-applicable = Non se aplica: este sistema actualízase a man.
    .how =
        Abre o programa de actualizacións.
        Busca «automáticas».
        Escolle instalar os arranxos de seguridade sen preguntar.
    .how-debian =
        Abre un terminal.
        Escribe: sudo apt install unattended-upgrades
        Escribe: sudo dpkg-reconfigure unattended-upgrades
        Contesta que si.
    .how-ubuntu =
        Abre «Software e actualizacións» e a lapela «Actualizacións».
        En «actualizacións de seguranza», escolle descargar e instalar.
    .how-fedora =
        Abre un terminal.
        Escribe: sudo dnf install dnf5-plugin-automatic
        No ficheiro /etc/dnf/automatic.conf pon apply_updates = yes
        Escribe: sudo systemctl enable --now dnf5-automatic.timer
    .how-windows =
        Abre o menú Inicio e escribe «actualizacións».
        Se están en pausa, retómaas.
        Se non se poden tocar, pregúntalle a quen leva o ordenador por que están apagadas.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «actualizaciones automáticas».
        Acende todo o que apareza.
    .undo = No mesmo sitio podes volver a que che pregunte.

# Variables:
#   $basis (String) - list: hay una lista de arreglos; installed: solo se sabe cuándo se instaló el último
#   $waiting (Number) - cuántos programas instalados tienen un arreglo de seguridad sin instalar; falta si $basis es installed
#   $days (Number) - días desde que este ordenador miró la lista, o desde el último arreglo
#   $listed (String) - el día de esa lista o de ese arreglo, ya con formato
check-os-updates-recent = Arranxos de seguridade ao día
    .risk = Un fallo publicado e sen arranxar é a porta máis usada.
    .pass =
        { $basis ->
            [installed] Ben: o último arranxo instalouse o { $listed }.
           *[list] Ben: non agarda ningún arranxo de seguridade. Lista do { $listed }.
        }
    .warn =
        { $basis ->
            [installed] Atención: o último arranxo instalouse o { $listed }. Mira se agarda outro.
           *[list] Atención: mira se hai arranxos. Programas que agardan un: { $waiting }. Lista do { $listed }.
        }
    .fail =
        { $basis ->
            [installed] O último arranxo instalouse hai { $days } días. Busca os que faltan hoxe.
           *[list]
                { $waiting ->
                    [one] { $waiting } programa agarda un arranxo desde hai { $days } días ou máis. Instálao hoxe.
                   *[other] { $waiting } programas agardan un arranxo desde hai { $days } días ou máis. Instálaos hoxe.
                }
        }
    .unknown = Non se puido ver se agardan arranxos de seguridade.
    .how =
        Conecta o ordenador á corrente e a internet.
        Abre o programa de actualizacións.
        Preme «comprobar» e despois «instalar».
        Reinicia cando o pida.
    .how-debian =
        Conecta o ordenador á corrente e a internet.
        Abre un terminal.
        Escribe: sudo apt update
        Escribe: sudo apt upgrade
        Reinicia cando acabe.
    .how-windows =
        Conecta o ordenador á corrente e a internet.
        Abre o menú Inicio e escribe «actualizacións».
        Busca as que falten e instálaas.
        Reinicia cando o pida.
    .how-macos =
        Conecta o ordenador á corrente e a internet.
        Abre «Ajustes del Sistema» e busca «actualización de software».
        Instala o que apareza.
        Reinicia cando o pida.
    .undo = Un arranxo non fai falta quitalo. Se algo falla despois, pide axuda.

# Variables:
#   $because (String) - update: hay un arreglo instalado que espera; long-up: solo lleva mucho encendido
#   $days (Number) - días desde el último arranque; puede faltar si $because es update
check-os-reboot-pending = Reinicio pendente
    .risk = Un arranxo instalado non protexe ata que se reinicia.
    .pass = Ben: non hai ningún reinicio pendente.
    .warn = Atención: convén reiniciar este ordenador. Podes facelo hoxe?
    .unknown = Non se puido ver se hai un reinicio pendente.
    .not-applicable = Non se aplica: aquí reinicia outro ordenador.
    .how =
        Garda o que teñas aberto.
        Reinicia desde o menú de apagar.
    .how-windows =
        Garda o que teñas aberto.
        Abre o menú Inicio e escolle «Reiniciar». Apagar e acender non abonda.
    .how-macos =
        Garda o que teñas aberto.
        Abre o menú da mazá e escolle «Reiniciar».
    .undo = Non hai nada que desfacer.

# Variables:
#   $state (String) - snoozed, expired, off
check-av-active = Antivirus
    .risk = Un antivirus busca programas daniños, feitos para roubar ou estragar. Sen el, un pode quedar meses.
    .pass = Ben: o antivirus está aceso.
    .warn = Atención: o antivirus está en pausa. Paráchelo ti?
    .fail =
        { $state ->
            [expired] O antivirus caducou e xa non protexe. Renóvao ou quítao.
           *[off] O antivirus está apagado. Acéndeo hoxe.
        }
    .unknown = Non se puido ver se hai un antivirus aceso.
    .not-applicable = Non se aplica: este sistema non trae antivirus.
    .how =
        Abre os axustes e busca «antivirus».
        Acéndeo.
    .how-windows =
        Abre o menú Inicio e escribe «antivirus».
        Acende a protección en tempo real.
        Se tes outro caducado, quítao: o do sistema acéndese só.
    .how-macos =
        Reinicia o ordenador e instala o que agarde en «actualización de software».
        Mira outra vez. Se segue apagado, pide axuda.
    .undo = No mesmo sitio párase un anaco. Volve acendelo despois.

# Variables:
#   $days (Number) - días desde que el antivirus se puso al día; puede faltar si es otro antivirus
check-av-signatures-recent = Antivirus ao día
    .risk = Cada día hai programas daniños novos. Un antivirus atrasado non os coñece.
    .pass = Ben: o antivirus está ao día.
    .warn = Atención: o antivirus non está ao día. Estivo apagado o ordenador?
    .fail = O antivirus leva { $days } días sen poñerse ao día. Faino hoxe.
    .unknown = Non se puido ver se o antivirus está ao día.
    .not-applicable = Non se aplica: este sistema non trae antivirus.
    .how =
        Conecta o ordenador a internet.
        Abre o antivirus e busca «actualizar».
    .how-windows =
        Conecta o ordenador a internet.
        Abre o menú Inicio e escribe «antivirus».
        Busca as actualizacións de protección e instálaas.
    .how-macos =
        Conecta o ordenador a internet.
        Abre «Ajustes del Sistema» e busca «actualizaciones automáticas».
        Acende os arranxos de seguridade e reinicia.
    .undo = Non hai nada que desfacer.

# Variables:
#   $folders (String) - true: solo los programas conocidos cambian tus archivos
#   $tamper (String) - true: nadie apaga el antivirus sin que lo sepas
check-av-ransomware-guard = Protección de cartafoles
    .risk = Nun secuestro de ficheiros, un programa bloquéaos e pide cartos. Esta protección pónllo difícil.
    .pass = Ben: os teus cartafoles e o antivirus están protexidos contra cambios.
    .warn =
        { $folders ->
            [true] Atención: un programa pode apagar o antivirus. Protéxelo?
           *[false] Atención: calquera programa pode cambiar os teus ficheiros. Protéxelos?
        }
    .unknown = Non se puido ver se os teus cartafoles están protexidos.
    .not-applicable = Non se aplica a protección de cartafoles.
    .how =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Garda unha copia desenchufada.
    .how-windows =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre o menú Inicio e escribe «ransomware».
        Acende o acceso controlado a cartafoles.
        Busca «alteracións» e acende esa protección tamén.
        Se un programa teu non pode gardar, permíteo no mesmo sitio.
    .undo = No mesmo sitio apágase, ou permítese un programa.

# Variables:
#   $off (String) - system: apagado para los programas; browser: apagado en el navegador
check-exec-reputation = Aviso de programas raros
    .risk = Este aviso párate antes de abrir un programa que case ninguén usa. Así chegan moitos enganos.
    .pass = Ben: o sistema avisa antes de abrir un programa descoñecido.
    .warn = Atención: o navegador Edge non avisa de páxinas e descargas perigosas. Úsalo?
    .fail = O sistema abre programas descoñecidos sen avisar. Acende o aviso.
    .unknown = Non se puido ver se o sistema avisa de programas descoñecidos.
    .not-applicable = Non se aplica: aquí os programas chegan doutra forma.
    .how =
        Abre os axustes e busca «seguridade».
        Acende o aviso de programas descoñecidos.
    .how-windows =
        Abre o menú Inicio e escribe «control de aplicacións e navegador».
        Acende a protección baseada na reputación.
        Acende tamén o aviso do navegador.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «privacidad y seguridad».
        Permite só programas da tenda e de desenvolvedores identificados.
    .undo = No mesmo sitio apágase. Un programa solto pódese permitir unha vez.

check-office-macros = Macros de documentos
    .risk = Unha macro é un programa dentro dun documento. Unha factura falsa pode traer unha daniña.
    .pass = Ben: os documentos non executan macros pola súa conta.
    .warn = Atención: os documentos poden executar macros cunha soa pulsación. Úsalas de verdade?
    .fail = Os documentos executan macros sen preguntar. Desactívaas.
    .unknown = Non se puido ver que fan os documentos coas macros.
    .not-applicable = Non se aplica: aquí non hai un programa de oficina.
    .how =
        Abre o programa de oficina e busca nas súas opcións «macros».
        En LibreOffice, escolle «Alto» ou «Moi alto».
        Se usas unha macro túa, pide que a asinen.
    .how-windows =
        Abre un documento en branco.
        Busca «macros» no cadro de busca do programa.
        Escolle desactivalas con aviso, ou todas menos as asinadas.
        En LibreOffice, escolle «Alto» ou «Moi alto».
    .how-macos =
        Abre o programa de oficina e os seus axustes.
        Busca «seguridad» e desactiva as macros con aviso.
        En LibreOffice, escolle «Alto» ou «Moi alto».
    .undo = No mesmo sitio vólvense permitir.

check-files-extensions-visible = Tipos de ficheiro á vista
    .risk = «factura.pdf.exe» parece «factura.pdf» se o final non se ve, e é un programa.
    .pass = Ben: vese o final do nome de cada ficheiro.
    .warn = Atención: o final do nome dos ficheiros está oculto. Amósalo?
    .unknown = Non se puido ver se se amosa o final dos nomes.
    .not-applicable = Non se aplica: aquí o final sempre se ve.
    .how =
        Abre o programa dos ficheiros e busca nas súas opcións «extensións».
        Amósaas.
    .how-windows =
        Abre un cartafol.
        Busca no que amosa «extensións de nome de ficheiro».
        Márcao.
    .how-macos =
        Abre o Finder e os seus axustes.
        Busca «extensiones» e amósaas todas.
    .undo = No mesmo sitio vólvense ocultar.

# Variables:
#   $by (String) - firewalld, ufw, nftables; windows, macos: el del sistema; third-party: otro
#   $open (Number) - cuántos puertos TCP se pueden alcanzar desde fuera
#   $off (String) - dónde está apagado: public, private, domain: un tipo de red; several: varios; all: en todas
check-fw-enabled = Devasa
    .risk = Unha devasa filtra quen entra pola rede. Nunha wifi allea, hai moitos descoñecidos.
    .pass =
        { $by ->
            [windows] Ben: a devasa de Windows está acesa.
            [macos] Ben: a devasa de macOS está acesa.
            [third-party] Ben: outra devasa está acesa.
           *[named] Ben: a devasa { $by } está acesa.
        }
    .warn =
        { $off ->
            [public] Atención: a devasa está apagada nas redes públicas, como a wifi dun bar.
            [private] Atención: a devasa está apagada nas redes privadas, como a da casa.
            [domain] Atención: a devasa está apagada na rede da empresa.
            [several] Atención: a devasa está apagada en varios tipos de rede.
           *[all] Atención: non vemos ningunha devasa.
        } Agora mesmo nada agarda conexións.
    .fail =
        { $off ->
            [public] A devasa está apagada nas redes públicas, como a wifi dun bar.
            [private] A devasa está apagada nas redes privadas, como a da casa.
            [domain] A devasa está apagada na rede da empresa.
            [several] A devasa está apagada en varios tipos de rede.
           *[all] Non hai devasa.
        } { $open ->
            [one] Hai { $open } porto que agarda conexións de fóra. Acende a devasa.
           *[other] Hai { $open } portos que agardan conexións de fóra. Acende a devasa.
        }
    .unknown = Non se puido ver se hai unha devasa.
    .how =
        Abre a tenda de programas e busca «devasa» ou «firewall».
        Instala unha e acéndea.
        Deixa «rexeitar» para o que entra.
    .how-debian =
        Abre un terminal.
        Escribe: sudo apt install ufw
        Se entras neste ordenador desde outro, permite antes ese acceso.
        Escribe: sudo ufw enable
    .how-ubuntu =
        Abre un terminal.
        Se entras neste ordenador desde outro, permite antes ese acceso.
        Escribe: sudo ufw enable
    .how-fedora =
        Abre un terminal.
        Escribe: sudo systemctl enable --now firewalld
    .how-windows =
        Abre o menú Inicio e escribe «firewall».
        Acéndeo para todas as redes.
        Se tes outra devasa, abre o seu programa e mira que estea acesa.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «firewall».
        Acéndeo.
    .undo = No mesmo sitio apágase. Con ufw: sudo ufw disable. Con firewalld: sudo systemctl disable --now firewalld.

# Variables:
#   $services (String) - códigos separados por comas: smb, nfs, ftp, telnet, rdp, vnc, database, tftp, snmp, rsh
#   $ports (String) - números de puerto separados por comas
#   $open (Number) - cuántos puertos se pueden alcanzar desde fuera
check-net-listening = Servizos abertos á rede
    .risk = Un cartafol compartido ou unha base de datos aberta pódese ler desde a mesma wifi.
    .pass = Ben: ningún servizo agarda conexións de fóra.
    .warn = Atención: pode haber cartafoles, bases de datos ou un escritorio abertos á rede. Portos: { $ports }. Necesítalos?
    .info =
        { $open ->
            [one] Hai { $open } porto aberto á rede: { $ports }. Aquí non o xulgamos.
           *[other] Hai { $open } portos abertos á rede: { $ports }. Aquí non os xulgamos.
        }
    .unknown = Non se puido ver que agarda conexións de fóra.
    .how =
        Pensa se compartes cartafoles ou usas ese servizo desde outro aparello.
        Se non, abre os axustes e busca «compartir».
        Apaga o que non uses.
        Se é unha base de datos, pídelle a quen a instalou que a peche cara a fóra.
    .how-windows =
        Pensa se usas ese servizo desde outro aparello.
        Se non, abre o menú Inicio e escribe «compartir».
        Apaga o que non uses.
        Se é unha base de datos, pídelle a quen a instalou que a peche cara a fóra.
    .how-macos =
        Pensa se usas ese servizo desde outro aparello.
        Se non, abre «Ajustes del Sistema» e busca «compartir».
        Apaga o que non uses.
        Se é unha base de datos, pídelle a quen a instalou que a peche cara a fóra.
    .undo = No mesmo sitio podes volver compartir.

# Variables:
#   $service (String) - ssh, rdp, vnc, telnet, rsh, remote-desktop
check-net-remote-login-off = Acceso a distancia
    .risk = Co acceso a distancia, outra persoa move o teu rato ou abre os teus ficheiros sen estar diante.
    .pass = Ben: non contesta ningún dos servizos que coñecemos para entrar desde outro ordenador.
    .warn = Atención: pódese entrar desde outro ordenador, só cunha chave gardada. É cousa túa?
    .fail = Pódese entrar neste ordenador desde outro. Apágao se non o usas.
    .unknown = Non se puido ver se se pode entrar desde outro ordenador.
    .how =
        Pensa se alguén che axuda así. Pregúntalle antes de apagalo.
        Abre os axustes e busca «escritorio remoto» ou «compartir».
        Apágao.
    .how-debian =
        Pensa se alguén che axuda así. Pregúntalle antes de apagalo.
        Abre un terminal.
        Escribe: sudo systemctl disable --now ssh.service ssh.socket
    .how-fedora =
        Pensa se alguén che axuda así. Pregúntalle antes de apagalo.
        Abre un terminal.
        Escribe: sudo systemctl disable --now sshd.service
    .how-windows =
        Pensa se alguén che axuda así. Pregúntalle antes de apagalo.
        Abre o menú Inicio e escribe «escritorio remoto».
        Apágao.
    .how-macos =
        Pensa se alguén che axuda así. Pregúntalle antes de apagalo.
        Abre «Ajustes del Sistema» e busca «compartir».
        Apaga o inicio de sesión a distancia e a pantalla compartida.
    .undo = No mesmo sitio acéndese. Nun terminal, o mesmo paso con «enable» en lugar de «disable».

# Variables:
#   $locks (String) - true: se bloquea; false: nunca
#   $minutes (Number) - minutos sin tocar nada hasta el bloqueo; falta si nunca
#   $desktop (String) - gnome, kde, cinnamon, mate; falta en Windows y macOS
check-lock-idle-timeout = Bloqueo de pantalla
    .risk = Se te ergues un momento, calquera pode usar as túas contas abertas.
    .pass =
        { $minutes ->
            [one] Ben: a pantalla bloquéase tras { $minutes } minuto.
           *[other] Ben: a pantalla bloquéase tras { $minutes } minutos.
        }
    .warn =
        { $locks ->
            [true] Atención: a pantalla tarda máis de 10 minutos en bloquearse: { $minutes }. Está onde só entras ti?
           *[false] Atención: a pantalla non se bloquea soa. Está onde só entras ti?
        }
    .fail =
        { $locks ->
            [true] A pantalla tarda máis de 20 minutos en bloquearse: { $minutes }. Pon 10 ou menos.
           *[false] A pantalla non se bloquea soa. Fai que se bloquee aos 10 minutos, ou antes.
        }
    .unknown = Non se puido ver cando se bloquea a pantalla.
    .not-applicable = Non se aplica: non hai pantalla que bloquear.
    .how =
        Abre os axustes e busca «bloqueo».
        Acende o bloqueo automático.
        Escolle 10 minutos ou menos.
    .how-gnome =
        Abre Configuración e busca «bloqueo da pantalla».
        Acende «bloqueo automático da pantalla».
        En «atraso», escolle o primeiro.
        Busca «apagado da pantalla» e escolle 10 minutos ou menos.
    .how-kde =
        Abre Configuración do sistema e busca «bloqueo da pantalla».
        Marca o bloqueo automático e pon 10 minutos ou menos.
    .how-windows =
        Abre o menú Inicio e escribe «protector de pantalla».
        Escolle un e pon 10 minutos ou menos.
        Marca que pida o contrasinal ao volver.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «pantalla bloqueada».
        Pon 10 minutos ou menos para apagar a pantalla.
        Escolle que pida o contrasinal de contado.
    .undo = No mesmo sitio podes poñer máis minutos.

check-priv-elevation-prompt = Permiso antes de cambiar
    .risk = Se o sistema non pregunta, un programa daniño cámbiao todo sen que te decates.
    .pass = Ben: o sistema pregunta antes dun cambio importante.
    .warn = Atención: o sistema pregunta nunha xanela que outros programas poden premer. Sobes o nivel?
    .fail = O sistema cambia o importante sen preguntar. Volve acender o aviso.
    .unknown = Non se puido ver se o sistema pregunta antes de cambiar.
    .how =
        Mira se a túa conta é de administrador, a que pode cambialo todo.
        Para o día a día, usa unha que non o sexa.
    .how-windows =
        Abre o menú Inicio e escribe «control de contas».
        Sobe o nivel ata o segundo desde arriba, ou o primeiro.
        Acepta e reinicia.
    .undo = No mesmo sitio báixase o nivel.

check-boot-secure-boot = Arranque seguro
    .risk = Sen arranque seguro, alguén co teu ordenador na man pode poñer un programa que arranca antes có sistema.
    .pass = Ben: o arranque seguro está aceso.
    .warn = Atención: o arranque seguro está apagado. Apagáchelo para instalar algo?
    .unknown = Non se puido ver se o arranque seguro está aceso.
    .not-applicable = Non se aplica o arranque seguro.
    .how =
        Ten á man a clave do disco: pode pedila.
        Pide axuda se nunca entraches nos axustes de arranque.
        Reinicia e entra neles coa tecla que amosa a pantalla.
        Busca «Secure Boot» e acéndeo.
    .how-windows =
        Garda antes en papel a clave de recuperación do disco: pode pedila.
        Pide axuda se nunca entraches nos axustes de arranque.
        Abre o menú Inicio e escribe «inicio avanzado». Reinicia desde aí.
        Escolle os axustes do firmware, busca «Secure Boot» e acéndeo.
    .undo = No mesmo sitio apágase. Faino se o sistema non arranca.

# Variables:
#   $state (String) - off: apagada; partly: apagada en parte
#   $lockdown (String) - none, integrity, confidentiality
check-boot-integrity = Integridade do sistema
    .risk = Se o corazón do sistema se pode cambiar, un programa daniño agóchase aí e nada o ve.
    .pass = Ben: o corazón do sistema está protexido contra cambios.
    .warn =
        { $state ->
            [partly] Atención: parte da protección do sistema está apagada. Apagáchela ti?
           *[off] Atención: a protección do corazón do sistema está apagada. Acéndela?
        }
    .fail = A protección do sistema está apagada. Acéndea.
    .info =
        { $lockdown ->
            [none] O corazón do sistema pódese cambiar con permiso de administrador. É o normal en Linux.
           *[closed] O corazón do sistema está pechado mesmo para o administrador.
        }
    .unknown = Non se puido ver se o corazón do sistema está protexido.
    .how =
        Pide axuda: acéndese ao arrancar e depende do ordenador.
    .how-windows =
        Fai unha copia de seguridade e abre un ficheiro dela.
        Abre o menú Inicio e escribe «illamento do núcleo».
        Acende a integridade de memoria e reinicia.
        Se un aparello deixa de funcionar, busca o seu programa novo ou volve atrás.
    .how-macos =
        Pregúntalle a quen a apagou se aínda fai falta.
        Pide axuda para arrancar en modo de recuperación.
        Abre o terminal dese modo e escribe: csrutil enable
        Reinicia.
    .undo = No mesmo sitio apágase.

# Variables:
#   $saved (Number) - contraseñas guardadas en los navegadores
#   $open (Number) - las que cualquier programa de tu cuenta puede leer
check-browser-password-store = Protección de contrasinais
    .risk = Un programa daniño copia en segundos os contrasinais que o navegador garda sen protexer.
    .pass = Ben: ningún contrasinal do navegador está sen protexer.
    .warn =
        { $open ->
            [one] Atención: { $open } contrasinal do navegador está sen protexer.
           *[other] Atención: { $open } contrasinais do navegador están sen protexer.
        }
    .unknown = Non se puido ver como garda os contrasinais o navegador.
    .not-applicable = Non se aplica: aquí ningún navegador garda contrasinais pola súa conta.
    .how =
        Abre os axustes do navegador e busca «contrasinal».
        En Firefox, acende o contrasinal principal.
        En Chrome e parecidos, abre o navegador desde o teu escritorio normal, co seu chaveiro.
        Tamén podes pasalos a un xestor de contrasinais e borralos aquí.
    .how-windows =
        Abre os axustes do navegador e busca «contrasinal».
        En Firefox, acende o contrasinal principal.
        Nos demais, pásaos a un xestor de contrasinais e bórraos aquí.
    .how-macos =
        Abre os axustes do navegador e busca «contraseña».
        En Firefox, acende o contrasinal principal.
        Tamén podes pasalos a un xestor de contrasinais e borralos aquí.
    .undo = No mesmo sitio quítase o contrasinal principal.

# Variables:
#   $issuer (String) - código del emisor, como fnmt
#   $initials (String) - iniciales de la persona, como A. G.; puede estar vacío
#   $ends (String) - el último día de validez, ya con formato
#   $days (Number) - días hasta ese día, o desde él si ya pasó
#   $certificates (Number) - certificados personales vistos
#   $others (Number) - certificados de emisores que no conocemos
check-cert-personal-expiry = Certificado dixital
    .risk = Co certificado dixital, un ficheiro co que asinas trámites, presentas impostos. Caducado, non podes.
    .pass = Ben: o certificado vale ata o { $ends }.
    .warn = Atención: o certificado caduca o { $ends }. Renóvao antes: despois hai que ir en persoa.
    .fail = O certificado caducou o { $ends }. Pide un novo.
    .info =
        { $others ->
            [one] Hai { $others } certificado dun emisor que non coñecemos.
           *[other] Hai { $others } certificados de emisores que non coñecemos.
        }
    .unknown = Non se puido ver cando caduca o teu certificado.
    .not-applicable = Non se aplica: aquí non hai un certificado dixital teu.
    .how =
        Entra na web de quen che deu o certificado.
        Busca «renovar» e faino desde este mesmo ordenador.
        Garda unha copia do novo, con contrasinal, fóra do ordenador.
        Se xa caducou, pide cita para un novo.
    .undo = O vello pódese borrar cando o novo funcione.

# Variables:
#   $by (String) - nombre del programa de copias; file-history: el que viene con Windows
#   $kind (String) - same-disk, by-hand, untold, synced, none; program: uno cuyas copias no vemos
check-backup-configured = Copia automática
    .risk = Os discos fallan e os portátiles pérdense. Cunha copia noutro sitio, conservas os teus papeis e fotos.
    .pass =
        { $by ->
            [file-history] Ben: unha copia faise soa co historial de ficheiros e vai a outro sitio.
           *[named] Ben: unha copia faise soa con { $by } e vai a outro sitio.
        }
    .warn =
        { $kind ->
            [same-disk] Atención: a copia queda neste mesmo disco. Podes levala a outro?
            [by-hand] Atención: hai unha copia que non se fai soa. Fas unha cada semana?
            [synced] Atención: só vemos un cartafol sincronizado, que non é unha copia. Fas unha doutra forma?
            [untold] Atención: hai un sitio preparado para as copias. Fanse soas?
            [program] Atención: hai un programa de copias, pero non vemos o que fai. Copia só e a outro sitio?
           *[none] Atención: non vemos ningunha copia. Fas unha doutra forma?
        }
    .unknown = Non se puido ver se se fai unha copia soa.
    .how =
        Consigue un disco externo ou un sitio nun servizo en liña.
        Abre o programa de copias do teu sistema, ou instala un.
        Escolle ese sitio e o teu cartafol.
        Activa a copia automática, cada semana ou máis a miúdo.
        Recupera un ficheiro dela, para ver que funciona.
    .how-macos =
        Consigue un disco externo e enchúfao.
        Abre «Ajustes del Sistema» e busca «Time Machine».
        Engade o disco e escolle que a copia vaia cifrada.
        Apunta o contrasinal en papel.
        Recupera un ficheiro da copia, para ver que funciona.
    .how-windows =
        Se xa usas un programa de copias, ábreo e mira cando copia e onde.
        Se non, enchufa un disco externo.
        Abre o menú Inicio e escribe «historial de ficheiros».
        Escolle ese disco e actívao.
        Recupera un ficheiro del, para ver que funciona.
    .undo = No mesmo programa apágase a copia automática. As copias quedan.

# Variables:
#   $ever (String) - true: hubo una copia completa; false: nunca
#   $last (String) - el día de la última copia completa, ya con formato; falta si $ever es false
#   $days (Number) - días desde entonces; falta también
check-backup-recent = Copia recente
    .risk = Unha copia que parou sen avisar só se nota o día que a necesitas.
    .pass = Ben: a última copia é do { $last }.
    .warn =
        { $days ->
            [one] Atención: a última copia é do { $last }, hai 1 día. Está enchufado o disco?
           *[other] Atención: a última copia é do { $last }, hai { $days } días. Está enchufado o disco?
        }
    .fail =
        { $ever ->
            [true]
                { $days ->
                    [one] A última copia é do { $last }, hai 1 día. Fai unha en canto poidas.
                   *[other] A última copia é do { $last }, hai { $days } días. Fai unha en canto poidas.
                }
           *[false] Hai unha copia preparada que nunca acabou. Fai unha en canto poidas.
        }
    .unknown = Non se puido ver cando se fixo a última copia.
    .not-applicable = Non se aplica: non hai ningunha copia que poidamos mirar.
    .how =
        Enchufa o disco da copia ou conéctate a internet.
        Abre o programa de copias e preme «copiar agora».
        Agarda ata que diga que acabou.
        Recupera un ficheiro dela, para ver que funciona.
    .how-windows =
        Enchufa o disco da copia ou conéctate a internet.
        Abre o menú Inicio e escribe «historial de ficheiros», ou abre o teu programa de copias.
        Preme «executar agora» e agarda a que acabe.
        Recupera un ficheiro dela, para ver que funciona.
    .undo = Non hai nada que desfacer.

# Variables:
#   $desktop (String) - gnome, kde, cinnamon; falta en Windows y macOS
#   $minutes (Number) - en Windows y macOS, cuánto tiene que dormir para que la pida; falta si la pide siempre o nunca
check-lock-on-wake = Bloqueo ao espertar
    .risk = Quen abre o teu portátil pechado atopa as túas contas abertas.
    .pass = Ben: ao espertar pide o teu contrasinal.
    .warn = Atención: se dorme menos de { $minutes } minutos, non pide o teu contrasinal. Pode pedilo sempre?
    .fail = Ao espertar non pide o teu contrasinal. Fai que o pida.
    .unknown = Non se puido ver se pide o teu contrasinal ao espertar.
    .not-applicable = Non se aplica: non hai pantalla que bloquear.
    .how =
        Abre os axustes e busca «bloqueo».
        Activa o bloqueo ao suspender.
    .how-gnome =
        Abre Configuración e busca «bloqueo da pantalla».
        Activa «bloqueo automático da pantalla».
        Se ves «bloquear ao suspender», actívao tamén.
    .how-kde =
        Abre Configuración do sistema e busca «bloqueo da pantalla».
        Marca o bloqueo ao espertar da suspensión.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «pantalla bloqueada».
        Escolle que pida o contrasinal de contado.
    .how-windows =
        Abre o menú Inicio e escribe «opcións de inicio de sesión».
        Busca cando ten que pedir que entres se non estabas.
        Elixe que o pida sempre, ou ao espertar.
    .undo = No mesmo sitio apágase.

# Variables:
#   $kind (String) - disk: entra solo, tras la clave del disco; left: en Windows ya pregunta, y queda una contraseña sin cifrar
check-acct-autologin-off = Arranque con contrasinal
    .risk = Se arranca sen preguntar, quen ten o teu ordenador ten as túas contas.
    .pass = Ben: o ordenador pide un contrasinal ao arrancar.
    .warn =
        { $kind ->
            [left] Atención: queda gardado un contrasinal sen cifrar, de cando entraba sen preguntar. É o que usas hoxe?
           *[disk] Atención: entra na túa conta sen preguntar, tras a clave do disco. Ninguén máis o usa?
        }
    .fail = O ordenador entra na túa conta sen preguntar. Fai que pregunte.
    .unknown = Non se puido ver se pide un contrasinal ao arrancar.
    .not-applicable = Non se aplica: aquí arranca outro ordenador.
    .how =
        Comproba que sabes o teu contrasinal.
        Abre os axustes e busca «usuarios».
        Apaga o «inicio de sesión automático».
    .how-windows =
        Comproba que sabes o teu contrasinal.
        Abre o menú Inicio, escribe «netplwiz» e ábreo.
        Marca que cada usuario escriba o seu nome e o seu contrasinal.
        Se esa caixa non se ve, pide axuda.
        Se quedou gardado un contrasinal que usas, cámbiao.
    .undo = No mesmo sitio vólvese activar.

# Variables:
#   $protection (String) - good, wpa1, wep, open
check-wifi-current-secure = A wifi en uso
    .risk = Nunha wifi aberta, quen está preto ve que webs visitas e pode facerse pasar por unha.
    .pass = Ben: esta wifi está cifrada.
    .warn = Atención: esta wifi está aberta, e a túa conexión privada (VPN) cifra o que envías. Déixala acesa todo o tempo?
    .fail =
        { $protection ->
            [open] Esta wifi está aberta. Non uses nela o banco nin o traballo.
           *[old] Esta wifi ten un cifrado antigo que outros poden abrir. Cámbiao no router.
        }
    .unknown = Non se puido ver como se protexe esta wifi.
    .not-applicable = Non se aplica: agora non estás nunha wifi.
    .how =
        Se é túa, abre a páxina do router e busca «seguridade wifi».
        Escolle WPA2 ou WPA3 e escribe un contrasinal longo.
        Se é allea, usa a conexión do móbil para o importante.
    .how-windows =
        Abre Configuración e entra en «Rede e Internet» e en «Wi-Fi».
        Abre as propiedades da túa rede e busca «tipo de seguranza».
        Se pon WPA2 ou WPA3, está ben.
        Se é túa e pon outra cousa, cámbiao na páxina do router.
        Se é allea, usa a conexión do móbil para o importante.
    .undo = No router podes volver ao de antes. É mellor non facelo.

# Variables:
#   $open (Number) - redes abiertas a las que se conecta por sí mismo
check-wifi-saved-open = Wifis abertas gardadas
    .risk = Calquera pode poñer unha wifi co nome do café. O teu ordenador conéctase só.
    .pass = Ben: non se conecta só a ningunha wifi aberta.
    .warn =
        { $open ->
            [one] Atención: conéctase por si mesmo a { $open } wifi aberta. Úsala aínda?
           *[other] Atención: conéctase por si mesmo a { $open } wifis abertas. Úsalas aínda?
        }
    .unknown = Non se puido ver que wifis están gardadas.
    .not-applicable = Non se aplica: aquí non hai ningunha wifi gardada.
    .how =
        Abre os axustes e busca «wifi».
        Abre a lista de redes gardadas.
        Esquece as que non teñen cadeado, ou apaga que se conecte soa.
    .how-windows =
        Abre Configuración e entra en «Rede e Internet» e en «Wi-Fi».
        Abre «xestionar redes coñecidas».
        Esquece as de sitios públicos, ou apaga que se conecte soa.
    .undo = A próxima vez que esteas alí, escóllela outra vez.

# Variables:
#   $kind (String) - root: la cuenta del administrador; member: una cuenta que puede llegar a serlo; admin: lo mismo en Windows
#   $groups (String) - nombres de grupos con comas: admin, docker, lxd, sudo, wheel; falta si $kind no es member
check-acct-daily-admin = Conta de cada día
    .risk = Cunha conta que pode cambialo todo, un descoido ou un programa daniño tamén pode.
    .pass = Ben: esta conta non pode cambiar todo o ordenador.
    .warn =
        { $kind ->
            [root] Atención: traballas coa conta do administrador. Podes usar outra cada día?
            [admin] Atención: esta conta pode cambiar todo o ordenador. Abondaríache outra para cada día?
           *[member] Atención: esta conta pode cambiar todo o ordenador ({ $groups }). Abondaríache outra para cada día?
        }
    .unknown = Non se puido ver que pode cambiar esta conta.
    .how =
        Abre os axustes e busca «usuarios».
        Crea unha segunda conta de administrador, co seu propio contrasinal.
        Entra nela unha vez e comproba que pode instalar programas.
        Despois deixa a túa conta de cada día como estándar.
    .how-windows =
        Abre o menú Inicio e escribe «outros usuarios».
        Crea unha segunda conta co seu propio contrasinal e faina de administrador.
        Entra nela unha vez e comproba que pode instalar programas.
        Desde ela, deixa a túa conta de cada día como estándar.
    .undo = Desde a conta de administrador devólvesllo.

# Variables:
#   $service (String) - smb, nfs, printer: una impresora; smb1: carpetas compartidas con el protocolo más antiguo; smb1-ready: está encendido y aún no comparte ninguna
check-net-shares-off = Cartafoles compartidos
    .risk = Un cartafol compartido pódeo abrir quen está na mesma rede.
    .pass = Ben: este ordenador non comparte cartafoles.
    .warn =
        { $service ->
            [printer] Atención: este ordenador comparte unha impresora. Úsaa alguén desde outro?
           *[smb] Atención: este ordenador comparte cartafoles. Necesítalo?
        }
    .fail =
        { $service ->
            [smb1-ready] Está acesa a forma máis antiga de compartir cartafoles, que outros poden abrir. Apágaa.
           *[smb1] Este ordenador comparte cartafoles da forma máis antiga, que outros poden abrir. Apágaa.
        }
    .unknown = Non se puido ver se comparte cartafoles.
    .how =
        Pensa se outro aparello usa estes cartafoles.
        Se non, abre os axustes e busca «compartir».
        Apágao.
        Se os necesitas, pídelle a quen os preparou que quite a versión 1 de SMB.
    .how-windows =
        Pensa se outro aparello usa o que compartes.
        Se non, abre o menú Inicio, escribe «uso compartido» e apágao.
        Para quitar a forma máis antiga, escribe «características de Windows».
        Quita a marca de «SMB 1.0» e reinicia.
    .undo = No mesmo sitio podes volver compartir.

# Variables:
#   $kind (String) - not-yet: funciona y no ha puesto la hora desde el arranque; off: nada pone la hora
check-time-sync = Hora automática
    .risk = Coa hora mal, fallan os códigos de dous pasos e os documentos levan outra data.
    .pass = Ben: a hora ponse soa.
    .warn =
        { $kind ->
            [not-yet] Atención: a hora non se puxo soa desde o arranque. Tes conexión a internet?
           *[off] Atención: a hora non se pon soa. Axústala a man?
        }
    .unknown = Non se puido ver se a hora se pon soa.
    .not-applicable = Non se aplica: a hora é a do ordenador de fóra.
    .how =
        Abre os axustes e busca «data e hora».
        Activa a data e a hora automáticas.
    .how-windows =
        Abre o menú Inicio e escribe «data e hora».
        Activa que a hora se poña soa.
        Se non se pode tocar, pregunta a quen coida o ordenador.
    .undo = No mesmo sitio apágase.

# Variables:
#   $kind (String) - guarded: un organismo público o un fabricante del sistema va a otro sitio; redirected: otros nombres; proxy: hay un proxy
#   $redirected (Number) - nombres de internet que van a otro ordenador
check-net-hosts-proxy = Enderezos desviados
    .risk = Un programa daniño pode levar o nome do teu banco a unha copia da súa web.
    .pass = Ben: ningún enderezo está desviado.
    .warn =
        { $kind ->
            [proxy] Atención: o que navegas pasa por outro ordenador. O teu traballo usa un?
           *[redirected] Atención: nomes que este ordenador leva a outro sitio: { $redirected }. Puxéchelos ti ou o teu traballo?
        }
    .fail = Este ordenador leva a outro sitio un enderezo da administración ou das súas actualizacións. Pide axuda hoxe.
    .unknown = Non se puido ver se hai enderezos desviados.
    .how =
        Pregúntalle a quen coida o ordenador se o puxo.
        Se non foi ninguén, non uses nel o banco nin asines.
        Para o proxy, abre os axustes, busca «proxy» e escolle ningún.
        Para os nomes, pide axuda para mirar o ficheiro /etc/hosts.
    .how-windows =
        Pregúntalle a quen coida o ordenador se o puxo.
        Se non foi ninguén, non uses nel o banco nin asines.
        Para o proxy, abre o menú Inicio, escribe «proxy» e apaga os que vexas.
        Para os nomes, pide axuda para mirar o ficheiro «hosts» de Windows.
    .undo = Apunta o que había antes de cambialo. Así podes volver poñelo.

check-exec-autorun-off = Memorias USB que abren programas
    .risk = Unha memoria USB que alguén deixou pode traer un programa que quere arrancar.
    .pass = Ben: non arranca nada cando enchufas algo.
    .warn = Atención: ao enchufar algo, pode ofrecerche abrir un programa. Necesítalo?
    .unknown = Non se puido ver que pasa cando enchufas algo.
    .not-applicable = Non se aplica: aquí non arranca nada ao enchufar algo.
    .how =
        Abre os axustes e busca «medios extraíbles».
        Marca que nunca pregunte nin abra programas.
    .how-windows =
        Abre o menú Inicio e escribe «reprodución automática».
        Apágaa para todos os medios e dispositivos.
    .undo = No mesmo sitio vólvese activar.

# Variables:
#   $mode (String) - always, when-possible, no
check-net-dns = Nomes cifrados
    .risk = Antes de abrir unha web, o ordenador pregunta polo seu nome. Outros poden lelo polo camiño.
    .info =
        { $mode ->
            [always] O ordenador pregunta polos nomes sempre con cifrado. Só o amosamos.
            [when-possible] O ordenador pregunta polos nomes con cifrado cando pode. Só o amosamos.
           *[no] O ordenador pregunta polos nomes sen cifrado. O teu navegador ou unha conexión privada (VPN) pode facelo igual. Só o amosamos.
        }
    .unknown = Non se puido ver como pregunta polos nomes.
    .how =
        Abre os axustes do navegador e busca «DNS seguro».
        Actívao.
    .undo = No mesmo sitio apágase.

# Variables:
#   $browsers (Number) - navegadores instalados
#   $browser (String) - nombre del más antiguo
#   $days (Number) - días que lleva fuera una versión más nueva
#   $table_date (String) - el día de la lista de versiones, ya con formato
check-browser-version-current = Navegador ao día
    .risk = As webs chegan ao teu ordenador polo navegador. Un antigo ten fallos que todos coñecen.
    .pass = Ben: os navegadores que vemos son recentes.
    .warn = Atención: { $browser } ten máis de 3 meses. Actualízase só?
    .fail = { $browser } ten máis de 6 meses. Actualízao hoxe.
    .unknown = Non se puido ver a idade do navegador.
    .not-applicable = Non se aplica: non vemos ningún navegador á parte do que trae o sistema.
    .how =
        Abre o menú do navegador e busca «acerca de».
        Se ofrece unha versión nova, acéptaa e reinicia o navegador.
        Se veu co teu sistema, instala as actualizacións do sistema.
        Se non o usas, desinstálao.
    .undo = Unha versión nova non fai falta quitala.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos
#   $table_date (String) - el día de la lista de programas, ya con formato
check-net-remote-tools = Programas de axuda a distancia
    .risk = Quen se fai pasar polo servizo técnico pídeche instalar un. Despois move o teu rato.
    .pass = Ben: non vemos ningún programa de axuda a distancia.
    .warn = Atención: un programa agarda a que alguén entre: { $programs }. Sabes quen o instalou?
    .info = Hai un programa que non agarda a ninguén: { $programs }. Só o amosamos.
    .unknown = Non se puido ver se hai programas de axuda a distancia.
    .how =
        Pensa quen che pediu instalalo.
        Se foi unha chamada ou unha mensaxe que non esperabas, desconéctate de internet.
        Desinstálao desde a tenda de programas.
        Chama ao teu banco se o tiñas aberto mentres tanto.
        Se o usa a túa empresa, pregunta se ten que agardar todo o tempo.
    .how-windows =
        Pensa quen che pediu instalalo.
        Se foi unha chamada ou unha mensaxe que non esperabas, desconéctate de internet.
        Abre o menú Inicio e escribe «engadir ou quitar programas».
        Busca o seu nome e desinstálao.
        Chama ao teu banco se o tiñas aberto mentres tanto.
        Se o usa a túa empresa, pregunta se ten que agardar todo o tempo.
    .how-macos =
        Pensa quen che pediu instalalo.
        Se foi unha chamada ou unha mensaxe que non esperabas, desconéctate de internet.
        Abre o cartafol Aplicacións e busca o seu nome.
        Se trae un desinstalador, ábreo. Se non, lévao ao lixo.
        Chama ao teu banco se o tiñas aberto mentres tanto.
        Se o usa a túa empresa, pregunta se ten que agardar todo o tempo.
    .undo = Pódese instalar outra vez desde a tenda de programas.

# Variables:
#   $kind (String) - manager: un programa propio; browser: solo el navegador guarda contraseñas; system: el que trae el sistema; falta con otro resultado
#   $by (String) - nombre del programa; solo si $kind es manager
#   $table_date (String) - el día de la lista de programas, ya con formato
check-pm-present = Xestor de contrasinais
    .risk = Ninguén lembra un contrasinal distinto para cada sitio. Os repetidos caen xuntos.
    .pass =
        { $kind ->
            [manager] Ben: hai un xestor de contrasinais, { $by }. Se o usas, só o sabes ti.
            [system] Ben: o teu sistema trae o seu propio xestor de contrasinais, e é un comezo. Se o usas, só o sabes ti.
           *[browser] Ben: o navegador gárdache contrasinais, e é un comezo. Se os garda pechados, mírao outra comprobación.
        }
    .warn = Atención: non vemos ningún xestor de contrasinais. Gárdalos doutra forma?
    .unknown = Non se puido ver se hai un xestor de contrasinais.
    .not-applicable = Non se aplica: non hai escritorio.
    .how =
        Abre a tenda de programas e busca «xestor de contrasinais».
        Escolle un que use moita xente e que reciba actualizacións.
        Apunta o seu único contrasinal longo en papel e gárdao na casa.
        Pasa primeiro os contrasinais do correo e do banco.
    .undo = Antes de desinstalalo, saca del os teus contrasinais.

# Variables:
#   $by (String) - snap, flatpak, store, app-store: la tienda de la que se habla
#   $mode (String) - paused: alguien ha parado las actualizaciones; unset: nadie ha elegido; asks: avisan y esperan; falta si van solas
check-apps-updates-auto = Actualizacións das aplicacións
    .risk = O que instalas desde unha tenda de aplicacións non se arranxa co sistema.
    .pass = Ben: as aplicacións da tenda actualízanse soas.
    .warn =
        { $mode ->
            [paused] Atención: as actualizacións das aplicacións están en pausa. Pódelas retomar hoxe?
            [unset] Atención: non consta se as aplicacións da tenda se actualizan soas. Míralo?
           *[asks] Atención: as aplicacións avisan e agardan o teu permiso. Dásllelo cada semana?
        }
    .fail = As aplicacións da tenda non se actualizan soas. Activa a actualización automática unha vez e esquéceo.
    .unknown = Non se puido ver se as aplicacións se actualizan soas.
    .not-applicable = Non se aplica: aquí non hai tenda de aplicacións.
    .how =
        Abre a tenda de aplicacións ou o programa de actualizacións.
        Busca «automáticas» nos seus axustes.
        Actívaas. Se están en pausa, retómaas.
    .how-windows =
        Abre o menú Inicio e escribe «store».
        Busca «actualizacións de aplicacións» nos seus axustes.
        Actívaas. Se están en pausa, retómaas.
    .how-macos =
        Abre «Ajustes del Sistema» e busca «actualizaciones automáticas».
        Acende a instalación das aplicacións da tenda.
    .undo = No mesmo sitio podes facer que che pregunte outra vez.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos; falta si no hay ninguno
#   $table_date (String) - el día de la lista de programas, ya con formato
check-apps-unsupported = Programas sen arranxos
    .risk = Un programa que xa ninguén arranxa queda para sempre cos seus fallos.
    .pass = Ben: non vemos ningún programa abandonado polo seu fabricante.
    .warn = Atención: o seu fabricante xa non dá arranxos para { $programs }. Faiche falta aínda?
    .fail = Hai programas que xa non reciben arranxos: { $programs }. Desinstálaos.
    .unknown = Non se puido ver se hai programas sen arranxos.
    .how =
        Pensa se outro programa o necesita.
        Abre a tenda de programas e busca o seu nome.
        Desinstálao.
    .how-windows =
        Pensa se outro programa o necesita.
        Abre o menú Inicio e escribe «engadir ou quitar programas».
        Busca o seu nome e desinstálao.
    .how-macos =
        Pensa se outro programa o necesita.
        Abre o cartafol Aplicacións e busca o seu nome.
        Se trae un desinstalador, ábreo. Se non, lévao ao lixo.
    .undo = Pódese instalar outra vez, aínda que é mellor buscar outro.

# Variables:
#   $silent (Number) - perfiles de navegador que no avisan
check-browser-protections = Avisos de webs falsas
    .risk = O navegador coñece moitas webs que se fan pasar por un banco. Só avisa se o deixas.
    .pass = Ben: o navegador avisa das webs falsas.
    .warn = Atención: o aviso de webs falsas está apagado nun navegador. Apagáchelo ti?
    .unknown = Non se puido ver se o navegador avisa das webs falsas.
    .not-applicable = Non se aplica: aquí non se usou ningún navegador.
    .how =
        Abre os axustes do navegador e busca «navegación segura» ou «contido enganoso».
        Actívao.
    .undo = No mesmo sitio apágase.

# Variables:
#   $keys (Number) - llaves privadas encontradas
#   $open (Number) - las que no tienen contraseña
#   $short (Number) - las que son demasiado cortas
#   $dead (Number) - las de un tipo que ya nadie acepta
check-ssh-keys-protected = Chaves que abren outros ordenadores
    .risk = Unha chave SSH abre outro ordenador. Sen contrasinal, quen copia o ficheiro entra.
    .pass = Ben: as chaves SSH teñen contrasinal.
    .warn = Atención: chaves SSH sen contrasinal, { $open }; demasiado curtas, { $short }. Úsaas un programa só?
    .fail = Hai unha chave SSH dun tipo que xa non se usa. Fai unha nova.
    .unknown = Non se puido ver como se protexen as chaves SSH.
    .not-applicable = Non se aplica: non hai chaves SSH nesta conta.
    .how =
        Abre un terminal.
        Para poñer un contrasinal, escribe «ssh-keygen -p -f» e o nome do ficheiro.
        Para unha chave nova, escribe «ssh-keygen -t ed25519».
        Leva a nova a cada ordenador antes de borrar a vella.
    .undo = O mesmo paso co contrasinal baleiro quítao.

# Variables:
#   $loose (Number) - archivos en la carpeta de descargas y en el escritorio
#   $kept (Number) - archivos entre los documentos, que no se juzgan
check-cert-loose-keyfiles = Chaves e certificados soltos
    .risk = Co ficheiro do teu certificado, outra persoa pode asinar por ti.
    .pass = Ben: non vemos certificados nin chaves soltas en descargas nin no escritorio.
    .warn =
        { $loose ->
            [one] Atención: hai { $loose } certificado ou chave en descargas ou no escritorio. Necesítalo aí aínda?
           *[other] Atención: hai { $loose } certificados ou chaves en descargas ou no escritorio. Necesítalos aí aínda?
        }
    .unknown = Non se puido ver se hai certificados soltos.
    .how =
        Mira en descargas e no escritorio os ficheiros que acaban en .p12, .pfx, .key ou .kdbx.
        Garda os que necesites noutro sitio, con contrasinal.
        Comproba que o teu certificado funciona.
        Borra os demais e baleira o lixo.
    .undo = Do lixo pódelos sacar ata que o baleires.

# Variables:
#   $others (Number) - certificados de alguien que no conocemos
#   $added (Number) - all that were added
#   $table_date (String) - el día de la lista de emisores, ya con formato
check-cert-added-roots = Confianza engadida
    .risk = Quen engade un certificado de confianza pode facerse pasar por calquera web.
    .pass = Ben: non vemos ningún certificado engadido que sexa raro.
    .warn =
        { $others ->
            [one] Atención: alguén engadiu { $others } certificado que non coñecemos. Foi o teu traballo ou o teu antivirus?
           *[other] Atención: alguén engadiu { $others } certificados que non coñecemos. Foi o teu traballo ou o teu antivirus?
        }
    .unknown = Non se puido ver se se engadiron certificados de confianza.
    .how =
        Pregúntalle a quen coida o ordenador se o engadiu.
        Se non foi ninguén, non uses nel o banco nin asines.
        Pide axuda para quitalo.
    .undo = Garda unha copia do ficheiro. Con ela pódese engadir outra vez.

check-disk-backup-encrypted = Copia cifrada
    .risk = O disco das copias cabe nun peto. Sen cifrar, quen o atopa pode lelo todo.
    .pass = Ben: a copia está cifrada.
    .warn = Atención: a copia deste mesmo disco está sen cifrar. Estao o disco?
    .fail = A copia vai a outro sitio sen cifrar. Prepáraa outra vez, cifrada.
    .unknown = Non se puido ver se a copia está cifrada.
    .not-applicable = Non se aplica: non hai ningunha copia que poidamos mirar.
    .how =
        Conserva polo momento a copia antiga.
        Abre o programa de copias e engade un sitio novo.
        Escolle «cifrar» e apunta o seu contrasinal en papel.
        Cando a nova estea completa, recupera un ficheiro dela.
        Despois borra a antiga.
    .how-windows =
        Enchufa o disco das copias.
        Abre o menú Inicio e escribe «BitLocker».
        Se ofrece cifrar ese disco, actívao e apunta o seu contrasinal en papel.
        Se non, copia cun programa que cifre.
        Ao acabar, recupera un ficheiro da copia.
    .undo = Os mesmos pasos sen cifrar quítano. É mellor non facelo.

# Variables:
#   $chip (String) - new: de la segunda generación; old: de la primera; built-in: parte del ordenador; none
check-hw-security = Chip de seguridade
    .risk = Un chip de seguridade garda as claves do disco onde un programa non pode copialas.
    .info =
        { $chip ->
            [new] Hai un chip de seguridade actual. Só o amosamos.
            [old] Hai un chip de seguridade antigo. Só o amosamos.
            [built-in] Este ordenador trae dentro o seu chip de seguridade. Só o amosamos.
           *[none] Non vemos ningún chip de seguridade. O disco pódese cifrar igual.
        }
    .unknown = Non se puido ver se hai un chip de seguridade.
    .not-applicable = Non se aplica: o chip é do ordenador de fóra.
    .how =
        Non fai falta facer nada.
        Cando compres outro ordenador, pide un con chip de seguridade: «TPM 2.0».
    .how-macos =
        Non fai falta facer nada.
    .undo = Non hai nada que desfacer.

# Variables:
#   $kind (String) - no-password: esta cuenta no tiene; guest: cualquiera entra como invitado; no-guest: solo se sabe lo segundo; password: esta cuenta tiene; marks: en Windows, ninguna tiene la marca; falta si hay cuentas marcadas
#   $accounts (Number) - en Windows, cuántas cuentas tienen la marca de no necesitar contraseña; falta si ninguna
check-acct-open-accounts = Contas sen contrasinal
    .risk = Unha conta sen contrasinal está aberta para quen se sente diante.
    .pass =
        { $kind ->
            [no-guest] Ben: non se entra como convidado. Se a túa conta ten contrasinal, non o vemos.
            [marks] Ben: ningunha conta está marcada para entrar sen contrasinal, e non se entra como convidado.
           *[password] Ben: esta conta ten contrasinal e non se entra como convidado.
        }
    .warn = Atención: contas marcadas para entrar sen contrasinal: { $accounts }. Teñen un de todos os xeitos?
    .fail =
        { $kind ->
            [guest] Calquera pode entrar como convidado. Quítao.
           *[no-password] Esta conta non ten contrasinal. Pon un hoxe.
        }
    .unknown = Non se puido ver se hai contas sen contrasinal.
    .how =
        Abre os axustes e busca «usuarios».
        Pon un contrasinal longo en cada conta.
        Se se entra como convidado, pide axuda para quitalo.
    .how-windows =
        Abre o menú Inicio e escribe «opcións de inicio de sesión».
        Pon un contrasinal longo na túa conta.
        Entra en cada unha das outras e fai o mesmo.
        Se todas teñen contrasinal, non fai falta máis.
        Se se entra como convidado, pide axuda para quitalo.
    .undo = No mesmo sitio cámbialo. Sen contrasinal, volve estar aberta.

# Variables:
#   $methods (String) - none, fingerprint, key, both; stored: hay una huella guardada; en Windows, password, hello o card
check-auth-strong-signin = Entrar coa pegada ou cunha chave
    .risk = Ninguén pode copiar por riba do ombro unha pegada ou unha chave de seguridade.
    .info =
        { $methods ->
            [fingerprint] O sistema acepta unha pegada para entrar. Se hai lector e está o teu dedo, non o vemos.
            [key] O sistema acepta unha chave de seguridade para entrar. Se tes unha, non o vemos.
            [both] O sistema acepta unha pegada ou unha chave de seguridade para entrar. Se as tes, non o vemos.
            [stored] Hai unha pegada gardada para entrar. Só o amosamos.
            [password] A última vez entrouse cun contrasinal. Só o amosamos.
            [hello] A última vez entrouse cun PIN, a cara ou a pegada, que só valen neste ordenador. Só o amosamos.
            [card] A última vez entrouse cunha chave de seguridade ou unha tarxeta. Só o amosamos.
           *[none] Entras cun contrasinal. Só o amosamos.
        }
    .unknown = Non se puido ver como entras.
    .how =
        Se o teu ordenador ten lector de pegadas, abre os axustes e busca «usuarios».
        Engade alí o teu dedo.
    .how-macos =
        Se o teu teclado ten lector de pegadas, abre «Ajustes del Sistema» e busca «Touch ID».
        Engade alí o teu dedo.
    .how-windows =
        Abre o menú Inicio e escribe «opcións de inicio de sesión».
        Elixe o PIN, a cara ou a pegada, se o teu ordenador o ofrece.
        Segue os pasos e non esquezas o teu contrasinal.
    .undo = No mesmo sitio quítala.

## Por qué no se ha podido ver, y cómo dejarnos mirar

unknown-reason-denied = O sistema non nos deixa lelo. Só pode o administrador. Non o damos por bo: mírao ti.
unknown-reason-needs-permission = Fai falta un permiso que só ti podes dar. Non o damos por bo: mírao ti.
unknown-reason-tool-missing = Falta o programa ou o sitio onde se mira. Abre { -app } desde o teu escritorio de sempre e proba outra vez.
unknown-reason-timeout = Non contestou a tempo. Agarda un pouco e proba outra vez.
unknown-reason-unparsable = Contestou algo que non entendemos. Mírao ti.
unknown-reason-inconsistent = Dous sitios din cousas distintas. Mira tamén se a data do ordenador é correcta.
unknown-reason-unsupported-version = Aínda non sabemos miralo neste sistema. Mírao ti.
unknown-reason-sandboxed = { -app } funciona encerrada e non ve o ordenador de verdade. Instálaa co paquete do teu sistema.
# Variables:
#   $request (String) - lo que se preguntó al sistema, igual en todos los idiomas: read /proc/cpuinfo
unknown-reason-request = O que se preguntou: { $request }
unknown-reason-not-recorded = O cartafol deste ordenador gravado non trae esa resposta. Complétao, ou mírao ti.
unknown-reason-stale-data = Os datos para xulgalo son vellos. Pon ao día { -app } e as listas do teu sistema.

## Por qué no se aplica

not-applicable-container = Este sistema funciona dentro doutro. O que conta está no de fóra.
not-applicable-virtual-machine = Isto é unha máquina virtual. O que conta está no ordenador de fóra.
not-applicable-live-system = Arrancaches desde un USB ou un DVD que non garda nada.
not-applicable-no-uefi = O ordenador é anterior ao arranque seguro.
not-applicable-no-desktop = Este ordenador non ten escritorio.
not-applicable-no-browser = Nesta conta ninguén usou un navegador dos que coñecemos.
not-applicable-no-certificate = Nesta conta non hai ningún certificado coa súa chave.
not-applicable-updated-by-hand = Este sistema está feito para actualizarse a man. Faino cada semana.
not-applicable-no-backup = Nesta conta non hai preparado ningún programa de copias que coñezamos.
not-applicable-no-wifi = Este ordenador non está agora nunha wifi.
not-applicable-no-saved-wifi = Neste ordenador non hai gardada ningunha wifi.
not-applicable-no-browser-installed = Non hai instalado ningún navegador que coñezamos.
not-applicable-no-ssh-key = Nesta conta non hai ningunha chave SSH privada.
not-applicable-other-systems = É unha comprobación para outros sistemas.
not-applicable-guarded-by-chip = Vixíao o chip do ordenador, e só o administrador lle pode preguntar.
not-applicable-no-office = Nesta conta ninguén usou un programa de oficina dos que coñecemos.
not-applicable-other-antivirus = Hai outro antivirus ao mando. Mira nel se protexe os teus cartafoles.
not-applicable-no-app-shop = Este sistema vén sen tenda de aplicacións.
not-applicable-in-keychain = Aquí só está en uso o navegador do sistema, que garda os contrasinais no seu chaveiro.

## Lo que leemos: cómo miramos cada cosa

read-kind-read = Lemos este ficheiro
read-kind-list = Miramos que nomes hai neste cartafol
read-kind-run = Executamos este programa
read-kind-bus = Preguntámoslle ao sistema
read-kind-rows = Miramos unha copia deste ficheiro
read-kind-ask = Preguntámoslle ao sistema operativo
read-kind-key = Lemos estes axustes de Windows
read-kind-wmi = Preguntámoslle a Windows por este estado
