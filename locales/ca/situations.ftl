### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: machine-drafted
# source: 2f562408a66e
#
# .calm    the person first.
# .first   the first five minutes: one thing a line, the verb first.
# .say-to  whom the words of .say are for; they are read aloud on the phone.
# .never   what not to do, one thing a line.
# .know    what it helps to know.
# .evidence  what shows it, one thing a line.
# .done    how to see that it goes well.

## What can happen

situation-general = Si passa alguna cosa
situation-payment-fraud = He perdut diners o he pagat a qui no era
    .calm = T'han enganyat. Li passa a gent molt prudent i no és culpa teva. Encara es poden fer coses.
    .first =
        Truca al teu banc amb el telèfon del darrere de la teva targeta o el de la seva aplicació.
        Demana que bloquegin la targeta o el compte i que provin d'aturar el pagament.
        Si la transferència està pendent, anul·la-la a l'aplicació i truca igualment.
        Apunta el número d'incidència, l'hora i qui t'atén.
        Demana el mateix per escrit, pel correu o el xat del banc.
        Canvia des d'un altre aparell la contrasenya del banc i la del correu.
    .say-to = Al teu banc
    .say = «Han sortit diners del meu compte per un engany. Bloquegeu la targeta i el compte. Demaneu la devolució al banc que els ha rebut i aviseu-lo del frau. Doneu-me un número d'incidència, si us plau».
    .never =
        No paguis més per recuperar els diners: és un altre engany.
        No donis cap codi, encara que qui truca digui que és del banc.
        No instal·lis res que et demanin per telèfon.
        No truquis al número que ve al missatge.
        No esborris els missatges ni els correus.
    .know = Un càrrec que no vas fer i un pagament que vas ordenar per un engany són casos diferents. En tots dos convé reclamar.
    .evidence =
        El justificant del pagament, amb el compte o la botiga que va cobrar
        Els missatges i els correus sencers
        Captures on es vegin la data, el número i l'adreça web
        El número d'incidència del teu banc
        Un full amb el que va passar, en ordre i amb l'hora
    .done = Va bé si tens un número d'incidència i has escrit al banc.
situation-changed-invoice = Una factura portava un altre compte i l'he pagada, o gairebé
    .calm = Algú ha canviat el compte pel camí. No és culpa teva ni de qui et factura. Anem per ordre.
    .first =
        Si encara no has pagat, no paguis. Truca a qui et factura per un telèfon que ja tenies.
        Si has pagat, truca ara al teu banc amb el telèfon de la teva targeta.
        Demana que reclamin els diners al banc que els ha rebut.
        Apunta el número d'incidència i demana el mateix per escrit.
        Si ha pagat un client teu, truca-li: és el seu banc qui pot aturar els diners.
        Canvia la contrasenya del teu correu i mira si hi ha regles de reenviament que no vas posar.
    .say-to = Al teu banc
    .say = «He fet una transferència per un engany: la factura portava un altre compte. Demaneu els diners al banc que els ha rebut i aviseu-lo del frau. Doneu-me un número d'incidència, si us plau».
    .never =
        No contestis el correu que porta el compte nou.
        No facis servir el telèfon que ve en aquella factura.
        No paguis a qui t'ofereix recuperar els diners.
        No acusis ningú encara: el correu robat pot ser el teu o el seu.
    .know = Una transferència feta no es desfà sense permís de qui la cobra. Tot i així, el teu banc ha de provar de recuperar-la.
    .evidence =
        El correu amb el compte nou, amb la capçalera completa
        La factura falsa i una de bona d'abans
        El justificant de la transferència
        Si el banc va avisar que el nom i el compte no coincidien
        El número d'incidència del teu banc
    .done = Va bé si tens un número d'incidència i saps de viva veu quin és el compte bo.
situation-mailbox-taken = Algú ha entrat al meu correu o a un altre compte meu
    .calm = Es pot tancar la porta. Comença pel correu: des d'allà es recuperen els altres comptes.
    .first =
        Fes servir un aparell que només facis servir tu.
        Canvia la contrasenya per una que no facis servir per a res més.
        Tanca la sessió als altres aparells.
        Busca «reenviament», «regles» i «filtres». Fes una captura i treu les que no vas posar.
        Comprova que el telèfon i el correu de recuperació són els teus.
        Activa la verificació en dos passos: a més de la contrasenya, un avís o un codi.
        Si ja no hi pots entrar, busca «recuperar el compte» a la pàgina del servei.
    .say-to = Als teus clients i a la teva gent, per telèfon
    .say = «Algú ha entrat al meu correu. Si t'arriba un missatge meu que demana diners o un codi, o que canvia un compte, no en facis cas. Truca'm a aquest número».
    .never =
        No avisis només per correu: qui és a dins també el llegeix.
        No esborris els missatges que no has escrit tu: són proves.
        No donis codis a qui t'ofereix recuperar el compte.
        No repeteixis la contrasenya nova en un altre lloc.
    .evidence =
        La llista d'accessos o aparells, amb data i lloc
        Captures de les regles de reenviament que no vas posar
        Els missatges enviats en nom teu, amb la capçalera completa
        Els avisos d'entrada o de canvi de contrasenya
    .done = Va bé si a la llista d'aparells connectats només hi ha els teus.
situation-ransomware = M'han bloquejat els fitxers i demanen diners
    .calm = Espanta de veure, però ara no cal decidir si pagar. Primer cal que no arribi a més aparells.
    .first =
        Treu el cable de xarxa o apaga el wifi d'aquell ordinador.
        Desendolla els discos i les memòries amb còpies.
        Deixa l'ordinador engegat i no el facis servir.
        Avisa qui treballa amb tu: que ningú connecti res.
        Fes amb el mòbil una foto de la nota i de la pantalla.
        Truca a qui et porta els ordinadors, si n'hi ha.
    .say-to = A qui et porta els ordinadors
    .say = «Tinc fitxers bloquejats i una nota que demana diners. He tret la xarxa i no he apagat res. De quin dia és l'última còpia? No esborreu ni reinstal·leu encara».
    .never =
        No paguis: ningú no t'assegura que tornin els fitxers.
        No contestis a qui demana els diners.
        No formatis ni reinstal·lis abans de guardar les proves.
        No connectis les teves còpies a un ordinador sense revisar.
    .know = INCIBE-CERT ajuda amb la part tècnica. Pregunta abans d'esborrar els fitxers bloquejats.
    .evidence =
        La nota que demana els diners, en fitxer i en foto
        Dos fitxers bloquejats petits, sense dades personals
        Quins ordinadors fallen i des de quina hora
        Quines dades hi havia i de quantes persones
        Què has fet des d'aleshores, amb l'hora
    .done = Va bé si aquell ordinador és sense xarxa, les còpies desendollades i la nota guardada.
situation-identity-used = Algú fa servir el meu nom, el meu DNI o la meva línia
    .calm = Una altra persona signa amb el teu nom. El que va signar no ho vas fer tu, i es pot deixar per escrit.
    .first =
        Apunta on ho has vist: un contracte, un préstec, un perfil o una carta.
        Escriu a aquella empresa: digues que no ets tu i demana que ho aturin.
        Truca al teu banc si s'han mogut diners o s'ha demanat un préstec.
        Truca a la teva companyia de telèfon si et quedes sense línia: hi pot haver un duplicat de la teva SIM.
        Si és un perfil fals, busca «reportar» en aquella xarxa social i demana que el tanquin.
        Canvia la contrasenya del teu correu i activa la verificació en dos passos.
    .say-to = A l'empresa que et reclama alguna cosa
    .say = «Aquest contracte no és meu: algú ha fet servir les meves dades. Atureu-lo i guardeu els papers i la gravació. Ho denunciaré i us n'enviaré la còpia. Doneu-me un número de cas».
    .never =
        No paguis un deute que no és teu.
        No enviïs una altra foto del teu DNI a qui t'escriu.
        No deixis cartes sense obrir ni avisos sense contestar.
        No esborris res del que t'arribi.
    .know = La còpia de la denúncia serveix davant de cada empresa. Demana'n unes quantes o escaneja-la.
    .evidence =
        Les cartes, els contractes o els càrrecs que no són teus
        Captures del perfil o de l'anunci, amb l'adreça
        Amb qui has parlat, quin dia i el seu número de cas
        Quan vas perdre el DNI o a qui en vas enviar la foto
    .done = Va bé si tens la còpia de la denúncia i cada empresa té un escrit teu.
situation-personal-data = S'han vist, perdut o robat dades personals
    .calm = Li passa també a gent molt endreçada. El que importa ara és aturar-ho i apuntar l'hora.
    .first =
        Apunta l'hora en què ho has sabut: des d'allà compta el termini.
        Guarda el que ho mostra: captures, correus i registres.
        Atura la fuita: treu el fitxer, tanca l'enllaç o canvia la contrasenya.
        Apunta quines dades eren, de quantes persones i on eren.
        Si les dades són del teu client, avisa'l avui: és el teu client qui decideix a qui més cal avisar.
        Mira a sota si has d'avisar l'autoritat i aquestes persones.
        Si les dades són teves, canvia aquella contrasenya a tots els llocs on la facis servir.
    .say-to = A les persones afectades, si el risc per a elles és alt
    .say = «T'aviso que algú ha pogut veure dades teves. Et dic quines i des de quan. Ja ho hem tancat. Si t'arriba un missatge estrany, no donis codis ni contrasenyes i truca'm».
    .never =
        No ho tapis ni esborris els registres.
        No esperis a saber-ho tot per avisar.
        No escriguis a tothom alhora amb les adreces a la vista.
        No prometis el que encara no saps.
    .evidence =
        Quan va començar, quan ho vas saber i si s'ha acabat
        Quines dades eren i de quantes persones
        Captures, correus i registres d'accés
        Què has fet i a quina hora
        A qui has avisat, o per què no
    .done = Va bé si la fuita està tancada i tens apuntada l'hora.
situation-device-stolen = M'han robat el mòbil o l'ordinador, o l'he perdut
    .calm = Un aparell es pot tornar a comprar. Ara toca tancar el que s'hi obre.
    .first =
        Si t'han amenaçat o t'han fet mal, truca al { -emergency }.
        Bloqueja l'aparell des d'un altre: busca «trobar el meu dispositiu».
        Truca a la teva companyia de telèfon: que anul·lin la SIM i bloquegin el mòbil.
        Truca al teu banc si portava la seva aplicació o una targeta.
        Canvia des d'un altre aparell la contrasenya del correu.
        Tanca als teus comptes la sessió d'aquell aparell.
        Esborra'l a distància si ja no esperes recuperar-lo.
    .say-to = A la teva companyia de telèfon
    .say = «M'han robat el mòbil. Anul·leu la targeta SIM i bloquegeu l'aparell pel seu número de sèrie, l'IMEI. No doneu un duplicat de la meva línia sense veure el meu document».
    .never =
        No el vagis a buscar, encara que vegis on és: digues-ho a la policia.
        No contestis a qui diu que l'ha trobat i demana un codi.
        No treguis l'aparell del teu compte: així continua bloquejat.
        No deixis la línia activa «per si truca algú».
    .evidence =
        Marca, model i número de sèrie o IMEI: són a la caixa o a la factura
        On i quan el tenies per última vegada
        Quines dades de feina hi havia i si el disc estava xifrat
        Càrrecs o missatges estranys des d'aleshores
    .done = Va bé si la línia està anul·lada, l'aparell bloquejat i el correu amb una altra contrasenya.
situation-intimate-images = Amenacen de difondre fotos o vídeos íntims, o ja ho han fet
    .calm = No has fet res dolent. Qui amenaça o difon és qui comet el delicte. Hi ha gent que ajuda a treure'ls.
    .first =
        Explica-ho ara a algú de confiança.
        Si penses a fer-te mal, truca al { -suicide-line }. Escolten a totes hores.
        No paguis i no enviïs més imatges.
        Fes captures del perfil, de les amenaces i de les adreces.
        Si hi surt algú menor d'edat, captura la conversa i l'adreça, mai la imatge.
        Busca «reportar» en aquella xarxa o web i demana que ho treguin.
        Demana també la retirada urgent: és a la llista de sota.
    .say-to = A algú de confiança
    .say = «Necessito que estiguis amb mi una estona. Algú té imatges íntimes meves i m'amenaça. No em preguntis per què. Ajuda'm a guardar les proves i a demanar que les treguin».
    .never =
        No paguis: pagar no assegura que parin.
        No esborris la conversa ni el teu compte abans de guardar les proves.
        No discuteixis ni provis de convèncer qui amenaça.
        No ensenyis ni reenviïs les imatges a ningú.
    .know = Qualsevol que ho sàpiga pot demanar que es treguin, també per una altra persona.
    .evidence =
        Captures del perfil i de les amenaces, amb la data
        Les adreces on estan publicades
        Els telèfons, els correus o els comptes de pagament de qui amenaça
        El que contesta la xarxa social
    .done = Va bé si algú de confiança ho sap, tens les proves i has demanat que ho treguin.
situation-harassment = M'assetgen o m'amenacen per internet
    .calm = Ningú no té dret a fer-te això. No ho has d'aguantar ni has de demostrar que t'afecta.
    .first =
        Si ara tems per la teva seguretat, truca al { -emergency }.
        Explica-ho avui a algú de confiança.
        Fes una captura de cada missatge, amb la data i qui l'envia.
        Després, bloqueja aquella persona i busca «reportar» a la xarxa social.
        Amaga la teva ubicació, el teu telèfon i la teva llista de contactes.
        Tanca als teus comptes les sessions que no coneguis.
        Si passa a la feina o a classe, avisa per escrit qui dirigeix.
    .say-to = A la policia
    .say = «Vull denunciar amenaces per internet. Us dic quan van començar i quina ha estat l'última. Tinc captures i adreces. Us dic també de què tinc por».
    .never =
        No contestis: cada resposta dona peu a una altra.
        No quedis a soles amb aquella persona.
        No publiquis les seves dades.
        No esborris res. Si fa mal de llegir, que ho guardi una altra persona.
    .evidence =
        Captures de cada missatge, amb la data, l'hora i qui l'envia
        Les adreces dels perfils i del que s'ha publicat
        Una llista amb cada dia i el que va passar
        Qui més ho ha vist
    .done = Va bé si algú de confiança ho sap i les proves estan guardades en un altre lloc.
situation-fake-shop = He comprat en una botiga que no envia o no existeix
    .calm = Hi ha botigues falses molt ben fetes. No és culpa teva. Anem pel càrrec.
    .first =
        Truca al teu banc: digues que la botiga és falsa i bloqueja la targeta.
        Pregunta com es reclama aquell càrrec i apunta el número d'incidència.
        Mira els teus moviments per si hi ha altres càrrecs.
        Fes captures de la botiga, de la comanda i dels missatges abans que desapareguin.
        Canvia la contrasenya si fas servir la mateixa en un altre lloc.
    .say-to = Al teu banc
    .say = «He pagat amb targeta en una botiga que sembla falsa i no m'han lliurat res. Vull bloquejar la targeta i reclamar el càrrec. Doneu-me un número d'incidència i digueu-me quins papers necessiteu».
    .never =
        No paguis «duanes» ni «despeses d'enviament» per rebre-ho.
        No donis més dades de la targeta ni codis.
        No instal·lis res perquè et tornin els diners.
        No esborris el correu de la comanda.
    .know = Si vas pagar amb targeta, el teu banc pot demanar els diners al banc de la botiga. No sempre s'aconsegueix. Si la botiga és de veritat i només triga, reclama abans a la botiga.
    .evidence =
        El correu de la comanda i el rebut
        Captures de la botiga, amb l'adreça web completa
        El càrrec al teu compte o a la teva targeta
        Els missatges amb la botiga
        El número d'incidència del teu banc
    .done = Va bé si la targeta està bloquejada i el càrrec reclamat per escrit.
situation-fake-support = Un fals tècnic m'ha trucat i ha entrat al meu ordinador
    .calm = Es preparen per convèncer, i ho fan bé. Has fet bé de parar.
    .first =
        Penja. No cal acomiadar-se.
        Treu el cable d'internet o apaga el wifi d'aquell ordinador.
        Si el ratolí es continua movent sol, apaga l'ordinador.
        Truca al teu banc si vas pagar, vas donar la teva targeta o vas obrir la teva banca.
        Canvia des d'un altre aparell la contrasenya del banc i la del correu.
        Demana a algú que en sàpiga que tregui el programa d'accés a distància.
    .say-to = Al teu banc
    .say = «He deixat entrar al meu ordinador algú que fingia ser tècnic. Pot haver vist la meva banca. Bloquegeu la banca per internet i la targeta. Digueu-me si hi ha moviments nous».
    .never =
        No connectis aquell ordinador a internet fins que el revisin.
        No contestis si tornen a trucar, tampoc per «tornar-te els diners».
        No compris targetes regal ni enviïs criptomonedes.
        No entris al teu banc des d'aquell ordinador.
    .evidence =
        El número que va trucar i l'hora
        El nom del programa que et van demanar d'instal·lar
        Una foto de l'avís o de la pàgina que va sortir
        Què vas pagar, quant i com
        Els moviments del teu compte
    .done = Va bé si aquell ordinador és sense xarxa, el teu banc ho sap i les contrasenyes són unes altres.
situation-website-down = El meu web no funciona o mostra alguna cosa que no és meva
    .calm = Pot ser només una avaria. Ho veiem en uns minuts, sense esborrar res.
    .first =
        Mira'l des del mòbil sense wifi: així saps si falla també a fora.
        Truca a l'empresa que allotja el teu web i pregunta si és cosa seva.
        Fes captures del que es veu, amb la data i l'adreça.
        Si mostra alguna cosa que no és teva, demana que el treguin d'internet per ara.
        Canvia la contrasenya del tauler del web, del domini i del correu.
        Avisa els teus clients per un altre camí.
    .say-to = A l'empresa que allotja el teu web
    .say = «El meu web no va bé. És una avaria vostra o hi ha entrat algú? Guardeu els registres d'accés i no esborreu res. De quin dia és l'última còpia bona?».
    .never =
        No esborris el web per començar de nou: es perden les proves.
        No tornis a la còpia sense tancar abans per on van entrar.
        No paguis a qui demana diners per parar.
        No cobris pel web fins que el revisin.
    .evidence =
        Captures del que es veu, amb l'hora
        Des de quan falla i qui ho va veure
        Els registres d'accés, que guarda qui allotja el web
        Els missatges que demanen diners
        Qui té les contrasenyes del web
    .done = Va bé si saps què passa i, si hi ha entrat algú, el web és fora.

## Steps that are not a channel

situation-step-keep-evidence = Guarda les proves: no esborris res i fes captures on es vegi la data.
situation-step-disconnect = Treu el cable d'internet o apaga el wifi. No apaguis l'ordinador i no paguis.
situation-step-note-when = Apunta quan ho has sabut: des d'allà compten les 72 hores.

## Terms of the law

clock-es-personal-data = Dades d'altres persones
    .term = 72 hores des que ho saps. Els festius compten.
    .how =
        Només si per la teva feina guardes dades d'altres persones i hi ha risc per a elles.
        Avisa l'AEPD amb el que sàpigues avui: ho pots completar després.
        Si el risc és alt, avisa també aquestes persones.
        Apunta el que va passar encara que no hagis d'avisar: la llei ho demana.
clock-es-unauthorised-payment = Un càrrec que no vas fer
    .term = Digues-ho al banc tan bon punt el vegis, i com a molt en 13 mesos.
    .how =
        El banc el torna com a molt tard en acabar el dia hàbil següent, tret que sospiti frau.
        Si vas donar tu l'ordre, encara que fos per un engany, és un altre cas.
        Si el compte és d'un negoci, mira el teu contracte: el termini pot ser més curt.
clock-es-bank-claim = Si el banc diu que no
    .term = Té 15 dies hàbils per contestar la teva reclamació.
    .how =
        Escriu primer al seu servei d'atenció al client.
        Si diu que no o calla, reclama gratis al Banc d'Espanya.
        No deixis passar 1 any des de la teva reclamació al banc.
