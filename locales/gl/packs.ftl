### Questionnaires, their areas, and the few questions about the person's context.
# review: machine-drafted
# source: a36ba5f7be33

## Questionnaires

pack-citizen = Ti e os teus
    .about = Un repaso ao de cada día: o móbil, as contas, as chamadas e os cartos. Engade preguntas para unha casa con menores, unha persoa nova ou unha maior. Ao final tes un plan co primeiro que facer.
    .audience = Para calquera persoa, soa ou en familia

pack-e-identity = A túa identidade e a túa sinatura en internet
    .about = Un repaso ao que te identifica: DNI electrónico, Cl@ve, certificado e carteira do móbil. Mira tamén o correo e o ordenador onde os usas. Ao final tes un plan co primeiro que facer.
    .audience = Para quen fai trámites por internet

pack-self-employed = O teu traballo pola túa conta
    .about = Un repaso ao que sostén o teu traballo: aparellos, correo, copias, pagamentos e datos de clientes. Ao final tes un plan co primeiro que facer.
    .audience = Para quen traballa pola súa conta, sen ninguén máis ou con pouca xente

pack-sme = A túa empresa
    .about = Un repaso ao que sostén a túa empresa: persoas, contas, copias, redes, pagamentos e provedores. Onde di «o teu ordenador» ou «o teu móbil», é o que usas ti. Tamén axuda a comezar se che piden o ENS, a NIS2, a ISO 27001 ou Cyber Essentials. Ao final tes un plan co primeiro que facer.
    .audience = Para empresas de 6 a 60 persoas

pack-executive = Dez minutos para quen dirixe
    .about = Dez preguntas sobre o que só decide quen dirixe: o teu correo, os pagamentos, as copias, a quen se chama e con que cartos. Ao final tes un plan co primeiro que facer.
    .audience = Para quen ten unha empresa ou a dirixe

pack-privacy = Os datos doutras persoas
    .about = Un repaso aos datos de clientes, persoal e visitas: por que os tes, que contas, a quen llos dás e como os coidas. Ao final tes un plan co primeiro que facer.
    .audience = Para empresas pequenas que gardan datos persoais

pack-supply-chain = O que che preguntan os teus clientes
    .about = Un repaso ao que un cliente lle pide a unha empresa pequena que traballa para el: accesos, ficheiros, avisos e papeis que amosar. Ao final tes un plan co primeiro que facer.
    .audience = Para empresas que traballan para outras

## Areas

area-money = Cartos e compras
area-family = Na casa e en familia
area-essentials = O que sostén o demais
area-devices = Os teus aparellos
area-updates = Actualizacións
area-accounts = Contas e contrasinais
area-email-fraud = Correo e mensaxes falsas
area-backups = Copias de seguridade
area-mobile-wifi = Móbil e wifi
area-personal-data = Datos persoais
area-web = Web e redes sociais
area-payments = Pagamentos e provedores
area-incidents = Se algo pasa
area-e-identity = Identidade e sinatura dixital
area-organisation = A casa e as súas normas
area-staff = A túa xente
area-networks = Redes e entradas desde fóra
area-direction = O que decide a dirección
area-customers = Os teus clientes
area-privacy = O que lles debes ás persoas

## Context

profile-audience = Para quen é isto?
    .why = Cambia as preguntas e os exemplos.
    .value-self-employed = Para min, que traballo pola miña conta
    .value-citizen = Para min ou a miña familia
    .value-micro = Para unha empresa de menos de 10 persoas
    .value-small = Para unha empresa de 10 a 49 persoas
    .value-medium = Para unha empresa de 50 a 249 persoas
profile-household = Para quen é este repaso?
    .why = Engade unhas poucas preguntas segundo quen o use. Se hai varios casos, escolle o que máis che preocupe.
    .value-adult = Para unha persoa adulta
    .value-family = Para unha casa con nenos ou adolescentes
    .value-young = Para alguén de menos de 18 anos
    .value-senior = Para unha persoa maior
profile-staff = Traballa alguén contigo?
    .why = Se hai máis xente, tamén conta o que fai cada persoa.
    .value-alone = Non, traballo sen ninguén máis
    .value-with-others = Si, alguén máis traballa comigo
profile-personal-data = Que datos gardas doutras persoas?
    .why = Os máis delicados piden máis coidado. Delicados son os de saúde, de menores, de relixión ou da vida íntima.
    .value-none = Ningún
    .value-ordinary = Nomes, teléfonos, enderezos ou facturas
    .value-sensitive = Tamén datos delicados
profile-online = Ten web o teu negocio?
    .why = Unha web ou unha tenda traen as súas propias preguntas. As redes sociais van aparte.
    .value-none = Non
    .value-website = Si, unha web
    .value-shop = Si, unha tenda onde se paga
profile-it = Quen se ocupa dos teus ordenadores?
    .why = Así o plan di que podes facer pola túa conta e que convén pedir.
    .value-self = Eu
    .value-helper = Alguén que me bota unha man
    .value-professional = Un profesional ou unha empresa
profile-transfers = Cada canto pagas por transferencia?
    .why = Cantas máis transferencias, máis ocasións de que unha vaia a outra conta.
    .value-rare = Nunca ou poucas veces ao mes
    .value-frequent = Todas as semanas, ou con importes altos
