### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: author-written

dialog-kind-plan = Action plan as PDF
dialog-kind-handout = Document as PDF
dialog-kind-partner = File from someone who helps near you
dialog-kind-pack = Questionnaire
dialog-kind-facts = Public data
dialog-kind-assessment = { -app } answers
dialog-kind-copy = Encrypted copy of { -app }
dialog-kind-calendar = Calendar
dialog-kind-spreadsheet = Spreadsheet
dialog-kind-sheet = Sheet with the code as PDF
dialog-kind-computer = What was seen on a computer
dialog-kind-form = Questions for someone else
dialog-kind-paper-form = Question sheet as PDF
dialog-kind-complaint = What happened, as PDF
dialog-kind-complaint-data = What happened, as data
dialog-kind-register = Register of problems and data breaches
dialog-kind-drill = Drill sheet as PDF
desktop-no-display = { -app } needs a screen. Without one, use the command “resguardo”.
desktop-bad-arguments = I do not understand the command. It only takes “--data-dir FOLDER”.
desktop-needs-data-dir = This version is for tests: it needs “--data-dir FOLDER”.
