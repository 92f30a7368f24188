### What a person can do to be ready for a security problem.
# review: machine-drafted
# source: 3a1c2a9b4f50

action-write-emergency-card = Apunta tres telèfons en un paper
    .because = Quan passa alguna cosa, els nervis no deixen buscar bé. I un paper no es queda sense bateria.
    .how =
        Mira el telèfon que hi ha darrere de la teva targeta.
        Apunta'n tres: el teu banc, el { -help-line } i qui t'arregla l'ordinador.
        Porta un paper a la cartera i deixa'n un altre al costat de l'ordinador.
        No hi escriguis cap contrasenya.
    .verify = Deixa el mòbil en una altra habitació. Trobes el telèfon del teu banc en un minut?
    .ask-help = El { -help-line } dona consell de franc, de 8 a 23 hores, cada dia. No recull denúncies.

action-write-first-steps = Escriu què fer si et bloquegen els fitxers
    .because = Aquell dia no ho podràs llegir a l'ordinador. I amb nervis s'esborra o es paga abans de pensar.
    .how =
        Escriu en un paper: «Treure el cable d'internet o apagar el wifi».
        A sota: «Desendollar el disc de les còpies».
        A sota: «Fer una foto de la pantalla amb el mòbil».
        A sota: «No esborrar res i no pagar».
        A sota, el telèfon del teu tècnic i el { -help-line }.
        Enganxa el paper al costat de l'ordinador. Ensenya'l a qui el faci servir.
    .verify = Llegeix el paper en veu alta: en mig minut saps què tocar i a qui trucar.
    .ask-help = Si t'està passant, obre «T'està passant ara?» de { -app }.

action-prepare-evidence-folder = Prepara una carpeta per a les proves
    .because = Amb pressa s'esborra el que després cal mostrar. Si ja saps desar-ho, surt sol.
    .how =
        Crea al teu ordinador una carpeta amb el nom «Proves».
        Fes una captura d'un missatge on es vegin la data i l'adreça.
        Desa un correu sencer com a fitxer, no només la seva foto.
        Afegeix-hi una nota amb espais: què va passar, quan, quant i amb qui vaig parlar.
        Apunta la regla al teu paper de telèfons: «Primer desar, després arreglar».
    .how-windows = Per a la captura, obre el menú Inici i escriu «retalls».
    .how-macos = Per a la captura, obre la carpeta Aplicacions i busca «captura de pantalla».
    .how-linux = Per a la captura, obre el programa de captures del teu sistema.
    .verify = Obre la carpeta: hi ha una captura amb la data i un correu que s'obre.
    .ask-help = Si no saps desar un correu sencer, no l'esborris. El { -help-line } t'orienta de franc.

action-write-where-to-complain = Apunta on es denuncia i què cal portar
    .because = Cada lloc fa una cosa. Amb el paper fet, no perds la tarda fent voltes.
    .how =
        Busca la comissaria o la caserna més propera i apunta'n l'adreça.
        Apunta qui fa què: el banc intenta aturar el pagament i la policia recull la denúncia.
        Afegeix-hi: «El { -help-line } aconsella. No recull denúncies».
        Apunta què cal portar: el teu DNI o NIE, els missatges i el justificant del pagament.
        Amb Cl@ve, DNI electrònic o certificat, la Guàrdia Civil admet algunes denúncies per internet. Mira si el teu cas hi entra.
        Guarda el paper amb el dels telèfons.
    .verify = El paper diu on anar i què portar, sense mirar internet.
    .ask-help = Si dubtes si una cosa es denuncia, pregunta al { -help-line }: és gratuït, de 8 a 23 hores.

action-try-a-day-without-computer = Prova de treballar un matí sense el teu ordinador
    .because = El que falta es veu en provar-ho. Millor un dia tranquil que el dia de l'avaria.
    .how =
        Tria un altre aparell: un ordinador vell, una tauleta o el mòbil.
        Comprova que obre la teva agenda, els teus contactes i les teves últimes factures.
        Comprova que pots entrar al teu correu i al teu banc.
        Imprimeix els clients d'aquesta setmana amb els seus telèfons.
        Tria un matí tranquil i treballa així.
        Apunta què t'ha faltat i arregla-ho.
    .verify = Amb el teu ordinador apagat, envies una factura i truques a un client.
    .ask-help = Si un programa només va en aquest ordinador, pregunta a qui te'l va vendre com fer-lo servir en un altre.

action-agree-on-telling-at-once = Acorda amb la teva gent que s'avisa de seguida
    .because = Un avís a temps pot aturar un problema. Un silenci el fa créixer.
    .how =
        Seu 10 minuts amb qui treballa amb tu.
        Digues: «Si obres alguna cosa estranya, truca'm de seguida. No passa res».
        Acordeu per on avisar, també fora d'hores.
        Explica què cal fer mentrestant: treure internet i no esborrar res.
        Dona les gràcies per cada avís, encara que sigui una falsa alarma.
        Repeteix-ho cada 6 mesos i amb cada persona nova.
    .verify = Pregunta a algú què fa si obre un fitxer estrany. Et diu que et truca.
    .ask-help = Si no saps què explicar, pregunta al { -help-line }: t'orienten de franc.
