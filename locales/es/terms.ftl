### Names that are the same in every text: the app, the languages, the numbers to call.
# review: author-written

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

## Languages

# What this language calls itself, for the list of languages.
language-name = Español
