### Practising alone, and the sheets on paper: words that all live packs share.
# review: author-written

## What is shown

medium-sms = Mensaje de texto
medium-chat = Mensaje de chat
medium-email = Correo
medium-call = Llamada
medium-invoice = Factura o recibo
medium-qr = Código para el móvil
medium-paper = Papel
medium-post = Publicación
medium-article = Noticia
medium-image = Imagen
medium-video = Vídeo
medium-situation = Situación

practise-from = De
practise-subject = Asunto
practise-body = Dice

## How hard it is, on the NIST Phish Scale

difficulty-very = Difícil
difficulty-moderate = Intermedio
difficulty-moderate-to-least = Bastante fácil
difficulty-least = Fácil

## Answers

practise-unknown = No lo sé
practise-answer = Respuesta
practise-why = Por qué
practise-not-a-clue = Lo que no prueba nada
practise-today = Qué hacer hoy
