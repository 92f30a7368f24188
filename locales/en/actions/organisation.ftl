### What a firm can do about who answers for security, its rules and what it has.
# review: author-written

action-name-a-security-owner = Put one person in charge, with hours for it
    .because = Without a name, backups and warnings are left for another day.
    .how =
        Choose a person who wants the job and who management listens to.
        Write on a sheet what they look at, what they decide and who they tell.
        Put fixed hours in their calendar every month.
        Ask them to receive the warnings of INCIBE Empresas. { -help-line } explains how.
        Choose another person for when they are away.
        Tell all the staff and the firm that helps you.
        Talk with that person every 3 months: what goes well and what is missing.
    .verify = Ask two people who to tell about something odd. They say the same name.
    .ask-help = If nobody can, ask how many hours an outside firm would charge. Deciding is still up to you.

action-write-house-rules = Write two pages of rules and explain them
    .because = People who know what is expected ask before they try.
    .how =
        Choose a few topics: passwords, email, phones, customers’ data and new programs.
        Write one sentence per topic: what is done and what is not.
        Add who to tell, and that speaking up never brings a telling-off.
        Ask management to sign them, with a date.
        Hand them out in person, explain them for 15 minutes and ask for a signature.
        Put a reminder in your calendar to go over them every year.
    .verify = Open the folder of signatures: each name on the staff is there, with its date.
    .ask-help = Before you look at your staff’s email or computers, ask your employment adviser (asesoría laboral).

action-make-device-list = Make the list of devices, programs and services
    .because = With the list in front of you, you see what is not needed, what is missing and what is old.
    .how =
        Make a table: what it is, who uses it, from which year and where it is.
        Walk through your premises desk by desk. Look also at tills, cameras, printers and machines.
        Add the programs and the online services. Your bank’s direct debits help to find them.
        Mark what work cannot do without.
        Ask about what nobody recognises before you turn it off.
        Say who changes the list each time something comes or goes.
    .verify = Pick 3 devices at random. All 3 are on the list, with the name of who uses them.
    .ask-help = If there are many, ask your technician for a program that finds them on the network.

action-approve-new-programs = Set up a short way to ask for programs
    .because = Looking first takes a minute. Removing it later takes an afternoon.
    .how =
        Choose who says yes, and another person for when they are away.
        Make a list of what is approved and where it is downloaded from.
        Ask three things about each program: what for, who makes it and what data it will see.
        Answer within a day. If you take longer, people will find another way.
        Note each yes on the list.
        Say thank you to those who ask.
    .verify = Look at the last program installed: it is on the list, with date and name.
    .ask-help = If a program asks for administrator rights for everything, ask your technician first. Administrator is the account that can change everything.

action-hold-risk-review = Sit down with management to go over what can go wrong
    .because = What is decided round a table gets done. What is taken for granted gets forgotten.
    .how =
        Print the plan from { -app } and read it with management.
        Write down the 5 things that would do most harm. For example, a week without invoices.
        For each one, note what already guards against it and what is missing.
        Decide what gets fixed, who does it and by when.
        If something stays as it is, note why.
        See what was done from the previous sheet and set the next date.
    .verify = The sheet has a date, a signature and a name beside each task.
    .ask-help = If a customer asks you for a formal risk analysis, ask a professional which method will do.

action-guard-the-door = Go with visitors and lock away what matters
    .because = With a rule for everyone, asking offends nobody.
    .how =
        Agree on what to say: “Hello, who are you looking for? I will take you there”.
        Lock away the server, the router and sensitive papers.
        Note who has a key or a code. Change it when someone leaves.
        Note the name and the time of anyone who goes past the entrance.
        Put a bell or a lock on the back door.
        At the end of the day, leave no sensitive papers on the desks.
    .verify = Ask someone they do not know to walk in unannounced. They are asked before they reach a desk.
    .ask-help = If you want cameras, ask your adviser first: they record personal data.
