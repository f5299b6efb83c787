/// What a decoded sample costs as a text of East Asia or, in a Unicode encoding, of anywhere.
struct TextScore {
  /// The cost in eighths of a nat.
  let cost: Int
  /// The language that fits best.
  let language: String

  /// What bytes that are no character cost.
  static let damage = 120

  /// Scores UTF-8 text in which U+FFFD stands for `damage` places of `size` bytes each; `ascii` is
  /// what a character of ASCII costs where it stands for more than the byte that every encoding has
  /// for it.
  init(
    _ text: [UInt8], damage: Int, size: Int = 1, models: [EastAsianModel], ascii: Int = 0
  ) {
    var best = (cost: Int.max, language: "")
    for model in models {
      let cost = Self.cost(text, model, ascii: ascii)
      if cost < best.cost { best = (cost, model.language) }
    }
    // U+FFFD has stood for each damaged place and is paid for.
    self.cost = best.cost + damage * (size * Self.damage - EastAsianModel.unknown)
    language = best.language
  }

  private static func cost(_ text: [UInt8], _ model: EastAsianModel, ascii: Int) -> Int {
    var total = 0
    var cursor = ScalarCursor(text, from: 0, to: text.count)
    var last: UInt32 = 0x20
    var block: UInt32 = 0
    while let value = cursor.next() {
      defer { last = value }
      if value < 0x80 {
        total += Int(model.costs[Int(value)]) + ascii
        if SignKind(value).isLetter {
          if last >= 0x3041 { total += 16 }
          block = 0
        }
        continue
      }
      guard value < 0x10000 else {
        total += (0x1F000...0x1FAFF).contains(value) ? 72 : 124
        continue
      }
      var cost = Int(model.costs[Int(value)])
      if value >> 7 == block, cost >= 64, isGrouped(value) { cost = 40 }
      if value >= 0x3041, last < 0x80, SignKind(last).isLetter { cost += 16 }
      if isGrouped(value) { block = value >> 7 }
      total += cost
    }
    return total
  }

  /// Whether characters of its kind come in runs: letters of other scripts, half-width katakana.
  private static func isGrouped(_ value: UInt32) -> Bool {
    (0xC0...0x1FFF).contains(value) || (0x2500...0x257F).contains(value)
      || (0xFF61...0xFF9F).contains(value) || (0x3041...0x30FC).contains(value)
  }
}
