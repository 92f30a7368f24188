### Questions that only whoever owns or manages the firm can answer.
# review: author-written

item-ransom-decision = Someone asks your firm for money to unlock its files. Who decides what to do?
    .why = On the day there will be pressure and plenty of opinions. And paying does not guarantee that the files come back.
    .help = It is called a locked-files attack, or ransomware. Deciding means saying who is in charge, who they ask first and who talks to customers and staff. Having it in writing does not commit you to paying or to not paying.
    .option-written = One person: it is in writing, and so is who they ask first
    .option-talked = One person: we have talked about it, without writing it down
    .option-that-day = We will see on the day
    .option-technician = Whoever runs the computers
item-ransom-decision-easy = Has management ever talked about what you would do if asked for a ransom?

item-night-call = It is 3 in the morning and something is very wrong with the computers. Who gets called?
    .why = Problems do not look at the clock. What is stopped early does not spread as far.
    .help = Think of who would see it: the alarm firm, the night shift, your technician or a customer. See whether they have that number on paper or on their phone.
    .option-two = A named person, and another if they do not answer
    .option-one = One person only
    .option-morning = Nobody until we open
    .option-nobody = Nobody would know who to call
item-night-call-easy = Does your technician have a number for you at night?

item-insurance-read = What have you read about what your insurance pays if data or money is stolen from you online?
    .why = A policy may ask you to report quickly or to have certain things. If you find out late, it may not pay.
    .help = The policy is the insurance document. See what it covers, what it asks of you and which number to report to. Not having this insurance can be a good decision too.
    .option-read = The policy, this year
    .option-without = The price: I decided not to have this insurance
    .option-told = Nothing: I was told about it when I signed
    .option-unread = Nothing: I just signed
    .option-never-asked = Nothing: I have not checked whether I have it
item-insurance-read-easy = Have you had your firm’s policy in your hand this year?

item-security-time-money = What is set aside this year to look after computers and data?
    .why = What has neither hours nor money does not get done. And putting things right afterwards tends to cost more.
    .help = Backups, replacing old devices, talks and the hours of someone in the firm all count. It does not have to be much: it has to be decided.
    .option-both = Money and hours, with a list of what for
    .option-technician = Only what the technician costs
    .option-breaks = Nothing: we pay when something breaks
    .option-nothing = Nothing: it has never been talked about
item-security-time-money-easy = Have you bought anything this year to look after data, without waiting for a breakdown?

item-copy-proof = What have you seen yourself that shows your firm’s backups work?
    .why = Backups fail without a sound. You only find out on the day you need something back.
    .help = Getting a file back means having it again, from the backup. Count what you have seen with your own eyes, not what you are told. Apart means not connected, or online with earlier versions.
    .option-seen = This year, someone getting a file from that week back from a backup kept apart
    .option-date = A sheet or an email with the date of the last one
    .option-told = Nothing: I am told that they are being made
    .option-none = Nothing, or there are no backups
item-copy-proof-easy = Has anyone told you this year that backups are being made?
