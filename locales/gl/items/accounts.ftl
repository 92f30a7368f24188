### Questions about accounts and passwords.
# review: machine-drafted
# source: ff2f4ecbbd5a

item-email-second-step = Ao abrir o teu correo nun aparello novo, que che pide ademais do contrasinal?
    .why = Quen entra no teu correo pode escribirlle no teu nome a quen te coñece. Tamén pode cambiar os teus outros contrasinais.
    .help = Pensa na última vez que estreaches móbil ou ordenador. Se usas varios correos, contesta polo menos protexido.
    .option-app-or-key = Un aviso no móbil, un código dunha aplicación ou a miña pegada
    .option-sms = Un código por SMS
    .option-password-only = Nada máis
    .not-applicable-no-work-email = Non uso correo
item-email-second-step-easy = Chegouche algunha vez ao móbil un aviso ou un código para entrar no teu correo?

item-email-password = Usas o contrasinal do teu correo nalgún outro sitio?
    .why = Ás veces rouban os contrasinais dunha tenda ou dunha web. Logo próbanos no correo de cada cliente.
    .help = Outro sitio é calquera: unha tenda, outro correo, a web do colexio. Se só cambia un número ou unha letra, é moi parecido. Se entras coa pegada ou un PIN, pensa no contrasinal que lle puxeches á conta.
    .option-only-here = Non, só nese correo
    .option-similar = Uso outros moi parecidos
    .option-also-elsewhere = Si, o mesmo
    .not-applicable-no-work-email = Non uso correo
item-email-password-easy = Tes un contrasinal «de sempre» que usas en case todo?

item-other-passwords = Como gardas os contrasinais das túas outras contas?
    .why = Ás veces rouban os contrasinais dunha web e próbanos noutras. Se repites o teu, abre tamén as túas outras contas.
    .help = Un xestor de contrasinais é un programa que os crea e os garda. O teu móbil e o teu navegador xa traen un. Se fas varias cousas, escolle a que estea máis abaixo na lista.
    .option-generated = Nun xestor que os crea
    .option-notebook = Nunha libreta, todos distintos
    .option-own = Nun xestor, pero invéntoos eu
    .option-file = Nun documento ou nun chat
    .option-reused = De memoria: repito uns poucos
item-other-passwords-easy = Tes todos os teus contrasinais apuntados nalgún sitio?

item-browser-passwords = Érgueste e alguén senta diante do teu ordenador. Pode ver os contrasinais do teu navegador?
    .why = Con eles éntrase no teu correo, nas tendas onde compras e nos teus programas. Quen os ve pode levalos.
    .help = O navegador é o programa para ver webs. Abre os seus axustes, busca «contrasinais» e preme para ver un. Mira se antes che pide algo. Se usas varios, contesta polo que menos pide.
    .option-none = Non: non garda ningún
    .option-asks = Non: pide antes un contrasinal, un PIN ou a pegada
    .option-shown = Si: amósaos sen pedir nada
    .not-applicable-no-computer = Non uso ordenador
item-browser-passwords-easy = Escribe o teu navegador algún contrasinal por ti?

item-other-second-step = Ademais do correo, que contas che piden un aviso ou un código para entrar?
    .why = O teu contrasinal pode acabar noutras mans. Un segundo paso deixa fóra a quen o sabe.
    .help = Chámase verificación en dous pasos: ademais do contrasinal, un aviso ou código. Contan as que usas ti. As importantes son as dos teus cartos, os teus ficheiros, as túas compras ou o teu traballo. Se só tes a do banco e o pide, escolle a primeira.
    .option-all = Todas as importantes
    .option-some = O banco e algunha máis
    .option-bank = Só o banco
    .option-none = Ningunha
item-other-second-step-easy = Quitando o banco e o correo, chégache un código para entrar nalgunha conta?

item-access-review = Cando miraches por última vez quen pode entrar nas túas contas?
    .why = Pode seguir dentro un móbil vello ou alguén que xa non traballa contigo. Non adoita notarse.
    .help = É mirar que aparellos están conectados e quen sabe o contrasinal. Pensa nas que usas ti: o teu correo, os teus ficheiros en liña e os teus programas. Se sabes de alguén que xa non debe entrar, escolle a última.
    .option-this-year = Nos últimos 12 meses, e quitei o que sobraba
    .option-longer = Hai máis dun ano
    .option-never = Nunca
    .option-known-leftover = Sei que pode entrar alguén que xa non debe
item-access-review-easy = Sabe o contrasinal do teu correo alguén con quen xa non traballas nin vives?

item-team-second-step = A quen lle pide o correo da túa empresa algo máis có contrasinal?
    .why = Abonda o contrasinal dunha persoa para escribirlles aos teus clientes en nome da empresa. Un segundo paso pecha ese camiño.
    .help = Algo máis é un aviso no móbil, un código, a pegada ou unha chave que se enchufa. Chámase verificación en dous pasos. Conta tamén a dirección e as caixas de correo que usan varias persoas.
    .option-all-prompt = A todo o persoal, cun aviso, unha aplicación ou unha chave
    .option-all-sms = A todo o persoal, ás veces cun SMS
    .option-some = Só a algunhas persoas
    .option-nobody = A ninguén
item-team-second-step-easy = Pídeche a ti un aviso ou un código cando estreas aparello?

item-staff-passwords = Como garda o teu persoal os contrasinais do traballo?
    .why = Un contrasinal repetido ou á vista acaba noutras mans. E un que comparten varias persoas non se lle pode quitar a unha soa.
    .help = Un xestor de contrasinais é un programa que os crea e os garda. Hainos para empresas, que comparten contas por equipos. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-manager = Nun xestor da empresa
    .option-own-manager = Cada quen no seu propio xestor
    .option-shared-file = Nunha folla ou nun chat que ven varias persoas
    .option-memory = De memoria ou en notas pegadas
    .option-same = Varias contas teñen o mesmo
item-staff-passwords-easy = Hai algunha folla ou chat con contrasinais da empresa?

item-admin-rights = Quen pode instalar programas nos ordenadores da túa empresa?
    .why = Un programa daniño pode facer o mesmo cá conta que o abre. Se esa conta o pode todo, o programa tamén.
    .help = O administrador é a conta que pode cambialo todo. Unha conta aparte non se usa para o correo nin para ver webs.
    .option-separate = Unha ou dúas persoas, cunha conta aparte
    .option-daily = Unha ou dúas persoas, coa súa conta de cada día
    .option-several = Algunhas persoas máis
    .option-anyone = Calquera, no seu ordenador
item-admin-rights-easy = Pode o persoal instalar un programa sen chamar a ninguén?

item-shared-passwords = Quen máis sabe algún dos teus contrasinais?
    .why = Un contrasinal que saben dous non se lle pode quitar a un só. E pasa de man en man sen que o notes.
    .help = Conta o do correo, as compras e as series, e o código do móbil. Un xestor de contrasinais é un programa que os crea e os garda. Algúns deixan compartir un. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-nobody = Ninguén
    .option-manager = Alguén da casa, cun xestor que os comparte
    .option-home = Alguén da casa, porque llo dixen
    .option-gone = Alguén que xa non vive comigo ou con quen xa non trato
item-shared-passwords-easy = Sabe un contrasinal teu alguén con quen xa non vives?

item-game-accounts = Ao entrar nun xogo desde outro aparello, que pide ademais do contrasinal?
    .why = Unha conta de xogos garda compras, amizades e ás veces unha tarxeta. Quen entra pode vendela ou gastar.
    .help = Entra na web do xogo ou da consola e busca «verificación en dous pasos». Se na casa hai varias contas, contesta pola menos protexida.
    .option-not-used = Na casa ninguén ten conta nun xogo
    .option-app = Un aviso ou un código dunha aplicación
    .option-message = Un código por SMS ou por correo
    .option-password = Nada máis
item-game-accounts-easy = Chegouvos algunha vez un código para entrar nun xogo?
