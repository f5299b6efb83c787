/// The sign of a note, at its reference and at its body: `[1]`, `①`, `*`, `1)`, `（注2）`.
struct NoteLabel: Hashable {
  /// How a label is written; a reference and its body are written alike.
  enum Form: UInt8, Hashable, CaseIterable {
    /// `[1]`, `［1］`, `〔1〕`, `{1}`, `[A]`, `[*]`, `[Footnote 1: …]`.
    case bracket
    /// `(1)`, `（1）`.
    case parenthesis
    /// `1)`, as German and Russian books have it.
    case closed
    /// `①`.
    case circled
    /// `¹`.
    case raised
    /// `*`, `**`, `†`, `‡`.
    case star
    /// `※1`, `注1`, `（注1）`, `［注一］`.
    case word
    /// `1.` at the head of a list's item: the body of a note whose reference has another form.
    case listed

    /// Whether such signs often stand for something else: lists, formulas.
    var isDoubtful: Bool { self != .bracket && self != .word }
  }

  /// How it is written.
  let form: Form
  /// Its number.
  let value: Int

  /// The label that begins at an offset, and its length in bytes.
  static func find(in bytes: [UInt8], at offset: Int, upTo end: Int) -> (NoteLabel, length: Int)? {
    guard offset < end else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("), 0xE3, 0xEF:
      return bracketed(bytes, offset, end)
    case UInt8(ascii: "*"):
      var length = 1
      while offset + length < end, bytes[offset + length] == UInt8(ascii: "*") { length += 1 }
      guard length <= 3 else { return nil }
      let label = NoteLabel(form: .star, value: length)
      return (label, length + bracket(bytes, behind: offset + length, end))
    case 0x31...0x39: return closed(bytes, offset, end)
    case 0xC2, 0xE2: return sign(bytes, offset, end)
    case 0xE6, 0xE8:
      guard let word = noteWord(bytes, offset, end),
        let (value, length) = number(bytes, offset + word, end)
      else { return nil }
      return (NoteLabel(form: .word, value: value), word + length)
    default: return nil
    }
  }

  /// One where a caret at an offset raises a label in brackets, for want of type that does: `^[1]`.
  static func lengthOfCaret(in bytes: [UInt8], at offset: Int, upTo end: Int) -> Int {
    offset + 1 < end && bytes[offset] == caret && bytes[offset + 1] == UInt8(ascii: "[") ? 1 : 0
  }

  /// The sign that raises what stands behind it.
  static let caret = UInt8(ascii: "^")

  /// The length of the bracket behind a star that belongs to it, as German books have it: `*)`.
  ///
  /// The bracket in `(see below*)` closes another.
  private static func bracket(_ bytes: [UInt8], behind place: Int, _ end: Int) -> Int {
    guard place < end, bytes[place] == UInt8(ascii: ")") else { return 0 }
    var open = 0
    for byte in bytes[max(0, place - farthestBracket)..<place] {
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open = max(0, open - 1) }
    }
    return open == 0 ? 1 : 0
  }

  /// A number with a bracket behind it that closes no other.
  private static func closed(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (NoteLabel, length: Int)? {
    guard let (value, length) = number(bytes, offset, end), offset + length < end,
      bytes[offset + length] == UInt8(ascii: ")"),
      offset == 0 || !isOfNumber(bytes[offset - 1]),
      bracket(bytes, behind: offset + length, end) == 1
    else { return nil }
    return (NoteLabel(form: .closed, value: value), length + 1)
  }

  /// Where the number begins that a bracket closes, at `start` or after it; where the bracket is when
  /// there is none.
  static func number(before bracket: Int, from start: Int, in bytes: [UInt8]) -> Int {
    var place = bracket
    while place > start, bracket - place < 3, bytes[place - 1] &- 0x30 < 10 { place -= 1 }
    return place
  }

  /// Whether a byte before a digit makes both a part of a larger number, or of its brackets.
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// How far before a closing bracket its opening one is looked for, in bytes.
  private static let farthestBracket = 400

  /// The bytes that references of some forms may begin with; a number that a bracket closes is told
  /// by the bracket.
  ///
  /// A word without brackets is a reference nowhere: it counts what it stands before.
  static func triggers(of forms: [Form]) -> [UInt8] {
    var found: Set<UInt8> = []
    for form in forms {
      switch form {
      case .bracket: found.formUnion([0x5B, 0x7B, 0xE3, 0xEF])
      case .parenthesis: found.formUnion([0x28, 0xEF])
      case .closed: found.insert(0x29)
      case .circled: found.insert(0xE2)
      case .raised: found.formUnion([0xC2, 0xE2])
      case .star: found.formUnion([0x2A, 0xE2])
      case .word: found.formUnion([0x28, 0x5B, 0x7B, 0xE2, 0xE3, 0xEF])
      case .listed: break
      }
    }
    return found.sorted()
  }

  private static func bracketed(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (NoteLabel, length: Int)? {
    guard let (form, close, start) = opening(bytes, offset, end) else { return nil }
    if let (value, length) = sign(inBracket: bytes, offset, end) {
      return (NoteLabel(form: .bracket, value: value), length)
    }
    var index = start
    var isWord = false
    if let word = noteWord(bytes, index, end) {
      index += word
      isWord = true
    }
    guard let (value, length) = number(bytes, index, end) else { return nil }
    index += length
    guard index + close.count <= end, bytes[index..<index + close.count].elementsEqual(close) else {
      return nil
    }
    return (NoteLabel(form: isWord ? .word : form, value: value), index + close.count - offset)
  }

  /// A letter or stars in square brackets, as `[A]` and `[**]`: the number they are told apart by,
  /// above all others, and their length with the brackets.
  private static func sign(
    inBracket bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (value: Int, length: Int)? {
    guard bytes[offset] == UInt8(ascii: "["), offset + 2 < end else { return nil }
    var index = offset + 1
    while index < end, index <= offset + 3, bytes[index] == UInt8(ascii: "*") { index += 1 }
    var value = stars + index - offset - 1
    if index == offset + 1 {
      guard bytes[index] | 0x20 &- 0x61 < 26 else { return nil }
      value = letters + Int(bytes[index])
      index += 1
    }
    guard index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
    return (value, index + 1 - offset)
  }

  /// What the numbers of letters and of stars in brackets are counted from.
  static let letters = 2000
  static let stars = 3000

  /// The bracket at an offset, the one that closes it, and where its inside begins.
  private static func opening(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (Form, close: [UInt8], start: Int)? {
    switch bytes[offset] {
    case UInt8(ascii: "["): return (.bracket, [0x5D], offset + 1)
    case UInt8(ascii: "{"): return (.bracket, [0x7D], offset + 1)
    case UInt8(ascii: "("): return (.parenthesis, [0x29], offset + 1)
    default:
      guard offset + 2 < end else { return nil }
      switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
      case (0xE3, 0x80, 0x94): return (.bracket, [0xE3, 0x80, 0x95], offset + 3)
      case (0xEF, 0xBC, 0xBB): return (.bracket, [0xEF, 0xBC, 0xBD], offset + 3)
      case (0xEF, 0xBC, 0x88): return (.parenthesis, [0xEF, 0xBC, 0x89], offset + 3)
      default: return nil
      }
    }
  }

  /// `①`, `¹`, `†`, `※1`.
  private static func sign(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (NoteLabel, length: Int)? {
    let (value, length) = ScalarCursor.decode(bytes, at: offset)
    switch value {
    case 0x2460...0x2473: return (NoteLabel(form: .circled, value: Int(value) - 0x245F), length)
    case 0x2020, 0x2021: return (NoteLabel(form: .star, value: Int(value) - 0x2020 + 10), length)
    case 0x203B:
      guard let (number, digits) = number(bytes, offset + length, end) else { return nil }
      return (NoteLabel(form: .word, value: 1000 + number), length + digits)
    default:
      var index = offset
      var number = 0
      while index < end, index - offset < 9, bytes[index] == 0xC2 || bytes[index] == 0xE2 {
        let (scalar, length) = ScalarCursor.decode(bytes, at: index)
        guard let digit = raised(scalar) else { break }
        number = number * 10 + digit
        index += length
      }
      return number > 0 ? (NoteLabel(form: .raised, value: number), index - offset) : nil
    }
  }

  /// Whether a line begins as a note does with a sign that nothing else begins with: a raised number,
  /// stars or daggers, and text behind it.
  ///
  /// One star may be that of a list.
  static func opens(_ line: Line, in bytes: [UInt8]) -> Bool {
    let (start, end) = (Int(line.start), Int(line.end))
    guard line.first == .other, let (label, length) = find(in: bytes, at: start, upTo: end),
      start + length < end
    else { return false }
    switch label.form {
    case .raised: return true
    case .star:
      let rest = start + length
      return label.value > 1 && bytes[rest] == 0x20 && rest + 1 < end && bytes[rest + 1] != 0x2A
    default: return false
    }
  }
}
