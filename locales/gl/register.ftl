### The register of incidents and of breaches of personal data, on paper.
# review: machine-drafted
# source: b48e5fbeb3f4

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
register-file-name = resguardo-rexistro-{ $date }
register-title = Rexistro de problemas e de fugas de datos persoais
    .intro =
        O que pasou, que efectos tivo e que se fixo. Pídeo o artigo 33.5 do Regulamento Xeral de Protección de Datos para cada fuga.
        Escríbeo quen leva o rexistro, con { -app }. Serve para amosalo; non di se abonda co que se fixo.
    .footer = Escríbeo quen leva o rexistro. Independente: sen aval da AEPD, do INCIBE nin do CCN.
    .blanks = Responsable do tratamento (nome e NIF):
register-breaches = Fugas de datos persoais
register-no-breaches = Non hai ningunha apuntada.
register-others = Outros problemas de seguridade
register-no-others = Non hai ningún apuntado.
register-asked = Que pide a lei para cada fuga
    .lines =
        Os feitos: que pasou e cando.
        Os efectos para as persoas afectadas.
        As medidas que se tomaron.
        Apuntala sempre, aínda que non haxa que avisar a ninguén.
        Se o aviso chega despois de 72 horas, o porqué do atraso.
register-kind = Tipo:
register-facts = Feitos:
register-loss = Perda:
register-files = Amósano:
register-known = Soubose:
register-term = O prazo de 72 horas acaba:
register-data = Datos e persoas:
register-effects = Efectos:
register-measures = Medidas:
register-authority = Aviso á autoridade de datos:
register-people = Aviso a esas persoas:
register-told = Feito
register-not-told = Non se avisa
register-undecided = Por decidir
