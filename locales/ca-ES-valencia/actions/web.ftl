### What a person can do about the website, the shop and social networks.
# review: machine-drafted
# source: f67b70bda518

action-arrange-website-updates = Posa algú a actualitzar el teu web cada mes
    .because = Si ningú no el toca, cada mes queden més errors sense tancar.
    .how =
        Pregunta a qui et va fer el web: «Amb quin programa està fet i qui l'actualitza?».
        Demana primer una còpia completa.
        Demana que instal·le tot el que hi haja pendent i que traga el que no es fa servir.
        Acordeu per escrit una data fixa cada mes.
        Si ningú no ho pot fer, pregunta per un servei que s'actualitze sol.
    .verify = Demana la data de l'última actualització: és d'este mes.
    .ask-help = Si el web es veu malament després d'un canvi, para i demana que tornen a la còpia.

action-put-domain-in-your-name = Posa a nom teu el domini del teu web
    .because = Qui hi ix com a titular decidix. Sense tu el pot vendre, moure o deixar que es perda.
    .how =
        Escriu a qui el té: «Vull el domini i l'allotjament a nom meu».
        Obri un compte teu en una empresa de dominis.
        Abans de moure res, demana una còpia completa del web.
        Demana a esta empresa el trasllat i el canvi de titular: qui hi ix com a propietari. Qui el té ara ho ha d'acceptar.
        Comprova que el web i el correu continuen funcionant.
        Activa la renovació automàtica i apunta la data en què caduca.
    .verify = Entres amb la teua contrasenya al compte del domini. Hi veus el teu nom com a titular.
    .ask-help = Demana ajuda si el teu correu fa servir este domini: un error en moure'l deixa el correu aturat.

action-get-website-passwords = Aconseguix les teues pròpies contrasenyes del web
    .because = El domini és teu, però hui no hi pots entrar sense una altra persona.
    .how =
        Demana a qui te'l porta l'entrada al domini i a l'allotjament.
        Posa el teu correu com a correu de recuperació.
        Canvia les contrasenyes i guarda-les com guardes les altres.
        Activa la verificació en dos passos: a més de la contrasenya, demana un avís o un codi.
        Dona a esta persona un compte propi, si el necessita.
    .verify = Entres als dos comptes sense preguntar a ningú.
    .ask-help = Si no et respon, telefona a l'empresa del domini. Tingues a mà el teu DNI o NIE i una factura.

action-download-website-copy = Baixa una còpia del teu web cada mes
    .because = La còpia de l'empresa que l'allotja se'n pot anar amb ella. La teua, no.
    .how =
        Entra al compte on està allotjat el teu web i busca «còpia de seguretat» o «exportar».
        Baixa-ho tot: pàgines, fotos i comandes.
        Guarda-ho en un disc que no estiga sempre endollat.
        Apunta al teu calendari de repetir-ho cada mes.
        Si no veus l'opció, digues a qui et va fer el web: «Vull una còpia completa cada mes».
    .verify = Al teu disc hi ha una còpia amb data d'este mes. A dins ixen els teus textos i les teues fotos.
    .ask-help = No proves la còpia damunt del teu web. Per recuperar-lo, demana ajuda.

action-turn-on-social-second-step = Posa un segon pas a la teua xarxa social
    .because = Hui n'hi ha prou de saber la teua contrasenya per parlar amb el teu nom.
    .how =
        Obri la configuració del teu compte i busca «verificació en dos passos» o «autenticació».
        Activa-la. Tria l'avís al mòbil o una aplicació abans que l'SMS.
        Apunta en paper els codis de recuperació. Et deixen entrar si perds el mòbil.
        Mira quins aparells estan connectats i tanca els que no conegues.
        Si publica una altra persona, dona-li el seu propi permís i no la teua contrasenya.
        Repetix-ho a les teues altres xarxes.
    .verify = Obri una finestra privada del navegador i entra. Et demana alguna cosa més que la contrasenya.
    .ask-help = Si ja no pots entrar al teu compte, obri «T'està passant ara?» de { -app }.

action-stronger-social-second-step = Canvia l'SMS de la teua xarxa social per un avís
    .because = L'SMS és molt millor que res. Però qui aconseguix un duplicat de la teua targeta SIM rep els teus codis.
    .how =
        Obri la configuració del teu compte i busca «verificació en dos passos» o «autenticació».
        Afig-hi l'avís al mòbil, o una aplicació que dona codis.
        Prova-ho abans de traure l'SMS.
        Apunta en paper els codis de recuperació i guarda'ls a casa.
    .verify = Entra des d'una finestra privada. T'arriba un avís, no un SMS.
    .ask-help = Si la teua xarxa només oferix SMS, deixa'l posat: encara és millor que res.

action-move-cards-to-payment-page = Deixa que la targeta s'escriga a la pàgina del banc
    .because = El que no passa pel teu web ni pel teu correu no t'ho poden robar.
    .how =
        Telefona al teu banc o a qui porta la teua botiga.
        Digues: «Vull que la targeta s'escriga a la vostra pàgina i no a la meua».
        Fes una còpia de les comandes abans del canvi.
        Demana que traguen del teu web els números guardats.
        Esborra els que tingues en correus i xats.
        Si cobres per telèfon, envia un enllaç de pagament del teu banc.
    .verify = Fes una compra de prova. En pagar, l'adreça de dalt ja no és la del teu web.
    .ask-help = Si creus que algú ha vist números guardats, telefona al teu banc i al { -help-line }.
