### Names that are the same in every text: the app, the languages, the numbers to call.
# review: machine-drafted
# source: b49baa49e992

## Terms. Brand and numbers are not translated.

-app = Resguardo
# Advice on cybersecurity, INCIBE.
-help-line = 017
# Life in danger.
-emergency = 112
# Thoughts of suicide.
-suicide-line = 024
# Violence against women.
-violence-line = 016

## Packs from outside: their name, wherever it stands.

# Variables:
#   $name (String) - the name that its author gave it
-outside-unsigned = { $name } (kanpokoa, sinadura ezagunik gabe)
# Variables:
#   $name (String) - the name that its author gave it
#   $signer (String) - what the person calls whoever signed it
-outside-signed = { $name } (kanpokoa, sinadura: «{ $signer }»)

## Languages

# What this language calls itself, for the list of languages.
language-name = Euskara
