### Headlines, images and sources. All news, persons and places are invented.
# review: machine-drafted
# source: 7523e75a281c

pack-disinformation = Espírito crítico
    .about = Titulares, imaxes e fontes. Para aprender de que fiarse e que mirar antes de crer ou compartir.
    .audience = Para calquera persoa, a soas ou en grupo
    .note = As noticias, as persoas e os lugares son inventados.
    .question = Pódeste fiar?
    .genuine = Si, é de fiar
    .fake = Non, falta algo
    .sheet-a = Folla A
    .sheet-b = Folla B

## Sheet A

live-water-cut-chain = Isto chega ao grupo da familia.
    .from = Reenviado moitas veces
    .body = Atención. Van cortar a auga 3 días en toda a cidade. Díxomo un que traballa dentro. Enchede a bañeira e pasádeo antes de que o borren.
    .why =
        Non di quen o anuncia, nin que días, nin por que.
        «Un que traballa dentro» non é unha fonte: ninguén pode preguntarlle.
        Pide que o pases xa. Así non hai tempo de mirar.
    .not-a-clue = Que o envíe alguén a quen queres non o fai certo. Esa persoa tamén o recibiu.
    .today = Antes de reenviar un aviso, búscao na web de quen tería que dalo.

live-water-cut-notice = Les isto na web do xornal da túa cidade.
    .from = El Diario de Valdeoro, asinado por Inés Roca, hoxe ás 9:10
    .subject = Corte de auga mañá na rúa do Muíño, de 9 a 13 h
    .body = O concello cambia unha tubaxe entre os números 10 e 48. O aviso está no seu taboleiro e nos portais. Os demais barrios non quedan sen auga.
    .why =
        Di quen, onde, cando e por que.
        Di de onde sae: un aviso que podes ir mirar.
        Leva sinatura e data, e conta a quen non lle afecta.
    .not-a-clue = Que sexa unha noticia pequena non a fai dubidosa. Case todo o certo é pouco rechamante.
    .today = Afaite a buscar tres cousas: quen o di, cando e de onde sae.

live-flood-photo = Chégache unha foto dunha rúa asolagada. Din que é da túa cidade, desta mañá. Que miras primeiro?
    .option-shares = Canta xente a compartiu
    .option-search-image = Se esa imaxe xa estaba antes noutro sitio
    .option-ask-sender = Se quen a envía é de confianza
    .option-details = Se ten boa calidade
    .why = Moitas fotos son reais, pero doutro ano ou doutro lugar. Os buscadores deixan buscar coa propia imaxe. Así ves onde apareceu antes.
    .today = Proba cunha foto calquera: gárdaa e busca «buscar por imaxe» no teu buscador.

live-scooter-double = Ves este titular nunha rede social. Abres a noticia e lela enteira.
    .from = Noticias al Minuto 24
    .subject = Duplícanse os accidentes de patinete en Valdeoro
    .body = O ano pasado houbo 1 accidente en marzo. Este ano houbo 2. A policía non ve un cambio nos demais meses.
    .why =
        É verdade que 2 é o dobre de 1. Pero con números tan pequenos non significa case nada.
        O titular dá medo e o texto desminteo.
        O titular compara un só mes e cala os demais.
    .not-a-clue = Que o dato sexa certo non abonda. Un dato certo, contado a medias, tamén engana.
    .today = Cando leas «o dobre» ou «dispárase», pregunta: de canto a canto?

live-paper-corrects = Un xornal publica isto debaixo dunha noticia de onte.
    .from = El Diario de Valdeoro
    .subject = Corrección
    .body = Onte escribimos que a obra custa 2 millóns. Son 1,2 millóns, como di o contrato. Cambiamos o texto e pedimos desculpas. Grazas á lectora que nos avisou.
    .why =
        Recoñece o erro, di cal era e pon o dato bo.
        Cita o contrato, que se pode consultar.
        Cóntao na mesma noticia, onde o leu a xente.
    .not-a-clue = Terse equivocado non a fai pouco fiable. Desconfía máis de quen nunca corrixe.
    .today = Mira se o medio que máis les publica as súas correccións.

live-unknown-site = Unha web que non coñeces conta unha noticia enorme. Como sabes mellor se é seria?
    .option-about-page = Leo o que di de si mesma
    .option-design = Miro se está ben feita
    .option-look-outside = Saio e busco que din outros dela
    .option-comments = Leo os comentarios
    .why = Calquera pode facer unha web bonita e falar ben de si. Quen verifica noticias sae axiña da páxina e pregunta fóra. Tamén mira se outros medios contan o mesmo.
    .today = Busca o nome dunha web que leas e mira que din dela noutros sitios.

live-doctor-video = Un médico famoso da tele recomenda unhas gotas nun vídeo.
    .from = Vídeo patrocinado
    .body = «Con estas gotas deixei todas as miñas pastillas en 7 días. Os laboratorios non queren que o saibas. Só hoxe, a metade de prezo.»
    .why =
        Vende algo, e quen cobra é quen o conta.
        Promete moito en pouco tempo e sen ningunha proba.
        A cara e a voz de alguén coñecido xa se poden imitar.
        Anima a deixar un tratamento. Iso fálase con quen te atende.
    .not-a-clue = Que se vexa e soe coma el non demostra que o dixese.
    .today = Busca se esa persoa o dixo nas súas propias páxinas. O teu tratamento, consúltao no teu centro de saúde.

live-sleep-study = Les isto na sección de ciencia dun xornal.
    .from = Lucas Vera
    .subject = Durmir co móbil ao lado: o que di un estudo e o que non
    .body = Preguntóuselles a 900 persoas novas. Quen o ten preto dorme uns 20 minutos menos. O estudo non proba cal é a causa. Pagouno a universidade. Outra investigadora, que non participou, pide mirar máis idades.
    .why =
        Di a cantas persoas se lles preguntou e que se atopou.
        Di o que o estudo non demostra.
        Di quen o pagou, e pregúntalle a alguén de fóra.
    .not-a-clue = Que diga «non o proba» non é unha debilidade. Recoñecer os límites é bo sinal.
    .today = Na próxima noticia de ciencia, busca a cantas persoas se mirou e quen pagou.

live-makes-you-angry = Les algo que te enfada moito e queres que todo o mundo o saiba. Que fas primeiro?
    .option-wait = Agardo un anaco e comprobo se é certo
    .option-answer = Contesto de contado
    .option-forward-asking = Reenvíoo preguntando se é verdade
    .why = Con enfado ou con medo, compártese antes de pensar. Hai quen o escribe así a propósito. Reenvialo preguntando tamén o estende.
    .today = A próxima vez que algo te enfade, conta ata 20 antes de tocar «compartir».

## Sheet B

live-hospital-audio = Chega un audio ao grupo do barrio.
    .from = Audio reenviado, voz de muller
    .body = «Son amiga dunha enfermeira do hospital. Non o din na tele, pero hai unha enfermidade nova no colexio de aquí ao lado. Non levedes os nenos. Pasádeo a todas as nais.»
    .why =
        Non di o seu nome, nin o da enfermeira, nin o do colexio.
        «Non o din na tele» quere que non o busques fóra.
        Pide pasalo a todas, e non di onde preguntar.
    .not-a-clue = A voz soa preocupada e sincera. Pode crelo de verdade e estar nun erro.
    .today = Chama ao colexio ou mira o seu aviso. Contesta no grupo co que che digan.

live-storm-warning = Les isto na web do servizo do tempo da túa rexión.
    .from = Servizo rexional do tempo, hoxe ás 12:00
    .subject = Aviso por vento mañá de 6 a 15 h na costa
    .body = Refachos de ata 80 km/h. No interior non se esperan. Revisarase hoxe ás 20 h. A radio e o concello dan o mesmo aviso.
    .why =
        Dáo quen mide o tempo, con hora, lugar e data.
        Di onde non se espera, e cando o revisará.
        Outras fontes contan o mesmo.
    .not-a-clue = Un aviso que dá algo de medo non é por iso falso. Mira quen o asina.
    .today = Apunta onde se publican os avisos da túa zona, para ir directamente.

live-riot-video = Un vídeo amosa unha pelexa. Din que foi onte á noite no teu barrio. Que che di máis?
    .option-sound = O forte que se oe
    .option-many-views = Que ten un millón de visitas
    .option-place-signs = Os carteis, as matrículas e o tempo que fai
    .option-first-comment = O primeiro comentario
    .why = O vídeo pode ser real e doutro país ou doutro ano. Un cartel, unha matrícula ou a neve din máis cás visitas. Tamén podes buscar cunha imaxe parada do vídeo.
    .today = Para un vídeo nun momento claro e busca nel tres pistas do lugar.

live-rent-chart = Un gráfico circula polas redes.
    .from = Datos que non che contan
    .subject = O alugueiro dispárase
    .body = Dúas barras. A deste ano é o triplo de alta cá do ano pasado. Á esquerda, os números comezan en 795 e acaban en 815. O ano pasado: 800 €. Este ano: 810 €.
    .why =
        A suba é de 10 €, e o debuxo amósaa como o triplo.
        Os números non comezan en cero. Así o pequeno parece enorme.
        Non di de onde saen os datos.
    .not-a-clue = Levar números e barras non o fai exacto. O debuxo tamén pode esaxerar.
    .today = Nun gráfico, mira primeiro onde comezan os números.

live-how-we-checked = Un equipo que verifica noticias publica isto.
    .from = Olga Prat, con data de onte
    .subject = Non, este vídeo non é da festa de Valdeoro
    .body = É doutra cidade e de hai 4 anos. Aquí está o vídeo orixinal, completo. A torre que se ve non existe en Valdeoro. Preguntámoslle a quen o subiu, e isto respondeu. Se ves un erro, escríbenos.
    .why =
        Amosa o orixinal para que o mires pola túa conta.
        Explica como o comprobou, paso a paso.
        Leva nome e data, e di como avisar dun erro.
    .not-a-clue = Que diga «non» ao que todos comparten non o fai dubidoso. Importa se podes repetir o que fixo.
    .today = Busca unha verificación e repite un dos seus pasos.

live-famous-quote = Unha imaxe bonita leva unha frase e o nome dunha escritora famosa. Como sabes se a escribiu?
    .option-looks-like-them = Porque soa a ela
    .option-friend-shared = Porque a comparte quen entende de libros
    .option-nice-picture = Porque sae a súa foto ao lado
    .option-where-first = Busco en que libro ou entrevista está
    .why = Poñer un nome ao lado dunha frase faino calquera. Unha cita de verdade ten sitio: un libro, un ano, unha entrevista.
    .today = Busca unha frase famosa que che guste e mira de que libro sae.

live-earn-from-home = Parece a páxina dun xornal, e chega como anuncio nunha rede social.
    .from = Publicidade
    .subject = Unha presentadora confésao en directo e o banco córtaa
    .body = «Gaño 900 € ao día desde o sofá. Comecei con 250 €.» Debaixo, un formulario: nome, teléfono e «quedan 7 prazas».
    .why =
        É un anuncio vestido de noticia.
        Promete moitos cartos sen esforzo e pide os teus para comezar.
        Mete présa: quedan 7 prazas.
        Non cita ningún outro medio.
    .not-a-clue = A cara de alguén coñecido non proba nada. Úsana sen permiso.
    .today = Non deixes o teu teléfono. Busca a noticia no xornal, entrando ti.

live-bridge-report = Les isto nun xornal pequeno da comarca.
    .from = La Voz de la Ribera, asinado por Pau Segura
    .subject = O informe da ponte pide revisar dous piares
    .body = O informe, de 2025, ten 40 páxinas e pódese ler aquí. O concello di que comezará en maio. Dúas veciñas cren que é tarde. Outro xornal leu o mesmo informe.
    .why =
        Amosa o documento para que o leas.
        Dálles voz ás dúas partes: o concello e as veciñas.
        Outro medio comprobouno pola súa conta.
    .not-a-clue = Ser un xornal pequeno non o fai menos serio. Mira como traballa.
    .today = Busca quen conta as noticias da túa zona e se amosa os seus documentos.

live-already-shared = Onte compartiches nun grupo algo que resultou ser falso. Que fas?
    .option-delete-quietly = Bórroo sen dicir nada
    .option-leave-it = Déixoo: xa ninguén se lembra
    .option-say-so = Escribo no mesmo grupo que era falso e poño o correcto
    .why = Quen o leu segue a crelo ata que alguén o corrixe. Dicilo no mesmo sitio chega ás mesmas persoas. Equivocarse compartindo pásalle a calquera.
    .today = Se lembras algo así, escribe hoxe unha liña nese grupo.
