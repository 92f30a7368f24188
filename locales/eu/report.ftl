### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: machine-drafted
# source: cc81ddf1be4b

## The words of a result, from worst to best

word-critical = bada zerbait presazkoa
word-high = asko dago egiteko
word-needs-attention = arreta behar du
word-good = ondo
word-strong = oso ondo

## How far a figure can be trusted

confidence-high = handia
confidence-medium = ertaina
confidence-low = txikia

## Document

report-title = Ekintza-plana
report-footer = Isilpekoa: ahulguneak zerrendatzen ditu. Independentea: ez dute bermatzen INCIBEk, CCNk edo poliziak.
# {page} and {pages} are filled in later, page by page, and stay as they are.
report-page = Orria: {"{page}"} / {"{pages}"}
report-contents = Hemen dagoena
report-annex = Eranskina
# Variables:
#   $date (String) - the day, as 2026-11-23
report-file-name = ekintza-plana-{ $date }
file-name-plan-data = resguardo-plana
file-name-assessment = resguardo-erantzunak
file-name-copy = resguardo-kopia
file-name-everything = resguardo-dena
file-name-computer = resguardo-ordenagailua

## Headline

# Variables:
#   $word (String) - one of word-…
report-headline-word = { $word }.
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-between = Bi hauen artean: «{ $low }» eta «{ $high }».
# Variables:
#   $word (String) - one of word-…
report-headline-so-far = Orain arte, «{ $word }».
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-so-far-between = Orain arte, bi hauen artean: «{ $low }» eta «{ $high }».
# Variables:
#   $action (String) - title of an action
report-headline-action = Horretarako: «{ $action }», aurrerago, «{ report-actions }» atalean.
# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Erantzun { $count } galderak: plana haietatik dator.
# Variables:
#   $count (Number) - questions without an answer or answered with "I do not know"
report-headline-open =
    { $count ->
        [one] Erantzun bat falta da.
       *[other] { $count } erantzun falta dira.
    }
# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] Ordenagailu honetan egiaztapen { $count }ek huts egiten du.
       *[other] Ordenagailu honetan { $count } egiaztapenek huts egiten dute.
    }
# Variables:
#   $count (Number) - blocking practices below their target
report-headline-gates =
    { $count ->
        [one] Funtsezko jardunbide batek ez du bere helburua betetzen.
       *[other] Funtsezko { $count } jardunbidek ez dute beren helburua betetzen.
    }
# Variables:
#   $count (Number) - essentials that are below their target, or may be
report-headline-gates-maybe =
    { $count ->
        [one] Funtsezko jardunbide batek ez du bere helburua betetzen, edo oraindik ez dakigu.
       *[other] Funtsezko { $count } jardunbidek ez dute beren helburua betetzen, edo oraindik ez dakigu.
    }

## The three numbers

report-figure-certainty = Ziurtasuna
    .note = Gaur zenbat dakigun
report-figure-protection = Babesa
    .note = Martxan duzuna
report-figure-risk = Geratzen den arriskua
    .note = Ken dezakezunetik
report-of-100 = / 100
# Variables:
#   $low (String) - low end
#   $high (String) - high end
report-range = { $low }–{ $high }

## Page one

report-first = Zer egin, ordenan
report-first-checks = Hasi hemen huts egiten duen honetatik
report-column-action = Ekintza eta zergatia
report-column-when = Noiz
report-done = Eginda
report-not-done = Egin gabe
# {title} is filled in later, page by page, and stays as it is.
report-continued = {"{title}"} (jarraitzen du)
report-blank = Idazteko hutsunea
report-cut = Moztu hemendik eta utzi telefonoaren ondoan
report-now = Orain gertatzen ari bazaizu
report-now-emergency = Norbait arriskuan badago.
report-now-bank = Dirua mugitzen ari bada: deitu zure txartelean inprimatutako telefonora.
report-now-advice = Aholkua, ez salaketa. 8etatik 23etara, egunero.
report-now-complaint = Salaketa. Eraman NANa, mugimenduak eta mezuak.
report-now-complaint-who = Polizia-etxea edo kuartela
report-now-data = Pertsonen datuak atera badira: abisua 72 orduan.
report-now-data-who = AEPD
report-qr-advice = QR kodea: { -help-line } laguntza-linearen orria
report-qr-caption = { -help-line } interneten

## Actions

report-actions = Ekintza guztiak
    .intro = Bakoitzak dio zergatik dagoen hemen, zenbat denbora behar duen eta nola egiaztatu funtzionatu duela.
    .order = Ordena minutu bakoitzak kentzen duen arriskuarena da. Zifra bakoitzak aurrekoa eginda dagoela jotzen du.
plan-equal-rank = Zenbaki bat errepikatzen den lekuan, hasi nahiago duzunetik.
plan-group-today = Gaur
plan-group-this-week = Aste honetan
plan-group-this-quarter = Hiruhileko honetan
plan-group-with-help = Laguntzarekin
report-when-today = Gaur
report-when-this-week = Aste honetan
report-when-this-quarter = Hiruhilekoan
report-when-with-help = Laguntza duzunean
who-self = Zuk
who-helper = Dakien norbaitek
who-professional = Profesional batek
# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = Egiaztatzean hau agertu zen: «{ $answer }».
# Variables:
#   $answer (String) - the option that was chosen
report-because-answer = Hau erantzun duzu: «{ $answer }».
# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = Ordenagailu honek hau erakusten du: { $headline }.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-effect = { $scenario }: lehen { $from } puntu, gero { $to }.
# Variables:
#   $scenario (String) - what can happen
#   $least (String) - the least that is told, as 0,1
report-effect-small = { $scenario }: { $least } puntu baino gutxiago.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-first-effect = Arrisku hau jaisten du: «{ $scenario }». Lehen { $from } puntu, gero { $to }.
report-points = Puntuek arrisku osoa hartzen dute kontuan; lehen orriko zifrak, zuk ken dezakezuna bakarrik.
# Variables:
#   $minutes (Number) - minutes
report-minutes-same =
    { $minutes ->
        [one] Minutu bat
       *[other] { $minutes } minutu
    }
# Variables:
#   $minutes (Number) - minutes
report-minutes-same-short = { $minutes } min
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes =
    { $most ->
        [one] Minutu bat
       *[other] { $least }–{ $most } minutu
    }
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes-short = { $least }–{ $most } min
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours-short = { $least }–{ $most } h
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours = { $least } eta { $most } ordu artean
report-cost-0 = Ezer ez
report-cost-0-helped = Ezer erosi gabe
report-cost-1 = Gehienez 50 €
report-cost-2 = Gehienez 300 €
report-cost-3 = 300 € baino gehiago
action-state-open = Egiteko
action-state-in-progress = Hasita
action-state-done = Eginda
action-state-accepted = Dagoen bezala utzi duzu
action-state-not-for-me = Ez da zuretzat
# Variables:
#   $system (String) - where the step holds
report-steps-on = { $system }:
system-windows = Windowsen
system-macos = Macen
system-linux = Linuxen
system-android = Androiden
system-iphone = iPhonean
system-google = Googlerekin
system-microsoft = Microsoftekin
system-other = Beste zerbitzu batekin
report-find-out = Erantzun falta dena edo iraungi dena
    .because = Ez dakiguna falta balitz bezala hartzen da, eta iraungi dena jada ez da ziurra. Erantzuteak emaitza argitzen du, eta batzuetan hobetu ere bai.
    .verify = Erantzun { -app } programan: emaitzaren tartea estutuko da.
report-label-because = Zergatik:
report-label-effect = Jaisten duen arriskua
report-label-time = Denbora
report-label-cost = Kostua
report-label-who = Nork
report-label-due = Data
report-label-state = Nola doan
report-label-steps = Nola egiten den:
report-label-verify = Nola jakin badabilela:
report-label-ask-help = Noiz eskatu laguntza:
report-label-links = Orriak eta helbideak:
report-label-note = Oharra:
report-label-standards = Hauek eskatzen dute jardunbide hau:

## Chart

# Variables:
#   $practice (String) - the practice whose gap leaves most risk
#   $value (String) - its level, as 35 or 20–35
report-chart-title = Gehien falta den lekua: { $practice }, maila: 100etik { $value }
report-chart-title-all-reached = Galdetutako guztiak bere helburua betetzen du
report-chart-note = Lehenengo, helburura iristen ez dena, kentzen duen arriskuaren arabera.
report-chart-hatched = Marradun zatia oraindik ez dakiguna da.
report-chart-checks = Maila erantzunetatik dator. Ordenagailu honetan huts egiten duena hemen dago: «{ report-checks }».
# Variables:
#   $count (Number) - how many practices the chart has
report-chart-first = Grafikoak lehen { $count } ditu; taulak, guztiak.
# Variables:
#   $list (String) - names of blocking practices below their target
report-chart-gates = Helburua betetzen ez duten funtsezkoak: { $list }.
# Variables:
#   $list (String) - essentials that are below their target, or may be
report-chart-gates-maybe = Helburua betetzen ez duten funtsezkoak, edo oraindik ez dakiguna: { $list }.
report-chart-known = Ziurra
report-chart-possible = Izan daiteke
report-chart-target = Helburua
report-chart-table = Zifra berberak
report-chart-practice = Jardunbidea
# Variables:
#   $practice (String) - the practice
report-practice-essential = { $practice } (funtsezkoa)
report-chart-level = Maila
report-chart-word = Hitzez
practice-standing-far = urrun
practice-standing-near = hurbil
practice-standing-reached = helburuan
practice-standing-to-learn = jakiteko

## Risk over time

report-time-undone = Lehen erantzunak
report-time-first = Hemendik aurrera zenbatzen da.
report-time-today = Gaur. Erantzundakoak indarra galtzen du denborarekin.
report-time-undone-why = Lehen erantzunen lerroa ere jaisten da ez genekien zerbait erantzuten denean, eta igotzen da erantzun bat iraungitzen denean.
report-time-reason = Zer aldatu zen
report-time-sums = Bildu dena, gehienez hamabi hilabetean
    .intro = 30 puntuko egun batek 30 batzen du. «{ history-burdens }» ataleko zifrak gainjarri egiten dira: ez batu.
# Variables:
#   $points (Number) - points
history-sum-points = { $points } puntu, egunez egun batuta, lehen erantzunekin alderatuta

## Checks

report-checks = Ordenagailu honek erakusten duena
# Variables:
#   $checked (Number) - checks that could see
#   $applicable (Number) - checks that apply
#   $date (String) - the day, in long form
report-checks-intro = Dagozkion egiaztapenak: { $applicable }. Ikusi ditugunak: { $checked }. Data: { $date }. Begiratu baino ez dugu egiten: ez dugu ezer aldatzen.
# Variables:
#   $count (Number) - checks that only tell something
report-checks-info =
    { $count ->
        [one] Beste bat informatzeko bakarrik da.
       *[other] Beste { $count } informatzeko bakarrik dira.
    }
# Variables:
#   $provisional (Number) - checks that were seen, though not confirmed on such a computer
report-checks-provisional =
    { $provisional ->
        [one] Beste bat behin-behinean ikusi da, eta ez da kontuan hartzen.
       *[other] Beste { $provisional } behin-behinean ikusi dira, eta ez dira kontuan hartzen.
    }
verdict-fail = Huts egiten du
verdict-warn = Arreta eskatzen du
verdict-unknown = Ezin izan da ikusi
verdict-not-applicable = Ez dagokio
verdict-pass = Ondo
verdict-info = Jakin dezazun
# Variables:
#   $date (String) - the day, in long form
report-check-seen = Noiz ikusi zen: { $date }
report-check-provisional = Behin-behinekoa: oraindik ez dugu honelako ordenagailu batean baieztatu.
# Variables:
#   $fresh (Number) - computers with a file of the last three months
#   $count (Number) - all computers of the firm
report-computers = Enpresako ordenagailuak: { $count } horietatik { $fresh }, azken 3 hilabeteetako fitxategiarekin
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-fail = Gaizki: { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-warn = Arreta behar du: { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-unknown = Ezin izan da ikusi: { $labels }.
report-computers-title = Ordenagailuek erakusten dutena
report-computers-attention = Arreta behar dute enpresako ordenagailuetan
report-computers-seen = Ikusi dena
report-computers-old = Fitxategi bat ere ez da berria. Eskatu berri bat ordenagailu bakoitzari.
report-computers-well = Fitxategi berria dutenetan ez dago ezer gaizki.
report-checks-ignored = Alde batera utziak
# Variables:
#   $date (String) - the day it was set aside, in long form
#   $because (String) - why, as the person typed it
report-check-ignored = Noiz utzi zen alde batera: { $date }. Zergatik: «{ $because }»
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
#   $verdict (String) - the verdict by the usual limit, in words
report-check-limit =
    { $unit ->
        [minutes] Muga propioarekin: { $own } min. Ohikoarekin ({ $usual }): { $verdict }.
       *[days] Muga propioarekin: { $own } egun. Ohikoarekin ({ $usual }): { $verdict }.
    }

## Channels

report-channels = Laguntza, salaketak eta erreklamazioak
    .intro = Aholkuak bidea erakusten du. Informazioak besteei laguntzen die. Salaketak eta erreklamazioak legezko ondorioak dituzte. Gauza desberdinak dira. Egiaztatu telefono eta orri bakoitza erabili aurretik.
channel-group-emergency = Larrialdiak
    .note = Norbait arriskuan dagoenerako.
channel-group-bank = Dirua
    .note = Dirua mugitzen ari bada, bankua da lehenengoa.
channel-group-advice = Aholkua
    .note = Bidea erakusten dizute. Ez da salaketa bat.
channel-group-complaint = Salaketa eta erreklamazioa
    .note = Legezko ondorioak ditu. Kopia edo agiri bat ematen dizute.
channel-group-duty = Legeak agintzen duena
    .note = Agian eman behar duzun abisu bat, epe batekin.
channel-group-report = Informazioa
    .note = Besteei laguntzen die. Ez du zure kasua irekitzen, eta ez dizute kopiarik ematen.
channel-group-other = Aurrez prest edukitzeko
    .note = Behar izan aurretik edukitzea komeni da.
report-label-phones = Telefonoak
report-label-hours = Ordutegia
report-label-have-ready = Eduki eskura:
report-label-limits = Epea:
report-label-needs = Behar da:
report-label-verified = Iturria
report-needs-eid = Identitate elektroniko bat: NAN elektronikoa, ziurtagiria edo Cl@ve.
# Variables:
#   $date (String) - the day, in long form
report-verified-on = Data: { $date }.
# Variables:
#   $date (String) - a month of a year, or a year
report-verified-in = Data: { $date }.
# Variables:
#   $date (String) - the day on which the copy was read, in long form
report-verified-undated = Orri ofiziala, data honetan ikusia: { $date }.
report-direction-only = Baieztatu gabe. Bilatu haien orri ofiziala datu hauek erabili aurretik.

## Scope

report-scope = Zer den eta zer ez den dokumentu hau
report-scope-self = Autoebaluazio bat da. Ez da auditoria bat edo ziurtagiri bat, eta ez du esaten arau bat betetzen duzunik.
report-scope-ordinal = Puntuek ordenatzen dute zer komeni den lehenik egitea. Ez dira euroak, ezta zerbait gertatzeko probabilitatea ere.
report-scope-independent = { -app } independentea da. Ez dute bermatzen INCIBEk, CCNk edo poliziak, eta ez ditu haien logotipoak erabiltzen.
report-scope-strategy = 2019ko Zibersegurtasun Estrategia Nazionalak autonomoei eta herritarrei laguntzeko duen ildoari jarraitzen dio.
report-scope-local = Ordenagailu honetan egin da. Ez da inora ezer bidali.

## Annex

report-profile = Zure egoera
report-profile-name = Izena
report-profile-place = Lekua
report-answers = Zure erantzunak
report-question = Galdera
report-answer = Erantzuna
report-source = Nondik datorren
report-date = Data
source-declared = Zuk esana
source-seen = Zuk begiratua
source-measured = Hemen neurtua
answer-state-unknown = Ez dakit
answer-state-unanswered = Erantzun gabe
# Variables:
#   $reason (String) - the reason, as the person said it
answer-state-not-applicable = Ez dagokio: { $reason }
# Variables:
#   $answer (String) - what was said
#   $seen (String) - what a stronger source shows
answer-state-corrected = { $seen } (zure erantzuna: «{ $answer }»)
# Variables:
#   $number (String) - number of the question
#   $question (String) - the question
report-answer-number = { $number }. { $question }
report-account = Zertan oinarritzen diren zenbakiak
    .intro = Jardunbideek gerta daitekeenaren probabilitatea eta inpaktua jaisten dituzte. Puntuak batu egiten dira; geratzen den arriskua oraindik ken daitekeen zatia da.
# Variables:
#   $now (String) - points that remain
#   $floor (String) - points that always remain
#   $inherent (String) - points without any practice
#   $share (String) - points of 100
report-account-share = ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share }, 100etik, mutur zuhurrean
report-account-certainty = Galdera bakoitzaz, zenbat dakigun: neurtuak eta begiratuak esandakoak baino pisu handiagoa du, eta iraungiak txikiagoa.
report-account-protection = Jardunbideen batezbestekoa, bakoitzak ken dezakeen arriskuaren arabera.
report-account-practices = Jardunbide bakoitzaren maila
    .intro = Haren erantzunen mailen batezbestekoa da, bakoitza bere pisuarekin. Zenbakia erantzunarena da, atal honetan: «{ report-answers }».
report-account-answers = Erantzunetatik
# Variables:
#   $number (String) - number of the answer
#   $weight (String) - its weight in the mean
report-account-answer = { $number } (pisua: { $weight })
report-account-scenarios = Gerta daitekeena eta zerk jaisten duen
    .intro = Probabilitatea bider inpaktua, bakoitza 1 eta 5 artean. Jardunbide bakoitzak bere zatia kentzen dio geratzen denari; guztien artean, inoiz ez % 95 baino gehiago. Iturriaren zenbakia atal honetakoa da: «{ report-sources }».
# Variables:
#   $name (String) - what can happen
#   $before (String) - likelihood times impact without any practice
#   $now (String) - the same now
report-account-scenario = { $name }: { $before } ezer gabe; orain { $now } puntu.
# Variables:
#   $points (String) - from fewest to most points
report-account-scenario-range = Oraindik ez dakigunaren arabera: { $points }.
# Variables:
#   $likelihood (String) - 1 to 5
#   $impact (String) - 1 to 5
#   $points (String) - their product
report-account-product = { $likelihood } × { $impact } = { $points }
report-account-base = Abiapuntua
report-account-lowers = Jaisten du
report-account-confidence = Konfiantza
report-own-estimate = gure estimazioa
# Variables:
#   $title (String) - title of a study
#   $publisher (String) - who published it
#   $year (String) - the year
report-study = { $title }. { $publisher }, { $year }
report-basis = Zerekin kalkulatu den
report-basis-answers = Erantzunak
# Variables:
#   $answered (Number) - questions answered
#   $total (Number) - questions shown
report-basis-answers-value = { $answered } / { $total }
report-basis-sources = Neurtuak, begiratuak eta esanak
report-basis-method = Metodoa
# Variables:
#   $version (Number) - the method's number
report-basis-method-value = { $version }. bertsioa
report-basis-pack = Galdetegia
# Variables:
#   $pack (String) - its name
#   $version (Number) - its version
report-basis-pack-value = { $pack }, { $version }. bertsioa
report-basis-hash = Galderen hatz-marka (SHA-256)
report-basis-data = Telefonoak eta datu publikoak
# Variables:
#   $date (String) - the day, in long form
report-basis-data-value = noiz bildu ziren: { $date }
report-basis-not-applicable = Ez dagokio
# Variables:
#   $practice (String) - the practice
#   $share (String) - the share, in percent
report-basis-not-applicable-value = { $practice }: galdetutakotik { $share }
report-sources = Iturriak
    .intro = Zifren jatorria diren azterketak eta estatistikak. Helbidea jartzen da irakurri zen orria bera denean. Konfiantza zifra bakoitzaren lerroan dago: azterketa berak asko esan dezake zifra bati buruz eta gutxi beste bati buruz.
report-language-machine = Testu hau makinaz itzulita dago, eta jatorrizko hiztun batek ere ez du oraindik irakurri.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-title = Berreskuratze-orria
recovery-sheet-purpose = Kode honek { -app } programako zure erantzunak irekitzen ditu. Erabili ordenagailuak irekitzeko gakoa galtzen badu, edo zuk esaldia ahazten baduzu.
recovery-sheet-code = Zure kodea
recovery-sheet-code-note = 0 beti zero zenbakia da, eta 1 beti bat zenbakia: ez dago O, I edo L letrarik. Idaztean, berdin dira letra larriak, zuriuneak eta gidoiak.
recovery-sheet-whose = Norena den
recovery-sheet-made = Noiz egin zen
recovery-sheet-folder = Irekitzen duen karpeta
# The folder with the answers has a long name of letters and digits; it tells one person's sheet from another's.
# Variables:
#   $id (String) - how the folder's name begins, as 3f2a91c4
recovery-sheet-folder-value = Honela hasten da: { $id }
# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = Nola erabili
    .lines =
        Ireki { -app } zure erantzunak dauden ordenagailuan.
        Bilatu «{ unlock-recovery }» eta idatzi zazpi multzoak, 1etik 7ra.
        Sakatu «{ unlock-open }».
# One piece of advice per line.
recovery-sheet-keep = Non gorde
    .lines =
        Paperean eta giltzapean, ordenagailutik urrun. Bi gauzak dituenak zure erantzunak irakur ditzake.
        Ez atera argazkirik eta ez igo internetera: argazkiak beste leku batzuetan kopiatzen dira azkenean.
        Inprimatu ondoren, ezabatu fitxategia eta hustu zakarrontzia.
recovery-sheet-lost = Galtzen baduzu
    .lines =
        Ireki { -app } eta, «{ data-title }» orrian, sakatu «{ data-recovery-renew }». Orri honetako kodeak ez du gehiago balioko.
        Egin gauza bera beste norbaitek ikusi badu.
recovery-sheet-footer = Isilpekoa: zure erantzunak irekitzen ditu.
# Variables:
#   $date (String) - the day, as 2026-11-23
recovery-sheet-file-name = berreskuratze-orria-{ $date }

## The plan in a calendar

calendar-name = Resguardo
# Variables:
#   $what (String) - title of the action
calendar-due = Plana: { $what }
# Variables:
#   $what (String) - title of the action
calendar-review = Pentsatu berriro: { $what }
# Variables:
#   $what (String) - the question
calendar-lapse = Gaur zure erantzunak balioa galtzen du: { $what }
# Variables:
#   $what (String) - the document, as typed
calendar-document = Balio duen azken eguna: { $what }

## Several people, and documents, in the annex

report-people = Pertsona bakoitzak esan duena
    .intro = Pertsona batek baino gehiagok erantzun dituen galderak. Azken erantzunak balio du, ordenagailuak besterik erakutsi ezean.
report-people-you = Zuk
# Variables:
#   $author (String) - who said it
#   $answer (String) - the words of the answer
#   $date (String) - the day
report-people-said = { $author }: «{ $answer }» ({ $date }).
report-people-differ = Hitz egitea falta da.
report-documents = Hori erakusten duten dokumentuak
    .intro = Fitxategiak ez daude plan honetan. SHA-256 hatz-markak dio berberak diren.
# Variables:
#   $value (String) - questions
report-document-shows = Hau erakusten du: { $value }
# Variables:
#   $value (String) - practices
report-document-practices = Honetarako balio du: { $value }.
# Variables:
#   $value (String) - the day
report-document-dated = Data: { $value }.
# Variables:
#   $value (String) - the day
report-document-expires = Noiz arte balio duen: { $value }.
# Variables:
#   $value (String) - the day
report-document-expired = Noiz arte balio zuen: { $value }. Ez du gehiago balio.
# Variables:
#   $value (String) - who keeps it
report-document-owner = Nork gordetzen duen: { $value }.
# Variables:
#   $value (String) - hexadecimal digits
report-document-sum = SHA-256: { $value }

## Whoever helps near by

partner-label = Laguntza zure inguruan:
# Variables:
#   $name (String) - what they are called
partner-logo = Logotipoa: { $name }

## Questions for somebody else

file-name-form = segurtasun-galderak
form-title = Segurtasunari buruzko galderak
# Variables:
#   $subject (String) - whom they are about, as typed
form-title-of = Segurtasunari buruzko galderak: { $subject }
form-how = Jarri x bat zure erantzunaren kortxeteen artean, honela: [x]. Zerbait ez badakizu, markatu «Ez dakit»: berdin laguntzen du. Gorde testu hau eta itzuli. Ez ezabatu «==» zeinuekin hasten diren lerroak.
form-paper-how = Markatu gurutze batekin zure erantzunaren laukitxoa. Zerbait ez badakizu, markatu «Ez dakit»: berdin laguntzen du. Gero, itzuli orria eman zizunari.
form-private = Galderak lan egiteko moduari buruzkoak dira. Zure izenak orria norena den besterik ez du esaten. Ez idatzi pasahitzik edo koderik.
form-name = Zure izena:
form-several = Bat baino gehiago marka dezakezu.
form-unknown = Ez dakit
form-box = Laukitxo hutsa
form-footer = Erantzunekin, orri honek ahulguneak erakusten ditu: erabili isilpekotzat.

## Documents copied together

# Variables:
#   $date (String) - today, as 2026-11-23
evidence-folder = frogak-{ $date }
evidence-index = aurkibidea
evidence-index-measure = Neurria
evidence-index-standards = Eskatzen duten arauak
evidence-index-title = Dokumentua
evidence-index-file = Fitxategia
evidence-index-dated = Dokumentuaren data
evidence-index-owner = Nork gordetzen duen
evidence-index-expires = Noiz arte balio duen
evidence-index-state = Egoera
evidence-index-sha256 = SHA-256
evidence-state-same = Gehitu zenean bezala
evidence-state-changed = Aldatu egin da gehitu zenetik
evidence-state-missing = Fitxategia ez dago
