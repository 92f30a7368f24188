### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: machine-drafted
# source: cc81ddf1be4b

## Document

report-contents = Què hi ha ací

## The three numbers

# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Contesta les { $count } preguntes: d'ací ix el pla.

report-figure-certainty = Certesa
    .note = Quant sabem hui

report-figure-risk = Risc que queda
    .note = Del que pots traure

## Page one

report-cut = Talla per ací i deixa-ho al costat del telèfon

report-now-bank = Si es mouen diners: telefona al número imprés en la teua targeta.

## Actions

report-actions = Totes les accions
    .intro = Cadascuna diu per què és ací, quant es triga i com comprovar que ha funcionat.
    .order = L'orde és el del risc que trau cada minut. Cada xifra dona per fet el que va abans.

plan-equal-rank = On es repetix un número, comença per la que preferisques.

plan-group-today = Hui

plan-group-this-week = Esta setmana

plan-group-this-quarter = Este trimestre

report-when-today = Hui

report-when-this-week = Esta setmana

report-when-this-quarter = Este trimestre

report-when-with-help = Quan tingues ajuda
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-first-effect = Abaixa el risc «{ $scenario }»: abans { $from } punts; després { $to }.

report-label-effect = Risc que abaixa

# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = En comprovar-ho va eixir «{ $answer }».

# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = Este ordinador mostra: { $headline }.

report-points = Els punts compten tot el risc; el risc que queda de la primera pàgina, només el que pots traure.

report-find-out = Contesta el que falta o ha caducat
    .because = El que no se sap compta com si faltara, i el que ha caducat ja no és segur. Contestar-ho aclarix el resultat i de vegades el millora.
    .verify = Contesta-ho a { -app }: el marge del resultat s'estreny.

report-label-standards = Demanen esta pràctica:

## Chart

report-chart-note = Primer el que no arriba al seu objectiu, per orde del risc que trau.

## Checks

report-checks = El que mostra este ordinador

verdict-unknown = No s'ha pogut vore

verdict-info = Per a la teua informació

report-check-provisional = Provisional: encara no ho hem confirmat en un ordinador com este.

## Channels

channel-group-report = Informació
    .note = Ajuda altres persones. No obri el teu cas ni et dona còpia.

channel-group-other = Per tenir-ho a punt abans
    .note = Convé tenir-ho abans que faça falta.

## Scope

report-scope = Què és i què no és este document

report-scope-self = És una autoavaluació. No és una auditoria ni un certificat, i no diu que complisques cap norma.

report-scope-ordinal = Els punts ordenen el que convé fer abans. No són euros ni la probabilitat que et passe alguna cosa.

report-scope-strategy = Seguix la línia d'ajuda a autònoms i ciutadans de l'Estratègia Nacional de Ciberseguretat de 2019.

report-scope-local = S'ha fet en este ordinador. No s'ha enviat res enlloc.

## Annex

report-profile = La teua situació

report-answers = Les teues respostes

report-source = D'on ix

source-measured = Mesurat ací

report-direction-only = Sense confirmar. Busca la seua pàgina oficial abans de fer servir estes dades.

report-account = En què es basen els números
    .intro = Les pràctiques abaixen la probabilitat i l'impacte del que pot passar. Els punts se sumen; el risc que queda és la part que encara es pot traure.

report-account-protection = La mitjana de les pràctiques, segons el risc que cadascuna pot traure.

report-account-practices = El nivell de cada pràctica
    .intro = És la mitjana dels nivells de les seues respostes, cadascun amb el seu pes. El número és el de la resposta a «{ report-answers }».

report-account-scenarios = El que pot passar i què l'abaixa
    .intro = Probabilitat per impacte, d'1 a 5 cadascun. Cada pràctica trau la seua part del que queda; entre totes, mai més del 95 %. El número de la font és el de «{ report-sources }».

report-account-lowers = Reduïx

report-sources = Fonts
    .intro = Estudis i estadístiques d'on ixen les xifres. L'adreça hi és quan és la pàgina que es va llegir.

report-language-machine = Este text s'ha traduït a màquina i encara no l'ha llegit ningú que tinga el valencià com a llengua pròpia.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-purpose = Este codi obri les teues respostes de { -app }. Fes-lo servir si l'ordinador perd la clau que les obri, o si oblides la teua frase.

recovery-sheet-code-note = El 0 és sempre un zero i l'1, sempre un u: no hi ha lletres O, I ni L. Quan l'escrigues, tant se valen les majúscules, els espais i els guionets.

recovery-sheet-folder = Carpeta que obri

# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = Com fer-lo servir
    .lines =
        Obri { -app } a l'ordinador on hi ha les teues respostes.
        Busca «{ unlock-recovery }» i escriu els set grups, de l'1 al 7.
        Prem «{ unlock-open }».

# One piece of advice per line.
recovery-sheet-keep = On guardar-lo
    .lines =
        En paper i sota clau, lluny de l'ordinador. Qui tinga les dues coses pot llegir les teues respostes.
        No li faces fotos ni el penges a internet: les fotos acaben copiades en altres llocs.
        Quan l'hages imprés, esborra el fitxer i buida la paperera.

recovery-sheet-lost = Si el perds
    .lines =
        Obri { -app } i, a «{ data-title }», prem «{ data-recovery-renew }». El codi d'este full deixa de valer.
        Fes el mateix si l'ha vist una altra persona.

recovery-sheet-footer = Confidencial: obri les teues respostes.

## The plan in a calendar

# Variables:
#   $what (String) - the question
calendar-lapse = Hui deixa de valer la teua resposta: { $what }

## Several people, and documents, in the annex

report-people = El que ha dit cada persona
    .intro = Preguntes que ha contestat més d'una persona. Compta l'última resposta, llevat que l'ordinador mostre una altra cosa.

report-documents = Documents que ho mostren
    .intro = Els fitxers no són en este pla. La suma SHA-256 diu si són els mateixos.

# Variables:
#   $value (String) - practices
report-document-practices = Servix per a: { $value }.

## Questions for somebody else

form-how = Posa una x entre els claudàtors de la teua resposta, així: [x]. Si no saps alguna cosa, marca «No ho sé»: ajuda igual. Guarda este text i torna'l. No esborres les línies que comencen per «==».

form-paper-how = Marca amb una creu la casella de la teua resposta. Si no saps alguna cosa, marca «No ho sé»: ajuda igual. Després torna el full a qui te'l va donar.

form-private = Les preguntes són sobre la manera de treballar. El teu nom només diu de qui és el full. No escrigues contrasenyes ni codis.

form-footer = Amb les respostes, este full mostra punts febles: tracta'l com a confidencial.

# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] En este ordinador falla { $count } comprovació.
       *[other] En este ordinador fallen { $count } comprovacions.
    }

report-first-checks = Comença per això que falla ací

report-chart-checks = El nivell ix de les respostes. El que falla en este ordinador és a «{ report-checks }».
