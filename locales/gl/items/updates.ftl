### Questions about updates.
# review: machine-drafted
# source: 77a7bfa5e662

item-updates-delay = Cando sae unha actualización, canto tarda o teu ordenador en tela?
    .why = Cada actualización arranxa fallos que outros xa coñecen. Ata que a instalas, seguen aí.
    .help = Unha actualización é un arranxo que envía o fabricante. Se che pide reiniciar, aínda non rematou.
    .option-days = Uns días: instálase soa ou fágoo axiña
    .option-weeks = Semanas: vouno deixando
    .option-months = Meses, ou nunca
    .option-ended = O meu ordenador xa non recibe actualizacións
    .not-applicable-no-computer = Non uso ordenador
item-updates-delay-easy = Reiniciouse o teu ordenador para actualizarse no último mes?

item-system-supported = Traballas con algún ordenador que xa non recibe actualizacións?
    .why = Cando se acaban as actualizacións, cada fallo novo queda aberto.
    .help = Unha actualización é un arranxo que envía o fabricante. Conta tamén o vello do taller ou da tenda. Se hai varios, escolle o que estea máis abaixo na lista. Se dubidas, escolle «Non o sei»: { -app } pode mirar este.
    .option-none = Non: todos as reciben
    .option-soon = Non, pero a un acábanselle en menos dun ano
    .option-apart = Si, un aparte e sen internet
    .option-ended = Si: este, ou outro que se conecta
    .not-applicable-no-computer = Non uso ordenador
item-system-supported-easy = Leva máis dun ano sen actualizarse algún ordenador co que traballas?

item-program-updates = O teu navegador ou outro programa pide actualizarse. Que fas?
    .why = Unha web ou un ficheiro preparados para enganar buscan fallos vellos neses programas.
    .help = O navegador é o programa para ver webs. Pensa tamén no correo, nos documentos e nas facturas. Se non fas o mesmo con todos, contesta polo que máis deixas.
    .option-by-itself = Nada: todos se actualizan sós
    .option-same-day = Acepto ese día, péchoo e ábroo
    .option-later = Déixoo para outro día
    .option-never = Pecho sempre o aviso
    .not-applicable-no-computer = Non uso ordenador
item-program-updates-easy = Aceptaches algunha actualización dun programa este mes?

item-phone-updates = De cando é a última actualización do teu móbil?
    .why = No móbil levas o banco e o correo. Un fallo sen arranxar pode deixalos á vista.
    .help = Conta a do sistema do móbil, non as das súas aplicacións. Adoita pedir que o reinicies.
    .look-android =
        Abre Configuración, toca a lupa e escribe «actualización de seguranza».
        Le a data que pon.
        Se ofrece unha nova, conta igual a data que xa ten.
    .look-iphone =
        Abre «Ajustes» e busca «actualización de software».
        Mira se está ao día ou se ofrece unha nova.
        Pensa cando se reiniciou por última vez para actualizarse. Esa data é a que conta.
    .option-quarter = Dos últimos 3 meses
    .option-year = De hai entre 3 e 12 meses
    .option-ended = De hai máis dun ano, ou xa non recibe
    .not-applicable-no-phone = Non uso móbil
item-phone-updates-easy = Pediuche o móbil reiniciarse para actualizarse nos últimos meses?

item-updates-overview = Como sabes a que ordenadores da túa empresa lles faltan actualizacións?
    .why = Un ordenador esquecido pode pasar meses sen arranxos. Desde el chégase aos demais.
    .help = Unha actualización é un arranxo que envía o fabricante. Contan tamén o servidor, o disco de rede e a caixa de internet. Un disco de rede, ou NAS, é unha caixa con discos que varias persoas abren pola rede.
    .option-weekly-view = Véxoos todos nunha pantalla, cada semana
    .option-report = Por un informe de cada mes de quen os leva
    .option-by-hand = Míraos alguén, un a un, de cando en vez
    .option-unseen = Non se mira: cada ordenador vai pola súa conta
item-updates-overview-easy = Mira alguén as actualizacións de todos os ordenadores?
