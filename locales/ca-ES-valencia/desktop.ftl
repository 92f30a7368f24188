### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: machine-drafted
# source: 7417d559aba7

desktop-needs-data-dir = Esta versió és de prova: necessita «--data-dir CARPETA».
