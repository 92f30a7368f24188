### Questions about payments and suppliers.
# review: author-written

item-new-account-number = A supplier emails you a new account number. What do you do before you pay?
    .why = Some people get into mailboxes and change the account on a genuine invoice. You pay, but someone else is paid.
    .help = The same goes for a change that comes by WhatsApp, on the invoice itself or from an employee. If you do several things, choose the first on the list that you always do. The bank warns when the name you type is not the one on the account.
    .option-call-known = I call the number I already had
    .option-bank-warning = I see whether the bank warns of a mismatch
    .option-reply = I ask by email
    .option-pay = I pay if the invoice looks right
    .not-applicable-no-transfers = I do not pay by bank transfer
item-new-account-number-easy = Before you pay into a new account, do you always call a number you already had?

item-large-payment = You get an invoice that is higher than usual. What do you look at before you pay it?
    .why = A fake invoice looks much like a genuine one. What usually differs is the account.
    .help = Higher than usual is an amount that it would hurt to lose. It counts too if someone else pays for you. The order is what you asked for: a quote, an email or a delivery note.
    .option-account-and-order = The usual account and the order
    .option-account = Only the usual account
    .option-amount = Only whether the amount adds up
    .option-pay = Nothing, if I was expecting it
    .not-applicable-no-transfers = I do not pay by bank transfer
item-large-payment-easy = Are your suppliers’ accounts saved on your bank’s website?

item-bank-alerts = How do you find out that money has left your account?
    .why = The sooner you see an odd payment, the sooner you can call your bank.
    .help = Alerts from the bank on your phone, by text message or by email count. If you have several accounts, answer for the one you use most.
    .look-android =
        Open your bank’s app and look for “alerts” or “notifications”: in Spanish, “alertas”, “avisos” or “notificaciones”.
        Read what it tells you about, and from which amount.
        Open Settings, tap the magnifying glass and type “notifications”. See that your bank is allowed.
    .look-iphone =
        Open your bank’s app and look for “alerts” or “notifications”: in Spanish, “alertas”, “avisos” or “notificaciones”.
        Read what it tells you about, and from which amount.
        Open Settings, open “Notifications” and see that your bank is allowed.
    .option-each = I get an alert for each payment
    .option-large = I get an alert for large payments
    .option-weekly = I look myself every week
    .option-monthly = I look myself every month or less
item-bank-alerts-easy = Did the bank send you an alert the last time you paid for something?

item-invoice-account = How does a new customer know which account to pay you into?
    .why = Someone who gets into mailboxes can swap your account for theirs. Your customer pays, but it does not reach you.
    .help = If you are always paid in cash, by card or with a phone, choose the first.
    .option-in-person = In person, by phone or in the contract
    .option-note = From the invoice, with a note that it never changes
    .option-invoice = From the invoice that I send by email
    .option-message = From an email or a chat
item-invoice-account-easy = Have you told any customer that you do not change accounts by email?

item-supplier-access = How do outside helpers get into your programs?
    .why = Anyone who has your password can see everything. So can anyone who takes it from them.
    .help = Think of your accountant (gestoría), your technician, whoever made your website or someone in the family. If several apply, choose the one lowest on the list.
    .option-own-removed = With their own account, which I remove when they leave
    .option-own-kept = With their own account, which nobody removes
    .option-my-password = With my password
    .option-uncounted = In several ways that I have not written down
    .not-applicable-no-suppliers-with-access = Nobody from outside gets into my programs
item-supplier-access-easy = Does anyone from outside know the password of any of your programs?

item-key-provider = Think of the online service you need most. If it fails for a week, what do you do?
    .why = A service goes down, closes or raises its price. With your data outside it, you can go on.
    .help = An online service lives on another firm’s computers. It may be your invoicing program, your email, your shop or your appointment book. Having your data means that you have downloaded it.
    .option-switch = I go on with another: I have my data and know which
    .option-data-only = I have my data, but no other service
    .option-by-hand = I go on by hand, as best I can
    .option-stop = I wait: everything is there
    .not-applicable-no-cloud = I do not use online services for work
item-key-provider-easy = Have you ever downloaded your data from the program you use most?

item-second-approval = How many people does it take for a large payment to go out?
    .why = Tricking one person in a hurry is easier than tricking two. Those who try may say that they are from management.
    .help = Think of the last large transfer. If management can skip the rule with a phone call, choose the last.
    .option-bank = Two: the bank allows no other way
    .option-rule = Two, by our own rule
    .option-after = One, and another looks at it afterwards
    .option-one = One
    .not-applicable-no-transfers = I do not pay by bank transfer
item-second-approval-easy = Does one person prepare the payments and another confirm them?
