### Questions about the computer and who uses it.
# review: author-written

item-screen-lock = You walk away and leave the computer on. When does it ask for the password?
    .why = While it is open, anyone passing by can read your email or write in your name.
    .help = Answer for what it does by itself, even if you sometimes lock it yourself. A PIN, a fingerprint or a face counts too. If in doubt, choose “I do not know”: { -app } can look without changing anything.
    .option-soon = After 10 minutes or less
    .option-later = After 10 to 20 minutes
    .option-late = Later, or it does not lock by itself
    .option-no-password = Never: it has no password
    .not-applicable-no-computer = I do not use a computer
item-screen-lock-easy = When you turn your computer on, does it ask for a password, a PIN or a fingerprint?

item-shared-computer = Who else uses the computer you work with?
    .why = Anyone who uses your account sees your email and your invoices. They can also delete something by accident.
    .help = Your family counts too, even for games or homework. Your account is what opens with your password when you turn it on. If several apply, choose the one lowest on the list.
    .option-nobody = Nobody else
    .option-own-account = Someone else, with an account of their own
    .option-beside-me = Someone else in my account, while I am there
    .option-alone = Someone else in my account, on their own
    .not-applicable-no-computer = I do not use a computer
item-shared-computer-easy = Does anyone else know the password of your computer?

item-computer-leavers = When someone stops using your computer, what do you do?
    .why = Anyone who can still get in sees what you do today, even if they left years ago.
    .help = Think of people who worked with you or lived at home. If it has not happened yet, say what you would do.
    .option-account-and-passwords = I remove their account and change the passwords they knew
    .option-account = I remove their account
    .option-kept = I leave their account, in case they come back
    .option-nothing = Nothing: they used mine
    .not-applicable-no-computer = I do not use a computer
item-computer-leavers-easy = At start-up, do you see the name of someone who no longer uses your computer?

item-admin-account = When you install a program, what does your computer ask for?
    .why = A harmful program can do whatever the account that opens it can do. From an ordinary account, it can do less.
    .help = The administrator is the account that can change everything. Think of the last program you installed. A PIN or a fingerprint counts as a password.
    .option-other-account = The password of another account, the administrator’s
    .option-own-password = My own password
    .option-click = A click on “Yes”, with no password
    .option-nothing = Nothing: it just installs
    .not-applicable-no-computer = I do not use a computer
item-admin-account-easy = Is there an account on your computer that is only for installing programs?

item-antivirus = What does the antivirus on your computer say today?
    .why = Some programs are made to steal passwords or spoil files. The antivirus looks for them and stops them.
    .help = Windows comes with one: open the Start menu and type “Windows Security”. A Mac has another, which works without a window. If you have not touched it, choose the first option. On Linux, choose it if you only install from its own app store.
    .option-up-to-date = It is on and up to date
    .option-asks = It is on, but it wants something
    .option-off = It is off or has expired
    .option-none = Nothing: I have no antivirus
    .not-applicable-no-computer = I do not use a computer
item-antivirus-easy = Has your antivirus told you this month that all is well?

item-disk-encrypted = Is your computer’s disk encrypted?
    .why = The sign-in password is not enough. Anyone who takes the computer can remove the disk and read it in another one.
    .help = Encrypted means that, without your key, all anyone sees is meaningless signs. If in doubt, choose “I do not know”: { -app } can look without changing anything.
    .option-whole = Yes, all of it
    .option-part = Only a part
    .option-no = No: it only asks for a password to sign in, or not even that
    .not-applicable-no-computer = I do not use a computer
item-disk-encrypted-easy = Has your computer ever given you a “recovery key” to keep?

item-remote-helper = Who can control your computer remotely?
    .why = Someone who really helps you may use it. A stranger who calls out of the blue can use it to steal from you.
    .help = From a distance means that someone else moves your mouse over the internet. A program left behind after a repair counts too. If several apply, choose the one lowest on the list.
    .option-nobody = Nobody
    .option-each-time = The person who helps me, and I allow it each time
    .option-always = The person who helps me, at any time
    .option-unknown-program = There is a program and I do not know whose it is
    .not-applicable-no-computer = I do not use a computer
item-remote-helper-easy = Has anyone fixed your computer over the internet, without being with you?

item-helper-password = Who has the administrator password of your computer?
    .why = If only your helper has it and does not answer, you are locked out. If a former helper has it, they can get in.
    .help = It is the one needed to install programs and change settings on the computer you use. If several apply, choose the one lowest on the list.
    .option-each-own = My helper and I, each with our own
    .option-mine = Only me
    .option-same = My helper and I, the same one
    .option-helper = Only my helper
    .option-former = Also someone who no longer helps me
    .not-applicable-no-computer = I do not use a computer
item-helper-password-easy = Can you install a program without calling anyone?

item-new-computer-setup = How is a computer prepared before it is given to someone?
    .why = A new device comes with factory settings. It has too many programs and too few locks.
    .help = Preparing means encrypting the disk, setting a lock, changing factory passwords and removing what is not needed. Encrypted means that without your key it cannot be read. Phones and the router count too.
    .option-checklist = With a written list, always the same
    .option-technician = However the person who prepares it sees fit
    .option-as-new = It is handed over as it comes from the factory
    .option-as-left = It is handed over as the last user left it
item-new-computer-setup-easy = Does someone prepare a new computer before it is used?

item-antivirus-everywhere = How do you know that the antivirus is up to date on all the computers?
    .why = One computer without it is enough for a harmful program to spread to the others.
    .help = The antivirus looks for programs made to steal or to break things. Windows comes with one. The server and laptops that leave the office count too.
    .option-one-view = I see them all on one screen, and someone looks at the alerts
    .option-report = From a report by those who run them
    .option-by-hand = Someone looks at them, one by one, now and then
    .option-each = Each person looks at their own
    .option-gaps = Some do not have it
item-antivirus-everywhere-easy = Does one person look after the antivirus of all the computers?

item-used-device = The last used phone or computer that came to you: how did it start?
    .why = A handed-down device can bring someone else’s account. And programs that nobody remembers.
    .help = One from your family and one bought second hand both count. Starting afresh means erasing it all and setting it up as new.
    .option-wiped = It was erased and started afresh
    .option-account = The old account was removed and I added mine
    .option-added = I added my account and the old one is still there
    .option-as-was = Just as it was
    .not-applicable-no-used-device = All my devices were new
item-used-device-easy = Does any of your devices show the name of the person who used it before?
