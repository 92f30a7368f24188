### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: machine-drafted
# source: 200e44004f26

## Badges: what kind of channel it is

badge-emergency = Urxente
badge-bank = Banco
badge-advice = Consello
badge-report = Información
badge-complaint = Denuncia ou reclamación
badge-duty = Obriga
badge-other = Para estar a punto

## What follows from using it

legal-effect-denuncia = Denuncia: ten valor legal e danche copia
legal-effect-denuncia-tras-ratificacion = Denuncia: vale cando a asinas en comisaría
legal-effect-notificacion-obligatoria = Obriga: pídea a lei e pode ter prazo
legal-effect-reclamacion-administrativa = Reclamación: teñen que contestarche
legal-effect-comunicacion-sin-valor-de-denuncia = Información: axuda a outros, non abre o teu caso
legal-effect-orientacion = Consello: non é unha denuncia
legal-effect-no-aplica = Sen valor de denuncia

## Channels in Spain

channel-es-112 = { -emergency }, emerxencias
    .purpose = Hai perigo para alguén agora mesmo, ou un delito está pasando diante de ti.
    .hours = A todas as horas, todos os días.
channel-es-024 = { -suicide-line }, se pensas en facerte dano
    .purpose = Escóitante de balde se a angustia che fai pensar no suicidio. Tamén a quen está ao teu lado.
    .hours = A todas as horas, todos os días.
channel-es-gc-062 = Guardia Civil, urxencias
    .purpose = Axuda urxente onde vixía a Guardia Civil. Chamar non é denunciar: para iso, vai en persoa a calquera posto.
    .hours = A todas as horas, todos os días.
channel-es-gc-gdt = Guardia Civil, dar información sobre delitos en internet
    .purpose = Contas o que sabes dun posible delito en internet. Non é unha denuncia: para iso, vai a un posto ou denuncia por internet. A información dase na súa web: busca «delitos telemáticos».
channel-es-pn-091 = Policía Nacional, urxencias
    .purpose = Axuda urxente nas cidades onde está a Policía Nacional.
    .hours = A todas as horas, todos os días.
channel-es-bank-first = O teu banco
    .purpose = É a primeira chamada se se moven cartos. Bloquea tarxetas e intenta parar o pagamento. Usa o teléfono da túa tarxeta, nunca o dunha mensaxe.
    .phone = O teléfono da túa tarxeta
    .have-ready =
        O importe, a data e a hora
        A conta ou a tenda que cobrou
        Papel para apuntar o número de incidencia
    .deadline = Chama de contado: canto antes o saiba, mellor.
channel-es-incibe-017 = { -help-line }, «Tu Ayuda en Ciberseguridad» (INCIBE)
    .purpose = Aconséllante de balde, antes ou despois dun problema, e dinche onde ir. Non arranxan aparellos nin recollen denuncias.
    .hours = De 8 a 23 horas, todos os días do ano.
    .have-ready =
        Que pasou e cando
        Capturas, ou a ligazón, o número ou o enderezo que che fai dubidar
        O que tocaches, escribiches ou pagaches
channel-es-incibe-empresas = INCIBE Empresas
    .purpose = Guías e avisos de balde para quen traballa pola súa conta e para empresas pequenas.
channel-es-incibe-cert = INCIBE-CERT
    .purpose = Cóntaslles un problema de seguridade e axúdanche coa parte técnica. Poden pedir que quiten unha web falsa. Non é unha denuncia.
    .have-ready =
        Que pasou, con data e hora
        Unha captura, o enderezo da web ou o correo enteiro
        Nun secuestro de ficheiros, a nota e dous ficheiros pequenos sen datos persoais
        Un correo e un teléfono para contestarche
    .deadline = Canto antes.
channel-es-pv-cyberzaintza = Cyberzaintza, no País Vasco
    .purpose = A axencia vasca axuda cando hai un problema de seguridade. Non é policía: a denuncia ponse na Ertzaintza. Non puidemos confirmar o seu teléfono: pregúntalle ao { -help-line }.
channel-es-ct-agencia = Agència de Ciberseguretat, en Cataluña
    .purpose = Publica consellos para todo o mundo. Protexe a Generalitat e os concellos. Non recolle denuncias.
channel-es-vc-csirtcv = CSIRT-CV, na Comunitat Valenciana
    .purpose = Axuda con problemas de seguridade a persoas e empresas pequenas. Non recolle denuncias.
channel-es-ct-mossos = Mossos d'Esquadra, en Cataluña
    .purpose = Podes denunciar en calquera das súas comisarías. Danche copia.
    .have-ready =
        O teu DNI, NIE ou pasaporte
        As mensaxes e os movementos do banco
channel-es-pv-ertzaintza = Ertzaintza, no País Vasco
    .purpose = Podes denunciar en calquera das súas comisarías. Danche copia.
    .have-ready =
        O teu DNI, NIE ou pasaporte
        Todos os papeis, aínda que parezan pouca cousa
        Os correos coa súa cabeceira e as mensaxes enteiras
channel-es-nc-policia-foral = Policía Foral, en Navarra
    .purpose = Podes denunciar nas súas comisarías. Danche copia.
channel-es-gc-denuncia-telematica = Guardia Civil, denuncia por internet
    .purpose = Denuncias sen ir ao posto, por exemplo cargos falsos na túa tarxeta ou na túa conta. Para ficheiros bloqueados, chantaxes ou casos urxentes, vai en persoa.
    .hours = A todas as horas, todos os días.
    .have-ready =
        O movemento do banco ou o recibo do cargo
        As mensaxes, as ligazóns e a conta que cobrou
        Ata 3 ficheiros para engadir
    .deadline = Canto antes. Vale cando a Guardia Civil a revisa e a confirma.
channel-es-pn-comisaria = Policía Nacional, denuncia en comisaría
    .purpose = Denuncias calquera delito en persoa e danche copia. É o camiño para ficheiros bloqueados, chantaxes ou alguén que usa o teu nome.
    .hours = A todas as horas, todos os días.
    .have-ready =
        O teu DNI, NIE ou pasaporte
        Os movementos do banco, coa conta que cobrou
        As mensaxes e correos enteiros, e capturas con data
        Unha lista do que falla e do que fixeches
    .deadline = Canto antes. Se hai cartos polo medio, así o banco pode paralo mellor.
channel-es-fiscalia-juzgado = Xulgado de garda ou Fiscalía
    .purpose = A lei tamén deixa denunciar aquí, sen pasar pola policía.
channel-es-pn-colabora = Policía Nacional, dar información
    .purpose = Contas o que sabes dun delito en internet. Axuda a outros, pero non é unha denuncia nin abre o teu caso. A información dase na súa web: busca «colaboración ciudadana».
channel-es-aepd-asesora-brecha = Asesora Brecha, da AEPD
    .purpose = Un cuestionario diche se debes avisar dunha fuga de datos persoais. É consello: non envía nada.
channel-es-aepd-brecha = AEPD, avisar dunha fuga de datos persoais
    .purpose = Se hai risco para as persoas afectadas, a lei obriga a avisar a AEPD. Podes completalo despois.
    .have-ready =
        Cando comezou, cando o soubeches e se acabou
        Que datos eran e de cantas persoas
        Que lles pode pasar e que fixeches
    .deadline = 72 horas desde que o sabes, festivos incluídos. Se o risco é alto, avisa tamén esas persoas.
channel-es-aepd-comunica-brecha = Comunica-Brecha, da AEPD
    .purpose = Un cuestionario diche se debes avisar as persoas afectadas. Trae un modelo de mensaxe. Está na web da AEPD: busca o seu nome.
channel-es-aepd-facilita-rgpd = Facilita RGPD, da AEPD
    .purpose = Uns 20 minutos de preguntas, se tratas datos de pouco risco. Dáche os papeis básicos. Non é un certificado. Está na web da AEPD: busca o seu nome.
channel-es-aepd-facilita-emprende = Facilita Emprende, da AEPD
    .purpose = O mesmo, para empresas novas e proxectos de tecnoloxía con datos de máis risco. Non é un certificado.
channel-es-aepd-reclamacion = AEPD, reclamar polos teus datos
    .purpose = Reclamas se alguén usa mal os teus datos persoais. Non é unha denuncia na policía nin dá cartos.
    .have-ready =
        O que amosa que pasou
        Se pediches algo antes, a petición e a resposta
    .deadline = Se pediches ver ou borrar os teus datos, agarda antes a resposta: teñen 1 mes, ás veces 3.
channel-es-aepd-canal-prioritario = AEPD, canle prioritaria
    .purpose = Pides que quiten axiña fotos ou vídeos íntimos ou violentos publicados sen permiso. Pode pedilo calquera que o saiba. Non substitúe a denuncia. De 14 a 17 anos pídese sen identificarse.
    .have-ready =
        As ligazóns
        Como se difundiu
        Se avisaches a rede social e se hai denuncia
        Se a persoa é menor de idade
    .deadline = Pídello antes á rede social, se serve de algo. Despois, canto antes.
channel-es-bde-reclamaciones = Banco de España, reclamar contra o teu banco
    .purpose = Reclamas de balde se o teu banco non contesta ou di que non. A decisión do Banco de España non obriga o teu banco.
    .have-ready =
        A túa reclamación ao banco e a súa resposta
        Os movementos, a denuncia e as cartas
    .deadline = Reclama antes ao teu banco. Para pagamentos, ten 15 días hábiles. Non deixes pasar 1 ano desde esa reclamación.
channel-es-cnmv = CNMV, investimentos
    .purpose = Miras se quen che ofrece investir ten permiso. Tamén podes avisar de quen non o ten. Escribe ti o enderezo da súa web: hai quen a imita.
channel-es-sms-scam = SMS e chamadas falsas
    .purpose = Dinche que facer cun SMS ou unha chamada que che fai dubidar. Avisa tamén a empresa pola que se fan pasar.
channel-es-aipi = Autoridad Independiente de Protección del Informante
    .purpose = Contas algo ilegal que viches no teu traballo, con protección fronte a represalias. Non é para estafas nin para preitos entre persoas.
    .deadline = Se levas unha empresa con canle propia e non comunicaches quen a atende, faino canto antes.
channel-es-ens = Esquema Nacional de Seguridade (ENS)
    .purpose = O que lle pide a Administración a quen lle vende servizos. Na categoría básica declárao a propia empresa. Nas demais fai falta un certificado.
channel-es-usuariosteleco = Oficina de usuarios de telecomunicacións
    .purpose = Reclamas contra a túa compañía de teléfono ou internet, despois de reclamarlle a ela. Non recolle mensaxes falsas.
    .deadline = Tes 3 meses desde que a compañía contesta ou cala.
channel-es-incibe-ciudadania = INCIBE Ciudadanía
    .purpose = Guías e avisos de balde sobre enganos, contas e aparellos da casa.
channel-es-incibe-menores = INCIBE Menores
    .purpose = Consello de balde para familias, menores e profesorado. Tamén di onde contar que hai algo daniño para menores.
channel-es-anar = Fundación ANAR
    .purpose = Escoitan a menores e ás súas familias, tamén se hai acoso ou ameazas por internet. O 900 20 20 10 é para menores, o 600 50 51 52 para familias e o 900 018 018 para o acoso na escola.
    .hours = A todas as horas, todos os días.
channel-es-016 = 016, violencia contra as mulleres
    .purpose = Aconsellan a quen sofre violencia dunha parella, tamén polo móbil ou nas redes. Se hai perigo, chama ao { -emergency }.
channel-es-pn-ovd = Policía Nacional, comezar unha denuncia por internet
    .purpose = Comezas a denuncia de feitos simples, como perder ou que che rouben o DNI. Non vimos que admita estafas por internet: para iso, vai á comisaría.
    .have-ready =
        O teu DNI, NIE ou pasaporte
        Unha lista do que falta, con números de serie
    .deadline = Despois hai que asinala nunha comisaría, en 72 horas. Se non, non vale.
channel-es-regional-dpa = Autoridade de protección de datos da túa comunidade
    .purpose = En Cataluña, País Vasco e Andalucía, reclamas aí polos datos que usa a Administración da túa comunidade. Polos dunha empresa, na AEPD.
    .deadline = Pide antes ver ou borrar os teus datos. Teñen 1 mes para contestar, ás veces 3.
channel-es-consumo = Consumo, no teu concello ou na túa comunidade
    .purpose = Reclamas a unha tenda que existe e que non cumpre. Non é para estafas de alguén que se agocha. Pregunta no teu concello onde se presenta.
channel-es-cec = Centro Europeo do Consumidor
    .purpose = Axúdanche de balde cunha tenda doutro país da Unión Europea, se xa lle reclamaches. Non é para estafas.
channel-es-dnie = DNI electrónico
    .purpose = O DNI leva un chip que di quen es nas webs oficiais. Serve tamén para activar Cl@ve. Se dubidas, pregunta nunha oficina do DNI.
channel-es-midni = MiDNI, o DNI no móbil
    .purpose = A aplicación oficial coa que amosas o DNI en persoa. Hai aplicacións que a copian: chega a ela desde a súa web.
channel-es-clave = Cl@ve
    .purpose = Di quen es nas webs da Administración. Rexístrate antes de que che faga falta.
channel-es-fnmt = Certificado dixital da FNMT
    .purpose = Un ficheiro co que asinas trámites por internet. Pregunta por el nunha oficina pública.

## Channels for a person, whatever they are at work

channel-es-gc-puesto = Guardia Civil, denuncia no posto
    .purpose = Denuncias calquera delito en persoa e danche copia. É o camiño onde non hai comisaría.
    .have-ready =
        O teu DNI, NIE ou pasaporte
        Os movementos do banco, coa conta que cobrou
        As mensaxes e correos enteiros, e capturas con data
