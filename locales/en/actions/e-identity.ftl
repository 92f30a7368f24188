### What a person can do about electronic identity.
# review: author-written

action-store-certificate-copy = Keep the copy of your certificate away from the computer
    .because = If the copy is left lying around, anyone who gets into your computer or your email also takes your signature.
    .how =
        If you sent it to anyone, ask for a new one and cancel that one. Go on with the new one.
        Search your computer for files ending in .p12 and .pfx.
        Copy the right one to a USB stick. If there is none, export it with a password from the program you sign with.
        Before you delete anything, check that you can sign in to the tax office as usual.
        Delete the other copies: Downloads, sent emails and chats. Empty the bin.
        Keep the stick at home and the password somewhere else.
    .verify = Search again for .p12 and .pfx: nothing appears. And you sign in to the tax office as usual.
    .ask-help = Ask for help if you do not know how to export it or if you cannot sign without that file.

action-authorise-adviser = Authorise your accountant without handing over your certificate
    .because = Anyone who holds your certificate can do anything official in your name, not only what you asked for.
    .how =
        Ask your accountant (gestoría): “Can you file my taxes with your own certificate?”. Many can: in Spain it is called colaboración social.
        For other official paperwork, grant a power of attorney (apoderamiento). It is an official permission, only for what you choose, and you can withdraw it.
        Once it works, cancel the certificate you gave them and ask for a new one for yourself.
    .verify = Your accountant files the next form and holds no certificate of yours.
    .ask-help = If in doubt, ask at the office where you got the certificate.

action-ask-password-to-sign = Make your certificate ask for a password
    .because = If your session is left open, anyone who sits down can sign. With a password, they cannot.
    .how =
        Check that you have the copy of the certificate and know its password.
        Remove it from computers that you no longer use or that are not yours.
        On yours, remove it and install it again from the copy.
        While installing it, ask for a warning or a password at each use.
        If someone else uses that computer, create an account of their own for them.
    .how-windows = While installing it, tick “strong private key protection” and choose the high level.
    .how-macos = Open “Keychain Access” and find your certificate. Under “Access Control”, ask for confirmation and the password.
    .how-linux = In your browser’s settings, look for “primary password” and set one. It will ask for it before it uses the certificate.
    .verify = Close the browser and sign in to the tax office with the certificate. It asks for the password first.
    .ask-help = Ask for help if you lack the copy or its password. Without both, remove nothing.

action-renew-certificate = Renew your certificate before it expires
    .because = The day it expires, it stops signing. And deadlines keep running.
    .how =
        Go to the website of the body that issued it and look for “renew” (“renovar”).
        Do it on the computer where it is installed.
        Make a copy of the new one with a password and keep it away from the computer.
        Check that you can sign in to the tax office with the new one.
        Put the next date in your calendar, 2 months ahead.
    .how-windows = To see the date, open the Start menu and type “user certificates”.
    .how-macos = To see the date, open “Keychain Access” and search for your name.
    .how-linux = To see the date, look for “certificates” in your browser’s settings.
    .verify = Check this computer again with { -app }: it says that more than 60 days are left.
    .ask-help = If the website does not let you renew it, ask the body that issued it, before it expires.

action-replace-expired-certificate = Ask for a new certificate
    .because = The one you have no longer signs. Better to ask in good time than on the last day to file something.
    .how =
        Ask the body that issued it how to get a new one. Have your identity card (DNI) or your NIE to hand.
        In the meantime, see whether you can get in with Cl@ve or the electronic ID card.
        Install the new one and check that you can sign in to the tax office.
        Make a copy with a password and keep it away from the computer.
        When it all works, remove the expired one.
        Put in your calendar when the new one expires, 2 months ahead.
    .verify = Check this computer again with { -app }: it says that more than 60 days are left.
    .ask-help = If something is due before that, ask your accountant whether they can file it.

action-set-up-second-way-in = Set up another way into official websites
    .because = With only one way in, a breakdown leaves you outside.
    .how =
        See whether you already have Cl@ve or an electronic ID card with its PIN.
        If not, register with Cl@ve. You can do it by video call, with a letter or at an office.
        Install its app on your phone.
        Sign in with it once at the tax office or Social Security.
        Write on paper what you will use if the certificate fails.
    .verify = You get into an official website without your certificate and see your name.
    .ask-help = If you cannot manage the video call, book an appointment at a Cl@ve registration office.

action-keep-dnie-pin-apart = Keep the PIN away from your identity card
    .because = If your wallet is taken, the two should not go together.
    .how =
        Take any note of the PIN out of your wallet and your phone.
        Keep it in a password manager or learn it by heart.
        If you write it on paper, keep it at home and do not say what it is for.
        If you do not remember it, ask at an identity card office how to set another.
        Try it by signing in to an official website.
    .verify = Open your wallet: the card is there and the PIN is not.
    .ask-help = If it fails several times, stop and ask at an identity card office.

action-confirm-with-clave-app = Confirm with the Cl@ve app on your phone
    .because = A text message reaches whoever holds your SIM card. The app also needs your phone to be unlocked.
    .how =
        Check that your phone has a screen lock.
        Go to the official Cl@ve website and open the app store from there.
        Install the app and activate it with your identity number.
        If someone else used to confirm, check that nothing reaches their phone any more.
        Sign in once to the tax office or Social Security to try it.
    .verify = Sign in to an official website: the prompt comes to your phone and asks for your fingerprint or code.
    .ask-help = If you cannot activate it, make an appointment at a Cl@ve registration office.

action-reject-unasked-prompts = Make it a rule: reject what you did not ask for
    .because = Someone signing in with your name needs you to accept. If you do not, they stay out.
    .how =
        If a prompt arrives and you are not signing in, press reject.
        Give nobody any code, not even someone who says they are the tax office.
        When it is you signing in, compare the code in the app with the one on the website.
        If it happens again, ask for help at a Cl@ve registration office.
        Write down the day and the time of each odd prompt.
    .verify = You have written the rule beside the computer: “If I did not ask for it, I reject it”.
    .ask-help = If you have already accepted one, note the time and call { -help-line }, the cybersecurity advice line. See whether anything new has been filed in your name.

action-save-official-sites = Keep the official websites in your favourites
    .because = A favourite always leads to the same place. A search and a message do not.
    .how =
        Look up the address on an official letter or document.
        Type it yourself, letter by letter, at the top of the browser.
        Check that you get in and save it as a favourite.
        Do the same for the tax office, Social Security, your region and your town hall.
        From today, only go in from there.
    .verify = Open your favourites: the websites you use are there and they all open.
    .ask-help = If you typed your data on a fake site, change the password, call your bank and { -help-line }, the cybersecurity advice line.

action-limit-who-acts = Give permissions, not your signature
    .because = A permission can be withdrawn in a day. A lent signature can be used for anything.
    .how =
        Make a list: who does what for you.
        For each thing, look for “apoderamiento” on the official website or ask at the office.
        Choose only what is needed and set an end date.
        Withdraw the permissions that you no longer use.
        If someone has your PIN, your Cl@ve or your certificate, change or cancel them.
    .verify = The other person signs in with their own signature and sees only what you allowed.
    .ask-help = If you help an older person, go to the office together: the permission is theirs to give.

action-reinstall-wallet-app = Install the official app from the official website
    .because = From the official website you know that the app is theirs.
    .how =
        Remove the app whose maker you do not know.
        Go to the official website that offers it and follow its link to the store.
        Look at the publisher’s name before you install it.
        Activate it and put a screen lock on the phone.
        When you show your data, read what is asked and give only that.
    .verify = In the store, your app is published by a public body.
    .ask-help = If you typed your data in a fake one, keep screenshots and make a police complaint. { -help-line }, the cybersecurity advice line, can advise you first.

action-plan-for-lost-id = Know what to do if you lose your identity card
    .because = A dated report helps you if someone uses your name later.
    .how =
        Write down which police station is nearest.
        Write: “If I lose it, I report it that day and keep the copy”.
        Keep a paper photocopy at home, with the number.
        If you carry bank cards with it, write down your bank’s number too.
        If it happens, also make an appointment for a new one.
    .verify = The sheet is at home and says where to go.
    .ask-help = If you get a debt or a contract that is not yours, take the copy to the police.
