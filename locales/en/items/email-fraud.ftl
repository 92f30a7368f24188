### Questions about email and fraud.
# review: author-written

item-message-link = A message from your bank or the tax office has a link in it. What do you do?
    .why = A fake message copies your bank very well. Its link leads to a page made to take your details.
    .help = A link is the text or button that opens a website. The same goes for a text message, an email, a chat or a code you scan with the camera. Say what you do on a busy day.
    .option-own-way = I open the app or the usual website myself
    .option-ask = I ask someone first
    .option-look = I look closely and tap it if it seems right
    .option-tap = I tap it
item-message-link-easy = Did you tap the link in the last text message about a bank or a parcel?

item-unexpected-file = You get a file by email that you did not expect. What do you do?
    .why = It can carry a harmful program, made to steal or to break things. Sometimes opening it is enough.
    .help = It may look like an invoice, an order or a CV. Another route is a call or a chat, not that email. A document that asks for “Enable Content” wants to start a program.
    .option-delete-or-ask = I delete it or ask by another route
    .option-preview = I preview it in the mailbox, without downloading
    .option-known-sender = I open it if I know the sender
    .option-open = I open it and accept what it asks
    .not-applicable-no-work-email = I do not use email
item-unexpected-file-easy = Did you open the last file you got that you did not expect?

item-urgent-request = A customer or the tax office is in a hurry for a payment, a code or a password. What do you do?
    .why = Hurry is a scammer’s tool. With no time to think, it is easy to pay or give a code.
    .help = It is the same if they want someone else’s data, and if it is your bank or family. It may come by email, chat or phone. The name your screen shows may be fake.
    .option-call-known = I stop and call the number I already had
    .option-tell = I stop and tell someone else about it
    .option-reply = I answer to see whether it is true
    .option-do = I do it, just in case
item-urgent-request-easy = If you are rushed into giving money or a code, do you always first call a number you already had?

item-junk-mail = What happens to the junk mail you get?
    .why = A fake message that you do not see cannot fool you. The filter sets many aside for you.
    .help = Junk mail means messages you did not ask for. Look in your mailbox for a folder called “junk”, “spam” or “correo no deseado”. See whether it holds messages from this month.
    .option-trained = It is set aside, and I mark what slips through
    .option-apart = It is set aside, and I do nothing
    .option-mixed = It comes mixed in with the good mail
    .option-off = I removed the filter: I was losing mail
    .not-applicable-no-work-email = I do not use email
item-junk-mail-easy = Are there messages in your junk mail folder?

item-mail-in-your-name = Can someone outside send emails from your firm’s address?
    .why = Your name can be used to ask your customers for payments, and your own people too.
    .help = The domain is what comes after the at sign. It has 3 settings, which whoever runs it puts in place. SPF and DKIM say which emails are yours; DMARC, what happens to the rest. A similar address, with another letter, does not count here. If your email is a free one, choose the last.
    .option-rejected = No: the settings make others reject fake ones or set them aside
    .option-watched = In part: the settings only note them
    .option-unset = Yes: nobody has set them
item-mail-in-your-name-easy = Has your technician told you that they set up SPF, DKIM or DMARC?

item-false-bank-call = Your bank calls about an odd charge and asks for a code. What do you do?
    .why = It may not be your bank, even if its name is on the screen. With that code they can take your money.
    .help = A one-time code works once, and you give it to nobody. The same goes if they ask you to move your money to a “safe account” or to install something.
    .option-hang-up = I hang up and call the number on my card
    .option-app = I hang up and look at the bank’s app
    .option-questions = I ask questions to see whether it is my bank
    .option-code = I give the code
item-false-bank-call-easy = Have you ever told a caller a code that came to your phone?

item-relative-new-number = Someone writes: “It’s me, from your family. This is my new number”. What do you do?
    .why = Scammers say that their phone broke. Then they ask for money in a great hurry.
    .help = The same goes for a voice message or a call in tears: a voice can be imitated. Think of what you do when they say it is urgent.
    .option-call-old = I call their usual number
    .option-ask-word = I ask something that only that person knows
    .option-chat = I keep talking to see what they want
    .option-pay = I help with what they ask
item-relative-new-number-easy = Do you always call their usual number before you send money?

item-screen-warning = The screen says “you have a virus” and gives a phone number. What do you do?
    .why = It is a web page made to frighten. The person who answers wants to control your computer and charge you.
    .help = The same goes if it makes a noise, the window does not close or someone calls to tell you. Say what you do when it startles you.
    .option-close = I close the browser or switch off, and I do not call
    .option-own-helper = I call the person who always helps me
    .option-follow = I follow the steps it gives
    .option-call = I call the number on the screen
item-screen-warning-easy = Have you ever called a number that came up on the screen?
