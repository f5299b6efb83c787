/// Reads selectors (Selectors 4): names, classes, identifiers, attributes, `*`, elements in and
/// beside elements, `:not`, `:is` and `:where`.
struct SelectorParser {
  /// Why a selector is passed over.
  private enum Fault: Error {
    /// It asks what is not looked at here; those beside it hold.
    case unknown
    /// It is none, and none beside it holds.
    case invalid
  }

  private var tokens: StyleTokens
  private var specificity: [UInt32] = [0, 0, 0]
  /// How many brackets of `:is` and `:not` stand around.
  private let depth: Int

  private static let deepest = 4

  private init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    tokens = StyleTokens(Array(bytes))
    self.depth = depth
  }

  /// The selectors of a list that are understood; none where the list is damaged.
  static func selectors(of list: ArraySlice<UInt8>) -> [StyleSelector] {
    var selectors: [StyleSelector] = []
    for part in parts(of: list) {
      var parser = SelectorParser(part, depth: 0)
      do throws(Fault) {
        selectors.append(try parser.selector())
      } catch {
        if error == .invalid { return [] }
      }
    }
    return selectors
  }

  /// A list parted at its commas.
  private static func parts(of list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var tokens = StyleTokens(Array(list))
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    while let byte = tokens.byte {
      if byte == UInt8(ascii: ",") {
        parts.append(tokens.bytes[start..<tokens.index])
        start = tokens.index + 1
      }
      tokens.skipComponent()
    }
    parts.append(tokens.bytes[start...])
    return parts
  }

  private mutating func selector() throws(Fault) -> StyleSelector {
    var selector = StyleSelector()
    var relation = StyleSelector.Relation.descendant
    tokens.skipSpaceAndComments()
    while true {
      selector.add(try compound(), relation)
      guard selector.steps.count <= StyleSelector.longest else { throw .unknown }
      let isApart = tokens.skipSpaceAndComments()
      guard let byte = tokens.byte else { break }
      switch byte {
      case UInt8(ascii: ">"): relation = .child
      case UInt8(ascii: "+"): relation = .next
      case UInt8(ascii: "~"): relation = .later
      default:
        guard isApart else { throw .invalid }
        relation = .descendant
        continue
      }
      tokens.index += 1
      tokens.skipSpaceAndComments()
    }
    selector.specificity = packed
    return selector
  }

  private var packed: UInt32 {
    specificity.reduce(0) { $0 << 10 | min($1, 1023) }
  }

  private mutating func compound() throws(Fault) -> StyleSelector.Compound {
    let start = tokens.index
    var compound = StyleSelector.Compound()
    if let type = try type(), type != "*" {
      compound.conditions.append(.type(type))
      specificity[2] += 1
    }
    while let byte = tokens.byte {
      switch byte {
      case UInt8(ascii: "."):
        compound.conditions.append(.className(try name()))
        specificity[1] += 1
      case UInt8(ascii: "#"):
        compound.conditions.append(.id(try name()))
        specificity[0] += 1
      case UInt8(ascii: ":"): compound.conditions.append(try function())
      case UInt8(ascii: "["):
        guard let test = tokens.attributeTest() else { throw .invalid }
        compound.conditions.append(.attribute(test))
        specificity[1] += 1
      case UInt8(ascii: "&"): throw .unknown
      default:
        if tokens.index == start { throw .invalid }
        return compound
      }
    }
    if tokens.index == start { throw .invalid }
    return compound
  }

  /// The name of an element, whatever its namespace; nil where there is none.
  private mutating func type() throws(Fault) -> String? {
    var name: String?
    for _ in 0..<2 {
      if tokens.byte == UInt8(ascii: "*") {
        tokens.index += 1
        name = "*"
      } else if tokens.isAtName {
        name = tokens.name().lowercased()
      }
      guard tokens.byte == UInt8(ascii: "|") else { return name }
      if tokens.next == UInt8(ascii: "|") { throw .unknown }
      tokens.index += 1
      name = nil
    }
    throw .invalid
  }

  private mutating func name() throws(Fault) -> String {
    tokens.index += 1
    guard tokens.isAtName else { throw .invalid }
    return tokens.name()
  }

  private mutating func function() throws(Fault) -> StyleSelector.Condition {
    if tokens.next == UInt8(ascii: ":") { throw .unknown }
    let name = try name().lowercased()
    guard tokens.byte == UInt8(ascii: "("), depth < Self.deepest else { throw .unknown }
    let start = tokens.index + 1
    tokens.skipBlock()
    let isClosed = tokens.bytes[tokens.index - 1] == UInt8(ascii: ")")
    let list = tokens.bytes[start..<max(start, isClosed ? tokens.index - 1 : tokens.index)]
    switch name {
    // What is not understood in these says nothing, even if it is empty.
    case "is", "where", "matches", "-webkit-any", "-moz-any":
      let inner = Self.parts(of: list).compactMap { part -> (StyleSelector.Compound, [UInt32])? in
        try? Self.inner(part, depth: depth + 1)
      }
      if name != "where" { addHighest(of: inner.map(\.1)) }
      return .any(inner.map(\.0))
    case "not":
      var inner: [(StyleSelector.Compound, [UInt32])] = []
      for part in Self.parts(of: list) { inner.append(try Self.inner(part, depth: depth + 1)) }
      addHighest(of: inner.map(\.1))
      return .none(inner.map(\.0))
    default: throw .unknown
    }
  }

  private mutating func addHighest(of all: [[UInt32]]) {
    guard let highest = all.max(by: { $0.lexicographicallyPrecedes($1) }) else { return }
    for place in specificity.indices { specificity[place] += highest[place] }
  }

  /// What one entry in brackets asks of an element; more than one element is not looked at.
  private static func inner(
    _ bytes: ArraySlice<UInt8>, depth: Int
  ) throws(Fault) -> (StyleSelector.Compound, [UInt32]) {
    var parser = SelectorParser(bytes, depth: depth)
    parser.tokens.skipSpaceAndComments()
    let compound = try parser.compound()
    parser.tokens.skipSpaceAndComments()
    guard parser.tokens.byte == nil else { throw .unknown }
    return (compound, parser.specificity)
  }
}
