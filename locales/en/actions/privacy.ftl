### What a firm can do for the people whose data it uses.
# review: author-written

action-write-data-reasons = Write down the reason for each piece of data you ask for
    .because = With the reason beside it, you see what is not needed. What you do not ask for, you do not have to look after.
    .how =
        Get out the papers, forms and record cards that you use.
        Make one row per use: selling, invoicing, payroll, offers, cameras.
        Beside it, write the reason: contract, law, permission or an interest of yours.
        Stop asking for what has no reason, and set a date to delete it.
        Ask for permission separately only where that is the reason. Note when it was given.
        Go over it every year and whenever you change a form.
    .verify = Point at a box on your form. The sheet says what it is for and why.
    .ask-help = Ask a professional if you use data about health or children. Ask too if you rely on an interest of yours.

action-write-data-notice = Write a short sheet about what you do with data
    .because = With a clear sheet, people know what to expect. And your people always give the same answer.
    .how =
        Write who you are and how to reach you.
        Write what you want the data for, for which reason and how long you keep it.
        Say who you give it to: accountant, courier, bank.
        Say what they can ask for: to see, correct or delete it, to object and to claim to the AEPD.
        Put it on the website, at the counter and at the foot of forms.
        Prepare another one for people looking for a job and for your staff.
    .verify = Give the sheet to someone from outside. In a minute they can say what their data is used for.
    .ask-help = The AEPD is the Spanish data protection authority. If you ask for sensitive data, have a professional read it.

action-prepare-rights-answer = Be ready to answer those who ask about their data
    .because = A month goes by quickly if you have to search everywhere.
    .how =
        Choose who answers, and another person in case they are away.
        List the places to look: email, programs, papers, chats, backups.
        Note the day each request arrives and count one month.
        Make sure that the person asking is who they say, without asking for more documents than needed.
        Prepare three answers: here it is, it is already deleted, this cannot be done and why.
        Tell your people that a request by chat counts too.
    .verify = Try it with your own name: within an hour you have everything there is about you.
    .ask-help = If the request involves other people or a court case, ask a professional before you answer.

action-clean-mailing-list = Clean the list you send offers to
    .because = Those who want your messages open them. The rest are only annoyed by them.
    .how =
        Split it in three: those who said yes, those who bought and the rest.
        Stop writing to the rest, and delete bought addresses.
        Put in each message a way to say no in one step.
        Keep a list of those who unsubscribe and always respect it.
        Use a mailing program or blind copy (Bcc): nobody should see the other addresses.
        Note when and how each person said yes.
    .verify = Send yourself the message and unsubscribe. The next one does not reach you.
    .ask-help = If you bought a list, ask a professional before you use it.

action-ask-families-in-writing = Ask families for permission in writing
    .because = With the sheet, each family chooses. And you know which photo you may use.
    .how =
        Prepare a sheet with each use separate: record card, chat group, photo on the website, photo on social media.
        Leave a box for yes and one for no beside each use.
        Ask for the family’s signature if the child is under 14. From that age, ask the child too.
        Make a list of who said no and have it to hand when taking photos.
        Take off the website and social media whatever has no permission.
        Keep the sheets under lock and key and do it again every school year.
    .verify = Choose a photo on your website. There is a sheet for every child in it.
    .ask-help = If the parents do not agree, do not use the photo and ask a professional.

action-put-cameras-in-order = Put the cameras in order
    .because = A camera looks after your premises if nobody else looks through it.
    .how =
        Check what each camera sees. Turn it if it takes in the street or the house next door.
        Remove those facing changing rooms, toilets or places to rest.
        Change the password it came with and remove access for those who do not need it.
        Set the pictures to delete themselves within a month.
        Put a sign at each entrance: what there is, who runs it and where to ask for pictures.
        Tell your staff in writing.
    .verify = Look for a picture from 5 weeks ago. It is no longer there.
    .ask-help = If you want to use them to watch people work, ask your employment adviser (asesoría laboral) first. If they record a crime, keep that part and go to the police.

action-fix-cookie-notice = Leave only the necessary cookies on your website
    .because = If the website follows nobody, there is nothing to ask.
    .how =
        Open your website in a private window and see what it asks.
        Ask whoever made it for a list of what it leaves in the browser.
        Remove what nobody uses: visit counters, social media buttons, maps and other people’s videos.
        If you keep any, it should wait until the person accepts.
        Put “Refuse” beside “Accept”, just as big.
        Leave a place to change your mind later.
    .verify = Open the website in a private window and refuse. It works just the same.
    .ask-help = If the website is a shop, make a backup first and try a purchase afterwards.

action-find-where-data-live = Note where each service keeps its data
    .because = Without looking, you cannot answer those who ask you.
    .how =
        List your online services. Ask your people too which ones they use.
        Look in their terms for where they keep the data.
        If it is outside Europe, look for “adequacy decision” or “standard contractual clauses”. In Spanish: “decisión de adecuación” or “cláusulas contractuales tipo”.
        If they do not say, ask in writing.
        Choose one approved service to translate, summarise or send files. Remove the others.
        Note it in your list of how you use data.
    .verify = Name three services. The list says where their data is.
    .ask-help = If you keep data about health or about many people outside Europe, ask a professional.
