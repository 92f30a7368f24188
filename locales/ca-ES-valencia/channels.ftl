### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: machine-drafted
# source: 200e44004f26

## What follows from using it

legal-effect-comunicacion-sin-valor-de-denuncia = Informació: ajuda altres persones, no obri el teu cas

## Channels in Spain

channel-es-bank-first = El teu banc
    .purpose = És la primera telefonada si es mouen diners. Bloqueja targetes i prova d'aturar el pagament. Fes servir el telèfon de la teua targeta, mai el d'un missatge.
    .phone = El telèfon de la teua targeta
    .have-ready =
        L'import, la data i l'hora
        El compte o la botiga que ha cobrat
        Paper per apuntar el número d'incidència
    .deadline = Telefona de seguida: com abans ho sàpiga, millor.

channel-es-incibe-empresas = INCIBE Empresas
    .purpose = Guies i avisos gratis per a qui treballa pel seu compte i per a empreses xicotetes.

channel-es-incibe-cert = INCIBE-CERT
    .purpose = Els expliques un problema de seguretat i t'ajuden amb la part tècnica. Poden demanar que traguen un web fals. No és una denúncia.
    .have-ready =
        Què ha passat, amb data i hora
        Una captura, l'adreça del web o el correu sencer
        En un segrest de fitxers, la nota i dos fitxers xicotets sense dades personals
        Un correu i un telèfon per contestar-te
    .deadline = Com abans millor.

channel-es-ct-agencia = Agència de Ciberseguretat, a Catalunya
    .purpose = Publica consells per a tothom. Protegix la Generalitat i els ajuntaments. No recull denúncies.

channel-es-vc-csirtcv = CSIRT-CV, a la Comunitat Valenciana
    .purpose = Ajuda amb problemes de seguretat persones i empreses xicotetes. No recull denúncies.

channel-es-ct-mossos = Mossos d'Esquadra, a Catalunya
    .purpose = Pots denunciar en qualsevol de les seues comissaries. Te'n donen còpia.
    .have-ready =
        El teu DNI, NIE o passaport
        Els missatges i els moviments del banc

channel-es-pv-ertzaintza = Ertzaintza, al País Basc
    .purpose = Pots denunciar en qualsevol de les seues comissaries. Te'n donen còpia.
    .have-ready =
        El teu DNI, NIE o passaport
        Tots els papers, encara que semblen poca cosa
        Els correus amb la capçalera i els missatges sencers

channel-es-nc-policia-foral = Policia Foral, a Navarra
    .purpose = Pots denunciar a les seues comissaries. Te'n donen còpia.

channel-es-gc-denuncia-telematica = Guàrdia Civil, denúncia per internet
    .purpose = Denuncies sense anar-hi en persona, per exemple càrrecs falsos a la teua targeta o al teu compte. Per a fitxers bloquejats, xantatges o casos urgents, ves-hi en persona.
    .hours = A totes hores, cada dia.
    .have-ready =
        El moviment del banc o el rebut del càrrec
        Els missatges, els enllaços i el compte que va cobrar
        Fins a 3 fitxers per afegir
    .deadline = Com abans millor. Val quan la Guàrdia Civil la revisa i la confirma.

channel-es-fiscalia-juzgado = Jutjat de guàrdia o Fiscalia
    .purpose = La llei també deixa denunciar ací, sense passar per la policia.

channel-es-pn-colabora = Policia Nacional, donar informació
    .purpose = Expliques el que saps d'un delicte a internet. Ajuda altres persones, però no és una denúncia ni obri el teu cas. La informació es dona al seu web: busca «colaboración ciudadana».

channel-es-aepd-brecha = AEPD, avisar d'una fuita de dades personals
    .purpose = Si hi ha risc per a les persones afectades, la llei obliga a avisar l'AEPD. Ho pots completar després.
    .have-ready =
        Quan va començar, quan ho vas saber i si s'ha acabat
        Quines dades eren i de quantes persones
        Què els pot passar i què has fet
    .deadline = 72 hores des que ho saps, festius inclosos. Si el risc és alt, avisa també estes persones.

channel-es-aepd-reclamacion = AEPD, reclamar per les teues dades
    .purpose = Reclames si algú fa mal ús de les teues dades personals. No és una denúncia a la policia ni dona diners.
    .have-ready =
        El que mostra què ha passat
        Si abans has demanat alguna cosa, la petició i la resposta
    .deadline = Si has demanat vore o esborrar les teues dades, espera abans la resposta: tenen 1 mes, a vegades 3.

channel-es-aepd-canal-prioritario = AEPD, canal prioritari
    .purpose = Demanes que traguen prompte fotos o vídeos íntims o violents publicats sense permís. Ho pot demanar qualsevol que ho sàpiga. No substituïx la denúncia. De 14 a 17 anys es demana sense identificar-se.
    .have-ready =
        Els enllaços
        Com s'ha difós
        Si has avisat la xarxa social i si hi ha denúncia
        Si la persona és menor d'edat
    .deadline = Demana-ho abans a la xarxa social, si servix d'alguna cosa. Després, com abans millor.

channel-es-bde-reclamaciones = Banc d'Espanya, reclamar contra el teu banc
    .purpose = Reclames gratis si el teu banc no contesta o diu que no. La decisió del Banc d'Espanya no obliga el teu banc.
    .have-ready =
        La teua reclamació al banc i la resposta
        Els moviments, la denúncia i les cartes
    .deadline = Reclama abans al teu banc. Per a pagaments, té 15 dies hàbils. No deixes passar 1 any des d'aquella reclamació.

channel-es-cnmv = CNMV, inversions
    .purpose = Mires si qui t'oferix invertir té permís. També pots avisar de qui no en té. Escriu tu l'adreça del seu web: hi ha qui l'imita.

channel-es-sms-scam = SMS i telefonades falses
    .purpose = Et diuen què cal fer amb un SMS o una telefonada que et fa dubtar. Avisa també l'empresa per la qual es fan passar.

channel-es-aipi = Autoritat Independent de Protecció de l'Informant
    .purpose = Expliques alguna cosa il·legal que has vist a la faena, amb protecció davant de represàlies. No és per a estafes ni per a plets entre persones.
    .deadline = Si portes una empresa amb canal propi i no has comunicat qui l'atén, fes-ho com abans millor.

channel-es-usuariosteleco = Oficina d'usuaris de telecomunicacions
    .purpose = Reclames contra la teua companyia de telèfon o internet, després de reclamar-li a ella. No recull missatges falsos.
    .deadline = Tens 3 mesos des que la companyia contesta o calla.

channel-es-anar = Fundació ANAR
    .purpose = Escolten menors i les seues famílies, també si hi ha assetjament o amenaces per internet. El 900 20 20 10 és per a menors, el 600 50 51 52 per a famílies i el 900 018 018 per a l'assetjament a l'escola.
    .hours = A totes hores, cada dia.

channel-es-016 = 016, violència contra les dones
    .purpose = Aconsellen qui patix violència d'una parella, també pel mòbil o en xarxes. Si hi ha perill, telefona al { -emergency }.

channel-es-pn-ovd = Policia Nacional, començar una denúncia per internet
    .purpose = Comences la denúncia de fets simples, com ara perdre el DNI o que te'l roben. No hem vist que admeta estafes per internet: per a això, ves a comissaria.
    .have-ready =
        El teu DNI, NIE o passaport
        Una llista del que falta, amb números de sèrie
    .deadline = Després cal signar-la en una comissaria, en 72 hores. Si no, no val.

channel-es-regional-dpa = Autoritat de protecció de dades de la teua comunitat
    .purpose = A Catalunya, País Basc i Andalusia, hi reclames per les dades que fa servir l'Administració de la teua comunitat. Per les d'una empresa, a l'AEPD.
    .deadline = Demana abans vore o esborrar les teues dades. Tenen 1 mes per contestar, a vegades 3.

channel-es-consumo = Consum, al teu ajuntament o a la teua comunitat
    .purpose = Reclames a una botiga que existix i que no complix. No és per a estafes d'algú que s'amaga. Pregunta al teu ajuntament on es presenta.

channel-es-dnie = DNI electrònic
    .purpose = El DNI porta un xip que diu qui ets als webs oficials. També servix per activar Cl@ve. Si dubtes, pregunta en una oficina del DNI.

channel-es-clave = Cl@ve
    .purpose = Diu qui ets als webs de l'Administració. Registra-t'hi abans que et calga.
