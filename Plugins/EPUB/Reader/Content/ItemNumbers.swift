internal import GalleyCore
internal import GalleyPackaging

/// The numbers of the items of an ordered list by others, as a browser counts them: down where the
/// list is `reversed`, on from the `value` of an item that has one (HTML, section 4.4.8).
struct ItemNumbers {
  /// The number of each item.
  private(set) var numbers: [Int] = []

  /// Counts the items that are children of a list.
  init(of list: Int, in markup: Markup) {
    let items = markup.children(list).filter { markup.name($0) == "li" }
    let isReversed = markup.attribute("reversed", list) != nil
    var next = Self.number(markup.attribute("start", list)) ?? (isReversed ? items.count : 1)
    for item in items {
      let number = Self.number(markup.attribute("value", item)) ?? next
      numbers.append(number)
      next = number + (isReversed ? -1 : 1)
    }
  }

  /// The number of the first item, where all others go on from it one by one; else nil.
  var start: Int? {
    guard let first = numbers.first else { return 1 }
    return zip(numbers.indices, numbers).allSatisfy { $1 == first + $0 } ? first : nil
  }

  /// A number as HTML has it, of a size that can be counted on from.
  private static func number(_ value: String?) -> Int? {
    value.flatMap { Int(Label.oneLine($0)) }.flatMap { abs($0) < 1_000_000_000 ? $0 : nil }
  }

  /// A number as the list shows it, with its point.
  static func marker(_ number: Int, _ style: List.NumberStyle) -> String {
    let text =
      switch style {
      case .lowerAlpha: letters(number)
      case .upperAlpha: letters(number)?.uppercased()
      case .lowerRoman: RomanNumeral.text(of: number)?.lowercased()
      case .upperRoman: RomanNumeral.text(of: number)
      case .circled: (1...20).contains(number) ? circled[number - 1] : nil
      case .decimal, .ideographic: nil as String?
      }
    if style == .circled, let text { return text }
    return (text ?? String(number)) + "."
  }

  private static let circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".map(String.init)

  /// z, aa, ab (CSS Counter Styles 3, section 3.1.4).
  private static func letters(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    var rest = number
    var text = ""
    while rest > 0 {
      rest -= 1
      text = String(Character(Unicode.Scalar(97 + UInt8(rest % 26)))) + text
      rest /= 26
    }
    return text
  }
}
