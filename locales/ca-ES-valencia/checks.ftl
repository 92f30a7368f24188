### Comprobaciones: lo que este ordenador muestra, por qué importa y qué hacer.
# review: machine-drafted
# source: 77e86481fb65

## Cada comprobación: nombre; .risk, por qué importa; un titular por resultado; .how, pasos; .undo, cómo volver atrás.
## Los números y las fechas llegan con su formato. Los resultados que faltan no pueden darse.

# Variables:
#   $system (String) - encrypted, clear, unseen; en Windows y macOS también encrypting, decrypting, suspended, waiting
check-disk-system-encrypted = Xifratge del disc
    .risk = Si et roben l'ordinador, un disc sense xifrar es llig des d'un altre. Xifrat, sense la teua clau només hi ha signes sense sentit.
    .pass = Bé: el disc amb les teues dades està xifrat.
    .warn =
        { $system ->
            [encrypting] Atenció: el disc s'està xifrant. Deixa l'ordinador endollat fins que acabe.
           *[clear] Atenció: una part del disc està sense xifrar.
        }
    .fail =
        { $system ->
            [suspended] El xifratge del disc està en pausa. Torna'l a activar hui.
            [waiting] El disc està xifrat, però la seua clau és al costat, a la vista. Activa el xifratge.
            [decrypting] El disc s'està quedant sense xifrar. Atura-ho si no ho has demanat tu.
           *[clear] El disc està sense xifrar. Fes una còpia i xifra'l.
        }
    .unknown = No s'ha pogut vore si el disc està xifrat.
    .not-applicable = No s'aplica: el disc no és d'este sistema.
    .how =
        Fes una còpia de seguretat i obri'n un fitxer.
        A Linux, el disc sencer es xifra en instal·lar el sistema.
        Torna a instal·lar i tria «xifrar el disc».
        Apunta la clau en paper i guarda-la en un altre lloc.
        Torna a posar els teus fitxers des de la còpia.
    .how-windows =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri el menú Inici i escriu «xifratge».
        Si oferix xifrar el disc o el dispositiu, activa-ho.
        Apunta la clau de recuperació en paper i guarda-la en un altre lloc.
        Deixa l'ordinador endollat fins que acabe.
    .how-macos =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri Configuració del Sistema i busca «FileVault».
        Activa'l.
        Apunta la clau de recuperació en paper i guarda-la en un altre lloc.
        Deixa l'ordinador endollat fins que acabe.
    .undo = A Linux cal tornar a instal·lar; en els altres es trau al mateix lloc. Fes abans una còpia.

# Variables:
#   $support (String) - full, extended, ends-soon, on-request, ended, rolling
#   $ends (String) - el último día con arreglos, ya con formato; falta si $support es rolling
check-os-supported = Sistema amb actualitzacions
    .risk = Un sistema que ja no rep actualitzacions es queda amb errors que tothom coneix.
    .pass = Bé: este sistema rep actualitzacions.
    .warn = Atenció: les actualitzacions d'este sistema s'acaben el dia { $ends }, o ja només arriben a qui s'hi apunta. Posa data per canviar-lo.
    .fail = Este sistema ja no rep actualitzacions des del dia { $ends }. Posa data per canviar-lo.
    .unknown = No s'ha pogut vore si este sistema rep actualitzacions.
    .how =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri el programa d'actualitzacions.
        Busca «versió nova» i seguix els passos.
        Si no l'oferix, demana ajuda per instal·lar la versió nova.
    .how-debian =
        Fes una còpia de seguretat i obri'n un fitxer.
        Busca al web de Debian «notes de llançament».
        Seguix el capítol d'actualització, o demana ajuda.
    .how-ubuntu =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri «Actualització de programari».
        Accepta la versió nova quan l'oferisca.
        Mentrestant et pots apuntar a Ubuntu Pro, gratis a casa.
    .how-windows =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri el menú Inici i escriu «actualitzacions».
        Busca la versió nova i instal·la-la.
        Si no l'oferix, l'ordinador no hi arriba: demana ajuda per triar un altre camí.
    .how-macos =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri Configuració del Sistema i busca «actualització de software».
        Instal·la la versió nova.
        Si no l'oferix, l'ordinador no hi arriba: demana ajuda per triar un altre camí.
    .undo = Una versió nova no es trau. Per això va primer la còpia.

# Variables:
#   $by (String) - unattended-upgrades, dnf-automatic, rpm-ostree, mint-update, gnome-software, discover, update-notifier, windows-update, software-update; paused: alguien los ha parado un tiempo
check-os-updates-auto = Actualitzacions automàtiques
    .risk = Les correccions que esperen que algú se'n recorde arriben tard.
    .pass = Bé: les actualitzacions s'instal·len soles.
    .warn =
        { $by ->
            [paused] Atenció: les actualitzacions estan en pausa. Les pots reprendre hui?
           *[asks] Atenció: les actualitzacions avisen i esperen el teu permís. Els el dones cada setmana?
        }
    .fail = Les actualitzacions no s'instal·len soles. Activa la instal·lació automàtica una vegada i oblida-te'n.
    .unknown = No s'ha pogut vore si les actualitzacions s'instal·len soles.
    .not-applicable = No s'aplica: este sistema s'actualitza a mà.
    .how =
        Obri el programa d'actualitzacions.
        Busca «automàtiques».
        Tria instal·lar les correccions de seguretat sense preguntar.
    .how-debian =
        Obri un terminal.
        Escriu: sudo apt install unattended-upgrades
        Escriu: sudo dpkg-reconfigure unattended-upgrades
        Contesta que sí.
    .how-ubuntu =
        Obri «Programari i actualitzacions» i la pestanya «Actualitzacions».
        A «actualitzacions de seguretat», tria baixar i instal·lar.
    .how-fedora =
        Obri un terminal.
        Escriu: sudo dnf install dnf5-plugin-automatic
        Al fitxer /etc/dnf/automatic.conf posa apply_updates = yes
        Escriu: sudo systemctl enable --now dnf5-automatic.timer
    .how-windows =
        Obri el menú Inici i escriu «actualitzacions».
        Si estan en pausa, reprén-les.
        Si no es poden tocar, pregunta a qui porta l'ordinador per què estan apagades.
    .how-macos =
        Obri Configuració del Sistema i busca «actualitzacions automàtiques».
        Activa tot el que hi isca.
    .undo = Al mateix lloc pots fer que torne a preguntar.

# Variables:
#   $basis (String) - list: hay una lista de arreglos; installed: solo se sabe cuándo se instaló el último
#   $waiting (Number) - cuántos programas instalados tienen un arreglo de seguridad sin instalar; falta si $basis es installed
#   $days (Number) - días desde que este ordenador miró la lista, o desde el último arreglo
#   $listed (String) - el día de esa lista o de ese arreglo, ya con formato
check-os-updates-recent = Correccions de seguretat al dia
    .risk = Un error publicat i sense corregir és la porta més usada.
    .pass =
        { $basis ->
            [installed] Bé: l'última correcció es va instal·lar el dia { $listed }.
           *[list] Bé: no espera cap correcció de seguretat. Llista del dia { $listed }.
        }
    .warn =
        { $basis ->
            [installed] Atenció: l'última correcció es va instal·lar el dia { $listed }. Mira si n'espera una altra.
           *[list] Atenció: mira si hi ha correccions. Programes que n'esperen una: { $waiting }. Llista del dia { $listed }.
        }
    .fail =
        { $basis ->
            [installed] L'última correcció es va instal·lar fa { $days } dies. Busca hui les que falten.
           *[list]
                { $waiting ->
                    [one] { $waiting } programa espera una correcció des de fa { $days } dies o més. Instal·la-la hui.
                   *[other] { $waiting } programes esperen una correcció des de fa { $days } dies o més. Instal·la-les hui.
                }
        }
    .unknown = No s'ha pogut vore si esperen correccions de seguretat.
    .how =
        Connecta l'ordinador al corrent i a internet.
        Obri el programa d'actualitzacions.
        Prem «comprovar» i després «instal·lar».
        Reinicia quan ho demane.
    .how-debian =
        Connecta l'ordinador al corrent i a internet.
        Obri un terminal.
        Escriu: sudo apt update
        Escriu: sudo apt upgrade
        Reinicia quan acabe.
    .how-windows =
        Connecta l'ordinador al corrent i a internet.
        Obri el menú Inici i escriu «actualitzacions».
        Busca les que falten i instal·la-les.
        Reinicia quan ho demane.
    .how-macos =
        Connecta l'ordinador al corrent i a internet.
        Obri Configuració del Sistema i busca «actualització de software».
        Instal·la el que hi isca.
        Reinicia quan ho demane.
    .undo = Una correcció no cal traure-la. Si després falla alguna cosa, demana ajuda.

# Variables:
#   $because (String) - update: hay un arreglo instalado que espera; long-up: solo lleva mucho encendido
#   $days (Number) - días desde el último arranque; puede faltar si $because es update
check-os-reboot-pending = Reinici pendent
    .risk = Una correcció instal·lada no protegix fins que es reinicia.
    .pass = Bé: no hi ha cap reinici pendent.
    .warn = Atenció: convé reiniciar este ordinador. Ho pots fer hui?
    .unknown = No s'ha pogut vore si hi ha un reinici pendent.
    .not-applicable = No s'aplica: ací reinicia un altre ordinador.
    .how =
        Guarda el que tingues obert.
        Reinicia des del menú d'apagar.
    .how-windows =
        Guarda el que tingues obert.
        Obri el menú Inici i tria «Reinicia». No n'hi ha prou d'apagar i engegar.
    .how-macos =
        Guarda el que tingues obert.
        Obri el menú de la poma i tria «Reiniciar».
    .undo = No hi ha res per desfer.

# Variables:
#   $state (String) - snoozed, expired, off
check-av-active = Antivirus
    .risk = Un antivirus busca programes maliciosos, fets per robar o espatllar. Sense ell, un s'hi pot quedar mesos.
    .pass = Bé: l'antivirus està engegat.
    .warn = Atenció: l'antivirus està en pausa. L'has aturat tu?
    .fail =
        { $state ->
            [expired] L'antivirus ha caducat i ja no protegix. Renova'l o trau-lo.
           *[off] L'antivirus està apagat. Engega'l hui.
        }
    .unknown = No s'ha pogut vore si hi ha un antivirus engegat.
    .not-applicable = No s'aplica: este sistema no porta antivirus.
    .how =
        Obri la configuració i busca «antivirus».
        Engega'l.
    .how-windows =
        Obri el menú Inici i escriu «antivirus».
        Engega la protecció en temps real.
        Si en tens un altre de caducat, trau-lo: el del sistema s'engega sol.
    .how-macos =
        Reinicia l'ordinador i instal·la el que espere a «actualització de software».
        Torna a mirar. Si continua apagat, demana ajuda.
    .undo = Al mateix lloc s'atura una estona. Torna'l a engegar després.

# Variables:
#   $days (Number) - días desde que el antivirus se puso al día; puede faltar si es otro antivirus
check-av-signatures-recent = Antivirus al dia
    .risk = Cada dia hi ha programes maliciosos nous. Un antivirus endarrerit no els coneix.
    .pass = Bé: l'antivirus està al dia.
    .warn = Atenció: l'antivirus no està al dia. Ha estat apagat l'ordinador?
    .fail = L'antivirus fa { $days } dies que no es posa al dia. Fes-ho hui.
    .unknown = No s'ha pogut vore si l'antivirus està al dia.
    .not-applicable = No s'aplica: este sistema no porta antivirus.
    .how =
        Connecta l'ordinador a internet.
        Obri l'antivirus i busca «actualitzar».
    .how-windows =
        Connecta l'ordinador a internet.
        Obri el menú Inici i escriu «antivirus».
        Busca les actualitzacions de protecció i instal·la-les.
    .how-macos =
        Connecta l'ordinador a internet.
        Obri Configuració del Sistema i busca «actualitzacions automàtiques».
        Activa les correccions de seguretat i reinicia.
    .undo = No hi ha res per desfer.

# Variables:
#   $folders (String) - true: solo los programas conocidos cambian tus archivos
#   $tamper (String) - true: nadie apaga el antivirus sin que lo sepas
check-av-ransomware-guard = Protecció de carpetes
    .risk = En un segrest de fitxers, un programa els bloqueja i demana diners. Esta protecció l'hi posa difícil.
    .pass = Bé: les teues carpetes i l'antivirus estan protegits contra canvis.
    .warn =
        { $folders ->
            [true] Atenció: un programa pot apagar l'antivirus. El protegixes?
           *[false] Atenció: qualsevol programa pot canviar els teus fitxers. Els protegixes?
        }
    .unknown = No s'ha pogut vore si les teues carpetes estan protegides.
    .not-applicable = No s'aplica la protecció de carpetes.
    .how =
        Fes una còpia de seguretat i obri'n un fitxer.
        Guarda una còpia desendollada.
    .how-windows =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri el menú Inici i escriu «ransomware».
        Activa l'accés controlat a carpetes.
        Busca «alteracions» i activa també aquella protecció.
        Si un programa teu no pot guardar, permet-lo al mateix lloc.
    .undo = Al mateix lloc s'apaga, o es permet un programa.

# Variables:
#   $off (String) - system: apagado para los programas; browser: apagado en el navegador
check-exec-reputation = Avís de programes estranys
    .risk = Este avís t'atura abans d'obrir un programa que quasi ningú no fa servir. Així arriben molts enganys.
    .pass = Bé: el sistema avisa abans d'obrir un programa desconegut.
    .warn = Atenció: el navegador Edge no avisa de pàgines i baixades perilloses. El fas servir?
    .fail = El sistema obri programes desconeguts sense avisar. Activa l'avís.
    .unknown = No s'ha pogut vore si el sistema avisa de programes desconeguts.
    .not-applicable = No s'aplica: ací els programes arriben d'una altra manera.
    .how =
        Obri la configuració i busca «seguretat».
        Activa l'avís de programes desconeguts.
    .how-windows =
        Obri el menú Inici i escriu «control d'aplicacions i navegador».
        Activa la protecció basada en la reputació.
        Activa també l'avís del navegador.
    .how-macos =
        Obri Configuració del Sistema i busca «privacitat i seguretat».
        Permet només programes de la botiga i de desenvolupadors identificats.
    .undo = Al mateix lloc s'apaga. Un programa solt es pot permetre una vegada.

check-office-macros = Macros de documents
    .risk = Una macro és un programa dins d'un document. Una factura falsa en pot portar una de maliciosa.
    .pass = Bé: els documents no executen macros pel seu compte.
    .warn = Atenció: els documents poden executar macros amb un sol clic. Les fas servir de veritat?
    .fail = Els documents executen macros sense preguntar. Desactiva-les.
    .unknown = No s'ha pogut vore què fan els documents amb les macros.
    .not-applicable = No s'aplica: ací no hi ha cap programa d'oficina.
    .how =
        Obri el programa d'oficina i busca a les opcions «macros».
        A LibreOffice, tria «Alt» o «Molt alt».
        Si fas servir una macro teua, demana que la signen.
    .how-windows =
        Obri un document en blanc.
        Busca «macros» al quadre de cerca del programa.
        Tria desactivar-les amb avís, o totes menys les signades.
        A LibreOffice, tria «Alt» o «Molt alt».
    .how-macos =
        Obri el programa d'oficina i la seua configuració.
        Busca «seguretat» i desactiva les macros amb avís.
        A LibreOffice, tria «Alt» o «Molt alt».
    .undo = Al mateix lloc es tornen a permetre.

check-files-extensions-visible = Tipus de fitxer a la vista
    .risk = «factura.pdf.exe» sembla «factura.pdf» si el final no es veu, i és un programa.
    .pass = Bé: es veu el final del nom de cada fitxer.
    .warn = Atenció: el final del nom dels fitxers està amagat. El mostres?
    .unknown = No s'ha pogut vore si es mostra el final dels noms.
    .not-applicable = No s'aplica: ací el final sempre es veu.
    .how =
        Obri el programa dels fitxers i busca a les opcions «extensions».
        Mostra-les.
    .how-windows =
        Obri una carpeta.
        Busca entre el que mostra «extensions de nom de fitxer».
        Marca-ho.
    .how-macos =
        Obri el Finder i la seua configuració.
        Busca «extensions» i mostra-les totes.
    .undo = Al mateix lloc es tornen a amagar.

# Variables:
#   $by (String) - firewalld, ufw, nftables; windows, macos: el del sistema; third-party: otro
#   $open (Number) - cuántos puertos TCP se pueden alcanzar desde fuera
#   $off (String) - dónde está apagado: public, private, domain: un tipo de red; several: varios; all: en todas
check-fw-enabled = Tallafoc
    .risk = Un tallafoc filtra qui entra per la xarxa. En un wifi d'altri hi ha molts desconeguts.
    .pass =
        { $by ->
            [windows] Bé: el tallafoc de Windows està engegat.
            [macos] Bé: el tallafoc de macOS està engegat.
            [third-party] Bé: un altre tallafoc està engegat.
           *[named] Bé: el tallafoc { $by } està engegat.
        }
    .warn =
        { $off ->
            [public] Atenció: el tallafoc està apagat a les xarxes públiques, com el wifi d'un bar.
            [private] Atenció: el tallafoc està apagat a les xarxes privades, com la de casa.
            [domain] Atenció: el tallafoc està apagat a la xarxa de l'empresa.
            [several] Atenció: el tallafoc està apagat en diversos tipus de xarxa.
           *[all] Atenció: no veiem cap tallafoc.
        } Ara mateix res no espera connexions.
    .fail =
        { $off ->
            [public] El tallafoc està apagat a les xarxes públiques, com el wifi d'un bar.
            [private] El tallafoc està apagat a les xarxes privades, com la de casa.
            [domain] El tallafoc està apagat a la xarxa de l'empresa.
            [several] El tallafoc està apagat en diversos tipus de xarxa.
           *[all] No hi ha tallafoc.
        } { $open ->
            [one] Hi ha { $open } port que espera connexions de fora. Engega el tallafoc.
           *[other] Hi ha { $open } ports que esperen connexions de fora. Engega el tallafoc.
        }
    .unknown = No s'ha pogut vore si hi ha un tallafoc.
    .how =
        Obri la botiga de programes i busca «tallafoc».
        Instal·la'n un i engega'l.
        Deixa «rebutjar» per al que entra.
    .how-debian =
        Obri un terminal.
        Escriu: sudo apt install ufw
        Si entres en este ordinador des d'un altre, permet abans aquell accés.
        Escriu: sudo ufw enable
    .how-ubuntu =
        Obri un terminal.
        Si entres en este ordinador des d'un altre, permet abans aquell accés.
        Escriu: sudo ufw enable
    .how-fedora =
        Obri un terminal.
        Escriu: sudo systemctl enable --now firewalld
    .how-windows =
        Obri el menú Inici i escriu «tallafoc».
        Engega'l per a totes les xarxes.
        Si tens un altre tallafoc, obri el seu programa i mira que estiga engegat.
    .how-macos =
        Obri Configuració del Sistema i busca «tallafoc».
        Engega'l.
    .undo = Al mateix lloc s'apaga. Amb ufw: sudo ufw disable. Amb firewalld: sudo systemctl disable --now firewalld.

# Variables:
#   $services (String) - códigos separados por comas: smb, nfs, ftp, telnet, rdp, vnc, database, tftp, snmp, rsh
#   $ports (String) - números de puerto separados por comas
#   $open (Number) - cuántos puertos se pueden alcanzar desde fuera
check-net-listening = Serveis oberts a la xarxa
    .risk = Una carpeta compartida o una base de dades oberta es pot llegir des del mateix wifi.
    .pass = Bé: cap servei no espera connexions de fora.
    .warn = Atenció: hi pot haver carpetes, bases de dades o un escriptori oberts a la xarxa. Ports: { $ports }. Els necessites?
    .info =
        { $open ->
            [one] Hi ha { $open } port obert a la xarxa: { $ports }. Ací no el jutgem.
           *[other] Hi ha { $open } ports oberts a la xarxa: { $ports }. Ací no els jutgem.
        }
    .unknown = No s'ha pogut vore què espera connexions de fora.
    .how =
        Pensa si compartixes carpetes o fas servir este servei des d'un altre aparell.
        Si no, obri la configuració i busca «compartir».
        Apaga el que no faces servir.
        Si és una base de dades, demana a qui la va instal·lar que la tanque cap enfora.
    .how-windows =
        Pensa si fas servir este servei des d'un altre aparell.
        Si no, obri el menú Inici i escriu «compartir».
        Apaga el que no faces servir.
        Si és una base de dades, demana a qui la va instal·lar que la tanque cap enfora.
    .how-macos =
        Pensa si fas servir este servei des d'un altre aparell.
        Si no, obri Configuració del Sistema i busca «compartir».
        Apaga el que no faces servir.
        Si és una base de dades, demana a qui la va instal·lar que la tanque cap enfora.
    .undo = Al mateix lloc pots tornar a compartir.

# Variables:
#   $service (String) - ssh, rdp, vnc, telnet, rsh, remote-desktop
check-net-remote-login-off = Accés a distància
    .risk = Amb l'accés a distància, una altra persona mou el teu ratolí o obri els teus fitxers sense ser-hi.
    .pass = Bé: no contesta cap dels serveis que coneixem per entrar des d'un altre ordinador.
    .warn = Atenció: s'hi pot entrar des d'un altre ordinador, només amb una clau guardada. És cosa teua?
    .fail = Es pot entrar en este ordinador des d'un altre. Apaga-ho si no ho fas servir.
    .unknown = No s'ha pogut vore si s'hi pot entrar des d'un altre ordinador.
    .how =
        Pensa si algú t'ajuda així. Pregunta-li abans d'apagar-ho.
        Obri la configuració i busca «escriptori remot» o «compartir».
        Apaga-ho.
    .how-debian =
        Pensa si algú t'ajuda així. Pregunta-li abans d'apagar-ho.
        Obri un terminal.
        Escriu: sudo systemctl disable --now ssh.service ssh.socket
    .how-fedora =
        Pensa si algú t'ajuda així. Pregunta-li abans d'apagar-ho.
        Obri un terminal.
        Escriu: sudo systemctl disable --now sshd.service
    .how-windows =
        Pensa si algú t'ajuda així. Pregunta-li abans d'apagar-ho.
        Obri el menú Inici i escriu «Escriptori remot».
        Apaga-ho.
    .how-macos =
        Pensa si algú t'ajuda així. Pregunta-li abans d'apagar-ho.
        Obri Configuració del Sistema i busca «compartir».
        Apaga l'inici de sessió a distància i la pantalla compartida.
    .undo = Al mateix lloc s'engega. En un terminal, el mateix pas amb «enable» en lloc de «disable».

# Variables:
#   $locks (String) - true: se bloquea; false: nunca
#   $minutes (Number) - minutos sin tocar nada hasta el bloqueo; falta si nunca
#   $desktop (String) - gnome, kde, cinnamon, mate; falta en Windows y macOS
check-lock-idle-timeout = Bloqueig de pantalla
    .risk = Si t'aixeques un moment, qualsevol pot fer servir els teus comptes oberts.
    .pass =
        { $minutes ->
            [one] Bé: la pantalla es bloqueja al cap de { $minutes } minut.
           *[other] Bé: la pantalla es bloqueja al cap de { $minutes } minuts.
        }
    .warn =
        { $locks ->
            [true] Atenció: la pantalla triga més de 10 minuts a bloquejar-se: { $minutes }. És on només entres tu?
           *[false] Atenció: la pantalla no es bloqueja sola. És on només entres tu?
        }
    .fail =
        { $locks ->
            [true] La pantalla triga més de 20 minuts a bloquejar-se: { $minutes }. Posa-hi 10 o menys.
           *[false] La pantalla no es bloqueja sola. Fes que es bloquege al cap de 10 minuts, o abans.
        }
    .unknown = No s'ha pogut vore quan es bloqueja la pantalla.
    .not-applicable = No s'aplica: no hi ha pantalla per bloquejar.
    .how =
        Obri la configuració i busca «bloqueig».
        Activa el bloqueig automàtic.
        Tria 10 minuts o menys.
    .how-gnome =
        Obri Configuració i busca «bloqueig de pantalla».
        Activa «bloqueig automàtic de pantalla».
        A «retard», tria el primer.
        Busca «apagada de pantalla» i tria 10 minuts o menys.
    .how-kde =
        Obri Configuració del sistema i busca «bloqueig de pantalla».
        Marca el bloqueig automàtic i posa-hi 10 minuts o menys.
    .how-windows =
        Obri el menú Inici i escriu «estalvi de pantalla».
        Tria'n un i posa-hi 10 minuts o menys.
        Marca que demane la contrasenya en tornar.
    .how-macos =
        Obri Configuració del Sistema i busca «pantalla bloquejada».
        Posa 10 minuts o menys per apagar la pantalla.
        Tria que demane la contrasenya de seguida.
    .undo = Al mateix lloc hi pots posar més minuts.

check-priv-elevation-prompt = Permís abans de canviar
    .risk = Si el sistema no pregunta, un programa maliciós ho canvia tot sense que te n'adones.
    .pass = Bé: el sistema pregunta abans d'un canvi important.
    .warn = Atenció: el sistema pregunta en una finestra que altres programes poden prémer. N'apuges el nivell?
    .fail = El sistema canvia les coses importants sense preguntar. Torna a activar l'avís.
    .unknown = No s'ha pogut vore si el sistema pregunta abans de canviar.
    .how =
        Mira si el teu compte és d'administrador, el que ho pot canviar tot.
        Per al dia a dia, fes-ne servir un que no ho siga.
    .how-windows =
        Obri el menú Inici i escriu «control de comptes».
        Apuja el nivell fins al segon des de dalt, o el primer.
        Accepta i reinicia.
    .undo = Al mateix lloc s'abaixa el nivell.

check-boot-secure-boot = Arrancada segura
    .risk = Sense arrancada segura, algú amb el teu ordinador a la mà hi pot posar un programa que arranca abans que el sistema.
    .pass = Bé: l'arrancada segura està activada.
    .warn = Atenció: l'arrancada segura està apagada. La vas apagar per instal·lar alguna cosa?
    .unknown = No s'ha pogut vore si l'arrancada segura està activada.
    .not-applicable = No s'aplica l'arrancada segura.
    .how =
        Tingues a mà la clau del disc: la pot demanar.
        Demana ajuda si no has entrat mai a la configuració d'arrancada.
        Reinicia i entra-hi amb la tecla que mostra la pantalla.
        Busca «Secure Boot» i activa-ho.
    .how-windows =
        Guarda abans en paper la clau de recuperació del disc: la pot demanar.
        Demana ajuda si no has entrat mai a la configuració d'arrancada.
        Obri el menú Inici i escriu «inici avançat». Reinicia des d'allà.
        Tria la configuració del firmware, busca «Secure Boot» i activa-ho.
    .undo = Al mateix lloc s'apaga. Fes-ho si el sistema no arranca.

# Variables:
#   $state (String) - off: apagada; partly: apagada en parte
#   $lockdown (String) - none, integrity, confidentiality
check-boot-integrity = Integritat del sistema
    .risk = Si el cor del sistema es pot canviar, un programa maliciós s'hi amaga i res no el veu.
    .pass = Bé: el cor del sistema està protegit contra canvis.
    .warn =
        { $state ->
            [partly] Atenció: una part de la protecció del sistema està apagada. La vas apagar tu?
           *[off] Atenció: la protecció del cor del sistema està apagada. L'actives?
        }
    .fail = La protecció del sistema està apagada. Activa-la.
    .info =
        { $lockdown ->
            [none] El cor del sistema es pot canviar amb permís d'administrador. A Linux és habitual.
           *[closed] El cor del sistema està tancat fins i tot per a l'administrador.
        }
    .unknown = No s'ha pogut vore si el cor del sistema està protegit.
    .how =
        Demana ajuda: s'activa en arrancar i depén de l'ordinador.
    .how-windows =
        Fes una còpia de seguretat i obri'n un fitxer.
        Obri el menú Inici i escriu «aïllament del nucli».
        Activa la integritat de memòria i reinicia.
        Si un aparell deixa de funcionar, busca el seu programa nou o torna enrere.
    .how-macos =
        Pregunta a qui la va apagar si encara cal.
        Demana ajuda per arrancar en mode de recuperació.
        Obri el terminal d'aquell mode i escriu: csrutil enable
        Reinicia.
    .undo = Al mateix lloc s'apaga.

# Variables:
#   $saved (Number) - contraseñas guardadas en los navegadores
#   $open (Number) - las que cualquier programa de tu cuenta puede leer
check-browser-password-store = Protecció de contrasenyes
    .risk = Un programa maliciós copia en segons les contrasenyes que el navegador guarda sense protegir.
    .pass = Bé: cap contrasenya del navegador està sense protegir.
    .warn =
        { $open ->
            [one] Atenció: { $open } contrasenya del navegador està sense protegir.
           *[other] Atenció: { $open } contrasenyes del navegador estan sense protegir.
        }
    .unknown = No s'ha pogut vore com guarda les contrasenyes el navegador.
    .not-applicable = No s'aplica: ací cap navegador no guarda contrasenyes pel seu compte.
    .how =
        Obri la configuració del navegador i busca «contrasenya».
        A Firefox, activa la contrasenya principal.
        A Chrome i semblants, obri el navegador des del teu escriptori normal, amb el seu clauer.
        També les pots passar a un gestor de contrasenyes i esborrar-les ací.
    .how-windows =
        Obri la configuració del navegador i busca «contrasenya».
        A Firefox, activa la contrasenya principal.
        En els altres, passa-les a un gestor de contrasenyes i esborra-les ací.
    .how-macos =
        Obri la configuració del navegador i busca «contrasenya».
        A Firefox, activa la contrasenya principal.
        També les pots passar a un gestor de contrasenyes i esborrar-les ací.
    .undo = Al mateix lloc es trau la contrasenya principal.

# Variables:
#   $issuer (String) - código del emisor, como fnmt
#   $initials (String) - iniciales de la persona, como A. G.; puede estar vacío
#   $ends (String) - el último día de validez, ya con formato
#   $days (Number) - días hasta ese día, o desde él si ya pasó
#   $certificates (Number) - certificados personales vistos
#   $others (Number) - certificados de emisores que no conocemos
check-cert-personal-expiry = Certificat digital
    .risk = Amb el certificat digital, un fitxer amb què signes tràmits, presentes impostos. Caducat, no pots.
    .pass = Bé: el certificat val fins al dia { $ends }.
    .warn = Atenció: el certificat caduca el dia { $ends }. Renova'l abans: després cal anar-hi en persona.
    .fail = El certificat va caducar el dia { $ends }. Demana'n un de nou.
    .info =
        { $others ->
            [one] Hi ha { $others } certificat d'un emissor que no coneixem.
           *[other] Hi ha { $others } certificats d'emissors que no coneixem.
        }
    .unknown = No s'ha pogut vore quan caduca el teu certificat.
    .not-applicable = No s'aplica: ací no hi ha cap certificat digital teu.
    .how =
        Entra al web de qui et va donar el certificat.
        Busca «renovar» i fes-ho des d'este mateix ordinador.
        Guarda una còpia del nou, amb contrasenya, fora de l'ordinador.
        Si ja ha caducat, demana hora per a un de nou.
    .undo = El vell es pot esborrar quan el nou funcione.

# Variables:
#   $by (String) - nombre del programa de copias; file-history: el que viene con Windows
#   $kind (String) - same-disk, by-hand, untold, synced, none; program: uno cuyas copias no vemos
check-backup-configured = Còpia automàtica
    .risk = Els discos fallen i els portàtils es perden. Amb una còpia en un altre lloc, conserves els teus papers i fotos.
    .pass =
        { $by ->
            [file-history] Bé: una còpia es fa sola amb l'historial de fitxers i va a un altre lloc.
           *[named] Bé: una còpia es fa sola amb { $by } i va a un altre lloc.
        }
    .warn =
        { $kind ->
            [same-disk] Atenció: la còpia es queda en este mateix disc. La pots portar a un altre?
            [by-hand] Atenció: hi ha una còpia que no es fa sola. La fas cada setmana?
            [synced] Atenció: només veiem una carpeta sincronitzada, que no és una còpia. La fas d'una altra manera?
            [untold] Atenció: hi ha un lloc preparat per a les còpies. Es fan soles?
            [program] Atenció: hi ha un programa de còpies, però no veiem què fa. Copia sol i a un altre lloc?
           *[none] Atenció: no veiem cap còpia. La fas d'una altra manera?
        }
    .unknown = No s'ha pogut vore si es fa una còpia sola.
    .how =
        Aconseguix un disc extern o un lloc en un servei en línia.
        Obri el programa de còpies del teu sistema, o instal·la'n un.
        Tria aquell lloc i la teua carpeta.
        Activa la còpia automàtica, cada setmana o més sovint.
        Recupera'n un fitxer, per vore que funciona.
    .how-macos =
        Aconseguix un disc extern i endolla'l.
        Obri Configuració del Sistema i busca «Time Machine».
        Afig el disc i tria que la còpia vaja xifrada.
        Apunta la contrasenya en paper.
        Recupera un fitxer de la còpia, per vore que funciona.
    .how-windows =
        Si ja fas servir un programa de còpies, obri'l i mira quan copia i on.
        Si no, endolla un disc extern.
        Obri el menú Inici i escriu «historial de fitxers».
        Tria aquell disc i activa'l.
        Recupera'n un fitxer, per vore que funciona.
    .undo = Al mateix programa s'apaga la còpia automàtica. Les còpies es queden.

# Variables:
#   $ever (String) - true: hubo una copia completa; false: nunca
#   $last (String) - el día de la última copia completa, ya con formato; falta si $ever es false
#   $days (Number) - días desde entonces; falta también
check-backup-recent = Còpia recent
    .risk = Una còpia que es va aturar sense avisar només es nota el dia que la necessites.
    .pass = Bé: l'última còpia és del dia { $last }.
    .warn =
        { $days ->
            [one] Atenció: l'última còpia és del dia { $last }, fa 1 dia. El disc està endollat?
           *[other] Atenció: l'última còpia és del dia { $last }, fa { $days } dies. El disc està endollat?
        }
    .fail =
        { $ever ->
            [true]
                { $days ->
                    [one] L'última còpia és del dia { $last }, fa 1 dia. Fes-ne una tan prompte com pugues.
                   *[other] L'última còpia és del dia { $last }, fa { $days } dies. Fes-ne una tan prompte com pugues.
                }
           *[false] Hi ha una còpia preparada que no ha acabat mai. Fes-ne una tan prompte com pugues.
        }
    .unknown = No s'ha pogut vore quan es va fer l'última còpia.
    .not-applicable = No s'aplica: no hi ha cap còpia que puguem mirar.
    .how =
        Endolla el disc de la còpia o connecta't a internet.
        Obri el programa de còpies i prem «copiar ara».
        Espera fins que diga que ha acabat.
        Recupera'n un fitxer, per vore que funciona.
    .how-windows =
        Endolla el disc de la còpia o connecta't a internet.
        Obri el menú Inici i escriu «historial de fitxers», o obri el teu programa de còpies.
        Prem «executa ara» i espera que acabe.
        Recupera'n un fitxer, per vore que funciona.
    .undo = No hi ha res per desfer.

# Variables:
#   $desktop (String) - gnome, kde, cinnamon; falta en Windows y macOS
#   $minutes (Number) - en Windows y macOS, cuánto tiene que dormir para que la pida; falta si la pide siempre o nunca
check-lock-on-wake = Bloqueig en despertar
    .risk = Qui obri el teu portàtil tancat hi troba els teus comptes oberts.
    .pass = Bé: en despertar demana la teua contrasenya.
    .warn = Atenció: si dorm menys de { $minutes } minuts, no demana la teua contrasenya. La pot demanar sempre?
    .fail = En despertar no demana la teua contrasenya. Fes que la demane.
    .unknown = No s'ha pogut vore si demana la teua contrasenya en despertar.
    .not-applicable = No s'aplica: no hi ha pantalla per bloquejar.
    .how =
        Obri la configuració i busca «bloqueig».
        Activa el bloqueig en suspendre.
    .how-gnome =
        Obri Configuració i busca «bloqueig de pantalla».
        Activa «bloqueig automàtic de la pantalla».
        Si veus «bloqueja en suspendre», activa-ho també.
    .how-kde =
        Obri Configuració del sistema i busca «bloqueig de pantalla».
        Marca el bloqueig en despertar de la suspensió.
    .how-macos =
        Obri Configuració del Sistema i busca «pantalla bloquejada».
        Tria que demane la contrasenya de seguida.
    .how-windows =
        Obri el menú Inici i escriu «opcions d'inici de sessió».
        Busca quan ha de demanar que entres si no hi eres.
        Tria que ho demane sempre, o en despertar.
    .undo = Al mateix lloc s'apaga.

# Variables:
#   $kind (String) - disk: entra solo, tras la clave del disco; left: en Windows ya pregunta, y queda una contraseña sin cifrar
check-acct-autologin-off = Arrancada amb contrasenya
    .risk = Si arranca sense preguntar, qui té el teu ordinador té els teus comptes.
    .pass = Bé: l'ordinador demana una contrasenya en arrancar.
    .warn =
        { $kind ->
            [left] Atenció: hi ha desada una contrasenya sense xifrar, de quan entrava sense preguntar. És la que fas servir hui?
           *[disk] Atenció: entra al teu compte sense preguntar, després de la clau del disc. El fa servir algú més?
        }
    .fail = L'ordinador entra al teu compte sense preguntar. Fes que pregunte.
    .unknown = No s'ha pogut vore si demana una contrasenya en arrancar.
    .not-applicable = No s'aplica: ací arranca un altre ordinador.
    .how =
        Comprova que saps la teua contrasenya.
        Obri la configuració i busca «usuaris».
        Apaga l'«inici de sessió automàtic».
    .how-windows =
        Comprova que saps la teua contrasenya.
        Obri el menú Inici, escriu «netplwiz» i obri'l.
        Marca que cada usuari escriga el seu nom i la seua contrasenya.
        Si esta casella no es veu, demana ajuda.
        Si hi ha desada una contrasenya que fas servir, canvia-la.
    .undo = Al mateix lloc es torna a activar.

# Variables:
#   $protection (String) - good, wpa1, wep, open
check-wifi-current-secure = El wifi en ús
    .risk = En un wifi obert, qui és a prop veu quins webs visites i es pot fer passar per un.
    .pass = Bé: este wifi està xifrat.
    .warn = Atenció: este wifi està obert, i la teua connexió privada (VPN) xifra el que envies. La deixes engegada tota l'estona?
    .fail =
        { $protection ->
            [open] Este wifi està obert. No hi faces servir el banc ni la faena.
           *[old] Este wifi té un xifratge antic que altres poden obrir. Canvia'l a l'encaminador.
        }
    .unknown = No s'ha pogut vore com es protegix este wifi.
    .not-applicable = No s'aplica: ara no ets en cap wifi.
    .how =
        Si és teu, obri la pàgina de l'encaminador i busca «seguretat wifi».
        Tria WPA2 o WPA3 i escriu una contrasenya llarga.
        Si és d'altri, fes servir la connexió del mòbil per a les coses importants.
    .how-windows =
        Obri Configuració i entra a «Xarxa i Internet» i a «Wi-Fi».
        Obri les propietats de la teua xarxa i busca «tipus de seguretat».
        Si hi diu WPA2 o WPA3, està bé.
        Si és teua i hi diu una altra cosa, canvia-ho a la pàgina de l'encaminador.
        Si és d'altri, fes servir la connexió del mòbil per a les coses importants.
    .undo = A l'encaminador pots tornar al que hi havia. És millor no fer-ho.

# Variables:
#   $open (Number) - redes abiertas a las que se conecta por sí mismo
check-wifi-saved-open = Wifis oberts guardats
    .risk = Qualsevol pot posar un wifi amb el nom del cafè. El teu ordinador s'hi connecta sol.
    .pass = Bé: no es connecta sol a cap wifi obert.
    .warn =
        { $open ->
            [one] Atenció: es connecta sol a { $open } wifi obert. Encara el fas servir?
           *[other] Atenció: es connecta sol a { $open } wifis oberts. Encara els fas servir?
        }
    .unknown = No s'ha pogut vore quins wifis estan guardats.
    .not-applicable = No s'aplica: ací no hi ha cap wifi guardat.
    .how =
        Obri la configuració i busca «wifi».
        Obri la llista de xarxes guardades.
        Oblida les que no tenen cadenat, o apaga que s'hi connecte sol.
    .how-windows =
        Obri Configuració i entra a «Xarxa i Internet» i a «Wi-Fi».
        Obri «gestiona les xarxes conegudes».
        Oblida les de llocs públics, o apaga que s'hi connecte sol.
    .undo = La pròxima vegada que hi sigues, la tornes a triar.

# Variables:
#   $kind (String) - root: la cuenta del administrador; member: una cuenta que puede llegar a serlo; admin: lo mismo en Windows
#   $groups (String) - nombres de grupos con comas: admin, docker, lxd, sudo, wheel; falta si $kind no es member
check-acct-daily-admin = Compte de cada dia
    .risk = Amb un compte que ho pot canviar tot, una badada o un programa maliciós també pot.
    .pass = Bé: este compte no pot canviar tot l'ordinador.
    .warn =
        { $kind ->
            [root] Atenció: treballes amb el compte de l'administrador. En pots fer servir un altre cada dia?
            [admin] Atenció: este compte pot canviar tot l'ordinador. En tindries prou amb un altre per a cada dia?
           *[member] Atenció: este compte pot canviar tot l'ordinador ({ $groups }). En tindries prou amb un altre per a cada dia?
        }
    .unknown = No s'ha pogut vore què pot canviar este compte.
    .how =
        Obri la configuració i busca «usuaris».
        Crea un segon compte d'administrador, amb la seua pròpia contrasenya.
        Entra-hi una vegada i comprova que pot instal·lar programes.
        Després deixa el teu compte de cada dia com a estàndard.
    .how-windows =
        Obri el menú Inici i escriu «altres usuaris».
        Crea un segon compte amb la seua pròpia contrasenya i fes-lo d'administrador.
        Entra-hi una vegada i comprova que pot instal·lar programes.
        Des d'allà, deixa el teu compte de cada dia com a estàndard.
    .undo = Des del compte d'administrador l'hi tornes.

# Variables:
#   $service (String) - smb, nfs, printer: una impresora; smb1: carpetas compartidas con el protocolo más antiguo; smb1-ready: está encendido y aún no comparte ninguna
check-net-shares-off = Carpetes compartides
    .risk = Una carpeta compartida la pot obrir qui és a la mateixa xarxa.
    .pass = Bé: este ordinador no compartix carpetes.
    .warn =
        { $service ->
            [printer] Atenció: este ordinador compartix una impressora. La fa servir algú des d'un altre?
           *[smb] Atenció: este ordinador compartix carpetes. Ho necessites?
        }
    .fail =
        { $service ->
            [smb1-ready] Està encesa la manera més antiga de compartir carpetes, que altres poden obrir. Apaga-la.
           *[smb1] Este ordinador compartix carpetes de la manera més antiga, que altres poden obrir. Apaga-la.
        }
    .unknown = No s'ha pogut vore si compartix carpetes.
    .how =
        Pensa si un altre aparell fa servir estes carpetes.
        Si no, obri la configuració i busca «compartir».
        Apaga-ho.
        Si les necessites, demana a qui les va preparar que traga la versió 1 d'SMB.
    .how-windows =
        Pensa si un altre aparell fa servir el que compartixes.
        Si no, obri el menú Inici, escriu «ús compartit» i apaga-ho.
        Per traure la manera més antiga, escriu «característiques del Windows».
        Desmarca «SMB 1.0» i reinicia.
    .undo = Al mateix lloc pots tornar a compartir.

# Variables:
#   $kind (String) - not-yet: funciona y no ha puesto la hora desde el arranque; off: nada pone la hora
check-time-sync = Hora automàtica
    .risk = Amb l'hora malament, fallen els codis de dos passos i els documents porten una altra data.
    .pass = Bé: l'hora es posa sola.
    .warn =
        { $kind ->
            [not-yet] Atenció: l'hora no s'ha posat sola des de l'arrancada. Tens connexió a internet?
           *[off] Atenció: l'hora no es posa sola. La poses a mà?
        }
    .unknown = No s'ha pogut vore si l'hora es posa sola.
    .not-applicable = No s'aplica: l'hora és la de l'ordinador de fora.
    .how =
        Obri la configuració i busca «data i hora».
        Activa la data i l'hora automàtiques.
    .how-windows =
        Obri el menú Inici i escriu «data i hora».
        Activa que l'hora es pose sola.
        Si no es pot tocar, pregunta a qui porta l'ordinador.
    .undo = Al mateix lloc s'apaga.

# Variables:
#   $kind (String) - guarded: un organismo público o un fabricante del sistema va a otro sitio; redirected: otros nombres; proxy: hay un proxy
#   $redirected (Number) - nombres de internet que van a otro ordenador
check-net-hosts-proxy = Adreces desviades
    .risk = Un programa maliciós pot portar el nom del teu banc a una còpia del seu web.
    .pass = Bé: cap adreça no està desviada.
    .warn =
        { $kind ->
            [proxy] Atenció: el que navegues passa per un altre ordinador. La teua faena en fa servir un?
           *[redirected] Atenció: noms que este ordinador porta a un altre lloc: { $redirected }. Els vas posar tu o la teua faena?
        }
    .fail = Este ordinador porta a un altre lloc una adreça de l'administració o de les seues actualitzacions. Demana ajuda hui.
    .unknown = No s'ha pogut vore si hi ha adreces desviades.
    .how =
        Pregunta a qui cuida l'ordinador si ho va posar.
        Si no va ser ningú, no hi faces servir el banc ni hi signes.
        Per al proxy, obri la configuració, busca «proxy» i tria cap.
        Per als noms, demana ajuda per mirar el fitxer /etc/hosts.
    .how-windows =
        Pregunta a qui cuida l'ordinador si ho va posar.
        Si no va ser ningú, no hi faces servir el banc ni hi signes.
        Per al proxy, obri el menú Inici, escriu «proxy» i apaga els que veges.
        Per als noms, demana ajuda per mirar el fitxer «hosts» del Windows.
    .undo = Apunta el que hi havia abans de canviar-ho. Així ho pots tornar a posar.

check-exec-autorun-off = Memòries USB que obrin programes
    .risk = Una memòria USB que algú va deixar pot portar un programa que vol arrancar.
    .pass = Bé: no arranca res quan endolles alguna cosa.
    .warn = Atenció: en endollar alguna cosa, et pot oferir obrir un programa. Ho necessites?
    .unknown = No s'ha pogut vore què passa quan endolles alguna cosa.
    .not-applicable = No s'aplica: ací no arranca res quan endolles alguna cosa.
    .how =
        Obri la configuració i busca «suports extraïbles».
        Marca que no pregunte mai ni òbriga programes.
    .how-windows =
        Obri el menú Inici i escriu «reproducció automàtica».
        Apaga-la per a tots els suports i dispositius.
    .undo = Al mateix lloc es torna a activar.

# Variables:
#   $mode (String) - always, when-possible, no
check-net-dns = Noms xifrats
    .risk = Abans d'obrir un web, l'ordinador pregunta pel seu nom. Altres ho poden llegir pel camí.
    .info =
        { $mode ->
            [always] L'ordinador pregunta pels noms sempre amb xifratge. Només ho mostrem.
            [when-possible] L'ordinador pregunta pels noms amb xifratge quan pot. Només ho mostrem.
           *[no] L'ordinador pregunta pels noms sense xifratge. El teu navegador o una connexió privada (VPN) ho poden fer igualment. Només ho mostrem.
        }
    .unknown = No s'ha pogut vore com pregunta pels noms.
    .how =
        Obri la configuració del navegador i busca «DNS segur».
        Activa-ho.
    .undo = Al mateix lloc s'apaga.

# Variables:
#   $browsers (Number) - navegadores instalados
#   $browser (String) - nombre del más antiguo
#   $days (Number) - días que lleva fuera una versión más nueva
#   $table_date (String) - el día de la lista de versiones, ya con formato
check-browser-version-current = Navegador al dia
    .risk = Els webs arriben al teu ordinador pel navegador. Un d'antic té errors que tothom coneix.
    .pass = Bé: els navegadors que veiem són recents.
    .warn = Atenció: { $browser } té més de 3 mesos. S'actualitza sol?
    .fail = { $browser } té més de 6 mesos. Actualitza'l hui.
    .unknown = No s'ha pogut vore l'edat del navegador.
    .not-applicable = No s'aplica: no veiem cap navegador a banda del que porta el sistema.
    .how =
        Obri el menú del navegador i busca «quant a».
        Si oferix una versió nova, accepta-la i reinicia el navegador.
        Si va venir amb el teu sistema, instal·la les actualitzacions del sistema.
        Si no el fas servir, desinstal·la'l.
    .undo = Una versió nova no cal traure-la.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos
#   $table_date (String) - el día de la lista de programas, ya con formato
check-net-remote-tools = Programes d'ajuda a distància
    .risk = Qui es fa passar pel servei tècnic et demana que n'instal·les un. Després mou el teu ratolí.
    .pass = Bé: no veiem cap programa d'ajuda a distància.
    .warn = Atenció: un programa espera que algú entre: { $programs }. Saps qui el va instal·lar?
    .info = Hi ha un programa que no espera ningú: { $programs }. Només ho mostrem.
    .unknown = No s'ha pogut vore si hi ha programes d'ajuda a distància.
    .how =
        Pensa qui et va demanar que l'instal·lares.
        Si va ser una telefonada o un missatge que no esperaves, desconnecta't d'internet.
        Desinstal·la'l des de la botiga de programes.
        Telefona al teu banc si el tenies obert mentrestant.
        Si el fa servir la teua empresa, pregunta si ha d'esperar tota l'estona.
    .how-windows =
        Pensa qui et va demanar que l'instal·lares.
        Si va ser una telefonada o un missatge que no esperaves, desconnecta't d'internet.
        Obri el menú Inici i escriu «afig o suprimix programes».
        Busca'n el nom i desinstal·la'l.
        Telefona al teu banc si el tenies obert mentrestant.
        Si el fa servir la teua empresa, pregunta si ha d'esperar tota l'estona.
    .how-macos =
        Pensa qui et va demanar que l'instal·lares.
        Si va ser una telefonada o un missatge que no esperaves, desconnecta't d'internet.
        Obri la carpeta Aplicacions i busca'n el nom.
        Si porta un desinstal·lador, obri'l. Si no, porta'l a la paperera.
        Telefona al teu banc si el tenies obert mentrestant.
        Si el fa servir la teua empresa, pregunta si ha d'esperar tota l'estona.
    .undo = Es pot tornar a instal·lar des de la botiga de programes.

# Variables:
#   $kind (String) - manager: un programa propio; browser: solo el navegador guarda contraseñas; system: el que trae el sistema; falta con otro resultado
#   $by (String) - nombre del programa; solo si $kind es manager
#   $table_date (String) - el día de la lista de programas, ya con formato
check-pm-present = Gestor de contrasenyes
    .risk = Ningú no recorda una contrasenya diferent per a cada lloc. Les repetides cauen juntes.
    .pass =
        { $kind ->
            [manager] Bé: hi ha un gestor de contrasenyes, { $by }. Si el fas servir, només ho saps tu.
            [system] Bé: el teu sistema porta el seu propi gestor de contrasenyes, i és un començament. Si el fas servir, només ho saps tu.
           *[browser] Bé: el navegador et guarda contrasenyes, i és un començament. Si les guarda protegides, ho mira una altra comprovació.
        }
    .warn = Atenció: no veiem cap gestor de contrasenyes. Les guardes d'una altra manera?
    .unknown = No s'ha pogut vore si hi ha un gestor de contrasenyes.
    .not-applicable = No s'aplica: no hi ha escriptori.
    .how =
        Obri la botiga de programes i busca «gestor de contrasenyes».
        Tria'n un que faça servir molta gent i que reba actualitzacions.
        Apunta la seua única contrasenya llarga en paper i guarda-la a casa.
        Passa-hi primer les contrasenyes del correu i del banc.
    .undo = Abans de desinstal·lar-lo, trau-ne les teues contrasenyes.

# Variables:
#   $by (String) - snap, flatpak, store, app-store: la tienda de la que se habla
#   $mode (String) - paused: alguien ha parado las actualizaciones; unset: nadie ha elegido; asks: avisan y esperan; falta si van solas
check-apps-updates-auto = Actualitzacions de les aplicacions
    .risk = El que instal·les des d'una botiga d'aplicacions no es corregix amb el sistema.
    .pass = Bé: les aplicacions de la botiga s'actualitzen soles.
    .warn =
        { $mode ->
            [paused] Atenció: les actualitzacions de les aplicacions estan en pausa. Les pots reprendre hui?
            [unset] Atenció: no consta si les aplicacions de la botiga s'actualitzen soles. Ho mires?
           *[asks] Atenció: les aplicacions avisen i esperen el teu permís. Els el dones cada setmana?
        }
    .fail = Les aplicacions de la botiga no s'actualitzen soles. Activa l'actualització automàtica una vegada i oblida-te'n.
    .unknown = No s'ha pogut vore si les aplicacions s'actualitzen soles.
    .not-applicable = No s'aplica: ací no hi ha botiga d'aplicacions.
    .how =
        Obri la botiga d'aplicacions o el programa d'actualitzacions.
        Busca «automàtiques» a la configuració.
        Activa-les. Si estan en pausa, reprén-les.
    .how-windows =
        Obri el menú Inici i escriu «store».
        Busca «actualitzacions d'aplicacions» a la configuració.
        Activa-les. Si estan en pausa, reprén-les.
    .how-macos =
        Obri Configuració del Sistema i busca «actualitzacions automàtiques».
        Activa la instal·lació de les aplicacions de la botiga.
    .undo = Al mateix lloc pots fer que torne a preguntar.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos; falta si no hay ninguno
#   $table_date (String) - el día de la lista de programas, ya con formato
check-apps-unsupported = Programes sense actualitzacions
    .risk = Un programa que ja ningú no corregix es queda per sempre amb els seus errors.
    .pass = Bé: no veiem cap programa abandonat pel seu fabricant.
    .warn = Atenció: el fabricant ja no dona actualitzacions per a { $programs }. Encara et cal?
    .fail = Hi ha programes que ja no reben actualitzacions: { $programs }. Desinstal·la'ls.
    .unknown = No s'ha pogut vore si hi ha programes sense actualitzacions.
    .how =
        Pensa si un altre programa el necessita.
        Obri la botiga de programes i busca'n el nom.
        Desinstal·la'l.
    .how-windows =
        Pensa si un altre programa el necessita.
        Obri el menú Inici i escriu «afig o suprimix programes».
        Busca'n el nom i desinstal·la'l.
    .how-macos =
        Pensa si un altre programa el necessita.
        Obri la carpeta Aplicacions i busca'n el nom.
        Si porta un desinstal·lador, obri'l. Si no, porta'l a la paperera.
    .undo = Es pot tornar a instal·lar, tot i que és millor buscar-ne un altre.

# Variables:
#   $silent (Number) - perfiles de navegador que no avisan
check-browser-protections = Avisos de webs falsos
    .risk = El navegador coneix molts webs que es fan passar per un banc. Només avisa si el deixes.
    .pass = Bé: el navegador avisa dels webs falsos.
    .warn = Atenció: l'avís de webs falsos està apagat en un navegador. El vas apagar tu?
    .unknown = No s'ha pogut vore si el navegador avisa dels webs falsos.
    .not-applicable = No s'aplica: ací no s'ha fet servir cap navegador.
    .how =
        Obri la configuració del navegador i busca «navegació segura» o «contingut enganyós».
        Activa-ho.
    .undo = Al mateix lloc s'apaga.

# Variables:
#   $keys (Number) - llaves privadas encontradas
#   $open (Number) - las que no tienen contraseña
#   $short (Number) - las que son demasiado cortas
#   $dead (Number) - las de un tipo que ya nadie acepta
check-ssh-keys-protected = Claus que obrin altres ordinadors
    .risk = Una clau SSH obri un altre ordinador. Sense contrasenya, qui copia el fitxer hi entra.
    .pass = Bé: les claus SSH tenen contrasenya.
    .warn = Atenció: claus SSH sense contrasenya, { $open }; massa curtes, { $short }. Les fa servir un programa sol?
    .fail = Hi ha una clau SSH d'un tipus que ja no es fa servir. Fes-ne una de nova.
    .unknown = No s'ha pogut vore com es protegixen les claus SSH.
    .not-applicable = No s'aplica: no hi ha claus SSH en este compte.
    .how =
        Obri un terminal.
        Per posar una contrasenya, escriu «ssh-keygen -p -f» i el nom del fitxer.
        Per a una clau nova, escriu «ssh-keygen -t ed25519».
        Porta la nova a cada ordinador abans d'esborrar la vella.
    .undo = El mateix pas amb la contrasenya buida la trau.

# Variables:
#   $loose (Number) - archivos en la carpeta de descargas y en el escritorio
#   $kept (Number) - archivos entre los documentos, que no se juzgan
check-cert-loose-keyfiles = Claus i certificats solts
    .risk = Amb el fitxer del teu certificat, una altra persona pot signar per tu.
    .pass = Bé: no veiem certificats ni claus solts a baixades ni a l'escriptori.
    .warn =
        { $loose ->
            [one] Atenció: hi ha { $loose } certificat o clau a baixades o a l'escriptori. Encara el necessites allà?
           *[other] Atenció: hi ha { $loose } certificats o claus a baixades o a l'escriptori. Encara els necessites allà?
        }
    .unknown = No s'ha pogut vore si hi ha certificats solts.
    .how =
        Mira a baixades i a l'escriptori els fitxers que acaben en .p12, .pfx, .key o .kdbx.
        Guarda els que necessites en un altre lloc, amb contrasenya.
        Comprova que el teu certificat funciona.
        Esborra els altres i buida la paperera.
    .undo = De la paperera els pots traure fins que la buides.

# Variables:
#   $others (Number) - certificados de alguien que no conocemos
#   $added (Number) - all that were added
#   $table_date (String) - el día de la lista de emisores, ya con formato
check-cert-added-roots = Confiança afegida
    .risk = Qui afig un certificat de confiança es pot fer passar per qualsevol web.
    .pass = Bé: no veiem cap certificat afegit que siga estrany.
    .warn =
        { $others ->
            [one] Atenció: algú va afegir { $others } certificat que no coneixem. Va ser la teua faena o el teu antivirus?
           *[other] Atenció: algú va afegir { $others } certificats que no coneixem. Va ser la teua faena o el teu antivirus?
        }
    .unknown = No s'ha pogut vore si es van afegir certificats de confiança.
    .how =
        Pregunta a qui cuida l'ordinador si el va afegir.
        Si no va ser ningú, no hi faces servir el banc ni hi signes.
        Demana ajuda per traure'l.
    .undo = Guarda una còpia del fitxer. Amb ella es pot tornar a afegir.

check-disk-backup-encrypted = Còpia xifrada
    .risk = El disc de les còpies cap en una butxaca. Sense xifrar, qui el troba ho llig tot.
    .pass = Bé: la còpia està xifrada.
    .warn = Atenció: la còpia d'este mateix disc està sense xifrar. Ho està el disc?
    .fail = La còpia va a un altre lloc sense xifrar. Torna-la a preparar, xifrada.
    .unknown = No s'ha pogut vore si la còpia està xifrada.
    .not-applicable = No s'aplica: no hi ha cap còpia que puguem mirar.
    .how =
        Conserva de moment la còpia antiga.
        Obri el programa de còpies i afig-hi un lloc nou.
        Tria «xifrar» i apunta'n la contrasenya en paper.
        Quan la nova siga completa, recupera'n un fitxer.
        Després esborra l'antiga.
    .how-windows =
        Endolla el disc de les còpies.
        Obri el menú Inici i escriu «BitLocker».
        Si oferix xifrar aquell disc, activa-ho i apunta'n la contrasenya en paper.
        Si no, copia amb un programa que xifre.
        En acabar, recupera un fitxer de la còpia.
    .undo = Els mateixos passos sense xifrar ho trauen. És millor no fer-ho.

# Variables:
#   $chip (String) - new: de la segunda generación; old: de la primera; built-in: parte del ordenador; none
check-hw-security = Xip de seguretat
    .risk = Un xip de seguretat guarda les claus del disc on un programa no les pot copiar.
    .info =
        { $chip ->
            [new] Hi ha un xip de seguretat actual. Només ho mostrem.
            [old] Hi ha un xip de seguretat antic. Només ho mostrem.
            [built-in] Este ordinador porta a dins el seu xip de seguretat. Només ho mostrem.
           *[none] No veiem cap xip de seguretat. El disc es pot xifrar igualment.
        }
    .unknown = No s'ha pogut vore si hi ha un xip de seguretat.
    .not-applicable = No s'aplica: el xip és de l'ordinador de fora.
    .how =
        No cal fer res.
        Quan compres un altre ordinador, demana'n un amb xip de seguretat: «TPM 2.0».
    .how-macos =
        No cal fer res.
    .undo = No hi ha res per desfer.

# Variables:
#   $kind (String) - no-password: esta cuenta no tiene; guest: cualquiera entra como invitado; no-guest: solo se sabe lo segundo; password: esta cuenta tiene; marks: en Windows, ninguna tiene la marca; falta si hay cuentas marcadas
#   $accounts (Number) - en Windows, cuántas cuentas tienen la marca de no necesitar contraseña; falta si ninguna
check-acct-open-accounts = Comptes sense contrasenya
    .risk = Un compte sense contrasenya està obert per a qui seu al davant.
    .pass =
        { $kind ->
            [no-guest] Bé: no s'hi entra com a convidat. No veiem si el teu compte té contrasenya.
            [marks] Bé: cap compte està marcat per entrar sense contrasenya, i no s'hi entra com a convidat.
           *[password] Bé: este compte té contrasenya i no s'hi entra com a convidat.
        }
    .warn = Atenció: comptes marcats per entrar sense contrasenya: { $accounts }. En tenen una igualment?
    .fail =
        { $kind ->
            [guest] Qualsevol pot entrar com a convidat. Trau-ho.
           *[no-password] Este compte no té contrasenya. Posa-n'hi una hui.
        }
    .unknown = No s'ha pogut vore si hi ha comptes sense contrasenya.
    .how =
        Obri la configuració i busca «usuaris».
        Posa una contrasenya llarga a cada compte.
        Si s'hi entra com a convidat, demana ajuda per traure-ho.
    .how-windows =
        Obri el menú Inici i escriu «opcions d'inici de sessió».
        Posa una contrasenya llarga al teu compte.
        Entra a cadascun dels altres i fes el mateix.
        Si tots tenen contrasenya, no cal res més.
        Si s'hi entra com a convidat, demana ajuda per traure-ho.
    .undo = Al mateix lloc la canvies. Sense contrasenya, torna a estar obert.

# Variables:
#   $methods (String) - none, fingerprint, key, both; stored: hay una huella guardada; en Windows, password, hello o card
check-auth-strong-signin = Entrar amb empremta o clau
    .risk = Ningú no pot copiar per damunt de l'espatlla una empremta o una clau de seguretat.
    .info =
        { $methods ->
            [fingerprint] El sistema accepta una empremta per entrar. No veiem si hi ha lector ni si hi has afegit el dit.
            [key] El sistema accepta una clau de seguretat per entrar. No veiem si en tens una.
            [both] El sistema accepta una empremta o una clau de seguretat per entrar. No veiem si les tens.
            [stored] Hi ha una empremta guardada per a entrar. Només ho mostrem.
            [password] L'última vegada s'hi va entrar amb una contrasenya. Només ho mostrem.
            [hello] L'última vegada s'hi va entrar amb un PIN, la cara o l'empremta, que només valen en este ordinador. Només ho mostrem.
            [card] L'última vegada s'hi va entrar amb una clau de seguretat o una targeta. Només ho mostrem.
           *[none] Hi entres amb una contrasenya. Només ho mostrem.
        }
    .unknown = No s'ha pogut vore com hi entres.
    .how =
        Si el teu ordinador té lector d'empremtes, obri la configuració i busca «usuaris».
        Afig-hi el teu dit.
    .how-macos =
        Si el teu teclat té lector d'empremtes, obri Configuració del Sistema i busca «Touch ID».
        Afig-hi el teu dit.
    .how-windows =
        Obri el menú Inici i escriu «opcions d'inici de sessió».
        Tria el PIN, la cara o l'empremta, si el teu ordinador ho oferix.
        Seguix els passos i no oblides la teua contrasenya.
    .undo = Al mateix lloc la traus.

## Por qué no se ha podido ver, y cómo dejarnos mirar

unknown-reason-tool-missing = Falta el programa o el lloc on es mira. Obri { -app } des del teu escriptori de sempre i torna-ho a provar.

unknown-reason-timeout = No ha contestat a temps. Espera un poc i torna-ho a provar.

unknown-reason-unsupported-version = Encara no sabem mirar-ho en este sistema. Mira-ho tu.

unknown-reason-not-recorded = La carpeta d'este ordinador gravat no porta esta resposta. Completa-la, o mira-ho tu.

## Por qué no se aplica

not-applicable-container = Este sistema corre dins d'un altre. El que compta és al de fora.

not-applicable-live-system = Has arrencat des d'un USB o un DVD que no guarda res.

not-applicable-no-uefi = L'ordinador és anterior a l'arrancada segura.

not-applicable-no-desktop = Este ordinador no té escriptori.

not-applicable-no-browser = En este compte ningú no ha fet servir un navegador dels que coneixem.

not-applicable-no-certificate = En este compte no hi ha cap certificat amb la seua clau.

not-applicable-updated-by-hand = Este sistema està fet per actualitzar-se a mà. Fes-ho cada setmana.

not-applicable-no-backup = En este compte no hi ha preparat cap programa de còpies que coneguem.

not-applicable-no-wifi = Este ordinador no és ara en cap wifi.

not-applicable-no-saved-wifi = En este ordinador no hi ha guardat cap wifi.

not-applicable-no-ssh-key = En este compte no hi ha cap clau SSH privada.

not-applicable-no-office = En este compte ningú no ha fet servir un programa d'oficina dels que coneixem.

not-applicable-other-antivirus = Hi ha un altre antivirus al comandament. Mira-hi si protegix les teues carpetes.

not-applicable-no-app-shop = Este sistema ve sense botiga d'aplicacions.

not-applicable-in-keychain = Ací només s'utilitza el navegador del sistema, que guarda les contrasenyes al clauer.

## Lo que leemos: cómo miramos cada cosa

read-kind-read = Llegim este fitxer

read-kind-list = Mirem quins noms hi ha en esta carpeta

read-kind-run = Executem este programa

read-kind-rows = Mirem una còpia d'este fitxer

read-kind-key = Llegim esta configuració de Windows

read-kind-wmi = Preguntem a Windows per este estat
