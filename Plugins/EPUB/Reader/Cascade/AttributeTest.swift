internal import GalleyCore

/// What a selector asks of an attribute (Selectors 4, section 6).
struct AttributeTest {
  /// How its value is compared.
  enum Comparison {
    /// It is there.
    case exists
    /// `=`
    case equal
    /// `~=`: one of its words.
    case word
    /// `|=`: the value, or its part before a hyphen.
    case dashed
    /// `^=`
    case begins
    /// `$=`
    case ends
    /// `*=`
    case holds
  }

  /// The local name, in small letters.
  var name: String
  var comparison: Comparison
  var value: String
  /// Whether capitals are small letters.
  var ignoresCase: Bool

  /// Whether one of an element's attributes is so.
  func matches(_ attributes: [Attribute]) -> Bool {
    attributes.contains { attribute in
      let local = attribute.name.split(separator: ":").last ?? ""
      return local.lowercased() == name
        && matches(ignoresCase ? attribute.value.lowercased() : attribute.value)
    }
  }

  private func matches(_ found: String) -> Bool {
    switch comparison {
    case .exists: true
    case .equal: found == value
    case .word:
      !value.isEmpty && found.split { " \t\r\n".contains($0) }.contains { $0 == value }
    case .dashed: found == value || found.hasPrefix(value + "-")
    // An empty part is in no value.
    case .begins: !value.isEmpty && found.hasPrefix(value)
    case .ends: !value.isEmpty && found.hasSuffix(value)
    case .holds: !value.isEmpty && found.contains(value)
    }
  }
}

extension StyleTokens {
  /// Reads what stands in square brackets; nil for what is none, or damaged.
  mutating func attributeTest() -> AttributeTest? {
    guard byte == UInt8(ascii: "[") else { return nil }
    index += 1
    skipSpaceAndComments()
    // A namespace says nothing here: names are known by what stands behind it.
    if byte == UInt8(ascii: "*"), next == UInt8(ascii: "|") { index += 1 }
    var name = name().lowercased()
    if byte == UInt8(ascii: "|"), next != UInt8(ascii: "=") {
      index += 1
      name = self.name().lowercased()
    }
    // `epub:type` is written with a backslash, or by the namespace.
    name = name.split(separator: ":").last.map(String.init) ?? ""
    guard !name.isEmpty else { return nil }
    skipSpaceAndComments()
    if byte == UInt8(ascii: "]") {
      index += 1
      return AttributeTest(name: name, comparison: .exists, value: "", ignoresCase: false)
    }
    guard let comparison = comparison() else { return nil }
    skipSpaceAndComments()
    let quoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    guard quoted || isAtName, var value = quoted ? string() : self.name() else { return nil }
    skipSpaceAndComments()
    let flag = self.name().lowercased()
    guard ["", "i", "s"].contains(flag) else { return nil }
    skipSpaceAndComments()
    guard byte == UInt8(ascii: "]") else { return nil }
    index += 1
    if flag == "i" { value = value.lowercased() }
    return AttributeTest(
      name: name, comparison: comparison, value: value, ignoresCase: flag == "i")
  }

  private mutating func comparison() -> AttributeTest.Comparison? {
    let signs: [(StaticString, AttributeTest.Comparison)] = [
      ("=", .equal), ("~=", .word), ("|=", .dashed), ("^=", .begins), ("$=", .ends),
      ("*=", .holds),
    ]
    guard let found = signs.first(where: { hasNext($0.0) }) else { return nil }
    index += found.0.utf8CodeUnitCount
    return found.1
  }
}
