### What a firm can do for those it works for.
# review: machine-drafted
# source: b869ba218c5c

action-separate-customer-accounts = Entra en cada cliente con contas dunha soa persoa
    .because = Con contas soltas, un roubo chega a un cliente e non a todos.
    .how =
        Fai unha lista: cliente, sistema, conta e quen a usa.
        Pídelle a cada cliente unha conta por persoa, só co que fai falta.
        Activa o segundo paso: ademais do contrasinal, un aviso ou un código.
        Garda os contrasinais nun xestor da empresa, un distinto por cliente.
        Pecha as contas comúns e os programas de acceso que quedaron postos.
        Repasa a lista con cada cliente cada 6 meses.
    .verify = Escolle un cliente. A lista di quen entra, e cada nome ten a súa conta.
    .ask-help = Se o cliente só che dá unha conta, pídelle por escrito outra. Garda a súa resposta.

action-tell-customers-of-leavers = Avisa os clientes o mesmo día que alguén marcha
    .because = Só o cliente pode pechar a súa porta. Para iso ten que sabelo.
    .how =
        Fai unha lista de quen entra en cada cliente e a quen se avisa alí.
        Repasa quen marchou nos últimos 2 anos e avisa hoxe do que falte.
        Escribe unha mensaxe modelo: nome, día e «pechade o seu acceso, por favor».
        Pona na folla de saída, xunto a chaves e aparellos.
        Cambia os contrasinais comúns que sabía.
        Pídelle ao cliente que conteste cando o peche.
    .verify = Busca a última persoa que marchou. Está o aviso a cada cliente, coa súa resposta.
    .ask-help = Se alguén marcha de malas, chama ao cliente en lugar de escribir.

action-separate-customer-files = Garda o de cada cliente aparte, cos seus propios permisos
    .because = O que unha conta non pode abrir non se perde con ela.
    .how =
        Fai antes unha copia do que vas mover.
        Crea un cartafol por cliente no sitio común da empresa.
        Dálle permiso só a quen traballa para ese cliente.
        Leva alí o que estea en correos, chats e memorias USB, e bórrao de onde estaba.
        Garda os seus contrasinais nun xestor, nunca nun ficheiro.
        Dilles á túa xente e ao cliente por onde mandar os ficheiros desde hoxe.
    .verify = Pídelle a alguén doutro equipo que abra o cartafol dun cliente. Non pode.
    .ask-help = Se non sabes onde se cambian os permisos, pídelle axuda ao teu técnico.

action-close-customer-jobs = Pecha cada traballo cunha folla
    .because = Coa folla, nada queda esquecido. E tes que amosar se preguntan.
    .how =
        Fai unha folla con catro liñas: datos, accesos, aparellos e copias.
        Pregúntalle ao cliente se quere que os datos se devolvan ou se borren.
        Aparta o que debes gardar, como facturas e contratos.
        Borra o demais, tamén de correos, portátiles e copias cando toque.
        Pide que peche os teus accesos e agarda a súa resposta.
        Mándalle a folla ao cliente coa data e garda unha copia.
    .verify = Colle o último traballo acabado. Está a súa folla, e a conta xa non entra.
    .ask-help = Se hai unha queixa ou un xuízo polo medio, pregunta antes de borrar.

action-agree-notice-with-customers = Acorda con cada cliente en canto tempo o avisas
    .because = Un aviso curto a tempo vale máis ca un completo tarde.
    .how =
        Pregúntalle a cada cliente a quen se avisa, por onde e en cantas horas.
        Pensa que pode ter 24 ou 72 horas: o teu prazo ten que ser menor.
        Escríbeo no contrato ou nun correo que gardan as dúas partes.
        Prepara un aviso con ocos: que pasou, cando, que cousas súas había e que estás facendo.
        Dille á túa xente que te avise de contado, tamén se hai dúbidas.
        Pon os teléfonos dos clientes na folla de problemas, en papel.
    .verify = Escolle un cliente. Nun minuto atopas o teléfono e as horas acordadas.
    .ask-help = Se che pide un prazo que non podes, dillo antes de asinar. Pregúntalle á túa asesoría.

action-list-what-customers-ask = Fai unha folla co que che piden os teus clientes
    .because = Vese dunha vez que falta e que piden varios á vez.
    .how =
        Saca os contratos e as condicións de compra dos teus 5 clientes máis grandes.
        Busca as palabras seguridade, datos, aviso, seguro, certificado, visita e subcontratar.
        Apunta nunha folla que pide cada un, e en que prazo.
        Pon ao lado quen o fai e onde está a proba.
        Marca o que non fas. Faino, ou dillo ao cliente.
        Repasa a folla antes de asinar ou renovar.
    .verify = Escolle un cliente. A folla di que pide, quen o fai e onde está o papel.
    .ask-help = Se che piden un certificado, pregunta cal, para que parte e para cando. Pide orzamento antes de dicir que si.

action-list-own-subcontractors = Dilles aos teus clientes quen che axuda e pídelles a esas empresas o mesmo
    .because = Unha lista clara evita a pregunta máis incómoda despois dun fallo.
    .how =
        Apunta quen toca cousas de clientes: persoas por horas, copias, programas, transporte.
        Ao lado, apunta que ve cada empresa e de que clientes.
        Pide por escrito o que che piden a ti: coidado, aviso e borrado.
        Acorda un aviso máis rápido có teu.
        Mándalles a lista aos clientes e pide o seu si antes de engadir a alguén.
        Quítalle o acceso a quen xa non traballa contigo.
    .verify = Escolle un nome da lista. Está o seu papel, e o cliente coñéceo.
    .ask-help = Se unha empresa non quere asinar, dillo ao cliente antes de usala para el.

action-write-delivery-list = Fai unha lista do que se mira antes de entregar
    .because = Coa lista, un fallo queda no teu taller e non chega a todos os clientes.
    .how =
        Instala o último que haxa do sistema e dos programas.
        Quita os contrasinais de fábrica, as contas de proba e os accesos teus que sobren.
        Apaga o que o cliente non vai usar.
        Busca programas daniños no que entregas, tamén en memorias USB.
        Asina o que mandas, ou dá por teléfono a pegada do ficheiro.
        Apunta que levaba cada entrega, para avisar se sae un fallo.
    .verify = Colle o último que entregaches. Está a súa lista, con data e nome.
    .ask-help = A pegada dun ficheiro é un número que cambia se alguén o toca. O teu técnico sabe sacala.

action-build-proof-folder = Prepara un cartafol co que podes amosar
    .because = Contestas nun día, e contestas a verdade.
    .how =
        Crea un cartafol con poucos papeis: normas, contactos, formación, copias e seguro.
        Ponlle data a cada un. Quita o que teña máis dun ano.
        Engade unha folla da última copia recuperada, sen datos de ninguén.
        Escribe que non tes aínda e para cando.
        Escolle quen lles contesta aos clientes e quen o le antes.
        Garda cada cuestionario contestado: o seguinte parécese.
    .verify = Abre o cartafol: cada papel ten unha data deste ano.
    .ask-help = Non mandes contrasinais, planos da rede nin datos persoais. Se chos piden, pregunta para que e amósaos en persoa.
