### What a person can do about accounts and passwords.
# review: machine-drafted
# source: f37c39043a06

action-turn-on-email-second-step = Pon un segundo paso para entrar no teu correo
    .because = Hoxe abonda con saber o teu contrasinal. Cun segundo paso, sabelo xa non abonda.
    .how =
        Ten o móbil á man: servirá para confirmar que es ti.
        Entra na páxina da túa conta, non na caixa de entrada.
        Busca alí «verificación en dous pasos» e actívaa.
        Escolle o aviso no móbil ou unha aplicación antes có SMS.
        Apunta en papel os códigos de recuperación e gárdaos na casa. Déixante entrar se perdes o móbil.
    .how-google = Abre a túa conta de Google, entra en «Seguranza» e busca «Verificación en dous pasos».
    .how-microsoft = Abre a túa conta de Microsoft, entra en «Seguranza» e busca «Verificación en dous pasos».
    .how-other = Se o correo leva o nome da túa web, pregúntalle a quen cho dá: «Como activo a verificación en dous pasos?».
    .verify = Abre unha xanela privada do navegador e entra no teu correo. Se che pide algo máis có contrasinal, funciona.
    .ask-help = Pide axuda se outra persoa leva a conta ou se non tes móbil propio.

action-stronger-email-second-step = Cambia o SMS por un aviso no móbil
    .because = O SMS é moito mellor ca nada. Pero quen consegue un duplicado da túa tarxeta SIM recibe os teus códigos.
    .how =
        Entra na páxina da túa conta e busca «verificación en dous pasos».
        Engade o aviso no móbil, ou unha aplicación que dá códigos.
        Próbao antes de quitar o SMS.
        Apunta en papel os códigos de recuperación e gárdaos na casa.
    .verify = Entra no teu correo desde unha xanela privada. Chégache un aviso, non un SMS.
    .ask-help = Se non ves esas opcións, chama ao { -help-line }: oriéntante de balde.

action-change-email-password = Pon un contrasinal só para o teu correo
    .because = Desde o teu correo recupéranse case todos os teus outros contrasinais. Por iso necesita un só seu.
    .how =
        Pensa catro palabras sen relación. Por exemplo, farol, area, tellado e limón, pero non estas.
        Entra na páxina da túa conta, busca «contrasinal» e cámbiao.
        Gárdao nun xestor de contrasinais ou nun papel na casa. Un xestor é un programa que os crea e os garda. O teu móbil e o teu navegador xa traen un.
        Se a páxina cho ofrece, pecha a sesión nos demais aparellos.
    .verify = Entra no teu correo desde unha xanela privada. O contrasinal vello xa non vale e o novo si.
    .ask-help = Se o teu contrasinal deixou de valer e non o cambiaches ti, abre «Está pasándoche agora?» de { -app }.

action-use-password-manager = Deixa que un xestor cree e garde os teus contrasinais
    .because = Cun contrasinal distinto en cada sitio, un roubo nunha web non abre as demais. O xestor lémbraos por ti.
    .how =
        Escolle un xestor: o teu móbil e o teu navegador xa traen un.
        Se che pide un contrasinal principal, pensa catro palabras sen relación. Apúntaas en papel e gárdaas na casa.
        Comeza por 3 contas: o banco, a tenda onde máis compras e a que máis datos teus garda.
        En cada unha, cambia o contrasinal e acepta o que propón o xestor.
        Cambia os demais pouco a pouco, cando entres neles.
        Cando todo funcione, borra os que teñas en documentos, notas ou chats.
    .how-windows = Abre os axustes do teu navegador e busca «contrasinais». Activa que os propoña e os garde.
    .how-macos = Abre a aplicación «Contraseñas». Se non a tes, abre «Ajustes del Sistema» e busca «contraseñas».
    .how-linux = Abre os axustes do teu navegador e busca «contrasinais». Activa que os propoña e os garde.
    .how-android = Abre Configuración, toca a lupa e busca «contrasinais».
    .how-iphone = Abre a aplicación «Contraseñas». Se non a tes, abre «Ajustes» e busca «contraseñas».
    .verify = Entra nesas 3 contas. O xestor pon o contrasinal e ti non o escribes.
    .ask-help = Pide axuda se varias persoas usan as mesmas contas: hai xestores para compartilas.

action-protect-browser-passwords = Fai que o teu navegador pregunte antes de amosar contrasinais
    .because = Hoxe veos quen senta diante do teu ordenador. Tamén pode lelos un programa feito para roubar.
    .how =
        Abre os axustes do teu navegador e busca «contrasinais».
        Activa que pida un contrasinal principal, un PIN ou a pegada.
        Se pos un contrasinal principal, apúntao en papel e gárdao na casa. Sen el perdes os demais.
        Se o teu navegador non deixa, pasa os contrasinais a un xestor que si pregunte.
        Comproba que están todos no xestor e só entón bórraos do navegador.
        Repíteo en cada navegador que uses.
    .how-macos = O navegador que trae o Mac usa o chaveiro e xa pregunta antes de amosalos. Estes pasos son para os demais.
    .how-linux = En Linux, algúns navegadores non traen esa opción. Entón usa un xestor aparte.
    .verify = Pecha o navegador e ábreo outra vez. Preme para ver un contrasinal: antes pídeche algo.
    .ask-help = Se outra persoa xestiona o ordenador, pregunta antes de cambiar nada.

action-turn-on-other-second-steps = Pon un segundo paso nas túas contas importantes
    .because = Onde abonda o contrasinal, entra calquera que o saiba. Cun segundo paso, queda fóra.
    .how =
        Fai unha lista curta: banco, ficheiros en liña, compras e o que uses para traballar.
        Abre os axustes de cada conta e busca «verificación en dous pasos» ou «seguridade».
        Actívaa. Escolle o aviso no móbil ou unha aplicación antes có SMS.
        Apunta en papel os códigos de recuperación e gárdaos na casa. Déixante entrar se perdes o móbil.
        Se unha conta non a ten, ponlle un contrasinal que non uses en nada máis.
    .verify = Abre unha xanela privada do navegador e entra en cada unha. Todas piden algo máis có contrasinal.
    .ask-help = Pide axuda se varias persoas usan a mesma conta: o aviso chega a un só móbil.

action-close-old-access = Péchalle a entrada a quen xa non debe estar
    .because = Unha entrada que ninguén mira segue aberta durante anos. Pode usala quen marchou ou quen atope o seu móbil.
    .how =
        Abre a páxina da túa conta de correo e busca os aparellos conectados.
        Pecha a sesión nos que xa non uses.
        Mira que o teléfono e o correo de recuperación sexan os teus.
        Busca «reenvío»: non debe haber ningún enderezo que non sexa teu.
        Cambia o contrasinal se o sabe alguén que xa non debe.
        Repíteo nos teus ficheiros en liña, no teu programa de facturas e nas túas redes.
    .how-google = Abre a túa conta de Google, entra en «Seguranza» e busca «Os teus dispositivos».
    .how-microsoft = Abre a túa conta de Microsoft, entra en «Seguranza» e busca «actividade de inicio de sesión».
    .how-other = Se o teu correo leva o nome da túa web, chama á empresa que cho dá. Pregunta: «Que aparellos teñen aberta a miña conta?».
    .verify = Na lista de aparellos conectados só están os teus.
    .ask-help = Se ves un aparello ou un reenvío que non é teu, fai unha captura. Logo abre «Está pasándoche agora?» de { -app }.

action-turn-on-team-second-step = Ponlle o segundo paso a todo o persoal
    .because = Pola conta menos coidada chégase ás demais.
    .how =
        Comeza pola dirección, por quen paga e por quen leva os ordenadores.
        Escolle o aviso no móbil ou unha aplicación antes có SMS.
        A quen non queira usar o seu móbil, dálle unha chave pequena que se enchufa.
        Faino en grupos de 5, con alguén ao lado para axudar.
        Garda en papel os códigos de recuperación: deixan entrar sen o móbil.
        Cando o teña todo o mundo, faino obrigatorio nos axustes.
    .how-google = Abre a consola de administración e busca «verificación en dous pasos». Mira quen falta.
    .how-microsoft = Abre o centro de administración e busca «autenticación multifactor». Mira quen falta.
    .how-other = Pregúntalle á empresa que che dá o correo: «Como fago obrigatoria a verificación en dous pasos?».
    .verify = A lista de contas di «activada» ao lado de cada nome, tamén nas caixas de correo comúns.
    .ask-help = Pide axuda antes de facelo obrigatorio: unha impresora ou un aparello vello poden deixar de mandar correo.

action-stronger-team-second-step = Cambia o SMS do persoal por un aviso no móbil
    .because = O SMS é moito mellor ca nada. Pero quen consegue un duplicado dunha tarxeta SIM recibe os seus códigos.
    .how =
        Mira na lista de contas quen usa aínda o SMS.
        Comeza pola dirección, por quen paga e por quen leva os ordenadores.
        Engade o aviso no móbil, ou unha aplicación que dá códigos.
        Próbao con cada persoa antes de quitar o SMS.
        Garda en papel os códigos de recuperación novos.
    .verify = Na lista de contas xa non queda ningún SMS.
    .ask-help = Se o móbil de alguén non serve, pregúntalle ao teu técnico por unha chave que se enchufa.

action-adopt-team-manager = Pon un xestor de contrasinais para toda a empresa
    .because = O xestor crea un distinto para cada sitio. Cando alguén marcha, quítaselle a entrada e xa está.
    .how =
        Escolle co teu técnico un xestor para empresas, que comparta contas por equipos.
        Ponlle verificación en dous pasos: ademais do contrasinal, un aviso ou código.
        Comeza cun equipo pequeno e as súas 10 contas máis usadas.
        Ao pasar cada conta, cámbialle o contrasinal por un que cree o xestor.
        Cando todo funcione, borra as follas e os chats con contrasinais.
        Garda baixo chave, nun sobre pechado, como entrar se falta quen o leva.
    .verify = Pídelle a alguén que entre nun programa común. Faino desde o xestor, sen escribir o contrasinal.
    .ask-help = Pide axuda para escollelo: ten que poder recuperarse se alguén esquece o contrasinal principal.

action-limit-admin-rights = Deixa poucas contas de administrador e úsaas só para instalar
    .because = Cantas menos chaves de toda a casa haxa, e canto menos se usen, menos hai que perder.
    .how =
        Pídelle ao teu técnico a lista de quen é administrador e de que.
        Escolle dúas persoas e crea para elas unha conta aparte.
        Comproba que as dúas contas novas funcionan.
        Quítalles o permiso ás contas de cada día, pouco a pouco.
        Ofrécelle outro camiño a quen instalaba: pedilo e telo ese mesmo día.
        Garda eses contrasinais baixo chave, nun sobre pechado.
    .verify = Proba a instalar algo desde unha conta normal: pide a outra conta.
    .ask-help = Se un programa vello deixa de ir, pide axuda antes de volver atrás.

action-stop-telling-passwords = Cambia os contrasinais que sabe outra persoa
    .because = Quen ten o teu contrasinal entra cando quere. E ti non o ves.
    .how =
        Fai unha lista curta: que contrasinais dixeches e a quen.
        Cambia primeiro o do correo, o banco e o código do móbil.
        Pecha a sesión nos demais aparellos, se a conta o ofrece.
        Se dúas persoas usan algo, que teña cada unha o seu perfil ou a súa conta.
        Se hai que compartir un, que sexa cun xestor e non se use en nada máis.
        Garda nun sobre pechado, na casa, como entrar se che pasa algo.
    .verify = Na lista de aparellos do teu correo só están os teus.
    .ask-help = Se temes que alguén che faga dano ao notalo, fala antes con alguén de confianza. Faino desde outro aparello.

action-protect-game-accounts = Pon un segundo paso nas contas de xogos
    .because = Co contrasinal só, entra quen o consiga. Cun segundo paso, queda fóra.
    .how =
        Entra na web do xogo ou da consola e busca «verificación en dous pasos».
        Escolle unha aplicación que dá códigos antes có SMS.
        Garda en papel os códigos de recuperación: déixante entrar sen o móbil.
        Quita a tarxeta gardada ou pon un tope de gasto.
        Faládeo: quen regala moedas a cambio do contrasinal, quere a conta.
    .verify = Entra desde outro aparello: pide un código ademais do contrasinal.
    .ask-help = Se xa entrou alguén, cambia o contrasinal do correo desa conta e escríbelle á axuda do xogo.
