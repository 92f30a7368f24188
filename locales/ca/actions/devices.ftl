### What a person can do about the computer and who uses it.
# review: machine-drafted
# source: d129b7fec9ea

action-lock-screen-sooner = Fes que la pantalla es bloquegi sola
    .because = N'hi ha prou amb una visita, un client o una badada perquè algú vegi el que no ha de veure.
    .how =
        Posa que la pantalla s'apagui al cap de 10 minuts o abans.
        Posa que demani la contrasenya en tornar.
        Prova també de bloquejar-la tu quan t'aixeques.
    .how-windows = Obre el menú Inici i escriu «estalvi de pantalla». Tria'n un, posa 10 minuts i marca la casella que demana entrar una altra vegada.
    .how-macos = Obre Configuració del Sistema i busca «pantalla bloquejada». Tria que demani la contrasenya de seguida.
    .how-linux = Obre la configuració del sistema i busca «bloqueig de pantalla». Tria 10 minuts o menys.
    .verify = Deixa l'ordinador quiet 10 minuts i toca el ratolí. Et demana la contrasenya. { -app } també ho pot mirar.
    .ask-help = Si no t'ho deixa canviar, pregunta a qui porta l'ordinador.

action-set-computer-password = Posa una contrasenya per entrar al teu ordinador
    .because = Avui, qui seu al davant ja és a dins.
    .how =
        Pensa quatre paraules sense relació. Per exemple, fanal, sorra, teulada i llimona, però no aquestes.
        Escriu-les en un paper i guarda'l a casa, lluny de l'ordinador.
        Posa-les com a contrasenya del teu compte.
        Treu l'entrada automàtica, si n'hi ha.
        Posa que la pantalla es bloquegi sola al cap de 10 minuts.
    .how-windows = Obre el menú Inici i escriu «opcions d'inici de sessió».
    .how-macos = Obre Configuració del Sistema i busca «usuaris i grups».
    .how-linux = Obre la configuració del sistema i busca «usuaris».
    .verify = Apaga l'ordinador i engega'l. No hi entres sense la contrasenya.
    .ask-help = Demana ajuda si una altra persona o un programa necessita que l'ordinador arrenqui sol.

action-give-own-account = Dona un compte propi a qui fa servir el teu ordinador
    .because = Des del seu compte no veu els teus fitxers ni el teu correu.
    .how =
        Crea un compte per a cada persona, sense permís d'administrador.
        Copia-hi els fitxers que són seus.
        Canvia la contrasenya del teu i no la diguis a ningú.
        Tanca la teva sessió abans de deixar l'ordinador.
    .how-windows = Obre el menú Inici i escriu «altres usuaris».
    .how-macos = Obre Configuració del Sistema i busca «usuaris i grups».
    .how-linux = Obre la configuració del sistema i busca «usuaris».
    .verify = Engega l'ordinador: surt un nom per persona. Al seu compte no es veuen les teves carpetes.
    .ask-help = Si compartiu un programa de factures, pregunta a qui te'l va vendre com hi entra cada persona amb el seu nom.

action-close-old-computer-accounts = Treu del teu ordinador qui ja no el fa servir
    .because = Un compte que ningú no fa servir és una porta que ningú no mira.
    .how =
        Mira quins noms surten en engegar l'ordinador.
        Copia els fitxers d'aquests comptes que encara necessitis.
        Treu els comptes de qui ja no el fa servir.
        Canvia les contrasenyes que sabia: la de l'ordinador, la del wifi i les compartides.
        Apunta al teu calendari de mirar-ho cada 6 mesos.
    .how-windows = Obre el menú Inici i escriu «altres usuaris».
    .how-macos = Obre Configuració del Sistema i busca «usuaris i grups».
    .how-linux = Obre la configuració del sistema i busca «usuaris».
    .verify = Engega l'ordinador: només surten els noms de qui el fa servir avui.
    .ask-help = Si aquest compte és l'únic d'administrador, demana ajuda abans de treure'l.

action-separate-admin-account = Treballa amb un compte que no ho pugui canviar tot
    .because = Avui el teu compte de cada dia ho pot canviar tot. El que s'hi cola, també.
    .how =
        Crea un compte nou i posa-li el nom «Instal·lar».
        Dona-li permís d'administrador i una contrasenya que no facis servir per a res més.
        Escriu aquesta contrasenya en un paper i guarda'l a casa.
        Entra al compte nou i comprova que pot canviar la configuració.
        Des d'allà, treu el permís d'administrador al teu compte de sempre.
        Torna al teu compte i treballa com cada dia.
    .how-windows = Obre el menú Inici i escriu «altres usuaris».
    .how-macos = Obre Configuració del Sistema i busca «usuaris i grups».
    .how-linux = Obre la configuració del sistema i busca «usuaris».
    .verify = Instal·la alguna cosa des del teu compte: et demana la contrasenya del compte «Instal·lar».
    .ask-help = Demana ajuda si després falla un programa de la feina. També si l'ordinador el porta una empresa.

action-turn-on-antivirus = Engega l'antivirus i deixa que es posi al dia
    .because = Un antivirus aturat no veu el que entra avui.
    .how =
        Mira quin tens i llegeix què demana.
        Si demana engegar-se o actualitzar-se, accepta-ho.
        Si és de pagament i ha caducat, renova'l o desinstal·la'l.
        Deixa'n un de sol, el que estigui al dia.
        Demana una revisió completa i deixa que acabi.
    .how-windows = Obre el menú Inici i escriu «seguretat del Windows». Si treus un altre antivirus, mira que el de Windows quedi engegat.
    .how-macos = Obre Configuració del Sistema i busca «actualització de software». Deixa que instal·li els fitxers de seguretat.
    .how-linux = Instal·la només des del programa d'aplicacions del teu sistema i accepta'n les actualitzacions.
    .verify = La pantalla de l'antivirus diu que està engegat i que no hi ha res pendent.
    .ask-help = Si troba alguna cosa o no es deixa engegar, no facis servir aquest ordinador per al banc. Truca al teu tècnic o al { -help-line }.

action-encrypt-disk = Xifra el disc del teu ordinador
    .because = Si te'l roben, perds l'aparell. Amb el disc xifrat, els teus fitxers no es poden llegir sense la teva clau.
    .how =
        Fes abans una còpia de totes les teves dades en un altre aparell.
        Prova la còpia: obre'n uns quants fitxers en un altre ordinador. Si no s'obren, no continuïs.
    .how-windows = Endolla l'ordinador, obre el menú Inici i escriu «xifratge». Obre «xifratge del dispositiu» o «BitLocker» i activa'l: pots continuar fent-lo servir. Escriu la clau de recuperació en un paper i guarda'l a casa. Sense ella, una avaria et deixa sense els teus fitxers. Si no surt cap dels dos, el teu Windows no el porta.
    .how-macos = Endolla l'ordinador, obre Configuració del Sistema, busca «FileVault» i activa'l: pots continuar fent-lo servir. Escriu la clau de recuperació en un paper i guarda'l a casa. Sense ella, una avaria et deixa sense els teus fitxers.
    .how-linux =
        Abans de continuar: dura hores i deixa l'ordinador en blanc. Continua només amb la còpia de tot ja provada, i amb ajuda.
        Torna a instal·lar el sistema i tria «xifrar el disc»: només s'ofereix allà.
        Escriu la clau que triïs en un paper i guarda'l a casa. Sense ella no podràs obrir els teus fitxers.
        Recupera els teus fitxers des de la còpia.
    .verify = Allà on s'activa diu que està activat. A Linux no hi ha aquesta pantalla: l'ordinador demana la clau en engegar-se. { -app } també ho pot mirar.
    .ask-help = Demana ajuda si no tens còpia de les teves dades o si no surt l'opció. A Linux, demana-la sempre: dura hores i deixa l'ordinador en blanc.

action-limit-remote-access = Demana a qui t'ajuda que entri només amb el teu permís
    .because = Si algú aconsegueix la contrasenya d'aquest programa, pot entrar a qualsevol hora.
    .how =
        Truca a qui t'ajuda i digues-li: «Vull acceptar jo cada connexió».
        Demana-li que tregui l'accés sense permís i la contrasenya fixa.
        Comprova que el programa no arrenca en engegar l'ordinador.
    .verify = Demana-li que es connecti ara. Et surt una pregunta i, si no acceptes, no entra.
    .ask-help = Si aquesta persona ja no t'ajuda, demana a una altra que tregui el programa.

action-remove-remote-program = Treu el programa d'accés a distància que no coneixes
    .because = Ningú no hauria d'entrar al teu ordinador sense que sàpigues qui és.
    .how =
        Si el ratolí es mou sol, desconnecta internet i obre «T'està passant ara?» de { -app }.
        Mira el nom del programa i pregunta a qui hagi tocat el teu ordinador.
        Si ningú no el reconeix, desinstal·la'l i reinicia.
        Des d'un altre aparell, canvia la contrasenya del teu correu i la del banc.
    .how-windows = Obre el menú Inici, escriu «aplicacions instal·lades» i busca'l a la llista.
    .how-macos = Obre la carpeta Aplicacions i arrossega'l a la Paperera.
    .how-linux = Obre el programa d'aplicacions instal·lades i busca'l.
    .verify = Torna a mirar aquest ordinador amb { -app }: ja no hi surt.
    .ask-help = Si el vas instal·lar perquè et va trucar un suposat servei tècnic, truca al teu banc i després al { -help-line }.

action-get-own-admin-password = Tingues la teva pròpia contrasenya d'administrador
    .because = L'ordinador és teu i necessites la teva clau. Si cadascú té la seva, se'n pot treure una de sola.
    .how =
        Digues a qui t'ajuda: «Vull un compte d'administrador per a mi i un altre per a tu».
        Posa al teu una contrasenya que no sàpiga ningú més.
        Escriu-la en un paper i guarda'l a casa.
        Fes servir aquest compte només per instal·lar programes.
    .verify = Entres al teu compte d'administrador sense trucar a ningú.
    .ask-help = Si l'ordinador és d'una altra empresa, la contrasenya és seva. Pregunta a qui trucar si falla en cap de setmana.

action-close-former-helper-access = Tanca el pas a qui ja no t'ajuda
    .because = No cal desconfiar: una contrasenya que ja no es fa servir també es perd o es roba.
    .how =
        Comprova que entres en un compte d'administrador teu.
        Copia el que necessitis del compte d'aquesta persona.
        Treu el seu compte de l'ordinador.
        Canvia les contrasenyes que sabia: ordinador, wifi, correu i còpies.
        Treu també el programa amb què movia el teu ratolí a distància.
    .verify = En engegar no surt el seu nom. La contrasenya que sabia ja no val.
    .ask-help = Si no saps quines contrasenyes tenia, mira-ho amb qui t'ajuda ara.

action-write-setup-list = Prepara tots els aparells amb la mateixa llista
    .because = El que es fa de memòria surt diferent cada vegada.
    .how =
        Escriu amb el teu tècnic què s'activa: xifratge, bloqueig, actualitzacions, antivirus, tallafoc i còpia.
        Afegeix-hi què es canvia: les contrasenyes de fàbrica, també en impressores i càmeres.
        Afegeix-hi què es treu: programes que sobren i entrada sense contrasenya.
        Si l'aparell ve d'una altra persona, copia'n les dades i esborra'l sencer.
        Fes servir la llista amb el pròxim aparell i guarda el full amb la data.
        Repassa així els que ja hi ha, dos per setmana.
    .verify = Tria un ordinador a l'atzar i llegeix la llista al davant. Tot està fet.
    .ask-help = Abans d'esborrar o xifrar un aparell, comprova que hi ha còpia de les seves dades.

action-watch-all-antivirus = Mira l'antivirus de tots els ordinadors en una sola pantalla
    .because = Un avís que surt a una sola persona es tanca i s'oblida.
    .how =
        Amb la teva llista d'aparells, mira si cada antivirus està engegat i al dia.
        Engega'l on falti, també al servidor.
        Pregunta al teu tècnic si el teu els mostra tots en una pantalla.
        Digues qui mira els avisos i què en fa.
        Que els comptes normals no el puguin apagar.
        Apunta al teu calendari de mirar-ho cada setmana.
    .verify = La pantalla mostra tants ordinadors com la teva llista, tots al dia.
    .ask-help = Si troba alguna cosa en diversos alhora, no esborris res. Truca al teu tècnic o al { -help-line }, que orienta de franc.

action-start-used-device-afresh = Esborra i comença de zero l'aparell usat
    .because = Així només hi queda el que és teu, i ningú més no hi pot entrar ni el pot trobar.
    .how =
        Copia abans el que és teu en un altre lloc i obre uns quants fitxers de la còpia.
        Demana a qui el feia servir que tanqui el seu compte a l'aparell.
        Esborra'l sencer amb la seva pròpia opció.
        Posa'l en marxa com si fos nou, amb el teu compte.
        Instal·la el que falti per actualitzar.
        Posa un bloqueig de pantalla que no sàpiga ningú més.
    .how-windows = Obre el menú Inici i escriu «restableix aquest PC». Tria treure-ho tot.
    .how-macos = Obre Configuració del Sistema i busca «esborrar contingut i configuració».
    .how-linux = Cal tornar a instal·lar el sistema des d'una memòria USB. Si no ho has fet mai, demana ajuda.
    .how-android = Obre Configuració i busca «restabliment». Tria esborrar totes les dades.
    .how-iphone = Obre Configuració i busca «restablir». Tria «Esborrar contingut i configuració».
    .verify = En engegar-lo només surt el teu nom, i la botiga d'aplicacions fa servir el teu compte.
    .ask-help = Si demana el compte d'una altra persona per continuar, no busquis dreceres. Parla amb aquella persona o amb la botiga.
