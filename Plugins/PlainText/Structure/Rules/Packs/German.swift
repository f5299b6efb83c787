extension ShippedRules {
  static let german =
    #"""
    # German.
    language: de
    for: every text

    [byline]
    longest: 60
    begins: "Von " "VON " "von "
    matches: Von Anna Schmidt
    mismatches: Vonstatten ging es

    [source]
    longest: 70
    begins: "Quelle: " "Aus: "
    matches: Quelle: Neue Zeitung
    mismatches: Quellen sagen

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
    matches:
      Abb. 3. Der Hafen
    mismatches:
      Abbildungen fehlen

    [chapter]
    part: Teil TEIL Buch Akt Aufzug
    chapter: Kapitel KAPITEL
    section: Szene Auftritt
    named: Vorwort VORWORT Einleitung EINLEITUNG Nachwort NACHWORT Inhalt Anhang
    matches: Kapitel 5
    mismatches: Kapitel und Verse

    [number]
    words: eins zwei drei erster erste

    [date]
    words:
      januar februar märz april mai juni juli august september oktober november dezember
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    matches: 3. März 1915
    mismatches: Im Mai 1915 wurde gebaut
    """#
}
