### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: machine-drafted
# source: c1abaf3fc9b9

## For whoever decides

summary-title = La seguretat en una pàgina
    .intro = Per a qui decidix. El pla complet diu per què, com i qui.
    .footer = Confidencial: esmenta punts febles. Independent: sense aval d'INCIBE, del CCN ni de la policia.

summary-decisions = El que necessita la teua decisió
    .boxes =
        Endavant
        Ara no, i accepte el risc

summary-none = Amb el que s'ha contestat i mirat fins hui, cap millora no espera la teua decisió. Noves respostes ho poden canviar.

summary-effect = Risc que abaixa:

# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = Estes són les { $shown } primeres de { $all }. Les altres són al pla.
summary-points = Els punts compten tot el risc; el risc que queda, només el que es pot traure.

summary-signed =
    .blanks =
        Ho decidix (nom i data):
        Signatura:

## For customers, insurers and tenders

statement-title = Bones pràctiques de seguretat en marxa
    .intro =
        Això és el que declarem sobre com treballem. Ho hem omplert pel nostre compte: no és una auditoria ni un certificat.
        Esmenta el que està en marxa i res més. Que una pràctica no hi isca no diu ni que la tinguem ni que ens falte.
    .footer = Declaració pròpia. Independent: sense aval d'INCIBE, del CCN ni de la policia.

statement-in-place = En marxa en esta data

statement-none = Amb el que s'ha contestat i mirat fins a esta data, no es declara cap pràctica. Noves respostes ho poden canviar.

statement-made = D'on ix

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = encarrec-de-faena-{ $date }

order-title = Encàrrec de faena
    .intro =
        Estes són les tasques que volem, i com veurem que cadascuna està acabada. Posa preu a cada tasca per separat.
        Per fer un pressupost ningú no necessita les nostres contrasenyes.
        Els passos es van escriure per a nosaltres: «tu» som nosaltres, que triem i guardem les claus. «El teu tècnic» és qui faça la faena.
    .footer = Confidencial: esmenta faena que està per fer.

order-none = Amb el que s'ha contestat i mirat fins hui, no n'ix res per encarregar. Noves respostes ho poden canviar.

order-ask = Pregunta abans de contractar
    .lines =
        Qui farà la faena i qui podrà entrar als nostres comptes?
        Com entrareu als nostres ordinadors i com es tanca este accés en acabar?
        Què passa amb les nostres dades i on es guarden les còpies?
        Què ens deixareu per escrit: configuració, contrasenyes que canvien de mans, factures?
        Si alguna cosa falla, quant trigareu a venir i quant costa?
        Teniu assegurança de responsabilitat per a esta faena?
    .footer = Per a tu: esta part no es lliura.

order-find = On buscar
    .intro = No recomanem cap marca ni empresa. Estes llistes públiques són un lloc per on començar.
    .lines =
        INCIBE: catàleg d'empreses i solucions de ciberseguretat, al seu web.
        CCN: catàleg de productes i serveis de seguretat comprovats per a l'administració, anomenat CPSTIC.

## For the staff

notice-title = Comprovarem els nostres ordinadors
    .intro = Un programa que es diu { -app } mirarà alguns punts de la configuració de cada ordinador. Només llig: no canvia res.
    .footer = Per a totes les persones que fan servir un d'estos ordinadors.

notice-never = Què no fa mai
    .lines =
        No obri missatges, documents ni fotos.
        No mira quines pàgines visites.
        No veu ni guarda contrasenyes: mira si estan posades i protegides.
        No mesura com treballa ningú, ni quanta estona.
        No envia res per internet.

notice-result = Què passa amb el resultat
    .lines =
        Servix per arreglar l'ordinador, no per jutjar ningú.
        Es queda xifrat a l'ordinador de qui fa la revisió.
        Pots demanar de vore què diu de l'ordinador que fas servir.
