### Questions about those who come, those who leave and what each person knows.
# review: author-written

item-joiner-access = A new person starts. Which account and which permissions do they work with?
    .why = With one account per person, you know who did what. With only the permissions they need, a mistake does less harm.
    .help = Think of the last one who joined, including trainees and short stays. The computer, the email, the programs and the till count. If several apply, choose the one lowest on the list.
    .option-by-job = Their own, with the permissions for their job
    .option-like-others = Their own, with the same permissions as everyone
    .option-inherited = The account of the person who was there before
    .option-shared = One that several people use
item-joiner-access-easy = Do several people use any account with the same password?

item-leaver-accounts = A person leaves your firm. When are their accounts closed?
    .why = An account without an owner can be used by anyone who knows the password. It rarely shows.
    .help = The email, the computer, the programs, the wifi and the chats count. Think also of those who retired or were trainees. If you know of an open account, choose the last.
    .option-same-day = That same day, with a list to hand
    .option-week = That week, from memory
    .option-someday = When someone remembers
    .option-still-open = There are open accounts of people who left
item-leaver-accounts-easy = Is the email of someone who no longer works here still open?

item-staff-training = When did your firm last talk to its staff about fake messages?
    .why = A fake message fools more people when they are in a hurry. Talking about it is a reminder, and anyone who speaks up in time protects the others.
    .help = A fake message pretends to come from a bank, a customer or management. Practising means sending one made in-house, to learn. A 20-minute talk counts.
    .option-practice = In the last 12 months, and we practised with one
    .option-talk = In the last 12 months, without practising
    .option-longer = More than a year ago
    .option-never = Never
item-staff-training-easy = Has anyone asked this year whether a message was fake?

item-staff-confidentiality = What does each person sign about the data they see at work?
    .why = People who sign know that what they see stays in the firm. Even after they change jobs.
    .help = Count all the staff, trainees and people from another firm too.
    .option-commitment = A promise of confidentiality, even after they leave
    .option-contract = A sentence in their contract
    .option-some = Something, but only some people do
    .option-nothing = Nothing
item-staff-confidentiality-easy = Has anyone on your staff signed a document about confidentiality?
