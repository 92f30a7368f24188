### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: author-written

# At the foot of a paper that has nothing to say.
handout-nothing-footer = Independent: not endorsed by INCIBE, CCN or the police.

## For whoever decides

# Variables:
#   $date (String) - the day, as 2026-11-23
summary-file-name = resguardo-summary-{ $date }
summary-title = Security on one page
    .intro = For the person who decides. The full plan says why, how and who.
    .footer = Confidential: it lists weak points. Independent: not endorsed by INCIBE, CCN or the police.
summary-standing = Where we stand
summary-weak = Furthest to go
summary-decisions = What needs your decision
    .boxes =
        Go ahead
        Not now, and I accept the risk
summary-effect = Risk that it lowers:
summary-none = From what has been answered and checked so far, no improvement is waiting for your decision. New answers can change this.
# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = These are the first { $shown } of { $all }. The others are in the plan.
summary-points = The points count all the risk; the remaining risk counts only what can be removed.
# Variables:
#   $count (Number) - questions
summary-find-out = Before you decide, the questions that are unanswered or out of date have to be answered ({ $count }).
summary-signed =
    .blanks =
        Decided by (name and date):
        Signature:

## For customers, insurers and tenders

# Variables:
#   $date (String) - the day, as 2026-11-23
statement-file-name = resguardo-good-practice-{ $date }
statement-title = Good security practice in place
    .intro =
        This is what we declare about how we work. We filled it in ourselves: it is neither an audit nor a certificate.
        It names what is in place and nothing else. If a practice is not listed, that does not mean that we have it or that we lack it.
    .footer = Self-declared. Independent: not endorsed by INCIBE, CCN or the police.
statement-in-place = In place on this date
statement-none = From what has been answered and checked up to this date, no practice is declared. New answers can change this.
statement-made = How this was worked out
statement-date = Date
statement-pack = Questionnaire
# Variables:
#   $pack (String) - name of the questionnaire in the program
statement-pack-value = “{ $pack }”, from { -app }
statement-answers = Questions answered
statement-oldest = Oldest answer
statement-known = How we know
# Variables:
#   $measured (Number) - answers measured on the computer
#   $seen (Number) - answers that somebody looked up
#   $declared (Number) - answers that were only said
statement-known-value = Measured by the program: { $measured }. Looked at by a person: { $seen }. Only declared: { $declared }.
statement-method = Method
statement-signed = Declared by
    .blanks =
        Name and position:
        Date and signature:

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = work-order-{ $date }
order-title = Work order
    .intro =
        These are the tasks we want done, and how we will see that each one is finished. Quote for each task separately.
        Nobody needs our passwords to give a quote.
        The steps were written for us: “you” means us, and we choose and keep the keys. “Your technician” is whoever does the work.
    .footer = Confidential: it lists work that is still to be done.
order-tasks = Tasks
order-none = From what has been answered and checked so far, there is nothing to have done. New answers can change this.
order-accepted = How to check it:
order-done = Done, and shown to us working
order-price = Hours and price:
order-ask = Ask before you hire
    .lines =
        Who will do the work, and who will have access to our accounts?
        How will you get into our computers, and how is that access closed at the end?
        What happens to our data, and where are the backups kept?
        What will you leave us in writing: settings, passwords that change hands, invoices?
        How soon will you come if something fails, and what will that cost?
        Do you have liability insurance for this work?
    .footer = For you: this part is not handed over.
order-find = Where to look
    .intro = We recommend no brand and no firm. These public lists are a place to start.
    .lines =
        INCIBE: catalogue of security firms and products, on its website.
        CCN: catalogue of security products and services checked for public bodies, called CPSTIC.
order-quote = Quote
    .blanks =
        Firm and tax number (NIF):
        Total without tax:
        Total with tax:
        Valid until:
        Date and signature:

## For whoever answers with a pen

# Variables:
#   $date (String) - the day, as 2026-11-23
questions-file-name = security-questionnaire-{ $date }

## For the staff

# Variables:
#   $date (String) - the day, as 2026-11-23
notice-file-name = notice-computer-check-{ $date }
notice-title = We are going to check our computers
    .intro = A program called { -app } will look at some settings on each computer. It only reads: it changes nothing.
    .footer = For everyone who uses one of these computers.
notice-looks = What it looks at
notice-never = What it never does
    .lines =
        It does not open messages, documents or photos.
        It does not look at which pages you visit.
        It does not see or save passwords: it only checks whether they are set and protected.
        It does not measure how anyone works, or for how long.
        It sends nothing over the internet.
notice-result = What happens with the result
    .lines =
        It is used to put the computer right, not to judge anyone.
        It stays encrypted on the computer of the person who runs the check-up.
        You can ask to see what it says about the computer you use.
notice-ask = Who to ask
    .blanks =
        Name:
        Phone or email:
        Day of the check:
