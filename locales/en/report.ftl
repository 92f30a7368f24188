### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: author-written

## The words of a result, from worst to best

word-critical = something is urgent
word-high = much is left to do
word-needs-attention = needs attention
word-good = good
word-strong = very good

## How far a figure can be trusted

confidence-high = High
confidence-medium = Medium
confidence-low = Low

## Document

report-title = Action plan
report-footer = Confidential: it lists weak points. Independent: not endorsed by INCIBE, CCN or the police.
# {page} and {pages} are filled in later, page by page, and stay as they are.
report-page = Page {"{page}"} of {"{pages}"}
report-contents = What is in here
report-annex = Annex
# Variables:
#   $date (String) - the day, as 2026-11-23
report-file-name = action-plan-{ $date }
file-name-plan-data = resguardo-plan
file-name-assessment = resguardo-answers
file-name-copy = resguardo-copy
file-name-everything = resguardo-everything
file-name-computer = resguardo-computer

## Headline

# Variables:
#   $word (String) - one of word-…
report-headline-word = { $word }.
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-between = Between “{ $low }” and “{ $high }”.
# Variables:
#   $word (String) - one of word-…
report-headline-so-far = So far, “{ $word }”.
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-so-far-between = So far, between “{ $low }” and “{ $high }”.
# Variables:
#   $action (String) - title of an action
report-headline-action = For that: “{ $action }”, further on in “{ report-actions }”.
# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Answer the { $count } questions: the plan comes from them.
# Variables:
#   $count (Number) - questions without an answer or answered with "I do not know"
report-headline-open =
    { $count ->
        [one] One answer is missing.
       *[other] { $count } answers are missing.
    }
# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] { $count } check fails on this computer.
       *[other] { $count } checks fail on this computer.
    }
# Variables:
#   $count (Number) - blocking practices below their target
report-headline-gates =
    { $count ->
        [one] One essential practice is below its target.
       *[other] { $count } essential practices are below their target.
    }
# Variables:
#   $count (Number) - essentials that are below their target, or may be
report-headline-gates-maybe =
    { $count ->
        [one] One essential practice is below its target, or may be.
       *[other] { $count } essential practices are below their target, or may be.
    }

## The three numbers

report-figure-certainty = Certainty
    .note = How much we know today
report-figure-protection = Protection
    .note = What you already have in place
report-figure-risk = Remaining risk
    .note = Out of what you can remove
report-of-100 = of 100
# Variables:
#   $low (String) - low end
#   $high (String) - high end
report-range = { $low }–{ $high }

## Page one

report-first = What to do, in order
report-first-checks = Start with what fails here
report-column-action = Action and reason
report-column-when = When
report-done = Done
report-not-done = Not done
# {title} is filled in later, page by page, and stays as it is.
report-continued = {"{title}"} (continued)
report-blank = Space to write
report-cut = Cut here and keep it by the phone
report-now = If it is happening to you now
report-now-emergency = If someone is in danger.
report-now-bank = If money is moving: call the phone number printed on your card.
report-now-advice = Advice, not a complaint. 8:00 to 23:00, every day.
report-now-complaint = The police complaint. Bring ID, bank transactions and messages.
report-now-complaint-who = Police or Guardia Civil
report-now-data = If people’s data got out: notice within 72 hours.
report-now-data-who = AEPD
report-qr-advice = QR code: page of the { -help-line } help line
report-qr-caption = { -help-line } online

## Actions

report-actions = All actions
    .intro = Each one says why it is here, how long it takes and how to check that it worked.
    .order = They are in order of risk removed per minute of work. Each figure assumes that what comes before it is done.
plan-equal-rank = Where a number repeats, start with the one you prefer.
plan-group-today = Today
plan-group-this-week = This week
plan-group-this-quarter = This quarter
plan-group-with-help = With help
report-when-today = Today
report-when-this-week = This week
report-when-this-quarter = This quarter
report-when-with-help = When you have help
who-self = You
who-helper = Someone who knows
who-professional = A professional
# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = A check showed “{ $answer }”.
# Variables:
#   $answer (String) - the option that was chosen
report-because-answer = You answered “{ $answer }”.
# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = This computer shows: { $headline }.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-effect = { $scenario }: from { $from } to { $to } points.
# Variables:
#   $scenario (String) - what can happen
#   $least (String) - the least that is told, as 0,1
report-effect-small = { $scenario }: less than { $least } points.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-first-effect = It lowers the risk “{ $scenario }” from { $from } to { $to } points.
report-points = The points count all the risk; the remaining risk on the first page counts only what you can remove.
# Variables:
#   $minutes (Number) - minutes
report-minutes-same =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# Variables:
#   $minutes (Number) - minutes
report-minutes-same-short = { $minutes } min
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes =
    { $most ->
        [one] { $least } minute
       *[other] { $least } to { $most } minutes
    }
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes-short = { $least }–{ $most } min
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours-short = { $least }–{ $most } h
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours = { $least } to { $most } hours
report-cost-0 = Nothing
report-cost-0-helped = Nothing to buy
report-cost-1 = Up to €50
report-cost-2 = Up to €300
report-cost-3 = Over €300
action-state-open = To do
action-state-in-progress = Started
action-state-done = Done
action-state-accepted = You leave it as it is
action-state-not-for-me = Not for you
# Variables:
#   $system (String) - where the step holds
report-steps-on = { $system }:
system-windows = On Windows
system-macos = On a Mac
system-linux = On Linux
system-android = On Android
system-iphone = On iPhone
system-google = With Google
system-microsoft = With Microsoft
system-other = With another service
report-find-out = Answer what is missing or out of date
    .because = What is not known counts as missing, and what is out of date is no longer certain. Answering makes the result clearer and sometimes better.
    .verify = Answer it in { -app }: the margin of the result narrows.
report-label-because = Why:
report-label-effect = Risk that it lowers
report-label-time = Time
report-label-cost = Cost
report-label-who = Who
report-label-due = Date
report-label-state = How it is going
report-label-steps = How to do it:
report-label-verify = How to know it works:
report-label-ask-help = When to ask for help:
report-label-links = Pages and addresses:
report-label-note = Note:
report-label-standards = Asked for by:

## Chart

# Variables:
#   $practice (String) - the practice whose gap leaves most risk
#   $value (String) - its level, as 35 or 20–35
report-chart-title = Furthest to go: { $practice }, level { $value } of 100
report-chart-title-all-reached = Everything asked about reaches its target
report-chart-note = What is below its target comes first, in order of the risk that it removes.
report-chart-hatched = The hatched part is what we do not know yet.
report-chart-checks = The level comes from the answers. What fails on this computer is in “{ report-checks }”.
# Variables:
#   $count (Number) - how many practices the chart has
report-chart-first = The chart has the first { $count }; the table has all of them.
# Variables:
#   $list (String) - names of blocking practices below their target
report-chart-gates = Essentials below their target: { $list }.
# Variables:
#   $list (String) - essentials that are below their target, or may be
report-chart-gates-maybe = Essentials below their target, or not known yet: { $list }.
report-chart-known = Certain
report-chart-possible = Possible
report-chart-target = Target
report-chart-table = The same figures
report-chart-practice = Practice
# Variables:
#   $practice (String) - the practice
report-practice-essential = { $practice } (essential)
report-chart-level = Level
report-chart-word = In words
practice-standing-far = far
practice-standing-near = near
practice-standing-reached = at target
practice-standing-to-learn = to find out

## Risk over time

report-time-undone = First answers
report-time-first = The count begins here.
report-time-today = Today. Answers lose weight as time goes by.
report-time-undone-why = The line of the first answers also falls when something unknown is answered, and rises when an answer goes out of date.
report-time-reason = What changed
report-time-sums = What has built up, in twelve months at most
    .intro = A day with 30 points adds 30. The figures of “{ history-burdens }” overlap: do not add them up.
# Variables:
#   $points (Number) - points
history-sum-points = { $points } points, added up day by day, compared with the first answers

## Checks

report-checks = What this computer shows
# Variables:
#   $checked (Number) - checks that could see
#   $applicable (Number) - checks that apply
#   $date (String) - the day, in long form
report-checks-intro = We could see { $checked } of the { $applicable } checks that apply, on { $date }. We only look: we change nothing.
# Variables:
#   $count (Number) - checks that only tell something
report-checks-info =
    { $count ->
        [one] One more is for information only.
       *[other] { $count } more are for information only.
    }
# Variables:
#   $provisional (Number) - checks that were seen, though not confirmed on such a computer
report-checks-provisional =
    { $provisional ->
        [one] One more was seen provisionally and does not count.
       *[other] { $provisional } more were seen provisionally and do not count.
    }
verdict-fail = Fails
verdict-warn = Needs attention
verdict-unknown = Could not be seen
verdict-not-applicable = Does not apply
verdict-pass = Good
verdict-info = For your information
# Variables:
#   $date (String) - the day, in long form
report-check-seen = Seen on { $date }
report-check-provisional = Provisional: not yet confirmed on a computer like this one.
# Variables:
#   $fresh (Number) - computers with a file of the last three months
#   $count (Number) - all computers of the firm
report-computers = The firm’s computers: { $fresh } of { $count } with a file from the last 3 months
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-fail = Bad on { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-warn = Attention on { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-unknown = Could not be seen on { $labels }.
report-computers-title = What the computers show
report-computers-attention = Need attention on the firm’s computers
report-computers-seen = What was seen
report-computers-old = No file is recent. Ask for a new one from each computer.
report-computers-well = Nothing is bad on those with a recent file.
report-checks-ignored = Set aside
# Variables:
#   $date (String) - the day it was set aside, in long form
#   $because (String) - why, as the person typed it
report-check-ignored = Set aside on { $date }: “{ $because }”
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
#   $verdict (String) - the verdict by the usual limit, in words
report-check-limit =
    { $unit ->
        [minutes] With your own limit of { $own } min. With the usual limit, { $usual }: { $verdict }.
       *[days] With your own limit of { $own } d. With the usual limit, { $usual }: { $verdict }.
    }

## Channels

report-channels = Help, complaints and claims
    .intro = Advice guides you. A report helps others. A police complaint or a claim has legal effect. They are different things. Check each phone number and each page before you use it.
channel-group-emergency = Emergencies
    .note = For when someone is in danger.
channel-group-bank = Money
    .note = If money is moving, the bank comes first.
channel-group-advice = Advice
    .note = They guide you. It is not a complaint.
channel-group-complaint = Complaints and claims
    .note = They have legal effect. You get a copy or a receipt.
channel-group-duty = What the law requires
    .note = A notice that you may have to give, within a time limit.
channel-group-report = Reports
    .note = They help others. They do not open a case for you or give you a copy.
channel-group-other = To have ready beforehand
    .note = It is better to have it before you need it.
report-label-phones = Phones
report-label-hours = Hours
report-label-have-ready = Have ready:
report-label-limits = Time limit:
report-label-needs = You need:
report-label-verified = Source
report-needs-eid = An electronic identity: electronic ID card, certificate or Cl@ve.
# Variables:
#   $date (String) - the day, in long form
report-verified-on = Dated { $date }.
# Variables:
#   $date (String) - a month of a year, or a year
report-verified-in = Dated { $date }.
# Variables:
#   $date (String) - the day on which the copy was read, in long form
report-verified-undated = Official page, seen on { $date }.
report-direction-only = Not confirmed. Find their official page before you use these details.

## Scope

report-scope = What this document is and is not
report-scope-self = It is a self-assessment. It is neither an audit nor a certificate, and it does not say that you comply with any rule.
report-scope-ordinal = The points rank what is best done first. They are neither euros nor how likely it is that something happens to you.
report-scope-independent = { -app } is independent. It is not endorsed by INCIBE, CCN or the police, and it uses none of their logos.
report-scope-strategy = It follows one line of Spain’s National Cybersecurity Strategy of 2019: help for the self-employed and for citizens.
report-scope-local = It was made on this computer. Nothing was sent anywhere.

## Annex

report-profile = Your situation
report-profile-name = Name
report-profile-place = Place
report-answers = Your answers
report-question = Question
report-answer = Answer
report-source = How we know
report-date = Date
source-declared = You said so
source-seen = You looked
source-measured = Measured here
answer-state-unknown = I do not know
answer-state-unanswered = Not answered
# Variables:
#   $reason (String) - the reason, as the person said it
answer-state-not-applicable = Does not apply: { $reason }
# Variables:
#   $answer (String) - what was said
#   $seen (String) - what a stronger source shows
answer-state-corrected = { $seen } (you said “{ $answer }”)
# Variables:
#   $number (String) - number of the question
#   $question (String) - the question
report-answer-number = { $number }. { $question }
report-account = What the numbers are based on
    .intro = Practices lower the likelihood and the impact of what can happen. The points are added up; the remaining risk is the share that can still be removed.
# Variables:
#   $now (String) - points that remain
#   $floor (String) - points that always remain
#   $inherent (String) - points without any practice
#   $share (String) - points of 100
report-account-share = ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } of 100, at the cautious end
report-account-certainty = For each question, how much is known: what was measured or looked at weighs more than what was said, and what is out of date weighs less.
report-account-protection = The mean of the practices, weighted by the risk that each can remove.
report-account-practices = The level of each practice
    .intro = It is the average of the levels of its answers, each with its weight. The number is the answer’s number in “{ report-answers }”.
report-account-answers = From the answers
# Variables:
#   $number (String) - number of the answer
#   $weight (String) - its weight in the mean
report-account-answer = { $number } (weight { $weight })
report-account-scenarios = What can happen, and what lowers it
    .intro = Likelihood times impact, 1 to 5 each. Each practice removes its share of what is left; all together, never more than 95%. The source’s number is the one in “{ report-sources }”.
# Variables:
#   $name (String) - what can happen
#   $before (String) - likelihood times impact without any practice
#   $now (String) - the same now
report-account-scenario = { $name }: { $before } with nothing done; now { $now } points.
# Variables:
#   $points (String) - from fewest to most points
report-account-scenario-range = Depending on what is not known yet: { $points }.
# Variables:
#   $likelihood (String) - 1 to 5
#   $impact (String) - 1 to 5
#   $points (String) - their product
report-account-product = { $likelihood } × { $impact } = { $points }
report-account-base = Starting point
report-account-lowers = Lowers
report-account-confidence = Confidence
report-own-estimate = our own estimate
# Variables:
#   $title (String) - title of a study
#   $publisher (String) - who published it
#   $year (String) - the year
report-study = { $title }. { $publisher }, { $year }
report-basis = What it is based on
report-basis-answers = Answers
# Variables:
#   $answered (Number) - questions answered
#   $total (Number) - questions shown
report-basis-answers-value = { $answered } of { $total }
report-basis-sources = Measured, looked at and said
report-basis-method = Method
# Variables:
#   $version (Number) - the method's number
report-basis-method-value = version { $version }
report-basis-pack = Questionnaire
# Variables:
#   $pack (String) - its name
#   $version (Number) - its version
report-basis-pack-value = { $pack }, version { $version }
report-basis-hash = Fingerprint of the questions (SHA-256)
report-basis-data = Phone numbers and public data
# Variables:
#   $date (String) - the day, in long form
report-basis-data-value = collected on { $date }
report-basis-not-applicable = Does not apply
# Variables:
#   $practice (String) - the practice
#   $share (String) - the share, in percent
report-basis-not-applicable-value = { $practice }: { $share } of what was asked
report-sources = Sources
    .intro = Studies and statistics that the figures come from. We give the address only if we read that page. The confidence is in each figure’s row: one study may say much about one figure and little about another.
report-language-machine = This text was translated by machine and no native speaker has read it yet.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-title = Recovery sheet
recovery-sheet-purpose = This code opens your { -app } answers. Use it if the computer loses the key that opens them, or if you forget your passphrase.
recovery-sheet-code = Your code
recovery-sheet-code-note = 0 is always a zero and 1 is always a one: there are no letters O, I or L. When you type it, capitals, spaces and hyphens make no difference.
recovery-sheet-whose = Whose it is
recovery-sheet-made = Made on
recovery-sheet-folder = Folder it opens
# The folder with the answers has a long name of letters and digits; it tells one person's sheet from another's.
# Variables:
#   $id (String) - how the folder's name begins, as 3f2a91c4
recovery-sheet-folder-value = Begins with { $id }
# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = How to use it
    .lines =
        Open { -app } on the computer that has your answers.
        Find “{ unlock-recovery }” and type the seven groups, from 1 to 7.
        Press “{ unlock-open }”.
# One piece of advice per line.
recovery-sheet-keep = Where to keep it
    .lines =
        On paper and locked away, far from the computer. Anyone who has both can read your answers.
        Do not photograph it or put it online: photos end up copied in other places.
        Once it is printed, delete the file and empty the bin.
recovery-sheet-lost = If you lose it
    .lines =
        Open { -app } and, in “{ data-title }”, press “{ data-recovery-renew }”. The code on this sheet stops working.
        Do the same if someone else has seen it.
recovery-sheet-footer = Confidential: it opens your answers.
# Variables:
#   $date (String) - the day, as 2026-11-23
recovery-sheet-file-name = recovery-sheet-{ $date }

## The plan in a calendar

calendar-name = Resguardo
# Variables:
#   $what (String) - title of the action
calendar-due = Plan: { $what }
# Variables:
#   $what (String) - title of the action
calendar-review = Think again: { $what }
# Variables:
#   $what (String) - the question
calendar-lapse = Today your answer goes out of date: { $what }
# Variables:
#   $what (String) - the document, as typed
calendar-document = Last day on which this is valid: { $what }

## Several people, and documents, in the annex

report-people = What each person said
    .intro = Questions that more than one person has answered. The latest answer counts, unless the computer shows something else.
report-people-you = You
# Variables:
#   $author (String) - who said it
#   $answer (String) - the words of the answer
#   $date (String) - the day
report-people-said = { $author }: “{ $answer }” ({ $date }).
report-people-differ = You still have to talk this over.
report-documents = Documents that show it
    .intro = The files are not in this plan. The SHA-256 fingerprint says whether they are the same.
# Variables:
#   $value (String) - questions
report-document-shows = Shows: { $value }
# Variables:
#   $value (String) - practices
report-document-practices = Serves: { $value }.
# Variables:
#   $value (String) - the day
report-document-dated = Dated { $value }.
# Variables:
#   $value (String) - the day
report-document-expires = Valid until { $value }.
# Variables:
#   $value (String) - the day
report-document-expired = Was valid until { $value }: no longer.
# Variables:
#   $value (String) - who keeps it
report-document-owner = Kept by { $value }.
# Variables:
#   $value (String) - hexadecimal digits
report-document-sum = SHA-256: { $value }

## Whoever helps near by

partner-label = Help near you:
# Variables:
#   $name (String) - what they are called
partner-logo = Logo of { $name }

## Questions for somebody else

file-name-form = security-questions
form-title = Questions about security
# Variables:
#   $subject (String) - whom they are about, as typed
form-title-of = Questions about security: { $subject }
form-how = Put an x between the brackets of your answer, like this: [x]. If you do not know something, mark “I do not know”: it helps just as much. Save this text and send it back. Do not delete the lines that begin with “==”.
form-paper-how = Put a cross in the box of your answer. If you do not know something, mark “I do not know”: it helps just as much. Then give the sheet back to whoever handed it to you.
form-private = The questions are about how work is done. Your name only says whose sheet this is. Do not write passwords or codes.
form-name = Your name:
form-several = You can mark more than one.
form-unknown = I do not know
form-box = Empty box
form-footer = Once filled in, this sheet shows weak points: treat it as confidential.

## Documents copied together

# Variables:
#   $date (String) - today, as 2026-11-23
evidence-folder = evidence-{ $date }
evidence-index = index
evidence-index-measure = Measure
evidence-index-standards = Standards that ask for it
evidence-index-title = Document
evidence-index-file = File
evidence-index-dated = Date of the document
evidence-index-owner = Who keeps it
evidence-index-expires = Valid until
evidence-index-state = State
evidence-index-sha256 = SHA-256
evidence-state-same = Same as when it was added
evidence-state-changed = Changed since it was added
evidence-state-missing = The file is not there
