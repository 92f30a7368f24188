### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: machine-drafted
# source: c1abaf3fc9b9

# At the foot of a paper that has nothing to say.
handout-nothing-footer = Independent: sense aval d'INCIBE, del CCN ni de la policia.

## For whoever decides

# Variables:
#   $date (String) - the day, as 2026-11-23
summary-file-name = resguardo-resum-{ $date }
summary-title = La seguretat en una pàgina
    .intro = Per a qui decideix. El pla complet diu per què, com i qui.
    .footer = Confidencial: esmenta punts febles. Independent: sense aval d'INCIBE, del CCN ni de la policia.
summary-standing = On som
summary-weak = On més falta
summary-decisions = El que necessita la teva decisió
    .boxes =
        Endavant
        Ara no, i accepto el risc
summary-effect = Risc que baixa:
summary-none = Amb el que s'ha contestat i mirat fins avui, cap millora no espera la teva decisió. Noves respostes ho poden canviar.
# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = Aquestes són les { $shown } primeres de { $all }. Les altres són al pla.
summary-points = Els punts compten tot el risc; el risc que queda, només el que es pot treure.
# Variables:
#   $count (Number) - questions
summary-find-out = Abans de decidir cal contestar el que no se sap o ha caducat ({ $count }).
summary-signed =
    .blanks =
        Ho decideix (nom i data):
        Signatura:

## For customers, insurers and tenders

# Variables:
#   $date (String) - the day, as 2026-11-23
statement-file-name = resguardo-bones-practiques-{ $date }
statement-title = Bones pràctiques de seguretat en marxa
    .intro =
        Això és el que declarem sobre com treballem. Ho hem omplert pel nostre compte: no és una auditoria ni un certificat.
        Esmenta el que està en marxa i res més. Que una pràctica no hi surti no diu ni que la tinguem ni que ens falti.
    .footer = Declaració pròpia. Independent: sense aval d'INCIBE, del CCN ni de la policia.
statement-in-place = En marxa en aquesta data
statement-none = Amb el que s'ha contestat i mirat fins a aquesta data, no es declara cap pràctica. Noves respostes ho poden canviar.
statement-made = D'on surt
statement-date = Data
statement-pack = Qüestionari
# Variables:
#   $pack (String) - name of the questionnaire in the program
statement-pack-value = «{ $pack }», de { -app }
statement-answers = Preguntes contestades
statement-oldest = Resposta més antiga
statement-known = Com ho sabem
# Variables:
#   $measured (Number) - answers measured on the computer
#   $seen (Number) - answers that somebody looked up
#   $declared (Number) - answers that were only said
statement-known-value = Mesurat pel programa: { $measured }. Mirat per una persona: { $seen }. Només declarat: { $declared }.
statement-method = Mètode
statement-signed = Ho declara
    .blanks =
        Nom i càrrec:
        Data i signatura:

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = encarrec-de-feina-{ $date }
order-title = Encàrrec de feina
    .intro =
        Aquestes són les tasques que volem, i com veurem que cadascuna està acabada. Posa preu a cada tasca per separat.
        Per fer un pressupost ningú no necessita les nostres contrasenyes.
        Els passos es van escriure per a nosaltres: «tu» som nosaltres, que triem i guardem les claus. «El teu tècnic» és qui faci la feina.
    .footer = Confidencial: esmenta feina que està per fer.
order-tasks = Tasques
order-none = Amb el que s'ha contestat i mirat fins avui, no en surt res per encarregar. Noves respostes ho poden canviar.
order-accepted = Com es comprova:
order-done = Fet, i ens ho han ensenyat funcionant
order-price = Hores i preu:
order-ask = Pregunta abans de contractar
    .lines =
        Qui farà la feina i qui podrà entrar als nostres comptes?
        Com entrareu als nostres ordinadors i com es tanca aquest accés en acabar?
        Què passa amb les nostres dades i on es guarden les còpies?
        Què ens deixareu per escrit: configuració, contrasenyes que canvien de mans, factures?
        Si alguna cosa falla, quant trigareu a venir i quant costa?
        Teniu assegurança de responsabilitat per a aquesta feina?
    .footer = Per a tu: aquesta part no es lliura.
order-find = On buscar
    .intro = No recomanem cap marca ni empresa. Aquestes llistes públiques són un lloc per on començar.
    .lines =
        INCIBE: catàleg d'empreses i solucions de ciberseguretat, al seu web.
        CCN: catàleg de productes i serveis de seguretat comprovats per a l'administració, anomenat CPSTIC.
order-quote = Pressupost
    .blanks =
        Empresa i NIF:
        Total sense impostos:
        Total amb impostos:
        Vàlid fins al:
        Data i signatura:

## For whoever answers with a pen

# Variables:
#   $date (String) - the day, as 2026-11-23
questions-file-name = questionari-de-seguretat-{ $date }

## For the staff

# Variables:
#   $date (String) - the day, as 2026-11-23
notice-file-name = avis-comprovacio-d-ordinadors-{ $date }
notice-title = Comprovarem els nostres ordinadors
    .intro = Un programa que es diu { -app } mirarà alguns punts de la configuració de cada ordinador. Només llegeix: no canvia res.
    .footer = Per a totes les persones que fan servir un d'aquests ordinadors.
notice-looks = Què mira
notice-never = Què no fa mai
    .lines =
        No obre missatges, documents ni fotos.
        No mira quines pàgines visites.
        No veu ni desa contrasenyes: mira si estan posades i protegides.
        No mesura com treballa ningú, ni quanta estona.
        No envia res per internet.
notice-result = Què passa amb el resultat
    .lines =
        Serveix per arreglar l'ordinador, no per jutjar ningú.
        Es queda xifrat a l'ordinador de qui fa la revisió.
        Pots demanar de veure què diu de l'ordinador que fas servir.
notice-ask = A qui preguntar
    .blanks =
        Nom:
        Telèfon o correu:
        Dia de la comprovació:
