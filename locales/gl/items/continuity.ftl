### Questions about a bad day: who does what, what comes back first, what is learnt.
# review: machine-drafted
# source: 7e789991f017

item-incident-roles = Ten a túa empresa escrito quen fai que se hai un problema de seguridade?
    .why = Ese día faltan mans e sobran nervios. Con nomes e teléfonos, ninguén agarda ordes.
    .help = Un problema pode ser ficheiros bloqueados, un pagamento a outra conta ou unha fuga de datos. Vale unha folla en papel. Ensaiar é lela en grupo e facer como que pasa.
    .option-rehearsed = Si, con teléfonos, e este ano ensaiámolo
    .option-written = Si, con nomes e teléfonos
    .option-old = Hai un papel vello ou sen teléfonos
    .option-none = Non
item-incident-roles-easy = Hai á vista un papel que diga a quen chamar se fallan os ordenadores?

item-after-a-scare = Despois dun susto, que queda apuntado na túa empresa?
    .why = O que se esquece volve pasar. Apuntado, serve para cambiar algo.
    .help = Un susto é un engano que funcionou, un portátil perdido ou un día sen programas. Se aínda non houbo ningún, di o que farías.
    .option-change = Que pasou, por que e que se cambia
    .option-what = Só que pasou
    .option-talk = Nada: coméntase
    .option-nothing = Nada: pásase páxina
item-after-a-scare-easy = Cambiou a túa empresa algún costume despois dun susto?

item-first-to-return = Páranse todos os ordenadores. Está decidido que volve primeiro?
    .why = Ese día non hai tempo para discutir. Coa orde decidida, o traballo volve antes.
    .help = É decidir canto aguanta parado cada traballo. Por exemplo: cobrar, 1 día; nóminas, 5 días. Conta tamén saber como se traballa mentres tanto.
    .option-written = Si, por escrito, e como traballar mentres tanto
    .option-order = Si, por escrito, só a orde
    .option-talked = Falouse, sen escribilo
    .option-never = Non se pensou
item-first-to-return-easy = Tivo que traballar a túa empresa un día sen ordenadores?

item-whole-system-restore = Cando probou a túa empresa por última vez a recuperar un ordenador enteiro desde a copia?
    .why = Recuperar un ficheiro é unha cousa. Poñer en marcha todo un ordenador pode levar días se ninguén o probou.
    .help = Recuperar é volver telo noutro aparello, cos seus programas e os seus datos. Se hai un servidor, contesta por el. Se todo está en internet, conta ter comezado cun ordenador baleiro.
    .option-worked = Nos últimos 12 meses, e saíu ben
    .option-failed = Nos últimos 12 meses, e algo fallou
    .option-longer = Hai máis dun ano
    .option-never = Nunca, ou non hai copia
item-whole-system-restore-easy = Puxo en marcha o teu técnico algunha vez un ordenador desde a copia?

item-power-cut = Marcha a luz de súpeto. Que pasa cos aparellos que gardan os teus datos?
    .why = Un apagón pode estragar un disco xusto cando escribe. E déixate sen internet nin teléfono.
    .help = Contan o servidor, o disco de rede e a caixa de internet. Un disco de rede, ou NAS, é unha caixa con discos que varias persoas abren pola rede. Unha batería, ou SAI, dá luz uns minutos, para apagar ben. Se os teus datos están só en portátiles, vale a súa. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-tested = Seguen cunha batería, e probeina este ano
    .option-untested = Seguen cunha batería, sen probar
    .option-laptops = Seguen só os portátiles
    .option-off = Apáganse todos
item-power-cut-easy = Hai unha batería xunto ao servidor ou á caixa de internet?

item-water-and-fire = Escapa a auga ou comeza un lume preto dos teus aparellos. Que os protexe?
    .why = Un tubo roto ou un enchufe queimado poden levar nunha noite os aparellos e os seus datos.
    .help = Contan o servidor, o disco de rede e a caixa de internet. Un disco de rede, ou NAS, é unha caixa con discos que varias persoas abren pola rede. Contra a auga: en alto e lonxe de tubos. Contra o lume: un detector de fume e un extintor que valla para aparellos eléctricos.
    .option-both = Algo contra a auga e algo contra o lume
    .option-one = Só unha das dúas cousas
    .option-nothing = Nada en especial
    .option-in-the-way = Nada: están no chan, debaixo dun tubo ou entre papeis
item-water-and-fire-easy = Hai un extintor preto dos aparellos que gardan os teus datos?
