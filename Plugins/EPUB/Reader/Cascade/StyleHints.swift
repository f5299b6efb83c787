/// What elements, attributes and the names of classes say of how an element is shown where no style
/// sheet says otherwise (HTML, section 15.3).
enum StyleHints {
  /// What the name of an element says.
  static func ofElement(_ name: String) -> StyleFlags {
    switch name {
    case "em", "i", "cite", "dfn", "var": .italic
    case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6": .bold
    case "th": [.bold, .header]
    case "u", "ins": .underline
    case "s", "strike", "del": .strikethrough
    case "center": .center
    default: []
    }
  }

  /// What `align` says.
  static func ofAlignment(_ value: String) -> StyleFlags {
    switch value.lowercased() {
    case "center", "middle": .center
    case "right": .right
    default: []
    }
  }

  /// What the names of classes say, as books call things whose sheets are lost.
  static func ofClasses(_ classes: [String]) -> StyleFlags {
    var flags: StyleFlags = []
    for name in classes {
      let small = name.lowercased()
      if small == "small-caps" { flags.insert(.smallCaps) }
      if ["center", "centered", "centre"].contains(small) { flags.insert(.center) }
      if small == "right" { flags.insert(.right) }
      let parts = small.split { !$0.isLetter }
      for part in parts { flags.formUnion(words[String(part)] ?? []) }
      if parts.first == "em", parts.count > 1,
        ["dot", "circle", "triangle"].contains(String(parts[1]))
      {
        flags.insert(.dots)
      }
    }
    return flags.contains(.center) ? flags.subtracting(.right) : flags
  }

  /// The words in names of classes; those of dots are those of Japan's publishers.
  private static let words: [String: StyleFlags] = [
    "smallcaps": .smallCaps, "smcap": .smallCaps, "smcaps": .smallCaps, "italic": .italic,
    "italics": .italic, "bold": .bold, "underline": .underline, "sesame": .dots, "bouten": .dots,
    "boten": .dots, "kenten": .dots,
  ]
}
