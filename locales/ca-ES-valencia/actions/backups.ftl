### What a person can do about backups.
# review: machine-drafted
# source: 98c05bb1fece

action-schedule-backup = Programa una còpia diària de les teues dades
    .because = El que no està copiat es perd amb l'aparell. Si la còpia es fa sola, no depén que te'n recordes.
    .how =
        Tria on: un disc extern o un servei de còpies en línia.
        Fes una llista curta del que no pots perdre: documents, fotos, missatges, contactes.
        Activa la còpia automàtica i posa que es faça cada dia.
        Deixa que acabe la primera: pot trigar unes hores.
        Si un programa guarda les dades pel seu compte, pregunta a qui te'l va vendre com es copien.
    .how-windows = Connecta el disc, obri el menú Inici i escriu «historial de fitxers». Tria el teu disc i activa-ho.
    .how-macos = Connecta el disc, obri Configuració del Sistema i busca «Time Machine». Tria el teu disc.
    .how-linux = Connecta el disc i obri el programa de còpies del teu sistema. Se sol dir «Còpies de seguretat».
    .how-android = Obri Configuració, busca «còpia de seguretat» amb la lupa i activa-la.
    .how-iphone = Obri Configuració, busca «còpia a iCloud» i activa-la.
    .verify = Obri el disc o el servei i busca un document d'ahir. Obri'l des d'allà.
    .ask-help = Demana ajuda si guardes les dades en un servidor o si diverses persones treballen amb els mateixos fitxers.

action-keep-a-copy-apart = Guarda una còpia desendollada
    .because = A un disc desendollat no s'hi arriba des d'internet.
    .how =
        Busca un disc extern amb espai de sobres per a les teues dades.
        Connecta'l, copia les teues carpetes i espera que acabe.
        Prem «Expulsa» i desendolla'l.
        Escriu la data en una etiqueta i guarda'l en una altra habitació o en una altra casa.
        Apunta al teu calendari de repetir-ho cada mes.
    .verify = Mira el teu ordinador: el disc ja no hi ix. És al seu lloc, amb la data d'hui.
    .ask-help = Si les teues dades no hi caben, són dins d'un programa o les fan servir diverses persones, demana ajuda. Pregunta per una còpia diària que guarde versions anteriors.

action-try-a-restore = Prova de recuperar un fitxer de la teua còpia
    .because = La prova és curta i et diu si la còpia servix.
    .how =
        Tria un document o una foto del mes passat.
        Busca aquell fitxer a la còpia, no al teu ordinador.
        Guarda'l a l'escriptori amb un altre nom.
        Obri'l i mira que estiga complet.
    .verify = El fitxer de la còpia s'obri i està sencer.
    .ask-help = Si no s'obri, no esborres res. Telefona a qui et va preparar la còpia.

action-copy-online-data = Trau una còpia del que guardes en línia
    .because = Si este compte es tanca o algú el buida, la teua còpia és el que et queda.
    .how =
        Fes una llista d'on tens dades: correu, agenda, factures, fitxers.
        Entra a cada servei i busca «exportar» o «baixar».
        Guarda el que has baixat en un disc extern, amb la data al nom.
        Obri un fitxer des del disc i mira que es llija bé.
        Esborra el que quede a Baixades, prem «Expulsa» i desendolla el disc.
        Apunta al teu calendari de repetir-ho cada mes.
    .how-google = Obri el teu compte de Google i busca «Baixa les teves dades». T'avisa quan la còpia és a punt.
    .how-microsoft = Obri els teus fitxers a la pàgina de Microsoft. Marca les carpetes i prem «Baixa».
    .how-other = Si no trobes l'opció, pregunta a aquella empresa: «Com baixe totes les meues dades?».
    .verify = Al disc hi ha una carpeta amb data d'este mes. A dins s'obri una factura.
    .ask-help = Si el que has baixat no s'obri, no esborres res i demana ajuda.
