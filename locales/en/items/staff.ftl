### Questions about those who come, those who leave and what each person knows.
# review: author-written

item-joiner-access = A new person starts. With which account and which permissions do they work?
    .why = With one account per person, you know who did what. With only the permissions they need, a mistake reaches less far.
    .help = Think of the last one who joined, trainees and short stays too. The computer, the email, the programs and the till count. If several cases are true, choose the one lowest on the list.
    .option-by-job = With their own, and the permissions of their job
    .option-like-others = With their own, and the same permissions as everyone
    .option-inherited = With that of whoever was there before
    .option-shared = With one that several people use
item-joiner-access-easy = Do several people use any account with the same password?

item-leaver-accounts = A person leaves your firm. When are their accounts closed?
    .why = An account without an owner can be used by anyone who knows the password. It rarely shows.
    .help = The email, the computer, the programs, the wifi and the chats count. Think also of those who retired or were trainees. If you know of an open account, choose the last.
    .option-same-day = That same day, with a list at hand
    .option-week = That week, from memory
    .option-someday = When someone remembers
    .option-still-open = There are open accounts of people who left
item-leaver-accounts-easy = Is the email of someone who no longer works here still open?

item-staff-training = When did your firm last talk to its staff about fake messages?
    .why = A fake message deceives more when people are in a hurry. Talking about it is a reminder, and whoever speaks up in time protects the others.
    .help = A fake message pretends to come from a bank, a client or management. Practising means sending one made in-house, to learn. A 20-minute talk counts.
    .option-practice = In the last 12 months, and we practised with one
    .option-talk = In the last 12 months, without practising
    .option-longer = More than a year ago
    .option-never = Never
item-staff-training-easy = Has anyone asked this year whether a message was fake?

item-staff-confidentiality = What does each person sign about the data they see at work?
    .why = Whoever signs knows that what they see stays in the firm. Even after they change jobs.
    .help = Count all the staff, trainees and people from another firm too.
    .option-commitment = A promise to keep secrets, also after they leave
    .option-contract = A sentence in their contract
    .option-some = Something, but only some people do
    .option-nothing = Nothing
item-staff-confidentiality-easy = Has anyone on your staff signed a paper about keeping secrets?
