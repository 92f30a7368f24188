### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: machine-drafted
# source: fd7512ffe476

dialog-kind-plan = Ekintza-plana PDFan
dialog-kind-handout = Dokumentua PDFan
dialog-kind-partner = Inguruan laguntzen dizunaren fitxategia
dialog-kind-pack = Galdetegia
dialog-kind-facts = Datu publikoak
dialog-kind-assessment = { -app } programaren erantzunak
dialog-kind-copy = { -app } programaren kopia zifratua
dialog-kind-calendar = Egutegia
dialog-kind-spreadsheet = Kalkulu-orria
dialog-kind-sheet = Kodea duen orria, PDFan
dialog-kind-computer = Ordenagailu batean ikusitakoa
dialog-kind-form = Beste norbaitentzako galderak
dialog-kind-paper-form = Galdera-orria PDFan
dialog-kind-complaint = Gertatutakoa, PDFan
dialog-kind-complaint-data = Gertatutakoa, datu gisa
dialog-kind-register = Arazoen eta datu-urraketen erregistroa
dialog-kind-drill = Simulazioaren orria, PDFan
desktop-no-display = { -app } programak pantaila behar du. Pantailarik gabe, erabili «resguardo» agindua.
desktop-bad-arguments = Ez dut agindua ulertzen. Hau bakarrik balio du: «--data-dir KARPETA».
desktop-needs-data-dir = Bertsio hau probetarako da: «--data-dir KARPETA» behar du.
