### What a person can do about updates.
# review: machine-drafted
# source: 016b4e3bc62e

action-automatic-updates = Deixa que el teu ordinador s'actualitzi sol
    .because = Un error conegut i sense corregir és el camí més curt per entrar.
    .how =
        Desa el que tinguis obert i endolla l'ordinador.
        Instal·la el que estigui pendent i reinicia.
        Deixa activades les actualitzacions automàtiques.
        Tria una hora que no el facis servir.
    .how-windows = Obre el menú Inici i escriu «Windows Update». Prem «Cerca actualitzacions». Si estan en pausa, reprèn-les.
    .how-macos = Obre Configuració del Sistema i busca «actualització de software». Activa les automàtiques.
    .how-linux = Obre el programa d'actualitzacions i activa les de seguretat automàtiques.
    .verify = La mateixa pantalla diu que no hi ha res pendent. No val si el teu sistema ja no rep actualitzacions: { -app } ho pot mirar.
    .ask-help = Si una actualització falla dues vegades, demana ajuda abans de repetir.

action-plan-a-supported-computer = Posa data per renovar l'ordinador que ja no rep actualitzacions
    .because = Sense correccions noves, cada mes queden més errors sense tancar.
    .how =
        Copia abans totes les teves dades.
        Mira si admet una versió del teu sistema que encara rebi actualitzacions: sol ser gratis. Si dubtes, pregunta en una botiga o a qui t'ajuda.
        Si no l'admet, posa data per canviar-lo.
        Mentrestant, fes servir un altre aparell per al banc i per a Hisenda.
        Abans de vendre'l o llençar-lo, demana que n'esborrin el disc.
    .verify = Torna a mirar aquest ordinador amb { -app }: diu que el teu sistema rep actualitzacions.
    .ask-help = Demana el pressupost per escrit i, si pots, un altre més.

action-retire-old-computer = Posa data per retirar l'ordinador que es queda sense actualitzacions
    .because = Amb una data posada, no et toca canviar-lo amb presses.
    .how =
        Copia abans totes les seves dades.
        Apunta per a què el fas servir i quins programes necessites.
        Mira si admet una versió del teu sistema que encara rebi actualitzacions: sol ser gratis. Si dubtes, pregunta en una botiga o a qui t'ajuda.
        Si no l'admet, posa data per canviar-lo.
        Fins aleshores, no el facis servir per al banc ni per al correu.
        Abans de vendre'l o llençar-lo, demana que n'esborrin el disc.
    .verify = Ja no hi treballes, o la seva pantalla d'actualitzacions diu que en rep.
    .ask-help = Si una màquina en depèn, pregunta abans a qui te la va vendre.

action-update-programs = Deixa que els teus programes s'actualitzin sols
    .because = Si es fa sol, no hi ha avís per tancar.
    .how =
        Desa el que tinguis obert.
        Obre cada programa que fas servir cada dia i accepta el que estigui pendent.
        Busca a la seva configuració «actualitzacions» i posa que siguin automàtiques.
        Tanca el navegador del tot i obre'l: així acaba d'actualitzar-se.
        Treu els programes que ja no fas servir.
        Si un programa no ho pot fer sol, apunta al teu calendari de mirar-ho cada mes.
    .how-windows = Obre la botiga d'aplicacions i busca «actualitzacions». Per treure programes, obre el menú Inici i escriu «aplicacions instal·lades».
    .how-macos = Obre la botiga d'aplicacions i entra a «Actualitzacions». Per treure'n una, arrossega-la d'Aplicacions a la Paperera.
    .how-linux = Obre el programa d'aplicacions i entra a «Actualitzacions».
    .verify = Obre el navegador i busca al seu menú «quant a»: diu que està al dia.
    .ask-help = Si el programa de factures cobra per actualitzar-se, pregunta a qui te'l va vendre si encara corregeix errors.

action-update-phone = Actualitza el teu mòbil i deixa que ho faci sol
    .because = Cada mes sense actualitzar deixa més errors a la vista.
    .how =
        Endolla el mòbil i connecta'l al teu wifi.
        Mira que les teves fotos i contactes estiguin copiats.
        Instal·la el que estigui pendent i deixa que es reiniciï.
        Activa les actualitzacions automàtiques, també les de les aplicacions.
        Treu les aplicacions que ja no fas servir.
    .how-android = Obre Configuració, toca la lupa i busca «actualització».
    .how-iphone = Obre Configuració i busca «actualització de software».
    .verify = La mateixa pantalla diu que no hi ha res pendent.
    .ask-help = Si no hi cap, fes espai abans. Si falla dues vegades, porta'l a una botiga i no esborris res.

action-plan-a-supported-phone = Mira si el teu mòbil encara rep actualitzacions i, si no, canvia'l
    .because = Un mòbil sense actualitzacions serveix per trucar, però no per al banc.
    .how =
        Busca una actualització i instal·la-la, si n'hi ha.
        Si no n'hi ha cap, pregunta en una botiga si el teu model encara en rep.
        Si ja no en rep, posa data per canviar-lo.
        En triar-ne un altre, pregunta fins a quin any rebrà actualitzacions.
        Copia les teves dades i passa abans les aplicacions que et donen codis.
        Esborra el vell sencer abans de donar-lo o vendre'l.
    .how-android = Obre Configuració, toca la lupa i busca «actualització».
    .how-iphone = Obre Configuració i busca «actualització de software».
    .verify = El teu mòbil mostra una actualització dels últims 3 mesos.
    .ask-help = Si el mòbil és d'una empresa, demana a aquesta empresa que ho miri.

action-see-all-updates = Mira cada setmana què falta per actualitzar
    .because = El que es veu en una llista s'arregla. El que no es veu es queda.
    .how =
        Amb la teva llista d'aparells, mira quin sistema té cadascun.
        Demana al teu tècnic una pantalla amb tots, o un informe cada setmana.
        Posa un termini: les coses urgents en 14 dies i la resta en un mes.
        Comença pel servidor i pel que es veu des d'internet.
        Apunta el que ja no rep actualitzacions i posa-hi data per canviar-ho.
        Digues qui mira la llista i quin dia.
    .verify = La llista d'aquesta setmana té tots els teus aparells.
    .ask-help = Abans d'actualitzar el servidor, demana una còpia i tria una hora sense feina.
