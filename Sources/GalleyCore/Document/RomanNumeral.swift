/// Numbers in the letters of Rome, as lists and pages are numbered.
public enum RomanNumeral {
  /// The capitals of a number from 1 to 3999; nil for any other, which has none.
  public static func text(of number: Int) -> String? {
    guard (1..<4000).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
