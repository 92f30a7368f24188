### What a person can do about the computer and who uses it.
# review: author-written

action-lock-screen-sooner = Make the screen lock itself
    .because = A visitor, a customer or a moment’s absence is enough for someone to see what they should not.
    .how =
        Set the screen to turn off after 10 minutes or less.
        Make it ask for the password when you come back.
        Try locking it yourself too whenever you get up.
    .how-windows = Open the Start menu and type “screen saver”. Choose one, set 10 minutes and tick the box that asks you to sign in again.
    .how-macos = Open System Settings and search for “lock screen”. Choose to require the password at once.
    .how-linux = Open the system settings and search for “screen lock”. Choose 10 minutes or less.
    .verify = Leave the computer alone for 10 minutes and move the mouse. It asks for the password. { -app } can check it too.
    .ask-help = If it does not let you change this, ask the person who looks after the computer.

action-set-computer-password = Set a password to get into your computer
    .because = Today, anyone who sits down at it is already inside.
    .how =
        Think of four unrelated words. For example, lamppost, sand, roof and lemon, but not these.
        Write them down and keep the paper at home, away from the computer.
        Set them as the password of your account.
        Turn off automatic sign-in, if it is on.
        Make the screen lock itself after 10 minutes.
    .how-windows = Open the Start menu and type “sign-in options”.
    .how-macos = Open System Settings and search for “Users & Groups”.
    .how-linux = Open the system settings and search for “users”.
    .verify = Turn the computer off and on. You cannot get in without the password.
    .ask-help = Ask for help if another person or a program needs the computer to start by itself.

action-give-own-account = Give anyone else who uses your computer an account of their own
    .because = From their account they see neither your files nor your email.
    .how =
        Create one account per person, without administrator rights.
        Copy into it the files that are theirs.
        Change the password of yours and do not tell anyone.
        Sign out before you hand over the computer.
    .how-windows = Open the Start menu and type “other users”.
    .how-macos = Open System Settings and search for “Users & Groups”.
    .how-linux = Open the system settings and search for “users”.
    .verify = Turn the computer on: you see one name per person. Your folders cannot be seen from their account.
    .ask-help = If you share an invoicing program, ask whoever sold it how each person signs in under their own name.

action-close-old-computer-accounts = Remove from your computer anyone who no longer uses it
    .because = An account that nobody uses is a door that nobody watches.
    .how =
        See which names appear when you turn the computer on.
        Copy any files in those accounts that you still need.
        Remove the accounts of those who no longer use it.
        Change the passwords they knew: the computer, the wifi and any shared ones.
        Put a reminder in your calendar every 6 months.
    .how-windows = Open the Start menu and type “other users”.
    .how-macos = Open System Settings and search for “Users & Groups”.
    .how-linux = Open the system settings and search for “users”.
    .verify = Turn the computer on: you see only the names of those who use it today.
    .ask-help = If that account is the only administrator, ask for help before you remove it.

action-separate-admin-account = Work with an account that cannot change everything
    .because = Today your everyday account can change everything. So can whatever slips into it.
    .how =
        Create a new account and call it “Install”.
        Give it administrator rights and a password that you use for nothing else.
        Write that password on paper and keep it at home.
        Sign in to the new account and check that it can change the settings.
        From there, take the administrator rights away from your usual account.
        Go back to your account and work as usual.
    .how-windows = Open the Start menu and type “other users”.
    .how-macos = Open System Settings and search for “Users & Groups”.
    .how-linux = Open the system settings and search for “users”.
    .verify = Install something from your account: it asks for the password of the “Install” account.
    .ask-help = Ask for help if a work program fails afterwards. Also if a firm looks after the computer.

action-turn-on-antivirus = Turn the antivirus on and let it catch up
    .because = An antivirus that has stopped does not see what comes in today.
    .how =
        See which one you have and read what it wants.
        If it asks to be turned on or updated, accept.
        If it is a paid one and has expired, renew it or uninstall it.
        Keep only one, the one that is up to date.
        Ask for a full scan and let it finish.
    .how-windows = Open the Start menu and type “Windows Security”. If you remove another antivirus, check that the Windows one is on.
    .how-macos = Open System Settings and search for “software update”. Let it install the security files.
    .how-linux = Install only from your system’s app store and accept its updates.
    .verify = The antivirus screen says that it is on and that nothing is waiting.
    .ask-help = If it finds something or will not turn on, do not use that computer for the bank. Call your technician or { -help-line }, the cybersecurity advice line.

action-encrypt-disk = Encrypt your computer’s disk
    .because = If it is stolen, you lose the device. With an encrypted disk, your files cannot be read without your key.
    .how =
        First make a backup of all your data on another device.
        Test the backup: open several files from it on another computer. If they do not open, stop here.
    .how-windows = Plug in the computer, open the Start menu and type “encryption”. Open “device encryption” or “BitLocker” and turn it on: you can go on working. Write the recovery key on paper and keep it at home. Without it, a breakdown leaves you without your files. If neither appears, your Windows does not include it.
    .how-macos = Plug in the computer, open System Settings, search for “FileVault” and turn it on: you can go on working. Write the recovery key on paper and keep it at home. Without it, a breakdown leaves you without your files.
    .how-linux =
        Before you go on: it takes hours and leaves the computer blank. Go on only with a tested backup of everything, and with help.
        Install the system again and choose “encrypt the disk”: it is only offered there.
        Write the key that you choose on paper and keep it at home. Without it you cannot open your files.
        Get your files back from the backup.
    .verify = The place where you turn it on says that it is on. On Linux there is no such screen: the computer asks for the key when it starts. { -app } can check it too.
    .ask-help = Ask for help if you have no backup of your data or if the option does not appear. On Linux, always ask: it takes hours and leaves the computer blank.

action-limit-remote-access = Ask the person who helps you to connect only with your permission
    .because = If someone gets the password of that program, they can get in at any hour.
    .how =
        Call the person who helps you and say: “I want to accept each connection myself”.
        Ask them to remove unattended access and the fixed password.
        Check that the program does not start with the computer.
    .verify = Ask them to connect now. You see a question and, if you do not accept, they stay out.
    .ask-help = If that person no longer helps you, ask another to remove the program.

action-remove-remote-program = Remove the remote access program that you do not know
    .because = Nobody should get into your computer without you knowing who it is.
    .how =
        If the mouse moves by itself, disconnect the internet and open “Is it happening now?” in { -app }.
        Note the name of the program and ask anyone who has worked on your computer.
        If nobody knows it, uninstall it and restart.
        From another device, change the passwords of your email and your bank.
    .how-windows = Open the Start menu, type “installed apps” and find it in the list.
    .how-macos = Open the Applications folder and drag it to the Bin.
    .how-linux = Open the list of installed programs and find it.
    .verify = Check this computer again with { -app }: it is no longer there.
    .ask-help = If you installed it because a supposed support service called you, call your bank and then { -help-line }, the cybersecurity advice line.

action-get-own-admin-password = Have an administrator password of your own
    .because = The computer is yours and you need your own key. If each of you has your own, one can be removed without the other.
    .how =
        Tell the person who helps you: “I want one administrator account for me and another for you”.
        Give yours a password that nobody else knows.
        Write it on paper and keep it at home.
        Use that account only to install programs.
    .verify = You get into your administrator account without calling anyone.
    .ask-help = If the computer belongs to another firm, the password is theirs. Ask who to call if it fails at the weekend.

action-close-former-helper-access = Close the way in to those who no longer help you
    .because = This is not about mistrust: a password that is no longer used can also get lost or stolen.
    .how =
        Check that you can get into an administrator account of your own.
        Copy whatever you need from that person’s account.
        Remove their account from the computer.
        Change the passwords they knew: computer, wifi, email and backups.
        Remove the program they used to move your mouse remotely too.
    .verify = Their name does not appear at start-up. The password they knew no longer works.
    .ask-help = If you do not know which passwords they had, go through it with whoever helps you now.

action-write-setup-list = Prepare all devices with the same list
    .because = What is done from memory turns out differently each time.
    .how =
        Write with your technician what is turned on: encryption, lock, updates, antivirus, firewall and backup.
        Add what is changed: factory passwords, on printers and cameras too.
        Add what is removed: programs not needed and signing in without a password.
        If the device comes from another person, copy their data and erase all of it.
        Use the list with the next device and keep the sheet with its date.
        Go over those you already have the same way, two a week.
    .verify = Pick a computer at random and read the list in front of it. Everything has been done.
    .ask-help = Before you erase or encrypt a device, check that there is a backup of its data.

action-watch-all-antivirus = See the antivirus of all the computers on one screen
    .because = An alert that only one person sees is closed and forgotten.
    .how =
        With your list of devices, see whether each antivirus is on and up to date.
        Turn it on where it is missing, on the server too.
        Ask your technician whether yours shows them all on one screen.
        Say who looks at the alerts and what they do with them.
        Make sure that ordinary accounts cannot turn it off.
        Put a reminder in your calendar to look every week.
    .verify = The screen shows as many computers as your list, all up to date.
    .ask-help = If it finds something on several at once, delete nothing. Call your technician or { -help-line }, the free cybersecurity advice line.

action-start-used-device-afresh = Erase the used device and start afresh
    .because = Then only what is yours stays, and nobody else can get in or find it.
    .how =
        First copy your own things elsewhere and open several files from the copy.
        Ask whoever used it to sign out of their account on the device.
        Erase all of it with the device’s own option.
        Set it up as new, with your account.
        Install the updates that are missing.
        Set a screen lock that nobody else knows.
    .how-windows = Open the Start menu and type “reset this PC”. Choose to remove everything.
    .how-macos = Open System Settings and look for “erase all content and settings”.
    .how-linux = The system has to be installed again from a USB stick. If you have never done it, ask for help.
    .how-android = Open Settings and look for “reset”. Choose to erase all data.
    .how-iphone = Open Settings and look for “reset”. Choose “Erase All Content and Settings”.
    .verify = When you turn it on only your name appears, and the app store uses your account.
    .ask-help = If it asks for someone else’s account to go on, do not look for shortcuts. Talk to that person or to the shop.
