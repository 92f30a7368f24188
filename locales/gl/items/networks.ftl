### Questions about the networks of a firm, what can be reached from outside and who notices.
# review: machine-drafted
# source: de78c525bf23

item-network-parts = Que máis vai pola mesma rede cós ordenadores da oficina?
    .why = Unha cámara ou unha máquina vella pode estar sen arranxos. Se comparte rede, desde ela chégase ao demais.
    .help = Pensa en máquinas, caixas, cámaras, alarmas, teles e os móbiles das visitas. Se dubidas, pregúntalle a quen che puxo a rede.
    .option-nothing = Nada: o demais vai por redes aparte
    .option-printers = Só impresoras e teléfonos de mesa
    .option-machines = Tamén máquinas, caixas ou cámaras
    .option-all = Todo, e tamén as visitas
item-network-parts-easy = Teñen as visitas unha wifi con outro nome?

item-remote-work = Como entra nos programas da túa empresa quen traballa desde fóra?
    .why = A porta que usa a túa xente desde a casa está á vista de todo internet.
    .help = Unha conexión privada, ou VPN, vai cifrada: ninguén a pode ler polo camiño. Segundo paso é un aviso ou un código, ademais do contrasinal. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-vpn-second-step = Por unha conexión privada, con segundo paso
    .option-online-second-step = Só en servizos en liña, con segundo paso
    .option-password-only = Cun contrasinal e nada máis
    .option-remote-program = Cun programa de acceso a distancia sempre aberto
    .option-open = Polo «Escritorio remoto», que se ve desde internet
    .not-applicable-no-remote-work = Ninguén traballa desde fóra
item-remote-work-easy = Pode alguén abrir desde a súa casa un ordenador da oficina?

item-internet-exposed = A que aparellos da túa empresa se pode chegar desde internet?
    .why = Hai programas que proban todas as portas de internet, día e noite. O que estea aberto, atópano.
    .help = Pensa no servidor, nas cámaras, no disco de rede e nas máquinas que se arranxan a distancia. Un disco de rede, ou NAS, é unha caixa con discos que varias persoas abren pola rede. A web que garda outra empresa non conta.
    .option-checked-none = A ningún, e alguén mirouno este ano
    .option-listed = Aos dunha lista, e alguén os actualiza
    .option-left-open = A algún que se abriu un día e aí segue
    .option-unchecked = Ninguén o mirou
item-internet-exposed-easy = Pode alguén ver desde a súa casa as cámaras ou o disco de rede?

item-activity-log = Canto tempo garda a túa empresa o rexistro de quen entra nas súas contas?
    .why = Se algo pasa, o rexistro di por onde entraron e que viron. Sen el, só queda supoñer.
    .help = O rexistro apunta quen entra, cando e desde onde. Os servizos en liña adoitan ter un. Pensa no correo, nos ficheiros e no servidor. Contesta polo que menos garda.
    .option-half-year = 6 meses ou máis
    .option-months = Entre 1 e 6 meses
    .option-days = Menos dun mes
    .option-nothing = Non se garda
item-activity-log-easy = Mirou alguén algunha vez desde onde se entrou nunha conta?

item-night-sign-in = Alguén entra de noite nunha conta da túa empresa. Quen se decata?
    .why = Canto antes se ve, menos se perde. Sen avisos, acaba contándoo un cliente.
    .help = Os servizos en liña poden avisar dunha entrada rara: outro país, outra hora, outro aparello. O que conta é que alguén lea ese aviso.
    .option-read = Unha persoa recibe un aviso e mírao ese día
    .option-unread = Chega un aviso que se mira ás veces
    .option-searched = Veríase se alguén o busca
    .option-nobody = Ninguén
item-night-sign-in-easy = Chegou algunha vez á túa empresa un aviso de entrada nova?
