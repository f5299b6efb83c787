extension ShippedRules {
  static let spanish =
    #"""
    # Spanish.
    language: es
    for: this language

    [byline]
    names: "Crónica de " "Entrevista de " "Reportaje de " "Análisis de " "Crítica de " "Un reportaje de " "Entrevista: "
    longest: 60
    begins: "Por " "POR " "por " "Texto: " "Texto y fotos: " "Texto y foto: " "Texto de " "Escrito por " "escrito por " "Compuesto por " "compuesto por "
      "Compuesta por " "compuesta por " "Traducción de " "Traducido por " "Edición de " "Ilustraciones de " "Fotos de "
      "De nuestro corresponsal"
      "De la redacción" "Redacción, "
    ends: ", corresponsal" ", periodista" ", redactor" ", redactora" ", enviado especial" ", enviada especial"
    translator: "traducción de" "traducido por"
    editor: "edición de"
    illustrator: "ilustraciones de"
    photographer: "fotos de"
    matches:
      Por María García
      Crónica de María García
      Pablo Ruiz, enviado especial
      compuesto por Juan de la Vega
    mismatches:
      Porque era tarde
      Crónica de una muerte

    [source]
    longest: 70
    begins: "Fuente: " "Publicado en " "Tomado de " "Extraído de "
    matches: Fuente: El Diario
    mismatches: Fuentes del gobierno

    [jump]
    begins:
      "Pasa a la página " "Pasa a la pág" "Viene de la página " "Viene de la pág"
      "Continúa en la página " "Continúa en la pág" "Sigue en la página " "Sigue en la pág"
    matches:
      Pasa a la página 6
      Viene de la pág. 1
    mismatches: Pasa a la página siguiente

    [author-note]
    longest: 130
    begins: "El autor es " "La autora es " "(El autor " "(La autora "
    matches: La autora es médica en Sevilla.
    mismatches: El autor escribió

    [table]
    begins: Tabla Cuadro
    matches:
      Tabla 1. Los barcos
    mismatches:
      Tabla de madera

    [figure]
    begins: Figura Ilustración Gráfico
    bracketed: Ilustración Imagen Grabado Mapa
    matches:
      [Ilustración: El puerto]
      Figura 3
    mismatches:
      Figuras del puerto

    [chapter]
    part: Parte PARTE Libro LIBRO Acto ACTO Jornada JORNADA Tomo TOMO Volumen VOLUMEN Título TÍTULO
    chapter: Capítulo CAPÍTULO Capitulo CAPITULO Canto CANTO Carta CARTA
    section: Escena ESCENA Sección SECCIÓN
    named:
      Prólogo PRÓLOGO Prefacio PREFACIO Introducción INTRODUCCIÓN Epílogo EPÍLOGO Apéndice
      APÉNDICE Índice ÍNDICE Conclusión CONCLUSIÓN Dedicatoria Agradecimientos Notas NOTAS
    matches:
      Capítulo primero
      CAPÍTULO XII
      Acto III
      PRIMERA PARTE
      Prólogo
    mismatches:
      Parte de la casa
      Libro de cuentas
      Primera parte del camino

    [number]
    words:
      primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta
      séptimo séptima octavo octava noveno novena décimo décima undécimo undécima duodécimo
      duodécima vigésimo vigésima último última primer tercer uno dos tres cuatro cinco seis siete ocho nueve
      diez once doce

    [name]
    and: y e
    particles: de del la las los y
    places: en desde
    matches:
      J. L. de la Vega
      Ana Ruiz, en Madrid

    [date]
    words:
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre lunes martes miércoles jueves viernes sábado domingo
    matches: lunes, 3 de marzo de 1936
    mismatches: En marzo de 1936 llegó a Madrid

    [play]
    longest: 110
    begins: "Telón" "Cae el telón" "Sale " "Salen " "Vase" "Vanse"
    titles: Sr Sra D Dr
    never: Nota Ejemplo Figura Tabla Capítulo Sí No Asunto Fecha Para De Respuesta
    cast: PERSONAJES Personajes PERSONAS "DRAMATIS PERSONAE"
    matches: Salen Rosaura y Clarín.
    mismatches: Saleroso era el mozo

    [letter]
    greeting:
      "Querido " "Querida " "Queridos " "Estimado " "Estimada " "Estimados " "Muy señor " "Hola "
      "Mi querido " "Mi querida " "Queridas " "Estimadas " "Muy señora " "Muy señores " "Apreciado "
      "Apreciada " "Señor" "Señora" "Señores" "Distinguido " "Distinguida "
    close:
      Atentamente "Un abrazo" "Un saludo" Saludos "Saludos cordiales" Cordialmente "Con cariño"
      "Un beso" Besos "Tu amigo" "Tu amiga"
      "Su afectísimo " "Su afectísimo servidor" "Su seguro servidor" "De usted afectísimo" "Suyo afectísimo"
      "Suyo" "Tuyo" "Tuya" "Con afecto" "Cordiales saludos" "Un cordial saludo" "Un fuerte abrazo"
      "Tu hijo" "Tu hija" "Su amigo"
    postscript: P.D. "P. D." PD P.S. Posdata Postdata
    matches:
      Querida Ana:
      Atentamente,
    mismatches:
      Querido por todos

    [mail]
    sender: De Remitente
    recipient: Para CC
    subject: Asunto
    sent: Fecha Enviado "Enviado el"
    original: "Mensaje original" "Mensaje reenviado"
    matches:
      Asunto: Los barcos
      -----Mensaje original-----
    mismatches: Asunto cerrado

    [contents]
    head: Índice ÍNDICE INDICE Contenido CONTENIDO "Tabla de contenido" "Tabla de contenidos"
      "Índice general" "Índice de tablas" "Índice de figuras" "Lista de tablas"
    matches: Índice
    mismatches: Índice de precios

    [news]
    paper:
      Diario Heraldo Correo Gaceta Voz Noticias Periódico Mundo Imparcial Faro Norte Vanguardia
      Mercurio Semanario
    briefs: Breves "En breve" "Noticias breves"
    matches:
      El Diario de la Costa
    mismatches: El diario perdido
    """#
}
