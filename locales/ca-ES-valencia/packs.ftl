### Questionnaires, their areas, and the few questions about the person's context.
# review: machine-drafted
# source: a36ba5f7be33

## Questionnaires

pack-citizen = Tu i els teus
    .about = Un repàs a les coses de cada dia: el mòbil, els comptes, les telefonades i els diners. Afig preguntes per a una casa amb menors, una persona jove o una de gran. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qualsevol persona, sola o en família

pack-e-identity = La teua identitat i la teua signatura a internet
    .about = Un repàs a allò que t'identifica: DNI electrònic, Cl@ve, certificat i cartera del mòbil. Mira també el correu i l'ordinador on els fas servir. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui fa tràmits per internet

pack-self-employed = La teua faena per compte propi
    .about = Un repàs a allò que sosté la teua faena: aparells, correu, còpies, pagaments i dades de clients. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui treballa pel seu compte, sense ningú més o amb poca gent

pack-sme = La teua empresa
    .about = Un repàs a allò que sosté la teua empresa: persones, comptes, còpies, xarxes, pagaments i proveïdors. On diu «el teu ordinador» o «el teu mòbil», és el que fas servir tu. També ajuda a començar si et demanen l'ENS, la NIS2, la ISO 27001 o Cyber Essentials. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses de 6 a 60 persones

pack-executive = Deu minuts per a qui dirigix
    .about = Deu preguntes sobre allò que només decidix qui dirigix: el teu correu, els pagaments, les còpies, a qui es telefona i amb quins diners. Al final tens un pla amb el primer que cal fer.
    .audience = Per a qui té una empresa o la dirigix

pack-privacy = Les dades d'altres persones
    .about = Un repàs a les dades de clients, plantilla i visites: per què les tens, què expliques, a qui les dones i com en tens cura. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses xicotetes que guarden dades personals

pack-supply-chain = El que et pregunten els teus clients
    .about = Un repàs a allò que un client demana a una empresa xicoteta que treballa per a ell: accessos, fitxers, avisos i papers per ensenyar. Al final tens un pla amb el primer que cal fer.
    .audience = Per a empreses que treballen per a altres

## Areas

area-organisation = La casa i les seues normes

area-staff = La teua gent

area-direction = El que decidix la direcció

## Context

profile-audience = Per a qui és això?
    .why = Canvia les preguntes i els exemples.
    .value-self-employed = Per a mi, que treballe pel meu compte
    .value-citizen = Per a mi o la meua família
    .value-micro = Per a una empresa de menys de 10 persones
    .value-small = Per a una empresa de 10 a 49 persones
    .value-medium = Per a una empresa de 50 a 249 persones

profile-household = Per a qui és este repàs?
    .why = Afig unes poques preguntes segons qui el faça servir. Si hi ha més d'un cas, tria el que et preocupe més.
    .value-adult = Per a una persona adulta
    .value-family = Per a una casa amb xiquets o adolescents
    .value-young = Per a algú de menys de 18 anys
    .value-senior = Per a una persona gran

profile-staff = Treballa algú amb tu?
    .why = Si hi ha més gent, també compta el que fa cada persona.
    .value-alone = No, treballe sense ningú més
    .value-with-others = Sí, algú més treballa amb mi

profile-online = El teu negoci té web?
    .why = Un web o una botiga porten les seues pròpies preguntes. Les xarxes socials van a part.
    .value-none = No
    .value-website = Sí, un web
    .value-shop = Sí, una botiga on es paga

profile-transfers = Cada quant pagues per transferència?
    .why = Com més transferències, més ocasions que una vaja a un altre compte.
    .value-rare = Mai o poques vegades al mes
    .value-frequent = Cada setmana, o amb imports alts
