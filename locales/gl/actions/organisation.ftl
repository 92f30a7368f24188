### What a firm can do about who answers for security, its rules and what it has.
# review: machine-drafted
# source: 6a0242d561f7

action-name-a-security-owner = Pon unha persoa á fronte, con horas para iso
    .because = Sen un nome, as copias e os avisos quedan para outro día.
    .how =
        Escolle unha persoa que queira e a quen a dirección escoite.
        Escribe nunha folla que mira, que decide e a quen llo conta.
        Apunta no seu calendario unhas horas fixas cada mes.
        Pídelle que reciba os avisos do INCIBE Empresas. No { -help-line } explican como.
        Escolle outra persoa para cando falte.
        Dillo a todo o persoal e á empresa que che axuda.
        Fala con esa persoa cada 3 meses: que vai ben e que falta.
    .verify = Pregúntalles a dúas persoas a quen avisar de algo raro. Din o mesmo nome.
    .ask-help = Se ninguén pode, pregunta cantas horas che custaría unha empresa de fóra. Decidir segue sendo cousa túa.

action-write-house-rules = Escribe dúas páxinas de normas e explícaas
    .because = Quen sabe que se agarda pregunta antes de probar.
    .how =
        Escolle poucos temas: contrasinais, correo, móbiles, datos de clientes e programas novos.
        Escribe unha frase por tema: que se fai e que non.
        Engade a quen avisar, e que avisar nunca trae unha rifa.
        Pídelle á dirección que as asine con data.
        Entrégaas en man, explícaas 15 minutos e pide unha sinatura.
        Apunta no teu calendario repasalas cada ano.
    .verify = Abre o cartafol de sinaturas: está cada nome do persoal, coa súa data.
    .ask-help = Se vas mirar o correo ou o ordenador do persoal, pregúntalle antes á túa asesoría laboral.

action-make-device-list = Fai a lista de aparellos, programas e servizos
    .because = Coa lista diante vese que sobra, que falta e que é vello.
    .how =
        Fai unha táboa: que é, quen o usa, de que ano e onde está.
        Percorre o teu local mesa por mesa. Mira tamén caixas, cámaras, impresoras e máquinas.
        Engade os programas e os servizos en liña. Os recibos do banco axudan a atopalos.
        Marca o que non pode faltar para traballar.
        Pregunta polo que ninguén recoñece antes de apagalo.
        Di quen cambia a lista con cada alta e cada baixa.
    .verify = Escolle 3 aparellos ao chou. Os 3 están na lista, con quen os usa.
    .ask-help = Se hai moitos, pídelle ao teu técnico un programa que os atope na rede.

action-approve-new-programs = Pon un camiño curto para pedir programas
    .because = Mirar antes leva un minuto. Quitalo despois leva unha tarde.
    .how =
        Escolle quen di que si, e outra persoa para cando falte.
        Fai unha lista do aprobado e de onde se baixa.
        Pide tres datos por cada programa: para que, quen o fai e que datos verá.
        Contesta nun día. Se tardas, a xente buscará outro camiño.
        Apunta cada si na lista.
        Dálle as grazas a quen pregunta.
    .verify = Mira o último programa instalado: está na lista, con data e nome.
    .ask-help = Se un programa pide permiso de administrador para todo, pregúntalle antes ao teu técnico. Administrador é a conta que pode cambialo todo.

action-hold-risk-review = Senta coa dirección a repasar que pode saír mal
    .because = O que se decide nunha mesa faise. O que se dá por sabido esquécese.
    .how =
        Imprime o plan de { -app } e repásao coa dirección.
        Escribe as 5 cousas que máis dano farían. Por exemplo, unha semana sen facturas.
        En cada unha, apunta que a frea hoxe e que falta.
        Decidide que se arranxa, quen o fai e para cando.
        Se algo se deixa como está, apunta por que.
        Mira que se fixo da folla anterior e pon a próxima data.
    .verify = A folla ten data, sinatura e un nome ao lado de cada tarefa.
    .ask-help = Se un cliente che pide unha análise de riscos formal, pregúntalle a un profesional que método vale.

action-guard-the-door = Acompaña as visitas e pon baixo chave o importante
    .because = Cunha norma para todo o mundo, preguntar non ofende a ninguén.
    .how =
        Acordade unha frase: «Ola, a quen buscas? Acompáñote».
        Pon baixo chave o servidor, a caixa de internet e os papeis delicados.
        Apunta quen ten chave ou código. Cámbiao cando alguén marcha.
        Apunta o nome e a hora de quen pasa da entrada.
        Pon un timbre ou unha pechadura na porta de atrás.
        Ao acabar o día, deixa as mesas sen papeis delicados.
    .verify = Pídelle a alguén que non coñezan que entre sen avisar. Pregúntanlle antes de chegar a unha mesa.
    .ask-help = Se queres poñer cámaras, pregúntalle antes á túa asesoría: gravan datos persoais.
