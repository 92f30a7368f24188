### Questions about backups.
# review: author-written

item-backup-frequency = How often is your data copied to another place?
    .why = A computer breaks, gets lost or is stolen. With a recent backup, you carry on.
    .help = Your data is what you do not want to lose: documents, photos, messages and contacts. Another place is an external drive, another computer or an online backup service. If the backup runs by itself, look at the date of the last one.
    .option-daily = Every day
    .option-weekly = Every week
    .option-seldom = Less often
    .option-never = Never
    .not-applicable-keeps-no-data = I keep no data on any device
item-backup-any = If your computer breaks today, can you open your latest documents somewhere else?

item-backup-disconnected = Do you have a backup that is not always connected to the computer?
    .why = Some programs lock your files and ask for money. They also lock any drive that they find plugged in.
    .help = A folder that syncs by itself is not enough: what breaks on one side breaks on the other. If you have several backups, answer for the one kept furthest apart.
    .option-apart = Yes, on a drive that I keep unplugged
    .option-online-versions = Yes, online, with earlier versions
    .option-always-connected = Only a plugged-in drive or a synced folder
    .option-none = I have no backup
    .not-applicable-keeps-no-data = I keep no data on any device
item-backup-disconnected-easy = Do you keep a drive with a backup of your data in a drawer?

item-backup-restored = When did you last get a file back from your backup?
    .why = A backup that has never been tested can fail on the day you need it.
    .help = Any file counts, even as a test: a document or a photo.
    .option-this-year = In the last 12 months
    .option-longer = More than a year ago
    .option-never = Never
    .option-no-copy = I have no backup
    .not-applicable-keeps-no-data = I keep no data on any device
item-backup-restored-easy = Have you ever opened a file that is kept in your backup?

item-work-data-online = Do you keep work data in any online service?
    .why = What is only online can be lost too.
    .help = An online service lives on another firm’s computers. It may be your email, your calendar, your invoicing program or a shared folder.

item-online-data-copy = What backup do you have of the data you keep online?
    .why = An account can be blocked or closed. And what you delete there by mistake may not come back.
    .help = Kept apart means on a drive or in another service. A synced folder is the same on several devices: it is not a backup. If you use several services, answer for the one with the worst backup.
    .option-this-month = One kept apart, from this month
    .option-older = One kept apart, from longer ago
    .option-synced = The synced folder on my computer
    .option-none = None: they are only there
item-online-data-copy-easy = Have you ever downloaded the data you keep online?
