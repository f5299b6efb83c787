import GalleyCore

/// A field of the metadata as it is shown: what it says and where that comes from.
struct MetadataRow {
  /// The field, by its key for `-M`.
  let key: String
  /// The value.
  let value: String
  /// Given, read or guessed.
  let origin: Origin
  /// How sure it is.
  let confidence: Confidence
  /// Who says so, where that is known.
  let authority: Authority?
  /// The line it was read from.
  let line: Int?

  private init<Value>(_ key: String, _ value: String, _ field: Field<Value>, _ lines: LineTable?) {
    self.key = key
    self.value = value
    origin = field.origin
    authority = field.authority
    confidence = field.confidence
    line = field.source.flatMap { source in lines?.line(at: source.start) }
  }

  /// All that is known of a document.
  static func all(of document: Document) -> [MetadataRow] {
    let record = document.metadata
    let lines = document.source?.lines
    func rows(_ key: String, _ fields: [Field<String>]) -> [MetadataRow] {
      fields.map { MetadataRow(key, $0.value, $0, lines) }
    }
    func row(_ key: String, _ field: Field<String>?) -> [MetadataRow] {
      rows(key, field.map { [$0] } ?? [])
    }
    func row<Value>(
      _ key: String, _ field: Field<Value>?, _ value: (Value) -> String
    ) -> [MetadataRow] {
      field.map { [MetadataRow(key, value($0.value), $0, lines)] } ?? []
    }
    let people = record.creators.map {
      MetadataRow(key(for: $0.value.role), text(of: $0.value), $0, lines)
    }
    let print =
      row("source", record.sourcePublication) + row("source-issue", record.sourceIssue)
      + row("source-page", record.sourcePage)
    let publication =
      row("publisher", record.publisher) + row("place", record.place)
      + row("issued", record.issued) + row("edition", record.edition)
      + row("series", record.series) { $0.name + ($0.position.map { ", " + $0 } ?? "") }
    return rows("title", record.titles) + row("title-sort", record.titleSort)
      + row("subtitle", record.subtitle) + people + row("date", record.date)
      + record.languages.map { MetadataRow("language", $0.value.tag, $0, lines) } + publication
      + print + row("rights", record.rights) + row("licence", record.licence)
      + record.identifiers.map {
        MetadataRow("identifier", "\($0.value.scheme) \($0.value.value)", $0, lines)
      }
      + rows("subject", record.subjects) + row("description", record.description)
  }

  /// Where the value comes from, in words.
  ///
  /// That it comes from the text is told by its line.
  var statement: String {
    origin.rawValue + (authority.flatMap { $0 == .text ? nil : ", " + $0.rawValue } ?? "")
  }

  private static func key(for role: String) -> String {
    switch role {
    case "aut": "author"
    case "edt": "editor"
    case "trl": "translator"
    case "ill": "illustrator"
    case "ctb": "contributor"
    default: "creator"
    }
  }

  private static func text(of creator: Creator) -> String {
    let role = key(for: creator.role) == "creator" ? " (\(creator.role))" : ""
    let more = [creator.sortName.map { "sorted as " + $0 }, creator.affiliation].compactMap(\.self)
    return creator.name + role + (more.isEmpty ? "" : "; " + more.joined(separator: "; "))
  }
}
