### Small.
# review: author-written

medium-sms = Mensaje
medium-situation = Caso
