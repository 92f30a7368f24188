### Questions about backups.
# review: machine-drafted
# source: 9680be4a9b5c

item-backup-frequency = Cada canto se copian os teus datos noutro sitio?
    .why = Un ordenador rompe, pérdese ou róubano. Cunha copia recente, segues co teu.
    .help = Os teus datos son o que non queres perder: documentos, fotos, mensaxes e contactos. Outro sitio é un disco externo, outro ordenador ou un servizo de copias en liña. Se a copia se fai soa, mira a data da última.
    .option-daily = Todos os días
    .option-weekly = Todas as semanas
    .option-seldom = Con menos frecuencia
    .option-never = Nunca
    .not-applicable-keeps-no-data = Non gardo datos en ningún aparello
item-backup-any = Se o teu ordenador rompe hoxe, podes abrir os teus últimos documentos noutro sitio?

item-backup-disconnected = Tes algunha copia que non estea sempre conectada ao ordenador?
    .why = Hai programas que bloquean os teus ficheiros e piden cartos. Tamén bloquean o disco que atopan enchufado.
    .help = Un cartafol que se sincroniza só non abonda: o que se estraga nun lado estrágase no outro. Se tes varias copias, contesta pola que está máis aparte.
    .option-apart = Si, nun disco que gardo desenchufado
    .option-online-versions = Si, en liña, con versións anteriores
    .option-always-connected = Só un disco enchufado ou un cartafol sincronizado
    .option-none = Non teño copia
    .not-applicable-keeps-no-data = Non gardo datos en ningún aparello
item-backup-disconnected-easy = Gardas nun caixón un disco cunha copia dos teus datos?

item-backup-restored = Cando recuperaches por última vez un ficheiro desde a túa copia?
    .why = Unha copia que non se probou pode fallar o día que fai falta.
    .help = Vale calquera ficheiro, aínda que fose unha proba: un documento ou unha foto.
    .option-this-year = Nos últimos 12 meses
    .option-longer = Hai máis dun ano
    .option-never = Nunca
    .option-no-copy = Non teño copia
    .not-applicable-keeps-no-data = Non gardo datos en ningún aparello
item-backup-restored-easy = Abriches algunha vez un ficheiro gardado na túa copia?

item-work-data-online = Gardas datos de traballo nalgún servizo en liña?
    .why = O que só está en internet tamén se pode perder.
    .help = Un servizo en liña vive en ordenadores doutra empresa. Pode ser o teu correo, a túa axenda, o teu programa de facturas ou un cartafol compartido.

item-online-data-copy = Que copia tes dos datos que gardas en internet?
    .why = Unha conta pódese bloquear ou pechar. E o que borras alí por erro pode non volver.
    .help = Aparte quere dicir nun disco ou noutro servizo. Un cartafol sincronizado é igual en varios aparellos: non é copia. Se usas varios servizos, contesta polo que ten peor copia.
    .option-this-month = Unha aparte, deste mes
    .option-older = Unha aparte, de hai máis tempo
    .option-synced = O cartafol sincronizado do meu ordenador
    .option-none = Ningunha: só están alí
item-online-data-copy-easy = Descargaches algunha vez os datos que gardas en internet?
