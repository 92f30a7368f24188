### Questions about what is owed to the people whose data a firm uses.
# review: author-written

item-data-purpose = What do you have in writing on why you use each piece of data you ask for?
    .why = Anyone who gives you data may ask what for. And data without a reason is data you do not need.
    .help = Reasons are a contract, a law, the person’s permission or an interest of yours that does them no harm. There are a few more, seldom used. Asking permission for everything does not help: people who give it can take it back.
    .option-each = The reason for each use
    .option-delicate = The reason for the most sensitive data
    .option-permission = Only a general permission that everyone signs
    .option-habit = Nothing: we ask because we always have
    .not-applicable-no-personal-data = I keep no data about other people
item-data-purpose-easy = Have you ever stopped asking for something because it was not needed?

item-data-notice = Someone gives you their data for the first time. What do you tell them?
    .why = People who know what you do with their data trust you more. And they know who to ask if they do not like something.
    .help = Think of every way in: the website, the counter, the phone, a paper form and people looking for a job. If several apply, choose the one lowest on the list.
    .option-told = Who I am, what the data is for, how long I keep it and what they can ask for
    .option-web-only = The same, but only on the website
    .option-copied = A text copied from elsewhere
    .option-nothing = Nothing
    .not-applicable-no-personal-data = I keep no data about other people
item-data-notice-easy = Is there a text about personal data on your website or at your counter?

item-data-rights-request = A customer writes: “What data do you have about me?”. What do you do?
    .why = They have a right to know, and you have one month to answer. If you do not, they can make a formal claim to the AEPD.
    .help = The AEPD is the Spanish data protection authority. The person can also ask you to correct or delete their data. As a rule it is free. The day it arrives counts, even if it comes by chat.
    .option-ready = I answer within a month: I know who does it and where to look
    .option-search = I answer, but I would have to search everywhere
    .option-adviser = I pass it on to my adviser and wait
    .option-silence = I do not answer
    .not-applicable-no-personal-data = I keep no data about other people
item-data-rights-request-easy = Have you ever gathered everything you keep about one person?

item-mailing-consent = You send a message with offers. Who do you send it to?
    .why = A message that nobody asked for annoys and ends up as junk mail. After that, so do the good ones.
    .help = Email, text messages and chats count. You may write to those who bought something similar, if each message lets them say no. If several apply, choose the one lowest on the list.
    .option-agreed = To those who said yes or bought something similar, with a way to unsubscribe
    .option-no-way-out = To those people, with no easy way to unsubscribe
    .option-all-contacts = To all my contacts
    .option-bought = To addresses that were bought or found online
    .not-applicable-no-mass-mail = I send no messages with offers
item-mailing-consent-easy = Does your last message with offers let people unsubscribe?

item-minors-data = Who gives you permission to use a child’s data or photos?
    .why = A photo online stays for many years. And a child does not always see what can happen.
    .help = Group photos, chats and social media count too. Under 14, the family gives permission. If several apply, choose the one lowest on the list.
    .option-family-written = The family if the child is under 14, and it is kept in writing
    .option-family-said = The family, by word of mouth
    .option-child = The child, whatever their age
    .option-nobody = Nobody
    .not-applicable-no-minors = I keep no data or photos of children
item-minors-data-easy = Do you keep any permission signed by a family?

item-cameras-sign = How are the cameras on your premises set up?
    .why = They record customers, neighbours and your people. If they are badly set up, anyone can look through them.
    .help = In order means three things: a sign at the entrance, hardly any street and deletion within a month. Never in changing rooms or toilets. If several apply, choose the one lowest on the list.
    .option-in-order = With a sign, not recording the street and deleting within a month
    .option-sign-only = With a sign, and nobody has looked when they delete
    .option-no-sign = Without a sign, or recording the street
    .option-factory = They can be seen online with the password they came with
    .not-applicable-no-cameras = I have no cameras
item-cameras-sign-easy = Is there a sign at the entrance about the cameras?

item-website-cookies = Open your website as if for the first time. What does it ask you?
    .why = Cookies can tell what each person looks at. Anyone who visits your website has a right to say no.
    .help = A cookie is a small file that the website leaves in the browser. Necessary ones, such as the basket, need no permission. Open it in a private window to see it as a newcomer does. If it counts visits or shows adverts and does not ask, choose the last one.
    .option-none = Nothing, because it only uses necessary ones
    .option-choice = Whether I accept or refuse, and both take the same effort
    .option-hidden = Whether I accept, and refusing is hidden
    .option-accept-only = It only lets me accept
    .option-silent = Nothing, though it counts visits or shows adverts
    .not-applicable-no-website = I have no website
item-website-cookies-easy = Does your website show a button to refuse?

item-data-abroad = Have you checked which countries your online services keep the data in?
    .why = Outside Europe, the law may not look after your customers in the same way.
    .help = Europe here means the European Union, Iceland, Liechtenstein and Norway. Beyond it, the country must be an approved one or there must be a special contract. Chats, translators and free programs that your people use count too.
    .option-listed = Yes, all of them: in Europe, or outside with what is needed
    .option-main = Yes, the main ones
    .option-unseen = No
    .option-unchosen = No, and services are used that nobody chose
    .not-applicable-no-cloud = I use no online services for work
item-data-abroad-easy = Have you read where your invoicing program keeps its data?
