### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: machine-drafted
# source: 39332f3aaaf2

## Starting and opening

error-already-open = { -app } martxan dago jada.
error-already-open-hint = Bilatu haren leihoa. Ikusten ez baduzu, itxaron une bat eta ireki berriro.
error-no-keychain = Ordenagailu honen gako-sortak ez du erantzuten. Ez da ezer gorde.
error-no-keychain-hint = Ireki eta saiatu berriro, edo aukeratu zuk bakarrik dakizun esaldi bat.
error-locked = Zure erantzunak itxita daude. Ez da ezer galdu.
error-locked-hint = Ireki itzazu gako-sortarekin, zure esaldiarekin edo berreskuratze-kodearekin.
error-wrong-key = Horrek ez ditu zure erantzunak irekitzen. Salbu daude.
error-wrong-key-hint = Begiratu letraren bat aldatuta dagoen eta idatzi berriro. Nahi adina aldiz saia zaitezke.
error-damaged = Zure erantzunen fitxategia hondatuta dago. Ez dugu ukitu.
error-damaged-hint = Ireki { -app } berriro: zer salba daitekeen ikusiko duzu.
error-backup-damaged = Azken kopia automatikoa hondatuta dago. Zure erantzunak ondo daude.
error-backup-damaged-hint = Egin orain beste kopia bat, «Zure datuak» orrian.
error-newer-version = Erantzun hauek { -app } programaren bertsio berriago batekin gorde ziren. Ez ditugu ukitu.
error-newer-version-hint = Instalatu bertsio berria eta ireki itzazu harekin.
error-vault-exists = Ordenagailu honetan badaude erantzunak gordeta. Ez ditugu ukitu.
error-vault-exists-hint = Itxi leihoa eta ireki berriro: lehengoak ikusiko dituzu.
error-no-vault = Ordenagailu honetan ez dago erantzunik gordeta.
error-no-vault-hint = Itzuli hasierara eta hasi. Kopia zifraturen bat baduzu, ireki hor.
error-not-open = Zure erantzunak ez daude irekita.
error-not-open-hint = Itzuli hasierara eta ireki itzazu. Gero, errepikatu egitera zindoazena.

## Saving

error-disk-full = Azkena ez da gorde: diskoa beteta dago. Aurrekoa salbu dago.
error-disk-full-hint = Egin lekua diskoan eta sakatu berriro.
error-read-only = Azkena ez da gorde: karpetak irakurtzen bakarrik uzten du. Aurrekoa salbu dago.
error-read-only-hint = Begiratu diskoa babestuta dagoen eta sakatu berriro.
error-not-writable = Karpeta horretan ezin da gorde. Zure erantzunak salbu daude.
error-not-writable-hint = Aukeratu beste karpeta bat, adibidez «Dokumentuak».
error-no-cipher = Zifratzeko tresna falta da. Hura gabe, { -app } programak ez du ezer ireki edo gordetzen. Zure fitxategiak ez dira aldatu.
error-no-cipher-hint = Instalatu berriro { -app }. Abisuak jarraitzen badu, berreskuratu segurtasun-kopia bat.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = Ez dugu galdera hau ezagutzen: { $item }. Ez da ezer gorde.
error-unknown-item-hint = Itzuli galderen zerrendara eta ireki handik.
# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = { $item } galderak ez du erantzun hau: «{ $option }». Ez da ezer gorde.
error-unknown-option-hint = Aukeratu orrian ageri direnetako bat.
# Variables:
#   $action (String) - id of the action
error-unknown-action = Ez dugu ekintza hau ezagutzen: { $action }. Ez da ezer gorde.
error-unknown-action-hint = Itzuli planera eta ireki handik. Agindu-lerroan, «resguardo plan show» aginduak erakusten ditu.
error-no-such-days = Bi data horietako batean ez dago ezer, edo alderantziz daude.
error-no-such-days-hint = Aukeratu bi data zure lehen erantzunaren eta gaurko egunaren artean, zaharrena lehenik.
error-bad-date = Egun hori ez da existitzen. Ez da ezer gorde.
error-bad-date-hint = Idatzi eguna, hila eta urtea zenbakiz, adibidez 27 11 2026.
error-bad-input = Bada idatzita erabili ezin dugun zerbait. Ez da ezer gorde.
error-bad-input-hint = Berrikusi idatzi duzuna eta sakatu berriro.

## Files

error-bad-file = Fitxategi hori ez da { -app } programarena, edo moztuta dago. Zure erantzunak ez dira aldatu.
error-bad-file-hint = Aukeratu programa honekin gorde zenuen erantzun-fitxategi bat: { -app }.
# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = { $file } fitxategiak ez du balio: «{ $field }» datua falta da, edo gaizki dago.
error-bad-partner-hint = Eskatu berriro fitxategia zure merkataritza-ganberari edo udalari. Zure papera lehen bezala dago.
# Variables:
#   $file (String) - name of the picture
error-bad-logo = Ezin izan dugu logotipo hau erabili: { $file }.
error-bad-logo-hint = PNG bat izan behar da, 256 KB baino txikiagoa eta gehienez 1600 pixel aldekoa, fitxategiaren karpeta berean.
error-file-too-large = Fitxategia handiegia da. Ez dugu ireki.
error-file-too-large-hint = { -app } programaren fitxategiek leku gutxi hartzen dute. Begiratu beste bat aukeratu ote duzun.
# Variables:
#   $file (String) - the file's name
error-no-document = Ezin izan da fitxategi hau irakurri: { $file }. Ez da ezer aldatu.
error-no-document-hint = Begiratu fitxategia bere lekuan dagoen eta ireki dezakezun.
error-nothing-shown = Dokumentu horietako batek ere ez du oraindik esaten zer erantzun erakusten duen. Ez da ezer kopiatu.
error-nothing-shown-hint = Ireki dokumentua zerrendan eta aukeratu haren galderak.
# Variables:
#   $file (String) - the file's name
error-no-form = Fitxategi honetan ez dago laukitxorik markatuta: { $file }. Ez da ezer gorde.
error-no-form-hint = Begiratu itzuli zizutena den, eta markak kortxeteen artean dauden.
error-no-name = Erantzun duenaren izena falta da. Ez da ezer gorde.
error-no-name-hint = Idatzi izena eta gorde berriro.
error-no-label = Ordenagailuaren izena falta da. Ez da ezer gorde.
error-no-label-hint = Idatzi nola deitzen diozuen, adibidez «Harrera», eta gorde berriro.
error-no-look = Oraindik ez da ordenagailu hau begiratu.
error-no-look-hint = Begiratu «Egiaztapenak» orrian eta itzuli hona.
error-no-reason = Arrazoia falta da. Ez da ezer alde batera utzi.
error-no-reason-hint = Idatzi zergatik, hitz gutxitan, eta utzi berriro alde batera.
error-nothing-asked = Ez duzu galderarik aukeratu.
error-nothing-asked-hint = Aukeratu bat gutxienez.
error-code-not-shown = Kode hori ez dago jada pantailan, eta inork ezin du berriro ikusi.
error-code-not-shown-hint = Idatzi ez bazenuen, eskatu berri bat: aurrekoak ez du gehiago balioko.
error-nothing-exported = Oraindik ez dago PDFrik gordeta.
error-nothing-exported-hint = Gorde plana eta ireki gero.

## Checks

error-checks-cancelled = Egiaztapenak gelditu dituzu.
error-checks-cancelled-hint = Lehengoa berdin dago. Nahi duzunean begira dezakezu berriro.
error-checks-running = Ordenagailu hau begiratzen ari gara.
error-checks-running-hint = Itxaron amaitu arte, edo sakatu «Gelditu».

## Links

error-no-such-link = Ez dugu esteka hori ezagutzen. Ez da ezer ireki.
error-no-such-link-hint = Itzuli orrira eta aukeratu beste bat.
error-link-failed = Mahaigainak ezin izan du ireki. Ez da ezer galdu.
error-link-failed-hint = Web-orri bat bada, idatzi nabigatzailean botoiaren helbidea. PDFa bada, ireki bere karpetatik.

## Keys of one's own

# Variables:
#   $minimum (Number) - least number of signs
error-weak-passphrase = Esaldia laburra da. Idatzi gutxienez { $minimum } letra edo zeinu, edo lau hitz.
error-weak-passphrase-hint = Elkarrekin zerikusirik ez duten lau hitzek ondo balio dute.
error-code-typo = Kodeari zerbait falta zaio, edo letraren bat aldatuta dago. Ez da ezer galdu.
error-code-typo-hint = Lauko zazpi multzo dira. Alderatu paperarekin eta idatzi berriro.
error-memory-only = Ezer gorde gabe probatzen ari zara: hemen ez dago gordetzeko gakorik.
error-memory-only-hint = Erantzunak gorde nahi badituzu, sakatu «Gorde nire erantzunak».
error-no-passphrase = Zure esaldia behar da. Ez da ezer aldatu.
error-no-passphrase-hint = Idatzi esaldia eta saiatu berriro.
error-last-way = Hori da zure erantzunak irekitzen dituen bakarra. Ez dugu kendu.
error-last-way-hint = Egin lehenengo berreskuratze-kode bat, edo aukeratu esaldi bat.
error-recovery-mismatch = Ez dator bat kodearekin. Begiratu papera eta idatzi berriro.
error-recovery-mismatch-hint = Papera gaizki kopiatuta badago, ikusi berriro kodea eta zuzendu.

## Backups, copies, damage

error-no-backup = Segurtasun-kopia hori ez dago jada. Zure erantzunak ez dira aldatu.
error-no-backup-hint = Itzuli zerrendara eta aukeratu beste bat.
error-not-a-copy = Fitxategi hori ez da { -app } programaren kopia zifratu bat. Ez da ezer aldatu.
error-not-a-copy-hint = Aukeratu «Gorde kopia zifratu bat» botoiarekin gorde zenuena.
error-repair-failed = Ezin izan dugu ezer salbatu. Dagoena lehen bezala dago.
error-repair-failed-hint = Itzuli segurtasun-kopia batera edo ireki kopia zifratu bat. Ez baduzu, ez ezabatu ezer eta eskatu laguntza.
error-update-failed = Ezin izan ditugu zure datuak bertsio berrira pasatu. Ez da ezer aldatu: ikus ditzakezu.
error-update-failed-hint = Gorde kopia zifratu bat, egin lekua diskoan eta ireki berriro.

## Faults of ours

error-internal = Zerbaitek huts egin du { -app } programan. Gordeta zegoena salbu dago.
error-internal-hint = Saiatu berriro. Errepikatzen bada, itxi leihoa eta ireki berriro.

## Why a vault is closed

locked-closed = Zure erantzunak itxita daude
locked-closed-hint = Zuk eskatzean ixten dira, pantaila blokeatzean edo denbora batez erabili ezean. Ireki eta jarraitu zeunden lekutik.
locked-asking = Ordenagailu honen gako-sortari galdetzen…
locked-asking-hint = Beste leiho batean baimena eskatzen badizu, eman. Hamar segundo itxarongo dugu; gero beste modu batera ireki ditzakezu erantzunak.
locked-no-entry = Gako-sortak ez du jada zure erantzunen gakoa
locked-no-entry-hint = Erabiltzailea edo gako-sorta aldatzean gerta daiteke. Ireki itzazu berreskuratze-kodearekin.
locked-locked = Ordenagailu honen gako-sorta itxita dago
locked-locked-hint = Ireki zure saioaren pasahitzarekin eta saiatu berriro.
locked-no-answer = Ordenagailu honen gako-sortak ez du erantzuten
locked-no-answer-hint = Batzuetan beste leiho baten atzean egoten da, zuk baimena eman zain. Bilatu eta saiatu berriro.
locked-no-bus = Saio honetan ez dago gako-sortarik
locked-no-bus-hint = Sartu ordenagailuan ohiko mahaigainarekin eta saiatu berriro. Edo erabili berreskuratze-kodea.
locked-wrong-key = Gako-sortaren gakoak ez ditu erantzun hauek irekitzen
locked-wrong-key-hint = Beharbada beste ordenagailu batekoak edo kopia batekoak dira. Ireki itzazu berreskuratze-kodearekin.
locked-bad-data = Gako-sortaren gakoa hondatuta dago
locked-bad-data-hint = Zure erantzunak ez. Ireki itzazu berreskuratze-kodearekin.
locked-not-remembered = Zure erantzunak zure esaldiarekin irekitzen dira
locked-not-remembered-hint = Idatzi behean. Ez dago inon gordeta.
locked-several = Gako-sortak izen bereko gako bat baino gehiago ditu
locked-several-hint = Ireki zure gako-sortaren programa, bilatu «{ -app }» eta ezabatu errepikatuak. Edo erabili berreskuratze-kodea.
locked-full = Gako-sortan ez da ezer gehiago kabitzen
locked-full-hint = Egin lekua diskoan eta saiatu berriro.
locked-broken = Ordenagailu honen gako-sorta ez dabil
locked-broken-hint = Berrabiarazi ordenagailua eta saiatu berriro. Berdin badago, erabili berreskuratze-kodea.

## Questionnaires from outside

error-bad-key = Gako hori ez da sinadura honena.
error-bad-key-hint = Kopiatu osorik argitaratzen duenaren orritik. RW letrekin hasten da.
# Variables:
#   $file (String) - name of the file
error-bad-facts = { $file } ez da datu publikoen fitxategi bat, edo gaizki idatzita dago. Ez da haren ezer erabili.
error-bad-facts-hint = Eskatu eman zizunari begiratzeko.
error-facts-damaged = Gehitu zenituen datu berriagoak ez daude iritsi ziren bezala, eta ez dira erabiltzen.
error-facts-damaged-hint = Gehitu berriro beren fitxategitik.
error-facts-older = Fitxategi horretako zerbait hemen dagoena baino zaharragoa da. Ez da ezer aldatu.
error-facts-older-hint = Bilatu berriago bat aurkitu zenuen lekuan.
# Variables:
#   $file (String) - name of the file
error-bad-pack = { $file } ez da galdetegi bat, edo gaizki idatzita dago. Ez da hango ezer erabili.
error-bad-pack-hint = Eskatu eman zizunari begiratzeko.
# Variables:
#   $pack (String) - name of the questionnaire
error-no-pack = Ez dago kanpoko galdetegi hau: «{ $pack }».
error-no-pack-hint = Begiratu zerrendan nola deitzen den.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-damaged = «{ $pack }» galdetegia ez dago gehitu zen bezala, eta ez da erabiltzen.
error-pack-damaged-hint = Kendu eta gehitu berriro bere fitxategitik.
error-pack-in-use = Irekita dagoen ebaluazioa galdetegi horrena da.
error-pack-in-use-hint = Ireki lehenengo beste ebaluazio bat.
# Variables:
#   $version (Number) - its version
error-pack-known = Bertsio hori hemen dago jada: { $version }.
error-pack-known-hint = Ez dago berriro gehitu beharrik.
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = { $version }. bertsioa da, eta hemen berriagoa egon zen: { $known }. Bertsioek gora bakarrik egiten dute.
error-pack-older-hint = Eskatu egin zuenari berriena.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-other-signer = «{ $pack }» beste gako batek sinatzen zuen. Ez da ezer aldatu.
error-pack-other-signer-hint = Galdetu argitaratzen duenari aurrera egin baino lehen. Gakoa berria bada, beste izen bat behar du.
error-shelf-damaged = Ezin da irakurri kanpotik gehitu zenuenaren zerrenda. Beste bat hasi da.
error-shelf-damaged-hint = Gehitu berriro galdetegiak eta gakoak. Eskatu egile bakoitzari bertsiorik berriena: hemen jada ez dakigu zein zenuen.
error-pack-unsigned = Ez du zure konfiantzazko inork sinatzen. Ez da gehitu.
error-pack-unsigned-hint = Galdetu eman zizunari ea berak egin zuen, eta ea gakorik duen.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - errors
error-pack-wrong =
    { $count ->
        [one] { $file }: errore bat du, eta ez da erabiltzen.
       *[other] { $file }: { $count } errore ditu, eta ez da erabiltzen.
    }
error-pack-wrong-hint = Esan egin zuenari: «resguardo content check» aginduak guztiak erakusten ditu.
# Variables:
#   $most (Number) - how many there may be
error-too-many-packs = Kanpoko { $most } galdetegi sartzen dira gehienez.
error-too-many-packs-hint = Kendu lehenengo erabiltzen ez duzun bat.
