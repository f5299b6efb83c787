/// What stands between two lines of nearly all texts, in two bytes: a hyphen, up to three blanks,
/// the line end, an indent of one sign over and over.
///
/// A book has a line end for each line. Told so they need no string, and no piece has two forms:
/// two of them are equal where their bytes are.
struct LineEndForm: Sendable, Equatable {
  /// From the lowest bit up: the hyphen in 2, the blanks in 2, the line end in 3, the sign of the
  /// indent in 2, its length in 7.
  private let bits: UInt16

  /// The form of what cannot be told so: line end 7, which none has.
  static let none = LineEndForm(bits: 0xFFFF)
  /// A line feed alone.
  static let lineFeed = LineEndForm(bits: 1 << 4)

  private init(bits: UInt16) { self.bits = bits }

  private static let hyphens: [[UInt8]] = [[], [0x2D], [0xC2, 0xAD], [0xE2, 0x80, 0x90]]
  // The longest first, so that each is found whole.
  private static let lineEnds: [[UInt8]] = [
    [], [0x0A], [0x0D, 0x0A], [0x0D], [0x0A, 0x0A], [0x0D, 0x0A, 0x0D, 0x0A], [0x0A, 0x0A, 0x0A],
  ]
  private static let longestFirst = [5, 6, 4, 2, 3, 1]
  private static let indents: [[UInt8]] = [[0x20], [0xE3, 0x80, 0x80], [0x09]]
  private static let mostBlanks = 3
  private static let longestIndent = 127

  /// Makes the form of a piece in UTF-8; `none` where it has none.
  init(_ piece: Span<UInt8>) {
    if piece.count == 1, piece[0] == 0x0A {
      self = .lineFeed
      return
    }
    var place = 0
    func stands(_ sign: [UInt8]) -> Bool {
      guard place + sign.count <= piece.count else { return false }
      for index in sign.indices where piece[place + index] != sign[index] { return false }
      return true
    }
    var bits: UInt16 = 0
    for index in 1..<Self.hyphens.count where place == 0 && stands(Self.hyphens[index]) {
      bits |= UInt16(index)
      place += Self.hyphens[index].count
    }
    var blanks: UInt16 = 0
    while blanks < Self.mostBlanks, place < piece.count, piece[place] == 0x20 {
      blanks += 1
      place += 1
    }
    bits |= blanks << 2
    if let index = Self.longestFirst.first(where: { stands(Self.lineEnds[$0]) }) {
      bits |= UInt16(index) << 4
      place += Self.lineEnds[index].count
    }
    if let kind = Self.indents.firstIndex(where: { stands($0) }) {
      var length: UInt16 = 0
      while length < Self.longestIndent, stands(Self.indents[kind]) {
        length += 1
        place += Self.indents[kind].count
      }
      bits |= UInt16(kind) << 7 | length << 9
    }
    self = place == piece.count ? LineEndForm(bits: bits) : .none
  }

  /// The piece.
  var text: String {
    if self == .lineFeed { return "\n" }
    let index = Int(bits >> 2)
    return hasHyphen || index >= Self.texts.count ? Self.text(of: bits) : Self.texts[index]
  }

  /// Whether it begins with a hyphen.
  var hasHyphen: Bool { bits & 3 != 0 }

  // Those without a hyphen and with an indent of less than eight signs: nearly all.
  private static let texts: [String] = (0..<1 << 10).map { text(of: $0 << 2) }

  private static func text(of bits: UInt16) -> String {
    var bytes = hyphens[Int(bits & 3)]
    bytes += [UInt8](repeating: 0x20, count: Int(bits >> 2 & 3))
    let (lineEnd, kind) = (Int(bits >> 4 & 7), Int(bits >> 7 & 3))
    guard lineEnd < lineEnds.count, kind < indents.count else { return "" }
    bytes += lineEnds[lineEnd]
    for _ in 0..<bits >> 9 { bytes += indents[kind] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
