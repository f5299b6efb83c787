/// Reads style sheets as browsers do: what is damaged or unknown in them is passed over, and the
/// next thing read (CSS Syntax 3, section 5).
struct SheetParser {
  private var tokens: StyleTokens
  private(set) var rules = StyleRules()
  /// Whether no rule was read yet.
  private var mayImport = true

  /// The deepest nesting of `@media` that is read.
  private static let deepest = 8

  private init(_ bytes: [UInt8]) { tokens = StyleTokens(bytes) }

  /// The rules of a sheet that a document has a place for.
  static func rules(of bytes: [UInt8]) -> StyleRules {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var parser = SheetParser(hasMark ? Array(bytes.dropFirst(3)) : bytes)
    parser.readRules(depth: 0)
    return parser.rules
  }

  /// The declarations of a `style` attribute.
  static func declarations(of style: String) -> StyleDeclarations {
    var parser = SheetParser(Array(style.utf8))
    return parser.readDeclarations()
  }

  /// Whether a list of media, as text, has one that text is read on.
  static func isShown(on media: String) -> Bool {
    let queries = media.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    return queries.contains { query in
      var words = query.split { $0.isWhitespace }
      if words.first == "only" { words.removeFirst() }
      return words == ["all"] || words == ["screen"] || words.isEmpty && queries.count == 1
    }
  }

  /// Reads rules up to the end, or that of the block.
  private mutating func readRules(depth: Int) {
    while let byte = tokens.byte {
      switch byte {
      case ...0x20: tokens.index += 1
      case UInt8(ascii: "/") where tokens.next == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "<") where tokens.hasNext("<!--"): tokens.index += 4
      case UInt8(ascii: "-") where tokens.hasNext("-->"): tokens.index += 3
      case UInt8(ascii: "@"): readAtRule(depth: depth)
      case UInt8(ascii: "}") where depth > 0:
        tokens.index += 1
        return
      default: readRule(isNested: depth > 0)
      }
    }
  }

  private mutating func readAtRule(depth: Int) {
    tokens.index += 1
    let name = tokens.name().lowercased()
    if name == "import" {
      readImport()
      return
    }
    if name != "charset", name != "layer" { mayImport = false }
    let start = tokens.index
    while let byte = tokens.byte {
      switch byte {
      case UInt8(ascii: ";"):
        tokens.index += 1
        return
      case UInt8(ascii: "}") where depth > 0: return
      case UInt8(ascii: "{"):
        let media = String(decoding: tokens.bytes[start..<tokens.index], as: UTF8.self)
        guard name == "media", depth < Self.deepest, Self.isShown(on: media) else {
          tokens.skipBlock()
          return
        }
        tokens.index += 1
        readRules(depth: depth + 1)
        return
      default: tokens.skipComponent()
      }
    }
  }

  /// Reads which sheet comes before this one, for what media; it counts before all rules alone (CSS
  /// Cascade 4, section 2).
  private mutating func readImport() {
    tokens.skipSpaceAndComments()
    var address: String?
    if tokens.byte == UInt8(ascii: "\"") || tokens.byte == UInt8(ascii: "'") {
      address = tokens.string()
    } else if tokens.isAtName, tokens.name().lowercased() == "url",
      tokens.byte == UInt8(ascii: "(")
    {
      tokens.index += 1
      tokens.skipSpace()
      let isQuoted = tokens.byte == UInt8(ascii: "\"") || tokens.byte == UInt8(ascii: "'")
      address = isQuoted ? tokens.string() : tokens.text(upTo: UInt8(ascii: ")"))
      while let byte = tokens.byte, byte != UInt8(ascii: ")") { tokens.index += 1 }
      tokens.index = min(tokens.index + 1, tokens.bytes.count)
    }
    let start = min(tokens.index, tokens.bytes.count)
    tokens.index = start
    while let byte = tokens.byte, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "}") {
      tokens.skipComponent()
    }
    let end = min(tokens.index, tokens.bytes.count)
    let media = String(decoding: tokens.bytes[start..<end], as: UTF8.self)
    if tokens.byte != nil { tokens.index += 1 }
    guard mayImport, let address, Self.isShown(on: media) else { return }
    rules.imports.append(address.filter { !$0.isWhitespace })
  }

  private mutating func readRule(isNested: Bool) {
    mayImport = false
    let start = tokens.index
    while let byte = tokens.byte, byte != UInt8(ascii: "{") {
      if isNested, byte == UInt8(ascii: "}") { return }
      tokens.skipComponent()
    }
    guard tokens.byte != nil else { return }
    let prelude = tokens.bytes[start..<tokens.index]
    tokens.index += 1
    let declarations = readDeclarations()
    guard !declarations.isEmpty else { return }
    rules.add(SelectorParser.selectors(of: prelude), declarations)
  }

  /// Reads declarations behind the brace that opens their block, and the one that closes it.
  private mutating func readDeclarations() -> StyleDeclarations {
    var result = StyleDeclarations()
    while let byte = tokens.byte {
      switch byte {
      case ...0x20, UInt8(ascii: ";"): tokens.index += 1
      case UInt8(ascii: "/") where tokens.next == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "}"):
        tokens.index += 1
        return result
      default:
        guard tokens.isAtName else {
          skipDeclaration()
          continue
        }
        let property = StyleProperty(named: tokens.name().lowercased())
        tokens.skipSpaceAndComments()
        guard let property, tokens.byte == UInt8(ascii: ":") else {
          skipDeclaration()
          continue
        }
        tokens.index += 1
        let value = tokens.value()
        guard value.isWhole, let change = property.change(value.words) else { continue }
        if value.isImportant { result.important.add(change) } else { result.normal.add(change) }
      }
    }
    return result
  }

  /// Goes behind what is no declaration, or none that matters: a rule in a rule ends with its block.
  private mutating func skipDeclaration() {
    while let byte = tokens.byte, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "}") {
      tokens.skipComponent()
      if byte == UInt8(ascii: "{") { return }
    }
  }

  private mutating func skipComment() { tokens.skipComponent() }
}
