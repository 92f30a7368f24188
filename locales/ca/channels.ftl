### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: machine-drafted
# source: 200e44004f26

## Badges: what kind of channel it is

badge-emergency = Urgent
badge-bank = Banc
badge-advice = Consell
badge-report = Informació
badge-complaint = Denúncia o reclamació
badge-duty = Obligació
badge-other = Per tenir-ho a punt

## What follows from using it

legal-effect-denuncia = Denúncia: té valor legal i te'n donen còpia
legal-effect-denuncia-tras-ratificacion = Denúncia: val quan la signes a comissaria
legal-effect-notificacion-obligatoria = Obligació: la llei ho demana i pot tenir termini
legal-effect-reclamacion-administrativa = Reclamació: t'han de contestar
legal-effect-comunicacion-sin-valor-de-denuncia = Informació: ajuda altres persones, no obre el teu cas
legal-effect-orientacion = Consell: no és una denúncia
legal-effect-no-aplica = Sense valor de denúncia

## Channels in Spain

channel-es-112 = { -emergency }, emergències
    .purpose = Hi ha perill per a algú ara mateix, o un delicte està passant davant teu.
    .hours = A totes hores, cada dia.
channel-es-024 = { -suicide-line }, si penses a fer-te mal
    .purpose = T'escolten gratis si l'angoixa et fa pensar en el suïcidi. També a qui tens al costat.
    .hours = A totes hores, cada dia.
channel-es-gc-062 = Guàrdia Civil, urgències
    .purpose = Ajuda urgent on vigila la Guàrdia Civil. Trucar no és denunciar: per a això, ves en persona a qualsevol caserna de la Guàrdia Civil.
    .hours = A totes hores, cada dia.
channel-es-gc-gdt = Guàrdia Civil, donar informació sobre delictes a internet
    .purpose = Expliques el que saps d'un possible delicte a internet. No és una denúncia: per a això, ves a una caserna de la Guàrdia Civil o denuncia per internet. La informació es dona al seu web: busca «delitos telemáticos».
channel-es-pn-091 = Policia Nacional, urgències
    .purpose = Ajuda urgent a les ciutats on hi ha la Policia Nacional.
    .hours = A totes hores, cada dia.
channel-es-bank-first = El teu banc
    .purpose = És la primera trucada si es mouen diners. Bloqueja targetes i prova d'aturar el pagament. Fes servir el telèfon de la teva targeta, mai el d'un missatge.
    .phone = El telèfon de la teva targeta
    .have-ready =
        L'import, la data i l'hora
        El compte o la botiga que ha cobrat
        Paper per apuntar el número d'incidència
    .deadline = Truca de seguida: com abans ho sàpiga, millor.
channel-es-incibe-017 = { -help-line }, «Tu Ayuda en Ciberseguridad» (INCIBE)
    .purpose = T'aconsellen gratis, abans o després d'un problema, i et diuen on anar. No arreglen aparells ni recullen denúncies.
    .hours = De 8 a 23 hores, tots els dies de l'any.
    .have-ready =
        Què ha passat i quan
        Captures, o l'enllaç, el número o l'adreça que et fa dubtar
        El que has tocat, escrit o pagat
channel-es-incibe-empresas = INCIBE Empresas
    .purpose = Guies i avisos gratis per a qui treballa pel seu compte i per a empreses petites.
channel-es-incibe-cert = INCIBE-CERT
    .purpose = Els expliques un problema de seguretat i t'ajuden amb la part tècnica. Poden demanar que treguin un web fals. No és una denúncia.
    .have-ready =
        Què ha passat, amb data i hora
        Una captura, l'adreça del web o el correu sencer
        En un segrest de fitxers, la nota i dos fitxers petits sense dades personals
        Un correu i un telèfon per contestar-te
    .deadline = Com abans millor.
channel-es-pv-cyberzaintza = Cyberzaintza, al País Basc
    .purpose = L'agència basca ajuda quan hi ha un problema de seguretat. No és policia: la denúncia es posa a l'Ertzaintza. No n'hem pogut confirmar el telèfon: pregunta al { -help-line }.
channel-es-ct-agencia = Agència de Ciberseguretat, a Catalunya
    .purpose = Publica consells per a tothom. Protegeix la Generalitat i els ajuntaments. No recull denúncies.
channel-es-vc-csirtcv = CSIRT-CV, a la Comunitat Valenciana
    .purpose = Ajuda amb problemes de seguretat persones i empreses petites. No recull denúncies.
channel-es-ct-mossos = Mossos d'Esquadra, a Catalunya
    .purpose = Pots denunciar en qualsevol de les seves comissaries. Te'n donen còpia.
    .have-ready =
        El teu DNI, NIE o passaport
        Els missatges i els moviments del banc
channel-es-pv-ertzaintza = Ertzaintza, al País Basc
    .purpose = Pots denunciar en qualsevol de les seves comissaries. Te'n donen còpia.
    .have-ready =
        El teu DNI, NIE o passaport
        Tots els papers, encara que semblin poca cosa
        Els correus amb la capçalera i els missatges sencers
channel-es-nc-policia-foral = Policia Foral, a Navarra
    .purpose = Pots denunciar a les seves comissaries. Te'n donen còpia.
channel-es-gc-denuncia-telematica = Guàrdia Civil, denúncia per internet
    .purpose = Denuncies sense anar-hi en persona, per exemple càrrecs falsos a la teva targeta o al teu compte. Per a fitxers bloquejats, xantatges o casos urgents, ves-hi en persona.
    .hours = A totes hores, cada dia.
    .have-ready =
        El moviment del banc o el rebut del càrrec
        Els missatges, els enllaços i el compte que va cobrar
        Fins a 3 fitxers per afegir
    .deadline = Com abans millor. Val quan la Guàrdia Civil la revisa i la confirma.
channel-es-pn-comisaria = Policia Nacional, denúncia a comissaria
    .purpose = Denuncies qualsevol delicte en persona i te'n donen còpia. És el camí per a fitxers bloquejats, xantatges o algú que fa servir el teu nom.
    .hours = A totes hores, cada dia.
    .have-ready =
        El teu DNI, NIE o passaport
        Els moviments del banc, amb el compte que va cobrar
        Els missatges i correus sencers, i captures amb data
        Una llista del que falla i del que has fet
    .deadline = Com abans millor. Si hi ha diners pel mig, així el banc ho pot aturar millor.
channel-es-fiscalia-juzgado = Jutjat de guàrdia o Fiscalia
    .purpose = La llei també deixa denunciar aquí, sense passar per la policia.
channel-es-pn-colabora = Policia Nacional, donar informació
    .purpose = Expliques el que saps d'un delicte a internet. Ajuda altres persones, però no és una denúncia ni obre el teu cas. La informació es dona al seu web: busca «colaboración ciudadana».
channel-es-aepd-asesora-brecha = Asesora Brecha, de l'AEPD
    .purpose = Un qüestionari et diu si has d'avisar d'una fuita de dades personals. És consell: no envia res.
channel-es-aepd-brecha = AEPD, avisar d'una fuita de dades personals
    .purpose = Si hi ha risc per a les persones afectades, la llei obliga a avisar l'AEPD. Ho pots completar després.
    .have-ready =
        Quan va començar, quan ho vas saber i si s'ha acabat
        Quines dades eren i de quantes persones
        Què els pot passar i què has fet
    .deadline = 72 hores des que ho saps, festius inclosos. Si el risc és alt, avisa també aquestes persones.
channel-es-aepd-comunica-brecha = Comunica-Brecha, de l'AEPD
    .purpose = Un qüestionari et diu si has d'avisar les persones afectades. Porta un model de missatge. És al web de l'AEPD: busca'n el nom.
channel-es-aepd-facilita-rgpd = Facilita RGPD, de l'AEPD
    .purpose = Uns 20 minuts de preguntes, si tractes dades de poc risc. Et dona els papers bàsics. No és un certificat. És al web de l'AEPD: busca'n el nom.
channel-es-aepd-facilita-emprende = Facilita Emprende, de l'AEPD
    .purpose = El mateix, per a empreses noves i projectes de tecnologia amb dades de més risc. No és un certificat.
channel-es-aepd-reclamacion = AEPD, reclamar per les teves dades
    .purpose = Reclames si algú fa mal ús de les teves dades personals. No és una denúncia a la policia ni dona diners.
    .have-ready =
        El que mostra què ha passat
        Si abans has demanat alguna cosa, la petició i la resposta
    .deadline = Si has demanat veure o esborrar les teves dades, espera abans la resposta: tenen 1 mes, a vegades 3.
channel-es-aepd-canal-prioritario = AEPD, canal prioritari
    .purpose = Demanes que treguin aviat fotos o vídeos íntims o violents publicats sense permís. Ho pot demanar qualsevol que ho sàpiga. No substitueix la denúncia. De 14 a 17 anys es demana sense identificar-se.
    .have-ready =
        Els enllaços
        Com s'ha difós
        Si has avisat la xarxa social i si hi ha denúncia
        Si la persona és menor d'edat
    .deadline = Demana-ho abans a la xarxa social, si serveix d'alguna cosa. Després, com abans millor.
channel-es-bde-reclamaciones = Banc d'Espanya, reclamar contra el teu banc
    .purpose = Reclames gratis si el teu banc no contesta o diu que no. La decisió del Banc d'Espanya no obliga el teu banc.
    .have-ready =
        La teva reclamació al banc i la resposta
        Els moviments, la denúncia i les cartes
    .deadline = Reclama abans al teu banc. Per a pagaments, té 15 dies hàbils. No deixis passar 1 any des d'aquella reclamació.
channel-es-cnmv = CNMV, inversions
    .purpose = Mires si qui t'ofereix invertir té permís. També pots avisar de qui no en té. Escriu tu l'adreça del seu web: hi ha qui l'imita.
channel-es-sms-scam = SMS i trucades falses
    .purpose = Et diuen què cal fer amb un SMS o una trucada que et fa dubtar. Avisa també l'empresa per la qual es fan passar.
channel-es-aipi = Autoritat Independent de Protecció de l'Informant
    .purpose = Expliques alguna cosa il·legal que has vist a la feina, amb protecció davant de represàlies. No és per a estafes ni per a plets entre persones.
    .deadline = Si portes una empresa amb canal propi i no has comunicat qui l'atén, fes-ho com abans millor.
channel-es-ens = Esquema Nacional de Seguretat (ENS)
    .purpose = El que demana l'Administració a qui li ven serveis. En la categoria bàsica ho declara la mateixa empresa. En les altres cal un certificat.
channel-es-usuariosteleco = Oficina d'usuaris de telecomunicacions
    .purpose = Reclames contra la teva companyia de telèfon o internet, després de reclamar-li a ella. No recull missatges falsos.
    .deadline = Tens 3 mesos des que la companyia contesta o calla.
channel-es-incibe-ciudadania = INCIBE Ciudadanía
    .purpose = Guies i avisos gratis sobre enganys, comptes i aparells de casa.
channel-es-incibe-menores = INCIBE Menores
    .purpose = Consell gratis per a famílies, menors i professorat. També diu on explicar que hi ha alguna cosa que fa mal als menors.
channel-es-anar = Fundació ANAR
    .purpose = Escolten menors i les seves famílies, també si hi ha assetjament o amenaces per internet. El 900 20 20 10 és per a menors, el 600 50 51 52 per a famílies i el 900 018 018 per a l'assetjament a l'escola.
    .hours = A totes hores, cada dia.
channel-es-016 = 016, violència contra les dones
    .purpose = Aconsellen qui pateix violència d'una parella, també pel mòbil o en xarxes. Si hi ha perill, truca al { -emergency }.
channel-es-pn-ovd = Policia Nacional, començar una denúncia per internet
    .purpose = Comences la denúncia de fets simples, com ara perdre el DNI o que te'l robin. No hem vist que admeti estafes per internet: per a això, ves a comissaria.
    .have-ready =
        El teu DNI, NIE o passaport
        Una llista del que falta, amb números de sèrie
    .deadline = Després cal signar-la en una comissaria, en 72 hores. Si no, no val.
channel-es-regional-dpa = Autoritat de protecció de dades de la teva comunitat
    .purpose = A Catalunya, País Basc i Andalusia, hi reclames per les dades que fa servir l'Administració de la teva comunitat. Per les d'una empresa, a l'AEPD.
    .deadline = Demana abans veure o esborrar les teves dades. Tenen 1 mes per contestar, a vegades 3.
channel-es-consumo = Consum, al teu ajuntament o a la teva comunitat
    .purpose = Reclames a una botiga que existeix i que no compleix. No és per a estafes d'algú que s'amaga. Pregunta al teu ajuntament on es presenta.
channel-es-cec = Centre Europeu del Consumidor
    .purpose = T'ajuden gratis amb una botiga d'un altre país de la Unió Europea, si ja li has reclamat. No és per a estafes.
channel-es-dnie = DNI electrònic
    .purpose = El DNI porta un xip que diu qui ets als webs oficials. També serveix per activar Cl@ve. Si dubtes, pregunta en una oficina del DNI.
channel-es-midni = MiDNI, el DNI al mòbil
    .purpose = L'aplicació oficial amb què ensenyes el DNI en persona. Hi ha aplicacions que la copien: arriba-hi des del seu web.
channel-es-clave = Cl@ve
    .purpose = Diu qui ets als webs de l'Administració. Registra-t'hi abans que et calgui.
channel-es-fnmt = Certificat digital de la FNMT
    .purpose = Un fitxer amb què signes tràmits per internet. Demana'l en una oficina pública.

## Channels for a person, whatever they are at work

channel-es-gc-puesto = Guàrdia Civil, denúncia en persona
    .purpose = Denuncies qualsevol delicte en persona i te'n donen còpia. És el camí on no hi ha comissaria.
    .have-ready =
        El teu DNI, NIE o passaport
        Els moviments del banc, amb el compte que va cobrar
        Els missatges i correus sencers, i captures amb data
