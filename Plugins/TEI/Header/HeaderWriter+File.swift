internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes `fileDesc`: title, size, publication, source.
  mutating func writeFileDescription() {
    group("fileDesc") { header in
      header.writeTitleStatement()
      header.writeEdition()
      header.writeExtent()
      header.writePublication()
      header.writeSeries()
      header.writeSource()
    }
  }

  private mutating func writeTitleStatement() {
    group("titleStmt") { header in
      header.writeTitles()
      for creator in header.metadata.creators where !creator.value.name.isEmpty {
        header.write(creator)
      }
      header.group("respStmt", [Value("xml:id", header.encoder.identifier)]) { header in
        header.leaf("resp", "automatic encoding in TEI")
        header.leaf("name", header.encoder.name)
      }
    }
  }

  private mutating func writeTitles() {
    var titles = metadata.titles.filter { !$0.value.isEmpty }
    if titles.isEmpty { titles = [substituteTitle] }
    let subtitle = metadata.subtitle
    let isAlone = titles.count == 1 && subtitle == nil && metadata.titleSort == nil
    for (index, title) in titles.enumerated() {
      leaf("title", title, isAlone ? [] : [Value("type", index == 0 ? "main" : "alt")])
      if index == 0, let subtitle { leaf("title", subtitle, [Value("type", "sub")]) }
    }
    if let sort = metadata.titleSort { leaf("title", sort, [Value("type", "sort")]) }
  }

  /// What stands for a title: the head of the one text there is, the file's name without its
  /// extension, the first head of several, or the word for none.
  private var substituteTitle: Field<String> {
    let texts = document.divisions.filter { $0.kind != .frontMatter && $0.kind != .backMatter }
    if texts.count == 1, let head = texts[0].head.flatMap({ Self.title(from: $0.content) }) {
      return Field(head, origin: .read)
    }
    if let name = document.source?.name, name != "-" {
      let stem = name.split(separator: ".").dropLast().joined(separator: ".")
      if !name.isEmpty {
        return Field(
          stem.isEmpty ? name : stem, origin: .guessed, confidence: Confidence(percent: 40))
      }
    }
    if let head = survey.firstHead.flatMap(Self.title) {
      return Field(head, origin: .guessed, confidence: Confidence(percent: 40))
    }
    return Field("[untitled]")
  }

  /// A head in one line; nil when there is nothing in it.
  private static func title(from head: [Inline]) -> String? {
    let title = head.plainText.split(separator: "\n").joined(separator: " ")
    return title.unicodeScalars.allSatisfy(isWhiteSpace) ? nil : title
  }

  private mutating func write(_ creator: Field<Creator>) {
    let person = creator.value
    let attributes = certainty(of: creator)
    switch person.role {
    case "aut", "cre", "": write(person, as: "author", attributes)
    case "edt": write(person, as: "editor", attributes)
    case "trl": write(person, as: "editor", [Value("role", "translator")] + attributes)
    default:
      group("respStmt", attributes) { header in
        header.leaf("resp", MarcRelator.name(of: person.role))
        header.write(person, as: "name", [])
      }
    }
  }

  private mutating func write(
    _ person: Creator, as name: StaticString, _ attributes: [Value]
  ) {
    guard person.sortName != nil || person.affiliation != nil else {
      leaf(name, person.name, attributes + language)
      return
    }
    group(name, attributes) { header in
      header.leaf("name", person.name, header.language)
      if let sortName = person.sortName {
        header.leaf("name", sortName, [Value("type", "sort")] + header.language)
      }
      if let affiliation = person.affiliation {
        header.leaf("affiliation", affiliation, header.language)
      }
    }
  }

  private mutating func writeExtent() {
    group("extent") { header in
      header.measure(header.survey.characters, "character")
      header.measure(header.survey.paragraphs, "paragraph")
      let articles = header.survey.divisions[.article] ?? 0
      if articles > 0 { header.measure(articles, "article") }
      let chapters = header.survey.divisions[.chapter] ?? 0
      if chapters > 0 { header.measure(chapters, "chapter") }
    }
  }

  /// Writes a number of things.
  mutating func measure(_ number: Int, _ noun: String) {
    leaf(
      "measure", counted(number, noun),
      [Value("unit", noun + "s"), Value("quantity", String(number))])
  }

  /// Writes `publicationStmt`, in which nothing may stand before who publishes.
  private mutating func writePublication() {
    let metadata = metadata
    group("publicationStmt") { header in
      let isKnown = metadata.publisher != nil || !metadata.identifiers.isEmpty
      guard isKnown || metadata.isPublished else {
        header.leaf("p", "Not published. No publisher, date or licence is stated.")
        return
      }
      if let publisher = metadata.publisher {
        header.leaf("publisher", publisher)
      } else {
        header.leaf("authority", "not stated")
      }
      header.writePlaceAndDate()
      for identifier in metadata.identifiers {
        let scheme = Word(identifier.value.scheme)?.text
        header.leaf(
          "idno", identifier.value.value,
          (scheme.map { [Value("type", $0)] } ?? []) + header.certainty(of: identifier))
      }
      if let licence = metadata.licence ?? metadata.rights {
        let target = metadata.licence.map { [Value("target", URIReference($0.value).text)] } ?? []
        header.group("availability") {
          $0.leaf("licence", metadata.rights ?? licence, target)
        }
      } else {
        header.group("availability", [Value("status", "unknown")]) {
          $0.leaf("p", "No licence is stated.")
        }
      }
    }
  }
}

/// The roles of people in libraries' catalogues (MARC code list for relators).
enum MarcRelator {
  /// What a code stands for; the code itself where it is not among those that texts name.
  static func name(of code: String) -> String {
    switch code {
    case "ann": "annotator"
    case "art": "artist"
    case "aui": "author of introduction"
    case "com": "compiler"
    case "ctb": "contributor"
    case "ill": "illustrator"
    case "pbl": "publisher"
    case "pfr": "proofreader"
    case "pht": "photographer"
    case "rpt": "reporter"
    case "trc": "transcriber"
    default: code
    }
  }
}
