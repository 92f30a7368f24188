### At school: questions for pupils of two stages, and for teachers and families.
# review: machine-drafted
# source: a1ac55f67927

pack-school = A l'escola
    .about = Situacions de classe, de casa i del mòbil, per edats. També per al professorat i les famílies.
    .audience = Per a alumnat des dels 10 anys, professorat i famílies
    .note = Són situacions inventades. Ningú no ha d'explicar la seva.
    .sheet-primary = Primària: de 10 a 12 anys
    .sheet-secondary = Secundària: de 12 a 16 anys
    .sheet-adults = Professorat i famílies

## Primary

live-friend-password = El teu millor amic et demana la contrasenya del teu joc. Diu que els amics ho comparteixen tot. Què fas?
    .option-tell-part = Li'n dic la meitat
    .option-say-no = Li dic que no, encara que sigui amic meu
    .option-tell-later = La hi dic i després la canvio
    .why = Una contrasenya és com un raspall de dents: és d'una sola persona. Dir que no a això no trenca cap amistat.
    .today = Si algú sap la teva contrasenya, canvia-la avui amb l'ajuda d'algú de casa.

live-game-stranger-photo = En un joc, algú que no coneixes et demana una foto teva. Què fas?
    .option-send-other = Li envio una foto d'una altra persona i dic que soc jo
    .option-send-pet = Li envio una foto de la meva habitació
    .option-leave-and-tell = No envio res i ho explico a una persona adulta
    .why = No saps qui és, encara que digui la seva edat. Una foto de la teva habitació també diu coses de tu. Explicar-ho no és delatar ningú.
    .today = Pensa a quina persona adulta ho explicaries. Digues-li que l'has triada.

live-free-skins = Un vídeo promet monedes gratis per al teu joc. Cal escriure-hi l'usuari i la contrasenya. Què fas?
    .option-close = El tanco
    .option-try-quick = Ho provo de pressa i després en surto
    .option-ask-friend = Hi poso les dades del meu amic
    .why = Qui demana la teva contrasenya vol el teu compte, no donar-te monedes. Si l'hi escrius una vegada, ja la té.
    .today = Ensenya a algú de casa on s'aconsegueixen de veritat les monedes del teu joc.

live-prize-window = S'obre una finestra: «Has guanyat un mòbil. Escriu les teves dades abans d'un minut». Què fas?
    .option-name-only = Escric només el meu nom
    .option-call-number = Truco al número que surt
    .option-close-window = Tanco la finestra
    .why = Ningú no regala un mòbil a qui no ha jugat a res. El rellotge hi és perquè no pensis.
    .today = Aprèn a tancar una finestra que no es deixa: demana que te n'ensenyin.

live-photo-of-friend = Tens una foto molt graciosa d'una amiga i la vols posar al teu perfil. Què fas abans?
    .option-ask-first = Li pregunto si vol
    .option-post-nice = La poso si hi surt bé
    .option-post-private = La poso i l'esborro si s'enfada
    .why = La foto és seva, perquè hi surt ella. Quan una cosa es publica, altres persones la poden guardar.
    .today = Mira una foto que hagis posat d'algú i pregunta-li si li sembla bé.

live-class-chat-teasing = Al xat de classe es burlen cada dia del mateix nen. Què pots fer?
    .option-laugh = Posar-hi una cara de riure, com els altres
    .option-quiet = Sortir del xat, no dir res i esperar que ja se'n cansin tots sols
    .option-support-and-tell = Escriure-li a ell amb afecte i explicar-ho a una persona adulta
    .why = Qui ho passa malament mira qui és al seu costat. Un missatge amable ajuda molt. Una persona adulta ho pot aturar.
    .today = Escriu avui una cosa amable a algú de classe. Si passa res així, explica-ho a casa o a la teva tutora.

live-torch-permissions = Instal·les una llanterna per al mòbil. Demana veure les teves fotos i saber on ets. Què fas?
    .option-accept-all = Ho accepto tot perquè funcioni
    .option-another-app = Dic que no i en busco una altra
    .option-accept-once = Accepto i ja ho veuré
    .why = Una llanterna només ha de fer llum. Si demana més, ho vol per a una altra cosa.
    .today = Mira amb algú de casa què pot veure una de les teves aplicacions.

live-other-chat = Jugues amb algú simpàtic. Et diu: «Parlem millor en un altre xat, i no ho diguis a ningú». Què fas?
    .option-move = Vaig a l'altre xat: és simpàtic
    .option-stay-tell = No hi vaig i ho explico a casa
    .option-move-no-photo = Hi vaig, però sense enviar fotos
    .why = Els secrets que no pots explicar a casa no són bons secrets. Una persona de fiar no demana això.
    .today = Parleu-ne a casa: quins secrets són bonics i quins no.

live-chain-curse = T'arriba: «Reenvia això a 10 persones o tindràs mala sort». Què fas?
    .option-forward-two = Ho reenvio a dues, per si de cas
    .option-forward-all = Ho reenvio a tothom
    .option-delete = Ho esborro i no passa res
    .why = Un missatge no porta mala sort. El va escriure algú perquè s'escampés sol.
    .today = Si una cadena et fa por, ensenya-la a una persona adulta i esborra-la.

live-strong-password = Quina contrasenya és més difícil d'endevinar?
    .option-pet-year = El nom del meu gat i el meu any
    .option-row-of-keys = Les tecles seguides, com 123456
    .option-same-everywhere = Una de rara, la mateixa a tots els jocs
    .option-three-words = Quatre paraules que no lliguen gens entre elles
    .why = El nom del gat i l'any els sap molta gent. Quatre paraules sense relació són llargues i es recorden bé. Cada compte porta la seva.
    .today = Inventa'n una amb quatre paraules que et facin riure. Guarda-la en un lloc que sàpiguen a casa.

live-library-computer = Has fet servir un ordinador de la biblioteca per veure el teu correu. Què fas abans de marxar?
    .option-turn-screen-off = Apago la pantalla
    .option-close-tab = Tanco la pestanya i totes les finestres que tinc obertes
    .option-sign-out = Premo «Tanca la sessió» i miro que n'hagi sortit
    .why = Si no tanques la sessió, la persona següent pot entrar al teu correu. No n'hi ha prou de tancar la pestanya.
    .today = Practica al teu propi aparell: surt del teu compte i torna a entrar-hi.

live-shark-street = Veus una foto d'un tauró que neda per un carrer. Què penses?
    .option-true-photo = És veritat, perquè és una foto
    .option-many-likes = És veritat, perquè agrada a molta gent i la comparteixen
    .option-look-elsewhere = Busco si ho explica algú més abans de creure-m'ho
    .why = Les fotos es poden canviar o inventar. Si fos veritat, sortiria en molts llocs seriosos.
    .today = Busca amb una persona adulta una foto increïble i esbrineu si és real.

## Secondary

live-photo-threat = A un amic li demanen diners per una foto íntima seva. Si no paga, la veuran tots els seus contactes. Què li dius?
    .option-pay-once = Que pagui una vegada i s'ha acabat
    .option-delete-everything = Que ho esborri tot i no ho expliqui
    .option-stop-keep-tell = Que no contesti, guardi els missatges i ho expliqui a una persona adulta
    .option-send-another = Que n'enviï una altra per guanyar temps
    .why = La culpa és de qui amenaça, no del teu amic. Qui cobra una vegada torna a demanar. Els missatges desats serveixen per a la denúncia.
    .today = Tria ja a quina persona adulta aniries. El { -help-line } aconsella, i l'AEPD té un canal per retirar imatges íntimes.

live-forwarded-nude = Arriba al grup una foto íntima d'una companya. Què fas?
    .option-delete-tell = No la reenvio, l'esborro i aviso un adult
    .option-forward-one = L'envio només a la meva millor amiga
    .option-save = Me la guardo per si de cas
    .option-comment = Escric el que penso d'ella
    .why = Cada reenviament fa més mal, i difondre-la sense permís és delicte. Qui la pot aturar ets tu, al teu mòbil.
    .today = Escriu-li que ets al seu costat. L'AEPD té un canal urgent per retirar la foto: ho pot demanar qualsevol que ho sàpiga.

live-classmate-deepfake = Algú ha fet amb una aplicació un nu fals d'una companya. «No és real, no passa res», diu. Què fas?
    .option-not-real-so-fine = Res: és fals i es veu
    .option-share-laugh = El passo perquè riguin
    .option-do-not-share-tell = No el passo i ho explico a un adult
    .why = La imatge és falsa, però la persona i el mal són reals. Aturar-ho ara és més fàcil que demà.
    .today = Pregunta al teu centre a qui s'avisa en un cas així.

live-friend-asks-code = Un amic t'escriu: «T'arribarà un codi per error, me'l passes?». Què fas?
    .option-send-code = L'hi passo, és amic meu
    .option-send-half = Li'n passo la meitat
    .option-call-friend = No l'hi passo i li truco per telèfon
    .why = Aquest codi obre el teu compte. Segurament ja han entrat al del teu amic i escriuen en nom seu.
    .today = Activa a la teva aplicació de missatges la verificació en dos passos: un PIN que només saps tu.

live-account-lending = T'ofereixen 100 € per rebre diners al teu compte i enviar-los a un altre. Què fas?
    .option-say-no = Dic que no i ho explico a casa
    .option-once = Ho faig una sola vegada
    .option-half = En demano la meitat per avançat
    .why = Aquests diners solen venir d'un engany. Qui deixa el seu compte queda com si fos qui ho va fer.
    .today = Si ja t'ho han proposat, guarda el missatge i ensenya'l a casa.

live-cheap-trainers = Un compte ven sabatilles de 150 € per 39 €. Només accepta transferència. Què mires?
    .option-followers = Si té molts seguidors
    .option-pay-transfer = Si el preu acaba en 9
    .option-look-for-shop = Qui hi ha al darrere i què en diuen altres, fora del seu compte
    .why = Els seguidors es compren. Una botiga de veritat diu el seu nom, la seva adreça i com tornar les coses. Amb una transferència, recuperar els diners és difícil.
    .today = Busca el nom d'una botiga i la paraula «opinions». Llegeix-ne tres.

live-second-step-choice = Han entrat al compte d'un amic perquè feia servir la mateixa contrasenya a tot arreu. Què l'ajuda més?
    .option-longer-password = Afegir un número a la mateixa contrasenya
    .option-second-step = Una contrasenya diferent i la verificació en dos passos
    .option-new-account = Obrir un altre compte amb la mateixa contrasenya
    .why = Si es repeteix, qui en sap una les sap totes. Amb la verificació en dos passos, no n'hi ha prou amb la contrasenya.
    .today = Comença pel teu correu: serveix per recuperar els altres comptes.

live-live-location = Ets de vacances amb la teva família i vols publicar on. Què és millor?
    .option-post-now = Publicar-ho en directe
    .option-close-friends = Publicar-ho en directe, però sense posar el carrer
    .option-post-after = Publicar-ho en tornar
    .why = En directe expliques dues coses: on ets i que a casa no hi ha ningú. En tornar, la foto és igual de bonica.
    .today = Mira quines aplicacions del teu mòbil saben on ets i treu les que no ho necessiten.

live-influencer-advert = Algú que segueixes diu que una crema «li va canviar la vida». Què et preguntes primer?
    .option-likes-it = Si a mi m'agradaria
    .option-many-followers = Quants seguidors té
    .option-paid-or-not = Si li paguen per dir-ho
    .why = Si cobra, és un anunci, encara que sembli un consell. Un anunci pot ser cert, però no explica les coses dolentes.
    .today = Busca en tres vídeos la paraula «publicitat» o «col·laboració».

live-older-friend = Parles des de fa mesos amb algú de 17 anys. Ara demana que us vegeu, a soles i en secret. Què fas?
    .option-tell-adult = No hi vaig i ho explico a un adult
    .option-keep-secret = Hi vaig: ja ens coneixem
    .option-meet-public = Vaig a un lloc amb gent, sense dir-ho
    .why = En línia ningú no pot demostrar la seva edat amb paraules. Demanar secret és el senyal més clar. Explicar-ho no és ficar-se en un embolic.
    .today = Si et passa, guarda la conversa. La Fundació ANAR escolta infants i adolescents.

live-bystander = A les xarxes insulten una noia d'un altre grup. Tu no hi tens res a veure. Què ajuda més?
    .option-not-mine = Res: no és cosa meva
    .option-answer-insult = Insultar qui insulta
    .option-message-them = Escriure-li a ella, avisar la xarxa i explicar-ho al centre
    .why = Qui mira també compta: el silenci s'entén com un sí. Tornar l'insult ho allarga.
    .today = Busca a la teva xarxa social el botó per avisar d'un insult. Potser es diu «Denuncia», «Denunciar» o «Reportar».

live-homework-machine = Una intel·ligència artificial et fa un treball amb dates i cites. Què en fas?
    .option-copy = Les copio: les màquines no fallen
    .option-check-source = Busco cada dada en una altra font
    .option-sounds-sure = Les deixo si sonen segures
    .why = Aquestes eines escriuen el que sona probable. De vegades inventen llibres, dates o frases, amb la mateixa seguretat.
    .today = Demana-li tres dades del teu poble i comprova quantes són certes.

## Teachers and families

live-child-tells = La teva filla t'explica, plorant, que algú li demana diners per no publicar una foto seva. Què fas primer?
    .option-take-phone = Li trec el mòbil
    .option-scold-later = Li pregunto per què va enviar aquella foto
    .option-listen-first = L'escolto i li dic que no és culpa seva
    .why = Si explicar-ho surt car, la pròxima vegada no ho explicarà. Després: no pagar, no esborrar la conversa, no copiar la imatge i denunciar.
    .today = Digues-li avui, sense que hagi passat res: «Si et passa una cosa així, m'ho pots explicar». El { -help-line } també aconsella les famílies.

live-canteen-account = Arriba un correu del menjador de l'escola: la quota es paga ara en un altre compte. Què fas?
    .option-pay-quick = Pago, que venç demà
    .option-call-school = Truco a l'escola al telèfon que ja tenia
    .option-answer-mail = Contesto el correu i pregunto
    .why = Un compte nou es confirma sempre per un altre camí. Si algú ha entrat en aquell correu, et contestaria qui enganya.
    .today = Desa a la teva agenda el telèfon del centre.

live-class-group-rumour = Al grup de famílies diuen que algú segueix els nens a la sortida. Què fas?
    .option-forward-warn = Ho passo a altres grups, per si de cas
    .option-leave-group = Surto del grup
    .option-ask-centre = Pregunto al centre i explico al grup el que diguin
    .why = Un rumor sense data ni nom espanta i pot assenyalar algú innocent. El centre sap si ha passat res.
    .today = Proposeu al grup una norma: els avisos es comproven abans de passar-los.

live-holiday-photos = Vols publicar fotos del teu fill d'11 anys a la platja. Què és el millor?
    .option-private-profile = Posar-les en un perfil privat
    .option-face-and-place = Posar-les sense dir la platja
    .option-ask-child = Preguntar-li-ho, ensenyar-li quines, i enviar-les només a qui ell vulgui
    .why = La imatge és seva i creixerà amb ell. Un perfil privat el veuen moltes persones, i qualsevol la pot guardar.
    .today = Mireu junts quines fotos seves hi ha publicades i quines vol treure.

live-school-event-photos = Has fet fotos de la funció de l'escola, amb altres nens. Què en fas?
    .option-group-all = Les passo al grup de classe
    .option-crop = Tapo els ulls i les publico
    .option-school-rules = Miro les normes del centre i pregunto a les altres famílies
    .why = Hi pot haver famílies que no volen, i alguna pot tenir un motiu seriós. Tapar els ulls no impedeix reconèixer algú.
    .today = Pregunta al centre qui pot fer fotos i per a què.

live-report-with-machine = Fas classe i vols que una intel·ligència artificial t'ajudi amb un informe. Com ho fas?
    .option-paste-all = Hi enganxo l'expedient sencer
    .option-without-names = Escric sense noms ni dades que assenyalin ningú, i amb l'eina que permet el centre
    .option-own-phone = Ho faig des del meu mòbil, que és meu
    .why = El que hi enganxes surt del centre. Les dades de salut o de família són delicades, sigui de qui sigui l'aparell.
    .today = Pregunta quines eines permet el teu centre i amb quines dades.

live-password-on-board = La contrasenya de la pissarra digital és en una nota enganxada a la taula. Què canvies?
    .option-smaller-note = Poso la nota a sota de la taula
    .option-own-account = Cada docent entra amb el seu compte i el tanca en sortir
    .option-nobody-looks = Res: ningú no la mira
    .why = L'alumnat la veu cada dia. Amb un compte comú no se sap qui va fer què.
    .today = Treu la nota, canvia aquesta contrasenya i demana un compte per a cada docent.

live-pupil-bullied = Una alumna et diu que rep insults pel mòbil cada nit. Què fas?
    .option-confront-together = Reuneixo les dues parts perquè es perdonin
    .option-wait-proof = Espero a veure si es repeteix
    .option-write-and-protocol = Me la crec, apunto el que explica i demano obrir el protocol del centre
    .why = Reunir-la amb qui l'insulta li pot fer més por. Esperar la deixa sola una altra nit. El protocol són els passos del centre davant d'un assetjament, i protegeix totes les parts.
    .today = Busca avui on és el protocol del teu centre i qui el porta.

live-parental-control = Has posat un control parental a la tauleta del teu fill. Què hi falta?
    .option-enough = Res: ja està protegit
    .option-hidden = Que no sàpiga que hi és
    .option-talk-and-control = Parlar de per què hi és i revisar-lo quan creixi
    .why = Cap control no ho atura tot. Un nen que sap per què hi és pregunta abans. El que avui ajuda, d'aquí a dos anys fa nosa.
    .today = Explica-li en una frase què mira el control i què no.

live-first-phone = Arriba el primer mòbil a casa. Com comenceu?
    .option-rules-together = Acordem unes poques normes, per a tota la família
    .option-all-or-nothing = El deixo sense límits o el prohibeixo
    .option-later = Poso normes si surt un problema
    .why = Una norma que també compleixen els grans es respecta més. És millor parlar-ne abans del primer disgust.
    .today = Escriviu tres normes junts. Per exemple: a la nit, tots els mòbils dormen a la sala.

live-platform-mail = Un correu diu que el teu compte de la plataforma escolar caduca avui i porta un botó. Què fas?
    .option-open-link = Premo el botó: és la plataforma de sempre
    .option-own-way = Entro a la plataforma pel meu compte i miro si hi ha un avís
    .option-reply-asking = Contesto preguntant si és cert
    .why = Aquest botó pot portar a una pàgina copiada que es queda la teva contrasenya. Si l'avís és cert, també serà a dins.
    .today = Desa l'adreça de la plataforma al teu navegador i entra-hi sempre des d'allà.

live-lost-laptop = Un divendres a la tarda perds el portàtil del centre, amb les notes. Què fas?
    .option-wait-weekend = Espero fins dilluns, per si apareix
    .option-buy-same = En compro un d'igual
    .option-tell-today = Aviso avui el centre
    .why = Hi ha dades d'alumnat i els terminis corren des que se sap. Com més aviat s'avisi, abans es tanquen els comptes.
    .today = Apunta a qui s'avisa al teu centre quan es perd un aparell.
