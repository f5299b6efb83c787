/// The numbers of up to three digits, and pairs of `!` and `?`, that stand upright across vertical
/// lines (CLREQ, section 3.2.3; JLREQ, section 3.2.5).
enum ShortNumbers {
  /// Whether a text may have some: one look at each byte.
  static func mayHave(_ utf8: ArraySlice<UInt8>) -> Bool {
    utf8.contains { (0x30...0x39).contains($0) || $0 == 0x21 || $0 == 0x3F }
  }

  /// For each character, whether it belongs to one.
  static func find(in scalars: [Unicode.Scalar]) -> [Bool] {
    var found = [Bool](repeating: false, count: scalars.count)
    var start = 0
    while start < scalars.count {
      guard let kind = Kind(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, Kind(scalars[end]) == kind { end += 1 }
      let isShort = kind == .digit ? end - start <= 3 : end - start == 2
      let before = start > 0 ? scalars[start - 1] : nil
      let after = end < scalars.count ? scalars[end] : nil
      if isShort && !isPartOfMore(before) && !isPartOfMore(after) {
        for index in start..<end { found[index] = true }
      }
      start = end
    }
    return found
  }

  private enum Kind {
    case digit
    case mark

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x21, 0x3F: self = .mark
      default: return nil
      }
    }
  }

  /// Whether a neighbour makes a number a part of a word, a decimal or a date, which lies.
  private static func isPartOfMore(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return (0x21...0x7E).contains(scalar.value) && !"()[]<>\"'".unicodeScalars.contains(scalar)
  }
}
