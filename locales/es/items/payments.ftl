### Questions about payments and suppliers.
# review: author-written

item-new-account-number = Un proveedor te manda por correo una cuenta nueva. ¿Qué haces antes de pagarle?
    .why = Hay quien se cuela en los correos y cambia la cuenta de una factura auténtica. Tú pagas, pero cobra otro.
    .help = Vale igual si el cambio llega por WhatsApp, en la propia factura o de parte de un empleado. Si haces varias cosas, elige la primera de la lista que hagas siempre. El banco avisa cuando el nombre que escribes no es el de la cuenta.
    .option-call-known = Llamo al teléfono que ya tenía
    .option-bank-warning = Miro si el banco avisa de que no coincide
    .option-reply = Pregunto por correo
    .option-pay = Pago si la factura parece buena
    .not-applicable-no-transfers = No pago por transferencia
item-new-account-number-easy = Antes de pagar a una cuenta nueva, ¿llamas siempre a un teléfono que ya tenías?

item-large-payment = Te llega una factura más alta de lo normal. ¿Qué miras antes de pagarla?
    .why = Una factura falsa se parece mucho a una buena. Lo que suele cambiar es la cuenta.
    .help = Más alta de lo normal es una cantidad que te haría daño perder. Cuenta también si paga otra persona por ti. El encargo es lo que pediste: un presupuesto, un correo o un albarán.
    .option-account-and-order = La cuenta de otras veces y el encargo
    .option-account = Solo la cuenta de otras veces
    .option-amount = Solo que cuadre el importe
    .option-pay = Nada, si la esperaba
    .not-applicable-no-transfers = No pago por transferencia
item-large-payment-easy = ¿Tienes guardadas en la web de tu banco las cuentas de tus proveedores?

item-bank-alerts = ¿Cómo te enteras de que ha salido dinero de tu cuenta?
    .why = Cuanto antes ves un pago raro, antes puedes llamar a tu banco.
    .help = Cuentan los avisos del banco en el móvil, por SMS o por correo. Si tienes varias cuentas, contesta por la que más usas.
    .look-android =
        Abre la aplicación de tu banco y busca «avisos», «alertas» o «notificaciones».
        Lee de qué te avisa y desde qué cantidad.
        Abre Ajustes, toca la lupa y escribe «notificaciones». Mira que tu banco tenga permiso.
    .look-iphone =
        Abre la aplicación de tu banco y busca «avisos», «alertas» o «notificaciones».
        Lee de qué te avisa y desde qué cantidad.
        Abre Ajustes, entra en «Notificaciones» y mira que tu banco tenga permiso.
    .option-each = Me llega un aviso con cada pago
    .option-large = Me llega un aviso con los pagos grandes
    .option-weekly = La miro yo cada semana
    .option-monthly = La miro yo cada mes o menos
item-bank-alerts-easy = ¿Te llegó un aviso del banco la última vez que pagaste algo?

item-invoice-account = ¿Cómo sabe un cliente nuevo en qué cuenta pagarte?
    .why = Quien se cuela en los correos puede cambiar tu cuenta por la suya. Tu cliente paga, pero no te llega.
    .help = Si siempre te pagan en mano, con tarjeta o con el móvil, elige la primera.
    .option-in-person = En persona, por teléfono o en el contrato
    .option-note = Por la factura, con una nota de que nunca cambia
    .option-invoice = Por la factura que mando por correo
    .option-message = Por un correo o un chat
item-invoice-account-easy = ¿Has dicho a algún cliente que no cambias de cuenta por correo?

item-supplier-access = ¿Cómo entra en tus programas quien te ayuda desde fuera?
    .why = Quien tiene tu contraseña puede verlo todo. Y también quien se la quite.
    .help = Piensa en tu gestoría, tu técnico, quien te hizo la web o alguien de la familia. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-own-removed = Con su propia cuenta, que quito cuando se va
    .option-own-kept = Con su propia cuenta, que nadie quita
    .option-my-password = Con mi contraseña
    .option-uncounted = De varias formas que no tengo apuntadas
    .not-applicable-no-suppliers-with-access = Nadie de fuera entra en mis programas
item-supplier-access-easy = ¿Sabe alguien de fuera la contraseña de alguno de tus programas?

item-key-provider = Piensa en el servicio en internet que más necesitas. Si falla una semana, ¿qué haces?
    .why = Un servicio se cae, cierra o sube el precio. Con tus datos fuera, puedes seguir.
    .help = Un servicio en internet vive en ordenadores de otra empresa. Puede ser tu programa de facturas, tu correo, tu tienda o tu agenda de citas. Tener tus datos es haberlos descargado.
    .option-switch = Sigo con otro: tengo mis datos y sé cuál
    .option-data-only = Tengo mis datos, pero no otro servicio
    .option-by-hand = Sigo a mano, como pueda
    .option-stop = Espero: allí está todo
    .not-applicable-no-cloud = No uso servicios en internet para trabajar
item-key-provider-easy = ¿Has descargado alguna vez tus datos del programa que más usas?

item-second-approval = ¿Cuántas personas hacen falta para que salga un pago grande?
    .why = Engañar a una persona con prisa es más fácil que engañar a dos. Quien lo intenta puede decir que es de la dirección.
    .help = Piensa en la última transferencia grande. Si la dirección puede saltarse la norma por teléfono, elige la última.
    .option-bank = Dos: el banco no deja de otra forma
    .option-rule = Dos, por norma de la casa
    .option-after = Una, y otra lo mira después
    .option-one = Una
    .not-applicable-no-transfers = No pago por transferencia
item-second-approval-easy = ¿Prepara una persona los pagos y los confirma otra?
