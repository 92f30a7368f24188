### Questions about what is agreed at home.
# review: machine-drafted
# source: 5ed1566f9659

item-safe-word = Alguén chama coa voz da túa familia e pide cartos. Como sabedes se é verdade?
    .why = A voz e o número pódense imitar. Unha palabra que só sabedes na casa, non.
    .help = Vale coa túa familia ou coa túa xente máis próxima. A palabra non debe estar en internet: nin o can, nin a rúa.
    .option-word = Cunha palabra acordada, que sabe toda a familia
    .option-call-back = Chamando ao número de sempre: témolo falado
    .option-ear = Pola voz e polo que conta
    .option-never = Non o falamos
    .not-applicable-nobody-close = Non hai ninguén que me puidese pedir cartos así
item-safe-word-easy = Tedes na casa unha palabra secreta para estes casos?

item-child-device = Que pode facer un menor da túa casa no seu móbil ou tableta sen pedirche permiso?
    .why = Sen un permiso, un xogo pode cobrar. E unha aplicación pode poñelo en contacto con calquera.
    .help = Contan tamén a consola e a televisión. Se cada aparello vai dunha forma, escolle a que estea máis abaixo na lista.
    .option-asks = O acordado: para instalar ou comprar, pide permiso
    .option-installs = Instalar si, comprar non
    .option-own-account = Todo, coa súa conta
    .option-my-account = Todo, coa miña
    .not-applicable-no-child-device = Ningún menor da casa usa aparellos
item-child-device-easy = Pode comprar algo nun xogo sen que o saibas?

item-child-agreement = Algo en internet asusta un menor da túa casa. Que fai, segundo o que falastes?
    .why = Quen teme unha rifa tarda máis en contalo. Ese silencio axuda a quen ameaza.
    .help = Pode ser unha foto, unha ameaza, alguén que insiste ou unha compra. Contesta o que pasaría hoxe.
    .option-that-day = Cóntamo ese día, sen medo a quedar sen móbil
    .option-if-worse = Cóntamo se vai a máis
    .option-friends = Fálao coas súas amizades
    .option-quiet = Cala
    .not-applicable-no-child-device = Ningún menor da casa usa aparellos
item-child-agreement-easy = Amosouche este ano algo raro que viu en internet?

item-account-age = Con que idade te deches de alta nas túas redes e xogos?
    .why = Cunha idade maior chéganche anuncios e xente que non son para ti. E se perdes a conta, custa demostrar que é túa.
    .help = Mira a data de nacemento no perfil de cada conta. Ata certa idade, a lei pide o permiso da túa familia. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-family-knows = Coa miña, e a miña familia sábeo
    .option-real = Coa miña, e na casa non o saben
    .option-older = Cunha idade maior
    .not-applicable-no-social-media = Non uso redes nin xogos con conta
item-account-age-easy = Puxeches algunha vez unha data de nacemento que non é a túa?

item-threat-told = Alguén ameaza con publicar unha foto túa. A quen llo contas ese día?
    .why = Quen ameaza conta con que cales. Con alguén ao teu lado, párase antes.
    .help = Vale igual se a foto é falsa ou se a mandaches ti. Non é culpa túa.
    .option-adult = A unha persoa adulta de confianza
    .option-friend = A unha amizade
    .option-nobody = A ninguén: intento arranxalo
    .option-obey = A ninguén: fago o que pide
item-threat-told-easy = Hai unha persoa adulta a quen lle contarías algo así?

item-trusted-person = Pídenche mover cartos ou instalar algo. A quen lle preguntas antes?
    .why = Quen engana quere que decidas sen falar con ninguén. Outra persoa veo desde fóra.
    .help = Pensa nunha chamada ou nunha mensaxe que mete présa. Dá igual se a persoa é da túa familia, do barrio ou do banco.
    .option-chosen = A unha persoa que xa escollemos para iso
    .option-anyone = A quen teña preto
    .option-nobody = A ninguén: decido no momento
    .option-caller = A quen me chama
item-trusted-person-easy = Hai alguén a quen poidas chamar para preguntar, a calquera hora?
