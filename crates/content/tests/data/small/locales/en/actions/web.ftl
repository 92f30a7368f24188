### Acciones.
action-update-website = Pon al día tu web
    .because = Cierra las puertas.
    .how = Llama a quien la hizo.
    .verify = Pide la fecha.
