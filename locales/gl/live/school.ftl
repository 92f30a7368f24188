### At school: questions for pupils of two stages, and for teachers and families.
# review: machine-drafted
# source: a1ac55f67927

pack-school = Na escola
    .about = Situacións de clase, da casa e do móbil, por idades. Tamén para profesorado e familias.
    .audience = Para alumnado desde os 10 anos, profesorado e familias
    .note = Son situacións inventadas. Ninguén ten que contar a súa.
    .sheet-primary = Primaria: 10 a 12 anos
    .sheet-secondary = Secundaria: 12 a 16 anos
    .sheet-adults = Profesorado e familias

## Primary

live-friend-password = O teu mellor amigo pídeche o contrasinal do teu xogo. Di que os amigos comparten todo. Que fas?
    .option-tell-part = Dígolle a metade
    .option-say-no = Dígolle que non, aínda que sexa o meu amigo
    .option-tell-later = Dígollo e logo cámbioo
    .why = Un contrasinal é coma un cepillo de dentes: é dunha soa persoa. Dicir que non a iso non rompe unha amizade.
    .today = Se alguén sabe o teu contrasinal, cámbiao hoxe con axuda de alguén da casa.

live-game-stranger-photo = Nun xogo, alguén que non coñeces pídeche unha foto túa. Que fas?
    .option-send-other = Envíolle unha foto doutra persoa e digo que son eu
    .option-send-pet = Envíolle unha foto do meu cuarto
    .option-leave-and-tell = Non envío nada e cóntollo a unha persoa adulta
    .why = Non sabes quen é, aínda que diga a súa idade. Unha foto do teu cuarto tamén di cousas de ti. Contalo non é ir co conto.
    .today = Pensa a que persoa adulta llo contarías. Dille que a escolliches.

live-free-skins = Un vídeo promete moedas de balde para o teu xogo. Hai que escribir o usuario e o contrasinal. Que fas?
    .option-close = Pecho o vídeo
    .option-try-quick = Probo á présa e logo saio
    .option-ask-friend = Poño os datos do meu amigo
    .why = Quen pide o teu contrasinal quere a túa conta, non darche moedas. Con escribilo unha vez xa o ten.
    .today = Amósalle a alguén da casa onde se conseguen de verdade as moedas do teu xogo.

live-prize-window = Ábrese unha xanela: «Gañaches un móbil. Escribe os teus datos antes dun minuto». Que fas?
    .option-name-only = Escribo só o meu nome
    .option-call-number = Chamo ao número que sae
    .option-close-window = Pecho a xanela
    .why = Ninguén lle regala un móbil a quen non xogou a nada. O reloxo está para que non penses.
    .today = Aprende a pechar unha xanela que non se deixa: pide que che ensinen.

live-photo-of-friend = Tes unha foto moi graciosa dunha amiga e queres poñela no teu perfil. Que fas antes?
    .option-ask-first = Pregúntolle se quere
    .option-post-nice = Póñoa se sae ben
    .option-post-private = Póñoa e bórroa se se enfada
    .why = A foto é súa, porque sae ela. Cando algo se publica, outras persoas poden gardalo.
    .today = Mira unha foto que puxeses de alguén e pregúntalle se lle parece ben.

live-class-chat-teasing = No chat da clase búrlanse cada día do mesmo neno. Que podes facer?
    .option-laugh = Poñer unha cara de risa, coma os demais
    .option-quiet = Saír do chat, non dicir nada e agardar a que cansen eles sós
    .option-support-and-tell = Escribirlle a el con agarimo e contarllo a unha persoa adulta
    .why = Quen o pasa mal mira quen está do seu lado. Unha mensaxe amable axuda moito. Unha persoa adulta pode paralo.
    .today = Escríbelle hoxe algo amable a alguén da clase. Se pasa algo así, cóntao na casa ou á túa titora.

live-torch-permissions = Instalas unha lanterna para o móbil. Pide ver as túas fotos e saber onde estás. Que fas?
    .option-accept-all = Acepto todo para que funcione
    .option-another-app = Digo que non e busco outra
    .option-accept-once = Acepto e xa verei
    .why = Unha lanterna só necesita dar luz. Se pide máis, quéreo para outra cousa.
    .today = Mira con alguén da casa que pode ver unha das túas aplicacións.

live-other-chat = Xogas con alguén simpático. Diche: «Falamos mellor noutro chat, e non llo digas a ninguén». Que fas?
    .option-move = Vou ao outro chat: é simpático
    .option-stay-tell = Non vou e cóntoo na casa
    .option-move-no-photo = Vou, pero sen enviar fotos
    .why = Os segredos que non podes contar na casa non son bos segredos. Unha persoa de fiar non pide iso.
    .today = Fala na casa disto: que segredos son bonitos e cales non.

live-chain-curse = Chégache: «Reenvía isto a 10 persoas ou terás mala sorte». Que fas?
    .option-forward-two = Reenvíollo a dúas, por se acaso
    .option-forward-all = Reenvíollo a todo o mundo
    .option-delete = Bórroo e non pasa nada
    .why = Unha mensaxe non trae mala sorte. Escribiuna alguén para que se reparta soa.
    .today = Se unha cadea che dá medo, amósalla a unha persoa adulta e bórraa.

live-strong-password = Que contrasinal é máis difícil de adiviñar?
    .option-pet-year = O nome do meu gato e o meu ano
    .option-row-of-keys = As teclas seguidas, como 123456
    .option-same-everywhere = Un raro, o mesmo en todos os xogos
    .option-three-words = Catro palabras que non pegan nada xuntas
    .why = O nome do gato e o ano sábeos moita xente. Catro palabras sen relación son longas e lémbranse ben. Cada conta leva o seu.
    .today = Inventa un con catro palabras que che fagan rir. Gárdao nun sitio que saiban na casa.

live-library-computer = Usaches un ordenador da biblioteca para ver o teu correo. Que fas antes de marchar?
    .option-turn-screen-off = Apago a pantalla
    .option-close-tab = Pecho a lapela e todas as xanelas que teño abertas
    .option-sign-out = Premo «Pechar sesión» e miro que saíse
    .why = Se non pechas a sesión, a seguinte persoa pode entrar no teu correo. Pechar a lapela non abonda.
    .today = Practica no teu propio aparello: sae da túa conta e volve entrar.

live-shark-street = Ves unha foto dun tiburón nadando por unha rúa. Que pensas?
    .option-true-photo = É verdade, porque é unha foto
    .option-many-likes = É verdade, porque lle gusta a moita xente e compártena
    .option-look-elsewhere = Busco se o conta alguén máis antes de crelo
    .why = As fotos pódense cambiar ou inventar. Se fose verdade, sairía en moitos sitios serios.
    .today = Busca cunha persoa adulta unha foto incrible e descubride se é real.

## Secondary

live-photo-threat = A un amigo pídenlle cartos por unha foto íntima súa. Se non paga, verana todos os seus contactos. Que lle dis?
    .option-pay-once = Que pague unha vez e acábase
    .option-delete-everything = Que borre todo e non o conte
    .option-stop-keep-tell = Que non conteste, garde as mensaxes e llo conte a unha persoa adulta
    .option-send-another = Que envíe outra para gañar tempo
    .why = A culpa é de quen ameaza, non súa. Quen cobra unha vez volve pedir. As mensaxes gardadas serven para a denuncia.
    .today = Escolle xa a que persoa adulta acudirías. O { -help-line } aconsella, e a AEPD ten unha canle para retirar imaxes íntimas.

live-forwarded-nude = Chega ao grupo unha foto íntima dunha compañeira. Que fas?
    .option-delete-tell = Non a reenvío, bórroa e aviso unha persoa adulta
    .option-forward-one = Envíolla só á miña mellor amiga
    .option-save = Gárdoa por se acaso
    .option-comment = Escribo o que penso dela
    .why = Cada reenvío fai máis dano, e difundila sen permiso é delito. Quen pode parala es ti, no teu móbil.
    .today = Escríbelle que estás do seu lado. A AEPD ten unha canle urxente para retirar a foto: pode pedilo calquera que o saiba.

live-classmate-deepfake = Alguén fixo cunha aplicación un espido falso dunha compañeira. «Non é real, non pasa nada», di. Que fas?
    .option-not-real-so-fine = Nada: é falso e vese
    .option-share-laugh = Pásoo para que rían
    .option-do-not-share-tell = Non o paso e cóntollo a unha persoa adulta
    .why = A imaxe é falsa, pero a persoa e o dano son reais. Parar agora é máis fácil que mañá.
    .today = Pregunta no teu centro a quen se avisa nun caso así.

live-friend-asks-code = Un amigo escríbeche: «Vaiche chegar un código por erro, pásasmo?». Que fas?
    .option-send-code = Pásollo, é o meu amigo
    .option-send-half = Pásolle a metade
    .option-call-friend = Non llo paso e chámoo por teléfono
    .why = Ese código abre a túa conta. Seguramente xa entraron na do teu amigo e escriben no seu nome.
    .today = Activa na túa aplicación de mensaxes a verificación en dous pasos: un PIN que só sabes ti.

live-account-lending = Ofrécenche 100 € por recibir cartos na túa conta e envialos a outra. Que fas?
    .option-say-no = Digo que non e cóntoo na casa
    .option-once = Fágoo unha soa vez
    .option-half = Pido a metade por adiantado
    .why = Eses cartos adoitan vir dun engano. Quen presta a súa conta queda coma se fose quen o fixo.
    .today = Se xa cho propuxeron, garda a mensaxe e amósaa na casa.

live-cheap-trainers = Unha conta vende zapatillas de 150 € por 39 €. Só acepta transferencia. Que miras?
    .option-followers = Se ten moitos seguidores
    .option-pay-transfer = Se o prezo acaba en 9
    .option-look-for-shop = Quen está detrás e que din outros, fóra da súa conta
    .why = Os seguidores cómpranse. Unha tenda de verdade di o seu nome, o seu enderezo e como devolver. Cunha transferencia, recuperar os cartos é difícil.
    .today = Busca o nome dunha tenda e a palabra «opinións». Le tres.

live-second-step-choice = Entraron na conta dun amigo porque usaba o mesmo contrasinal en todo. Que lle axuda máis?
    .option-longer-password = Engadirlle un número ao mesmo contrasinal
    .option-second-step = Un contrasinal distinto e a verificación en dous pasos
    .option-new-account = Abrir outra conta co mesmo contrasinal
    .why = Se se repite, quen sabe un sábeos todos. Coa verificación en dous pasos, non abonda co contrasinal.
    .today = Comeza polo teu correo: con el recupéranse as demais contas.

live-live-location = Estás de vacacións coa túa familia e queres publicar onde. Que é mellor?
    .option-post-now = Publicalo en directo
    .option-close-friends = Publicalo en directo, pero sen poñer a rúa
    .option-post-after = Publicalo á volta
    .why = En directo contas dúas cousas: onde estás e que na casa non hai ninguén. Á volta, a foto é igual de bonita.
    .today = Mira que aplicacións do teu móbil saben onde estás e quita as que non o necesitan.

live-influencer-advert = Alguén a quen segues di que unha crema «lle cambiou a vida». Que te preguntas primeiro?
    .option-likes-it = Se a min me gustaría
    .option-many-followers = Canta xente segue esa persoa
    .option-paid-or-not = Se lle pagan por dicilo
    .why = Se cobra, é un anuncio, aínda que pareza un consello. Un anuncio pode ser certo, pero non conta o malo.
    .today = Busca en tres vídeos a palabra «publicidade» ou «colaboración».

live-older-friend = Falas desde hai meses con alguén de 17 anos. Agora pide que vos vexades, a soas e en segredo. Que fas?
    .option-tell-adult = Non vou e cóntollo a unha persoa adulta
    .option-keep-secret = Vou: xa nos coñecemos
    .option-meet-public = Vou a un sitio con xente, sen dicilo
    .why = En liña ninguén pode demostrar a súa idade con palabras. Pedir segredo é o sinal máis claro. Contalo non é meterse nunha lea.
    .today = Se che pasa, garda a conversa. A Fundación ANAR escoita nenos e adolescentes.

live-bystander = Nas redes insultan unha rapaza doutro grupo. Ti non tes nada que ver. Que axuda máis?
    .option-not-mine = Nada: non é cousa miña
    .option-answer-insult = Insultar a quen insulta
    .option-message-them = Escribirlle a ela, avisar a rede e contalo no centro
    .why = Quen mira tamén conta: o silencio lese coma un si. Insultar de volta alóngao.
    .today = Busca na túa rede social o botón para avisar dun insulto. Pode chamarse «Denunciar» ou «Reportar».

live-homework-machine = Unha intelixencia artificial faiche un traballo con datas e citas. Que fas con elas?
    .option-copy = Cópioas: as máquinas non fallan
    .option-check-source = Busco cada dato noutra fonte
    .option-sounds-sure = Déixoas se soan seguras
    .why = Estas ferramentas escriben o que soa probable. Ás veces inventan libros, datas ou frases, coa mesma seguridade.
    .today = Pídelle tres datos sobre o teu pobo e comproba cantos son certos.

## Teachers and families

live-child-tells = A túa filla cóntache, chorando, que alguén lle pide cartos por non publicar unha foto súa. Que fas primeiro?
    .option-take-phone = Quítolle o móbil
    .option-scold-later = Pregúntolle por que enviou esa foto
    .option-listen-first = Escóitoa e dígolle que non é culpa súa
    .why = Se contalo sae caro, a próxima vez non o contará. Despois: non pagar, non borrar a conversa, non copiar a imaxe e denunciar.
    .today = Dille hoxe, sen que pasase nada: «Se che ocorre algo así, podes contarmo». O { -help-line } aconsella tamén as familias.

live-canteen-account = Chega un correo do comedor do colexio: a cota págase agora noutra conta. Que fas?
    .option-pay-quick = Pago, que vence mañá
    .option-call-school = Chamo ao colexio ao teléfono que xa tiña
    .option-answer-mail = Contesto ao correo e pregunto
    .why = Unha conta nova confírmase sempre por outro camiño. Se alguén entrou nese correo, contestaríache quen engana.
    .today = Garda na túa axenda o teléfono do centro.

live-class-group-rumour = No grupo de familias din que alguén segue os nenos á saída. Que fas?
    .option-forward-warn = Pásoo a outros grupos, por se acaso
    .option-leave-group = Saio do grupo
    .option-ask-centre = Pregúntolle ao centro e conto no grupo o que digan
    .why = Un rumor sen data nin nome asusta e pode sinalar alguén inocente. O centro sabe se pasou algo.
    .today = Propoñede no grupo unha norma: os avisos compróbanse antes de pasalos.

live-holiday-photos = Queres publicar fotos do teu fillo de 11 anos na praia. Que é o mellor?
    .option-private-profile = Poñelas nun perfil privado
    .option-face-and-place = Poñelas sen dicir a praia
    .option-ask-child = Preguntarlle, amosarlle cales, e enviarllas só a quen el queira
    .why = A imaxe é súa e medrará con el. Un perfil privado veno moitas persoas, e calquera pode gardala.
    .today = Mirade xuntos que fotos súas hai publicadas e cales quere quitar.

live-school-event-photos = Fixeches fotos da función do colexio, con outros nenos. Que fas con elas?
    .option-group-all = Pásoas ao grupo da clase
    .option-crop = Tapo os ollos e publícoas
    .option-school-rules = Miro as normas do centro e pregúntolles ás outras familias
    .why = Pode haber familias que non queren, e algunha pode ter un motivo serio. Tapar os ollos non impide recoñecer alguén.
    .today = Pregunta no centro quen pode facer fotos e para que.

live-report-with-machine = Dás clase e queres que unha intelixencia artificial che axude cun informe. Como o fas?
    .option-paste-all = Pego o expediente enteiro
    .option-without-names = Escribo sen nomes nin datos que sinalen ninguén, e coa ferramenta que permite o centro
    .option-own-phone = Fágoo desde o meu móbil, que é meu
    .why = O que pegas sae do centro. Os datos de saúde ou de familia son delicados, sexa o aparello de quen sexa.
    .today = Pregunta que ferramentas permite o teu centro e con que datos.

live-password-on-board = O contrasinal do encerado dixital está nunha nota pegada á mesa. Que cambias?
    .option-smaller-note = Poño a nota debaixo da mesa
    .option-own-account = Cada docente entra coa súa conta e péchaa ao saír
    .option-nobody-looks = Nada: ninguén a mira
    .why = O alumnado vea cada día. Cunha conta común non se sabe quen fixo que.
    .today = Quita a nota, cambia ese contrasinal e pide unha conta para cada docente.

live-pupil-bullied = Unha alumna diche que recibe insultos polo móbil cada noite. Que fas?
    .option-confront-together = Reúno as dúas partes para que se perdoen
    .option-wait-proof = Agardo a ver se se repite
    .option-write-and-protocol = Créoa, apunto o que conta e pido abrir o protocolo do centro
    .why = Reunila con quen a insulta pode darlle máis medo. Agardar déixaa soa outra noite. O protocolo son os pasos do centro ante un acoso, e protexe todas as partes.
    .today = Busca hoxe onde está o protocolo do teu centro e quen o leva.

live-parental-control = Puxeches un control parental na tableta do teu fillo. Que falta?
    .option-enough = Nada: xa está protexido
    .option-hidden = Que non saiba que está posto
    .option-talk-and-control = Falar de para que está e revisalo cando medre
    .why = Ningún control o para todo. Un neno que sabe por que está pregunta antes. O que hoxe axuda, dentro de dous anos estorba.
    .today = Explícalle nunha frase que mira o control e que non.

live-first-phone = Chega o primeiro móbil á casa. Como comezades?
    .option-rules-together = Acordamos unhas poucas normas, para toda a familia
    .option-all-or-nothing = Déixoo sen límites ou prohíboo
    .option-later = Poño normas se xorde un problema
    .why = Unha norma que tamén cumpren os maiores respéctase máis. É mellor falar diso antes do primeiro desgusto.
    .today = Escribide tres normas xuntos. Por exemplo: de noite, todos os móbiles dormen na sala.

live-platform-mail = Un correo di que a túa conta da plataforma escolar caduca hoxe e trae un botón. Que fas?
    .option-open-link = Premo o botón: é a plataforma de sempre
    .option-own-way = Entro na plataforma pola miña conta e miro se hai un aviso
    .option-reply-asking = Contesto preguntando se é certo
    .why = Ese botón pode levar a unha páxina copiada que queda co teu contrasinal. Se o aviso é certo, tamén estará dentro.
    .today = Garda o enderezo da plataforma no teu navegador e entra sempre desde aí.

live-lost-laptop = Un venres pola tarde perdes o portátil do centro, coas notas. Que fas?
    .option-wait-weekend = Agardo ao luns, por se aparece
    .option-buy-same = Compro outro igual
    .option-tell-today = Aviso hoxe o centro
    .why = Hai datos do alumnado e os prazos corren desde que se sabe. Canto antes se avise, antes se pechan as contas.
    .today = Apunta a quen se avisa no teu centro cando se perde un aparello.
