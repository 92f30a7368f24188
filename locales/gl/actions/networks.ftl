### What a firm can do about its networks, what can be reached from outside and who notices.
# review: machine-drafted
# source: f783d1708296

action-separate-networks = Pon noutra rede o que non é un ordenador de oficina
    .because = Se alguén entra por unha cámara, non pasa das cámaras.
    .how =
        Coa túa lista de aparellos, fai tres grupos: oficina, máquinas e visitas.
        Activa xa a rede de convidados para as visitas. É outra wifi, aparte da túa.
        Pídelle ao teu técnico unha rede para máquinas, caixas e cámaras.
        Apunta co teu técnico que ten que falar con que. O demais, pechado.
        Próbao un día tranquilo: cobrar, imprimir e mandarlles traballo ás máquinas.
        Garda un debuxo das redes, con data.
    .verify = Conecta o teu móbil á rede de convidados. Non ves a impresora nin os cartafoles.
    .ask-help = Se unha máquina deixa de ir, volve atrás e chama a quen a mantén.

action-secure-remote-work = Deixa unha soa porta para traballar desde fóra, con segundo paso
    .because = Con varias portas, algunha queda sen mirar.
    .how =
        Apunta quen traballa desde fóra e en que programas.
        Se o «Escritorio remoto» se ve desde internet, pídelle hoxe ao teu técnico que o peche.
        Escolle unha soa forma de entrar: unha conexión privada (dille «VPN» ao teu técnico) ou servizos en liña.
        Ponlles o segundo paso a todas esas contas: un aviso ou un código, ademais do contrasinal.
        Quita os programas de acceso a distancia que xa non fan falta.
        Pide que se use un ordenador da empresa, non o da familia.
    .verify = Proba desde a casa: sen o aviso ou o código, non entras.
    .ask-help = Se cres que alguén xa entrou, non borres nada e abre «Está pasándoche agora?» de { -app }.

action-close-what-is-open = Mira que se ve da túa empresa desde internet e pecha o que sobra
    .because = Ao que non se ve desde fóra non se lle pode probar a pechadura.
    .how =
        Dille ao teu técnico: «Quero a lista do que se pode abrir desde internet».
        En cada liña, pregunta para que serve e quen o usa.
        Pide que peche o que ninguén necesita.
        Ao que quede, ponlle segundo paso e actualizacións ao día.
        Cambia os contrasinais de fábrica de cámaras, discos de rede (NAS, caixas con discos) e a caixa de internet.
        Apunta no teu calendario repetilo cada 6 meses.
    .verify = A lista ten data deste mes e un nome ao lado de cada liña.
    .ask-help = Se aparece algo que ninguén recoñece, non o borres: pide que o miren antes.

action-keep-activity-log = Garda 6 meses o rexistro de quen entra nas túas contas
    .because = Ás veces unha entrada rara descóbrese semanas despois. Para entón, ten que seguir apuntada.
    .how =
        Fai unha lista do importante: correo, ficheiros, facturas e servidor.
        Busca en cada un «rexistro», «actividade» ou «auditoría». Mira canto tempo garda.
        Sube o prazo a 6 meses, ou saca unha copia cada mes.
        Garda esa copia onde as contas normais non poidan borrala.
        Pon en hora todos os aparellos: con horas distintas non se entende nada.
        Dio nas normas: o teu persoal debe saber que se apunta.
    .verify = Busca quen entrou no correo hai un mes. Sae, coa súa hora.
    .ask-help = Pregúntalle á túa asesoría canto podes gardalo: son datos persoais.

action-turn-on-sign-in-alerts = Activa os avisos de entradas raras e di quen os le
    .because = Un aviso que ninguén le non avisa.
    .how =
        Abre os axustes do teu correo e dos teus ficheiros e busca «alertas» ou «avisos de seguridade».
        Activa tres: entrada desde outro país, conta nova de administrador e reenvío de correo.
        Mándallos a unha persoa, e a outra para cando falte.
        Escribe que fai: chamar a quen usa a conta e, se non era, bloqueala.
        Engade os avisos do antivirus e das copias.
        Fai unha proba e apunta canto se tarda en vela.
    .verify = Entra na túa conta desde un aparello novo. Chega un aviso e alguén te chama.
    .ask-help = Se un aviso é de verdade, non borres nada e abre «Está pasándoche agora?» de { -app }.
