### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: author-written

# At the foot of a paper that has nothing to say.
handout-nothing-footer = Independiente: sin aval de INCIBE, del CCN ni de la policía.

## For whoever decides

# Variables:
#   $date (String) - the day, as 2026-11-23
summary-file-name = resguardo-resumen-{ $date }
summary-title = La seguridad en una página
    .intro = Para quien decide. El plan completo dice por qué, cómo y quién.
    .footer = Confidencial: nombra puntos débiles. Independiente: sin aval de INCIBE, del CCN ni de la policía.
summary-standing = Dónde estamos
summary-weak = Donde más falta
summary-decisions = Lo que necesita tu decisión
    .boxes =
        Adelante
        Ahora no, y acepto el riesgo
summary-effect = Riesgo que baja:
summary-none = Con lo contestado y mirado hasta hoy, ninguna mejora espera tu decisión. Nuevas respuestas pueden cambiarlo.
# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = Estas son las { $shown } primeras de { $all }. Las demás están en el plan.
summary-points = Los puntos cuentan todo el riesgo; el riesgo que queda, solo el que se puede quitar.
# Variables:
#   $count (Number) - questions
summary-find-out = Antes de decidir falta contestar lo que no se sabe o ha caducado ({ $count }).
summary-signed =
    .blanks =
        Lo decide (nombre y fecha):
        Firma:

## For customers, insurers and tenders

# Variables:
#   $date (String) - the day, as 2026-11-23
statement-file-name = resguardo-buenas-practicas-{ $date }
statement-title = Buenas prácticas de seguridad en marcha
    .intro =
        Esto es lo que declaramos sobre cómo trabajamos. Lo hemos rellenado por nuestra cuenta: no es una auditoría ni un certificado.
        Nombra lo que está en marcha y nada más. Que una práctica no aparezca no dice ni que la tengamos ni que nos falte.
    .footer = Declaración propia. Independiente: sin aval de INCIBE, del CCN ni de la policía.
statement-in-place = En marcha en esta fecha
statement-none = Con lo contestado y mirado hasta esta fecha, no se declara ninguna práctica. Nuevas respuestas pueden cambiarlo.
statement-made = De dónde sale
statement-date = Fecha
statement-pack = Cuestionario
# Variables:
#   $pack (String) - name of the questionnaire in the program
statement-pack-value = «{ $pack }», de { -app }
statement-answers = Preguntas contestadas
statement-oldest = Respuesta más antigua
statement-known = Cómo lo sabemos
# Variables:
#   $measured (Number) - answers measured on the computer
#   $seen (Number) - answers that somebody looked up
#   $declared (Number) - answers that were only said
statement-known-value = Medido por el programa: { $measured }. Mirado por una persona: { $seen }. Solo declarado: { $declared }.
statement-method = Método
statement-signed = Lo declara
    .blanks =
        Nombre y cargo:
        Fecha y firma:

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = encargo-de-trabajo-{ $date }
order-title = Encargo de trabajo
    .intro =
        Estas son las tareas que queremos, y cómo veremos que cada una está terminada. Pon precio a cada tarea por separado.
        Para hacer un presupuesto nadie necesita nuestras contraseñas.
        Los pasos se escribieron para nosotros: «tú» somos nosotros, que elegimos y guardamos las claves. «Tu técnico» es quien haga el trabajo.
    .footer = Confidencial: nombra trabajo que está por hacer.
order-tasks = Tareas
order-none = Con lo contestado y mirado hasta hoy, no sale nada que encargar. Nuevas respuestas pueden cambiarlo.
order-accepted = Cómo se comprueba:
order-done = Hecho, y nos lo han enseñado funcionando
order-price = Horas y precio:
order-ask = Pregunta antes de contratar
    .lines =
        ¿Quién hará el trabajo y quién podrá entrar en nuestras cuentas?
        ¿Cómo vais a entrar en nuestros ordenadores y cómo se cierra ese acceso al acabar?
        ¿Qué pasa con nuestros datos y dónde se guardan las copias?
        ¿Qué nos dejaréis por escrito: ajustes, contraseñas que cambian de manos, facturas?
        Si algo falla, ¿en cuánto tiempo venís y cuánto cuesta?
        ¿Tenéis seguro de responsabilidad para este trabajo?
    .footer = Para ti: esta parte no se entrega.
order-find = Dónde buscar
    .intro = No recomendamos ninguna marca ni empresa. Estas listas públicas son un sitio por donde empezar.
    .lines =
        INCIBE: catálogo de empresas y soluciones de ciberseguridad, en su web.
        CCN: catálogo de productos y servicios de seguridad comprobados para la administración, llamado CPSTIC.
order-quote = Presupuesto
    .blanks =
        Empresa y NIF:
        Total sin impuestos:
        Total con impuestos:
        Válido hasta:
        Fecha y firma:

## For whoever answers with a pen

# Variables:
#   $date (String) - the day, as 2026-11-23
questions-file-name = cuestionario-de-seguridad-{ $date }

## For the staff

# Variables:
#   $date (String) - the day, as 2026-11-23
notice-file-name = aviso-comprobacion-de-ordenadores-{ $date }
notice-title = Vamos a comprobar nuestros ordenadores
    .intro = Un programa llamado { -app } va a mirar algunos ajustes de cada ordenador. Solo lee: no cambia nada.
    .footer = Para todas las personas que usan uno de estos ordenadores.
notice-looks = Qué mira
notice-never = Qué no hace nunca
    .lines =
        No abre mensajes, documentos ni fotos.
        No mira qué páginas visitas.
        No ve ni guarda contraseñas: mira si están puestas y protegidas.
        No mide cómo trabaja nadie, ni cuánto tiempo.
        No envía nada por internet.
notice-result = Qué pasa con el resultado
    .lines =
        Sirve para arreglar el ordenador, no para juzgar a nadie.
        Se queda cifrado en el ordenador de quien hace la revisión.
        Puedes pedir ver lo que dice del ordenador que usas.
notice-ask = A quién preguntar
    .blanks =
        Nombre:
        Teléfono o correo:
        Día de la comprobación:
