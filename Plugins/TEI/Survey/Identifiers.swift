internal import GalleyCore

/// The `xml:id` of each node that has an identifier.
///
/// The document's own names are kept where they can be: an `xml:id` is an `NCName` and unique in
/// the file (XML 1.0, section 3.3.1; xml:id 1.0, section 4). Of two nodes with one identifier the
/// first has it.
struct Identifiers: Sendable {
  /// How many identifiers could not be kept.
  private(set) var unusable = 0
  private var defined: [String] = []
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  private var repeated: Set<String> = []
  private var claimed: Set<String> = []

  /// Whether a node of the document has a name such as blocks are given.
  private(set) var hasMadeNames = false

  /// Whether something has a name.
  func isTaken(_ name: String) -> Bool { taken.contains(name) }

  /// Notes that a node has this identifier.
  mutating func define(_ identifier: String) {
    if identifier.hasPrefix("b."), BlockNames.isMade(identifier) { hasMadeNames = true }
    if names.updateValue(identifier, forKey: identifier) == nil {
      defined.append(identifier)
    } else {
      unusable += 1
      repeated.insert(identifier)
    }
  }

  /// Gives each identifier its name: first to those that can be one, so that none of them has to
  /// make way for another that was changed.
  mutating func settle() {
    let (usable, others) = (defined.filter(Self.isName), defined.filter { !Self.isName($0) })
    taken.formUnion(usable)
    for identifier in others {
      unusable += 1
      names[identifier] = fresh(identifier)
    }
  }

  /// A name that nothing has yet: `wanted`, made an `NCName`, with a number where it is taken.
  mutating func fresh(_ wanted: String) -> String {
    let base = Self.name(from: wanted)
    var name = base
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }

  /// The `xml:id` of the node with this identifier; nil without one and for all but the first.
  mutating func claim(_ identifier: String?) -> String? {
    guard let identifier, let name = names[identifier] else { return nil }
    if repeated.contains(identifier), !claimed.insert(identifier).inserted { return nil }
    return name
  }

  /// A pointer to the node with this identifier; nil where there is none.
  func pointer(to identifier: String) -> String? {
    names[identifier].map { "#" + $0 }
  }
}

extension Identifiers {
  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, mayBegin(first) else { return false }
    return text.unicodeScalars.allSatisfy(mayGoOn)
  }

  private static func name(from text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      if name.isEmpty && !mayBegin(scalar) { name = "_" }
      if mayGoOn(scalar) { name.unicodeScalars.append(scalar) } else { name += "_" }
    }
    return name.isEmpty ? "_" : name
  }

  private static func mayGoOn(_ scalar: Unicode.Scalar) -> Bool {
    mayBegin(scalar) || scalar == "-" || scalar == "." || ("0"..."9").contains(scalar)
  }

  /// Whether a name may begin with a scalar.
  ///
  /// Only letters that every edition of XML 1.0 takes for such: many validators know the second.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "_": true
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{FF}": true
    case "\u{3041}"..."\u{3094}", "\u{30A1}"..."\u{30FA}": true
    case "\u{4E00}"..."\u{9FA5}", "\u{AC00}"..."\u{D7A3}": true
    default: false
    }
  }
}
