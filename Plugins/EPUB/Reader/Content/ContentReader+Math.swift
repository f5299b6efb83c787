internal import GalleyCore
internal import GalleyPackaging

/// Formulas (MathML Core), which become a line of text: what is above or below goes behind, as raised
/// and lowered letters where these can hold it, else after `^` and `_`; of fractions a slash is left.
extension ContentReader {
  /// A formula; one without signs is the words that stand for it.
  mutating func formula(_ node: Int) -> [Inline] {
    if !hasText(node) {
      leaveOut(node)
      let words = Label.oneLine(markup.attribute("alttext", node) ?? "")
      return words.isEmpty ? [] : sign(words)
    }
    return InlineSpacing.merged(row(node, isScript: false))
  }

  /// The parts of an element one after the other.
  private mutating func row(_ node: Int, isScript: Bool) -> [Inline] {
    var result: [Inline] = []
    for child in markup.children(node) {
      let isRelation = markup.name(child) == "mo" && !isScript && isBetween(child, result)
      if isRelation { result.append(.text(" ")) }
      result += math(child, isScript: isScript)
      if isRelation { result.append(.text(" ")) }
    }
    return result
  }

  /// Whether an operator stands between what it compares or adds, with white around it.
  private func isBetween(_ node: Int, _ before: [Inline]) -> Bool {
    guard !before.isEmpty else { return false }
    return "=≠<>≤≥≈≡∼≅→⇒⇔↦∈⊂⊆+−-±×·".contains(Label.oneLine(markup.text(in: node)))
  }

  private mutating func math(_ node: Int, isScript: Bool) -> [Inline] {
    if markup.isText(node) {
      // White space between elements says nothing.
      let text = Label.oneLine(markup.text(in: node))
      guard let first = text.unicodeScalars.first else { return [] }
      // Signs that are not seen: of a product, of a function.
      guard !(0x2061...0x2064).contains(first.value) || text.unicodeScalars.count > 1 else {
        leaveOut(node)
        return []
      }
      return [.text(text)]
    }
    let parts = markup.children(node).filter { markup.tree.nodes[$0].kind == .element }
    if ["annotation", "annotation-xml"].contains(markup.name(node)) {
      // A formula once more, for programs.
      leaveOut(node)
      return []
    }
    // Words where none belong would be lost between the parts.
    let isWhole = !markup.children(node).contains { markup.isText($0) && hasText($0) }
    switch isWhole ? markup.name(node) : "mrow" {
    case "": return []
    case "mfrac" where parts.count == 2:
      return operand(parts[0], isScript) + sign("/") + operand(parts[1], isScript)
    case "msup" where parts.count == 2, "mover" where parts.count == 2:
      return operand(parts[0], isScript) + above(parts[1], isScript)
    case "msub" where parts.count == 2, "munder" where parts.count == 2:
      return operand(parts[0], isScript) + script(parts[1], .subscript, isScript)
    case "msubsup" where parts.count == 3, "munderover" where parts.count == 3:
      return operand(parts[0], isScript) + script(parts[1], .subscript, isScript)
        + script(parts[2], .superscript, isScript)
    case "msqrt":
      let isOne = parts.count == 1 && isOneThing(parts[0])
      let content = row(node, isScript: isScript)
      return sign("√") + (isOne ? content : sign("(") + content + sign(")"))
    case "mroot" where parts.count == 2:
      return script(parts[1], .superscript, isScript) + sign("√") + operand(parts[0], isScript)
    case "mfenced": return fence(node, parts, isScript)
    case "mtable":
      return sign("[") + joined(parts, by: "; ", isScript) + sign("]")
    case "mtr", "mlabeledtr": return joined(parts, by: ", ", isScript)
    case "mspace": return [.text(" ")]
    case "mi", "mn", "mo", "mtext", "ms", "mrow", "mstyle", "semantics", "math", "mpadded",
      "mphantom", "menclose", "merror", "maction", "mtd", "mfrac", "msup", "msub", "msubsup",
      "mover", "munder", "munderover", "mroot", "mmultiscripts", "mprescripts", "none":
      return named(node) + row(node, isScript: isScript)
    // What HTML has may stand in words of a formula.
    default: return inline(node)
    }
  }

  /// What stands above a part: an accent behind it as it is, all else raised.
  private mutating func above(_ node: Int, _ isScript: Bool) -> [Inline] {
    let text = Label.oneLine(markup.text(in: node))
    let isAccent =
      text.unicodeScalars.count == 1
      && "¯‾^ˆ~˜¨˙→⃗̂̅′″".unicodeScalars.contains(
        text.unicodeScalars[text.unicodeScalars.startIndex])
    return isAccent ? math(node, isScript: isScript) : script(node, .superscript, isScript)
  }

  private mutating func fence(_ node: Int, _ parts: [Int], _ isScript: Bool) -> [Inline] {
    let separators = (markup.attribute("separators", node) ?? ",").filter { !$0.isWhitespace }
    let open = markup.attribute("open", node) ?? "("
    let close = markup.attribute("close", node) ?? ")"
    var result = open.isEmpty ? [] : sign(open)
    for (number, part) in parts.enumerated() {
      if number > 0, let separator = separators.dropFirst(number - 1).first ?? separators.last {
        result += sign("\(separator) ")
      }
      result += math(part, isScript: isScript)
    }
    return result + (close.isEmpty ? [] : sign(close))
  }

  private mutating func joined(
    _ parts: [Int], by separator: String, _ isScript: Bool
  ) -> [Inline] {
    var result: [Inline] = []
    for (number, part) in parts.enumerated() {
      if number > 0 { result += sign(separator) }
      result += math(part, isScript: isScript)
    }
    return result
  }

  /// A part in brackets, unless it is one thing.
  private mutating func operand(_ node: Int, _ isScript: Bool) -> [Inline] {
    let content = math(node, isScript: isScript)
    return isOneThing(node) || content.isEmpty ? content : sign("(") + content + sign(")")
  }

  /// A part that is raised or lowered, where letters can be.
  private mutating func script(
    _ node: Int, _ kind: Emphasis.Kind, _ isScript: Bool
  ) -> [Inline] {
    guard hasText(node) else { return math(node, isScript: isScript) }
    guard !isScript, isFlat(node) else {
      return sign(kind == .superscript ? "^(" : "_(") + math(node, isScript: true) + sign(")")
    }
    return [.emphasis(Emphasis(kind, math(node, isScript: true)))]
  }

  private static let simple: Set = [
    "mi", "mn", "mo", "mtext", "mrow", "mstyle", "mpadded", "mspace", "ms", "",
  ]

  /// Whether a part is nothing but letters and signs.
  private func isFlat(_ node: Int) -> Bool {
    (node..<max(node + 1, markup.next(node))).allSatisfy { Self.simple.contains(markup.name($0)) }
  }

  /// Whether a part can be an operand without brackets: a number, a word, or a thing in brackets.
  private func isOneThing(_ node: Int) -> Bool {
    switch markup.name(node) {
    case "mi", "mn", "mtext", "mo":
      return Label.oneLine(markup.text(in: node)).allSatisfy {
        $0.isLetter || $0.isNumber || $0.isSymbol || $0 == "." || $0 == ","
      }
    case "mfenced", "msup", "msub", "msubsup", "mover", "munder", "munderover", "mtable", "msqrt":
      return true
    case "mrow", "mstyle", "mpadded", "semantics":
      let parts = markup.children(node).filter { markup.tree.nodes[$0].kind == .element }
      if parts.count == 1 { return isOneThing(parts[0]) }
      let ends = [parts.first, parts.last].map {
        $0.map { Label.oneLine(markup.text(in: $0)) } ?? ""
      }
      return parts.count > 1 && [["(", ")"], ["[", "]"], ["|", "|"]].contains(ends)
    default: return false
    }
  }

  /// A sign that stands for how a formula is set.
  private mutating func sign(_ text: String) -> [Inline] {
    ledger.generate(text)
    return [.text(text)]
  }
}
