### What a person can do about updates.
# review: author-written

action-automatic-updates = Let your computer update itself
    .because = A known fault that nobody has fixed is the shortest way in.
    .how =
        Save what you have open and plug in the computer.
        Install what is waiting and restart.
        Leave automatic updates on.
        Choose a time when you do not use it.
    .how-windows = Open the Start menu and type “Windows Update”. Click “Check for updates”. If updates are paused, resume them.
    .how-macos = Open System Settings and search for “software update”. Turn on automatic updates.
    .how-linux = Open the update program and turn on automatic security updates.
    .verify = The same screen says that nothing is waiting. That is not enough if your system gets no more fixes: { -app } can check it.
    .ask-help = If an update fails twice, ask for help before trying again.

action-plan-a-supported-computer = Set a date to renew the computer that no longer gets fixes
    .because = Without new fixes, every month leaves more faults open.
    .how =
        Copy all your data first.
        See whether it can run a version of your system that still gets fixes: that is usually free. If in doubt, ask a shop or the person who helps you.
        If it cannot, set a date to replace it.
        Until then, use another device for the bank and for the tax office.
        Before you sell it or throw it away, have the disk erased.
    .verify = Check this computer again with { -app }: it says that your system gets fixes.
    .ask-help = Ask for a quote in writing and, if you can, for a second one.

action-retire-old-computer = Set a date to retire the computer whose fixes are ending
    .because = With a date in the calendar, you will not have to replace it in a hurry.
    .how =
        Copy all its data first.
        Write down what you use it for and which programs you need.
        See whether it can run a version of your system that still gets fixes: that is usually free. If in doubt, ask a shop or the person who helps you.
        If it cannot, set a date to replace it.
        Until then, do not use it for the bank or for email.
        Before you sell it or throw it away, have the disk erased.
    .verify = You no longer work with it, or its update screen says that it gets fixes.
    .ask-help = If a machine depends on it, ask whoever sold you the machine first.

action-update-programs = Let your programs update themselves
    .because = If it happens by itself, there is no notice to close.
    .how =
        Save whatever you have open.
        Open each program you use daily and accept what is waiting.
        Look in its settings for “updates” and make them automatic.
        Close the browser completely and reopen it: that finishes the update.
        Remove the programs you no longer use.
        If a program cannot do it alone, put a monthly reminder in your calendar.
    .how-windows = Open the app store and look for “updates”. To remove programs, open the Start menu and type “installed apps”.
    .how-macos = Open the app store and go to “Updates”. To remove one, drag it from Applications to the Bin.
    .how-linux = Open the app store and go to “Updates”.
    .verify = Open the browser and look in its menu for “about”: it says that it is up to date.
    .ask-help = If the invoicing program charges for updates, ask whoever sold it whether it still gets fixes.

action-update-phone = Update your phone and let it do so by itself
    .because = Each month without an update leaves more faults in view.
    .how =
        Plug the phone in and connect it to your wifi.
        Check that your photos and contacts are backed up.
        Install what is waiting and let it restart.
        Turn on automatic updates, those of the apps too.
        Remove the apps you no longer use.
    .how-android = Open Settings, tap the magnifying glass and search for “update”.
    .how-iphone = Open Settings and search for “software update”.
    .verify = The same screen says that nothing is waiting.
    .ask-help = If there is no room for it, make some first. If it fails twice, take it to a shop and delete nothing.

action-plan-a-supported-phone = See whether your phone still gets fixes and, if not, replace it
    .because = A phone without fixes is fine for calls, but not for the bank.
    .how =
        Look for an update and install it, if there is one.
        If there is none, ask in a shop whether your model still gets them.
        If it no longer does, set a date to replace it.
        When you choose another, ask until which year it will get fixes.
        Copy your data and first move the apps that give you codes.
        Erase the old one completely before you give it away or sell it.
    .how-android = Open Settings, tap the magnifying glass and search for “update”.
    .how-iphone = Open Settings and search for “software update”.
    .verify = Your phone shows an update from the last 3 months.
    .ask-help = If the phone belongs to a firm, ask that firm to look at it.

action-see-all-updates = See every week which updates are missing
    .because = What is seen on a list gets fixed. What is not seen stays as it is.
    .how =
        With your list of devices, see which system each one has.
        Ask your technician for a screen with all of them, or a report every week.
        Set a time limit: urgent ones in 14 days and the rest in a month.
        Start with the server and with what is visible from the internet.
        Note what no longer gets fixes and set a date to replace it.
        Say who looks at the list and on which day.
    .verify = This week’s list has all your devices.
    .ask-help = Before you update the server, ask for a backup and choose an hour when nobody is working.
