### Small.
# review: author-written

pack-notice = A notice
    .about = It makes you think.
    .audience = For all
    .question = Is it true?
    .genuine = Yes
    .fake = No
    .sheet-a = Sheet A
    .sheet-b = Sheet B
live-fee = A notice comes.
    .body = Pay now.
    .why = It does not say who.
    .not-a-clue = The hurry.
    .today = Look at the site.
live-duty = A notice comes.
    .body = Pay now.
    .why = It does not say who.
    .not-a-clue = The hurry.
    .today = Look at the site.
live-first = What do you do?
    .option-wait = I wait
    .option-pay = I pay
    .why = So you think.
    .today = Look at the site.
live-second = What do you do?
    .option-ask = I wait
    .option-send = I pay
    .why = So you think.
    .today = Look at the site.
