import GalleyCore

/// Reads metadata from what the text says of itself: the title and the byline of its only article.
enum MetadataReader {
  /// Fills the fields that the divisions tell; what is there already stays.
  static func fill(_ document: inout Document) {
    let titled = document.divisions.filter { $0.head != nil }
    guard document.divisions.count == 1 || titled.count == 1, let division = titled.first else {
      return
    }
    let isSigned = !document.metadata.creators.isEmpty
    for matter in division.matter {
      switch matter.role {
      case .head:
        if document.metadata.titles.isEmpty {
          document.metadata.titles = [field(matter)]
        }
      case .byline where isSigned: break
      case .byline:
        let name = field(matter)
        document.metadata.creators.append(
          Field(
            Creator(name: name.value), origin: .read, source: name.source,
            confidence: name.confidence))
      case .overline, .subhead, .dateline, .argument, .salute, .close, .signature, .sourceLine,
        .authorNote, .trailer:
        break
      }
    }
  }

  private static func field(_ matter: Matter) -> Field<String> {
    var source: SourceRange?
    if case .text(let run)? = matter.content.first { source = run.source }
    return Field(
      matter.content.plainText, origin: .read, source: source, confidence: matter.confidence)
  }
}
