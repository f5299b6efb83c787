extension ShippedRules {
  static let italian =
    #"""
    # Italian.
    language: it
    for: this language

    [byline]
    names: "Servizio di " "servizio di " "Cronaca di " "Intervista di "
    longest: 60
    begins: "Di " "DI " "di " "Testo di " "Traduzione di " "traduzione di " "Illustrazioni di " "Foto di " "Fotografie di " "A cura di " "a cura di " "Dal nostro inviato" "Dalla nostra redazione"
      "dalla nostra redazione" "Dalla nostra inviata"
      "dal nostro inviato" "Dal nostro corrispondente" "dal nostro corrispondente"
    ends: "Dalla nostra redazione" "DALLA NOSTRA REDAZIONE" "Dal nostro inviato"
      "Dal nostro corrispondente" "Nostro servizio" ", inviato" ", inviata" ", corrispondente" ", giornalista"
    translator: "traduzione di"
    editor: "a cura di"
    illustrator: "illustrazioni di"
    photographer: "foto di" "fotografie di"
    matches:
      Sara Conti, corrispondente
      Di Anna Rossi
      GENOVA. Dalla nostra redazione
      a cura di Mario Bianchi
    mismatches: Dicembre era freddo

    [source]
    longest: 70
    begins: "Fonte: " "Tratto da " "Da: "
    matches: Fonte: La Gazzetta
    mismatches: Fonti del governo

    [jump]
    begins:
      "Continua a pagina " "Segue a pagina " "Continua da pagina " "Segue da pagina " "SEGUE A PAGINA "
    matches: Segue a pagina 4
    mismatches: Segue a pagina intera

    [author-note]
    longest: 130
    begins: "L'autore è " "L’autore è " "L'autrice è " "L’autrice è " "(L'autore " "(L’autore "
    matches: L'autrice è medico a Torino.
    mismatches: L'autore scrisse

    [table]
    begins: Tabella
    matches:
      Tabella 1. Le barche
    mismatches:
      Tabella di marcia

    [figure]
    begins: Figura Grafico
    bracketed: Illustrazione Immagine Figura
    matches:
      [Illustrazione: Il porto]
      Figura 3
    mismatches:
      Figure del porto

    [chapter]
    part: Parte PARTE Libro LIBRO Atto ATTO Volume VOLUME Tomo TOMO Titolo TITOLO
    chapter: Capitolo CAPITOLO Canto CANTO Lettera LETTERA
    section: Scena SCENA Sezione SEZIONE
    named:
      Prefazione PREFAZIONE Introduzione INTRODUZIONE Prologo PROLOGO Epilogo EPILOGO
      Appendice APPENDICE Indice INDICE Conclusione CONCLUSIONE Ringraziamenti Postfazione Note NOTE
    matches:
      Capitolo primo
      CAPITOLO XXI
      Atto secondo
      PARTE PRIMA
      Terzo atto
      Prefazione
    mismatches:
      Parte della casa
      Libro di conti

    [number]
    words:
      primo prima secondo seconda terzo terza quarto quarta quinto quinta sesto sesta settimo
      settima ottavo ottava nono nona decimo decima undicesimo undicesima dodicesimo
      dodicesima tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo
      diciottesimo diciannovesimo ventesimo ultimo ultima uno due tre quattro cinque sei sette otto nove dieci undici
      dodici

    [name]
    and: e
    particles: di da del la lo e
    places: da a
    matches:
      G. B. di Lorenzo
      Luca Bianchi, da Torino

    [date]
    words:
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
      dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
    matches: lunedì 3 marzo 1924
    mismatches: Nel marzo 1924 partì per Genova

    [play]
    longest: 110
    begins: "Cala la tela" "Sipario" "Entra " "Entrano "
    titles: Sig Dott
    never: Nota Esempio Figura Tabella Capitolo Sì No Oggetto Data Risposta
    cast: PERSONAGGI Personaggi "LE PERSONE" INTERLOCUTORI "I PERSONAGGI" ATTORI "GLI ATTORI" "Persone della commedia"
    matches: Entra il dottore.
    mismatches: Entrambi risero

    [letter]
    greeting:
      "Caro " "Cara " "Cari " "Gentile " "Gentili " "Egregio " "Carissimo " "Carissima " "Ciao "
      "Mio caro " "Mia cara " "Caro e " "Carissimi " "Illustre " "Illustrissimo " "Stimatissimo "
      "Pregiatissimo " "Spettabile " "Signore" "Signora"
    close:
      "Cordiali saluti" "Distinti saluti" Cordialmente "Un abbraccio" "Tuo" "Tua" "Con affetto"
      "Un caro saluto" Saluti
      "Suo devotissimo" "Suo affezionatissimo" "Vostro devotissimo" "Vostro" "Vostra" "Suo" "Sua"
      "Suo devoto" "Tuo affezionato" "Tuo affezionatissimo" "Con stima" "Con i migliori saluti"
      "Un cordiale saluto" "Un saluto" Affettuosamente "Tuo amico"
    postscript: P.S. "P. S." PS
    matches:
      Cara Anna,
      Distinti saluti
    mismatches:
      Caro prezzo

    [mail]
    sender: Da Mittente
    recipient: A CC
    subject: Oggetto
    sent: Data Inviato
    original: "Messaggio originale" "Messaggio inoltrato"
    matches: Oggetto: Le barche
    mismatches: Oggetto smarrito

    [contents]
    head: Indice INDICE Sommario SOMMARIO "Elenco delle tabelle" "Elenco delle figure"
    matches: INDICE
    mismatches: Indice dei prezzi

    [news]
    paper:
      Corriere Gazzetta Giornale Messaggero Gazzettino Stampa Tempo Resto Mattino Eco Voce
      Quotidiano Tirreno Nazione
    briefs: "In breve" Brevi "Notizie in breve"
    matches:
      Il Corriere del Porto
    mismatches: Il treno che non parte
    """#
}
