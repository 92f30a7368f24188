### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: author-written

dialog-kind-plan = Plan de acción en PDF
dialog-kind-handout = Documento en PDF
dialog-kind-partner = Archivo de quien te ayuda cerca
dialog-kind-pack = Cuestionario
dialog-kind-facts = Datos públicos
dialog-kind-assessment = Respuestas de { -app }
dialog-kind-copy = Copia cifrada de { -app }
dialog-kind-calendar = Calendario
dialog-kind-spreadsheet = Hoja de cálculo
dialog-kind-sheet = Hoja con el código en PDF
dialog-kind-computer = Lo visto en un ordenador
dialog-kind-form = Preguntas para otra persona
dialog-kind-paper-form = Hoja de preguntas en PDF
dialog-kind-complaint = Lo que pasó, en PDF
dialog-kind-complaint-data = Lo que pasó, como datos
dialog-kind-register = Registro de problemas y fugas de datos
dialog-kind-drill = Hoja del simulacro, en PDF
desktop-no-display = { -app } necesita una pantalla. Sin ella, usa la orden «resguardo».
desktop-bad-arguments = No entiendo la orden. Solo vale «--data-dir CARPETA».
desktop-needs-data-dir = Esta versión es para pruebas: necesita «--data-dir CARPETA».
