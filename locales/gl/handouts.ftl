### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: machine-drafted
# source: c1abaf3fc9b9

# At the foot of a paper that has nothing to say.
handout-nothing-footer = Independente: sen aval do INCIBE, do CCN nin da policía.

## For whoever decides

# Variables:
#   $date (String) - the day, as 2026-11-23
summary-file-name = resguardo-resumo-{ $date }
summary-title = A seguridade nunha páxina
    .intro = Para quen decide. O plan completo di por que, como e quen.
    .footer = Confidencial: nomea puntos débiles. Independente: sen aval do INCIBE, do CCN nin da policía.
summary-standing = Onde estamos
summary-weak = Onde máis falta
summary-decisions = O que necesita a túa decisión
    .boxes =
        Adiante
        Agora non, e acepto o risco
summary-effect = Risco que baixa:
summary-none = Co contestado e mirado ata hoxe, ningunha mellora agarda a túa decisión. Novas respostas poden cambialo.
# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = Estas son as { $shown } primeiras de { $all }. As demais están no plan.
summary-points = Os puntos contan todo o risco; o risco que queda, só o que se pode quitar.
# Variables:
#   $count (Number) - questions
summary-find-out = Antes de decidir falta contestar o que non se sabe ou caducou ({ $count }).
summary-signed =
    .blanks =
        Decídeo (nome e data):
        Sinatura:

## For customers, insurers and tenders

# Variables:
#   $date (String) - the day, as 2026-11-23
statement-file-name = resguardo-boas-practicas-{ $date }
statement-title = Boas prácticas de seguridade en marcha
    .intro =
        Isto é o que declaramos sobre como traballamos. Cubrímolo pola nosa conta: non é unha auditoría nin un certificado.
        Nomea o que está en marcha e nada máis. Que unha práctica non apareza non di nin que a teñamos nin que nos falte.
    .footer = Declaración propia. Independente: sen aval do INCIBE, do CCN nin da policía.
statement-in-place = En marcha nesta data
statement-none = Co contestado e mirado ata esta data, non se declara ningunha práctica. Novas respostas poden cambialo.
statement-made = De onde sae
statement-date = Data
statement-pack = Cuestionario
# Variables:
#   $pack (String) - name of the questionnaire in the program
statement-pack-value = «{ $pack }», de { -app }
statement-answers = Preguntas contestadas
statement-oldest = Resposta máis antiga
statement-known = Como o sabemos
# Variables:
#   $measured (Number) - answers measured on the computer
#   $seen (Number) - answers that somebody looked up
#   $declared (Number) - answers that were only said
statement-known-value = Medido polo programa: { $measured }. Mirado por unha persoa: { $seen }. Só declarado: { $declared }.
statement-method = Método
statement-signed = Declárao
    .blanks =
        Nome e cargo:
        Data e sinatura:

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = encargo-de-traballo-{ $date }
order-title = Encargo de traballo
    .intro =
        Estas son as tarefas que queremos, e como veremos que cada unha está rematada. Pon prezo a cada tarefa por separado.
        Para facer un orzamento ninguén necesita os nosos contrasinais.
        Os pasos escribíronse para nós: «ti» somos nós, que escollemos e gardamos as claves. «O teu técnico» é quen faga o traballo.
    .footer = Confidencial: nomea traballo que está por facer.
order-tasks = Tarefas
order-none = Co contestado e mirado ata hoxe, non sae nada que encargar. Novas respostas poden cambialo.
order-accepted = Como se comproba:
order-done = Feito, e amosáronnolo funcionando
order-price = Horas e prezo:
order-ask = Pregunta antes de contratar
    .lines =
        Quen fará o traballo e quen poderá entrar nas nosas contas?
        Como ides entrar nos nosos ordenadores e como se pecha ese acceso ao acabar?
        Que pasa cos nosos datos e onde se gardan as copias?
        Que nos deixaredes por escrito: axustes, contrasinais que cambian de mans, facturas?
        Se algo falla, en canto tempo vides e canto custa?
        Tedes seguro de responsabilidade para este traballo?
    .footer = Para ti: esta parte non se entrega.
order-find = Onde buscar
    .intro = Non recomendamos ningunha marca nin empresa. Estas listas públicas son un sitio por onde comezar.
    .lines =
        INCIBE: catálogo de empresas e solucións de ciberseguridade, na súa web.
        CCN: catálogo de produtos e servizos de seguridade comprobados para a administración, chamado CPSTIC.
order-quote = Orzamento
    .blanks =
        Empresa e NIF:
        Total sen impostos:
        Total con impostos:
        Válido ata:
        Data e sinatura:

## For whoever answers with a pen

# Variables:
#   $date (String) - the day, as 2026-11-23
questions-file-name = cuestionario-de-seguridade-{ $date }

## For the staff

# Variables:
#   $date (String) - the day, as 2026-11-23
notice-file-name = aviso-comprobacion-de-ordenadores-{ $date }
notice-title = Imos comprobar os nosos ordenadores
    .intro = Un programa chamado { -app } vai mirar algúns axustes de cada ordenador. Só le: non cambia nada.
    .footer = Para todas as persoas que usan un destes ordenadores.
notice-looks = Que mira
notice-never = Que non fai nunca
    .lines =
        Non abre mensaxes, documentos nin fotos.
        Non mira que páxinas visitas.
        Non ve nin garda contrasinais: mira se están postos e protexidos.
        Non mide como traballa ninguén, nin canto tempo.
        Non envía nada por internet.
notice-result = Que pasa co resultado
    .lines =
        Serve para arranxar o ordenador, non para xulgar a ninguén.
        Queda cifrado no ordenador de quen fai a revisión.
        Podes pedir ver o que di do ordenador que usas.
notice-ask = A quen preguntar
    .blanks =
        Nome:
        Teléfono ou correo:
        Día da comprobación:
