/// Finds readings in brackets after the text they belong to: `漢字《かんじ》`, `｜当て字《ルビ》`, `漢字（かんじ）`.
enum RubyFinder {
  /// A reading with its base and the marks around both.
  struct Found {
    let base: Range<Int>
    let reading: Range<Int>
    let marks: [Range<Int>]
  }

  /// The reading whose opening bracket stands at an offset.
  static func find(in bytes: [UInt8], at offset: Int, from start: Int, upTo end: Int) -> Found? {
    guard let (close, open) = brackets(bytes, offset, end) else { return nil }
    var last = offset + open
    let limit = min(end, last + 90)
    while last < limit, bytes[last] != close[0] || !bytes[last...].starts(with: close) {
      // A reading stands in one line: form feeds and vertical tabs end lines too.
      if (0x0A...0x0D).contains(bytes[last]) { return nil }
      last += 1
    }
    guard last < limit, RubyBase.isReading(bytes[offset + open..<last]) else { return nil }
    let reading = offset + open..<last
    var marks = [offset..<offset + open, last..<last + close.count]
    if close.count == 3, close[0] == 0xE3, let bar = bar(bytes, offset, start) {
      marks.append(bar)
      return Found(base: bar.upperBound..<offset, reading: reading, marks: marks)
    }
    let isRound = close[0] != 0xE3
    guard let base = base(bytes, offset, start),
      !isRound || (isKana(bytes[reading]) && reading.count >= offset - base)
    else { return nil }
    return Found(base: base..<offset, reading: reading, marks: marks)
  }

  /// The closing bracket for the opening one at an offset, and the latter's length.
  private static func brackets(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (close: [UInt8], open: Int)? {
    if bytes[offset] == UInt8(ascii: "(") { return ([0x29], 1) }
    guard offset + 2 < end else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE3, 0x80, 0x8A): return ([0xE3, 0x80, 0x8B], 3)
    case (0xEF, 0xBC, 0x88): return ([0xEF, 0xBC, 0x89], 3)
    default: return nil
    }
  }

  /// The bar that says where the base begins: `｜` or `|`, at most twenty characters before.
  private static func bar(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Range<Int>? {
    var index = offset
    let limit = max(start, offset - 60)
    while index > limit {
      let previous = ScalarCursor.previous(bytes, before: index)
      let value = ScalarCursor.decode(bytes, at: previous).value
      if value == 0xFF5C || value == 0x7C { return index < offset ? previous..<index : nil }
      // A mark of punctuation or another reading ends the search.
      if RubyBase.group(value) == .none { return nil }
      index = previous
    }
    return nil
  }

  /// Where the run of Han begins that ends at an offset.
  private static func base(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Int? {
    var index = offset
    let limit = max(start, offset - 45)
    while index > limit {
      let previous = ScalarCursor.previous(bytes, before: index)
      guard RubyBase.group(ScalarCursor.decode(bytes, at: previous).value) == .han else { break }
      index = previous
    }
    return index < offset ? index : nil
  }

  private static func isKana(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0xE3, index + 1 < bytes.endIndex,
        (0x81...0x83).contains(bytes[index + 1])
      else { return false }
      index += 3
    }
    return true
  }
}
