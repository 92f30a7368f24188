### Questions about updates.
# review: author-written

item-updates-delay = When an update comes out, how long until your computer has it?
    .why = Each update fixes faults that others already know. Until you install it, they are still there.
    .help = An update is a fix that the maker sends. If it asks you to restart, it has not finished.
    .option-days = A few days: it installs itself or I do it soon
    .option-weeks = Weeks: I keep putting it off
    .option-months = Months, or never
    .option-ended = My computer no longer gets updates
    .not-applicable-no-computer = I do not use a computer
item-updates-delay-easy = Has your computer restarted to update itself in the last month?

item-system-supported = Do you work with any computer that no longer gets fixes?
    .why = Once the fixes end, every new fault stays open.
    .help = A fix is what the maker sends in each update. The old one in the workshop or the shop counts too. If several apply, choose the one lowest on the list. If in doubt, choose “I do not know”: { -app } can look at this one.
    .option-none = No: all of them get fixes
    .option-soon = No, but for one they end in less than a year
    .option-apart = Yes, one kept apart and offline
    .option-ended = Yes: this one, or another that goes online
    .not-applicable-no-computer = I do not use a computer
item-system-supported-easy = Has any computer you work with gone more than a year without an update?

item-program-updates = Your browser or another program asks to be updated. What do you do?
    .why = A website or file made as a trap looks for old faults in those programs.
    .help = The browser is the program for looking at websites. Think also of email, documents and invoices. If you do not treat them all alike, answer for the one you put off most.
    .option-by-itself = Nothing: they all update themselves
    .option-same-day = I accept that day, then close and reopen it
    .option-later = I leave it for another day
    .option-never = I always close the notice
    .not-applicable-no-computer = I do not use a computer
item-program-updates-easy = Have you accepted any program’s update this month?

item-phone-updates = How old is the last update of your phone?
    .why = Your phone holds your bank and your email. A fault that is not fixed can leave them in plain view.
    .help = Count the one for the phone’s system, not those of its apps. It usually asks to restart.
    .look-android =
        Open Settings, tap the magnifying glass and type “security update”.
        Read the date it shows.
        If it offers a new one, still count the date it already has.
    .look-iphone =
        Open Settings and search for “software update”.
        See whether it is up to date or offers a new one.
        Think when it last restarted to update itself. That date is the one that counts.
    .option-quarter = From the last 3 months
    .option-year = Between 3 and 12 months old
    .option-ended = More than a year old, or it gets none
    .not-applicable-no-phone = I do not use a phone
item-phone-updates-easy = Has your phone asked to restart for an update in the last few months?

item-updates-overview = How do you know which of your firm’s computers lack updates?
    .why = A forgotten computer can go for months without fixes. From it, the others can be reached.
    .help = An update is a fix that the maker sends. The server, the network drive and the router count too. A network drive, or NAS, is a box of drives that several people open over the network.
    .option-weekly-view = I see them all on one screen, every week
    .option-report = From a monthly report by those who run them
    .option-by-hand = Someone looks at them, one by one, now and then
    .option-unseen = Nobody looks: each computer goes its own way
item-updates-overview-easy = Does anyone look at the updates of all the computers?
