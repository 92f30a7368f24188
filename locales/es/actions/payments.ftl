### What a person can do about payments and suppliers.
# review: author-written

action-confirm-new-accounts-by-phone = Ponte una regla: cuenta nueva, llamada antes de pagar
    .because = Contestar al correo no sirve: si hay alguien dentro, será quien te conteste. Y una transferencia hecha no se deshace sin permiso de quien la cobra.
    .how =
        Apunta el teléfono de tus proveedores. Sácalo de facturas viejas o de un contrato, nunca del correo que anuncia el cambio.
        Si llega una cuenta nueva, llama y pide que te la lean.
        Si no contestan, espera. Explica que pagarás en cuanto lo confirmes.
        Escribe el nombre del titular en la transferencia y lee lo que responde el banco. Si no coincide, para.
        Cuenta la regla a quien pague por ti.
        Añade a tus facturas: «Nunca cambiamos de cuenta por correo. Si recibes ese aviso, llámanos».
    .verify = Coge una factura de un proveedor. ¿Tienes su teléfono sin mirar el correo?
    .ask-help = Si ya has pagado a una cuenta dudosa, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.

action-two-looks-at-large-payments = Pon un tope: por encima, dos miradas antes de pagar
    .because = En un pago grande, un error duele mucho. Dos miradas llevan un minuto.
    .how =
        Elige tu tope: una cantidad que te haría daño perder.
        Guarda en la web de tu banco la cuenta de cada proveedor. Sácala de una factura vieja.
        Paga siempre desde esa lista.
        Por encima del tope, busca también el encargo: el presupuesto o el albarán.
        Si algo no cuadra, llama al teléfono que ya tenías.
        Si paga otra persona, que te lo pregunte antes de viva voz.
    .verify = Abre tu último pago grande. La cuenta es la que tienes guardada en el banco.
    .ask-help = Si una factura ya pagada no te cuadra, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.

action-turn-on-bank-alerts = Activa los avisos de tu banco
    .because = Un pago raro que ves en una hora da más margen que uno que ves a fin de mes.
    .how =
        Abre la aplicación de tu banco. No entres por un enlace de un mensaje.
        Busca «avisos», «alertas» o «notificaciones».
        Activa los de transferencias, recibos y tarjeta.
        Pon la cantidad más baja que te deje.
        Recuerda: un aviso cuenta lo que ha pasado. Si te pide contraseñas o códigos, es falso.
    .verify = Paga algo pequeño con la tarjeta. El aviso llega en unos minutos.
    .ask-help = Si no los encuentras, llama al teléfono de detrás de tu tarjeta.

action-tell-clients-your-account = Da tu cuenta de viva voz o por contrato
    .because = Si tu cliente sabe tu cuenta por otro camino, un correo falso ya no le engaña.
    .how =
        Pon tu cuenta en el presupuesto o en el contrato que firma tu cliente.
        Con un cliente nuevo, léesela además por teléfono.
        Añade a tus facturas: «Nunca cambiamos de cuenta por correo. Si recibes ese aviso, llámanos».
        Pon tu teléfono debajo de esa frase.
        Si un día cambias de banco, llama a cada cliente.
    .verify = Mira tu próxima factura: lleva la frase y tu teléfono.
    .ask-help = Si un cliente ha pagado y no te llega, abre «¿Te está pasando ahora?» de { -app }.

action-separate-supplier-accounts = Da a cada persona de fuera su propia cuenta
    .because = Con una contraseña compartida no sabes quién entra. Y no puedes cerrar a uno sin cerrar a todos.
    .how =
        Haz una lista: quién entra, en qué programa y para qué.
        Quita ahora a quien ya no trabaja contigo.
        Crea una cuenta para cada persona, con permiso solo para lo suyo.
        Cambia las contraseñas que hayas compartido.
        Si un programa no admite otra cuenta, cambia la contraseña al acabar cada encargo.
        Apunta en tu calendario repasar la lista cada 6 meses.
    .verify = Abre la lista de usuarios de tu programa de facturas. Conoces todos los nombres.
    .ask-help = Si no encuentras la lista de usuarios, pregunta a quien te vendió el programa.

action-plan-for-key-provider = Guarda tus datos también en otro sitio y elige un segundo servicio
    .because = Si todo está en un solo servicio, el día que falla paras con él.
    .how =
        Apunta qué servicio te haría parar y el teléfono de su ayuda.
        Busca dentro «exportar» o «descargar mis datos» y descárgalos.
        Abre lo descargado y comprueba que se lee sin ese programa.
        Guárdalo con tus copias y repítelo cada mes.
        Apunta qué otro servicio podrías usar.
        Escribe qué harías a mano el primer día.
    .verify = Sin entrar en el servicio, encuentras el teléfono de tus 3 próximos clientes.
    .ask-help = Si no deja sacar tus datos, pregunta a quien te lo vendió: «¿Cómo me llevo todo?».

action-two-people-for-payments = Pide al banco dos firmas para pagos grandes
    .because = Lo que exige el banco no se salta con una llamada urgente.
    .how =
        Elige a partir de qué importe hacen falta dos personas.
        Di a tu banco: «Quiero dos firmas a partir de ese importe».
        Da a cada persona su propia entrada en la web del banco.
        Quien firma después mira la cuenta y el encargo, no solo el importe.
        Escribe la regla: tampoco la dirección se la salta, aunque haya prisa.
        Elige a una tercera persona para las vacaciones.
    .verify = Prepara un pago por encima del importe. Con una sola firma, no sale.
    .ask-help = Si tu banco no lo ofrece, pídele un tope diario. Y que otra persona llame antes de cada pago grande.
