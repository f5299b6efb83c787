/// A number in ideographs or digits at a place in a line: `十二`, `一百零三`, `廿`, `００１`, `上`.
struct IdeographicNumber {
  /// Its value.
  let value: Int
  /// The index after it.
  let end: Int
  /// Whether it is one of the words for parts: 上, 中, 下.
  let isPart: Bool

  /// Reads the number at an index; nil where none stands there.
  init?(_ words: LineWords, from start: Int) {
    guard start < words.count else { return nil }
    if let part = Self.parts[words.scalars[start]] {
      (value, end, isPart) = (part, start + 1, true)
      return
    }
    isPart = false
    var end = start
    if words.kinds[start] == .digit {
      var value = 0
      while end < words.count, words.kinds[end] == .digit, end - start < 5 {
        let scalar = words.scalars[end]
        value = value * 10 + Int(scalar >= 0xFF10 ? scalar - 0xFF10 : scalar & 0xF)
        end += 1
      }
      (self.value, self.end) = (value, end)
      return
    }
    while end < words.count, NumberedHead.isIdeograph(words.scalars[end]) { end += 1 }
    guard end > start, end - start <= 9, let value = Self.value(words.scalars[start..<end]) else {
      return nil
    }
    (self.value, self.end) = (value, end)
  }

  /// The value of a number in ideographs: by places (`一〇三`) or by words for them (`一百零三`).
  static func value(_ scalars: ArraySlice<UInt32>) -> Int? {
    var total = 0
    var digit: Int?
    var hasPlace = false
    for scalar in scalars {
      if let place = places[scalar] {
        hasPlace = true
        total += (digit ?? 1) * place
        digit = nil
      } else if let tens = tens[scalar] {
        guard digit == nil else { return nil }
        hasPlace = true
        total += tens
      } else if let value = digits[scalar] {
        if let before = digit {
          // 一〇三; after 零 in 一百零三 a digit begins anew.
          digit = hasPlace ? (before == 0 ? value : nil) : before * 10 + value
          if digit == nil { return nil }
        } else {
          digit = value
        }
      } else {
        return nil
      }
    }
    return total + (digit ?? 0)
  }

  private static let parts: [UInt32: Int] = table("上中下", from: 1)
  private static let digits = table("零一二三四五六七八九", from: 0)
    .merging(table("〇壹贰叁肆伍陆柒捌玖", from: 0)) { $1 }
    .merging([0x4E24: 2, 0x5169: 2, 0x8CB3: 2, 0x53C3: 3, 0x9678: 6]) { $1 }
  private static let places: [UInt32: Int] = [
    0x5341: 10, 0x62FE: 10, 0x767E: 100, 0x4F70: 100, 0x5343: 1000, 0x4EDF: 1000,
  ]
  private static let tens: [UInt32: Int] = [0x5EFF: 20, 0x5345: 30]

  private static func table(_ text: String, from first: Int) -> [UInt32: Int] {
    var result: [UInt32: Int] = [:]
    for (index, scalar) in text.unicodeScalars.enumerated() { result[scalar.value] = first + index }
    return result
  }
}
