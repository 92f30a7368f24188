### What a person can do to be ready for a security problem.
# review: author-written

action-write-emergency-card = Write three phone numbers on a piece of paper
    .because = When something happens, nerves make it hard to find things. And paper does not run out of battery.
    .how =
        Look at the number on the back of your card.
        Write down three: your bank, { -help-line } for cybersecurity advice, and whoever repairs your computer.
        Carry one copy in your wallet and leave another beside the computer.
        Write no password on it.
    .verify = Leave your phone in another room. Can you find your bank’s number within a minute?
    .ask-help = { -help-line } gives free advice from 8:00 to 23:00 every day. It does not take police complaints.

action-write-first-steps = Write down what to do if your files are locked
    .because = On the day you will not be able to read it on the computer. And nerves make people erase or pay before they think.
    .how =
        Write on paper: “Unplug the internet cable or turn off the wifi”.
        Below: “Unplug the drive with the backups”.
        Below: “Take a photo of the screen with the phone”.
        Below: “Erase nothing and pay nothing”.
        Below, your technician’s number and { -help-line }, the cybersecurity advice line.
        Put the paper beside the computer. Show it to whoever uses it.
    .verify = Read the paper aloud: in half a minute you know what to touch and who to call.
    .ask-help = If it is happening to you, open “Is it happening now?” in { -app }.

action-prepare-evidence-folder = Prepare a folder for evidence
    .because = In a hurry, people delete what they need to show later. If you already know how to keep it, it comes naturally.
    .how =
        Create a folder called “Evidence” on your computer.
        Take a screenshot of a message that shows the date and the address.
        Save a whole email as a file, not only its picture.
        Add a note with gaps to fill in: what happened, when, how much and who I spoke to.
        Add the rule to your paper with the phone numbers: “First keep, then put right”.
    .how-windows = For the screenshot, open the Start menu and type “snipping”.
    .how-macos = For the screenshot, open the Applications folder and look for “Screenshot”.
    .how-linux = For the screenshot, open your system’s screenshot program.
    .verify = Open the folder: there is a screenshot with its date and an email that opens.
    .ask-help = If you do not know how to save a whole email, do not delete it. { -help-line }, the cybersecurity advice line, is free.

action-write-where-to-complain = Write down where to make a police complaint and what to take
    .because = Each place does one thing. With the sheet ready, you do not spend the afternoon going round in circles.
    .how =
        Find the nearest police station and write down the address.
        Write who does what: the bank tries to stop the payment and the police take the complaint.
        Add: “{ -help-line } gives cybersecurity advice. It does not take complaints”.
        Write what to take: your identity card (DNI) or NIE, the messages and the proof of payment.
        With Cl@ve, an electronic ID card or a certificate, the Guardia Civil takes some complaints online. See whether yours is one.
        Keep the sheet with the one for phone numbers.
    .verify = The sheet says where to go and what to take, without looking online.
    .ask-help = If you are not sure whether to make a complaint, ask { -help-line }: it is free, from 8:00 to 23:00.

action-try-a-day-without-computer = Try working one morning without your computer
    .because = What is missing shows when you try. Better on a quiet day than on the day it breaks.
    .how =
        Choose another device: an old computer, a tablet or your phone.
        Check that it opens your calendar, your contacts and your latest invoices.
        Check that you can get into your email and your bank.
        Print this week’s customers with their phone numbers.
        Choose a quiet morning and work like that.
        Write down what was missing and put it right.
    .verify = With your computer off, you send an invoice and call a customer.
    .ask-help = If a program only runs on that computer, ask whoever sold it how to use it on another.

action-agree-on-telling-at-once = Agree with your people to speak up at once
    .because = A word in time can stop a problem. Silence makes it grow.
    .how =
        Sit down for 10 minutes with those who work with you.
        Say: “If you open something odd, call me at once. It is all right”.
        Agree on how to reach each other, also out of hours.
        Explain what to do in the meantime: cut the internet and delete nothing.
        Say thank you each time, even if it is a false alarm.
        Repeat it every 6 months and with each new person.
    .verify = Ask someone what they do if they open an odd file. They say that they call you.
    .ask-help = If you do not know what to tell them, ask { -help-line }, the cybersecurity advice line: it is free.
