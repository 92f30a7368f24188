### What a firm can do about what its suppliers have promised.
# review: machine-drafted
# source: fe4b7251ab78

action-add-security-to-contracts = Pon por escrito que agardas de quen entra nos teus ordenadores
    .because = Cun papel sabes a quen chamar e que che deben.
    .how =
        Fai unha lista das empresas que entran nos teus ordenadores, programas ou máquinas.
        Pregúntalle a cada unha como entra, con que conta e quen o fai.
        Pide tres cousas por escrito: que coida, cando contesta e que avisa se lle pasa algo.
        Engade como che devolve os datos se acabades.
        Comeza pola que máis dano che faría.
        Garda os contratos xuntos e apunta cando se renovan.
    .verify = Abre o contrato da empresa máis importante. Sinala esas tres cousas co dedo.
    .ask-help = Se unha empresa grande non cambia o seu contrato, le que promete e gárdao. Se é pouco, busca outra.
