### The window: every word of its screens that is not content. Groups follow the screens.
# review: machine-drafted
# source: 5b778b103029

## Page

page-save = Guarda

## What must not be forgotten, on every page

standing-unprotected = Sense protegir: qui tinga este ordinador pot llegir les teues respostes.
standing-unprotected-link = Protegix-les
standing-memory = No es guarda res: estàs provant.
standing-memory-link = Guarda les meues respostes
standing-viewing = Només per vore: ara no es poden guardar canvis.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] Falta 1 canvi que vas guardar: ja no és al teu fitxer.
       *[other] Falten { $count } canvis que vas guardar: ja no són al teu fitxer.
    }
standing-missing-link = Revisa les teues còpies
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Mira la data d'este ordinador: al teu fitxer hi ha alguna cosa del dia { $date }, que per a ell encara no ha arribat.

## Foot

foot-leaves = Ix d'este ordinador: <strong>res</strong>.
# Variables:
#   $time (String) - time of day
foot-saved = Guardat a les { $time }
foot-your-data = Les teues dades

## First run

first-lede = Quatre dades, per parlar-te amb les teues paraules.
first-name-hint = El teu o el del teu negoci. Ix a dalt del pla, i enlloc més.
first-time = Quant de temps tens hui?
first-change-later = Ho podràs canviar quan vulgues.
first-stub = El que es queda ací
first-leaves = El que ix d'este ordinador
first-leaves-hint = { -app } no obri cap connexió. A «Quant a» t'expliquem com comprovar-ho.
first-no-account-hint = Les teues respostes es guarden xifrades: sense la clau, només es veuen signes sense sentit. Esta clau va al clauer, on este ordinador guarda les seues.
first-copy-hint = Si hi vas guardar una còpia xifrada, obri-la i continua on eres.
place-rather-not = M'estime més no dir-ho

## First run: the keychain does not answer

protect-title = El clauer d'este ordinador no respon
protect-lede = El clauer és on l'ordinador guarda les seues claus. Allà anava la de les teues respostes. Tria una altra manera.
protect-question = Com vols guardar les teues respostes?
protect-passphrase-hint = Te la demanarem cada vegada que òbrigues { -app }.
protect-memory = Prova sense guardar res
protect-passphrase-label = La teua frase
protect-why-reason = Les teues respostes diuen què tens sense protegir. Per això es guarden xifrades, si no demanes una altra cosa.

## Closed vault

unlock-title = Les teues respostes estan tancades
unlock-safe = Les teues respostes continuen en este ordinador, xifrades. No s'ha esborrat res.
unlock-open = Obri
unlock-passphrase = La teua frase
unlock-recovery = Codi de recuperació
unlock-why-asked = Si hi ha respostes guardades, no en creem d'altres pel nostre compte: taparien les teues.
unlock-keychain = Obri amb el clauer
unlock-unkept = El que estaves escrivint no s'ha pogut guardar. El que hi havia abans està fora de perill.
unlock-other-vaults = Obri les d'una altra persona o organització
unlock-other-vaults-hint = Cadascuna s'obri amb la seua clau.
unlock-copy = Obri una còpia xifrada
unlock-copy-hint = Si la vas guardar en un altre lloc. Estes no es toquen.
unlock-afresh-hint = Sense respostes. Estes es queden ací, tal com estan.
remember-lede = Tornem a guardar la clau al clauer? Així la pròxima vegada s'obri sol.
remember-yes = Sí, guarda-la

## Damaged vault

damage-title = Cal arreglar les teues respostes
damage-database = El fitxer de les teues respostes està malmés
damage-database-hint = Pot passar amb un disc vell o una apagada. Moltes vegades se salva quasi tot.
damage-database-missing = Falta el fitxer de les teues respostes
damage-database-missing-hint = Les claus continuen ací, però el fitxer no és al seu lloc. Potser algú l'ha mogut.
damage-key-file = El fitxer de claus està malmés
damage-key-file-hint = És el que guarda, xifrat, el que obri les teues respostes. Les respostes no estan malmeses.
damage-key-file-missing-hint = És el que guarda, xifrat, el que obri les teues respostes. Cada còpia de seguretat en porta un d'igual.
damage-key-file-foreign-hint = Pot passar si es barregen carpetes o còpies. Amb este fitxer no s'obrin les teues.
damage-safe = No hem llançat ni canviat res.
damage-repair = Salva el que es puga
damage-repair-hint = Partim de l'última còpia bona i hi afegim els canvis posteriors que es puguen llegir.
damage-backups-hint = Les teues respostes queden com estaven aquell dia.
damage-no-backups = En este ordinador no n'hi ha cap.
repair-lede = Per llegir-les cal alguna cosa que les òbriga. Pot trigar un poc.
repair-button = Salva el que es puga

## Home

home-stub = Estat de les teues dades
home-open-plan = Obri el pla
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = Este ordinador mostrava «{ $answer }» el dia { $date }. Valia fins al dia { $until }.
home-reminder-open = Obri-ho al pla
# Variables:
#   $date (String) - day of the checks
home-checks-date = Este ordinador, el dia { $date }
home-checks-offer = Este ordinador pot respondre per tu
home-memory = No es guarda res
home-one-way-hint = Si la perds, perds les teues respostes. La segona és un codi de recuperació, en paper.
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Telèfons, versions i terminis, a { $date }. Servixen fins al dia { $until }.
home-more-hint = Sobre la teua signatura a internet, les dades d'altres persones o ta casa. Cada un dona el seu resultat.
home-yours = Les teues respostes són teues
home-yours-hint = Les pots guardar en un fitxer, portar-les a un altre ordinador o canviar el teu nom i el teu lloc.
home-yours-link = Les teues dades

## Questions: the list

questions-title = Les teues preguntes
# Variables:
#   $count (Number) - questions
#   $time (String) - "unos 4 minutos"
questions-lede-start = Són { $count } preguntes, { $time }. Comença per on vulgues.
# Variables:
#   $total (Number) - in all
questions-lede-done = N'has respost { $total }: totes. Pots canviar la que vulgues.
questions-check-all = Revisa les teues respostes
questions-context = La teua situació
questions-context-hint = Amb estes dades no et preguntem el que no et toca, i el pla encerta més.
questions-pass-full-hint = Tot el que és del teu ofici. Les teues respostes de la primera volta ja compten.
questions-around = No cal que ho faces a soles
questions-saved = Es guarda sol
questions-saved-hint = Cada resposta queda guardada en prémer Continua. Ho pots deixar quan vulgues.
context-why = Per a què servix

## Question

question-several = Marca totes les que valguen.
question-leave = Ho deixe ací i torne després
question-note = La teua nota
question-note-add = Afig una nota (opcional)
question-note-hint = Es guarda xifrada amb les teues respostes.
question-last-area = Esta és l'última àrea
question-left-none = Esta és l'última pregunta d'esta àrea.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] Després d'esta, queda 1 pregunta d'esta àrea.
       *[other] Després d'esta, queden { $count } preguntes d'esta àrea.
    }
question-because = Per què t'ix esta
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] La teua resposta val 1 mes
       *[other] La teua resposta val { $months } mesos
    }
question-holds-weeks = La teua resposta val unes setmanes
# Variables:
#   $option (String) - the option
origin-shows = Este ordinador mostra «{ $option }».
origin-limits = Este ordinador mostra una cosa que convé tenir en compte.

## Check your answers

answers-title = Revisa les teues respostes
# Variables:
#   $option (String) - what the computer shows
answers-clash = Este ordinador mostra «{ $option }».
answers-in-area = En esta àrea
answers-source-measured = <strong>Mesurat ací:</strong> ho ha llegit una comprovació.

## Checks

checks-title-before = El que pot respondre este ordinador
checks-start = Mira este ordinador
checks-personal = coses teues
checks-title-running = Estem mirant este ordinador
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] En este ordinador hi ha 1 cosa per mirar
       *[other] En este ordinador hi ha { $count } coses per mirar
    }
checks-title-calm = En este ordinador no hi ha res per corregir
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } sense vore
checks-group-unknown = No s'ha pogut vore
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = el dia { $date } no es va poder vore
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = el dia { $date } sí que es va poder vore
checks-ignore = Deixa de banda esta comprovació
checks-ignore-hint = Es continua mirant i ix al pla amb el teu motiu. No compta com a bona ni com a dolenta.
checks-limit-set = Fes servir este límit
checks-suggestions-hint = El que mostra este ordinador ja respon estes preguntes. Trau la marca del que no siga així.
# Variables:
#   $option (String) - the option
checks-suggests = Este ordinador mostra: «{ $option }».
checks-only-reads = Només es llig
checks-personal-title = Coses teues
checks-personal-hint = Algunes miren alguna cosa personal, com la data del teu certificat. No guardem noms ni contrasenyes.

## The computers of a firm

computers-lede = Cada ordinador guarda en un fitxer xicotet el que s'hi ha vist. Ací s'ajunten.
computers-take = Obri fitxers d'altres ordinadors
# Variables:
#   $files (String) - names of files
computers-unreadable = No són d'un ordinador: { $files }. No se n'ha guardat res.
computers-count-hint = Compta també este, els portàtils que ixen i el servidor.
computers-this = Este ordinador
computers-personal = Afig el que mira coses meues
computers-personal-hint = Certificats, contrasenyes guardades i claus. Sense marcar, no n'ix res.
computers-share = Guarda el fitxer
computers-add = Compta'l ací
# Variables:
#   $file (String) - the file's name
computers-shared = Guardat: { $file }. Llig-lo abans de donar-lo.
# Variables:
#   $labels (String) - names of computers
computers-unknown = No s'ha pogut vore a { $labels }
# Variables:
#   $label (String) - name of the computer
computers-remove = Trau
    .name = Trau { $label }
computers-how-hint = S'obri { -app }, es mira i es guarda el fitxer. Servix una memòria USB o la carpeta de tothom.
computers-inside-hint = El nom que escrigues, la data i si cada comprovació ix bé o malament. Res del que hi ha a l'ordinador.

## Result

result-none-hint = Amb la primera resposta comença a eixir. Amb dotze, ja diu per on començar.
result-risk-hint = Del que pots traure
result-first = Comença per ací
result-practices-hint = Ordenades pel risc que trauen, de més a menys. El tram ratllat és el que encara no sabem.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = Este ordinador mostra «{ $option }», el dia { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = En mirar-ho pas a pas va eixir «{ $option }», el dia { $date }.
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] Mentre { $practices } no arribe al seu objectiu, el resultat no passa de «necessita atenció». És de les que no poden faltar.
       *[other] Mentre { $practices } no arriben al seu objectiu, el resultat no passa de «necessita atenció». Són de les que no poden faltar.
    }
result-basis-measured = Mesurades ací
result-basis-link = Revisa les teues respostes
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = Dubtes? Telefona al { $phone }
take-away-button = Guarda el pla en PDF
take-away-hint = El PDF enumera els teus punts febles. Abans de guardar-lo voràs quins són.

## What every number rests on

why-title = D'on ix cada número
why-lede = Cada xifra s'obri fins a les teues respostes i els estudis en què es basa.
why-link = D'on ixen estos números
why-risk-hint = Dels punts que es poden traure, la part que encara hi és.
why-words = La paraula ix d'esta xifra
why-protection-hint = És la mitjana de les pràctiques. Pesa més la que més risc pot traure ella sola.
why-account-hint = Cada pràctica trau la seua part del que queda; entre totes, mai més del 95 %. El que no se sap compta ací com si faltara.
why-reasons = Per què estes xifres
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] La seua font
       *[other] Les seues { $count } fonts
    }
why-answers = Ix d'estes respostes

## Plan

plan-verify = Per vore que ha anat bé:
# Variables:
#   $host (String) - host of the page
link-open = Obri { $host } al navegador
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Perquè este ordinador mostra «{ $answer }» ({ $check }).
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = «{ $scenario }» baixa un poc.
# Stands for all that is not known: the app adds the questions.
action-find-out = Esbrina el que falta per saber
    .because = El que no se sap compta com si faltara. Saber-ho aclarix el resultat, i de vegades el millora.
plan-reason-hint = Una frase per a tu, per quan ho tornes a mirar.
plan-note-hint = El que calga recordar: un pressupost, una telefonada, on és el cable.
date-field-bad = Este dia no existix. Escriu dia, mes i any amb xifres.
# Variables:
#   $action (String) - title of the action
plan-organised = Guardat: «{ $action }».
plan-risk-hint = Marca una acció com a feta i voràs com baixa.
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] Si feres esta acció
       *[other] Si feres estes { $count } accions
    }
plan-order = Per què en este ordre
plan-order-hint = Primer, el que trau més risc per minut. El que necessita una altra cosa abans va darrere.

## Plan as a file

export-title = Este fitxer enumera els teus punts febles
export-lede = Et servix a tu i a qui t'ajuda. També serviria a qui et vulga enganyar.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] Esmenta este punt feble
       *[other] Esmenta estos { $count } punts febles
    }
export-no-weaknesses = Hui no esmenta cap punt feble
export-care = Guarda'l on guardes els papers importants. Si l'envies, que siga a algú de confiança i per un mitjà que ja faces servir amb aquella persona.
export-button = Guarda el PDF
export-calendar = Guarda el calendari
export-spreadsheet = Guarda el full de càlcul
export-declined = No s'ha guardat res.
export-inside-checks = El que mostra este ordinador
export-inside-channels = A qui telefonar i on es denuncia
export-inside-answers = Les teues respostes, al final
export-where-hint = Es guarda on tu digues, i enlloc més. El PDF no va xifrat: qui el tinga, el llig.
export-saved = El teu pla està guardat
export-uncovered-hint = Al seu lloc hi ix un buit. Si són al teu nom, escriu-lo d'una altra manera a «Les teues dades».
export-open = Obri el PDF
export-again = Guarda'n un altre

## What documents are printed on

letterhead-title = En què s'imprimix
letterhead-lede = Val per a tots els PDF que guardes.
partner-hint = La teua cambra de comerç o el teu ajuntament et pot donar un fitxer amb nom, logotip i contacte. Si el tries ací, eixirà als teus documents. No avala el que diuen.
partner-with-logo = També ix el seu logotip.
partner-remove = Trau-lo

## Documents for somebody else

handout-summary = Una pàgina per a qui decidix
handout-care-weaknesses = Esmenta punts febles. Dona'l només a qui haja de decidir o de treballar-hi.
handout-care-statement = Ho declares tu. Llig cada línia: qui el reba et pot demanar que ho demostres.
handout-care-questions = No porta les teues respostes. Quan torne ple, guarda'l bé: aleshores sí que explica com treballes.
handout-saved = El document està guardat

## Documents that show what was answered

documents-lede = El que pots mostrar. Cada document mostra una o diverses de les teues respostes.
documents-none-lede = Una assegurança, un banc, un client o qui t'audite et pot demanar que ho demostres. Si apuntes ací els teus documents, aquell dia no els has de buscar.
documents-add = Afig un document
documents-what-hint = El que ja tens: una factura, un contracte, una acta, una captura de pantalla on es veja la data.
documents-kept-hint = Apuntem on és i què mostra. El fitxer continua a la seua carpeta: inclou-lo a les teues còpies de seguretat.
documents-sum = Per a què servix l'empremta
documents-sum-hint = Són 64 signes que ixen del contingut del fitxer (SHA-256). Si canvia una sola coma, l'empremta és una altra.
document-renew-hint = Si hi ha una versió nova, o l'has mogut de lloc, tria ací el fitxer que val ara.
document-name-hint = Amb les teues paraules: «contracte amb l'informàtic», «factura del disc».
document-items-hint = Un document en pot mostrar diverses. Obri una àrea i marca'n les preguntes.
document-remove-title = Traure'l de la llista
document-remove-hint = El fitxer continua on és. S'esborra el que n'has apuntat ací.
document-remove = Trau de la llista
# Variables:
#   $title (String) - what the document is
document-remove-sure = Vols traure «{ $title }» i el que n'has apuntat? Si te'n penedixes, l'hauràs de tornar a afegir.

## Documents copied together

copy-documents-title = Qui tinga esta carpeta la podrà llegir
copy-documents-lede = Els documents es copien junts i sense xifrar. Dona-la només a qui els haja de vore.
copy-documents-none = Cap document no diu encara quines respostes mostra. Obri'l a la llista i tria'n les preguntes.
copy-documents-stay-hint = Són còpies. Quan ja no calguen, esborra la carpeta.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] Este ha canviat des que el vas afegir. No hi va: si és la versió nova, agafa-la abans a la llista.
       *[other] Estos han canviat des que els vas afegir. No hi van: si són les versions noves, agafa-les abans a la llista.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] Este no hi va, perquè el seu fitxer no és on era:
       *[other] Estos no hi van, perquè els seus fitxers no són on eren:
    }
copy-documents-done-care = No va xifrada: envia-la per un mitjà que ja faces servir amb aquella persona, i esborra-la després.

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>Tu</strong> ho vas mirar i va eixir «{ $answer }» el dia { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong> ho va mirar i va eixir «{ $answer }» el dia { $date }.
question-differ-hint = Quan n'hàgeu parlat:
shown-add = Afig un document que ho mostre (opcional)
shown-hint = Val una factura, un contracte o una captura on es veja la data. El fitxer es queda on és.
shown-expected = Qui t'audite sol demanar alguna cosa que ho mostre. Val una factura, un contracte o una captura amb la data.
shown-another = Afig un altre document
# Variables:
#   $title (String) - what the document is
shown-added = Afegit: «{ $title }». Obri'l si en vols apuntar la data o qui el guarda.

## Other people

people-lede = Ningú no ho sap tot. Pregunta a qui ho sàpiga, i ací voràs qui va dir què.
people-open = Obri el text que et tornen
people-differing-hint = No vol dir que algú s'equivoque: parleu-ne. Mentrestant compta l'última resposta.
people-sign-hint = Eixirà al costat del que respongues des d'ara.
people-sign-saved = Guardat.
people-how-hint = Rep un text o un full amb les preguntes que tries, marca les seues respostes i te'l torna.
people-counts-hint = L'última, siga de qui siga. Si no dieu el mateix, ací es veu fins que en parleu.
people-elsewhere-hint = Que guarde les seues respostes en un fitxer. En obrir-lo ací, s'ajunten amb les teues.
people-elsewhere-link = Obri el seu fitxer
settle-button = Guarda el que heu acordat
settle-hint = Des d'ara compta això, i la pregunta deixa d'eixir com a diferència. El que va dir cada persona no s'esborra.

## Asking somebody

ask-lede = Tria les preguntes. Qui les reba no vorà les teues respostes.
ask-save-text = Guarda com a text
ask-save-sheet = Guarda un full per imprimir
# Variables:
#   $file (String) - name of the file
ask-saved-text = Guardat: { $file }. Envia-l'hi. Quan te'l torne, obri'l a «Altres persones».
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Guardat: { $file }, 1 pàgina. Imprimix-la i dona-l'hi. Després passes ací el que marque.
       *[other] Guardat: { $file }, { $pages } pàgines. Imprimix-les i dona-les-hi. Després passes ací el que marque.
    }
ask-text-hint = S'ompli en qualsevol ordinador o mòbil: hi posa una x i el guarda. No porta res que s'execute.
ask-sheet-hint = S'ompli amb un bolígraf. Després escrius ací el que va marcar.
ask-private = Quan torne
ask-private-hint = Amb les respostes, explica punts febles. Que te'l torne per un mitjà que ja feu servir.
ask-paper-lede = Tria les preguntes que ixen al full. Després escrius el que va marcar.

## Answers of somebody else

take-lede = Repassa-ho. No es guarda res fins que premes Guarda.
take-name-hint = El seu nom eixirà al costat de les seues respostes.
take-answers = Les seues respostes
take-leave-out = No guardes esta
take-left-out = No es guardarà
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Guarda 1 resposta
       *[other] Guarda { $count } respostes
    }
take-not = No guardes res
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] { $name }: guardada 1 resposta
       *[other] { $name }: guardades { $count } respostes
    }

## Is it happening now?

now-danger = Hi ha algú en perill? Telefona al { -emergency }
now-danger-hint = Primer de tot, les persones. Si l'angoixa et fa pensar a fer-te mal, telefona al { -suicide-line }: és gratuït i atén a totes hores.
now-clock-undated = Hem llegit este termini en pàgines sense data. Comprova'l abans de comptar-hi.
now-evidence = Guarda estes proves
now-evidence-hint = Deixa-ho tot on és. { -app } apunta el nom i l'empremta de cada fitxer que tries, i no copia res.
now-write-hint = D'ací ixen un PDF per denunciar i un fitxer amb les mateixes dades.
now-step-stop = <strong>Atura't i respira.</strong> No pagues, no respongues i no dones cap codi.
now-step-bank = <strong>Si es mouen diners, telefona ara mateix al teu banc.</strong> Fes servir el telèfon de darrere de la targeta o el de la seua aplicació, mai el d'un missatge.
now-step-keep = <strong>No esborres res.</strong> Els missatges i els correus són les teues proves. Fes captures de pantalla on es veja la data.
now-whom = A qui telefonar, en este ordre
now-stub = Sobre este full
now-place = La teua zona
now-place-changed = Els telèfons i les oficines ja són els d'esta zona.
now-place-why = Catalunya, País Basc i Navarra tenen policia pròpia. Si hi vius, digues la teua zona i eixirà la primera.
now-place-choose = Digues la meua zona
now-no-password = Este full no demana contrasenya
now-no-password-hint = Funciona sense internet i sense obrir les teues dades.
now-not-your-fault = No és culpa teua
now-data = De quan són estes dades

## What happened, in order

now-account-hint = Apunta què va passar, en ordre, i els fitxers que ho mostren. Et servix quan denuncies.
now-account-closed = Les teues dades estan tancades: per escriure ací cal obrir-les. El full en blanc ix sense obrir-les.
incidents-lede = Cada cosa amb la seua data. D'ací ix un PDF per portar quan denuncies.
incidents-closed = Les teues dades estan tancades
incidents-closed-hint = El que escrius ací es guarda xifrat, al costat de les altres. Obri-les i torna.
incidents-closed-open = Obri les meues dades
incidents-none = Ací encara no hi ha dades teues
incidents-none-hint = El que escrius es guarda xifrat amb les teues dades. Es comença amb unes poques preguntes.
incidents-by-hand-save = Guarda el full en blanc
incident-stub = Sobre este full
incident-yours = Qui ho llig
incident-yours-hint = Es guarda xifrat amb les teues respostes. Si dones a algú el fitxer de la teua avaluació, també ho porta. El teu nom i el teu DNI s'escriuen a mà al paper.
incident-originals-hint = No esborres ni retalles res. Els fitxers continuen al seu lloc: ací se n'apunta el nom i l'empremta.
incident-lede = Comença pel que recordes. El que escrius es guarda quan passes a l'espai següent.
incident-title-hint = Amb les teues paraules: «la telefonada del banc», «la factura falsa».
incident-situation-hint = Així el paper esmenta només els llocs que servixen per a això.
incident-data-save = Guarda les dades (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Guardat: { $file }. No va xifrat: qui el tinga, el llig.
incident-facts-hint = Una cosa a cada apartat, amb el dia (27 11 2026) i l'hora (9:05). Si no els recordes, deixa'ls en blanc. En guardar es posen per ordre.
incident-time-bad = Esta hora no existix. Escriu hores i minuts, com 9:05.
incident-account = Què va passar, amb les teues paraules
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Trau l'apartat { $place }
incident-add-row = Afig una altra cosa que va passar
incident-add-file = Afig un fitxer
incident-file-same = Este fitxer ja és a la llista.
incident-saved = Guardat, per ordre de data i hora.
breach-people = Avís a estes persones
register-save = Guarda el registre
register-rows = Guarda les files (CSV)
drill-hint = Una escena, preguntes i un full per apuntar el que es decidix.
drill-next = Llig l'escena següent
drill-sheet-hint = Porta l'escena sencera, les preguntes i espai per a les decisions. { -app } no en guarda res.
# Variables:
#   $file (String) - name of the file
drill-saved = Guardat: { $file }.
incident-paper-hint = Porta el que has escrit, què més cal portar i on es denuncia a la teua zona. Deixa espais per al teu nom i el teu DNI.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Guardat: { $file }, 1 pàgina. No va xifrat: qui el tinga, el llig.
       *[other] Guardat: { $file }, { $pages } pàgines. No va xifrat: qui el tinga, el llig.
    }
incident-remove-hint = Deixa d'eixir a la llista. Els fitxers continuen on són. El que has escrit s'esborra del tot quan esborres l'avaluació.

## Your data

data-title = Les teues dades
data-protection-keychain = Les teues dades són en este ordinador, xifrades. El que les obri és al clauer del sistema.
data-protection-passphrase = Les teues dades són en este ordinador, xifrades. S'obrin amb la frase que només saps tu.
data-protection-unprotected = Les teues dades són en este ordinador, sense protegir. Qui en tinga els fitxers les pot llegir.
data-protection-memory = Estàs provant: no es guarda res. En tancar la finestra s'esborra tot.
data-person-saved = Guardat.
data-kept = El que es guarda
data-kept-hint = Les teues respostes, el que mostra este ordinador i el que marques al pla. Cada canvi porta la seua data.
data-leaves = El que ix
data-leaves-hint = Res, tret dels fitxers que guardes tu.
data-limits-hint = Que llija les teues respostes un programa que ja siga dins del teu ordinador, qui l'administra o qui sega davant de la teua sessió oberta.

## Your data: what protects it

protection-title = Què protegix les teues respostes
protection-title-memory = Guardar les teues respostes
protection-state-keychain = El clauer d'este ordinador
protection-state-passphrase = Una frase teua
protection-state-memory = No es guarden
protection-keychain = Amb el clauer d'este ordinador
protection-keychain-hint = El clauer és on l'ordinador guarda les seues claus. S'obrin soles en entrar amb el teu usuari.
protection-passphrase-hint = Te la demanem cada vegada. És la millor opció si altres persones fan servir este ordinador.
protection-unprotected-consent = Entenc que qui tinga este ordinador, o una còpia dels seus fitxers, pot llegir les meues respostes.
protection-keep = Guarda les meues respostes
protection-done-keychain = Fet. Ara les protegix el clauer d'este ordinador.
protection-done-passphrase = Fet. Ara s'obrin amb la teua frase.
protection-done-unprotected = Fet. Ara no les protegix res.
protection-ways = El que les obri hui
way-keychain = El clauer d'este ordinador
way-passphrase = La teua frase
way-unprotected = S'obrin soles, sense clau
protection-stub-hint = Només el que les obri: les respostes són les mateixes. Les còpies que vas guardar fora continuen amb la clau que tenien.

## Your data: the recovery code

data-recovery-none = Obri les teues respostes si el clauer falla o si oblides la teua frase. Apunta'l en un paper i guarda'l a casa.
data-recovery-one-way = Ara només hi ha una manera d'entrar. Si la perds, perds les teues respostes.
data-recovery-renew = Fes un altre codi
data-recovery-write = Copia estos set grups en un paper. Només es mostren ara.
data-recovery-sheet = Guarda un full per imprimir
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Full guardat: { $file }. Imprimix-lo i esborra el fitxer.
data-recovery-later = Ho deixe per a després
data-recovery-prove = Per saber que està ben copiat, escriu estos dos grups del teu paper.
data-recovery-again = Torna a vore el codi

## Your data: closing by itself

auto-close-lede = Les teues respostes es tanquen si ningú no toca l'ordinador durant una estona. Abans t'avisem.
auto-close-keychain = Amb el clauer, qui sega davant de la teua sessió oberta les pot tornar a obrir. Amb una frase, no.
auto-close-passphrase = Per tornar-les a obrir cal la teua frase o el codi de recuperació.
closing-hint = Si no dius res, les teues respostes es tanquen d'ací a 30 segons. El que has triat i les teues notes es guarden.
closing-stay = Continua ací

## Your data: backups, and going back to one

backups-lede = Es fan soles, xifrades, en este ordinador. Servixen si alguna cosa s'espatlla o et penedixes d'un canvi.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] Al teu fitxer falta 1 canvi que vas guardar. Potser algú n'hi ha posat un de més antic. Mira si és en una còpia.
       *[other] Al teu fitxer falten { $count } canvis que vas guardar. Potser algú n'hi ha posat un de més antic. Mira si són en una còpia.
    }
backups-check = Revisa les meues dades
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Tot es llig bé. Avaluacions: { $assessments }. Entrades: { $events }. També s'obri l'última còpia, del dia { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Tot es llig bé. Avaluacions: { $assessments }. Entrades: { $events }. Encara no hi ha cap còpia.
backups-list = Còpies guardades, primer l'última
backups-go-back = Torna a esta
backups-elsewhere = Fora d'este ordinador
backups-elsewhere-hint = Si l'ordinador es perd, estes còpies també es perden. Guarda'n una altra en un altre lloc.
restore-lede = Les teues respostes queden com estaven aleshores. El que vas canviar després deixa de vore's.
restore-aside = El que hi ha ara no s'esborra: es guarda a part, en este ordinador.
restore-button = Torna a esta còpia
restored-title = Les teues respostes estan obertes
# Variables:
#   $moment (String) - date and time
restored-from-backup = Ixen de la còpia del dia { $moment }.
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] Falta 1 canvi que vas guardar després. Repassa les teues últimes respostes.
       *[other] Falten { $count } canvis que vas guardar després. Repassa les teues últimes respostes.
    }
restored-lost-nothing = No falta res del que vas guardar.
restored-aside = El que hi havia abans continua en este ordinador, guardat a part.

## Your data: copies that leave this computer or come in

copies-save = Guarda una còpia xifrada
copies-open-hint = D'este ordinador o d'un altre.
copies-plain-hint = Per llegir les teues dades amb un altre programa.
save-copy-lede = Porta tot el que hi ha ací. Sense el que l'obri, només es veuen signes sense sentit.
save-copy-phrase = Amb una frase només per a esta còpia
save-copy-phrase-label = Frase d'esta còpia
save-copy-button = Tria on guardar-la
save-copy-wrong = Este no és el codi d'estes respostes. Compara'l amb el paper i torna'l a escriure.
open-copy-lede = S'obri al costat de les respostes que ja hi ha ací. Aquelles no canvien.
open-copy-lede-first = Per continuar ací on ho vas deixar en un altre ordinador.
open-copy-key = Amb què s'obri la còpia?
open-copy-key-phrase-hint = La que es va triar en guardar-la.
open-copy-protect = En este ordinador, amb què les vols protegir?
open-copy-missing = Escriu el que obri la còpia.
open-copy-wrong = Això no obri la còpia. Mira si hi ha alguna lletra canviada i torna-ho a escriure.
file-title = Un fitxer amb les teues respostes
data-copies-hint = Un fitxer amb les teues respostes, per portar-les a un altre ordinador o tenir-les en un altre lloc. No va xifrat: guarda'l bé.
file-save = Guarda el fitxer
data-save-declined = No s'ha guardat res.
# Variables:
#   $file (String) - name of the file
data-save-done = Guardat: { $file }.
data-open = Obri un fitxer
file-open-hint = En obrir un fitxer, les seues respostes s'ajunten amb les teues. No se'n perd cap.
plain-lede = Este fitxer no va protegit. Qui el tinga llig les teues respostes i les teues notes.
plain-for = Servix per llegir les teues dades sense { -app }. Guarda'l on només entres tu i esborra'l quan acabes.
plain-consent = Entenc que este fitxer el pot llegir qualsevol.
plain-button = Tria on guardar-lo

## Your data: assessments

assessments-switch = Obri
delete-lede = S'esborren les seues respostes, les seues notes i el seu pla. No es pot desfer.
delete-backups = També s'esborren les còpies de seguretat i el que hi ha guardat a part, perquè la porten a dins.
delete-code = El codi de recuperació que tingues en paper deixa de valer. Després te'n donem un altre.
delete-files = Els fitxers que vas guardar en altres llocs continuen on són.
delete-passphrase-missing = Escriu la teua frase.
# Variables:
#   $name (String) - name of the assessment
deleted-lede = «{ $name }» i les seues còpies de seguretat ja no són en este ordinador.
deleted-code-hint = L'anterior ja no val: llança aquell paper.

## Vaults, one for each person or organisation

vaults-lede = Cadascuna té les seues respostes, la seua clau i les seues còpies, a part de les altres.
vaults-switch = Obri
vaults-new = Afig-ne una altra
vaults-memory = Estàs provant sense guardar res. Si n'obris una altra, el que portes ací s'esborra.
new-vault-lede = Tindrà les seues respostes. Les que ja hi ha no canvien.

## Erasing

erase-title = Esborrar les teues dades
erase-lede = S'esborren les respostes, les seues claus i les seues còpies de seguretat d'este ordinador. No es pot desfer.
erase-all = Tot el que { -app } té guardat en este ordinador
erase-before-hint = Si et pot fer falta, guarda abans una còpia xifrada en un altre lloc.
erase-files-hint = Els plans i els fitxers que vas guardar en altres carpetes. Estos els esborres tu, si vols.
erased-lede = D'aquelles respostes ja no queda res que es puga obrir en este ordinador.
erased-files = Els fitxers que vas guardar en altres carpetes continuen allà.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] Al clauer queda 1 entrada que no s'ha pogut traure. Ja no obri res.
       *[other] Al clauer queden { $count } entrades que no s'han pogut traure. Ja no obrin res.
    }

## About

about-leaves = D'este ordinador no ix res
about-leaves-hint = { -app } no obri cap connexió. No hi ha compte, no envia res a ningú i no s'actualitza d'amagat.
about-prove-unplug = Apaga el wifi o trau el cable: tot continua funcionant igual.
about-prove-list = Demana a algú que hi entenga que mire les connexions obertes: { -app } no en té cap.
about-prove-links = Els enllaços a pàgines oficials els obri el teu navegador, i abans veus a quin lloc van.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] El que lligen les comprovacions: 1 cosa
       *[other] El que lligen les comprovacions: { $count } coses
    }
about-reads-hint = Esta llista ix del mateix programa que llig. No es llig res fora de la llista.
about-method-hint = Tres xifres que no es barregen: quant sabem, el que ja està en marxa i el risc que queda. Cap no promet que no passe res.

## Help

help-lede = Respons, l'ordinador mostra el que pot, i ix un pla amb el que cal fer primer.
help-checks-hint = Lligen com està este ordinador sense canviar res. Si contradiuen una resposta, t'ho mostrem i decidixes tu.
help-numbers-hint = La certesa diu quant sabem. La protecció, el que ja tens. El risc que queda, el que encara pots traure. Si falta alguna cosa per saber, voràs un marge.
help-plan-hint = Va per ordre: a dalt, el que trau més risc per minut. Marca el que has fet; si t'equivoques, es desfà.
help-saved = On es guarda
help-saved-hint = En este ordinador, xifrat. Cada resposta es guarda en prémer Continua.
help-person = Preferixes parlar amb una persona?

## Keys

shortcut-save-copy = Guardar una còpia de les teues respostes
shortcut-export-plan = Guardar el pla en PDF
shortcut-keys = Esta llista
shortcut-zoom-out = Lletra més xicoteta

## History

history-none-hint = Des d'aquell dia voràs quin risc queda i per què canvia.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Hui queden { $after } punts de risc
# Variables:
#   $points (Number) - points of risk
history-undone = Amb les primeres respostes a cada pregunta, hui serien { $points }.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = Amb les primeres respostes a cada pregunta, hui serien { $points }: alguna cosa ha empitjorat.
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Risc, amb el seu marge. Hui: { $points }
history-measured = Comprovat este ordinador.
history-profile = Va canviar la teua situació.
history-compare-none = Entre estes dues dates no es va moure cap pràctica
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] 1 pràctica millora entre estes dues dates
       *[other] { $better } pràctiques milloren entre estes dues dates
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] 1 pràctica empitjora entre estes dues dates
       *[other] { $worse } pràctiques empitjoren entre estes dues dates
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-profile =
    { $size ->
        [one] La teua situació: { $points } punt
       *[other] La teua situació: { $points } punts
    }
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] punts acumulats en 1 dia. De mitjana, { $mean } al dia. Compta els últims dotze mesos, sense hui.
       *[other] punts acumulats en { $days } dies. De mitjana, { $mean } al dia. Compta els últims dotze mesos, sense hui.
    }
history-added-hint = El que ha empitjorat des de la teua primera resposta, en punts que se sumen dia a dia.
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = El dia { $date } hi deia { $printed } punts. Amb les preguntes i el mètode d'hui serien { $recomputed }.

## Questionnaires from outside

# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = Versió { $version }. Ací hi ha la { $known }.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Preguntes seues: { $own }. Preguntes de { -app }: { $ours }. Accions: { $actions }.
outside-limits = Les seues preguntes pesen poc en el teu resultat. De l'imprescindible només en parlen les de { -app }.
packs-ours-hint = El que ja has contestat, i allí també es pregunta, va amb tu.
outside-lede = Un gremi o qui et forma et pot donar un qüestionari seu. Ací el mires abans de fer-lo servir.
packs-go-on = Continua amb este
outside-take = Afig-lo
outside-refuse = No l'afiges
outside-remove = Trau
outside-whose-hint = Copia la seua clau pública de la seua pàgina o del seu paper, mai del missatge que va portar el fitxer.
outside-key = La seua clau pública
outside-believe = Em fie d'esta clau
accept-unsigned = L'afig encara que no el signe ningú de qui em fie
outside-taken = Afegit. Les respostes que dones es queden en este ordinador.
outside-removed = Tret. El que vas contestar continua guardat.

## How old the public data is, and newer data from outside

facts-lede = Este programa no es connecta a internet. Qui publica dades més recents les dona en un fitxer signat. Guarda'l amb la seua signatura, el fitxer que acaba en .minisig, en la mateixa carpeta. Després tria'l ací.
facts-limits = No canvien preguntes, accions ni les teues respostes.
facts-taken = Ja es fan servir en este ordinador. Torna a fer les comprovacions perquè les tinguen en compte.
