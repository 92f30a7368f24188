### Practising alone, and the sheets on paper: words that all live packs share.
# review: author-written

## What is shown

medium-sms = Text message
medium-chat = Chat message
medium-email = Email
medium-call = Call
medium-invoice = Invoice or bill
medium-qr = QR code
medium-paper = Paper
medium-post = Post
medium-article = News
medium-image = Picture
medium-video = Video
medium-situation = Situation

practise-from = From:
practise-subject = Subject:
practise-body = It says:

## How hard it is, on the NIST Phish Scale

difficulty-very = Hard
difficulty-moderate = Medium
difficulty-moderate-to-least = Fairly easy
difficulty-least = Easy

## Answers

practise-unknown = I do not know
practise-answer = Answer:
practise-difficulty = Difficulty:
practise-why = Why:
practise-not-a-clue = What is no proof either way:
practise-today = What to do today:

## On paper

# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-questions-file-name = practice-{ $sheet }-questions
# Variables:
#   $sheet (String) - pack and sheet, as school-primary
exercise-answers-file-name = practice-{ $sheet }-answers

exercise-questions = Questions
    .intro = Put a cross in the box of your answer. If you do not know, tick “I do not know”: it is fine. Do not write your name.
    .footer = An independent exercise: not endorsed by INCIBE, CCN or the police. It does not rate anyone.
exercise-answers = Answers
    .intro = To talk about afterwards. First the answer, then why, and at the end what to do today. The messages and the options are on the sheet of questions.
    .footer = An independent exercise: not endorsed by INCIBE, CCN or the police. It does not rate anyone.
exercise-count = How to count
    .lines =
        Count the messages that are fake, or that cannot be relied on, and were marked as such. The more, the better.
        Then count those that are genuine, or that can be relied on, and were marked the other way. The fewer, the better.
        “I do not know” and the multiple-choice questions do not count in either.
        Always look at both numbers. Someone who doubts everything does well on the first, but has not learned to tell them apart.
exercise-scale-title = Where the difficulty comes from
exercise-scale = We count how many signs can be seen, and how well the story fits the reader’s life. This is the NIST Phish Scale, published in 2023 as NIST TN 2276. It was made for emails at work: here we use it for messages, calls and codes too. The ratings are ours.

## In the window

practise-title = Practise
practise-lede = Messages, headlines and situations with their answers. To do on your own, without hurry.
practise-stub = About practising
practise-private = Nothing is kept
practise-private-hint = Neither your answers nor the result. They do not count in your plan and change no number.
practise-both = Not everything is fake
practise-both-hint = Distrusting everything is not the aim. It is about telling them apart.
practise-paper = On paper
practise-paper-hint = Every sheet can be printed: the questions to hand out and the answers to talk about.
# Variables:
#   $count (Number) - questions
practise-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
practise-begin = Start
# Variables:
#   $number (Number) - which question
#   $of (Number) - how many there are
practise-caption = Question { $number } of { $of }
practise-choose = Choose an answer. If in doubt, “I do not know” counts too.
practise-show = Show the answer
practise-was-right = That is right.
practise-was-wrong = Not this time.
practise-was-unknown = Let us look at it.
practise-next = Next
practise-finish = See how it went
practise-leave = Leave it here
practise-result = How it went
practise-result-lede = These numbers are for you. They are not kept.
practise-result-spotted = Fake ones that you spotted
practise-result-suspected = Genuine ones that you took for fake
practise-result-right = Decisions that were right
practise-result-unsure = Times you did not know
# Variables:
#   $count (Number) - how many
#   $of (Number) - of how many
practise-of = { $count } of { $of }
practise-advice-suspicious = You doubted something genuine. No harm done: what you do with a fake one, calling yourself, works there too.
practise-advice-trusting = A fake one got past. They are made to. Look at what each message asks of you, before how it is written.
practise-advice-clear = You told them apart. Tell someone what you look for.
practise-again = Start again
practise-others = Choose another sheet
practise-print = Print this sheet
practise-print-hint = Without names and without your answers.
practise-print-questions = Save the questions as PDF
practise-print-answers = Save the answers as PDF
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
practise-printed =
    { $pages ->
        [one] Saved: { $file }, { $pages } page.
       *[other] Saved: { $file }, { $pages } pages.
    }

## Elsewhere in the window

help-practise = Practise
help-practise-hint = Messages and situations with their answers. Nothing is kept.
home-practise = Practise a little
home-practise-hint = Real or fake? See whether you can tell real messages from fake ones.
