/// How common characters are in an East Asian language, in eighths of a nat.
struct EastAsianModel: Sendable {
  /// The language's tag.
  let language: String
  /// The cost of each character of the basic plane.
  let costs: [UInt8]

  /// What a character costs of which nothing is known, U+FFFD among them.
  static let unknown = 104

  static let simplified = EastAsianModel("zh-Hans", EastAsianFrequency.zh)
  static let traditional = EastAsianModel("zh-Hant", EastAsianFrequency.zht)
  static let japanese = EastAsianModel("ja", EastAsianFrequency.ja)
  static let korean = EastAsianModel("ko", EastAsianFrequency.ko)

  static let all = [simplified, traditional, japanese, korean]

  private init(_ language: String, _ table: String) {
    self.language = language
    var costs = Self.general
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let cost = UInt8(parts[0]) else { continue }
      for scalar in parts[1].unicodeScalars where scalar.value < 0x10000 {
        costs[Int(scalar.value)] = 4 * cost
      }
    }
    self.costs = costs
  }

  /// The costs of characters that no table has, the same for all languages.
  private static let general: [UInt8] = {
    var costs = [UInt8](repeating: UInt8(unknown), count: 0x10000)
    func set(_ range: ClosedRange<Int>, _ cost: UInt8) {
      for value in range { costs[value] = cost }
    }
    set(0x00...0x7F, 0)
    for control in [0...6, 0x0E...0x19, 0x1C...0x1F, 0x7F...0x7F] { set(control, 104) }
    set(0x80...0x9F, 120)
    set(0xA0...0xFF, 72)
    set(0x391...0x3C9, 80)
    set(0x401...0x451, 80)
    set(0x2010...0x2033, 56)
    set(0x2100...0x22FF, 72)
    set(0x2460...0x2473, 56)
    set(0x2500...0x25CF, 64)
    set(0x3000...0x301F, 48)
    set(0x3041...0x3096, 80)
    set(0x30A1...0x30FC, 76)
    set(0x3400...0x4DBF, 124)
    set(0x4E00...0x9FFF, 92)
    set(0xAC00...0xD7A3, 88)
    set(0xD800...0xF8FF, 124)
    set(0xF900...0xFAFF, 112)
    set(0xFF01...0xFF5E, 56)
    set(0xFF61...0xFF9F, 92)
    for mark in "、。，！？：；「」『』（）“”‘’《》…—　・〈〉【】〔〕－～".unicodeScalars {
      costs[Int(mark.value)] = 32
    }
    for mark in "、。，".unicodeScalars { costs[Int(mark.value)] = 26 }
    return costs
  }()
}
