### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: author-written

# Variables:
#   $date (String) - today, as 2026-11-23
drill-file-name = resguardo-drill-{ $date }
drill-title = A 20-minute drill
    .intro =
        You talk around a table. Nobody touches a computer.
        One person has this sheet and reads each scene aloud. Another writes down what is decided.
    .footer = It is not a test. This sheet stays in the firm.
drill-rules = Before you begin
    .lines =
        It is not a test: you are looking for what is missing, not for who fails.
        Say what you would do today, with what you have today.
        If nobody knows, write it down: that is what you came to find.
        Share the minutes: 6 for each scene and 2 at the end.
drill-turn-start = Scene 1: it begins
drill-turn-later = Scene 2: an hour later
drill-turn-after = Scene 3: the next day
drill-locked-files = The locked files
    .start =
        Monday, 8:30. Whoever opens the office cannot get into the invoices. A note on the screen asks for money.
        A second computer begins to fail. The phone rings: it is a customer.
    .start-questions =
        What do we do in the first 5 minutes, and who does it?
        Who do we call first, and where is that number written down?
        What do we tell the customer?
        Do we turn anything off? Do we unplug anything?
    .later =
        The backup is on a drive that was plugged in too. The one before is three weeks old.
        The note says that they have your customers’ data and gives you 48 hours.
    .later-questions =
        What can we do today without computers: take payments, deliver, make appointments?
        Who decides whether to pay, and what do they need to know?
        Which personal data was there, and when did the 72 hours start?
        What do we keep as evidence before we touch anything?
    .after =
        The technician can reinstall today. The insurer asks for documents. A customer asks whether her data is safe.
    .after-questions =
        Have we gone to the police, and do we have the copy?
        Have we decided whether to tell the data authority, and is the reason written down?
        What do we tell that customer?
        How do we know that it is safe to turn things on again?
drill-changed-account = The invoice with another account
    .start =
        Wednesday, 12:10. A customer calls: they paid your invoice two days ago. Nothing has reached you.
        The account that they paid to is not yours. The email does look like one of yours.
    .start-questions =
        What do we do in the first 5 minutes, and who does it?
        Who calls their bank: the customer or us? What do we ask the bank for?
        How do we check whether someone is inside our email?
        What must we not delete?
    .later =
        A rule in the mailbox forwards the invoices to another address. It has been there for a month.
        Four other customers have unpaid invoices.
    .later-questions =
        How do we warn those customers today without that email?
        Which personal data was in the mailbox, and when did the 72 hours start?
        Who changes the passwords, and from which device?
        Where is the bank’s case number?
    .after =
        The customer asks whether they have to pay again. A supplier sends you a new account by email.
    .after-questions =
        What do we tell the customer, and who decides that?
        What do we do about the supplier’s new account?
        Have we gone to the police, and do we have the copy?
        What rule do we have from today for new accounts?
drill-log = What is decided
    .intro = One decision in each box. “We do not know” counts too.
drill-decision = Decision
    .blanks =
        Time and scene:
        What we decide:
        Who does it:
        What we need to be able to do it:
drill-close = The last 2 minutes
    .lines =
        Choose the 3 things you most need and give each a name and a date.
        Write down on paper the phone numbers that you did not have to hand.
        Decide who reads the warnings from INCIBE Empresas. { -help-line } explains how to get them.
        Set a date for the next drill.
    .blanks =
        Missing 1, who and when:
        Missing 2, who and when:
        Missing 3, who and when:
        Phone numbers:
        Who reads the warnings:
drill-signed =
    .blanks =
        Date and minutes:
        Who was there:
        Next drill:
