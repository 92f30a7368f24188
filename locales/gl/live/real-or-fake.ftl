### Messages and calls to judge. Persons, firms and addresses are invented; every address ends in ".example".
# review: machine-drafted
# source: 1e1d9dd71c77

pack-real-or-fake = Auténtico ou falso?
    .about = Mensaxes, chamadas, facturas e códigos coma os que chegan cada día. A metade son auténticos.
    .audience = Para calquera persoa, a soas ou en grupo
    .note = Os nomes son inventados. Aquí todos os enderezos acaban en «.example»: fíxate no que vai diante.
    .question = É auténtico ou é falso?
    .genuine = É auténtico
    .fake = É falso
    .sheet-a = Folla A
    .sheet-b = Folla B

## Sheet A

live-new-account = Cómpraslle a Suministros Valera desde hai anos. Escríbeche Marta, sempre desde administracion@suministrosvalera.example. Tes unha factura súa sen pagar.
    .from = Marta Soler, administracion@suministros-valera.example
    .subject = Factura 1187
    .body =
        Ola:

        Pásoche a factura 1187, que vence o venres. Cambiamos de banco e a conta de antes xa está pechada. A nova é esta:

        ES00 4417 0925 6300 1182 7746

        Hoxe estou nunha feira e non podo coller o teléfono. Se tes dúbidas, contéstame por aquí.

        Un saúdo, Marta
    .why =
        Cambia o número de conta. É o sinal que máis pesa: el só xa pide unha chamada.
        O enderezo leva un guión que antes non estaba.
        Di que hoxe non pode coller o teléfono. Quen engana evita falar.
        Mete présa: vence o venres e a conta vella xa está pechada.
    .not-a-clue = Que escriba ben e saiba o número da factura non proba nada. Quen se coa nun correo tamén o sabe.
    .today = Chama ao teléfono dunha factura antiga e pide que che lean a conta. Non contestes ao correo.

live-quarter-papers = A Gestoría Lindes lévache os papeis desde hai 3 anos. Escríbeche cada trimestre, sempre desde avisos@gestorialindes.example.
    .from = Gestoría Lindes, avisos@gestorialindes.example
    .subject = Último aviso: o venres pechamos o trimestre
    .body =
        Ola:

        Fáltannos as túas facturas de setembro. Se non as temos o venres, non chegamos a tempo e pode haber recargo.

        Súbeas onde sempre ou tráeas á oficina. Non fai falta que contestes a este correo. Se tes dúbidas, chámanos.

        Gestoría Lindes
    .why =
        Esperábalo: chega cada trimestre e desde o mesmo enderezo.
        Non pide contrasinais, códigos, pagamentos nin datos do teu banco.
        Non trae ligazón nin ficheiro. Mándate ao sitio que xa coñeces.
        Convídate a chamar, e non che dá un teléfono novo.
    .not-a-clue = A présa e o recargo asustan, pero aquí son certos. A présa soa non fai falsa unha mensaxe.
    .today = Se dubidas, fai o mesmo que cunha falsa: chama ao teléfono que xa tiñas.

live-house-number = Esperas varios paquetes esta semana. Chega unha mensaxe dun número que non coñeces.
    .from = Número descoñecido
    .body =
        A túa entrega está en espera porque falta o número da casa. Complétao hoxe ou o paquete devólvese: envios-rapidos-es.example/casa
    .why =
        Non di que paquete é, nin de que tenda, nin a nome de quen.
        A ligazón non leva o nome de ningunha tenda. «Envíos rápidos» pode ser calquera.
        Detrás desa ligazón pediranche o enderezo e despois a tarxeta.
        Dáche só unhas horas.
    .not-a-clue = Que esperes un paquete non o fai certo. Envíaselles a miles de persoas, e moitas esperan algún.
    .today = Non toques a ligazón. Mira o pedido na tenda onde compraches, entrando ti.

live-pick-up-point = Compraches unhas zapatillas en internet, pedido 5502. Ao pagar escolliches recollelas en Papelería Sol, no teu barrio.
    .from = Recollida
    .body =
        O teu pedido 5502 xa está en Papelería Sol. Recólleo antes do 14. Amosa este código no mostrador: 7316.
    .why =
        Coincide co que fixeches: o pedido, a tenda e o sitio que escolliches.
        Non trae ligazón e non pide pagar nin escribir nada.
        O código amósase alí, en persoa, a quen ten o teu paquete.
    .not-a-clue = Non saúda polo teu nome e dá unha data límite. Moitos avisos automáticos son así.
    .today = Se un aviso che estraña, compárao co correo da túa compra.

live-backup-account = Soa o teléfono. Na pantalla sae o nome do teu banco.
    .from = Unha voz amable, do departamento de seguridade
    .body =
        Alguén tenta sacar 1900 € da súa conta agora mesmo. Non lle vou pedir ningún dato, non se preocupe. Para poñer os cartos a salvo, entre na aplicación e páseos á conta de respaldo que lle dito. Non colgue: se colga, pérdense.
    .why =
        Pide mover os teus cartos a outra conta. Ningún banco necesita iso para protexelos.
        Méteche présa e non te deixa colgar. Así non podes pensar nin preguntar.
        Di que non pide datos. Non os necesita: o pagamento faríalo ti.
    .not-a-clue = O nome do banco na pantalla pódese imitar. Non demostra quen chama.
    .today = Colga. Agarda un minuto e chama ao teléfono que está detrás da túa tarxeta.

live-card-question = Pagaches 240 € con tarxeta nunha tenda nova. Cinco minutos despois chámante de parte do teu banco.
    .from = Unha voz gravada
    .body =
        Hai un pagamento de 240 € coa súa tarxeta que nos chama a atención. Se o fixo vostede, prema 1. Se non, prema 2 e a tarxeta queda bloqueada. Non lle diga os seus contrasinais a ninguén. Se o prefire, colgue e chame ao número da súa tarxeta.
    .why =
        Chega xusto despois dun pagamento teu, e por ese importe.
        Só pregunta si ou non. Non pide contrasinais, códigos nin mover cartos.
        Déixate colgar e chamar pola túa conta ao número da tarxeta.
    .not-a-clue = Que sexa unha gravación e fale dun pagamento raro asusta, pero non o fai falso.
    .today = Ante calquera chamada así podes colgar e chamar ao número da túa tarxeta. Nunca está de máis.

live-parking-sticker = Vas pagar o aparcamento. A máquina leva impresa a web da súa empresa, aparcalindes.example. Ao lado hai un adhesivo cun código QR.
    .from = Adhesivo na máquina
    .body =
        Pagamento rápido. Escanea, escribe a túa tarxeta e listo.

        Leva a: pago-parking-ya.example
    .why =
        O código vai nun adhesivo. Debaixo pode estar o bo.
        O enderezo do adhesivo non é o que está impreso na máquina.
        Pide a tarxeta sen preguntar a matrícula nin o tempo.
    .not-a-clue = Estar na rúa, nunha máquina de verdade, non o fai auténtico. Calquera pega un adhesivo.
    .today = Paga na propia máquina ou coa aplicación que xa usas.

live-menu-code = Sentas nun bar. O código está impreso dentro da carta de papel, ao lado do nome do bar.
    .from = Carta de Casa Remedios
    .body =
        A nosa carta no teu idioma.

        Leva a: casaremedios.example/carta
    .why =
        Está impreso co demais, non pegado enriba.
        O enderezo leva o nome do sitio onde estás.
        Amosa a carta e non pide nada: nin datos, nin pagamento, nin instalar algo.
    .not-a-clue = Un código non é malo por ser un código. Importa a onde leva e que pide.
    .today = Antes de abrir un código, le o enderezo que amosa o móbil.

live-liking-videos = Buscas traballo. Escríbeche alguén que non coñeces, desde un número doutro país.
    .from = Elena RRHH
    .body =
        Ola son Elena de recurso humanos!! Teño un traballo só para ti. Gañas entre 60 e 600 € ao dia dándolle a gústame en videos, 20 minutos. Sen experiencia, desde casa. Quedan 3 prazas, responde hoxe. Para comezar ingresas 30 € e devolvémosche todo coa paga de xerente.
    .why =
        Pídeche cartos para traballar. Nun emprego páganche a ti.
        Promete demasiado por moi pouco, e a paga baila entre 60 e 600 €.
        Non di de que empresa é, nin onde viu o teu nome.
        Mete présa: quedan 3 prazas e hai que responder hoxe.
        Hai descoidos ao escribir. Son un sinal máis, non o principal.
    .not-a-clue = Que ao principio che paguen algo non o fai certo. É a forma de que despois poñas máis.
    .today = Non contestes e bloquea o número. Busca as ofertas na web da empresa, entrando ti.

live-second-hand-meeting = Vendes unha bicicleta nunha aplicación de segunda man. Escríbenche dentro da aplicación.
    .from = Nuria, 4 anos na aplicación, 31 vendas
    .body =
        Ola, segue á venda? Vivo preto. Se che vai ben, véxoa esta tarde ás 6 na praza. Págoa alí, en man ou pola propia aplicación. Se non, outro día.
    .why =
        Quere vela antes de pagar e propón un sitio con xente.
        Paga alí ou pola aplicación. Non te saca a outro chat.
        Non pide códigos, nin fotos da túa tarxeta, nin que envíes nada antes.
    .not-a-clue = Que queira quedar hoxe mesmo non é unha présa sospeitosa: ofréceche outro día.
    .today = Queda de día e nun lugar con xente. Entrega a bicicleta cando teñas os cartos, en man ou na túa conta.

live-new-number = A túa filla vive noutra cidade. Chégache unha mensaxe dun número que non tes gardado.
    .from = Número descoñecido, cunha foto da túa filla
    .body =
        Ola, son eu. Rompeume o móbil, este é o meu número novo, gárdao. Teño que pagar o alugueiro hoxe e non podo entrar no banco. Fasme ti unha transferencia de 890 €? Mañá devólvocho. Non me chames, que non funciona o micro.
    .why =
        Número novo e cartos urxentes, á vez: con iso abonda para parar.
        Non quere que chames. Unha voz aclararíao todo nun minuto.
        Pide pagar hoxe a unha conta que non coñeces.
    .not-a-clue = A foto é súa, si. Está nas súas redes e calquera pode copiala.
    .today = Chama ao número de sempre. Acordade unha pregunta que só saiba responder a familia.

live-sign-in-code = Estás entrando na web do teu seguro. Acabas de premer «Enviarme un código».
    .from = Seguros Lara
    .body =
        O teu código para entrar é 482913. Vale 10 minutos. Non llo digas a ninguén, tampouco a quen diga que traballa connosco.
    .why =
        Pedíchelo ti hai un momento e chega á vez que o esperas.
        Non trae ligazón. Só che dá un código para a páxina que tes aberta.
        Avísate de que non llo digas a ninguén.
    .not-a-clue = Que caduque en 10 minutos non é unha ameaza. Os códigos dun só uso caducan axiña.
    .today = Se che chega un código que non pediches, non o digas e cambia ese contrasinal.

## Sheet B

live-community-fee = Pagas cada trimestre a cota da túa comunidade de veciños: 186 €. Adminístraa Fincas Olmo, que escribe desde cuotas@fincasolmo.example.
    .from = Fincas Olmo, cuotas@fincasomlo.example
    .subject = Cota do trimestre: nova conta
    .body =
        Estimado veciño:

        O luns vence a cota de 186 €. Por un cambio de banco, ingrésea nesta conta:

        ES00 2081 5577 6210 0042 8913

        Estes días a oficina está pechada por obras e non atendemos chamadas. Responda a este correo co xustificante.

        Fincas Olmo
    .why =
        Cambia o número de conta. Por si só, iso xa pide unha chamada.
        No enderezo, dúas letras cambiaron de sitio: fincasomlo.
        Di que non se pode chamar, xusto cando faría falta.
        Pon unha data próxima e pide o xustificante, para saber que pagaches.
    .not-a-clue = O importe é o de sempre e o trimestre é o bo. Iso sábeo quen leu correos vosos.
    .today = Pregúntalle a outro veciño ou pasa pola oficina. Non pagues a unha conta nova sen oíla de viva voz.

live-music-school = O teu fillo vai á Escuela de Música Arpegio. Todos os anos escribe en xuño, desde secretaria@arpegio.example.
    .from = Escuela Arpegio, secretaria@arpegio.example
    .subject = Último día para confirmar a praza
    .body =
        Ola:

        O venres acaba o prazo para confirmar a praza do próximo curso. Sen confirmación, a praza pasa á lista de espera.

        Podes confirmala en secretaría, de 4 a 8 da tarde. Ou na aplicación da escola, coma outros anos. O recibo pásase en setembro á conta que xa temos.

        Secretaría
    .why =
        Esperábalo: chega cada xuño e desde o mesmo enderezo.
        Non cambia a conta e non pide cartos agora.
        Non trae ligazón. Mándate ao sitio de sempre ou ao mostrador.
    .not-a-clue = «Último día» e «pasa á lista» meten présa. Aquí o prazo é real, e pódese comprobar.
    .today = Entra na aplicación pola túa conta, ou chama ao teléfono que xa tiñas da escola.

live-customs-fee = Compraches unha lámpada nunha tenda de fóra. Chega unha mensaxe dun número que non coñeces.
    .from = Número descoñecido
    .body =
        O seu paquete está retido na aduana. Pague 1,79 € de taxas antes das 20 h ou será destruído: pago-aduana24.example
    .why =
        Non di de que tenda é, nin o número do envío, nin a nome de quen.
        O enderezo non é da tenda nin de quen che leva o paquete.
        Pide pagar con tarxeta desde unha mensaxe. Poucos cartos, para que non o penses.
        Ameaza con destruílo dentro dunhas horas.
    .not-a-clue = Que pida moi pouco non o fai inofensivo. O que busca é o número da túa tarxeta.
    .today = Non toques a ligazón. Mira a túa compra na tenda e busca alí o número do envío.

live-clinic-appointment = Hai un mes pediches hora na Clínica Duero: o xoves ás 17:30, coa doutora Prieto. Hoxe é mércores.
    .from = Clínica Duero
    .body =
        Lembrámosche a túa cita de mañá xoves ás 17:30 coa doutora Prieto. Se non podes vir, chámanos hoxe, por favor.
    .why =
        Coincide coa cita que pediches: o día, a hora e a doutora.
        Non trae ligazón e non pide datos nin pagamentos.
        Pídeche que chames, sen darche un teléfono novo.
    .not-a-clue = Non leva o teu nome e di «hoxe». Os recordatorios automáticos adoitan ser así.
    .today = Compara calquera recordatorio co que apuntaches ti. Para cambiar algo, usa o teléfono que xa tiñas.

live-computer-repair = Navegas por internet e a pantalla énchese cun aviso. Pouco despois soa o teléfono.
    .from = Un home, do servizo técnico do teu ordenador
    .body =
        Vimos que o seu ordenador está danado e vai perder as fotos. Arránxollo agora mesmo, de balde. Instale o programa que lle digo e léame o código que sae. Despois son 199 € pola garantía.
    .why =
        Ninguén vixía o teu ordenador para avisarte por teléfono.
        Quere que instales un programa e lle deas un código: así manexaría o teu ordenador.
        Primeiro é de balde e despois son 199 €. Contradise.
        Asústate co que máis doe perder: as fotos.
    .not-a-clue = O aviso da pantalla parece do sistema, pero é unha páxina web. Péchase e xa está.
    .today = Colga e pecha o navegador. Se xa instalaches algo, desconecta internet e chama a alguén de confianza ou ao { -help-line }.

live-garage-call = Onte deixaches o coche no taller do teu barrio. Hoxe chámante.
    .from = Taller Ibarra, o número que tes gardado
    .body =
        Ola, son Tomás. Ao abrir o coche vimos que as pastillas de freo están gastadas. Cambialas son 140 € máis. Facémolo ou deixámolo? Dimo hoxe e téñocho mañá. Pagas ao recollelo.
    .why =
        Chama polo coche que deixaches onte. Agardabas noticias.
        Pregúntache antes de facer nada e podes dicir que non.
        Págase alí, ao recollelo. Non pide tarxeta nin datos por teléfono.
    .not-a-clue = Que saia máis caro e pida resposta hoxe non o fai falso. E o número da pantalla non proba nada: pódese imitar.
    .today = Se unha chamada che deixa dúbidas, di que chamas ti en 5 minutos. Usa o número que xa tiñas.

live-windscreen-fine = Volves ao coche e hai un papel no parabrisas.
    .from = Papel no parabrisas
    .body =
        Vehículo en infracción. Escanee o código para ver a súa multa. Se paga hoxe, 50 % menos. Se non, chamarase á grúa.

        Leva a: multas-ver.example
    .why =
        Non leva a matrícula, nin a rúa, nin a hora, nin quen a pon.
        O enderezo non é de ningún concello.
        Mete présa cunha rebaixa dun só día e asusta coa grúa.
    .not-a-clue = Que aparcases mal de verdade non o fai auténtico. Existe a rebaixa por pagar axiña, pero dura 20 días.
    .today = Non escanees o código. Pregunta polas túas multas no concello, en persoa ou na súa web.

live-bus-stop-code = Na parada do autobús hai un código detrás do cristal, no mesmo cartel que os horarios.
    .from = Cartel da parada
    .body =
        Canto falta para o teu autobús?

        Leva a: busesdelrio.example/parada/214
    .why =
        Está dentro do cartel, detrás do cristal. Non se pode pegar enriba.
        O enderezo leva o nome da compañía e o número da túa parada.
        Só amosa horarios. Non pide datos, nin pagamento, nin instalar nada.
    .not-a-clue = Estar na rúa non o fai falso. Un código vale o que vale o sitio a onde leva.
    .today = Antes de abrir un código, le o enderezo que amosa o móbil. Se pide unha tarxeta, para.

live-tax-refund = No outono chégache este correo.
    .from = Oficina de Impostos, devolucion@impuestos-oficina24.example
    .subject = NOTIFICACION: reembolso aprovado
    .body =
        Estimado contribuínte:

        Tras un último cálculo correspóndelle un reembolso de 1245,67 €. Segundo o artigo 14.2 debe cubrir o formulario en 24 horas co seu número de tarxeta e o seu contrasinal. En caso contrario perderá o seu dereito e poderá ser sancionado.

        O prazo é de 30 días.
    .why =
        Pide a tarxeta e o contrasinal. A oficina de impostos non os pide por correo nin por mensaxe.
        Un reembolso non se ingresa nunha tarxeta.
        Contradise: primeiro dá 24 horas e despois 30 días.
        Non te chama polo teu nome e ninguén asina.
        Promete cartos e ameaza á vez. Ademais hai descoidos ao escribir.
    .not-a-clue = Os números con decimais e o artigo dunha lei dan aire oficial. Non demostran nada.
    .today = Non toques nada do correo. Se esperas unha devolución, míraa na web oficial, entrando ti.

live-job-interview = O día 3 enviaches o teu currículo a Muebles Taray, para o almacén. Fixéchelo na súa web: mueblestaray.example.
    .from = Sara Gil, personas@mueblestaray.example
    .subject = A túa solicitude para o almacén
    .body =
        Ola:

        Lemos o teu currículo para o posto de almacén que pediches o día 3. Gustaríanos coñecerte o martes ás 10 na nosa tenda da avenida do Porto. Vaiche ben? Contesta antes do venres, por favor.

        Non fai falta que traias nada. Se prefires falar, chama á tenda e pregunta por min.

        Sara Gil, Muebles Taray
    .why =
        Responde a algo que fixeches ti, e sabe que posto e que día.
        Escribe desde o enderezo da empresa onde pediches traballo.
        Cítate nun sitio que existe. Non pide cartos nin o teu número de conta.
        Déixate chamar á tenda e preguntar por ela.
    .not-a-clue = Unha boa noticia non é unha trampa por ser boa. Mira que che piden a cambio.
    .today = Busca ti o teléfono da tenda e chama se dubidas. Os datos do banco danse ao asinar.

live-money-request = Vendes un carriño de bebé por 120 €. Acordaches que che pagan co móbil, coa aplicación do banco.
    .from = Comprador
    .body =
        Xa está, acabo de mandarche os 120 €. Sáeche un aviso: dálle a «Aceptar» e éntranche os cartos. Rápido, que caduca en 2 minutos e estou entrando nunha reunión.

        Aviso da aplicación: «Solicitude de 120 €. Aceptar?»
    .why =
        O aviso di «solicitude»: estanche pedindo cartos, non enviándochos.
        Para cobrar non hai que aceptar nada. Os cartos chegan sós.
        Méteche présa para que non leas a pantalla.
    .not-a-clue = O importe é xusto o que acordastes. O que cambia é cara a onde vai.
    .today = Le cada aviso de pagamento enteiro: enviar ou solicitar. Rexeita o que non pediches ti.

live-new-sign-in = Estás en Zamora. Ás 18:02 abres o teu correo nun ordenador novo, e pouco despois chega esta mensaxe.
    .from = Correo Nube, avisos@correonube.example
    .subject = Nova entrada na túa conta
    .body =
        Vimos unha entrada na túa conta hoxe ás 18:02 desde un ordenador novo, en Zamora.

        Se fuches ti, non tes que facer nada. Se non, abre a aplicación, vai a Seguridade e cambia o contrasinal.
    .why =
        Coincide co que fixeches: a hora, o lugar e un ordenador novo.
        Se fuches ti, non che pide nada.
        Non trae ligazón nin botón. Mándate á aplicación, pola túa conta.
    .not-a-clue = Falar de seguridade asusta un pouco, pero avisar dunha entrada nova é o normal.
    .today = Se recibes unha sen ter entrado, abre a aplicación ti e cambia o contrasinal.
