### Questions about the website, the shop and social networks.
# review: machine-drafted
# source: 41fe1dd6811c

item-website-owner = A nom de qui està el domini del teu web?
    .why = Si esta persona desapareix o deixa de pagar, et quedes sense web. I de vegades també sense correu.
    .help = El domini és el nom del teu web, el que s'escriu per arribar-hi. Pensa també en el lloc on està allotjat. Si són diferents, respon pel que controles menys.
    .option-mine = Al meu, i en tinc la contrasenya
    .option-mine-locked-out = Al meu, però la contrasenya la té una altra persona
    .option-theirs = Al de qui em va fer el web o al d'una altra persona
    .not-applicable-no-website = No tinc web

item-website-backup = Si el teu web s'esborra hui, d'on el recuperes?
    .why = Un web es pot espatllar en un canvi o per un impagament. Amb una còpia teua, torna a funcionar.
    .help = Allotjat vol dir guardat als ordinadors d'una altra empresa. Si el teu servei no deixa traure còpies, val tenir a part els textos, les fotos i les comandes.
    .option-own = D'una còpia meua, d'este mes
    .option-host = De la còpia de l'empresa que l'allotja
    .option-maker = Del que tinga guardat qui el va fer
    .option-none = D'enlloc: s'ha de refer
    .not-applicable-no-website = No tinc web

item-social-second-step = Quan obris la xarxa social del teu negoci en un aparell nou, què et demana a més de la contrasenya?
    .why = Qui et pren este compte pot demanar diners als teus clients amb el teu nom.
    .help = Compten també la teua fitxa als mapes i el xat on atens. Si en fas servir diverses, respon per la menys protegida.
    .option-app-or-key = Un avís al mòbil, un codi d'una aplicació o la meua empremta
    .option-sms = Un codi per SMS
    .option-password-only = Res més
    .not-applicable-no-social-media = No faig servir xarxes socials per treballar

item-social-second-step-easy = T'ha arribat mai al mòbil un codi per entrar a la teua xarxa social?

item-shop-card-data = A la teua botiga en línia, on escriu el client la targeta?
    .why = Els números que passen pel teu web o pel teu correu te'ls poden robar a tu.
    .help = Fes una compra de prova i mira l'adreça de dalt quan demana la targeta. Si hi ha diverses maneres, tria la que siga més avall a la llista.
    .option-payment-page = A la pàgina del banc o d'una empresa de pagaments
    .option-my-site = Al meu web, que no la guarda
    .option-stored = Al meu web, i queda guardada
    .option-message = Me la dona per correu, xat o telèfon
    .not-applicable-no-shop = No venc per internet

item-shop-card-data-easy = Algú t'ha donat el número de la seua targeta en un missatge o per telèfon?
