### Questions about being ready for a security problem.
# review: author-written

item-bank-phone = You see a payment that you did not make. Where do you get the bank’s phone number?
    .why = The first minutes count. In a hurry, it is easy to end up with a fake number.
    .help = Think also of the day when you do not have your phone.
    .option-written = From a piece of paper or the card
    .option-phone-only = From my phone: the app or the contacts
    .option-search = I search for it online
    .option-message = From the message that warns me
item-bank-phone-easy = Do you carry your bank’s phone number on paper?

item-locked-files-first-step = Your computer locks your files and asks for money. What do you do first?
    .why = It is called a locked-files attack, or ransomware. What you do in the first minutes decides how much is saved.
    .help = Disconnecting means unplugging the internet cable or turning off the wifi. You can call your technician or { -help-line }, Spain’s free cybersecurity advice line.
    .option-disconnect = I take it off the internet, touch nothing else and call
    .option-switch-off = I turn it off and call my technician
    .option-search = I look up how to fix it
    .option-erase = I erase everything and start again
    .option-pay = I pay to get it over with
    .not-applicable-no-computer = I do not use a computer
item-locked-files-first-step-easy = Have you written down who to call if your computer stops working?

item-evidence-kept = Someone tricks you online. What do you keep before you put things right?
    .why = Your bank or the police may ask for evidence. What is deleted can no longer be shown.
    .help = Evidence is what shows what happened. An original message is the one still in your email or chat, not a photo of it.
    .option-originals = The original messages and dated screenshots
    .option-captures = A screenshot or two
    .option-later = Nothing: I put things right first
    .option-delete = Nothing: I delete it all so that it stops
item-evidence-kept-easy = Have you ever kept a screenshot of a fake message?

item-whom-to-tell = You are scammed online. Who do you tell?
    .why = A police complaint gives you a document with legal effect. You can show it to your bank and your insurer.
    .help = The complaint (denuncia) is made to the police, the Guardia Civil included, and you get a copy. { -help-line }, the cybersecurity advice line, is free but does not take complaints.
    .option-police = My bank and the police, whatever the amount
    .option-police-large = The police, only if it is a lot of money
    .option-advice-only = Only { -help-line } or my bank
    .option-nobody = Nobody
item-tell-of-small-loss-easy = If you are scammed out of €50 online, do you tell your bank and the police?

item-two-days-without = How would you work for 2 days without your computer?
    .why = A breakdown, a theft or a knock leaves it useless. With another way ready, work goes on.
    .help = Another computer, a tablet or your phone will do. What counts is opening your calendar, contacts and invoices there.
    .option-done = On another device: I have done it before
    .option-ready = On another device that has my data
    .option-partly = Partly, by phone and on paper
    .option-stop = I could not work
    .not-applicable-no-computer = I do not use a computer
item-two-days-without-easy = Can you see your calendar and your invoices on another device?

item-staff-reports = Someone who works with you opens an odd file. What do they do next?
    .why = The sooner you know, the less harm it does. People who fear a telling-off take longer to speak up.
    .help = Say what would happen on any busy day.
    .option-at-once = They tell me at once, as we agreed
    .option-if-bad = They tell me if they see something wrong
    .option-alone = They try to fix it on their own
    .option-quiet = They keep quiet
    .not-applicable-works-alone = I work with nobody else
item-staff-reports-easy = Has anyone who works with you shown you an odd message this year?
