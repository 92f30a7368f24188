### Practising alone, and the sheets on paper: words that all live packs share.
# review: machine-drafted
# source: fdbed3bdd71b

## What is shown

medium-call = Telefonada

## Answers

practise-today = Què pots fer hui:

## On paper

exercise-questions = Preguntes
    .intro = Marca amb una creu la casella de la teua resposta. Si no ho saps, marca «No ho sé»: no passa res. No poses el teu nom.
    .footer = Exercici independent: sense aval d'INCIBE, del CCN ni de la policia. No mesura ningú.
exercise-answers = Respostes
    .intro = Per comentar després. Primer la resposta, després per què, i al final què es pot fer hui. Els missatges i les opcions són al full de preguntes.
    .footer = Exercici independent: sense aval d'INCIBE, del CCN ni de la policia. No mesura ningú.
exercise-scale-title = D'on ix la dificultat
exercise-scale = Es compta quants senyals es poden vore i com encaixa la història amb la vida de qui llig. És la NIST Phish Scale, publicada el 2023 com a NIST TN 2276. Està feta per a correus de faena: ací la fem servir també amb missatges, telefonades i codis. Les valoracions són nostres.

## In the window

practise-private = No es guarda res
practise-private-hint = Ni les teues respostes ni el resultat. No compten en el teu pla ni canvien cap número.
practise-was-wrong = Esta vegada no.
practise-leave = Deixa-ho ací
practise-result-lede = Són números per a tu. No es guarden.
practise-advice-suspicious = Has dubtat d'alguna cosa autèntica. No passa res: el mateix que fas amb una de falsa, telefonar tu, també servix allà.
practise-print = Imprimix este full
practise-print-hint = Sense noms i sense les teues respostes.
practise-print-questions = Guarda les preguntes en PDF
practise-print-answers = Guarda les respostes en PDF
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Guardat: { $file }, { $pages } pàgina.
       *[other] Guardat: { $file }, { $pages } pàgines.
    }

## Elsewhere in the window

help-practise-hint = Missatges i situacions amb la resposta. No es guarda res.
home-practise-hint = Autèntic o fals? Mira si distingixes uns missatges d'uns altres.
