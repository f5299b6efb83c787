/// A property of CSS that a document has a place for.
enum StyleProperty: String {
  case font
  case fontStyle = "font-style"
  case fontWeight = "font-weight"
  case fontVariant = "font-variant"
  case fontVariantCaps = "font-variant-caps"
  case textDecoration = "text-decoration"
  case textDecorationLine = "text-decoration-line"
  case verticalAlign = "vertical-align"
  case textEmphasis = "text-emphasis"
  case textEmphasisStyle = "text-emphasis-style"
  case textAlign = "text-align"
  case display
  case visibility
  case writingMode = "writing-mode"

  /// The property of a name in small letters; some have prefixes in books.
  init?(named name: String) {
    let plain = ["-epub-", "-webkit-"].first(where: name.hasPrefix)
      .map { String(name.dropFirst($0.count)) }
    guard let property = StyleProperty(rawValue: plain ?? name) else { return nil }
    self = property
  }

  /// The flags that it sets or takes away.
  private var mask: StyleFlags {
    switch self {
    case .font: [.italic, .bold, .smallCaps]
    case .fontStyle: .italic
    case .fontWeight: .bold
    case .fontVariant, .fontVariantCaps: .smallCaps
    case .textDecoration, .textDecorationLine: .decorations
    case .verticalAlign: .shifts
    case .textEmphasis, .textEmphasisStyle: .dots
    case .textAlign: .alignments
    case .display: .hidden
    case .visibility: .invisible
    case .writingMode: .writingModes
    }
  }

  /// What a value of these words, in small letters, changes; nil for one that is none of the
  /// property's, which changes nothing.
  func change(_ words: [String]) -> StyleChange? {
    guard let first = words.first else { return nil }
    switch first {
    case "inherit": return StyleChange(mask: mask, inherited: mask)
    case "unset": return StyleChange(mask: mask, inherited: mask.intersection(.inherited))
    case "initial": return StyleChange(mask: mask)
    case "revert", "revert-layer": return nil
    default: return flags(words, first).map { StyleChange(mask: mask, value: $0) }
    }
  }

  private func flags(_ words: [String], _ first: String) -> StyleFlags? {
    switch self {
    case .font: Self.font(words)
    case .fontStyle: Self.style(first)
    case .fontWeight: Self.weight(first)
    case .fontVariant, .fontVariantCaps:
      words.contains(where: Self.isSmallCaps) ? .smallCaps : []
    case .textDecoration, .textDecorationLine:
      StyleFlags(words.contains("underline") ? [.underline] : [])
        .union(words.contains("line-through") ? .strikethrough : [])
    case .verticalAlign:
      first == "super" ? .superscript : first == "sub" ? .subscript : []
    case .textEmphasis, .textEmphasisStyle: first == "none" ? [] : .dots
    case .textAlign:
      if first.hasSuffix("center") {
        .center
      } else {
        first == "end" || first.hasSuffix("right") ? .right : []
      }
    case .display: first == "none" ? .hidden : []
    case .visibility: ["hidden", "collapse"].contains(first) ? .invisible : []
    case .writingMode:
      switch first {
      case "vertical-rl", "tb-rl", "tb", "vertical-lr": .vertical
      case "horizontal-tb", "lr-tb", "lr": .horizontal
      default: nil
      }
    }
  }

  private static func style(_ word: String) -> StyleFlags? {
    switch word {
    case "italic", "oblique": .italic
    case "normal": []
    default: nil
    }
  }

  private static func weight(_ word: String) -> StyleFlags? {
    switch word {
    case "bold", "bolder": .bold
    case "normal", "lighter": []
    default: number(word).map { $0 >= 600 ? .bold : [] }
    }
  }

  private static func number(_ word: String) -> Int? {
    Int(word).flatMap { (1...1000).contains($0) ? $0 : nil }
  }

  private static func isSmallCaps(_ word: String) -> Bool {
    ["small-caps", "all-small-caps", "petite-caps", "all-petite-caps"].contains(word)
  }

  /// What the shorthand says before the size, without which it is none (CSS Fonts 4, section 2.7);
  /// what it does not say is normal.
  private static func font(_ words: [String]) -> StyleFlags? {
    var flags: StyleFlags = []
    for word in words {
      if isSize(word) { return flags }
      if isSmallCaps(word) { flags.insert(.smallCaps) }
      flags.formUnion(style(word) ?? weight(word) ?? [])
    }
    // The fonts of the system's own windows.
    let isSystem = ["caption", "icon", "menu", "message-box", "small-caption", "status-bar"]
      .contains(words.first)
    return isSystem ? [] : nil
  }

  private static func isSize(_ word: String) -> Bool {
    guard let first = word.utf8.first, number(word) == nil else { return false }
    return (48...57).contains(first) || first == UInt8(ascii: ".") || first == UInt8(ascii: "+")
      || word.hasSuffix("()")
      || [
        "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large",
        "smaller", "larger",
      ].contains(word)
  }
}
