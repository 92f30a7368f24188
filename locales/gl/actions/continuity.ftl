### What a firm can do to be ready for a bad day.
# review: machine-drafted
# source: a04044b72dca

action-write-incident-sheet = Escribe nunha folla quen fai que e a quen chamar
    .because = Cos ordenadores parados, só serve o que está en papel.
    .how =
        Escolle quen decide, quen chama e quen fala cos clientes. Engade outra persoa por se falta.
        Apunta os teléfonos: banco, técnico, asesoría e { -help-line }.
        Escribe os primeiros pasos: desconectar, non borrar, facer fotos e apuntar as horas.
        Engade: «Se hai persoas en risco polos seus datos, 72 horas para avisar a AEPD».
        Imprime copias para a oficina, o taller e a casa de quen decide.
        Apunta no teu calendario repasar os teléfonos cada 6 meses.
    .verify = Co ordenador apagado, atopas nun minuto o teléfono do teu técnico.
    .ask-help = Se che está pasando, abre «Está pasándoche agora?» de { -app }. O { -help-line } oriéntate de balde.

action-rehearse-incident = Ensaia a folla coa túa xente unha vez ao ano
    .because = Ao ensaiar vese que teléfono xa non vale e en que non pensara ninguén.
    .how =
        Reúne 45 minutos as persoas da folla.
        Le un caso: «Son as 8 e ningún ordenador abre os seus ficheiros».
        Cada persoa di que fai e a quen chama.
        Á metade, complícao: falta quen decide, ou chama un cliente.
        Apunta o que faltou, cun nome e unha data.
        Cambia a folla e reparte a nova.
    .verify = A folla ten data nova e polo menos un cambio.
    .ask-help = Se non sabes que caso ler, usa un de «Está pasándoche agora?» de { -app }.

action-open-a-scare-book = Abre un caderno de sustos
    .because = Con catro liñas por susto vese que se repite.
    .how =
        Prepara unha páxina con 4 ocos: que pasou, cando, por que e que cambiamos.
        Apunta tamén os sustos que acabaron ben.
        Escribe causas e non culpables: «faltaba un aviso», non un nome.
        Ponlle un nome e unha data a cada cambio.
        Repásao cada 3 meses coa dirección.
        Gárdao baixo chave: pode levar datos persoais.
    .verify = Abre o caderno pola última páxina: o cambio está feito.
    .ask-help = Se se perderon datos persoais, pregúntalle á túa asesoría se hai que avisar. Apunta que decides e por que.

action-decide-what-comes-first = Decide que volve primeiro e como seguir
    .because = Coa orde e os prazos escritos, o teu técnico sabe por onde comezar e para cando.
    .how =
        Fai unha lista dos traballos: cobrar, fabricar, entregar, pagar, contestar.
        Ao lado, escribe canto pode estar parado cada un.
        Apunta que programas, datos e persoas necesita.
        Pon primeiro o que menos aguanta.
        Escribe como se fai a man o primeiro día.
        Pregúntalle ao teu técnico se as copias chegan a tempo.
    .verify = Lelle a folla ao teu técnico. Diche se pode cumprir o primeiro prazo.
    .ask-help = Se un prazo é imposible, busca co teu técnico outra forma de copiar ou de traballar.

action-rehearse-whole-restore = Ensaia a recuperar un ordenador enteiro desde a copia
    .because = O ensaio diche cantas horas fan falta. E o que falla, falla un día tranquilo.
    .how =
        Escolle co teu técnico o ordenador ou o servidor que máis falta fai.
        Usa outro aparello baleiro. Non toques o que está en marcha.
        Mira o reloxo e recupera o sistema, os programas e os datos.
        Abre o programa de facturas e busca algo de onte.
        Apunta canto se tarda e que contrasinais faltan.
        Arranxa o que falla e próbao outra vez.
    .verify = Unha folla con data di cantas horas foron. A factura de onte abriuse.
    .ask-help = Se falla dúas veces, pide que revisen as túas copias esa mesma semana.

action-fit-a-battery = Ponlle unha batería ao que garda datos e próbaa
    .because = Cuns minutos de luz, os aparellos apáganse ben.
    .how =
        Se non tes, dille ao teu técnico: «Que SAI fai falta?». É a batería que dá luz uns minutos.
        Conecta a ela o servidor, a caixa de internet e o disco de rede (NAS, unha caixa con discos).
        Pide que o servidor se apague só cando quede pouca carga.
        Fai unha copia e proba un día tranquilo a quitar a luz.
    .verify = Ao quitar a luz, todo segue uns minutos e apágase en orde.
    .ask-help = Fai a proba co teu técnico diante e coas máquinas paradas.

action-move-from-water-and-fire = Afasta os teus aparellos da auga e do lume
    .because = Subir un aparello leva unha hora. Se se perde cos seus datos, pode parar a empresa.
    .how =
        Fai unha copia antes de mover nada e apaga ben os aparellos.
        Súbeos do chan e sácaos de debaixo de tubos, aseos e ventás.
        Quita de arredor caixas, papeis e regletas cargadas.
        Pon un detector de fume nese cuarto.
        Ten preto un extintor que valla para aparellos eléctricos, e mira a súa data.
        Garda unha copia dos datos noutro edificio.
    .verify = Mira o cuarto: nada importante no chan, e o extintor ten data boa.
    .ask-help = Se cheira a queimado ou salta a luz a miúdo, chama a un electricista antes de mover nada.
