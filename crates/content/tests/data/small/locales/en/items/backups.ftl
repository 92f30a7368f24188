### Preguntas.
item-keeps-data = ¿Guardas datos de tu trabajo?
item-backup-frequency = ¿Cada cuánto haces una copia?
    .why = Un disco se rompe sin avisar.
    .option-daily = Cada día
    .option-weekly = Cada semana
    .option-never = Nunca
item-backup-any = ¿Tienes una copia?
item-backup-places = ¿Dónde está la copia?
    .why = Si todo está en un sitio, se pierde todo.
    .option-disk = En un disco
    .option-online = En internet
    .option-none = No tengo copia
