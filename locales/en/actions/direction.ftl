### What whoever owns or manages the firm can do.
# review: author-written

action-decide-on-ransom = Write down who would decide about a ransom
    .because = With the files locked, each person will say something different. And some pay and get nothing back.
    .how =
        Choose who decides, and another person in case they are away.
        Write who they ask first: technician, lawyer, insurer and police.
        Write the starting rule: first stop, keep the evidence and check the backups.
        Decide who talks to customers, staff and suppliers, and nobody else.
        Add that the technician neither answers nor pays on their own.
        Print it and keep it with the sheet of phone numbers.
    .verify = Ask your technician who decides on the day. They say the name on the sheet.
    .ask-help = Ask your lawyer what happens if you pay. { -help-line }, the cybersecurity advice line, is free, before and during.

action-write-night-list = Write down who gets called out of hours
    .because = Whoever sees the problem at 3 in the morning has nobody to ask. A name on a sheet solves that.
    .how =
        Choose two people who can decide to stop the computers.
        Write down their numbers, and the technician’s if they answer at night.
        Write what to do in the meantime: cut the internet, delete nothing and note the time.
        Say that they should call even if it turns out to be nothing.
        Give the sheet to the alarm firm, the night shift and the technician.
        Ask the technician what answering at night costs, and decide.
    .verify = Ask someone to call one night, with a warning first. One of the two people answers.
    .ask-help = If you are going to ask someone to be on call, ask your employment adviser (asesoría laboral) first.

action-read-the-policy = Read your policy, or decide you need none
    .because = What the policy asks for has to be in place beforehand. And you need its number on the first day.
    .how =
        Find all your policies: premises, liability and, if there is one, the one for online problems.
        Note what they pay: stolen data, a payment to another account, days at a standstill, lawyers.
        Note what they ask of you: backups, two steps to sign in, reporting within a time limit.
        Check with your technician that you really have those things.
        Copy their number onto the sheet of phone numbers.
        If you have none, ask for a price and decide. Note why.
    .verify = Without opening the policy, the sheet says who to tell and within what time.
    .ask-help = If you are not sure what a sentence covers, ask whoever sold you the insurance, in writing.

action-set-time-and-money = Set aside money and hours for this year
    .because = Then each thing in the plan has someone to do it and something to do it with.
    .how =
        Open the plan from { -app } and look at the first 6 things.
        Beside each one, write hours, money and a name.
        Add up what you already pay: technician, backups, programs.
        Set something aside for a device that breaks or gets old.
        Give one person fixed hours each month, marked in their calendar.
        Set a date in 3 months to see what has been done.
    .verify = Look at the accounts and the calendar: there is a budget line and some hours with this name.
    .ask-help = Before a large expense, ask for two quotes in writing. Ask what happens if you do not do it.

action-ask-to-see-a-copy = Ask to see a file come back from the backup
    .because = It takes half an hour and removes the doubt. If it fails, you know on a quiet day.
    .how =
        Choose a file from this week that matters to you, such as an invoice.
        Ask whoever runs the backups to get it back in front of you.
        Ask where that backup is, and whether it can be deleted from one of the firm’s computers.
        If it can, ask for another one kept apart: not connected, or online with earlier versions.
        Ask how long everything would take, not just that file.
        Note the date and do it again every 6 months.
    .verify = You have opened the file and it can be read in full.
    .ask-help = If it fails or nobody knows how, have the backups looked at this week. Delete nothing in the meantime.
