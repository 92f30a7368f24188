### What a firm can do to be ready for a bad day.
# review: author-written

action-write-incident-sheet = Write on a sheet who does what and who to call
    .because = When the computers stop, only what is on paper helps.
    .how =
        Choose who decides, who calls and who talks to customers. Add another person in case one is away.
        Note the phone numbers: bank, technician, adviser and { -help-line }.
        Write the first steps: disconnect, delete nothing, take photos and note the times.
        Add: “If people are at risk because of their data, 72 hours to tell the AEPD”.
        Print copies for the office, the workshop and the home of the person who decides.
        Put a reminder in your calendar to go over the numbers every 6 months.
    .verify = With the computer off, you find your technician’s number within a minute.
    .ask-help = If it is happening to you, open “Is it happening now?” in { -app }. { -help-line }, the cybersecurity advice line, is free.

action-rehearse-incident = Rehearse the sheet with your people once a year
    .because = A rehearsal shows which number is no longer valid and what nobody had thought of.
    .how =
        Bring the people on the sheet together for 45 minutes.
        Read a case: “It is 8 in the morning and no computer opens its files”.
        Each person says what they do and who they call.
        Halfway, make it harder: the person who decides is away, or a customer calls.
        Note what was missing, with a name and a date.
        Change the sheet and hand out the new one.
    .verify = The sheet has a new date and at least one change.
    .ask-help = If you do not know which case to read, use one from “Is it happening now?” in { -app }.

action-open-a-scare-book = Start a notebook of scares
    .because = Four lines per scare show what keeps happening.
    .how =
        Prepare a page with 4 gaps: what happened, when, why and what we change.
        Note also the scares that ended well.
        Write causes, not culprits: “there was no warning”, not a name.
        Put a name and a date beside each change.
        Read it with management every 3 months.
        Keep it under lock and key: it may hold personal data.
    .verify = Open the notebook at the last page: the change has been made.
    .ask-help = If personal data was lost, ask your adviser whether anyone must be told. Note what you decide and why.

action-decide-what-comes-first = Decide what comes back first and how to carry on
    .because = With the order and the time limits in writing, your technician knows where to start and by when.
    .how =
        Make a list of the jobs: getting paid, making, delivering, paying, answering.
        Beside each one, write how long it can be at a standstill.
        Note which programs, data and people it needs.
        Put first what can wait the least.
        Write how it is done by hand on the first day.
        Ask your technician whether the backups would be ready in time.
    .verify = Read the sheet to your technician. They tell you whether they can meet the first time limit.
    .ask-help = If a time limit is impossible, look with your technician for another way to back up or to work.

action-rehearse-whole-restore = Rehearse getting a whole computer back from the backup
    .because = The rehearsal tells you how many hours it takes. And what fails, fails on a quiet day.
    .how =
        Choose with your technician the computer or the server that is needed most.
        Use another, empty device. Do not touch the one that is running.
        Watch the clock and get back the system, the programs and the data.
        Open the invoicing program and look for something from yesterday.
        Note how long it takes and which passwords are missing.
        Fix whatever fails and try it again.
    .verify = A dated sheet says how many hours it took. Yesterday’s invoice opened.
    .ask-help = If it fails twice, ask for your backups to be checked that same week.

action-fit-a-battery = Fit a battery to what keeps data and test it
    .because = With a few minutes of power, devices shut down properly.
    .how =
        If you do not have one, ask your technician: “Which UPS do we need?”. It is the battery that gives power for a few minutes (SAI in Spanish).
        Connect the server, the router and the network drive (NAS, a box of drives) to it.
        Have the server shut itself down when little charge is left.
        Make a backup and, on a quiet day, try cutting the power.
    .verify = When the power is cut, everything keeps going for a few minutes and shuts down properly.
    .ask-help = Do the test with your technician there and the machines stopped.

action-move-from-water-and-fire = Move your devices away from water and fire
    .because = Lifting a device takes an hour. If it is lost with its data, the firm may come to a stop.
    .how =
        Make a backup before you move anything and switch the devices off properly.
        Lift them off the floor and away from pipes, toilets and windows.
        Clear boxes, papers and overloaded extension leads from around them.
        Put a smoke detector in that room.
        Keep an extinguisher nearby that is safe on electrical devices, and check its date.
        Keep a backup of the data in another building.
    .verify = Look at the room: nothing important on the floor, and the extinguisher is in date.
    .ask-help = If it smells of burning or the power trips often, call an electrician before you move anything.
