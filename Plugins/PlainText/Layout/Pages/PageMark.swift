/// What a line at the edge of a page holds: its numbers, and a fingerprint of all else.
struct PageMark {
  /// A fingerprint of the line without its numbers and spaces.
  let key: UInt64
  /// Its first number, nil where it has none.
  let first: Int32?
  /// Its last number.
  let last: Int32?
  /// Whether it is a number with nothing but marks, or a word that a page's number has, around it.
  let isBare: Bool

  /// A line of at most so many characters may have its number anywhere.
  private static let shortest: Int32 = 24

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  /// The fingerprint of what is nothing but a number and dashes.
  private static let bareKey: UInt64 = 1
  /// The most letters of what stands around a bare number: `Seite 12`, `- 12 -`, `第12页`.
  private static let mostLetters = 8

  /// Reads a line with a number near its head or its end; nil for any other.
  init?(_ line: Line, in bytes: [UInt8]) {
    // Most lines are told by their length and their ends.
    guard
      line.characters <= Self.shortest || line.first == .digit || line.last == .digit
        || line.last == .closer
    else { return nil }
    let (start, end) = (Int(line.start), Int(line.end))
    let text = bytes[start..<end]
    if let roman = Self.roman(text) {
      (key, first, last, isBare) = (Self.bareKey, roman, roman, true)
      return
    }
    let isDigit = { (byte: UInt8) in byte &- 0x30 < 10 }
    guard text.prefix(9).contains(where: isDigit) || text.suffix(9).contains(where: isDigit) else {
      return nil
    }
    var numbers: (first: Int32, last: Int32)?
    var key = Self.seed
    var current: Int32?
    var others = 0
    for byte in text {
      if isDigit(byte) {
        current = min(99_999, (current ?? 0) * 10 + Int32(byte - 0x30))
        continue
      }
      if let number = current { numbers = (numbers?.first ?? number, number) }
      current = nil
      guard byte != 0x20, byte != 0x09 else { continue }
      if byte != 0x2D { others += 1 }
      key = (key ^ UInt64(byte)) &* Self.prime
    }
    if let number = current { numbers = (numbers?.first ?? number, number) }
    guard let numbers else { return nil }
    self.key = others == 0 ? Self.bareKey : key
    (first, last) = numbers
    isBare = others <= Self.mostLetters
  }

  /// The mark of a line without a number.
  init(unnumbered line: Line, in bytes: [UInt8]) {
    var key = Self.seed
    for byte in bytes[Int(line.start)..<Int(line.end)] where byte != 0x20 && byte != 0x09 {
      key = (key ^ UInt64(byte)) &* Self.prime
    }
    (self.key, first, last, isBare) = (key, nil, nil, false)
  }

  /// A number in small Roman letters, as the pages of a preface have.
  static func roman(_ text: ArraySlice<UInt8>) -> Int32? {
    guard text.count <= 8 else { return nil }
    var value: Int32 = 0
    var before: Int32 = 1000
    for byte in text {
      let digit: Int32
      switch byte {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      case UInt8(ascii: "l"): digit = 50
      case UInt8(ascii: "c"): digit = 100
      default: return nil
      }
      value += digit > before ? digit - 2 * before : digit
      before = digit
    }
    return value
  }
}
