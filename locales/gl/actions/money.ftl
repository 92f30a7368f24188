### What a person can do about money at home.
# review: machine-drafted
# source: 37846d47774b

action-set-bank-limits = Baixa os topes da túa conta e da túa tarxeta
    .because = Cun tope baixo, un erro ou un engano queda pequeno.
    .how =
        Pensa canto gastas nun día normal.
        Abre a aplicación do teu banco e busca «límites».
        Baixa o de transferencias, o da tarxeta e o dos pagamentos co móbil.
        Se non compras por internet, apaga aí a tarxeta.
        Se un día necesitas máis, súbeo ti e báixao despois.
    .verify = A pantalla de límites amosa as cantidades que escolliches.
    .ask-help = Se non os atopas, pregunta na túa oficina ou chama ao teléfono da túa tarxeta.

action-check-shop-outside = Mira fóra da tenda antes de comprar
    .because = Na súa propia web, unha tenda falsa pode escribir o que queira.
    .how =
        Baixa ao final da web e busca o nome da empresa e o seu enderezo.
        Busca ese nome xunto á palabra «opinións» ou «estafa».
        Desconfía se todo está moi barato ou só deixa pagar por transferencia.
        Paga cunha tarxeta de prepagamento ou cun tope baixo.
        Garda a páxina do pedido ata que chegue.
    .verify = Antes da túa próxima compra, sabes dicir quen leva a tenda.
    .ask-help = Se xa pagaches e non chega nada, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-stay-inside-the-sale = Pecha os tratos dentro da aplicación de venda
    .because = Quen ten présa por sacarte de aí adoita ter un motivo.
    .how =
        Fala e paga dentro da aplicación de venda.
        Se che pide seguir por outro chat, di que non.
        Non abras ligazóns para cobrar nin escribas aí a túa tarxeta.
        Se quedades en persoa, que sexa nun sitio con xente. Vese e págase alí.
        Antes de enviar algo, mira no teu banco que os cartos están.
    .verify = O teu último trato está enteiro na aplicación: mensaxes, pagamento e envío.
    .ask-help = Se pagaches e non chega, usa a axuda da aplicación e chama ao teu banco.

action-read-before-accepting = Le se pagas ou cobras antes de aceptar
    .because = Unha petición de pagamento pode dicir «cobro» no concepto e sacar cartos da túa conta.
    .how =
        Cando chegue un aviso, para e le o aviso enteiro.
        Busca tres cousas: se saen ou entran cartos, cantos e a quen.
        Se esperas cobrar, non aceptes nada: os cartos chegan sós.
        Se non o entendes, rexéitao e pregunta.
    .verify = Abre o teu último pagamento co móbil: pon quen pagou e quen cobrou.
    .ask-help = Se aceptaches por erro, chama ao teu banco de contado e garda unha captura.

action-check-before-investing = Mira quen ofrece o investimento antes de poñer cartos
    .because = Unha ganancia segura e rápida é o que máis se usa para enganar.
    .how =
        Se che meten présa, para: un bo investimento agarda a mañá.
        Mira na web da CNMV se esa empresa ten permiso en España.
        Busca o seu nome xunto á palabra «fraude».
        Cóntallo a alguén de confianza antes de mandar nada.
        Non deixes que ninguén manexe o teu ordenador ou o teu móbil para axudarche a investir.
        Se xa puxeches cartos, non pagues máis para sacalos.
    .verify = Antes de investir, viches o nome da empresa na lista da CNMV.
    .ask-help = Se xa mandaches cartos, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-pay-on-the-official-site = Paga multas e débedas só na web oficial
    .because = Se a débeda existe, tamén está na web oficial. A ligazón da mensaxe non fai falta.
    .how =
        Non toques a ligazón nin chames ao número da mensaxe.
        Entra na web oficial polos teus favoritos ou escribe ti o enderezo.
        Busca alí a multa ou a débeda, co teu DNI electrónico, Cl@ve ou certificado.
        Se non está, non pagues.
        Garda a mensaxe enteira. Se pagaches, non a borres: é unha proba.
    .verify = Tes nos favoritos a web de Facenda e a do teu concello.
    .ask-help = Se escribiches a túa tarxeta na ligazón, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.
