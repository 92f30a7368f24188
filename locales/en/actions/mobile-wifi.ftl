### What a person can do about the phone and the networks it uses.
# review: author-written

action-set-phone-lock = Give your phone a code of 6 digits
    .because = A phone is easily lost. With a good code, whoever finds it will find it very hard to get in.
    .how =
        Think of 6 digits that are not a date nor in a row.
        Set them as the unlock code.
        Write them down at home for the first days: if you forget them, the phone has to be erased.
        Add fingerprint or face: then you hardly ever type the code.
        Make the screen lock itself after one minute.
    .how-android = Open Settings, tap the magnifying glass and search for “screen lock”. Choose PIN.
    .how-iphone = Open Settings, search for “passcode” and turn it on or change it.
    .verify = Turn the screen off, wait one minute and turn it on. It asks for the code.
    .ask-help = If the phone belongs to a company or someone else manages it, ask first.

action-try-finding-phone = Turn on the search for your phone and try it
    .because = The day you lose it is not a good day to learn.
    .how =
        Turn on the option to find the phone.
        Write that account's password on paper and keep it at home.
        Keep the recovery codes with it: they let you in without the phone.
        From another device, open your account's website and look for your phone.
        Make it ring. Do not press “erase”.
    .how-android = On the phone, open Settings, tap the magnifying glass and search for “find”. On the other device, open your Google account, go to “Security” and look for “your devices”.
    .how-iphone = On the phone, open Settings and search for “Find My iPhone”. On the other device, open the iCloud website and go to “Find My”.
    .verify = You have seen your phone on the map and heard it ring.
    .ask-help = If the phone belongs to a company, ask who can erase it and which number to call.

action-set-sim-pin = Set a PIN on your SIM card
    .because = The screen code stays with your phone. The PIN goes with the card, even into another phone.
    .how =
        Find the PIN and the PUK on the plastic that the SIM came in. If you no longer have it, ask your phone company.
        Write the PUK on paper: the card asks for it after 3 wrong PINs.
        Turn the PIN on with the one it came with.
        Change it for 4 digits that are not a year nor in a row.
        Keep the paper at home, not in the phone case.
    .how-android = Open Settings, tap the magnifying glass and search for “SIM lock”.
    .how-iphone = Open Settings and search for “SIM PIN”.
    .verify = Turn the phone off and on. It asks for the PIN before it has a signal.
    .ask-help = After 2 wrong tries, stop. Call your phone company before the third.

action-separate-guest-wifi = Change your wifi password and set up another network for visitors
    .because = Then you can give a client wifi without letting them in where you work.
    .how =
        See on the sticker of the router, the internet box, how to open its settings.
        Give your wifi a new password: four unrelated words.
        Turn on the “guest network” with another password.
        If the settings open with “admin” or “1234”, change that one too.
        Connect your computer, your phone and your printer again.
        Write the passwords on paper and keep it at home.
    .verify = Look at the networks on your phone: you see yours and the guest one. On yours the old password no longer works.
    .ask-help = Call your internet company and say: “I want to change the wifi password and have a guest network”.

action-use-own-data = Away from home, use your phone's data
    .because = With your own data, nobody in the place stands in between.
    .how =
        Before you open the bank, turn off the phone's wifi.
        If you use the laptop, share the phone's data with it.
        Delete the networks of cafés, hotels and trains from your list.
        Make the phone ask before it joins a new wifi.
        If a warning says that the connection is not private, close the page. Do not go on.
    .how-android = Open Settings, tap the magnifying glass and search for “hotspot”.
    .how-iphone = Open Settings and search for “Personal Hotspot”.
    .verify = Open the bank in the street: the wifi symbol does not appear at the top.
    .ask-help = If you went on despite a warning, call your bank and change the password at home.

action-turn-on-firewall = Turn the firewall on
    .because = Without it, any device on the same network can try to get into your computer.
    .how =
        Turn it on for every network.
        See which programs are allowed and remove those you do not use.
        If a program that you do not know asks to be let in, say no.
    .how-windows = Open the Start menu and type “firewall”. Check that it says it is on for each network.
    .how-macos = Open System Settings, search for “firewall” and turn it on.
    .how-linux = Open the firewall program and turn it on. If there is none, install it from the program for apps.
    .verify = The same screen says that it is on. { -app } can check it too.
    .ask-help = If the printer or another program stops working afterwards, do not turn it off. Ask for just what is needed to be opened.

action-agree-on-personal-devices = Agree on what may be done with personal devices
    .because = It is not about watching people. It is about being able to erase the work and touch nothing else.
    .how =
        Ask each person which devices of their own they use for work.
        Decide what is allowed: perhaps the email, but not the folders.
        Set conditions: a lock, updates and that nobody else uses it.
        Keep work apart: a profile, an account or an app of its own.
        Write what happens if it is lost or if the person leaves.
        Ask each person to accept it in writing.
    .how-android = Open Settings, tap the magnifying glass and search for “work profile”. Your technician usually sets it up.
    .verify = You have a list with each person and their device. Each one has accepted the rules.
    .ask-help = Before you install a program that controls personal phones, ask your employment adviser.

action-give-company-devices = Give a device of the firm to those who handle money or delicate data
    .because = On a device of the firm, you decide what is installed and what is erased.
    .how =
        Look at your list: who pays, who sees delicate data, who runs the accounts.
        Start with those people.
        Prepare each device with your usual list.
        Move the work over and check that it opens.
        Remove the firm's account from the personal device, with the person there.
        Set a date for the others.
    .verify = The page of your email no longer shows personal devices of those people.
    .ask-help = If the expense does not fit this year, keep the rules and set a date to look again.
