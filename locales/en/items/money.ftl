### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: author-written

item-bank-limits = How much money can leave your account in a day without your speaking to the bank?
    .why = If someone gets in or deceives you, that limit decides how much is lost.
    .help = In your bank's app it is usually called “limits”. Transfers, the card and payments by phone count. If they differ, answer for the highest.
    .option-own = Up to a limit that I chose
    .option-bank = Up to the limit that the bank set
    .option-all = All there is
item-bank-limits-easy = Have you ever changed the limit of your card or your transfers?

item-unknown-shop = A shop you do not know sells what you want very cheaply. What do you look at before paying?
    .why = Some false shops look real. They charge and send nothing, or they keep your card details.
    .help = The same holds if you come from an advert on a social network. Whoever runs it is a firm with a name and an address: they are usually at the end of the page.
    .option-not-bought = Nothing: I do not buy there
    .option-outside = Who runs it and what is said in other places
    .option-inside = The opinions on its own website
    .option-looks = That it looks like a good shop
item-unknown-shop-easy = Do you always look for opinions in other places before buying?

item-second-hand-sale = You buy or sell something used online. Where does the deal take place?
    .why = Outside the sales app it is harder to claim. That is also where links asking for your card arrive.
    .help = The deal is talking and paying. If several cases are true, choose the one lowest on the list.
    .option-not-used = I make no such deals
    .option-inside = All of it in the sales app
    .option-in-hand = In person: it is seen and paid there
    .option-chat = In another chat, and it is paid before it is seen
    .option-link = Through a link that I am sent
item-second-hand-sale-easy = Have you ever left the sales app to close a deal?

item-payment-request = A notice on your phone asks you to accept a payment. What do you read first?
    .why = To be paid there is nothing to accept. Whoever deceives sends a request and, if you accept it, you pay.
    .help = It happens with payments to a phone number. Think of a day when you expect to be paid.
    .option-not-used = Nothing: I neither pay nor get paid by phone
    .option-direction = Whether I pay or get paid, whom and how much
    .option-amount = The amount
    .option-nothing = Nothing: if I expected it, I accept
item-payment-request-easy = Have you ever accepted a payment on your phone without reading all of it?

item-investment-offer = You are offered quick money from an investment. What do you do?
    .why = The gains you see may not exist. And the day you want to take them out, you may be asked for another payment.
    .help = The same holds if it comes from a famous face, a chat group or someone you met online. In Spain the CNMV watches over investments.
    .option-refuse = I say no
    .option-register = First I see whether the CNMV says they are authorised
    .option-ask = I ask my bank or someone I trust
    .option-try = I try with a little money
    .option-join = I join if people I know recommend it
item-investment-offer-easy = Have you sent money to invest to someone you met online?

item-notice-payment = A message claims a fine, with a link to pay. How do you pay it?
    .why = A false notice copies a public office very well. If you pay on its link, someone else collects and keeps your card details.
    .help = The same holds for a debt, by text message, by email or with a code for the camera. Answer what you do on a day in a hurry.
    .option-own-way = I go to the official website myself and see whether it exists
    .option-office = I ask at the office or on its usual phone
    .option-look = I look closely at the message and pay on its link
    .option-pay = I pay on its link
item-notice-payment-easy = Have you ever paid anything from the link in a text message?
