### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: machine-drafted
# source: 837a46901f84

# Variables:
#   $date (String) - today, as 2026-11-23
drill-file-name = resguardo-simulacre-{ $date }
drill-title = Simulacre de 20 minuts
    .intro =
        Es parla al voltant d'una taula. Ningú no toca cap ordinador.
        Una persona té aquest full i llegeix cada escena en veu alta. Una altra apunta el que es decideix.
    .footer = No és un examen. Aquest full es queda a l'empresa.
drill-rules = Abans de començar
    .lines =
        No és un examen: es busca què falta, no qui falla.
        Digueu què faríeu avui, amb el que teniu avui.
        Si ningú no ho sap, apunteu-ho: això és el que veníeu a buscar.
        Repartiu els minuts: 6 per escena i 2 al final.
drill-turn-start = Escena 1: comença
drill-turn-later = Escena 2: una hora després
drill-turn-after = Escena 3: l'endemà
drill-locked-files = Els fitxers bloquejats
    .start =
        Dilluns, 8:30. Qui obre l'oficina no pot entrar a les factures. A la pantalla hi ha una nota que demana diners.
        Un segon ordinador comença a fallar. Sona el telèfon: és un client.
    .start-questions =
        Què fem en els primers 5 minuts i qui ho fa?
        A qui truquem primer i on és apuntat el seu telèfon?
        Què li diem al client?
        Apaguem alguna cosa? Desendollem alguna cosa?
    .later =
        La còpia és en un disc que també estava endollat. L'anterior és de fa tres setmanes.
        La nota diu que tenen les dades dels clients i dona 48 hores.
    .later-questions =
        Què podem fer avui sense ordinadors: cobrar, lliurar, citar?
        Qui decideix si es paga, i què necessita saber?
        Quines dades de persones hi havia i des de quan compten les 72 hores?
        Què guardem com a prova abans de tocar res?
    .after =
        L'informàtic pot reinstal·lar avui. L'asseguradora demana papers. Una clienta pregunta si les seves dades són fora de perill.
    .after-questions =
        Hem denunciat i en tenim la còpia?
        Hem decidit si avisem l'autoritat de dades, i està apuntat per què?
        Què li contestem a la clienta?
        Com sabem que podem tornar a engegar?
drill-changed-account = La factura amb un altre compte
    .start =
        Dimecres, 12:10. Un client truca: va pagar la vostra factura fa dos dies. A vosaltres no us ha arribat res.
        El compte on va pagar no és el vostre. El correu sí que sembla vostre.
    .start-questions =
        Què fem en els primers 5 minuts i qui ho fa?
        Qui truca al seu banc: el client o nosaltres? Què li demanem?
        Com comprovem si hi ha algú dins del nostre correu?
        Què no hem d'esborrar?
    .later =
        Al correu hi ha una regla que reenvia les factures a una altra adreça. Fa un mes que hi és.
        Uns altres quatre clients tenen factures sense pagar.
    .later-questions =
        Com avisem avui aquests clients sense fer servir aquest correu?
        Quines dades de persones hi havia a la bústia i des de quan compten les 72 hores?
        Qui canvia les contrasenyes i des de quin aparell?
        On és el número d'incidència del banc?
    .after =
        El client pregunta si ha de tornar a pagar. Un proveïdor us envia un compte nou per correu.
    .after-questions =
        Què li contestem al client i qui ho decideix?
        Què fem amb el compte nou del proveïdor?
        Hem denunciat i en tenim la còpia?
        Quina regla posem des d'avui per als comptes nous?
drill-log = El que es decideix
    .intro = Una decisió a cada apartat. També val «no ho sabem».
drill-decision = Decisió
    .blanks =
        Hora i escena:
        Què decidim:
        Qui ho fa:
        Què ens falta per poder-ho fer:
drill-close = Els últims 2 minuts
    .lines =
        Trieu les 3 coses que falten més i poseu nom i data a cadascuna.
        Apunteu en paper els telèfons que no teníeu a mà.
        Decidiu qui llegeix els avisos d'INCIBE Empresas. Al { -help-line } expliquen com rebre'ls.
        Poseu data al pròxim simulacre.
    .blanks =
        Falta 1, qui i quan:
        Falta 2, qui i quan:
        Falta 3, qui i quan:
        Telèfons:
        Qui llegeix els avisos:
drill-signed =
    .blanks =
        Data i minuts:
        Qui hi ha estat:
        Pròxim simulacre:
