### What a person can do about backups.
# review: machine-drafted
# source: 98c05bb1fece

action-schedule-backup = Programa una còpia diària de les teves dades
    .because = El que no està copiat es perd amb l'aparell. Si la còpia es fa sola, no depèn que te'n recordis.
    .how =
        Tria on: un disc extern o un servei de còpies en línia.
        Fes una llista curta del que no pots perdre: documents, fotos, missatges, contactes.
        Activa la còpia automàtica i posa que es faci cada dia.
        Deixa que acabi la primera: pot trigar unes hores.
        Si un programa guarda les dades pel seu compte, pregunta a qui te'l va vendre com es copien.
    .how-windows = Connecta el disc, obre el menú Inici i escriu «historial de fitxers». Tria el teu disc i activa-ho.
    .how-macos = Connecta el disc, obre Configuració del Sistema i busca «Time Machine». Tria el teu disc.
    .how-linux = Connecta el disc i obre el programa de còpies del teu sistema. Se sol dir «Còpies de seguretat».
    .how-android = Obre Configuració, busca «còpia de seguretat» amb la lupa i activa-la.
    .how-iphone = Obre Configuració, busca «còpia a iCloud» i activa-la.
    .verify = Obre el disc o el servei i busca un document d'ahir. Obre'l des d'allà.
    .ask-help = Demana ajuda si guardes les dades en un servidor o si diverses persones treballen amb els mateixos fitxers.

action-keep-a-copy-apart = Guarda una còpia desendollada
    .because = A un disc desendollat no s'hi arriba des d'internet.
    .how =
        Busca un disc extern amb espai de sobres per a les teves dades.
        Connecta'l, copia les teves carpetes i espera que acabi.
        Prem «Expulsa» i desendolla'l.
        Escriu la data en una etiqueta i guarda'l en una altra habitació o en una altra casa.
        Apunta al teu calendari de repetir-ho cada mes.
    .verify = Mira el teu ordinador: el disc ja no hi surt. És al seu lloc, amb la data d'avui.
    .ask-help = Si les teves dades no hi caben, són dins d'un programa o les fan servir diverses persones, demana ajuda. Pregunta per una còpia diària que guardi versions anteriors.

action-try-a-restore = Prova de recuperar un fitxer de la teva còpia
    .because = La prova és curta i et diu si la còpia serveix.
    .how =
        Tria un document o una foto del mes passat.
        Busca aquell fitxer a la còpia, no al teu ordinador.
        Desa'l a l'escriptori amb un altre nom.
        Obre'l i mira que estigui complet.
    .verify = El fitxer de la còpia s'obre i està sencer.
    .ask-help = Si no s'obre, no esborris res. Truca a qui et va preparar la còpia.

action-copy-online-data = Treu una còpia del que guardes en línia
    .because = Si aquest compte es tanca o algú el buida, la teva còpia és el que et queda.
    .how =
        Fes una llista d'on tens dades: correu, agenda, factures, fitxers.
        Entra a cada servei i busca «exportar» o «baixar».
        Desa el que has baixat en un disc extern, amb la data al nom.
        Obre un fitxer des del disc i mira que es llegeixi bé.
        Esborra el que quedi a Baixades, prem «Expulsa» i desendolla el disc.
        Apunta al teu calendari de repetir-ho cada mes.
    .how-google = Obre el teu compte de Google i busca «Baixa les teves dades». T'avisa quan la còpia és a punt.
    .how-microsoft = Obre els teus fitxers a la pàgina de Microsoft. Marca les carpetes i prem «Baixa».
    .how-other = Si no trobes l'opció, pregunta a aquella empresa: «Com baixo totes les meves dades?».
    .verify = Al disc hi ha una carpeta amb data d'aquest mes. A dins s'obre una factura.
    .ask-help = Si el que has baixat no s'obre, no esborris res i demana ajuda.
