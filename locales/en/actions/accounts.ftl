### What a person can do about accounts and passwords.
# review: author-written

action-turn-on-email-second-step = Add a second step to get into your email
    .because = Today it is enough to know your password. With a second step, knowing it is no longer enough.
    .how =
        Have your phone to hand: it will confirm that it is you.
        Open your account page, not the inbox.
        Look there for “two-step verification” and turn it on.
        Choose the prompt on your phone or an app rather than text messages.
        Write the recovery codes on paper and keep them at home. They let you in if you lose your phone.
    .how-google = Open your Google account, go to “Security” and look for “2-Step Verification”.
    .how-microsoft = Open your Microsoft account, go to “Security” and look for “Two-step verification”.
    .how-other = If your email carries the name of your website, ask the company that provides it: “How do I turn on two-step verification?”.
    .verify = Open a private browser window and sign in to your email. If it asks for more than the password, it works.
    .ask-help = Ask for help if someone else runs the account or if you have no phone of your own.

action-stronger-email-second-step = Replace the text message with a phone prompt
    .because = A text message is much better than nothing. But anyone who gets a copy of your SIM card receives your codes.
    .how =
        Open your account page and look for “two-step verification”.
        Add the prompt on your phone, or an app that gives codes.
        Try it before you remove the text message.
        Write the recovery codes on paper and keep them at home.
    .verify = Sign in to your email from a private window. You get a prompt, not a text message.
    .ask-help = If you do not see these options, call { -help-line }, the cybersecurity advice line: it is free.

action-change-email-password = Give your email a password of its own
    .because = Nearly all your other passwords can be reset from your email. That is why it needs one of its own.
    .how =
        Think of four unrelated words. For example, lamppost, sand, roof and lemon, but not these.
        Open your account page, look for “password” and change it.
        Keep it in a password manager or on paper at home. A manager is a program that creates and stores passwords: your phone and your browser already have one.
        If the page offers it, sign out on all other devices.
    .verify = Sign in to your email from a private window. The old password no longer works and the new one does.
    .ask-help = If your password has stopped working and you did not change it, open “Is it happening now?” in { -app }.

action-use-password-manager = Let a manager create and store your passwords
    .because = With a different password everywhere, a theft from one website does not open the others. The manager remembers them for you.
    .how =
        Choose a manager: your phone and your browser already have one.
        If it asks for a main password, think of four unrelated words. Write them on paper and keep them at home.
        Start with 3 accounts: the bank, the shop where you buy most and the one that keeps most of your data.
        In each one, change the password and accept the one the manager offers.
        Change the others little by little, as you sign in to them.
        Once everything works, delete those you have in documents, notes or chats.
    .how-windows = Open your browser’s settings and search for “passwords”. Turn on offering and saving them.
    .how-macos = Open the “Passwords” app. If you do not have it, open System Settings and search for “passwords”.
    .how-linux = Open your browser’s settings and search for “passwords”. Turn on offering and saving them.
    .how-android = Open Settings, tap the magnifying glass and search for “passwords”.
    .how-iphone = Open the “Passwords” app. If you do not have it, open Settings and search for “passwords”.
    .verify = Sign in to those 3 accounts. The manager fills in the password and you type nothing.
    .ask-help = Ask for help if several people use the same accounts: some managers are made for sharing.

action-protect-browser-passwords = Make your browser ask before it shows passwords
    .because = Today anyone who sits down at your computer can see them. A program made to steal can read them too.
    .how =
        Open your browser’s settings and search for “passwords”.
        Make it ask for a main password, a PIN or a fingerprint.
        If you set a main password, write it on paper and keep it at home. Without it you lose the others.
        If your browser cannot do this, move the passwords to a manager that does ask.
        Check that they are all in the manager and only then delete them from the browser.
        Do the same in every browser you use.
    .how-macos = The browser that comes with a Mac uses the keychain and already asks before it shows them. These steps are for the others.
    .how-linux = On Linux, some browsers do not have this option. In that case, use a separate manager.
    .verify = Close the browser and open it again. Click to see a password: it asks for something first.
    .ask-help = If someone else manages the computer, ask before you change anything.

action-turn-on-other-second-steps = Add a second step to your important accounts
    .because = Where the password is enough, anyone who knows it gets in. A second step keeps them out.
    .how =
        Make a short list: bank, online files, shopping and whatever you use for work.
        Open the settings of each account and look for “two-step verification” or “security”.
        Turn it on. Choose the prompt on your phone or an app rather than text messages.
        Write the recovery codes on paper and keep them at home. They let you in if you lose your phone.
        If an account does not offer it, give it a password that you use for nothing else.
    .verify = Open a private browser window and sign in to each one. They all ask for more than the password.
    .ask-help = Ask for help if several people use the same account: the prompt reaches one phone only.

action-close-old-access = Close the way in to anyone who should be out
    .because = A way in that nobody looks at stays open for years. The person who left can use it, or anyone who finds their phone.
    .how =
        Open the page of your email account and look for the devices signed in.
        Sign out those you no longer use.
        Check that the recovery phone and email are your own.
        Look for “forwarding” (“reenvío”): there should be no address that is not yours.
        Change the password if someone who should no longer know it does.
        Do the same in your online files, your invoicing program and your social media.
    .how-google = Open your Google account, go to “Security” and look for “Your devices”.
    .how-microsoft = Open your Microsoft account, go to “Security” and look for “sign-in activity”.
    .how-other = If your email carries the name of your website, call the company that provides it. Ask: “Which devices have my account open?”.
    .verify = The list of devices signed in shows only your own.
    .ask-help = If you see a device or a forwarding address that is not yours, take a screenshot. Then open “Is it happening now?” in { -app }.

action-turn-on-team-second-step = Turn on the second step for all the staff
    .because = The others can be reached through the least protected account.
    .how =
        Start with management, those who pay and those who run the computers.
        Choose the prompt on the phone or an app rather than text messages.
        Give a small key that plugs in to those who do not want to use their phone.
        Do it in groups of 5, with someone there to help.
        Keep the recovery codes on paper: they let people in without the phone.
        When everyone has it, make it compulsory in the settings.
    .how-google = Open the Admin console and search for “2-Step Verification”. See who is missing.
    .how-microsoft = Open the admin centre and search for “multifactor authentication”. See who is missing.
    .how-other = Ask the company that provides your email: “How do I make two-step verification compulsory?”.
    .verify = The list of accounts says “on” beside each name, also for shared mailboxes.
    .ask-help = Ask for help before you make it compulsory: a printer or an old device may stop sending email.

action-stronger-team-second-step = Replace the staff’s text messages with a prompt on the phone
    .because = A text message is much better than nothing. But anyone who gets a copy of a SIM card receives its codes.
    .how =
        See on the list of accounts who still uses text messages.
        Start with management, those who pay and those who run the computers.
        Add the prompt on the phone, or an app that gives codes.
        Try it with each person before you remove the text message.
        Keep the new recovery codes on paper.
    .verify = No text message is left on the list of accounts.
    .ask-help = If someone’s phone does not work for this, ask your technician about a key that plugs in.

action-adopt-team-manager = Set up a password manager for the whole firm
    .because = The manager creates a different one for each place. When someone leaves, their way in is removed and that is all.
    .how =
        Choose with your technician a manager for firms that shares accounts by team.
        Give it two-step verification: besides the password, a prompt or a code.
        Start with a small team and its 10 most used accounts.
        As you move each account, change its password to one that the manager creates.
        When everything works, delete the sheets and chats with passwords.
        Keep in a sealed envelope, under lock and key, how to get in if whoever runs it is away.
    .verify = Ask someone to sign in to a shared program. They do it from the manager, without typing the password.
    .ask-help = Ask for help to choose it: it must be possible to recover if someone forgets the main password.

action-limit-admin-rights = Keep only a few administrator accounts, and only for installing
    .because = The fewer keys to the whole house, and the less they are used, the less there is to lose.
    .how =
        Ask your technician for the list of who is an administrator, and of what.
        Choose two people and create a separate account for each.
        Check that the two new accounts work.
        Take the permission away from the everyday accounts, little by little.
        Offer another way to those who used to install: ask, and have it that same day.
        Keep those passwords under lock and key, in a sealed envelope.
    .verify = Try to install something from an ordinary account: it asks for the other account.
    .ask-help = If an old program stops working, ask for help before you go back.

action-stop-telling-passwords = Change the passwords that someone else knows
    .because = Someone who has your password gets in whenever they like. And you do not see it.
    .how =
        Make a short list: which passwords you have told, and to whom.
        First change those of your email and your bank, and your phone’s code.
        Sign out on all other devices, if the account offers it.
        If two people use something, let each have a profile or an account.
        If one has to be shared, share it through a manager and use it nowhere else.
        Keep at home, in a sealed envelope, how to get in if something happens to you.
    .verify = The list of devices of your email shows only yours.
    .ask-help = If you fear that someone may hurt you when they notice, first talk to someone you trust. Do it from another device.

action-protect-game-accounts = Add a second step to game accounts
    .because = With the password alone, anyone who gets it gets in. With a second step, they stay out.
    .how =
        Open the website of the game or the console and look for “two-step verification”.
        Choose an app that gives codes rather than text messages.
        Keep the recovery codes on paper: they let you in without the phone.
        Remove the saved card or set a spending limit.
        Talk about it: someone who offers coins in exchange for a password wants the account.
    .verify = Sign in from another device: it asks for a code besides the password.
    .ask-help = If someone is already in, change the password of that account’s email and write to the game’s support.
