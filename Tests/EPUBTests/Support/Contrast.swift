/// The contrast of two colours (WCAG 2.2, "contrast ratio").
enum Contrast {
  /// The ratio of two colours as `#rrggbb`, 1 to 21.
  static func ratio(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { linear(Double($0) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power 2.4 by Newton's method, which needs no library: y^5 = ((x + 0.055) / 1.055)^12.
  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    var power = 1.0
    for _ in 0..<12 { power *= base }
    var root = 0.5
    for _ in 0..<60 {
      root -= (root * root * root * root * root - power) / (5 * root * root * root * root)
    }
    return root
  }
}
