/// A line of the source that is not blank, and what its shape tells.
///
/// Offsets are in UTF-8 bytes of the decoded text, widths in half-ems. The struct is kept small, 32
/// bytes: a text of 10 MB has more than a hundred thousand of them.
struct Line: Sendable {
  /// How a line ends.
  enum Ending: UInt8, Sendable {
    /// In mid-sentence.
    case open
    /// With a comma or the like.
    case pause
    /// With a colon.
    case colon
    /// With a mark that ends a sentence, quotation marks and brackets after it passed over.
    case sentence
  }

  /// The first character that is not white space.
  var start: Int32
  /// The end of the last one.
  var end: Int32
  /// The number of the line in the file, counted from 1.
  var number: Int32
  /// The width without the indent when no mark is set at half its width.
  private(set) var maximumWidth: Int32
  /// What of it the marks give up that may be set at half their width.
  private var squeeze: UInt16
  private var shortIndent: UInt16
  private var shortCharacters: UInt16
  /// The room it left by the widths of the face it was printed in, in hundredths of a letter.
  var slack = Line.unknownSlack
  /// What else was seen of its place and of what it holds.
  var traits = Traits()
  private var shortHeadWidth: UInt8
  /// What a part of its first word would have taken on the line before, in tenths of a letter; 0
  /// where that is not known.
  var syllable: UInt8 = 0
  /// The number of blank lines before it, 255 for more.
  var blanksBefore: UInt8 = 0
  /// The class of its first character.
  var first: CharacterClass
  /// The class of its last character.
  var last: CharacterClass
  /// How deep it is quoted in mail: the signs before it, which are no part of it.
  var quoteDepth: UInt8 = 0

  /// Packs what was measured.
  init(_ draft: LineDraft) {
    (start, end, number) = (draft.start, draft.end, 0)
    (first, last) = (draft.first, draft.last)
    maximumWidth = draft.maximumWidth
    squeeze = UInt16(clamping: draft.maximumWidth - draft.minimumWidth)
    shortIndent = UInt16(clamping: draft.indent)
    shortCharacters = UInt16(clamping: draft.characters)
    shortHeadWidth = UInt8(clamping: draft.headWidth)
    traits = draft.traits
    ending = draft.ending
  }

  /// The white space before the first character, 65,535 for more.
  var indent: Int32 {
    get { Int32(shortIndent) }
    set { shortIndent = UInt16(clamping: newValue) }
  }

  /// The width without the indent when every mark that may be set at half its width is.
  var minimumWidth: Int32 { maximumWidth - Int32(squeeze) }

  /// The number of characters, white space not counted; 65,535 for more.
  var characters: Int32 {
    get { Int32(shortCharacters) }
    set { shortCharacters = UInt16(clamping: newValue) }
  }

  /// The least that must stand on this line when it is broken before: the first word, or the
  /// first character with all that may not begin a line; 255 for more.
  var headWidth: Int32 {
    get { Int32(shortHeadWidth) }
    set { shortHeadWidth = UInt8(clamping: newValue) }
  }

  /// How it ends.
  var ending: Ending {
    get { Ending(rawValue: UInt8(truncatingIfNeeded: traits.rawValue >> 14)) ?? .open }
    set {
      traits = Traits(rawValue: traits.rawValue & 0x3FFF | UInt16(newValue.rawValue) << 14)
    }
  }

  /// Whether a page of the source begins with it.
  var startsPage: Bool {
    get { traits.contains(.startsPage) }
    set { if newValue { traits.insert(.startsPage) } else { traits.remove(.startsPage) } }
  }

  /// Gives it one width, whatever its marks may give up.
  mutating func set(width: Int32) {
    maximumWidth = width
    squeeze = 0
  }

  /// The slack of a line of which no face tells.
  static let unknownSlack = Int16.min

  /// Flags in two bytes, which keeps the line small; the upper two bits are its `ending`.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    static let hasGap = Traits(rawValue: 1)
    static let startsColumn = Traits(rawValue: 2)
    static let startsBand = Traits(rawValue: 4)
    static let isProportional = Traits(rawValue: 8)
    static let hasTab = Traits(rawValue: 16)
    static let opensColumns = Traits(rawValue: 32)
    static let startsStory = Traits(rawValue: 64)
    static let hasInnerMark = Traits(rawValue: 128)
    static let startsPage = Traits(rawValue: 256)
    static let startsTitle = Traits(rawValue: 512)
    /// A word begins with the capital that is the line before it.
    static let followsInitial = Traits(rawValue: 1024)
  }

  /// Whether two blank cells or more stand inside of it.
  var hasGap: Bool {
    get { traits.contains(.hasGap) }
    set { if newValue { traits.insert(.hasGap) } else { traits.remove(.hasGap) } }
  }

  /// Whether a tab stands inside of it.
  var hasTab: Bool {
    get { traits.contains(.hasTab) }
    set { if newValue { traits.insert(.hasTab) } else { traits.remove(.hasTab) } }
  }

  /// Whether a comma, a semicolon or an ideographic full stop stands before its last character.
  var hasInnerMark: Bool { traits.contains(.hasInnerMark) }

  /// Whether it is one sign over and over, as bytes of ASCII.
  func isRow(of sign: UInt8, in bytes: [UInt8]) -> Bool {
    bytes[Int(start)..<Int(end)].allSatisfy { $0 == sign }
  }

  /// Whether it ends with a question mark.
  func asks(in bytes: borrowing [UInt8]) -> Bool {
    guard ending == .sentence, end - start > 3 else { return false }
    let last = Int(end) - 1
    // U+FF1F
    return bytes[last] == UInt8(ascii: "?")
      || bytes[last] == 0x9F && bytes[last - 1] == 0xBC && bytes[last - 2] == 0xEF
  }

  /// Whether a column of the page begins with it that is not the first of those beside it.
  var startsColumn: Bool {
    get { traits.contains(.startsColumn) }
    set { if newValue { traits.insert(.startsColumn) } else { traits.remove(.startsColumn) } }
  }

  /// Whether columns side by side begin with it, below a line that does not read on in it.
  var startsBand: Bool {
    get { traits.contains(.startsBand) }
    set { if newValue { traits.insert(.startsBand) } else { traits.remove(.startsBand) } }
  }

  /// Whether columns side by side that are read for themselves begin with it: an article may.
  var opensColumns: Bool {
    get { traits.contains(.opensColumns) }
    set { if newValue { traits.insert(.opensColumns) } else { traits.remove(.opensColumns) } }
  }

  /// Whether an article begins with it that stood by turns with the one before.
  var startsStory: Bool {
    get { traits.contains(.startsStory) }
    set { if newValue { traits.insert(.startsStory) } else { traits.remove(.startsStory) } }
  }

  /// Whether it is the first of a title that stood with others and was put above its text.
  var startsTitle: Bool {
    get { traits.contains(.startsTitle) }
    set { if newValue { traits.insert(.startsTitle) } else { traits.remove(.startsTitle) } }
  }

  /// Whether it goes on with the word of which the line before it is the first letter.
  var followsInitial: Bool {
    get { traits.contains(.followsInitial) }
    set {
      if newValue { traits.insert(.followsInitial) } else { traits.remove(.followsInitial) }
    }
  }

  /// Whether its widths are those of printed letters.
  var isProportional: Bool {
    get { traits.contains(.isProportional) }
    set { if newValue { traits.insert(.isProportional) } else { traits.remove(.isProportional) } }
  }

  /// Whether it is set in letters, whose widths differ: its width in half-ems is then known only to
  /// about a twelfth.
  var isLetters: Bool { !first.isIdeographic && !last.isIdeographic && first != .hangul }

  /// How far a line of letters may be wider or narrower than the same measure elsewhere.
  func tolerance(_ measure: Int32) -> Int32 {
    isLetters ? isProportional ? max(1, measure / 26) : measure / 13 : 0
  }

  /// Whether it is as full as a measure lets it be, in half-ems, before a word or a character of so
  /// many.
  func isFull(_ measure: Int32, before head: Int32) -> Bool {
    let tolerance = tolerance(measure)
    return measure > 0 && fullWidth + head > measure - tolerance
      && indent + minimumWidth <= measure + tolerance
  }

  /// The width with the indent, uncompressed.
  var fullWidth: Int32 { indent + maximumWidth }
}
