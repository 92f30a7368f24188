### What a person can do about electronic identity.
# review: machine-drafted
# source: b33c30acdb12

action-store-certificate-copy = Garda a copia do teu certificado fóra do ordenador
    .because = Se a copia anda solta, quen entra no teu ordenador ou no teu correo leva tamén a túa sinatura.
    .how =
        Se llo enviaches a alguén, pide un novo e anula ese. Segue co novo.
        Busca no teu ordenador os ficheiros que acaban en .p12 e .pfx.
        Copia o bo nunha memoria USB. Se non hai ningún, expórtao con contrasinal desde o programa onde asinas.
        Antes de borrar nada, comproba que entras en Facenda coma sempre.
        Borra as demais copias: Descargas, correos enviados e chats. Baleira a papeleira.
        Garda a memoria na casa e o contrasinal noutro sitio.
    .verify = Busca outra vez .p12 e .pfx: non sae ningún. E entras en Facenda coma sempre.
    .ask-help = Pide axuda se non sabes exportalo ou se, sen ese ficheiro, non podes asinar.

action-authorise-adviser = Dálle permiso á túa xestoría sen darlle o teu certificado
    .because = Quen ten o teu certificado pode facer calquera trámite no teu nome, non só o que lle encargas.
    .how =
        Pregúntalle á túa xestoría: «Podedes presentar os meus impostos co voso certificado?». Moitas poden: chámase colaboración social.
        Para outros trámites, dálle un apoderamento. É un permiso oficial, só para o que escollas, e pódelo retirar.
        Cando funcione, anula o certificado que lle deches e pide un novo para ti.
    .verify = A túa xestoría presenta o seguinte trámite e non ten ningún ficheiro teu.
    .ask-help = Se dubidas, pregunta na oficina onde sacaches o certificado.

action-ask-password-to-sign = Fai que o teu certificado pida contrasinal
    .because = Se a túa sesión queda aberta, pode asinar quen se poña diante. Con contrasinal, non.
    .how =
        Comproba que tes a copia do certificado e que sabes o seu contrasinal.
        Quítao dos ordenadores que xa non usas ou que non son teus.
        No teu, quítao e instálao outra vez desde a copia.
        Ao instalalo, pide que avise ou pida contrasinal en cada uso.
        Se outra persoa usa ese ordenador, créalle a súa propia conta.
    .how-windows = Ao instalalo, marca «protección segura de clave privada» e escolle o nivel alto.
    .how-macos = Abre «Acceso a Llaveros» e busca o teu certificado. En «Control de acceso», pide confirmación e contrasinal.
    .how-linux = Nos axustes do teu navegador, busca «contrasinal principal» e pono. Pedirao antes de usar o certificado.
    .verify = Pecha o navegador e entra en Facenda co certificado. Antes pídeche o contrasinal.
    .ask-help = Pide axuda se che falta a copia ou o seu contrasinal. Sen as dúas cousas, non quites nada.

action-renew-certificate = Renova o teu certificado antes de que caduque
    .because = O día que caduca, deixa de asinar. E os prazos seguen correndo.
    .how =
        Entra na web de quen cho deu e busca «renovar».
        Faino no ordenador onde está instalado.
        Fai unha copia do novo con contrasinal e gárdaa fóra do ordenador.
        Comproba que entras en Facenda co novo.
        Apunta no teu calendario a próxima data, con 2 meses de marxe.
    .how-windows = Para ver a data, abre o menú Inicio e escribe «certificados de usuario».
    .how-macos = Para ver a data, abre «Acceso a Llaveros» e busca o teu nome.
    .how-linux = Para ver a data, busca «certificados» nos axustes do teu navegador.
    .verify = Volve mirar este ordenador con { -app }: di que faltan máis de 60 días.
    .ask-help = Se a web non che deixa renovalo, pregúntalle a quen cho deu antes de que caduque.

action-replace-expired-certificate = Pide un certificado novo
    .because = O que tes xa non asina. Mellor pedilo con tempo có último día dun trámite.
    .how =
        Pregúntalle a quen cho deu como se pide un novo. Ten á man o teu DNI ou NIE.
        Mentres chega, mira se podes entrar con Cl@ve ou co DNI electrónico.
        Instala o novo e comproba que entras en Facenda.
        Fai unha copia con contrasinal e gárdaa fóra do ordenador.
        Cando todo funcione, quita o caducado.
        Apunta no teu calendario cando caduca o novo, con 2 meses de marxe.
    .verify = Volve mirar este ordenador con { -app }: di que faltan máis de 60 días.
    .ask-help = Se un trámite vence antes, pregúntalle á túa xestoría se pode presentalo.

action-set-up-second-way-in = Prepara outra forma de entrar nas webs oficiais
    .because = Cunha soa forma de entrar, unha avaría déixate fóra.
    .how =
        Mira se xa tes Cl@ve ou un DNI electrónico co seu PIN.
        Se non, rexístrate en Cl@ve. Pódese por videochamada, cunha carta ou nunha oficina.
        Instala a súa aplicación no teu móbil.
        Entra unha vez con ela en Facenda ou na Seguridade Social.
        Apunta en papel que usarás se falla o certificado.
    .verify = Entras nunha web oficial sen o teu certificado e ves o teu nome.
    .ask-help = Se a videochamada non che sae, pide cita nunha oficina de rexistro de Cl@ve.

action-keep-dnie-pin-apart = Separa o PIN do teu DNI
    .because = Se che quitan a carteira, que non vaian xuntas as dúas cousas.
    .how =
        Saca da carteira e do móbil calquera nota co PIN.
        Gárdao nun xestor de contrasinais ou apréndeo.
        Se o apuntas en papel, que estea na casa e non diga para que é.
        Se non o lembras, pregunta nunha oficina do DNI como poñer outro.
        Proba a entrar con el nunha web oficial.
    .verify = Abre a carteira: está o DNI e non está o PIN.
    .ask-help = Se falla varias veces, para e pregunta nunha oficina do DNI.

action-confirm-with-clave-app = Confirma coa aplicación de Cl@ve no teu móbil
    .because = Un SMS recíbeo quen ten a túa tarxeta SIM. A aplicación pide ademais abrir o teu móbil.
    .how =
        Comproba que o teu móbil ten bloqueo de pantalla.
        Entra na web oficial de Cl@ve e, desde aí, abre a tenda de aplicacións.
        Instala a aplicación e actívaa co teu DNI.
        Se confirmaba outra persoa, comproba que ao seu móbil xa non chega nada.
        Entra unha vez en Facenda ou na Seguridade Social para probala.
    .verify = Ao entrar nunha web oficial, o aviso chega ao teu móbil e pide a túa pegada ou o teu código.
    .ask-help = Se non consegues activala, pide cita nunha oficina de rexistro de Cl@ve.

action-reject-unasked-prompts = Ponte unha regra: o que non pediches, rexéitase
    .because = Quen entra co teu nome necesita que aceptes. Se non aceptas, queda fóra.
    .how =
        Se chega un aviso e non estás entrando en nada, preme rexeitar.
        Non digas ningún código, nin sequera a quen diga ser de Facenda.
        Cando si entras ti, compara o código da aplicación co da web.
        Se se repite, pide axuda nunha oficina de rexistro de Cl@ve.
        Apunta o día e a hora de cada aviso raro.
    .verify = Escribiches a regra xunto ao ordenador: «Se non o pedín, rexéitoo».
    .ask-help = Se xa aceptaches un, apunta a hora e chama ao { -help-line }. Mira se hai trámites novos ao teu nome.

action-save-official-sites = Garda nos favoritos as webs oficiais
    .because = Un favorito leva sempre ao mesmo sitio. Un buscador e unha mensaxe, non.
    .how =
        Mira o enderezo nunha carta ou nun papel oficial.
        Escríbeo ti, letra por letra, arriba do navegador.
        Comproba que entras e gárdao nos favoritos.
        Fai o mesmo con Facenda, a Seguridade Social, a túa comunidade e o teu concello.
        Desde hoxe, entra só por aí.
    .verify = Abre os teus favoritos: están as webs que usas e todas abren ben.
    .ask-help = Se escribiches os teus datos nunha copia, cambia o contrasinal, chama ao teu banco e ao { -help-line }.

action-limit-who-acts = Dá permisos, non a túa sinatura
    .because = Un permiso retírase nun día. Unha sinatura prestada pódese usar para calquera cousa.
    .how =
        Fai unha lista: quen fai que por ti.
        Para cada cousa, busca «apoderamento» na web oficial ou pregunta na oficina.
        Escolle só os trámites que fan falta e pon unha data de fin.
        Retira os permisos que xa non uses.
        Se alguén ten o teu PIN, o teu Cl@ve ou o teu certificado, cámbiaos ou anúlaos.
    .verify = A outra persoa entra coa súa propia sinatura e ve só o que lle deches.
    .ask-help = Se lle axudas a unha persoa maior, vai con ela á oficina: o permiso dáo ela.

action-reinstall-wallet-app = Instala a aplicación oficial desde a web oficial
    .because = Desde a web oficial sabes que a aplicación é a súa.
    .how =
        Quita a aplicación que non sabes de quen é.
        Entra na web oficial que a ofrece e segue a súa ligazón á tenda.
        Mira o nome de quen a publica antes de instalala.
        Actívaa e pon bloqueo de pantalla no móbil.
        Ao amosar os teus datos, le que se pide e dá só iso.
    .verify = Na tenda, quen publica a túa aplicación é un organismo oficial.
    .ask-help = Se escribiches os teus datos nunha falsa, garda capturas e pon unha denuncia. O { -help-line } oriéntate antes.

action-plan-for-lost-id = Ten claro que facer se perdes o DNI
    .because = Un aviso con data axúdache se alguén usa o teu nome despois.
    .how =
        Apunta que comisaría ou cuartel está máis preto.
        Escribe: «Se o perdo, aviso ese día e gardo a copia».
        Garda na casa unha fotocopia en papel, co número.
        Se levas tarxetas xuntas, apunta tamén o teléfono do teu banco.
        Se pasa, pide ademais cita para o novo.
    .verify = O papel está na casa e di onde ir.
    .ask-help = Se che chega unha débeda ou un contrato que non é teu, lévalle a copia á policía.
