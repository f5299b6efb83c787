import GalleyCore

/// All that tells one run of a paragraph from the next: as long as it stays, text goes into one
/// `w:r`.
struct RunFormat: Equatable {
  /// Whether the run is a tracked change.
  enum Change {
    case none
    /// The form of the source: it counts, but is not shown.
    case deletion
    /// The form to be read: it is shown, but does not count.
    case insertion
    /// The form to be read where that of the source is not there: it is shown, but does not count.
    case replacement

    /// Whether its characters are those of the document.
    var isCounted: Bool {
      switch self {
      case .none, .deletion: true
      case .insertion, .replacement: false
      }
    }

    /// Whether the run stands in an element that says so.
    var isMarked: Bool {
      switch self {
      case .deletion, .insertion: true
      case .none, .replacement: false
      }
    }
  }

  /// What is put over the style.
  struct Emphases: OptionSet {
    let rawValue: UInt32

    static let italic = Emphases(rawValue: 1)
    static let bold = Emphases(rawValue: 1 << 1)
    static let smallCaps = Emphases(rawValue: 1 << 2)
    static let dots = Emphases(rawValue: 1 << 3)
    static let underline = Emphases(rawValue: 1 << 4)
    static let strikethrough = Emphases(rawValue: 1 << 5)
    static let spaced = Emphases(rawValue: 1 << 6)
    static let superscript = Emphases(rawValue: 1 << 7)
    static let `subscript` = Emphases(rawValue: 1 << 8)
    static let code = Emphases(rawValue: 1 << 9)
    /// The East Asian font that stands for italics.
    static let scriptFace = Emphases(rawValue: 1 << 10)
    /// Western words in East Asian text, which take the Western font throughout.
    static let westernWord = Emphases(rawValue: 1 << 11)
    /// Not slanted though the style is, as ideographs are set.
    static let upright = Emphases(rawValue: 1 << 12)
    /// Not bold though the style is, as in scripts whose fonts have no bold cut.
    static let regular = Emphases(rawValue: 1 << 13)
    /// An ideograph among letters of one width, which takes the room of two of them.
    static let twoWide = Emphases(rawValue: 1 << 14)
    /// There, but not to be seen.
    static let hidden = Emphases(rawValue: 1 << 15)
    /// A short number in vertical lines, whose digits stand beside each other.
    static let acrossTheLine = Emphases(rawValue: 1 << 16)

    /// The emphasis of a kind.
    init(_ kind: Emphasis.Kind) {
      switch kind {
      case .italic: self = .italic
      case .bold: self = .bold
      case .smallCaps: self = .smallCaps
      case .dots: self = .dots
      case .underline: self = .underline
      case .strikethrough: self = .strikethrough
      case .spaced: self = .spaced
      case .superscript: self = .superscript
      case .subscript: self = .subscript
      case .code: self = .code
      }
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }
  }

  /// The character style.
  var style: CharacterStyle?
  /// The face of the paragraph, which a font of another script must match.
  var face: Face = .body
  /// The place of the language in the table of languages.
  var language = 0
  var emphases: Emphases = []
  var change = Change.none
}

/// The languages of a document by small numbers; 0 is the document's own.
struct LanguageTable {
  private var languages: [WordLanguage]
  private var numbers: [LanguageTag: Int]

  /// Makes a table with the document's language.
  init(_ tag: LanguageTag, _ language: WordLanguage) {
    languages = [language]
    numbers = [tag: 0]
  }

  /// The number of a language, a new one when need be.
  mutating func number(of tag: LanguageTag) -> Int {
    if let number = numbers[tag] { return number }
    let language = WordLanguage(tag)
    let number = languages.firstIndex(of: language) ?? languages.count
    if number == languages.count { languages.append(language) }
    numbers[tag] = number
    return number
  }

  /// The language of a number.
  subscript(number: Int) -> WordLanguage { languages[number] }
}
