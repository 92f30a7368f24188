### What happened, in order: the paper that a person takes to the police.
# review: machine-drafted
# source: 6e1cb547def5

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
complaint-file-name = resguardo-folla-{ $date }
complaint-title = O que pasou, en orde
    .intro =
        Esta folla non é unha denuncia: é para levala cando denuncies. Denúnciase ante a policía, a Guardia Civil ou o xulgado, e danche copia.
        Escríbea a persoa que o conta, con { -app } ou a man. Non é da policía nin do INCIBE.
    .footer = Escríbea quen o conta. Non é unha denuncia. Independente: sen aval do INCIBE, do CCN nin da policía.

## What is handed over

complaint-who = Quen o conta
    .intro = Énchese a man: { -app } non garda o teu documento, o teu enderezo nin o teu teléfono.
    .blanks =
        Nome e apelidos:
        DNI, NIE ou pasaporte:
        Enderezo:
        Teléfono:
complaint-facts = Que pasou
    .intro = Por orde de data e hora.
    .blanks = Quen foi, ou desde que número, conta ou enderezo, se non está arriba:
complaint-facts-blank = Que pasou
    .intro = Comeza polo primeiro que lembres. Unha cousa en cada número. Se falta sitio, engade follas numeradas.
complaint-fact = Feito
    .blanks =
        Data e hora:
        Quen, desde que número ou enderezo:
        O que pasou:
complaint-undated = Sen data
# Variables:
#   $time (String) - hours and minutes
complaint-time-alone = Sen data, { $time }
complaint-loss = Que se perdeu
complaint-loss-blank = Que se perdeu
    .blanks = Canto, se perdiches algo:
complaint-money = Se se moveu diñeiro:
    .blanks =
        Como se pagou:
        A que conta, número ou persoa:
        Número de incidencia que che deu o banco:
complaint-evidence = Que o amosa
    .intro = A pegada (SHA-256) son 64 signos que saen do contido de cada ficheiro. Serve para ver máis tarde que o ficheiro é o mesmo.
complaint-evidence-blank = Que o amosa: ficheiros, mensaxes, papeis
    .blanks =
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
complaint-shows = Amosa:
complaint-size = Tamaño:
complaint-added = Apuntado o:
complaint-sum = Pegada (SHA-256):
complaint-signed = Asínao quen o conta
    .blanks =
        Lugar e data:
        Sinatura:

## What the person keeps

complaint-bring = Para ti: que levar
    .intro = Podes denunciar aínda que che falte algo desta lista.
    .lines =
        O teu DNI, NIE ou pasaporte.
        Esta folla, cos ocos cubertos.
        O móbil ou o ordenador onde están as mensaxes, con batería.
        Os ficheiros da lista, copiados nunha memoria USB.
        Os movementos do banco, coa conta que cobrou.
        O número de incidencia do teu banco, se xa chamaches.
    .footer = Para ti: esta parte non se entrega. Independente: sen aval do INCIBE, do CCN nin da policía.
complaint-originals = Para ti: os orixinais non se tocan
    .lines =
        Non formatees o aparello nin o deixes como de fábrica.
        Non borres nada, aínda que pareza pouca cousa.
        Non cambies nin recortes os ficheiros: veríase que non son os mesmos. Se fai falta, traballa cunha copia.
        Garda a mensaxe orixinal coa súa cabeceira completa: di por onde veu. Unha captura non a leva.
        Ten outra copia de todo noutro sitio.
complaint-where = Para ti: onde se denuncia (escolle un sitio)
    .intro = Se a túa comunidade ten policía propia, sae a primeira.
complaint-claims = Para ti: onde se reclama ademais, se che toca
complaint-nowhere = Non temos enderezos do teu país. Pregunta en calquera comisaría.
complaint-for = Para que:
complaint-hours = Horario:
complaint-limits = Prazo:
complaint-needs = Fai falta:
complaint-have-ready = Ten á man:
complaint-verified = Fonte:
