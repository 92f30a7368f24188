### What a firm can do for those it works for.
# review: machine-drafted
# source: b869ba218c5c

action-separate-customer-accounts = Entra a cada client amb comptes d'una sola persona
    .because = Amb comptes separats, un robatori arriba a un client i no a tots.
    .how =
        Fes una llista: client, sistema, compte i qui el fa servir.
        Demana a cada client un compte per persona, només amb el que cal.
        Activa el segon pas: a més de la contrasenya, un avís o un codi.
        Guarda les contrasenyes en un gestor de l'empresa, una de diferent per client.
        Tanca els comptes comuns i els programes d'accés que van quedar posats.
        Repassa la llista amb cada client cada 6 mesos.
    .verify = Tria un client. La llista diu qui hi entra, i cada nom té el seu compte.
    .ask-help = Si el client només et dona un compte, demana-li'n per escrit un altre. Guarda la seua resposta.

action-tell-customers-of-leavers = Avisa els clients el mateix dia que algú se'n va
    .because = Només el client pot tancar la seua porta. Per això ho ha de saber.
    .how =
        Fes una llista de qui entra a cada client i a qui s'hi avisa.
        Repassa qui se'n va anar en els últims 2 anys i avisa hui del que falte.
        Escriu un missatge model: nom, dia i «tanqueu-li l'accés, per favor».
        Posa'l al full d'eixida, al costat de claus i aparells.
        Canvia les contrasenyes comunes que sabia.
        Demana al client que conteste quan ho tanque.
    .verify = Busca l'última persona que se'n va anar. Hi ha l'avís a cada client, amb la resposta.
    .ask-help = Si algú se'n va amb enuig, telefona al client en lloc d'escriure.

action-separate-customer-files = Guarda les coses de cada client a part, amb els seus propis permisos
    .because = El que un compte no pot obrir no es perd amb ell.
    .how =
        Fes abans una còpia del que has de moure.
        Crea una carpeta per client al lloc comú de l'empresa.
        Dona permís només a qui treballa per a aquell client.
        Porta-hi el que siga en correus, xats i memòries USB, i esborra-ho d'on era.
        Guarda les seues contrasenyes en un gestor, mai en un fitxer.
        Digues a la teua gent i al client per on enviar els fitxers des d'hui.
    .verify = Demana a algú d'un altre equip que òbriga la carpeta d'un client. No pot.
    .ask-help = Si no saps on es canvien els permisos, demana ajuda al teu tècnic.

action-close-customer-jobs = Tanca cada faena amb un full
    .because = Amb el full, res no queda oblidat. I tens què ensenyar si pregunten.
    .how =
        Fes un full amb quatre línies: dades, accessos, aparells i còpies.
        Pregunta al client si vol que les dades es tornen o s'esborren.
        Aparta el que has de guardar, com factures i contractes.
        Esborra la resta, també de correus, portàtils i còpies quan toque.
        Demana que tanque els teus accessos i espera la resposta.
        Envia el full al client amb la data i guarda'n una còpia.
    .verify = Agafa l'última faena acabada. Hi ha el seu full, i el compte ja no hi entra.
    .ask-help = Si hi ha una queixa o un judici pel mig, pregunta abans d'esborrar.

action-agree-notice-with-customers = Acorda amb cada client en quant temps l'avises
    .because = Un avís curt a temps val més que un de complet tard.
    .how =
        Pregunta a cada client a qui s'avisa, per on i en quantes hores.
        Pensa que pot tenir 24 o 72 hores: el teu termini ha de ser més curt.
        Escriu-ho al contracte o en un correu que guarden les dues parts.
        Prepara un avís amb buits: què va passar, quan, quines coses seues hi havia i què estàs fent.
        Digues a la teua gent que t'avise de seguida, també si hi ha dubtes.
        Posa els telèfons dels clients al full de problemes, en paper.
    .verify = Tria un client. En un minut trobes el telèfon i les hores acordades.
    .ask-help = Si et demana un termini que no pots, digues-l'hi abans de signar. Pregunta a la teua assessoria.

action-list-what-customers-ask = Fes un full amb el que et demanen els teus clients
    .because = Es veu d'una vegada què falta i què demanen diversos alhora.
    .how =
        Trau els contractes i les condicions de compra dels teus 5 clients més grans.
        Busca les paraules seguretat, dades, avís, assegurança, certificat, visita i subcontractar.
        Apunta en un full què demana cadascun, i en quin termini.
        Posa al costat qui ho fa i on és la prova.
        Marca el que no fas. Fes-ho, o digues-ho al client.
        Repassa el full abans de signar o renovar.
    .verify = Tria un client. El full diu què demana, qui ho fa i on és el paper.
    .ask-help = Si et demanen un certificat, pregunta quin, per a quina part i per a quan. Demana pressupost abans de dir que sí.

action-list-own-subcontractors = Digues als teus clients qui t'ajuda i demana a estes empreses el mateix
    .because = Una llista clara evita la pregunta més incòmoda després d'un error.
    .how =
        Apunta qui toca coses de clients: persones per hores, còpies, programes, transport.
        Al costat, apunta què veu cada empresa i de quins clients.
        Demana per escrit el que et demanen a tu: cura, avís i esborrat.
        Acorda un avís més ràpid que el teu.
        Envia la llista als clients i demana el seu sí abans d'afegir algú.
        Trau l'accés a qui ja no treballa amb tu.
    .verify = Tria un nom de la llista. Hi ha el seu paper, i el client el coneix.
    .ask-help = Si una empresa no vol signar, digues-ho al client abans de fer-la servir per a ell.

action-write-delivery-list = Fes una llista del que es mira abans de lliurar
    .because = Amb la llista, un error es queda al teu taller i no arriba a tots els clients.
    .how =
        Instal·la l'última versió del sistema i dels programes.
        Trau les contrasenyes de fàbrica, els comptes de prova i els accessos teus que sobren.
        Apaga el que el client no farà servir.
        Busca programes maliciosos en el que lliures, també en memòries USB.
        Signa el que envies, o dona per telèfon l'empremta del fitxer.
        Apunta què portava cada lliurament, per avisar si ix un error.
    .verify = Agafa l'última cosa que vas lliurar. Hi ha la seua llista, amb data i nom.
    .ask-help = L'empremta d'un fitxer és un número que canvia si algú el toca. El teu tècnic sap traure-la.

action-build-proof-folder = Prepara una carpeta amb el que pots ensenyar
    .because = Contestes en un dia, i contestes la veritat.
    .how =
        Crea una carpeta amb pocs papers: normes, contactes, formació, còpies i assegurança.
        Posa data a cadascun. Trau el que tinga més d'un any.
        Afig-hi un full de l'última còpia recuperada, sense dades de ningú.
        Escriu què no tens encara i per a quan.
        Tria qui contesta als clients i qui ho llig abans.
        Guarda cada qüestionari contestat: el següent s'hi assembla.
    .verify = Obri la carpeta: cada paper té una data d'este any.
    .ask-help = No envies contrasenyes, plànols de la xarxa ni dades personals. Si te'ls demanen, pregunta per a què i ensenya'ls en persona.
