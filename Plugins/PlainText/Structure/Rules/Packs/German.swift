extension ShippedRules {
  static let german =
    #"""
    # German.
    language: de
    for: every text

    [byline]
    names: "Interview: " "Interview von " "Bericht von " "Reportage von " "Eine Reportage von " "Ein Bericht von " "Das Gespräch führte "
    longest: 60
    begins: "Von " "VON " "von " "Text: " "Text und Foto: " "Text und Fotos: "
      "Übersetzt von " "übersetzt von " "Deutsch von " "Herausgegeben von " "herausgegeben von "
      "Illustriert von " "Illustrationen: " "Fotos: " "Fotos von "
      "Ein Kommentar von " "Kommentar von " "Eine Analyse von " "Ein Gastbeitrag von "
      "Gastbeitrag von "
      "Aufgezeichnet von " "Protokoll: "
    ends:
      ", Korrespondent" ", Korrespondentin" ", Redakteur" ", Redakteurin" ", Reporter" ", Reporterin"
    translator: "übersetzt von" "deutsch von"
    editor: "herausgegeben von"
    illustrator: "illustriert von" illustrationen
    photographer: fotos "fotos von"
    matches:
      Von Anna Schmidt
      Jonas Weber, Redakteur
    mismatches: Vonstatten ging es

    [source]
    longest: 70
    begins: "Quelle: " "Aus: "
    matches: Quelle: Neue Zeitung
    mismatches: Quellen sagen

    [jump]
    begins:
      "Fortsetzung auf Seite " "Fortsetzung von Seite " "Fortsetzung Seite " "Weiter auf Seite "
      "Lesen Sie weiter auf Seite " "Siehe Seite " "Siehe auch Seite " "Mehr auf Seite "
      "Bericht auf Seite " "Bericht Seite "
    matches:
      Fortsetzung auf Seite 3
      Siehe auch Seite 12
    mismatches: Fortsetzung auf Seiten der Stadt

    [author-note]
    longest: 130
    begins: "Der Autor ist " "Die Autorin ist " "(Der Autor " "(Die Autorin "
    matches: Die Autorin ist Ärztin in Köln.
    mismatches: Der Autor schrieb

    [table]
    begins: Tabelle Tab. Übersicht
    matches:
      Tabelle 2: Boote im Hafen
    mismatches:
      Tabelle 2 zeigt die Boote

    [figure]
    begins: Abbildung Abb. Bild Grafik
    bracketed: Abbildung Illustration Bild Zeichnung Karte Titelbild
    matches:
      [Abbildung: Der Hafen]
      Abb. 3. Der Hafen
    mismatches:
      Abbildungen fehlen

    [chapter]
    part: Teil TEIL Buch BUCH Akt AKT Aufzug AUFZUG Band BAND
    chapter: Kapitel KAPITEL
    section: Szene SZENE Scene SCENE Auftritt AUFTRITT Abschnitt ABSCHNITT
    named:
      Vorwort VORWORT Einleitung EINLEITUNG Nachwort NACHWORT Inhalt Anhang ANHANG Anmerkungen
      ANMERKUNGEN Fußnoten Prolog PROLOG Epilog EPILOG Vorrede VORREDE Vorspiel VORSPIEL Nachspiel
      NACHSPIEL Schluß SCHLUSS Schluss Widmung WIDMUNG Zueignung ZUEIGNUNG
    matches:
      Kapitel 5
      Erstes Kapitel
      ZWEITER AKT.
    mismatches:
      Kapitel und Verse
      Erster Teil der Strecke

    [number]
    words:
      eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erster erste erstes
      zweiter zweite zweites dritter dritte drittes vierter vierte viertes fünfter fünfte
      fünftes sechster sechste sechstes siebenter siebente siebentes siebter siebte siebtes
      achter achte achtes neunter neunte neuntes zehnter zehnte zehntes elfter elfte elftes
      zwölfter zwölfte zwölftes dreizehnter dreizehnte dreizehntes vierzehnter vierzehnte
      vierzehntes fünfzehnter fünfzehnte fünfzehntes zwanzigster zwanzigste zwanzigstes
      letzter letzte letztes

    [name]
    and: und
    places: in aus
    matches: Anna Schmidt, aus Kiel

    [date]
    words:
      januar februar märz april mai juni juli august september oktober november dezember
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    matches: 3. März 1915
    mismatches: Im Mai 1915 wurde gebaut

    [play]
    longest: 110
    begins: "Vorhang" "Der Vorhang " "Ab." "Beide ab" "Alle ab" "Es klopft" "Pause." "Verwandlung"
    titles: Dr Prof Hr Fr St
    never:
      Anmerkung Hinweis Beispiel Abbildung Abb Tabelle Kapitel Abschnitt Von An Betreff Datum Nr Bd
      Ja Nein Nun Antwort
    cast: Personen PERSONEN Personenverzeichnis "Die Personen" "Personen der Handlung"
    matches: Der Vorhang fällt.
    mismatches: Abends kam er

    [letter]
    greeting:
      "Liebe " "Lieber " "Liebes " "Liebste " "Liebster " "Sehr geehrte " "Sehr geehrter "
      "Geehrter " "Geehrte " "Hallo " "Verehrte " "Verehrter " "Mein lieber " "Meine liebe "
      "Meine liebste " "Mein liebster " "Teure " "Teurer " "Theure " "Theurer " "Geliebte " "Geliebter "
      "Hochverehrter " "Hochverehrte " "Hochgeehrter " "Hochgeehrte " "Guten Tag "
    close:
      Hochachtungsvoll "Mit freundlichen Grüßen" "Mit freundlichem Gruß" "Mit besten Grüßen"
      "Mit herzlichen Grüßen" "Mit vorzüglicher Hochachtung" "Herzliche Grüße" "Herzlichst"
      "Viele Grüße" "Liebe Grüße" "Beste Grüße" "Freundliche Grüße" "Schöne Grüße" Dein Deine Euer
      Eure Ihr Ihre "Dein treuer " "Ihr ergebener" "Es grüßt Dich" "Es grüßt dich"
      "Mit herzlichem Gruß" "Mit herzlichem Gruss" "Mit bestem Gruß" "Mit freundlichem Gruss"
      "Mit freundlichen Grüssen" "Mit lieben Grüßen" "Mit lieben Grüssen" "Mit bestem Dank"
      "Mit aller Hochachtung" "Herzlich" "Herzlichen Gruß" "Herzliche Grüsse" "Ihr sehr ergebener"
      "Ihr ergebenster" "Ihr treuer" "Ihr dankbarer" "Ihr alter" "Ihre ergebene" "Dein treuer" "Dein alter"
      "Deine treue" "In alter Freundschaft" "In Liebe" "Ganz der Ihre" "Ganz Ihr" "Gruß" "Grüße"
    postscript: P.S. "P. S." PS NS Nachschrift
    matches:
      Liebe Anna,
      Sehr geehrte Damen und Herren!
      Hochachtungsvoll
    mismatches:
      Liebe ist alles
      Ihr Haus

    [mail]
    sender: Von Absender
    recipient: An Kopie CC
    subject: Betreff Betr
    sent: Datum Gesendet
    original:
      "Ursprüngliche Nachricht" "Weitergeleitete Nachricht" "Originalnachricht"
      "Anfang der weitergeleiteten Nachricht"
    matches:
      Von: Anna Vogel
      -----Ursprüngliche Nachricht-----
    mismatches: Von dort: nichts

    [contents]
    head: Inhalt INHALT Inhaltsübersicht INHALTSÜBERSICHT Inhaltsverzeichnis INHALTSVERZEICHNIS Tabellenverzeichnis
      Abbildungsverzeichnis
    matches: Inhaltsverzeichnis
    mismatches: Inhalt der Kiste

    [news]
    paper:
      Zeitung Anzeiger Kurier Blatt Bote Nachrichten Rundschau Presse Tageblatt Post Merkur
      Allgemeine Abendblatt Volksblatt Echo Stimme -zeitung -blatt -anzeiger -kurier -bote
      -nachrichten
    briefs: "Kurz notiert" "Kurz gemeldet" "In Kürze" Kurzmeldungen "Kurz und knapp" Meldungen
    matches:
      Elbtaler Sonntagsblatt
    mismatches: Zeitung fehlt im Kasten
    """#
}
