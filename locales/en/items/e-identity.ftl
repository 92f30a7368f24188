### Questions about electronic identity.
# review: author-written

item-certificate-copy = Where is the copy of your digital certificate?
    .why = With that file and its password, someone else can sign for you at the tax office or Social Security.
    .help = It is the file you use to sign official paperwork online. Its name often ends in .p12 or .pfx. If there is more than one copy, answer for the least protected one.
    .option-apart = Away from the computer, with a password
    .option-no-copy = There is no copy: it is only installed
    .option-computer = On the computer, with a password
    .option-adviser = My accountant (gestoría) or someone else has it
    .option-loose = In Downloads, an email or a chat
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-copy-easy = Have you ever sent your certificate by email or WhatsApp?

item-certificate-signs = If someone else uses your computer, can they sign with your digital certificate?
    .why = What is signed with your certificate carries your name. Afterwards it is hard to show that it was not you.
    .help = Your session is what your password opens when the computer starts. If the certificate is on several computers, look at those too.
    .option-password = No: it asks for a password each time it signs
    .option-own-session = No: nobody else gets into my session
    .option-open = Yes: anyone who sits down can sign
    .option-several = Yes, and it is on more than one computer
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-signs-easy = Does the computer ask you for a password each time you sign?

item-certificate-expiry = When does your digital certificate expire?
    .why = You cannot sign with an expired certificate. People tend to find out on the last day to file something.
    .help = It is the file you use to sign official paperwork online. If in doubt, choose “I do not know”: { -app } can look without changing anything. If you have several, answer for the one you use.
    .option-later = In more than 60 days
    .option-soon = In 60 days or less
    .option-expired = It has already expired
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-expiry-easy = Have you signed anything with your certificate in the last month?

item-second-way-in = It is the last day to file something official, and what you always use fails. How do you get in?
    .why = A certificate fails or the computer breaks, and the deadline does not wait. Another way in saves the day.
    .help = Cl@ve and the electronic ID card tell Spanish official websites who you are. Think of a way that does not depend on the same computer.
    .option-used = Another way that I have used before, such as Cl@ve
    .option-untried = Another way that I have but have never tried
    .option-adviser = Someone else files it for me, such as my accountant
    .option-none = I could not get in
item-second-way-in-easy = Have you ever used Cl@ve to get into an official website?

item-dnie-pin = Where do you keep the PIN of your electronic identity card?
    .why = The card with its PIN signs as you. Anyone who finds your wallet should not have both.
    .help = The Spanish electronic identity card (DNIe) has a chip that signs official paperwork online. Its PIN is neither the card’s number nor your phone’s code. If it is in several places, choose the one lowest on the list.
    .option-head = In my head or in a password manager
    .option-apart = On paper, away from the card
    .option-forgotten = Nowhere: I do not remember it
    .option-with-card = With the card
    .not-applicable-no-dnie = I do not use the card online
item-dnie-pin-easy = Do you carry any PIN written down in your wallet?

item-clave-phone = When you sign in with Cl@ve, where do you confirm that it is you?
    .why = Cl@ve shows your taxes, your health and your benefits. The phone that confirms is the key.
    .help = Cl@ve says who you are on Spanish official websites. Its app works on one phone per person. If you use several ways, choose the one lowest on the list.
    .option-app = In its app, on my phone and with a lock
    .option-sms = With a code by text message on my phone
    .option-other-phone = On someone else’s phone
    .not-applicable-no-clave = I do not use Cl@ve
item-clave-phone-easy = Is the Cl@ve app on your phone?

item-clave-prompt = You get a prompt to confirm with Cl@ve, and you were not signing in. What do you do?
    .why = It may come from someone who is signing in with your name. If you accept it, you let them in.
    .help = The same goes for a code you did not ask for. When it is you signing in, the code in the app matches the one on the website.
    .option-reject = I reject it and give nobody any code
    .option-ignore = I ignore it
    .option-explained = I accept it if someone calls and explains
    .option-accept = I accept it so that it goes away
    .not-applicable-no-clave = I do not use Cl@ve
item-clave-prompt-easy = Have you ever accepted a prompt that you had not asked for?

item-official-site = How do you get to the website of the tax office or Social Security?
    .why = Some websites copy the official ones, and others charge for what is free. They can come first in a search.
    .help = A favourite is an address that you keep in your browser, the program for looking at websites. Answer for the last time.
    .option-saved = From a favourite or its official app
    .option-typed = I type the address
    .option-search = I search and open the first result
    .option-link = From the link in a message
item-official-site-easy = Have you saved any official website in your favourites?

item-who-acts-for-me = Someone else does official paperwork for you. What do they sign in with?
    .why = Anyone who signs in with your signature can do everything, not only what you asked for.
    .help = A power of attorney (apoderamiento) is an official permission: you choose what for, and you can withdraw it. Your signature is your certificate, your Cl@ve or your card with its PIN. If several apply, choose the one lowest on the list.
    .option-limited = With their own signature and a permission for that
    .option-wide = With their own signature and a permission for everything
    .option-beside = With my signature, and I am there
    .option-mine = With my signature, whenever they want
    .not-applicable-acts-alone = Nobody does official paperwork for me
item-who-acts-for-me-easy = Does anyone else know your PIN or your certificate’s password?

item-wallet-app = How did the app that holds your identity card or documents get onto your phone?
    .why = An app that copies the official one can take your whole identity.
    .help = In Spain, MiDNI has been the official app for showing your identity card in person since 2025. Each country of the European Union has to offer an identity wallet before the end of 2026. If you have several apps, answer for the one you checked least.
    .option-official = From the store, through the link on the official website
    .option-by-name = From the store, after looking at who publishes it
    .option-first = From the store: I took the first one
    .option-link = From an advert or a message
    .not-applicable-no-wallet-app = I carry no official documents on my phone
item-wallet-app-easy = Did you look at who publishes the app before you installed it?

item-id-card-lost = You lose your identity card. What do you do that day?
    .why = Anyone who finds it can use it in your name. A dated document says that you no longer had it.
    .help = The same goes for a residence card or a passport. The police, the Guardia Civil included, give you a copy of what you say.
    .option-report = I tell the police and keep the copy
    .option-renew = I make an appointment for a new one
    .option-wait = I wait some days in case it turns up
    .option-nothing = Nothing: I use another document
item-id-card-lost-easy = If you cannot find your card today, would you go to the police this week?
