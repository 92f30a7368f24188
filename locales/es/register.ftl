### The register of incidents and of breaches of personal data, on paper.
# review: author-written

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
register-file-name = resguardo-registro-{ $date }
register-title = Registro de problemas y de fugas de datos personales
    .intro =
        Lo que ha pasado, qué efectos tuvo y qué se hizo. Lo pide el artículo 33.5 del Reglamento General de Protección de Datos para cada fuga.
        Lo escribe quien lleva el registro, con { -app }. Sirve para enseñarlo; no dice si lo hecho basta.
    .footer = Lo escribe quien lleva el registro. Independiente: sin aval de la AEPD, de INCIBE ni del CCN.
    .blanks = Responsable del tratamiento (nombre y NIF):
register-breaches = Fugas de datos personales
register-no-breaches = No hay ninguna apuntada.
register-others = Otros problemas de seguridad
register-no-others = No hay ninguno apuntado.
register-asked = Qué pide la ley para cada fuga
    .lines =
        Los hechos: qué pasó y cuándo.
        Los efectos para las personas afectadas.
        Las medidas que se tomaron.
        Apuntarla siempre, aunque no haya que avisar a nadie.
        Si el aviso llega después de 72 horas, el porqué del retraso.
register-kind = Tipo:
register-facts = Hechos:
register-loss = Pérdida:
register-files = Lo muestran:
register-known = Se supo:
register-term = El plazo de 72 horas acaba:
register-data = Datos y personas:
register-effects = Efectos:
register-measures = Medidas:
register-authority = Aviso a la autoridad de datos:
register-people = Aviso a esas personas:
register-told = Hecho
register-not-told = No se avisa
register-undecided = Por decidir
