### Questions about updates.
# review: machine-drafted
# source: 77a7bfa5e662

item-updates-delay = Quan surt una actualització, quant triga el teu ordinador a tenir-la?
    .why = Cada actualització corregeix errors que d'altres ja coneixen. Fins que no la instal·les, continuen allà.
    .help = Una actualització és una correcció que envia el fabricant. Si et demana reiniciar, encara no ha acabat.
    .option-days = Uns dies: s'instal·la sola o ho faig de seguida
    .option-weeks = Setmanes: ho vaig deixant
    .option-months = Mesos, o mai
    .option-ended = El meu ordinador ja no rep actualitzacions
    .not-applicable-no-computer = No faig servir ordinador
item-updates-delay-easy = El teu ordinador s'ha reiniciat per actualitzar-se en l'últim mes?

item-system-supported = Treballes amb algun ordinador que ja no rep actualitzacions?
    .why = Quan s'acaben les actualitzacions, cada error nou es queda obert.
    .help = Una actualització és la correcció que envia el fabricant. Compta també el vell del taller o de la botiga. Si n'hi ha diversos, tria el que sigui més avall a la llista. Si dubtes, tria «No ho sé»: { -app } pot mirar aquest.
    .option-none = No: tots en reben
    .option-soon = No, però a un se li acaben d'aquí a menys d'un any
    .option-apart = Sí, un a part i sense internet
    .option-ended = Sí: aquest, o un altre que s'hi connecta
    .not-applicable-no-computer = No faig servir ordinador
item-system-supported-easy = Treballes amb algun ordinador que fa més d'un any que no s'actualitza?

item-program-updates = El teu navegador o un altre programa demana actualitzar-se. Què fas?
    .why = Un web o un fitxer preparats per enganyar busquen errors vells en aquests programes.
    .help = El navegador és el programa per veure webs. Pensa també en el correu, els documents i les factures. Si no fas el mateix amb tots, respon pel que més deixes.
    .option-by-itself = Res: tots s'actualitzen sols
    .option-same-day = Ho accepto aquell dia i el tanco i l'obro
    .option-later = Ho deixo per a un altre dia
    .option-never = Tanco sempre l'avís
    .not-applicable-no-computer = No faig servir ordinador
item-program-updates-easy = Has acceptat alguna actualització d'un programa aquest mes?

item-phone-updates = De quan és l'última actualització del teu mòbil?
    .why = Al mòbil portes el banc i el correu. Un error sense corregir els pot deixar a la vista.
    .help = Compta la del sistema del mòbil, no les de les seves aplicacions. Sol demanar que el reiniciïs.
    .look-android =
        Obre Configuració, toca la lupa i escriu «actualització de seguretat».
        Llegeix la data que hi surt.
        Si n'ofereix una de nova, compta igualment la data que ja té.
    .look-iphone =
        Obre Configuració i busca «actualització de software».
        Mira si està al dia o si n'ofereix una de nova.
        Pensa quan es va reiniciar per última vegada per actualitzar-se. Aquesta data és la que compta.
    .option-quarter = Dels últims 3 mesos
    .option-year = De fa entre 3 i 12 mesos
    .option-ended = De fa més d'un any, o ja no en rep
    .not-applicable-no-phone = No faig servir el mòbil
item-phone-updates-easy = El mòbil t'ha demanat de reiniciar-se per actualitzar-se en els últims mesos?

item-updates-overview = Com saps a quins ordinadors de la teva empresa els falten actualitzacions?
    .why = Un ordinador oblidat pot passar mesos sense actualitzacions. Des d'allà s'arriba als altres.
    .help = Una actualització és una correcció que envia el fabricant. Compten també el servidor, el disc de xarxa i la caixa d'internet. Un disc de xarxa, o NAS, és una caixa amb discos que diverses persones obren per la xarxa.
    .option-weekly-view = Els veig tots en una pantalla, cada setmana
    .option-report = Per un informe de cada mes de qui els porta
    .option-by-hand = Algú els mira, un per un, de tant en tant
    .option-unseen = No es mira: cada ordinador va pel seu compte
item-updates-overview-easy = Algú mira les actualitzacions de tots els ordinadors?
