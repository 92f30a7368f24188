### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: machine-drafted
# source: fd7512ffe476

dialog-kind-plan = Plan de acción en PDF
dialog-kind-handout = Documento en PDF
dialog-kind-partner = Ficheiro de quen che axuda preto
dialog-kind-pack = Cuestionario
dialog-kind-facts = Datos públicos
dialog-kind-assessment = Respostas de { -app }
dialog-kind-copy = Copia cifrada de { -app }
dialog-kind-calendar = Calendario
dialog-kind-spreadsheet = Folla de cálculo
dialog-kind-sheet = Folla co código en PDF
dialog-kind-computer = O visto nun ordenador
dialog-kind-form = Preguntas para outra persoa
dialog-kind-paper-form = Folla de preguntas en PDF
dialog-kind-complaint = O que pasou, en PDF
dialog-kind-complaint-data = O que pasou, como datos
dialog-kind-register = Rexistro de problemas e fugas de datos
dialog-kind-drill = Folla do simulacro, en PDF
desktop-no-display = { -app } necesita unha pantalla. Sen ela, usa a orde «resguardo».
desktop-bad-arguments = Non entendo a orde. Só vale «--data-dir CARTAFOL».
desktop-needs-data-dir = Esta versión é para probas: necesita «--data-dir CARTAFOL».
