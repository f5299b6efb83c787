internal import GalleyCore

/// The elements of a schema with the attributes each may have, as far as the writer uses them.
struct ProfileVocabulary: Sendable {
  private let elements: [String: Set<String>]

  /// Reads lines of an element and its attributes; `shared` are those that all of them may have.
  init(shared: String, _ lines: String) {
    let shared = shared.split(separator: " ").map(String.init)
    var elements: [String: Set<String>] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let own = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
      for name in parts[0].split(separator: " ") {
        elements[String(name)] = Set(shared + own.map { $0 == "-" ? "" : $0 })
      }
    }
    self.elements = elements
  }

  /// Whether there is an element of this name.
  func has(_ name: String) -> Bool { elements[name] != nil }

  /// A tag with those of its attributes that its element may have.
  func fitted(_ tag: ProfileTag) -> ProfileTag {
    guard let names = elements[tag.name] else { return tag }
    return ProfileTag(
      tag.name, tag.attributes.filter { names.contains($0.name) || $0.name.hasPrefix("xmlns") })
  }
}
