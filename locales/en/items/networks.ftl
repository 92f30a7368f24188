### Questions about the networks of a firm, what can be reached from outside and who notices.
# review: author-written

item-network-parts = What else runs on the same network as the office computers?
    .why = A camera or an old machine may be missing fixes. If it shares the network, the rest can be reached from it.
    .help = Think of machines, tills, cameras, alarms, televisions and visitors’ phones. If in doubt, ask whoever set up your network.
    .option-nothing = Nothing: the rest runs on separate networks
    .option-printers = Only printers and desk phones
    .option-machines = Machines, tills or cameras too
    .option-all = Everything, and visitors too
item-network-parts-easy = Do visitors have a wifi with another name?

item-remote-work = How do those who work from outside get into your firm’s programs?
    .why = The door that your people use from home is in view of the whole internet.
    .help = A private connection, or VPN, is encrypted: nobody can read it on the way. A second step is a prompt or a code, besides the password. If several apply, choose the one lowest on the list.
    .option-vpn-second-step = Through a private connection, with a second step
    .option-online-second-step = Only to online services, with a second step
    .option-password-only = With a password and nothing else
    .option-remote-program = With a remote access program that is always open
    .option-open = Through “Remote Desktop”, visible from the internet
    .not-applicable-no-remote-work = Nobody works from outside
item-remote-work-easy = Can anyone open an office computer from their home?

item-internet-exposed = Which of your firm’s devices can be reached from the internet?
    .why = Some programs try every door on the internet, day and night. Whatever is open, they find it.
    .help = Think of the server, the cameras, the network drive and machines that are repaired remotely. A network drive, or NAS, is a box of drives that several people open over the network. A website hosted by another firm does not count.
    .option-checked-none = None, and someone has looked this year
    .option-listed = Those on a list, and someone updates them
    .option-left-open = One that was opened one day and is still open
    .option-unchecked = Nobody has looked
item-internet-exposed-easy = Can anyone see the cameras or the network drive from home?

item-activity-log = How long does your firm keep the record of who gets into its accounts?
    .why = If something happens, the record tells where they came in and what they saw. Without it, you can only guess.
    .help = The record notes who gets in, when and from where. Online services usually have one. Think of the email, the files and the server. Answer for the one that keeps least.
    .option-half-year = 6 months or more
    .option-months = Between 1 and 6 months
    .option-days = Less than a month
    .option-nothing = It is not kept
item-activity-log-easy = Has anyone ever looked at where an account was opened from?

item-night-sign-in = Someone gets into one of your firm’s accounts at night. Who finds out?
    .why = The sooner it is seen, the less is lost. Without alerts, it is a customer who tells you in the end.
    .help = Online services can warn of an odd sign-in: another country, another hour, another device. What counts is that someone reads that alert.
    .option-read = One person gets an alert and looks at it that day
    .option-unread = An alert comes and is looked at sometimes
    .option-searched = It would show if someone searched for it
    .option-nobody = Nobody
item-night-sign-in-easy = Has your firm ever had an alert about a new sign-in?
