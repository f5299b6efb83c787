import GalleyCore

/// What styles mean by their names, and what a style of ours may be called.
///
/// Word keeps its own styles under English names whatever its language is; other programs, and
/// people who make a style of their own, call them as the language does.
enum StyleNames {
  /// What a name comes down to: small letters without spaces, hyphens and underscores, and without
  /// what Word puts behind a comma.
  static func key(_ name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar == "," { break }
      if scalar != " " && scalar != "_" && scalar != "-" && scalar != "\u{A0}" {
        key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// Further names of a style, in all languages that are known.
  static func names(of style: ParagraphStyle) -> [String] {
    if let level = ParagraphStyle.headings.firstIndex(of: style) {
      return headings.map { "\($0) \(level + 1)" }
    }
    if let level = (1...6).first(where: { ParagraphStyle.contents($0) == style }) {
      // In Portuguese that; in Spanish it is an index, so that no reader may take it for contents.
      return (contents + ["Índice"]).map { "\($0) \(level)" }
    }
    return ofStyles[style] ?? []
  }

  /// The role of a paragraph style, with the level of a heading.
  static func role(name: String, identifier: String) -> (ParagraphStyle?, level: Int?) {
    for name in [name, identifier] {
      let key = key(name)
      if let level = level(key, behind: headingKeys) { return (.heading(level), level) }
      if let role = roles[key] { return (role, nil) }
    }
    return (nil, nil)
  }

  /// Whether paragraphs of a style are a table of contents, or stand above one.
  static func isContents(_ name: String) -> Bool {
    let key = key(name)
    return contentsHeads.contains(key) || level(key, behind: contentsKeys) != nil
  }

  /// The role of a character style.
  static func characterRole(name: String, identifier: String) -> CharacterRole? {
    characterRoles[key(name)] ?? characterRoles[key(identifier)]
  }

  /// The level that a name such as `heading3`, `标题3`, `Überschrift3` tells behind a word.
  private static func level(_ key: String, behind words: Set<String>) -> Int? {
    guard let last = key.unicodeScalars.last, let digit = Int(String(last)),
      (1...9).contains(digit)
    else { return nil }
    return words.contains(String(key.dropLast())) ? digit : nil
  }

  private static let headingKeys = Set(headings.map(key))
  private static let contentsKeys = Set(contents.map(key))
  private static let contentsHeads = Set(
    ([ParagraphStyle.tocHeading.name] + names(of: .tocHeading)).map(key))

  private static let roles: [String: ParagraphStyle] = {
    var roles: [String: ParagraphStyle] = [:]
    for style in ParagraphStyle.allCases where !style.isHeading {
      let role: ParagraphStyle = style == .header || style == .footer ? .body : style
      for name in [style.identifier, style.name] + names(of: style) { roles[key(name)] = role }
    }
    // What is only how a paragraph is set has no meaning of its own.
    for (name, role) in roles where role == .normal || role == .firstParagraph {
      roles[name] = .body
    }
    for (style, names) in further { for name in names { roles[key(name)] = style } }
    return roles
  }()
}
