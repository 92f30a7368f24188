### Questions about what suppliers of a firm have promised.
# review: author-written

item-supplier-contract = ¿Qué dice sobre seguridad el contrato con quien lleva tus ordenadores?
    .why = Si alguien entra en esa empresa, desde allí puede llegar a la tuya. Y lo que no está escrito se discute después.
    .help = Piensa también en quien lleva tu programa de gestión o arregla tus máquinas a distancia. Si son varias empresas, contesta por la que menos ha firmado.
    .option-full = Qué cuida, cuándo contesta y que avisa si le pasa algo
    .option-part = Solo una o dos de esas cosas: qué cuida, cuándo contesta, que avisa
    .option-price = Solo el precio y las horas
    .option-verbal = Nada: no hay contrato
    .not-applicable-no-suppliers-with-access = Nadie de fuera entra en mis ordenadores ni programas
item-supplier-contract-easy = ¿Tienes escrito en cuánto tiempo debe contestar tu empresa de informática?
