### What a firm can do for those it works for.
# review: author-written

action-separate-customer-accounts = Get into each customer’s systems with one account per person
    .because = With separate accounts, a theft reaches one customer and not all of them.
    .how =
        Make a list: customer, system, account and who uses it.
        Ask each customer for one account per person, with only what is needed.
        Turn on the second step: besides the password, a prompt or a code.
        Keep the passwords in the firm’s password manager, a different one per customer.
        Close shared accounts and the remote access programs that were left behind.
        Go over the list with each customer every 6 months.
    .verify = Choose a customer. The list says who gets in, and each name has its account.
    .ask-help = If the customer gives you one account only, ask for another in writing. Keep their answer.

action-tell-customers-of-leavers = Tell customers the same day that someone leaves
    .because = Only the customer can close their door. For that they need to know.
    .how =
        Make a list of who gets into each customer’s systems and who to tell there.
        Go over who left in the last 2 years and send today any notice that is missing.
        Write a template message: name, day and “please close their access”.
        Put it on the leaving sheet, next to keys and devices.
        Change the shared passwords that they knew.
        Ask the customer to answer when it is closed.
    .verify = Look up the last person who left. There is a message to each customer, with its answer.
    .ask-help = If someone leaves on bad terms, call the customer instead of writing.

action-separate-customer-files = Keep each customer’s things apart, with their own permissions
    .because = What an account cannot open is not lost with it.
    .how =
        First make a copy of what you are going to move.
        Make one folder per customer in the firm’s shared place.
        Give permission only to those who work for that customer.
        Move there what is in emails, chats and USB sticks, and delete it from where it was.
        Keep their passwords in a password manager, never in a file.
        Tell your people and the customer where to send files from today.
    .verify = Ask someone from another team to open a customer’s folder. They cannot.
    .ask-help = If you do not know where permissions are changed, ask your technician for help.

action-close-customer-jobs = Close each job with a sheet
    .because = With the sheet, nothing is left behind. And you have something to show if they ask.
    .how =
        Make a sheet with four lines: data, access, devices and backups.
        Ask the customer whether they want the data returned or deleted.
        Set aside what you must keep, such as invoices and contracts.
        Delete the rest, also from emails, laptops and backups when their time comes.
        Ask them to close your access and wait for their answer.
        Send the customer the sheet with its date and keep a copy.
    .verify = Take the last job that ended. Its sheet is there, and the account no longer works.
    .ask-help = If there is a complaint or a court case, ask before you delete.

action-agree-notice-with-customers = Agree with each customer how soon you tell them
    .because = A short warning in time is worth more than a full one late.
    .how =
        Ask each customer who to tell, how and within how many hours.
        Bear in mind that they may have 24 or 72 hours: your time has to be shorter.
        Put it in the contract or in an email that both of you keep.
        Prepare a message with gaps: what happened, when, which of their things and what you are doing.
        Tell your people to let you know at once, even if it is not certain.
        Put the customers’ numbers on the problem sheet, on paper.
    .verify = Choose a customer. Within a minute you find the number and the agreed hours.
    .ask-help = If they ask for a time you cannot meet, say so before signing. Ask your adviser.

action-list-what-customers-ask = Make a sheet with what your customers ask for
    .because = At a glance you see what is missing and what several of them ask for.
    .how =
        Get out the contracts and purchase terms of your 5 largest customers.
        Look for the words security, data, notice, insurance, certificate, visit and subcontract.
        Note on a sheet what each one asks for, and within what time.
        Put beside it who does it and where the proof is.
        Mark what you do not do. Do it, or tell the customer.
        Go over the sheet before you sign or renew.
    .verify = Choose a customer. The sheet says what they ask for, who does it and where the document is.
    .ask-help = If you are asked for a certificate, ask which one, for which part and by when. Get a quote before you say yes.

action-list-own-subcontractors = Tell your customers who helps you, and ask the same of those firms
    .because = A clear list spares you the most awkward question after something fails.
    .how =
        Note who touches customers’ things: people paid by the hour, backups, programs, transport.
        Beside each, note what they see, and which customers’ things.
        Ask in writing for what is asked of you: care, warning and deletion.
        Agree that they warn you sooner than you have to warn others.
        Send the list to the customers and get their yes before you add anyone.
        Remove access for those who no longer work with you.
    .verify = Choose a name from the list. Its contract is there, and the customer knows the name.
    .ask-help = If a firm will not sign, tell the customer before you use it for them.

action-write-delivery-list = Make a list of what is checked before delivery
    .because = With the list, a fault stays in your workshop and does not reach every customer.
    .how =
        Install the latest versions of the system and the programs.
        Remove factory passwords, test accounts and any access of yours that is not needed.
        Turn off what the customer will not use.
        Look for harmful programs in what you deliver, also on USB sticks.
        Sign what you send, or give the file’s fingerprint by phone.
        Note what each delivery held, so that you can warn if a fault appears.
    .verify = Take the last thing you delivered. Its list is there, with date and name.
    .ask-help = A file’s fingerprint is a number that changes if someone touches it. Your technician knows how to get it.

action-build-proof-folder = Prepare a folder with what you can show
    .because = You answer within a day, and what you say is true.
    .how =
        Make a folder with a few documents: rules, contacts, training, backups and insurance.
        Put a date on each. Remove what is more than a year old.
        Add a sheet about the last file you got back, without anyone’s data.
        Write what you do not have yet and by when.
        Choose who answers customers and who reads it first.
        Keep each questionnaire you answer: the next one will be similar.
    .verify = Open the folder: each document has a date from this year.
    .ask-help = Send no passwords, network diagrams or personal data. If they ask, ask what for and show them in person.
