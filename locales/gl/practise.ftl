### Practising alone, and the sheets on paper: words that all live packs share.
# review: machine-drafted
# source: fdbed3bdd71b

## What is shown

medium-sms = Mensaxe de texto
medium-chat = Mensaxe de chat
medium-email = Correo
medium-call = Chamada
medium-invoice = Factura ou recibo
medium-qr = Código QR
medium-paper = Papel
medium-post = Publicación
medium-article = Noticia
medium-image = Imaxe
medium-video = Vídeo
medium-situation = Situación

practise-from = De:
practise-subject = Asunto:
practise-body = Di:

## How hard it is, on the NIST Phish Scale

difficulty-very = Difícil
difficulty-moderate = Intermedia
difficulty-moderate-to-least = Bastante fácil
difficulty-least = Fácil

## Answers

practise-unknown = Non o sei
practise-answer = Resposta:
practise-difficulty = Dificultade:
practise-why = Por que:
practise-not-a-clue = O que non proba nada:
practise-today = Que facer hoxe:

## On paper

# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-questions-file-name = practica-{ $sheet }-preguntas
# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-answers-file-name = practica-{ $sheet }-respostas

exercise-questions = Preguntas
    .intro = Marca cunha cruz a caixa da túa resposta. Se non o sabes, marca «Non o sei»: non pasa nada. Non poñas o teu nome.
    .footer = Exercicio independente: sen aval do INCIBE, do CCN nin da policía. Non mide a ninguén.
exercise-answers = Respostas
    .intro = Para comentar despois. Primeiro a resposta, logo por que, e ao final que facer hoxe. As mensaxes e as opcións están na folla de preguntas.
    .footer = Exercicio independente: sen aval do INCIBE, do CCN nin da policía. Non mide a ninguén.
exercise-count = Como contar
    .lines =
        Conta as mensaxes falsas ou pouco fiables que se marcaron así. Cantas máis, mellor.
        Conta tamén as auténticas ou de fiar que se marcaron ao revés. Cantas menos, mellor.
        «Non o sei» e as preguntas de escoller non se contan en ningún dos dous.
        Mira sempre os dous números. Quen dubida de todo acerta o primeiro, e non aprendeu a distinguir.
exercise-scale-title = De onde sae a dificultade
exercise-scale = Cóntase cantos sinais se poden ver e canto encaixa a historia coa vida de quen le. É a NIST Phish Scale, publicada en 2023 como NIST TN 2276. Está feita para correos do traballo: aquí usámola tamén con mensaxes, chamadas e códigos. As valoracións son nosas.

## In the window

practise-title = Practica
practise-lede = Mensaxes, titulares e situacións coa súa resposta. Para facelo a soas, sen présa.
practise-stub = Sobre a práctica
practise-private = Non se garda nada
practise-private-hint = Nin as túas respostas nin o resultado. Non contan no teu plan nin cambian ningún número.
practise-both = Non todo é falso
practise-both-hint = Desconfiar de todo non é a meta. Trátase de distinguir.
practise-paper = En papel
practise-paper-hint = Cada folla pódese imprimir: as preguntas para repartir e as respostas para comentar.
# Variables:
#   $count (Number) - questions
practise-count =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
practise-begin = Comezar
# Variables:
#   $number (Number) - which question
#   $of (Number) - how many there are
practise-caption = Pregunta { $number } de { $of }
practise-choose = Escolle unha resposta. Se dubidas, «Non o sei» tamén vale.
practise-show = Ver a resposta
practise-was-right = Acertaches.
practise-was-wrong = Esta vez non.
practise-was-unknown = Ímolo ver.
practise-next = Seguinte
practise-finish = Ver como foi
practise-leave = Deixalo aquí
practise-result = Así foi
practise-result-lede = Son números para ti. Non se gardan.
practise-result-spotted = Falsos que viches
practise-result-suspected = Auténticos que tomaches por falsos
practise-result-right = Decisións acertadas
practise-result-unsure = Veces que non o sabías
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
practise-of = { $count } de { $of }
practise-advice-suspicious = Dubidaches de algo auténtico. Non pasa nada: o mesmo que fas cun falso, chamar ti, tamén serve aí.
practise-advice-trusting = Algún falso pasou. Están feitos para iso. Fíxate en que che pide cada mensaxe, antes que en como está escrita.
practise-advice-clear = Distinguiches uns doutros. Cóntalle a alguén que miras ti.
practise-again = Comezar outra vez
practise-others = Escoller outra folla
practise-print = Imprimir esta folla
practise-print-hint = Sen nomes e sen as túas respostas.
practise-print-questions = Gardar as preguntas en PDF
practise-print-answers = Gardar as respostas en PDF
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Gardado: { $file }, { $pages } páxina.
       *[other] Gardado: { $file }, { $pages } páxinas.
    }

## Elsewhere in the window

help-practise = Practicar
help-practise-hint = Mensaxes e situacións coa súa resposta. Non se garda nada.
home-practise = Practica un anaco
home-practise-hint = Auténtico ou falso? Mira se distingues unhas mensaxes doutras.
