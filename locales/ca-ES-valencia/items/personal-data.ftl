### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: machine-drafted
# source: 176aad2b7f19

item-data-kept = Quan acabes amb un client, què fas amb les seues dades?
    .why = El que ja no guardes no t'ho poden robar. I el dia que perdes alguna cosa, hi haurà menys per explicar.
    .help = Dades són noms, telèfons, adreces, fotos i xats. Les factures no compten ací: estes no les esborres.
    .option-yearly = Una vegada l'any esborre el que ja no cal
    .option-asked = Les esborre si el client ho demana
    .option-space = Les esborre quan falta espai
    .option-never = Les guarde totes, per si de cas
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-data-seen-by-others = Hi ha una altra empresa que guarde o veja les dades dels teus clients?
    .why = Si és així, convé saber què ha promés esta empresa.
    .help = Compten la teua gestoria, el teu programa de factures si va per internet, el teu correu i qui t'arregla l'ordinador. És el mateix per a les dades de qui treballa amb tu.

item-data-contracts = Què has signat amb qui veu les dades dels teus clients?
    .why = Si a una altra empresa se li escapen, els teus clients et preguntaran a tu.
    .help = Pensa en la teua gestoria, el teu programa de factures, el teu correu i les teues còpies en línia. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-each = Un contracte amb cada empresa
    .option-some = Un contracte amb alguna, com la gestoria
    .option-terms = Només vaig acceptar les condicions de cada programa
    .option-none = Res
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-old-media = Què fas amb els mòbils, discos i papers de la faena que ja no fas servir?
    .why = Qui troba un disc vell el pot llegir. I una caixa de papers, també.
    .help = No n'hi ha prou d'esborrar les carpetes: moltes vegades es poden recuperar. Compta també les memòries USB. Si fas diverses coses, tria la que siga més avall a la llista.
    .option-erase = Esborre els aparells sencers i destruïsc els papers
    .option-keep = Ho guarde tot, sense esborrar
    .option-files = Esborre les carpetes i estripe algun paper
    .option-as-is = Els done o els llance com estan
    .not-applicable-keeps-no-data = No guarde dades de faena, ni en aparells ni en paper

item-old-media-easy = Ha eixit de les teues mans algun mòbil o ordinador sense esborrar?

item-sensitive-data-apart = On tens les dades més delicades dels teus clients?
    .why = Un informe de salut que ix a la llum fa molt de mal. Per això demana més cura que un telèfon.
    .help = Delicades són les de salut, de menors, de religió o de la vida íntima. Si són en diversos llocs, respon pel menys cuidat.
    .option-apart = A part, en un programa o una carpeta amb la seua contrasenya
    .option-with-rest = Amb les altres dades, a l'ordinador
    .option-loose = També al correu, en xats o en papers solts

item-sensitive-data-apart-easy = Algun client t'ha enviat un informe o una foto per xat este any?

item-lost-data-device = Perds un portàtil o un mòbil amb dades de clients. Què fas aquell dia?
    .why = Estes persones en poden eixir perjudicades. I si hi ha risc per a elles, tens 72 hores per avisar l'AEPD.
    .help = L'AEPD és l'Agència Espanyola de Protecció de Dades. Les 72 hores comencen quan ho saps, i els festius compten. Si fas diverses coses, tria la primera de la llista.
    .option-assess = Apunte quines dades hi havia i mire si he d'avisar l'AEPD
    .option-ask = Pregunte a la meua gestoria o al { -help-line }
    .option-police = Pose la denúncia i espere
    .option-nothing = En compre un altre i continue
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-payroll-folder = Qui pot obrir la carpeta de les nòmines i els contractes?
    .why = Qui entra amb el compte d'una persona veu tot el que esta persona pot obrir.
    .help = Servix d'exemple del que no és per a tothom. Compten també el programa de nòmines i els papers. Per comprovar-ho, demana a algú d'un altre lloc de treball que prove d'obrir-la.
    .option-checked = Només qui la necessita, i ho hem comprovat
    .option-unchecked = Només qui la necessita, sense comprovar
    .option-office = Tota l'oficina
    .option-everyone = Qualsevol amb un compte de l'empresa

item-processing-record = Què té escrit la teua empresa sobre les dades personals que fa servir?
    .why = Amb esta llista saps què cal cuidar i què respondre a qui pregunta per les seues dades.
    .help = Dades personals són les que diuen alguna cosa d'algú: clients, plantilla, candidats, càmeres. La llista diu quines són i per a què es fan servir. Se'n diu registre d'activitats de tractament.
    .option-current = Una llista de totes, repassada este any
    .option-old = Una llista de fa més d'un any
    .option-outside = La que va fer una altra empresa, i ningú no ha llegit
    .option-none = Res

item-processing-record-easy = Algú ha fet papers de protecció de dades per a la teua empresa?

item-id-photo = Et demanen una foto del DNI per missatge o per correu. Què envies?
    .why = Amb esta foto, una altra persona pot contractar o demanar diners amb el teu nom.
    .help = És el mateix amb la targeta de residència o el passaport. Pensa en un lloguer, un viatge o una compra. Si hi ha una foto sencera en algun xat o correu teu, tria l'última.
    .option-nothing = Res: l'ensenye en persona o en un web oficial
    .option-marked = Una còpia ratllada que diu per a qui és i per a què
    .option-clean = La foto sencera, i després l'esborre
    .option-kept = La foto sencera, i allà es queda

item-posts-audience = Qui pot vore el que publiques a les teues xarxes?
    .why = Amb les teues fotos, una altra persona es pot fer passar per tu. O saber que no hi ha ningú a casa.
    .help = Conéixer algú és haver-lo vist en persona. Si fas servir diverses xarxes, respon per la més oberta.
    .option-known = Només gent que conec
    .option-followers = Qui em seguix, encara que no el conega
    .option-anyone = Qualsevol
    .not-applicable-no-social-media = No faig servir xarxes socials

item-posts-audience-easy = Pot vore les teues fotos algú que no coneixes?
