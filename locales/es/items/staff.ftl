### Questions about those who come, those who leave and what each person knows.
# review: author-written

item-joiner-access = Empieza una persona nueva. ¿Con qué cuenta y qué permisos trabaja?
    .why = Con una cuenta por persona se sabe quién hizo qué. Con permisos justos, un error llega menos lejos.
    .help = Piensa en la última que entró, también en prácticas o por poco tiempo. Cuentan el ordenador, el correo, los programas y la caja. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-by-job = Con la suya y los permisos de su puesto
    .option-like-others = Con la suya y los permisos de los demás
    .option-inherited = Con la de quien estaba antes
    .option-shared = Con una que usan varias personas
item-joiner-access-easy = ¿Usan varias personas alguna cuenta con la misma contraseña?

item-leaver-accounts = Una persona deja tu empresa. ¿Cuándo se cierran sus cuentas?
    .why = Una cuenta sin dueño la puede usar cualquiera que sepa la contraseña. No suele notarse.
    .help = Cuentan el correo, el ordenador, los programas, la wifi y los chats. Piensa también en quien se jubiló o estuvo en prácticas. Si sabes de una cuenta abierta, elige la última.
    .option-same-day = Ese mismo día, con una lista delante
    .option-week = Esa semana, de memoria
    .option-someday = Cuando alguien se acuerda
    .option-still-open = Quedan cuentas abiertas de gente que se fue
item-leaver-accounts-easy = ¿Sigue abierto el correo de alguien que ya no trabaja aquí?

item-staff-training = ¿Cuándo habló tu empresa por última vez con la plantilla sobre mensajes falsos?
    .why = Un mensaje falso engaña más cuando hay prisa. Hablar de ello sirve de recuerdo, y quien avisa a tiempo cuida a los demás.
    .help = Un mensaje falso se hace pasar por un banco, un cliente o la dirección. Practicar es mandar uno hecho en casa, para aprender. Vale una charla de 20 minutos.
    .option-practice = En los últimos 12 meses, y practicamos con uno
    .option-talk = En los últimos 12 meses, sin practicar
    .option-longer = Hace más de un año
    .option-never = Nunca
item-staff-training-easy = ¿Ha preguntado alguien este año si un mensaje era falso?

item-staff-confidentiality = ¿Qué firma cada persona sobre los datos que ve en el trabajo?
    .why = Quien firma sabe que lo que ve no sale de la empresa. Tampoco cuando cambia de trabajo.
    .help = Cuenta a toda la plantilla, también a quien está en prácticas o viene de otra empresa.
    .option-commitment = Un compromiso de guardar secreto, también después de irse
    .option-contract = Una frase en su contrato
    .option-some = Algo, pero solo algunas personas
    .option-nothing = Nada
item-staff-confidentiality-easy = ¿Ha firmado alguien de la plantilla un papel sobre guardar secreto?
