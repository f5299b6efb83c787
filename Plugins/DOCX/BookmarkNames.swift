/// The names of bookmarks: Word takes letters, digits and `_`, at most 40, and tells none apart by
/// their case (ECMA-376 part 1, section 17.13.6.2, and Word's own limits).
struct BookmarkNames {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The bookmark of a node's name, always the same one.
  mutating func name(for identifier: String) -> String {
    if let name = names[identifier] { return name }
    var stem = ""
    for scalar in identifier.unicodeScalars {
      let isUsable = scalar.properties.isAlphabetic && scalar.value < 0x10000
      stem.unicodeScalars.append(isUsable || isDigit(scalar) ? scalar : "_")
    }
    if let first = stem.unicodeScalars.first, !first.properties.isAlphabetic { stem = "b" + stem }
    if stem.isEmpty { stem = "b" }
    var name = String(String.UnicodeScalarView(stem.unicodeScalars.prefix(40)))
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = String(String.UnicodeScalarView(stem.unicodeScalars.prefix(32))) + "_\(number)"
      number += 1
    }
    names[identifier] = name
    return name
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
