### What a firm can do about what its suppliers have promised.
# review: author-written

action-add-security-to-contracts = Pon por escrito qué esperas de quien entra en tus ordenadores
    .because = Con un papel sabes a quién llamar y qué te deben.
    .how =
        Haz una lista de las empresas que entran en tus ordenadores, programas o máquinas.
        Pregunta a cada una cómo entra, con qué cuenta y quién lo hace.
        Pide tres cosas por escrito: qué cuida, cuándo contesta y que avisa si le pasa algo.
        Añade cómo te devuelve los datos si acabáis.
        Empieza por la que más daño te haría.
        Guarda los contratos juntos y apunta cuándo se renuevan.
    .verify = Abre el contrato de la empresa más importante. Señala esas tres cosas con el dedo.
    .ask-help = Si una empresa grande no cambia su contrato, lee qué promete y guárdalo. Si es poco, busca otra.
