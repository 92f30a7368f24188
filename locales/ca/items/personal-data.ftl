### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: machine-drafted
# source: 176aad2b7f19

item-data-kept = Quan acabes amb un client, què fas amb les seves dades?
    .why = El que ja no guardes no t'ho poden robar. I el dia que perdis alguna cosa, hi haurà menys per explicar.
    .help = Dades són noms, telèfons, adreces, fotos i xats. Les factures no compten aquí: aquestes no les esborris.
    .option-yearly = Un cop l'any esborro el que ja no cal
    .option-asked = Les esborro si el client ho demana
    .option-space = Les esborro quan falta espai
    .option-never = Les guardo totes, per si de cas
    .not-applicable-no-personal-data = No guardo dades d'altres persones
item-data-kept-easy = Has esborrat dades de clients antics en l'últim any?

item-data-seen-by-others = Hi ha una altra empresa que guardi o vegi les dades dels teus clients?
    .why = Si és així, convé saber què ha promès aquesta empresa.
    .help = Compten la teva gestoria, el teu programa de factures si va per internet, el teu correu i qui t'arregla l'ordinador. És el mateix per a les dades de qui treballa amb tu.

item-data-contracts = Què has signat amb qui veu les dades dels teus clients?
    .why = Si a una altra empresa se li escapen, els teus clients et preguntaran a tu.
    .help = Pensa en la teva gestoria, el teu programa de factures, el teu correu i les teves còpies en línia. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-each = Un contracte amb cada empresa
    .option-some = Un contracte amb alguna, com la gestoria
    .option-terms = Només vaig acceptar les condicions de cada programa
    .option-none = Res
    .not-applicable-no-personal-data = No guardo dades d'altres persones
item-data-contracts-easy = Has signat amb alguna empresa un paper sobre les dades dels teus clients?

item-old-media = Què fas amb els mòbils, discos i papers de la feina que ja no fas servir?
    .why = Qui troba un disc vell el pot llegir. I una caixa de papers, també.
    .help = No n'hi ha prou d'esborrar les carpetes: moltes vegades es poden recuperar. Compta també les memòries USB. Si fas diverses coses, tria la que sigui més avall a la llista.
    .option-erase = Esborro els aparells sencers i destrueixo els papers
    .option-keep = Ho guardo tot, sense esborrar
    .option-files = Esborro les carpetes i estripo algun paper
    .option-as-is = Els dono o els llenço com estan
    .not-applicable-keeps-no-data = No guardo dades de feina, ni en aparells ni en paper
item-old-media-easy = Ha sortit de les teves mans algun mòbil o ordinador sense esborrar?

item-sensitive-data-apart = On tens les dades més delicades dels teus clients?
    .why = Un informe de salut que surt a la llum fa molt de mal. Per això demana més cura que un telèfon.
    .help = Delicades són les de salut, de menors, de religió o de la vida íntima. Si són en diversos llocs, respon pel menys cuidat.
    .option-apart = A part, en un programa o una carpeta amb la seva contrasenya
    .option-with-rest = Amb les altres dades, a l'ordinador
    .option-loose = També al correu, en xats o en papers solts
item-sensitive-data-apart-easy = Algun client t'ha enviat un informe o una foto per xat aquest any?

item-lost-data-device = Perds un portàtil o un mòbil amb dades de clients. Què fas aquell dia?
    .why = Aquestes persones en poden sortir perjudicades. I si hi ha risc per a elles, tens 72 hores per avisar l'AEPD.
    .help = L'AEPD és l'Agència Espanyola de Protecció de Dades. Les 72 hores comencen quan ho saps, i els festius compten. Si fas diverses coses, tria la primera de la llista.
    .option-assess = Apunto quines dades hi havia i miro si he d'avisar l'AEPD
    .option-ask = Pregunto a la meva gestoria o al { -help-line }
    .option-police = Poso la denúncia i espero
    .option-nothing = En compro un altre i continuo
    .not-applicable-no-personal-data = No guardo dades d'altres persones
item-lost-data-device-easy = Tens escrit què fer si perds dades de clients?

item-payroll-folder = Qui pot obrir la carpeta de les nòmines i els contractes?
    .why = Qui entra amb el compte d'una persona veu tot el que aquesta persona pot obrir.
    .help = Serveix d'exemple del que no és per a tothom. Compten també el programa de nòmines i els papers. Per comprovar-ho, demana a algú d'un altre lloc de treball que provi d'obrir-la.
    .option-checked = Només qui la necessita, i ho hem comprovat
    .option-unchecked = Només qui la necessita, sense comprovar
    .option-office = Tota l'oficina
    .option-everyone = Qualsevol amb un compte de l'empresa
item-payroll-folder-easy = Per obrir les nòmines, cal un permís que només tenen algunes persones?

item-processing-record = Què té escrit la teva empresa sobre les dades personals que fa servir?
    .why = Amb aquesta llista saps què cal cuidar i què respondre a qui pregunta per les seves dades.
    .help = Dades personals són les que diuen alguna cosa d'algú: clients, plantilla, candidats, càmeres. La llista diu quines són i per a què es fan servir. Se'n diu registre d'activitats de tractament.
    .option-current = Una llista de totes, repassada aquest any
    .option-old = Una llista de fa més d'un any
    .option-outside = La que va fer una altra empresa, i ningú no ha llegit
    .option-none = Res
item-processing-record-easy = Algú ha fet papers de protecció de dades per a la teva empresa?

item-id-photo = Et demanen una foto del DNI per missatge o per correu. Què envies?
    .why = Amb aquesta foto, una altra persona pot contractar o demanar diners amb el teu nom.
    .help = És el mateix amb la targeta de residència o el passaport. Pensa en un lloguer, un viatge o una compra. Si hi ha una foto sencera en algun xat o correu teu, tria l'última.
    .option-nothing = Res: l'ensenyo en persona o en un web oficial
    .option-marked = Una còpia ratllada que diu per a qui és i per a què
    .option-clean = La foto sencera, i després l'esborro
    .option-kept = La foto sencera, i allà es queda
item-id-photo-easy = Hi ha una foto del teu DNI en algun xat o correu?

item-posts-audience = Qui pot veure el que publiques a les teves xarxes?
    .why = Amb les teves fotos, una altra persona es pot fer passar per tu. O saber que no hi ha ningú a casa.
    .help = Conèixer algú és haver-lo vist en persona. Si fas servir diverses xarxes, respon per la més oberta.
    .option-known = Només gent que conec
    .option-followers = Qui em segueix, encara que no el conegui
    .option-anyone = Qualsevol
    .not-applicable-no-social-media = No faig servir xarxes socials
item-posts-audience-easy = Pot veure les teves fotos algú que no coneixes?
