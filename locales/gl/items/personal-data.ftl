### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: machine-drafted
# source: 176aad2b7f19

item-data-kept = Cando acabas cun cliente, que fas cos seus datos?
    .why = O que xa non gardas non cho poden roubar. E o día que perdas algo, haberá menos que explicar.
    .help = Datos son nomes, teléfonos, enderezos, fotos e chats. As facturas non contan aquí: esas non as borres.
    .option-yearly = Unha vez ao ano borro o que xa non fai falta
    .option-asked = Bórroos se o cliente o pide
    .option-space = Bórroos cando falta sitio
    .option-never = Gárdoos todos, por se acaso
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-data-kept-easy = Borraches datos de clientes antigos no último ano?

item-data-seen-by-others = Garda ou ve outra empresa os datos dos teus clientes?
    .why = Se é así, convén saber que prometeu esa empresa.
    .help = Contan a túa xestoría, o teu correo e quen che arranxa o ordenador. Tamén o teu programa de facturas, se vai por internet. Vale igual para os datos de quen traballa contigo.

item-data-contracts = Que asinaches con quen ve os datos dos teus clientes?
    .why = Se á outra empresa se lle escapan, os teus clientes preguntaranche a ti.
    .help = Pensa na túa xestoría, no teu programa de facturas, no teu correo e nas túas copias en liña. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-each = Un contrato con cada empresa
    .option-some = Un contrato con algunha, como a xestoría
    .option-terms = Só aceptei as condicións de cada programa
    .option-none = Nada
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-data-contracts-easy = Asinaches con algunha empresa un papel sobre os datos dos teus clientes?

item-old-media = Que fas cos móbiles, discos e papeis do traballo que xa non usas?
    .why = Quen atopa un disco vello pode lelo. E unha caixa de papeis, tamén.
    .help = Borrar os cartafoles non abonda: moitas veces pódense recuperar. Conta tamén as memorias USB. Se fas varias cousas, escolle a que estea máis abaixo na lista.
    .option-erase = Borro os aparellos enteiros e destrúo os papeis
    .option-keep = Gárdoo todo, sen borrar
    .option-files = Borro os cartafoles e rompo algún papel
    .option-as-is = Regáloos ou tíroos como están
    .not-applicable-keeps-no-data = Non gardo datos de traballo, nin en aparellos nin en papel
item-old-media-easy = Saíu das túas mans algún móbil ou ordenador sen borrar?

item-sensitive-data-apart = Onde tes os datos máis delicados dos teus clientes?
    .why = Un informe de saúde que sae á luz fai moito dano. Por iso pide máis coidado ca un teléfono.
    .help = Delicados son os de saúde, de menores, de relixión ou da vida íntima. Se están en varios sitios, contesta polo menos coidado.
    .option-apart = Aparte, nun programa ou nun cartafol co seu propio contrasinal
    .option-with-rest = Cos demais datos, no ordenador
    .option-loose = Tamén no correo, en chats ou en papeis soltos
item-sensitive-data-apart-easy = Mandouche algún cliente un informe ou unha foto por chat este ano?

item-lost-data-device = Perdes un portátil ou un móbil con datos de clientes. Que fas ese día?
    .why = Esas persoas poden saír prexudicadas. E se hai risco para elas, tes 72 horas para avisar a AEPD.
    .help = A AEPD é a Axencia Española de Protección de Datos. As 72 horas comezan cando o sabes, e os festivos contan. Se fas varias cousas, escolle a primeira da lista.
    .option-assess = Apunto que datos había e miro se debo avisar a AEPD
    .option-ask = Pregúntolle á miña xestoría ou ao { -help-line }
    .option-police = Poño a denuncia e agardo
    .option-nothing = Compro outro e sigo
    .not-applicable-no-personal-data = Non gardo datos doutras persoas
item-lost-data-device-easy = Tes escrito que facer se perdes datos de clientes?

item-payroll-folder = Quen pode abrir o cartafol das nóminas e os contratos?
    .why = Quen entra coa conta dunha persoa ve todo o que esa persoa pode abrir.
    .help = Serve de exemplo do que non é para todo o mundo. Contan tamén o programa de nóminas e os papeis. Para comprobalo, pídelle a alguén doutro posto que probe a abrilo.
    .option-checked = Só quen o necesita, e comprobámolo
    .option-unchecked = Só quen o necesita, sen comprobar
    .option-office = Toda a oficina
    .option-everyone = Calquera cunha conta da empresa
item-payroll-folder-easy = Para abrir as nóminas, fai falta un permiso que só teñen algunhas persoas?

item-processing-record = Que ten escrito a túa empresa sobre os datos persoais que usa?
    .why = Con esa lista sabes que coidar e que contestar a quen pregunta polos seus datos.
    .help = Datos persoais son os que din algo de alguén: clientes, persoal, candidatos, cámaras. A lista di cales son e para que se usan. Chámase rexistro de actividades de tratamento.
    .option-current = Unha lista de todos, repasada este ano
    .option-old = Unha lista de hai máis dun ano
    .option-outside = A que fixo outra empresa, e ninguén leu
    .option-none = Nada
item-processing-record-easy = Fixo alguén para a túa empresa papeis de protección de datos?

item-id-photo = Pídenche unha foto do DNI por mensaxe ou por correo. Que mandas?
    .why = Con esa foto, outra persoa pode contratar ou pedir cartos co teu nome.
    .help = Vale igual coa tarxeta de residencia ou co pasaporte. Pensa nun alugueiro, unha viaxe ou unha compra. Se hai unha foto enteira nalgún chat ou correo teu, escolle a última.
    .option-nothing = Nada: amósoo en persoa ou nunha web oficial
    .option-marked = Unha copia riscada que di para quen e para que
    .option-clean = A foto enteira, e despois bórroa
    .option-kept = A foto enteira, e aí queda
item-id-photo-easy = Hai unha foto do teu DNI nalgún chat ou correo?

item-posts-audience = Quen pode ver o que publicas nas túas redes?
    .why = Coas túas fotos, outra persoa pode facerse pasar por ti. Ou saber que non hai ninguén na casa.
    .help = Coñecer a alguén é telo visto en persoa. Se usas varias redes, contesta pola máis aberta.
    .option-known = Só xente que coñezo
    .option-followers = Quen me segue, aínda que non o coñeza
    .option-anyone = Calquera
    .not-applicable-no-social-media = Non uso redes sociais
item-posts-audience-easy = Pode ver as túas fotos alguén que non coñeces?
