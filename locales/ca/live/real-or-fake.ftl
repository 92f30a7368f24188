### Messages and calls to judge. Persons, firms and addresses are invented; every address ends in ".example".
# review: machine-drafted
# source: 1e1d9dd71c77

pack-real-or-fake = Autèntic o fals?
    .about = Missatges, trucades, factures i codis com els que arriben cada dia. La meitat són autèntics.
    .audience = Per a qualsevol persona, a soles o en grup
    .note = Els noms són inventats. Aquí totes les adreces acaben en «.example»: fixa't en el que hi va davant.
    .question = És autèntic o és fals?
    .genuine = És autèntic
    .fake = És fals
    .sheet-a = Full A
    .sheet-b = Full B

## Sheet A

live-new-account = Compres a Suministros Valera des de fa anys. T'escriu la Marta, sempre des d'administracion@suministrosvalera.example. Tens una factura seva per pagar.
    .from = Marta Soler, administracion@suministros-valera.example
    .subject = Factura 1187
    .body =
        Hola:

        T'envio la factura 1187, que venç divendres. Hem canviat de banc i el compte d'abans ja està tancat. El nou és aquest:

        ES00 4417 0925 6300 1182 7746

        Avui soc en una fira i no puc agafar el telèfon. Si tens dubtes, contesta'm per aquí.

        Salutacions, Marta
    .why =
        Canvia el número de compte. És el senyal que més pesa: tot sol ja demana una trucada.
        L'adreça porta un guionet que abans no hi era.
        Diu que avui no pot agafar el telèfon. Qui enganya evita parlar.
        Fica pressa: venç divendres i el compte vell ja està tancat.
    .not-a-clue = Que escrigui bé i sàpiga el número de la factura no prova res. Qui s'esmuny en un correu també el sap.
    .today = Truca al telèfon d'una factura antiga i demana que et llegeixin el compte. No contestis el correu.

live-quarter-papers = La Gestoría Lindes et porta els papers des de fa 3 anys. T'escriu cada trimestre, sempre des d'avisos@gestorialindes.example.
    .from = Gestoría Lindes, avisos@gestorialindes.example
    .subject = Últim avís: divendres tanquem el trimestre
    .body =
        Hola:

        Ens falten les teves factures del setembre. Si no les tenim divendres, no hi serem a temps i hi pot haver recàrrec.

        Puja-les on sempre o porta-les a l'oficina. No cal que contestis aquest correu. Si tens dubtes, truca'ns.

        Gestoría Lindes
    .why =
        L'esperaves: arriba cada trimestre i des de la mateixa adreça.
        No demana contrasenyes, codis, pagaments ni dades del teu banc.
        No porta cap enllaç ni cap fitxer. T'envia al lloc que ja coneixes.
        Et convida a trucar, i no et dona un telèfon nou.
    .not-a-clue = La pressa i el recàrrec espanten, però aquí són certs. La pressa tota sola no fa fals un missatge.
    .today = Si dubtes, fes el mateix que amb un de fals: truca al telèfon que ja tenies.

live-house-number = Esperes diversos paquets aquesta setmana. Arriba un missatge d'un número que no coneixes.
    .from = Número desconegut
    .body =
        El teu lliurament està en espera perquè falta el número de casa. Completa'l avui o el paquet es torna: envios-rapidos-es.example/casa
    .why =
        No diu quin paquet és, ni de quina botiga, ni a nom de qui.
        L'enllaç no porta el nom de cap botiga. «Envíos rápidos» pot ser qualsevol.
        Darrere d'aquest enllaç et demanaran l'adreça i després la targeta.
        Et dona només unes hores.
    .not-a-clue = Que esperis un paquet no el fa cert. S'envia a milers de persones, i moltes n'esperen algun.
    .today = No toquis l'enllaç. Mira la comanda a la botiga on vas comprar, entrant-hi tu.

live-pick-up-point = Vas comprar unes sabatilles per internet, comanda 5502. En pagar vas triar recollir-les a Papelería Sol, al teu barri.
    .from = Recollida
    .body =
        La teva comanda 5502 ja és a Papelería Sol. Recull-la abans del dia 14. Ensenya aquest codi al taulell: 7316.
    .why =
        Coincideix amb el que vas fer: la comanda, la botiga i el lloc que vas triar.
        No porta cap enllaç i no demana pagar ni escriure res.
        El codi s'ensenya allà, en persona, a qui té el teu paquet.
    .not-a-clue = No saluda pel teu nom i dona una data límit. Molts avisos automàtics són així.
    .today = Si un avís t'estranya, compara'l amb el correu de la teva compra.

live-backup-account = Sona el telèfon. A la pantalla surt el nom del teu banc.
    .from = Una veu amable, del departament de seguretat
    .body =
        Algú intenta treure 1.900 € del seu compte ara mateix. No li demanaré cap dada, no es preocupi. Per posar els diners fora de perill, entri a l'aplicació i passi'ls al compte de reserva que li dicto. No pengi: si penja, es perden.
    .why =
        Demana moure els teus diners a un altre compte. Cap banc no ho necessita per protegir-los.
        Et fica pressa i no et deixa penjar. Així no pots pensar ni preguntar.
        Diu que no demana dades. No li calen: el pagament el faries tu.
    .not-a-clue = El nom del banc a la pantalla es pot imitar. No demostra qui truca.
    .today = Penja. Espera un minut i truca al telèfon que hi ha al darrere de la teva targeta.

live-card-question = Has pagat 240 € amb targeta en una botiga nova. Cinc minuts després et truquen de part del teu banc.
    .from = Una veu gravada
    .body =
        Hi ha un pagament de 240 € amb la seva targeta que ens crida l'atenció. Si l'ha fet vostè, premi 1. Si no, premi 2 i la targeta quedarà bloquejada. No digui les seves contrasenyes a ningú. Si ho prefereix, pengi i truqui al número de la seva targeta.
    .why =
        Arriba just després d'un pagament teu, i per aquell import.
        Només pregunta sí o no. No demana contrasenyes, codis ni moure diners.
        Et deixa penjar i trucar pel teu compte al número de la targeta.
    .not-a-clue = Que sigui una gravació i parli d'un pagament estrany espanta, però no la fa falsa.
    .today = Davant de qualsevol trucada així pots penjar i trucar al número de la teva targeta. No és mai de més.

live-parking-sticker = Vas a pagar l'aparcament. La màquina porta imprès el web de la seva empresa, aparcalindes.example. Al costat hi ha un adhesiu amb un codi QR.
    .from = Adhesiu a la màquina
    .body =
        Pagament ràpid. Escaneja, escriu la teva targeta i llestos.

        Porta a: pago-parking-ya.example
    .why =
        El codi va en un adhesiu. A sota hi pot haver el bo.
        L'adreça de l'adhesiu no és la que hi ha impresa a la màquina.
        Demana la targeta sense preguntar la matrícula ni el temps.
    .not-a-clue = Ser al carrer, en una màquina de veritat, no el fa autèntic. Qualsevol pot enganxar un adhesiu.
    .today = Paga a la mateixa màquina o amb l'aplicació que ja fas servir.

live-menu-code = T'asseus en un bar. El codi està imprès a dins de la carta de paper, al costat del nom del bar.
    .from = Carta de Casa Remedios
    .body =
        La nostra carta en el teu idioma.

        Porta a: casaremedios.example/carta
    .why =
        Està imprès amb la resta, no enganxat a sobre.
        L'adreça porta el nom del lloc on ets.
        Mostra la carta i no demana res: ni dades, ni cap pagament, ni instal·lar res.
    .not-a-clue = Un codi no és dolent pel fet de ser un codi. Importa on porta i què demana.
    .today = Abans d'obrir un codi, llegeix l'adreça que ensenya el mòbil.

live-liking-videos = Busques feina. T'escriu algú que no coneixes, des d'un número d'un altre país.
    .from = Elena RRHH
    .body =
        Hola soc l'Elena de recurs humans!! Tinc una feina nomes per tu. Guanyes entre 60 i 600 € al dia donant m'agrada a videos, 20 minuts. Sense experiencia, des de casa. Queden 3 places, respon avui. Per començar ingresses 30 € i te'ls tornem amb la paga de gerent.
    .why =
        Et demana diners per treballar. En una feina et paguen a tu.
        Promet massa per molt poc, i la paga balla entre 60 i 600 €.
        No diu de quina empresa és, ni on va veure el teu nom.
        Fica pressa: queden 3 places i cal respondre avui.
        Hi ha descuits en l'escriptura. Són un senyal més, no el principal.
    .not-a-clue = Que al principi et paguin alguna cosa no ho fa cert. És la manera de fer que després n'hi posis més.
    .today = No contestis i bloqueja el número. Busca les ofertes al web de l'empresa, entrant-hi tu.

live-second-hand-meeting = Vens una bicicleta en una aplicació de segona mà. T'escriuen dins de l'aplicació.
    .from = Nuria, 4 anys a l'aplicació, 31 vendes
    .body =
        Hola, encara la vens? Visc a prop. Si et va bé, la veig aquesta tarda a les 6 a la plaça. La pago allà, en mà o per la mateixa aplicació. Si no, un altre dia.
    .why =
        Vol veure-la abans de pagar i proposa un lloc amb gent.
        Paga allà o per l'aplicació. No et fa sortir a un altre xat.
        No demana codis, ni fotos de la teva targeta, ni que enviïs res abans.
    .not-a-clue = Que vulgui quedar avui mateix no és una pressa sospitosa: t'ofereix un altre dia.
    .today = Queda de dia i en un lloc amb gent. Dona la bicicleta quan tinguis els diners, a la mà o al teu compte.

live-new-number = La teva filla viu en una altra ciutat. T'arriba un missatge d'un número que no tens desat.
    .from = Número desconegut, amb una foto de la teva filla
    .body =
        Hola, soc jo. Se m'ha trencat el mòbil, aquest és el meu número nou, guarda-te'l. He de pagar el lloguer avui i no puc entrar al banc. Em fas tu una transferència de 890 €? Demà te'ls torno. No em truquis, que no em va el micro.
    .why =
        Número nou i diners urgents, alhora: amb això n'hi ha prou per aturar-se.
        No vol que truquis. Una veu ho aclariria tot en un minut.
        Demana pagar avui a un compte que no coneixes.
    .not-a-clue = La foto és seva, sí. És a les seves xarxes i qualsevol la pot copiar.
    .today = Truca al número de sempre. Acordeu una pregunta que només sàpiga respondre la família.

live-sign-in-code = Estàs entrant al web de la teva assegurança. Acabes de prémer «Envia'm un codi».
    .from = Seguros Lara
    .body =
        El teu codi per entrar és 482913. Val 10 minuts. No el diguis a ningú, tampoc a qui digui que treballa amb nosaltres.
    .why =
        L'has demanat tu fa un moment i arriba just quan l'esperes.
        No porta cap enllaç. Només et dona un codi per a la pàgina que tens oberta.
        T'avisa que no l'has de dir a ningú.
    .not-a-clue = Que caduqui en 10 minuts no és una amenaça. Els codis d'un sol ús caduquen aviat.
    .today = Si t'arriba un codi que no has demanat, no el diguis i canvia aquella contrasenya.

## Sheet B

live-community-fee = Pagues cada trimestre la quota de la teva comunitat de veïns: 186 €. L'administra Fincas Olmo, que escriu des de cuotas@fincasolmo.example.
    .from = Fincas Olmo, cuotas@fincasomlo.example
    .subject = Quota del trimestre: compte nou
    .body =
        Benvolgut veí:

        Dilluns venç la quota de 186 €. Per un canvi de banc, ingressi-la en aquest compte:

        ES00 2081 5577 6210 0042 8913

        Aquests dies l'oficina està tancada per obres i no atenem trucades. Respongui aquest correu amb el justificant.

        Fincas Olmo
    .why =
        Canvia el número de compte. Només això ja demana una trucada.
        A l'adreça, dues lletres han canviat de lloc: fincasomlo.
        Diu que no s'hi pot trucar, just quan caldria.
        Posa una data propera i demana el justificant, per saber que has pagat.
    .not-a-clue = L'import és el de sempre i el trimestre és el bo. Això ho sap qui ha llegit correus vostres.
    .today = Pregunta a un altre veí o passa per l'oficina. No paguis a un compte nou sense sentir-lo de viva veu.

live-music-school = El teu fill va a l'Escuela de Música Arpegio. Cada any escriuen al juny, des de secretaria@arpegio.example.
    .from = Escuela Arpegio, secretaria@arpegio.example
    .subject = Últim dia per confirmar la plaça
    .body =
        Hola:

        Divendres s'acaba el termini per confirmar la plaça del curs vinent. Sense confirmació, la plaça passa a la llista d'espera.

        La pots confirmar a secretaria, de 4 a 8 de la tarda. O a l'aplicació de l'escola, com altres anys. El rebut es passa al setembre al compte que ja tenim.

        Secretaria
    .why =
        L'esperaves: arriba cada juny i des de la mateixa adreça.
        No canvia el compte i no demana diners ara.
        No porta cap enllaç. T'envia al lloc de sempre o al taulell.
    .not-a-clue = «Últim dia» i «passa a la llista» fiquen pressa. Aquí el termini és real, i es pot comprovar.
    .today = Entra a l'aplicació pel teu compte, o truca al telèfon que ja tenies de l'escola.

live-customs-fee = Has comprat un llum en una botiga de fora. Arriba un missatge d'un número que no coneixes.
    .from = Número desconegut
    .body =
        El seu paquet està retingut a la duana. Pagui 1,79 € de taxes abans de les 20 h o serà destruït: pago-aduana24.example
    .why =
        No diu de quina botiga és, ni el número de l'enviament, ni a nom de qui.
        L'adreça no és de la botiga ni de qui et porta el paquet.
        Demana pagar amb targeta des d'un missatge. Pocs diners, perquè no t'ho pensis.
        Amenaça de destruir-lo d'aquí a unes hores.
    .not-a-clue = Que demani molt poc no el fa inofensiu. El que busca és el número de la teva targeta.
    .today = No toquis l'enllaç. Mira la teva compra a la botiga i busca-hi el número de l'enviament.

live-clinic-appointment = Fa un mes vas demanar hora a la Clínica Duero: dijous a les 17:30, amb la doctora Prieto. Avui és dimecres.
    .from = Clínica Duero
    .body =
        Et recordem la teva visita de demà dijous a les 17:30 amb la doctora Prieto. Si no pots venir, truca'ns avui, si us plau.
    .why =
        Coincideix amb l'hora que vas demanar: el dia, l'hora i la doctora.
        No porta cap enllaç i no demana dades ni pagaments.
        Et demana que truquis, sense donar-te un telèfon nou.
    .not-a-clue = No porta el teu nom i diu «avui». Els recordatoris automàtics solen ser així.
    .today = Compara qualsevol recordatori amb el que vas apuntar tu. Per canviar alguna cosa, fes servir el telèfon que ja tenies.

live-computer-repair = Navegues per internet i la pantalla s'omple amb un avís. Poc després sona el telèfon.
    .from = Un home, del servei tècnic del teu ordinador
    .body =
        Hem vist que el seu ordinador està malmès i perdrà les fotos. L'hi arreglo ara mateix, gratis. Instal·li el programa que li dic i llegeixi'm el codi que surt. Després són 199 € per la garantia.
    .why =
        Ningú no vigila el teu ordinador per avisar-te per telèfon.
        Vol que instal·lis un programa i li donis un codi: així faria anar el teu ordinador.
        Primer és gratis i després són 199 €. Es contradiu.
        T'espanta amb el que fa més mal de perdre: les fotos.
    .not-a-clue = L'avís de la pantalla sembla del sistema, però és una pàgina web. Es tanca i ja està.
    .today = Penja i tanca el navegador. Si ja has instal·lat alguna cosa, desconnecta internet i truca a algú de confiança o al { -help-line }.

live-garage-call = Ahir vas deixar el cotxe al taller del teu barri. Avui et truquen.
    .from = Taller Ibarra, el número que tens desat
    .body =
        Hola, soc en Tomás. En obrir el cotxe hem vist que les pastilles de fre estan gastades. Canviar-les són 140 € més. Ho fem o ho deixem? Digues-m'ho avui i demà el tens. Pagues quan el recullis.
    .why =
        Truca pel cotxe que vas deixar ahir. N'esperaves notícies.
        Et pregunta abans de fer res i pots dir que no.
        Es paga allà, en recollir-lo. No demana la targeta ni dades per telèfon.
    .not-a-clue = Que surti més car i demani resposta avui no la fa falsa. I el número de la pantalla no prova res: es pot imitar.
    .today = Si una trucada et deixa dubtes, digues que truques tu d'aquí a 5 minuts. Fes servir el número que ja tenies.

live-windscreen-fine = Tornes al cotxe i hi ha un paper al parabrisa.
    .from = Paper al parabrisa
    .body =
        Vehicle en infracció. Escanegi el codi per veure la seva multa. Si paga avui, 50 % menys. Si no, s'avisarà la grua.

        Porta a: multas-ver.example
    .why =
        No porta la matrícula, ni el carrer, ni l'hora, ni qui la posa.
        L'adreça no és de cap ajuntament.
        Fica pressa amb una rebaixa d'un sol dia i espanta amb la grua.
    .not-a-clue = Que aparquessis malament de veritat no el fa autèntic. La rebaixa per pagar aviat existeix, però dura 20 dies.
    .today = No escanegis el codi. Pregunta per les teves multes a l'ajuntament, en persona o al seu web.

live-bus-stop-code = A la parada de l'autobús hi ha un codi darrere del vidre, al mateix cartell que els horaris.
    .from = Cartell de la parada
    .body =
        Quant falta per al teu autobús?

        Porta a: busesdelrio.example/parada/214
    .why =
        És dins del cartell, darrere del vidre. No s'hi pot enganxar res a sobre.
        L'adreça porta el nom de la companyia i el número de la teva parada.
        Només ensenya horaris. No demana dades, ni cap pagament, ni instal·lar res.
    .not-a-clue = Ser al carrer no el fa fals. Un codi val el que val el lloc on porta.
    .today = Abans d'obrir un codi, llegeix l'adreça que ensenya el mòbil. Si demana una targeta, atura't.

live-tax-refund = A la tardor t'arriba aquest correu.
    .from = Oficina d'Impostos, devolucion@impuestos-oficina24.example
    .subject = NOTIFICACIO: reemborsament aprobat
    .body =
        Benvolgut contribuent:

        Després d'un últim càlcul li correspon un reemborsament de 1.245,67 €. Segons l'article 14.2 ha d'emplenar el formulari en 24 hores amb el seu número de targeta i la seva contrasenya. En cas contrari perdrà el seu dret i podrà ser sancionat.

        El termini és de 30 dies.
    .why =
        Demana la targeta i la contrasenya. L'oficina d'impostos no les demana per correu ni per missatge.
        Un reemborsament no s'ingressa en una targeta.
        Es contradiu: primer dona 24 hores i després 30 dies.
        No et diu pel teu nom i ningú no signa.
        Promet diners i amenaça alhora. A més hi ha descuits en l'escriptura.
    .not-a-clue = Els números amb decimals i l'article d'una llei donen un aire oficial. No demostren res.
    .today = No toquis res del correu. Si esperes una devolució, mira-la al web oficial, entrant-hi tu.

live-job-interview = El dia 3 vas enviar el teu currículum a Muebles Taray, per al magatzem. Ho vas fer al seu web: mueblestaray.example.
    .from = Sara Gil, personas@mueblestaray.example
    .subject = La teva sol·licitud per al magatzem
    .body =
        Hola:

        Hem llegit el teu currículum per al lloc de magatzem que vas demanar el dia 3. Ens agradaria conèixer-te dimarts a les 10 a la nostra botiga de l'avinguda del Port. Et va bé? Contesta abans de divendres, si us plau.

        No cal que portis res. Si prefereixes parlar, truca a la botiga i pregunta per mi.

        Sara Gil, Muebles Taray
    .why =
        Respon a una cosa que vas fer tu, i sap quin lloc i quin dia.
        Escriu des de l'adreça de l'empresa on vas demanar feina.
        Et cita en un lloc que existeix. No demana diners ni el teu número de compte.
        Et deixa trucar a la botiga i preguntar per ella.
    .not-a-clue = Una bona notícia no és una trampa pel fet de ser bona. Mira què et demanen a canvi.
    .today = Busca tu el telèfon de la botiga i truca si dubtes. Les dades del banc es donen en signar.

live-money-request = Vens un cotxet de nadó per 120 €. Heu acordat que et paguen amb el mòbil, amb l'aplicació del banc.
    .from = Comprador
    .body =
        Ja està, t'acabo d'enviar els 120 €. Et surt un avís: prem «Accepta» i t'entren els diners. Ràpid, que caduca en 2 minuts i estic entrant en una reunió.

        Avís de l'aplicació: «Sol·licitud de 120 €. L'acceptes?»
    .why =
        L'avís diu «sol·licitud»: t'estan demanant diners, no enviant-te'ls.
        Per cobrar no cal acceptar res. Els diners arriben sols.
        Et fica pressa perquè no llegeixis la pantalla.
    .not-a-clue = L'import és just el que vau acordar. El que canvia és cap on va.
    .today = Llegeix cada avís de pagament sencer: enviar o sol·licitar. Rebutja el que no has demanat tu.

live-new-sign-in = Ets a Zamora. A les 18:02 obres el teu correu en un ordinador nou, i poc després arriba aquest missatge.
    .from = Correo Nube, avisos@correonube.example
    .subject = Entrada nova al teu compte
    .body =
        Hem vist una entrada al teu compte avui a les 18:02 des d'un ordinador nou, a Zamora.

        Si vas ser tu, no has de fer res. Si no, obre l'aplicació, ves a Seguretat i canvia la contrasenya.
    .why =
        Coincideix amb el que has fet: l'hora, el lloc i un ordinador nou.
        Si has estat tu, no et demana res.
        No porta cap enllaç ni cap botó. T'envia a l'aplicació, pel teu compte.
    .not-a-clue = Parlar de seguretat espanta una mica, però avisar d'una entrada nova és normal.
    .today = Si en reps un sense haver-hi entrat, obre l'aplicació tu i canvia la contrasenya.
