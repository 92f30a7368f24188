### Questions about payments and suppliers.
# review: machine-drafted
# source: e74e043e8e92

item-new-account-number = Un provedor mándache por correo unha conta nova. Que fas antes de pagarlle?
    .why = Hai quen se coa nos correos e cambia a conta dunha factura auténtica. Ti pagas, pero cobra outro.
    .help = Vale igual se o cambio chega por WhatsApp, na propia factura ou de parte dun empregado. Se fas varias cousas, escolle a primeira da lista que fagas sempre. O banco avisa cando o nome que escribes non é o da conta.
    .option-call-known = Chamo ao teléfono que xa tiña
    .option-bank-warning = Miro se o banco avisa de que non coincide
    .option-reply = Pregunto por correo
    .option-pay = Pago se a factura parece boa
    .not-applicable-no-transfers = Non pago por transferencia
item-new-account-number-easy = Antes de pagar a unha conta nova, chamas sempre a un teléfono que xa tiñas?

item-large-payment = Chégache unha factura máis alta do normal. Que miras antes de pagala?
    .why = Unha factura falsa parécese moito a unha boa. O que adoita cambiar é a conta.
    .help = Máis alta do normal é unha cantidade que che faría dano perder. Conta tamén se paga outra persoa por ti. O encargo é o que pediches: un orzamento, un correo ou un albará.
    .option-account-and-order = A conta doutras veces e o encargo
    .option-account = Só a conta doutras veces
    .option-amount = Só que cadre o importe
    .option-pay = Nada, se a agardaba
    .not-applicable-no-transfers = Non pago por transferencia
item-large-payment-easy = Tes gardadas na web do teu banco as contas dos teus provedores?

item-bank-alerts = Como te decatas de que saíron cartos da túa conta?
    .why = Canto antes ves un pagamento raro, antes podes chamar ao teu banco.
    .help = Contan os avisos do banco no móbil, por SMS ou por correo. Se tes varias contas, contesta pola que máis usas.
    .look-android =
        Abre a aplicación do teu banco e busca «avisos», «alertas» ou «notificacións».
        Le de que te avisa e desde que cantidade.
        Abre Configuración, toca a lupa e escribe «notificacións». Mira que o teu banco teña permiso.
    .look-iphone =
        Abre a aplicación do teu banco e busca «avisos», «alertas» ou «notificacións».
        Le de que te avisa e desde que cantidade.
        Abre «Ajustes», entra en «Notificaciones» e mira que o teu banco teña permiso.
    .option-each = Chégame un aviso con cada pagamento
    .option-large = Chégame un aviso cos pagamentos grandes
    .option-weekly = Míroa eu cada semana
    .option-monthly = Míroa eu cada mes ou menos
item-bank-alerts-easy = Chegouche un aviso do banco a última vez que pagaches algo?

item-invoice-account = Como sabe un cliente novo en que conta pagarche?
    .why = Quen se coa nos correos pode cambiar a túa conta pola súa. O teu cliente paga, pero non che chega.
    .help = Se sempre che pagan en man, con tarxeta ou co móbil, escolle a primeira.
    .option-in-person = En persoa, por teléfono ou no contrato
    .option-note = Pola factura, cunha nota de que nunca cambia
    .option-invoice = Pola factura que mando por correo
    .option-message = Por un correo ou un chat
item-invoice-account-easy = Dixécheslle a algún cliente que non cambias de conta por correo?

item-supplier-access = Como entra nos teus programas quen che axuda desde fóra?
    .why = Quen ten o teu contrasinal pode velo todo. E tamén quen llo quite.
    .help = Pensa na túa xestoría, no teu técnico, en quen che fixo a web ou en alguén da familia. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-own-removed = Coa súa propia conta, que quito cando marcha
    .option-own-kept = Coa súa propia conta, que ninguén quita
    .option-my-password = Co meu contrasinal
    .option-uncounted = De varias formas que non teño apuntadas
    .not-applicable-no-suppliers-with-access = Ninguén de fóra entra nos meus programas
item-supplier-access-easy = Sabe alguén de fóra o contrasinal dalgún dos teus programas?

item-key-provider = Pensa no servizo en liña que máis necesitas. Se falla unha semana, que fas?
    .why = Un servizo cae, pecha ou sobe o prezo. Cos teus datos fóra, podes seguir.
    .help = Un servizo en liña vive en ordenadores doutra empresa. Pode ser o teu programa de facturas, o teu correo, a túa tenda ou a túa axenda de citas. Ter os teus datos é telos descargados.
    .option-switch = Sigo con outro: teño os meus datos e sei cal
    .option-data-only = Teño os meus datos, pero non outro servizo
    .option-by-hand = Sigo a man, como poida
    .option-stop = Agardo: alí está todo
    .not-applicable-no-cloud = Non uso servizos en liña para traballar
item-key-provider-easy = Descargaches algunha vez os teus datos do programa que máis usas?

item-second-approval = Cantas persoas fan falta para que saia un pagamento grande?
    .why = Enganar unha persoa con présa é máis doado ca enganar dúas. Quen o tenta pode dicir que é da dirección.
    .help = Pensa na última transferencia grande. Se a dirección pode saltar a norma por teléfono, escolle a última.
    .option-bank = Dúas: o banco non deixa doutra forma
    .option-rule = Dúas, por norma da casa
    .option-after = Unha, e outra mírao despois
    .option-one = Unha
    .not-applicable-no-transfers = Non pago por transferencia
item-second-approval-easy = Prepara unha persoa os pagamentos e confírmaos outra?
