### What a person can do about email and fraud.
# review: author-written

action-go-in-by-your-own-way = Go in your own way, not through the link
    .because = A fake link can look just like the real one. If you go in your own way, it makes no difference.
    .how =
        Install your bank’s app from your phone’s store.
        Type the address of the tax office and of your bank yourself. Save both as favourites in your browser.
        When a link comes, do not tap it. Go in through the app or your favourites.
        If you see nothing there, call the number you already had.
        Give nobody a one-time code. It works once and opens your account.
        Tell the rule to anyone who lives or works with you.
    .verify = Your bank and the tax office are among your favourites. You get in from there without opening any message.
    .ask-help = If you have already typed details on a doubtful page, call your bank. Then open “Is it happening now?” in { -app }.

action-ask-before-opening = Make it a rule: if a file is unexpected, ask before you open it
    .because = A scammer can sign as one of your customers. If you open their file, you can lose your own.
    .how =
        If you do not know what it is, delete it.
        If it may be genuine, call or write to the sender by another route. Do not answer that email.
        If you only want to see it, use the mailbox preview, without downloading it.
        If a document asks for “Enable Content”, close it.
        If the email brings both the file and its password, ask before you open it.
        Tell the rule to anyone who reads your email.
    .verify = Find the last unexpected file. Either you deleted it, or you know by another route who sent it.
    .ask-help = If you have opened it and something is odd, disconnect the internet and call { -help-line }, the cybersecurity advice line. Delete nothing.

action-stop-and-call = Make it a rule: if there is a hurry, stop and call
    .because = A scammer does not want you to talk to anyone. A call to the usual number uncovers the trick.
    .how =
        Write down the numbers of your bank, your accountant (gestoría) and your best customers. Take them from old documents, never from the message.
        If someone is rushing you, hang up or stop answering.
        Wait 10 minutes and make the call yourself.
        Give no passwords or codes to anyone who writes or calls.
        Agree on a secret word with your family and with those who work with you. Then you know who is calling.
    .verify = Your list is beside the computer. You find your accountant on it without opening any message.
    .ask-help = If in doubt, call { -help-line }, the cybersecurity advice line. If you have already paid or given a code, call your bank first. Then open “Is it happening now?” in { -app }.

action-train-junk-filter = Teach your mailbox what is junk
    .because = Each message you mark helps the filter to set the next ones aside. That way you see fewer fake messages.
    .how =
        When one slips through, touch nothing inside it and do not answer.
        Select it and press “spam” or “junk” (“correo no deseado”).
        Do not use its unsubscribe link: it tells them that someone reads this mailbox.
        Look in the folder every week. If there is a good one, press “not spam” (“no es spam”).
    .verify = The last message you marked is now in the junk mail folder.
    .ask-help = If many slip through every day, ask the company that provides your email about the filter.

action-turn-on-junk-filter = Turn on the junk mail filter
    .because = When everything arrives together, a fake message looks like any other.
    .how =
        First save your customers and suppliers in your contacts. Then they are less likely to be set aside.
        Open the settings of your mailbox and look for “spam” or “junk” (“correo no deseado”).
        Turn the filter on. Let it set messages aside, not delete them.
        Mark those that slip through.
        Look in the folder every week and take out the good ones.
    .how-google = Search for “filters” (“filtros”) in the settings of your mailbox. Remove those that stop messages from being set aside.
    .how-microsoft = Search for “junk email” (“correo no deseado”) in the settings. Remove anyone you do not know from the allowed list.
    .how-other = If your email carries the name of your website, call the company that provides it. Ask: “How do I turn on the junk mail filter?”.
    .verify = Wait a few days: the junk mail folder holds new messages.
    .ask-help = If you still lose good mail, call the company that provides your email before you remove the filter.

action-protect-mail-domain = Stop others from sending email from your firm’s address
    .because = A fake email from your very own address fools almost anyone.
    .how =
        Note who sends email in your name: the email, the invoices, the website and the newsletters.
        Tell whoever runs your domain, or show them in writing: “I want SPF, DKIM and DMARC”. The first 2 say which emails are yours; the third, what happens to the rest.
        Ask that, at first, they only take note, without rejecting anything.
        After 4 weeks, see with your technician which genuine emails look doubtful. Have them fixed.
        Then ask for the fake ones to be rejected.
        Go over it if you change your email or your invoicing program.
    .verify = Ask your technician for a week’s report: the fake ones show as rejected.
    .ask-help = Do not touch it without help: a mistake sends your good emails to the junk folder.

action-hang-up-and-call = Make it a rule: if the bank calls, hang up and call yourself
    .because = The name on the screen can be imitated. The number on your card, if you dial it yourself, cannot.
    .how =
        Write on paper the number on the back of your card.
        If someone says they are calling from the bank, say “I will call you back” and hang up.
        Wait a few minutes or use another phone. Dial the number on the paper.
        Give no codes and install nothing that a caller asks for.
        Do not move your money to another account to “save” it: your bank does not ask for that.
        Tell everyone at home: the rule is for everyone.
    .verify = The paper is in your wallet and you know the words: “I will call you back”.
    .ask-help = If you have already given a code or moved money, call your bank. Then open “Is it happening now?” in { -app }.

action-call-the-old-number = Make it a rule: before helping, call the usual number
    .because = A one-minute call uncovers the trick. If it is true, it has only taken a minute.
    .how =
        Do not answer the new number and do not save it.
        Call the number you already had.
        If nobody answers, call someone who is near that person.
        Send neither money nor codes until you have spoken.
        Take a screenshot of the message and block that number.
    .verify = You have your family’s numbers on your phone and on paper too.
    .ask-help = If you have already paid, call your bank and open “Is it happening now?” in { -app }.

action-close-the-warning = Make it a rule: if a warning gives a phone number, close it and do not call
    .because = A genuine warning gives no phone number. If you close the page, it is over.
    .how =
        Do not call, and touch nothing inside the warning.
        Close the browser, the program for looking at websites. If it does not close, switch the computer off with its button.
        When you open it again, do not let it bring back the previous pages.
        Write the rule on paper, beside the screen.
        Beside it, write the number of the person who helps you and { -help-line }, the cybersecurity advice line.
    .verify = The note is beside the screen and you have read it aloud once.
    .ask-help = If you have already called or let someone in, disconnect the internet and call your bank. Then call { -help-line }.
