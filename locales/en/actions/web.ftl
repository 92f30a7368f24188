### What a person can do about the website, the shop and social networks.
# review: author-written

action-arrange-website-updates = Have someone update your website every month
    .because = If nobody touches it, every month leaves more faults open.
    .how =
        Ask whoever made the website: “What program is it made with, and who updates it?”.
        Ask for a complete backup first.
        Have them install everything that is waiting and remove what is not used.
        Agree in writing on a fixed date each month.
        If nobody can do it, ask about a service that updates itself.
    .verify = Ask for the date of the last update: it is this month.
    .ask-help = If the website looks wrong after a change, stop and ask them to go back to the backup.

action-put-domain-in-your-name = Put your website’s domain in your name
    .because = Whoever is listed as the owner decides. They can sell it, move it or let it lapse without you.
    .how =
        Write to whoever holds it: “I want the domain and the hosting in my name”.
        Open an account of your own with a domain company.
        Before anything is moved, ask for a complete backup of the website.
        Ask that company for the transfer and for the change of holder: whoever is listed as the owner. Whoever holds it now has to accept.
        Check that the website and the email still work.
        Turn on automatic renewal and note the date on which it expires.
    .verify = You sign in to the domain account with your password. You see your name as the holder.
    .ask-help = Ask for help if your email uses that domain: a slip while moving it stops your email.

action-get-website-passwords = Get your own passwords for the website
    .because = The domain is yours, but today you cannot get in without someone else.
    .how =
        Ask whoever runs it for the sign-in details for the domain and the hosting.
        Set your email as the recovery address.
        Change the passwords and keep them as you keep the others.
        Turn on two-step verification: besides the password, it asks for a prompt or a code.
        Give that person an account of their own, if they need one.
    .verify = You sign in to both accounts without asking anyone.
    .ask-help = If they do not answer, call the domain company. Have your identity card (DNI) and a bill to hand.

action-download-website-copy = Download a backup of your website every month
    .because = The backup of the company that hosts it can vanish with it. Yours cannot.
    .how =
        Sign in to the account where your website is hosted. Look for “backup” or “export” (“copia de seguridad” or “exportar”).
        Download everything: pages, photos and orders.
        Save it on a drive that is not always plugged in.
        Put a monthly reminder in your calendar.
        If you do not see the option, tell whoever made the website: “I want a complete backup every month”.
    .verify = Your drive holds a backup dated this month. Your texts and photos are in it.
    .ask-help = Do not try the backup out on top of your website. To bring it back, ask for help.

action-turn-on-social-second-step = Add a second step to your social media account
    .because = Today, knowing your password is enough to speak in your name.
    .how =
        Open your account settings and look for “two-step verification” or “two-factor authentication”.
        Turn it on. Choose the prompt on your phone or an app rather than text messages.
        Write the recovery codes on paper. They let you in if you lose your phone.
        See which devices are signed in and sign out those you do not know.
        If someone else posts for you, give them their own permission and not your password.
        Do the same on your other social media.
    .verify = Open a private browser window and sign in. It asks for more than the password.
    .ask-help = If you can no longer get into your account, open “Is it happening now?” in { -app }.

action-stronger-social-second-step = Replace your social media account’s text message with a prompt
    .because = A text message is much better than nothing. But anyone who gets a copy of your SIM card receives your codes.
    .how =
        Open your account settings and look for “two-step verification” or “two-factor authentication”.
        Add the prompt on your phone, or an app that gives codes.
        Try it before you remove the text message.
        Write the recovery codes on paper and keep them at home.
    .verify = Sign in from a private window. You get a prompt, not a text message.
    .ask-help = If your account only offers text messages, leave them on: they are still better than nothing.

action-move-cards-to-payment-page = Let the card be typed on the bank’s page
    .because = What does not pass through your website or your email cannot be stolen from you.
    .how =
        Call your bank or whoever runs your shop.
        Say: “I want the card to be typed on your page and not on mine”.
        Make a copy of the orders before the change.
        Have the stored numbers removed from your website.
        Delete those you have in emails and chats.
        If you take payment by phone, send a payment link from your bank.
    .verify = Make a test purchase. When you pay, the address at the top is no longer your website’s.
    .ask-help = If you think someone has seen stored numbers, call your bank and { -help-line }, the cybersecurity advice line.
