import GalleyPackaging

/// Text that cannot go into a run as it is: it holds a tab, a soft hyphen, or Western words in
/// East Asian text with letters or marks that would take the East Asian font.
struct CarefulText {
  /// A piece of the text.
  enum Piece: Equatable {
    /// Characters that go in as they are.
    case text(String)
    /// What takes the Western font though the text around is East Asian.
    case western(String)
    /// Ideographs among letters of one width.
    case wide(String)
    /// A short number that stands across a vertical line.
    case across(String)
    /// A tab: `w:tab`.
    case tab
    /// A line feed or a carriage return.
    case lineEnd
    /// U+00AD: `w:softHyphen`; Word shows the character itself as a hyphen wherever it stands.
    case softHyphen
  }

  /// Whether a text needs care: one look at each byte, for nearly all runs need none.
  static func isNeeded(
    for utf8: ArraySlice<UInt8>, inEastAsian: Bool, inFixed: Bool = false
  ) -> Bool {
    // A look at many bytes at once: what has no byte of a soft hyphen, and in East Asian text none
    // that letters and shared marks begin with, has none of them.
    if !inFixed {
      let rare: ClosedRange<UInt8> = inEastAsian ? 0xC2...0xE2 : 0xAD...0xAD
      if !ByteScan.finds(rare, in: utf8) { return false }
    }
    var last: UInt8 = 0x80
    var secondLast: UInt8 = 0x80
    for byte in utf8 {
      if byte < 0x20 && (byte == 0x09 || byte == 0x0A || byte == 0x0D) { return true }
      if byte == 0xAD && last == 0xC2 { return true }
      if inEastAsian {
        // The shared marks begin with E2 80; only behind a Western letter they may be Western.
        if byte == 0x80 && last == 0xE2 && secondLast < 0x80 { return true }
        // Latin, Greek and Cyrillic letters begin with C3 to D4.
        if byte >= 0xC3 && byte <= 0xD4 { return true }
      }
      // All that is wider than a letter begins with E1 or more.
      if inFixed && byte > 0xE0 { return true }
      secondLast = last
      last = byte
    }
    return false
  }

  /// The pieces of a text.
  static func pieces(
    of text: String, inEastAsian: Bool, inFixed: Bool = false, inVertical: Bool = false
  ) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    let numbers = inVertical ? ShortNumbers.find(in: scalars) : []
    let western = inEastAsian ? WesternWords.find(in: scalars) : []
    var gatherer = Gatherer()
    for (index, scalar) in scalars.enumerated() {
      if inVertical && numbers[index] {
        gatherer.add(scalar, as: .across)
        continue
      }
      switch scalar.value {
      case 0x09: gatherer.add(.tab)
      case 0x0A, 0x0D:
        let isSecond = scalar.value == 0x0A && index > 0 && scalars[index - 1].value == 0x0D
        if !isSecond { gatherer.add(.lineEnd) }
      case 0xAD: gatherer.add(.softHyphen)
      default:
        if inFixed && TextWidth.isWide(scalar) {
          gatherer.add(scalar, as: .wide)
        } else {
          gatherer.add(scalar, as: inEastAsian && western[index] ? .western : .text)
        }
      }
    }
    gatherer.flush()
    return gatherer.pieces
  }

  /// Gathers characters of one kind into a piece.
  private struct Gatherer {
    enum Kind {
      case text
      case western
      case wide
      case across
    }

    private(set) var pieces: [Piece] = []
    private var characters = String.UnicodeScalarView()
    private var kind = Kind.text

    mutating func add(_ scalar: Unicode.Scalar, as kind: Kind) {
      if kind != self.kind { flush() }
      self.kind = kind
      characters.append(scalar)
    }

    mutating func add(_ piece: Piece) {
      flush()
      pieces.append(piece)
    }

    mutating func flush() {
      guard !characters.isEmpty else { return }
      switch kind {
      case .text: pieces.append(.text(String(characters)))
      case .western: pieces.append(.western(String(characters)))
      case .wide: pieces.append(.wide(String(characters)))
      case .across: pieces.append(.across(String(characters)))
      }
      characters = String.UnicodeScalarView()
    }
  }
}
