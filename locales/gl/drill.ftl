### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: machine-drafted
# source: 837a46901f84

# Variables:
#   $date (String) - today, as 2026-11-23
drill-file-name = resguardo-simulacro-{ $date }
drill-title = Simulacro de 20 minutos
    .intro =
        Fálase arredor dunha mesa. Ninguén toca ningún ordenador.
        Unha persoa ten esta folla e le cada escena en voz alta. Outra apunta o que se decide.
    .footer = Non é un exame. Esta folla queda na empresa.
drill-rules = Antes de comezar
    .lines =
        Non é un exame: búscase que falta, non quen falla.
        Dicide o que fariades hoxe, co que tedes hoxe.
        Se ninguén o sabe, apuntádeo: iso é o que viñades buscar.
        Repartide os minutos: 6 por escena e 2 ao final.
drill-turn-start = Escena 1: comeza
drill-turn-later = Escena 2: unha hora despois
drill-turn-after = Escena 3: ao día seguinte
drill-locked-files = Os ficheiros bloqueados
    .start =
        Luns, 8:30. Quen abre a oficina non pode entrar nas facturas. Na pantalla hai unha nota que pide cartos.
        Un segundo ordenador comeza a fallar. Soa o teléfono: é un cliente.
    .start-questions =
        Que facemos nos primeiros 5 minutos e quen o fai?
        A quen chamamos primeiro e onde está apuntado o seu teléfono?
        Que lle dicimos ao cliente?
        Apagamos algo? Desenchufamos algo?
    .later =
        A copia está nun disco que tamén estaba enchufado. A anterior é de hai tres semanas.
        A nota di que teñen os datos dos clientes e dá 48 horas.
    .later-questions =
        Que podemos facer hoxe sen ordenadores: cobrar, entregar, citar?
        Quen decide se se paga, e que necesita saber?
        Que datos de persoas había e desde cando contan as 72 horas?
        Que gardamos como proba antes de tocar nada?
    .after =
        O informático pode reinstalar hoxe. A aseguradora pide papeis. Unha clienta pregunta se os seus datos están a salvo.
    .after-questions =
        Denunciamos e temos a copia?
        Decidimos se avisamos a autoridade de datos, e está apuntado por que?
        Que lle contestamos á clienta?
        Como sabemos que podemos volver acender?
drill-changed-account = A factura con outra conta
    .start =
        Mércores, 12:10. Un cliente chama: pagou a vosa factura hai dous días. A vós non vos chegou nada.
        A conta á que pagou non é a vosa. O correo si parece voso.
    .start-questions =
        Que facemos nos primeiros 5 minutos e quen o fai?
        Quen chama ao seu banco: o cliente ou nós? Que lle pedimos?
        Como comprobamos se hai alguén dentro do noso correo?
        Que non debemos borrar?
    .later =
        No correo hai unha regra que reenvía as facturas a outro enderezo. Leva aí un mes.
        Outros catro clientes teñen facturas sen pagar.
    .later-questions =
        Como avisamos hoxe eses clientes sen usar ese correo?
        Que datos de persoas había na caixa de correo e desde cando contan as 72 horas?
        Quen cambia os contrasinais e desde que aparello?
        Onde está o número de incidencia do banco?
    .after =
        O cliente pregunta se ten que pagar outra vez. Un provedor mándavos unha conta nova por correo.
    .after-questions =
        Que lle contestamos ao cliente e quen o decide?
        Que facemos coa conta nova do provedor?
        Denunciamos e temos a copia?
        Que regra poñemos desde hoxe para as contas novas?
drill-log = O que se decide
    .intro = Unha decisión en cada apartado. Tamén vale «non o sabemos».
drill-decision = Decisión
    .blanks =
        Hora e escena:
        Que decidimos:
        Quen o fai:
        Que nos falta para poder facelo:
drill-close = Os últimos 2 minutos
    .lines =
        Escollede as 3 cousas que máis faltan e poñédelle nome e data a cada unha.
        Apuntade en papel os teléfonos que non tiñades á man.
        Decidide quen le os avisos do INCIBE Empresas. No { -help-line } explican como recibilos.
        Poñédelle data ao próximo simulacro.
    .blanks =
        Falta 1, quen e cando:
        Falta 2, quen e cando:
        Falta 3, quen e cando:
        Teléfonos:
        Quen le os avisos:
drill-signed =
    .blanks =
        Data e minutos:
        Quen estivo:
        Próximo simulacro:
