### What the desktop shell says outside its window: file dialogs and why it does not open.
# review: machine-drafted
# source: fd7512ffe476

desktop-needs-data-dir = Esta versió és de prova: necessita «--data-dir CARPETA».
