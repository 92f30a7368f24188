### Practising alone, and the sheets on paper: words that all live packs share.
# review: author-written

## What is shown

medium-sms = Mensaje de texto
medium-chat = Mensaje de chat
medium-email = Correo
medium-call = Llamada
medium-invoice = Factura o recibo
medium-qr = Código QR
medium-paper = Papel
medium-post = Publicación
medium-article = Noticia
medium-image = Imagen
medium-video = Vídeo
medium-situation = Situación

practise-from = De:
practise-subject = Asunto:
practise-body = Dice:

## How hard it is, on the NIST Phish Scale

difficulty-very = Difícil
difficulty-moderate = Intermedio
difficulty-moderate-to-least = Bastante fácil
difficulty-least = Fácil

## Answers

practise-unknown = No lo sé
practise-answer = Respuesta:
practise-difficulty = Dificultad:
practise-why = Por qué:
practise-not-a-clue = Lo que no prueba nada:
practise-today = Qué hacer hoy:

## On paper

# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-questions-file-name = practica-{ $sheet }-preguntas
# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-answers-file-name = practica-{ $sheet }-respuestas

exercise-questions = Preguntas
    .intro = Marca con una cruz la casilla de tu respuesta. Si no lo sabes, marca «No lo sé»: no pasa nada. No pongas tu nombre.
    .footer = Ejercicio independiente: sin aval de INCIBE, del CCN ni de la policía. No mide a nadie.
exercise-answers = Respuestas
    .intro = Para comentar después. Primero la respuesta, luego por qué, y al final qué hacer hoy. Los mensajes y las opciones están en la hoja de preguntas.
    .footer = Ejercicio independiente: sin aval de INCIBE, del CCN ni de la policía. No mide a nadie.
exercise-count = Cómo contar
    .lines =
        Cuenta los mensajes falsos o poco fiables que se marcaron así. Cuantos más, mejor.
        Cuenta también los auténticos o de fiar que se marcaron al revés. Cuantos menos, mejor.
        «No lo sé» y las preguntas de elegir no se cuentan en ninguno de los dos.
        Mira siempre los dos números. Quien duda de todo acierta el primero, y no ha aprendido a distinguir.
exercise-scale-title = De dónde sale la dificultad
exercise-scale = Se cuenta cuántas señales se pueden ver y cuánto encaja la historia con la vida de quien lee. Es la NIST Phish Scale, publicada en 2023 como NIST TN 2276. Está hecha para correos de trabajo: aquí la usamos también con mensajes, llamadas y códigos. Las valoraciones son nuestras.

## In the window

practise-title = Practica
practise-lede = Mensajes, titulares y situaciones con su respuesta. Para hacerlo a solas, sin prisa.
practise-stub = Sobre la práctica
practise-private = No se guarda nada
practise-private-hint = Ni tus respuestas ni el resultado. No cuentan en tu plan ni cambian ningún número.
practise-both = No todo es falso
practise-both-hint = Desconfiar de todo no es la meta. Se trata de distinguir.
practise-paper = En papel
practise-paper-hint = Cada hoja se puede imprimir: las preguntas para repartir y las respuestas para comentar.
# Variables:
#   $count (Number) - questions
practise-count =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
practise-begin = Empezar
# Variables:
#   $number (Number) - which question
#   $of (Number) - how many there are
practise-caption = Pregunta { $number } de { $of }
practise-choose = Elige una respuesta. Si dudas, «No lo sé» también vale.
practise-show = Ver la respuesta
practise-was-right = Has acertado.
practise-was-wrong = Esta vez no.
practise-was-unknown = Vamos a verlo.
practise-next = Siguiente
practise-finish = Ver cómo ha ido
practise-leave = Dejarlo aquí
practise-result = Así ha ido
practise-result-lede = Son números para ti. No se guardan.
practise-result-spotted = Falsos que has visto
practise-result-suspected = Auténticos que has tomado por falsos
practise-result-right = Decisiones acertadas
practise-result-unsure = Veces que no lo sabías
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
practise-of = { $count } de { $of }
practise-advice-suspicious = Has dudado de algo auténtico. No pasa nada: lo mismo que haces con uno falso, llamar tú, también sirve ahí.
practise-advice-trusting = Alguno falso ha pasado. Están hechos para eso. Fíjate en qué te pide cada mensaje, antes que en cómo está escrito.
practise-advice-clear = Has distinguido unos de otros. Cuéntale a alguien qué miras tú.
practise-again = Empezar otra vez
practise-others = Elegir otra hoja
practise-print = Imprimir esta hoja
practise-print-hint = Sin nombres y sin tus respuestas.
practise-print-questions = Guardar las preguntas en PDF
practise-print-answers = Guardar las respuestas en PDF
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Guardado: { $file }, { $pages } página.
       *[other] Guardado: { $file }, { $pages } páginas.
    }

## Elsewhere in the window

help-practise = Practicar
help-practise-hint = Mensajes y situaciones con su respuesta. No se guarda nada.
home-practise = Practica un rato
home-practise-hint = ¿Auténtico o falso? Mira si distingues unos mensajes de otros.
