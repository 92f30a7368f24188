### What a person can do about payments and suppliers.
# review: machine-drafted
# source: de399aca65b0

action-confirm-new-accounts-by-phone = Ponte unha regra: conta nova, chamada antes de pagar
    .because = Contestar ao correo non serve: se hai alguén dentro, será quen che conteste. E unha transferencia feita non se desfai sen permiso de quen a cobra.
    .how =
        Apunta o teléfono dos teus provedores. Sácao de facturas vellas ou dun contrato, nunca do correo que anuncia o cambio.
        Se chega unha conta nova, chama e pide que cha lean.
        Se non contestan, agarda. Explica que pagarás en canto o confirmes.
        Escribe o nome do titular na transferencia e le o que responde o banco. Se non coincide, para.
        Cóntalle a regra a quen pague por ti.
        Engade ás túas facturas: «Nunca cambiamos de conta por correo. Se recibes ese aviso, chámanos».
    .verify = Colle unha factura dun provedor. Tes o seu teléfono sen mirar o correo?
    .ask-help = Se xa pagaches a unha conta dubidosa, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-two-looks-at-large-payments = Pon un tope: por riba, dúas miradas antes de pagar
    .because = Nun pagamento grande, un erro doe moito. Dúas miradas levan un minuto.
    .how =
        Escolle o teu tope: unha cantidade que che faría dano perder.
        Garda na web do teu banco a conta de cada provedor. Sácaa dunha factura vella.
        Paga sempre desde esa lista.
        Por riba do tope, busca tamén o encargo: o orzamento ou o albará.
        Se algo non cadra, chama ao teléfono que xa tiñas.
        Se paga outra persoa, que cho pregunte antes de viva voz.
    .verify = Abre o teu último pagamento grande. A conta é a que tes gardada no banco.
    .ask-help = Se unha factura xa pagada non che cadra, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-turn-on-bank-alerts = Activa os avisos do teu banco
    .because = Un pagamento raro que ves nunha hora dá máis marxe ca un que ves a fin de mes.
    .how =
        Abre a aplicación do teu banco. Non entres por unha ligazón dunha mensaxe.
        Busca «avisos», «alertas» ou «notificacións».
        Activa os de transferencias, recibos e tarxeta.
        Pon a cantidade máis baixa que che deixe.
        Lembra: un aviso conta o que pasou. Se che pide contrasinais ou códigos, é falso.
    .verify = Paga algo pequeno coa tarxeta. O aviso chega nuns minutos.
    .ask-help = Se non os atopas, chama ao teléfono de detrás da túa tarxeta.

action-tell-clients-your-account = Dá a túa conta de viva voz ou por contrato
    .because = Se o teu cliente sabe a túa conta por outro camiño, un correo falso xa non o engana.
    .how =
        Pon a túa conta no orzamento ou no contrato que asina o teu cliente.
        Cun cliente novo, lella ademais por teléfono.
        Engade ás túas facturas: «Nunca cambiamos de conta por correo. Se recibes ese aviso, chámanos».
        Pon o teu teléfono debaixo desa frase.
        Se un día cambias de banco, chama a cada cliente.
    .verify = Mira a túa próxima factura: leva a frase e o teu teléfono.
    .ask-help = Se un cliente pagou e non che chega, abre «Está pasándoche agora?» de { -app }.

action-separate-supplier-accounts = Dálle a cada persoa de fóra a súa propia conta
    .because = Cun contrasinal compartido non sabes quen entra. E non lle podes pechar a un sen pecharlles a todos.
    .how =
        Fai unha lista: quen entra, en que programa e para que.
        Quita agora a quen xa non traballa contigo.
        Crea unha conta para cada persoa, con permiso só para o seu.
        Cambia os contrasinais que compartises.
        Se un programa non admite outra conta, cambia o contrasinal ao acabar cada encargo.
        Apunta no teu calendario repasar a lista cada 6 meses.
    .verify = Abre a lista de usuarios do teu programa de facturas. Coñeces todos os nomes.
    .ask-help = Se non atopas a lista de usuarios, pregúntalle a quen che vendeu o programa.

action-plan-for-key-provider = Garda os teus datos tamén noutro sitio e escolle un segundo servizo
    .because = Se todo está nun só servizo, o día que falla paras con el.
    .how =
        Apunta que servizo che faría parar e o teléfono da súa axuda.
        Busca dentro «exportar» ou «descargar os meus datos» e descárgaos.
        Abre o descargado e comproba que se le sen ese programa.
        Gárdao coas túas copias e repíteo cada mes.
        Apunta que outro servizo poderías usar.
        Escribe que farías a man o primeiro día.
    .verify = Sen entrar no servizo, atopas o teléfono dos teus 3 próximos clientes.
    .ask-help = Se non deixa sacar os teus datos, pregúntalle a quen cho vendeu: «Como levo todo comigo?».

action-two-people-for-payments = Pídelle ao banco dúas sinaturas en importes altos
    .because = O que esixe o banco non se salta cunha chamada urxente.
    .how =
        Escolle a partir de que importe fan falta dúas persoas.
        Dille ao teu banco: «Quero dúas sinaturas a partir dese importe».
        Dálle a cada persoa a súa propia entrada na web do banco.
        Quen asina despois mira a conta e o encargo, non só o importe.
        Escribe a regra: tampouco a dirección a salta, aínda que haxa présa.
        Escolle unha terceira persoa para as vacacións.
    .verify = Prepara un pagamento por riba do importe. Cunha soa sinatura, non sae.
    .ask-help = Se o teu banco non o ofrece, pídelle un tope diario. E que outra persoa chame antes de cada pagamento grande.
