/// Text that cannot go into a run as it is: it holds a tab, a soft hyphen, or a mark that Western
/// and East Asian text share, between Western letters.
struct CarefulText {
  /// A piece of the text.
  enum Piece: Equatable {
    /// Characters that go in as they are.
    case text(String)
    /// Marks that take the Western font though the text around is East Asian.
    case westernMarks(String)
    /// A tab: `w:tab`.
    case tab
    /// A line feed or a carriage return.
    case lineEnd
    /// U+00AD: `w:softHyphen`; Word shows the character itself as a hyphen wherever it stands.
    case softHyphen
  }

  /// Whether a text needs care: one look at each byte, for nearly all runs need none.
  static func isNeeded(for text: String, inEastAsian: Bool) -> Bool {
    var last: UInt8 = 0x80
    var secondLast: UInt8 = 0x80
    for byte in text.utf8 {
      if byte < 0x20 && (byte == 0x09 || byte == 0x0A || byte == 0x0D) { return true }
      if byte == 0xAD && last == 0xC2 { return true }
      // The shared marks begin with E2 80; only behind a Western letter they may be Western.
      if inEastAsian && byte == 0x80 && last == 0xE2 && secondLast < 0x80 { return true }
      secondLast = last
      last = byte
    }
    return false
  }

  /// The pieces of a text.
  static func pieces(of text: String, inEastAsian: Bool) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var gathered = String.UnicodeScalarView()
    var isMarks = false
    func flush() {
      guard !gathered.isEmpty else { return }
      pieces.append(isMarks ? .westernMarks(String(gathered)) : .text(String(gathered)))
      gathered = String.UnicodeScalarView()
    }
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09: flush(); pieces.append(.tab)
      case 0x0A, 0x0D:
        flush()
        if scalar.value == 0x0D || index == 0 || scalars[index - 1].value != 0x0D {
          pieces.append(.lineEnd)
        }
      case 0xAD: flush(); pieces.append(.softHyphen)
      default:
        let isMark = inEastAsian && isSharedMark(scalar) && isBetweenWestern(scalars, index)
        if isMark != isMarks {
          flush()
          isMarks = isMark
        }
        gathered.append(scalar)
      }
    }
    flush()
    return pieces
  }

  /// Dashes, quotation marks and the ellipsis: East Asian Width `Ambiguous` (UAX #11).
  private static func isSharedMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether the nearest characters on both sides that are neither spaces nor such marks are
  /// Western.
  private static func isBetweenWestern(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func isWestern(_ scalar: Unicode.Scalar?) -> Bool {
      (scalar?.value).map { $0 < 0x250 } ?? false
    }
    func counts(_ scalar: Unicode.Scalar) -> Bool { scalar != " " && !isSharedMark(scalar) }
    return isWestern(scalars[..<index].last(where: counts))
      && isWestern(scalars[(index + 1)...].first(where: counts))
  }
}
