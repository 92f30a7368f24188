### What a firm can do about those who come, those who leave and what each person knows.
# review: author-written

action-prepare-joiner-sheet = Prepare a starting sheet for each job
    .because = With the sheet ready, nobody improvises on the first day.
    .how =
        Make one sheet per job: devices, accounts, folders and keys.
        Give each person their own account, at the till and in shared programs too.
        Give only the permissions on their sheet. The rest is asked for later.
        Hand over the rules and explain who to tell if something odd happens.
        Keep the sheet: you will need it the day they leave.
        Change the password of any shared accounts that remain.
    .verify = Take the sheet of the last person who joined. It says the same as what they can open today.
    .ask-help = If a program allows no more accounts, ask whoever sold it.

action-close-leaver-accounts = Close the accounts of those who leave, that same day
    .because = This is not mistrust: an account that nobody watches can be stolen too.
    .how =
        Make a list of those who left in the last 2 years.
        Look for their accounts: email, computer, programs, online services and chats.
        Block them before you delete them, and keep what the firm needs.
        Change the shared passwords that they knew, the wifi one too.
        Prepare a leaving sheet: accounts, keys, devices and certificates.
        Ask whoever handles contracts to tell you before the last day.
    .verify = Look at the account of the last person who left: it is blocked.
    .ask-help = Before you read the email of someone who left, ask your employment adviser (asesoría laboral).

action-hold-staff-talk = Bring the staff together for 20 minutes and show fake messages
    .because = With an example in front of them, people see what to look at.
    .how =
        Keep screenshots of 3 fake messages that reached the firm.
        Show them and ask what seems odd in each one.
        Repeat the rule: stop, do not touch the link and ask.
        Say who to tell, and that nobody gets a telling-off.
        Hold another talk for those who missed it. Note the date and the names.
        Put a reminder in your calendar every 6 months.
    .verify = Ask two people what they do with a doubtful link. Both say that they ask.
    .ask-help = If you are not sure about a message, call { -help-line }, the cybersecurity advice line: it is free.

action-practise-with-fake-messages = Practise with a fake message made in-house
    .because = What helps most is the reminder every few months. And it shows how many people speak up.
    .how =
        First tell management and whoever runs the computers.
        Tell the staff that there will be a practice, without saying the day.
        Send a simple message that neither frightens nor promises money.
        Count how many people report it. Do not note who touched the link.
        That same day, show the clues it contained.
        Repeat it every 6 months and compare only the totals.
    .verify = You have noted how many people reported it and how long they took. There are no names.
    .ask-help = Ask your technician to prepare it. If someone represents the staff, tell them first.

action-sign-confidentiality = Ask each person for a promise of confidentiality
    .because = With a clear document, each person knows what stays private and for how long.
    .how =
        Ask your employment adviser (asesoría laboral) for a template.
        Check that it says three things: what stays private, what is given back and that it holds after they leave.
        Explain it in person before you ask for the signature.
        Start with those who see payslips, customers or health data.
        Put it with the first-day papers.
        Keep the signed papers under lock and key.
    .verify = Pick 3 names from the staff. Their 3 papers are there, signed.
    .ask-help = If someone does not want to sign, talk to your adviser before you insist.
