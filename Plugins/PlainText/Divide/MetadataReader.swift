import GalleyCore

/// Reads metadata from what the text says of itself: the title and the byline of its only article.
enum MetadataReader {
  /// Fills the fields that the divisions tell; what is there already stays.
  static func fill(_ document: inout Document, _ rules: RuleBook) {
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
        // The word before a name may stand on a line of its own: `von`.
        guard !isWord(name.value) else { break }
        let names = BylineNames(lines(of: matter), text: name.value, rules)
        for creator in names.creators {
          document.metadata.creators.append(
            Field(creator, origin: .read, source: name.source, confidence: name.confidence))
        }
      case .overline, .subhead, .dateline, .argument, .salute, .close, .signature, .postscript,
        .sourceLine, .authorNote, .trailer:
        break
      }
    }
  }

  /// The lines of the source that the byline stands in.
  private static func lines(of matter: Matter) -> [String] {
    matter.content.split { if case .lineBreak = $0 { true } else { false } }
      .map { value(Array($0).plainText) }
  }

  /// Whether a byline is a small word and no name: `von`, `DOOR`.
  private static func isWord(_ value: String) -> Bool {
    1...4 ~= value.utf8.count
      && (value.utf8.allSatisfy { $0 &- 0x61 < 26 } || value.utf8.allSatisfy { $0 &- 0x41 < 26 })
  }

  private static func field(_ matter: Matter) -> Field<String> {
    var source: SourceRange?
    if case .text(let run)? = matter.content.first { source = run.source }
    return Field(
      value(matter.content.plainText), origin: .read, source: source,
      confidence: matter.confidence)
  }

  /// A text as the value of a field: without the controls that may stand in a line, which no
  /// format has room for in its metadata.
  static func value(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 >= 0xC2 }) else { return text }
    var value = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE
      value.append(isControl ? " " : scalar)
    }
    return String(value)
  }
}
