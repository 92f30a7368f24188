### What happened, in order: the paper that a person takes to the police.
# review: author-written

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
complaint-file-name = resguardo-sheet-{ $date }
complaint-title = What happened, in order
    .intro =
        This sheet is not a formal complaint (denuncia): it is for you to take along when you make one. A complaint is made to the police, the Guardia Civil or a court, and you get a copy.
        It is written by the person who tells it, with { -app } or by hand. It does not come from the police or from INCIBE.
    .footer = Written by the person telling it. Not a formal complaint (denuncia). Independent: not endorsed by INCIBE, CCN or the police.

## What is handed over

complaint-who = Who tells it
    .intro = Filled in by hand: { -app } does not keep your ID number, your address or your phone number.
    .blanks =
        Full name:
        DNI, NIE or passport:
        Address:
        Phone:
complaint-facts = What happened
    .intro = In order of date and time.
    .blanks = Who it was, or from which number, account or address, if it is not above:
complaint-facts-blank = What happened
    .intro = Begin with the first thing that you remember. One thing for each number. If there is no room left, add numbered sheets.
complaint-fact = Event
    .blanks =
        Date and time:
        Who, from which number or address:
        What happened:
complaint-undated = No date
# Variables:
#   $time (String) - hours and minutes
complaint-time-alone = No date, { $time }
complaint-loss = What was lost
complaint-loss-blank = What was lost
    .blanks = How much, if you lost something:
complaint-money = If money was moved:
    .blanks =
        How it was paid:
        To which account, number or person:
        Reference number from the bank:
complaint-evidence = What shows it
    .intro = The fingerprint (SHA-256) is 64 characters made from the content of each file. It lets anyone see later that the file is the same.
complaint-evidence-blank = What shows it: files, messages, documents
    .blanks =
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
complaint-shows = Shows:
complaint-size = Size:
complaint-added = Noted on:
complaint-sum = Fingerprint (SHA-256):
complaint-signed = Signed by the person who tells it
    .blanks =
        Place and date:
        Signature:

## What the person keeps

complaint-bring = For you: what to take
    .intro = You can make a complaint even if something on this list is missing.
    .lines =
        Your identity card (DNI), foreigners’ number (NIE) or passport.
        This sheet, with the blanks filled in.
        The phone or computer with the messages on it, charged.
        The files on the list, copied to a USB stick.
        The bank transactions, with the account that was paid.
        The reference number from your bank, if you have called.
    .footer = For you: this part is not handed over. Independent: not endorsed by INCIBE, CCN or the police.
complaint-originals = For you: leave the originals alone
    .lines =
        Do not format the device or reset it.
        Delete nothing, even if it seems unimportant.
        Do not change or crop the files: anyone could see that they are no longer the same. If you must, work on a copy.
        Keep the original message with its full headers: they say how it arrived. A screenshot does not have them.
        Keep another copy of everything in another place.
complaint-where = For you: where to make a complaint (choose one place)
    .intro = If your region has a police force of its own, it is listed first.
complaint-claims = For you: where else to make a claim, if it applies to you
complaint-nowhere = We have no addresses in your country. Ask at any police station.
complaint-for = What for:
complaint-hours = Hours:
complaint-limits = Time limit:
complaint-needs = You need:
complaint-have-ready = Have ready:
complaint-verified = Source:
