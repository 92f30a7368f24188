### What a person can do about payments and suppliers.
# review: author-written

action-confirm-new-accounts-by-phone = Make it a rule: if an account is new, call before you pay
    .because = Answering the email does not help: if someone is inside the mailbox, that is who will answer. And a transfer cannot be undone without the consent of whoever receives it.
    .how =
        Write down your suppliers’ phone numbers. Take them from old invoices or a contract, never from the email that announces the change.
        If a new account comes in, call and ask them to read it out to you.
        If nobody answers, wait. Explain that you will pay as soon as you have confirmed it.
        Type the account holder’s name in the transfer and read what the bank replies. If it does not match, stop.
        Tell the rule to anyone who pays for you.
        Add to your invoices: “We never change our account by email. If you get such a notice, call us”.
    .verify = Take a supplier’s invoice. Do you have their number without looking at your email?
    .ask-help = If you have already paid into a doubtful account, call your bank and open “Is it happening now?” in { -app }.

action-two-looks-at-large-payments = Set a limit: above it, look twice before you pay
    .because = On a large payment, a mistake hurts. Two looks take a minute.
    .how =
        Choose your limit: an amount that it would hurt to lose.
        Save each supplier’s account on your bank’s website. Take it from an old invoice.
        Always pay from that list.
        Above the limit, find the order too: the quote or the delivery note.
        If something does not add up, call the number you already had.
        If someone else pays, have them ask you in person or by phone first.
    .verify = Open your last large payment. The account is the one saved at your bank.
    .ask-help = If an invoice you have paid does not add up, call your bank. Then open “Is it happening now?” in { -app }.

action-turn-on-bank-alerts = Turn on your bank’s alerts
    .because = An odd payment seen within the hour leaves more time than one seen at the end of the month.
    .how =
        Open your bank’s app. Do not go in through a link in a message.
        Look for “alerts” or “notifications”: in Spanish, “alertas”, “avisos” or “notificaciones”.
        Turn on the ones for transfers, direct debits and the card.
        Set the lowest amount that it allows.
        Remember: an alert tells you what has happened. If it asks for passwords or codes, it is fake.
    .verify = Pay for something small with the card. The alert arrives within minutes.
    .ask-help = If you cannot find them, call the number on the back of your card.

action-tell-clients-your-account = Give your account number in person, by phone or in a contract
    .because = If your customer knows your account another way, a fake email no longer fools them.
    .how =
        Put your account in the quote or contract that your customer signs.
        With a new customer, also read it out over the phone.
        Add to your invoices: “We never change our account by email. If you get such a notice, call us”.
        Put your phone number below that sentence.
        If you ever change banks, call each customer.
    .verify = Look at your next invoice: it carries the sentence and your phone number.
    .ask-help = If a customer has paid and nothing reaches you, open “Is it happening now?” in { -app }.

action-separate-supplier-accounts = Give each outside helper an account of their own
    .because = With a shared password you do not know who gets in. And you cannot shut out one without shutting out all.
    .how =
        Make a list: who gets in, to which program and what for.
        Remove now anyone who no longer works with you.
        Create an account for each person, allowed to do only their part.
        Change the passwords that you have shared.
        If a program allows no other account, change the password after each job.
        Put a reminder in your calendar to go over the list every 6 months.
    .verify = Open the list of users of your invoicing program. You know every name.
    .ask-help = If you cannot find the list of users, ask whoever sold you the program.

action-plan-for-key-provider = Keep your data elsewhere too and choose a second service
    .because = If everything is in one service, the day it fails you stop with it.
    .how =
        Write down which service would stop you and the phone number of its support.
        Look inside it for “export” or “download my data” (“exportar” or “descargar mis datos”) and download it.
        Open the download and check that it can be read without that program.
        Keep it with your backups and do it again every month.
        Write down which other service you could use.
        Write what you would do by hand on the first day.
    .verify = Without opening the service, you find the phone numbers of your next 3 customers.
    .ask-help = If it does not let you take your data out, ask whoever sold it: “How do I take everything with me?”.

action-two-people-for-payments = Ask the bank for two signatures on big sums
    .because = What the bank demands cannot be skipped with an urgent call.
    .how =
        Choose the amount from which two people are needed.
        Tell your bank: “I want two signatures from that amount up”.
        Give each person their own way into the bank’s website.
        The person who signs second looks at the account and the order, not only the amount.
        Write the rule: management does not skip it either, even in a hurry.
        Choose a third person for holidays.
    .verify = Prepare a payment above the amount. With a single signature, it does not go out.
    .ask-help = If your bank does not offer it, ask for a daily limit. And have another person call before each large payment.
