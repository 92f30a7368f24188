### What a person can do about electronic identity.
# review: author-written

action-store-certificate-copy = Keep the copy of your certificate away from the computer
    .because = If the copy lies loose, whoever gets into your computer or your email also takes your signature.
    .how =
        Search your computer for files ending in .p12 and .pfx.
        Copy the right one to a USB stick. If there is none, export it with a password from the program you sign with.
        Before you delete anything, check that you can sign in to the tax office as usual.
        Delete the other copies: Downloads, sent emails and chats. Empty the bin.
        Keep the stick at home and the password somewhere else.
        If you had sent it to anyone, revoke it and ask for a new one.
    .verify = Search again for .p12 and .pfx: nothing appears. And you sign in to the tax office as usual.
    .ask-help = Ask for help if you do not know how to export it or if you cannot sign without that file.

action-authorise-adviser = Authorise your accountant without handing over your certificate
    .because = Whoever holds your certificate can carry out any procedure in your name, not only the one you asked for.
    .how =
        Ask your accountant: “Can you file my taxes with your own certificate?”. Many can: in Spain it is called colaboración social.
        For other procedures, grant a power (apoderamiento). It is an official permission, only for what you choose, and you can withdraw it.
        Once it works, revoke the certificate you gave them and ask for a new one for yourself.
    .verify = Your accountant files the next procedure and holds no file of yours.
    .ask-help = If in doubt, ask at the office where you got the certificate.

action-ask-password-to-sign = Make your certificate ask for a password
    .because = If your session is left open, whoever sits down can sign. With a password, they cannot.
    .how =
        Check that you have the copy of the certificate and know its password.
        Remove it from computers that you no longer use or that are not yours.
        On yours, remove it and install it again from the copy.
        While installing it, ask for a warning or a password at each use.
        If someone else uses that computer, create an account of their own for them.
    .how-windows = While installing it, tick “strong private key protection” and choose the high level.
    .how-macos = Open “Keychain Access” and find your certificate. Under “Access Control”, ask for confirmation and the password.
    .how-linux = In your browser's settings, look for “primary password” and set one. It will ask for it before it uses the certificate.
    .verify = Close the browser and sign in to the tax office with the certificate. It asks for the password first.
    .ask-help = Ask for help if you lack the copy or its password. Without both, remove nothing.

action-renew-certificate = Renew your certificate before it expires
    .because = The day it expires, it stops signing. And deadlines keep running.
    .how =
        Go to the website of whoever issued it and look for “renew”.
        Do it on the computer where it is installed.
        Make a copy of the new one with a password and keep it away from the computer.
        Check that you can sign in to the tax office with the new one.
        Put the next date in your calendar, 2 months ahead.
    .how-windows = To see the date, open the Start menu and type “user certificates”.
    .how-macos = To see the date, open “Keychain Access” and search for your name.
    .how-linux = To see the date, look for “certificates” in your browser's settings.
    .verify = Check this computer again with { -app }: it says that more than 60 days are left.
    .ask-help = If the website does not let you renew it, ask whoever issued it before it expires.

action-replace-expired-certificate = Ask for a new certificate
    .because = The one you have no longer signs. Better to ask today than on the last day of a procedure.
    .how =
        Ask whoever issued it how to get a new one. Have your identity card at hand.
        Meanwhile, see whether you can get in with Cl@ve or the electronic ID card.
        Install the new one and check that you can sign in to the tax office.
        Make a copy with a password and keep it away from the computer.
        When all works, remove the expired one.
        Put in your calendar when the new one expires, 2 months ahead.
    .verify = Check this computer again with { -app }: it says that more than 60 days are left.
    .ask-help = If a procedure is due before that, ask your accountant whether they can file it.

action-set-up-second-way-in = Set up another way into official websites
    .because = With only one way in, a breakdown leaves you outside.
    .how =
        See whether you already have Cl@ve or an electronic ID card with its PIN.
        If not, register with Cl@ve. You can do it by video call, with a letter or at an office.
        Install its app on your phone.
        Sign in with it once at the tax office or Social Security.
        Write on paper what you will use if the certificate fails.
    .verify = You get into an official website without your certificate and see your name.
    .ask-help = If the video call does not work for you, book an appointment at a Cl@ve registration office.
