### Questionnaires, their areas, and the few questions about the person's context.
# review: author-written

## Questionnaires

pack-citizen = Tú y los tuyos
    .about = Un repaso a lo de cada día: el móvil, las cuentas, las llamadas y el dinero. Añade preguntas para una casa con menores, una persona joven o una mayor. Al final tienes un plan con lo primero que hacer.
    .audience = Para cualquier persona, sola o en familia

pack-e-identity = Tu identidad y tu firma en internet
    .about = Un repaso a lo que te identifica: DNI electrónico, Cl@ve, certificado y cartera del móvil. Mira también el correo y el ordenador donde los usas. Al final tienes un plan con lo primero que hacer.
    .audience = Para quien hace trámites por internet

pack-self-employed = Tu trabajo por cuenta propia
    .about = Un repaso a lo que sostiene tu trabajo: aparatos, correo, copias, pagos y datos de clientes. Al final tienes un plan con lo primero que hacer.
    .audience = Para quien trabaja por su cuenta, sin nadie más o con poca gente

pack-sme = Tu empresa
    .about = Un repaso a lo que sostiene tu empresa: personas, cuentas, copias, redes, pagos y proveedores. Donde dice «tu ordenador» o «tu móvil», es el que usas tú. También ayuda a empezar si te piden el ENS, la NIS2, la ISO 27001 o Cyber Essentials. Al final tienes un plan con lo primero que hacer.
    .audience = Para empresas de 6 a 60 personas

pack-executive = Diez minutos para quien dirige
    .about = Diez preguntas sobre lo que solo decide quien dirige: tu correo, los pagos, las copias, a quién se llama y con qué dinero. Al final tienes un plan con lo primero que hacer.
    .audience = Para quien tiene una empresa o la dirige

pack-privacy = Los datos de otras personas
    .about = Un repaso a los datos de clientes, plantilla y visitas: por qué los tienes, qué cuentas, a quién los das y cómo los cuidas. Al final tienes un plan con lo primero que hacer.
    .audience = Para empresas pequeñas que guardan datos personales

pack-supply-chain = Lo que te preguntan tus clientes
    .about = Un repaso a lo que un cliente pide a una empresa pequeña que trabaja para él: accesos, archivos, avisos y papeles que enseñar. Al final tienes un plan con lo primero que hacer.
    .audience = Para empresas que trabajan para otras

## Areas

area-money = Dinero y compras
area-family = En casa y en familia
area-essentials = Lo que sostiene lo demás
area-devices = Tus aparatos
area-updates = Actualizaciones
area-accounts = Cuentas y contraseñas
area-email-fraud = Correo y mensajes falsos
area-backups = Copias de seguridad
area-mobile-wifi = Móvil y wifi
area-personal-data = Datos personales
area-web = Web y redes sociales
area-payments = Pagos y proveedores
area-incidents = Si algo pasa
area-e-identity = Identidad y firma digital
area-organisation = La casa y sus normas
area-staff = Tu gente
area-networks = Redes y entradas desde fuera
area-direction = Lo que decide la dirección
area-customers = Tus clientes
area-privacy = Lo que debes a las personas

## Context

profile-audience = ¿Para quién es esto?
    .why = Cambia las preguntas y los ejemplos.
    .value-self-employed = Para mí, que trabajo por mi cuenta
    .value-citizen = Para mí o mi familia
    .value-micro = Para una empresa de menos de 10 personas
    .value-small = Para una empresa de 10 a 49 personas
    .value-medium = Para una empresa de 50 a 249 personas
profile-household = ¿Para quién es este repaso?
    .why = Añade unas pocas preguntas según quién lo use. Si hay varios casos, elige el que más te preocupe.
    .value-adult = Para una persona adulta
    .value-family = Para una casa con niños o adolescentes
    .value-young = Para alguien de menos de 18 años
    .value-senior = Para una persona mayor
profile-staff = ¿Trabaja alguien contigo?
    .why = Si hay más gente, también cuenta lo que hace cada persona.
    .value-alone = No, trabajo sin nadie más
    .value-with-others = Sí, alguien más trabaja conmigo
profile-personal-data = ¿Qué datos guardas de otras personas?
    .why = Los más delicados piden más cuidado. Delicados son los de salud, de menores, de religión o de la vida íntima.
    .value-none = Ninguno
    .value-ordinary = Nombres, teléfonos, direcciones o facturas
    .value-sensitive = También datos delicados
profile-online = ¿Tiene web tu negocio?
    .why = Una web o una tienda traen sus propias preguntas. Las redes sociales van aparte.
    .value-none = No
    .value-website = Sí, una web
    .value-shop = Sí, una tienda donde se paga
profile-it = ¿Quién se ocupa de tus ordenadores?
    .why = Así el plan dice qué puedes hacer por tu cuenta y qué conviene pedir.
    .value-self = Yo
    .value-helper = Alguien que me echa una mano
    .value-professional = Un profesional o una empresa
profile-transfers = ¿Cada cuánto pagas por transferencia?
    .why = Cuantas más transferencias, más ocasiones de que una vaya a otra cuenta.
    .value-rare = Nunca o pocas veces al mes
    .value-frequent = Todas las semanas, o con importes altos
