### What a person can do about personal data.
# review: author-written

action-clear-old-client-data = Once a year, delete the data you no longer use
    .because = Every extra piece of data is one more thing to lose. With a fixed date, it does not depend on your memory.
    .how =
        Write down where you have customers’ data: computer, phone, email, chats and paper.
        Set aside what you must keep, such as invoices and contracts. If in doubt, ask your accountant (gestoría).
        Make a copy of what you are keeping.
        Choose the customers you no longer work with and delete the rest.
        Empty the bin of the computer and that of your email.
        Put it in your calendar for next year.
    .verify = Search for the name of a former customer. Only invoices and contracts appear.
    .ask-help = Ask before you delete data about health or children. Ask too if there is a court case.

action-sign-data-contracts = Ask for a contract from those who see your customers’ data
    .because = Without a contract, nobody has promised to look after that data or to tell you if it is lost.
    .how =
        Make a list: accountant (gestoría), invoicing program, email, backups and whoever repairs your computer.
        Write to each: “Could you send me the data processing agreement?”. That is its name; in Spanish, contrato de encargado del tratamiento.
        For an online service, find it in its terms and download it.
        Check that it says which data they see, what for, and that they will tell you if data is lost.
        Keep all the contracts in one folder.
        If a firm will not sign, look for another.
    .verify = Open the folder: there is one contract for each name on your list.
    .ask-help = If you do not understand a contract, ask your accountant or your professional body before you sign.

action-erase-before-letting-go = Erase completely whatever leaves your hands
    .because = A device that has not been erased still holds your email, your accounts and your customers’ data.
    .how =
        Check that you have a copy of everything you need.
        On the device, sign out of your email, your bank and your chats. Remove your Google or Apple account too.
        Erase the whole device with its own option.
        If it is a loose drive, have a shop erase or destroy it.
        Tear papers into small pieces or use a shredder.
    .how-windows = Open the Start menu and type “reset this PC”. Choose to remove everything. In “Change settings”, turn on cleaning the data: without that, it can be brought back.
    .how-macos = Open System Settings and search for “erase all content and settings”.
    .how-linux = The computer must be started from a USB stick and the whole disk erased. If you have never done it, ask for help.
    .how-android = Open Settings and search for “reset”. Choose to erase all data.
    .how-iphone = Open Settings and search for “reset”. Choose “Erase All Content and Settings”.
    .verify = Turn the device on: it greets you as if it were new.
    .ask-help = Ask for help if the device does not turn on: the disk is still inside and someone else can read it.

action-keep-sensitive-data-apart = Keep the most sensitive data apart
    .because = In a chat or an email, that data is on many devices at once. In a single place it is easier to look after.
    .how =
        Choose one place: your professional program or an encrypted folder. Encrypted means that it cannot be read without your key.
        First make a copy of what you are going to move.
        Move there the reports and photos you have in email, in chats or lying around.
        Check that they open, then delete them from where they were.
        Keep papers in a locked cupboard.
        Tell your customers where to send them from now on.
    .verify = Search for “report” and “informe” in your email and your chats. Nothing about any customer appears.
    .ask-help = Ask for help to make the encrypted folder, or if someone else uses that data too.

action-write-lost-data-sheet = Have a sheet ready in case you lose customers’ data
    .because = 72 hours go by quickly. With the sheet written, you know where to begin.
    .how =
        Write down which devices hold customers’ data, of what kind and about how many people.
        Note beside each whether it asks for a code and is encrypted. Encrypted means nobody reads it without your key.
        Open “Asesora Brecha”, the questionnaire of the AEPD, the data protection authority. It says whether you must notify, and sends nothing.
        Write on the sheet: “72 hours from when I know. Holidays count”.
        Add the other steps: lock the device, change passwords and go to the police.
        Keep the sheet on paper, away from the laptop.
    .verify = With the computer off, the sheet tells you what data there was and who to tell.
    .ask-help = If it has already happened, open “Is it happening now?” in { -app }. { -help-line }, the cybersecurity advice line, is free.

action-limit-folders = Open each folder only to those who need it
    .because = What an account cannot open is not lost with it.
    .how =
        Sort into three piles: for everyone, for a team and for a few people.
        Start with payslips, contracts, banks and health data.
        Give the permission by job, not person by person.
        Remove the permission for everyone from those folders.
        Look also at what is shared with people outside.
        Put a reminder in your calendar every 6 months.
    .verify = Ask someone in another job to open the payslip folder. They cannot.
    .ask-help = Make a backup first. If you do not know where permissions are changed, ask your technician for help.

action-write-processing-record = Note which personal data your firm uses and what for
    .because = The day something is lost, or someone asks, the list has the answer.
    .how =
        Make one row per use: customers, staff, applicants, suppliers, cameras, website.
        In each row, note which data it is, what for and who sees it.
        Add where it is, how it is protected, which firms get it and when it is deleted.
        Mark the rows with data about health or children.
        If you do not know why you keep something, set a date to delete it.
        Put a reminder in your calendar to go over it every year.
    .verify = Take a sheet with someone’s data. You find its row within a minute.
    .ask-help = If you use data about health, children or many people, ask a professional for help.

action-mark-id-photo = Stop sending the whole photo of your identity card
    .because = What you send once can be copied many times. A marked copy is only good for one purpose.
    .how =
        Ask whether showing it in person or giving the number is enough.
        If it is official paperwork, see whether an official website takes Cl@ve or a certificate.
        If there is no other way, make a copy in black and white.
        Cross out what is not needed and write across it who it is for, why and the date.
        Send it as a picture, so that what you crossed out cannot be lifted.
        Look for whole photos in your chats and emails and delete them.
    .verify = Search your email and chats for “DNI”, “NIE”, “passport” and “pasaporte”: no whole photo appears.
    .ask-help = If someone has used your card, keep what you have and make a police complaint. { -help-line }, the cybersecurity advice line, can advise you first.

action-close-your-profile = Decide who sees your social media
    .because = What anyone can see helps someone to imitate you and to know where you are.
    .how =
        Open the settings of each account and look for “privacy”.
        Make the account private or only for people you know.
        Go through your followers and remove those you do not know.
        Take your phone, address, school and date of birth off your profile.
        Post holiday photos when you are back. Before you post someone else, ask them.
    .verify = Look at your profile from another account or signed out: almost nothing can be seen.
    .ask-help = If someone uses your photos or pretends to be you, tell the social media company and keep screenshots.
