### Questions about accounts and passwords.
# review: author-written

item-email-second-step = When you open your email on a new device, what does it ask for besides the password?
    .why = Anyone who gets into your email can write in your name to people who know you. They can also change your other passwords.
    .help = Think of the last time you got a new phone or computer. If you use several addresses, answer for the least protected one.
    .option-app-or-key = A prompt on my phone, a code from an app or my fingerprint
    .option-sms = A code by text message
    .option-password-only = Nothing else
    .not-applicable-no-work-email = I do not use email
item-email-second-step-easy = Have you ever had a prompt or a code on your phone to get into your email?

item-email-password = Do you use your email password anywhere else?
    .why = Passwords are sometimes stolen from a shop or a website. Then they are tried on each customer’s email.
    .help = Anywhere else means any place: a shop, another mailbox, the school website. If only a number or a letter changes, it is very similar. If you sign in with a fingerprint or a PIN, think of the password you set for the account.
    .option-only-here = No, only for that email
    .option-similar = I use very similar ones
    .option-also-elsewhere = Yes, the same one
    .not-applicable-no-work-email = I do not use email
item-email-password-easy = Do you have a “usual” password that you use for nearly everything?

item-other-passwords = How do you keep the passwords of your other accounts?
    .why = Passwords are sometimes stolen from one website and tried on others. If you repeat yours, it opens your other accounts too.
    .help = A password manager is a program that creates and stores passwords. Your phone and your browser already have one. If you do several things, choose the one lowest on the list.
    .option-generated = In a manager that creates them
    .option-notebook = In a notebook, all different
    .option-own = In a manager, but I make them up
    .option-file = In a document or a chat
    .option-reused = In my head: I repeat a few
item-other-passwords-easy = Do you have all your passwords written down somewhere?

item-browser-passwords = You get up and someone sits down at your computer. Can they see your browser’s passwords?
    .why = They open your email, your shops and your programs. Anyone who sees them can take them.
    .help = The browser is the program for looking at websites. Open its settings, search for “passwords” and click to see one. See whether it asks for something first. If you use several, answer for the one that asks least.
    .option-none = No: it keeps none
    .option-asks = No: it first asks for a password, a PIN or a fingerprint
    .option-shown = Yes: it shows them without asking
    .not-applicable-no-computer = I do not use a computer
item-browser-passwords-easy = Does your browser type any password for you?

item-other-second-step = Besides your email, which accounts also need a prompt or a code to get in?
    .why = Your password can end up in other hands. A second step keeps out anyone who knows it.
    .help = It is called two-step verification: besides the password, a prompt or a code. The ones you use count. The important ones hold your money, your files, your shopping or your work. If you only have the bank and it asks, choose the first.
    .option-all = All the important ones
    .option-some = The bank and some others
    .option-bank = Only the bank
    .option-none = None
item-other-second-step-easy = Leaving out bank and email, do you get a code to sign in to any account?

item-access-review = When did you last look at who can get into your accounts?
    .why = An old phone, or someone who no longer works with you, may still be inside. It rarely shows.
    .help = That means seeing which devices are signed in and who knows the password. Think of the ones you use: your email, your online files and your programs. If you know of someone who should no longer get in, choose the last.
    .option-this-year = In the last 12 months, and I removed what should not be there
    .option-longer = More than a year ago
    .option-never = Never
    .option-known-leftover = I know someone can get in who no longer should
item-access-review-easy = Does someone you no longer work or live with know the password of your email?

item-team-second-step = In your firm, who has to give more than the password to get into their email?
    .why = One person’s password is enough to write to your customers in the firm’s name. A second step closes that way in.
    .help = More means a prompt on the phone, a code, a fingerprint or a key that plugs in. It is called two-step verification. Management and mailboxes that several people use count too.
    .option-all-prompt = All the staff, with a prompt, an app or a key
    .option-all-sms = All the staff, sometimes with a text message
    .option-some = Only some people
    .option-nobody = Nobody
item-team-second-step-easy = Do you need a prompt or a code to open your own email on a new device?

item-staff-passwords = How do your staff keep their work passwords?
    .why = A password that is repeated or in plain view ends up in other hands. And one that several people share cannot be taken away from just one of them.
    .help = A password manager is a program that creates and stores passwords. Some are made for firms and share accounts by team. If several apply, choose the one lowest on the list.
    .option-manager = In a manager that the firm provides
    .option-own-manager = Each person in their own manager
    .option-shared-file = On a sheet or in a chat that several people see
    .option-memory = In their head or on sticky notes
    .option-same = Several accounts have the same one
item-staff-passwords-easy = Is there any sheet or chat with the firm’s passwords?

item-admin-rights = Who can install programs on your firm’s computers?
    .why = A harmful program can do whatever the account that opens it can do. If that account can do everything, so can the program.
    .help = The administrator is the account that can change everything. A separate account is not used for email or for looking at websites.
    .option-separate = One or two people, with a separate account
    .option-daily = One or two people, with their everyday account
    .option-several = A few more people
    .option-anyone = Anyone, on their own computer
item-admin-rights-easy = Can your staff install a program without calling anyone?

item-shared-passwords = Who else knows any of your passwords?
    .why = A password that two people know cannot be taken away from just one of them. And it passes from hand to hand without you noticing.
    .help = Passwords for email, shopping and streaming count, and so does your phone’s code. A password manager is a program that creates and stores passwords. Some let you share one. If several apply, choose the one lowest on the list.
    .option-nobody = Nobody
    .option-manager = Someone at home, through a manager that shares them
    .option-home = Someone at home, because I told them
    .option-gone = Someone who no longer lives with me or whom I no longer see
item-shared-passwords-easy = Does someone you no longer live with know a password of yours?

item-game-accounts = When you open a game on another device, what does it ask for besides the password?
    .why = A game account holds purchases, friends and sometimes a card. Anyone who gets in can sell it or spend money.
    .help = Open the website of the game or the console and look for “two-step verification”. If there are several accounts at home, answer for the least protected one.
    .option-not-used = Nobody at home has a game account
    .option-app = A prompt or a code from an app
    .option-message = A code by text message or email
    .option-password = Nothing else
item-game-accounts-easy = Has anyone at home ever been sent a code to get into a game?
