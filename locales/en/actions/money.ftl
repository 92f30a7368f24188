### What a person can do about money at home.
# review: author-written

action-set-bank-limits = Lower the limits of your account and your card
    .because = With a low limit, a mistake or a scam stays small.
    .how =
        Think how much you spend on a normal day.
        Open your bank’s app and look for “limits” (“límites”).
        Lower those for transfers, for the card and for payments with your phone.
        If you do not shop online, turn the card off for that.
        If you need more one day, raise it yourself and lower it afterwards.
    .verify = The limits screen shows the amounts that you chose.
    .ask-help = If you do not find them, ask at your branch or call the number on your card.

action-check-shop-outside = Look outside the shop before you buy
    .because = On its own website, a fake shop can write whatever it likes.
    .how =
        Go to the foot of the page and look for the firm’s name and address.
        Search for that name with the word “reviews” or “scam”, and with “opiniones” or “estafa”.
        Be wary if everything is very cheap or only a transfer is accepted.
        Pay with a prepaid card or one with a low limit.
        Keep the order page until it arrives.
    .verify = Before your next purchase, you can say who runs the shop.
    .ask-help = If you have paid and nothing arrives, call your bank and open “Is it happening now?” in { -app }.

action-stay-inside-the-sale = Close deals inside the sales app
    .because = Someone in a hurry to take you elsewhere usually has a reason.
    .how =
        Talk and pay inside the sales app.
        If they ask you to go on in another chat, say no.
        Open no links to get paid, and do not type your card number there.
        If you meet, do it in a busy place. Things are seen and paid for there.
        Before you send anything, see in your bank that the money is there.
    .verify = Your last deal is all in the app: messages, payment and delivery.
    .ask-help = If you have paid and it does not arrive, use the app’s help and call your bank.

action-read-before-accepting = Read whether you pay or get paid before you accept
    .because = A payment request can say “payment to you” in its text and take money from your account.
    .how =
        When a notice arrives, stop and read all of it.
        Look for three things: whether money leaves or comes in, how much and who is paid.
        If you expect to be paid, accept nothing: the money arrives by itself.
        If you do not understand it, reject it and ask.
    .verify = Open your last payment with your phone: it says who paid and who was paid.
    .ask-help = If you accepted by mistake, call your bank at once and keep a screenshot.

action-check-before-investing = Look at who offers the investment before you put money in
    .because = A safe, quick gain is the bait most often used.
    .how =
        If they rush you, stop: a good investment can wait until tomorrow.
        See on the website of the CNMV, which watches over investments, whether that firm is authorised in Spain.
        Search for its name with the word “fraud” or “fraude”.
        Tell someone you trust before you send anything.
        Let nobody control your computer or phone to help you invest.
        If you have already put money in, do not pay more to take it out.
    .verify = Before investing, you have seen the firm’s name on the CNMV’s list.
    .ask-help = If you have already sent money, call your bank and open “Is it happening now?” in { -app }.

action-pay-on-the-official-site = Pay fines and debts only on the official website
    .because = If the debt exists, it is on the official website too. The link in the message is not needed.
    .how =
        Do not touch the link and do not call the number in the message.
        Go to the official website from your favourites or type the address.
        Look there for the fine or the debt, with your electronic identity card, Cl@ve or certificate.
        If it is not there, do not pay.
        Keep the whole message. If you have paid, do not delete it: it is evidence.
    .verify = The websites of the tax office and your town hall are in your favourites.
    .ask-help = If you typed your card number on the link, call your bank and open “Is it happening now?” in { -app }.
