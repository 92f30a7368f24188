### The window: every word of its screens that is not content. Groups follow the screens.
# review: author-written

## Page

# Variables:
#   $title (String) - name of the page
page-title = { $title } · { -app }
# Variables:
#   $title (String) - name of the page
page-title-problem = Error: { $title } · { -app }
page-back = Back
page-continue = Continue
page-save = Save
page-wait = One moment…
# Variables:
#   $text (String) - a name inside a sentence
name-quoted = “{ $text }”

problem-title = There is a problem
problem-again = Try again
# Last and small, for whoever helps.
# Variables:
#   $code (String) - code of the problem
problem-code = Code: { $code }
# Variables:
#   $problem (String) - what went wrong, a whole sentence
problem-said = There is a problem: { $problem }

## Top line

top-brand = { -app }
top-skip = Go to the content
top-tabs = Main
top-now = Is it happening now?
top-language = Language
top-language-changed = The window is now in English.
top-test-build = Test build: it uses a folder that is deleted at the end.

tab-home = Home
tab-questions = Questions
tab-checks = Checks
tab-result = Result
tab-plan = Plan
tab-history = History

## What must not be forgotten, on every page

standing-label = Keep in mind
standing-unprotected = Not protected: anyone who has this computer can read your answers.
standing-unprotected-link = Protect them
standing-memory = Nothing is kept: you are trying it out.
standing-memory-link = Keep my answers
standing-viewing = For viewing only: changes cannot be saved now.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] 1 change that you saved is missing: it is no longer in your file.
       *[other] { $count } changes that you saved are missing: they are no longer in your file.
    }
standing-missing-link = Check your backups
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Check this computer’s date: your file holds something from { $date }, later than the date it shows.

## Foot

foot-leaves = Leaves this computer: <strong>nothing</strong>.
foot-leaves-check = Check it
# Variables:
#   $time (String) - time of day
foot-saved = Saved at { $time }
# Variables:
#   $date (String) - date of the public data
foot-data = Phone numbers and public data: from { $date }
foot-your-data = Your data
foot-help = Help (F1)

## Whose sheet it is

head-no-name = Your check-up
head-switch = Switch

## Figures and times

# Variables:
#   $value (Number) - points of 100
figure-one = { $value }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band = { $low }–{ $high }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band-words = { $low } to { $high }
figure-of-100 = of 100
# For a ruler that is heard.
# Variables:
#   $name (String) - what is measured
#   $value (String) - a figure, or "20 to 35"
figure-label = { $name }: { $value } of 100

# Variables:
#   $minutes (Number) - minutes
time-minutes = { $minutes } min
# Variables:
#   $from (Number) - least minutes
#   $to (Number) - most minutes
time-minutes-range = { $from } to { $to } min
# Variables:
#   $hours (Number) - hours
time-hours = { $hours } h
# Variables:
#   $from (Number) - least hours
#   $to (Number) - most hours
time-hours-range = { $from } to { $to } h
# Stands inside another sentence.
# Variables:
#   $minutes (Number) - minutes, rounded
time-about-minutes =
    { $minutes ->
        [one] about 1 minute
       *[other] about { $minutes } minutes
    }
# Stands inside another sentence.
# Variables:
#   $hours (Number) - hours, rounded
time-about-hours =
    { $hours ->
        [one] about an hour
       *[other] about { $hours } hours
    }

# A point in time.
# Variables:
#   $date (String) - date
#   $time (String) - hours and minutes
time-moment = { $date }, { $time }

# Variables:
#   $count (Number) - kilobytes
size-kilobytes = { $count } kB
# Variables:
#   $count (Number) - megabytes
size-megabytes = { $count } MB

cost-nothing = free
cost-up-to-50 = up to €50
cost-up-to-300 = up to €300
cost-more = over €300

## Answers that many questions share

answer-yes = Yes
answer-no = No
answer-unknown = I do not know

## First run

first-title = Before you start
first-lede = Four things, so that we can use your own words.
first-language = Language
first-place = Place
first-name-label = Name for your plan (optional)
first-name-hint = Your own or your business’s. It appears at the top of the plan, and nowhere else.
first-time = How much time do you have today?
first-time-10 = 10 minutes
first-time-10-hint = 12 questions and a first result
first-time-25 = 25 minutes
first-time-25-hint = All the questions
first-time-60 = 60 minutes
first-time-60-hint = All of them, plus the checks and the first actions
first-busy = Getting ready…
first-change-later = You can change it whenever you like.
first-stub = What stays here
first-leaves = What leaves this computer
first-leaves-nothing = Nothing
first-leaves-hint = { -app } makes no connections. “About” tells you how to check that.
first-no-account = No account and no new password
first-no-account-hint = Your answers are saved encrypted: without the key, only meaningless signs can be seen. That key goes to the keychain, where this computer keeps its own.
first-other-computer = Coming from another computer?
first-copy-hint = If you saved an encrypted copy there, open it and carry on where you were.
first-copy-link = I have a copy from another computer

place-country = Country
place-country-es = Spain
place-region = Region or autonomous city
place-rather-not = I would rather not say
place-whole-country = All of Spain
place-es-an = Andalusia
place-es-ar = Aragon
place-es-as = Asturias
place-es-ib = Balearic Islands
place-es-cn = Canary Islands
place-es-cb = Cantabria
place-es-cl = Castile and León
place-es-cm = Castilla-La Mancha
place-es-ct = Catalonia
place-es-vc = Valencian Community
place-es-ex = Extremadura
place-es-ga = Galicia
place-es-ri = La Rioja
place-es-md = Madrid
place-es-mc = Murcia
place-es-nc = Navarre
place-es-pv = Basque Country
place-es-ce = Ceuta
place-es-ml = Melilla

## First run: the keychain does not answer

protect-title = This computer’s keychain does not answer
protect-lede = The keychain is where the computer keeps its keys. The one to your answers was meant to go there. Choose another way.
protect-question = How do you want to keep your answers?
protect-passphrase = With a passphrase that only you know
protect-passphrase-hint = We will ask for it each time you open { -app }.
protect-memory = Try it without keeping anything
protect-memory-hint = You can go as far as the plan. When you close the window, everything is erased.
protect-keychain = Try the keychain again
protect-keychain-hint = If you have just opened or installed it.
protect-passphrase-label = Your passphrase
protect-passphrase-how = At least 12 characters. Four unrelated words work well.
protect-passphrase-again = Type it again
protect-different = The two passphrases are not the same. Type them again.
protect-why = Why it is needed
protect-why-reason = Your answers say what is unprotected. That is why they are saved encrypted, unless you ask for something else.
passphrase-show = Show

## Closed vault

unlock-title = Your answers are closed
unlock-safe = Your answers are still on this computer, encrypted. Nothing has been erased.
unlock-again = Try again
unlock-busy = Opening…
unlock-open = Open
unlock-passphrase = Your passphrase
unlock-recovery = Recovery code
unlock-recovery-hint = The seven groups of four that you wrote on paper. With or without the hyphens.
unlock-stub = In the meantime
unlock-urgent = Is it urgent?
unlock-urgent-hint = The phone numbers and the first steps can be seen without opening anything.
unlock-why = Why we do not start new ones
unlock-why-asked = If there are answers saved here, we never start new ones on our own: they would hide yours.
unlock-keychain = Open with the keychain
unlock-without = Try without typing anything
unlock-unkept = The last thing you were typing could not be saved. What came before is safe.
unlock-elsewhere = Other ways to continue
unlock-other-vaults = Open another person’s or organisation’s
unlock-other-vaults-hint = Each opens with its own key.
unlock-copy = Open an encrypted copy
unlock-copy-hint = If you saved one elsewhere. These stay as they are.
unlock-afresh = Start afresh
unlock-afresh-hint = Without answers. These stay here, as they are.

remember-title = It is open
remember-lede = Shall we put the key back into the keychain? Then it opens by itself next time.
remember-yes = Yes, keep it
remember-no = Not now

## Damaged vault

damage-title = Your answers need repairing
damage-database = The file with your answers is damaged
damage-database-hint = This can happen with an old disk or a power cut. Often nearly all of it can be saved.
damage-database-missing = The file with your answers is missing
damage-database-missing-hint = Its keys are still here, but the file is not in its place. Someone may have moved it.
damage-key-file = The key file is damaged
damage-key-file-hint = It keeps, encrypted, what opens your answers. The answers themselves are not damaged.
damage-key-file-missing = The key file is missing
damage-key-file-missing-hint = It keeps, encrypted, what opens your answers. Each backup has one like it.
damage-key-file-foreign = The key file belongs to other answers
damage-key-file-foreign-hint = This can happen when folders or copies are mixed. It does not open yours.
damage-safe = We have not thrown anything away or changed anything.
damage-remedies = Try this first
damage-repair = Save what can be saved
damage-repair-hint = We start from the last good backup and add anything newer that can be read.
damage-repair-bare-hint = There are no backups: we try to read the file itself.
damage-backups = Go back to a backup
damage-backups-hint = Your answers go back to how they were that day.
damage-no-backups = There is none on this computer.
repair-lede = To read them, we need something that opens them. It may take a while.
repair-button = Save what can be saved
repair-with-keychain = Save, with the key in the keychain

## Home

home-stub = How your data is
# Variables:
#   $area (String) - name of the area
home-go-on = Continue with “{ $area }”
# Variables:
#   $count (Number) - questions
home-start =
    { $count ->
        [one] One question and you know where to start
       *[other] { $count } questions and you know where to start
    }
# Variables:
#   $count (Number) - questions left
#   $time (String) - "about 4 minutes"
home-remaining =
    { $count ->
        [one] You have 1 question left, { $time }.
       *[other] You have { $count } questions left, { $time }.
    }
home-before = Have your phone to hand. There are no bad answers: “I do not know” counts too.
home-start-button = Start
home-all-areas = See all areas
home-all-answered = You have answered all the questions
home-all-done-hint = There are no actions left to do.
# Variables:
#   $count (Number) - actions still to do
home-all-answered-hint =
    { $count ->
        [one] Your plan has 1 action left.
       *[other] Your plan has { $count } actions left.
    }
home-open-plan = Open the plan
# Variables:
#   $date (String) - date of the last change
home-last-result-date = Your result, as of { $date }
home-last-result = Your result
home-see-result = See the result
# Variables:
#   $count (Number) - actions still to do
home-see-plan =
    { $count ->
        [one] Plan: 1 action to do
       *[other] Plan: { $count } actions to do
    }
# Variables:
#   $count (Number) - answers
home-lapsed =
    { $count ->
        [one] 1 answer is out of date
       *[other] { $count } answers are out of date
    }
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was given
#   $until (String) - until when it held
home-lapsed-answered = You answered “{ $answer }” on { $date }. It was good until { $until }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = This computer showed “{ $answer }” on { $date }. It was good until { $until }.
home-reminders = What is due now
# Variables:
#   $date (String) - the day
home-reminder-due = Due on { $date }.
# Variables:
#   $date (String) - the day
home-reminder-overdue = Was due on { $date }.
# Variables:
#   $date (String) - the day
home-reminder-review = You wanted to think about it again on { $date }.
home-reminder-open = Open in the plan
home-answer-again = Answer again
home-check-again = Check again
# Variables:
#   $date (String) - day of the checks
home-checks-date = This computer, on { $date }
home-see-checks = See the checks
home-checks-offer = This computer can answer for you
home-checks-offer-hint = { -app } looks without changing anything: whether the disk is encrypted, updates arrive and the screen locks. It takes less than a minute.
home-checks-open = See what it would look at
home-memory = Nothing is kept
home-memory-lasts = You are trying it out. When you close the window, everything is erased.
home-one-way = There is only one way in
home-one-way-hint = If you lose it, you lose your answers. The second is a recovery code, on paper.
home-recovery-link = Write it down now
home-data = The public data
home-data-new = The oldest of it is less than a month old.
# Variables:
#   $months (Number) - whole months, 1 or more
home-data-age =
    { $months ->
        [one] The oldest of it is 1 month old.
       *[other] The oldest of it is { $months } months old.
    }
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Phone numbers, versions and time limits, as of { $date }. They are good until { $until }.
home-data-link = Bring it up to date
home-more-hint = About your signature online, other people’s data or your home. Each gives a result of its own.
home-more-link = See which there are
home-yours = Your answers are yours
home-yours-hint = You can save them to a file, take them to another computer, or change your name and place.
home-yours-link = Your data

## Questions: the list

questions-title = Your questions
# Variables:
#   $count (Number) - questions
#   $time (String) - "about 4 minutes"
questions-lede-start = { $count } questions, { $time }. Start wherever you like.
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
#   $time (String) - "about 4 minutes"
questions-lede = You have answered { $answered } of { $total }. The rest takes { $time }.
# Variables:
#   $total (Number) - in all
questions-lede-done = You have answered all { $total }. You can change any of them.
questions-check-all = Check your answers
questions-areas = Areas
questions-area-complete = Completed
questions-area-incomplete = Incomplete
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
questions-area-count = { $answered } of { $total }
questions-context = Your situation
questions-context-hint = With this, we leave out what is not for you, and the plan fits you better.
questions-stub = How it works
# Variables:
#   $count (Number) - questions
questions-pass-first = First round: { $count } questions
questions-pass-first-hint = What counts most, in 10 minutes. That already gives you a result.
questions-pass-to-full = Continue to all the questions
# Variables:
#   $count (Number) - questions
questions-pass-full = Full round: { $count } questions
questions-pass-full-hint = Everything about your work. Your answers from the first round already count.
questions-pass-to-first = Back to the first 12
questions-at-hand = Have these to hand
questions-at-hand-hint = Your phone and, if you use one, the drive with your backups. No passwords are needed: we will not ask for any.
questions-around = You do not have to do it alone
questions-people-hint = Ask someone who knows what you do not.
questions-documents-hint = What you can show, if you are asked.
questions-saved = It saves automatically
questions-saved-hint = Each answer is saved when you press Continue. You can stop whenever you like.
context-choose = Choose one of the options.
context-why = What it is for

## Question

# Variables:
#   $area (String) - name of the area
#   $number (Number) - which of the area's questions
#   $of (Number) - how many it has
question-caption = { $area } · question { $number } of { $of }
question-why = Why we ask.
question-several = Tick all that apply.
question-choose = Choose an answer. If in doubt, choose “I do not know”.
question-choose-some = Tick at least one answer. If in doubt, tick “I do not know”.
question-unknown-hint = We note it as something to find out. It does not count as a no.
question-unknown-hint-easier = We ask it another way. It does not count as a no.
question-other-way = All right. Let us ask another way:
question-leave = I will stop here and come back later
question-look = Look at it step by step
question-look-done = I did the steps and am answering what I saw
question-note = Your note
question-note-add = Add a note (optional)
question-note-label = Note for yourself
question-note-hint = It is saved encrypted with your answers.
question-stub = Where you are
# Variables:
#   $area (String) - name of the next area
question-next-area = Next: { $area }
question-last-area = This is the last area
question-left-none = This is the last question in this area.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] After this one, 1 question is left in this area.
       *[other] After this one, { $count } questions are left in this area.
    }
question-because = Why you get this question
# Variables:
#   $question (String) - another question
#   $answer (String) - its answer
question-because-answer = To “{ $question }” you answered “{ $answer }”.
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] Your answer is good for 1 month
       *[other] Your answer is good for { $months } months
    }
question-holds-weeks = Your answer is good for a few weeks
question-holds-hint = After that we will ask you again, because habits change.
question-unsure = If you are between two
question-unsure-hint = Choose the weaker one. That way the plan leaves nothing out.

# What the computer shows is already marked.
# Variables:
#   $option (String) - the option
origin-marked = We have marked “{ $option }”.
# Variables:
#   $option (String) - the option
origin-shows = This computer shows “{ $option }”.
origin-limits = This computer shows something worth taking into account.
# Variables:
#   $date (String) - when it was read
origin-date = We looked on { $date }.
# Variables:
#   $option (String) - what was answered before
origin-contradicts = You answered “{ $option }” before. If that has changed, change your answer.
origin-change = If that is not right, change it.

## Check your answers

answers-title = Check your answers
answers-all-areas = All areas
answers-stub = Summary
answers-none = Not answered
answers-none-hint = You can leave it like that
answers-answer = Answer
answers-change = Change
# Variables:
#   $option (String) - what the computer shows
answers-clash = This computer shows “{ $option }”.
# Variables:
#   $date (String) - when it was answered
answers-said-on = Answered on { $date }
# Variables:
#   $source (String) - how it is known, as "You said it"
#   $date (String) - since when
answers-source = { $source } · { $date }
# Variables:
#   $name (String) - who, other than the reader
#   $date (String) - since when
answers-source-other = { $name } said so · { $date }
answers-unknown-hint = It will go in your plan as something to find out
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - answer to the simpler question
answers-unknown-easier = To the simpler question, “{ $question }”, you answered “{ $answer }”
answers-to-result = See the result
# Variables:
#   $area (String) - name of the next area
answers-next-area = Continue with “{ $area }”
answers-next-question = Continue with the questions
answers-result-so-far = See the result so far
answers-in-area = In this area
answers-in-all = In all
answers-count-answered = Answered
answers-count-unknown = “I do not know”
answers-count-open = Not answered
answers-count-hint = What is missing does not raise or lower the result: it widens its margin.
answers-sources = Where each answer comes from
answers-source-measured = <strong>Measured here:</strong> a check has read it.
answers-source-seen = <strong>You looked:</strong> you followed the steps.
answers-source-declared = <strong>You said so:</strong> nobody has looked yet.

## Checks

checks-stub = About the checks
checks-title-before = What this computer can answer
# Variables:
#   $count (Number) - checks
checks-lede-before = There are { $count } checks, and they take less than a minute. We only read: we change nothing.
checks-start = Look at this computer
checks-list = This is what we will look at
checks-personal = your own things
checks-title-running = Looking at this computer
# Variables:
#   $done (Number) - done
#   $total (Number) - in all
checks-progress = { $done } of { $total } checks.
# Variables:
#   $check (String) - name of the check that was just done
checks-just-seen = Seen: { $check }.
checks-only-reads-short = We only read; we change nothing.
checks-stop = Stop
checks-stopping = Stopping…
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] There is 1 thing to look at on this computer
       *[other] There are { $count } things to look at on this computer
    }
checks-title-calm = There is nothing to put right on this computer
# Variables:
#   $checked (Number) - seen
#   $applicable (Number) - that apply
#   $date (String) - the day
checks-coverage = We saw { $checked } of the { $applicable } that apply, on { $date }.
checks-again = Look again
# Variables:
#   $count (Number) - checks
tally-fail =
    { $count ->
        [one] 1 is bad
       *[other] { $count } are bad
    }
# Variables:
#   $count (Number) - checks
tally-warn =
    { $count ->
        [one] 1 needs attention
       *[other] { $count } need attention
    }
# Variables:
#   $count (Number) - checks
tally-pass = { $count } good
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } not seen
# Variables:
#   $count (Number) - checks
tally-not-applicable =
    { $count ->
        [one] 1 does not apply
       *[other] { $count } do not apply
    }
checks-group-fail = Bad
checks-group-warn = Need attention
checks-group-unknown = Could not be seen
checks-group-not-applicable = Do not apply
checks-group-pass = Good
checks-group-info = Good to know
checks-group-ignored = Set aside by you
checks-more = More options
checks-look-again = Look at this again
checks-looking-again = Looking…
# Variables:
#   $check (String) - name of the check
#   $verdict (String) - what it says now, in words
checks-seen-again = { $check }: { $verdict }.
# Variables:
#   $date (String) - the day
checks-again-on = Seen again on { $date }.
# Variables:
#   $date (String) - the day of the look before
checks-change-better = better than on { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-worse = worse than on { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = could not be seen on { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = could be seen on { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-new = new since { $date }
# Variables:
#   $date (String) - the day of the look before
#   $better (Number) - checks that are better
#   $worse (Number) - checks that are worse
#   $fresh (Number) - checks that are new, or could not be seen then
#   $lost (Number) - checks that cannot be seen any more
checks-compared = Compared with { $date }: better, { $better }; worse, { $worse }; seen for the first time, { $fresh }; no longer seen, { $lost }.
# Variables:
#   $date (String) - the day of the look before
checks-compared-same = Everything is as it was on { $date }.
# Variables:
#   $date (String) - the day it was set aside
#   $because (String) - why, as the person typed it
checks-ignored-because = Set aside on { $date }: “{ $because }”
checks-ignore = Set this check aside
checks-ignore-hint = We still look at it, and it appears in the plan with your reason. It counts neither as good nor as bad.
checks-ignore-because = Why you set it aside
checks-ignore-do = Set aside
checks-heed = Count it again
# Variables:
#   $check (String) - name of the check
checks-ignored-now = Set aside: { $check }.
# Variables:
#   $check (String) - name of the check
checks-heeded-now = It counts again: { $check }.
checks-limit = A limit of your own
# Variables:
#   $unit (String) - minutes, days
checks-limit-label =
    { $unit ->
        [minutes] Minutes until it locks
       *[days] How many days you accept
    }
# Variables:
#   $usual (Number) - the usual limit
#   $least (Number) - the smallest that can be chosen
#   $most (Number) - the largest that can be chosen
checks-limit-hint = The usual limit is { $usual }. You can choose from { $least } to { $most }. The result of the questionnaire does not change.
checks-limit-set = Use this limit
checks-limit-usual = Use the usual limit
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
checks-limit-own =
    { $unit ->
        [minutes] With your limit of { $own } min. The usual limit is { $usual }.
       *[days] With your limit of { $own } d. The usual limit is { $usual }.
    }
# Variables:
#   $verdict (String) - the verdict by the usual limit, in words
checks-limit-otherwise = With the usual limit it would be: { $verdict }.
# Variables:
#   $answer (String) - what was declared
checks-contradicts = You had answered “{ $answer }”.
checks-to-question = See the question
# Variables:
#   $date (String) - the day
checks-read-on = Read on { $date }.
checks-provisional = to be confirmed
checks-risk = Why it matters:
checks-undo = To go back:
checks-what-to-do = What to do
# Variables:
#   $count (Number) - suggestions
checks-suggestions =
    { $count ->
        [one] One answer that you can confirm
       *[other] { $count } answers that you can confirm
    }
checks-suggestions-hint = What this computer shows already answers these questions. Untick anything that is not right.
checks-suggestions-legend = Answers you confirm
# Variables:
#   $option (String) - the option
checks-suggests = This computer shows: “{ $option }”.
# Variables:
#   $answer (String) - what was declared
checks-suggests-declared = You had answered “{ $answer }”.
checks-confirm-none = Confirm
# Variables:
#   $count (Number) - marked answers
checks-confirm =
    { $count ->
        [one] Confirm 1 answer
       *[other] Confirm { $count } answers
    }
# Variables:
#   $count (Number) - confirmed answers
checks-confirmed =
    { $count ->
        [one] 1 answer confirmed.
       *[other] { $count } answers confirmed.
    }
checks-only-reads = It only reads
checks-only-reads-hint = No check changes anything, asks for permission or uses the internet.
checks-what-we-read = What we read, line by line
checks-not-good = What we cannot see does not count as good
checks-not-good-hint = If something could not be read, we tell you why. We never count it as good.
checks-personal-title = Your own things
checks-personal-hint = Some look at something personal, such as the date of your certificate. We do not save names or passwords.

## The computers of a firm

computers-title = The firm’s computers
computers-lede = Each computer saves what was seen on it in a small file. Here they come together.
computers-link = The firm’s other computers
# Variables:
#   $fresh (Number) - computers with a look of the last three months
#   $count (Number) - computers in all
computers-fresh = { $fresh } of { $count } with a file from the last 3 months.
computers-none = There are no files yet.
computers-take = Open files from other computers
computers-declined = You have not chosen any file.
# Variables:
#   $labels (String) - names of computers
computers-taken = Added from files: { $labels }.
# Variables:
#   $labels (String) - names of computers
computers-known = There was already one as new, or newer, for { $labels }.
# Variables:
#   $files (String) - names of files
computers-unreadable = Not from a computer: { $files }. Nothing in them was saved.
computers-count = How many computers does the firm have?
computers-count-hint = Count this one too, the laptops that leave the office and the server.
computers-count-bad = Write a number from 1 to 999.
computers-this = This computer
# Variables:
#   $date (String) - the day, in long form
computers-this-looked = Looked at on { $date }.
computers-this-unlooked = Not looked at yet.
computers-this-look = Look at it
computers-label = What you call it
computers-label-hint = For example, “Reception”. It does not need a person’s name.
computers-personal = Add the checks that look at my things
computers-personal-hint = Certificates, saved passwords and keys. If you do not tick this, none of that goes in.
computers-share = Save the file
computers-add = Count it here
# Variables:
#   $file (String) - the file's name
computers-shared = Saved: { $file }. Read it before you hand it over.
# Variables:
#   $label (String) - name of the computer
computers-added = Counted: { $label }.
computers-spreads = What is bad on the most computers
computers-all-well = Nothing is bad on those with a recent file.
# Variables:
#   $labels (String) - names of computers
computers-fail = Bad on { $labels }
# Variables:
#   $labels (String) - names of computers
computers-warn = Attention on { $labels }
# Variables:
#   $labels (String) - names of computers
computers-unknown = Could not be seen on { $labels }
# Variables:
#   $labels (String) - names of computers
computers-pass = Good on { $labels }
computers-list = The ones we have
# Variables:
#   $date (String) - the day, in long form
computers-looked = Looked at on { $date }
# Variables:
#   $date (String) - the day, in long form
computers-old = Looked at on { $date }: over 3 months ago
# Variables:
#   $label (String) - name of the computer
computers-remove = Remove
    .name = Remove { $label }
# Variables:
#   $label (String) - name of the computer
computers-removed = Removed: { $label }.
computers-stub = How it works
computers-how = On each computer
computers-how-hint = Open { -app }, let it look and save the file. A USB stick or the shared folder will do.
computers-inside = What the file holds
computers-inside-hint = The name you type, the date and whether each check is good or bad. Nothing that is on the computer.
computers-staff = Tell people first
computers-staff-hint = The people who use the computer must know what is looked at. There is a sheet for that.
computers-staff-link = The sheet for staff

## Result

result-stub = Your check-up
result-word-critical-start = Something is urgent
result-word-high-start = Much is left to do
result-word-needs-attention-start = Needs attention
result-word-good-start = Good
result-word-strong-start = Very good
# Variables:
#   $word (String) - the word of the result, at the start of a sentence
result-clear = <mark>{ $word }.</mark>
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-between = <mark>Between “{ $word }” and “{ $favourable }”.</mark>
result-whole = Everything we asked about reaches its target.
# Variables:
#   $word (String) - the word of the result
result-so-far = So far, “{ $word }”.
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-so-far-between = So far, between “{ $word }” and “{ $favourable }”.
# Variables:
#   $favourable (String) - the word at the favourable end
result-so-far-up-to = So far, it may turn out “{ $favourable }”.
result-so-far-open = So far, we do not know what counts most.
result-open-none = No answer is missing.
# Variables:
#   $count (Number) - questions that are open or unknown
result-open =
    { $count ->
        [one] 1 answer is missing.
       *[other] { $count } answers are missing.
    }
result-none = There is no result yet
result-none-hint = It starts to show with the first answer. With twelve, it already says where to start.
result-certainty = Certainty
result-certainty-hint = How much we know and how recent it is
result-certainty-hint-so-far = Rises with each answer
result-protection = Protection
result-protection-hint = What you already have in place
result-protection-hint-so-far = The margin is what we do not know yet
result-risk = Remaining risk
result-risk-hint = Out of what you can remove
result-risk-hint-so-far = Narrows with each answer
result-first = Start here
result-first-so-far = In the meantime
# Also on the home page, while the plan holds no action.
see-plan = See the plan
# Variables:
#   $count (Number) - actions in the plan
result-see-plan =
    { $count ->
        [one] See the plan: 1 action
       *[other] See the whole plan: { $count } actions
    }
result-keep-asking = Continue with the questions
# Variables:
#   $practice (String) - the practice furthest from its target
#   $value (String) - its level
result-practices-far = Furthest from its target: “{ $practice }”, { $value } of 100
# Variables:
#   $reached (Number) - practices at their target
#   $count (Number) - practices
result-practices = Of { $count } practices, { $reached } at their target
result-practices-hint = In order of how much risk they remove. The hatched part is what we do not know yet.
# The chart as it is heard; the table says the rest.
# Variables:
#   $count (Number) - practices
#   $reached (Number) - practices at their target
result-practices-label = { $count } practices from 0 to 100, with their targets. At their target: { $reached }. The table gives the same figures.
chart-key-known = Certain
chart-key-maybe = Possible
chart-key-target = Target
result-table = The same figures
# Where the chart shows only the first ones.
# Variables:
#   $count (Number) - practices
result-table-all = The figures of all { $count } practices
result-table-practice = Practice
result-table-level = Level
result-table-target = Target
result-table-words = In words
result-blocking = essential
result-scenarios = What can happen, highest risk first
result-scenarios-hint = From 0 to 25 points. The last column is what there would be if nothing were done.
result-scenario = What
result-scenario-now = Left
result-scenario-nothing = With nothing
# Variables:
#   $count (Number) - findings
result-findings =
    { $count ->
        [one] 1 answer does not match what can be seen
       *[other] { $count } answers do not match what can be seen
    }
# Variables:
#   $answer (String) - what was said
#   $date (String) - when
result-finding-said = You answered “{ $answer }” on { $date }.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = This computer shows “{ $option }”, on { $date }.
# Variables:
#   $option (String) - what one of the computers shows
#   $date (String) - when
result-finding-one-of-all = One of the computers shows “{ $option }”, on { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = Looking step by step showed “{ $option }”, on { $date }.
result-finding-open = See the question
result-gate = Why it does not say something better
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] While { $practices } is below its target, the result goes no higher than “needs attention”. It is an essential one.
       *[other] While { $practices } are below their targets, the result goes no higher than “needs attention”. They are essential ones.
    }
result-basis = What it is based on
result-basis-answers = Answers
# Variables:
#   $count (Number) - answered
#   $total (Number) - in all
result-basis-of = { $count } of { $total }
result-basis-measured = Measured here
result-basis-seen = You looked
result-basis-declared = You said so
result-basis-unknown = “I do not know”
result-basis-not-applicable = Do not apply
result-basis-method = Method
# Variables:
#   $version (Number) - number of the method
result-basis-method-version = version { $version }
result-basis-link = Check your answers
result-basis-documents = Documents that show it
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = In doubt? Call { $phone }

take-away = Take it with you
take-away-button = Save the plan as PDF
take-away-hint = The PDF lists your weak points. Before you save it, you will see which ones.

## What every number rests on

why-title = Where each number comes from
why-lede = Every figure opens to show your answers and the studies behind it.
why-link = Where these numbers come from
# Variables:
#   $value (String) - a figure, or "20 to 35"
why-risk = Remaining risk: { $value } of 100
why-risk-hint = Of the points that can be removed, the share that is still there.
why-inherent = Without any practice
why-now = Now
why-floor = With every practice at 100
# Variables:
#   $now (Number) - points that remain
#   $floor (Number) - points that always remain
#   $inherent (Number) - points without any practice
#   $share (Number) - points of 100
why-risk-sum = At the cautious end: ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } of 100.
why-words = The word comes from that figure
# Variables:
#   $points (Number) - points of 100
#   $word (String) - one of word-…
why-word-up-to = Up to { $points }: { $word }
# Variables:
#   $word (String) - one of word-…
why-word-above = Above that: { $word }
why-scenarios = The sum of what can happen
why-scenarios-hint = Likelihood times impact, 1 to 5 each. Practices lower both.
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
#   $points (Number) - their product
why-product = { $likelihood } × { $impact } = { $points }
why-sum = Sum
# Variables:
#   $value (String) - a figure, or "20 to 35"
why-protection = Protection: { $value } of 100
why-protection-hint = It is the average of the practices. The one that can remove the most risk on its own weighs most.
# Variables:
#   $value (Number) - points of 100
why-certainty = Certainty: { $value } of 100
why-certainty-hint = It is the average of the questions. What was measured counts 100; what you looked at, 90; what you said, 70. What is not known does not count. What is out of date goes down little by little.
# Variables:
#   $points (String) - points, or "20 to 35"
#   $inherent (Number) - points without any practice
why-scenario-lede = { $points } points of { $inherent } are left.
why-account = The working
why-account-hint = Each practice removes its share of what is left; all together, never more than 95%. Here, what is not known counts as missing.
why-likelihood = Likelihood
why-impact = Impact
why-product-row = Risk, in points
why-side = Part
why-lowers = What lowers it
# Variables:
#   $confidence (String) - one of confidence-…
why-base = { $confidence } confidence in the starting likelihood and impact.
why-lowers-none = Nothing we ask about lowers it.
why-lowers-likelihood = Lowers the likelihood
why-lowers-impact = Lowers the impact
why-column-most = At most
# Variables:
#   $value (Number) - percent
why-percent = { $value }%
# Variables:
#   $low (Number) - percent
#   $high (Number) - percent
why-percent-band = { $low } to { $high }%
why-reasons = Why these figures
# Variables:
#   $side (String) - why-lowers-likelihood or why-lowers-impact
#   $most (Number) - percent
#   $low (Number) - percent
#   $high (Number) - percent
#   $confidence (String) - one of confidence-…
why-strength = { $side } by { $most }% at most. The sources allow { $low } to { $high }. { $confidence } confidence.
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] Its source
       *[other] Its { $count } sources
    }
# Variables:
#   $publisher (String) - who published it
#   $year (String) - the year
#   $confidence (String) - one of confidence-…
why-source = { $publisher }, { $year }. { $confidence } confidence.
# Variables:
#   $level (String) - points of 100, or "20 to 35"
#   $target (Number) - points of 100
why-practice-lede = Level: { $level } of 100. Target: { $target }.
why-practice-possible = Whether it counts depends on an answer that is missing.
why-answers = It comes from these answers
why-answers-hint = It is the average of the levels, each with its weight.
why-column-question = Question
why-column-answer = Answer
why-column-weight = Weight
why-mean = Average
# Variables:
#   $answer (String) - what was said
why-said = You answered “{ $answer }”.
why-lapsed = It is out of date: it is worth less every day.
why-possible = Whether it is asked depends on another answer.
why-lowers-practice = What it lowers

## Plan

plan-page = Action plan
plan-stub = Take the plan with you
# Variables:
#   $count (Number) - actions
#   $time (String) - "about 4 hours"
plan-title =
    { $count ->
        [one] One action, { $time } in total
       *[other] { $count } actions, { $time } in total
    }
plan-title-none = There is nothing left to do
plan-none-yet = There is no plan yet
# Variables:
#   $risk (String) - "41 to 52", of 100
plan-lede = The remaining risk is now { $risk } out of 100. Each action lowers it.
plan-group-today-hint = 15 minutes or less each
plan-group-with-help-hint = Better not done alone
plan-closed = Closed
plan-how = How to do it
plan-organise = Who, when and status
plan-mark-done = Mark as done
plan-undo = Undo
plan-reopen = Reopen
# Variables:
#   $date (String) - until when
plan-due = By { $date }
# Variables:
#   $actions (String) - names of other actions
plan-after = Best done before this: { $actions }.
# Variables:
#   $system (String) - name of a system
plan-on-system = { $system }:
plan-verify = To see that it worked:
plan-ask-help = When to ask for help:
plan-links = Official pages
# Variables:
#   $standards (String) - names of the standards
plan-standards = Asked for by: { $standards }
# Variables:
#   $host (String) - host of the page
link-open = Open { $host } in your browser
# Variables:
#   $answer (String) - the answer
because-answer = Because you answered “{ $answer }”.
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - the answer to it
because-simpler = Because you answered “{ $question } { $answer }”.
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Because this computer shows “{ $answer }” ({ $check }).
# Variables:
#   $scenario (String) - what can happen
#   $from (Number) - points before
#   $to (Number) - points after
lowers-scenario = “{ $scenario }” goes down from { $from } to { $to } points.
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = “{ $scenario }” goes down a little.
lowers-band = This narrows the margin of the result.
# Stands for all that is not known: the app adds the questions.
action-find-out = Find out what is still unknown
    .because = What is not known counts as if it were missing. Knowing it makes the result clearer, and sometimes better.
plan-state = Status
plan-reason = Why you accept the risk
plan-reason-hint = A sentence for yourself, for when you come back to it.
plan-reason-missing = Write why you accept the risk.
plan-review = When you will think about it again
plan-review-missing = Write the day on which you will think about it again, for example 1 4 2027.
# Variables:
#   $reason (String) - why the risk is accepted, as it was typed
plan-reason-given = Why: { $reason }
# Variables:
#   $date (String) - when to think about it again
plan-review-on = To think about again on { $date }
plan-owner = Who does it (optional)
plan-owner-hint = If you leave it empty, it is you.
plan-note = Note (optional)
plan-note-hint = Anything to remember: a quote, a call, where the cable is.
plan-due-label = By when (optional)
date-field-hint = For example: 27 11 2026
date-field-day = Day
date-field-month = Month
date-field-year = Year
date-field-bad = There is no such day. Write day, month and year in figures.
# Variables:
#   $action (String) - title of the action
plan-changed-open = “{ $action }” is back on the list to do.
# Variables:
#   $action (String) - title of the action
plan-changed-in-progress = “{ $action }” is in progress.
# Variables:
#   $action (String) - title of the action
plan-changed-done = Done: “{ $action }”.
# Variables:
#   $action (String) - title of the action
plan-changed-accepted = Risk accepted: “{ $action }”.
# Variables:
#   $action (String) - title of the action
plan-changed-not-for-me = Out of the plan: “{ $action }”.
# Variables:
#   $action (String) - title of the action
plan-organised = Saved: “{ $action }”.
plan-taken-back = Undone.
plan-risk-hint = Mark an action as done and you will see the risk go down.
plan-try = What if I do it?
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] If you did this action
       *[other] If you did these { $count } actions
    }
plan-what-if-hint = It is only a trial: nothing changes.
plan-order = Why in this order
plan-order-hint = First, what removes the most risk per minute. What needs something else first comes after it.

undo-done = Undone.
redo-done = Done again.
undo-nothing = There is nothing to undo.
redo-nothing = There is nothing to redo.

## Plan as a file

export-title = This file lists your weak points
export-lede = It is useful to you and to anyone helping you. It would also be useful to someone who wants to deceive you.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] It names this weak point
       *[other] It names these { $count } weak points
    }
export-no-weaknesses = Today it names no weak point
export-care = Keep it where you keep your important papers. If you send it, send it to someone you trust, in a way that you already use with that person.
export-language = Language of the PDF
export-button = Save the PDF
export-busy = Preparing the PDF…
export-other = For other programs
export-other-hint = For your calendar: the dates in your plan, and when your answers go out of date. For a spreadsheet: the actions. They show your weak points too.
export-calendar = Save the calendar
export-spreadsheet = Save the spreadsheet
export-not-now = Not now
export-declined = Nothing was saved.
export-stub = What is inside
export-inside = Inside the PDF
export-inside-result = The result and the three figures
export-inside-time = How the risk has changed
export-inside-actions = The actions, with their steps
export-inside-checks = What this computer shows
export-inside-channels = Who to call, and where to make a police complaint
export-inside-answers = Your answers, at the end
export-inside-people = Who said what, and the list of your documents
export-where = You choose where
export-where-hint = It is saved where you choose, and nowhere else. The PDF is not encrypted: anyone who has it can read it.
export-saved = Your plan is saved
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
export-saved-file =
    { $pages ->
        [one] { $file }, 1 page.
       *[other] { $file }, { $pages } pages.
    }
# Variables:
#   $characters (String) - characters without a letter shape
export-uncovered = There are characters that the PDF cannot show: { $characters }
export-uncovered-hint = There is a gap in their place. If they are in your name, write it another way in “Your data”.
export-open = Open the PDF
export-again = Save another one
export-to-plan = Back to the plan

## What documents are printed on

letterhead-title = What it is printed on
letterhead-lede = It is used for every PDF that you save.
letterhead-paper = Size of the paper
paper-a4 = A4
paper-letter = Letter
partner-title = Who helps near you
partner-hint = Your chamber of commerce or town hall can give you a file with its name, logo and contact. If you choose it here, it appears on your documents. That does not endorse what they say.
partner-with-logo = Their logo appears too.
partner-without-logo = Without a logo.
partner-take = Choose the file
partner-other = Choose another file
partner-remove = Remove it
partner-declined = You have not chosen a file. Everything is as it was.

## Documents for somebody else

handouts-title = To give to someone
handouts-hint = Each document says what that person needs, and nothing more.
handout-summary = One page for the person who decides
handout-summary-hint = Where you stand and what needs a decision.
handout-statement = Good practice, for customers and insurers
handout-statement-hint = What is in place. It names no weak point.
handout-order = Work order for a technician
handout-order-hint = The tasks, how to see that they are done, and room for the price.
handout-questions = The questionnaire on paper
handout-questions-hint = Every question, to answer with a pen.
handout-notice = Notice for staff
handout-notice-hint = What the program looks at on the computers, and what it never looks at.
handout-stub = Before you hand it over
handout-care = Before you hand it over
handout-care-weaknesses = It names weak points. Give it only to people who will decide or work on them.
handout-care-statement = You are the one declaring it. Read every line: anyone who gets it may ask you to prove it.
handout-care-questions = It has none of your answers. When it comes back filled in, keep it safe: then it does say how you work.
handout-care-notice = It has no results in it. If someone uses one of the firm’s computers, give it to them before you look at it.
handout-says = This is what it says, word for word
handout-saved = The document is saved
handout-others = See the other documents

## Questions to mark, in groups

# Variables:
#   $count (Number) - marked questions of the group
#   $of (Number) - questions of the group
questions-marked = { $count } of { $of }
# Variables:
#   $count (Number) - questions of the group
questions-in-group =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }

## Documents that show what was answered

documents-title = Documents
documents-lede = What you can show. Each document shows one or more of your answers.
documents-none-lede = An insurer, a bank, a customer or an auditor may ask you to prove it. If you note your documents here, you will not have to search that day.
documents-add = Add a document
documents-add-declined = Nothing was added.
documents-look = Look at the files again
# Variables:
#   $count (Number) - files
documents-looked-same =
    { $count ->
        [one] The file is still the same.
       *[other] All { $count } files are still the same.
    }
# Variables:
#   $count (Number) - files
#   $same (Number) - those that are the same
documents-looked = Files that are still the same: { $same } of { $count }.
documents-copy = Copy them all into one folder
# Variables:
#   $count (Number) - documents
documents-count =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
documents-stub = About the documents
documents-what = What counts
documents-what-hint = What you already have: an invoice, a contract, the notes of a meeting, a screenshot with the date in it.
documents-kept = The file stays where it is
documents-kept-hint = We note where it is and what it shows. The file stays in its folder, so include it in your backups.
documents-sum = What the fingerprint is for
documents-sum-hint = It is 64 characters worked out from what is in the file (SHA-256). If a single comma changes, the fingerprint changes.
# Variables:
#   $date (String) - the date that it bears
document-dated = dated { $date }
# Variables:
#   $owner (String) - who keeps it
document-kept-by = kept by { $owner }
# Variables:
#   $sum (String) - the first signs of the sum
document-sum = fingerprint { $sum }…
document-sum-whole = See the whole fingerprint
document-sum-label = Fingerprint (SHA-256)
# Variables:
#   $date (String) - the last day on which it holds
document-valid-until = Valid until { $date }.
# Variables:
#   $date (String) - the last day on which it held
document-expired = <strong>Out of date.</strong> It was valid until { $date }.
# Variables:
#   $questions (String) - one or two questions, each between quotes
document-shows = It shows { $questions }.
# Variables:
#   $questions (String) - two questions, each between quotes
#   $count (Number) - further questions
document-shows-many = It shows { $questions } and { $count } more.
document-shows-nothing = It does not yet say which answers it shows.
document-shows-choose = Choose them
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
document-practices =
    { $count ->
        [one] Practice: { $practices }.
       *[other] Practices: { $practices }.
    }
# Variables:
#   $standards (String) - standards with their controls
document-standards = Standards: { $standards }.
document-state-same = The file is still the same.
document-state-changed = The file has changed.
document-state-changed-hint = If the change is a good one, choose the new version. If you did not expect it, talk to the person who keeps it.
document-state-missing = The file is not where it was.
document-state-missing-hint = Someone may have moved it. If you know where it is now, find it.
document-renew-changed = Choose the new version
document-renew-missing = Find the file
document-renew = Choose another file
document-renew-hint = If there is a new version, or you have moved it, choose the file that counts now here.
# Variables:
#   $title (String) - what the document is
document-renewed = “{ $title }” now has the file that you chose.
document-renew-declined = You have not chosen a file. Nothing has changed.
document-caption = Document
document-name = What it is
document-name-hint = In your own words: “contract with the computer technician”, “invoice for the drive”.
document-name-missing = Write what it is.
document-owner = Who keeps it (optional)
document-owner-hint = Who to ask for it. If you leave it empty, it is you.
document-dated-label = What date it has (optional)
document-expires-label = Valid until when (optional)
document-items = Which answers it shows
document-items-hint = A document can show several. Open an area and tick its questions.
document-item-expected = often asked for
document-file = The file
document-remove-title = Remove it from the list
document-remove-hint = The file stays where it is. What you noted about it here is erased.
document-remove = Remove from the list
# Variables:
#   $title (String) - what the document is
document-remove-sure = Remove “{ $title }” and what you noted? If you change your mind, you will have to add it again.
document-remove-not = No, leave it
# Variables:
#   $title (String) - what the document is
document-removed = Removed from the list: “{ $title }”.

## Documents copied together

copy-documents-title = Anyone who has this folder can read it
copy-documents-lede = The documents are copied together, unencrypted. Give it only to people who need to see them.
copy-documents-choose = Which documents to copy
copy-documents-choose-one = Choose at least one document.
copy-documents-button = Choose where, and copy
copy-documents-not-now = Not now
copy-documents-declined = Nothing was copied.
copy-documents-none = No document yet says which answers it shows. Open one in the list and choose its questions.
# Variables:
#   $count (Number) - documents
#   $titles (String) - what they are
copy-documents-silent =
    { $count ->
        [one] { $titles } is not copied, because it does not yet say which answers it shows.
       *[other] { $titles } are not copied, because they do not yet say which answers they show.
    }
copy-documents-inside = Inside the folder
copy-documents-inside-folders = One folder for each practice, with its documents
copy-documents-inside-index = An index, to open with a spreadsheet
copy-documents-inside-sums = The fingerprints (SHA256SUMS), to check that nobody has changed them
copy-documents-stay = Yours stay where they are
copy-documents-stay-hint = These are copies. When they are no longer needed, delete the folder.
copy-documents-done = The documents are copied
# Variables:
#   $folder (String) - name of the folder
#   $count (Number) - documents
copy-documents-done-folder =
    { $count ->
        [one] In the folder { $folder } there is 1 document.
       *[other] In the folder { $folder } there are { $count } documents.
    }
# Variables:
#   $folder (String) - the name of the folder
copy-documents-done-index = There is only the index in the folder { $folder }.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] This one has changed since you added it, so it is left out. If it is the new version, choose it in the list first.
       *[other] These have changed since you added them, so they are left out. If they are the new versions, choose them in the list first.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] This one is left out, because its file is not where it was:
       *[other] These are left out, because their files are not where they were:
    }
copy-documents-done-care = It is not encrypted: send it in a way that you already use with that person, and delete it afterwards.
copy-documents-back = Back to the documents

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you = <strong>You</strong> said “{ $answer }” on { $date }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>You</strong> looked and it was “{ $answer }” on { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other = <strong>{ $name }</strong> said “{ $answer }” on { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong> looked and it was “{ $answer }” on { $date }.
question-heard = Who said what
question-differ = You do not all say the same
question-heard-marked = The last thing said is marked. If you press Continue, you are saying it too.
question-differ-hint = Once you have talked it over:
shown-by = Documents that show it
shown-add = Add a document that shows it (optional)
shown-hint = An invoice, a contract or a screenshot with the date in it will do. The file stays where it is.
shown-expected = An auditor usually asks for something that shows it. An invoice, a contract or a dated screenshot will do.
shown-another = Add another document
# Variables:
#   $title (String) - what the document is
shown-added = Added: “{ $title }”. Open it if you want to note its date or who keeps it.

## Other people

people-title = Other people
people-lede = Nobody knows everything. Ask someone who knows, and here you will see who said what.
people-ask = Ask someone
people-ask-other = Ask someone else
people-open = Open the text they sent back
people-paper = Type in what they answered on paper
# Variables:
#   $count (Number) - questions
people-differing =
    { $count ->
        [one] On 1 question you do not all say the same
       *[other] On { $count } questions you do not all say the same
    }
people-differing-hint = It does not mean that someone is wrong: talk it over. In the meantime, what was said last counts.
people-settle = Note what you agreed
people-who = Who has answered
people-nobody = Nobody yet.
people-you = You
# Variables:
#   $name (String) - how the reader signs
people-name-you = { $name }, which is you
# Variables:
#   $count (Number) - answers
#   $date (String) - date of the last one
people-answers =
    { $count ->
        [one] 1 answer, on { $date }
       *[other] { $count } answers, the last on { $date }
    }
people-sign = How you sign
people-sign-label = Your name (optional)
people-sign-hint = It will appear next to what you answer from now on.
people-sign-saved = Saved.
people-stub = How it works
people-how = They do not have to install anything
people-how-hint = They get a text or a sheet with the questions you choose. They mark their answers and give it back to you.
people-counts = Which answer counts
people-counts-hint = The latest, whoever gave it. If you do not say the same, it shows here until you have talked it over.
people-elsewhere = If they use { -app } too
people-elsewhere-hint = Ask them to save their answers to a file. When you open it here, they are joined with yours.
people-elsewhere-link = Open their file
settle-caption = What you agreed
settle-choose = Choose what you agreed.
settle-button = Save what you agreed
settle-stub = What changes
settle-hint = From now on this counts, and the question no longer shows as a difference. What each person said is not erased.

## Asking somebody

ask-title = Ask someone else
ask-lede = Choose the questions. The person who gets them will not see your answers.
ask-which = Which questions to send
ask-choose = Choose at least one question.
ask-why-unknown = You do not know
ask-why-differing = You do not all say the same
ask-why-lapsed = The answer is out of date
ask-why-open = Not answered
ask-why-known = Already answered
ask-language = Language of the questions
ask-save-text = Save as text
ask-save-sheet = Save a sheet to print
# Variables:
#   $file (String) - name of the file
ask-saved-text = Saved: { $file }. Send it to them. When it comes back, open it in “Other people”.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Saved: { $file }, 1 page. Print it and hand it over. Then type in here what they mark.
       *[other] Saved: { $file }, { $pages } pages. Print them and hand them over. Then type in here what they mark.
    }
ask-text = The text
ask-text-hint = It can be filled in on any computer or phone: they put an x and save it. There is nothing in it that runs.
ask-sheet = The sheet
ask-sheet-hint = It is filled in with a pen. Then you type in here what they marked.
ask-private = When it comes back
ask-private-hint = With the answers in it, it shows weak points. Get it back in a way that you both already use.
ask-paper-title = Type in what they answered on paper
ask-paper-lede = Choose the questions that are on the sheet. Then you type in what they marked.

## Answers of somebody else

take-title = What someone else answered
# Variables:
#   $name (String) - who
take-title-of = What { $name } answered
take-lede = Look through it. Nothing is saved until you press Save.
# Variables:
#   $count (Number) - questions
take-doubtful =
    { $count ->
        [one] On 1 question the marks do not fit. Ask which one counts, or leave it out.
       *[other] On { $count } questions the marks do not fit. Ask which ones count, or leave them out.
    }
# Variables:
#   $count (Number) - questions
take-strange =
    { $count ->
        [one] 1 question is from another version of { -app } and was not read.
       *[other] { $count } questions are from another version of { -app } and were not read.
    }
take-doubt = It has more than one mark.
take-name = Who answered
take-name-hint = Their name will appear next to their answers.
take-name-missing = Write who answered.
take-none = Mark at least one answer.
take-answers = Their answers
take-change = Change or leave out
take-leave-out = Do not save this one
take-left-out = It will not be saved
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Save 1 answer
       *[other] Save { $count } answers
    }
take-not = Save nothing
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] 1 answer from { $name } is saved
       *[other] { $count } answers from { $name } are saved
    }
take-done-agree = There are no questions on which you say different things.
# Variables:
#   $count (Number) - questions
take-done-differ =
    { $count ->
        [one] On 1 question you do not all say the same.
       *[other] On { $count } questions you do not all say the same.
    }
take-done-people = See who said what

## Is it happening now?

now-lede = You did well to stop. Let us take things in order.
now-danger = Is someone in danger? Call { -emergency }
now-danger-hint = People come first. If the distress makes you think of hurting yourself, call { -suicide-line }: it is free and open at any hour.
now-which = What has happened to you?
now-which-hint = Choose what comes closest. If nothing does, continue further down.
now-other = If it is something else: the first minutes
now-first = The first five minutes
now-say = What to say, to read aloud
now-never = What not to do
now-clocks = The time limits that are running
# Variables:
#   $date (String) - when it was verified
now-clock-verified = Time limit checked: { $date }
now-clock-undated = We read this time limit on pages without a date. Check it before you rely on it.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-now = If you have come to know just now, the term ends on { $date } at { $time }.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-then = The term ends on { $date } at { $time }.
# Variables:
#   $date (String) - the day on which the term ended
#   $time (String) - hours and minutes
now-term-over = The term ended on { $date } at { $time }. If you have not told them yet, do it now.
now-term-earlier = I knew before
now-term-show = See until when
now-term-not-kept = This is not kept.
now-evidence = Keep this evidence
now-evidence-hint = Leave everything where it is. { -app } writes down the name and fingerprint of each file that you choose, and copies nothing.
now-write = Write down what happened
now-write-hint = It becomes a PDF for the police complaint and a file with the same data.
now-know = Good to know
now-done = How to know it is going well
now-back = Another situation
now-step-stop = <strong>Stop and breathe.</strong> Do not pay, do not reply and give no code to anyone.
now-step-bank = <strong>If money is moving, call your bank now.</strong> Use the number on the back of your card or in its app, never one from a message.
now-step-keep = <strong>Delete nothing.</strong> The messages and emails are your evidence. Take screenshots that show the date.
now-step-password = <strong>Change the password from another device.</strong> Start with the one for your email: the others can be reset from there.
now-whom = Who to call, in this order
now-stub = About this sheet
now-place = Your area
now-place-changed = The phone numbers and offices are now those of that area.
now-place-why = Catalonia, the Basque Country and Navarre have their own police. If you live there, say where and yours comes first.
now-place-choose = Say where I am
now-no-password = This sheet asks for no password
now-no-password-hint = It works without the internet and without opening your data.
now-not-your-fault = It is not your fault
now-not-your-fault-hint = It happens to very careful people. If one place is closed, go on to the next: there is no need to wait.
now-data = How old this data is
# Variables:
#   $date (String) - when they were collected
now-data-hint = Collected on { $date }. Each place says when it was last checked.
channel-open-now = Open now
channel-closed-now = Closed now
# Variables:
#   $date (String) - when it was verified
channel-verified = Checked: { $date }
channel-undated = We saw the official page, but did not note the day. Look at it before you use it.
channel-deadline = Time limit:
channel-needs-eid = It needs a digital certificate, an electronic identity card (DNI) or Cl@ve.
channel-have-ready = What to have ready

## What happened, in order

now-account = Write it down while you remember
now-account-hint = Note what happened, in order, and the files that show it. It helps when you make a police complaint.
now-account-closed = Your data is closed: to write here you have to open it. The blank sheet can be saved without opening it.
incidents-title = What happened, in order
incidents-lede = Each thing with its date. It becomes a PDF to take along when you make a police complaint.
incidents-untitled = Without a title
# Variables:
#   $happened (Number) - things that happened
#   $files (Number) - files that show them
incidents-holds = Noted: { $happened }. Files: { $files }.
incidents-begin = Start writing
incidents-begin-another = Write about something else that happened
incidents-closed = Your data is closed
incidents-closed-hint = What you write here is saved encrypted with it. Open it and come back.
incidents-closed-open = Open my data
incidents-none = There is none of your data here yet
incidents-none-hint = What you write is saved encrypted with it. It starts with a few questions.
incidents-none-start = Start
incidents-by-hand = By hand works too
incidents-by-hand-hint = A blank sheet with spaces in order, what to take and where to make a police complaint.
incidents-by-hand-save = Save the blank sheet
incident-stub = About this sheet
incident-what = It is not a police complaint
incident-what-hint = It is your account, put in order. The complaint is made to the police, the Guardia Civil or a court. The sheet is neither theirs nor INCIBE’s.
incident-yours = Who reads it
incident-yours-hint = It is saved encrypted with your answers. If you give someone the file of your assessment, it is in there too. Your name and DNI or NIE go on the paper by hand.
incident-originals = Leave the originals alone
incident-originals-hint = Do not delete or crop anything. The files stay where they are: only their names and fingerprints are noted here.
incident-heading = Say what happened
incident-lede = Start with what you remember. What you write is saved when you go on to the next field.
incident-title = What it is about (optional)
incident-title-hint = In your own words: “the call from the bank”, “the fake invoice”.
incident-situation = What it is (optional)
incident-situation-hint = That way the paper names only the places that deal with this.
incident-situation-none = Something else, or I do not know
incident-data-save = Save the data (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Saved: { $file }. It is not encrypted: anyone who has it can read it.
incident-facts = What happened
incident-facts-hint = One thing in each part, with the day (27 11 2026) and the time (9:05). If you do not remember them, leave them empty. When you save, they are put in order.
# Variables:
#   $place (Number) - its place in the list, from 1
incident-happened = Part { $place }
incident-day = Day
incident-time = Time
incident-time-bad = There is no such time. Write hours and minutes, such as 9:05.
incident-account = What happened, in your own words
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Remove part { $place }
incident-add-row = Add another thing that happened
incident-loss = What you lost (optional)
incident-loss-hint = How much, how it was paid and to which account or person.
incident-evidence = What shows it
incident-evidence-hint = Screenshots, emails, bank transactions. The file is neither moved nor copied.
incident-add-file = Add a file
incident-file-added-now = File added. Write what it shows.
incident-file-same = That file is already on the list.
# Variables:
#   $date (String) - the day on which it was added
incident-file-added = noted on { $date }
incident-file-shows = What it shows
incident-saved = Saved, in order of date and time.
breach-title = Data about other people (optional)
breach-hint = Do you keep data about customers, members or staff? If it was seen, lost or deleted, the law asks you to write it down.
breach-there = There was personal data about other people
breach-known = What day you found out
breach-time = At what time
breach-data = What data it was, and about how many people
breach-data-hint = For example: names, phone numbers and invoices of about 40 people.
breach-effects = What may happen to them
breach-effects-hint = For example: fake messages in your name.
breach-measures = What you have done
breach-measures-hint = For example: new password, link closed, customers told.
breach-authority = Notice to the data authority
breach-people = Notice to the people affected
breach-day = What day
breach-why-late = If it came after 72 hours, why (optional)
breach-why-not = Why not
register-lede = Everything written down, with the time limits that are running. The law asks for this for data breaches.
register-open = See the register
register-save = Save the register
register-save-hint = As PDF to show it, as rows for a spreadsheet or as data. It is not encrypted.
register-rows = Save the rows (CSV)
# Variables:
#   $date (String) - the day
#   $time (String) - hours and minutes
register-moment = { $date }, at { $time }
drill-hint = A scene, questions and a sheet to write down what you decide.
drill-which = Which scene
drill-next = Read the next scene
drill-questions = To talk over
drill-sheet = The sheet for the table
drill-sheet-hint = It has the whole scene, the questions and room for the decisions. { -app } saves none of this.
# Variables:
#   $file (String) - name of the file
drill-saved = Saved: { $file }.
now-ready = For another day, calmly
incident-paper = The sheet to take along
incident-paper-hint = It has what you wrote, what else to take and where to make a police complaint in your area. It leaves room for your name and DNI or NIE.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Saved: { $file }, 1 page. It is not encrypted: anyone who has it can read it.
       *[other] Saved: { $file }, { $pages } pages. It is not encrypted: anyone who has it can read it.
    }
incident-remove-hint = It no longer shows on the list. The files stay where they are. What you wrote is erased for good when you delete the assessment.
incident-removed = Removed from the list. Ctrl + Z brings it back.

## Your data

data-title = Your data
data-stub = Where it is
data-protection-keychain = Your data is on this computer, encrypted. What opens it is in the system’s keychain.
data-protection-passphrase = Your data is on this computer, encrypted. It opens with the passphrase that only you know.
data-protection-unprotected = Your data is on this computer, unprotected. Anyone who has its files can read it.
data-protection-memory = You are trying it out: nothing is kept. When you close the window, everything is erased.
data-close-now = Close now
data-group-protection = Protection
data-group-copies = Copies
data-group-inside = What is inside
data-person = Your name and place
data-person-saved = Saved.
data-kept = What is kept
data-kept-hint = Your answers, what this computer shows and what you mark in the plan. Each change has its date.
data-leaves = What leaves
data-leaves-hint = Nothing, except the files that you save.
data-limits = What we cannot prevent
data-limits-hint = Your answers being read by a program already inside, by the computer’s administrator, or by someone at your open session.
consent-missing = To continue, tick the box.

## Your data: what protects it

protection-title = What protects your answers
protection-title-memory = Keep your answers
protection-state-keychain = This computer’s keychain
protection-state-passphrase = A passphrase of yours
protection-state-unprotected = Nothing
protection-state-memory = They are not kept
protection-question = How do you want to protect them?
protection-choose = Choose one of the options.
protection-keychain = With this computer’s keychain
protection-keychain-hint = The keychain is where the computer keeps its keys. They open by themselves when you sign in.
protection-passphrase = With a passphrase that only you know
protection-passphrase-new = With another passphrase that only you know
protection-passphrase-hint = We ask for it each time. It is best if other people use this computer.
protection-unprotected = No protection
protection-unprotected-hint = Only for a demonstration or a computer on display.
protection-unprotected-consent = I understand that anyone who has this computer, or a copy of its files, can read my answers.
protection-change = Change the protection
protection-keep = Keep my answers
protection-done-keychain = Done. This computer’s keychain now protects them.
protection-done-passphrase = Done. They now open with your passphrase.
protection-done-unprotected = Done. Nothing protects them now.
protection-ways = What opens them today
way-keychain = This computer’s keychain
way-passphrase = Your passphrase
way-recovery = The recovery code
way-unprotected = They open by themselves, without a key
protection-stub = What changes
protection-stub-hint = Only what opens them: the answers stay the same. Copies that you saved elsewhere still have the key they had.

## Your data: the recovery code

data-recovery = Recovery code
data-recovery-state-have = On paper
data-recovery-state-none = Missing: there is only one way in
data-recovery-none = It opens your answers if the keychain fails or you forget your passphrase. Write it on paper and keep it at home.
data-recovery-one-way = For now there is only one way in. If you lose it, you lose your answers.
data-recovery-have = You have written it down. If you have lost the paper, make another: the old one stops working.
data-recovery-make = Make a code
data-recovery-renew = Make another code
data-recovery-write = Copy these seven groups onto paper. They are only shown now.
data-recovery-groups = Recovery code, group by group
data-recovery-written = It is on paper
data-recovery-sheet = Save a sheet to print
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Sheet saved: { $file }. Print it and delete the file.
data-recovery-later = Later
data-recovery-later-hint = If you leave it for later, there is still only one way in. We remind you on the home page.
data-recovery-later-done = Left for later. For now there is only one way in.
data-recovery-prove = To know that it is copied correctly, type these two groups from your paper.
# Variables:
#   $number (Number) - which group
data-recovery-group = Group { $number }
data-recovery-confirm = Check
data-recovery-again = See the code again
data-recovery-done = Checked. Keep the paper at home, away from the computer.

## Your data: closing by itself

auto-close-title = Automatic closing
auto-close-lede = Your answers close if nobody touches the computer for a while. We warn you first.
auto-close-keychain = With the keychain, someone who sits down at your open session can open them again. With a passphrase, they cannot.
auto-close-passphrase = To open them again, you need your passphrase or the recovery code.
auto-close-question = When do they close?
auto-close-never = Never
# Variables:
#   $minutes (Number) - minutes
auto-close-after =
    { $minutes ->
        [one] After 1 minute
       *[other] After { $minutes } minutes
    }
closing-title = Are you still there?
closing-hint = If you do nothing, your answers close in 30 seconds. What you chose and your notes are kept.
closing-stay = Stay here
closing-now = Close now

## Your data: backups, and going back to one

backups-title = Backups
backups-lede = They are made automatically, encrypted, on this computer. They help if something breaks or you regret a change.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] 1 change that you saved is missing from your file. Someone may have put an older file in its place. See if a backup has the change.
       *[other] { $count } changes that you saved are missing from your file. Someone may have put an older file in its place. See if a backup has them.
    }
backups-state-none = None yet
backups-now = Make one now
# Variables:
#   $moment (String) - date and time
backups-made = Backup made: { $moment }.
backups-check = Check my data
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Everything can be read. Assessments: { $assessments }. Entries: { $events }. The newest backup opens too: { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Everything can be read. Assessments: { $assessments }. Entries: { $events }. There is no backup yet.
backups-list = Saved backups, newest first
backups-none = There are none yet.
backups-go-back = Go back to this one
backups-elsewhere = Away from this computer
backups-elsewhere-hint = If the computer is lost, these backups are lost with it. Save a copy somewhere else.
backups-which = Which ones are kept
backups-which-hint = The ones from the last day. From before that, one a day, a week and a month.
restore-title = Go back to a backup
# Variables:
#   $moment (String) - date and time
restore-heading = Go back to the backup from { $moment }?
restore-lede = Your answers go back to how they were then. What you changed later no longer shows.
restore-aside = What is there now is not erased: it is saved separately, on this computer.
restore-button = Go back to this backup
restore-with-keychain = Go back, with the key in the keychain
restore-not = No, leave it as it is
restored-title = Your answers are open
# Variables:
#   $moment (String) - date and time
restored-from-backup = They come from the backup from { $moment }.
restored-from-file = We were able to read the file itself.
# Variables:
#   $count (Number) - changes
restored-recovered =
    { $count ->
        [one] We also saved 1 later change.
       *[other] We also saved { $count } later changes.
    }
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] 1 change that you saved later is missing. Look through your latest answers.
       *[other] { $count } changes that you saved later are missing. Look through your latest answers.
    }
restored-lost-nothing = Nothing that you saved is missing.
restored-aside = What was there before is still on this computer, saved separately.

## Your data: copies that leave this computer or come in

copies-title = Take a copy with you, or bring one in
copies-encrypted = Encrypted
copies-plain = Not encrypted
copies-save = Save an encrypted copy
copies-save-hint = Of everything. The best one to keep somewhere else.
copies-open-hint = From this computer or another one.
copies-file-hint = To bring together answers from two computers.
copies-plain-hint = To read your data with another program.
save-copy-lede = It holds everything here. Without what opens it, only meaningless signs can be seen.
save-copy-question = What will open it?
save-copy-code = Your recovery code (recommended)
save-copy-code-hint = Type it from the paper: that way you also check that it is right.
save-copy-code-none = You have not written it down yet.
save-copy-phrase = A passphrase for this copy only
save-copy-phrase-hint = To hand it to someone else. Tell them the passphrase in some other way.
save-copy-phrase-label = Passphrase for this copy
save-copy-button = Choose where to save it
save-copy-wrong = That is not the code for these answers. Compare it with the paper and type it again.
open-copy-title = Open an encrypted copy
open-copy-lede = It opens next to the answers that are already here. Those do not change.
open-copy-lede-first = To carry on here where you left off on another computer.
open-copy-key = What opens the copy?
open-copy-key-code-hint = The one for the answers that the copy was made from.
open-copy-key-phrase = The copy’s passphrase
open-copy-key-phrase-hint = The one that was chosen when it was saved.
open-copy-phrase = Passphrase for the copy
open-copy-protect = On this computer, how do you want to protect them?
open-copy-button = Choose the file
open-copy-missing = Type what opens the copy.
open-copy-wrong = That does not open the copy. See if a letter is wrong and type it again.
file-title = A file with your answers
data-copies-hint = A file with your answers, to take them to another computer or keep them elsewhere. It is not encrypted: keep it somewhere safe.
file-save = Save the file
data-save-declined = Nothing was saved.
# Variables:
#   $file (String) - name of the file
data-save-done = Saved: { $file }.
data-open = Open a file
file-open-hint = When you open a file, its answers are joined with yours. None are lost.
data-open-declined = No file was opened.
# Variables:
#   $file (String) - name of the file
data-open-nothing-new = { $file }: you already had all of it.
# Variables:
#   $file (String) - name of the file
#   $added (Number) - entries that were new
#   $known (Number) - entries that were already there
data-open-done =
    { $added ->
        [one] { $file }: 1 new entry; you already had { $known }.
       *[other] { $file }: { $added } new entries; you already had { $known }.
    }
plain-title = Everything, not encrypted
plain-lede = This file is not protected. Anyone who has it can read your answers and your notes.
plain-for = Use it to read your data without { -app }. Keep it where only you go, and delete it when you are done.
plain-consent = I understand that anyone can read this file.
plain-button = Choose where to save it
plain-rather = Make an encrypted copy instead

## Your data: assessments

assessments-title = Assessments
assessments-lede = Each assessment is a set of answers with its plan.
assessments-open = Open
# Variables:
#   $date (String) - when it was begun
assessments-started = Started on { $date }.
# Variables:
#   $count (Number) - questions with an answer
assessments-answered =
    { $count ->
        [one] 1 answer.
       *[other] { $count } answers.
    }
# Variables:
#   $date (String) - when something was last said
assessments-changed = Last change: { $date }.
assessments-switch = Open
assessments-delete = Delete
delete-title = Delete an assessment
# Variables:
#   $name (String) - name of the assessment
delete-heading = Delete “{ $name }” for good?
delete-lede = Its answers, its notes and its plan are deleted. It cannot be undone.
delete-backups = The backups and what was saved separately on this computer go with it, because it is inside them.
delete-code = The recovery code you have on paper stops working. Afterwards we give you another.
delete-files = The files that you saved elsewhere stay where they are.
delete-passphrase-hint = It is needed to lock what is left.
delete-passphrase-missing = Type your passphrase.
delete-consent = I understand that it cannot be got back.
delete-button = Delete for good
delete-not = No, leave it as it is
deleted-title = Assessment deleted
# Variables:
#   $name (String) - name of the assessment
deleted-lede = “{ $name }” and its backups are no longer on this computer.
deleted-code = Your new code
deleted-code-hint = The old one no longer works: throw that paper away.

## Vaults, one for each person or organisation

vaults-title = People and organisations
vaults-lede = Each has its own answers, key and backups, separate from the others.
vaults-open-one = Open
# Variables:
#   $date (String) - day on which it was last used
vaults-changed = Last used on { $date }
vaults-closed = Closed
# Variables:
#   $date (String) - day on which it was last used
vaults-closed-since = Closed, last used on { $date }
vaults-switch = Open
vaults-new = Add another
vaults-memory = You are trying it out without keeping anything. If you open another, what you have here is erased.
vaults-apart = Why they are separate
vaults-apart-hint = So you can close, hand over or erase one customer’s without touching the others. The name is inside: you cannot see it while it is closed.
new-vault-title = Another person or organisation
new-vault-lede = It will have its own answers. The ones already here do not change.

## Erasing

erase-title = Erase your data
erase-lede = The answers, their keys and their backups on this computer are erased. It cannot be undone.
erase-question = What do you want to erase?
# Variables:
#   $name (String) - whose vault is open
erase-one = Only “{ $name }”
erase-one-hint = What you have open. The rest stays.
erase-all = Everything { -app } has saved on this computer
# Variables:
#   $count (Number) - vaults
erase-all-hint =
    { $count ->
        [one] This is 1 person or organisation.
       *[other] This is { $count } people or organisations.
    }
erase-consent = I understand that it cannot be got back.
erase-consent-all = I understand that everything is erased and cannot be got back.
erase-button = Erase for good
erase-before = Before you erase
erase-before-hint = If you might need it, first save an encrypted copy somewhere else.
erase-files = What is not erased
erase-files-hint = The plans and files that you saved in other folders. You can delete those yourself, if you like.
erased-title = Erased
erased-lede = Nothing is left of those answers that can be opened on this computer.
erased-files = The files that you saved in other folders are still there.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] 1 entry that could not be removed is left in the keychain. It no longer opens anything.
       *[other] { $count } entries that could not be removed are left in the keychain. They no longer open anything.
    }
erased-begin = Start afresh

## About

about-title = About { -app }
about-stub = Version
about-leaves = Nothing leaves this computer
about-leaves-hint = { -app } makes no connections. There is no account, it sends nothing to anyone and never updates behind your back.
about-prove = How to check it
about-prove-unplug = Turn off the wifi or pull out the cable: everything works as before.
about-prove-list = Ask someone who knows computers to look at the open connections: { -app } has none.
about-prove-links = Your browser opens links to official pages, and first you see where they go.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] What the checks read: 1 thing
       *[other] What the checks read: { $count } things
    }
about-reads-hint = This list comes from the same program that reads. Nothing that is not on it is read.
# Variables:
#   $checks (String) - names of the checks that read it
about-reads-why = For: { $checks }
about-languages = Languages
about-languages-hint = Each language says how its texts were made. Only a person who speaks it can mark them as reviewed.
review-author-written = Written by the program’s authors; not reviewed by anyone else
review-machine-drafted = Translated by machine; not reviewed
review-reviewed = Reviewed by a person who speaks it
about-independent = An independent project
about-independent-hint = It is not endorsed by INCIBE, the CCN or the police. The phone numbers and pages are theirs, with the date they were checked.
about-licence = The program is under the EUPL 1.2 licence. The texts are under CC BY 4.0. The typeface is Atkinson Hyperlegible Next, under the OFL 1.1.
about-version = Version
about-version-app = { -app }
about-method = The method
about-method-hint = Three figures that are never mixed: how much we know, what is in place, and the risk that remains. None promises that nothing will happen.

## Help

help-title = Help
help-lede = You answer, the computer shows what it can, and you get a plan with what to do first.
help-stub = More help
help-questions = The questions
help-questions-hint = One per page. “I do not know” is an answer: it is noted as something to find out. You can change them all.
help-checks = The checks
help-checks-hint = They read how this computer is, without changing anything. If they contradict an answer, we show you and you decide.
help-numbers = The three figures
help-numbers-hint = Certainty says how much we know. Protection, what you already have. The remaining risk, what you can still remove. If something is not known, you will see a margin.
help-plan = The plan
help-plan-hint = It is in order: at the top, what removes the most risk per minute. Mark what is done; if you make a mistake, it can be undone.
help-saved = Where it is saved
help-saved-hint = On this computer, encrypted. Each answer is saved when you press Continue.
help-keys = By keyboard
help-keys-hint = Everything can be done without a mouse.
help-keys-link = See the shortcuts
help-person = Would you rather talk to a person?
help-person-hint = { -help-line } gives free advice, from 8:00 to 23:00, every day. It does not take police complaints.
help-about = About the program

## Keys

keys-title = Keyboard shortcuts
keys-lede = On a Mac, use Cmd instead of Ctrl.
keys-to-help = Help
keys-column-keys = Keys
keys-column-does = What it does
shortcut-open-file = Open a file of answers
shortcut-open-file-keys = Ctrl + O
shortcut-save-copy = Save a copy of your answers
shortcut-save-copy-keys = Ctrl + S
shortcut-export-plan = Save the plan as PDF
shortcut-export-plan-keys = Ctrl + P
shortcut-undo = Undo the last change
shortcut-undo-keys = Ctrl + Z
shortcut-redo = Redo
shortcut-redo-keys = Ctrl + Shift + Z
shortcut-help = Help
shortcut-help-keys = F1
shortcut-keys = This list
shortcut-keys-keys = Ctrl + ?
shortcut-zoom-in = Larger text
shortcut-zoom-in-keys = Ctrl and +
shortcut-zoom-out = Smaller text
shortcut-zoom-out-keys = Ctrl and −
shortcut-zoom-reset = Normal text
shortcut-zoom-reset-keys = Ctrl + 0
shortcut-language = Go to the language list
shortcut-language-keys = Ctrl + L
shortcut-back = Back to the previous page
shortcut-back-keys = Alt + left arrow

## History

history-none = Your history begins with the first answer
history-none-hint = From that day on, you will see how much risk is left and why it changes.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Today there are { $after } points of risk left
history-first-day-hint = Tomorrow there will be something to compare with.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-fell = Risk has fallen from { $before } to { $after } points since { $date }
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-rose = Risk has risen from { $before } to { $after } points since { $date }
# Variables:
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-same = Risk is still at { $after } points, as on { $date }
# Variables:
#   $points (Number) - points of risk
history-undone = With the first answer to each question, it would be { $points } today.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = With the first answer to each question, it would be { $points } today: something has got worse.
history-undone-same = What you did and what went out of date cancel out, or nothing has changed yet.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
history-chart-label = Risk: { $before } points on { $from } and { $after } on { $to }. With the first answers: { $undone }.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
#   $gaps (Number) - stretches in which nothing was known
history-chart-label-gaps =
    { $gaps ->
        [one] Risk: { $before } points on { $from } and { $after } on { $to }. With the first answers: { $undone }. For 1 stretch nothing was known.
       *[other] Risk: { $before } points on { $from } and { $after } on { $to }. With the first answers: { $undone }. For { $gaps } stretches nothing was known.
    }
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Risk, with its margin. Today: { $points }
# Variables:
#   $points (Number) - points of risk today if nothing had been done
history-key-undone = With the first answers: { $points }
history-key-gap = Nothing known
history-moments = What changed on each date
history-moments-caption = Risk in points by date, and why
history-column-date = Date
history-column-points = Points
history-column-reason = Why
history-column-change = Change
# Variables:
#   $low (Number) - fewest points
#   $high (Number) - most points
history-points = { $low }–{ $high }
# Variables:
#   $count (Number) - actions
#   $actions (String) - their titles
history-done =
    { $count ->
        [one] Done: { $actions }.
       *[other] Done: { $actions }.
    }
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-answered =
    { $count ->
        [one] Answer to { $questions }.
       *[other] Answers to { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-answered-many = { $count } new or changed answers.
history-measured = This computer was checked.
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-lapsed =
    { $count ->
        [one] The answer to { $questions } began to go out of date.
       *[other] The answers to { $questions } began to go out of date.
    }
# Variables:
#   $count (Number) - questions
history-lapsed-many = { $count } answers began to go out of date.
history-profile = Your situation changed.
history-pass = The number of questions asked has changed.
history-compare-none = No practice changed between these two dates
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] 1 practice got better between these two dates
       *[other] { $better } practices got better between these two dates
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] 1 practice got worse between these two dates
       *[other] { $worse } practices got worse between these two dates
    }
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-both =
    { $better ->
        [one]
            { $worse ->
                [one] 1 practice got better and 1 got worse
               *[other] 1 practice got better and { $worse } got worse
            }
       *[other]
            { $worse ->
                [one] { $better } practices got better and 1 got worse
               *[other] { $better } practices got better and { $worse } got worse
            }
    }
history-compare-from = Between
history-compare-to = and
# Variables:
#   $from (String) - the earlier day
#   $to (String) - the later day
history-compare-hint = Cautious end of the margin, from 0 to 100. Hollow: { $from }. Filled: { $to }.
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-label = Practices on the two dates. Better: { $better }. Worse: { $worse }. The table has the figures.
history-causes = What moved the risk
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-answered =
    { $size ->
        [one] Answers: { $points } point
       *[other] Answers: { $points } points
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-measured =
    { $size ->
        [one] Checks: { $points } point
       *[other] Checks: { $points } points
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-lapsed =
    { $size ->
        [one] Out of date: { $points } point
       *[other] Out of date: { $points } points
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-profile =
    { $size ->
        [one] Your situation: { $points } point
       *[other] Your situation: { $points } points
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-pass =
    { $size ->
        [one] More or fewer questions: { $points } point
       *[other] More or fewer questions: { $points } points
    }
history-stub = Accumulated risk over time
history-sum = Accumulated risk over time
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] points added up over 1 day. On average, { $mean } a day. It counts the last twelve months, not including today.
       *[other] points added up over { $days } days. On average, { $mean } a day. It counts the last twelve months, not including today.
    }
history-sum-none = It adds up day by day, once a day has ended. Tomorrow there will be a first figure.
history-avoided = Risk avoided
history-avoided-hint = The difference from what there would be with the first answers. Finding something out does not count as avoiding.
history-added = Risk added
history-added-hint = What has got worse since your first answer, in points that add up day by day.
history-burdens = Where most was missing
history-burdens-hint = They overlap: do not add them up.
history-outdated = Earlier plans
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = On { $date } it said { $printed } points. With today’s questions and method it would be { $recomputed }.
history-outdated-hint = The questionnaire or the method has changed, not what you answered.

## Questionnaires from outside

# Variables:
#   $key (String) - id of the key
outside-signature-unknown = Signed with a key that you do not know: { $key }. The signature was not checked.
outside-signature-none = It has no signature.
# Variables:
#   $name (String) - what the person calls the signer
#   $key (String) - id of the key
outside-signature-known = Signed by “{ $name }”, which you trust. Key { $key }.
# Variables:
#   $key (String) - id of the key
outside-signature-project = Signed by { -app }. Key { $key }.
# Variables:
#   $version (Number) - version
outside-version = Version { $version }
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = Version { $version }. You have version { $known } here.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Its own questions: { $own }. Questions from { -app }: { $ours }. Actions: { $actions }.
outside-asks = What it asks
outside-limits = Its questions weigh little in your result. Only questions from { -app } deal with the essentials.
outside-title = Other questionnaires
packs-lede = Start another without losing what you have already answered.
packs-ours = From { -app }
packs-ours-hint = What you have already answered, if it is asked there too, comes with you.
# Variables:
#   $questions (Number) - how many questions it has
#   $first (Number) - how many of them already give a result
packs-size = { $questions } questions. The first { $first } already give a result.
packs-outside = From outside
outside-lede = A trade association or a trainer may give you a questionnaire of their own. Look at it here before you use it.
outside-open = Choose a file
outside-declined = No file was chosen.
outside-refused = It was not added.
outside-take = Add it
outside-refuse = Do not add it
outside-begin = Start it
packs-go-on = Go on with it
outside-remove = Remove
outside-whose = Do you know whose key it is?
outside-whose-hint = Copy their public key from their website or from paper, never from the message that brought the file.
outside-signer = What you call the signer
outside-key = Their public key
outside-believe = I trust this key
accept-unsigned = I am adding it although it is not signed by anyone I trust
accept-unsigned-missing = Tick the box to add it without a signature.
outside-taken = Added. The answers you give stay on this computer.
outside-removed = Removed. What you answered is still saved.

## How old the public data is, and newer data from outside

facts-title = Public data
facts-own = It came with the program.
# Variables:
#   $version (Number) - version of what was taken in
facts-here = You have data newer than the program’s: version { $version }.
facts-lede = This program does not connect to the internet. Whoever publishes newer data gives it as a signed file. Save it with its signature, the file that ends in .minisig, in the same folder. Then choose it here.
facts-offered = Newer data
# Variables:
#   $date (String) - when they were collected
facts-brings-channels = Phone numbers and websites to ask for help, as of { $date }.
# Variables:
#   $count (Number) - tables in the file
#   $date (String) - the oldest of their days
facts-brings-tables =
    { $count ->
        [one] 1 table of versions and dates, as of { $date }.
       *[other] { $count } tables of versions and dates. The oldest is as of { $date }.
    }
facts-limits = It changes no questions, no actions and none of your answers.
facts-only-signed = It is used only if somebody whom you trust signs it.
facts-take = Use it
facts-refuse = Do not use it
facts-taken = It is used on this computer now. Run the checks again so that they take it into account.
facts-refused = It was not used. Nothing has changed.
