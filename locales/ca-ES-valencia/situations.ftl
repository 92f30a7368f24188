### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: machine-drafted
# source: 2f562408a66e

## What can happen

situation-payment-fraud = He perdut diners o he pagat a qui no era
    .calm = T'han enganyat. Li passa a gent molt prudent i no és culpa teua. Encara es poden fer coses.
    .first =
        Telefona al teu banc amb el telèfon del darrere de la teua targeta o el de la seua aplicació.
        Demana que bloquegen la targeta o el compte i que proven d'aturar el pagament.
        Si la transferència està pendent, anul·la-la a l'aplicació i telefona igualment.
        Apunta el número d'incidència, l'hora i qui t'atén.
        Demana el mateix per escrit, pel correu o el xat del banc.
        Canvia des d'un altre aparell la contrasenya del banc i la del correu.
    .say-to = Al teu banc
    .say = «Han eixit diners del meu compte per un engany. Bloquegeu la targeta i el compte. Demaneu la devolució al banc que els ha rebut i aviseu-lo del frau. Doneu-me un número d'incidència, per favor».
    .never =
        No pagues més per recuperar els diners: és un altre engany.
        No dones cap codi, encara que qui telefona diga que és del banc.
        No instal·les res que et demanen per telèfon.
        No telefones al número que ve al missatge.
        No esborres els missatges ni els correus.
    .know = Un càrrec que no vas fer i un pagament que vas ordenar per un engany són casos diferents. En tots dos convé reclamar.
    .evidence =
        El justificant del pagament, amb el compte o la botiga que va cobrar
        Els missatges i els correus sencers
        Captures on es vegen la data, el número i l'adreça web
        El número d'incidència del teu banc
        Un full amb el que va passar, en ordre i amb l'hora
    .done = Va bé si tens un número d'incidència i has escrit al banc.

situation-changed-invoice = Una factura portava un altre compte i l'he pagada, o quasi
    .calm = Algú ha canviat el compte pel camí. No és culpa teua ni de qui et factura. Anem per ordre.
    .first =
        Si encara no has pagat, no pagues. Telefona a qui et factura per un telèfon que ja tenies.
        Si has pagat, telefona ara al teu banc amb el telèfon de la teua targeta.
        Demana que reclamen els diners al banc que els ha rebut.
        Apunta el número d'incidència i demana el mateix per escrit.
        Si ha pagat un client teu, telefona-li: és el seu banc qui pot aturar els diners.
        Canvia la contrasenya del teu correu i mira si hi ha regles de reenviament que no vas posar.
    .say-to = Al teu banc
    .say = «He fet una transferència per un engany: la factura portava un altre compte. Demaneu els diners al banc que els ha rebut i aviseu-lo del frau. Doneu-me un número d'incidència, per favor».
    .never =
        No contestes el correu que porta el compte nou.
        No faces servir el telèfon que ve en aquella factura.
        No pagues a qui t'oferix recuperar els diners.
        No acuses ningú encara: el correu robat pot ser el teu o el seu.
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
        Fes servir un aparell que només faces servir tu.
        Canvia la contrasenya per una que no faces servir per a res més.
        Tanca la sessió als altres aparells.
        Busca «reenviament», «regles» i «filtres». Fes una captura i trau les que no vas posar.
        Comprova que el telèfon i el correu de recuperació són els teus.
        Activa la verificació en dos passos: a més de la contrasenya, un avís o un codi.
        Si ja no hi pots entrar, busca «recuperar el compte» a la pàgina del servei.
    .say-to = Als teus clients i a la teua gent, per telèfon
    .say = «Algú ha entrat al meu correu. Si t'arriba un missatge meu que demana diners o un codi, o que canvia un compte, no en faces cas. Telefona'm a este número».
    .never =
        No avises només per correu: qui és a dins també el llig.
        No esborres els missatges que no has escrit tu: són proves.
        No dones codis a qui t'oferix recuperar el compte.
        No repetisques la contrasenya nova en un altre lloc.
    .evidence =
        La llista d'accessos o aparells, amb data i lloc
        Captures de les regles de reenviament que no vas posar
        Els missatges enviats en nom teu, amb la capçalera completa
        Els avisos d'entrada o de canvi de contrasenya
    .done = Va bé si a la llista d'aparells connectats només hi ha els teus.

situation-ransomware = M'han bloquejat els fitxers i demanen diners
    .calm = Espanta de vore, però ara no cal decidir si pagar. Primer cal que no arribe a més aparells.
    .first =
        Trau el cable de xarxa o apaga el wifi d'aquell ordinador.
        Desendolla els discos i les memòries amb còpies.
        Deixa l'ordinador engegat i no el faces servir.
        Avisa qui treballa amb tu: que ningú connecte res.
        Fes amb el mòbil una foto de la nota i de la pantalla.
        Telefona a qui et porta els ordinadors, si n'hi ha.
    .say-to = A qui et porta els ordinadors
    .say = «Tinc fitxers bloquejats i una nota que demana diners. He tret la xarxa i no he apagat res. De quin dia és l'última còpia? No esborreu ni reinstal·leu encara».
    .never =
        No pagues: ningú no t'assegura que tornen els fitxers.
        No contestes a qui demana els diners.
        No formates ni reinstal·les abans de guardar les proves.
        No connectes les teues còpies a un ordinador sense revisar.
    .know = INCIBE-CERT ajuda amb la part tècnica. Pregunta abans d'esborrar els fitxers bloquejats.
    .evidence =
        La nota que demana els diners, en fitxer i en foto
        Dos fitxers bloquejats xicotets, sense dades personals
        Quins ordinadors fallen i des de quina hora
        Quines dades hi havia i de quantes persones
        Què has fet des d'aleshores, amb l'hora
    .done = Va bé si aquell ordinador és sense xarxa, les còpies desendollades i la nota guardada.

situation-identity-used = Algú fa servir el meu nom, el meu DNI o la meua línia
    .calm = Una altra persona signa amb el teu nom. El que va signar no ho vas fer tu, i es pot deixar per escrit.
    .first =
        Apunta on ho has vist: un contracte, un préstec, un perfil o una carta.
        Escriu a aquella empresa: digues que no ets tu i demana que ho aturen.
        Telefona al teu banc si s'han mogut diners o s'ha demanat un préstec.
        Telefona a la teua companyia de telèfon si et quedes sense línia: hi pot haver un duplicat de la teua SIM.
        Si és un perfil fals, busca «reportar» en aquella xarxa social i demana que el tanquen.
        Canvia la contrasenya del teu correu i activa la verificació en dos passos.
    .say-to = A l'empresa que et reclama alguna cosa
    .say = «Este contracte no és meu: algú ha fet servir les meues dades. Atureu-lo i guardeu els papers i la gravació. Ho denunciaré i us n'enviaré la còpia. Doneu-me un número de cas».
    .never =
        No pagues un deute que no és teu.
        No envies una altra foto del teu DNI a qui t'escriu.
        No deixes cartes sense obrir ni avisos sense contestar.
        No esborres res del que t'arribe.
    .know = La còpia de la denúncia servix davant de cada empresa. Demana'n unes quantes o escaneja-la.
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
        Atura la fuita: trau el fitxer, tanca l'enllaç o canvia la contrasenya.
        Apunta quines dades eren, de quantes persones i on eren.
        Si les dades són del teu client, avisa'l hui: és el teu client qui decidix a qui més cal avisar.
        Mira a sota si has d'avisar l'autoritat i estes persones.
        Si les dades són teues, canvia aquella contrasenya a tots els llocs on la faces servir.
    .say-to = A les persones afectades, si el risc per a elles és alt
    .say = «T'avise que algú ha pogut vore dades teues. Et dic quines i des de quan. Ja ho hem tancat. Si t'arriba un missatge estrany, no dones codis ni contrasenyes i telefona'm».
    .never =
        No ho tapes ni esborres els registres.
        No esperes a saber-ho tot per avisar.
        No escrigues a tothom alhora amb les adreces a la vista.
        No prometes el que encara no saps.
    .evidence =
        Quan va començar, quan ho vas saber i si s'ha acabat
        Quines dades eren i de quantes persones
        Captures, correus i registres d'accés
        Què has fet i a quina hora
        A qui has avisat, o per què no
    .done = Va bé si la fuita està tancada i tens apuntada l'hora.

situation-device-stolen = M'han robat el mòbil o l'ordinador, o l'he perdut
    .calm = Un aparell es pot tornar a comprar. Ara toca tancar el que s'hi obri.
    .first =
        Si t'han amenaçat o t'han fet mal, telefona al { -emergency }.
        Bloqueja l'aparell des d'un altre: busca «trobar el meu dispositiu».
        Telefona a la teua companyia de telèfon: que anul·len la SIM i bloquegen el mòbil.
        Telefona al teu banc si portava la seua aplicació o una targeta.
        Canvia des d'un altre aparell la contrasenya del correu.
        Tanca als teus comptes la sessió d'aquell aparell.
        Esborra'l a distància si ja no esperes recuperar-lo.
    .say-to = A la teua companyia de telèfon
    .say = «M'han robat el mòbil. Anul·leu la targeta SIM i bloquegeu l'aparell pel seu número de sèrie, l'IMEI. No doneu un duplicat de la meua línia sense vore el meu document».
    .never =
        No el vages a buscar, encara que veges on és: digues-ho a la policia.
        No contestes a qui diu que l'ha trobat i demana un codi.
        No tragues l'aparell del teu compte: així continua bloquejat.
        No deixes la línia activa «per si telefona algú».
    .evidence =
        Marca, model i número de sèrie o IMEI: són a la caixa o a la factura
        On i quan el tenies per última vegada
        Quines dades de faena hi havia i si el disc estava xifrat
        Càrrecs o missatges estranys des d'aleshores
    .done = Va bé si la línia està anul·lada, l'aparell bloquejat i el correu amb una altra contrasenya.

situation-intimate-images = Amenacen de difondre fotos o vídeos íntims, o ja ho han fet
    .calm = No has fet res dolent. Qui amenaça o difon és qui comet el delicte. Hi ha gent que ajuda a traure'ls.
    .first =
        Explica-ho ara a algú de confiança.
        Si penses a fer-te mal, telefona al { -suicide-line }. Escolten a totes hores.
        No pagues i no envies més imatges.
        Fes captures del perfil, de les amenaces i de les adreces.
        Si hi ix algú menor d'edat, captura la conversa i l'adreça, mai la imatge.
        Busca «reportar» en aquella xarxa o web i demana que ho traguen.
        Demana també la retirada urgent: és a la llista de sota.
    .say-to = A algú de confiança
    .say = «Necessite que estigues amb mi una estona. Algú té imatges íntimes meues i m'amenaça. No em preguntes per què. Ajuda'm a guardar les proves i a demanar que les traguen».
    .never =
        No pagues: pagar no assegura que paren.
        No esborres la conversa ni el teu compte abans de guardar les proves.
        No discutisques ni proves de convéncer qui amenaça.
        No ensenyes ni reenvies les imatges a ningú.
    .know = Qualsevol que ho sàpiga pot demanar que es traguen, també per una altra persona.
    .evidence =
        Captures del perfil i de les amenaces, amb la data
        Les adreces on estan publicades
        Els telèfons, els correus o els comptes de pagament de qui amenaça
        El que contesta la xarxa social
    .done = Va bé si algú de confiança ho sap, tens les proves i has demanat que ho traguen.

situation-harassment = M'assetgen o m'amenacen per internet
    .calm = Ningú no té dret a fer-te això. No ho has d'aguantar ni has de demostrar que t'afecta.
    .first =
        Si ara tems per la teua seguretat, telefona al { -emergency }.
        Explica-ho hui a algú de confiança.
        Fes una captura de cada missatge, amb la data i qui l'envia.
        Després, bloqueja aquella persona i busca «reportar» a la xarxa social.
        Amaga la teua ubicació, el teu telèfon i la teua llista de contactes.
        Tanca als teus comptes les sessions que no conegues.
        Si passa a la faena o a classe, avisa per escrit qui dirigix.
    .say-to = A la policia
    .say = «Vull denunciar amenaces per internet. Us dic quan van començar i quina ha estat l'última. Tinc captures i adreces. Us dic també de què tinc por».
    .never =
        No contestes: cada resposta dona peu a una altra.
        No quedes a soles amb aquella persona.
        No publiques les seues dades.
        No esborres res. Si fa mal de llegir, que ho guarde una altra persona.
    .evidence =
        Captures de cada missatge, amb la data, l'hora i qui l'envia
        Les adreces dels perfils i del que s'ha publicat
        Una llista amb cada dia i el que va passar
        Qui més ho ha vist
    .done = Va bé si algú de confiança ho sap i les proves estan guardades en un altre lloc.

situation-fake-shop = He comprat en una botiga que no envia o no existix
    .calm = Hi ha botigues falses molt ben fetes. No és culpa teua. Anem pel càrrec.
    .first =
        Telefona al teu banc: digues que la botiga és falsa i bloqueja la targeta.
        Pregunta com es reclama aquell càrrec i apunta el número d'incidència.
        Mira els teus moviments per si hi ha altres càrrecs.
        Fes captures de la botiga, de la comanda i dels missatges abans que desapareguen.
        Canvia la contrasenya si fas servir la mateixa en un altre lloc.
    .say-to = Al teu banc
    .say = «He pagat amb targeta en una botiga que sembla falsa i no m'han lliurat res. Vull bloquejar la targeta i reclamar el càrrec. Doneu-me un número d'incidència i digueu-me quins papers necessiteu».
    .never =
        No pagues «duanes» ni «despeses d'enviament» per rebre-ho.
        No dones més dades de la targeta ni codis.
        No instal·les res perquè et tornen els diners.
        No esborres el correu de la comanda.
    .know = Si vas pagar amb targeta, el teu banc pot demanar els diners al banc de la botiga. No sempre s'aconseguix. Si la botiga és de veritat i només triga, reclama abans a la botiga.
    .evidence =
        El correu de la comanda i el rebut
        Captures de la botiga, amb l'adreça web completa
        El càrrec al teu compte o a la teua targeta
        Els missatges amb la botiga
        El número d'incidència del teu banc
    .done = Va bé si la targeta està bloquejada i el càrrec reclamat per escrit.

situation-fake-support = Un fals tècnic m'ha telefonat i ha entrat al meu ordinador
    .calm = Es preparen per convéncer, i ho fan bé. Has fet bé de parar.
    .first =
        Penja. No cal acomiadar-se.
        Trau el cable d'internet o apaga el wifi d'aquell ordinador.
        Si el ratolí es continua movent sol, apaga l'ordinador.
        Telefona al teu banc si vas pagar, vas donar la teua targeta o vas obrir la teua banca.
        Canvia des d'un altre aparell la contrasenya del banc i la del correu.
        Demana a algú que en sàpiga que traga el programa d'accés a distància.
    .say-to = Al teu banc
    .say = «He deixat entrar al meu ordinador algú que fingia ser tècnic. Pot haver vist la meua banca. Bloquegeu la banca per internet i la targeta. Digueu-me si hi ha moviments nous».
    .never =
        No connectes aquell ordinador a internet fins que el revisen.
        No contestes si tornen a telefonar, tampoc per «tornar-te els diners».
        No compres targetes regal ni envies criptomonedes.
        No entres al teu banc des d'aquell ordinador.
    .evidence =
        El número que va telefonar i l'hora
        El nom del programa que et van demanar d'instal·lar
        Una foto de l'avís o de la pàgina que va eixir
        Què vas pagar, quant i com
        Els moviments del teu compte
    .done = Va bé si aquell ordinador és sense xarxa, el teu banc ho sap i les contrasenyes són unes altres.

situation-website-down = El meu web no funciona o mostra alguna cosa que no és meua
    .calm = Pot ser només una avaria. Ho veiem en uns minuts, sense esborrar res.
    .first =
        Mira'l des del mòbil sense wifi: així saps si falla també a fora.
        Telefona a l'empresa que allotja el teu web i pregunta si és cosa seua.
        Fes captures del que es veu, amb la data i l'adreça.
        Si mostra alguna cosa que no és teua, demana que el traguen d'internet per ara.
        Canvia la contrasenya del tauler del web, del domini i del correu.
        Avisa els teus clients per un altre camí.
    .say-to = A l'empresa que allotja el teu web
    .say = «El meu web no va bé. És una avaria vostra o hi ha entrat algú? Guardeu els registres d'accés i no esborreu res. De quin dia és l'última còpia bona?».
    .never =
        No esborres el web per començar de nou: es perden les proves.
        No tornes a la còpia sense tancar abans per on van entrar.
        No pagues a qui demana diners per parar.
        No cobres pel web fins que el revisen.
    .evidence =
        Captures del que es veu, amb l'hora
        Des de quan falla i qui ho va vore
        Els registres d'accés, que guarda qui allotja el web
        Els missatges que demanen diners
        Qui té les contrasenyes del web
    .done = Va bé si saps què passa i, si hi ha entrat algú, el web és fora.

## Steps that are not a channel

situation-step-keep-evidence = Guarda les proves: no esborres res i fes captures on es veja la data.

situation-step-disconnect = Trau el cable d'internet o apaga el wifi. No apagues l'ordinador i no pagues.

## Terms of the law

clock-es-personal-data = Dades d'altres persones
    .term = 72 hores des que ho saps. Els festius compten.
    .how =
        Només si per la teua faena guardes dades d'altres persones i hi ha risc per a elles.
        Avisa l'AEPD amb el que sàpigues hui: ho pots completar després.
        Si el risc és alt, avisa també estes persones.
        Apunta el que va passar encara que no hages d'avisar: la llei ho demana.

clock-es-unauthorised-payment = Un càrrec que no vas fer
    .term = Digues-ho al banc tan bon punt el veges, i com a molt en 13 mesos.
    .how =
        El banc el torna com a molt tard en acabar el dia hàbil següent, tret que sospite frau.
        Si vas donar tu l'ordre, encara que fora per un engany, és un altre cas.
        Si el compte és d'un negoci, mira el teu contracte: el termini pot ser més curt.

clock-es-bank-claim = Si el banc diu que no
    .term = Té 15 dies hàbils per contestar la teua reclamació.
    .how =
        Escriu primer al seu servei d'atenció al client.
        Si diu que no o calla, reclama gratis al Banc d'Espanya.
        No deixes passar 1 any des de la teua reclamació al banc.
