### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: author-written

item-bank-limits = How much money can leave your account in a day without you speaking to the bank?
    .why = If someone gets in or tricks you, that limit decides how much is lost.
    .help = In your bank’s app it is usually called “limits” (“límites”). Transfers, the card and payments with your phone count. If they differ, answer for the highest.
    .option-own = Up to a limit that I chose
    .option-bank = Up to the limit that the bank set
    .option-all = All there is
item-bank-limits-easy = Have you ever changed the limit of your card or your transfers?

item-unknown-shop = A shop you do not know is selling what you want very cheaply. What do you look at before you pay?
    .why = Some fake shops look real. They charge and send nothing, or they keep your card details.
    .help = The same goes if you come from an advert on social media. Who runs it means a firm with a name and address, usually at the foot of the page.
    .option-not-bought = Nothing: I do not buy there
    .option-outside = Who runs it and what people say elsewhere
    .option-inside = The reviews on its own website
    .option-looks = Its looks: it seems a good shop
item-unknown-shop-easy = Do you always look for reviews elsewhere before you buy?

item-second-hand-sale = You buy or sell something used online. Where does the deal take place?
    .why = Outside the sales app it is harder to get your money back. Links that ask for your card also come that way.
    .help = The deal means talking and paying. If several apply, choose the one lowest on the list.
    .option-not-used = I make no such deals
    .option-inside = All of it in the sales app
    .option-in-hand = In person: seen and paid for there
    .option-chat = In another chat, and paid for before it is seen
    .option-link = Through a link that I am sent
item-second-hand-sale-easy = Have you ever left the sales app to close a deal?

item-payment-request = A notice on your phone asks you to accept a payment. What do you read first?
    .why = To get paid, you do not have to accept anything. A scammer sends a request and, if you accept it, you are the one who pays.
    .help = It happens with payments to a phone number. Think of a day when you expect to be paid.
    .option-not-used = Nothing: I neither pay nor get paid with my phone
    .option-direction = Whether I pay or get paid, who and how much
    .option-amount = The amount
    .option-nothing = Nothing: if I expected it, I accept
item-payment-request-easy = Have you ever accepted a payment on your phone without reading all of it?

item-investment-offer = You are offered quick money from an investment. What do you do?
    .why = The gains you see may not exist. And the day you want to take the money out, you may be asked for another payment.
    .help = The same goes if it comes from a famous face, a chat group or someone you met online. In Spain, investments are watched over by the CNMV, a public body.
    .option-refuse = I say no
    .option-register = First I see whether the CNMV says they are authorised
    .option-ask = I ask my bank or someone I trust
    .option-try = I try with a little money
    .option-join = I join if people I know recommend it
item-investment-offer-easy = Have you sent money to invest to someone you met online?

item-notice-payment = A message says that you owe a fine, with a link to pay. How do you pay it?
    .why = A fake notice copies a public office very well. If you pay through its link, someone else gets the money and your card details.
    .help = The same goes for a debt, by text message, by email or with a code you scan. Say what you do on a busy day.
    .option-own-way = I go to the official website myself and see whether the fine exists
    .option-office = I ask at the office or call its usual number
    .option-look = I look closely at the message and pay through its link
    .option-pay = I pay through its link
item-notice-payment-easy = Have you ever paid anything from the link in a text message?
