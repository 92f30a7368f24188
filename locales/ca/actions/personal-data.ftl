### What a person can do about personal data.
# review: machine-drafted
# source: 5cd403d14c53

action-clear-old-client-data = Esborra un cop l'any les dades que ja no fas servir
    .because = Cada dada de més és una cosa que es pot perdre. Amb una data fixa, no depèn que te'n recordis.
    .how =
        Apunta en un full on hi ha dades de clients: ordinador, mòbil, correu, xats i papers.
        Separa el que has de guardar, com factures i contractes. Si dubtes, pregunta a la teva gestoria.
        Fes una còpia del que et quedes.
        Tria els clients amb qui ja no treballes i esborra la resta.
        Buida la paperera de l'ordinador i la del correu.
        Apunta al teu calendari de repetir-ho l'any que ve.
    .verify = Busca el nom d'un client antic. Només surten les seves factures i els seus contractes.
    .ask-help = Pregunta abans d'esborrar si les dades són de salut o de menors. També si hi ha un judici pel mig.

action-sign-data-contracts = Demana un contracte a qui veu les dades dels teus clients
    .because = Sense contracte, ningú no ha promès cuidar aquestes dades ni avisar-te si es perden.
    .how =
        Fes una llista: gestoria, programa de factures, correu, còpies i qui t'arregla l'ordinador.
        Escriu a cadascú: «M'envieu el contracte d'encarregat del tractament?». Així es diu aquest paper.
        En un servei en línia, busca'l a les seves condicions i baixa'l.
        Mira que digui quines dades veuen, per a què, i que t'avisaran si es perden.
        Guarda tots els contractes a la mateixa carpeta.
        Si una empresa no el vol signar, busca'n una altra.
    .verify = Obre la carpeta: hi ha un contracte per cada nom de la teva llista.
    .ask-help = Si no entens un contracte, pregunta abans de signar-lo a la teva gestoria o al teu col·legi professional.

action-erase-before-letting-go = Esborra del tot el que surt de les teves mans
    .because = Un aparell sense esborrar porta a dins el teu correu, els teus comptes i les dades dels teus clients.
    .how =
        Mira si tens còpia de tot el que necessites.
        Tanca a l'aparell la sessió del teu correu, el teu banc i els teus xats. Treu-ne també el teu compte de Google o d'Apple.
        Esborra l'aparell sencer amb la seva pròpia opció.
        Si és un disc solt, demana en una botiga que l'esborrin o el destrueixin.
        Estripa els papers en trossos petits o fes servir una destructora.
    .how-windows = Obre el menú Inici i escriu «restableix aquest PC». Tria treure-ho tot. A «Canvia la configuració», activa que netegi les dades: sense això, es poden recuperar.
    .how-macos = Obre Configuració del Sistema i busca «esborrar contingut i configuració».
    .how-linux = Cal arrencar des d'una memòria USB i esborrar el disc sencer. Si no ho has fet mai, demana ajuda.
    .how-android = Obre Configuració i busca «restabliment». Tria esborrar totes les dades.
    .how-iphone = Obre Configuració i busca «restablir». Tria «Esborrar contingut i configuració».
    .verify = Engega l'aparell: et saluda com si fos nou.
    .ask-help = Demana ajuda si l'aparell no s'engega: el disc encara és a dins i una altra persona el pot llegir.

action-keep-sensitive-data-apart = Guarda a part les dades més delicades
    .because = En un xat o en un correu, aquestes dades són en molts aparells alhora. En un sol lloc es cuiden millor.
    .how =
        Tria un sol lloc: el programa de la teva professió o una carpeta xifrada. Xifrada vol dir que sense la teva clau no es llegeix.
        Fes abans una còpia del que has de moure.
        Porta-hi els informes i les fotos que tinguis al correu, en xats o solts.
        Comprova que s'obren i esborra'ls d'on eren.
        Guarda els papers en un armari amb clau.
        Digues als teus clients per on te'ls han d'enviar des d'ara.
    .verify = Busca «informe» al teu correu i als teus xats. No surt res de cap client.
    .ask-help = Demana ajuda per crear la carpeta xifrada o si una altra persona fa servir també aquestes dades.

action-write-lost-data-sheet = Tingues un full a punt per si perds dades de clients
    .because = 72 hores passen de pressa. Amb el full fet, saps per on començar.
    .how =
        Apunta quins aparells porten dades de clients, de quin tipus i de quantes persones.
        Apunta al costat si cadascun demana codi i si està xifrat. Xifrat, ningú no el llegeix sense la teva clau.
        Obre «Asesora Brecha», el qüestionari de l'AEPD. Et diu si has d'avisar i no envia res.
        Escriu al full: «72 hores des que ho sé. Els festius compten».
        Afegeix-hi els altres passos: bloquejar l'aparell, canviar contrasenyes i posar la denúncia.
        Guarda el full en paper, lluny del portàtil.
    .verify = Amb l'ordinador apagat, el full et diu quines dades hi havia i a qui avisar.
    .ask-help = Si ja t'ha passat, obre «T'està passant ara?» de { -app }. El { -help-line } t'orienta de franc.

action-limit-folders = Deixa cada carpeta només a qui la necessita
    .because = El que un compte no pot obrir no es perd amb ell.
    .how =
        Fes tres piles: per a tothom, per a un equip i per a poques persones.
        Comença per nòmines, contractes, bancs i dades de salut.
        Dona el permís per lloc de treball, no persona a persona.
        Treu d'aquestes carpetes el permís de tothom.
        Mira també el que es comparteix amb gent de fora.
        Apunta al teu calendari de repetir-ho cada 6 mesos.
    .verify = Demana a algú d'un altre lloc de treball que obri la carpeta de nòmines. No pot.
    .ask-help = Fes abans una còpia. Si no saps on es canvien els permisos, demana ajuda al teu tècnic.

action-write-processing-record = Apunta quines dades personals fa servir la teva empresa i per a què
    .because = El dia que es perd alguna cosa, o algú pregunta, la llista dona la resposta.
    .how =
        Fes una fila per cada ús: clients, plantilla, candidats, proveïdors, càmeres, web.
        A cada fila, apunta quines dades són, per a què i qui les veu.
        Afegeix-hi on són, com es protegeixen, a quines empreses es donen i quan s'esborren.
        Marca les files amb dades de salut o de menors.
        Si no saps per a què guardes una cosa, posa-hi data per esborrar-la.
        Apunta al teu calendari de repassar-la cada any.
    .verify = Agafa un full amb dades d'algú. Trobes la seva fila en un minut.
    .ask-help = Si fas servir dades de salut, de menors o de molta gent, demana ajuda a un professional.

action-mark-id-photo = Deixa d'enviar la foto sencera del teu DNI
    .because = El que envies una vegada es pot copiar moltes. Una còpia marcada serveix per a un sol tràmit.
    .how =
        Pregunta si n'hi ha prou d'ensenyar-lo en persona o amb el número.
        Si és un tràmit, mira si es fa en un web oficial amb Cl@ve o certificat.
        Si no hi ha més remei, fes una còpia en blanc i negre.
        Ratlla el que no calgui i escriu-hi a sobre per a qui és, per a què i la data.
        Envia-la com a imatge, perquè el que has ratllat no es pugui destapar.
        Busca als teus xats i correus les fotos senceres i esborra-les.
    .verify = Busca «DNI» al teu correu i als teus xats: no surt cap foto sencera.
    .ask-help = Si algú ha fet servir el teu DNI, guarda el que tinguis i posa una denúncia. El { -help-line } t'orienta abans.

action-close-your-profile = Decideix qui veu les teves xarxes
    .because = El que veu qualsevol serveix per imitar-te i per saber on ets.
    .how =
        Obre la configuració de cada xarxa i busca «privacitat».
        Posa el compte privat o només per a qui coneixes.
        Recorre la llista de seguidors i treu qui no coneguis.
        Treu del perfil el telèfon, l'adreça, l'escola i la data de naixement.
        Publica les fotos de viatge en tornar. Abans de penjar una altra persona, pregunta-li-ho.
    .verify = Mira el teu perfil des d'un altre compte o sense entrar-hi: gairebé no s'hi veu res.
    .ask-help = Si algú fa servir les teves fotos o es fa passar per tu, avisa la xarxa social i guarda captures.
