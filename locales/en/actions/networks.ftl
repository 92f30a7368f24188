### What a firm can do about its networks, what can be reached from outside and who notices.
# review: author-written

action-separate-networks = Put what is not an office computer on another network
    .because = If someone gets in through a camera, they get no further than the cameras.
    .how =
        With your list of devices, make three groups: office, machines and visitors.
        Turn on the guest wifi for visitors now. It is another wifi, apart from yours.
        Ask your technician for a network for machines, tills and cameras.
        Note with your technician what has to talk to what. The rest stays closed.
        Try it on a quiet day: taking payments, printing and sending work to the machines.
        Keep a drawing of the networks, with its date.
    .verify = Connect your phone to the guest wifi. You see neither the printer nor the folders.
    .ask-help = If a machine stops working, go back and call whoever maintains it.

action-secure-remote-work = Leave a single door for working from outside, with a second step
    .because = With several doors, one goes unwatched.
    .how =
        Note who works from outside and in which programs.
        If “Remote Desktop” is visible from the internet, ask your technician to close it today.
        Choose a single way in: a private connection (say “VPN” to your technician) or online services.
        Turn on the second step for all those accounts: a prompt or a code, besides the password.
        Remove the remote access programs that are no longer needed.
        Ask people to use a computer of the firm, not the family’s.
    .verify = Try from home: without the prompt or the code, you do not get in.
    .ask-help = If you think that someone has already got in, delete nothing and open “Is it happening now?” in { -app }.

action-close-what-is-open = See what can be seen of your firm from the internet and close what is not needed
    .because = Nobody can try the lock on what cannot be seen from outside.
    .how =
        Tell your technician: “I want the list of what can be opened from the internet”.
        For each line, ask what it is for and who uses it.
        Ask them to close what nobody needs.
        Give what remains a second step and keep it up to date.
        Change the factory passwords of cameras, network drives (NAS, boxes of drives) and the router.
        Put a reminder in your calendar every 6 months.
    .verify = The list has a date from this month and a name beside each line.
    .ask-help = If something shows up that nobody recognises, do not delete it: have it looked at first.

action-keep-activity-log = Keep the record of who gets into your accounts for 6 months
    .because = Sometimes an odd sign-in is only discovered weeks later. By then, it still has to be on record.
    .how =
        Make a list of what matters: email, files, invoices and server.
        Look in each one for “log”, “activity” or “audit” (“registro”, “actividad”, “auditoría”). See how long it keeps.
        Raise the time to 6 months, or take a copy every month.
        Keep that copy where ordinary accounts cannot delete it.
        Set the clock right on all devices: with different times, nothing makes sense.
        Say so in the rules: your staff should know what is recorded.
    .verify = Look up who got into the email a month ago. It is there, with its time.
    .ask-help = Ask your adviser how long you may keep it: it is personal data.

action-turn-on-sign-in-alerts = Turn on alerts for odd sign-ins and say who reads them
    .because = An alert that nobody reads warns nobody.
    .how =
        Open the settings of your email and your files. Look for “alerts” or “security alerts” (“alertas”, “avisos de seguridad”).
        Turn on three: sign-in from another country, new administrator account and email forwarding.
        Send them to one person, and to another for when they are away.
        Write what they do: call whoever uses the account and, if it was not them, block it.
        Add the alerts from the antivirus and from the backups.
        Run a test and note how long it takes to be seen.
    .verify = Sign in to your account from a new device. An alert comes and someone calls you.
    .ask-help = If an alert is genuine, delete nothing and open “Is it happening now?” in { -app }.
