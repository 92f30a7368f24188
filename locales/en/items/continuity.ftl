### Questions about a bad day: who does what, what comes back first, what is learnt.
# review: author-written

item-incident-roles = Has your firm written down who does what if there is a security problem?
    .why = On the day there are too few hands, and nerves are on edge. With names and phone numbers, nobody waits to be told.
    .help = A problem may be locked files, a payment to another account or a data breach. A sheet of paper is enough. Rehearsing means reading it in a group and acting as if it were happening.
    .option-rehearsed = Yes, with phone numbers, and we rehearsed it this year
    .option-written = Yes, with names and phone numbers
    .option-old = There is an old sheet, or one without phone numbers
    .option-none = No
item-incident-roles-easy = Is there a sheet on display that says who to call if the computers fail?

item-after-a-scare = After a scare, what gets written down in your firm?
    .why = What is forgotten happens again. Once it is written down, it helps to change something.
    .help = A scare is a trick that worked, a lost laptop or a day without programs. If there has been none yet, say what you would do.
    .option-change = What happened, why and what changes
    .option-what = Only what happened
    .option-talk = Nothing: people talk about it
    .option-nothing = Nothing: everyone moves on
item-after-a-scare-easy = Has your firm changed any habit after a scare?

item-first-to-return = All the computers stop. Has it been decided what comes back first?
    .why = On the day there is no time to argue. With the order decided, work comes back sooner.
    .help = It means deciding how long each job can be at a standstill. For example: getting paid, 1 day; payroll, 5 days. Knowing how to work in the meantime counts too.
    .option-written = Yes, in writing, and how to work in the meantime
    .option-order = Yes, in writing, only the order
    .option-talked = We have talked about it, without writing it down
    .option-never = We have not thought about it
item-first-to-return-easy = Has your firm had to work for a day without computers?

item-whole-system-restore = When did your firm last try to get a whole computer back from the backup?
    .why = Getting a file back is one thing. Getting a whole computer running can take days if nobody has tried it.
    .help = Getting it back means having it again on another device, with its programs and its data. If there is a server, answer for it. If everything is online, having started on an empty computer counts.
    .option-worked = In the last 12 months, and it went well
    .option-failed = In the last 12 months, and something failed
    .option-longer = More than a year ago
    .option-never = Never, or there is no backup
item-whole-system-restore-easy = Has your technician ever got a computer running again from the backup?

item-power-cut = The power suddenly goes off. What happens to the devices that keep your data?
    .why = A power cut can damage a disk while it is writing. And it leaves you without internet or phone.
    .help = The server, the network drive and the router count. A network drive, or NAS, is a box of drives that several people open over the network. A battery, or UPS, gives power for a few minutes, to shut down properly. If your data is only on laptops, their own battery counts. If several apply, choose the one lowest on the list.
    .option-tested = They keep going on a battery, and I tested it this year
    .option-untested = They keep going on a battery, not tested
    .option-laptops = Only the laptops keep going
    .option-off = They all go off
item-power-cut-easy = Is there a battery beside the server or the router?

item-water-and-fire = A pipe leaks or a fire starts near your devices. What protects them?
    .why = A broken pipe or a burnt socket can destroy devices and their data in one night.
    .help = The server, the network drive and the router count. A network drive, or NAS, is a box of drives that several people open over the network. Against water: high up and away from pipes. Against fire: a smoke detector and an extinguisher that is safe on electrical devices.
    .option-both = Something against water and something against fire
    .option-one = Only one of the two
    .option-nothing = Nothing in particular
    .option-in-the-way = Nothing: they are on the floor, under a pipe or among papers
item-water-and-fire-easy = Is there an extinguisher near the devices that keep your data?
