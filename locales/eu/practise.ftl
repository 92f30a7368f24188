### Practising alone, and the sheets on paper: words that all live packs share.
# review: machine-drafted
# source: fdbed3bdd71b

## What is shown

medium-sms = Testu-mezua
medium-chat = Txat-mezua
medium-email = Posta-mezua
medium-call = Deia
medium-invoice = Faktura edo ordainagiria
medium-qr = QR kodea
medium-paper = Papera
medium-post = Argitalpena
medium-article = Albistea
medium-image = Irudia
medium-video = Bideoa
medium-situation = Egoera

practise-from = Nork:
practise-subject = Gaia:
practise-body = Hau dio:

## How hard it is, on the NIST Phish Scale

difficulty-very = Zaila
difficulty-moderate = Tartekoa
difficulty-moderate-to-least = Nahiko erraza
difficulty-least = Erraza

## Answers

practise-unknown = Ez dakit
practise-answer = Erantzuna:
practise-difficulty = Zailtasuna:
practise-why = Zergatik:
practise-not-a-clue = Ezer frogatzen ez duena:
practise-today = Zer egin gaur:

## On paper

# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-questions-file-name = praktika-{ $sheet }-galderak
# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-answers-file-name = praktika-{ $sheet }-erantzunak

exercise-questions = Galderak
    .intro = Markatu gurutze batekin zure erantzunaren laukitxoa. Ez badakizu, markatu «Ez dakit»: ez dago arazorik. Ez jarri zure izena.
    .footer = Ariketa independentea: INCIBEren, CCNren edo poliziaren bermerik gabe. Ez du inor neurtzen.
exercise-answers = Erantzunak
    .intro = Gero hitz egiteko. Lehenengo erantzuna, gero zergatik, eta amaieran gaur zer egin. Mezuak eta aukerak galderen orrian daude.
    .footer = Ariketa independentea: INCIBEren, CCNren edo poliziaren bermerik gabe. Ez du inor neurtzen.
exercise-count = Nola zenbatu
    .lines =
        Zenbatu hala markatu diren mezu faltsuak edo fidagarriak ez direnak. Zenbat eta gehiago, hobe.
        Zenbatu alderantziz markatu diren benetakoak edo fidagarriak ere. Zenbat eta gutxiago, hobe.
        «Ez dakit» eta aukeratzeko galderak ez dira bietako batean ere zenbatzen.
        Begiratu beti bi zenbakiak. Denaz zalantza egiten duenak lehenengoa asmatzen du, baina ez du bereizten ikasi.
exercise-scale-title = Nondik datorren zailtasuna
exercise-scale = Bi gauza zenbatzen dira: zenbat seinale ikus daitezkeen, eta istorioa zenbat datorren bat irakurlearen bizitzarekin. NIST Phish Scale da, 2023an NIST TN 2276 gisa argitaratua. Laneko posta-mezuetarako egina dago: hemen mezuekin, deiekin eta kodeekin ere erabiltzen dugu. Balorazioak gureak dira.

## In the window

practise-title = Praktikatu
practise-lede = Mezuak, titularrak eta egoerak, beren erantzunarekin. Bakarrik egiteko, presarik gabe.
practise-stub = Praktikari buruz
practise-private = Ez da ezer gordetzen
practise-private-hint = Ez zure erantzunak, ez emaitza. Ez dute zure planean balio, eta ez dute zenbakirik aldatzen.
practise-both = Dena ez da faltsua
practise-both-hint = Denaz mesfidatzea ez da helburua. Bereiztea da.
practise-paper = Paperean
practise-paper-hint = Orri bakoitza inprima daiteke: galderak banatzeko eta erantzunak hitz egiteko.
# Variables:
#   $count (Number) - questions
practise-count =
    { $count ->
        [one] Galdera bat
       *[other] { $count } galdera
    }
practise-begin = Hasi
# Variables:
#   $number (Number) - which question
#   $of (Number) - how many there are
practise-caption = { $number }. galdera, guztira { $of }
practise-choose = Aukeratu erantzun bat. Zalantza baduzu, «Ez dakit» ere balekoa da.
practise-show = Ikusi erantzuna
practise-was-right = Asmatu duzu.
practise-was-wrong = Oraingoan ez.
practise-was-unknown = Ikus dezagun.
practise-next = Hurrengoa
practise-finish = Ikusi nola joan den
practise-leave = Hemen utzi
practise-result = Horrela joan da
practise-result-lede = Zuretzako zenbakiak dira. Ez dira gordetzen.
practise-result-spotted = Ikusi dituzun faltsuak
practise-result-suspected = Faltsutzat hartu dituzun benetakoak
practise-result-right = Asmatutako erabakiak
practise-result-unsure = Zenbat aldiz ez zenekien
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
practise-of = { $count } / { $of }
practise-advice-suspicious = Benetako zerbaitez zalantza egin duzu. Ez dago arazorik: faltsu batekin egiten duzuna, zuk deitzea, han ere balekoa da.
practise-advice-trusting = Faltsuren bat pasatu da. Horretarako eginda daude. Begiratu mezu bakoitzak zer eskatzen dizun, nola idatzita dagoen baino lehen.
practise-advice-clear = Batzuk besteetatik bereizi dituzu. Kontatu norbaiti zer begiratzen duzun.
practise-again = Hasi berriro
practise-others = Aukeratu beste orri bat
practise-print = Inprimatu orri hau
practise-print-hint = Izenik gabe eta zure erantzunik gabe.
practise-print-questions = Gorde galderak PDFan
practise-print-answers = Gorde erantzunak PDFan
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Gordeta: { $file }, orri bat.
       *[other] Gordeta: { $file }, { $pages } orri.
    }

## Elsewhere in the window

help-practise = Praktikatu
help-practise-hint = Mezuak eta egoerak, beren erantzunarekin. Ez da ezer gordetzen.
home-practise = Praktikatu pixka batean
home-practise-hint = Benetakoa ala faltsua? Begiratu mezu batzuk besteetatik bereizten dituzun.
