### Practising alone, and the sheets on paper: words that all live packs share.
# review: machine-drafted
# source: fdbed3bdd71b

## What is shown

medium-sms = Missatge de text
medium-chat = Missatge de xat
medium-email = Correu
medium-call = Trucada
medium-invoice = Factura o rebut
medium-qr = Codi QR
medium-paper = Paper
medium-post = Publicació
medium-article = Notícia
medium-image = Imatge
medium-video = Vídeo
medium-situation = Situació

practise-from = De:
practise-subject = Assumpte:
practise-body = Diu:

## How hard it is, on the NIST Phish Scale

difficulty-very = Difícil
difficulty-moderate = Intermedi
difficulty-moderate-to-least = Bastant fàcil
difficulty-least = Fàcil

## Answers

practise-unknown = No ho sé
practise-answer = Resposta:
practise-difficulty = Dificultat:
practise-why = Per què:
practise-not-a-clue = El que no prova res:
practise-today = Què pots fer avui:

## On paper

# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-questions-file-name = practica-{ $sheet }-preguntes
# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-answers-file-name = practica-{ $sheet }-respostes

exercise-questions = Preguntes
    .intro = Marca amb una creu la casella de la teva resposta. Si no ho saps, marca «No ho sé»: no passa res. No posis el teu nom.
    .footer = Exercici independent: sense aval d'INCIBE, del CCN ni de la policia. No mesura ningú.
exercise-answers = Respostes
    .intro = Per comentar després. Primer la resposta, després per què, i al final què es pot fer avui. Els missatges i les opcions són al full de preguntes.
    .footer = Exercici independent: sense aval d'INCIBE, del CCN ni de la policia. No mesura ningú.
exercise-count = Com es compta
    .lines =
        Compta els missatges falsos o poc fiables que s'han marcat així. Com més, millor.
        Compta també els autèntics o de fiar que s'han marcat al revés. Com menys, millor.
        «No ho sé» i les preguntes de triar no es compten en cap dels dos.
        Mira sempre els dos números. Qui dubta de tot encerta el primer, i no ha après a distingir.
exercise-scale-title = D'on surt la dificultat
exercise-scale = Es compta quants senyals es poden veure i com encaixa la història amb la vida de qui llegeix. És la NIST Phish Scale, publicada el 2023 com a NIST TN 2276. Està feta per a correus de feina: aquí la fem servir també amb missatges, trucades i codis. Les valoracions són nostres.

## In the window

practise-title = Practica
practise-lede = Missatges, titulars i situacions amb la resposta. Per fer-ho a soles, sense pressa.
practise-stub = Sobre la pràctica
practise-private = No es desa res
practise-private-hint = Ni les teves respostes ni el resultat. No compten en el teu pla ni canvien cap número.
practise-both = No tot és fals
practise-both-hint = Desconfiar de tot no és l'objectiu. Es tracta de distingir.
practise-paper = En paper
practise-paper-hint = Cada full es pot imprimir: les preguntes per repartir i les respostes per comentar.
# Variables:
#   $count (Number) - questions
practise-count =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntes
    }
practise-begin = Comença
# Variables:
#   $number (Number) - which question
#   $of (Number) - how many there are
practise-caption = Pregunta { $number } de { $of }
practise-choose = Tria una resposta. Si dubtes, «No ho sé» també val.
practise-show = Mira la resposta
practise-was-right = Ho has encertat.
practise-was-wrong = Aquesta vegada no.
practise-was-unknown = Mirem-ho.
practise-next = Següent
practise-finish = Mira com ha anat
practise-leave = Deixa-ho aquí
practise-result = Així ha anat
practise-result-lede = Són números per a tu. No es desen.
practise-result-spotted = Falsos que has vist
practise-result-suspected = Autèntics que has pres per falsos
practise-result-right = Decisions encertades
practise-result-unsure = Vegades que no ho sabies
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
practise-of = { $count } de { $of }
practise-advice-suspicious = Has dubtat d'alguna cosa autèntica. No passa res: el mateix que fas amb una de falsa, trucar tu, també serveix allà.
practise-advice-trusting = Algun de fals ha passat. Estan fets per a això. Fixa't en què et demana cada missatge, abans que en com està escrit.
practise-advice-clear = Has distingit els uns dels altres. Explica a algú què mires tu.
practise-again = Torna a començar
practise-others = Tria un altre full
practise-print = Imprimeix aquest full
practise-print-hint = Sense noms i sense les teves respostes.
practise-print-questions = Desa les preguntes en PDF
practise-print-answers = Desa les respostes en PDF
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Desat: { $file }, { $pages } pàgina.
       *[other] Desat: { $file }, { $pages } pàgines.
    }

## Elsewhere in the window

help-practise = Practica
help-practise-hint = Missatges i situacions amb la resposta. No es desa res.
home-practise = Practica una estona
home-practise-hint = Autèntic o fals? Mira si distingeixes uns missatges d'uns altres.
