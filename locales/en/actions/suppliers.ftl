### What a firm can do about what its suppliers have promised.
# review: author-written

action-add-security-to-contracts = Put in writing what you expect of those who get into your computers
    .because = With it in writing, you know who to call and what they owe you.
    .how =
        Make a list of the firms that get into your computers, programs or machines.
        Ask each one how it gets in, with which account and who does it.
        Ask for three things in writing: what it protects, how soon it answers and that it reports problems.
        Add how it gives you back your data if you part ways.
        Start with the one that would harm you most.
        Keep the contracts together and note when they are renewed.
    .verify = Open the contract of the most important firm. Point at those three things with your finger.
    .ask-help = If a large firm will not change its contract, read what it promises and keep it. If that is not much, look for another.
