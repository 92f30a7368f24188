### Questionnaires, their areas, and the few questions about the person's context.
# review: machine-drafted
# source: a36ba5f7be33

## Questionnaires

pack-citizen = Tu i els teus
    .about = Un repàs a les coses de cada dia: el mòbil, els comptes, les trucades i els diners. Afegeix preguntes per a una casa amb menors, una persona jove o una de gran. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qualsevol persona, sola o en família

pack-e-identity = La teva identitat i la teva signatura a internet
    .about = Un repàs a allò que t'identifica: DNI electrònic, Cl@ve, certificat i cartera del mòbil. Mira també el correu i l'ordinador on els fas servir. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui fa tràmits per internet

pack-self-employed = La teva feina per compte propi
    .about = Un repàs a allò que sosté la teva feina: aparells, correu, còpies, pagaments i dades de clients. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui treballa pel seu compte, sense ningú més o amb poca gent

pack-sme = La teva empresa
    .about = Un repàs a allò que sosté la teva empresa: persones, comptes, còpies, xarxes, pagaments i proveïdors. On diu «el teu ordinador» o «el teu mòbil», és el que fas servir tu. També ajuda a començar si et demanen l'ENS, la NIS2, la ISO 27001 o Cyber Essentials. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses de 6 a 60 persones

pack-executive = Deu minuts per a qui dirigeix
    .about = Deu preguntes sobre allò que només decideix qui dirigeix: el teu correu, els pagaments, les còpies, a qui es truca i amb quins diners. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui té una empresa o la dirigeix

pack-privacy = Les dades d'altres persones
    .about = Un repàs a les dades de clients, plantilla i visites: per què les tens, què expliques, a qui les dones i com en tens cura. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses petites que guarden dades personals

pack-supply-chain = El que et pregunten els teus clients
    .about = Un repàs a allò que un client demana a una empresa petita que treballa per a ell: accessos, fitxers, avisos i papers per ensenyar. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses que treballen per a altres

## Areas

area-money = Diners i compres
area-family = A casa i en família
area-essentials = El que sosté la resta
area-devices = Els teus aparells
area-updates = Actualitzacions
area-accounts = Comptes i contrasenyes
area-email-fraud = Correu i missatges falsos
area-backups = Còpies de seguretat
area-mobile-wifi = Mòbil i wifi
area-personal-data = Dades personals
area-web = Web i xarxes socials
area-payments = Pagaments i proveïdors
area-incidents = Si passa alguna cosa
area-e-identity = Identitat i signatura digital
area-organisation = La casa i les seves normes
area-staff = La teva gent
area-networks = Xarxes i entrades des de fora
area-direction = El que decideix la direcció
area-customers = Els teus clients
area-privacy = El que deus a les persones

## Context

profile-audience = Per a qui és això?
    .why = Canvia les preguntes i els exemples.
    .value-self-employed = Per a mi, que treballo pel meu compte
    .value-citizen = Per a mi o la meva família
    .value-micro = Per a una empresa de menys de 10 persones
    .value-small = Per a una empresa de 10 a 49 persones
    .value-medium = Per a una empresa de 50 a 249 persones
profile-household = Per a qui és aquest repàs?
    .why = Afegeix unes poques preguntes segons qui el faci servir. Si hi ha més d'un cas, tria el que et preocupi més.
    .value-adult = Per a una persona adulta
    .value-family = Per a una casa amb nens o adolescents
    .value-young = Per a algú de menys de 18 anys
    .value-senior = Per a una persona gran
profile-staff = Treballa algú amb tu?
    .why = Si hi ha més gent, també compta el que fa cada persona.
    .value-alone = No, treballo sense ningú més
    .value-with-others = Sí, algú més treballa amb mi
profile-personal-data = Quines dades guardes d'altres persones?
    .why = Les més delicades demanen més cura. Delicades són les de salut, de menors, de religió o de la vida íntima.
    .value-none = Cap
    .value-ordinary = Noms, telèfons, adreces o factures
    .value-sensitive = També dades delicades
profile-online = El teu negoci té web?
    .why = Un web o una botiga porten les seves pròpies preguntes. Les xarxes socials van a part.
    .value-none = No
    .value-website = Sí, un web
    .value-shop = Sí, una botiga on es paga
profile-it = Qui s'ocupa dels teus ordinadors?
    .why = Així el pla diu què pots fer pel teu compte i què convé demanar.
    .value-self = Jo
    .value-helper = Algú que em dona un cop de mà
    .value-professional = Un professional o una empresa
profile-transfers = Cada quant pagues per transferència?
    .why = Com més transferències, més ocasions que una vagi a un altre compte.
    .value-rare = Mai o poques vegades al mes
    .value-frequent = Cada setmana, o amb imports alts
