/// The character styles: what is set apart inside of a paragraph and has a name.
///
/// The raw value is the style's identifier.
enum CharacterStyle: String, CaseIterable {
  case runInHead = "RunInHead"
  case speaker = "Speaker"
  case code = "Code"
  case hyperlink = "Hyperlink"
  case noteReference = "FootnoteReference"
  case pageNumber = "PageNumber"

  /// The name that people see.
  var name: String {
    switch self {
    case .runInHead: "Run-in Head"
    case .speaker: "Speaker"
    case .code: "Code"
    case .hyperlink: "Hyperlink"
    case .noteReference: "footnote reference"
    case .pageNumber: "page number"
    }
  }

  /// Whether Word has a style of this name by itself.
  var isBuiltIn: Bool {
    switch self {
    case .hyperlink, .noteReference, .pageNumber: true
    case .runInHead, .speaker, .code: false
    }
  }
}
