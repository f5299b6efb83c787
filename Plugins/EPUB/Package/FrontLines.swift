internal import GalleyCore
internal import GalleyPackaging

/// The lines of a title page: the title, who made the text, where and when it came out.
enum FrontLines {
  /// A line below the title.
  struct Line {
    /// Its class, which is one of the sheet's.
    var kind: StaticString
    /// What it says.
    var words: String
    /// Whether some of it is in Galley's own words.
    var isOfWords = false
    /// Whether it is the second line of the title.
    var isSubtitle = false
  }

  /// Writes a heading and, below it, a paragraph for everything that is known.
  static func write(_ text: TextPlan, to xml: inout XMLWriter) {
    xml.raw("<h1>")
    text.writeWords(text.title, to: &xml)
    xml.raw("</h1>\n")
    for line in lines(of: text) { write(line, of: text, to: &xml) }
  }

  /// Writes what a title page of the text's own does not say, below it.
  static func writeRest(_ text: TextPlan, to xml: inout XMLWriter) {
    let lines = lines(of: text, besides: TitleOpening.words(of: text.plan))
    guard !lines.isEmpty else { return }
    xml.raw("<section class=\"made imprint\">\n")
    for line in lines { write(line, of: text, to: &xml) }
    xml.raw("</section>\n")
  }

  /// All lines below the title but those whose words are among `said`, which is folded.
  static func lines(of text: TextPlan, besides said: String = "") -> [Line] {
    let metadata = text.document.metadata
    let creators = metadata.creators.map(\.value)
    var lines: [Line] = []
    func add(_ kind: StaticString, _ values: [String?]) {
      let words = values.compactMap { $0.map(Label.oneLine) }.filter { !$0.isEmpty }
      let folded = words.map(TitleOpening.folded)
      if words.isEmpty || (!said.isEmpty && folded.allSatisfy(said.contains)) { return }
      lines.append(Line(kind: kind, words: words.joined(separator: text.strings.comma)))
    }
    add("subhead", [metadata.subtitle?.value])
    if !lines.isEmpty { lines[0].isSubtitle = true }
    add("byline", creators.filter(\.isAuthor).map(\.name))
    lines += contributors(creators.filter { !$0.isAuthor }, of: text, besides: said)
    add("edition", [metadata.edition?.value])
    add("series", [metadata.series?.value.name, metadata.series?.value.position])
    let print = [metadata.sourcePublication, metadata.sourceIssue, metadata.sourcePage]
    add("source", print.map { $0?.value })
    let years = [metadata.date, metadata.issued].lazy.compactMap { field in
      field.flatMap { year($0.value, text) }
    }
    add("date", [years.first])
    add("publisher", [metadata.place?.value, metadata.publisher?.value])
    for identifier in metadata.identifiers.map(\.value)
    where identifier.scheme.uppercased() == "ISBN" {
      let number = Label.oneLine(identifier.value)
      if !number.isEmpty { add("isbn", ["ISBN " + number]) }
    }
    return lines
  }

  /// Those who did something else than write the text, with what they did.
  private static func contributors(
    _ people: [Creator], of text: TextPlan, besides said: String
  ) -> [Line] {
    var names: [(role: String, names: [String])] = []
    for person in people {
      let name = Label.oneLine(person.name)
      if name.isEmpty || (!said.isEmpty && said.contains(TitleOpening.folded(name))) { continue }
      let role = person.relatorCode ?? ""
      if let index = names.firstIndex(where: { $0.role == role }) {
        names[index].names.append(name)
      } else {
        names.append((role, [name]))
      }
    }
    let words = CreditWords.of(text.wordsLanguage ?? text.language)
    return names.map { role, names in
      let who = names.joined(separator: text.strings.comma)
      guard let credit = words.credit(who, role: role) else {
        return Line(kind: "contributor", words: who)
      }
      return Line(kind: "contributor", words: credit, isOfWords: true)
    }
  }

  /// The year of a date, as a title page has it; another form as it is, unless it has no number, as
  /// `unknown` has none.
  private static func year(_ date: String, _ text: TextPlan) -> String? {
    guard let day = CalendarDate.day(date) else {
      return date.unicodeScalars.contains { $0.properties.numericType != nil } ? date : nil
    }
    // What calibre writes where no date is known.
    guard let year = Int(day.prefix(4)), year > 0, !day.hasPrefix("0101-01-01") else { return nil }
    let words = CreditWords.of(text.wordsLanguage ?? text.language)
    return words.year.replacing("#", with: String(year))
  }

  private static func write(_ line: Line, of text: TextPlan, to xml: inout XMLWriter) {
    xml.raw("<p class=\"")
    xml.raw(line.kind)
    xml.raw("\"")
    if line.isOfWords { text.writeLanguageOfWords(to: &xml) }
    xml.raw(line.isSubtitle ? " role=\"doc-subtitle\">" : ">")
    text.writeWords(line.words, to: &xml)
    xml.raw("</p>\n")
  }
}
