### At school: questions for pupils of two stages, and for teachers and families.
# review: author-written

pack-school = At school
    .about = Situations in class, at home and on the phone, by age. Also for teachers and families.
    .audience = For pupils from 10 years, teachers and families
    .note = The situations are invented. Nobody has to tell their own.
    .sheet-primary = Primary: 10 to 12 years
    .sheet-secondary = Secondary: 12 to 16 years
    .sheet-adults = Teachers and families

## Primary

live-friend-password = Your best friend asks for the password of your game. He says that friends share everything. What do you do?
    .option-tell-part = I tell him half of it
    .option-say-no = I say no, even though he is my friend
    .option-tell-later = I tell him and change it later
    .why = A password is like a toothbrush: it belongs to one person. Saying no to that does not break a friendship.
    .today = If someone knows your password, change it today with the help of someone at home.

live-game-stranger-photo = In a game, someone you do not know asks for a photo of you. What do you do?
    .option-send-other = I send a photo of someone else and say it is me
    .option-send-pet = I send a photo of my room
    .option-leave-and-tell = I send nothing and tell a grown-up
    .why = You do not know who it is, even if they say their age. A photo of your room tells things about you too. Telling is not snitching.
    .today = Think which grown-up you would tell. Let them know that you have chosen them.

live-free-skins = A video promises free coins for your game. You have to type your user name and password. What do you do?
    .option-close = I close it
    .option-try-quick = I try quickly and then leave
    .option-ask-friend = I put in my friend’s
    .why = Someone who asks for your password wants your account, not to give you coins. Typing it once is enough for them.
    .today = Show someone at home where the coins of your game really come from.

live-prize-window = A window opens: “You have won a phone. Type your details within a minute”. What do you do?
    .option-name-only = I type only my name
    .option-call-number = I call the number on it
    .option-close-window = I close the window
    .why = Nobody gives a phone to someone who has not entered anything. The clock is there so that you do not think.
    .today = Learn to close a window that will not close: ask someone to show you.

live-photo-of-friend = You have a very funny photo of a friend and want it on your profile. What do you do first?
    .option-ask-first = I ask her if she wants that
    .option-post-nice = I post it if she looks good in it
    .option-post-private = I post it, and delete it if she is cross
    .why = The photo is hers, because she is in it. Once something is posted, other people can keep it.
    .today = Look at a photo of someone that you have posted and ask them if they are fine with it.

live-class-chat-teasing = In the class chat they make fun of the same boy every day. What can you do?
    .option-laugh = Send a laughing face, like the others
    .option-quiet = Leave the chat, say nothing and wait until they get bored
    .option-support-and-tell = Write him something kind and tell a grown-up
    .why = Someone who is hurting looks to see who is on their side. A kind message helps a lot. A grown-up can stop it.
    .today = Write something kind to someone in class today. If this happens, tell someone at home or your teacher.

live-torch-permissions = You install a torch on the phone. It wants to see your photos and know where you are. What do you do?
    .option-accept-all = I accept everything so that it works
    .option-another-app = I say no and look for another
    .option-accept-once = I accept and see later
    .why = A torch only has to give light. If it asks for more, it wants that for something else.
    .today = Look with someone at home at what one of your apps can see.

live-other-chat = You play with someone nice. They say: “Let’s talk in another chat, and tell nobody”. What do you do?
    .option-move = I go to the other chat: they are nice
    .option-stay-tell = I do not go, and tell someone at home
    .option-move-no-photo = I go, but send no photos
    .why = Secrets that you cannot tell at home are not good secrets. Someone you can trust does not ask for that.
    .today = Talk at home about this: which secrets are nice ones and which are not.

live-chain-curse = You get: “Forward this to 10 people or you will have bad luck”. What do you do?
    .option-forward-two = I forward it to two, just in case
    .option-forward-all = I forward it to everyone
    .option-delete = I delete it and nothing happens
    .why = A message brings no bad luck. Someone wrote it so that it spreads by itself.
    .today = If a chain message scares you, show it to a grown-up and delete it.

live-strong-password = Which password is hardest to guess?
    .option-pet-year = My cat’s name and my year
    .option-row-of-keys = Keys in a row, like 123456
    .option-same-everywhere = A strange one, the same in all my games
    .option-three-words = Four words that have nothing to do with each other
    .why = Many people know the cat’s name and the year. Four unrelated words are long and easy to remember. Every account has its own.
    .today = Make one up with four words that make you laugh. Keep it in a place that your family knows.

live-library-computer = You have used a computer at the library to see your email. What do you do before you go?
    .option-turn-screen-off = I switch off the screen
    .option-close-tab = I close the tab and every window I have open
    .option-sign-out = I press “Sign out” and check that it worked
    .why = If you do not sign out, the next person can get into your email. Closing the tab is not enough.
    .today = Practise on your own device: sign out of your account and sign in again.

live-shark-street = You see a photo of a shark swimming down a street. What do you think?
    .option-true-photo = It is true, because it is a photo
    .option-many-likes = It is true, because thousands of people like it and share it
    .option-look-elsewhere = I see whether anyone else reports it before I believe it
    .why = Photos can be changed or made up. If it were true, many serious places would report it.
    .today = With a grown-up, find an incredible photo and work out whether it is real.

## Secondary

live-photo-threat = A friend is asked for money because of an intimate photo of him. If he does not pay, all his contacts will see it. What do you tell him?
    .option-pay-once = To pay once, and it is over
    .option-delete-everything = To delete everything and tell nobody
    .option-stop-keep-tell = Not to answer, to keep the messages and to tell an adult
    .option-send-another = To send another one to gain time
    .why = The blame lies with the person making threats, not with him. Someone who is paid once asks again. The messages he keeps help the complaint.
    .today = Choose now which adult you would go to. In Spain { -help-line } gives free cybersecurity advice. The data protection authority (AEPD) has a channel to take intimate pictures down.

live-forwarded-nude = An intimate photo of a girl in your class reaches the group. What do you do?
    .option-delete-tell = I do not forward it, I delete it and tell an adult
    .option-forward-one = I send it only to my best friend
    .option-save = I keep it just in case
    .option-comment = I write what I think of her
    .why = Every forward does more harm, and spreading it without consent is an offence in Spain. You are the one who can stop it, on your phone.
    .today = Write and tell her that you are on her side. Spain’s data protection authority (AEPD) has an urgent channel to take the photo down. Anyone who knows of it may ask.

live-classmate-deepfake = Someone has used an app to make a fake nude of a girl in class. “It is not real, no harm done”, they say. What do you do?
    .option-not-real-so-fine = Nothing: it is fake and you can tell
    .option-share-laugh = I pass it on for a laugh
    .option-do-not-share-tell = I do not pass it on, and tell an adult
    .why = The picture is fake, but the person and the harm are real. Stopping now is easier than tomorrow.
    .today = Ask at your school who has to be told in a case like this.

live-friend-asks-code = A friend writes: “You will get a code by mistake, can you pass it to me?”. What do you do?
    .option-send-code = I pass it on, he is my friend
    .option-send-half = I pass on half of it
    .option-call-friend = I do not pass it on, and phone him
    .why = That code opens your account. Someone has probably got into your friend’s already and writes in his name.
    .today = Turn on two-step verification in your messaging app: a PIN that only you know.

live-account-lending = They offer you €100 for receiving money in your account and sending it on. What do you do?
    .option-say-no = I say no and tell someone at home
    .option-once = I do it just once
    .option-half = I ask for half in advance
    .why = That money usually comes from a scam. Someone who lends their account looks like the one who did it.
    .today = If it was offered to you, keep the message and show it at home.

live-cheap-trainers = An account sells €150 trainers for €39. It only takes a bank transfer. What do you look at?
    .option-followers = Whether it has many followers
    .option-pay-transfer = Whether the price ends in 9
    .option-look-for-shop = Who is behind it and what others say, outside its account
    .why = Followers can be bought. A real shop gives its name, its address and how to send things back. After a transfer it is hard to get the money back.
    .today = Search for the name of a shop and the word “opiniones” (reviews). Read three.

live-second-step-choice = Someone got into a friend’s account because he used the same password for everything. What helps him most?
    .option-longer-password = Adding a number to the same password
    .option-second-step = A different password and two-step verification
    .option-new-account = Opening another account with the same password
    .why = If it is repeated, anyone who knows one knows them all. With two-step verification the password alone is not enough.
    .today = Begin with your email: the other accounts are reset from there.

live-live-location = You are on holiday with your family and want to post where you are. What is best?
    .option-post-now = Posting it live
    .option-close-friends = Posting it live, but without the street
    .option-post-after = Posting it when you are back
    .why = Live, you tell two things: where you are, and that nobody is at home. When you are back, the photo is just as nice.
    .today = See which apps on your phone know where you are, and remove those that do not need it.

live-influencer-advert = Someone you follow says that a cream “changed their life”. What do you ask yourself first?
    .option-likes-it = Whether I would like it
    .option-many-followers = How many people follow them
    .option-paid-or-not = Whether they are paid to say it
    .why = If they are paid, it is an advert, even if it looks like advice. An advert may be true, but it leaves out the bad.
    .today = Look in three videos for the word “publicidad” (advert) or “colaboración” (partnership).

live-older-friend = For months you have been talking to someone aged 17. Now they ask to meet, alone and in secret. What do you do?
    .option-tell-adult = I do not go, and tell an adult
    .option-keep-secret = I go: we know each other by now
    .option-meet-public = I go to a place with people, without telling
    .why = Online, nobody can prove their age with words. Asking for secrecy is the clearest sign. Telling does not get you into trouble.
    .today = If it happens to you, keep the conversation. In Spain the ANAR foundation listens to children and teenagers.

live-bystander = A girl from another group is being insulted online. You have nothing to do with it. What helps most?
    .option-not-mine = Nothing: it is not my business
    .option-answer-insult = Insulting those who insult
    .option-message-them = Writing to her, reporting it to the site and telling the school
    .why = People who watch count too: silence reads as a yes. Insulting back drags it out.
    .today = Find the button to report an insult on the social media you use. It may be called “Report”.

live-homework-machine = An artificial intelligence writes your essay, with dates and quotations. What do you do with them?
    .option-copy = I copy them: machines make no mistakes
    .option-check-source = I look up every fact in another source
    .option-sounds-sure = I leave them if they sound sure
    .why = These tools write what sounds likely. Sometimes they make up books, dates or sentences, just as surely.
    .today = Ask it for three facts about your town and check how many are true.

## Teachers and families

live-child-tells = Your daughter tells you in tears that someone wants money for not publishing a photo of her. What do you do first?
    .option-take-phone = I take her phone away
    .option-scold-later = I ask her why she sent that photo
    .option-listen-first = I listen and tell her that it is not her fault
    .why = If telling costs her dearly, next time she will not tell you. Then: do not pay, do not delete the conversation, do not copy the picture, and report it to the police.
    .today = Say it today, with nothing having happened: “If something like that happens to you, you can tell me”. In Spain { -help-line }, the cybersecurity advice line, advises families too.

live-canteen-account = An email comes from the school canteen: the fee is now to be paid into another account. What do you do?
    .option-pay-quick = I pay, it is due tomorrow
    .option-call-school = I call the school on the number I already had
    .option-answer-mail = I answer the email and ask
    .why = A new account is always confirmed by another route. If someone got into that mailbox, the answer would come from the scammer.
    .today = Save the school’s phone number in your contacts.

live-class-group-rumour = In the parents’ group they say that someone is following the children after school. What do you do?
    .option-forward-warn = I pass it on to other groups, just in case
    .option-leave-group = I leave the group
    .option-ask-centre = I ask the school and tell the group what they say
    .why = A rumour without date or name frightens, and may point at someone innocent. The school knows whether something happened.
    .today = Propose a rule in the group: warnings are checked before they are passed on.

live-holiday-photos = You want to post photos of your 11-year-old son on the beach. What is best?
    .option-private-profile = Putting them on a private profile
    .option-face-and-place = Putting them up without naming the beach
    .option-ask-child = Asking him, showing him which, and sending them only to people he chooses
    .why = The picture is his and will grow up with him. Many people see even a private profile, and any of them can keep it.
    .today = Look together at which photos of him are online and which he wants removed.

live-school-event-photos = You took photos at the school play, with other children in them. What do you do with them?
    .option-group-all = I send them to the class group
    .option-crop = I cover the eyes and post them
    .option-school-rules = I look at the school’s rules and ask the other families
    .why = Some families may not want it, and one may have a serious reason. Covering the eyes does not stop anyone from being recognised.
    .today = Ask at the school who may take photos, and what for.

live-report-with-machine = You teach, and want an artificial intelligence to help with a report. How do you do it?
    .option-paste-all = I paste the whole file
    .option-without-names = I write without names or anything that points at someone, in the tool the school allows
    .option-own-phone = I do it on my phone, which is mine
    .why = What you paste leaves the school. Data on health or family is sensitive, whoever owns the device.
    .today = Ask which tools your school allows, and with which data.

live-password-on-board = The password of the digital board is on a note stuck to the desk. What do you change?
    .option-smaller-note = I put the note under the desk
    .option-own-account = Every teacher signs in with their own account, and signs out when they leave
    .option-nobody-looks = Nothing: nobody looks at it
    .why = The pupils see it every day. With a shared account nobody knows who did what.
    .today = Remove the note, change that password and ask for an account for every teacher.

live-pupil-bullied = A pupil tells you that she gets insults on her phone every night. What do you do?
    .option-confront-together = I bring both sides together to make peace
    .option-wait-proof = I wait to see whether it goes on
    .option-write-and-protocol = I believe her, write down what she tells me and ask for the school’s protocol to start
    .why = Bringing her together with the person who insults her may frighten her more. Waiting leaves her alone for another night. The protocol is the school’s steps against bullying, and it protects everyone.
    .today = Find out today where your school’s protocol is and who looks after it.

live-parental-control = You have set up parental controls on your son’s tablet. What is missing?
    .option-enough = Nothing: he is protected
    .option-hidden = Keeping him from knowing that it is there
    .option-talk-and-control = Talking about what it is for, and reviewing it as he grows
    .why = No control stops everything. A child who knows why it is there asks first. What helps today will be in the way in two years.
    .today = Explain in one sentence what the control looks at and what it does not.

live-first-phone = The first phone comes home. How do you begin?
    .option-rules-together = We agree on a few rules, for the whole family
    .option-all-or-nothing = I set no limits, or I ban it altogether
    .option-later = I set rules if a problem comes up
    .why = A rule that the grown-ups keep too gets more respect. It is better to talk before the first upset.
    .today = Write three rules together. For example: at night, all phones sleep in the living room.

live-platform-mail = An email says that your account on the school platform ends today, and has a button. What do you do?
    .option-open-link = I press the button: it is the usual platform
    .option-own-way = I go to the platform myself and see whether there is a notice
    .option-reply-asking = I answer asking whether it is true
    .why = That button may lead to a copied page that takes your password. If the notice is true, it is inside as well.
    .today = Save the platform’s address in your browser and always go in from there.

live-lost-laptop = One Friday afternoon you lose the school’s laptop, with the marks on it. What do you do?
    .option-wait-weekend = I wait until Monday, it may turn up
    .option-buy-same = I buy one like it
    .option-tell-today = I tell the school today
    .why = It holds pupils’ data, and time limits run from when it is known. The sooner it is told, the sooner accounts are closed.
    .today = Write down who has to be told at your school when a device is lost.
