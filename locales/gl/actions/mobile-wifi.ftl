### What a person can do about the phone and the networks it uses.
# review: machine-drafted
# source: 64412c4ab573

action-set-phone-lock = Ponlle ao teu móbil un código de 6 cifras
    .because = Un móbil pérdese con facilidade. Cun bo código, quen o atopa teno moi difícil para entrar.
    .how =
        Pensa 6 cifras que non sexan unha data nin números seguidos.
        Ponas como código de desbloqueo.
        Apúntaas na casa os primeiros días: se as esqueces, hai que borrar o móbil.
        Engade a pegada ou a cara: así case nunca escribes o código.
        Fai que a pantalla se bloquee soa ao minuto.
    .how-android = Abre Configuración, toca a lupa e busca «bloqueo de pantalla». Escolle PIN.
    .how-iphone = Abre «Ajustes», busca «código» e actívao ou cámbiao.
    .verify = Apaga a pantalla, agarda un minuto e acéndea. Pídeche o código.
    .ask-help = Se o móbil é dunha empresa ou o xestiona outra persoa, pregunta antes.

action-try-finding-phone = Activa e proba a busca do teu móbil
    .because = O día que o perdes non é bo día para aprender.
    .how =
        Activa no móbil a opción de atopalo.
        Apunta en papel o contrasinal desa conta e gárdao na casa.
        Garda con el os códigos de recuperación: déixante entrar sen o móbil.
        Desde outro aparello, entra na web da túa conta e busca o teu móbil.
        Fai que soe. Non premas «borrar».
    .how-android = No móbil, abre Configuración, toca a lupa e busca «atopar». No outro aparello, abre a túa conta de Google, entra en «Seguranza» e busca «os teus dispositivos».
    .how-iphone = No móbil, abre «Ajustes» e busca «Buscar mi iPhone». No outro aparello, entra na web de iCloud e abre «Buscar».
    .verify = Viches o teu móbil no mapa e oíchelo soar.
    .ask-help = Se o móbil é dunha empresa, pregunta quen pode borralo e a que teléfono avisar.

action-set-sim-pin = Ponlle un PIN á túa tarxeta SIM
    .because = O código da pantalla queda no teu móbil. O PIN vai coa tarxeta, aínda que a poñan noutro.
    .how =
        Busca o PIN e o PUK no plástico onde viña a SIM. Se non o tes, pídellos á túa compañía de teléfono.
        Apunta o PUK en papel: a tarxeta pídeo se fallas o PIN 3 veces.
        Activa o PIN co que viña.
        Cámbiao por 4 cifras que non sexan un ano nin números seguidos.
        Garda o papel na casa, non na funda do móbil.
    .how-android = Abre Configuración, toca a lupa e busca «bloqueo da tarxeta SIM».
    .how-iphone = Abre «Ajustes» e busca «PIN de la SIM».
    .verify = Apaga o móbil e acéndeo. Pídeche o PIN antes de ter liña.
    .ask-help = Se fallas 2 veces, para. Chama á túa compañía de teléfono antes do terceiro intento.

action-separate-guest-wifi = Cambia o contrasinal da túa wifi e pon outra rede para as visitas
    .because = Así podes darlle wifi a un cliente sen deixalo entrar onde traballas.
    .how =
        Mira no adhesivo do router, a caixa de internet, como se entra nos seus axustes.
        Ponlle á túa wifi un contrasinal novo: catro palabras sen relación.
        Activa a «rede de convidados» con outro contrasinal.
        Se aos axustes se entra con «admin» ou «1234», cambia tamén ese.
        Volve conectar o teu ordenador, o teu móbil e a túa impresora.
        Escribe os contrasinais nun papel e gárdao na casa.
    .verify = Mira as redes no teu móbil: saen a túa e a de convidados. Na túa xa non vale o contrasinal vello.
    .ask-help = Chama á túa compañía de internet e di: «Quero cambiar o contrasinal da wifi e ter unha rede de convidados».

action-use-own-data = Fóra da casa, usa os datos do teu móbil
    .because = Cos teus datos, ninguén do local está no medio.
    .how =
        Antes de abrir o banco, apaga a wifi do móbil.
        Se usas o portátil, comparte con el os datos do móbil.
        Borra da lista de redes as de bares, hoteis e trens.
        Fai que o móbil che pregunte antes de entrar nunha wifi nova.
        Se sae un aviso de conexión non privada, pecha a páxina. Non sigas.
    .how-android = Abre Configuración, toca a lupa e busca «zona wifi».
    .how-iphone = Abre «Ajustes» e busca «compartir internet».
    .verify = Abre o banco na rúa: arriba non sae o debuxo da wifi.
    .ask-help = Se seguiches a pesar dun aviso, chama ao teu banco e cambia o contrasinal na casa.

action-turn-on-firewall = Acende a devasa
    .because = Sen ela, calquera aparello da mesma rede pode probar a entrar no teu ordenador.
    .how =
        Acéndea para todas as redes.
        Mira que programas teñen permiso e quita os que non usas.
        Se un programa que non coñeces pide permiso, di que non.
    .how-windows = Abre o menú Inicio e escribe «firewall». Mira que diga que está activado en cada rede.
    .how-macos = Abre «Ajustes del Sistema», busca «firewall» e actívao.
    .how-linux = Abre o programa da devasa e actívaa. Se non hai ningún, instálao desde o programa de aplicacións.
    .verify = A mesma pantalla di que está activada. { -app } tamén pode miralo.
    .ask-help = Se despois non funciona a impresora ou outro programa, non a apagues. Pide que abran só o que fai falta.

action-agree-on-personal-devices = Acorda que se pode facer cos aparellos persoais
    .because = Non se trata de vixiar. Trátase de poder borrar o do traballo sen tocar o demais.
    .how =
        Pregúntalle a cada persoa que aparellos seus usa para o traballo.
        Decide que se permite: quizais o correo, pero non os cartafoles.
        Pon condicións: bloqueo, actualizacións e que non o use ninguén máis.
        Separa o do traballo: un perfil, unha conta ou unha aplicación aparte.
        Escribe que pasa se se perde ou se a persoa marcha.
        Pídelle a cada persoa que o acepte por escrito.
    .how-android = Abre Configuración, toca a lupa e busca «perfil de traballo». Adoita poñelo o teu técnico.
    .verify = Tes unha lista con cada persoa e o seu aparello. Cada quen aceptou as normas.
    .ask-help = Antes de poñer un programa que controle móbiles persoais, pregúntalle á túa asesoría laboral.

action-give-company-devices = Dálle un aparello da empresa a quen leva cartos ou datos delicados
    .because = Nun aparello da empresa decides ti que se instala e que se borra.
    .how =
        Mira a túa lista: quen paga, quen ve datos delicados, quen leva as contas.
        Comeza por esas persoas.
        Prepara cada aparello coa túa lista de sempre.
        Pasa o do traballo e comproba que se abre.
        Quita a conta da empresa do aparello persoal, coa persoa diante.
        Pon data para as demais.
    .verify = Na páxina do teu correo xa non saen aparellos persoais desas persoas.
    .ask-help = Se o gasto non cabe este ano, deixa as normas e pon data para miralo outra vez.

action-turn-on-phone-backup = Pon en marcha a copia do teu móbil
    .because = Un móbil roto ou perdido cámbiase nun día. As fotos que só estaban nel, non volven.
    .how =
        Conecta o móbil á túa wifi e enchúfao.
        Activa a copia de fotos e a de contactos: ás veces van por separado.
        Se non queda sitio, copia as fotos nun ordenador e borra despois as que sobren.
        Abre os axustes da túa aplicación de mensaxes e busca «copia de seguridade».
        Deixa que acabe a primeira: pode tardar unhas horas.
    .how-android = Abre Configuración, toca a lupa e escribe «copia de seguranza». Para as fotos, abre a túa aplicación de fotos e toca o teu perfil.
    .how-iphone = Abre «Ajustes», busca «copia en iCloud» e actívaa. Para as fotos, entra en «Fotos».
    .verify = Desde outro aparello, entra na túa conta e abre unha foto desta semana.
    .ask-help = Se non cabe ou non sabes con que conta se fai, pide axuda antes de borrar nada.

action-set-messenger-pin = Ponlle un PIN á túa aplicación de mensaxes
    .because = Hoxe abonda co código dun SMS, e ese código pódese sacar cun engano.
    .how =
        Abre a aplicación de mensaxes, entra nos seus axustes e busca «verificación en dous pasos».
        Se non sae, busca «PIN» ou «bloqueo de rexistro».
        Actívao e escolle un PIN que non sexa unha data nin o da pantalla.
        Pon un correo teu para recuperalo. Sen correo, se o esqueces, podes agardar 7 días.
        Non lle digas a ninguén o PIN nin o código do SMS, aínda que chos pida un amigo.
    .verify = Na mesma pantalla pon que está activado, e sae o teu correo.
    .ask-help = Se xa non podes entrar na túa conta, avisa a túa xente por teléfono e chama ao { -help-line }.

action-add-messenger-recovery = Engádelle un correo ao PIN das túas mensaxes
    .because = Se esqueces o PIN, podes quedar uns días sen as túas mensaxes.
    .how =
        Abre a aplicación de mensaxes, entra nos seus axustes e busca «verificación en dous pasos».
        Engade un correo que uses e que só sexa teu.
        Mira que estea ben escrito e gárdao.
    .verify = Na mesma pantalla sae o teu correo.
    .ask-help = Se a túa aplicación non admite un correo, apunta o PIN nun papel e gárdao na casa.

action-remove-linked-apps = Quita o que se instalou desde unha ligazón
    .because = Esa aplicación non pasou por ningunha tenda. Pode ler o que escribes e o que che chega.
    .how =
        Non abras o banco nese móbil ata acabar.
        Mira que aplicacións instalaches desde unha ligazón ou porque alguén cho pediu.
        Quítaas, tamén se din ser do teu banco ou de axuda a distancia.
        Quita o permiso de instalar outras, se algunha o ten.
        Desde outro aparello, cambia o contrasinal do teu correo e o do teu banco.
        Instala desde a tenda as que de verdade uses.
    .how-android = Abre Configuración, toca a lupa e escribe «aplicacións descoñecidas». Quítalles o permiso a todas.
    .how-iphone = Abre «Ajustes», busca «gestión de dispositivos» e quita o perfil que non coñezas.
    .verify = Percorre a lista de aplicacións: todas son da tenda e sabes para que serve cada unha.
    .ask-help = Se unha non se deixa quitar ou faltan cartos, chama ao teu banco e abre «Está pasándoche agora?» de { -app }.

action-clear-unused-apps = Quita as aplicacións que non usas
    .because = Cada aplicación de máis pode ver algo teu, aínda que non a abras.
    .how =
        Abre a lista de aplicacións e percórrea enteira.
        Quita as que non uses desde hai meses.
        Se non sabes que é unha, pregunta antes de quitala: algunhas veñen co móbil.
        Mira que aplicacións poden usar a cámara, o micrófono e a túa localización. Quita o que sobre.
    .how-android = Abre Configuración, toca a lupa e escribe «xestor de permisos».
    .how-iphone = Abre «Ajustes» e entra en «Privacidad y seguridad».
    .verify = Sabes para que serve cada aplicación da túa pantalla.
    .ask-help = Se unha non se deixa quitar, pregunta na tenda onde compraches o móbil.

action-dial-for-strangers = Marca ti as chamadas dos demais
    .because = Así axudas igual e o móbil non sae da túa man.
    .how =
        Pregunta o número e márcao ti.
        Pon o altofalante e suxeita o móbil.
        Se insiste en collelo, di que non ou sinala un local próximo.
        Se hai un perigo, chama ti ao { -emergency }.
    .verify = Sabes que dirás: «Dime o número e márcoo eu».
    .ask-help = Se cho quitaron, chama á túa compañía e ao teu banco desde outro teléfono.
