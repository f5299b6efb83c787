internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes which edition it is.
  mutating func writeEdition() {
    guard let edition = metadata.edition else { return }
    group("editionStmt") { $0.leaf("edition", edition) }
  }

  /// Writes where and when it is published.
  mutating func writePlaceAndDate() {
    if let place = metadata.place { leaf("pubPlace", place) }
    if let date = metadata.issued { write(date) }
  }

  /// Writes the series and the place in it.
  mutating func writeSeries() {
    guard let series = metadata.series else { return }
    group("seriesStmt") { header in
      let title = Field(series.value.name, origin: series.origin, confidence: series.confidence)
      header.leaf("title", title, [Value("level", "s")])
      if let position = series.value.position {
        header.leaf("biblScope", position, [Value("unit", "volume")])
      }
    }
  }

  /// Writes the number and the pages of the print.
  mutating func writeScope() {
    if let issue = metadata.sourceIssue { leaf("biblScope", issue, [Value("unit", "issue")]) }
    if let page = metadata.sourcePage { leaf("biblScope", page, [Value("unit", "page")]) }
  }
}

extension Metadata {
  /// Whether anything is known of where, when and under what licence it is published.
  var isPublished: Bool { rights != nil || licence != nil || place != nil || issued != nil }

  /// Whether a number or a page of the print is known.
  var hasScope: Bool { sourceIssue != nil || sourcePage != nil }
}
