### What a person can do about the website, the shop and social networks.
# review: machine-drafted
# source: f67b70bda518

action-arrange-website-updates = Posa algú a actualitzar el teu web cada mes
    .because = Si ningú no el toca, cada mes queden més errors sense tancar.
    .how =
        Pregunta a qui et va fer el web: «Amb quin programa està fet i qui l'actualitza?».
        Demana primer una còpia completa.
        Demana que instal·li tot el que hi hagi pendent i que tregui el que no es fa servir.
        Acordeu per escrit una data fixa cada mes.
        Si ningú no ho pot fer, pregunta per un servei que s'actualitzi sol.
    .verify = Demana la data de l'última actualització: és d'aquest mes.
    .ask-help = Si el web es veu malament després d'un canvi, para i demana que tornin a la còpia.

action-put-domain-in-your-name = Posa a nom teu el domini del teu web
    .because = Qui hi surt com a titular decideix. Sense tu el pot vendre, moure o deixar que es perdi.
    .how =
        Escriu a qui el té: «Vull el domini i l'allotjament a nom meu».
        Obre un compte teu en una empresa de dominis.
        Abans de moure res, demana una còpia completa del web.
        Demana a aquesta empresa el trasllat i el canvi de titular: qui hi surt com a propietari. Qui el té ara ho ha d'acceptar.
        Comprova que el web i el correu continuen funcionant.
        Activa la renovació automàtica i apunta la data en què caduca.
    .verify = Entres amb la teva contrasenya al compte del domini. Hi veus el teu nom com a titular.
    .ask-help = Demana ajuda si el teu correu fa servir aquest domini: un error en moure'l deixa el correu aturat.

action-get-website-passwords = Aconsegueix les teves pròpies contrasenyes del web
    .because = El domini és teu, però avui no hi pots entrar sense una altra persona.
    .how =
        Demana a qui te'l porta l'entrada al domini i a l'allotjament.
        Posa el teu correu com a correu de recuperació.
        Canvia les contrasenyes i guarda-les com guardes les altres.
        Activa la verificació en dos passos: a més de la contrasenya, demana un avís o un codi.
        Dona a aquesta persona un compte propi, si el necessita.
    .verify = Entres als dos comptes sense preguntar a ningú.
    .ask-help = Si no et respon, truca a l'empresa del domini. Tingues a mà el teu DNI o NIE i una factura.

action-download-website-copy = Baixa una còpia del teu web cada mes
    .because = La còpia de l'empresa que l'allotja se'n pot anar amb ella. La teva, no.
    .how =
        Entra al compte on està allotjat el teu web i busca «còpia de seguretat» o «exportar».
        Baixa-ho tot: pàgines, fotos i comandes.
        Desa-ho en un disc que no estigui sempre endollat.
        Apunta al teu calendari de repetir-ho cada mes.
        Si no veus l'opció, digues a qui et va fer el web: «Vull una còpia completa cada mes».
    .verify = Al teu disc hi ha una còpia amb data d'aquest mes. A dins surten els teus textos i les teves fotos.
    .ask-help = No provis la còpia damunt del teu web. Per recuperar-lo, demana ajuda.

action-turn-on-social-second-step = Posa un segon pas a la teva xarxa social
    .because = Avui n'hi ha prou de saber la teva contrasenya per parlar amb el teu nom.
    .how =
        Obre la configuració del teu compte i busca «verificació en dos passos» o «autenticació».
        Activa-la. Tria l'avís al mòbil o una aplicació abans que l'SMS.
        Apunta en paper els codis de recuperació. Et deixen entrar si perds el mòbil.
        Mira quins aparells estan connectats i tanca els que no coneguis.
        Si publica una altra persona, dona-li el seu propi permís i no la teva contrasenya.
        Repeteix-ho a les teves altres xarxes.
    .verify = Obre una finestra privada del navegador i entra. Et demana alguna cosa més que la contrasenya.
    .ask-help = Si ja no pots entrar al teu compte, obre «T'està passant ara?» de { -app }.

action-stronger-social-second-step = Canvia l'SMS de la teva xarxa social per un avís
    .because = L'SMS és molt millor que res. Però qui aconsegueix un duplicat de la teva targeta SIM rep els teus codis.
    .how =
        Obre la configuració del teu compte i busca «verificació en dos passos» o «autenticació».
        Afegeix-hi l'avís al mòbil, o una aplicació que dona codis.
        Prova-ho abans de treure l'SMS.
        Apunta en paper els codis de recuperació i guarda'ls a casa.
    .verify = Entra des d'una finestra privada. T'arriba un avís, no un SMS.
    .ask-help = Si la teva xarxa només ofereix SMS, deixa'l posat: encara és millor que res.

action-move-cards-to-payment-page = Deixa que la targeta s'escrigui a la pàgina del banc
    .because = El que no passa pel teu web ni pel teu correu no t'ho poden robar.
    .how =
        Truca al teu banc o a qui porta la teva botiga.
        Digues: «Vull que la targeta s'escrigui a la vostra pàgina i no a la meva».
        Fes una còpia de les comandes abans del canvi.
        Demana que treguin del teu web els números desats.
        Esborra els que tinguis en correus i xats.
        Si cobres per telèfon, envia un enllaç de pagament del teu banc.
    .verify = Fes una compra de prova. En pagar, l'adreça de dalt ja no és la del teu web.
    .ask-help = Si creus que algú ha vist números desats, truca al teu banc i al { -help-line }.
