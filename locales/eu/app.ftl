### The window: every word of its screens that is not content. Groups follow the screens.
# review: machine-drafted
# source: 5b778b103029

## Page

# Variables:
#   $title (String) - name of the page
page-title = { $title } · { -app }
# Variables:
#   $title (String) - name of the page
page-title-problem = Errorea: { $title } · { -app }
page-back = Itzuli
page-continue = Jarraitu
page-save = Gorde
page-wait = Une bat…
# Variables:
#   $text (String) - a name inside a sentence
name-quoted = «{ $text }»

problem-title = Arazo bat dago
problem-again = Saiatu berriro
# Last and small, for whoever helps.
# Variables:
#   $code (String) - code of the problem
problem-code = Kodea: { $code }
# Variables:
#   $problem (String) - what went wrong, a whole sentence
problem-said = Arazo bat dago: { $problem }

## Top line

top-brand = { -app }
top-skip = Joan edukira
top-tabs = Nagusia
top-now = Orain gertatzen ari zaizu?
top-language = Hizkuntza
top-language-changed = Leihoa euskaraz dago.
top-test-build = Probako bertsioa: amaitzean ezabatzen den karpeta bat erabiltzen du.

tab-home = Hasiera
tab-questions = Galderak
tab-checks = Egiaztapenak
tab-result = Emaitza
tab-plan = Plana
tab-history = Historia

## What must not be forgotten, on every page

standing-label = Izan gogoan
standing-unprotected = Babesik gabe: ordenagailu hau duenak zure erantzunak irakur ditzake.
standing-unprotected-link = Babestu erantzunak
standing-memory = Ez da ezer gordetzen: probatzen ari zara.
standing-memory-link = Gorde nire erantzunak
standing-viewing = Ikusteko bakarrik: orain ezin da aldaketarik gorde.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] Gorde zenuen aldaketa bat falta da: ez dago jada zure fitxategian.
       *[other] Gorde zenituen { $count } aldaketa falta dira: ez daude jada zure fitxategian.
    }
standing-missing-link = Berrikusi zure kopiak
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Begiratu ordenagailu honen data. Zure fitxategian badago data honetako zerbait: { $date }. Ordenagailuarentzat oraindik ez da iritsi.

## Foot

foot-leaves = Ordenagailu honetatik irteten dena: <strong>ezer ez</strong>.
foot-leaves-check = Egiaztatu
# Variables:
#   $time (String) - time of day
foot-saved = Gordetako ordua: { $time }
# Variables:
#   $date (String) - date of the public data
foot-data = Telefonoen eta datu publikoen data: { $date }
foot-your-data = Zure datuak
foot-help = Laguntza (F1)

## Whose sheet it is

head-no-name = Zure segurtasuna
head-switch = Aldatu

## Figures and times

# Variables:
#   $value (Number) - points of 100
figure-one = { $value }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band = { $low }–{ $high }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band-words = { $low } eta { $high } artean
figure-of-100 = / 100
# For a ruler that is heard.
# Variables:
#   $name (String) - what is measured
#   $value (String) - a figure, or "20 a 35"
figure-label = { $name }: 100etik { $value }

# Variables:
#   $minutes (Number) - minutes
time-minutes = { $minutes } min
# Variables:
#   $from (Number) - least minutes
#   $to (Number) - most minutes
time-minutes-range = { $from }–{ $to } min
# Variables:
#   $hours (Number) - hours
time-hours = { $hours } h
# Variables:
#   $from (Number) - least hours
#   $to (Number) - most hours
time-hours-range = { $from }–{ $to } h
# Stands inside another sentence.
# Variables:
#   $minutes (Number) - minutes, rounded
time-about-minutes =
    { $minutes ->
        [one] minutu bat inguru
       *[other] { $minutes } minutu inguru
    }
# Stands inside another sentence.
# Variables:
#   $hours (Number) - hours, rounded
time-about-hours =
    { $hours ->
        [one] ordubete inguru
       *[other] { $hours } ordu inguru
    }

# A point in time.
# Variables:
#   $date (String) - date
#   $time (String) - hours and minutes
time-moment = { $date }, { $time }

# Variables:
#   $count (Number) - kilobytes
size-kilobytes = { $count } kB
# Variables:
#   $count (Number) - megabytes
size-megabytes = { $count } MB

cost-nothing = doan
cost-up-to-50 = gehienez 50 €
cost-up-to-300 = gehienez 300 €
cost-more = 300 € baino gehiago

## Answers that many questions share

answer-yes = Bai
answer-no = Ez
answer-unknown = Ez dakit

## First run

first-title = Hasi aurretik
first-lede = Lau datu, zure hitzekin hitz egiteko.
first-language = Hizkuntza
first-place = Lekua
first-name-label = Zure planerako izena (aukerakoa)
first-name-hint = Zurea edo zure negozioarena. Planaren goialdean agertzen da, eta beste inon ez.
first-time = Zenbat denbora duzu gaur?
first-time-10 = 10 minutu
first-time-10-hint = 12 galdera eta lehen emaitza bat
first-time-25 = 25 minutu
first-time-25-hint = Galdera guztiak
first-time-60 = 60 minutu
first-time-60-hint = Galdera guztiak, ordenagailua begiratu eta lehenengoa egin
first-busy = Prestatzen…
first-change-later = Nahi duzunean aldatu ahal izango duzu.
first-stub = Hemen geratzen dena
first-leaves = Ordenagailu honetatik irteten dena
first-leaves-nothing = Ezer ez
first-leaves-hint = { -app } programak ez du konexiorik irekitzen. «Programari buruz» orrian azaltzen dizugu nola egiaztatu.
first-no-account = Konturik eta pasahitz berririk gabe
first-no-account-hint = Zure erantzunak zifratuta gordetzen dira: gakorik gabe, zentzurik gabeko zeinuak baino ez dira ikusten. Gako hori gako-sortara doa; ordenagailuak hor gordetzen ditu bereak.
first-other-computer = Beste ordenagailu batetik zatoz?
first-copy-hint = Han kopia zifratu bat gorde bazenuen, ireki eta jarraitu zeunden lekutik.
first-copy-link = Badut beste ordenagailu bateko kopia bat

place-country = Herrialdea
place-country-es = Espainia
place-region = Autonomia-erkidegoa edo hiri autonomoa
place-rather-not = Nahiago dut ez esan
place-whole-country = Espainia osoa
place-es-an = Andaluzia
place-es-ar = Aragoi
place-es-as = Asturias
place-es-ib = Balear Uharteak
place-es-cn = Kanariak
place-es-cb = Kantabria
place-es-cl = Gaztela eta Leon
place-es-cm = Gaztela-Mantxa
place-es-ct = Katalunia
place-es-vc = Valentziako Erkidegoa
place-es-ex = Extremadura
place-es-ga = Galizia
place-es-ri = Errioxa
place-es-md = Madril
place-es-mc = Murtzia
place-es-nc = Nafarroa
place-es-pv = Euskadi
place-es-ce = Ceuta
place-es-ml = Melilla

## First run: the keychain does not answer

protect-title = Ordenagailu honen gako-sortak ez du erantzuten
protect-lede = Gako-sortan gordetzen ditu ordenagailuak bere gakoak. Zure erantzunena ere hara zihoan. Aukeratu beste modu bat.
protect-question = Nola gorde nahi dituzu zure erantzunak?
protect-passphrase = Zuk bakarrik dakizun esaldi batekin
protect-passphrase-hint = { -app } irekitzen duzun bakoitzean eskatuko dizugu.
protect-memory = Probatu ezer gorde gabe
protect-memory-hint = Planeraino irits zaitezke. Leihoa ixtean, dena ezabatzen da.
protect-keychain = Saiatu berriro gako-sortarekin
protect-keychain-hint = Oraintxe ireki edo instalatu baduzu.
protect-passphrase-label = Zure esaldia
protect-passphrase-how = Gutxienez 12 letra edo zeinu. Elkarrekin zerikusirik ez duten lau hitzek ondo balio dute.
protect-passphrase-again = Idatzi berriro
protect-different = Bi esaldiak ez dira berdinak. Idatzi itzazu berriro.
protect-why = Zergatik behar den
protect-why-reason = Zure erantzunek esaten dute zer duzun babesik gabe. Horregatik gordetzen dira zifratuta, zuk beste zerbait eskatu ezean.
passphrase-show = Erakutsi

## Closed vault

unlock-title = Zure erantzunak itxita daude
unlock-safe = Zure erantzunak ordenagailu honetan daude oraindik, zifratuta. Ez da ezer ezabatu.
unlock-again = Saiatu berriro
unlock-busy = Irekitzen…
unlock-open = Ireki
unlock-passphrase = Zure esaldia
unlock-recovery = Berreskuratze-kodea
unlock-recovery-hint = Paperean idatzi zenituen lauko zazpi multzoak. Gidoiak idatzi edo ez, berdin da.
unlock-stub = Bitartean
unlock-urgent = Presa duzu?
unlock-urgent-hint = Telefonoak eta lehen urratsak ezer ireki gabe ikusten dira.
unlock-why = Zergatik ez dugun beste bat irekitzen
unlock-why-asked = Erantzunak gordeta badaude, ez dugu gure kabuz besterik sortzen: zureak estaliko lituzkete.
unlock-keychain = Ireki gako-sortarekin
unlock-without = Saiatu ezer idatzi gabe
unlock-unkept = Idazten ari zinen azkena ezin izan da gorde. Aurrekoa salbu dago.
unlock-elsewhere = Jarraitzeko beste modu batzuk
unlock-other-vaults = Ireki beste pertsona edo erakunde batenak
unlock-other-vaults-hint = Bakoitza bere modura irekitzen da.
unlock-copy = Ireki kopia zifratu bat
unlock-copy-hint = Beste leku batean gorde bazenuen. Hauek ez dira ukitzen.
unlock-afresh = Hasi berriro
unlock-afresh-hint = Erantzunik gabe. Hauek hemen geratzen dira, dauden bezala.

remember-title = Irekita dago
remember-lede = Gakoa berriro gako-sortan gordeko dugu? Horrela, hurrengoan bere kabuz irekiko da.
remember-yes = Bai, gorde
remember-no = Orain ez

## Damaged vault

damage-title = Zure erantzunek konponketa bat behar dute
damage-database = Zure erantzunen fitxategia hondatuta dago
damage-database-hint = Disko zahar batekin edo argindarra joatean gerta daiteke. Askotan ia dena salbatzen da.
damage-database-missing = Zure erantzunen fitxategia falta da
damage-database-missing-hint = Haren gakoak hemen daude oraindik, baina fitxategia ez dago bere lekuan. Beharbada norbaitek mugitu du.
damage-key-file = Gakoen fitxategia hondatuta dago
damage-key-file-hint = Zure erantzunak irekitzen dituena gordetzen du, zifratuta. Erantzunak ez daude hondatuta.
damage-key-file-missing = Gakoen fitxategia falta da
damage-key-file-missing-hint = Zure erantzunak irekitzen dituena gordetzen du, zifratuta. Segurtasun-kopia bakoitzak berdin bat darama.
damage-key-file-foreign = Gakoen fitxategia beste erantzun batzuena da
damage-key-file-foreign-hint = Karpetak edo kopiak nahastean gerta daiteke. Harekin zureak ez dira irekitzen.
damage-safe = Ez dugu ezer bota, ezta aldatu ere.
damage-remedies = Hasteko onena
damage-repair = Salbatu salba daitekeena
damage-repair-hint = Azken kopia onetik abiatzen gara, eta geroztik irakur daitekeena gehitzen dugu.
damage-repair-bare-hint = Ez dago segurtasun-kopiarik: fitxategia bera irakurtzen saiatuko gara.
damage-backups = Itzuli segurtasun-kopia batera
damage-backups-hint = Zure erantzunak egun horretan bezala geratuko dira.
damage-no-backups = Ordenagailu honetan ez dago bat ere.
repair-lede = Irakurtzeko, irekiko dituen zerbait behar da. Pixka bat luza daiteke.
repair-button = Salbatu salba daitekeena
repair-with-keychain = Salbatu gako-sortako gakoarekin

## Home

home-stub = Zure datuen egoera
# Variables:
#   $area (String) - name of the area
home-go-on = Jarraitu hemen: «{ $area }»
# Variables:
#   $count (Number) - questions
home-start =
    { $count ->
        [one] Galdera bat, eta nondik hasi jakingo duzu
       *[other] { $count } galdera, eta nondik hasi jakingo duzu
    }
# Variables:
#   $count (Number) - questions left
#   $time (String) - "unos 4 minutos"
home-remaining =
    { $count ->
        [one] Galdera bat falta zaizu, { $time }.
       *[other] { $count } galdera falta zaizkizu, { $time }.
    }
home-before = Eduki mugikorra eskura. Ez dago erantzun txarrik: «ez dakit» ere balekoa da.
home-start-button = Hasi
home-all-areas = Ikusi arlo guztiak
home-all-answered = Galdera guztiei erantzun diezu
home-all-done-hint = Ez dago egiteko ekintzarik.
# Variables:
#   $count (Number) - actions still to do
home-all-answered-hint =
    { $count ->
        [one] Zure planean ekintza bat geratzen da.
       *[other] Zure planean { $count } ekintza geratzen dira.
    }
home-open-plan = Ireki plana
# Variables:
#   $date (String) - date of the last change
home-last-result-date = Zure emaitza, data honetan: { $date }
home-last-result = Zure emaitza
home-see-result = Ikusi emaitza
# Variables:
#   $count (Number) - actions still to do
home-see-plan =
    { $count ->
        [one] Plana: ekintza bat egiteko
       *[other] Plana: { $count } ekintza egiteko
    }
# Variables:
#   $count (Number) - answers
home-lapsed =
    { $count ->
        [one] Erantzun bat iraungi da
       *[other] { $count } erantzun iraungi dira
    }
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was given
#   $until (String) - until when it held
home-lapsed-answered = Zure erantzuna: «{ $answer }». Data: { $date }. Azken eguna: { $until }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = Ordenagailu honek hau erakusten zuen: «{ $answer }». Data: { $date }. Azken eguna: { $until }.
home-reminders = Orain egitekoa
# Variables:
#   $date (String) - the day
home-reminder-due = Noizko: { $date }.
# Variables:
#   $date (String) - the day
home-reminder-overdue = Eguna pasatu da: { $date }.
# Variables:
#   $date (String) - the day
home-reminder-review = Egun honetan pentsatu nahi zenuen berriro: { $date }.
home-reminder-open = Ireki planean
home-answer-again = Erantzun berriro
home-check-again = Egiaztatu berriro
# Variables:
#   $date (String) - day of the checks
home-checks-date = Ordenagailu hau, data honetan: { $date }
home-see-checks = Ikusi egiaztapenak
home-checks-offer = Ordenagailu honek zure ordez erantzun dezake
home-checks-offer-hint = { -app } programak ezer aldatu gabe begiratzen du: diskoa zifratuta dagoen, eguneratzeak iristen diren, pantaila blokeatzen den. Minutu bat baino gutxiago behar du.
home-checks-open = Ikusi zer begiratuko lukeen
home-memory = Ez da ezer gordetzen
home-memory-lasts = Probatzen ari zara. Leihoa ixtean dena ezabatzen da.
home-one-way = Sartzeko modu bakarra dago
home-one-way-hint = Galtzen baduzu, erantzunak galduko dituzu. Bigarrena berreskuratze-kode bat da, paperean.
home-recovery-link = Idatzi orain
home-data = Datu publikoak
home-data-new = Zaharrenak hilabete baino gutxiago du.
# Variables:
#   $months (Number) - whole months, 1 or more
home-data-age =
    { $months ->
        [one] Zaharrenak hilabete bat du.
       *[other] Zaharrenak { $months } hilabete ditu.
    }
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Telefonoak, bertsioak eta epeak. Data: { $date }. Noiz arte balio duten: { $until }.
home-data-link = Eguneratu
home-more-hint = Interneteko sinadurari, beste pertsona batzuen datuei edo etxeari buruz. Bakoitzak bere emaitza ematen du.
home-more-link = Ikusi zein dauden
home-yours = Zure erantzunak zureak dira
home-yours-hint = Fitxategi batean gorde ditzakezu, beste ordenagailu batera eraman, edo zure izena eta lekua aldatu.
home-yours-link = Zure datuak

## Questions: the list

questions-title = Zure galderak
# Variables:
#   $count (Number) - questions
#   $time (String) - "unos 4 minutos"
questions-lede-start = { $count } galdera dira, { $time }. Hasi nahi duzun lekutik.
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
#   $time (String) - "unos 4 minutos"
questions-lede = Erantzunda: { $answered } / { $total }. Gainerakoa, { $time }.
# Variables:
#   $total (Number) - in all
questions-lede-done = { $total } galderei erantzun diezu. Edozein alda dezakezu.
questions-check-all = Berrikusi zure erantzunak
questions-areas = Arloak
questions-area-complete = Osatuta
questions-area-incomplete = Osatu gabe
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
questions-area-count = { $answered } / { $total }
questions-context = Zure egoera
questions-context-hint = Datu hauekin ez dizugu zurekin zerikusirik ez duenik galdetuko, eta planak hobeto asmatuko du.
questions-stub = Nola dabilen
# Variables:
#   $count (Number) - questions
questions-pass-first = Lehen itzulia: { $count } galdera
questions-pass-first-hint = Pisu gehien duena, 10 minutuan. Honekin baduzu emaitza bat.
questions-pass-to-full = Pasatu galdera guztietara
# Variables:
#   $count (Number) - questions
questions-pass-full = Itzuli osoa: { $count } galdera
questions-pass-full-hint = Zure lanbideari dagokion guztia. Lehen itzuliko erantzunek balio dute.
questions-pass-to-first = Itzuli lehen 12 galderetara
questions-at-hand = Eduki eskura
questions-at-hand-hint = Zure mugikorra eta, erabiltzen baduzu, kopien diskoa. Ez da pasahitzik behar: ez dizugu eskatuko.
questions-around = Ez duzu bakarrik egin beharrik
questions-people-hint = Galdetu zuk ez dakizuna dakienari.
questions-documents-hint = Eskatuz gero erakuts dezakezuna.
questions-saved = Bere kabuz gordetzen da
questions-saved-hint = Erantzun bakoitza «Jarraitu» sakatzean gordetzen da. Nahi duzunean utz dezakezu.
context-choose = Aukeratu bat.
context-why = Zertarako den

## Question

# Variables:
#   $area (String) - name of the area
#   $number (Number) - which of the area's questions
#   $of (Number) - how many it has
question-caption = { $area } · { $number }. galdera, guztira { $of }
question-why = Zergatik galdetzen dugun.
question-several = Markatu balio duten guztiak.
question-choose = Aukeratu erantzun bat. Zalantza baduzu, aukeratu «Ez dakit».
question-choose-some = Markatu gutxienez erantzun bat. Zalantza baduzu, markatu «Ez dakit».
question-unknown-hint = Jakin beharreko gauza gisa jasotzen dugu. Ez da ezezkotzat hartzen.
question-unknown-hint-easier = Beste modu batera galdetuko dizugu. Ez da ezezkotzat hartzen.
question-other-way = Ados. Beste modu batera:
question-leave = Hemen utzi eta gero itzuliko naiz
question-look = Begiratu urratsez urrats
question-look-done = Urratsak egin ditut, eta ikusi dudana erantzun dut
question-note = Zure oharra
question-note-add = Gehitu ohar bat (aukerakoa)
question-note-label = Zuretzako oharra
question-note-hint = Zifratuta gordetzen da, zure erantzunekin.
question-stub = Non zauden
# Variables:
#   $area (String) - name of the next area
question-next-area = Gero: { $area }
question-last-area = Hau da azken arloa
question-left-none = Hau da arlo honetako azken galdera.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] Honen ondoren, arlo honetako galdera bat geratzen da.
       *[other] Honen ondoren, arlo honetako { $count } galdera geratzen dira.
    }
question-because = Zergatik agertzen zaizun hau
# Variables:
#   $question (String) - another question
#   $answer (String) - its answer
question-because-answer = Galdera: «{ $question }». Zure erantzuna: «{ $answer }».
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] Zure erantzunak hilabete balio du
       *[other] Zure erantzunak { $months } hilabete balio du
    }
question-holds-weeks = Zure erantzunak aste batzuk balio du
question-holds-hint = Gero berriro galdetuko dizugu, ohiturak aldatu egiten direlako.
question-unsure = Biren artean zalantza baduzu
question-unsure-hint = Aukeratu ahulena. Horrela planak ez du ezer ahaztuko.

# What the computer shows is already marked.
# Variables:
#   $option (String) - the option
origin-marked = Hau markatu dugu: «{ $option }».
# Variables:
#   $option (String) - the option
origin-shows = Ordenagailu honek hau erakusten du: «{ $option }».
origin-limits = Ordenagailu honek kontuan hartzeko zerbait erakusten du.
# Variables:
#   $date (String) - when it was read
origin-date = Noiz begiratu genuen: { $date }.
# Variables:
#   $option (String) - what was answered before
origin-contradicts = Lehen hau erantzun zenuen: «{ $option }». Orain beste zerbait bada, aldatu.
origin-change = Horrela ez bada, aldatu.

## Check your answers

answers-title = Berrikusi zure erantzunak
answers-all-areas = Arlo guztiak
answers-stub = Laburpena
answers-none = Erantzun gabe
answers-none-hint = Horrela utz dezakezu
answers-answer = Erantzun
answers-change = Aldatu
# Variables:
#   $option (String) - what the computer shows
answers-clash = Ordenagailu honek hau erakusten du: «{ $option }».
# Variables:
#   $date (String) - when it was answered
answers-said-on = Noiz erantzun zen: { $date }
# Variables:
#   $source (String) - how it is known, as "Lo has dicho"
#   $date (String) - since when
answers-source = { $source } · { $date }
# Variables:
#   $name (String) - who, other than the reader
#   $date (String) - since when
answers-source-other = Nork esan zuen: { $name } · { $date }
answers-unknown-hint = Zure planera joango da, jakin beharreko gauza gisa
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - answer to the simpler question
answers-unknown-easier = Galdera errazagoari, «{ $question }», hau erantzun zenion: «{ $answer }»
answers-to-result = Ikusi emaitza
# Variables:
#   $area (String) - name of the next area
answers-next-area = Jarraitu hemen: «{ $area }»
answers-next-question = Jarraitu galderekin
answers-result-so-far = Ikusi oraingo emaitza
answers-in-area = Arlo honetan
answers-in-all = Guztira
answers-count-answered = Erantzunda
answers-count-unknown = «Ez dakit»
answers-count-open = Erantzun gabe
answers-count-hint = Falta denak ez du batzen edo kentzen: emaitzaren tartea zabaltzen du.
answers-sources = Nondik datorren erantzun bakoitza
answers-source-measured = <strong>Hemen neurtua:</strong> egiaztapen batek irakurri du.
answers-source-seen = <strong>Zuk begiratua:</strong> urratsak egin zenituen.
answers-source-declared = <strong>Zuk esana:</strong> oraindik inork ez du begiratu.

## Checks

checks-stub = Egiaztapenei buruz
checks-title-before = Ordenagailu honek erantzun dezakeena
# Variables:
#   $count (Number) - checks
checks-lede-before = { $count } egiaztapen dira, eta minutu bat baino gutxiago behar dute. Irakurri baino ez dugu egiten: ez dugu ezer aldatzen.
checks-start = Begiratu ordenagailu hau
checks-list = Hau da begiratuko duguna
checks-personal = zure gauzak
checks-title-running = Ordenagailu hau begiratzen
# Variables:
#   $done (Number) - done
#   $total (Number) - in all
checks-progress = Egiaztapenak: { $done } / { $total }.
# Variables:
#   $check (String) - name of the check that was just done
checks-just-seen = Ikusita: { $check }.
checks-only-reads-short = Irakurri baino ez dugu egiten; ez dugu ezer aldatzen.
checks-stop = Gelditu
checks-stopping = Gelditzen…
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] Ordenagailu honetan gauza bat dago begiratzeko
       *[other] Ordenagailu honetan { $count } gauza daude begiratzeko
    }
checks-title-calm = Ordenagailu honetan ez dago zuzendu beharrekorik
# Variables:
#   $checked (Number) - seen
#   $applicable (Number) - that apply
#   $date (String) - the day
checks-coverage = Dagozkionak: { $applicable }. Ikusi ditugunak: { $checked }. Data: { $date }.
checks-again = Begiratu berriro
# Variables:
#   $count (Number) - checks
tally-fail =
    { $count ->
        [one] 1 gaizki
       *[other] { $count } gaizki
    }
# Variables:
#   $count (Number) - checks
tally-warn =
    { $count ->
        [one] 1 begiratzeko
       *[other] { $count } begiratzeko
    }
# Variables:
#   $count (Number) - checks
tally-pass = { $count } ondo
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } ikusi gabe
# Variables:
#   $count (Number) - checks
tally-not-applicable =
    { $count ->
        [one] Bat ez dagokio
       *[other] { $count } ez dagozkio
    }
checks-group-fail = Gaizki daude
checks-group-warn = Arreta eskatzen dute
checks-group-unknown = Ezin izan da ikusi
checks-group-not-applicable = Ez dagozkio
checks-group-pass = Ondo
checks-group-info = Jakiteko
checks-group-ignored = Zuk alde batera utziak
checks-more = Aukera gehiago
checks-look-again = Begiratu hau berriro
checks-looking-again = Begiratzen…
# Variables:
#   $check (String) - name of the check
#   $verdict (String) - what it says now, in words
checks-seen-again = { $check }: { $verdict }.
# Variables:
#   $date (String) - the day
checks-again-on = Noiz ikusi zen berriro: { $date }.
# Variables:
#   $date (String) - the day of the look before
checks-change-better = aurrekoan baino hobeto ({ $date })
# Variables:
#   $date (String) - the day of the look before
checks-change-worse = aurrekoan baino okerrago ({ $date })
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = aurrekoan ezin izan zen ikusi ({ $date })
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = aurrekoan ikusi ahal izan zen ({ $date })
# Variables:
#   $date (String) - the day of the look before
checks-change-new = berria: aurrekoan ez zegoen ({ $date })
# Variables:
#   $date (String) - the day of the look before
#   $better (Number) - checks that are better
#   $worse (Number) - checks that are worse
#   $fresh (Number) - checks that are new, or could not be seen then
#   $lost (Number) - checks that cannot be seen any more
checks-compared = Aurrekoarekin alderatuta ({ $date }): hobeto, { $better }; okerrago, { $worse }; lehen aldiz ikusiak, { $fresh }; jada ikusten ez direnak, { $lost }.
# Variables:
#   $date (String) - the day of the look before
checks-compared-same = Dena aurrekoan bezala dago ({ $date }).
# Variables:
#   $date (String) - the day it was set aside
#   $because (String) - why, as the person typed it
checks-ignored-because = Noiz utzi zen alde batera: { $date }. Zergatik: «{ $because }»
checks-ignore = Utzi alde batera egiaztapen hau
checks-ignore-hint = Begiratzen jarraitzen da, eta planean agertzen da, zure arrazoiarekin. Ez da ontzat ez txartzat hartzen.
checks-ignore-because = Zergatik uzten duzun alde batera
checks-ignore-do = Utzi alde batera
checks-heed = Hartu berriro kontuan
# Variables:
#   $check (String) - name of the check
checks-ignored-now = Alde batera utzita: { $check }.
# Variables:
#   $check (String) - name of the check
checks-heeded-now = Berriro hartzen da kontuan: { $check }.
checks-limit = Zuk jarritako muga
# Variables:
#   $unit (String) - minutes, days
checks-limit-label =
    { $unit ->
        [minutes] Zenbat minutu blokeatu arte
       *[days] Zenbat egun iruditzen zaizkizun ondo
    }
# Variables:
#   $usual (Number) - the usual limit
#   $least (Number) - the smallest that can be chosen
#   $most (Number) - the largest that can be chosen
checks-limit-hint = Ohikoa: { $usual }. { $least } eta { $most } artean aukera dezakezu. Galdetegiaren emaitza ez da aldatzen.
checks-limit-set = Erabili muga hau
checks-limit-usual = Erabili ohikoa
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
checks-limit-own =
    { $unit ->
        [minutes] Zure mugarekin: { $own } min. Ohikoa: { $usual }.
       *[days] Zure mugarekin: { $own } egun. Ohikoa: { $usual }.
    }
# Variables:
#   $verdict (String) - the verdict by the usual limit, in words
checks-limit-otherwise = Ohikoarekin hau litzateke: { $verdict }.
# Variables:
#   $answer (String) - what was declared
checks-contradicts = Zuk hau erantzun zenuen: «{ $answer }».
checks-to-question = Ikusi galdera
# Variables:
#   $date (String) - the day
checks-read-on = Noiz irakurri zen: { $date }.
checks-provisional = baieztatzeko
checks-risk = Zergatik den garrantzitsua:
checks-undo = Atzera egiteko:
checks-what-to-do = Zer egin
# Variables:
#   $count (Number) - suggestions
checks-suggestions =
    { $count ->
        [one] Baiezta dezakezun erantzun bat
       *[other] Baiezta ditzakezun { $count } erantzun
    }
checks-suggestions-hint = Ordenagailu honek erakusten duenak galdera hauei erantzuten die. Kendu marka horrela ez denari.
checks-suggestions-legend = Baieztatzen dituzun erantzunak
# Variables:
#   $option (String) - the option
checks-suggests = Ordenagailu honek hau erakusten du: «{ $option }».
# Variables:
#   $answer (String) - what was declared
checks-suggests-declared = Zuk hau erantzun zenuen: «{ $answer }».
checks-confirm-none = Baieztatu
# Variables:
#   $count (Number) - marked answers
checks-confirm =
    { $count ->
        [one] Baieztatu erantzun bat
       *[other] Baieztatu { $count } erantzun
    }
# Variables:
#   $count (Number) - confirmed answers
checks-confirmed =
    { $count ->
        [one] Erantzun bat baieztatuta.
       *[other] { $count } erantzun baieztatuta.
    }
checks-only-reads = Irakurri baino ez da egiten
checks-only-reads-hint = Egiaztapen batek ere ez du ezer aldatzen, baimenik eskatzen edo internet erabiltzen.
checks-what-we-read = Zer irakurtzen dugun, lerroz lerro
checks-not-good = Ikusten ez dena ez da ontzat hartzen
checks-not-good-hint = Zerbait ezin izan bada irakurri, zergatik esaten dizugu. Inoiz ez dugu ontzat hartzen.
checks-personal-title = Zure gauzak
checks-personal-hint = Batzuek zerbait pertsonala begiratzen dute, zure ziurtagiriaren data adibidez. Ez dugu izenik edo pasahitzik gordetzen.

## The computers of a firm

computers-title = Enpresako ordenagailuak
computers-lede = Ordenagailu bakoitzak fitxategi txiki batean gordetzen du hartan ikusitakoa. Hemen elkartzen dira.
computers-link = Enpresako beste ordenagailuak
# Variables:
#   $fresh (Number) - computers with a look of the last three months
#   $count (Number) - computers in all
computers-fresh = Azken 3 hilabeteetako fitxategia dutenak: { $fresh } / { $count }.
computers-none = Oraindik ez dago fitxategirik.
computers-take = Ireki beste ordenagailu batzuen fitxategiak
computers-declined = Ez duzu fitxategirik aukeratu.
# Variables:
#   $labels (String) - names of computers
computers-taken = Jasota: { $labels }.
# Variables:
#   $labels (String) - names of computers
computers-known = Hauena lehendik bazegoen, berdina edo berriagoa: { $labels }.
# Variables:
#   $files (String) - names of files
computers-unreadable = Ez dira ordenagailu batenak: { $files }. Ez da haietako ezer gorde.
computers-count = Zenbat ordenagailu daude enpresan?
computers-count-hint = Zenbatu hau ere, bai eta kanpora ateratzen diren eramangarriak eta zerbitzaria ere.
computers-count-bad = Idatzi 1 eta 999 arteko zenbaki bat.
computers-this = Ordenagailu hau
# Variables:
#   $date (String) - the day, in long form
computers-this-looked = Noiz begiratu zen: { $date }.
computers-this-unlooked = Oraindik ez da begiratu.
computers-this-look = Begiratu
computers-label = Nola deitzen diozuen
computers-label-hint = Adibidez, «Harrera». Ez da pertsona baten izenik behar.
computers-personal = Gehitu nire gauzak begiratzen dituena
computers-personal-hint = Ziurtagiriak, gordetako pasahitzak eta gakoak. Markatu gabe, ez da horrelakorik ateratzen.
computers-share = Gorde fitxategia
computers-add = Zenbatu hemen
# Variables:
#   $file (String) - the file's name
computers-shared = Gordeta: { $file }. Irakurri eman aurretik.
# Variables:
#   $label (String) - name of the computer
computers-added = Zenbatuta: { $label }.
computers-spreads = Ordenagailu gehienetan huts egiten duena
computers-all-well = Fitxategi berria dutenetan ezerk ez du huts egiten.
# Variables:
#   $labels (String) - names of computers
computers-fail = Gaizki hauetan: { $labels }
# Variables:
#   $labels (String) - names of computers
computers-warn = Arreta behar dute: { $labels }
# Variables:
#   $labels (String) - names of computers
computers-unknown = Ezin izan da hauetan ikusi: { $labels }
# Variables:
#   $labels (String) - names of computers
computers-pass = Ondo hauetan: { $labels }
computers-list = Daudenak
# Variables:
#   $date (String) - the day, in long form
computers-looked = Noiz begiratu zen: { $date }
# Variables:
#   $date (String) - the day, in long form
computers-old = Noiz begiratu zen: { $date }. Duela 3 hilabete baino gehiago
# Variables:
#   $label (String) - name of the computer
computers-remove = Kendu
    .name = Kendu: { $label }
# Variables:
#   $label (String) - name of the computer
computers-removed = Kenduta: { $label }.
computers-stub = Nola dabilen
computers-how = Ordenagailu bakoitzean
computers-how-hint = { -app } ireki, begiratu eta fitxategia gorde. Balio du USB memoria batek edo denen karpetak.
computers-inside = Zer daraman fitxategiak
computers-inside-hint = Idazten duzun izena, data, eta egiaztapen bakoitza ondo edo gaizki atera den. Ordenagailuan dagoenetik, ezer ez.
computers-staff = Abisatu aldez aurretik
computers-staff-hint = Ordenagailua erabiltzen duenak jakin behar du zer begiratzen den. Orri bat dago horretarako.
computers-staff-link = Langileentzako orria

## Result

result-stub = Zure segurtasuna
result-word-critical-start = Bada zerbait presazkoa
result-word-high-start = Asko dago egiteko
result-word-needs-attention-start = Arreta behar du
result-word-good-start = Ondo
result-word-strong-start = Oso ondo
# Variables:
#   $word (String) - the word of the result, at the start of a sentence
result-clear = <mark>{ $word }.</mark>
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-between = <mark>Bi hauen artean: «{ $word }» eta «{ $favourable }».</mark>
result-whole = Galdetu dugun guztiak bere helburua betetzen du.
# Variables:
#   $word (String) - the word of the result
result-so-far = Orain arte, «{ $word }».
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-so-far-between = Orain arte, bi hauen artean: «{ $word }» eta «{ $favourable }».
# Variables:
#   $favourable (String) - the word at the favourable end
result-so-far-up-to = Orain arte, gehienez hau izan daiteke: «{ $favourable }».
result-so-far-open = Orain arte, pisu gehien duena jakitea falta da.
result-open-none = Ez da erantzunik falta.
# Variables:
#   $count (Number) - questions that are open or unknown
result-open =
    { $count ->
        [one] Erantzun bat falta da.
       *[other] { $count } erantzun falta dira.
    }
result-none = Oraindik ez dago emaitzarik
result-none-hint = Lehen erantzunarekin hasten da agertzen. Hamabirekin, nondik hasi esaten du.
result-certainty = Ziurtasuna
result-certainty-hint = Zenbat dakigun eta noiztik
result-certainty-hint-so-far = Erantzun bakoitzarekin igotzen da
result-protection = Babesa
result-protection-hint = Martxan duzuna
result-protection-hint-so-far = Tartea jakiteko falta dena da
result-risk = Geratzen den arriskua
result-risk-hint = Ken dezakezunetik
result-risk-hint-so-far = Erantzun bakoitzarekin estutzen da
result-first = Hasi hemendik
result-first-so-far = Bitartean
# Also on the home page, while the plan holds no action.
see-plan = Ikusi plana
# Variables:
#   $count (Number) - actions in the plan
result-see-plan =
    { $count ->
        [one] Ikusi plana: ekintza bat
       *[other] Ikusi plan osoa: { $count } ekintza
    }
result-keep-asking = Jarraitu galderekin
# Variables:
#   $practice (String) - the practice furthest from its target
#   $value (String) - its level
result-practices-far = Helburutik urrunen dagoena: «{ $practice }», 100etik { $value }
# Variables:
#   $reached (Number) - practices at their target
#   $count (Number) - practices
result-practices = Jardunbideak: { $count }. Helburuan: { $reached }
result-practices-hint = Arrisku gehien kentzen duenetik hasita. Marradun zatia oraindik ez dakiguna da.
# The chart as it is heard; the table says the rest.
# Variables:
#   $count (Number) - practices
#   $reached (Number) - practices at their target
result-practices-label = { $count } jardunbide, 0 eta 100 artean, helburuarekin. Helburuan: { $reached }. Taulak zifra berberak ditu.
chart-key-known = Ziurra
chart-key-maybe = Izan daiteke
chart-key-target = Helburua
result-table = Zifra berberak
# Where the chart shows only the first ones.
# Variables:
#   $count (Number) - practices
result-table-all = { $count } jardunbideen zifrak
result-table-practice = Jardunbidea
result-table-level = Maila
result-table-target = Helburua
result-table-words = Hitzez
result-blocking = ezinbestekoa
result-scenarios = Gerta daitekeena, gehienetik gutxienera
result-scenarios-hint = 0 eta 25 puntu artean. Azken zutabea ezer egin gabe legokeena da.
result-scenario = Zer
result-scenario-now = Geratzen da
result-scenario-nothing = Ezer gabe
# Variables:
#   $count (Number) - findings
result-findings =
    { $count ->
        [one] Erantzun bat ez dator bat ikusten denarekin
       *[other] { $count } erantzun ez datoz bat ikusten denarekin
    }
# Variables:
#   $answer (String) - what was said
#   $date (String) - when
result-finding-said = Zure erantzuna: «{ $answer }». Data: { $date }.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = Ordenagailu honek hau erakusten du: «{ $option }». Data: { $date }.
# Variables:
#   $option (String) - what one of the computers shows
#   $date (String) - when
result-finding-one-of-all = Ordenagailuetako batek hau erakusten du: «{ $option }». Data: { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = Urratsez urrats begiratzean hau agertu zen: «{ $option }». Data: { $date }.
result-finding-open = Ikusi galdera
result-gate = Zergatik ez duen ezer hoberik esaten
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] Jardunbide honek helburua bete arte, emaitza ez da «arreta behar du» mailatik pasatuko: { $practices }. Ezinbestekoa da.
       *[other] Jardunbide hauek helburua bete arte, emaitza ez da «arreta behar du» mailatik pasatuko: { $practices }. Ezinbestekoak dira.
    }
result-basis = Zerekin kalkulatu dugun
result-basis-answers = Erantzunak
# Variables:
#   $count (Number) - answered
#   $total (Number) - in all
result-basis-of = { $count } / { $total }
result-basis-measured = Hemen neurtuak
result-basis-seen = Zuk begiratuak
result-basis-declared = Zuk esanak
result-basis-unknown = «Ez dakit»
result-basis-not-applicable = Ez dagozkio
result-basis-method = Metodoa
# Variables:
#   $version (Number) - number of the method
result-basis-method-version = { $version }. bertsioa
result-basis-link = Berrikusi zure erantzunak
result-basis-documents = Hori erakusten duten dokumentuak
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = Zalantzak? Deitu hona: { $phone }

take-away = Eraman zurekin
take-away-button = Gorde plana PDFan
take-away-hint = PDFak zure ahulguneak zerrendatzen ditu. Gorde aurretik, zein diren ikusiko duzu.

## What every number rests on

why-title = Nondik ateratzen den zenbaki bakoitza
why-lede = Zifra bakoitza ireki egiten da, zure erantzunetara eta oinarri dituen azterketetara iritsi arte.
why-link = Nondik ateratzen diren zenbaki hauek
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-risk = Geratzen den arriskua: 100etik { $value }
why-risk-hint = Kendu daitezkeen puntuetatik, oraindik hor dagoen zatia.
why-inherent = Jardunbiderik gabe
why-now = Orain
why-floor = Jardunbide guztiak 100ean
# Variables:
#   $now (Number) - points that remain
#   $floor (Number) - points that always remain
#   $inherent (Number) - points without any practice
#   $share (Number) - points of 100
why-risk-sum = Mutur zuhurrean: ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share }, 100etik.
why-words = Hitza zifra horretatik ateratzen da
# Variables:
#   $points (Number) - points of 100
#   $word (String) - one of word-…
why-word-up-to = Gehienez { $points }: { $word }
# Variables:
#   $word (String) - one of word-…
why-word-above = Hortik gora: { $word }
why-scenarios = Gerta daitekeenaren batura
why-scenarios-hint = Probabilitatea bider inpaktua, bakoitza 1 eta 5 artean. Jardunbideek biak jaisten dituzte.
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
#   $points (Number) - their product
why-product = { $likelihood } × { $impact } = { $points }
why-sum = Batura
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-protection = Babesa: 100etik { $value }
why-protection-hint = Jardunbideen batezbestekoa da. Berak bakarrik arrisku gehien ken dezakeenak du pisu gehien.
# Variables:
#   $value (Number) - points of 100
why-certainty = Ziurtasuna: 100etik { $value }
why-certainty-hint = Galderen batezbestekoa da. Neurtuak 100 balio du; zuk begiratuak, 90; zuk esanak, 70. Ez dakigunak ez du balio. Iraungitakoa pixkanaka jaisten da.
# Variables:
#   $points (String) - points, or "20 a 35"
#   $inherent (Number) - points without any practice
why-scenario-lede = Hasieran: { $inherent } puntu. Geratzen direnak: { $points }.
why-account = Kontua
why-account-hint = Jardunbide bakoitzak bere zatia kentzen dio geratzen denari; guztien artean, inoiz ez % 95 baino gehiago. Hemen, ez dakiguna falta balitz bezala hartzen da.
why-likelihood = Probabilitatea
why-impact = Inpaktua
why-product-row = Arriskua, puntutan
why-side = Zatia
why-lowers = Zerk jaisten duen
# Variables:
#   $confidence (String) - one of confidence-…
why-base = Hasierako probabilitatea eta inpaktua. Konfiantza: { $confidence }.
why-lowers-none = Galdetzen dugunetik ezerk ez du jaisten.
why-lowers-likelihood = Probabilitatea jaisten du
why-lowers-impact = Inpaktua jaisten du
why-column-most = Gehienez
# Variables:
#   $value (Number) - percent
why-percent = % { $value }
# Variables:
#   $low (Number) - percent
#   $high (Number) - percent
why-percent-band = % { $low }–{ $high }
why-reasons = Zergatik zifra horiek
# Variables:
#   $side (String) - why-lowers-likelihood or why-lowers-impact
#   $most (Number) - percent
#   $low (Number) - percent
#   $high (Number) - percent
#   $confidence (String) - one of confidence-…
why-strength = { $side }: gehienez % { $most }. Iturriek uzten duten tartea: { $low }–{ $high }. Konfiantza: { $confidence }.
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] Haren iturria
       *[other] Haren { $count } iturriak
    }
# Variables:
#   $publisher (String) - who published it
#   $year (String) - the year
#   $confidence (String) - one of confidence-…
why-source = { $publisher }, { $year }. Konfiantza: { $confidence }.
# Variables:
#   $level (String) - points of 100, or "20 a 35"
#   $target (Number) - points of 100
why-practice-lede = Maila: 100etik { $level }. Helburua: { $target }.
why-practice-possible = Kontuan hartzen den edo ez, falta den erantzun batek esango du.
why-answers = Erantzun hauetatik ateratzen da
why-answers-hint = Mailen batezbestekoa da, bakoitza bere pisuarekin.
why-column-question = Galdera
why-column-answer = Erantzuna
why-column-weight = Pisua
why-mean = Batezbestekoa
# Variables:
#   $answer (String) - what was said
why-said = Zure erantzuna: «{ $answer }».
why-lapsed = Iraungi da: egunero gutxiago balio du.
why-possible = Galdetzen den edo ez, beste erantzun batek esango du.
why-lowers-practice = Zer jaisten duen

## Plan

plan-page = Ekintza-plana
plan-stub = Eraman plana zurekin
# Variables:
#   $count (Number) - actions
#   $time (String) - "unas 4 horas"
plan-title =
    { $count ->
        [one] Ekintza bat, guztira { $time }
       *[other] { $count } ekintza, guztira { $time }
    }
plan-title-none = Ez da ezer geratzen egiteko
plan-none-yet = Oraindik ez dago planik
# Variables:
#   $risk (String) - "41 a 52", of 100
plan-lede = Orain geratzen den arriskua: 100etik { $risk }. Ekintza bakoitzak jaitsi egiten du.
plan-group-today-hint = Bakoitza 15 minutu edo gutxiago
plan-group-with-help-hint = Hobe bakarrik ez egitea
plan-closed = Itxita
plan-how = Nola egiten den
plan-organise = Nork, noiz eta egoera
plan-mark-done = Markatu egindakotzat
plan-undo = Desegin
plan-reopen = Ireki berriro
# Variables:
#   $date (String) - until when
plan-due = Noizko: { $date }
# Variables:
#   $actions (String) - names of other actions
plan-after = Lehenago hau egitea komeni da: { $actions }.
# Variables:
#   $system (String) - name of a system
plan-on-system = { $system }:
plan-verify = Ondo joan dela ikusteko:
plan-ask-help = Noiz eskatu laguntza:
plan-links = Orri ofizialak
# Variables:
#   $standards (String) - names of the standards
plan-standards = Hauek eskatzen dute jardunbide hau: { $standards }
# Variables:
#   $host (String) - host of the page
link-open = Ireki nabigatzailean: { $host }
# Variables:
#   $answer (String) - the answer
because-answer = Hau erantzun duzulako: «{ $answer }».
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - the answer to it
because-simpler = Hau erantzun duzulako: «{ $question } { $answer }».
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Ordenagailu honek hau erakusten duelako: «{ $answer }» ({ $check }).
# Variables:
#   $scenario (String) - what can happen
#   $from (Number) - points before
#   $to (Number) - points after
lowers-scenario = «{ $scenario }»: lehen { $from } puntu, gero { $to }.
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = «{ $scenario }»: pixka bat jaisten da.
lowers-band = Horrela emaitzaren tartea estutzen da.
# Stands for all that is not known: the app adds the questions.
action-find-out = Argitu oraindik ez dakizuna
    .because = Ez dakiguna falta balitz bezala hartzen da. Jakiteak emaitza argitzen du, eta batzuetan hobetu ere bai.
plan-state = Egoera
plan-reason = Zergatik onartzen duzun arriskua
plan-reason-hint = Zuretzako esaldi bat, berriro begiratzen duzunerako.
plan-reason-missing = Idatzi zergatik onartzen duzun arriskua.
plan-review = Noiz pentsatuko duzun berriro
plan-review-missing = Idatzi zein egunetan pentsatuko duzun berriro, adibidez 1 4 2027.
# Variables:
#   $reason (String) - why the risk is accepted, as it was typed
plan-reason-given = Zergatik: { $reason }
# Variables:
#   $date (String) - when to think about it again
plan-review-on = Berriro pentsatzeko eguna: { $date }
plan-owner = Nork egingo duen (aukerakoa)
plan-owner-hint = Hutsik uzten baduzu, zuk.
plan-note = Oharra (aukerakoa)
plan-note-hint = Gogoratu beharrekoa: aurrekontu bat, dei bat, kablea non dagoen.
plan-due-label = Noizko (aukerakoa)
date-field-hint = Adibidez: 27 11 2026
date-field-day = Eguna
date-field-month = Hila
date-field-year = Urtea
date-field-bad = Egun hori ez da existitzen. Idatzi eguna, hila eta urtea zenbakiz.
# Variables:
#   $action (String) - title of the action
plan-changed-open = Berriro egiteko dago: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-in-progress = Martxan dago: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-done = Eginda: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-accepted = Onartutako arriskua: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-not-for-me = Planetik kanpo: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-organised = Gordeta: «{ $action }».
plan-taken-back = Deseginda.
plan-risk-hint = Markatu ekintza bat egindakotzat, eta nola jaisten den ikusiko duzu.
plan-try = Eta egiten badut?
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] Ekintza hau eginez gero
       *[other] { $count } ekintza hauek eginez gero
    }
plan-what-if-hint = Proba bat baino ez da: ez du ezer aldatzen.
plan-order = Zergatik ordena honetan
plan-order-hint = Lehenengo, minutuko arrisku gehien kentzen duena. Aurretik beste zerbait behar duena, haren atzetik doa.

undo-done = Deseginda.
redo-done = Berregina.
undo-nothing = Ez dago ezer desegiteko.
redo-nothing = Ez dago ezer berregiteko.

## Plan as a file

export-title = Fitxategi honek zure ahulguneak zerrendatzen ditu
export-lede = Zuri eta laguntzen dizunari balio dizue. Engainatu nahi zaituenari ere balioko lioke.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] Ahulgune hau aipatzen du
       *[other] { $count } ahulgune hauek aipatzen ditu
    }
export-no-weaknesses = Gaur ez du ahulgunerik aipatzen
export-care = Gorde paper garrantzitsuak gordetzen dituzun lekuan. Bidaltzen baduzu, izan dadila konfiantzazko norbaiti, eta harekin lehendik erabiltzen duzun bide batetik.
export-language = PDFaren hizkuntza
export-button = Gorde PDFa
export-busy = PDFa prestatzen…
export-other = Beste programa batzuetarako
export-other-hint = Planeko datak eta iraungitzera doazen erantzunak, zure egutegirako; ekintzak, kalkulu-orri baterako. Horiek ere zure ahulguneak kontatzen dituzte.
export-calendar = Gorde egutegia
export-spreadsheet = Gorde kalkulu-orria
export-not-now = Orain ez
export-declined = Ez da ezer gorde.
export-stub = Barruan zer daraman
export-inside = PDFaren barruan
export-inside-result = Emaitza eta hiru zifrak
export-inside-time = Arriskua nola aldatu den
export-inside-actions = Ekintzak, beren urratsekin
export-inside-checks = Ordenagailu honek erakusten duena
export-inside-channels = Nori deitu eta non jarri salaketa
export-inside-answers = Zure erantzunak, amaieran
export-inside-people = Nork zer esan duen, eta zure dokumentuen zerrenda
export-where = Zuk aukeratzen duzu non
export-where-hint = Zuk esandako lekuan gordetzen da, eta beste inon ez. PDFa ez dago zifratuta: duenak irakur dezake.
export-saved = Zure plana gordeta dago
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
export-saved-file =
    { $pages ->
        [one] { $file }, orri bat.
       *[other] { $file }, { $pages } orri.
    }
# Variables:
#   $characters (String) - characters without a letter shape
export-uncovered = PDFak marraztu ezin dituen zeinuak daude: { $characters }
export-uncovered-hint = Haien lekuan hutsune bat agertuko da. Zure izenean badaude, idatzi izena beste modu batera «Zure datuak» orrian.
export-open = Ireki PDFa
export-again = Gorde beste bat
export-to-plan = Itzuli planera

## What documents are printed on

letterhead-title = Zer paperetan inprimatzen den
letterhead-lede = Gordetzen dituzun PDF guztietarako balio du.
letterhead-paper = Paperaren tamaina
paper-a4 = A4
paper-letter = Gutuna (Letter)
partner-title = Inguruan nork laguntzen dizun
partner-hint = Zure merkataritza-ganberak edo udalak fitxategi bat eman diezazuke, bere izen, logotipo eta kontaktuarekin. Hemen aukeratzen baduzu, zure dokumentuetan agertuko da. Haiek ez dute bermatzen dokumentuek diotena.
partner-with-logo = Haren logotipoa ere agertzen da.
partner-without-logo = Logotiporik gabe.
partner-take = Aukeratu fitxategia
partner-other = Aukeratu beste fitxategi bat
partner-remove = Kendu
partner-declined = Ez duzu fitxategirik aukeratu. Dena lehen bezala dago.

## Documents for somebody else

handouts-title = Norbaiti emateko
handouts-hint = Dokumentu bakoitzak pertsona horrek behar duena dio, eta besterik ez.
handout-summary = Orri bat erabakitzen duenarentzat
handout-summary-hint = Non zauden eta zerk behar duen erabaki bat.
handout-statement = Jardunbide onak, bezeroentzat eta aseguru-etxeentzat
handout-statement-hint = Martxan dagoena. Ez du ahulgunerik aipatzen.
handout-order = Teknikari batentzako enkargua
handout-order-hint = Lanak, eginda daudela nola ikusten den, eta prezioa jartzeko lekua.
handout-questions = Galdetegia paperean
handout-questions-hint = Galdera guztiak, boligrafoz erantzuteko.
handout-notice = Langileentzako oharra
handout-notice-hint = Programak ordenagailuetan zer begiratzen duen, eta zer ez duen inoiz begiratzen.
handout-stub = Eman aurretik
handout-care = Eman aurretik
handout-care-weaknesses = Ahulguneak aipatzen ditu. Eman erabaki behar duenari edo horrekin lan egingo duenari bakarrik.
handout-care-statement = Zuk adierazten duzu. Irakurri lerro bakoitza: jasotzen duenak frogatzeko eska diezazuke.
handout-care-questions = Ez darama zure erantzunik. Beteta itzultzen denean, gorde ondo: orduan bai, nola lan egiten duzun kontatzen du.
handout-care-notice = Ez darama emaitzarik. Norbaitek enpresako ordenagailu bat erabiltzen badu, eman iezaiozu ordenagailu hori begiratu aurretik.
handout-says = Hau da dioena, hitzez hitz
handout-saved = Dokumentua gordeta dago
handout-others = Ikusi beste dokumentuak

## Questions to mark, in groups

# Variables:
#   $count (Number) - marked questions of the group
#   $of (Number) - questions of the group
questions-marked = { $count } / { $of }
# Variables:
#   $count (Number) - questions of the group
questions-in-group =
    { $count ->
        [one] Galdera bat
       *[other] { $count } galdera
    }

## Documents that show what was answered

documents-title = Dokumentuak
documents-lede = Erakuts dezakezuna. Dokumentu bakoitzak zure erantzun bat edo gehiago erakusten ditu.
documents-none-lede = Aseguru-etxe batek, banku batek, bezero batek edo auditatzen zaituenak frogatzeko eska diezazuke. Zure dokumentuak hemen idazten badituzu, egun horretan ez duzu bilatu beharko.
documents-add = Gehitu dokumentu bat
documents-add-declined = Ez da ezer gehitu.
documents-look = Begiratu berriro fitxategiak
# Variables:
#   $count (Number) - files
documents-looked-same =
    { $count ->
        [one] Fitxategia berdin dago.
       *[other] { $count } fitxategiak berdin daude.
    }
# Variables:
#   $count (Number) - files
#   $same (Number) - those that are the same
documents-looked = Berdin dauden fitxategiak: { $same } / { $count }.
documents-copy = Kopiatu guztiak karpeta batean
# Variables:
#   $count (Number) - documents
documents-count =
    { $count ->
        [one] Dokumentu bat
       *[other] { $count } dokumentu
    }
documents-stub = Dokumentuei buruz
documents-what = Zerk balio duen
documents-what-hint = Lehendik duzunak: faktura bat, kontratu bat, akta bat, data ikusten den pantaila-argazki bat.
documents-kept = Fitxategia ez da mugitzen
documents-kept-hint = Non dagoen eta zer erakusten duen idazten dugu. Fitxategia bere karpetan geratzen da; beraz, sartu zure segurtasun-kopietan.
documents-sum = Zertarako den hatz-marka
documents-sum-hint = Fitxategiaren edukitik ateratzen diren 64 zeinu dira (SHA-256). Koma bat bakarrik aldatuz gero, hatz-marka beste bat da.
# Variables:
#   $date (String) - the date that it bears
document-dated = data: { $date }
# Variables:
#   $owner (String) - who keeps it
document-kept-by = nork gordetzen duen: { $owner }
# Variables:
#   $sum (String) - the first signs of the sum
document-sum = hatz-marka: { $sum }…
document-sum-whole = Ikusi hatz-marka osoa
document-sum-label = Hatz-marka (SHA-256)
# Variables:
#   $date (String) - the last day on which it holds
document-valid-until = Noiz arte balio duen: { $date }.
# Variables:
#   $date (String) - the last day on which it held
document-expired = <strong>Iraungita.</strong> Noiz arte balio zuen: { $date }.
# Variables:
#   $questions (String) - one or two questions, each between quotes
document-shows = Hau erakusten du: { $questions }.
# Variables:
#   $questions (String) - two questions, each between quotes
#   $count (Number) - further questions
document-shows-many = Hau erakusten du: { $questions } eta beste { $count }.
document-shows-nothing = Oraindik ez du esaten zer erantzun erakusten duen.
document-shows-choose = Aukeratu erantzunak
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
document-practices =
    { $count ->
        [one] Jardunbidea: { $practices }.
       *[other] Jardunbideak: { $practices }.
    }
# Variables:
#   $standards (String) - standards with their controls
document-standards = Arauak: { $standards }.
document-state-same = Fitxategia berdin dago.
document-state-changed = Fitxategia aldatu egin da.
document-state-changed-hint = Aldaketa ona bada, aukeratu bertsio berria. Espero ez bazenuen, hitz egin gordetzen duenarekin.
document-state-missing = Fitxategia ez dago zegoen lekuan.
document-state-missing-hint = Beharbada norbaitek mugitu du. Orain non dagoen badakizu, bilatu.
document-renew-changed = Aukeratu bertsio berria
document-renew-missing = Bilatu fitxategia
document-renew = Aukeratu beste fitxategi bat
document-renew-hint = Bertsio berri bat badago, edo lekuz aldatu baduzu, aukeratu hemen orain balio duen fitxategia.
# Variables:
#   $title (String) - what the document is
document-renewed = Aukeratu duzun fitxategia du orain: «{ $title }».
document-renew-declined = Ez duzu fitxategirik aukeratu. Dena berdin dago.
document-caption = Dokumentua
document-name = Zer den
document-name-hint = Zure hitzekin: «informatikariarekin egindako kontratua», «diskoaren faktura».
document-name-missing = Idatzi zer den.
document-owner = Nork gordetzen duen (aukerakoa)
document-owner-hint = Nori eskatu behar zaion. Hutsik uzten baduzu, zuk.
document-dated-label = Zer data duen (aukerakoa)
document-expires-label = Noiz arte balio duen (aukerakoa)
document-items = Zer erantzun erakusten duen
document-items-hint = Dokumentu batek bat baino gehiago erakuts ditzake. Ireki arlo bat eta markatu haren galderak.
document-item-expected = eskatu ohi da
document-file = Fitxategia
document-remove-title = Kendu zerrendatik
document-remove-hint = Fitxategia dagoen lekuan geratzen da. Hari buruz hemen idatzi duzuna ezabatzen da.
document-remove = Kendu zerrendatik
# Variables:
#   $title (String) - what the document is
document-remove-sure = «{ $title }» eta idatzitakoa kendu? Damutzen bazara, berriro gehitu beharko duzu.
document-remove-not = Ez, utzi
# Variables:
#   $title (String) - what the document is
document-removed = Zerrendatik kenduta: «{ $title }».

## Documents copied together

copy-documents-title = Karpeta hau duenak irakurri ahal izango du
copy-documents-lede = Dokumentuak elkarrekin eta zifratu gabe kopiatzen dira. Eman ikusi behar dituenari bakarrik.
copy-documents-choose = Zer dokumentu kopiatuko dituzun
copy-documents-choose-one = Aukeratu gutxienez dokumentu bat.
copy-documents-button = Aukeratu non eta kopiatu
copy-documents-not-now = Orain ez
copy-documents-declined = Ez da ezer kopiatu.
copy-documents-none = Dokumentu batek ere ez du oraindik esaten zer erantzun erakusten duen. Ireki zerrendan eta aukeratu haren galderak.
# Variables:
#   $count (Number) - documents
#   $titles (String) - what they are
copy-documents-silent =
    { $count ->
        [one] Hau ez da kopiatuko: { $titles }. Oraindik ez du esaten zer erantzun erakusten duen.
       *[other] Hauek ez dira kopiatuko: { $titles }. Oraindik ez dute esaten zer erantzun erakusten duten.
    }
copy-documents-inside = Karpetaren barruan
copy-documents-inside-folders = Karpeta bat jardunbideko, bere dokumentuekin
copy-documents-inside-index = Aurkibide bat, kalkulu-orri batekin irekitzeko
copy-documents-inside-sums = Hatz-markak (SHA256SUMS), inork ez dituela aldatu egiaztatzeko
copy-documents-stay = Zureak ez dira mugitzen
copy-documents-stay-hint = Kopiak dira. Behar ez direnean, ezabatu karpeta.
copy-documents-done = Dokumentuak kopiatuta daude
# Variables:
#   $folder (String) - name of the folder
#   $count (Number) - documents
copy-documents-done-folder =
    { $count ->
        [one] Karpeta honetan dokumentu bat dago: { $folder }.
       *[other] Karpeta honetan { $count } dokumentu daude: { $folder }.
    }
# Variables:
#   $folder (String) - the name of the folder
copy-documents-done-index = Karpeta honetan aurkibidea bakarrik dago: { $folder }.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] Hau aldatu egin da gehitu zenuenetik. Ez doa: bertsio berria bada, hartu lehenik zerrendan.
       *[other] Hauek aldatu egin dira gehitu zenituenetik. Ez doaz: bertsio berriak badira, hartu lehenik zerrendan.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] Hau ez doa, fitxategia ez dagoelako zegoen lekuan:
       *[other] Hauek ez doaz, fitxategiak ez daudelako zeuden lekuan:
    }
copy-documents-done-care = Ez doa zifratuta: bidali pertsona horrekin lehendik erabiltzen duzun bide batetik, eta ezabatu gero.
copy-documents-back = Itzuli dokumentuetara

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you = <strong>Zuk</strong> hau esan zenuen: «{ $answer }». Data: { $date }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>Zuk</strong> begiratu zenuen, eta hau agertu zen: «{ $answer }». Data: { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other = <strong>{ $name }</strong>. Esandakoa: «{ $answer }». Data: { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong>. Begiratu zuen, eta hau agertu zen: «{ $answer }». Data: { $date }.
question-heard = Nork zer esan zuen
question-differ = Ez duzue denek gauza bera esaten
question-heard-marked = Esandako azkena markatuta dago. «Jarraitu» sakatzen baduzu, zuk ere hori esango duzu.
question-differ-hint = Hitz egin ondoren:
shown-by = Hori erakusten duten dokumentuak
shown-add = Gehitu hori erakusten duen dokumentu bat (aukerakoa)
shown-hint = Balio du faktura batek, kontratu batek edo data ikusten den pantaila-argazki batek. Fitxategia dagoen lekuan geratzen da.
shown-expected = Auditatzen zaituenak hori erakusten duen zerbait eskatu ohi du. Balio du faktura batek, kontratu batek edo data duen pantaila-argazki batek.
shown-another = Gehitu beste dokumentu bat
# Variables:
#   $title (String) - what the document is
shown-added = Gehituta: «{ $title }». Ireki, haren data edo nork gordetzen duen idatzi nahi baduzu.

## Other people

people-title = Beste pertsona batzuk
people-lede = Inork ez daki dena. Galdetu dakienari, eta hemen ikusiko duzu nork zer esan zuen.
people-ask = Galdetu norbaiti
people-ask-other = Galdetu beste pertsona bati
people-open = Ireki itzultzen dizuten testua
people-paper = Sartu paperean erantzun zuena
# Variables:
#   $count (Number) - questions
people-differing =
    { $count ->
        [one] Galdera batean ez duzue denek gauza bera esaten
       *[other] { $count } galderatan ez duzue denek gauza bera esaten
    }
people-differing-hint = Horrek ez du esan nahi inor oker dagoenik: hitz egin horretaz. Bitartean, esandako azkenak balio du.
people-settle = Idatzi adostutakoa
people-who = Nork erantzun duen
people-nobody = Oraindik inork ez.
people-you = Zu
# Variables:
#   $name (String) - how the reader signs
people-name-you = { $name } (zu zara)
# Variables:
#   $count (Number) - answers
#   $date (String) - date of the last one
people-answers =
    { $count ->
        [one] Erantzun bat, data: { $date }
       *[other] { $count } erantzun, azkenaren data: { $date }
    }
people-sign = Nola sinatzen duzun zuk
people-sign-label = Zure izena (aukerakoa)
people-sign-hint = Hemendik aurrera erantzuten duzunaren ondoan agertuko da.
people-sign-saved = Gordeta.
people-stub = Nola dabilen
people-how = Ez du ezer instalatu behar
people-how-hint = Testu bat edo orri bat jasotzen du, zuk aukeratutako galderekin. Erantzunak markatu eta itzuli egiten dizu.
people-counts = Zer erantzunek balio duen
people-counts-hint = Azkenak, edonorena dela ere. Gauza bera esaten ez baduzue, hemen ikusiko da hitz egin arte.
people-elsewhere = Pertsona horrek ere { -app } programa erabiltzen badu
people-elsewhere-hint = Gorde ditzala bere erantzunak fitxategi batean. Hemen irekitzean, zureekin elkartzen dira.
people-elsewhere-link = Ireki haren fitxategia
settle-caption = Adostu duzuena
settle-choose = Aukeratu adostu duzuena.
settle-button = Gorde adostutakoa
settle-stub = Zer aldatzen den
settle-hint = Hemendik aurrera honek balio du, eta galdera ez da gehiago desadostasun gisa agertuko. Pertsona bakoitzak esan zuena ez da ezabatzen.

## Asking somebody

ask-title = Galdetu beste pertsona bati
ask-lede = Aukeratu galderak. Jasotzen dituenak ez ditu zure erantzunak ikusiko.
ask-which = Zer galdera doazen
ask-choose = Aukeratu gutxienez galdera bat.
ask-why-unknown = Ez dakizu
ask-why-differing = Ez duzue denek gauza bera esaten
ask-why-lapsed = Erantzuna iraungi da
ask-why-open = Erantzun gabe
ask-why-known = Lehendik erantzunda
ask-language = Galderen hizkuntza
ask-save-text = Gorde testu gisa
ask-save-sheet = Gorde inprimatzeko orri bat
# Variables:
#   $file (String) - name of the file
ask-saved-text = Gordeta: { $file }. Bidal iezaiozu. Itzultzen dizunean, ireki «Beste pertsona batzuk» orrian.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Gordeta: { $file }, orri bat. Inprimatu eta eman iezaiozu. Gero, sartu hemen markatzen duena.
       *[other] Gordeta: { $file }, { $pages } orri. Inprimatu eta eman iezazkiozu. Gero, sartu hemen markatzen duena.
    }
ask-text = Testua
ask-text-hint = Edozein ordenagailu edo mugikorretan betetzen da: x bat jarri eta gorde. Ez darama exekutatzen den ezer.
ask-sheet = Orria
ask-sheet-hint = Boligrafoz betetzen da. Gero, zuk hemen idazten duzu markatu zuena.
ask-private = Itzultzen denean
ask-private-hint = Erantzunekin, ahulguneak kontatzen ditu. Itzul diezazula lehendik erabiltzen duzuen bide batetik.
ask-paper-title = Sartu paperean erantzun zuena
ask-paper-lede = Aukeratu orrian ageri diren galderak. Gero, idatzi markatu zuena.

## Answers of somebody else

take-title = Beste pertsona batek erantzun duena
# Variables:
#   $name (String) - who
take-title-of = Erantzunak. Nork: { $name }
take-lede = Berrikusi. Ez da ezer gordeko «Gorde» sakatu arte.
# Variables:
#   $count (Number) - questions
take-doubtful =
    { $count ->
        [one] Galdera bateko markak ez datoz bat. Galdetu zeinek balio duen, edo utzi kanpoan.
       *[other] { $count } galderatako markak ez datoz bat. Galdetu zeintzuek balio duten, edo utzi kanpoan.
    }
# Variables:
#   $count (Number) - questions
take-strange =
    { $count ->
        [one] Galdera bat { -app } programaren beste bertsio batekoa da, eta ez da irakurri.
       *[other] { $count } galdera { -app } programaren beste bertsio batekoak dira, eta ez dira irakurri.
    }
take-doubt = Marka bat baino gehiago du.
take-name = Nork erantzun duen
take-name-hint = Haren izena erantzunen ondoan agertuko da.
take-name-missing = Idatzi nork erantzun duen.
take-none = Markatu gutxienez erantzun bat.
take-answers = Haren erantzunak
take-change = Aldatu edo utzi kanpoan
take-leave-out = Ez gorde hau
take-left-out = Ez da gordeko
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Gorde erantzun bat
       *[other] Gorde { $count } erantzun
    }
take-not = Ez gorde ezer
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] Erantzun bat gordeta. Nork: { $name }
       *[other] { $count } erantzun gordeta. Nork: { $name }
    }
take-done-agree = Ez dago gauza desberdinak esaten dituzuen galderarik.
# Variables:
#   $count (Number) - questions
take-done-differ =
    { $count ->
        [one] Galdera batean ez duzue denek gauza bera esaten.
       *[other] { $count } galderatan ez duzue denek gauza bera esaten.
    }
take-done-people = Ikusi nork zer esan zuen

## Is it happening now?

now-lede = Ondo egin duzu gelditzea. Goazen urratsez urrats.
now-danger = Norbait arriskuan dago? Deitu hona: { -emergency }
now-danger-hint = Pertsonak dira lehenengoa. Larritasunak zeure buruari min egitea pentsarazten badizu, deitu hona: { -suicide-line }. Doakoa da, eta egun osoan erantzuten du.
now-which = Zer gertatu zaizu?
now-which-hint = Aukeratu antz handiena duena. Ezerk antzik ez badu, jarraitu beherago.
now-other = Beste zerbait bada: lehen minutuak
now-first = Lehen bost minutuak
now-say = Zer esan, ozen irakurtzeko
now-never = Zer ez egin
now-clocks = Martxan dauden epeak
# Variables:
#   $date (String) - when it was verified
now-clock-verified = Epea noiz egiaztatu zen: { $date }
now-clock-undated = Epe hau datarik gabeko orrietan irakurri dugu. Egiaztatu aintzat hartu aurretik.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-now = Orain jakin baduzu, epearen amaiera: { $date }, ordua: { $time }.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-then = Epearen amaiera: { $date }, ordua: { $time }.
# Variables:
#   $date (String) - the day on which the term ended
#   $time (String) - hours and minutes
now-term-over = Epea amaitu zen: { $date }, ordua: { $time }. Oraindik abisatu ez baduzu, egin orain.
now-term-earlier = Lehenago jakin nuen
now-term-show = Ikusi noiz arte
now-term-not-kept = Hau ez da gordetzen.
now-evidence = Gorde froga hauek
now-evidence-hint = Utzi dena dagoen lekuan. { -app } programak aukeratzen duzun fitxategi bakoitzaren izena eta hatz-marka idazten ditu, eta ez du ezer kopiatzen.
now-write = Idatzi gertatutakoa
now-write-hint = Hortik ateratzen dira salaketa jartzeko PDF bat eta datu berak dituen fitxategi bat.
now-know = Jakitea komeni da
now-done = Nola jakin ondo doala
now-back = Beste egoera bat
now-step-stop = <strong>Gelditu eta hartu arnasa.</strong> Ez ordaindu, ez erantzun eta ez eman koderik.
now-step-bank = <strong>Dirua mugitzen ari bada, deitu orain bertan bankura.</strong> Erabili txartelaren atzeko telefonoa edo bankuaren aplikaziokoa, inoiz ez mezu batekoa.
now-step-keep = <strong>Ez ezabatu ezer.</strong> Mezuak zure frogak dira. Atera pantaila-argazkiak, data ikusten dela.
now-step-password = <strong>Aldatu pasahitza beste gailu batetik.</strong> Lehenengo postakoa: hortik berreskuratzen dira besteak.
now-whom = Nori deitu, ordena honetan
now-stub = Orri honi buruz
now-place = Zure ingurua
now-place-changed = Telefonoak eta bulegoak inguru horretakoak dira orain.
now-place-why = Kataluniak, Euskadik eta Nafarroak polizia propioa dute. Hor bizi bazara, esan zure ingurua eta lehenengo agertuko da.
now-place-choose = Esan nire ingurua
now-no-password = Orri honek ez du pasahitzik eskatzen
now-no-password-hint = Internetik gabe eta zure datuak ireki gabe dabil.
now-not-your-fault = Ez da zure errua
now-not-your-fault-hint = Jende oso arduratsuari gertatzen zaio. Leku bat itxita badago, jarraitu hurrengoarekin: ez dago itxaron beharrik.
now-data = Noizkoak diren datu hauek
# Variables:
#   $date (String) - when they were collected
now-data-hint = Noiz bildu ziren: { $date }. Leku bakoitzak dio noiz egiaztatu zen azkenekoz.
channel-open-now = Orain irekita
channel-closed-now = Orain itxita
# Variables:
#   $date (String) - when it was verified
channel-verified = Egiaztatuta: { $date }
channel-undated = Orri ofiziala ikusi dugu, baina eguna idatzi gabe. Begiratu erabili aurretik.
channel-deadline = Epea:
channel-needs-eid = Ziurtagiri digitala, NAN elektronikoa edo Cl@ve behar da.
channel-have-ready = Zer eduki eskura

## What happened, in order

now-account = Idatzi gogoan duzun bitartean
now-account-hint = Idatzi gertatutakoa, ordenan, eta hori erakusten duten fitxategiak. Salaketa jartzean balioko dizu.
now-account-closed = Zure datuak itxita daude: hemen idazteko, ireki egin behar dira. Orri zuria ireki gabe ateratzen da.
incidents-title = Gertatutakoa, ordenan
incidents-lede = Gauza bakoitza bere datarekin. Hemendik PDF bat ateratzen da, salaketa jartzera eramateko.
incidents-untitled = Izenbururik gabe
# Variables:
#   $happened (Number) - things that happened
#   $files (Number) - files that show them
incidents-holds = Idatzita: { $happened }. Fitxategiak: { $files }.
incidents-begin = Hasi idazten
incidents-begin-another = Idatzi gertatutako beste zerbaiti buruz
incidents-closed = Zure datuak itxita daude
incidents-closed-hint = Hemen idazten duzuna haiekin gordetzen da, zifratuta. Ireki itzazu eta itzuli.
incidents-closed-open = Ireki nire datuak
incidents-none = Hemen oraindik ez dago zure daturik
incidents-none-hint = Idazten duzuna haiekin gordetzen da, zifratuta. Galdera gutxi batzuekin hasten da.
incidents-none-start = Hasi
incidents-by-hand = Eskuz ere balio du
incidents-by-hand-hint = Orri zuri bat, hutsuneak ordenan dituela, zer eraman eta non jartzen den salaketa.
incidents-by-hand-save = Gorde orri zuria
incident-stub = Orri honi buruz
incident-what = Ez da salaketa bat
incident-what-hint = Zure kontakizuna da, ordenan jarrita. Salaketa poliziaren, Guardia Zibilaren edo epaitegiaren aurrean jartzen da. Orria ez da haiena, ezta INCIBErena ere.
incident-yours = Nork irakurtzen duen
incident-yours-hint = Zifratuta gordetzen da, zure erantzunekin. Norbaiti zure ebaluazioaren fitxategia ematen badiozu, hau ere barruan doa. Zure izena eta NANa eskuz idazten dira paperean.
incident-originals = Jatorrizkoak ez dira ukitzen
incident-originals-hint = Ez ezabatu edo moztu ezer. Fitxategiak beren lekuan geratzen dira: hemen izena eta hatz-marka idazten dira.
incident-heading = Kontatu gertatutakoa
incident-lede = Hasi gogoratzen duzunetik. Idazten duzuna hurrengo hutsunera pasatzean gordetzen da.
incident-title = Zertaz den (aukerakoa)
incident-title-hint = Zure hitzekin: «bankuaren deia», «faktura faltsua».
incident-situation = Zer den (aukerakoa)
incident-situation-hint = Horrela paperak honetarako balio duten lekuak bakarrik aipatzen ditu.
incident-situation-none = Beste zerbait, edo ez dakit
incident-data-save = Gorde datuak (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Gordeta: { $file }. Ez doa zifratuta: duenak irakur dezake.
incident-facts = Zer gertatu zen
incident-facts-hint = Gauza bat atal bakoitzean, egunarekin (27 11 2026) eta orduarekin (9:05). Gogoratzen ez badituzu, utzi hutsik. Gordetzean ordenan jartzen dira.
# Variables:
#   $place (Number) - its place in the list, from 1
incident-happened = { $place }. atala
incident-day = Eguna
incident-time = Ordua
incident-time-bad = Ordu hori ez da existitzen. Idatzi orduak eta minutuak, honela: 9:05.
incident-account = Zer gertatu zen, zure hitzekin
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Kendu { $place }. atala
incident-add-row = Gehitu gertatutako beste zerbait
incident-loss = Zer galdu duzun (aukerakoa)
incident-loss-hint = Zenbat, nola ordaindu zen, eta zer kontutara edo nori.
incident-evidence = Zerk erakusten duen
incident-evidence-hint = Pantaila-argazkiak, mezuak, bankuko mugimenduak. Fitxategia ez da mugitzen edo kopiatzen.
incident-add-file = Gehitu fitxategi bat
incident-file-added-now = Fitxategia gehituta. Idatzi zer erakusten duen.
incident-file-same = Fitxategi hori zerrendan dago jada.
# Variables:
#   $date (String) - the day on which it was added
incident-file-added = noiz idatzi zen: { $date }
incident-file-shows = Zer erakusten duen
incident-saved = Gordeta, dataren eta orduaren arabera.
breach-title = Beste pertsonen datuak (aukerakoa)
breach-hint = Bezeroen, bazkideen edo langileen datuak gordetzen badituzu, eta norbaitek ikusi, galdu edo ezabatu baditu, legeak hori idaztea eskatzen du.
breach-there = Beste pertsonen datu pertsonalak zeuden
breach-known = Zein egunetan jakin zenuen
breach-time = Zein ordutan
breach-data = Zer datu ziren eta zenbat pertsonarenak
breach-data-hint = Adibidez: 40 pertsona inguruko izenak, telefonoak eta fakturak.
breach-effects = Zer gerta dakiekeen
breach-effects-hint = Adibidez: zure izenarekin bidalitako mezu faltsuak.
breach-measures = Zer egin duzun
breach-measures-hint = Adibidez: pasahitz berria, esteka itxia, bezeroei abisua.
breach-authority = Datu-agintaritzari abisua
breach-people = Pertsona horiei abisua
breach-day = Zein egunetan
breach-why-late = 72 ordu baino beranduago iritsi bazen, zergatik (aukerakoa)
breach-why-not = Zergatik ez
register-lede = Idatzitako guztia, martxan dauden epeekin. Legeak datu-urraketetarako eskatzen du.
register-open = Ikusi erregistroa
register-save = Gorde erregistroa
register-save-hint = PDFan erakusteko, lerrotan kalkulu-orri baterako, edo datu gisa. Ez doa zifratuta.
register-rows = Gorde lerroak (CSV)
# Variables:
#   $date (String) - the day
#   $time (String) - hours and minutes
register-moment = { $date }, ordua: { $time }
drill-hint = Eszena bat, galderak eta erabakitzen dena idazteko orri bat.
drill-which = Zein eszena
drill-next = Irakurri hurrengo eszena
drill-questions = Hitz egiteko
drill-sheet = Mahairako orria
drill-sheet-hint = Eszena osoa, galderak eta erabakiak idazteko lekua ditu. { -app } programak ez du honetatik ezer gordetzen.
# Variables:
#   $file (String) - name of the file
drill-saved = Gordeta: { $file }.
now-ready = Beste egun baterako, lasai
incident-paper = Eramateko orria
incident-paper-hint = Idatzitakoa darama, zer gehiago eraman, eta zure inguruan non jartzen den salaketa. Hutsuneak uzten ditu zure izenerako eta NANerako.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Gordeta: { $file }, orri bat. Ez doa zifratuta: duenak irakur dezake.
       *[other] Gordeta: { $file }, { $pages } orri. Ez doa zifratuta: duenak irakur dezake.
    }
incident-remove-hint = Ez da gehiago zerrendan agertuko. Fitxategiak dauden lekuan geratzen dira. Idatzitakoa ebaluazioa ezabatzean ezabatzen da guztiz.
incident-removed = Zerrendatik kenduta. Ktrl + Z sakatuta itzultzen da.

## Your data

data-title = Zure datuak
data-stub = Non dauden
data-protection-keychain = Zure datuak ordenagailu honetan daude, zifratuta. Irekitzen dituena sistemaren gako-sortan dago.
data-protection-passphrase = Zure datuak ordenagailu honetan daude, zifratuta. Zuk bakarrik dakizun esaldiarekin irekitzen dira.
data-protection-unprotected = Zure datuak ordenagailu honetan daude, babesik gabe. Fitxategiak dituenak irakur ditzake.
data-protection-memory = Probatzen ari zara: ez da ezer gordetzen. Leihoa ixtean dena ezabatzen da.
data-close-now = Itxi orain
data-group-protection = Babesa
data-group-copies = Kopiak
data-group-inside = Barruan dagoena
data-person = Zure izena eta lekua
data-person-saved = Gordeta.
data-kept = Gordetzen dena
data-kept-hint = Zure erantzunak, ordenagailu honek erakusten duena eta planean markatzen duzuna. Aldaketa bakoitzak bere data du.
data-leaves = Irteten dena
data-leaves-hint = Ezer ez, zuk gordetzen dituzun fitxategiak izan ezik.
data-limits = Saihestu ezin duguna
data-limits-hint = Zure erantzunak irakur ditzakete: ordenagailuan lehendik sartuta dagoen programa batek, ordenagailua administratzen duenak edo zure saio irekiaren aurrean esertzen denak.
consent-missing = Jarraitzeko, markatu laukitxoa.

## Your data: what protects it

protection-title = Zerk babesten dituen zure erantzunak
protection-title-memory = Gorde zure erantzunak
protection-state-keychain = Ordenagailu honen gako-sorta
protection-state-passphrase = Zure esaldi bat
protection-state-unprotected = Ezerk ez
protection-state-memory = Ez dira gordetzen
protection-question = Zerekin babestu nahi dituzu?
protection-choose = Aukeratu bat.
protection-keychain = Ordenagailu honen gako-sortarekin
protection-keychain-hint = Gako-sortan gordetzen ditu ordenagailuak bere gakoak. Zure erabiltzailearekin sartzean beren kabuz irekitzen dira.
protection-passphrase = Zuk bakarrik dakizun esaldi batekin
protection-passphrase-new = Zuk bakarrik dakizun beste esaldi batekin
protection-passphrase-hint = Aldiro eskatzen dizugu. Onena da beste pertsona batzuek ordenagailu hau erabiltzen badute.
protection-unprotected = Babesik gabe
protection-unprotected-hint = Erakustaldi baterako edo erakusketako ordenagailu baterako bakarrik.
protection-unprotected-consent = Ulertzen dut: ordenagailu hau edo haren fitxategien kopia bat duenak nire erantzunak irakur ditzake.
protection-change = Aldatu babesa
protection-keep = Gorde nire erantzunak
protection-done-keychain = Eginda. Orain ordenagailu honen gako-sortak babesten ditu.
protection-done-passphrase = Eginda. Orain zure esaldiarekin irekitzen dira.
protection-done-unprotected = Eginda. Orain ezerk ez ditu babesten.
protection-ways = Gaur irekitzen dituena
way-keychain = Ordenagailu honen gako-sorta
way-passphrase = Zure esaldia
way-recovery = Berreskuratze-kodea
way-unprotected = Beren kabuz irekitzen dira, gakorik gabe
protection-stub = Aldatzen dena
protection-stub-hint = Irekitzen dituena bakarrik: erantzunak berberak dira. Kanpoan gorde zenituen kopiek lehengo gakoa dute.

## Your data: the recovery code

data-recovery = Berreskuratze-kodea
data-recovery-state-have = Idatzita
data-recovery-state-none = Falta da: sartzeko modu bakarra dago
data-recovery-none = Zure erantzunak irekitzen ditu gako-sortak huts egiten badu edo esaldia ahazten baduzu. Idatzi paperean eta gorde etxean.
data-recovery-one-way = Orain sartzeko modu bakarra dago. Galtzen baduzu, erantzunak galduko dituzu.
data-recovery-have = Idatzita daukazu. Papera galdu baduzu, egin beste bat: aurrekoak ez du gehiago balioko.
data-recovery-make = Egin kode bat
data-recovery-renew = Egin beste kode bat
data-recovery-write = Kopiatu zazpi multzo hauek paper batean. Orain bakarrik erakusten dira.
data-recovery-groups = Berreskuratze-kodea, multzoz multzo
data-recovery-written = Paperean dago
data-recovery-sheet = Gorde inprimatzeko orri bat
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Orria gordeta: { $file }. Inprimatu eta ezabatu fitxategia.
data-recovery-later = Gerorako utziko dut
data-recovery-later-hint = Gerorako uzten baduzu, sartzeko modu bakarra egongo da oraindik. Hasieran gogoratuko dizugu.
data-recovery-later-done = Gerorako geratzen da. Oraingoz sartzeko modu bakarra dago.
data-recovery-prove = Ondo kopiatuta dagoela jakiteko, idatzi zure paperaren bi multzo hauek.
# Variables:
#   $number (Number) - which group
data-recovery-group = { $number }. multzoa
data-recovery-confirm = Egiaztatu
data-recovery-again = Ikusi berriro kodea
data-recovery-done = Egiaztatuta. Gorde papera etxean, ordenagailutik urrun.

## Your data: closing by itself

auto-close-title = Itxiera automatikoa
auto-close-lede = Zure erantzunak itxi egiten dira inork ordenagailua denbora batez ukitzen ez badu. Aurretik abisatzen dizugu.
auto-close-keychain = Gako-sortarekin, zure saio irekiaren aurrean esertzen denak berriro ireki ditzake. Esaldi batekin, ez.
auto-close-passphrase = Berriro irekitzeko, zure esaldia edo berreskuratze-kodea behar da.
auto-close-question = Noiz ixten dira?
auto-close-never = Inoiz ez
# Variables:
#   $minutes (Number) - minutes
auto-close-after =
    { $minutes ->
        [one] Minutu bat igarotakoan
       *[other] { $minutes } minutu igarotakoan
    }
closing-title = Hor zaude oraindik?
closing-hint = Ezer esaten ez baduzu, zure erantzunak 30 segundo barru itxiko dira. Aukeratu duzuna eta zure oharrak gordeko dira.
closing-stay = Jarraitu hemen
closing-now = Itxi orain

## Your data: backups, and going back to one

backups-title = Segurtasun-kopiak
backups-lede = Beren kabuz egiten dira, zifratuta, ordenagailu honetan. Balio dute zerbait hondatzen bada edo aldaketa batez damutzen bazara.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] Zure fitxategian gorde zenuen aldaketa bat falta da. Beharbada norbaitek fitxategi zaharrago bat jarri du. Begiratu kopiaren batean dagoen.
       *[other] Zure fitxategian gorde zenituen { $count } aldaketa falta dira. Beharbada norbaitek fitxategi zaharrago bat jarri du. Begiratu kopiaren batean dauden.
    }
backups-state-none = Bat ere ez oraindik
backups-now = Egin bat orain
# Variables:
#   $moment (String) - date and time
backups-made = Kopia eginda: { $moment }.
backups-check = Berrikusi nire datuak
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Dena ondo irakurtzen da. Ebaluazioak: { $assessments }. Sarrerak: { $events }. Azken kopia ere irekitzen da: { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Dena ondo irakurtzen da. Ebaluazioak: { $assessments }. Sarrerak: { $events }. Oraindik ez dago kopiarik.
backups-list = Gordetako kopiak, azkena lehenik
backups-none = Oraindik ez dago bat ere.
backups-go-back = Itzuli honetara
backups-elsewhere = Ordenagailu honetatik kanpo
backups-elsewhere-hint = Ordenagailua galtzen bada, kopia hauek ere galduko dira. Gorde beste bat beste leku batean.
backups-which = Zein geratzen diren
backups-which-hint = Azken egunekoak. Lehenagokoetatik, bat eguneko, asteko eta hileko.
restore-title = Itzuli segurtasun-kopia batera
# Variables:
#   $moment (String) - date and time
restore-heading = Kopia honetara itzuli: { $moment }?
restore-lede = Zure erantzunak orduan bezala geratuko dira. Gero aldatu zenuena ez da gehiago ikusiko.
restore-aside = Orain dagoena ez da ezabatzen: aparte gordetzen da, ordenagailu honetan.
restore-button = Itzuli kopia honetara
restore-with-keychain = Itzuli gako-sortako gakoarekin
restore-not = Ez, utzi dagoen bezala
restored-title = Zure erantzunak irekita daude
# Variables:
#   $moment (String) - date and time
restored-from-backup = Kopia honetatik datoz: { $moment }.
restored-from-file = Fitxategia bera irakurri ahal izan dugu.
# Variables:
#   $count (Number) - changes
restored-recovered =
    { $count ->
        [one] Geroko aldaketa bat ere salbatu dugu.
       *[other] Geroko { $count } aldaketa ere salbatu ditugu.
    }
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] Gero gorde zenuen aldaketa bat falta da. Berrikusi zure azken erantzunak.
       *[other] Gero gorde zenituen { $count } aldaketa falta dira. Berrikusi zure azken erantzunak.
    }
restored-lost-nothing = Ez da falta gorde zenuen ezer.
restored-aside = Lehen zegoena ordenagailu honetan dago oraindik, aparte gordeta.

## Your data: copies that leave this computer or come in

copies-title = Eraman edo ekarri kopia bat
copies-encrypted = Zifratuta
copies-plain = Zifratu gabe
copies-save = Gorde kopia zifratu bat
copies-save-hint = Dena. Onena da beste leku batean edukitzeko.
copies-open-hint = Ordenagailu honetakoa edo beste batekoa.
copies-file-hint = Bi ordenagailutako erantzunak elkartzeko.
copies-plain-hint = Zure datuak beste programa batekin irakurtzeko.
save-copy-lede = Hemen dagoen guztia darama. Irekitzen duena gabe, zentzurik gabeko zeinuak baino ez dira ikusten.
save-copy-question = Zerekin irekiko da?
save-copy-code = Zure berreskuratze-kodearekin (gomendatua)
save-copy-code-hint = Idatzi paperetik: horrela, bide batez, ondo dagoela egiaztatuko duzu.
save-copy-code-none = Oraindik ez daukazu idatzita.
save-copy-phrase = Kopia honetarako esaldi batekin
save-copy-phrase-hint = Beste pertsona bati emateko. Esan esaldia beste bide batetik.
save-copy-phrase-label = Kopia honen esaldia
save-copy-button = Aukeratu non gorde
save-copy-wrong = Hori ez da erantzun hauen kodea. Alderatu paperarekin eta idatzi berriro.
open-copy-title = Ireki kopia zifratu bat
open-copy-lede = Lehendik hemen dauden erantzunekin batera irekitzen da. Haiek ez dira aldatzen.
open-copy-lede-first = Beste ordenagailu batean utzi zenuen lekutik hemen jarraitzeko.
open-copy-key = Zerekin irekitzen da kopia?
open-copy-key-code-hint = Kopia egiteko erabili ziren erantzunena.
open-copy-key-phrase = Kopiaren esaldia
open-copy-key-phrase-hint = Gordetzean aukeratu zena.
open-copy-phrase = Kopiaren esaldia
open-copy-protect = Ordenagailu honetan, zerekin babestu nahi dituzu?
open-copy-button = Aukeratu fitxategia
open-copy-missing = Idatzi kopia irekitzen duena.
open-copy-wrong = Horrek ez du kopia irekitzen. Begiratu letraren bat aldatuta dagoen eta idatzi berriro.
file-title = Zure erantzunekin egindako fitxategi bat
data-copies-hint = Zure erantzunak dituen fitxategi bat, beste ordenagailu batera eramateko edo beste leku batean edukitzeko. Ez doa zifratuta: gorde ondo.
file-save = Gorde fitxategia
data-save-declined = Ez da ezer gorde.
# Variables:
#   $file (String) - name of the file
data-save-done = Gordeta: { $file }.
data-open = Ireki fitxategi bat
file-open-hint = Fitxategi bat irekitzean, haren erantzunak zureekin elkartzen dira. Ez da bat ere galtzen.
data-open-declined = Ez da fitxategirik ireki.
# Variables:
#   $file (String) - name of the file
data-open-nothing-new = { $file }: dena bazenuen lehendik.
# Variables:
#   $file (String) - name of the file
#   $added (Number) - entries that were new
#   $known (Number) - entries that were already there
data-open-done =
    { $added ->
        [one] { $file }: sarrera berri bat; lehendik bazenituen { $known }.
       *[other] { $file }: { $added } sarrera berri; lehendik bazenituen { $known }.
    }
plain-title = Dena, zifratu gabe
plain-lede = Fitxategi hau ez doa babestuta. Duenak zure erantzunak eta oharrak irakurriko ditu.
plain-for = Zure datuak { -app } programarik gabe irakurtzeko balio du. Gorde zu bakarrik sartzen zaren lekuan, eta ezabatu amaitzean.
plain-consent = Ulertzen dut edonork irakur dezakeela fitxategi hau.
plain-button = Aukeratu non gorde
plain-rather = Hobe kopia zifratu bat

## Your data: assessments

assessments-title = Ebaluazioak
assessments-lede = Ebaluazio bakoitzak erantzun batzuk ditu, eta haien plana.
assessments-open = Irekita
# Variables:
#   $date (String) - when it was begun
assessments-started = Noiz hasi zen: { $date }.
# Variables:
#   $count (Number) - questions with an answer
assessments-answered =
    { $count ->
        [one] Erantzun bat.
       *[other] { $count } erantzun.
    }
# Variables:
#   $date (String) - when something was last said
assessments-changed = Azken aldaketa: { $date }.
assessments-switch = Ireki
assessments-delete = Ezabatu
delete-title = Ezabatu ebaluazio bat
# Variables:
#   $name (String) - name of the assessment
delete-heading = «{ $name }» betiko ezabatu?
delete-lede = Haren erantzunak, oharrak eta plana ezabatuko dira. Ezin da desegin.
delete-backups = Harekin batera ezabatuko dira ordenagailu honetako segurtasun-kopiak eta aparte gordetakoa, barruan daramatelako.
delete-code = Paperean duzun berreskuratze-kodeak ez du gehiago balioko. Gero beste bat emango dizugu.
delete-files = Beste leku batzuetan gorde zenituen fitxategiak dauden lekuan geratzen dira.
delete-passphrase-hint = Geratzen dena berriro ixteko behar da.
delete-passphrase-missing = Idatzi zure esaldia.
delete-consent = Ulertzen dut ezin dela berreskuratu.
delete-button = Ezabatu betiko
delete-not = Ez, utzi dagoen bezala
deleted-title = Ebaluazioa ezabatuta
# Variables:
#   $name (String) - name of the assessment
deleted-lede = «{ $name }» eta haren segurtasun-kopiak ez daude jada ordenagailu honetan.
deleted-code = Zure kode berria
deleted-code-hint = Aurrekoak ez du balio: bota paper hura.

## Vaults, one for each person or organisation

vaults-title = Pertsonak eta erakundeak
vaults-lede = Bakoitzak bere erantzunak, gakoa eta kopiak ditu, besteengandik aparte.
vaults-open-one = Irekita
# Variables:
#   $date (String) - day on which it was last used
vaults-changed = Azken erabilera: { $date }
vaults-closed = Itxita
# Variables:
#   $date (String) - day on which it was last used
vaults-closed-since = Itxita, azken erabilera: { $date }
vaults-switch = Ireki
vaults-new = Gehitu beste bat
vaults-memory = Ezer gorde gabe probatzen ari zara. Beste bat irekitzen baduzu, hemen egindakoa ezabatuko da.
vaults-apart = Zergatik doazen aparte
vaults-apart-hint = Horrela, bezero batenak itxi, eman edo ezaba ditzakezu besteak ukitu gabe. Izena barruan doa: itxita dagoen batena ez da ikusten.
new-vault-title = Beste pertsona edo erakunde bat
new-vault-lede = Bere erantzunak izango ditu. Lehendik daudenak ez dira aldatzen.

## Erasing

erase-title = Ezabatu zure datuak
erase-lede = Ordenagailu honetako erantzunak, gakoak eta segurtasun-kopiak ezabatuko dira. Ezin da desegin.
erase-question = Zer ezabatu nahi duzu?
# Variables:
#   $name (String) - whose vault is open
erase-one = Hau bakarrik: «{ $name }»
erase-one-hint = Irekita duzuna. Gainerakoa geratuko da.
erase-all = { -app } programak ordenagailu honetan gordetzen duen guztia
# Variables:
#   $count (Number) - vaults
erase-all-hint =
    { $count ->
        [one] Pertsona edo erakunde bat da.
       *[other] { $count } pertsona edo erakunde dira.
    }
erase-consent = Ulertzen dut ezin dela berreskuratu.
erase-consent-all = Ulertzen dut dena ezabatuko dela eta ezin dela berreskuratu.
erase-button = Ezabatu betiko
erase-before = Ezabatu aurretik
erase-before-hint = Beharko duzula uste baduzu, gorde lehenik kopia zifratu bat beste leku batean.
erase-files = Ezabatzen ez dena
erase-files-hint = Beste karpeta batzuetan gorde zenituen planak eta fitxategiak. Horiek zuk ezabatuko dituzu, nahi baduzu.
erased-title = Ezabatuta
erased-lede = Erantzun horietatik ez da ezer geratzen ordenagailu honetan ireki daitekeenik.
erased-files = Beste karpeta batzuetan gorde zenituen fitxategiak hor daude oraindik.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] Gako-sortan kendu ezin izan den sarrera bat geratzen da. Ez du ezer irekitzen.
       *[other] Gako-sortan kendu ezin izan diren { $count } sarrera geratzen dira. Ez dute ezer irekitzen.
    }
erased-begin = Hasi berriro

## About

about-title = Programari buruz: { -app }
about-stub = Bertsioa
about-leaves = Ordenagailu honetatik ez da ezer irteten
about-leaves-hint = { -app } programak ez du konexiorik irekitzen. Ez dago konturik, ez dio inori ezer bidaltzen, eta ez da ezkutuan eguneratzen.
about-prove = Nola egiaztatu
about-prove-unplug = Itzali wifia edo kendu kablea: denak berdin jarraituko du.
about-prove-list = Eskatu ordenagailuez dakien norbaiti konexio irekiak begiratzeko: { -app } programak ez du bat ere.
about-prove-links = Orri ofizialetarako estekak zure nabigatzaileak irekitzen ditu, eta aurretik ikusten duzu zer lekutara doazen.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] Egiaztapenek irakurtzen dutena: gauza bat
       *[other] Egiaztapenek irakurtzen dutena: { $count } gauza
    }
about-reads-hint = Zerrenda hau irakurtzen duen programatik bertatik ateratzen da. Zerrendatik kanpo ez da ezer irakurtzen.
# Variables:
#   $checks (String) - names of the checks that read it
about-reads-why = Zertarako: { $checks }
about-languages = Hizkuntzak
about-languages-hint = Hizkuntza bakoitzak dio nola egin ziren haren testuak. Hizkuntza hitz egiten duen pertsona batek bakarrik eman ditzake berrikusitzat.
review-author-written = Programa egiten duenak idatzia; beste inork berrikusi gabe
review-machine-drafted = Makinaz itzulia; berrikusi gabe
review-reviewed = Hizkuntza hitz egiten duen pertsona batek berrikusia
about-independent = Proiektu independentea
about-independent-hint = Ez dute babesten INCIBEk, CCNk edo poliziak. Telefonoak eta orriak haienak dira, eta egiaztatu ziren data daramate.
about-licence = Programak EUPL 1.2 lizentzia du. Testuek, CC BY 4.0. Letra Atkinson Hyperlegible Next da, OFL 1.1 lizentziarekin.
about-version = Bertsioa
about-version-app = { -app }
about-method = Metodoa
about-method-hint = Nahasten ez diren hiru zifra: zenbat dakigun, zer dagoen martxan eta zer arrisku geratzen den. Batek ere ez du agintzen ezer gertatuko ez denik.

## Help

help-title = Laguntza
help-lede = Zuk erantzun, ordenagailuak ahal duena erakutsi, eta plan bat ateratzen da, egin beharreko lehenengoarekin.
help-stub = Laguntza gehiago
help-questions = Galderak
help-questions-hint = Bat orri bakoitzean. «Ez dakit» erantzun bat da: jakin beharreko gauza gisa jasotzen da. Guztiak alda ditzakezu.
help-checks = Egiaztapenak
help-checks-hint = Ordenagailu hau nola dagoen irakurtzen dute, ezer aldatu gabe. Erantzun baten aurka badoaz, erakutsiko dizugu eta zuk erabakiko duzu.
help-numbers = Hiru zifrak
help-numbers-hint = Ziurtasunak dio zenbat dakigun. Babesak, zer duzun. Geratzen den arriskuak, zer ken dezakezun oraindik. Jakiteko zerbait falta bada, tarte bat ikusiko duzu.
help-plan = Plana
help-plan-hint = Ordenatuta doa: goian, minutuko arrisku gehien kentzen duena. Markatu egindakoa; oker bazabiltza, desegin daiteke.
help-saved = Non gordetzen den
help-saved-hint = Ordenagailu honetan, zifratuta. Erantzun bakoitza «Jarraitu» sakatzean gordetzen da.
help-keys = Teklatuarekin
help-keys-hint = Dena egin daiteke sagurik gabe.
help-keys-link = Ikusi lasterbideak
help-person = Nahiago pertsona batekin hitz egin?
help-person-hint = { -help-line } zerbitzuak doan aholkatzen du, 8etatik 23etara, egunero. Ez du salaketarik jasotzen.
help-about = Programari buruz

## Keys

keys-title = Teklatuko lasterbideak
keys-lede = Mac batean, erabili Cmd, Ktrl beharrean.
keys-to-help = Laguntza
keys-column-keys = Teklak
keys-column-does = Zer egiten duen
shortcut-open-file = Ireki erantzun-fitxategi bat
shortcut-open-file-keys = Ktrl + O
shortcut-save-copy = Gorde zure erantzunen kopia bat
shortcut-save-copy-keys = Ktrl + S
shortcut-export-plan = Gorde plana PDFan
shortcut-export-plan-keys = Ktrl + P
shortcut-undo = Desegin azken aldaketa
shortcut-undo-keys = Ktrl + Z
shortcut-redo = Berregin
shortcut-redo-keys = Ktrl + Maius + Z
shortcut-help = Laguntza
shortcut-help-keys = F1
shortcut-keys = Zerrenda hau
shortcut-keys-keys = Ktrl + ?
shortcut-zoom-in = Letra handiagoa
shortcut-zoom-in-keys = Ktrl eta +
shortcut-zoom-out = Letra txikiagoa
shortcut-zoom-out-keys = Ktrl eta −
shortcut-zoom-reset = Letra normala
shortcut-zoom-reset-keys = Ktrl + 0
shortcut-language = Joan hizkuntzara
shortcut-language-keys = Ktrl + L
shortcut-back = Itzuli aurreko orrira
shortcut-back-keys = Alt + ezkerreko gezia

## History

history-none = Zure historia lehen erantzunarekin hasten da
history-none-hint = Egun horretatik aurrera ikusiko duzu zenbat arrisku geratzen den eta zergatik aldatzen den.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Gaur { $after } arrisku-puntu geratzen dira
history-first-day-hint = Bihar izango da zerekin alderatu.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-fell = Arriskua jaitsi egin da: lehen { $before } puntu, orain { $after }. Noiztik: { $date }
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-rose = Arriskua igo egin da: lehen { $before } puntu, orain { $after }. Noiztik: { $date }
# Variables:
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-same = Arriskua berdin dago, { $after } puntu. Noiztik: { $date }
# Variables:
#   $points (Number) - points of risk
history-undone = Galdera bakoitzaren lehen erantzunekin, gaur { $points } izango lirateke.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = Galdera bakoitzaren lehen erantzunekin, gaur { $points } izango lirateke: zerbaitek okerrera egin du.
history-undone-same = Egin duzunak eta iraungi denak elkar orekatzen dute, edo oraindik ez da ezer aldatu.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
history-chart-label = Arriskua: { $before } puntu ({ $from }) eta { $after } puntu ({ $to }). Lehen erantzunekin { $undone } izango lirateke.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
#   $gaps (Number) - stretches in which nothing was known
history-chart-label-gaps =
    { $gaps ->
        [one] Arriskua: { $before } puntu ({ $from }) eta { $after } puntu ({ $to }). Lehen erantzunekin { $undone } izango lirateke. Tarte batean ez zen ezer jakin.
       *[other] Arriskua: { $before } puntu ({ $from }) eta { $after } puntu ({ $to }). Lehen erantzunekin { $undone } izango lirateke. { $gaps } tartetan ez zen ezer jakin.
    }
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Arriskua, bere tartearekin. Gaur: { $points }
# Variables:
#   $points (Number) - points of risk today if nothing had been done
history-key-undone = Lehen erantzunekin: { $points }
history-key-gap = Ezer jakin gabe
history-moments = Zer aldatu zen data bakoitzean
history-moments-caption = Arriskua puntutan, dataz data, eta arrazoia
history-column-date = Data
history-column-points = Puntuak
history-column-reason = Arrazoia
history-column-change = Aldaketa
# Variables:
#   $low (Number) - fewest points
#   $high (Number) - most points
history-points = { $low }–{ $high }
# Variables:
#   $count (Number) - actions
#   $actions (String) - their titles
history-done =
    { $count ->
        [one] Eginda: { $actions }.
       *[other] Eginda: { $actions }.
    }
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-answered =
    { $count ->
        [one] Galdera honi erantzun zaio: { $questions }.
       *[other] Galdera hauei erantzun zaie: { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-answered-many = { $count } erantzun berri edo aldatu.
history-measured = Ordenagailu hau egiaztatu da.
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-lapsed =
    { $count ->
        [one] Galdera honen erantzuna iraungitzen hasi zen: { $questions }.
       *[other] Galdera hauen erantzunak iraungitzen hasi ziren: { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-lapsed-many = { $count } erantzun iraungitzen hasi ziren.
history-profile = Zure egoera aldatu zen.
history-pass = Egiten diren galderen kopurua aldatu zen.
history-compare-none = Bi data hauen artean ez zen jardunbiderik mugitu
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] Jardunbide batek hobera egin du bi data hauen artean
       *[other] { $better } jardunbidek hobera egin dute bi data hauen artean
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] Jardunbide batek okerrera egin du bi data hauen artean
       *[other] { $worse } jardunbidek okerrera egin dute bi data hauen artean
    }
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-both =
    { $better ->
        [one]
            { $worse ->
                [one] Jardunbide batek hobera egin du, eta batek okerrera
               *[other] Jardunbide batek hobera egin du, eta { $worse } jardunbidek okerrera
            }
       *[other]
            { $worse ->
                [one] { $better } jardunbidek hobera egin dute, eta batek okerrera
               *[other] { $better } jardunbidek hobera egin dute, eta { $worse } jardunbidek okerrera
            }
    }
history-compare-from = Noiztik
history-compare-to = noiz arte
# Variables:
#   $from (String) - the earlier day
#   $to (String) - the later day
history-compare-hint = Mutur zuhurra, 0 eta 100 artean. Hutsa: { $from }. Betea: { $to }.
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-label = Jardunbideak bi datetan. Hobera: { $better }. Okerrera: { $worse }. Taulak ditu zifrak.
history-causes = Zerk mugitu duen arriskua
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-answered =
    { $size ->
        [one] Erantzunak: { $points } puntu
       *[other] Erantzunak: { $points } puntu
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-measured =
    { $size ->
        [one] Egiaztapenak: { $points } puntu
       *[other] Egiaztapenak: { $points } puntu
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-lapsed =
    { $size ->
        [one] Iraungitakoa: { $points } puntu
       *[other] Iraungitakoa: { $points } puntu
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-profile =
    { $size ->
        [one] Zure egoera: { $points } puntu
       *[other] Zure egoera: { $points } puntu
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-pass =
    { $size ->
        [one] Galdera gehiago edo gutxiago: { $points } puntu
       *[other] Galdera gehiago edo gutxiago: { $points } puntu
    }
history-stub = Denboran metatutako arriskua
history-sum = Denboran metatutako arriskua
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] puntu egun batean metatuta. Batez beste, { $mean } puntu egunean. Azken hamabi hilabeteak hartzen ditu, gaur gabe.
       *[other] puntu { $days } egunean metatuta. Batez beste, { $mean } puntu egunean. Azken hamabi hilabeteak hartzen ditu, gaur gabe.
    }
history-sum-none = Egunez egun batzen da, eguna amaitzean. Bihar lehen zifra egongo da.
history-avoided = Saihestutako arriskua
history-avoided-hint = Lehen erantzunekin egongo zenarekiko aldea. Zerbait jakitea ez da saihestutzat hartzen.
history-added = Gehitutako arriskua
history-added-hint = Zure lehen erantzunetik okerrera egin duena, egunez egun batzen diren puntutan.
history-burdens = Gehien falta izan dena
history-burdens-hint = Gainjarri egiten dira: ez dira batzen.
history-outdated = Lehengo planak
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = { $date }: planak { $printed } puntu zioen. Gaurko galderekin eta metodoarekin { $recomputed } izango lirateke.
history-outdated-hint = Galdetegia edo metodoa aldatu da, ez zuk erantzun zenuena.

## Questionnaires from outside

# Variables:
#   $key (String) - id of the key
outside-signature-unknown = Ezagutzen ez duzun gako batek sinatzen du: { $key }. Sinadura ez da egiaztatu.
outside-signature-none = Ez du sinadurarik.
# Variables:
#   $name (String) - what the person calls the signer
#   $key (String) - id of the key
outside-signature-known = Zure konfiantzazko honek sinatzen du: «{ $name }». Gakoa: { $key }.
# Variables:
#   $key (String) - id of the key
outside-signature-project = { -app } proiektuak sinatzen du. Gakoa: { $key }.
# Variables:
#   $version (Number) - version
outside-version = { $version }. bertsioa
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = { $version }. bertsioa. Hemen dagoena: { $known }.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Bere galderak: { $own }. { -app } programaren galderak: { $ours }. Ekintzak: { $actions }.
outside-asks = Zer galdetzen duen
outside-limits = Haren galderek pisu gutxi dute zure emaitzan. Ezinbestekoaz { -app } programarenek bakarrik hitz egiten dute.
outside-title = Beste galdetegi batzuk
packs-lede = Hasi beste bat, dagoeneko erantzun duzuna galdu gabe.
packs-ours = { -app } programarenak
packs-ours-hint = Erantzun duzuna, han ere galdetzen bada, zurekin doa.
# Variables:
#   $questions (Number) - how many questions it has
#   $first (Number) - how many of them already give a result
packs-size = { $questions } galdera. Lehen { $first } galderek emaitza bat ematen dute dagoeneko.
packs-outside = Kanpokoak
outside-lede = Gremio batek edo trebatzen zaituenak bere galdetegi bat eman diezazuke. Hemen begiratzen duzu erabili aurretik.
outside-open = Aukeratu fitxategi bat
outside-declined = Ez da fitxategirik aukeratu.
outside-refused = Ez da gehitu.
outside-take = Gehitu
outside-refuse = Ez gehitu
outside-begin = Hasi harekin
packs-go-on = Jarraitu honekin
outside-remove = Kendu
outside-whose = Badakizu norena den gakoa?
outside-whose-hint = Kopiatu gako publikoa sinatzen duenaren orritik edo paperetik, inoiz ez fitxategia ekarri zuen mezutik.
outside-signer = Nola deitzen diozun sinatzen duenari
outside-key = Haren gako publikoa
outside-believe = Gako honetaz fidatzen naiz
accept-unsigned = Gehitu egingo dut, nire konfiantzazko inork sinatzen ez badu ere
accept-unsigned-missing = Markatu laukitxoa sinadurarik gabe gehitzeko.
outside-taken = Gehituta. Ematen dituzun erantzunak ordenagailu honetan geratzen dira.
outside-removed = Kenduta. Erantzun zenuena gordeta dago oraindik.

## How old the public data is, and newer data from outside

facts-title = Datu publikoak
facts-own = Programarekin etorri ziren.
# Variables:
#   $version (Number) - version of what was taken in
facts-here = Programarenak baino datu berriagoak dituzu. Bertsioa: { $version }.
facts-lede = Programa hau ez da internetera konektatzen. Datu berriagoak argitaratzen dituenak fitxategi sinatu batean ematen ditu. Gorde ezazu sinadurarekin batera, .minisig amaiera duen fitxategiarekin, karpeta berean. Gero, aukeratu hemen.
facts-offered = Datu berriagoak
# Variables:
#   $date (String) - when they were collected
facts-brings-channels = Laguntza eskatzeko telefonoak eta webguneak. Data: { $date }.
# Variables:
#   $count (Number) - tables in the file
#   $date (String) - the oldest of their days
facts-brings-tables =
    { $count ->
        [one] Bertsioen eta daten taula 1. Data: { $date }.
       *[other] Bertsioen eta daten { $count } taula. Zaharrenaren data: { $date }.
    }
facts-limits = Ez dituzte galderak, ekintzak edo zure erantzunak aldatzen.
facts-only-signed = Fidatzen zaren norbaitek sinatzen baditu bakarrik erabiltzen dira.
facts-take = Erabili
facts-refuse = Ez erabili
facts-taken = Ordenagailu honetan erabiltzen dira orain. Egin berriro egiaztapenak, kontuan har ditzaten.
facts-refused = Ez dira erabili. Ez da ezer aldatu.
