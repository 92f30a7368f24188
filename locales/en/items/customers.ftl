### Questions about what a customer asks of a firm that works for it.
# review: author-written

item-customer-access = With which account do your people enter a customer's systems?
    .why = Through your account all your customers can be reached. With one per person, a single one is closed.
    .help = Their computers, their programs, their website and their machines count. If there are several cases, choose the one furthest down the list.
    .option-own-second-step = Each person with their own, and a prompt or a code
    .option-own-password = Each person with their own, with a password only
    .option-shared = With one that several people use
    .option-same-everywhere = With the same password at several customers
    .not-applicable-no-customer-access = We do not enter customers' systems
item-customer-access-easy = Does one password work at two customers?

item-customer-access-leavers = Someone who entered customers' systems leaves. When do the customers know?
    .why = The customer does not know who has left your house. Until you tell them, that door stays open.
    .help = Count also those who change jobs inside the firm or finish an internship. Answer what happened with the last person.
    .option-same-day = That same day, with a list at hand
    .option-week = That week, from memory
    .option-if-asked = When they ask
    .option-never = They are not told
    .not-applicable-no-customer-access = We do not enter customers' systems
item-customer-access-leavers-easy = Do you have a list of who enters each customer?

item-customer-data-apart = Where do your people keep the files that a customer hands over?
    .why = If an account is lost, all that it opens is lost. And nobody wants their drawings among someone else's.
    .help = Contracts, drawings, photos, copies of their data and their passwords count. If there are several cases, choose the one furthest down the list.
    .option-apart = Apart for each customer, opened only by those who work for them
    .option-apart-open = Apart for each customer, opened by the whole firm
    .option-mixed = Together with the other files
    .option-scattered = Also in emails, chats or personal devices
    .not-applicable-keeps-no-customer-data = We keep no files of customers
item-customer-data-apart-easy = Is there a folder for each customer?

item-customer-data-end = A job ends. What happens to that customer's data and your access?
    .why = What is left behind gets lost years later. And then a former customer has to be called.
    .help = If you handle personal data of theirs, the customer chooses: deleted or returned. Invoices do not count here. Answer for the last job that ended.
    .option-written = Returned or deleted, everything closed and put in writing
    .option-unwritten = Deleted and everything closed, not in writing
    .option-kept = Kept in case they come back
    .option-open = The access stays open
    .not-applicable-keeps-no-customer-data = We neither keep customers' data nor enter their systems
item-customer-data-end-easy = Can you open today the files of a customer you no longer work with?

item-customer-notice = A laptop with a customer's things is stolen from you. When do you tell them?
    .why = Your customer may have to tell others, and their clock is running. If they learn late, they lose their time and their trust.
    .help = A customer may have 24 hours for a first warning and 72 if there are personal data. So it is good to agree how much time you have. A mailbox opened by someone else or a program at a standstill count the same.
    .option-agreed = Within the hours that we agreed in writing
    .option-same-day = That same day, with nothing agreed
    .option-when-clear = When I know well what happened
    .option-if-asked = If they ask
item-customer-notice-easy = Have you noted whom to call at each customer if something goes wrong?

item-customer-terms = What do the contracts with your customers ask of you about security?
    .why = What you sign binds you even if you have not read it. And a time limit you do not know is already running.
    .help = Look for reporting times, backups, insurance, certificates, visits and what happens at the end. Look too at the purchase terms that come with each order.
    .option-listed = It is on a sheet, with who does each thing
    .option-nothing-asked = Nothing: I have read them and they ask for nothing
    .option-read-once = I read them on signing, and there is no sheet
    .option-unread = I have not read them
item-customer-terms-easy = Have you read your largest customer's contract?

item-own-subcontractors = What have you told your customers about the firms that help you with their things?
    .why = For your customer, a failure of your helper is a failure of yours. That is why they ask about those firms.
    .help = People who work for you by the hour, your backup service and your online program count. Only what is in writing counts. If you handle personal data of theirs, the customer must have said yes.
    .option-bound = Who they are, and that I ask of them what is asked of me
    .option-told = Who they are
    .option-if-asked = Nothing, unless they ask
    .option-unlisted = Nothing: I do not have the list
    .not-applicable-no-subcontractors = Nobody from outside works on what I do for customers
item-own-subcontractors-easy = Do you have a list of the firms that help you with your customers?

item-delivery-check = You are about to deliver a program, a device or an update. What do you check first?
    .why = What you deliver enters the customer's house with your name on it. If it carries a fault, it carries it to all of them.
    .help = An update is a fix that you send later. Making it checkable is signing it, or giving the file's fingerprint by another way. Answer for the last thing you delivered.
    .option-checkable = That it is up to date, without factory passwords, and can be checked to be mine
    .option-current = That it is up to date and without factory passwords
    .option-works = That it works
    .option-nothing = Nothing: it goes as it comes
    .not-applicable-delivers-no-software = We deliver no programs nor devices that connect
item-delivery-check-easy = Do you try what you deliver before you take it there?

item-proof-folder = A customer asks for proof of how you look after their things. What do you send?
    .why = Whoever answers soon and with papers inspires trust. And what you sign without looking binds you just the same.
    .help = Proof is the rules, the last file got back, the list of talks, the insurance or a certificate. You need not have them all: what you send needs to be true.
    .option-folder = A folder that is ready, with dates of this year
    .option-days = What I find within a few days
    .option-words = An email that tells it
    .option-blind = Their questionnaire with yes to everything, without looking
item-proof-folder-easy = Have you ever sent a customer a paper about security?
