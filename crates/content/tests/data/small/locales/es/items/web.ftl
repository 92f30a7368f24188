### Preguntas.
item-website-updates = ¿Cada cuánto se pone al día tu web?
    .why = Una web vieja tiene puertas abiertas.
    .option-monthly = Cada mes
    .option-seldom = Casi nunca
    .not-applicable-no-website = No tengo web
    .look-android = Abre tu web en el móvil.
