### Questions about what a customer asks of a firm that works for it.
# review: author-written

item-customer-access = Which account do your people use to get into a customer’s systems?
    .why = Through your account, all your customers can be reached. With one per person, you only have to close that one.
    .help = Their computers, their programs, their website and their machines count. If several apply, choose the one lowest on the list.
    .option-own-second-step = Each person uses their own, with a prompt or a code
    .option-own-password = Each person uses their own, with only a password
    .option-shared = One that several people use
    .option-same-everywhere = One with the same password at several customers
    .not-applicable-no-customer-access = We do not get into customers’ systems
item-customer-access-easy = Does the same password work at two customers?

item-customer-access-leavers = Someone with access to customers’ systems leaves. When do the customers find out?
    .why = The customer does not know who has left your firm. Until you tell them, that door stays open.
    .help = Count also those who change jobs inside the firm or finish an internship. Say what happened with the last person.
    .option-same-day = That same day, with a list to hand
    .option-week = That week, from memory
    .option-if-asked = When they ask
    .option-never = They are not told
    .not-applicable-no-customer-access = We do not get into customers’ systems
item-customer-access-leavers-easy = Do you have a list of who gets into each customer’s systems?

item-customer-data-apart = Where do your people keep the files that a customer hands over?
    .why = If an account is lost, so is everything it opens. And nobody wants their drawings in among someone else’s.
    .help = Contracts, drawings, photos, copies of their data and their passwords count. If several apply, choose the one lowest on the list.
    .option-apart = Apart for each customer, and only those who work for them can open it
    .option-apart-open = Apart for each customer, and the whole firm can open it
    .option-mixed = Together with the other files
    .option-scattered = Also in emails, chats or personal devices
    .not-applicable-keeps-no-customer-data = We keep no customers’ files
item-customer-data-apart-easy = Is there a folder for each customer?

item-customer-data-end = A job ends. What happens to that customer’s data and your access?
    .why = What is left behind gets lost years later. And then you have to call a former customer.
    .help = If you handle personal data for them, the customer chooses: deleted or returned. Invoices do not count here. Answer for the last job that ended.
    .option-written = Returned or deleted, everything closed and put in writing
    .option-unwritten = Deleted and everything closed, not in writing
    .option-kept = Kept in case they come back
    .option-open = The access stays open
    .not-applicable-keeps-no-customer-data = We neither keep customers’ data nor get into their systems
item-customer-data-end-easy = Can you open today the files of a customer you no longer work with?

item-customer-notice = Your laptop is stolen, with a customer’s things on it. When do you tell them?
    .why = Your customer may have to tell others, and the clock is running. If they hear late, they lose time they need, and their trust in you.
    .help = A customer may have 24 hours for a first warning and 72 if there is personal data. So it is good to agree how much time you have. A mailbox that someone else got into, or a program at a standstill, counts too.
    .option-agreed = Within the hours we agreed in writing
    .option-same-day = That same day, with nothing agreed
    .option-when-clear = When I know for sure what happened
    .option-if-asked = If they ask
item-customer-notice-easy = Have you written down who to call at each customer if something goes wrong?

item-customer-terms = What do the contracts with your customers ask of you about security?
    .why = What you sign binds you even if you have not read it. And a time limit you do not know about is already running.
    .help = Look for reporting times, backups, insurance, certificates, visits and what happens at the end. Look too at the purchase terms that come with each order.
    .option-listed = It is on a sheet, with who does each thing
    .option-nothing-asked = Nothing: I have read them and they ask for nothing
    .option-read-once = I read them when I signed, and there is no sheet
    .option-unread = I have not read them
item-customer-terms-easy = Have you read your largest customer’s contract?

item-own-subcontractors = What have you told your customers about the firms that help you with their work?
    .why = To your customer, a failure by someone who helps you is your failure. That is why they ask about those firms.
    .help = People who work for you by the hour, your backup service and your online program count. Only what is in writing counts. If you handle personal data for them, the customer must have said yes.
    .option-bound = Who they are, and that I ask them for what customers ask of me
    .option-told = Who they are
    .option-if-asked = Nothing, unless they ask
    .option-unlisted = Nothing: I have no such list
    .not-applicable-no-subcontractors = Nobody from outside works on what I do for customers
item-own-subcontractors-easy = Do you have a list of the firms that help you with your customers?

item-delivery-check = You are about to deliver a program, a device or an update. What do you check before that?
    .why = What you deliver goes into the customer’s firm with your name on it. If it has a fault, all of them get it.
    .help = An update is a fix that you send later. Making it checkable means signing it, or giving the file’s fingerprint by another route. Answer for the last thing you delivered.
    .option-checkable = I check that it is up to date, has no factory passwords and can be shown to be mine
    .option-current = I check that it is up to date and has no factory passwords
    .option-works = I check that it works
    .option-nothing = Nothing: it goes as it comes
    .not-applicable-delivers-no-software = We deliver no programs and no devices that connect
item-delivery-check-easy = Do you test what you deliver before you take it there?

item-proof-folder = A customer asks for proof of how you look after their things. What do you send?
    .why = A prompt answer, with documents, inspires trust. And what you sign without looking binds you just the same.
    .help = Proof means the rules, the last file you got back, the list of talks, the insurance or a certificate. You do not need all of it: what you send needs to be true.
    .option-folder = A folder that is ready, with this year’s dates
    .option-days = What I can find within a few days
    .option-words = An email that describes it
    .option-blind = Their questionnaire, with yes to everything, without looking
item-proof-folder-easy = Have you ever sent a customer a document about security?
