/// A line of nothing but characters of three bytes of which none is a space or a letter with a case:
/// Han, kana and the marks among them, told by their bytes.
struct HanLine {
  /// How many characters it has.
  let count: Int
  /// Whether an ideographic full stop stands in it.
  private(set) var hasStop = false
  /// Whether one of its first five characters is the comma 、 that parts names.
  private(set) var isParted = false

  /// Looks at some bytes; nil where they hold anything else.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count % 3 == 0 else { return nil }
    count = range.count / 3
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (second, third) = (bytes[offset + 1], bytes[offset + 2])
      switch bytes[offset] {
      case 0xE4...0xE9: break
      case 0xE3:
        if second == 0x80 {
          if third == 0x80 { return nil }
          if third == 0x82 { hasStop = true }
          if third == 0x81, offset < range.lowerBound + 15 { isParted = true }
        }
      // U+2010 to U+2027 are marks.
      case 0xE2: guard second == 0x80, 0x90...0xA7 ~= third else { return nil }
      // U+FF01 to U+FF20: the wide marks and digits.
      case 0xEF: guard second == 0xBC, third <= 0xA0 else { return nil }
      default: return nil
      }
      offset += 3
    }
  }
}
