### What a firm can do about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 01c2c9403e51

action-prepare-joiner-sheet = Prepara unha folla de entrada para cada posto
    .because = Coa folla feita, ninguén improvisa o primeiro día.
    .how =
        Fai unha folla por posto: aparellos, contas, cartafoles e chaves.
        Dálle a cada persoa a súa propia conta, tamén na caixa e nos programas comúns.
        Dá só os permisos da súa folla. O demais pídese despois.
        Entrega as normas e explica a quen avisar se pasa algo raro.
        Garda a folla: servirá o día que marche.
        Cambia o contrasinal das contas comúns que aínda queden.
    .verify = Colle a folla da última persoa que entrou. Di o mesmo que pode abrir hoxe.
    .ask-help = Se un programa non admite varias contas, pregúntalle a quen cho vendeu.

action-close-leaver-accounts = Pecha as contas de quen marcha, ese mesmo día
    .because = Non é desconfianza: unha conta que ninguén mira tamén se pode roubar.
    .how =
        Fai unha lista de quen marchou nos últimos 2 anos.
        Busca as súas contas: correo, ordenador, programas, servizos en liña e chats.
        Bloquéaas antes de borralas, e garda o que a empresa necesita.
        Cambia os contrasinais comúns que sabían, tamén o da wifi.
        Prepara unha folla de saída: contas, chaves, aparellos e certificados.
        Pídelle a quen leva os contratos que te avise antes do último día.
    .verify = Mira a conta da última persoa que marchou: está bloqueada.
    .ask-help = Antes de ler o correo de quen marchou, pregúntalle á túa asesoría laboral.

action-hold-staff-talk = Reúne o persoal 20 minutos e amosa mensaxes falsas
    .because = Cun exemplo diante, cada persoa ve en que fixarse.
    .how =
        Garda capturas de 3 mensaxes falsas que chegasen á empresa.
        Amósaas e pregunta que parece raro en cada unha.
        Repite a regra: parar, non tocar a ligazón e preguntar.
        Di a quen avisar, e que ninguén leva unha rifa.
        Fai outra charla para quen faltou. Apunta a data e os nomes.
        Apunta no teu calendario repetila cada 6 meses.
    .verify = Pregúntalles a dúas persoas que fan cunha ligazón dubidosa. As dúas din que preguntan.
    .ask-help = Se dubidas dunha mensaxe, chama ao { -help-line }: oriéntante de balde.

action-practise-with-fake-messages = Practica cunha mensaxe falsa feita na casa
    .because = O que máis axuda é un recordatorio cada poucos meses. E así se ve canta xente avisa.
    .how =
        Cóntallo antes á dirección e a quen leva os ordenadores.
        Dille ao persoal que haberá unha práctica, sen dicir o día.
        Manda unha mensaxe sinxela, que non asuste nin prometa cartos.
        Conta cantas persoas avisan. Non apuntes quen tocou a ligazón.
        Ese mesmo día, amosa as pistas que traía.
        Repíteo cada 6 meses e compara só os totais.
    .verify = Tes apuntado cantas persoas avisaron e canto tardaron. Non hai nomes.
    .ask-help = Pídelle ao teu técnico que o prepare. Se alguén representa o persoal, cóntallo antes.

action-sign-confidentiality = Pídelle a cada persoa un compromiso de gardar segredo
    .because = Cun papel claro, cada persoa sabe que non se conta e ata cando.
    .how =
        Pídelle un modelo á túa asesoría laboral.
        Mira que diga tres cousas: que non se conta, que se devolve e que dura despois de marchar.
        Explícao en persoa antes de pedir a sinatura.
        Comeza por quen ve nóminas, clientes ou datos de saúde.
        Pono entre os papeis do primeiro día.
        Garda os papeis asinados baixo chave.
    .verify = Escolle 3 nomes do persoal. Están os seus 3 papeis, asinados.
    .ask-help = Se alguén non quere asinar, fala coa túa asesoría antes de insistir.
