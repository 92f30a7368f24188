### Practising alone, and the sheets on paper: words that all live packs share.
# review: author-written

## What is shown

medium-sms = Text message
medium-chat = Chat message
medium-email = Email
medium-call = Call
medium-invoice = Invoice or fee
medium-qr = Code for the phone
medium-paper = Paper
medium-post = Post
medium-article = News
medium-image = Picture
medium-video = Video
medium-situation = Situation

practise-from = From
practise-subject = Subject
practise-body = It says

## How hard it is, on the NIST Phish Scale

difficulty-very = Hard
difficulty-moderate = Medium
difficulty-moderate-to-least = Fairly easy
difficulty-least = Easy

## Answers

practise-unknown = I do not know
practise-answer = Answer
practise-why = Why
practise-not-a-clue = What proves nothing
practise-today = What to do today
