### What whoever owns or manages the firm can do.
# review: machine-drafted
# source: 0c2104548b00

action-decide-on-ransom = Escribe quen decide se che piden un rescate
    .because = Cos ficheiros bloqueados, cada persoa dirá unha cousa. E hai quen paga e non recupera nada.
    .how =
        Escolle quen decide, e outra persoa por se falta.
        Escribe a quen lle pregunta antes: técnico, avogado, seguro e policía.
        Escribe a regra de partida: primeiro parar, gardar probas e mirar as copias.
        Decide quen fala con clientes, persoal e provedores, e ninguén máis.
        Engade que o técnico non contesta nin paga pola súa conta.
        Imprímeo e gárdao coa folla de teléfonos.
    .verify = Pregúntalle ao teu técnico quen decide ese día. Di o nome da folla.
    .ask-help = Pregúntalle ao teu avogado que pasa se se paga. O { -help-line } oriéntate de balde, antes e durante.

action-write-night-list = Escribe a quen se chama fóra de horas
    .because = Quen ve o problema ás 3 non ten a quen preguntarlle. Un nome nun papel arránxao.
    .how =
        Escolle dúas persoas que poidan decidir parar os ordenadores.
        Apunta os seus teléfonos, e o do técnico se atende de noite.
        Escribe que se fai mentres tanto: quitar internet, non borrar e apuntar a hora.
        Di que se chama aínda que logo non sexa nada.
        Dálles a folla á alarma, á quenda de noite e ao técnico.
        Pregúntalle ao técnico canto custa que atenda de noite, e decide.
    .verify = Pídelle a alguén que chame unha noite, avisando antes. Contesta unha das dúas persoas.
    .ask-help = Se vas pedir que alguén estea pendente fóra de horas, pregúntalle antes á túa asesoría laboral.

action-read-the-policy = Le a túa póliza, ou decide que non a necesitas
    .because = O que pide a póliza hai que telo antes. E o seu teléfono fai falta o primeiro día.
    .how =
        Busca todas as túas pólizas: comercio, responsabilidade e, se a hai, a de problemas por internet.
        Apunta que pagan: roubo de datos, un pagamento a outra conta, días parados, avogados.
        Apunta que che piden: copias, dous pasos para entrar, avisar nun prazo.
        Comproba co teu técnico que de verdade o tes.
        Copia o seu teléfono na folla de teléfonos.
        Se non tes, pide un prezo e decide. Apunta por que.
    .verify = Sen abrir a póliza, a folla di a quen avisar e en canto tempo.
    .ask-help = Se dubidas que cobre unha frase, pregúntalle por escrito a quen che vendeu o seguro.

action-set-time-and-money = Apunta cartos e horas para este ano
    .because = Así cada cousa do plan ten quen a faga e con que.
    .how =
        Abre o plan de { -app } e mira as primeiras 6 cousas.
        Ao lado de cada unha, escribe horas, cartos e un nome.
        Suma o que xa pagas: técnico, copias, programas.
        Aparta algo para un aparello que rompe ou queda vello.
        Dálle a unha persoa horas fixas ao mes, apuntadas no seu calendario.
        Pon data en 3 meses para mirar que se fixo.
    .verify = Mira as contas e o calendario: hai unha liña e unhas horas con este nome.
    .ask-help = Antes dun gasto grande, pide dous orzamentos por escrito. Pregunta que pasa se non o fas.

action-ask-to-see-a-copy = Pide que che amosen un ficheiro recuperado
    .because = Leva media hora e quita a dúbida. Se falla, sábelo un día tranquilo.
    .how =
        Escolle un ficheiro desta semana que che importe, como unha factura.
        Pídelle a quen leva as copias que o recupere diante de ti.
        Pregunta onde está esa copia, e se se pode borrar desde un ordenador da empresa.
        Se é así, pide outra aparte: sen conectar, ou en liña con versións anteriores.
        Pregunta canto tardaría todo, non só ese ficheiro.
        Apunta a data e repíteo cada 6 meses.
    .verify = Abriches o ficheiro recuperado e lese enteiro.
    .ask-help = Se falla ou ninguén sabe facelo, pide que revisen as copias esta semana. Non borres nada mentres tanto.
