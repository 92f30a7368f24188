### What a person can do to be ready for a security problem.
# review: machine-drafted
# source: 3a1c2a9b4f50

action-write-emergency-card = Apunta tres teléfonos nun papel
    .because = Cando pasa algo, os nervios non deixan buscar ben. E un papel non queda sen batería.
    .how =
        Mira o teléfono que pon detrás da túa tarxeta.
        Apunta tres: o teu banco, o { -help-line } e quen che arranxa o ordenador.
        Leva un papel na carteira e deixa outro xunto ao ordenador.
        Non escribas aí ningún contrasinal.
    .verify = Deixa o móbil noutro cuarto. Atopas o teléfono do teu banco nun minuto?
    .ask-help = O { -help-line } dá consello de balde, de 8 a 23 horas, todos os días. Non recolle denuncias.

action-write-first-steps = Escribe que facer se che bloquean os ficheiros
    .because = Ese día non poderás lelo no ordenador. E con nervios bórrase ou págase antes de pensar.
    .how =
        Escribe nun papel: «Quitar o cable de internet ou apagar a wifi».
        Debaixo: «Desenchufar o disco das copias».
        Debaixo: «Facerlle unha foto á pantalla co móbil».
        Debaixo: «Non borrar nada e non pagar».
        Debaixo, o teléfono do teu técnico e o { -help-line }.
        Pega o papel xunto ao ordenador. Amósallo a quen o use.
    .verify = Le o papel en voz alta: en medio minuto sabes que tocar e a quen chamar.
    .ask-help = Se che está pasando, abre «Está pasándoche agora?» de { -app }.

action-prepare-evidence-folder = Prepara un cartafol para as probas
    .because = Con présa bórrase o que logo fai falta amosar. Se xa sabes gardalo, sae só.
    .how =
        Crea no teu ordenador un cartafol co nome «Probas».
        Fai unha captura dunha mensaxe na que se vexan a data e o enderezo.
        Garda un correo enteiro como ficheiro, non só a súa foto.
        Engade unha nota con ocos: que pasou, cando, canto e con quen falei.
        Apunta a regra no teu papel de teléfonos: «Primeiro gardar, despois arranxar».
    .how-windows = Para a captura, abre o menú Inicio e escribe «recortes».
    .how-macos = Para a captura, abre o cartafol «Aplicaciones» e busca «captura de pantalla».
    .how-linux = Para a captura, abre o programa de capturas do teu sistema.
    .verify = Abre o cartafol: hai unha captura coa súa data e un correo que se abre.
    .ask-help = Se non sabes gardar un correo enteiro, non o borres. O { -help-line } oriéntate de balde.

action-write-where-to-complain = Apunta onde se denuncia e que hai que levar
    .because = Cada sitio fai unha cousa. Co papel feito, non perdes a tarde dando voltas.
    .how =
        Busca a comisaría ou o cuartel máis próximo e apunta o enderezo.
        Apunta quen fai que: o banco tenta parar o pagamento e a policía recolle a denuncia.
        Engade: «O { -help-line } aconsella. Non recolle denuncias».
        Apunta que levar: o teu DNI ou NIE, as mensaxes e o xustificante do pagamento.
        Con Cl@ve, DNI electrónico ou certificado, a Guardia Civil admite algunhas denuncias por internet. Mira se o teu caso entra.
        Garda o papel co dos teléfonos.
    .verify = O papel di onde ir e que levar, sen mirar internet.
    .ask-help = Se dubidas se algo se denuncia, pregúntalle ao { -help-line }: é de balde, de 8 a 23 horas.

action-try-a-day-without-computer = Proba a traballar unha mañá sen o teu ordenador
    .because = O que falta vese ao probalo. Mellor un día tranquilo có día da avaría.
    .how =
        Escolle outro aparello: un ordenador vello, unha tableta ou o móbil.
        Comproba que abre a túa axenda, os teus contactos e as túas últimas facturas.
        Comproba que podes entrar no teu correo e no teu banco.
        Imprime os clientes desta semana cos seus teléfonos.
        Escolle unha mañá tranquila e traballa así.
        Apunta o que che faltou e arránxao.
    .verify = Co teu ordenador apagado, mandas unha factura e chamas a un cliente.
    .ask-help = Se un programa só vai nese ordenador, pregúntalle a quen cho vendeu como usalo noutro.

action-agree-on-telling-at-once = Acorda coa túa xente que se avisa axiña
    .because = Un aviso a tempo pode parar un problema. Un silencio faino medrar.
    .how =
        Senta 10 minutos con quen traballa contigo.
        Di: «Se abres algo raro, chámame axiña. Non pasa nada».
        Acordade por onde avisar, tamén fóra de horas.
        Explica que facer mentres tanto: quitar internet e non borrar nada.
        Dá as grazas por cada aviso, aínda que sexa unha falsa alarma.
        Repíteo cada 6 meses e con cada persoa nova.
    .verify = Pregúntalle a alguén que fai se abre un ficheiro raro. Diche que te chama.
    .ask-help = Se non sabes que contar, pregúntalle ao { -help-line }: oriéntante de balde.
