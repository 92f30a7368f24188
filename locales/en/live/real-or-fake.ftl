### Messages and calls to judge. Persons, firms and addresses are invented; every address ends in ".example".
# review: author-written

pack-real-or-fake = Real or fake?
    .about = Messages, calls, invoices and codes like those that arrive every day. Half of them are genuine.
    .audience = For anyone, alone or in a group
    .note = The names are invented. Every address here ends in “.example”: look at what stands before it.
    .question = Is it genuine or is it fake?
    .genuine = It is genuine
    .fake = It is fake
    .sheet-a = Sheet A
    .sheet-b = Sheet B

## Sheet A

live-new-account = You have bought from Valera Supplies for years. Marta writes to you, always from office@valerasupplies.example. You have an unpaid invoice of theirs.
    .from = Marta Soler, office@valera-supplies.example
    .subject = Invoice 1187
    .body =
        Hello,

        Here is invoice 1187, due on Friday. We have changed banks and the old account is already closed. The new one is this:

        ES00 4417 0925 6300 1182 7746

        I am at a trade fair today and cannot take calls. If anything is unclear, answer me here.

        Kind regards, Marta
    .why =
        The account number changes. That is the sign that weighs most: on its own it is reason enough to call.
        The address has a hyphen that was not there before.
        She says that she cannot take calls today. Scammers avoid talking.
        It hurries you: it is due on Friday and the old account is already closed.
    .not-a-clue = Good writing and the right invoice number prove nothing. Anyone who got into a mailbox knows them too.
    .today = Call the number on an old invoice and ask them to read the account to you. Do not answer the email.

live-quarter-papers = Linden Accountants have done your paperwork for 3 years. They write every quarter, always from notices@lindenaccountants.example.
    .from = Linden Accountants, notices@lindenaccountants.example
    .subject = Last notice: we close the quarter on Friday
    .body =
        Hello,

        We are missing your September invoices. Without them by Friday we will be late, and there may be a surcharge.

        Upload them where you always do, or bring them to the office. There is no need to answer this email. If in doubt, call us.

        Linden Accountants
    .why =
        You expected it: it comes every quarter, from the same address.
        It asks for no passwords, codes, payments or bank details.
        It has no link and no file. It sends you to the place you know.
        It invites you to call, and gives no new number.
    .not-a-clue = The hurry and the surcharge are unpleasant, but here they are true. Hurry alone does not make a message fake.
    .today = If in doubt, do the same as with a fake one: call the number you already had.

live-house-number = You are expecting several parcels this week. A message comes from a number you do not know.
    .from = Unknown number
    .body =
        Your delivery is on hold because the house number is missing. Add it today or the parcel goes back: fast-parcels-es.example/house
    .why =
        It does not say which parcel, from which shop, or in whose name.
        The link carries the name of no shop. “Fast parcels” could be anyone.
        Behind that link they will ask for your address and then for your card.
        It gives you a few hours only.
    .not-a-clue = Expecting a parcel does not make it true. It goes to thousands of people, and many of them are expecting one.
    .today = Leave the link alone. Look up the order in the shop where you bought, going there yourself.

live-pick-up-point = You bought a pair of shoes online, order 5502. When you paid, you chose to collect them at Sol Stationers, near home.
    .from = Pick-up
    .body =
        Your order 5502 is at Sol Stationers. Collect it before the 14th. Show this code at the counter: 7316.
    .why =
        It matches what you did: the order, the shop and the place you chose.
        It has no link and asks you neither to pay nor to type anything.
        The code is shown there, in person, to whoever holds your parcel.
    .not-a-clue = It does not greet you by name and gives a last day. Many automatic notices do the same.
    .today = If a notice looks odd, compare it with the email about your order.

live-backup-account = The phone rings. The screen shows the name of your bank.
    .from = A friendly voice, from the security department
    .body =
        Someone is trying to take €1,900 from your account right now. I will not ask you for any details, so do not worry. To keep it safe, open the app and move the money to the backup account I will read to you. Do not hang up: if you do, it is lost.
    .why =
        It asks you to move your money to another account. No bank needs that to protect it.
        It hurries you and does not let you hang up. That way you can neither think nor ask.
        It says it asks for no details. It needs none: you would make the payment yourself.
    .not-a-clue = The bank’s name on the screen can be imitated. It does not prove who is calling.
    .today = Hang up. Wait a minute and call the number on the back of your card.

live-card-question = You have paid €240 by card in a new shop. Five minutes later there is a call in the name of your bank.
    .from = A recorded voice
    .body =
        There is a payment of €240 with your card that we want to check. If you made it, press 1. If not, press 2 and the card will be blocked. Do not tell anyone your passwords. If you prefer, hang up and call the number on your card.
    .why =
        It comes right after a payment of yours, and for that amount.
        It only asks yes or no. No passwords, no codes, no money to be moved.
        It lets you hang up and call the number on the card yourself.
    .not-a-clue = A recording about a strange payment is startling, but that does not make it fake.
    .today = With any call like this you may hang up and call the number on your card. It never does any harm.

live-parking-sticker = You are about to pay for parking. Its firm’s website is printed on the machine: parklinden.example. Beside it is a sticker with a QR code.
    .from = Sticker on the machine
    .body =
        Quick pay. Scan, type in your card, done.

        Leads to: pay-parking-now.example
    .why =
        The code is on a sticker. The real one may be underneath.
        The address on the sticker is not the one printed on the machine.
        It wants the card without asking for the number plate or the time.
    .not-a-clue = Standing in the street, on a real machine, does not make it genuine. Anyone can put up a sticker.
    .today = Pay at the machine itself, or with the app you already use.

live-menu-code = You sit down in a bar. The code is printed inside the paper menu, next to the name of the bar.
    .from = Menu of Casa Remedios
    .body =
        Our menu in your language.

        Leads to: casaremedios.example/menu
    .why =
        It is printed with the rest, not stuck on top.
        The address has the name of the place where you are.
        It shows the menu and asks for nothing: no data, no payment, nothing to install.
    .not-a-clue = A code is not bad because it is a code. What counts is where it leads and what it asks for.
    .today = Before opening a code, read the address that the phone shows.

live-liking-videos = You are looking for work. Someone you do not know writes from a number in another country.
    .from = Elena HR
    .body =
        Hi I am Elena of human resource!! I have a job only for you. You earn between €60 and €600 a day for liking videos, 20 minutes. No experience, from home. 3 places left, answer today. To start you pay in €30 and we give it back with your manager wage.
    .why =
        It asks you for money to work. In a job, they pay you.
        It promises too much for very little, and the pay jumps between €60 and €600.
        It does not say which firm it is, or where it found your name.
        It hurries you: 3 places left, and you must answer today.
        The writing is careless. That is one more sign, not the main one.
    .not-a-clue = Being paid something at first does not make it true. It is how they get you to put in more later.
    .today = Do not answer, and block the number. Look for jobs on the firm’s own website, going there yourself.

live-second-hand-meeting = You are selling a bicycle in a second-hand app. Someone writes to you inside the app.
    .from = Nuria, 4 years in the app, 31 sales
    .body =
        Hello, is it still for sale? I live nearby. If it suits you, I can see it today at 6 in the square. I pay there, in cash or through the app itself. If not, another day.
    .why =
        She wants to see it before paying and proposes a place with people around.
        She pays there or through the app. She does not move you to another chat.
        She asks for no codes, no photos of your card, and nothing to be sent first.
    .not-a-clue = Wanting to meet today is not a suspicious hurry: she offers another day.
    .today = Meet by day and where there are people. Hand over the bicycle once you have the money, in your hand or in your account.

live-new-number = Your daughter lives in another city. A message comes from a number you have not saved.
    .from = Unknown number, with a photo of your daughter
    .body =
        Hi, it’s me. My phone broke, this is my new number, save it. I have to pay the rent today and cannot get into the bank. Can you make a transfer of €890 for me? I’ll pay you back tomorrow. Don’t call, the microphone is broken.
    .why =
        A new number and urgent money, both at once: that is enough to stop.
        It does not want you to call. A voice would clear it up in a minute.
        It asks you to pay today, to an account you do not know.
    .not-a-clue = The photo is hers, yes. It is on her profiles and anyone can copy it.
    .today = Call the usual number. Agree on a question that only your family can answer.

live-sign-in-code = You are signing in to your insurer’s website. You have just pressed “Send me a code”.
    .from = Lara Insurance
    .body =
        Your code to sign in is 482913. It is valid for 10 minutes. Do not tell anyone, not even someone who says they work for us.
    .why =
        You asked for it a moment ago, and it comes just when you expect it.
        It has no link. It only gives you a code for the page you have open.
        It warns you not to tell anyone.
    .not-a-clue = Running out in 10 minutes is no threat. One-time codes expire soon.
    .today = If a code comes that you did not ask for, tell nobody and change that password.

## Sheet B

live-community-fee = Every quarter you pay the service charge for your block of flats: €186. Olmo Homes manage it, and write from fees@olmohomes.example.
    .from = Olmo Homes, fees@omlohomes.example
    .subject = Service charge for the quarter: new account
    .body =
        Dear neighbour,

        The service charge of €186 is due on Monday. As we have changed banks, please pay it into this account:

        ES00 2081 5577 6210 0042 8913

        The office is closed for building work these days and takes no calls. Answer this email with the receipt.

        Olmo Homes
    .why =
        The account number changes. That alone is reason enough to call.
        In the address, two letters have swapped places: omlohomes.
        It says that nobody can be called, just when it would help.
        It sets a near date and wants the receipt, to know that you have paid.
    .not-a-clue = The amount is the usual one and the quarter is right. Anyone who has read your emails knows that.
    .today = Ask another neighbour or call in at the office. Do not pay into a new account before you hear it from them in person.

live-music-school = Your son goes to Arpeggio Music School. They write every June, from office@arpeggio.example.
    .from = Arpeggio School, office@arpeggio.example
    .subject = Last day to confirm the place
    .body =
        Hello,

        Places for next year must be confirmed by Friday. Places not confirmed go to the waiting list.

        You can confirm at the office, from 4 to 8 pm, or in the school’s app, as in other years. The fee is charged in September to the account we already have.

        The school office
    .why =
        You expected it: it comes every June, from the same address.
        It changes no account and asks for no money now.
        It has no link. It sends you to the usual place or to the counter.
    .not-a-clue = “Last day” and “waiting list” hurry you. Here the deadline is real, and it can be checked.
    .today = Open the app yourself, or call the number of the school that you already had.

live-customs-fee = You have bought a lamp in a shop abroad. A message comes from a number you do not know.
    .from = Unknown number
    .body =
        Your parcel is held at customs. Pay €1.79 in duties before 8 pm or it will be destroyed: pay-customs24.example
    .why =
        It does not say which shop, which parcel number, or in whose name.
        The address belongs neither to the shop nor to the company bringing the parcel.
        It wants a card payment from a message. It is a small sum, so that you do not think about it.
        It threatens to destroy the parcel within hours.
    .not-a-clue = Asking for very little does not make it harmless. What it is after is the number of your card.
    .today = Leave the link alone. Look at your order in the shop, and find the parcel number there.

live-clinic-appointment = A month ago you made an appointment at Duero Dental: Thursday at 5:30 pm, with Dr Prieto. Today is Wednesday.
    .from = Duero Dental
    .body =
        A reminder of your appointment tomorrow, Thursday, at 5:30 pm with Dr Prieto. If you cannot come, please call us today.
    .why =
        It matches the appointment you made: the day, the time and the doctor.
        It has no link and asks for no data and no payment.
        It asks you to call, without giving a new number.
    .not-a-clue = It does not have your name and says “today”. Automatic reminders are often like that.
    .today = Compare any reminder with what you wrote down. To change something, use the number you already had.

live-computer-repair = You are browsing and a warning fills the screen. Soon after, the phone rings.
    .from = A man, from the technical service of your computer
    .body =
        We have seen that your computer is damaged and you are going to lose your photos. I will fix it right now, for free. Install the program I tell you and read me the code it shows. After that it is €199 for the guarantee.
    .why =
        Nobody watches your computer in order to warn you by phone.
        He wants you to install a program and give him a code: then he would move your mouse.
        First it is free and then it is €199. He contradicts himself.
        He frightens you with what hurts most to lose: the photos.
    .not-a-clue = The warning looks like the system’s, but it is a web page. Close it and it is gone.
    .today = Hang up and close the browser. If you did install something, cut the internet and call someone you trust, or { -help-line }, Spain’s cybersecurity advice line.

live-garage-call = Yesterday you left the car at the garage near home. Today they call.
    .from = Ibarra Garage, the number you have saved
    .body =
        Hello, this is Tomás. When we opened it up we saw that the brake pads are worn. Changing them is €140 more. Shall we, or leave it? Tell me today and you will have it tomorrow. You pay when you collect it.
    .why =
        He calls about the car you left yesterday. You expected to hear.
        He asks before doing anything, and you can say no.
        You pay there, when you collect it. He asks for no card and no details over the phone.
    .not-a-clue = A higher price and an answer today do not make it fake. And the number on the screen proves nothing: it can be imitated.
    .today = If a call leaves you in doubt, say that you will call back in 5 minutes. Use the number you already had.

live-windscreen-fine = You come back to the car and there is a slip of paper on the windscreen.
    .from = Slip of paper on the windscreen
    .body =
        Vehicle in breach. Scan the code to see your fine. If you pay today, 50% less. If not, the tow truck will be called.

        Leads to: see-fines.example
    .why =
        It has no number plate, street or time, and does not say who fines you.
        The address belongs to no council.
        It hurries you with a one-day discount and frightens you with the tow truck.
    .not-a-clue = Having really parked badly does not make it genuine. In Spain there is a discount for paying early, but it lasts 20 days.
    .today = Do not scan the code. Ask about your fines at the council, in person or on its website.

live-bus-stop-code = At the bus stop there is a code behind the glass, on the same poster as the timetable.
    .from = Poster at the stop
    .body =
        How long until your bus?

        Leads to: riverbuses.example/stop/214
    .why =
        It is part of the poster, behind the glass. Nothing can be stuck on top.
        The address has the name of the company and the number of your stop.
        It only shows times. It asks for no data, no payment, nothing to install.
    .not-a-clue = Being in the street does not make it fake. A code is worth what the place it leads to is worth.
    .today = Before opening a code, read the address that the phone shows. If it asks for a card, stop.

live-tax-refund = In autumn you get this email.
    .from = Tax Office, refund@tax-office24.example
    .subject = NOTIFICATION: refund aproved
    .body =
        Dear taxpayer:

        After a last calculation you are due a refund of €1,245.67. Under article 14.2 you must fill in the form within 24 hours with you card number and your password. Otherwise you will lose your right and may be fined.

        The deadline is 30 days.
    .why =
        It asks for the card and the password. Spain’s tax office does not ask for them by email or message.
        A refund is not paid to a card.
        It contradicts itself: first 24 hours and then 30 days.
        It does not call you by name and nobody signs.
        It promises money and threatens at the same time. The writing is careless too.
    .not-a-clue = An amount with cents and the article of a law look official. They prove nothing.
    .today = Touch nothing in the email. If you expect a refund, look it up on the official website, going there yourself.

live-job-interview = On the 3rd you sent your CV to Taray Furniture, for the warehouse. You did it on their website: tarayfurniture.example.
    .from = Sara Gil, people@tarayfurniture.example
    .subject = Your application for the warehouse
    .body =
        Hello,

        We have read your CV for the warehouse job you applied for on the 3rd. We would like to meet you on Tuesday at 10 in our shop on Port Avenue. Does that suit you? Please answer before Friday.

        You need not bring anything. If you prefer to talk, call the shop and ask for me.

        Sara Gil, Taray Furniture
    .why =
        It answers something you did, and knows which job and which day.
        It comes from the address of the firm where you applied.
        It invites you to a place that exists. It wants neither money nor your account number.
        It lets you call the shop and ask for her.
    .not-a-clue = Good news is not a trap because it is good. Look at what they ask in return.
    .today = Find the shop’s number yourself and call if in doubt. Bank details are given when you sign.

live-money-request = You are selling a pushchair for €120. You have agreed to be paid through your phone, with the bank’s app.
    .from = Buyer
    .body =
        Done, I have just sent you the €120. You will get a notice: press “Accept” and the money comes in. Quick, it expires in 2 minutes and I am going into a meeting.

        Notice from the app: “Request for €120. Accept?”
    .why =
        The notice says “request”: they are asking you for money, not sending it.
        To get paid, you do not have to accept anything. The money comes by itself.
        It hurries you so that you do not read the screen.
    .not-a-clue = The amount is just what you agreed. What changes is which way it goes.
    .today = Read every payment notice to the end: send or request. Refuse what you did not ask for.

live-new-sign-in = You are in Zamora. At 6:02 pm you open your email on a new computer, and soon after this message arrives.
    .from = Cloud Mail, notices@cloudmail.example
    .subject = New sign-in to your account
    .body =
        We saw a sign-in to your account today at 6:02 pm from a new computer, in Zamora.

        If it was you, there is nothing to do. If not, open the app, go to Security and change the password.
    .why =
        It matches what you did: the time, the place and a new computer.
        If it was you, it asks nothing of you.
        It has no link and no button. It sends you to the app, on your own.
    .not-a-clue = Talk of security is a little startling, but telling you about a new sign-in is the normal thing.
    .today = If one comes and you did not sign in, open the app yourself and change the password.
