### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: author-written
#
# .calm    the person first.
# .first   the first five minutes: one thing a line, the verb first.
# .say-to  whom the words of .say are for; they are read aloud on the phone.
# .never   what not to do, one thing a line.
# .know    what it helps to know.
# .evidence  what shows it, one thing a line.
# .done    how to see that it goes well.

## What can happen

situation-general = If something happens
situation-payment-fraud = I have lost money or paid the wrong person
    .calm = You were tricked. It happens to very careful people and it is not your fault. There are still things you can do.
    .first =
        Call your bank on the number on the back of your card or in its app.
        Ask them to block the card or the account and to try to stop the payment.
        If the transfer is pending, cancel it in the app and call anyway.
        Write down the case number, the time and who you spoke to.
        Ask for the same in writing, by the bank’s email or chat.
        From another device, change the passwords of your bank and your email.
    .say-to = To your bank
    .say = “Money has left my account because of a scam. Block the card and the account. Ask the bank that received it for the money back and tell them it is fraud. Give me a case number, please.”
    .never =
        Do not pay more to get the money back: that is another scam.
        Do not give any code, even if the caller says they are from the bank.
        Do not install anything that they ask for on the phone.
        Do not call the number that came in the message.
        Do not delete the messages or the emails.
    .know = A charge that you did not make and a payment that you ordered because of a lie are different cases. Make a claim in both.
    .evidence =
        The proof of payment, with the account or shop that was paid
        The full messages and emails
        Screenshots that show the date, the number and the web address
        The case number from your bank
        A sheet with what happened, in order and with times
    .done = It is going well if you have a case number and have written to the bank.
situation-changed-invoice = An invoice had a different account on it and I paid it, or nearly did
    .calm = Someone changed the account on the way. It is not your fault, or the fault of whoever invoices you. Let us go step by step.
    .first =
        If you have not paid yet, do not pay. Call whoever invoices you on a number that you already had.
        If you have paid, call your bank now on the number on your card.
        Ask them to claim the money from the bank that received it.
        Write down the case number and ask for the same in writing.
        If a customer of yours has paid, call them: it is their bank that can stop the money.
        Change your email password and look for forwarding rules (“reenvío”) that you did not set.
    .say-to = To your bank
    .say = “I made a transfer because of a scam: the invoice had a different account on it. Ask the bank that received it for the money and tell them it is fraud. Give me a case number, please.”
    .never =
        Do not answer the email with the new account.
        Do not use the phone number on that invoice.
        Do not pay anyone who offers to get the money back.
        Do not accuse anyone yet: the mailbox that was broken into may be yours or theirs.
    .know = A transfer that has gone through is not undone without the consent of whoever received it. Even so, your bank has to try to get it back.
    .evidence =
        The email with the new account, with its full header
        The fake invoice and an earlier genuine one
        The proof of the transfer
        Whether the bank warned that name and account did not match
        The case number from your bank
    .done = It is going well if you have a case number and have checked the right account by talking to them.
situation-mailbox-taken = Someone has got into my email or another account of mine
    .calm = The door can be closed. Begin with the email: the other accounts are reset from there.
    .first =
        Use a device that only you use.
        Change the password to one that you use for nothing else.
        Sign out on all other devices.
        Look for “forwarding”, “rules” and “filters” (“reenvío”, “reglas” and “filtros”). Take a screenshot and remove those you did not set.
        Check that the recovery phone and email are yours.
        Turn on two-step verification: besides the password, a prompt or a code.
        If you can no longer get in, look for “recover account” (“recuperar la cuenta”) on the page of the service.
    .say-to = To your customers and your people, by phone
    .say = “Someone has got into my email. If a message from me asks for money or a code, or changes an account, take no notice. Call me on this number.”
    .never =
        Do not warn people by email alone: whoever is inside reads it too.
        Do not delete the messages that you did not write: they are evidence.
        Do not give codes to anyone who offers to recover the account.
        Do not use the new password anywhere else.
    .evidence =
        The list of sign-ins or devices, with date and place
        Screenshots of the forwarding rules that you did not set
        The messages sent in your name, with their full header
        The notices of a sign-in or of a changed password
    .done = It is going well if the list of connected devices shows only yours.
situation-ransomware = My files have been locked and someone wants money
    .calm = It is frightening to see, but you do not have to decide now whether to pay. First, keep it from reaching more devices.
    .first =
        Unplug the network cable or turn off the wifi of that computer.
        Unplug the drives and USB sticks with backups.
        Leave the computer on and do not use it.
        Tell the people you work with: nobody should connect anything.
        Take a photo of the note and of the screen with your phone.
        Call whoever looks after your computers, if there is someone.
    .say-to = To whoever looks after your computers
    .say = “My files are locked and a note asks for money. I have unplugged the network and turned nothing off. What day is the last backup from? Do not erase or reinstall anything yet.”
    .never =
        Do not pay: nobody can assure you that the files will come back.
        Do not answer whoever is asking for the money.
        Do not format or reinstall before the evidence is kept.
        Do not connect your backups to a computer that nobody has checked.
    .know = INCIBE-CERT, Spain’s public team for security problems, helps with the technical part. Ask before you delete the locked files.
    .evidence =
        The note that asks for money, as a file and as a photo
        Two small locked files without personal data
        Which computers fail and since what time
        What data there was and about how many people
        What you have done since, with the time
    .done = It is going well if that computer has no network, the backups are unplugged and the note is kept.
situation-identity-used = Someone is using my name, my identity card or my phone line
    .calm = Someone else is signing in your name. You did not sign those things, and that can be put in writing.
    .first =
        Write down where you saw it: a contract, a loan, a profile or a letter.
        Write to that firm: say that it is not you and ask them to stop it.
        Call your bank if money has moved or a loan was asked for.
        Call your phone company if your line goes dead: there may be a copy of your SIM.
        If it is a fake profile, look for “report” on that site and ask them to close it.
        Change your email password and turn on two-step verification.
    .say-to = To the firm that claims something from you
    .say = “That contract is not mine: someone has used my data. Stop it and keep the documents and the recording. I am going to the police and will send you the copy. Give me a case number.”
    .never =
        Do not pay a debt that is not yours.
        Do not send another photo of your identity card to whoever writes to you.
        Do not leave letters unopened or notices unanswered.
        Do not delete anything that reaches you.
    .know = The copy of the police complaint works for each firm. Ask for several or scan it.
    .evidence =
        The letters, contracts or charges that are not yours
        Screenshots of the profile or the advert, with its address
        Who you spoke to, on which day, and their case number
        When you lost your identity card or who you sent its photo to
    .done = It is going well if you have the copy of the complaint and each firm has a letter from you.
situation-personal-data = Personal data has been seen, lost or stolen
    .calm = It happens to tidy people too. What matters now is to stop it and to write down the time.
    .first =
        Write down the time you found out: the time limit runs from then.
        Keep what shows it: screenshots, emails and logs.
        Stop it spreading: take the file away, close the link or change the password.
        Write down which data it was, about how many people, and where it was.
        If the data belongs to your customer, tell them today: your customer decides who else to tell.
        See below whether you have to tell the authority and those people.
        If the data is yours, change that password everywhere you use it.
    .say-to = To the people affected, if the risk for them is high
    .say = “I am calling because someone may have seen data about you. I will tell you what it is and since when. We have closed it. If you get an odd message, give no codes or passwords, and call me.”
    .never =
        Do not hide it, and do not delete the logs.
        Do not wait until you know everything before you tell.
        Do not write to everyone at once with their addresses in view.
        Do not promise what you do not know yet.
    .evidence =
        When it began, when you found out and whether it has ended
        Which data it was and about how many people
        Screenshots, emails and access logs
        What you have done and at what time
        Who you have told, or why not
    .done = It is going well if nothing more gets out and you have written down the time.
situation-device-stolen = My phone or computer was stolen or is lost
    .calm = A device can be replaced. Now is the time to close what it opens.
    .first =
        If you were threatened or hurt, call { -emergency }.
        Lock the device from another one: look for “find my device”.
        Call your phone company: have them cancel the SIM and block the phone.
        Call your bank if it held their app or a card.
        Change your email password from another device.
        Sign that device out of your accounts.
        Erase it remotely if you no longer expect it back.
    .say-to = To your phone company
    .say = “My phone was stolen. Cancel the SIM card and block the device by its serial number, the IMEI. Do not hand out a copy of my line without seeing my identity document.”
    .never =
        Do not go and look for it, even if you see where it is: tell the police.
        Do not answer anyone who says they found it and asks for a code.
        Do not remove the device from your account: that keeps it locked.
        Do not leave the line on “in case someone calls”.
    .evidence =
        Make, model and serial number or IMEI: they are on the box or the invoice
        Where and when you last had it
        What work data it held and whether the disk was encrypted
        Odd charges or messages since then
    .done = It is going well if the line is cancelled, the device locked and the email has another password.
situation-intimate-images = They threaten to share intimate photos or videos, or already have
    .calm = You have done nothing wrong. The crime is committed by whoever threatens or shares. There are people who help to get the images taken down.
    .first =
        Tell someone you trust now.
        If you think of harming yourself, call { -suicide-line }. They listen at any time of day or night.
        Do not pay and do not send more images.
        Take screenshots of the profile, the threats and the addresses.
        If someone under age is in it, capture the conversation and the address, never the image.
        Look for “report” on that site and ask them to take it down.
        Ask for the urgent removal too: it is in the list below.
    .say-to = To someone you trust
    .say = “I need you with me for a while. Someone has intimate images of me and is threatening me. Do not ask me why. Help me keep the evidence and ask for them to be taken down.”
    .never =
        Do not pay: paying is no guarantee that they stop.
        Do not delete the conversation or your account before the evidence is kept.
        Do not argue with whoever threatens you or try to persuade them.
        Do not show or forward the images to anyone.
    .know = Anyone who knows about it can ask for removal, for someone else too.
    .evidence =
        Screenshots of the profile and the threats, with the date
        The addresses where they are published
        The phone numbers, emails or payment accounts of whoever is threatening you
        What the site answers
    .done = It is going well if someone you trust knows, you have the evidence and you have asked for removal.
situation-harassment = I am being harassed or threatened online
    .calm = Nobody has the right to do this to you. You do not have to put up with it or prove that it hurts.
    .first =
        If you fear for your safety now, call { -emergency }.
        Tell someone you trust today.
        Take a screenshot of each message, with the date and who sent it.
        Then block that person and look for “report” on the site.
        Hide your location, your phone number and your list of contacts.
        In your accounts, sign out any session that you do not recognise.
        If it happens at work or in class, tell whoever is in charge in writing.
    .say-to = To the police
    .say = “I want to make a complaint about threats online. I will tell you when they began and when the last one was. I have screenshots and addresses. I will also tell you what I am afraid of.”
    .never =
        Do not answer: each answer invites another.
        Do not meet that person alone.
        Do not publish their details.
        Do not delete anything. If it hurts to read, let someone else keep it.
    .evidence =
        Screenshots of each message, with date, time and who sent it
        The addresses of the profiles and of what was published
        A list of each day and what happened
        Who else has seen it
    .done = It is going well if someone you trust knows and the evidence is kept somewhere else too.
situation-fake-shop = I bought from a shop that does not deliver or does not exist
    .calm = Some fake shops are very well made. It is not your fault. Let us deal with the charge.
    .first =
        Call your bank: say that the shop is fake and block the card.
        Ask how to dispute that charge and write down the case number.
        Look through your account for other charges.
        Take screenshots of the shop, the order and the messages before they vanish.
        Change the password if you use the same one elsewhere.
    .say-to = To your bank
    .say = “I paid by card in a shop that looks fake and nothing was delivered. I want to block the card and dispute the charge. Give me a case number and tell me which documents you need.”
    .never =
        Do not pay “customs” or “delivery” to receive it.
        Do not give more card details or codes.
        Do not install anything to get a refund.
        Do not delete the order email.
    .know = If you paid by card, your bank can ask the shop’s bank for the money. It does not always work. If the shop is real and only late, make a claim to the shop first.
    .evidence =
        The order email and the receipt
        Screenshots of the shop, with its full web address
        The charge on your account or card
        The messages with the shop
        The case number from your bank
    .done = It is going well if the card is blocked and the charge disputed in writing.
situation-fake-support = A fake technician called me and got into my computer
    .calm = They train to be convincing, and they do it well. You did the right thing by stopping.
    .first =
        Hang up. There is no need to say goodbye.
        Unplug the internet cable or turn off the wifi of that computer.
        If the pointer still moves by itself, turn the computer off.
        Call your bank if you paid, gave your card or opened your online banking.
        From another device, change the passwords of your bank and your email.
        Ask someone who knows to remove the remote access program.
    .say-to = To your bank
    .say = “I let someone who pretended to be a technician into my computer. They may have seen my bank account. Block the online banking and the card. Tell me if there are new transactions.”
    .never =
        Do not connect that computer to the internet until someone has looked at it.
        Do not answer if they call again, not even to “give the money back”.
        Do not buy gift cards or send cryptocurrency.
        Do not open your bank on that computer.
    .evidence =
        The number that called and the time
        The name of the program they asked you to install
        A photo of the warning or the page that appeared
        What you paid, how much and how
        The transactions on your account
    .done = It is going well if that computer has no network, your bank knows and the passwords are new.
situation-website-down = My website does not work or shows something that is not mine
    .calm = It may only be a fault. We can find out in a few minutes, without deleting anything.
    .first =
        Look at it on your phone without wifi: that way you know if it fails outside too.
        Call the company that hosts your website and ask if the fault is theirs.
        Take screenshots of what it shows, with date and address.
        If it shows something that is not yours, ask them to take it offline for now.
        Change the password of the website’s panel, the domain and the email.
        Tell your customers in another way.
    .say-to = To the company that hosts your website
    .say = “My website is not right. Is it a fault on your side or has someone got in? Keep the access logs and delete nothing. What day is the last good backup from?”
    .never =
        Do not delete the website to start again: the evidence is lost.
        Do not go back to the backup before the way in is closed.
        Do not pay anyone who asks for money to stop.
        Do not take payments on the website until someone has looked at it.
    .evidence =
        Screenshots of what it shows, with the time
        When it started to fail and who saw it
        The access logs, which the hosting company keeps
        The messages that ask for money
        Who has the passwords of the website
    .done = It is going well if you know what is happening and, if someone got in, the website is offline.

## Steps that are not a channel

situation-step-keep-evidence = Keep the evidence: delete nothing and take screenshots that show the date.
situation-step-disconnect = Unplug the internet cable or turn off the wifi. Do not turn the computer off, and do not pay.
situation-step-note-when = Write down when you found out: the 72 hours run from then.

## Terms of the law

clock-es-personal-data = Data about other people
    .term = 72 hours from when you find out. Holidays count.
    .how =
        Only if you keep data about other people for your work and they are at risk.
        Tell the AEPD what you know today: you can complete it later.
        If the risk is high, tell those people too.
        Write down what happened even if you do not have to tell anyone: the law asks for it.
clock-es-unauthorised-payment = A charge that you did not make
    .term = Tell the bank as soon as you see it, and within 13 months at most.
    .how =
        The bank returns it by the end of the next working day at the latest, unless it suspects fraud.
        If you gave the order yourself, even because of a lie, that is a different case.
        If the account is that of a business, look at your contract: the time limit may be shorter.
clock-es-bank-claim = If the bank says no
    .term = It has 15 working days to answer your claim.
    .how =
        Write to its customer service first.
        If it says no or stays silent, claim to the Banco de España, the central bank. It is free.
        Do not let 1 year go by from your claim to the bank.
