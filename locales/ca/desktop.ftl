### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: machine-drafted
# source: fd7512ffe476

dialog-kind-plan = Pla d'acció en PDF
dialog-kind-handout = Document en PDF
dialog-kind-partner = Fitxer de qui t'ajuda a prop
dialog-kind-pack = Qüestionari
dialog-kind-facts = Dades públiques
dialog-kind-assessment = Respostes de { -app }
dialog-kind-copy = Còpia xifrada de { -app }
dialog-kind-calendar = Calendari
dialog-kind-spreadsheet = Full de càlcul
dialog-kind-sheet = Full amb el codi en PDF
dialog-kind-computer = El que s'ha vist en un ordinador
dialog-kind-form = Preguntes per a una altra persona
dialog-kind-paper-form = Full de preguntes en PDF
dialog-kind-complaint = Què ha passat, en PDF
dialog-kind-complaint-data = El que va passar, com a dades
dialog-kind-register = Registre de problemes i fuites de dades
dialog-kind-drill = Full del simulacre, en PDF
desktop-no-display = { -app } necessita una pantalla. Sense pantalla, fes servir l'ordre «resguardo».
desktop-bad-arguments = No entenc l'ordre. Només val «--data-dir CARPETA».
desktop-needs-data-dir = Aquesta versió és de prova: necessita «--data-dir CARPETA».
