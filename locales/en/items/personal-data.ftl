### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: author-written

item-data-kept = When you finish with a customer, what do you do with their data?
    .why = What you no longer keep cannot be stolen from you. And the day you lose something, there is less to explain.
    .help = Data means names, phone numbers, addresses, photos and chats. Invoices do not count here: do not delete those.
    .option-yearly = Once a year I delete what is no longer needed
    .option-asked = I delete it if the customer asks
    .option-space = I delete it when I run out of room
    .option-never = I keep it all, just in case
    .not-applicable-no-personal-data = I keep no data about other people
item-data-kept-easy = Have you deleted any data of former customers in the last year?

item-data-seen-by-others = Does another firm keep or see your customers’ data?
    .why = If so, it helps to know what that firm has promised.
    .help = Your accountant, your invoicing program if it runs online, your email and whoever repairs your computer all count. It is the same for the data of those who work with you.

item-data-contracts = What have you signed with those who see your customers’ data?
    .why = If another firm lets it slip, your customers will come to you.
    .help = Think of your accountant (gestoría), your invoicing program, your email and your online backups. If several apply, choose the one lowest on the list.
    .option-each = A contract with each firm
    .option-some = A contract with some, such as my accountant
    .option-terms = I only accepted each program’s terms
    .option-none = Nothing
    .not-applicable-no-personal-data = I keep no data about other people
item-data-contracts-easy = Have you signed a document with any firm about your customers’ data?

item-old-media = What do you do with work phones, drives and papers that you no longer use?
    .why = Anyone who finds an old drive can read it. The same goes for a box of papers.
    .help = Deleting the folders is not enough: they can often be brought back. USB sticks count too. If you do several things, choose the one lowest on the list.
    .option-erase = I erase the whole device and destroy the papers
    .option-keep = I keep it all, not erased
    .option-files = I delete the folders and tear up some paper
    .option-as-is = I give or throw them away as they are
    .not-applicable-keeps-no-data = I keep no work data, on devices or on paper
item-old-media-easy = Has a phone or computer ever left your hands without being erased?

item-sensitive-data-apart = Where do you keep your customers’ most sensitive data?
    .why = A health report that gets out does great harm. That is why it needs more care than a phone number.
    .help = Sensitive means health, children, religion or private life. If it is in several places, answer for the least protected one.
    .option-apart = Apart, in a program or a folder with its own password
    .option-with-rest = With the other data, on the computer
    .option-loose = Also in email, in chats or on loose paper
item-sensitive-data-apart-easy = Has any customer sent you a report or a photo by chat this year?

item-lost-data-device = You lose a laptop or a phone with customers’ data. What do you do that day?
    .why = Those people may come to harm. And if they are at risk, you have 72 hours to tell the AEPD.
    .help = The AEPD is the Spanish data protection authority. The 72 hours start when you find out, and holidays count. If you do several things, choose the first one on the list.
    .option-assess = I note what data it held and see whether I must tell the AEPD
    .option-ask = I ask my accountant or { -help-line }, the cybersecurity advice line
    .option-police = I go to the police and wait
    .option-nothing = I buy another one and carry on
    .not-applicable-no-personal-data = I keep no data about other people
item-lost-data-device-easy = Have you written down what to do if you lose customers’ data?

item-payroll-folder = Who can open the folder with the payslips and the contracts?
    .why = Anyone who gets in with one person’s account sees everything that person can open.
    .help = It stands for anything that is not for everyone to see. The payroll program and the papers count too. To check it, ask someone in another job to try to open it.
    .option-checked = Only those who need it, and we have checked
    .option-unchecked = Only those who need it, not checked
    .option-office = The whole office
    .option-everyone = Anyone with an account at the firm
item-payroll-folder-easy = To open the payslips, does it take a permission that only some people have?

item-processing-record = What does your firm have in writing about the personal data it uses?
    .why = With that list, you know what to protect and what to answer when someone asks about their data.
    .help = Personal data says something about someone: customers, staff, applicants, cameras. The list says what it is and what it is used for. It is called a record of processing activities.
    .option-current = A list of all of it, gone over this year
    .option-old = A list more than a year old
    .option-outside = The one another firm made, which nobody has read
    .option-none = Nothing
item-processing-record-easy = Has anyone written data protection documents for your firm?

item-id-photo = You are asked for a photo of your identity card by message or email. What do you send?
    .why = With that photo, someone else can sign contracts or ask for money in your name.
    .help = The same goes for a residence card or a passport. Think of a rental, a trip or a purchase. If there is a whole photo in any of your chats or emails, choose the last one.
    .option-nothing = Nothing: I show it in person or on an official website
    .option-marked = A copy with parts crossed out that says who it is for and why
    .option-clean = The whole photo, and I delete it afterwards
    .option-kept = The whole photo, and there it stays
item-id-photo-easy = Is there a photo of your identity card in any chat or email?

item-posts-audience = Who can see what you post on social media?
    .why = With your photos, someone else can pretend to be you. Or know that nobody is at home.
    .help = Knowing someone means having met them in person. If you use several networks, answer for the most open one.
    .option-known = Only people I know
    .option-followers = My followers, even if I do not know them
    .option-anyone = Anyone
    .not-applicable-no-social-media = I do not use social media
item-posts-audience-easy = Can someone you do not know see your photos?
