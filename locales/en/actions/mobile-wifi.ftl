### What a person can do about the phone and the networks it uses.
# review: author-written

action-set-phone-lock = Give your phone a 6-digit code
    .because = A phone is easily lost. With a good code, anyone who finds it will find it very hard to get in.
    .how =
        Think of 6 digits that are neither a date nor in a row.
        Set them as the unlock code.
        Write them down at home for the first days: if you forget them, the phone has to be erased.
        Add fingerprint or face: then you hardly ever type the code.
        Make the screen lock itself after one minute.
    .how-android = Open Settings, tap the magnifying glass and search for “screen lock”. Choose PIN.
    .how-iphone = Open Settings, search for “passcode” and turn it on or change it.
    .verify = Turn the screen off, wait one minute and turn it on. It asks for the code.
    .ask-help = If the phone belongs to a firm or someone else manages it, ask first.

action-try-finding-phone = Turn on “find my phone” and try it
    .because = The day you lose it is not a good day to learn how.
    .how =
        Turn on the option to find the phone.
        Write that account’s password on paper and keep it at home.
        Keep the recovery codes with it: they let you in without the phone.
        From another device, open your account’s website and look for your phone.
        Make it ring. Do not press “erase”.
    .how-android = On the phone, open Settings, tap the magnifying glass and search for “find”. On the other device, open your Google account, go to “Security” and look for “your devices”.
    .how-iphone = On the phone, open Settings and search for “Find My iPhone”. On the other device, open the iCloud website and go to “Find My”.
    .verify = You have seen your phone on the map and heard it ring.
    .ask-help = If the phone belongs to a firm, ask who can erase it and which number to call.

action-set-sim-pin = Set a PIN on your SIM card
    .because = The screen code stays with your phone. The PIN goes with the card, even into another phone.
    .how =
        Find the PIN and the PUK on the plastic card that the SIM came in. If you no longer have it, ask your phone company.
        Write the PUK on paper: the card asks for it after 3 wrong PINs.
        Turn the PIN on with the one it came with.
        Change it for 4 digits that are neither a year nor in a row.
        Keep the paper at home, not in the phone case.
    .how-android = Open Settings, tap the magnifying glass and search for “SIM lock”.
    .how-iphone = Open Settings and search for “SIM PIN”.
    .verify = Turn the phone off and on. It asks for the PIN before it has a signal.
    .ask-help = After 2 wrong tries, stop. Call your phone company before the third.

action-separate-guest-wifi = Change your wifi password and set up another network for visitors
    .because = Then you can give a customer wifi without letting them onto the network you work on.
    .how =
        Look at the sticker on the router, the box that gives you internet, to see how to open its settings.
        Give your wifi a new password: four unrelated words.
        Turn on the “guest network” with another password.
        If the settings open with “admin” or “1234”, change that one too.
        Connect your computer, your phone and your printer again.
        Write the passwords down and keep the paper at home.
    .verify = Look at the networks on your phone: you see yours and the guest one. On yours the old password no longer works.
    .ask-help = Call your internet company and say: “I want to change the wifi password and have a guest network”.

action-use-own-data = Away from home, use your phone’s data
    .because = With your own data, nobody in the place is in between.
    .how =
        Before you open the bank, turn off the phone’s wifi.
        If you use the laptop, share the phone’s data with it.
        Delete the networks of cafés, hotels and trains from your list.
        Make the phone ask before it joins a new wifi.
        If a warning says that the connection is not private, close the page. Do not go on.
    .how-android = Open Settings, tap the magnifying glass and search for “hotspot”.
    .how-iphone = Open Settings and search for “Personal Hotspot”.
    .verify = Open your bank out of doors: the wifi symbol does not appear at the top.
    .ask-help = If you went on despite a warning, call your bank and change the password at home.

action-turn-on-firewall = Turn the firewall on
    .because = Without it, any device on the same network can try to get into your computer.
    .how =
        Turn it on for every network.
        See which programs are allowed and remove those you do not use.
        If a program that you do not know asks to be let in, say no.
    .how-windows = Open the Start menu and type “firewall”. Check that it says it is on for each network.
    .how-macos = Open System Settings, search for “firewall” and turn it on.
    .how-linux = Open the firewall program and turn it on. If there is none, install it from the app store.
    .verify = The same screen says that it is on. { -app } can check it too.
    .ask-help = If the printer or another program stops working afterwards, do not turn it off. Ask for only what is needed to be opened.

action-agree-on-personal-devices = Agree on what may be done with personal devices
    .because = It is not about watching people. It is about being able to erase what is for work and touch nothing else.
    .how =
        Ask each person which devices of their own they use for work.
        Decide what is allowed: perhaps the email, but not the folders.
        Set conditions: a lock, updates and that nobody else uses it.
        Keep work apart: a profile, an account or an app of its own.
        Write what happens if it is lost or if the person leaves.
        Ask each person to accept it in writing.
    .how-android = Open Settings, tap the magnifying glass and search for “work profile”. Your technician usually sets it up.
    .verify = You have a list with each person and their device. Each one has accepted the rules.
    .ask-help = Before you install a program that controls personal phones, ask your employment adviser (asesoría laboral).

action-give-company-devices = Give a firm-owned device to those who handle money or sensitive data
    .because = On a firm-owned device, you decide what is installed and what is erased.
    .how =
        Look at your list: who pays, who sees sensitive data, who runs the accounts.
        Start with those people.
        Prepare each device with your usual list.
        Move the work over and check that it opens.
        Remove the firm’s account from the personal device, with the person there.
        Set a date for the others.
    .verify = The page of your email no longer shows any personal devices of those people.
    .ask-help = If you cannot afford it this year, keep the rules and set a date to look again.

action-turn-on-phone-backup = Turn on your phone’s backup
    .because = A broken or lost phone is replaced in a day. The photos that were only on it do not come back.
    .how =
        Connect the phone to your wifi and plug it in.
        Turn on the backup for photos and the one for contacts: they are sometimes separate.
        If there is no room left, copy the photos to a computer and then delete what you can spare.
        Open the settings of your messaging app and look for “backup”.
        Let the first one finish: it can take a few hours.
    .how-android = Open Settings, tap the magnifying glass and type “backup”. For photos, open your photos app and tap your profile.
    .how-iphone = Open Settings, look for “iCloud Backup” and turn it on. For photos, open “Photos”.
    .verify = From another device, sign in to your account and open a photo from this week.
    .ask-help = If there is no room or you do not know its account, ask for help before you delete anything.

action-set-messenger-pin = Set a PIN on your messaging app
    .because = Today the code in a text message is enough, and a trick can get that code out of you.
    .how =
        Open the messaging app, go to its settings and look for “two-step verification”.
        If it is not there, look for “PIN” or “registration lock”.
        Turn it on and choose a PIN that is neither a date nor your screen code.
        Add an email address of yours to reset it. Without one, if you forget it, you may have to wait 7 days.
        Do not give anyone the PIN or the code in the text message, even if a friend asks.
    .verify = The same screen says that it is on, and shows your email address.
    .ask-help = If you can no longer get into your account, tell your people by phone and call { -help-line }, the cybersecurity advice line.

action-add-messenger-recovery = Add an email address to your messaging PIN
    .because = If you forget the PIN, you may be without your messages for some days.
    .how =
        Open the messaging app, go to its settings and look for “two-step verification”.
        Add an email address that you use and that only you use.
        Check that it is spelt right and save it.
    .verify = The same screen shows your email address.
    .ask-help = If your app does not take an address, write the PIN on paper and keep it at home.

action-remove-linked-apps = Remove what was installed from a link
    .because = That app went through no store. It can read what you type and what you receive.
    .how =
        Do not open your bank on that phone until you finish.
        Look for apps that you installed from a link or because someone asked you to.
        Remove them, even if they say they are from your bank or for remote help.
        Take away the permission to install others, if any has it.
        From another device, change the passwords of your email and your bank.
        Install from the store those that you really use.
    .how-android = Open Settings, tap the magnifying glass and type “unknown apps”. Take the permission away from all of them.
    .how-iphone = Open Settings, look for “Device Management” and remove the profile you do not know.
    .verify = Go through the list of apps: all are from the store and you know what each is for.
    .ask-help = If one cannot be removed or money is missing, call your bank and open “Is it happening now?” in { -app }.

action-clear-unused-apps = Remove the apps you do not use
    .because = Each app you do not need can see something of yours, even if you never open it.
    .how =
        Open the list of apps and go through all of it.
        Remove those you have not used for months.
        If you do not know what one is, ask before you remove it: some come with the phone.
        See which apps can use the camera, the microphone and your location. Take away what is not needed.
    .how-android = Open Settings, tap the magnifying glass and type “permission manager”.
    .how-iphone = Open Settings and go to “Privacy & Security”.
    .verify = You know what each app on your screen is for.
    .ask-help = If one cannot be removed, ask at the shop where you bought the phone.

action-dial-for-strangers = Dial other people’s calls yourself
    .because = You help just as much and the phone does not leave your hand.
    .how =
        Ask for the number and dial it yourself.
        Put it on speaker and hold the phone.
        If they insist on taking it, say no or point to a place nearby.
        If someone is in danger, call { -emergency } yourself.
    .verify = You know what to say: “Tell me the number and I will dial it”.
    .ask-help = If your phone was taken from you, call your phone company and your bank from another phone.
