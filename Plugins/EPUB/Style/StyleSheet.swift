internal import GalleyCore

/// The style sheet of every book.
///
/// It sets no colour and no size in points: reading systems and readers choose those, by day and
/// by night. What it sets is what each script's typography asks for. A first-line indent is set
/// on the body and inherited, so that whatever is no running text takes it back in one place.
enum StyleSheet {
  /// The path inside of the package's folder.
  static let path = "css/style.css"

  /// How far a verse line can be set in, in half-ems; deeper ones stand there too.
  static let deepestVerseIndent = 24
  /// How wide a list's markers can be, in half-ems; wider ones push their text aside.
  static let widestMarker = 12

  /// The whole sheet; `isMixed` where some passages run against the others.
  static func text(for flow: LineFlow, isMixed: Bool = false) -> String {
    let sideways = running + tables
    switch flow {
    case .topToBottom: return start + TurnedStyle.turn(running) + tables + cover + vertical
    case .leftToRight:
      let passages = isMixed ? MirroredStyle.passages(of: sideways, direction: "rtl") : ""
      return start + sideways + cover + passages
    case .rightToLeft:
      let mirrored = MirroredStyle.mirror(sideways)
      let passages = isMixed ? MirroredStyle.passages(of: mirrored, direction: "ltr") : ""
      return start + mirrored + cover + passages
    }
  }

  /// What is set along the lines, whichever way these run.
  private static let running =
    page + languages + headings + matter + blocks + lists + markers + verse + verseIndents
    + notes + inlines + titlePage

  /// The class of a file's body: which way of setting paragraphs its language has.
  static func bodyClass(for language: LanguageTag) -> StaticString {
    switch language.primary {
    case "zh", "yue", "lzh", "wuu": "zh"
    case "ja": "ja"
    case "ko": "ko"
    default: "western"
    }
  }

  private static let verseIndents = (1...deepestVerseIndent).map { indent in
    ".in-\(indent) { margin-left: \(ems(indent)); }\n"
  }.joined()

  /// A list's text stands half an em behind its widest marker.
  private static let markers = (1...widestMarker).map { width in
    """
    .marked-\(width) > li { padding-left: \(ems(width + 1)); text-indent: -\(ems(width + 1)); }
    .marked-\(width) > li > p:first-child { text-indent: -\(ems(width + 1)); }
    .marked-\(width) > .bare > p:first-child { text-indent: 0; }
    .marked-\(width) > li .marker { min-width: \(ems(width + 1)); }

    """
  }.joined()

  private static func ems(_ halves: Int) -> String {
    "\(halves / 2)\(halves % 2 == 0 ? "" : ".5")em"
  }
}
