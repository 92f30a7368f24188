### Questions about what suppliers of a firm have promised.
# review: author-written

item-supplier-contract = What does your contract with those who run your computers say about security?
    .why = If someone gets into that firm, they can reach yours from there. And what is not written down is argued about later.
    .help = Think also of whoever runs your business program or repairs your machines remotely. If there are several firms, answer for the one that has signed least.
    .option-full = What it protects, how soon it answers and that it tells us if it has a problem
    .option-part = Only one or two of those things: what it protects, how soon it answers, that it tells us
    .option-price = Only the price and the hours
    .option-verbal = Nothing: there is no contract
    .not-applicable-no-suppliers-with-access = Nobody from outside gets into my computers or programs
item-supplier-contract-easy = Do you have in writing how soon your computer firm must answer?
