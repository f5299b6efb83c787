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
  /// The line it was read from.
  let line: Int?

  private init<Value>(_ key: String, _ value: String, _ field: Field<Value>, _ lines: LineTable?) {
    self.key = key
    self.value = value
    origin = field.origin
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
    return rows("title", record.titles) + row("subtitle", record.subtitle)
      + record.creators.map {
        MetadataRow($0.value.role == "aut" ? "author" : "creator", $0.value.name, $0, lines)
      }
      + row("date", record.date)
      + record.languages.map { MetadataRow("language", $0.value.tag, $0, lines) }
      + row("publisher", record.publisher) + row("source", record.sourcePublication)
      + row("rights", record.rights)
      + record.identifiers.map {
        MetadataRow("identifier", "\($0.value.scheme) \($0.value.value)", $0, lines)
      }
      + rows("subject", record.subjects) + row("description", record.description)
  }
}
