### Questions about what a customer asks of a firm that works for it.
# review: machine-drafted
# source: 0f3085d2ab97

item-customer-access = Con que conta entra a túa xente nos sistemas dun cliente?
    .why = Pola túa conta pódese chegar a todos os teus clientes. Cunha por persoa, péchase unha soa.
    .help = Contan os seus ordenadores, os seus programas, a súa web e as súas máquinas. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-own-second-step = Cada persoa coa súa, e un aviso ou un código
    .option-own-password = Cada persoa coa súa, só con contrasinal
    .option-shared = Cunha que usan varias persoas
    .option-same-everywhere = Co mesmo contrasinal en varios clientes
    .not-applicable-no-customer-access = Non entramos en sistemas de clientes
item-customer-access-easy = Vale o mesmo contrasinal en dous clientes?

item-customer-access-leavers = Marcha alguén que entraba en sistemas de clientes. Cando o saben eles?
    .why = O cliente non sabe quen marchou da túa casa. Mentres non llo dis, esa porta segue aberta.
    .help = Conta tamén a quen cambia de posto ou acaba unhas prácticas. Contesta o que pasou coa última persoa.
    .option-same-day = Ese mesmo día, cunha lista diante
    .option-week = Esa semana, de memoria
    .option-if-asked = Cando preguntan
    .option-never = Non se lles di
    .not-applicable-no-customer-access = Non entramos en sistemas de clientes
item-customer-access-leavers-easy = Tes unha lista de quen entra en cada cliente?

item-customer-data-apart = Onde garda a túa xente os ficheiros que dá un cliente?
    .why = Se se perde unha conta, pérdese todo o que esa conta abre. E ninguén quere ver os seus planos entre os doutro.
    .help = Contan contratos, planos, fotos, copias dos seus datos e contrasinais seus. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-apart = Aparte por cliente, e ábreos só quen traballa para el
    .option-apart-open = Aparte por cliente, e ábreos toda a empresa
    .option-mixed = Xunto aos demais ficheiros
    .option-scattered = Tamén en correos, chats ou aparellos persoais
    .not-applicable-keeps-no-customer-data = Non gardamos ficheiros de clientes
item-customer-data-apart-easy = Hai un cartafol para cada cliente?

item-customer-data-end = Acaba un traballo. Que pasa cos datos e os accesos dese cliente?
    .why = O que queda esquecido pérdese anos despois. E entón hai que chamar a un antigo cliente.
    .help = Se levas datos persoais seus, o cliente escolle: bórranse ou devólvense. As facturas non contan aquí. Contesta polo último traballo que acabou.
    .option-written = Devólvense ou bórranse, péchase todo e queda escrito
    .option-unwritten = Bórranse e péchase todo, sen escribilo
    .option-kept = Gárdanse por se volve
    .option-open = Os accesos seguen abertos
    .not-applicable-keeps-no-customer-data = Non gardamos datos de clientes nin entramos nos seus sistemas
item-customer-data-end-easy = Podes abrir hoxe ficheiros dun cliente co que xa non traballas?

item-customer-notice = Róubanche un portátil con cousas dun cliente. Cando llo dis?
    .why = O teu cliente pode ter que avisar a outros, e o seu reloxo corre. Se o sabe tarde, perde o seu prazo e a confianza.
    .help = Un cliente pode ter 24 horas para un primeiro aviso e 72 se hai datos persoais. Por iso convén acordar canto tes ti. Vale igual un correo aberto por outra persoa ou un programa parado.
    .option-agreed = Nas horas que acordamos por escrito
    .option-same-day = Ese mesmo día, sen nada acordado
    .option-when-clear = Cando saiba ben que pasou
    .option-if-asked = Se pregunta
item-customer-notice-easy = Tes apuntado a quen chamar en cada cliente se algo vai mal?

item-customer-terms = Que che piden sobre seguridade os contratos cos teus clientes?
    .why = O que asinas obrígate aínda que non o leses. E un prazo que non coñeces xa está correndo.
    .help = Busca prazos de aviso, copias, seguros, certificados, visitas e que pasa ao acabar. Mira tamén as condicións de compra que chegan con cada pedido.
    .option-listed = Está nunha folla, con quen fai cada cousa
    .option-nothing-asked = Nada: linos e non piden nada
    .option-read-once = Linos ao asinar, e non hai folla
    .option-unread = Non os lin
item-customer-terms-easy = Liches o contrato do teu cliente máis grande?

item-own-subcontractors = Que lles dixeches aos teus clientes das empresas que che axudan co seu?
    .why = Para o teu cliente, un fallo de quen che axuda é un fallo teu. Por iso pregunta por esas empresas.
    .help = Contan quen traballa para ti por horas, o teu servizo de copias e o teu programa en liña. Vale o que está por escrito. Se levas datos persoais seus, o cliente ten que ter dito que si.
    .option-bound = Quen son, e que lles pido o mesmo que me piden a min
    .option-told = Quen son
    .option-if-asked = Nada, se non preguntan
    .option-unlisted = Nada: non teño a lista
    .not-applicable-no-subcontractors = Non traballa ninguén de fóra no dos meus clientes
item-own-subcontractors-easy = Tes unha lista das empresas que che axudan cos teus clientes?

item-delivery-check = Vas entregar un programa, un aparello ou unha actualización. Que miras antes?
    .why = O que entregas entra na casa do cliente co teu nome. Se leva un fallo, levarao a todas.
    .help = Unha actualización é un arranxo que mandas despois. Que se poida comprobar é asinalo, ou dar a pegada do ficheiro por outro camiño. Contesta polo último que entregaches.
    .option-checkable = Que está ao día, sen contrasinais de fábrica, e que se pode comprobar que é meu
    .option-current = Que está ao día e sen contrasinais de fábrica
    .option-works = Que funciona
    .option-nothing = Nada: vai como chega
    .not-applicable-delivers-no-software = Non entregamos programas nin aparellos que se conectan
item-delivery-check-easy = Próbase o que entregas antes de levalo?

item-proof-folder = Un cliente pídeche probas de como coidas as súas cousas. Que lle mandas?
    .why = Quen contesta axiña e con papeis dá confianza. E o que asinas sen miralo obrígate igual.
    .help = Probas son as normas, a última copia recuperada, a lista de charlas, o seguro ou un certificado. Non fai falta ter todos: fai falta que o que mandas sexa verdade.
    .option-folder = Un cartafol preparado, con datas deste ano
    .option-days = O que atopo nuns días
    .option-words = Un correo que o conta
    .option-blind = O seu cuestionario con todo que si, sen miralo
item-proof-folder-easy = Mandácheslle algunha vez a un cliente un papel sobre seguridade?
