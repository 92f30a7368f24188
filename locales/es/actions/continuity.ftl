### What a firm can do to be ready for a bad day.
# review: author-written

action-write-incident-sheet = Escribe en una hoja quién hace qué y a quién llamar
    .because = Con los ordenadores parados, solo sirve lo que está en papel.
    .how =
        Elige quién decide, quién llama y quién habla con los clientes. Añade a otra persona por si falta.
        Apunta los teléfonos: banco, técnico, asesoría y { -help-line }.
        Escribe los primeros pasos: desconectar, no borrar, hacer fotos y apuntar las horas.
        Añade: «Si hay personas en riesgo por sus datos, 72 horas para avisar a la AEPD».
        Imprime copias para la oficina, el taller y la casa de quien decide.
        Apunta en tu calendario repasar los teléfonos cada 6 meses.
    .verify = Con el ordenador apagado, encuentras en un minuto el teléfono de tu técnico.
    .ask-help = Si te está pasando, abre «¿Te está pasando ahora?» de { -app }. El { -help-line } te orienta gratis.

action-rehearse-incident = Ensaya la hoja con tu gente una vez al año
    .because = Al ensayar se ve qué teléfono ya no vale y qué nadie había pensado.
    .how =
        Reúne 45 minutos a las personas de la hoja.
        Lee un caso: «Son las 8 y ningún ordenador abre sus archivos».
        Cada persona dice qué hace y a quién llama.
        A mitad, complícalo: falta quien decide, o llama un cliente.
        Apunta lo que ha faltado, con un nombre y una fecha.
        Cambia la hoja y reparte la nueva.
    .verify = La hoja tiene fecha nueva y al menos un cambio.
    .ask-help = Si no sabes qué caso leer, usa uno de «¿Te está pasando ahora?» de { -app }.

action-open-a-scare-book = Abre un cuaderno de sustos
    .because = Con cuatro líneas por susto se ve qué se repite.
    .how =
        Prepara una página con 4 huecos: qué pasó, cuándo, por qué y qué cambiamos.
        Apunta también los sustos que acabaron bien.
        Escribe causas y no culpables: «faltaba un aviso», no un nombre.
        Pon un nombre y una fecha a cada cambio.
        Léelo cada 3 meses con la dirección.
        Guárdalo bajo llave: puede llevar datos personales.
    .verify = Abre el cuaderno por la última página: el cambio está hecho.
    .ask-help = Si se perdieron datos personales, pregunta a tu asesoría si hay que avisar. Apunta qué decides y por qué.

action-decide-what-comes-first = Decide qué vuelve primero y cómo seguir
    .because = Con el orden y los plazos escritos, tu técnico sabe por dónde empezar y para cuándo.
    .how =
        Haz una lista de los trabajos: cobrar, fabricar, entregar, pagar, contestar.
        Al lado, escribe cuánto puede estar parado cada uno.
        Apunta qué programas, datos y personas necesita.
        Pon primero lo que menos aguanta.
        Escribe cómo se hace a mano el primer día.
        Pregunta a tu técnico si las copias llegan a tiempo.
    .verify = Lee la hoja a tu técnico. Te dice si puede cumplir el primer plazo.
    .ask-help = Si un plazo es imposible, busca con tu técnico otra forma de copiar o de trabajar.

action-rehearse-whole-restore = Ensaya a recuperar un ordenador entero desde la copia
    .because = El ensayo te dice cuántas horas hacen falta. Y lo que falla, falla un día tranquilo.
    .how =
        Elige con tu técnico el ordenador o el servidor que más falta hace.
        Usa otro aparato vacío. No toques el que está en marcha.
        Mira el reloj y recupera el sistema, los programas y los datos.
        Abre el programa de facturas y busca algo de ayer.
        Apunta cuánto se tarda y qué contraseñas faltan.
        Arregla lo que falla y pruébalo otra vez.
    .verify = Una hoja con fecha dice cuántas horas fueron. La factura de ayer se abrió.
    .ask-help = Si falla dos veces, pide que revisen tus copias esa misma semana.

action-fit-a-battery = Pon una batería a lo que guarda datos y pruébala
    .because = Con unos minutos de luz, los aparatos se apagan bien.
    .how =
        Si no tienes, di a tu técnico: «¿Qué SAI hace falta?». Es la batería que da luz unos minutos.
        Conecta a ella el servidor, la caja de internet y el disco de red (NAS, una caja con discos).
        Pide que el servidor se apague solo cuando quede poca carga.
        Haz una copia y prueba un día tranquilo a quitar la luz.
    .verify = Al quitar la luz, todo sigue unos minutos y se apaga en orden.
    .ask-help = Haz la prueba con tu técnico delante y con las máquinas paradas.

action-move-from-water-and-fire = Aleja tus aparatos del agua y del fuego
    .because = Subir un aparato lleva una hora. Si se pierde con sus datos, puede parar la empresa.
    .how =
        Haz una copia antes de mover nada y apaga bien los aparatos.
        Súbelos del suelo y sácalos de debajo de tubos, aseos y ventanas.
        Quita de alrededor cajas, papeles y regletas cargadas.
        Pon un detector de humo en ese cuarto.
        Ten cerca un extintor que valga para aparatos eléctricos, y mira su fecha.
        Guarda una copia de los datos en otro edificio.
    .verify = Mira el cuarto: nada importante en el suelo, y el extintor tiene fecha buena.
    .ask-help = Si hueles a quemado o salta la luz a menudo, llama a un electricista antes de mover nada.
