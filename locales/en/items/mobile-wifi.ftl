### Questions about the phone and the networks it uses.
# review: author-written

item-phone-lock = What does your phone ask for before it opens?
    .why = Your phone holds your email, your bank and many people’s data. Without a lock, anyone who finds it can open it.
    .help = Turn the screen off and on again. See what it asks for before it shows your apps. With a fingerprint or face, choose the first. A 5-digit code counts as a 4-digit one.
    .look-android =
        Open Settings, tap the magnifying glass and type “screen lock”.
        Read the type it shows: none, swipe, pattern, PIN or password.
        If it is a PIN, count its digits.
    .look-iphone =
        Open Settings and search for “passcode”.
        If you see “Turn Passcode Off”, you have one. If you see “Turn Passcode On”, you do not.
        If you have one, count its digits.
    .option-long = Fingerprint, face or a code of 6 digits or more
    .option-short = A code of 4 digits or a pattern
    .option-none = Nothing: I swipe and it opens
    .not-applicable-no-phone = I do not use a phone
item-phone-lock-easy = If you leave your phone on the table, can someone else open it and read your messages?

item-phone-find = You lose your phone. Can you lock or erase it from another device?
    .why = Your phone carries your email, your photos and other people’s data. If you erase it in time, you lose only the device.
    .help = It is done on the website of your Google or Apple account, the same one as on the phone. Trying it means seeing your phone there on a map.
    .look-android =
        Open Settings, tap the magnifying glass and type “find”.
        See whether the option to find the phone is on.
        Think whether you know that account’s password by heart or have it on paper.
    .look-iphone =
        Open Settings and search for “Find My iPhone”.
        See whether it is on.
        Think whether you know that account’s password by heart or have it on paper.
    .option-tried = Yes, and I have tried it
    .option-untried = Yes, but I have not tried it
    .option-no-password = It is on, but I do not know the password
    .option-cannot = No
    .not-applicable-no-phone = I do not use a phone
item-phone-find-easy = Have you ever seen your phone on a map, from another device?

item-sim-pin = You turn your phone off and on. What does the SIM card ask for?
    .why = Without a PIN, anyone who puts your card in another phone gets your text messages. Codes for your accounts arrive that way.
    .help = The SIM is the card that connects your number, even if it is built into the phone. Its PIN is not the screen code: it is asked for only at start-up. If several apply, choose the one lowest on the list.
    .look-android =
        Open Settings, tap the magnifying glass and type “SIM lock”.
        See whether it is on.
    .look-iphone =
        Open Settings and search for “SIM PIN”.
        See whether it is on.
    .option-chosen = A PIN that I chose
    .option-given = The PIN that came with it
    .option-guessable = A PIN such as 0000, 1234 or a year
    .option-none = Nothing
    .not-applicable-no-phone = I do not use a phone
item-sim-pin-easy = When you turn your phone on, does it ask for two different codes?

item-wifi-password = Who can get onto the wifi you work with?
    .why = Anyone on your wifi is right next to your computer and your printer.
    .help = A guest wifi is another wifi, apart from yours. Anyone you gave the password to years ago counts too, if it is still the same. If it is on a sticker in plain view, choose the last option.
    .option-guest-network = Those who live or work here; visitors use another network
    .option-only-us = Only those who live or work here
    .option-visitors = Customers, visitors or neighbours too
    .option-anyone = Anyone: it has no password or it is in plain view
    .not-applicable-no-wifi = I do not use wifi for work
item-wifi-password-easy = Have you given your wifi’s present password to anyone from outside?

item-public-wifi = You open your bank in a café. On which connection?
    .why = On someone else’s wifi, another person may try to lead you to a website that is not your bank’s.
    .help = The same goes for a hotel, a train or a customer’s home. The warning is the screen that says that the connection is not private.
    .option-own-data = My phone’s data, or I wait
    .option-stops-at-warning = The wifi, and I stop if a warning appears
    .option-unchecked = The wifi, without checking
    .option-ignores-warning = The wifi, and I go on even if a warning appears
item-bank-on-public-wifi-easy = Have you ever opened your bank on the wifi of a café or a hotel?

item-firewall = Is the firewall of your computer on?
    .why = On a network with other people, another device can try to reach your computer. The firewall decides who gets through.
    .help = The firewall filters who comes in over the network. If in doubt, choose “I do not know”: { -app } can look without changing anything.
    .option-on = Yes
    .option-some-networks = Only on some networks
    .option-off = No
    .not-applicable-no-computer = I do not use a computer
item-firewall-easy = Has your computer ever asked whether to let a program use the network?

item-personal-devices = Who uses their own phone or computer for work?
    .why = On a device from home, the firm does not know who else gets in. And when the person leaves, the data leaves with them.
    .help = The firm’s email on a phone and chats with customers count. If several apply, choose the one lowest on the list.
    .option-nobody = Nobody: the firm provides the devices
    .option-rules = Those who accept some rules, with work kept apart
    .option-allowed = Those who want to, allowed but without rules
    .option-uncounted = Several people, and nobody keeps count
item-personal-devices-easy = Do you know which personal phones open the firm’s email?

item-phone-backup = You lose your phone today. Which photos and contacts will the new one have?
    .why = What is only on the phone goes with it. With a backup, you lose the device and nothing else.
    .help = A backup is your data in another place too. The one that goes to your online account or to a computer counts. If you have several, answer for the latest.
    .look-android =
        Open Settings, tap the magnifying glass and type “backup”.
        Read the date of the last backup.
        Open your photos app, tap your profile and see whether the backup is complete.
    .look-iphone =
        Open Settings and look for “iCloud Backup”.
        Read the date of the last backup.
        Go back to Settings, open “Photos” and see whether “iCloud Photos” is on.
    .option-recent = All of them: the last backup is from this month
    .option-old = Those in an older backup
    .option-some = The contacts, but not the photos
    .option-none = None
    .not-applicable-no-phone = I do not use a phone
item-phone-backup-easy = Have you ever seen your phone’s photos on another device?

item-messenger-pin = What does your messaging app ask for before it opens on another phone?
    .why = Someone who gets in with your number writes to your family as if they were you. They usually ask for money or a code.
    .help = You set the PIN yourself inside the app. It is neither the code in the text message nor the screen code. The email address lets you reset it if you forget it. If you use several apps, answer for the one you use most.
    .look-android =
        Open the messaging app and go to its settings.
        Look for “two-step verification” or “PIN”. It is often under “Account”.
        See whether it is on and whether there is an email address.
    .look-iphone =
        Open the messaging app and go to its settings.
        Look for “two-step verification” or “PIN”. It is often under “Account”.
        See whether it is on and whether there is an email address.
    .option-not-used = I do not use messaging apps
    .option-pin-email = The code in the text message and my own PIN, with an email address
    .option-pin = The code in the text message and my own PIN, without an address
    .option-code-only = Only the code in the text message
item-messenger-pin-easy = Does your messaging app sometimes ask for a PIN that you set yourself?

item-app-sources = Where do the apps on your phone come from?
    .why = An app made to steal can read your messages and open your bank. Many arrive through a link.
    .help = The store is the one that came with the phone. Anything you installed because someone asked you to on a call counts too. If several apply, choose the one lowest on the list.
    .look-android =
        Open Settings, tap the magnifying glass and type “unknown apps”.
        See whether any app is allowed to install others.
        Open the list of apps and see whether you know them all.
    .look-iphone =
        Open Settings and look for “Device Management”.
        If you see a profile that you do not know, choose the last option.
        Go through your screens and see whether you know every app.
    .option-known = From the store, and I know them all
    .option-unused = From the store, but some I do not know or do not use
    .option-link = Also from a link, a file or a call
    .not-applicable-no-phone = I do not use a phone
item-app-sources-easy = Have you ever installed an app from a link?

item-phone-loan = Someone you do not know asks for your phone to make a call. What do you do?
    .why = With your unlocked phone in their hand, that person can walk away or get into your accounts.
    .help = It may be in the street, in a bar or at your door. Say what you do when it is hard to say no.
    .option-dial = I dial and keep hold of it, or I say no
    .option-beside = I lend it and stay beside them
    .option-hand = I lend it and wait
    .not-applicable-no-phone = I do not use a phone
item-phone-loan-easy = Have you ever left your unlocked phone with someone you did not know?
