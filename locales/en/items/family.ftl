### Questions about what is agreed at home.
# review: author-written

item-safe-word = Someone calls with your relative’s voice and asks for money. How do you know if it is true?
    .why = The voice and the number can be imitated. A word that only your home knows cannot.
    .help = Your family or the people closest to you count. The word must not be online: not the dog’s name, not your street.
    .option-word = With an agreed word that the whole family knows
    .option-call-back = By calling the usual number: we have talked about it
    .option-ear = By the voice and what they say
    .option-never = We have not talked about it
    .not-applicable-nobody-close = There is nobody who could ask me for money like that
item-safe-word-easy = Do you have a secret word at home for this?

item-child-device = What can a child in your home do on their phone or tablet without asking you?
    .why = Without permission, a game can charge money. And an app can put them in touch with anyone.
    .help = The console and the television count too. If the devices differ, choose the one lowest on the list.
    .option-asks = What we agreed: they ask before installing or buying
    .option-installs = Install, but not buy
    .option-own-account = Everything, with their own account
    .option-my-account = Everything, with mine
    .not-applicable-no-child-device = No child at home uses devices
item-child-device-easy = Can they buy something in a game without you knowing?

item-child-agreement = Something online frightens a child in your home. Going by what you have agreed, what do they do?
    .why = A child who fears a telling-off takes longer to say. That silence helps the person making threats.
    .help = It may be a photo, a threat, someone who keeps insisting or a purchase. Say what would happen today.
    .option-that-day = They tell me that day, without fear of losing the phone
    .option-if-worse = They tell me if it gets worse
    .option-friends = They talk to their friends
    .option-quiet = They keep quiet
    .not-applicable-no-child-device = No child at home uses devices
item-child-agreement-easy = Have they shown you anything odd that they saw online this year?

item-account-age = What age did you give when you opened your social media and game accounts?
    .why = With a higher age, you get adverts and contacts that are not meant for you. And if you lose the account, it is hard to show that it is yours.
    .help = Look at the date of birth in the profile of each account. Up to a certain age, the law asks for your family’s permission. If several apply, choose the one lowest on the list.
    .option-family-knows = Mine, and my family knows
    .option-real = Mine, and nobody at home knows
    .option-older = A higher one
    .not-applicable-no-social-media = I use no social media and no game accounts
item-account-age-easy = Have you ever given a date of birth that is not yours?

item-threat-told = Someone threatens to publish a photo of you. Who do you tell that day?
    .why = Someone who threatens you counts on your silence. With someone beside you, it can be stopped sooner.
    .help = The same goes if the photo is fake or if you sent it yourself. It is not your fault.
    .option-adult = An adult I trust
    .option-friend = A friend
    .option-nobody = Nobody: I try to sort it out
    .option-obey = Nobody: I do what they ask
item-threat-told-easy = Is there an adult you would tell about something like that?

item-trusted-person = You are asked to move money or install something. Who do you ask first?
    .why = A scammer wants you to decide without talking to anyone. Someone else sees it from the outside.
    .help = Think of a call or a message that hurries you. It may be someone in your family, your street or your bank.
    .option-chosen = Someone we have already chosen for that
    .option-anyone = Whoever is near
    .option-nobody = Nobody: I decide there and then
    .option-caller = Whoever is calling me
item-trusted-person-easy = Is there someone you can call to ask, at any hour?
