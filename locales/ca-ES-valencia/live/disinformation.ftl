### Headlines, images and sources. All news, persons and places are invented.
# review: machine-drafted
# source: 7523e75a281c

## Sheet A

live-water-cut-chain = Açò arriba al grup de la família.
    .from = Reenviat moltes vegades
    .body = Atenció. Tallaran l'aigua 3 dies a tota la ciutat. M'ho ha dit un que treballa a dins. Ompliu la banyera i passeu-ho abans que ho esborren.
    .why =
        No diu qui ho anuncia, ni quins dies, ni per què.
        «Un que treballa a dins» no és una font: ningú no li pot preguntar.
        Demana que ho passes de seguida. Així no hi ha temps de mirar.
    .not-a-clue = Que ho envie algú que estimes no ho fa cert. Aquella persona també ho va rebre.
    .today = Abans de reenviar un avís, busca'l al web de qui l'hauria de donar.

live-water-cut-notice = Lliges això al web del diari de la teua ciutat.
    .from = El Diario de Valdeoro, signat per Inés Roca, hui a les 9:10
    .subject = Tall d'aigua demà al carrer del Molí, de 9 a 13 h
    .body = L'ajuntament canvia una canonada entre els números 10 i 48. L'avís és al seu tauler i als portals. Els altres barris no es queden sense aigua.
    .why =
        Diu qui, on, quan i per què.
        Diu d'on ix: un avís que pots anar a mirar.
        Porta signatura i data, i explica a qui no l'afecta.
    .not-a-clue = Que siga una notícia petita no la fa dubtosa. Quasi tot el que és cert crida poc l'atenció.
    .today = Acostuma't a buscar tres coses: qui ho diu, quan i d'on ix.

live-flood-photo = T'arriba una foto d'un carrer inundat. Diuen que és de la teua ciutat, d'este matí. Què mires primer?
    .option-shares = Quanta gent l'ha compartida
    .option-search-image = Si aquella imatge ja era abans en un altre lloc
    .option-ask-sender = Si qui l'envia és de confiança
    .option-details = Si té bona qualitat
    .why = Moltes fotos són reals, però d'un altre any o d'un altre lloc. Els cercadors deixen buscar amb la mateixa imatge. Així veus on va aparèixer abans.
    .today = Prova amb una foto qualsevol: guarda-la i busca «buscar per imatge» al teu cercador.

live-scooter-double = Veus este titular en una xarxa social. Obres la notícia i la lliges sencera.
    .from = Noticias al Minuto 24
    .subject = Es dupliquen els accidents de patinet a Valdeoro
    .body = L'any passat hi va haver 1 accident al març. Este any n'hi ha hagut 2. La policia no veu cap canvi en els altres mesos.
    .why =
        És veritat que 2 és el doble d'1. Però amb números tan xicotets no vol dir quasi res.
        El titular fa por i el text el desmentix.
        El titular compara un sol mes i calla els altres.
    .not-a-clue = No n'hi ha prou que la dada siga certa. Una dada certa, explicada a mitges, també enganya.
    .today = Quan lliges «el doble» o «es dispara», pregunta: de quant a quant?

live-paper-corrects = Un diari publica això a sota d'una notícia d'ahir.
    .from = El Diario de Valdeoro
    .subject = Correcció
    .body = Ahir vam escriure que l'obra costa 2 milions. Són 1,2 milions, com diu el contracte. Hem canviat el text i demanem disculpes. Gràcies a la lectora que ens va avisar.
    .why =
        Reconeix l'error, diu quin era i posa la dada bona.
        Cita el contracte, que es pot consultar.
        Ho explica a la mateixa notícia, on ho va llegir la gent.
    .not-a-clue = Haver-se equivocat no la fa poc fiable. Desconfia més de qui no corregix mai.
    .today = Mira si el mitjà que lliges més publica les seues correccions.

live-unknown-site = Un web que no coneixes explica una notícia enorme. Com saps millor si és seriós?
    .option-about-page = Llig el que diu de si mateix
    .option-design = Mire si està ben fet
    .option-look-outside = N'isc i busque què en diuen altres
    .option-comments = Llig els comentaris
    .why = Qualsevol pot fer un web bonic i parlar bé de si mateix. Els qui verifiquen notícies ixen prompte de la pàgina i pregunten fora. També miren si altres mitjans expliquen el mateix.
    .today = Busca el nom d'un web que lliges i mira què en diuen en altres llocs.

live-doctor-video = Un metge famós de la tele recomana unes gotes en un vídeo.
    .from = Vídeo patrocinat
    .body = «Amb estes gotes vaig deixar totes les meues pastilles en 7 dies. Els laboratoris no volen que ho sàpigues. Només hui, a meitat de preu.»
    .why =
        Ven alguna cosa, i qui cobra és qui ho explica.
        Promet molt en poc temps i sense cap prova.
        La cara i la veu d'algú conegut ja es poden imitar.
        Anima a deixar un tractament. Això es parla amb qui t'atén.
    .not-a-clue = Que es veja i sone com ell no demostra que ho diguera.
    .today = Busca si aquella persona ho ha dit a les seues pròpies pàgines. El teu tractament, consulta'l al teu centre de salut.

live-sleep-study = Lliges això a la secció de ciència d'un diari.
    .from = Lucas Vera
    .subject = Dormir amb el mòbil al costat: el que diu un estudi i el que no
    .body = Es va preguntar a 900 joves. Qui el té a prop dorm uns 20 minuts menys. L'estudi no prova quina és la causa. El va pagar la universitat. Una altra investigadora, que no hi va participar, demana mirar més edats.
    .why =
        Diu a quantes persones es va preguntar i què es va trobar.
        Diu el que l'estudi no demostra.
        Diu qui el va pagar, i pregunta a algú de fora.
    .not-a-clue = Que diga «no ho prova» no és una debilitat. Reconéixer els límits és bon senyal.
    .today = A la pròxima notícia de ciència, busca quantes persones es van mirar i qui va pagar.

live-makes-you-angry = Lliges alguna cosa que t'enfada molt i vols que tothom ho sàpiga. Què fas primer?
    .option-wait = Espere una estona i comprove si és cert
    .option-answer = Conteste de seguida
    .option-forward-asking = Ho reenvie preguntant si és veritat
    .why = Amb ràbia o amb por, es compartix abans de pensar. Hi ha qui ho escriu així a propòsit. Reenviar-ho preguntant també ho escampa.
    .today = La pròxima vegada que alguna cosa t'enfade, compta fins a 20 abans de tocar «compartir».

## Sheet B

live-hospital-audio = Arriba un àudio al grup del barri.
    .from = Àudio reenviat, veu de dona
    .body = «Soc amiga d'una infermera de l'hospital. No ho diuen a la tele, però hi ha una malaltia nova a l'escola d'ací al costat. No hi porteu els xiquets. Passeu-ho a totes les mares.»
    .why =
        No diu el seu nom, ni el de la infermera, ni el de l'escola.
        «No ho diuen a la tele» vol que no ho busquis fora.
        Demana passar-ho a totes, i no diu on preguntar.
    .not-a-clue = La veu sona preocupada i sincera. Pot creure-ho de veritat i estar equivocada.
    .today = Telefona a l'escola o mira el seu avís. Contesta al grup amb el que et diguen.

live-storm-warning = Lliges això al web del servei del temps de la teua regió.
    .from = Servei regional del temps, hui a les 12:00
    .subject = Avís per vent demà de 6 a 15 h a la costa
    .body = Ratxes de fins a 80 km/h. A l'interior no se n'esperen. Es revisarà hui a les 20 h. La ràdio i l'ajuntament donen el mateix avís.
    .why =
        El dona qui mesura el temps, amb hora, lloc i data.
        Diu on no se n'espera, i quan ho revisarà.
        Altres fonts expliquen el mateix.
    .not-a-clue = Un avís que fa un poc de por no és per això fals. Mira qui el signa.
    .today = Apunta on es publiquen els avisos de la teua zona, per anar-hi directament.

live-rent-chart = Un gràfic circula per les xarxes.
    .from = Dades que no t'expliquen
    .subject = El lloguer es dispara
    .body = Dues barres. La d'este any és el triple d'alta que la de l'any passat. A l'esquerra, els números comencen en 795 i acaben en 815. L'any passat: 800 €. Este any: 810 €.
    .why =
        La pujada és de 10 €, i el dibuix l'ensenya com el triple.
        Els números no comencen en zero. Així el que és xicotet sembla enorme.
        No diu d'on ixen les dades.
    .not-a-clue = Portar números i barres no el fa exacte. El dibuix també pot exagerar.
    .today = En un gràfic, mira primer on comencen els números.

live-how-we-checked = Un equip que verifica notícies publica això.
    .from = Olga Prat, amb data d'ahir
    .subject = No, este vídeo no és de la festa de Valdeoro
    .body = És d'una altra ciutat i de fa 4 anys. Ací hi ha el vídeo original, complet. La torre que s'hi veu no existix a Valdeoro. Hem preguntat a qui el va penjar, i això va respondre. Si veus un error, escriu-nos.
    .why =
        Ensenya l'original perquè el miris pel teu compte.
        Explica com ho ha comprovat, pas a pas.
        Porta nom i data, i diu com avisar d'un error.
    .not-a-clue = Que diga «no» al que tothom compartix no ho fa dubtós. Importa si pots repetir el que va fer.
    .today = Busca una verificació i repetix-ne un dels passos.

live-famous-quote = Una imatge bonica porta una frase i el nom d'una escriptora famosa. Com saps si la va escriure?
    .option-looks-like-them = Perquè sona a ella
    .option-friend-shared = Perquè la compartix qui entén de llibres
    .option-nice-picture = Perquè ix la seua foto al costat
    .option-where-first = Busque en quin llibre o entrevista és
    .why = Posar un nom al costat d'una frase ho fa qualsevol. Una cita de veritat té lloc: un llibre, un any, una entrevista.
    .today = Busca una frase famosa que t'agrade i mira de quin llibre ix.

live-earn-from-home = Sembla la pàgina d'un diari, i arriba com a anunci en una xarxa social.
    .from = Publicitat
    .subject = Una presentadora ho confessa en directe i el banc la talla
    .body = «Guanye 900 € al dia des del sofà. Vaig començar amb 250 €.» A sota, un formulari: nom, telèfon i «queden 7 places».
    .why =
        És un anunci vestit de notícia.
        Promet molts diners sense esforç i demana els teus per començar.
        Fica pressa: queden 7 places.
        No cita cap altre mitjà.
    .not-a-clue = La cara d'algú conegut no prova res. La fan servir sense permís.
    .today = No deixes el teu telèfon. Busca la notícia al diari, entrant-hi tu.

live-bridge-report = Lliges això en un diari xicotet de la comarca.
    .from = La Voz de la Ribera, signat per Pau Segura
    .subject = L'informe del pont demana revisar dos pilars
    .body = L'informe, del 2025, té 40 pàgines i es pot llegir ací. L'ajuntament diu que començarà al maig. Dues veïnes creuen que és tard. Un altre diari ha llegit el mateix informe.
    .why =
        Ensenya el document perquè el lliges.
        Dona veu a les dues parts: l'ajuntament i les veïnes.
        Un altre mitjà ho ha comprovat pel seu compte.
    .not-a-clue = Ser un diari xicotet no el fa menys seriós. Mira com treballa.
    .today = Busca qui explica les notícies de la teua zona i si ensenya els seus documents.

live-already-shared = Ahir vas compartir en un grup alguna cosa que va resultar falsa. Què fas?
    .option-delete-quietly = Ho esborre sense dir res
    .option-leave-it = Ho deixe: ja ningú no se'n recorda
    .option-say-so = Escric al mateix grup que era fals i hi pose el que és correcte
    .why = Qui ho va llegir ho continua creient fins que algú ho corregix. Dir-ho al mateix lloc arriba a les mateixes persones. Equivocar-se compartint li passa a qualsevol.
    .today = Si recordes alguna cosa així, escriu hui una línia en aquell grup.
