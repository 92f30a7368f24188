### Questionnaires, their areas, and the few questions about the person's context.
# review: author-written

## Questionnaires

pack-citizen = You and yours
    .about = A look at everyday things: the phone, accounts, calls and money. It adds questions for a home with children, a young person or an older one. At the end you have a plan with what to do first.
    .audience = For anyone, alone or with a family

pack-e-identity = Your identity and signature online
    .about = A look at what identifies you in Spain: electronic identity card, Cl@ve, certificate and the wallet on your phone. It also looks at the email and the computer where you use them. At the end you have a plan with what to do first.
    .audience = For those who deal with public offices online

pack-self-employed = Your self-employed work
    .about = A look at what your work rests on: devices, email, backups, payments and customers’ data. At the end you have a plan with what to do first.
    .audience = For those who work for themselves, alone or with a few people

pack-sme = Your firm
    .about = A look at what your firm rests on: people, accounts, backups, networks, payments and suppliers. Where it says “your computer” or “your phone”, it means the one you use. It also helps to make a start if you are asked for ENS, NIS2, ISO 27001 or Cyber Essentials. At the end you have a plan with what to do first.
    .audience = For firms of 6 to 60 people

pack-executive = Ten minutes for whoever is in charge
    .about = Ten questions about what only the person in charge decides: email, payments, backups, who to call and with what money. At the end you have a plan with what to do first.
    .audience = For those who own or manage a firm

pack-privacy = Other people’s data
    .about = A look at the data of customers, staff and visitors: why you have it, what you tell people, who you give it to and how you look after it. At the end you have a plan with what to do first.
    .audience = For small firms that keep personal data

pack-supply-chain = What your customers ask you
    .about = A look at what a customer asks of a small firm that works for them: access, files, warnings and documents to show. At the end you have a plan with what to do first.
    .audience = For firms that work for other firms

## Areas

area-money = Money and shopping
area-family = At home and in the family
area-essentials = What the rest stands on
area-devices = Your devices
area-updates = Updates
area-accounts = Accounts and passwords
area-email-fraud = Email and fake messages
area-backups = Backups
area-mobile-wifi = Phone and wifi
area-personal-data = Personal data
area-web = Website and social media
area-payments = Payments and suppliers
area-incidents = If something happens
area-e-identity = Digital identity and signature
area-organisation = The firm and its rules
area-staff = Your people
area-networks = Networks and ways in from outside
area-direction = What management decides
area-customers = Your customers
area-privacy = What you owe people

## Context

profile-audience = Who is this for?
    .why = It changes the questions and the examples.
    .value-self-employed = For me: I work for myself
    .value-citizen = For me or my family
    .value-micro = For a firm of fewer than 10 people
    .value-small = For a firm of 10 to 49 people
    .value-medium = For a firm of 50 to 249 people
profile-household = Who is this check-up for?
    .why = It adds a few questions, depending on who it is for. If several apply, choose the one that worries you most.
    .value-adult = For an adult
    .value-family = For a home with children or teenagers
    .value-young = For someone under 18
    .value-senior = For an older person
profile-staff = Does anyone work with you?
    .why = If there are more people, what each of them does counts too.
    .value-alone = No, I work with nobody else
    .value-with-others = Yes, someone else works with me
profile-personal-data = What data do you keep about other people?
    .why = The most sensitive data needs more care. Sensitive means health, children, religion or private life.
    .value-none = None
    .value-ordinary = Names, phone numbers, addresses or invoices
    .value-sensitive = Sensitive data too
profile-online = Does your business have a website?
    .why = A website or a shop brings questions of its own. Social media is separate.
    .value-none = No
    .value-website = Yes, a website
    .value-shop = Yes, a shop where people pay
profile-it = Who looks after your computers?
    .why = Then the plan says what you can do yourself and what is better asked for.
    .value-self = I do
    .value-helper = Someone who lends me a hand
    .value-professional = A professional or a firm
profile-transfers = How often do you pay by bank transfer?
    .why = The more transfers, the more chances that one goes to another account.
    .value-rare = Never, or a few times a month
    .value-frequent = Every week, or for large amounts
