### Questions about being ready for a security problem.
# review: machine-drafted
# source: 3f1114b6d0f5

item-bank-phone = Ves un pagamento que non fixeches. De onde sacas o teléfono do banco?
    .why = Os primeiros minutos contan. Con présa, é doado dar cun teléfono falso.
    .help = Pensa tamén no día en que che falte o móbil.
    .option-written = Dun papel ou da tarxeta
    .option-phone-only = Do móbil: a aplicación ou os contactos
    .option-search = Búscoo en internet
    .option-message = Da mensaxe que me avisa
item-bank-phone-easy = Levas apuntado en papel o teléfono do teu banco?

item-locked-files-first-step = O teu ordenador bloquea os teus ficheiros e pide cartos. Que fas primeiro?
    .why = Chámase secuestro de ficheiros. O que fas nos primeiros minutos decide canto se salva.
    .help = Desconectar é quitar o cable de internet ou apagar a wifi. Podes chamar ao teu técnico ou ao { -help-line }, que orienta de balde.
    .option-disconnect = Desconéctoo de internet, non toco nada máis e chamo
    .option-switch-off = Apágoo e chamo ao meu técnico
    .option-search = Busco como arranxalo
    .option-erase = Bórroo todo e comezo de novo
    .option-pay = Pago para acabar antes
    .not-applicable-no-computer = Non uso ordenador
item-locked-files-first-step-easy = Tes apuntado a quen chamar se o teu ordenador deixa de funcionar?

item-evidence-kept = Engánante por internet. Que gardas antes de arranxalo?
    .why = O teu banco ou a policía poden pedirche probas. O que se borra xa non se pode amosar.
    .help = Probas é o que amosa que pasou. Unha mensaxe orixinal é a que segue no teu correo ou no teu chat, non unha foto.
    .option-originals = As mensaxes orixinais e capturas con data
    .option-captures = Algunha captura de pantalla
    .option-later = Nada: primeiro arránxoo
    .option-delete = Nada: bórroo todo para que non siga
item-evidence-kept-easy = Gardaches algunha vez unha captura dunha mensaxe falsa?

item-whom-to-tell = Estáfante por internet. A quen llo contas?
    .why = A denuncia dáche un papel con valor legal. Podes amosarllo ao teu banco e ao teu seguro.
    .help = A denuncia ponse ante a policía ou a Guardia Civil, e danche copia. O { -help-line } aconsella de balde, pero non recolle denuncias.
    .option-police = Ao meu banco e á policía, sexa moito ou pouco
    .option-police-large = Á policía, só se son moitos cartos
    .option-advice-only = Só ao { -help-line } ou ao meu banco
    .option-nobody = A ninguén
item-tell-of-small-loss-easy = Se che estafan 50 € por internet, cóntasllelo ao teu banco e á policía?

item-two-days-without = Como traballarías 2 días sen o teu ordenador?
    .why = Unha avaría, un roubo ou un golpe déixano parado. Con outro camiño preparado, o traballo segue.
    .help = Vale outro ordenador, unha tableta ou o móbil. O que conta é abrir aí a túa axenda, os teus contactos e as túas facturas.
    .option-done = Con outro aparello: xa o fixen
    .option-ready = Con outro aparello, onde están os meus datos
    .option-partly = A medias, co teléfono e en papel
    .option-stop = Non podería traballar
    .not-applicable-no-computer = Non uso ordenador
item-two-days-without-easy = Podes ver a túa axenda e as túas facturas noutro aparello?

item-staff-reports = Alguén que traballa contigo abre un ficheiro raro. Que fai despois?
    .why = Canto antes o sabes, menos dano fai. Quen teme unha rifa tarda máis en contalo.
    .help = Contesta o que pasaría un día calquera, con présa.
    .option-at-once = Avísame axiña, como acordamos
    .option-if-bad = Avísame se ve que algo vai mal
    .option-alone = Tenta arranxalo pola súa conta
    .option-quiet = Cala
    .not-applicable-works-alone = Traballo sen ninguén máis
item-staff-reports-easy = Amosouche alguén que traballa contigo unha mensaxe rara este ano?
