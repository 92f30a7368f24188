### Questions about who answers for security in a firm, its rules and what it has.
# review: author-written

item-security-owner = Who in your firm looks after computers, accounts and data?
    .why = What belongs to everyone is watched by nobody. With a name, every warning has an owner.
    .help = They do not need to know about computers: they need to decide and to ask. Having hours means having them set aside each month. An outside firm helps, but it does not decide for you.
    .option-named-with-time = A named person, with hours for it
    .option-named = A named person, when there is time left
    .option-outside = The firm that runs our computers
    .option-nobody = Nobody in particular
item-security-owner-easy = If someone sees something odd on a computer, do they know who to tell?

item-written-rules = What written rules does your firm have for using computers, email and data?
    .why = Without rules, each person does what seems best to them. Later nobody knows what was allowed.
    .help = Two pages in plain words are enough: what is done, what is not and who to tell. Count what people have in their hands, not what lies in a drawer.
    .option-signed = Some that each person has read and signed
    .option-given = Some that are handed out, unsigned
    .option-drawer = Some that hardly anyone has seen
    .option-none = None: it is passed on by word of mouth
item-written-rules-easy = Do people who join the firm get a sheet with those rules?

item-device-list = What list do you have of your firm’s devices, programs and services?
    .why = What is not on the list is neither updated nor backed up. And if it goes missing, nobody notices.
    .help = Computers, phones, the server, connected machines, programs and online services all count. The server is the computer that keeps everyone’s files. The accounting list tends to forget the programs.
    .option-all-current = One of everything, changed each time something comes or goes
    .option-all-old = One of everything, but more than 6 months old
    .option-part = One of a part, such as the computers
    .option-none = None
item-device-list-easy = Do you know how many computers your firm has today?

item-new-program-approval = Someone needs a new program for their work. What do they do?
    .why = A program downloaded from just anywhere may bring another inside. And a service that nobody knows of holds data that nobody looks after.
    .help = Phone apps, browser add-ons and free online services count too. Say what happened last time.
    .option-approved = They ask for it, someone looks at it and it is noted down
    .option-asked = They ask in passing and install it
    .option-tells = They install it and sometimes mention it
    .option-free = They just install it
item-new-program-approval-easy = Has anyone asked you this year before installing something?

item-risk-review = When did your firm last go over what can go wrong?
    .why = Time and money do not stretch to everything. Going over it says what comes first.
    .help = It means thinking what can happen to computers, accounts and data. It also means seeing whether what was agreed got done. The plan from { -app } counts if management reads it and sets dates.
    .option-written = In the last 12 months, in writing and with dates
    .option-talked = In the last 12 months, by word of mouth
    .option-longer = More than a year ago
    .option-never = Never
item-risk-review-easy = Has your firm talked this year about what would happen without computers?

item-stranger-inside = Someone nobody knows walks into your firm. How far do they get?
    .why = A laptop, a key or a document is gone in a minute. And a device plugged into the network draws no attention.
    .help = Think of a busy hour, and also of the back door. Those who bring parcels, clean or come to repair something count.
    .option-entrance = As far as the entrance: someone goes with them
    .option-desks = As far as the desks, but what matters is locked away
    .option-anywhere = Almost anywhere
    .option-server = As far as the server or the stored papers
item-stranger-inside-easy = Is the place with the server and the papers kept locked?
