### Headlines, images and sources. All news, people and places are invented.
# review: author-written

pack-disinformation = Critical thinking
    .about = Headlines, images and sources. Learn what to rely on, and what to look at before you believe or share.
    .audience = For anyone, alone or in a group
    .note = The news, the people and the places are invented.
    .question = Can you rely on it?
    .genuine = Yes, it can be relied on
    .fake = No, something is missing
    .sheet-a = Sheet A
    .sheet-b = Sheet B

## Sheet A

live-water-cut-chain = This reaches the family group.
    .from = Forwarded many times
    .body = Attention. They are going to cut the water for 3 days in the whole city. Someone who works inside told me. Fill the bath and pass it on before they delete it.
    .why =
        It does not say who announces it, on which days, or why.
        “Someone who works inside” is no source: nobody can ask them.
        It asks you to pass it on now. That leaves no time to look.
    .not-a-clue = Coming from someone you love does not make it true. They received it too.
    .today = Before forwarding a warning, look for it on the website of whoever would have to give it.

live-water-cut-notice = You read this on the website of your city’s newspaper.
    .from = The Goldvale Daily, by Ines Roca, today at 9:10
    .subject = Water off tomorrow in Mill Street, from 9 am to 1 pm
    .body = The council is changing a pipe between numbers 10 and 48. The notice is on its board and in the doorways. Other districts keep their water.
    .why =
        It says who, where, when and why.
        It says where it comes from: a notice that you can go and see.
        It has a name and a date, and says who is not affected.
    .not-a-clue = Being small news does not make it doubtful. Most of what is true is not striking.
    .today = Make a habit of looking for three things: who says it, when, and where it comes from.

live-flood-photo = You get a photo of a flooded street. They say it is your city, this morning. What do you look at first?
    .option-shares = How many people have shared it
    .option-search-image = Whether that picture was somewhere else before
    .option-ask-sender = Whether the sender can be trusted
    .option-details = Whether the quality is good
    .why = Many photos are real, but from another year or another place. Search engines let you search with the picture itself. That way you see where it appeared before.
    .today = Try it with any photo: save it and look for “search by image” in your search engine.

live-scooter-double = You see this headline on social media. You open the story and read all of it.
    .from = News Minute 24
    .subject = Scooter accidents double in Goldvale
    .body = Last year there was 1 accident in March. This year there were 2. The police see no change in the other months.
    .why =
        It is true that 2 is double 1. But with numbers so small it means almost nothing.
        The headline frightens and the text takes it back.
        The headline compares a single month and leaves out the rest.
    .not-a-clue = A true figure is not enough. A true figure, half told, misleads as well.
    .today = When you read “double” or “soars”, ask: from how many to how many?

live-paper-corrects = A newspaper publishes this below yesterday’s story.
    .from = The Goldvale Daily
    .subject = Correction
    .body = Yesterday we wrote that the works cost 2 million. It is 1.2 million, as the contract says. We have changed the text and apologise. Our thanks to the reader who told us.
    .why =
        It admits the error, says what it was and gives the right figure.
        It names the contract, which can be looked up.
        It says so in the same story, where people read it.
    .not-a-clue = Having been wrong does not make it unreliable. Trust less those who never correct anything.
    .today = See whether the paper you read most publishes its corrections.

live-unknown-site = A website you do not know has a huge story. What is the best way to find out whether it can be trusted?
    .option-about-page = I read what it says about itself
    .option-design = I see whether it is well made
    .option-look-outside = I leave it and look for what others say about it
    .option-comments = I read the comments
    .why = Anyone can make a nice-looking website and speak well of themselves. People who check news leave the page early and ask elsewhere. They also look at whether other papers report the same.
    .today = Search for the name of a website that you read, and see what others say about it.

live-doctor-video = A famous television doctor recommends some drops in a video.
    .from = Sponsored video
    .body = “With these drops I gave up all my pills in 7 days. The laboratories do not want you to know. Today only, half price.”
    .why =
        It is selling something, and the person telling you earns from it.
        It promises a lot in a short time, with no proof.
        The face and voice of a known person can now be imitated.
        It encourages you to give up a treatment. That is for you and whoever treats you to talk over.
    .not-a-clue = Looking and sounding like him does not prove that he said it.
    .today = See whether that person says so on their own pages. About your treatment, ask your health centre.

live-sleep-study = You read this in a newspaper’s science pages.
    .from = Lucas Vera
    .subject = Sleeping beside the phone: what a study says and what it does not
    .body = 900 young people were asked. Those who keep it near sleep about 20 minutes less. The study does not prove which is the cause. The university paid for it. Another researcher, who took no part, wants more ages to be studied.
    .why =
        It says how many people were asked and what was found.
        It says what the study does not prove.
        It says who paid, and asks someone from outside.
    .not-a-clue = Saying “does not prove” is not a weakness. Admitting limits is a good sign.
    .today = In the next science story, look for how many people were studied and who paid.

live-makes-you-angry = You read something that makes you very angry, and you want everyone to know. What do you do first?
    .option-wait = I wait a while and check whether it is true
    .option-answer = I answer at once
    .option-forward-asking = I forward it asking whether it is true
    .why = Angry or frightened, people share before they think. Some people write it like that on purpose. Forwarding it with a question spreads it too.
    .today = Next time something makes you angry, count to 20 before you press “share”.

## Sheet B

live-hospital-audio = A voice message reaches the neighbourhood group.
    .from = Forwarded audio, a woman’s voice
    .body = “I am a friend of a nurse at the hospital. They do not say so on TV, but there is a new illness at the school round the corner. Do not take the children there. Pass it on to all the mothers.”
    .why =
        It gives no name: not hers, not the nurse’s, not the school’s.
        “They do not say so on TV” is meant to stop you looking elsewhere.
        It asks to be passed on to everyone, and does not say where to ask.
    .not-a-clue = The voice sounds worried and sincere. She may believe it and be mistaken.
    .today = Call the school or look at its notices. Answer in the group with what they tell you.

live-storm-warning = You read this on the website of your region’s weather service.
    .from = Regional weather service, today at 12:00
    .subject = Wind warning for the coast, tomorrow from 6 am to 3 pm
    .body = Gusts of up to 80 km/h. None expected inland. To be revised today at 8 pm. Radio and council give the same warning.
    .why =
        It comes from those who measure the weather, with hour, place and date.
        It says where nothing is expected, and when it will be revised.
        Other sources say the same.
    .not-a-clue = A warning that is a little frightening is not false because of that. Look at who signs it.
    .today = Write down where the warnings for your area are published, so that you can go straight there.

live-riot-video = A video shows a fight. They say it was last night in your district. What tells you most?
    .option-sound = How loud it is
    .option-many-views = The million views that it has
    .option-place-signs = The signs, the number plates and the weather
    .option-first-comment = The first comment
    .why = The video may be real, and from another country or another year. A sign, a number plate or snow says more than the views. You can also search with a still picture from the video.
    .today = Pause a video at a clear moment and look for three clues to the place in it.

live-rent-chart = A chart is going round on social media.
    .from = Figures they do not tell you
    .subject = Rents soar
    .body = Two bars. This year’s is three times as high as last year’s. On the left, the numbers begin at 795 and end at 815. Last year: €800. This year: €810.
    .why =
        The rise is €10, and the drawing shows it as three times as much.
        The numbers do not begin at zero. That makes something small look enormous.
        It does not say where the figures come from.
    .not-a-clue = Numbers and bars do not make it exact. A drawing can exaggerate too.
    .today = In a chart, look first at where the numbers begin.

live-how-we-checked = A team that checks news publishes this.
    .from = Olga Prat, dated yesterday
    .subject = No, this video is not from the Goldvale festival
    .body = It is from another city and 4 years old. Here is the original video, complete. The tower in it does not exist in Goldvale. We asked the person who posted it, and this was the answer. If you see an error, write to us.
    .why =
        It shows the original, for you to look at yourself.
        It explains how it was checked, step by step.
        It has a name and a date, and says how to report an error.
    .not-a-clue = Saying “no” to what everyone shares does not make it doubtful. What matters is whether you can repeat what they did.
    .today = Find a checked story and repeat one of its steps.

live-famous-quote = A pretty picture carries a quotation and the name of a famous writer. How do you know whether she wrote it?
    .option-looks-like-them = Because it sounds like her
    .option-friend-shared = Because someone who knows books shares it
    .option-nice-picture = Because her photo is beside it
    .option-where-first = I look for the book or interview it is in
    .why = Anyone can put a name beside a sentence. A real quotation has a place: a book, a year, an interview.
    .today = Take a famous sentence that you like and find the book it comes from.

live-earn-from-home = It looks like a newspaper’s page, and comes as an advert on social media.
    .from = Advert
    .subject = A presenter confesses live and the bank cuts her off
    .body = “I earn €900 a day from the sofa. I began with €250.” Below, a form: name, phone and “7 places left”.
    .why =
        It is an advert dressed as news.
        It promises a lot of money without effort and asks for yours to begin.
        It hurries you: 7 places left.
        It cites no other source.
    .not-a-clue = The face of a known person proves nothing. It is used without permission.
    .today = Do not leave your phone number. Look for the story in the newspaper, going there yourself.

live-bridge-report = You read this in a small local newspaper.
    .from = The Riverside Voice, by Paul Segura
    .subject = Report on the bridge asks for two pillars to be checked
    .body = The report, of 2025, has 40 pages and can be read here. The council says it will begin in May. Two neighbours think that is late. Another paper has read the same report.
    .why =
        It shows the document, for you to read.
        It lets both sides speak: the council and the neighbours.
        Another paper has checked it on its own.
    .not-a-clue = Being a small paper does not make it less serious. Look at how it works.
    .today = Find out who reports the news in your area, and whether they show their documents.

live-already-shared = Yesterday you shared something in a group that turned out to be false. What do you do?
    .option-delete-quietly = I delete it and say nothing
    .option-leave-it = I leave it: nobody remembers
    .option-say-so = I write in the same group that it was false and say what is right
    .why = People who read it go on believing it until someone corrects it. Saying so in the same place reaches the same people. Anyone can share something false by mistake.
    .today = If you remember something like it, write one line in that group today.
