### What a person can do about the computer and who uses it.
# review: machine-drafted
# source: d129b7fec9ea

action-lock-screen-sooner = Fai que a pantalla se bloquee soa
    .because = Unha visita, un cliente ou un descoido abondan para que alguén vexa o que non debe.
    .how =
        Fai que a pantalla se apague aos 10 minutos ou antes.
        Fai que pida o contrasinal ao volver.
        Proba tamén a bloqueala ti cando te ergas.
    .how-windows = Abre o menú Inicio e escribe «protector de pantalla». Escolle un, pon 10 minutos e marca a caixa que pide entrar outra vez.
    .how-macos = Abre «Ajustes del Sistema» e busca «pantalla bloqueada». Escolle que pida o contrasinal axiña.
    .how-linux = Abre os axustes do sistema e busca «bloqueo de pantalla». Escolle 10 minutos ou menos.
    .verify = Deixa o ordenador quieto 10 minutos e toca o rato. Pídeche o contrasinal. { -app } tamén pode miralo.
    .ask-help = Se non che deixa cambialo, pregúntalle a quen leva o ordenador.

action-set-computer-password = Pon un contrasinal para entrar no teu ordenador
    .because = Hoxe, quen senta diante xa está dentro.
    .how =
        Pensa catro palabras sen relación. Por exemplo, farol, area, tellado e limón, pero non estas.
        Escríbeas nun papel e gárdao na casa, lonxe do ordenador.
        Ponas como contrasinal da túa conta.
        Quita a entrada automática, se a hai.
        Fai que a pantalla se bloquee soa aos 10 minutos.
    .how-windows = Abre o menú Inicio e escribe «opcións de inicio de sesión».
    .how-macos = Abre «Ajustes del Sistema» e busca «usuarios y grupos».
    .how-linux = Abre os axustes do sistema e busca «usuarios».
    .verify = Apaga o ordenador e acéndeo. Non entras sen o contrasinal.
    .ask-help = Pide axuda se outra persoa ou un programa necesita que o ordenador arrinque só.

action-give-own-account = Dálle a súa propia conta a quen usa o teu ordenador
    .because = Desde a súa conta non ve os teus ficheiros nin o teu correo.
    .how =
        Crea unha conta para cada persoa, sen permiso de administrador.
        Copia nela os ficheiros que son seus.
        Cambia o contrasinal da túa e non llo digas a ninguén.
        Pecha a túa sesión antes de deixar o ordenador.
    .how-windows = Abre o menú Inicio e escribe «outros usuarios».
    .how-macos = Abre «Ajustes del Sistema» e busca «usuarios y grupos».
    .how-linux = Abre os axustes do sistema e busca «usuarios».
    .verify = Acende o ordenador: sae un nome por persoa. Na súa conta non se ven os teus cartafoles.
    .ask-help = Se compartides un programa de facturas, pregúntalle a quen cho vendeu como entra cada persoa co seu nome.

action-close-old-computer-accounts = Quita do teu ordenador a quen xa non o usa
    .because = Unha conta que ninguén usa é unha porta que ninguén mira.
    .how =
        Mira que nomes saen ao acender o ordenador.
        Copia os ficheiros desas contas que aínda necesites.
        Quita as contas de quen xa non o usa.
        Cambia os contrasinais que sabía: o do ordenador, o da wifi e os compartidos.
        Apunta no teu calendario miralo cada 6 meses.
    .how-windows = Abre o menú Inicio e escribe «outros usuarios».
    .how-macos = Abre «Ajustes del Sistema» e busca «usuarios y grupos».
    .how-linux = Abre os axustes do sistema e busca «usuarios».
    .verify = Acende o ordenador: só saen os nomes de quen o usa hoxe.
    .ask-help = Se esa conta é a única de administrador, pide axuda antes de quitala.

action-separate-admin-account = Traballa cunha conta que non poida cambialo todo
    .because = Hoxe a túa conta de cada día pode cambialo todo. O que se coa nela, tamén.
    .how =
        Crea unha conta nova e chámalle «Instalar».
        Dálle permiso de administrador e un contrasinal que non uses en nada máis.
        Escribe ese contrasinal nun papel e gárdao na casa.
        Entra na conta nova e comproba que pode cambiar os axustes.
        Desde ela, quítalle o permiso de administrador á túa conta de sempre.
        Volve á túa conta e traballa como cada día.
    .how-windows = Abre o menú Inicio e escribe «outros usuarios».
    .how-macos = Abre «Ajustes del Sistema» e busca «usuarios y grupos».
    .how-linux = Abre os axustes do sistema e busca «usuarios».
    .verify = Instala algo desde a túa conta: pídeche o contrasinal da conta «Instalar».
    .ask-help = Pide axuda se despois falla un programa do traballo. Tamén se o ordenador o leva unha empresa.

action-turn-on-antivirus = Acende o antivirus e deixa que se poña ao día
    .because = Un antivirus parado non ve o que entra hoxe.
    .how =
        Mira cal tes e le o que pide.
        Se pide acenderse ou actualizarse, acéptao.
        Se é de pagamento e caducou, renóvao ou desinstálao.
        Deixa un só, o que estea ao día.
        Pide unha revisión completa e deixa que acabe.
    .how-windows = Abre o menú Inicio e escribe «seguranza de Windows». Se quitas outro antivirus, mira que o de Windows quede aceso.
    .how-macos = Abre «Ajustes del Sistema» e busca «actualización de software». Deixa que instale os ficheiros de seguridade.
    .how-linux = Instala só desde o programa de aplicacións do teu sistema e acepta as súas actualizacións.
    .verify = A pantalla do antivirus di que está aceso e que non hai nada pendente.
    .ask-help = Se atopa algo ou non se deixa acender, non uses ese ordenador para o banco. Chama ao teu técnico ou ao { -help-line }.

action-encrypt-disk = Cifra o disco do teu ordenador
    .because = Se cho rouban, perdes o aparello. Co disco cifrado, os teus ficheiros non se poden ler sen a túa clave.
    .how =
        Fai antes unha copia de todos os teus datos noutro aparello.
        Proba a copia: abre varios ficheiros dela noutro ordenador. Se non se abren, non sigas.
    .how-windows = Enchufa o ordenador, abre o menú Inicio e escribe «cifrado». Abre «cifrado do dispositivo» ou «BitLocker» e actívao: podes seguir usándoo. Escribe a clave de recuperación nun papel e gárdao na casa. Sen ela, unha avaría déixate sen os teus ficheiros. Se non sae ningún dos dous, o teu Windows non o trae.
    .how-macos = Enchufa o ordenador, abre «Ajustes del Sistema», busca «FileVault» e actívao: podes seguir usándoo. Escribe a clave de recuperación nun papel e gárdao na casa. Sen ela, unha avaría déixate sen os teus ficheiros.
    .how-linux =
        Antes de seguir: tarda horas e deixa o ordenador en branco. Segue só coa copia de todo xa probada, e con axuda.
        Instala o sistema outra vez e escolle «cifrar o disco»: só se ofrece aí.
        Escribe a clave que escollas nun papel e gárdao na casa. Sen ela non poderás abrir os teus ficheiros.
        Recupera os teus ficheiros desde a copia.
    .verify = Onde se activa di que está activado. En Linux non hai esa pantalla: o ordenador pide a clave ao acenderse. { -app } tamén pode miralo.
    .ask-help = Pide axuda se non tes copia dos teus datos ou se non sae a opción. En Linux, pídea sempre: tarda horas e deixa o ordenador en branco.

action-limit-remote-access = Pídelle a quen che axuda que só entre co teu permiso
    .because = Se alguén consegue o contrasinal dese programa, pode entrar a calquera hora.
    .how =
        Chama a quen che axuda e di: «Quero aceptar eu cada conexión».
        Pídelle que quite o acceso sen permiso e o contrasinal fixo.
        Comproba que o programa non arrinca ao acender.
    .verify = Pídelle que se conecte agora. Sáeche unha pregunta e, se non aceptas, non entra.
    .ask-help = Se esa persoa xa non che axuda, pídelle a outra que quite o programa.

action-remove-remote-program = Quita o programa de acceso a distancia que non coñeces
    .because = Ninguén debería entrar no teu ordenador sen que saibas quen é.
    .how =
        Se o rato se move só, desconecta internet e abre «Está pasándoche agora?» de { -app }.
        Mira o nome do programa e pregúntalle a quen tocase o teu ordenador.
        Se ninguén o recoñece, desinstálao e reinicia.
        Desde outro aparello, cambia o contrasinal do teu correo e o do banco.
    .how-windows = Abre o menú Inicio, escribe «aplicacións instaladas» e búscao na lista.
    .how-macos = Abre o cartafol «Aplicaciones» e arrástrao á «Papelera».
    .how-linux = Abre o programa de aplicacións instaladas e búscao.
    .verify = Volve mirar este ordenador con { -app }: xa non aparece.
    .ask-help = Se o instalaches porque te chamou un suposto servizo técnico, chama ao teu banco e despois ao { -help-line }.

action-get-own-admin-password = Ten o teu propio contrasinal de administrador
    .because = O ordenador é teu e necesitas a túa chave. Se cada quen ten a súa, pódese quitar unha soa.
    .how =
        Dille a quen che axuda: «Quero unha conta de administrador para min e outra para ti».
        Pon na túa un contrasinal que non saiba ninguén máis.
        Escríbeo nun papel e gárdao na casa.
        Usa esa conta só para instalar programas.
    .verify = Entras na túa conta de administrador sen chamar a ninguén.
    .ask-help = Se o ordenador é doutra empresa, o contrasinal é seu. Pregunta a quen chamar se falla na fin de semana.

action-close-former-helper-access = Péchalle o paso a quen xa non che axuda
    .because = Non fai falta desconfiar: un contrasinal que xa non se usa tamén se perde ou se rouba.
    .how =
        Comproba que entras nunha conta de administrador túa.
        Copia o que necesites da conta desa persoa.
        Quita a súa conta do ordenador.
        Cambia os contrasinais que sabía: ordenador, wifi, correo e copias.
        Quita tamén o programa co que movía o teu rato a distancia.
    .verify = Ao acender non sae o seu nome. O contrasinal que sabía xa non vale.
    .ask-help = Se non sabes que contrasinais tiña, mírao con quen che axuda agora.

action-write-setup-list = Prepara todos os aparellos coa mesma lista
    .because = O que se fai de memoria sae distinto cada vez.
    .how =
        Escribe co teu técnico que se activa: cifrado, bloqueo, actualizacións, antivirus, devasa e copia.
        Engade que se cambia: os contrasinais de fábrica, tamén en impresoras e cámaras.
        Engade que se quita: programas que sobran e entrada sen contrasinal.
        Se o aparello vén doutra persoa, copia os seus datos e bórrao enteiro.
        Usa a lista co próximo aparello e garda a folla coa súa data.
        Repasa así os que xa hai, dous por semana.
    .verify = Escolle un ordenador ao chou e le a lista diante del. Todo está feito.
    .ask-help = Antes de borrar ou cifrar un aparello, comproba que hai copia dos seus datos.

action-watch-all-antivirus = Mira o antivirus de todos os ordenadores nunha soa pantalla
    .because = Un aviso que lle sae a unha soa persoa péchase e esquécese.
    .how =
        Coa túa lista de aparellos, mira se cada antivirus está aceso e ao día.
        Acéndeo onde falte, tamén no servidor.
        Pregúntalle ao teu técnico se o teu os amosa todos nunha pantalla.
        Di quen mira os avisos e que fai con eles.
        Que as contas normais non o poidan apagar.
        Apunta no teu calendario miralo cada semana.
    .verify = A pantalla amosa tantos ordenadores como a túa lista, todos ao día.
    .ask-help = Se atopa algo en varios á vez, non borres nada. Chama ao teu técnico ou ao { -help-line }, que orienta de balde.

action-start-used-device-afresh = Borra e comeza de cero o aparello usado
    .because = Así queda só o teu, e ninguén máis pode entrar nin atopalo.
    .how =
        Copia antes o teu noutro sitio e abre varios ficheiros da copia.
        Pídelle a quen o usaba que peche a súa conta no aparello.
        Bórrao enteiro coa súa propia opción.
        Pono en marcha como novo, coa túa conta.
        Instala o que falte de actualizar.
        Pon un bloqueo de pantalla que non saiba ninguén máis.
    .how-windows = Abre o menú Inicio e escribe «restablecer este PC». Escolle quitalo todo.
    .how-macos = Abre «Ajustes del Sistema» e busca «borrar contenidos y ajustes».
    .how-linux = Hai que instalar o sistema outra vez desde unha memoria USB. Se nunca o fixeches, pide axuda.
    .how-android = Abre Configuración e busca «restablecer». Escolle borrar todos os datos.
    .how-iphone = Abre «Ajustes» e busca «restablecer». Escolle «Borrar contenidos y ajustes».
    .verify = Ao acendelo só sae o teu nome, e a tenda de aplicacións usa a túa conta.
    .ask-help = Se pide a conta doutra persoa para seguir, non busques atallos. Fala con esa persoa ou coa tenda.
