### What a home can agree before something happens.
# review: author-written

action-agree-safe-word = Agree a secret word at home
    .because = On the day someone calls in tears it is hard to think. The word thinks for you.
    .how =
        Choose a word that is not on your social media: no names, no streets, no dates.
        Say it in person, not in a message.
        Agree the rule: no word, no money, and you call the usual number.
        Teach it to the oldest and the youngest in the family.
        If someone lets it slip, change it; no harm done.
    .verify = Ask for the word at the next meal: the whole family knows it.
    .ask-help = If someone has already called like that, tell the rest of the family and call { -help-line }, the cybersecurity advice line.

action-set-child-limits = Give them their own account, one that asks before buying
    .because = With your account they can spend your money and see your things. With theirs, you decide together.
    .how =
        Sit down with them and talk about what each thing is for.
        Create a child account, with their real age.
        Set installing and buying to ask for your permission.
        Remove your card from games and from the console.
        See together who can write to them in each game.
        Look again every 6 months: as they grow, they can do more.
    .how-android = Open Settings, tap the magnifying glass and type “parental controls”.
    .how-iphone = Open Settings and look for “Family” or “Screen Time”.
    .how-windows = Open the Start menu and type “family”.
    .how-macos = Open System Settings and look for “Family” or “Screen Time”.
    .verify = Ask them to try to buy something in a game: the question comes to you.
    .ask-help = If the device belongs to the school, ask there first.

action-agree-to-tell-at-home = Agree that nobody is ever punished for telling
    .because = If telling costs the phone, nobody tells.
    .how =
        Choose a quiet moment, without screens.
        Say: “If something frightens or embarrasses you, tell me. I will not take your phone away for telling”.
        Also agree who to tell if you are not there: an aunt, a teacher, a neighbour.
        Explain what not to do: pay, send anything more or delete.
        Tell them something that happened to you.
    .verify = Ask what they would do if someone threatens them. They give you a name and say that they would delete nothing.
    .ask-help = { -help-line }, the cybersecurity advice line, also advises families, young people and teachers, free of charge.

action-put-your-real-age = Put your real age and tell your family
    .because = With your real age, the account comes with the settings that protect you.
    .how =
        Open the profile of each social media and game account and look at the date of birth.
        Change it to yours, if it lets you.
        If it does not, ask for help at home: sometimes you have to write to the firm behind it.
        Show at home which accounts you have and who follows you.
        If an account is not for your age, save your photos and talk about it.
    .verify = Your profile shows your date, and at home they know your accounts.
    .ask-help = If it is hard to talk about, start with another adult: an aunt, a teacher.

action-choose-an-adult = Choose today who you would tell
    .because = With someone beside you, the threat weighs less and stops sooner.
    .how =
        Think of two adults who will not shout at you.
        Say to them: “If something happens to me online, can I tell you?”.
        Write down their phone numbers.
        If it happens, do not pay, send nothing more and delete nothing.
        Take screenshots that show the name of the account and the date.
        In Spain the data protection authority (AEPD) can ask for an intimate photo to be taken down quickly.
    .verify = You have two names and their numbers on your phone.
    .ask-help = If it is happening, tell one of them today. Call { -help-line }, the cybersecurity advice line, together: it is free. If someone is in danger, { -emergency }.

action-choose-trusted-person = Choose one person to ask first
    .because = A call to someone who knows you uncovers almost any trick.
    .how =
        Think of someone patient who picks up the phone.
        Ask: “Can I call you when someone asks me for money or something odd?”.
        Write their name and number in large letters, next to yours.
        Agree the rule: before moving money or installing something, one call.
        If nobody answers, the answer is to wait.
    .verify = The note is by the phone. Call today to try it.
    .ask-help = If there is nobody, { -help-line }, the cybersecurity advice line, is free, from 8:00 to 23:00. Your bank branch will do too.
