### The command line: help, messages and the findings of the linter.
# review: machine-drafted
# source: 7070fe123a8e

## Headings of the help

cli-usage = Erabilera
cli-commands = Aginduak
cli-options = Aukerak
cli-arguments = Datuak
cli-help = Laguntza hau erakusten du
cli-version = Bertsioa erakusten du

## What stands for a value in the help

cli-value-command = AGINDUA
cli-value-situation = GERTAERA
cli-value-country = HERRIALDEA
cli-value-date = DATA
cli-value-file = FITXATEGIA
cli-value-folder = KARPETA
cli-value-size = TAMAINA
cli-value-document = DOKUMENTUA
cli-value-format = FORMATUA
cli-value-id = IZENA
cli-value-language = HIZKUNTZA
cli-value-region = ESKUALDEA
cli-value-shell = SHELLA
cli-value-state = EGOERA
cli-value-text = TESTUA

## Commands

cli-about = Zure lanaren segurtasuna berrikusten du ordenagailu honetan, konexiorik gabe, eta ekintza-plan bat idazten du.
cli-check = Ordenagailu hau begiratzen du, ezer aldatu gabe
cli-check-json = Emaitza JSON gisa idazten du
cli-check-replay = Karpeta batean gordetakoa erabiltzen du, ordenagailu hau begiratu beharrean
cli-check-record = Irakurritakoa karpeta batean gordetzen du, datu pertsonalik gabe
cli-check-share = Ikusitakoa fitxategi batean gordetzen du, enpresako ordenagailuak elkartzen dituenarentzat
cli-check-label = Nola deitzen den ordenagailu hau fitxategi horretan
cli-check-personal = Fitxategi horri zure gauzak begiratzen dituena gehitzen dio
cli-assess = Erantzun batzuen emaitza kalkulatzen du eta plana PDFan idazten du
cli-assess-pack = Galdetegia
cli-assess-answers = Erantzunak dituen JSON fitxategia
cli-assess-events = Erantzun eta egiaztapen datadunak dituen JSON fitxategia
cli-assess-check = Ordenagailu hau ere begiratzen du
cli-assess-replay = Karpeta batean gordetakoa erabiltzen du, ordenagailu hau begiratu beharrean
cli-assess-at = Kalkuluaren unea, adibidez 2026-11-23 edo 2026-11-23T10:00:00Z; falta bada, orain
cli-lang = Testuen hizkuntza; falta bada, sistemarena
cli-assess-out = Non idatzi plana
cli-assess-json = Emaitza JSON gisa idazten du
cli-history = Arriskua nola aldatu den eta zer metatu den kontatzen du
cli-compare = Bi data alderatzen ditu, eta zerk mugitu duen arriskua esaten du
cli-compare-from = Lehenagoko data, adibidez 2026-03-03
cli-compare-to = Geroagoko data
cli-explain = Zenbaki bakoitza nondik datorren esaten du: formula, erantzunak, iturriak
cli-explain-id = Jardunbide bat edo arrisku bat, adibidez «backups»; falta bada, dena
cli-plan = Plana: zer egin, zer aldatuko lukeen eta nola doan
cli-plan-show = Plana erakusten du
cli-plan-what-if = Ekintza batzuk eginda zer arrisku geratuko litzatekeen esaten du
cli-plan-action = Ekintzak, adibidez keep-a-copy-apart
cli-plan-set = Ekintza bat nola doan, nork egiten duen eta noizko idazten du
cli-plan-id = Ekintza, adibidez keep-a-copy-apart
cli-plan-state = open, in-progress, done, accepted edo not-for-me
cli-plan-reason = Zergatik uzten den dagoen bezala; «accepted» egoerarekin doa
cli-plan-review = Noiz pentsatu berriro; «accepted» egoerarekin doa
cli-plan-owner-is = Nork egiten duen
cli-plan-note = Zer gogoratu behar den
cli-plan-due = Noizko
cli-evidence = Erantzundakoa erakusten duten dokumentuak
cli-evidence-list = Dokumentuak zerrendatzen ditu
cli-evidence-add = Fitxategi bat gehitzen du; dagoen lekuan geratzen da
cli-evidence-set = Dokumentu bati buruz esaten dena aldatzen du
cli-evidence-renew = Fitxategi bat bertsio berritzat edo leku berritzat hartzen du
cli-evidence-remove = Dokumentu bat kontuan hartzeari uzten dio; fitxategia dagoen lekuan geratzen da
cli-evidence-check = Fitxategiak berberak diren begiratzen du; bat ez bada, irteera-kodea 1 da
cli-evidence-copy = Dokumentuak kopiatzen ditu, karpeta bat neurriko, aurkibidearekin eta SHA256SUMS fitxategiarekin
cli-evidence-file = Fitxategia
cli-evidence-id = Dokumentua, zerrendak ematen duen bezala
cli-evidence-item = Dokumentuak erantzuna erakusten duen galdera bat; errepika daiteke
cli-evidence-title = Zer den
cli-evidence-dated = Dokumentuak duen data
cli-evidence-owner = Nork gordetzen duen
cli-evidence-expires = Balio duen azken eguna
cli-evidence-folder = Lehendik dagoen karpeta; barruan beste berri bat egiten da
cli-evidence-document = Dokumentu bat; errepika daiteke. Falta bada, guztiak
cli-export = Plana beste programa baterako idazten du: kalkulu-orri bat, egutegi bat edo JSON
cli-export-format = csv, ics edo json
cli-export-out = Non idatzi
cli-print = Norbaitentzako dokumentu bat PDFan inprimatzen du
cli-print-document = summary (erabakitzen duenarentzat), statement (bezeroentzat), order (teknikari batentzat), questions (boligrafoz betetzeko) edo notice (langileentzat)
cli-register = Arazoen eta datu-urraketen erregistroa idazten du
cli-register-format = pdf, csv edo json
cli-paper = Paperaren tamaina: a4 edo letter
cli-partner = Inguruan laguntzen duenaren fitxategia: haren izena, logotipoa eta kontaktua lehen orrian agertzen dira
cli-content = Galdetegiak eta galderak
cli-content-list = Galdetegiak zerrendatzen ditu
cli-content-show = Galdetegi bat, galdera bat edo ekintza bat erakusten du
cli-content-show-id = Haren izena, adibidez email-password
cli-content-print = Praktikatzeko galdera-orri bat PDFan idazten du
cli-content-print-id = Haren izena, adibidez real-or-fake
cli-content-print-sheet = Zein orri, adibidez a edo primary; falta bada, lehenengoa
cli-content-print-answers = Erantzunak, galderen ordez
cli-content-print-at = Orriak duen data, adibidez 2026-11-23 edo 2026-11-23T10:00:00Z; falta bada, gaurkoa
cli-content-lint = Edukietan akatsak bilatzen ditu
cli-content-lint-dir = questionnaires eta locales dituen karpeta; falta bada, programarenak
cli-content-lint-at = Berrikusteko abisuen data; falta bada, ez da abisurik ematen
cli-content-new = Galdetegi bat hasteko kalkulu-orri bat idazten du
cli-content-new-id = Galdetegiaren izena, adibidez nire-denda
cli-content-import = Kalkulu-orri bat galdetegi bihurtzen du
cli-content-import-file = CSV orria
cli-content-export = Galdetegi bat kalkulu-orri gisa idazten du
cli-content-export-id = Programaren galdetegi baten izena, edo kanpoko baten fitxategia
cli-content-sheet-out = Non idazten den orria, CSV formatuan
cli-content-pack-out = Non idazten den galdetegia, JSON formatuan
cli-content-check = Kanpoko galdetegi bat begiratzen du, erabili gabe
cli-content-check-file = Galdetegiaren fitxategia; sinadura ondoan dago, .minisig amaierarekin
cli-content-key = Sinatzen duenaren gako publikoa, edo gakoa duen fitxategia
cli-content-signer = Sinatzen duenari ematen diozun izena; hemendik aurrera haren gakoaz fidatzen zara
cli-content-unsigned = Gehitu egiten du, zure konfiantzazko inork sinatzen ez badu ere
cli-content-add = Kanpoko galdetegi bat gehitzen du
cli-content-remove = Kanpoko galdetegi bat kentzen du
cli-content-remove-id = Haren izena zerrendan, adibidez outside_nire-denda
cli-content-update = Telefonoak, helbideak eta taulak eguneratzen ditu sinatutako fitxategi batekin
cli-content-update-file = Datuen fitxategia; sinadura ondoan dago, .minisig amaierarekin
cli-channels = Laguntza, salaketak eta erreklamazioak, lekuaren arabera
cli-channels-country = Herrialdea, adibidez ES
cli-channels-region = Eskualdea, adibidez ES-CT
cli-channels-situation = Zer gertatu den, adibidez ransomware edo fake-shop: lehenengo presazkoa eta nori deitu, ordenan
cli-channels-at = Zer dagoen irekita jakiteko eguna eta ordua, adibidez 2026-11-23T09:30; falta bada, orain
cli-channels-opened = --to-verify aukerarekin: bakoitza irekitzen duenak sinatzen duen fitxategia; falta direnak bakarrik zerrendatzen ditu
cli-channels-json = Kanalak JSON gisa idazten ditu
cli-channels-to-verify = Telefono eta helbide bakoitza zerrendatzen du, iturriarekin eta datarekin
cli-completions = Shell baten osatze automatikoa idazten du
cli-completions-shell = Shella
cli-man = Eskuliburuko orria idazten du

## The manual page

cli-man-name = Izena
cli-man-summary = zibersegurtasuneko galdetegiak eta egiaztapenak, konexiorik gabe
cli-man-description = Deskribapena
cli-man-exit = Irteera-kodea
cli-man-exit-0 = Eginda.
cli-man-exit-1 = Zerbaitek huts egin du.
cli-man-exit-2 = Agindua edo fitxategi bat ez dago ondo; mezuak dio zer eta non.

## What goes wrong before anything is done

# Variables:
#   $argument (String) - what was typed
cli-error-unknown-argument = «{ $argument }» ez da aukera bat.
# Variables:
#   $argument (String) - what was typed
cli-error-unknown-command = «{ $argument }» ez da agindu bat.
# Variables:
#   $arguments (String) - what is missing
cli-error-missing = Hau falta da: { $arguments }.
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
cli-error-invalid-value = «{ $value }» balioak ez du balio honetarako: { $argument }.
# Variables:
#   $argument (String) - the option
#   $other (String) - the other option
cli-error-conflict = { $argument } eta { $other } ezin dira batera joan.
cli-error-no-command = Agindua falta da.
# Variables:
#   $argument (String) - what was typed
cli-error-extra = «{ $argument }» soberan dago.
# Variables:
#   $argument (String) - the option
cli-error-no-value = Aukera honi balioa falta zaio: { $argument }.
# Variables:
#   $argument (String) - the option
cli-error-twice = { $argument } bi aldiz dago.
cli-error-usage = Ez dut agindua ulertzen.
cli-error-hint = Idatzi «resguardo --help», edo beste agindu bat «--help» aukerarekin, nola erabiltzen den ikusteko.
# Variables:
#   $values (String) - the possible values
cli-error-invalid-value-hint = Hauek balio dute: { $values }.
# Variables:
#   $value (String) - what was typed
cli-error-language = Ez dugu testurik hizkuntza honetan: «{ $value }».
# Variables:
#   $languages (String) - tags of the languages
cli-error-language-hint = Hizkuntza hauetan daude testuak: { $languages }.
# Variables:
#   $text (String) - what was typed
cli-error-date = «{ $text }» ez da data bat.
cli-error-date-hint = Idatzi honela: 2026-11-23 edo 2026-11-23T10:00:00Z.
# Variables:
#   $id (String) - what was typed
cli-error-nothing-called = Ez dago izen hau duen ezer: «{ $id }».
cli-error-nothing-called-hint = Idatzi «resguardo content list» galdetegiak ikusteko, eta «resguardo content show» haietako batekin, haren galderak ikusteko.
# Variables:
#   $file (String) - the file or folder
cli-error-not-found = Ez dugu fitxategi hau aurkitzen: { $file }.
# Variables:
#   $file (String) - the file or folder
cli-error-no-permission = Ez duzu fitxategi hau irakurtzeko baimenik: { $file }.
# Variables:
#   $file (String) - the file
cli-error-is-folder = { $file } karpeta bat da, ez fitxategi bat.
# Variables:
#   $file (String) - the file
cli-error-is-no-folder = { $file } fitxategi bat da, ez karpeta bat.
# Variables:
#   $folder (String) - the folder
cli-error-bundle-absent = { $folder } karpeta ez dago, edo manifest.json falta zaio.
# Variables:
#   $id (String) - what was typed
cli-error-unknown-document = Ez dago dokumentu hau: «{ $id }».
cli-error-unknown-document-hint = Idatzi «resguardo evidence list» daudenak ikusteko.
cli-error-output = Ezin izan da emaitza irteeran idatzi.
cli-error-output-hint = Begiratu diskoa beteta dagoen, edo idatzi beste leku batean.
cli-error-disk-full = Diskoa beteta dago. Ez da ezer idatzi.
cli-error-disk-full-hint = Egin lekua, edo idatzi beste leku batean.
cli-error-internal = Zerbaitek huts egin du { -app } programan. Ez da ezer idatzi.
cli-error-internal-hint = Saiatu berriro. Errepikatzen bada, gure akatsa da.
cli-error-no-vault = Ez dago ezer gordeta izen horrekin, edo ez dago ezer.
cli-error-no-vault-hint = Idatzi «resguardo vault list» dagoena ikusteko, eta begiratu --data-dir karpeta zuzena den.
cli-error-locked = Datuak itxita daude, eta gako-sortak ez ditu irekitzen. Ez da ezer galdu.
cli-error-locked-hint = Ireki --passphrase-file edo --recovery-code-file aukerarekin.
cli-error-damaged = Datuen fitxategia hondatuta dago. Ez dugu ukitu.
cli-error-damaged-hint = Idatzi «resguardo vault repair»: irakur daitekeena salbatzen du, eta ez du ezer botatzen.
# Variables:
#   $file (String) - the file or folder that could not be written
cli-error-target = fitxategi hau idaztean: «{ $file }»
# Variables:
#   $count (Number) - errors that are not shown
cli-error-more =
    { $count ->
        [one] Beste errore bat dago.
       *[other] Beste { $count } errore daude.
    }
# Variables:
#   $id (String) - what was typed
cli-error-unknown-part = Emaitza honetan ez dago izen hau duen jardunbiderik edo arriskurik: «{ $id }».
cli-error-unknown-part-hint = Izenik gabe, «resguardo explain --json» aginduak guztiak erakusten ditu.
# Variables:
#   $pack (String) - the questionnaire
cli-error-unknown-pack = Ez dago galdetegi hau: «{ $pack }».
cli-error-unknown-pack-hint = Idatzi «resguardo content list» daudenak ikusteko.
# Variables:
#   $pack (String) - the questionnaire that was asked for
#   $found (String) - the questionnaire of the file
cli-error-wrong-pack = Fitxategia «{ $found }» galdetegikoa da, ez honakoa: «{ $pack }».
cli-error-wrong-pack-hint = Aldatu --pack edo fitxategia.

## Results

cli-first = Lehenengoa:
# Variables:
#   $path (String) - the file
cli-saved = Hemen idatzi da: { $path }.
# Variables:
#   $version (Number) - version of the facts
cli-updated = Datu publikoak bertsio honetakoak dira orain: { $version }.
# Variables:
#   $path (String) - the file
#   $pages (Number) - its pages
cli-written =
    { $pages ->
        [one] Plana hemen idatzi da: { $path } (orri bat).
       *[other] Plana hemen idatzi da: { $path } ({ $pages } orri).
    }
# Variables:
#   $characters (String) - the characters
cli-uncovered = Zeinu hauek ezin dira inprimatu: { $characters }
cli-replay-misfits = Karpeta honetan zerbait ez dator bat
# Variables:
#   $request (String) - what a check asks for
cli-replay-lacking = Honen erantzuna falta da: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unused = Egiaztapen batek ere ez du hau eskatu: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unknown = Ez dago honela idazten den eskaerarik: { $request }
# Variables:
#   $folder (String) - the folder
cli-recorded = Hemen gorde da: { $folder }. Irakurri inori bidali aurretik.
# Variables:
#   $file (String) - the file
cli-shared = Hemen gorde da: { $file }. Irakurri eman aurretik: emaitzak eta datak daramatza, eta zure daturik ez.
# Variables:
#   $items (Number) - questions
#   $first (Number) - questions of the first pass
#   $version (Number) - version
cli-pack-line = { $version }. bertsioa, { $items } galdera, { $first } lehen itzulian
# Variables:
#   $questions (Number) - questions
#   $sheets (Number) - sheets, two or more
#   $version (Number) - version
cli-live-line = { $version }. bertsioa, erantzuna duten { $questions } galdera, orriak: { $sheets }
cli-options-heading = Erantzunak
cli-not-applicable-heading = Ez dagokio
cli-actions-heading = Ekintzak
cli-sets-heading = Honela uzten du
cli-steps-heading = Nola egiten den
cli-verify-heading = Nola jakin badabilela
cli-ask-help-heading = Noiz eskatu laguntza
cli-phones = Telefonoak:
cli-links = Orriak:
cli-hours = Ordutegia:
cli-have-ready = Eduki eskura:
cli-limits = Epea:
cli-needs = Behar da:
# Variables:
#   $errors (Number) - errors
#   $warnings (Number) - warnings
cli-lint-summary = Erroreak: { $errors }. Abisuak: { $warnings }.
cli-lint-error = errorea
cli-lint-warning = abisua
cli-verify-phone = telefonoa
cli-verify-messaging = mezularitza
cli-verify-mail = posta
cli-verify-url = orria
cli-verify-shown = erakusten da
cli-verify-not-shown = ez da erakusten
cli-verify-undated = datarik gabe
cli-verify-unverified = egiaztatu gabe

## The vaults, on the command line

cli-vault = Gordetako zure datuak: egin, ireki, kopiatu, ezabatu
cli-vault-list = Ordenagailu honetan gordetakoa zerrendatzen du
cli-vault-status = Datuak nola gordeta dauden esaten du
cli-vault-create = Datuak gordetzeko leku berri bat sortzen du, sistemaren gako-sortak edo esaldi batek babestuta
cli-vault-verify = Dena irakurtzen eta egiaztatzen du, azken kopia automatikoa ere bai
cli-vault-repair = Hondatutako datuetatik irakur daitekeena salbatzen du, ezer bota gabe
cli-vault-backup = Guztiaren kopia zifratu bat fitxategi batean gordetzen du
cli-vault-restore = Kopia zifratu bat berreskuratzen du, lehendik dagoenarekin batera
cli-vault-export = Dena JSON fitxategi batean idazten du, zifratu gabe
cli-vault-import = { -app } programaren JSON fitxategi batean dagoena gehitzen du; lehendik dagoena geratzen da
cli-vault-lock = Gakoa gako-sortatik kentzen du: ordutik aurrera esaldia edo kodea beharko da
cli-vault-passphrase = Datuak esaldi berri batekin babesten ditu
cli-vault-recovery-code = Berreskuratze-kode berri bat egiten eta idazten du; aurrekoak ez du gehiago balioko
cli-vault-erase = Datu batzuk edo guztiak ezabatzen ditu, beren gakoekin eta kopia automatikoekin
cli-vault-data-dir = Datuen karpeta; falta bada, erabiltzailearena
cli-vault-json = Emaitza JSON gisa idazten du
cli-vault-id = Zeintzuk, zerrendako izenaren arabera; falta bada, ireki ziren azkenak
cli-vault-file = Fitxategia
cli-vault-passphrase-file = Lehen lerroan esaldia duen fitxategia; «-» jarriz gero, sarrera
cli-vault-recovery-code-file = Lehen lerroan berreskuratze-kodea duen fitxategia
cli-vault-new-passphrase-file = Lehen lerroan esaldi berria duen fitxategia
cli-vault-unprotected = Babesik gabe: fitxategiak dituenak irakur ditzake
cli-vault-copy-passphrase-file = Kopiaren esaldia duen fitxategia
cli-vault-copy-recovery-code-file = Kopia irekitzen duen berreskuratze-kodea duen fitxategia
cli-vault-name-file = Lehen lerroan planak izango duen izena duen fitxategia
cli-vault-confirm-file = Lehendik idatzitako kodea duen fitxategia: hori dela egiaztatzen du, eta ez du besterik egiten
cli-vault-all = Guztiak
cli-vault-yes = Ezabatu nahi duzula baieztatzen du; ezin da desegin
cli-vault-none = Ez dago ezer gordeta.
cli-vault-closed = itxita
# Variables:
#   $id (String) - its id
#   $name (String) - whose it is, or that it is closed
#   $date (String) - when it was last written
cli-vault-row = { $id }  { $date }  { $name }
cli-vault-protection-keychain = Zifratuta daude. Gakoa sistemaren gako-sortak gordetzen du.
cli-vault-protection-passphrase = Zifratuta daude. Zure esaldiarekin irekitzen dira.
cli-vault-protection-unprotected = Ez daude babestuta: fitxategiak dituenak irakur ditzake.
cli-vault-recovery-confirmed = Berreskuratze-kodea idatzita eta egiaztatuta dago.
cli-vault-recovery-missing = Berreskuratze-kodea falta da, edo ez da egiaztatu: irekitzeko modu bakarra dago.
cli-vault-viewing = Diskoak ez du idazten uzten: ikus daitezke, baina ez aldatu.
# Variables:
#   $count (Number) - changes
cli-vault-missing =
    { $count ->
        [one] Gordeta zegoen aldaketa bat falta da. Begiratu kopia automatikoak.
       *[other] Gordeta zeuden { $count } aldaketa falta dira. Begiratu kopia automatikoak.
    }
# Variables:
#   $count (Number) - assessments
cli-vault-assessments =
    { $count ->
        [one] Ebaluazio bat.
       *[other] { $count } ebaluazio.
    }
# Variables:
#   $date (String) - date and time
cli-vault-backup-newest = Azken kopia automatikoa: { $date }.
cli-vault-backup-none = Ez dago kopia automatikorik.
# Variables:
#   $id (String) - its id
cli-vault-created = Eginda: { $id }
# Variables:
#   $assessments (Number) - assessments
#   $events (Number) - answers and other entries
cli-vault-verified = Dena ondo dago. Ebaluazioak: { $assessments }. Idazpenak: { $events }.
# Variables:
#   $recovered (Number) - entries since the backup
#   $lost (Number) - changes that are lost, at most
cli-vault-repaired = Kopia horren ondoren salbatutako idazpenak: { $recovered }. Galdutako aldaketak, gehienez: { $lost }.
# Variables:
#   $id (String) - its id
cli-vault-restored = Kopia berreskuratuta: { $id }
# Variables:
#   $added (Number) - new entries
#   $known (Number) - entries that were there
cli-vault-imported = Idazpen berriak: { $added }. Lehendik zeudenak: { $known }.
cli-vault-locked = Gakoa ez dago jada gako-sortan.
cli-vault-passphrase-set = Datuak esaldi berriarekin irekitzen dira orain.
cli-vault-code-confirmed = Kodea zuzena da. Gorde papera ordenagailutik urrun.
cli-vault-erased = Ezabatuta.
# Variables:
#   $left (Number) - items that stay in the keychain
cli-vault-erased-left =
    { $left ->
        [one] Gako-sortan gako bat geratzen da; ez du ezer irekitzen.
       *[other] Gako-sortan { $left } gako geratzen dira; ez dute ezer irekitzen.
    }
# Variables:
#   $file (String) - the file
cli-vault-saved = Hemen gorde da: { $file }.
# Variables:
#   $file (String) - the file
cli-error-secret-file = Ezin da fitxategi hau irakurri: { $file }.
cli-error-secret-file-hint = Esan non dagoen lehen lerroan esaldia edo kodea duen fitxategia.

## Findings of the linter

# Variables:
#   $id (String) - the id
lint-duplicate-id = «{ $id }» bi aldiz dago
# Variables:
#   $id (String) - the id
lint-unknown-id = «{ $id }» ez da existitzen
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-unknown-option = «{ $item }» galderak ez du aukera hau: «{ $option }»
# Variables:
#   $key (String) - the key
#   $value (String) - the value
lint-unknown-profile-value = egoeran «{ $key }» datuak ez du balio hau: «{ $value }»
# Variables:
#   $item (String) - the question
lint-unreachable = «{ $item }» ez da inoiz erakusten
# Variables:
#   $option (String) - the option
lint-dead-option = inork ezin du aukera hau hautatu, edo ezer ez dago haren mende: «{ $option }»
# Variables:
#   $ids (String) - the ids
lint-cycle = batzuk besteen mende daude: { $ids }
# Variables:
#   $item (String) - the question
#   $option (String) - the option
#   $action (String) - the action
lint-full-level-with-action = aukera hau ekintzak uzten duen bezain ona da: «{ $option }». Galdera: «{ $item }». Ekintza: «{ $action }»
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-option-without-action = ekintza batek ere ez du aukera hau hobetzen: «{ $option }». Galdera: «{ $item }»
# Variables:
#   $practice (String) - the practice
lint-practice-unmeasured = galdera batek ere ez du jardunbide hau neurtzen: «{ $practice }»
lint-without-reason = ez du esaten zergatik
lint-without-source = ez du esaten nondik datorren
# Variables:
#   $field (String) - the field
#   $value (Number) - its value
#   $low (Number) - least
#   $high (Number) - most
lint-out-of-range = «{ $field }» eremuaren balioa { $value } da, eta bi hauen artean egon behar du: { $low } eta { $high }
# Variables:
#   $option (String) - the option
lint-option-level = «{ $option }» aukerak «level» edo «as» behar du, eta bat bakarrik
lint-not-best-first = aukerak ez doaz onenetik txarrenera
# Variables:
#   $url (String) - the address
lint-bad-url = «{ $url }» ez da https helbide soil bat
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-missing = testu hau falta da: «{ $id }». Hizkuntza: { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-unused = testu hau ez da inorena: «{ $id }». Hizkuntza: { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-duplicate = testu hau bi aldiz dago: «{ $id }». Hizkuntza: { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $other (String) - the other language
lint-variables-differ = «{ $id }» testuaren aldagaiak ez dira berdinak bi hizkuntzatan: { $language } eta { $other }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $found (String) - the contact
lint-contact-in-text = «{ $id }» testuak hau dauka: «{ $found }». Datuetan joan behar du, iturriarekin. Hizkuntza: { $language }
# Variables:
#   $pack (String) - the questionnaire
#   $score (Number) - reached
#   $gate (Number) - asked for
lint-reading-ease = «{ $pack }» galdetegiko testuen irakurgarritasuna { $score } da, eta { $gate } behar da
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-outside-first-pass = «{ $item }» lehen itzulian dago, eta haren baldintza den galdera ez: «{ $gate }»
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-after-item = «{ $item }» baldintza duen galdera baino lehenago galdetzen da: «{ $gate }»
# Variables:
#   $practice (String) - the practice
lint-blocking-not-asked = lehen itzuliak ez du baldintzarik gabe jardunbide honetaz galdetzen: «{ $practice }»
# Variables:
#   $item (String) - the question
lint-not-in-sections = «{ $item }» lehen itzulian dago, baina ez dago inongo arlotan
# Variables:
#   $audience (String) - the audience
lint-base-missing = hasierako balioak falta dira honentzat: «{ $audience }»
# Variables:
#   $question (String) - the question
lint-right-options = «{ $question }» galderak erantzun on bat behar du, eta ona ez den bat gutxienez
# Variables:
#   $sheet (String) - the first form
#   $other (String) - the other form
lint-forms-differ = «{ $sheet }» eta «{ $other }» orriak ez dira berdinak: mota bakoitzeko galdera-kopurua edo zailtasuna aldatzen da
# Variables:
#   $date (String) - the date
lint-review-due = berrikusi behar da. Noiztik: { $date }
# Variables:
#   $language (String) - the language
#   $digest (String) - digest of the Spanish texts
lint-translation-stale = gaztelaniazko testua aldatu da itzulpenetik ({ $language }); berrikusi eta idatzi goiburuan «source: { $digest }»
# Variables:
#   $item (String) - id of the question
lint-outside-sets-ours = kanpoko ekintza batek ezin du programarena den hau aldatu: «{ $item }»
# Variables:
#   $practice (String) - id of the practice
lint-outside-on-blocking = «{ $practice }» ezinbestekoa da, eta programaren galderek bakarrik hitz egiten dute hartaz
# Variables:
#   $practice (String) - id of the practice
lint-outside-alone = «{ $practice }» jardunbideaz programaren galdera batek ere hitz egin behar du, baldintzarik gabe
# Variables:
#   $practice (String) - id of the practice
#   $weight (Number) - what the questions from outside weigh
#   $most (Number) - the most that they may
lint-outside-too-heavy = kanpoko galderen pisua «{ $practice }» jardunbidean: { $weight }; gehienez, { $most }

## What the numbers rest on

# Variables:
#   $name (String) - name of the scenario
#   $points (String) - points of risk
explain-scenario = { $name }: { $points } puntu
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
explain-base = Jardunbiderik gabe: probabilitatea ({ $likelihood }) bider inpaktua ({ $impact }).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-likelihood = { $practice }: probabilitatea zenbat jaisten duen: { $now } (gehienez, { $most }).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-impact = { $practice }: inpaktua zenbat jaisten duen: { $now } (gehienez, { $most }).
# Variables:
#   $name (String) - name of the practice
#   $level (String) - level or band, of 100
#   $target (Number) - target, of 100
explain-practice = { $name }: 100etik { $level }, helburua { $target }
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item = «{ $question }» { $answer }: { $level }, pisua { $weight }. { $source }.
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item-lapsed = «{ $question }» { $answer }: { $level }, pisua { $weight }. { $source }; iraungi da.
explain-open = Jakiteko
explain-nobody = Oraindik inork ez du esan
# Variables:
#   $low (String) - low end
#   $high (String) - high end
explain-band = { $low } eta { $high } artean

## The plan

# Variables:
#   $now (String) - points, or from a to b
cli-plan-risk = Geratzen den arriskua: 100etik { $now }
# Variables:
#   $now (String) - points, or from a to b
#   $then (String) - points, or from a to b
cli-plan-would = Geratzen den arriskua, 100etik: gaur { $now }; hori eginda, { $then }.
cli-plan-closed = Itxita
# Variables:
#   $owner (String) - who does it
cli-plan-by = nork egiten duen: { $owner }
# Variables:
#   $date (String) - the day
cli-plan-until = noizko: { $date }
# Variables:
#   $date (String) - the day
cli-plan-again = berriro pentsatzeko: { $date }

## Documents

cli-evidence-none = Oraindik ez dago dokumenturik.
cli-evidence-shows = Zer erakusten duen
# Variables:
#   $date (String) - the last day
cli-evidence-expired = { $date }; ez du gehiago balio
# Variables:
#   $folder (String) - the folder
#   $count (Number) - documents
cli-evidence-copied =
    { $count ->
        [one] Dokumentu bat kopiatu da hona: { $folder }.
       *[other] { $count } dokumentu kopiatu dira hona: { $folder }.
    }
