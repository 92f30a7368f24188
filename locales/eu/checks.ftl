### Comprobaciones: lo que este ordenador muestra, por qué importa y qué hacer.
# review: machine-drafted
# source: 77e86481fb65

## Cada comprobación: nombre; .risk, por qué importa; un titular por resultado; .how, pasos; .undo, cómo volver atrás.
## Los números y las fechas llegan con su formato. Los resultados que faltan no pueden darse.

# Variables:
#   $system (String) - encrypted, clear, unseen; en Windows y macOS también encrypting, decrypting, suspended, waiting
check-disk-system-encrypted = Diskoaren zifratzea
    .risk = Ordenagailua lapurtzen badizute, zifratu gabeko disko bat beste ordenagailu batetik irakurtzen da. Zifratuta, zure gakorik gabe zentzurik gabeko zeinuak besterik ez dago.
    .pass = Ondo: zure datuak dituen diskoa zifratuta dago.
    .warn =
        { $system ->
            [encrypting] Adi: diskoa zifratzen ari da. Utzi ordenagailua entxufatuta amaitu arte.
           *[clear] Adi: diskoaren zati bat zifratu gabe dago.
        }
    .fail =
        { $system ->
            [suspended] Diskoaren zifratzea pausan dago. Aktibatu berriro gaur.
            [waiting] Diskoa zifratuta dago, baina gakoa ondoan du, bistan. Aktibatu zifratzea.
            [decrypting] Diskoa zifratu gabe geratzen ari da. Gelditu, zuk eskatu ez baduzu.
           *[clear] Diskoa zifratu gabe dago. Egin kopia bat eta zifratu.
        }
    .unknown = Ezin izan da ikusi diskoa zifratuta dagoen.
    .not-applicable = Ez dagokio: diskoa ez da sistema honena.
    .how =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Linuxen, disko osoa sistema instalatzean zifratzen da.
        Instalatu berriro eta aukeratu «zifratu diskoa».
        Idatzi gakoa paperean eta gorde beste leku batean.
        Jarri berriro zure fitxategiak kopiatik.
    .how-windows =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki Hasi menua eta idatzi «zifratzea».
        Diskoa edo gailua zifratzea eskaintzen badu, aktibatu.
        Idatzi berreskuratze-gakoa paperean eta gorde beste leku batean.
        Utzi ordenagailua entxufatuta amaitu arte.
    .how-macos =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki «Ajustes del Sistema» eta bilatu «FileVault».
        Aktibatu.
        Idatzi berreskuratze-gakoa paperean eta gorde beste leku batean.
        Utzi ordenagailua entxufatuta amaitu arte.
    .undo = Linuxen berriro instalatu behar da; besteetan leku berean kentzen da. Egin kopia bat lehenengo.

# Variables:
#   $support (String) - full, extended, ends-soon, on-request, ended, rolling
#   $ends (String) - el último día con arreglos, ya con formato; falta si $support es rolling
check-os-supported = Eguneratzeak jasotzen dituen sistema
    .risk = Eguneratzerik jasotzen ez duen sistema batek denek ezagutzen dituzten akatsak ditu.
    .pass = Ondo: sistema honek eguneratzeak jasotzen ditu.
    .warn = Adi: sistema honen eguneratzeak amaitzen ari dira, edo izena ematen duenari bakarrik iristen zaizkio. Azken eguna: { $ends }. Jarri data bat aldatzeko.
    .fail = Sistema honek ez du eguneratzerik jasotzen. Azken eguna: { $ends }. Jarri data bat aldatzeko.
    .unknown = Ezin izan da ikusi sistema honek eguneratzerik jasotzen duen.
    .how =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki eguneratzeen programa.
        Bilatu «bertsio berria» eta jarraitu urratsei.
        Eskaintzen ez badu, eskatu laguntza bertsio berria instalatzeko.
    .how-debian =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Bilatu «argitalpen-oharrak» Debianen webgunean.
        Jarraitu eguneratzeari buruzko kapituluari, edo eskatu laguntza.
    .how-ubuntu =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki «Software-eguneratzea».
        Onartu bertsio berria eskaintzen duenean.
        Bitartean Ubuntu Pro zerbitzuan eman dezakezu izena, doan etxean.
    .how-windows =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki Hasi menua eta idatzi «eguneratzeak».
        Bilatu bertsio berria eta instalatu.
        Eskaintzen ez badu, ordenagailua ez da nahikoa: eskatu laguntza beste bide bat aukeratzeko.
    .how-macos =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki «Ajustes del Sistema» eta bilatu «actualización de software».
        Instalatu bertsio berria.
        Eskaintzen ez badu, ordenagailua ez da nahikoa: eskatu laguntza beste bide bat aukeratzeko.
    .undo = Bertsio berri bat ez da kentzen. Horregatik doa kopia lehenengo.

# Variables:
#   $by (String) - unattended-upgrades, dnf-automatic, rpm-ostree, mint-update, gnome-software, discover, update-notifier, windows-update, software-update; paused: alguien los ha parado un tiempo
check-os-updates-auto = Eguneratze automatikoak
    .risk = Norbait noiz gogoratuko zain dauden eguneratzeak berandu iristen dira.
    .pass = Ondo: eguneratzeak beren kabuz instalatzen dira.
    .warn =
        { $by ->
            [paused] Adi: eguneratzeak pausan daude. Gaur berriro abiaraz ditzakezu?
           *[asks] Adi: eguneratzeek abisatu egiten dute, eta zure baimenaren zain geratzen dira. Astero ematen diezu?
        }
    .fail = Eguneratzeak ez dira beren kabuz instalatzen. Aktibatu behin instalazio automatikoa, eta ahaztu.
    .unknown = Ezin izan da ikusi eguneratzeak beren kabuz instalatzen diren.
    .not-applicable = Ez dagokio: sistema hau eskuz eguneratzen da.
    .how =
        Ireki eguneratzeen programa.
        Bilatu «automatikoak».
        Aukeratu segurtasun-eguneratzeak galdetu gabe instalatzea.
    .how-debian =
        Ireki terminal bat.
        Idatzi: sudo apt install unattended-upgrades
        Idatzi: sudo dpkg-reconfigure unattended-upgrades
        Erantzun baietz.
    .how-ubuntu =
        Ireki «Softwarea eta eguneratzeak» eta «Eguneratzeak» fitxa.
        «Segurtasun-eguneratzeak» atalean, aukeratu deskargatu eta instalatzea.
    .how-fedora =
        Ireki terminal bat.
        Idatzi: sudo dnf install dnf5-plugin-automatic
        /etc/dnf/automatic.conf fitxategian jarri apply_updates = yes
        Idatzi: sudo systemctl enable --now dnf5-automatic.timer
    .how-windows =
        Ireki Hasi menua eta idatzi «eguneratzeak».
        Pausan badaude, jarri berriro abian.
        Ezin badira ukitu, galdetu ordenagailuaz arduratzen denari zergatik dauden itzalita.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «actualizaciones automáticas».
        Piztu agertzen den guztia.
    .undo = Leku berean, berriro galdetzea aukera dezakezu.

# Variables:
#   $basis (String) - list: hay una lista de arreglos; installed: solo se sabe cuándo se instaló el último
#   $waiting (Number) - cuántos programas instalados tienen un arreglo de seguridad sin instalar; falta si $basis es installed
#   $days (Number) - días desde que este ordenador miró la lista, o desde el último arreglo
#   $listed (String) - el día de esa lista o de ese arreglo, ya con formato
check-os-updates-recent = Segurtasun-eguneratzeak egunean
    .risk = Argitaratuta eta konpondu gabe dagoen akats bat da gehien erabiltzen den atea.
    .pass =
        { $basis ->
            [installed] Ondo: azken eguneratzearen data: { $listed }.
           *[list] Ondo: ez dago segurtasun-eguneratzerik zain. Zerrendaren data: { $listed }.
        }
    .warn =
        { $basis ->
            [installed] Adi: azken eguneratzearen data: { $listed }. Begiratu besterik zain dagoen.
           *[list] Adi: begiratu eguneratzerik dagoen. Baten zain dauden programak: { $waiting }. Zerrendaren data: { $listed }.
        }
    .fail =
        { $basis ->
            [installed] Azken eguneratzea duela { $days } egun instalatu zen. Bilatu gaur falta direnak.
           *[list]
                { $waiting ->
                    [one] Programa bat eguneratze baten zain dago duela { $days } egun edo gehiagotik. Instalatu gaur.
                   *[other] { $waiting } programak { $days } egun edo gehiago daramatzate eguneratze baten zain. Instalatu gaur.
                }
        }
    .unknown = Ezin izan da ikusi segurtasun-eguneratzerik zain dagoen.
    .how =
        Konektatu ordenagailua korrontera eta internetera.
        Ireki eguneratzeen programa.
        Sakatu «egiaztatu» eta gero «instalatu».
        Berrabiarazi eskatzen duenean.
    .how-debian =
        Konektatu ordenagailua korrontera eta internetera.
        Ireki terminal bat.
        Idatzi: sudo apt update
        Idatzi: sudo apt upgrade
        Berrabiarazi amaitzen duenean.
    .how-windows =
        Konektatu ordenagailua korrontera eta internetera.
        Ireki Hasi menua eta idatzi «eguneratzeak».
        Bilatu falta direnak eta instalatu.
        Berrabiarazi eskatzen duenean.
    .how-macos =
        Konektatu ordenagailua korrontera eta internetera.
        Ireki «Ajustes del Sistema» eta bilatu «actualización de software».
        Instalatu agertzen dena.
        Berrabiarazi eskatzen duenean.
    .undo = Eguneratze bat ez da kendu behar. Gero zerbait gaizki badoa, eskatu laguntza.

# Variables:
#   $because (String) - update: hay un arreglo instalado que espera; long-up: solo lleva mucho encendido
#   $days (Number) - días desde el último arranque; puede faltar si $because es update
check-os-reboot-pending = Berrabiarazteko zain
    .risk = Instalatutako eguneratze batek ez du babesten berrabiarazi arte.
    .pass = Ondo: ez dago berrabiarazi beharrik.
    .warn = Adi: komeni da ordenagailu hau berrabiaraztea. Gaur egin dezakezu?
    .unknown = Ezin izan da ikusi berrabiarazi behar den.
    .not-applicable = Ez dagokio: hemen beste ordenagailu batek berrabiarazten du.
    .how =
        Gorde irekita duzuna.
        Berrabiarazi itzaltzeko menutik.
    .how-windows =
        Gorde irekita duzuna.
        Ireki Hasi menua eta aukeratu «Berrabiarazi». Itzali eta piztea ez da nahikoa.
    .how-macos =
        Gorde irekita duzuna.
        Ireki sagarraren menua eta aukeratu «Reiniciar».
    .undo = Ez dago ezer desegin beharrik.

# Variables:
#   $state (String) - snoozed, expired, off
check-av-active = Antibirusa
    .risk = Antibirus batek programa gaiztoak bilatzen ditu, lapurtzeko edo hondatzeko eginak. Hura gabe, bat hilabetez egon daiteke barruan.
    .pass = Ondo: antibirusa piztuta dago.
    .warn = Adi: antibirusa pausan dago. Zuk gelditu duzu?
    .fail =
        { $state ->
            [expired] Antibirusa iraungi da eta ez du babesten. Berritu edo kendu.
           *[off] Antibirusa itzalita dago. Piztu gaur.
        }
    .unknown = Ezin izan da ikusi antibirusik piztuta dagoen.
    .not-applicable = Ez dagokio: sistema honek ez dakar antibirusik.
    .how =
        Ireki ezarpenak eta bilatu «antibirusa».
        Piztu.
    .how-windows =
        Ireki Hasi menua eta idatzi «antibirusa».
        Piztu denbora errealeko babesa.
        Iraungitako beste bat baduzu, kendu: sistemarena bere kabuz pizten da.
    .how-macos =
        Berrabiarazi ordenagailua eta instalatu «actualización de software» atalean zain dagoena.
        Begiratu berriro. Itzalita jarraitzen badu, eskatu laguntza.
    .undo = Leku berean pixka batean gelditzen da. Piztu berriro gero.

# Variables:
#   $days (Number) - días desde que el antivirus se puso al día; puede faltar si es otro antivirus
check-av-signatures-recent = Antibirusa egunean
    .risk = Egunero daude programa gaizto berriak. Atzeratutako antibirus batek ez ditu ezagutzen.
    .pass = Ondo: antibirusa egunean dago.
    .warn = Adi: antibirusa ez dago egunean. Itzalita egon da ordenagailua?
    .fail = Antibirusak { $days } egun daramatza eguneratu gabe. Egin gaur.
    .unknown = Ezin izan da ikusi antibirusa egunean dagoen.
    .not-applicable = Ez dagokio: sistema honek ez dakar antibirusik.
    .how =
        Konektatu ordenagailua internetera.
        Ireki antibirusa eta bilatu «eguneratu».
    .how-windows =
        Konektatu ordenagailua internetera.
        Ireki Hasi menua eta idatzi «antibirusa».
        Bilatu babesaren eguneratzeak eta instalatu.
    .how-macos =
        Konektatu ordenagailua internetera.
        Ireki «Ajustes del Sistema» eta bilatu «actualizaciones automáticas».
        Piztu segurtasun-konponketak eta berrabiarazi.
    .undo = Ez dago ezer desegin beharrik.

# Variables:
#   $folders (String) - true: solo los programas conocidos cambian tus archivos
#   $tamper (String) - true: nadie apaga el antivirus sin que lo sepas
check-av-ransomware-guard = Karpeten babesa
    .risk = Fitxategien bahiketa batean, programa batek blokeatu egiten ditu eta dirua eskatzen du. Babes honek lana zailtzen dio.
    .pass = Ondo: zure karpetak eta antibirusa aldaketetatik babestuta daude.
    .warn =
        { $folders ->
            [true] Adi: programa batek antibirusa itzal dezake. Babestuko duzu?
           *[false] Adi: edozein programak alda ditzake zure fitxategiak. Babestuko dituzu?
        }
    .unknown = Ezin izan da ikusi zure karpetak babestuta dauden.
    .not-applicable = Karpeten babesa ez dagokio.
    .how =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Gorde kopia bat entxufetik kenduta.
    .how-windows =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki Hasi menua eta idatzi «ransomware».
        Piztu karpetetarako sarbide kontrolatua.
        Bilatu «manipulazioa» eta piztu babes hori ere.
        Zure programa batek ezin badu gorde, baimendu leku berean.
    .undo = Leku berean itzaltzen da, edo programa bat baimentzen da.

# Variables:
#   $off (String) - system: apagado para los programas; browser: apagado en el navegador
check-exec-reputation = Programa arraroen abisua
    .risk = Abisu honek gelditu egiten zaitu ia inork erabiltzen ez duen programa bat ireki aurretik. Horrela iristen dira engainu asko.
    .pass = Ondo: sistemak abisatzen du programa ezezagun bat ireki aurretik.
    .warn = Adi: Edge nabigatzaileak ez du abisatzen orri eta deskarga arriskutsuez. Erabiltzen duzu?
    .fail = Sistemak programa ezezagunak irekitzen ditu abisatu gabe. Piztu abisua.
    .unknown = Ezin izan da ikusi sistemak programa ezezagunez abisatzen duen.
    .not-applicable = Ez dagokio: hemen programak beste era batera iristen dira.
    .how =
        Ireki ezarpenak eta bilatu «segurtasuna».
        Piztu programa ezezagunen abisua.
    .how-windows =
        Ireki Hasi menua eta idatzi «aplikazioen eta nabigatzailearen kontrola».
        Piztu ospean oinarritutako babesa.
        Piztu nabigatzailearen abisua ere.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «privacidad y seguridad».
        Baimendu dendako eta garatzaile identifikatuen programak bakarrik.
    .undo = Leku berean itzaltzen da. Programa solte bat behin baimen daiteke.

check-office-macros = Dokumentuen makroak
    .risk = Makro bat dokumentu baten barruko programa bat da. Faktura faltsu batek makro gaizto bat ekar dezake.
    .pass = Ondo: dokumentuek ez dute makrorik beren kabuz exekutatzen.
    .warn = Adi: dokumentuek makroak exekuta ditzakete sakatze bakar batekin. Benetan erabiltzen dituzu?
    .fail = Dokumentuek makroak galdetu gabe exekutatzen dituzte. Desaktibatu.
    .unknown = Ezin izan da ikusi dokumentuek zer egiten duten makroekin.
    .not-applicable = Ez dagokio: hemen ez dago bulegoko programarik.
    .how =
        Ireki bulegoko programa eta bilatu «makroak» haren aukeretan.
        LibreOfficen, aukeratu «Handia» edo «Oso handia».
        Zeure makro bat erabiltzen baduzu, eskatu sinatzeko.
    .how-windows =
        Ireki dokumentu huts bat.
        Bilatu «makroak» programaren bilaketa-koadroan.
        Aukeratu makroak abisuarekin desaktibatzea, edo sinatutakoak izan ezik denak desaktibatzea.
        LibreOfficen, aukeratu «Handia» edo «Oso handia».
    .how-macos =
        Ireki bulegoko programa eta haren ezarpenak.
        Bilatu «seguridad» eta desaktibatu makroak abisuarekin.
        LibreOfficen, aukeratu «Handia» edo «Oso handia».
    .undo = Leku berean berriro baimentzen dira.

check-files-extensions-visible = Fitxategi motak bistan
    .risk = «faktura.pdf.exe» izenak «faktura.pdf» dirudi amaiera ikusten ez bada, eta programa bat da.
    .pass = Ondo: fitxategi bakoitzaren izenaren amaiera ikusten da.
    .warn = Adi: fitxategien izenaren amaiera ezkutatuta dago. Erakutsiko duzu?
    .unknown = Ezin izan da ikusi izenen amaiera erakusten den.
    .not-applicable = Ez dagokio: hemen amaiera beti ikusten da.
    .how =
        Ireki fitxategien programa eta bilatu «luzapenak» haren aukeretan.
        Erakutsi.
    .how-windows =
        Ireki karpeta bat.
        Bilatu han «fitxategi-izenen luzapenak».
        Markatu.
    .how-macos =
        Ireki Finder eta haren ezarpenak.
        Bilatu «extensiones» eta erakutsi guztiak.
    .undo = Leku berean berriro ezkutatzen dira.

# Variables:
#   $by (String) - firewalld, ufw, nftables; windows, macos: el del sistema; third-party: otro
#   $open (Number) - cuántos puertos TCP se pueden alcanzar desde fuera
#   $off (String) - dónde está apagado: public, private, domain: un tipo de red; several: varios; all: en todas
check-fw-enabled = Suebakia
    .risk = Suebaki batek saretik nor sartzen den iragazten du. Besteren wifi batean, ezezagun asko daude.
    .pass =
        { $by ->
            [windows] Ondo: Windowsen suebakia piztuta dago.
            [macos] Ondo: macOSen suebakia piztuta dago.
            [third-party] Ondo: beste suebaki bat piztuta dago.
           *[named] Ondo: suebaki hau piztuta dago: { $by }.
        }
    .warn =
        { $off ->
            [public] Adi: suebakia itzalita dago sare publikoetan, taberna bateko wifian adibidez.
            [private] Adi: suebakia itzalita dago sare pribatuetan, etxekoan adibidez.
            [domain] Adi: suebakia itzalita dago enpresako sarean.
            [several] Adi: suebakia itzalita dago zenbait sare motatan.
           *[all] Adi: ez dugu suebakirik ikusten.
        } Oraintxe ezer ez dago konexioen zain.
    .fail =
        { $off ->
            [public] Suebakia itzalita dago sare publikoetan, taberna bateko wifian adibidez.
            [private] Suebakia itzalita dago sare pribatuetan, etxekoan adibidez.
            [domain] Suebakia itzalita dago enpresako sarean.
            [several] Suebakia itzalita dago zenbait sare motatan.
           *[all] Ez dago suebakirik.
        } { $open ->
            [one] Ataka bat kanpoko konexioen zain dago. Piztu suebakia.
           *[other] { $open } ataka kanpoko konexioen zain daude. Piztu suebakia.
        }
    .unknown = Ezin izan da ikusi suebakirik dagoen.
    .how =
        Ireki programen denda eta bilatu «suebakia».
        Instalatu bat eta piztu.
        Utzi «ukatu» sartzen denerako.
    .how-debian =
        Ireki terminal bat.
        Idatzi: sudo apt install ufw
        Ordenagailu honetara beste batetik sartzen bazara, baimendu lehenengo sarbide hori.
        Idatzi: sudo ufw enable
    .how-ubuntu =
        Ireki terminal bat.
        Ordenagailu honetara beste batetik sartzen bazara, baimendu lehenengo sarbide hori.
        Idatzi: sudo ufw enable
    .how-fedora =
        Ireki terminal bat.
        Idatzi: sudo systemctl enable --now firewalld
    .how-windows =
        Ireki Hasi menua eta idatzi «suebakia».
        Piztu sare guztietarako.
        Beste suebaki bat baduzu, ireki haren programa eta begiratu piztuta dagoen.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «firewall».
        Piztu.
    .undo = Leku berean itzaltzen da. ufw badarabilzu: sudo ufw disable. firewalld badarabilzu: sudo systemctl disable --now firewalld.

# Variables:
#   $services (String) - códigos separados por comas: smb, nfs, ftp, telnet, rdp, vnc, database, tftp, snmp, rsh
#   $ports (String) - números de puerto separados por comas
#   $open (Number) - cuántos puertos se pueden alcanzar desde fuera
check-net-listening = Sarera irekitako zerbitzuak
    .risk = Partekatutako karpeta bat edo datu-base ireki bat wifi beretik irakur daiteke.
    .pass = Ondo: ez dago zerbitzurik kanpoko konexioen zain.
    .warn = Adi: karpetak, datu-baseak edo mahaigain bat egon daitezke sarera irekita. Atakak: { $ports }. Behar dituzu?
    .info =
        { $open ->
            [one] Ataka bat dago sarera irekita: { $ports }. Hemen ez dugu epaitzen.
           *[other] { $open } ataka daude sarera irekita: { $ports }. Hemen ez ditugu epaitzen.
        }
    .unknown = Ezin izan da ikusi zer dagoen kanpoko konexioen zain.
    .how =
        Pentsatu karpetak partekatzen dituzun edo zerbitzu hori beste gailu batetik erabiltzen duzun.
        Bestela, ireki ezarpenak eta bilatu «partekatu».
        Itzali erabiltzen ez duzuna.
        Datu-base bat bada, eskatu instalatu zuenari kanpora ixteko.
    .how-windows =
        Pentsatu zerbitzu hori beste gailu batetik erabiltzen duzun.
        Bestela, ireki Hasi menua eta idatzi «partekatu».
        Itzali erabiltzen ez duzuna.
        Datu-base bat bada, eskatu instalatu zuenari kanpora ixteko.
    .how-macos =
        Pentsatu zerbitzu hori beste gailu batetik erabiltzen duzun.
        Bestela, ireki «Ajustes del Sistema» eta bilatu «compartir».
        Itzali erabiltzen ez duzuna.
        Datu-base bat bada, eskatu instalatu zuenari kanpora ixteko.
    .undo = Leku berean berriro parteka dezakezu.

# Variables:
#   $service (String) - ssh, rdp, vnc, telnet, rsh, remote-desktop
check-net-remote-login-off = Urruneko sarbidea
    .risk = Urruneko sarbidearekin, beste pertsona batek zure sagua mugitzen du edo zure fitxategiak irekitzen ditu, aurrean egon gabe.
    .pass = Ondo: beste ordenagailu batetik sartzeko ezagutzen ditugun zerbitzuetatik batek ere ez du erantzuten.
    .warn = Adi: beste ordenagailu batetik sar daiteke, gordetako giltza batekin bakarrik. Zuk jarri zenuen?
    .fail = Ordenagailu honetara beste batetik sar daiteke. Itzali, erabiltzen ez baduzu.
    .unknown = Ezin izan da ikusi beste ordenagailu batetik sar daitekeen.
    .how =
        Pentsatu inork horrela laguntzen dizun. Galdetu hari itzali aurretik.
        Ireki ezarpenak eta bilatu «urruneko mahaigaina» edo «partekatu».
        Itzali.
    .how-debian =
        Pentsatu inork horrela laguntzen dizun. Galdetu hari itzali aurretik.
        Ireki terminal bat.
        Idatzi: sudo systemctl disable --now ssh.service ssh.socket
    .how-fedora =
        Pentsatu inork horrela laguntzen dizun. Galdetu hari itzali aurretik.
        Ireki terminal bat.
        Idatzi: sudo systemctl disable --now sshd.service
    .how-windows =
        Pentsatu inork horrela laguntzen dizun. Galdetu hari itzali aurretik.
        Ireki Hasi menua eta idatzi «urruneko mahaigaina».
        Itzali.
    .how-macos =
        Pentsatu inork horrela laguntzen dizun. Galdetu hari itzali aurretik.
        Ireki «Ajustes del Sistema» eta bilatu «compartir».
        Itzali urruneko saio-hasiera eta partekatutako pantaila.
    .undo = Leku berean pizten da. Terminal batean, urrats bera «enable» jarrita, «disable» jarri beharrean.

# Variables:
#   $locks (String) - true: se bloquea; false: nunca
#   $minutes (Number) - minutos sin tocar nada hasta el bloqueo; falta si nunca
#   $desktop (String) - gnome, kde, cinnamon, mate; falta en Windows y macOS
check-lock-idle-timeout = Pantaila-blokeoa
    .risk = Une batez altxatzen bazara, edonork erabil ditzake irekita dituzun kontuak.
    .pass =
        { $minutes ->
            [one] Ondo: pantaila minutu baten ondoren blokeatzen da.
           *[other] Ondo: pantaila { $minutes } minuturen ondoren blokeatzen da.
        }
    .warn =
        { $locks ->
            [true] Adi: pantailak 10 minutu baino gehiago behar ditu blokeatzeko: { $minutes }. Zu bakarrik sartzen zaren lekuan dago?
           *[false] Adi: pantaila ez da bere kabuz blokeatzen. Zu bakarrik sartzen zaren lekuan dago?
        }
    .fail =
        { $locks ->
            [true] Pantailak 20 minutu baino gehiago behar ditu blokeatzeko: { $minutes }. Jarri 10 edo gutxiago.
           *[false] Pantaila ez da bere kabuz blokeatzen. Piztu blokeo automatikoa, eta jarri 10 minutu edo gutxiago.
        }
    .unknown = Ezin izan da ikusi pantaila noiz blokeatzen den.
    .not-applicable = Ez dagokio: ez dago blokeatzeko pantailarik.
    .how =
        Ireki ezarpenak eta bilatu «blokeoa».
        Piztu blokeo automatikoa.
        Aukeratu 10 minutu edo gutxiago.
    .how-gnome =
        Ireki Ezarpenak eta bilatu «pantaila-blokeoa».
        Piztu «pantaila-blokeo automatikoa».
        «Atzerapena» atalean, aukeratu lehena.
        Bilatu «pantaila itzaltzea» eta aukeratu 10 minutu edo gutxiago.
    .how-kde =
        Ireki Sistemaren ezarpenak eta bilatu «pantaila-blokeoa».
        Markatu blokeo automatikoa eta jarri 10 minutu edo gutxiago.
    .how-windows =
        Ireki Hasi menua eta idatzi «pantaila-babeslea».
        Aukeratu bat eta jarri 10 minutu edo gutxiago.
        Markatu itzultzean pasahitza eskatzea.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «pantalla bloqueada».
        Jarri 10 minutu edo gutxiago pantaila itzaltzeko.
        Aukeratu pasahitza berehala eskatzea.
    .undo = Leku berean minutu gehiago jar ditzakezu.

check-priv-elevation-prompt = Baimena aldatu aurretik
    .risk = Sistemak galdetzen ez badu, programa gaizto batek dena aldatzen du zu konturatu gabe.
    .pass = Ondo: sistemak galdetzen du aldaketa garrantzitsu bat egin aurretik.
    .warn = Adi: sistemak beste programa batzuek saka dezaketen leiho batean galdetzen du. Maila igoko duzu?
    .fail = Sistemak garrantzitsua dena galdetu gabe aldatzen du. Piztu berriro abisua.
    .unknown = Ezin izan da ikusi sistemak aldatu aurretik galdetzen duen.
    .how =
        Begiratu zure kontua administratzailearena den, dena alda dezakeena.
        Egunerokorako, erabili hala ez den bat.
    .how-windows =
        Ireki Hasi menua eta idatzi «kontuen kontrola».
        Igo maila goitik bigarreneraino, edo lehenengoraino.
        Onartu eta berrabiarazi.
    .undo = Leku berean jaisten da maila.

check-boot-secure-boot = Abio segurua
    .risk = Abio segururik gabe, zure ordenagailua eskuetan duen batek sistemaren aurretik abiatzen den programa bat jar dezake.
    .pass = Ondo: abio segurua piztuta dago.
    .warn = Adi: abio segurua itzalita dago. Zerbait instalatzeko itzali zenuen?
    .unknown = Ezin izan da ikusi abio segurua piztuta dagoen.
    .not-applicable = Abio segurua ez dagokio.
    .how =
        Eduki eskura diskoaren gakoa: eska dezake.
        Eskatu laguntza, abioaren ezarpenetan inoiz sartu ez bazara.
        Berrabiarazi eta sartu haietan pantailak erakusten duen teklarekin.
        Bilatu «Secure Boot» eta piztu.
    .how-windows =
        Gorde lehenik paperean diskoaren berreskuratze-gakoa: eska dezake.
        Eskatu laguntza, abioaren ezarpenetan inoiz sartu ez bazara.
        Ireki Hasi menua eta idatzi «abio aurreratua». Berrabiarazi hortik.
        Aukeratu firmwarearen ezarpenak, bilatu «Secure Boot» eta piztu.
    .undo = Leku berean itzaltzen da. Egin hori sistema abiatzen ez bada.

# Variables:
#   $state (String) - off: apagada; partly: apagada en parte
#   $lockdown (String) - none, integrity, confidentiality
check-boot-integrity = Sistemaren osotasuna
    .risk = Sistemaren bihotza alda badaiteke, programa gaizto bat han ezkutatzen da eta ezerk ez du ikusten.
    .pass = Ondo: sistemaren bihotza aldaketetatik babestuta dago.
    .warn =
        { $state ->
            [partly] Adi: sistemaren babesaren zati bat itzalita dago. Zuk itzali zenuen?
           *[off] Adi: sistemaren bihotzaren babesa itzalita dago. Piztuko duzu?
        }
    .fail = Sistemaren babesa itzalita dago. Piztu.
    .info =
        { $lockdown ->
            [none] Sistemaren bihotza administratzailearen baimenarekin alda daiteke. Hala izan ohi da Linuxen.
           *[closed] Sistemaren bihotza administratzailearentzat ere itxita dago.
        }
    .unknown = Ezin izan da ikusi sistemaren bihotza babestuta dagoen.
    .how =
        Eskatu laguntza: abiatzean pizten da eta ordenagailuaren araberakoa da.
    .how-windows =
        Egin segurtasun-kopia bat eta ireki hartako fitxategi bat.
        Ireki Hasi menua eta idatzi «nukleoaren isolamendua».
        Piztu memoriaren osotasuna eta berrabiarazi.
        Gailuren batek funtzionatzeari uzten badio, bilatu haren programa berria edo egin atzera.
    .how-macos =
        Galdetu itzali zuenari oraindik behar den.
        Eskatu laguntza berreskuratze moduan abiatzeko.
        Ireki modu horretako terminala eta idatzi: csrutil enable
        Berrabiarazi.
    .undo = Leku berean itzaltzen da.

# Variables:
#   $saved (Number) - contraseñas guardadas en los navegadores
#   $open (Number) - las que cualquier programa de tu cuenta puede leer
check-browser-password-store = Pasahitzen babesa
    .risk = Programa gaizto batek segundo gutxitan kopiatzen ditu nabigatzaileak babesik gabe gordetzen dituen pasahitzak.
    .pass = Ondo: nabigatzailearen pasahitz bat ere ez dago babesik gabe.
    .warn =
        { $open ->
            [one] Adi: nabigatzailearen pasahitz bat babesik gabe dago.
           *[other] Adi: nabigatzailearen { $open } pasahitz babesik gabe daude.
        }
    .unknown = Ezin izan da ikusi nabigatzaileak nola gordetzen dituen pasahitzak.
    .not-applicable = Ez dagokio: hemen ez dago bere kabuz pasahitzak gordetzen dituen nabigatzailerik.
    .how =
        Ireki nabigatzailearen ezarpenak eta bilatu «pasahitza».
        Firefoxen, piztu pasahitz nagusia.
        Chromen eta antzekoetan, ireki nabigatzailea zure ohiko mahaigainetik, haren gako-sortarekin.
        Pasahitz-kudeatzaile batera ere eraman ditzakezu, eta hemen ezabatu.
    .how-windows =
        Ireki nabigatzailearen ezarpenak eta bilatu «pasahitza».
        Firefoxen, piztu pasahitz nagusia.
        Besteetan, eraman pasahitz-kudeatzaile batera eta ezabatu hemen.
    .how-macos =
        Ireki nabigatzailearen ezarpenak eta bilatu «contraseña».
        Firefoxen, piztu pasahitz nagusia.
        Pasahitz-kudeatzaile batera ere eraman ditzakezu, eta hemen ezabatu.
    .undo = Leku berean kentzen da pasahitz nagusia.

# Variables:
#   $issuer (String) - código del emisor, como fnmt
#   $initials (String) - iniciales de la persona, como A. G.; puede estar vacío
#   $ends (String) - el último día de validez, ya con formato
#   $days (Number) - días hasta ese día, o desde él si ya pasó
#   $certificates (Number) - certificados personales vistos
#   $others (Number) - certificados de emisores que no conocemos
check-cert-personal-expiry = Ziurtagiri digitala
    .risk = Ziurtagiri digitala izapideak sinatzeko fitxategi bat da: harekin zergak aurkezten dituzu. Iraungita badago, ezin duzu.
    .pass = Ondo: ziurtagiriak balio du. Azken eguna: { $ends }.
    .warn = Adi: ziurtagiria laster iraungiko da. Azken eguna: { $ends }. Berritu egun hori baino lehen: gero, zeu joan beharko zara.
    .fail = Ziurtagiria iraungi da. Azken eguna: { $ends }. Eskatu berri bat.
    .info =
        { $others ->
            [one] Ezagutzen ez dugun igorle baten ziurtagiri bat dago.
           *[other] Ezagutzen ez ditugun igorleen { $others } ziurtagiri daude.
        }
    .unknown = Ezin izan da ikusi zure ziurtagiria noiz iraungitzen den.
    .not-applicable = Ez dagokio: hemen ez dago zure ziurtagiri digitalik.
    .how =
        Sartu ziurtagiria eman zizunaren webgunean.
        Bilatu «berritu» eta egin ordenagailu honetatik bertatik.
        Gorde berriaren kopia bat, pasahitzarekin, ordenagailutik kanpo.
        Iraungita badago, eskatu hitzordua berri baterako.
    .undo = Zaharra ezaba daiteke, berria badabilenean.

# Variables:
#   $by (String) - nombre del programa de copias; file-history: el que viene con Windows
#   $kind (String) - same-disk, by-hand, untold, synced, none; program: uno cuyas copias no vemos
check-backup-configured = Kopia automatikoa
    .risk = Diskoek huts egiten dute eta eramangarriak galdu egiten dira. Beste leku batean kopia bat izanda, paperak eta argazkiak gordeta dituzu.
    .pass =
        { $by ->
            [file-history] Ondo: kopia bat bere kabuz egiten da eta beste leku batera doa. Programa: fitxategi-historia.
           *[named] Ondo: kopia bat bere kabuz egiten da eta beste leku batera doa. Programa: { $by }.
        }
    .warn =
        { $kind ->
            [same-disk] Adi: kopia disko honetan bertan geratzen da. Beste batera eraman dezakezu?
            [by-hand] Adi: bere kabuz egiten ez den kopia bat dago. Astero egiten duzu?
            [synced] Adi: karpeta sinkronizatu bat baino ez dugu ikusten, eta hori ez da kopia bat. Beste era batera egiten duzu?
            [untold] Adi: kopietarako leku bat prestatuta dago. Bere kabuz egiten dira?
            [program] Adi: kopia-programa bat dago, baina ez dugu ikusten zer egiten duen. Bere kabuz kopiatzen du, beste leku batera?
           *[none] Adi: ez dugu kopiarik ikusten. Beste era batera egiten duzu?
        }
    .unknown = Ezin izan da ikusi kopiarik bere kabuz egiten den.
    .how =
        Lortu kanpoko disko bat, edo leku bat lineako zerbitzu batean.
        Ireki zure sistemaren kopia-programa, edo instalatu bat.
        Aukeratu leku hori eta zure karpeta.
        Aktibatu kopia automatikoa, astero edo maizago.
        Berreskuratu hartako fitxategi bat, badabilela ikusteko.
    .how-macos =
        Lortu kanpoko disko bat eta entxufatu.
        Ireki «Ajustes del Sistema» eta bilatu «Time Machine».
        Gehitu diskoa eta aukeratu kopia zifratuta egitea.
        Idatzi pasahitza paperean.
        Berreskuratu kopiako fitxategi bat, badabilela ikusteko.
    .how-windows =
        Kopia-programa bat erabiltzen baduzu, ireki eta begiratu noiz eta nora kopiatzen duen.
        Bestela, entxufatu kanpoko disko bat.
        Ireki Hasi menua eta idatzi «fitxategi-historia».
        Aukeratu disko hori eta aktibatu.
        Berreskuratu hartako fitxategi bat, badabilela ikusteko.
    .undo = Programa berean itzaltzen da kopia automatikoa. Kopiak geratu egiten dira.

# Variables:
#   $ever (String) - true: hubo una copia completa; false: nunca
#   $last (String) - el día de la última copia completa, ya con formato; falta si $ever es false
#   $days (Number) - días desde entonces; falta también
check-backup-recent = Kopia berria
    .risk = Abisatu gabe gelditu zen kopia bat behar duzun egunean bakarrik nabaritzen da.
    .pass = Ondo: azken kopiaren data: { $last }.
    .warn =
        { $days ->
            [one] Adi: azken kopia orain dela egun 1 egin zen. Data: { $last }. Entxufatuta dago diskoa?
           *[other] Adi: azken kopia orain dela { $days } egun egin zen. Data: { $last }. Entxufatuta dago diskoa?
        }
    .fail =
        { $ever ->
            [true]
                { $days ->
                    [one] Azken kopia orain dela egun 1 egin zen. Data: { $last }. Egin bat ahal bezain laster.
                   *[other] Azken kopia orain dela { $days } egun egin zen. Data: { $last }. Egin bat ahal bezain laster.
                }
           *[false] Kopia bat prestatuta dago, baina ez da inoiz amaitu. Egin bat ahal bezain laster.
        }
    .unknown = Ezin izan da ikusi azken kopia noiz egin zen.
    .not-applicable = Ez dagokio: ez dago begira dezakegun kopiarik.
    .how =
        Entxufatu kopiaren diskoa edo konektatu internetera.
        Ireki kopia-programa eta sakatu «kopiatu orain».
        Itxaron amaitu duela esan arte.
        Berreskuratu hartako fitxategi bat, badabilela ikusteko.
    .how-windows =
        Entxufatu kopiaren diskoa edo konektatu internetera.
        Ireki Hasi menua eta idatzi «fitxategi-historia», edo ireki zure kopia-programa.
        Sakatu «exekutatu orain» eta itxaron amaitu arte.
        Berreskuratu hartako fitxategi bat, badabilela ikusteko.
    .undo = Ez dago ezer desegin beharrik.

# Variables:
#   $desktop (String) - gnome, kde, cinnamon; falta en Windows y macOS
#   $minutes (Number) - en Windows y macOS, cuánto tiene que dormir para que la pida; falta si la pide siempre o nunca
check-lock-on-wake = Blokeoa esnatzean
    .risk = Zure eramangarri itxia irekitzen duenak zure kontuak irekita aurkitzen ditu.
    .pass = Ondo: esnatzean zure pasahitza eskatzen du.
    .warn = Adi: { $minutes } minutu baino gutxiago lo egiten badu, ez du zure pasahitza eskatzen. Eska dezake beti?
    .fail = Esnatzean ez du zure pasahitza eskatzen. Jarri eskatzeko.
    .unknown = Ezin izan da ikusi esnatzean zure pasahitza eskatzen duen.
    .not-applicable = Ez dagokio: ez dago blokeatzeko pantailarik.
    .how =
        Ireki ezarpenak eta bilatu «blokeoa».
        Aktibatu blokeoa esekitzean.
    .how-gnome =
        Ireki Ezarpenak eta bilatu «pantaila-blokeoa».
        Aktibatu «pantaila-blokeo automatikoa».
        «Blokeatu esekitzean» ikusten baduzu, aktibatu hori ere.
    .how-kde =
        Ireki Sistemaren ezarpenak eta bilatu «pantaila-blokeoa».
        Markatu blokeatzea esekitzetik esnatzean.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «pantalla bloqueada».
        Aukeratu pasahitza berehala eskatzea.
    .how-windows =
        Ireki Hasiera menua eta idatzi «saioa hasteko aukerak».
        Bilatu noiz eskatu behar duen sartzea, kanpoan egon bazara.
        Aukeratu beti eskatzea, edo esnatzean.
    .undo = Leku berean itzaltzen da.

# Variables:
#   $kind (String) - disk: entra solo, tras la clave del disco; left: en Windows ya pregunta, y queda una contraseña sin cifrar
check-acct-autologin-off = Abiatzea pasahitzarekin
    .risk = Galdetu gabe abiatzen bada, zure ordenagailua duenak zure kontuak ditu.
    .pass = Ondo: ordenagailuak pasahitz bat eskatzen du abiatzean.
    .warn =
        { $kind ->
            [left] Adi: zifratu gabeko pasahitz bat gordeta dago, galdetu gabe sartzen zenekoa. Gaur erabiltzen duzuna da?
           *[disk] Adi: zure kontuan galdetu gabe sartzen da, diskoaren gakoaren ondoren. Ez du beste inork erabiltzen?
        }
    .fail = Ordenagailua zure kontuan galdetu gabe sartzen da. Jarri galdetzeko.
    .unknown = Ezin izan da ikusi abiatzean pasahitzik eskatzen duen.
    .not-applicable = Ez dagokio: hemen beste ordenagailu bat abiatzen da.
    .how =
        Egiaztatu zure pasahitza badakizula.
        Ireki ezarpenak eta bilatu «erabiltzaileak».
        Itzali «saio-hasiera automatikoa».
    .how-windows =
        Egiaztatu zure pasahitza badakizula.
        Ireki Hasiera menua, idatzi «netplwiz» eta ireki.
        Markatu erabiltzaile bakoitzak bere izena eta pasahitza idaztea.
        Lauki hori ikusten ez bada, eskatu laguntza.
        Erabiltzen duzun pasahitz bat gordeta geratu bada, aldatu.
    .undo = Leku berean berriro aktibatzen da.

# Variables:
#   $protection (String) - good, wpa1, wep, open
check-wifi-current-secure = Erabiltzen ari zaren wifia
    .risk = Wifi ireki batean, hurbil dagoenak ikusten du zein webgunetan sartzen zaren, eta baten itxurak egin ditzake.
    .pass = Ondo: wifi hau zifratuta dago.
    .warn = Adi: wifi hau irekita dago, eta zure konexio pribatuak (VPN) bidaltzen duzuna zifratzen du. Denbora guztian piztuta uzten duzu?
    .fail =
        { $protection ->
            [open] Wifi hau irekita dago. Ez erabili hartan bankua edo lana.
           *[old] Wifi honek beste batzuek ireki dezaketen zifratze zahar bat du. Aldatu routerrean.
        }
    .unknown = Ezin izan da ikusi wifi hau nola babesten den.
    .not-applicable = Ez dagokio: orain ez zaude wifi batean.
    .how =
        Zurea bada, ireki routerraren orria eta bilatu «wifiaren segurtasuna».
        Aukeratu WPA2 edo WPA3 eta idatzi pasahitz luze bat.
        Beste batena bada, erabili mugikorraren konexioa garrantzitsua denerako.
    .how-windows =
        Ireki Ezarpenak eta sartu «Sarea eta Internet» eta «Wi-Fi» ataletan.
        Ireki zure sarearen propietateak eta bilatu «segurtasun mota».
        WPA2 edo WPA3 jartzen badu, ondo dago.
        Zurea bada eta beste zerbait jartzen badu, aldatu routerraren orrian.
        Beste batena bada, erabili mugikorraren konexioa garrantzitsua denerako.
    .undo = Routerrean lehengora itzul zaitezke. Hobe da ez egitea.

# Variables:
#   $open (Number) - redes abiertas a las que se conecta por sí mismo
check-wifi-saved-open = Gordetako wifi irekiak
    .risk = Edonork jar dezake kafetegiaren izena duen wifi bat. Zure ordenagailua bere kabuz konektatzen da.
    .pass = Ondo: ez da bere kabuz konektatzen inolako wifi irekitara.
    .warn =
        { $open ->
            [one] Adi: bere kabuz konektatzen da wifi ireki batera. Oraindik erabiltzen duzu?
           *[other] Adi: bere kabuz konektatzen da { $open } wifi irekitara. Oraindik erabiltzen dituzu?
        }
    .unknown = Ezin izan da ikusi zer wifi dauden gordeta.
    .not-applicable = Ez dagokio: hemen ez dago wifirik gordeta.
    .how =
        Ireki ezarpenak eta bilatu «wifia».
        Ireki gordetako sareen zerrenda.
        Ahaztu giltzarrapo gabekoak, edo itzali bere kabuz konektatzea.
    .how-windows =
        Ireki Ezarpenak eta sartu «Sarea eta Internet» eta «Wi-Fi» ataletan.
        Ireki «kudeatu sare ezagunak».
        Ahaztu leku publikoetakoak, edo itzali bere kabuz konektatzea.
    .undo = Han zauden hurrengoan, berriro aukeratzen duzu.

# Variables:
#   $kind (String) - root: la cuenta del administrador; member: una cuenta que puede llegar a serlo; admin: lo mismo en Windows
#   $groups (String) - nombres de grupos con comas: admin, docker, lxd, sudo, wheel; falta si $kind no es member
check-acct-daily-admin = Eguneroko kontua
    .risk = Dena alda dezakeen kontu batekin, oharkabeko akats batek edo programa gaizto batek ere dena alda dezake.
    .pass = Ondo: kontu honek ezin du ordenagailu osoa aldatu.
    .warn =
        { $kind ->
            [root] Adi: administratzailearen kontuarekin egiten duzu lan. Egunero beste bat erabil dezakezu?
            [admin] Adi: kontu honek ordenagailu osoa alda dezake. Nahikoa zenuke beste bat egunerokorako?
           *[member] Adi: kontu honek ordenagailu osoa alda dezake ({ $groups }). Nahikoa zenuke beste bat egunerokorako?
        }
    .unknown = Ezin izan da ikusi kontu honek zer alda dezakeen.
    .how =
        Ireki ezarpenak eta bilatu «erabiltzaileak».
        Sortu bigarren administratzaile-kontu bat, bere pasahitzarekin.
        Sartu hartan behin eta egiaztatu programak instala ditzakeela.
        Gero utzi zure eguneroko kontua arrunt gisa.
    .how-windows =
        Ireki Hasiera menua eta idatzi «beste erabiltzaileak».
        Sortu bigarren kontu bat, bere pasahitzarekin, eta egin administratzaile.
        Sartu hartan behin eta egiaztatu programak instala ditzakeela.
        Handik, utzi zure eguneroko kontua arrunt gisa.
    .undo = Administratzaile-kontutik itzultzen diozu.

# Variables:
#   $service (String) - smb, nfs, printer: una impresora; smb1: carpetas compartidas con el protocolo más antiguo; smb1-ready: está encendido y aún no comparte ninguna
check-net-shares-off = Partekatutako karpetak
    .risk = Partekatutako karpeta bat sare berean dagoenak ireki dezake.
    .pass = Ondo: ordenagailu honek ez du karpetarik partekatzen.
    .warn =
        { $service ->
            [printer] Adi: ordenagailu honek inprimagailu bat partekatzen du. Erabiltzen du norbaitek beste batetik?
           *[smb] Adi: ordenagailu honek karpetak partekatzen ditu. Behar duzu?
        }
    .fail =
        { $service ->
            [smb1-ready] Karpetak partekatzeko modurik zaharrena piztuta dago, eta beste batzuek ireki dezakete. Itzali.
           *[smb1] Ordenagailu honek karpetak modurik zaharrenean partekatzen ditu, eta beste batzuek ireki dezakete. Itzali.
        }
    .unknown = Ezin izan da ikusi karpetarik partekatzen duen.
    .how =
        Pentsatu beste gailuren batek karpeta hauek erabiltzen dituen.
        Bestela, ireki ezarpenak eta bilatu «partekatu».
        Itzali.
        Behar badituzu, eskatu prestatu zituenari SMBren 1. bertsioa kentzeko.
    .how-windows =
        Pentsatu beste gailuren batek partekatzen duzuna erabiltzen duen.
        Bestela, ireki Hasi menua, idatzi «partekatze» eta itzali.
        Modurik zaharrena kentzeko, idatzi «Windowsen eginbideak».
        Kendu «SMB 1.0» marka eta berrabiarazi.
    .undo = Leku berean berriro parteka dezakezu.

# Variables:
#   $kind (String) - not-yet: funciona y no ha puesto la hora desde el arranque; off: nada pone la hora
check-time-sync = Ordu automatikoa
    .risk = Ordua gaizki badago, bi urratseko kodeek huts egiten dute eta dokumentuek beste data bat daramate.
    .pass = Ondo: ordua bere kabuz jartzen da.
    .warn =
        { $kind ->
            [not-yet] Adi: ordua ez da bere kabuz jarri abiatu zenetik. Baduzu internet konexiorik?
           *[off] Adi: ordua ez da bere kabuz jartzen. Eskuz jartzen duzu?
        }
    .unknown = Ezin izan da ikusi ordua bere kabuz jartzen den.
    .not-applicable = Ez dagokio: ordua kanpoko ordenagailuarena da.
    .how =
        Ireki ezarpenak eta bilatu «data eta ordua».
        Aktibatu data eta ordu automatikoak.
    .how-windows =
        Ireki Hasiera menua eta idatzi «data eta ordua».
        Aktibatu ordua bere kabuz jartzea.
        Ukitu ezin bada, galdetu ordenagailua zaintzen duenari.
    .undo = Leku berean itzaltzen da.

# Variables:
#   $kind (String) - guarded: un organismo público o un fabricante del sistema va a otro sitio; redirected: otros nombres; proxy: hay un proxy
#   $redirected (Number) - nombres de internet que van a otro ordenador
check-net-hosts-proxy = Desbideratutako helbideak
    .risk = Programa gaizto batek zure bankuaren izena haren webgunearen kopia batera eraman dezake.
    .pass = Ondo: ez dago helbiderik desbideratuta.
    .warn =
        { $kind ->
            [proxy] Adi: nabigatzen duzuna beste ordenagailu batetik pasatzen da. Erabiltzen du zure lanak horrelako bat?
           *[redirected] Adi: ordenagailu honek beste leku batera eramaten dituen izenak: { $redirected }. Zuk edo zure lanak jarri zenituzten?
        }
    .fail = Ordenagailu honek administrazioaren edo bere eguneratzeen helbide bat beste leku batera eramaten du. Eskatu laguntza gaur.
    .unknown = Ezin izan da ikusi helbiderik desbideratuta dagoen.
    .how =
        Galdetu ordenagailua zaintzen duenari ea berak jarri zuen.
        Inor izan ez bada, ez erabili hartan bankua, eta ez sinatu.
        Proxyrako, ireki ezarpenak, bilatu «proxy» eta aukeratu bat ere ez.
        Izenetarako, eskatu laguntza /etc/hosts fitxategia begiratzeko.
    .how-windows =
        Galdetu ordenagailua zaintzen duenari ea berak jarri zuen.
        Inor izan ez bada, ez erabili hartan bankua, eta ez sinatu.
        Proxyrako, ireki Hasi menua, idatzi «proxy» eta itzali ikusten dituzunak.
        Izenetarako, eskatu laguntza Windowsen «hosts» fitxategia begiratzeko.
    .undo = Idatzi zer zegoen aldatu aurretik. Horrela berriro jar dezakezu.

check-exec-autorun-off = Programak irekitzen dituzten USB memoriak
    .risk = Norbaitek utzitako USB memoria batek abiatu nahi duen programa bat ekar dezake.
    .pass = Ondo: ez da ezer abiatzen zerbait entxufatzen duzunean.
    .warn = Adi: zerbait entxufatzean, programa bat irekitzea eskain diezazuke. Behar duzu?
    .unknown = Ezin izan da ikusi zer gertatzen den zerbait entxufatzen duzunean.
    .not-applicable = Ez dagokio: hemen ez da ezer abiatzen zerbait entxufatzean.
    .how =
        Ireki ezarpenak eta bilatu «euskarri aldagarriak».
        Markatu inoiz ez galdetzea eta programarik ez irekitzea.
    .how-windows =
        Ireki Hasiera menua eta idatzi «erreprodukzio automatikoa».
        Itzali euskarri eta gailu guztietarako.
    .undo = Leku berean berriro aktibatzen da.

# Variables:
#   $mode (String) - always, when-possible, no
check-net-dns = Izen zifratuak
    .risk = Webgune bat ireki aurretik, ordenagailuak haren izenaz galdetzen du. Beste batzuek bidean irakur dezakete.
    .info =
        { $mode ->
            [always] Ordenagailuak beti zifratuta galdetzen du izenez. Erakutsi baino ez dugu egiten.
            [when-possible] Ordenagailuak zifratuta galdetzen du izenez, ahal duenean. Erakutsi baino ez dugu egiten.
           *[no] Ordenagailuak zifratu gabe galdetzen du izenez. Zure nabigatzaileak edo konexio pribatu (VPN) batek zifratuta egin dezake hala ere. Erakutsi baino ez dugu egiten.
        }
    .unknown = Ezin izan da ikusi izenez nola galdetzen duen.
    .how =
        Ireki nabigatzailearen ezarpenak eta bilatu «DNS segurua».
        Aktibatu.
    .undo = Leku berean itzaltzen da.

# Variables:
#   $browsers (Number) - navegadores instalados
#   $browser (String) - nombre del más antiguo
#   $days (Number) - días que lleva fuera una versión más nueva
#   $table_date (String) - el día de la lista de versiones, ya con formato
check-browser-version-current = Nabigatzailea egunean
    .risk = Webguneak nabigatzailetik iristen dira zure ordenagailura. Zahar batek denek ezagutzen dituzten akatsak ditu.
    .pass = Ondo: ikusten ditugun nabigatzaileak berriak dira.
    .warn = Adi: nabigatzaile honek 3 hilabete baino gehiago ditu: { $browser }. Bere kabuz eguneratzen da?
    .fail = Nabigatzaile honek 6 hilabete baino gehiago ditu: { $browser }. Eguneratu gaur.
    .unknown = Ezin izan da ikusi nabigatzailearen adina.
    .not-applicable = Ez dagokio: ez dugu nabigatzailerik ikusten, sistemak dakarrenaz gain.
    .how =
        Ireki nabigatzailearen menua eta bilatu «honi buruz».
        Bertsio berri bat eskaintzen badu, onartu eta berrabiarazi nabigatzailea.
        Zure sistemarekin etorri bazen, instalatu sistemaren eguneratzeak.
        Erabiltzen ez baduzu, desinstalatu.
    .undo = Bertsio berri bat ez da kendu behar.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos
#   $table_date (String) - el día de la lista de programas, ya con formato
check-net-remote-tools = Urruneko laguntzarako programak
    .risk = Zerbitzu teknikoaren itxurak egiten dituenak bat instalatzeko eskatzen dizu. Gero zure sagua mugitzen du.
    .pass = Ondo: ez dugu urruneko laguntzarako programarik ikusten.
    .warn = Adi: programa bat norbait sartzeko zain dago: { $programs }. Badakizu nork instalatu zuen?
    .info = Inoren zain ez dagoen programa bat dago: { $programs }. Erakutsi baino ez dugu egiten.
    .unknown = Ezin izan da ikusi urruneko laguntzarako programarik dagoen.
    .how =
        Pentsatu nork eskatu zizun instalatzeko.
        Espero ez zenuen dei edo mezu bat izan bazen, deskonektatu internetetik.
        Desinstalatu programen dendatik.
        Deitu zure bankura, bitartean irekita bazenuen.
        Zure enpresak erabiltzen badu, galdetu denbora guztian zain egon behar duen.
    .how-windows =
        Pentsatu nork eskatu zizun instalatzeko.
        Espero ez zenuen dei edo mezu bat izan bazen, deskonektatu internetetik.
        Ireki Hasi menua eta idatzi «gehitu edo kendu programak».
        Bilatu haren izena eta desinstalatu.
        Deitu zure bankura, bitartean irekita bazenuen.
        Zure enpresak erabiltzen badu, galdetu denbora guztian zain egon behar duen.
    .how-macos =
        Pentsatu nork eskatu zizun instalatzeko.
        Espero ez zenuen dei edo mezu bat izan bazen, deskonektatu internetetik.
        Ireki Aplikazioak karpeta eta bilatu haren izena.
        Desinstalatzailea badakar, ireki. Bestela, eraman zakarrontzira.
        Deitu zure bankura, bitartean irekita bazenuen.
        Zure enpresak erabiltzen badu, galdetu denbora guztian zain egon behar duen.
    .undo = Programen dendatik berriro instala daiteke.

# Variables:
#   $kind (String) - manager: un programa propio; browser: solo el navegador guarda contraseñas; system: el que trae el sistema; falta con otro resultado
#   $by (String) - nombre del programa; solo si $kind es manager
#   $table_date (String) - el día de la lista de programas, ya con formato
check-pm-present = Pasahitz-kudeatzailea
    .risk = Inork ez du gogoratzen pasahitz desberdin bat leku bakoitzerako. Errepikatuak elkarrekin erortzen dira.
    .pass =
        { $kind ->
            [manager] Ondo: pasahitz-kudeatzaile bat dago: { $by }. Erabiltzen duzun ala ez, zuk bakarrik dakizu.
            [system] Ondo: zure sistemak bere pasahitz-kudeatzailea dakar, eta hori hasiera bat da. Erabiltzen duzun ala ez, zuk bakarrik dakizu.
           *[browser] Ondo: nabigatzaileak pasahitzak gordetzen dizkizu, eta hori hasiera bat da. Giltzapean gordetzen dituen, beste egiaztapen batek begiratzen du.
        }
    .warn = Adi: ez dugu pasahitz-kudeatzailerik ikusten. Beste era batera gordetzen dituzu?
    .unknown = Ezin izan da ikusi pasahitz-kudeatzailerik dagoen.
    .not-applicable = Ez dagokio: ez dago mahaigainik.
    .how =
        Ireki programen denda eta bilatu «pasahitz-kudeatzailea».
        Aukeratu jende askok erabiltzen duen eta eguneratzeak jasotzen dituen bat.
        Idatzi haren pasahitz luze bakarra paperean eta gorde etxean.
        Eraman lehenik postako eta bankuko pasahitzak.
    .undo = Desinstalatu aurretik, atera hartatik zure pasahitzak.

# Variables:
#   $by (String) - snap, flatpak, store, app-store: la tienda de la que se habla
#   $mode (String) - paused: alguien ha parado las actualizaciones; unset: nadie ha elegido; asks: avisan y esperan; falta si van solas
check-apps-updates-auto = Aplikazioen eguneratzeak
    .risk = Aplikazio-denda batetik instalatzen duzuna ez da sistemarekin batera eguneratzen.
    .pass = Ondo: dendako aplikazioak beren kabuz eguneratzen dira.
    .warn =
        { $mode ->
            [paused] Adi: aplikazioen eguneratzeak pausan daude. Abiaraz ditzakezu gaur berriro?
            [unset] Adi: ez da ageri dendako aplikazioak beren kabuz eguneratzen diren. Begiratuko duzu?
           *[asks] Adi: aplikazioek abisatu egiten dute, eta zure baimenaren zain geratzen dira. Ematen diezu astero?
        }
    .fail = Dendako aplikazioak ez dira beren kabuz eguneratzen. Aktibatu behin eguneratze automatikoa, eta ahaztu.
    .unknown = Ezin izan da ikusi aplikazioak beren kabuz eguneratzen diren.
    .not-applicable = Ez dagokio: hemen ez dago aplikazio-dendarik.
    .how =
        Ireki aplikazio-denda edo eguneratzeen programa.
        Bilatu «automatikoak» haren ezarpenetan.
        Aktibatu. Pausan badaude, jarri berriro abian.
    .how-windows =
        Ireki Hasi menua eta idatzi «store».
        Bilatu «aplikazioen eguneratzeak» haren ezarpenetan.
        Aktibatu. Pausan badaude, jarri berriro abian.
    .how-macos =
        Ireki «Ajustes del Sistema» eta bilatu «actualizaciones automáticas».
        Piztu dendako aplikazioak instalatzea.
    .undo = Leku berean, berriro galdetzea aukera dezakezu.

# Variables:
#   $programs (String) - nombres de programas con comas entre ellos; falta si no hay ninguno
#   $table_date (String) - el día de la lista de programas, ya con formato
check-apps-unsupported = Eguneratzerik gabeko programak
    .risk = Inork konpontzen ez duen programa bat betiko geratzen da bere akatsekin.
    .pass = Ondo: ez dugu fabrikatzaileak utzitako programarik ikusten.
    .warn = Adi: fabrikatzaileak ez du honetarako konponketarik ematen: { $programs }. Oraindik behar duzu?
    .fail = Eguneratzerik jasotzen ez duten programak daude: { $programs }. Desinstalatu.
    .unknown = Ezin izan da ikusi eguneratzerik gabeko programarik dagoen.
    .how =
        Pentsatu beste programaren batek behar duen.
        Ireki programen denda eta bilatu haren izena.
        Desinstalatu.
    .how-windows =
        Pentsatu beste programaren batek behar duen.
        Ireki Hasi menua eta idatzi «gehitu edo kendu programak».
        Bilatu haren izena eta desinstalatu.
    .how-macos =
        Pentsatu beste programaren batek behar duen.
        Ireki Aplikazioak karpeta eta bilatu haren izena.
        Desinstalatzailea badakar, ireki. Bestela, eraman zakarrontzira.
    .undo = Berriro instala daiteke, baina hobe da beste bat bilatzea.

# Variables:
#   $silent (Number) - perfiles de navegador que no avisan
check-browser-protections = Webgune faltsuen abisuak
    .risk = Nabigatzaileak banku baten itxurak egiten dituzten webgune asko ezagutzen ditu. Uzten badiozu bakarrik abisatzen du.
    .pass = Ondo: nabigatzaileak webgune faltsuez abisatzen du.
    .warn = Adi: webgune faltsuen abisua itzalita dago nabigatzaile batean. Zuk itzali zenuen?
    .unknown = Ezin izan da ikusi nabigatzaileak webgune faltsuez abisatzen duen.
    .not-applicable = Ez dagokio: hemen ez da nabigatzailerik erabili.
    .how =
        Ireki nabigatzailearen ezarpenak eta bilatu «nabigatze segurua» edo «eduki engainagarria».
        Aktibatu.
    .undo = Leku berean itzaltzen da.

# Variables:
#   $keys (Number) - llaves privadas encontradas
#   $open (Number) - las que no tienen contraseña
#   $short (Number) - las que son demasiado cortas
#   $dead (Number) - las de un tipo que ya nadie acepta
check-ssh-keys-protected = Beste ordenagailuak irekitzeko giltzak
    .risk = SSH giltza batek beste ordenagailu bat irekitzen du. Pasahitzik gabe, fitxategia kopiatzen duena sartu egiten da.
    .pass = Ondo: SSH giltzek pasahitza dute.
    .warn = Adi: pasahitzik gabeko SSH giltzak, { $open }; laburregiak, { $short }. Programa batek bere kabuz erabiltzen ditu?
    .fail = Erabiltzen ez den mota bateko SSH giltza bat dago. Egin berri bat.
    .unknown = Ezin izan da ikusi SSH giltzak nola babesten diren.
    .not-applicable = Ez dagokio: kontu honetan ez dago SSH giltzarik.
    .how =
        Ireki terminal bat.
        Pasahitza jartzeko, idatzi «ssh-keygen -p -f» eta fitxategiaren izena.
        Giltza berri baterako, idatzi «ssh-keygen -t ed25519».
        Eraman berria ordenagailu bakoitzera zaharra ezabatu aurretik.
    .undo = Urrats berak, pasahitza hutsik utzita, kendu egiten du.

# Variables:
#   $loose (Number) - archivos en la carpeta de descargas y en el escritorio
#   $kept (Number) - archivos entre los documentos, que no se juzgan
check-cert-loose-keyfiles = Giltza eta ziurtagiri solteak
    .risk = Zure ziurtagiriaren fitxategiarekin, beste pertsona batek zure izenean sina dezake.
    .pass = Ondo: ez dugu ziurtagiri edo giltza solterik ikusten deskargetan edo mahaigainean.
    .warn =
        { $loose ->
            [one] Adi: ziurtagiri edo giltza bat dago deskargetan edo mahaigainean. Oraindik hor behar duzu?
           *[other] Adi: { $loose } ziurtagiri edo giltza daude deskargetan edo mahaigainean. Oraindik hor behar dituzu?
        }
    .unknown = Ezin izan da ikusi ziurtagiri solterik dagoen.
    .how =
        Begiratu deskargetan eta mahaigainean .p12, .pfx, .key edo .kdbx amaiera duten fitxategiak.
        Gorde behar dituzunak beste leku batean, pasahitzarekin.
        Egiaztatu zure ziurtagiria badabilela.
        Ezabatu gainerakoak eta hustu zakarrontzia.
    .undo = Zakarrontzitik atera ditzakezu hustu arte.

# Variables:
#   $others (Number) - certificados de alguien que no conocemos
#   $added (Number) - all that were added
#   $table_date (String) - el día de la lista de emisores, ya con formato
check-cert-added-roots = Gehitutako konfiantza
    .risk = Konfiantzazko ziurtagiri bat gehitzen duenak edozein webguneren itxurak egin ditzake.
    .pass = Ondo: ez dugu arraroa den gehitutako ziurtagiririk ikusten.
    .warn =
        { $others ->
            [one] Adi: norbaitek ezagutzen ez dugun ziurtagiri bat gehitu zuen. Zure lana edo zure antibirusa izan zen?
           *[other] Adi: norbaitek ezagutzen ez ditugun { $others } ziurtagiri gehitu zituen. Zure lana edo zure antibirusa izan zen?
        }
    .unknown = Ezin izan da ikusi konfiantzazko ziurtagiririk gehitu den.
    .how =
        Galdetu ordenagailua zaintzen duenari ea berak gehitu zuen.
        Inor izan ez bada, ez erabili hartan bankua, eta ez sinatu.
        Eskatu laguntza kentzeko.
    .undo = Gorde fitxategiaren kopia bat. Harekin berriro gehi daiteke.

check-disk-backup-encrypted = Kopia zifratua
    .risk = Kopien diskoa poltsiko batean sartzen da. Zifratu gabe, aurkitzen duenak dena irakurtzen du.
    .pass = Ondo: kopia zifratuta dago.
    .warn = Adi: disko honen beraren kopia zifratu gabe dago. Diskoa zifratuta dago?
    .fail = Kopia beste leku batera doa, zifratu gabe. Prestatu berriro, zifratuta.
    .unknown = Ezin izan da ikusi kopia zifratuta dagoen.
    .not-applicable = Ez dagokio: ez dago begira dezakegun kopiarik.
    .how =
        Gorde oraingoz kopia zaharra.
        Ireki kopia-programa eta gehitu leku berri bat.
        Aukeratu «zifratu» eta idatzi haren pasahitza paperean.
        Berria osorik dagoenean, berreskuratu hartako fitxategi bat.
        Gero ezabatu zaharra.
    .how-windows =
        Entxufatu kopien diskoa.
        Ireki Hasi menua eta idatzi «BitLocker».
        Disko hori zifratzea eskaintzen badu, aktibatu eta idatzi haren pasahitza paperean.
        Bestela, kopiatu zifratzen duen programa batekin.
        Amaitzean, berreskuratu kopiako fitxategi bat.
    .undo = Urrats berek, zifratu gabe, kendu egiten dute. Hobe da ez egitea.

# Variables:
#   $chip (String) - new: de la segunda generación; old: de la primera; built-in: parte del ordenador; none
check-hw-security = Segurtasun-txipa
    .risk = Segurtasun-txip batek diskoaren gakoak gordetzen ditu, programa batek kopiatu ezin dituen lekuan.
    .info =
        { $chip ->
            [new] Gaur egungo segurtasun-txip bat dago. Erakutsi baino ez dugu egiten.
            [old] Segurtasun-txip zahar bat dago. Erakutsi baino ez dugu egiten.
            [built-in] Ordenagailu honek barruan dakar bere segurtasun-txipa. Erakutsi baino ez dugu egiten.
           *[none] Ez dugu segurtasun-txiprik ikusten. Diskoa hala ere zifra daiteke.
        }
    .unknown = Ezin izan da ikusi segurtasun-txiprik dagoen.
    .not-applicable = Ez dagokio: txipa kanpoko ordenagailuarena da.
    .how =
        Ez da ezer egin behar.
        Beste ordenagailu bat erosten duzunean, eskatu segurtasun-txipa duen bat: «TPM 2.0».
    .how-macos =
        Ez da ezer egin behar.
    .undo = Ez dago ezer desegin beharrik.

# Variables:
#   $kind (String) - no-password: esta cuenta no tiene; guest: cualquiera entra como invitado; no-guest: solo se sabe lo segundo; password: esta cuenta tiene; marks: en Windows, ninguna tiene la marca; falta si hay cuentas marcadas
#   $accounts (Number) - en Windows, cuántas cuentas tienen la marca de no necesitar contraseña; falta si ninguna
check-acct-open-accounts = Pasahitzik gabeko kontuak
    .risk = Pasahitzik gabeko kontu bat irekita dago aurrean esertzen denarentzat.
    .pass =
        { $kind ->
            [no-guest] Ondo: ez da gonbidatu gisa sartzen. Ez dugu ikusten zure kontuak pasahitzik duen.
            [marks] Ondo: kontu bat ere ez dago pasahitzik gabe sartzeko markatuta, eta ez da gonbidatu gisa sartzen.
           *[password] Ondo: kontu honek pasahitza du, eta ez da gonbidatu gisa sartzen.
        }
    .warn = Adi: pasahitzik gabe sartzeko markatutako kontuak: { $accounts }. Badute bat hala ere?
    .fail =
        { $kind ->
            [guest] Edonor sar daiteke gonbidatu gisa. Kendu.
           *[no-password] Kontu honek ez du pasahitzik. Jarri bat gaur.
        }
    .unknown = Ezin izan da ikusi pasahitzik gabeko konturik dagoen.
    .how =
        Ireki ezarpenak eta bilatu «erabiltzaileak».
        Jarri pasahitz luze bat kontu bakoitzean.
        Gonbidatu gisa sartzen bada, eskatu laguntza hori kentzeko.
    .how-windows =
        Ireki Hasiera menua eta idatzi «saioa hasteko aukerak».
        Jarri pasahitz luze bat zure kontuan.
        Sartu beste kontu bakoitzean eta egin gauza bera.
        Guztiek pasahitza badute, ez da ezer gehiago behar.
        Gonbidatu gisa sartzen bada, eskatu laguntza hori kentzeko.
    .undo = Leku berean aldatzen duzu. Pasahitzik gabe, berriro irekita dago.

# Variables:
#   $methods (String) - none, fingerprint, key, both; stored: hay una huella guardada; en Windows, password, hello o card
check-auth-strong-signin = Hatz-markarekin edo giltzarekin sartzea
    .risk = Inork ezin du sorbalda gainetik kopiatu hatz-marka bat edo segurtasun-giltza bat.
    .info =
        { $methods ->
            [fingerprint] Sistemak hatz-marka bat onartzen du sartzeko. Ez dugu ikusten irakurgailurik dagoen, ezta zure hatza gordeta dagoen ere.
            [key] Sistemak segurtasun-giltza bat onartzen du sartzeko. Ez dugu ikusten halakorik duzun.
            [both] Sistemak hatz-marka bat edo segurtasun-giltza bat onartzen du sartzeko. Ez dugu ikusten halakorik duzun.
            [stored] Sartzeko hatz-marka bat gordeta dago. Erakutsi baino ez dugu egiten.
            [password] Azken aldian pasahitz batekin sartu zen norbait. Erakutsi baino ez dugu egiten.
            [hello] Azken aldian PIN batekin, aurpegiarekin edo hatz-markarekin sartu zen norbait; ordenagailu honetan baino ez dute balio. Erakutsi baino ez dugu egiten.
            [card] Azken aldian segurtasun-giltza batekin edo txartel batekin sartu zen norbait. Erakutsi baino ez dugu egiten.
           *[none] Pasahitz batekin sartzen zara. Erakutsi baino ez dugu egiten.
        }
    .unknown = Ezin izan da ikusi nola sartzen zaren.
    .how =
        Zure ordenagailuak hatz-marken irakurgailua badu, ireki ezarpenak eta bilatu «erabiltzaileak».
        Gehitu han zure hatza.
    .how-macos =
        Zure teklatuak hatz-marken irakurgailua badu, ireki «Ajustes del Sistema» eta bilatu «Touch ID».
        Gehitu han zure hatza.
    .how-windows =
        Ireki Hasiera menua eta idatzi «saioa hasteko aukerak».
        Aukeratu PINa, aurpegia edo hatz-marka, zure ordenagailuak eskaintzen badu.
        Jarraitu urratsei, eta ez ahaztu zure pasahitza.
    .undo = Leku berean kentzen duzu.

## Por qué no se ha podido ver, y cómo dejarnos mirar

unknown-reason-denied = Sistemak ez digu irakurtzen uzten. Administratzaileak bakarrik dezake. Ez dugu ontzat hartzen: begiratu zuk.
unknown-reason-needs-permission = Zuk bakarrik eman dezakezun baimen bat behar da. Ez dugu ontzat hartzen: begiratu zuk.
unknown-reason-tool-missing = Begiratzeko programa edo lekua falta da. Ireki { -app } zure ohiko mahaigainetik eta saiatu berriro.
unknown-reason-timeout = Ez du garaiz erantzun. Itxaron pixka bat eta saiatu berriro.
unknown-reason-unparsable = Ulertzen ez dugun zerbait erantzun du. Begiratu zuk.
unknown-reason-inconsistent = Bi lekuk gauza desberdinak diote. Begiratu ordenagailuaren data zuzena den ere.
unknown-reason-unsupported-version = Oraindik ez dakigu sistema honetan begiratzen. Begiratu zuk.
unknown-reason-sandboxed = { -app } itxita dabil eta ez du benetako ordenagailua ikusten. Instalatu zure sistemaren paketearekin.
# Variables:
#   $request (String) - lo que se preguntó al sistema, igual en todos los idiomas: read /proc/cpuinfo
unknown-reason-request = Zer galdetu zen: { $request }
unknown-reason-not-recorded = Ordenagailu hau karpeta batean gordeta dago, eta karpetak ez dakar erantzun hori. Osatu karpeta, edo begiratu zuk.
unknown-reason-stale-data = Epaitzeko datuak zaharrak dira. Eguneratu { -app } eta zure sistemaren zerrendak.

## Por qué no se aplica

not-applicable-container = Sistema hau beste baten barruan dabil. Kontuan hartzekoa kanpokoan dago.
not-applicable-virtual-machine = Hau makina birtual bat da. Kontuan hartzekoa kanpoko ordenagailuan dago.
not-applicable-live-system = Ezer gordetzen ez duen USB edo DVD batetik abiatu duzu.
not-applicable-no-uefi = Ordenagailua abio segurua baino lehenagokoa da.
not-applicable-no-desktop = Ordenagailu honek ez du mahaigainik.
not-applicable-no-browser = Kontu honetan inork ez du erabili ezagutzen dugun nabigatzailerik.
not-applicable-no-certificate = Kontu honetan ez dago bere giltza duen ziurtagiririk.
not-applicable-updated-by-hand = Sistema hau eskuz eguneratzeko egina dago. Egin astero.
not-applicable-no-backup = Kontu honetan ez dago prestatuta ezagutzen dugun kopia-programarik.
not-applicable-no-wifi = Ordenagailu hau ez dago orain wifi batean.
not-applicable-no-saved-wifi = Ordenagailu honetan ez dago wifirik gordeta.
not-applicable-no-browser-installed = Ez dago instalatuta ezagutzen dugun nabigatzailerik.
not-applicable-no-ssh-key = Kontu honetan ez dago SSH giltza pribaturik.
not-applicable-other-systems = Beste sistema batzuetarako egiaztapena da.
not-applicable-guarded-by-chip = Ordenagailuaren txipak zaintzen du, eta administratzaileak bakarrik galde diezaioke.
not-applicable-no-office = Kontu honetan inork ez du erabili ezagutzen dugun bulegoko programarik.
not-applicable-other-antivirus = Beste antibirus bat ari da lanean. Begiratu hartan zure karpetak babesten dituen.
not-applicable-no-app-shop = Sistema hau aplikazio-dendarik gabe dator.
not-applicable-in-keychain = Hemen sistemaren nabigatzailea bakarrik erabiltzen da, eta hark gako-sortan gordetzen ditu pasahitzak.

## Lo que leemos: cómo miramos cada cosa

read-kind-read = Fitxategi hau irakurtzen dugu
read-kind-list = Karpeta honetan zer izen dauden begiratzen dugu
read-kind-run = Programa hau exekutatzen dugu
read-kind-bus = Sistemari galdetzen diogu
read-kind-rows = Fitxategi honen kopia bat begiratzen dugu
read-kind-ask = Sistema eragileari galdetzen diogu
read-kind-key = Windowsen ezarpen hauek irakurtzen ditugu
read-kind-wmi = Egoera honetaz galdetzen diogu Windowsi
