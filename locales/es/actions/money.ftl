### What a person can do about money at home.
# review: author-written

action-set-bank-limits = Baja los topes de tu cuenta y tu tarjeta
    .because = Con un tope bajo, un error o un engaño se queda pequeño.
    .how =
        Piensa cuánto gastas en un día normal.
        Abre la aplicación de tu banco y busca «límites».
        Baja el de transferencias, el de la tarjeta y el de los pagos con el móvil.
        Si no compras por internet, apaga ahí la tarjeta.
        Si un día necesitas más, súbelo tú y bájalo después.
    .verify = La pantalla de límites muestra las cantidades que has elegido.
    .ask-help = Si no los encuentras, pregunta en tu oficina o llama al teléfono de tu tarjeta.

action-check-shop-outside = Mira fuera de la tienda antes de comprar
    .because = En su propia web, una tienda falsa puede escribir lo que quiera.
    .how =
        Baja al final de la web y busca el nombre de la empresa y su dirección.
        Busca ese nombre junto a la palabra «opiniones» o «estafa».
        Desconfía si todo está muy barato o solo deja pagar por transferencia.
        Paga con una tarjeta de prepago o con un tope bajo.
        Guarda la página del pedido hasta que llegue.
    .verify = Antes de tu próxima compra, sabes decir quién lleva la tienda.
    .ask-help = Si ya has pagado y no llega nada, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.

action-stay-inside-the-sale = Cierra los tratos dentro de la aplicación de venta
    .because = Quien tiene prisa por sacarte de ahí suele tener un motivo.
    .how =
        Habla y paga dentro de la aplicación de venta.
        Si te pide seguir por otro chat, di que no.
        No abras enlaces para cobrar ni escribas ahí tu tarjeta.
        Si quedáis en persona, que sea en un sitio con gente. Se ve y se paga allí.
        Antes de enviar algo, mira en tu banco que el dinero está.
    .verify = Tu último trato está entero en la aplicación: mensajes, pago y envío.
    .ask-help = Si has pagado y no llega, usa la ayuda de la aplicación y llama a tu banco.

action-read-before-accepting = Lee si pagas o cobras antes de aceptar
    .because = Una petición de pago puede decir «cobro» en el concepto y sacar dinero de tu cuenta.
    .how =
        Cuando llegue un aviso, para y léelo entero.
        Busca tres cosas: si sale o entra dinero, cuánto y a quién.
        Si esperas cobrar, no aceptes nada: el dinero llega solo.
        Si no lo entiendes, recházalo y pregunta.
    .verify = Abre tu último pago con el móvil: pone quién pagó y quién cobró.
    .ask-help = Si has aceptado por error, llama a tu banco enseguida y guarda una captura.

action-check-before-investing = Mira quién ofrece la inversión antes de poner dinero
    .because = Una ganancia segura y rápida es lo que más se usa para engañar.
    .how =
        Si te meten prisa, para: una buena inversión espera a mañana.
        Mira en la web de la CNMV si esa empresa tiene permiso en España.
        Busca su nombre junto a la palabra «fraude».
        Cuéntaselo a alguien de confianza antes de mandar nada.
        No dejes que nadie maneje tu ordenador o tu móvil para ayudarte a invertir.
        Si ya has puesto dinero, no pagues más para sacarlo.
    .verify = Antes de invertir, has visto el nombre de la empresa en la lista de la CNMV.
    .ask-help = Si ya has mandado dinero, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.

action-pay-on-the-official-site = Paga multas y deudas solo en la web oficial
    .because = Si la deuda existe, también está en la web oficial. El enlace del mensaje no hace falta.
    .how =
        No toques el enlace ni llames al número del mensaje.
        Entra en la web oficial por tus favoritos o escribe tú la dirección.
        Busca allí la multa o la deuda, con tu DNI electrónico, Cl@ve o certificado.
        Si no está, no pagues.
        Guarda el mensaje entero. Si has pagado, no lo borres: es una prueba.
    .verify = Tienes en favoritos la web de Hacienda y la de tu ayuntamiento.
    .ask-help = Si has escrito tu tarjeta en el enlace, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.
