### What a home can agree before something happens.
# review: machine-drafted
# source: c4fbd63cab09

action-agree-safe-word = Acordade na casa unha palabra secreta
    .because = O día que alguén chama chorando non se pensa ben. A palabra pensa por ti.
    .how =
        Escollede unha palabra que non estea nas vosas redes: nin nomes, nin rúas, nin datas.
        Dicídea de viva voz, non por mensaxe.
        Acordade a regra: sen palabra non hai cartos, e chámase ao número de sempre.
        Dicídellela aos maiores e aos nenos da familia.
        Se lle escapa a alguén, cambiádea e non pasa nada.
    .verify = Pregunta pola palabra na próxima comida: sábea toda a familia.
    .ask-help = Se xa chamou alguén así, avisa os demais da familia e chama ao { -help-line }.

action-set-child-limits = Ponlle a súa propia conta e pide permiso para comprar
    .because = Coa túa conta pode gastar os teus cartos e ver o teu. Coa súa, decidides que cabe.
    .how =
        Senta con el ou con ela e contade para que serve cada cousa.
        Crea unha conta de menor, coa súa idade de verdade.
        Activa que instalar e comprar pidan o teu permiso.
        Quita a túa tarxeta dos xogos e da consola.
        Mirade xuntos quen lle pode escribir en cada xogo.
        Repasádeo cada 6 meses: coa idade, cabe máis.
    .how-android = Abre Configuración, toca a lupa e escribe «control parental».
    .how-iphone = Abre «Ajustes» e busca «En familia» ou «Tiempo de uso».
    .how-windows = Abre o menú Inicio e escribe «familia».
    .how-macos = Abre «Ajustes del Sistema» e busca «En familia» ou «Tiempo de uso».
    .verify = Pídelle que intente comprar algo nun xogo: chégache a pregunta a ti.
    .ask-help = Se o aparello é do colexio, pregunta antes alí.

action-agree-to-tell-at-home = Acordade que contalo nunca trae castigo
    .because = Se contalo custa o móbil, non se conta.
    .how =
        Escolle un anaco tranquilo, sen pantallas.
        Di: «Se algo te asusta ou che dá vergoña, cóntamo. Non che quitarei o móbil por contalo».
        Acordade tamén a quen contarllo se non estás: unha tía, un profesor, un veciño.
        Explica que non facer: non pagar, non mandar nada máis e non borrar.
        Conta ti algo que che pasase a ti.
    .verify = Pregunta que faría se alguén o ameaza. Diche un nome e que non borra nada.
    .ask-help = O { -help-line } tamén orienta familias, menores e profesores, de balde.

action-put-your-real-age = Pon a túa idade de verdade e cóntao na casa
    .because = Coa túa idade, a conta trae os axustes que te protexen.
    .how =
        Abre o perfil de cada rede e cada xogo e mira a data de nacemento.
        Cámbiaa pola túa, se te deixa.
        Se non te deixa, pide axuda na casa: ás veces hai que escribirlle á rede.
        Amosa na casa que contas tes e quen te segue.
        Se unha conta non é para a túa idade, garda as túas fotos e faládeo.
    .verify = No teu perfil sae a túa data, e na casa saben que contas tes.
    .ask-help = Se che dá apuro falar diso, comeza por outra persoa adulta: unha tía, un profesor.

action-choose-an-adult = Escolle hoxe a quen llo contarías
    .because = Con alguén ao lado, a ameaza pesa menos e párase antes.
    .how =
        Pensa en dúas persoas adultas que non che van berrar.
        Dilles: «Se me pasa algo en internet, pódocho contar?».
        Apunta os seus teléfonos.
        Se pasa, non pagues, non mandes nada máis e non borres.
        Fai capturas onde se vexa o nome da conta e a data.
        A Axencia Española de Protección de Datos pode pedir que quiten axiña unha foto íntima.
    .verify = Tes dous nomes e os seus teléfonos no móbil.
    .ask-help = Se está pasando, cóntallo hoxe a unha delas e chamade ao { -help-line }: é de balde. Se alguén está en perigo, ao { -emergency }.

action-choose-trusted-person = Escolle unha persoa para preguntar antes
    .because = Unha chamada a quen te coñece descobre case calquera engano.
    .how =
        Pensa en alguén paciente que colla o teléfono.
        Pregúntalle: «Pódote chamar cando me pidan cartos ou algo raro?».
        Escribe o seu nome e o seu teléfono con letra grande, xunto ao teu.
        Acordade a regra: antes de mover cartos ou instalar algo, unha chamada.
        Se non contesta, a resposta é agardar.
    .verify = O papel está xunto ao teléfono. Chama hoxe para probar.
    .ask-help = Se non hai ninguén, o { -help-line } orienta de balde, de 8 a 23 horas. Tamén vale a túa oficina do banco.
