### Questions about the website, the shop and social networks.
# review: author-written

item-website-updates = Who installs the updates of your website?
    .why = An old website has faults that others already know. Through them it can be changed or used to trick your customers.
    .help = An update is a fix for the program your website is made with. The person may be you. If in doubt, ask whoever made the website.
    .option-provider = The company that provides it: I do not have to do anything
    .option-monthly = Someone, every month or more often
    .option-breaks = Someone, when something breaks
    .option-nobody = Nobody, since it was made
    .not-applicable-no-website = I have no website
item-website-updates-easy = Has anyone worked on the inside of your website in the last 3 months?

item-website-owner = In whose name is the domain of your website?
    .why = If that person disappears or stops paying, you lose your website. And sometimes your email too.
    .help = The domain is the name of your website, what people type to reach it. Think also of the place where it is hosted. If they differ, answer for the one you control least.
    .option-mine = In mine, and I have the password
    .option-mine-locked-out = In mine, but someone else has the password
    .option-theirs = In the name of whoever made it, or someone else
    .not-applicable-no-website = I have no website
item-website-owner-easy = Does the bill for your website’s domain come to you?

item-website-backup = If your website is wiped today, where do you get it back from?
    .why = A website can break after a change or an unpaid bill. With a backup of your own, it is soon up again.
    .help = Hosted means kept on another firm’s computers. If your service does not let you take backups, having the texts, photos and orders elsewhere counts.
    .option-own = From a backup of my own, from this month
    .option-host = From the backup of the company that hosts it
    .option-maker = From whatever its maker kept
    .option-none = From nowhere: it has to be made again
    .not-applicable-no-website = I have no website
item-website-backup-easy = Have you ever downloaded a backup of your website?

item-social-second-step = When you open your business’s social media account on a new device, what does it ask for besides the password?
    .why = Anyone who takes that account from you can ask your customers for money in your name.
    .help = Your entry on map services and the chat where you serve customers count too. If you use several, answer for the least protected one.
    .option-app-or-key = A prompt on my phone, a code from an app or my fingerprint
    .option-sms = A code by text message
    .option-password-only = Nothing else
    .not-applicable-no-social-media = I do not use social media for work
item-social-second-step-easy = Have you ever had a code on your phone to get into your social media account?

item-shop-card-data = In your online shop, where does the customer type the card number?
    .why = Numbers that pass through your website or your email can be stolen from you.
    .help = Make a test purchase and look at the address at the top when it asks for the card. If there are several ways, choose the one lowest on the list.
    .option-payment-page = On the page of the bank or the payment company
    .option-my-site = On my website, which does not keep it
    .option-stored = On my website, and it stays there
    .option-message = They give it to me by email, chat or phone
    .not-applicable-no-shop = I do not sell online
item-shop-card-data-easy = Has anyone given you their card number in a message or by phone?
