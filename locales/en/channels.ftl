### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: author-written

## Badges: what kind of channel it is

badge-emergency = Emergency
badge-bank = Bank
badge-advice = Advice
badge-report = Report
badge-complaint = Complaint or claim
badge-duty = Duty
badge-other = To be ready

## What follows from using it

legal-effect-denuncia = Police complaint (denuncia): it has legal effect and you get a copy
legal-effect-denuncia-tras-ratificacion = Police complaint (denuncia): valid once you sign it at a station
legal-effect-notificacion-obligatoria = Duty: the law asks for it and there may be a time limit
legal-effect-reclamacion-administrativa = Formal claim: they must answer you
legal-effect-comunicacion-sin-valor-de-denuncia = Report: it helps others, it does not open a case for you
legal-effect-orientacion = Advice: it is not a police complaint
legal-effect-no-aplica = Not a police complaint

## Channels in Spain

channel-es-112 = { -emergency }, emergencies
    .purpose = Someone is in danger right now, or a crime is happening in front of you.
    .hours = 24 hours a day, every day.
channel-es-024 = { -suicide-line }, if you are thinking of hurting yourself
    .purpose = They listen, free of charge, if distress makes you think of suicide. They listen to those close to you too.
    .hours = 24 hours a day, every day.
channel-es-gc-062 = Guardia Civil, urgent calls
    .purpose = Urgent help where the Guardia Civil, a national police force, is in charge. A call is not a police complaint: for that, go in person to any of its posts.
    .hours = 24 hours a day, every day.
channel-es-gc-gdt = Guardia Civil, give information about online crime
    .purpose = You tell them what you know about a possible online crime. It is not a police complaint: for that, go to a post or make one online. You give it on their website: search for “delitos telemáticos”.
channel-es-pn-091 = Policía Nacional, urgent calls
    .purpose = Urgent help in the towns and cities where the Policía Nacional is in charge.
    .hours = 24 hours a day, every day.
channel-es-bank-first = Your bank
    .purpose = The first call if money is moving. It blocks cards and tries to stop the payment. Use the number on your card, never one from a message.
    .phone = The number on your card
    .have-ready =
        The amount, the date and the time
        The account or shop that was paid
        Paper to write down the case number
    .deadline = Call at once: the sooner it knows, the better.
channel-es-incibe-017 = { -help-line }, Your Help in Cybersecurity (INCIBE)
    .purpose = INCIBE, Spain’s cybersecurity institute, gives free advice, before or after a problem, and says where to go. It does not repair devices or take police complaints.
    .hours = From 8:00 to 23:00, every day of the year.
    .have-ready =
        What happened and when
        Screenshots, or the link, number or address that makes you suspicious
        What you tapped, typed or paid
channel-es-incibe-empresas = INCIBE for firms
    .purpose = Free guides and warnings for the self-employed and small firms.
channel-es-incibe-cert = INCIBE-CERT
    .purpose = You tell them about a security problem and they help with the technical part. They can ask for a fake website to be removed. It is not a police complaint.
    .have-ready =
        What happened, with date and time
        A screenshot, the address of the website or the whole email
        For locked files, the note and two small files without personal data
        An email and a phone number for the answer
    .deadline = As soon as you can.
channel-es-pv-cyberzaintza = Cyberzaintza, in the Basque Country
    .purpose = The Basque agency helps with security problems. It is not the police: complaints go to the Ertzaintza, the Basque police. We could not confirm its phone number: ask { -help-line }, the cybersecurity advice line.
channel-es-ct-agencia = Agència de Ciberseguretat, in Catalonia
    .purpose = Publishes advice for everyone. It protects the Generalitat (the regional government) and the town councils. It takes no police complaints.
channel-es-vc-csirtcv = CSIRT-CV, in the Valencian Community
    .purpose = Helps people and small firms with security problems. It takes no police complaints.
channel-es-ct-mossos = Mossos d'Esquadra, in Catalonia
    .purpose = You can make a police complaint at any of their stations. You get a copy.
    .have-ready =
        Your identity card (DNI), NIE or passport
        The messages and the bank transactions
channel-es-pv-ertzaintza = Ertzaintza, in the Basque Country
    .purpose = You can make a police complaint at any of their stations. You get a copy.
    .have-ready =
        Your identity card (DNI), NIE or passport
        All documents, even if they seem of little use
        The emails with their headers and the full messages
channel-es-nc-policia-foral = Policía Foral, in Navarre
    .purpose = You can make a police complaint at their stations. You get a copy.
channel-es-gc-denuncia-telematica = Guardia Civil, complaint online
    .purpose = You make the complaint without a visit, for example about fraudulent charges on your card or account. For locked files, blackmail or urgent cases, go in person.
    .hours = 24 hours a day, every day.
    .have-ready =
        The bank transaction or the receipt for the charge
        The messages, the links and the account that was paid
        Up to 3 files to attach
    .deadline = As soon as you can. It is valid once the Guardia Civil has reviewed and confirmed it.
channel-es-pn-comisaria = Policía Nacional, complaint at a station
    .purpose = You report any crime in person and get a copy. Use it for locked files, blackmail or someone using your name.
    .hours = 24 hours a day, every day.
    .have-ready =
        Your identity card (DNI), NIE or passport
        The bank transactions, with the account that was paid
        The full messages and emails, and dated screenshots
        A list of what is failing and what you have done
    .deadline = As soon as possible. If money is involved, the bank has a better chance of stopping it.
channel-es-fiscalia-juzgado = Duty court or public prosecutor
    .purpose = The law also lets you make a police complaint (denuncia) here, instead of at a police station.
channel-es-pn-colabora = Policía Nacional, give information
    .purpose = You tell them what you know about an online crime. It helps others, but it is not a complaint and does not open a case for you. You give it on their website: search for “colaboración ciudadana”.
channel-es-aepd-asesora-brecha = Asesora Brecha, of the AEPD
    .purpose = A questionnaire says whether you must notify a personal data breach. It is advice: it sends nothing.
channel-es-aepd-brecha = AEPD, notify a personal data breach
    .purpose = The AEPD is Spain’s data protection authority. If the people affected are at risk, the law makes you tell it. You can complete it later.
    .have-ready =
        When it began, when you found out and whether it has ended
        What data it was and about how many people
        What may happen to them and what you have done
    .deadline = 72 hours from when you find out, holidays included. If the risk is high, tell those people too.
channel-es-aepd-comunica-brecha = Comunica-Brecha, of the AEPD
    .purpose = A questionnaire says whether you must tell the people affected. It has a template message. It is on the AEPD’s website: search for its name.
channel-es-aepd-facilita-rgpd = Facilita RGPD, of the AEPD
    .purpose = About 20 minutes of questions, if you handle low-risk data. It gives you the basic documents. It is not a certificate. It is on the AEPD’s website: search for its name.
channel-es-aepd-facilita-emprende = Facilita Emprende, of the AEPD
    .purpose = The same, for new firms and technology projects with higher-risk data. It is not a certificate.
channel-es-aepd-reclamacion = AEPD, make a claim about your data
    .purpose = You make a claim if someone misuses your personal data. It is not a police complaint and does not get you money.
    .have-ready =
        What shows what happened
        If you asked for something before, your request and the answer
    .deadline = If you asked to see or delete your data, wait for the answer first: they have 1 month, sometimes 3.
channel-es-aepd-canal-prioritario = AEPD, priority channel
    .purpose = You ask for the quick removal of intimate or violent photos or videos published without permission. Anyone who knows about it may ask. It does not replace the police complaint. From 14 to 17 years of age no identification is needed.
    .have-ready =
        The links
        How it was spread
        Whether you told the social media site and whether there is a complaint
        Whether the person is under age
    .deadline = Ask the social media site first, if it is of any use. Then, as soon as you can.
channel-es-bde-reclamaciones = Banco de España, make a claim against your bank
    .purpose = Spain’s central bank takes claims free of charge if your bank does not answer or says no. Its opinion does not bind the bank.
    .have-ready =
        Your claim to the bank and its answer
        The transactions, the police complaint and the letters
    .deadline = Make a claim to your bank first. For payments it has 15 working days. Do not let 1 year pass from that claim.
channel-es-cnmv = CNMV, investments
    .purpose = Spain’s investment watchdog: you see whether someone offering investments is authorised. You can also tell them about one who is not. Type the address of its website yourself: some imitate it.
channel-es-sms-scam = Fake text messages and calls
    .purpose = They tell you what to do with a text message or a call that makes you suspicious. Tell the firm they pretend to be, too.
channel-es-aipi = Independent Authority for the Protection of Whistleblowers
    .purpose = You report something illegal that you have seen at work, with protection against reprisals. It is not for scams or for disputes between people.
    .deadline = If you run a firm with its own reporting channel and have not notified who runs it, do so soon.
channel-es-ens = National Security Framework (ENS)
    .purpose = What public bodies ask of those who sell services to them. In the basic category, the firm itself declares it. In the others, a certificate is needed.
channel-es-usuariosteleco = Telecoms users’ office
    .purpose = You make a claim against your phone or internet company, after making one to the company. It does not take fake messages.
    .deadline = You have 3 months from the company’s answer or silence.
channel-es-incibe-ciudadania = INCIBE Ciudadanía
    .purpose = Free guides and warnings about scams, accounts and devices at home.
channel-es-incibe-menores = INCIBE Menores
    .purpose = Free advice for families, young people and teachers. It also says where to report what harms children.
channel-es-anar = Fundación ANAR
    .purpose = They listen to young people and their families, also about harassment or threats online. 900 20 20 10 is for young people, 600 50 51 52 for families and 900 018 018 for harassment at school.
    .hours = 24 hours a day, every day.
channel-es-016 = 016, violence against women
    .purpose = They advise anyone who suffers violence from a partner, through the phone or social media too. If there is danger, call { -emergency }.
channel-es-pn-ovd = Policía Nacional, start a complaint online
    .purpose = You start a complaint about something simple, such as a lost or stolen identity card. We have not seen that it takes online scams: for those, go to a station.
    .have-ready =
        Your identity card (DNI), NIE or passport
        A list of what is missing, with serial numbers
    .deadline = Afterwards it is signed at a station, within 72 hours. Otherwise it has no effect.
channel-es-regional-dpa = Data protection authority of your region
    .purpose = In Catalonia, the Basque Country and Andalusia, you make your claim there about data that your region’s public offices use. For a firm’s data, go to the AEPD.
    .deadline = First ask to see or delete your data. They have 1 month to answer, sometimes 3.
channel-es-consumo = Consumer office of your town or region
    .purpose = You make a claim against a shop that exists and does not keep its side of the deal. It is not for scams by someone who hides. Ask at your town hall where to file it.
channel-es-cec = European Consumer Centre in Spain
    .purpose = Free help with a shop in another country of the European Union, once you have made a claim to it. It is not for scams.
channel-es-dnie = Electronic identity card (DNIe)
    .purpose = The card has a chip that tells official websites who you are. It can also be used to activate Cl@ve. If in doubt, ask at an identity card office.
channel-es-midni = MiDNI, the identity card on the phone
    .purpose = The official app to show your identity card in person. Other apps copy it: get to it from its website.
channel-es-clave = Cl@ve
    .purpose = Tells Spanish official websites who you are. Register before you need it.
channel-es-fnmt = FNMT digital certificate
    .purpose = A file you use to sign official paperwork online. Ask for it at a public office.

## Channels for a person, whatever they are at work

channel-es-gc-puesto = Guardia Civil, complaint at a post
    .purpose = You report any crime in person and get a copy. Use it where there is no police station.
    .have-ready =
        Your identity card (DNI), NIE or passport
        The transactions on your account, with the account that received the money
        The full messages and emails, and screenshots with their date
