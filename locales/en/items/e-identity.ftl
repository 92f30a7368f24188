### Questions about electronic identity.
# review: author-written

item-certificate-copy = Where is the copy of your digital certificate?
    .why = With that file and its password, someone else can sign for you at the tax office or Social Security.
    .help = It is the file you use to sign official procedures online. Its name often ends in .p12 or .pfx. If there is more than one copy, answer for the least protected one.
    .option-apart = Away from the computer, with a password
    .option-no-copy = There is no copy: it is only installed
    .option-computer = On the computer, with a password
    .option-adviser = My accountant or someone else has it
    .option-loose = In Downloads, an email or a chat
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-copy-easy = Have you ever sent your certificate by email or WhatsApp?

item-certificate-signs = If someone else uses your computer, can they sign with your digital certificate?
    .why = What is signed with your certificate carries your name. Afterwards it is hard to show that it was not you.
    .help = Your session is what your password opens when the computer starts. If it is on several computers, look at those too.
    .option-password = No: it asks for a password each time it signs
    .option-own-session = No: nobody else gets into my session
    .option-open = Yes: whoever sits down can sign
    .option-several = Yes, and it is on more than one computer
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-signs-easy = Does the computer ask you for a password each time you sign?

item-certificate-expiry = When does your digital certificate expire?
    .why = An expired certificate does not sign. People tend to find out on the last day of a procedure.
    .help = It is the file you use to sign official procedures online. If in doubt, choose “I do not know”: { -app } can look without changing anything. If you have several, answer for the one you use.
    .option-later = In more than 60 days
    .option-soon = In 60 days or less
    .option-expired = It has already expired
    .not-applicable-no-certificate = I have no digital certificate
item-certificate-expiry-easy = Have you signed anything with your certificate in the last month?

item-second-way-in = It is the last day of a procedure and what you always use fails. How do you get in?
    .why = A certificate fails or the computer breaks, and the deadline does not wait. Another way in saves the day.
    .help = Cl@ve and the electronic ID card tell Spanish official websites who you are. Think of a way that does not depend on the same computer.
    .option-used = Another way that I have used before, such as Cl@ve
    .option-untried = Another way that I have but never tried
    .option-adviser = My accountant files it for me
    .option-none = I could not get in
item-second-way-in-easy = Have you ever used Cl@ve to get into an official website?
