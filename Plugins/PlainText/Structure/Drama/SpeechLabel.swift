/// The name of a speaker at the head of a line: `HAMLET.`, `Frau Wolff:`, `鲁贵：`.
///
/// It tells only that a line has the form of one. Whether the text has speeches at all, the names
/// that come back tell: see `Dialogue`.
struct SpeechLabel: Equatable {
  /// How the name is set.
  enum Form: UInt8 {
    /// In capitals.
    case capitals
    /// In words with a capital each.
    case words
    /// In Han, kana or Hangul.
    case eastern
  }

  /// How the name is set.
  let form: Form
  /// A fingerprint of the name, the same for capitals and small letters.
  let name: UInt64
  /// Where the name and its mark end, as an offset of the text.
  let end: Int
  /// Where the speech begins on the line; the line's end when the name stands alone.
  let textStart: Int
  /// Whether the speech begins with a quotation mark, as in a novel.
  let isQuoted: Bool

  /// Whether nothing but the name, and what the speaker does, stands on the line.
  func isAlone(on line: Line) -> Bool { textStart >= Int(line.end) }

  /// The longest name in bytes, and with what the speaker does beside it.
  private static let longestName = 40
  private static let longestHead = 160

  /// The label a line begins with, nil when it begins with none.
  init?(_ line: Line, in bytes: [UInt8], _ words: SpeechWords) {
    if line.first == .han, SpeechLabelScan.isNoName(bytes.span, line) { return nil }
    var scan = SpeechLabelScan(bytes, line)
    if !scan.readLabel(longestName: Self.longestName, longest: Self.longestHead, words) {
      // "M. Jourdain. Bien" has a title in it, "M. Bien" has none.
      guard scan.hasTitle else { return nil }
      scan = SpeechLabelScan(bytes, line)
      guard scan.readLabel(longestName: Self.longestName, longest: Self.longestHead, nil) else {
        return nil
      }
    }
    (form, name) = (scan.form, scan.fingerprint)
    end = scan.labelEnd
    textStart = scan.offset
    isQuoted = scan.opensQuotation
  }
}
