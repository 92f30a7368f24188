### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: machine-drafted
# source: 2f562408a66e
#
# .calm    the person first.
# .first   the first five minutes: one thing a line, the verb first.
# .say-to  whom the words of .say are for; they are read aloud on the phone.
# .never   what not to do, one thing a line.
# .know    what it helps to know.
# .evidence  what shows it, one thing a line.
# .done    how to see that it goes well.

## What can happen

situation-general = Se algo pasa
situation-payment-fraud = Perdín cartos ou pagueille a quen non era
    .calm = Enganáronte. Pásalle a xente moi coidadosa e non é culpa túa. Aínda se poden facer cousas.
    .first =
        Chama ao teu banco co teléfono de detrás da túa tarxeta ou co da súa aplicación.
        Pide que bloqueen a tarxeta ou a conta e que intenten parar o pagamento.
        Se a transferencia está pendente, anúlaa na aplicación e chama igual.
        Apunta o número de incidencia, a hora e quen te atende.
        Pide o mesmo por escrito, polo correo ou o chat do banco.
        Cambia desde outro aparello o contrasinal do banco e o do correo.
    .say-to = Ao teu banco
    .say = «Saíron cartos da miña conta por un engano. Bloqueade a tarxeta e a conta. Pedídelle a devolución ao banco que os recibiu e avisádeo da fraude. Dádeme un número de incidencia, por favor».
    .never =
        Non pagues máis para recuperar os cartos: é outro engano.
        Non deas ningún código, aínda que quen chama diga que é do banco.
        Non instales nada que che pidan por teléfono.
        Non chames ao número que vén na mensaxe.
        Non borres as mensaxes nin os correos.
    .know = Un cargo que non fixeches e un pagamento que ordenaches por un engano son casos distintos. Nos dous convén reclamar.
    .evidence =
        O xustificante do pagamento, coa conta ou a tenda que cobrou
        As mensaxes e os correos enteiros
        Capturas nas que se vexan a data, o número e o enderezo web
        O número de incidencia do teu banco
        Unha folla co que pasou, en orde e coa hora
    .done = Vai ben se tes un número de incidencia e lle escribiches ao banco.
situation-changed-invoice = Unha factura traía outra conta e pagueina, ou case
    .calm = Alguén cambiou a conta polo camiño. Non é culpa túa nin de quen che factura. Imos por orde.
    .first =
        Se aínda non pagaches, non pagues. Chama a quen che factura por un teléfono que xa tiñas.
        Se pagaches, chama agora ao teu banco co teléfono da túa tarxeta.
        Pide que lle reclamen os cartos ao banco que os recibiu.
        Apunta o número de incidencia e pide o mesmo por escrito.
        Se pagou un cliente teu, chámao: é o seu banco quen pode parar os cartos.
        Cambia o contrasinal do teu correo e mira se hai regras de reenvío que non puxeches.
    .say-to = Ao teu banco
    .say = «Fixen unha transferencia por un engano: a factura levaba outra conta. Pedídelle os cartos ao banco que os recibiu e avisádeo da fraude. Dádeme un número de incidencia, por favor».
    .never =
        Non contestes ao correo que trae a conta nova.
        Non uses o teléfono que vén nesa factura.
        Non lle pagues a quen che ofrece recuperar os cartos.
        Non acuses a ninguén aínda: o correo roubado pode ser o teu ou o seu.
    .know = Unha transferencia feita non se desfai sen permiso de quen a cobra. Aínda así, o teu banco debe intentar recuperala.
    .evidence =
        O correo coa conta nova, coa súa cabeceira completa
        A factura falsa e unha boa anterior
        O xustificante da transferencia
        Se o banco avisou de que o nome e a conta non coincidían
        O número de incidencia do teu banco
    .done = Vai ben se tes un número de incidencia e sabes de viva voz cal é a conta boa.
situation-mailbox-taken = Alguén entrou no meu correo ou noutra conta miña
    .calm = Pódese pechar a porta. Comeza polo correo: desde aí recupéranse as demais contas.
    .first =
        Usa un aparello que só uses ti.
        Cambia o contrasinal por un que non uses en nada máis.
        Pecha a sesión nos demais aparellos.
        Busca «reenvío», «regras» e «filtros». Fai unha captura e quita as que non puxeches.
        Comproba que o teléfono e o correo de recuperación son os teus.
        Activa a verificación en dous pasos: ademais do contrasinal, un aviso ou un código.
        Se xa non podes entrar, busca «recuperar a conta» na páxina do servizo.
    .say-to = Aos teus clientes e á túa xente, por teléfono
    .say = «Alguén entrou no meu correo. Se che chega unha mensaxe miña que pide cartos ou un código, ou que cambia unha conta, non fagas caso. Chámame a este número».
    .never =
        Non avises só por correo: quen está dentro tamén o le.
        Non borres as mensaxes que non escribiches ti: son probas.
        Non lle deas códigos a quen che ofrece recuperar a conta.
        Non repitas o contrasinal novo noutro sitio.
    .evidence =
        A lista de accesos ou aparellos, con data e lugar
        Capturas das regras de reenvío que non puxeches
        As mensaxes enviadas no teu nome, coa súa cabeceira completa
        Os avisos de entrada ou de cambio de contrasinal
    .done = Vai ben se na lista de aparellos conectados só están os teus.
situation-ransomware = Bloqueáronme os ficheiros e piden cartos
    .calm = Asusta velo, pero agora non hai que decidir se pagar. O primeiro é que non chegue a máis aparellos.
    .first =
        Quita o cable de rede ou apaga a wifi dese ordenador.
        Desenchufa os discos e as memorias con copias.
        Deixa o ordenador aceso e non o uses.
        Avisa a quen traballa contigo: que ninguén conecte nada.
        Fai co móbil unha foto da nota e da pantalla.
        Chama a quen che leva os ordenadores, se o hai.
    .say-to = A quen che leva os ordenadores
    .say = «Teño ficheiros bloqueados e unha nota que pide cartos. Quitei a rede e non apaguei nada. De que día é a última copia? Non borredes nin reinstaledes aínda».
    .never =
        Non pagues: ninguén che asegura que volvan os ficheiros.
        Non lle contestes a quen pide os cartos.
        Non formatees nin reinstales antes de gardar as probas.
        Non conectes as túas copias a un ordenador sen revisar.
    .know = INCIBE-CERT axuda coa parte técnica. Pregunta antes de borrar os ficheiros bloqueados.
    .evidence =
        A nota que pide os cartos, en ficheiro e en foto
        Dous ficheiros bloqueados pequenos, sen datos persoais
        Que ordenadores fallan e desde que hora
        Que datos había e de cantas persoas
        Que fixeches desde entón, coa hora
    .done = Vai ben se ese ordenador está sen rede, as copias desenchufadas e a nota gardada.
situation-identity-used = Alguén usa o meu nome, o meu DNI ou a miña liña
    .calm = Outra persoa asina co teu nome. O que asinou non o fixeches ti, e pódese deixar por escrito.
    .first =
        Apunta onde o viches: un contrato, un préstamo, un perfil ou unha carta.
        Escríbelle a esa empresa: di que non es ti e pide que o paren.
        Chama ao teu banco se se moveron cartos ou se pediu un préstamo.
        Chama á túa compañía de teléfono se quedas sen liña: pode haber un duplicado da túa SIM.
        Se é un perfil falso, busca «reportar» nesa rede social e pide que o pechen.
        Cambia o contrasinal do teu correo e activa a verificación en dous pasos.
    .say-to = Á empresa que che reclama algo
    .say = «Ese contrato non é meu: alguén usou os meus datos. Parádeo e gardade os papeis e a gravación. Vou denunciar e mandareivos a copia. Dádeme un número de caso».
    .never =
        Non pagues unha débeda que non é túa.
        Non mandes outra foto do teu DNI a quen che escribe.
        Non deixes cartas sen abrir nin avisos sen contestar.
        Non borres nada do que che chegue.
    .know = A copia da denuncia serve ante cada empresa. Pide varias ou escanéaa.
    .evidence =
        As cartas, os contratos ou os cargos que non son teus
        Capturas do perfil ou do anuncio, co seu enderezo
        Con quen falaches, que día e o seu número de caso
        Cando perdiches o DNI ou a quen lle mandaches a súa foto
    .done = Vai ben se tes a copia da denuncia e cada empresa ten un escrito teu.
situation-personal-data = Víronse, perdéronse ou roubáronse datos persoais
    .calm = Pásalle tamén a xente moi ordenada. O que importa agora é paralo e apuntar a hora.
    .first =
        Apunta a hora á que o soubeches: desde aí conta o prazo.
        Garda o que o amosa: capturas, correos e rexistros.
        Para a fuga: quita o ficheiro, pecha a ligazón ou cambia o contrasinal.
        Apunta que datos eran, de cantas persoas e onde estaban.
        Se os datos son do teu cliente, avísao hoxe: é o teu cliente quen decide a quen máis avisar.
        Mira abaixo se debes avisar a autoridade e esas persoas.
        Se os datos son teus, cambia ese contrasinal en todos os sitios onde o uses.
    .say-to = Ás persoas afectadas, se o risco para elas é alto
    .say = «Avísote de que alguén puido ver datos teus. Dígoche cales e desde cando. Xa o pechamos. Se che chega unha mensaxe rara, non deas códigos nin contrasinais e chámame».
    .never =
        Non o tapes nin borres os rexistros.
        Non agardes a sabelo todo para avisar.
        Non lles escribas a todos á vez cos seus enderezos á vista.
        Non prometas o que aínda non sabes.
    .evidence =
        Cando comezou, cando o soubeches e se acabou
        Que datos eran e de cantas persoas
        Capturas, correos e rexistros de acceso
        Que fixeches e a que hora
        A quen avisaches, ou por que non
    .done = Vai ben se a fuga está pechada e tes apuntada a hora.
situation-device-stolen = Roubáronme o móbil ou o ordenador, ou perdino
    .calm = O aparello reponse. Agora toca pechar o que se abre con el.
    .first =
        Se te ameazaron ou che fixeron dano, chama ao { -emergency }.
        Bloquea o aparello desde outro: busca «atopar o meu dispositivo».
        Chama á túa compañía de teléfono: que anulen a SIM e bloqueen o móbil.
        Chama ao teu banco se levaba a súa aplicación ou unha tarxeta.
        Cambia desde outro aparello o contrasinal do correo.
        Pecha nas túas contas a sesión dese aparello.
        Bórrao a distancia se xa non esperas recuperalo.
    .say-to = Á túa compañía de teléfono
    .say = «Roubáronme o móbil. Anulade a tarxeta SIM e bloqueade o aparello polo seu número de serie, o IMEI. Non deades un duplicado da miña liña sen ver o meu documento».
    .never =
        Non vaias buscalo, aínda que vexas onde está: dillo á policía.
        Non lle contestes a quen di que o atopou e pide un código.
        Non quites o aparello da túa conta: así segue bloqueado.
        Non deixes a liña activa «por se chama alguén».
    .evidence =
        Marca, modelo e número de serie ou IMEI: están na caixa ou na factura
        Onde e cando o tiñas por última vez
        Que datos de traballo había e se o disco estaba cifrado
        Cargos ou mensaxes raras desde entón
    .done = Vai ben se a liña está anulada, o aparello bloqueado e o correo con outro contrasinal.
situation-intimate-images = Ameazan con difundir fotos ou vídeos íntimos, ou xa o fixeron
    .calm = Non fixeches nada malo. Quen ameaza ou difunde é quen comete o delito. Hai xente que axuda a quitalos.
    .first =
        Cóntallo agora a alguén de confianza.
        Se pensas en facerte dano, chama ao { -suicide-line }. Escoitan a todas as horas.
        Non pagues e non mandes máis imaxes.
        Fai capturas do perfil, das ameazas e dos enderezos.
        Se sae alguén menor de idade, captura a conversa e o enderezo, nunca a imaxe.
        Busca «denunciar» nesa rede ou web e pide que o quiten.
        Pide tamén a retirada urxente: está na lista de abaixo.
    .say-to = A alguén de confianza
    .say = «Necesito que esteas comigo un anaco. Alguén ten imaxes íntimas miñas e ameázame. Non me preguntes por que. Axúdame a gardar as probas e a pedir que as quiten».
    .never =
        Non pagues: pagar non asegura que paren.
        Non borres a conversa nin a túa conta antes de gardar as probas.
        Non discutas nin intentes convencer a quen ameaza.
        Non lle amoses nin lle reenvíes as imaxes a ninguén.
    .know = Calquera que o saiba pode pedir que se quiten, tamén por outra persoa.
    .evidence =
        Capturas do perfil e das ameazas, coa data
        Os enderezos onde están publicadas
        Os teléfonos, os correos ou as contas de pagamento de quen ameaza
        O que contesta a rede social
    .done = Vai ben se alguén de confianza o sabe, tes as probas e pediches que o quiten.
situation-harassment = Acósanme ou ameázanme por internet
    .calm = Ninguén ten dereito a facerche isto. Non tes que aguantalo nin demostrar que che afecta.
    .first =
        Se temes pola túa seguridade agora, chama ao { -emergency }.
        Cóntallo hoxe a alguén de confianza.
        Fai unha captura de cada mensaxe, coa data e quen a envía.
        Despois, bloquea esa persoa e busca «reportar» na rede social.
        Agocha a túa localización, o teu teléfono e a túa lista de contactos.
        Pecha nas túas contas as sesións que non coñezas.
        Se pasa no traballo ou na clase, avisa por escrito a quen dirixe.
    .say-to = Á policía
    .say = «Quero denunciar ameazas por internet. Dígovos cando comezaron e cal foi a última. Teño capturas e enderezos. Dígovos tamén a que lle teño medo».
    .never =
        Non contestes: cada resposta dá pé a outra.
        Non quedes a soas con esa persoa.
        Non publiques os seus datos.
        Non borres nada. Se doe lelo, que o garde outra persoa.
    .evidence =
        Capturas de cada mensaxe, coa data, a hora e quen a envía
        Os enderezos dos perfís e do publicado
        Unha lista con cada día e o que pasou
        Quen máis o viu
    .done = Vai ben se alguén de confianza o sabe e as probas están gardadas noutro sitio.
situation-fake-shop = Comprei nunha tenda que non envía ou non existe
    .calm = Hai tendas falsas moi ben feitas. Non é culpa túa. Imos polo cargo.
    .first =
        Chama ao teu banco: di que a tenda é falsa e bloquea a tarxeta.
        Pregunta como se reclama ese cargo e apunta o número de incidencia.
        Mira os teus movementos por se hai outros cargos.
        Fai capturas da tenda, do pedido e das mensaxes antes de que desaparezan.
        Cambia o contrasinal se usas o mesmo noutro sitio.
    .say-to = Ao teu banco
    .say = «Paguei con tarxeta nunha tenda que parece falsa e non me entregaron nada. Quero bloquear a tarxeta e reclamar o cargo. Dádeme un número de incidencia e dicídeme que papeis necesitades».
    .never =
        Non pagues «aduanas» nin «gastos de envío» para recibilo.
        Non deas máis datos da tarxeta nin códigos.
        Non instales nada para que che devolvan os cartos.
        Non borres o correo do pedido.
    .know = Se pagaches con tarxeta, o teu banco pode pedirlle os cartos ao banco da tenda. Non sempre se consegue. Se a tenda é de verdade e só tarda, reclámalle antes á tenda.
    .evidence =
        O correo do pedido e o recibo
        Capturas da tenda, co seu enderezo web completo
        O cargo na túa conta ou na túa tarxeta
        As mensaxes coa tenda
        O número de incidencia do teu banco
    .done = Vai ben se a tarxeta está bloqueada e o cargo reclamado por escrito.
situation-fake-support = Un falso técnico chamoume e entrou no meu ordenador
    .calm = Prepáranse para convencer, e fano ben. Fixeches ben en parar.
    .first =
        Colga. Non fai falta despedirse.
        Quita o cable de internet ou apaga a wifi dese ordenador.
        Se o rato se segue movendo só, apaga o ordenador.
        Chama ao teu banco se pagaches, deches a túa tarxeta ou abriches a túa banca.
        Cambia desde outro aparello o contrasinal do banco e o do correo.
        Pídelle a alguén que saiba que quite o programa de acceso a distancia.
    .say-to = Ao teu banco
    .say = «Deixei entrar no meu ordenador alguén que finxía ser técnico. Pode ter visto a miña banca. Bloqueade a banca por internet e a tarxeta. Dicídeme se hai movementos novos».
    .never =
        Non conectes ese ordenador a internet ata que o revisen.
        Non contestes se volven chamar, tampouco para «devolverche os cartos».
        Non compres tarxetas regalo nin envíes criptomoedas.
        Non entres no teu banco desde ese ordenador.
    .evidence =
        O número que chamou e a hora
        O nome do programa que che pediron instalar
        Unha foto do aviso ou da páxina que saíu
        Que pagaches, canto e como
        Os movementos da túa conta
    .done = Vai ben se ese ordenador está sen rede, o teu banco o sabe e os contrasinais son outros.
situation-website-down = A miña web non funciona ou amosa algo que non é meu
    .calm = Pode ser só unha avaría. Vémolo nuns minutos, sen borrar nada.
    .first =
        Míraa desde o móbil sen wifi: así sabes se falla tamén fóra.
        Chama á empresa que aloxa a túa web e pregunta se é cousa súa.
        Fai capturas do que se ve, coa data e o enderezo.
        Se amosa algo que non é teu, pide que a quiten de internet por agora.
        Cambia o contrasinal do panel da web, do dominio e do correo.
        Avisa os teus clientes por outro camiño.
    .say-to = Á empresa que aloxa a túa web
    .say = «A miña web non vai ben. É unha avaría vosa ou entrou alguén? Gardade os rexistros de acceso e non borredes nada. De que día é a última copia boa?».
    .never =
        Non borres a web para comezar de novo: pérdense as probas.
        Non volvas á copia sen pechar antes por onde entraron.
        Non lle pagues a quen pide cartos por parar.
        Non cobres pola web ata que a revisen.
    .evidence =
        Capturas do que se ve, coa hora
        Desde cando falla e quen o viu
        Os rexistros de acceso, que garda quen aloxa a web
        As mensaxes que piden cartos
        Quen ten os contrasinais da web
    .done = Vai ben se sabes que pasa e, se entrou alguén, a web está fóra.

## Steps that are not a channel

situation-step-keep-evidence = Garda as probas: non borres nada e fai capturas nas que se vexa a data.
situation-step-disconnect = Quita o cable de internet ou apaga a wifi. Non apagues o ordenador e non pagues.
situation-step-note-when = Apunta cando o soubeches: desde aí contan as 72 horas.

## Terms of the law

clock-es-personal-data = Datos doutras persoas
    .term = 72 horas desde que o sabes. Os festivos contan.
    .how =
        Só se polo teu traballo gardas datos doutras persoas e hai risco para elas.
        Avisa a AEPD co que saibas hoxe: podes completalo despois.
        Se o risco é alto, avisa tamén esas persoas.
        Apunta o que pasou aínda que non teñas que avisar: pídeo a lei.
clock-es-unauthorised-payment = Un cargo que non fixeches
    .term = Dillo ao banco en canto o vexas, e como moito en 13 meses.
    .how =
        O banco devólveo como tarde ao acabar o día hábil seguinte, salvo que sospeite fraude.
        Se deches ti a orde, aínda que fose por un engano, é outro caso.
        Se a conta é dun negocio, mira o teu contrato: o prazo pode ser máis curto.
clock-es-bank-claim = Se o banco di que non
    .term = Ten 15 días hábiles para contestar a túa reclamación.
    .how =
        Escríbelle primeiro ao seu servizo de atención ao cliente.
        Se di que non ou cala, reclama de balde ao Banco de España.
        Non deixes pasar 1 ano desde a túa reclamación ao banco.
