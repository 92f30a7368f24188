### What a person can do about backups.
# review: author-written

action-schedule-backup = Set up a daily backup of your data
    .because = What has not been backed up is lost with the device. If the backup runs by itself, it does not depend on your memory.
    .how =
        Choose where: an external drive or an online backup service.
        Make a short list of what you cannot lose: documents, photos, messages, contacts.
        Turn on automatic backup and set it to run every day.
        Let the first one finish: it can take a few hours.
        If a program keeps its data apart, ask whoever sold it how to back that up.
    .how-windows = Plug in the drive, open the Start menu and type “file history”. Choose your drive and turn it on.
    .how-macos = Plug in the drive, open System Settings and search for “Time Machine”. Choose your drive.
    .how-linux = Plug in the drive and open your system’s backup program. It is often called “Backups”.
    .how-android = Open Settings, search for “backup” and turn it on.
    .how-iphone = Open Settings, search for “iCloud Backup” and turn it on.
    .verify = Open the drive or the service and look for a document from yesterday. Open it from there.
    .ask-help = Ask for help if your data is on a server or if several people work on the same files.

action-keep-a-copy-apart = Keep one backup unplugged
    .because = An unplugged drive cannot be reached from the internet.
    .how =
        Find an external drive with plenty of room for your data.
        Plug it in, copy your folders and wait until it finishes.
        Click “Eject” and unplug it.
        Write the date on a label and keep it in another room or another home.
        Put a monthly reminder in your calendar.
    .verify = Look at your computer: the drive is no longer there. It is in its place, with today’s date.
    .ask-help = If your data does not fit, lives inside a program or is used by several people, ask for help. Ask about a daily backup that keeps earlier versions.

action-try-a-restore = Try to get one file back from your backup
    .because = The test is short and tells you whether the backup works.
    .how =
        Choose a document or a photo from last month.
        Look for that file in the backup, not on your computer.
        Save it on the desktop under another name.
        Open it and check that it is complete.
    .verify = The file from the backup opens and is complete.
    .ask-help = If it does not open, delete nothing. Call the person who set up the backup.

action-copy-online-data = Take a backup of what you keep online
    .because = If that account is closed or someone empties it, your backup is what you have left.
    .how =
        Make a list of where you have data: email, calendar, invoices, files.
        Sign in to each service and look for “export” or “download” (“exportar” or “descargar”).
        Save the download on an external drive, with the date in its name.
        Open a file from the drive and check that it can be read.
        Delete what is left in Downloads, click “Eject” and unplug the drive.
        Put a monthly reminder in your calendar.
    .how-google = Open your Google account and look for “Download your data”. It tells you when the copy is ready.
    .how-microsoft = Open your files on the Microsoft page. Select the folders and click “Download”.
    .how-other = If you cannot find the option, ask that firm: “How do I download all my data?”.
    .verify = The drive holds a folder dated this month. An invoice opens from it.
    .ask-help = If the download does not open, delete nothing and ask for help.
