### Headlines, images and sources. All news, persons and places are invented.
# review: machine-drafted
# source: 7523e75a281c

pack-disinformation = Esperit crític
    .about = Titulars, imatges i fonts. Per aprendre de què pots refiar-te i què cal mirar abans de creure o compartir.
    .audience = Per a qualsevol persona, a soles o en grup
    .note = Les notícies, les persones i els llocs són inventats.
    .question = Te'n pots refiar?
    .genuine = Sí, és de fiar
    .fake = No, hi falta alguna cosa
    .sheet-a = Full A
    .sheet-b = Full B

## Sheet A

live-water-cut-chain = Això arriba al grup de la família.
    .from = Reenviat moltes vegades
    .body = Atenció. Tallaran l'aigua 3 dies a tota la ciutat. M'ho ha dit un que treballa a dins. Ompliu la banyera i passeu-ho abans que ho esborrin.
    .why =
        No diu qui ho anuncia, ni quins dies, ni per què.
        «Un que treballa a dins» no és una font: ningú no li pot preguntar.
        Demana que ho passis de seguida. Així no hi ha temps de mirar.
    .not-a-clue = Que ho enviï algú que estimes no ho fa cert. Aquella persona també ho va rebre.
    .today = Abans de reenviar un avís, busca'l al web de qui l'hauria de donar.

live-water-cut-notice = Llegeixes això al web del diari de la teva ciutat.
    .from = El Diario de Valdeoro, signat per Inés Roca, avui a les 9:10
    .subject = Tall d'aigua demà al carrer del Molí, de 9 a 13 h
    .body = L'ajuntament canvia una canonada entre els números 10 i 48. L'avís és al seu tauler i als portals. Els altres barris no es queden sense aigua.
    .why =
        Diu qui, on, quan i per què.
        Diu d'on surt: un avís que pots anar a mirar.
        Porta signatura i data, i explica a qui no l'afecta.
    .not-a-clue = Que sigui una notícia petita no la fa dubtosa. Gairebé tot el que és cert crida poc l'atenció.
    .today = Acostuma't a buscar tres coses: qui ho diu, quan i d'on surt.

live-flood-photo = T'arriba una foto d'un carrer inundat. Diuen que és de la teva ciutat, d'aquest matí. Què mires primer?
    .option-shares = Quanta gent l'ha compartida
    .option-search-image = Si aquella imatge ja era abans en un altre lloc
    .option-ask-sender = Si qui l'envia és de confiança
    .option-details = Si té bona qualitat
    .why = Moltes fotos són reals, però d'un altre any o d'un altre lloc. Els cercadors deixen buscar amb la mateixa imatge. Així veus on va aparèixer abans.
    .today = Prova amb una foto qualsevol: desa-la i busca «buscar per imatge» al teu cercador.

live-scooter-double = Veus aquest titular en una xarxa social. Obres la notícia i la llegeixes sencera.
    .from = Noticias al Minuto 24
    .subject = Es dupliquen els accidents de patinet a Valdeoro
    .body = L'any passat hi va haver 1 accident al març. Aquest any n'hi ha hagut 2. La policia no veu cap canvi en els altres mesos.
    .why =
        És veritat que 2 és el doble d'1. Però amb números tan petits no vol dir gairebé res.
        El titular fa por i el text el desmenteix.
        El titular compara un sol mes i calla els altres.
    .not-a-clue = No n'hi ha prou que la dada sigui certa. Una dada certa, explicada a mitges, també enganya.
    .today = Quan llegeixis «el doble» o «es dispara», pregunta: de quant a quant?

live-paper-corrects = Un diari publica això a sota d'una notícia d'ahir.
    .from = El Diario de Valdeoro
    .subject = Correcció
    .body = Ahir vam escriure que l'obra costa 2 milions. Són 1,2 milions, com diu el contracte. Hem canviat el text i demanem disculpes. Gràcies a la lectora que ens va avisar.
    .why =
        Reconeix l'error, diu quin era i posa la dada bona.
        Cita el contracte, que es pot consultar.
        Ho explica a la mateixa notícia, on ho va llegir la gent.
    .not-a-clue = Haver-se equivocat no la fa poc fiable. Desconfia més de qui no corregeix mai.
    .today = Mira si el mitjà que llegeixes més publica les seves correccions.

live-unknown-site = Un web que no coneixes explica una notícia enorme. Com saps millor si és seriós?
    .option-about-page = Llegeixo el que diu de si mateix
    .option-design = Miro si està ben fet
    .option-look-outside = En surto i busco què en diuen altres
    .option-comments = Llegeixo els comentaris
    .why = Qualsevol pot fer un web bonic i parlar bé de si mateix. Els qui verifiquen notícies surten aviat de la pàgina i pregunten fora. També miren si altres mitjans expliquen el mateix.
    .today = Busca el nom d'un web que llegeixis i mira què en diuen en altres llocs.

live-doctor-video = Un metge famós de la tele recomana unes gotes en un vídeo.
    .from = Vídeo patrocinat
    .body = «Amb aquestes gotes vaig deixar totes les meves pastilles en 7 dies. Els laboratoris no volen que ho sàpigues. Només avui, a meitat de preu.»
    .why =
        Ven alguna cosa, i qui cobra és qui ho explica.
        Promet molt en poc temps i sense cap prova.
        La cara i la veu d'algú conegut ja es poden imitar.
        Anima a deixar un tractament. Això es parla amb qui t'atén.
    .not-a-clue = Que es vegi i soni com ell no demostra que ho digués.
    .today = Busca si aquella persona ho ha dit a les seves pròpies pàgines. El teu tractament, consulta'l al teu centre de salut.

live-sleep-study = Llegeixes això a la secció de ciència d'un diari.
    .from = Lucas Vera
    .subject = Dormir amb el mòbil al costat: el que diu un estudi i el que no
    .body = Es va preguntar a 900 joves. Qui el té a prop dorm uns 20 minuts menys. L'estudi no prova quina és la causa. El va pagar la universitat. Una altra investigadora, que no hi va participar, demana mirar més edats.
    .why =
        Diu a quantes persones es va preguntar i què es va trobar.
        Diu el que l'estudi no demostra.
        Diu qui el va pagar, i pregunta a algú de fora.
    .not-a-clue = Que digui «no ho prova» no és una debilitat. Reconèixer els límits és bon senyal.
    .today = A la pròxima notícia de ciència, busca quantes persones es van mirar i qui va pagar.

live-makes-you-angry = Llegeixes alguna cosa que t'enfada molt i vols que tothom ho sàpiga. Què fas primer?
    .option-wait = Espero una estona i comprovo si és cert
    .option-answer = Contesto de seguida
    .option-forward-asking = Ho reenvio preguntant si és veritat
    .why = Amb ràbia o amb por, es comparteix abans de pensar. Hi ha qui ho escriu així a propòsit. Reenviar-ho preguntant també ho escampa.
    .today = La pròxima vegada que alguna cosa t'enfadi, compta fins a 20 abans de tocar «compartir».

## Sheet B

live-hospital-audio = Arriba un àudio al grup del barri.
    .from = Àudio reenviat, veu de dona
    .body = «Soc amiga d'una infermera de l'hospital. No ho diuen a la tele, però hi ha una malaltia nova a l'escola d'aquí al costat. No hi porteu els nens. Passeu-ho a totes les mares.»
    .why =
        No diu el seu nom, ni el de la infermera, ni el de l'escola.
        «No ho diuen a la tele» vol que no ho busquis fora.
        Demana passar-ho a totes, i no diu on preguntar.
    .not-a-clue = La veu sona preocupada i sincera. Pot creure-ho de veritat i estar equivocada.
    .today = Truca a l'escola o mira el seu avís. Contesta al grup amb el que et diguin.

live-storm-warning = Llegeixes això al web del servei del temps de la teva regió.
    .from = Servei regional del temps, avui a les 12:00
    .subject = Avís per vent demà de 6 a 15 h a la costa
    .body = Ratxes de fins a 80 km/h. A l'interior no se n'esperen. Es revisarà avui a les 20 h. La ràdio i l'ajuntament donen el mateix avís.
    .why =
        El dona qui mesura el temps, amb hora, lloc i data.
        Diu on no se n'espera, i quan ho revisarà.
        Altres fonts expliquen el mateix.
    .not-a-clue = Un avís que fa una mica de por no és per això fals. Mira qui el signa.
    .today = Apunta on es publiquen els avisos de la teva zona, per anar-hi directament.

live-riot-video = Un vídeo mostra una baralla. Diuen que va ser ahir a la nit al teu barri. Què et diu més?
    .option-sound = Com de fort se sent
    .option-many-views = Que té un milió de visites
    .option-place-signs = Els cartells, les matrícules i el temps que fa
    .option-first-comment = El primer comentari
    .why = El vídeo pot ser real i d'un altre país o d'un altre any. Un cartell, una matrícula o la neu diuen més que les visites. També pots buscar amb una imatge aturada del vídeo.
    .today = Atura un vídeo en un moment clar i busca-hi tres pistes del lloc.

live-rent-chart = Un gràfic circula per les xarxes.
    .from = Dades que no t'expliquen
    .subject = El lloguer es dispara
    .body = Dues barres. La d'aquest any és el triple d'alta que la de l'any passat. A l'esquerra, els números comencen en 795 i acaben en 815. L'any passat: 800 €. Aquest any: 810 €.
    .why =
        La pujada és de 10 €, i el dibuix l'ensenya com el triple.
        Els números no comencen en zero. Així el que és petit sembla enorme.
        No diu d'on surten les dades.
    .not-a-clue = Portar números i barres no el fa exacte. El dibuix també pot exagerar.
    .today = En un gràfic, mira primer on comencen els números.

live-how-we-checked = Un equip que verifica notícies publica això.
    .from = Olga Prat, amb data d'ahir
    .subject = No, aquest vídeo no és de la festa de Valdeoro
    .body = És d'una altra ciutat i de fa 4 anys. Aquí hi ha el vídeo original, complet. La torre que s'hi veu no existeix a Valdeoro. Hem preguntat a qui el va penjar, i això va respondre. Si veus un error, escriu-nos.
    .why =
        Ensenya l'original perquè el miris pel teu compte.
        Explica com ho ha comprovat, pas a pas.
        Porta nom i data, i diu com avisar d'un error.
    .not-a-clue = Que digui «no» al que tothom comparteix no ho fa dubtós. Importa si pots repetir el que va fer.
    .today = Busca una verificació i repeteix-ne un dels passos.

live-famous-quote = Una imatge bonica porta una frase i el nom d'una escriptora famosa. Com saps si la va escriure?
    .option-looks-like-them = Perquè sona a ella
    .option-friend-shared = Perquè la comparteix qui entén de llibres
    .option-nice-picture = Perquè surt la seva foto al costat
    .option-where-first = Busco en quin llibre o entrevista és
    .why = Posar un nom al costat d'una frase ho fa qualsevol. Una cita de veritat té lloc: un llibre, un any, una entrevista.
    .today = Busca una frase famosa que t'agradi i mira de quin llibre surt.

live-earn-from-home = Sembla la pàgina d'un diari, i arriba com a anunci en una xarxa social.
    .from = Publicitat
    .subject = Una presentadora ho confessa en directe i el banc la talla
    .body = «Guanyo 900 € al dia des del sofà. Vaig començar amb 250 €.» A sota, un formulari: nom, telèfon i «queden 7 places».
    .why =
        És un anunci vestit de notícia.
        Promet molts diners sense esforç i demana els teus per començar.
        Fica pressa: queden 7 places.
        No cita cap altre mitjà.
    .not-a-clue = La cara d'algú conegut no prova res. La fan servir sense permís.
    .today = No deixis el teu telèfon. Busca la notícia al diari, entrant-hi tu.

live-bridge-report = Llegeixes això en un diari petit de la comarca.
    .from = La Voz de la Ribera, signat per Pau Segura
    .subject = L'informe del pont demana revisar dos pilars
    .body = L'informe, del 2025, té 40 pàgines i es pot llegir aquí. L'ajuntament diu que començarà al maig. Dues veïnes creuen que és tard. Un altre diari ha llegit el mateix informe.
    .why =
        Ensenya el document perquè el llegeixis.
        Dona veu a les dues parts: l'ajuntament i les veïnes.
        Un altre mitjà ho ha comprovat pel seu compte.
    .not-a-clue = Ser un diari petit no el fa menys seriós. Mira com treballa.
    .today = Busca qui explica les notícies de la teva zona i si ensenya els seus documents.

live-already-shared = Ahir vas compartir en un grup alguna cosa que va resultar falsa. Què fas?
    .option-delete-quietly = Ho esborro sense dir res
    .option-leave-it = Ho deixo: ja ningú no se'n recorda
    .option-say-so = Escric al mateix grup que era fals i hi poso el que és correcte
    .why = Qui ho va llegir ho continua creient fins que algú ho corregeix. Dir-ho al mateix lloc arriba a les mateixes persones. Equivocar-se compartint li passa a qualsevol.
    .today = Si recordes alguna cosa així, escriu avui una línia en aquell grup.
