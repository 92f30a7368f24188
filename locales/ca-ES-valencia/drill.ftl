### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: machine-drafted
# source: 837a46901f84

drill-title = Simulacre de 20 minuts
    .intro =
        Es parla al voltant d'una taula. Ningú no toca cap ordinador.
        Una persona té este full i llig cada escena en veu alta. Una altra apunta el que es decidix.
    .footer = No és un examen. Este full es queda a l'empresa.

drill-rules = Abans de començar
    .lines =
        No és un examen: es busca què falta, no qui falla.
        Digueu què faríeu hui, amb el que teniu hui.
        Si ningú no ho sap, apunteu-ho: això és el que veníeu a buscar.
        Repartiu els minuts: 6 per escena i 2 al final.

drill-locked-files = Els fitxers bloquejats
    .start =
        Dilluns, 8:30. Qui obri l'oficina no pot entrar a les factures. A la pantalla hi ha una nota que demana diners.
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
        Què podem fer hui sense ordinadors: cobrar, lliurar, citar?
        Qui decidix si es paga, i què necessita saber?
        Quines dades de persones hi havia i des de quan compten les 72 hores?
        Què guardem com a prova abans de tocar res?
    .after =
        L'informàtic pot reinstal·lar hui. L'asseguradora demana papers. Una clienta pregunta si les seues dades són fora de perill.
    .after-questions =
        Hem denunciat i en tenim la còpia?
        Hem decidit si avisem l'autoritat de dades, i està apuntat per què?
        Què li contestem a la clienta?
        Com sabem que podem tornar a engegar?

drill-changed-account = La factura amb un altre compte
    .start =
        Dimecres, 12:10. Un client telefona: va pagar la vostra factura fa dos dies. A vosaltres no us ha arribat res.
        El compte on va pagar no és el vostre. El correu sí que sembla vostre.
    .start-questions =
        Què fem en els primers 5 minuts i qui ho fa?
        Qui telefona al seu banc: el client o nosaltres? Què li demanem?
        Com comprovem si hi ha algú dins del nostre correu?
        Què no hem d'esborrar?
    .later =
        Al correu hi ha una regla que reenvia les factures a una altra adreça. Fa un mes que hi és.
        Uns altres quatre clients tenen factures sense pagar.
    .later-questions =
        Com avisem hui estos clients sense fer servir este correu?
        Quines dades de persones hi havia a la bústia i des de quan compten les 72 hores?
        Qui canvia les contrasenyes i des de quin aparell?
        On és el número d'incidència del banc?
    .after =
        El client pregunta si ha de tornar a pagar. Un proveïdor us envia un compte nou per correu.
    .after-questions =
        Què li contestem al client i qui ho decidix?
        Què fem amb el compte nou del proveïdor?
        Hem denunciat i en tenim la còpia?
        Quina regla posem des d'hui per als comptes nous?

drill-log = El que es decidix
    .intro = Una decisió a cada apartat. També val «no ho sabem».

drill-close = Els últims 2 minuts
    .lines =
        Trieu les 3 coses que falten més i poseu nom i data a cadascuna.
        Apunteu en paper els telèfons que no teníeu a mà.
        Decidiu qui llig els avisos d'INCIBE Empresas. Al { -help-line } expliquen com rebre'ls.
        Poseu data al pròxim simulacre.
    .blanks =
        Falta 1, qui i quan:
        Falta 2, qui i quan:
        Falta 3, qui i quan:
        Telèfons:
        Qui llig els avisos:
