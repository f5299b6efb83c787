import GalleyCore

/// Formulas (ECMA-376 part 1, section 22.1), which become a line of text: what is above or below
/// goes behind, as raised and lowered letters where these can hold it, else after `^` and `_`.
extension StoryReader {
  /// Reads a formula.
  mutating func readFormula(_ node: Int) {
    findings.count(.math)
    readMath(in: node)
  }

  private mutating func readMath(in node: Int) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      readMath(child)
      child = tree.next(child)
    }
  }

  private mutating func readMath(_ node: Int) {
    switch tree.tag(node) {
    case .mathRun: readMathRun(node)
    case .mathText: append(tree.text(of: node), mathFormat)
    case .mathFraction:
      readOperand(.mathNumerator, of: node)
      sign("/")
      readOperand(.mathDenominator, of: node)
      readRest(of: node, besides: [.mathNumerator, .mathDenominator])
    case .mathSuperscript, .mathSubscript, .mathBothScripts:
      readOperand(.mathElement, of: node)
      readScripts(of: node)
      readRest(of: node, besides: [.mathElement, .mathLowered, .mathRaised])
    case .mathScriptsBefore:
      readScripts(of: node)
      readOperand(.mathElement, of: node)
      readRest(of: node, besides: [.mathElement, .mathLowered, .mathRaised])
    case .mathRoot:
      if let degree = tree.child(.mathDegree, of: node) { readScript(degree, .superscript) }
      sign("√")
      readOperand(.mathElement, of: node)
      readRest(of: node, besides: [.mathDegree, .mathElement])
    case .mathOperator:
      sign(character(.mathCharacter, of: node) ?? "∫")
      readScripts(of: node)
      readOperand(.mathElement, of: node)
      readRest(of: node, besides: [.mathElement, .mathLowered, .mathRaised])
    case .mathFence: readFence(node)
    case .mathFunction:
      readPart(.mathFunctionName, of: node)
      sign(" ")
      readPart(.mathElement, of: node)
      readRest(of: node, besides: [.mathFunctionName, .mathElement])
    case .mathAccent:
      readOperand(.mathElement, of: node)
      sign(character(.mathCharacter, of: node) ?? "\u{302}")
      readRest(of: node, besides: [.mathElement])
    case .mathBar:
      readOperand(.mathElement, of: node)
      sign("\u{305}")
      readRest(of: node, besides: [.mathElement])
    case .mathLimitBelow:
      readPart(.mathElement, of: node)
      if let limit = tree.child(.mathLimit, of: node) { readScript(limit, .subscript) }
      readRest(of: node, besides: [.mathElement, .mathLimit])
    case .mathLimitAbove:
      readPart(.mathElement, of: node)
      if let limit = tree.child(.mathLimit, of: node) { readScript(limit, .superscript) }
      readRest(of: node, besides: [.mathElement, .mathLimit])
    case .mathMatrix:
      sign("[")
      readRows(.mathMatrixRow, of: node, between: "; ") { $0.readRows(.mathElement, of: $1) }
      sign("]")
    case .mathEquations:
      readRows(.mathElement, of: node, between: "; ") { $0.readMath(in: $1) }
    // Ordinary runs and changes may stand in a formula.
    case .run, .hyperlink, .insertion, .deletion, .movedFrom, .movedTo, .bookmarkStart,
      .simpleField,
      .structured, .text, .deletedText, .paragraph, .table:
      readInline(node)
    case .alternate:
      if let branch = AlternateContent.branch(of: node, in: tree) { readMath(in: branch) }
    case .characters, .nothing, .runProperties: break
    default: readMath(in: node)
    }
  }

  /// A run of a formula; what else may stand in a run is read as there.
  private mutating func readMathRun(_ node: Int) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      switch tree.tag(child) {
      case .mathText, .characters, .nothing, .runProperties: readMath(child)
      default: readInline(child)
      }
      child = tree.next(child)
    }
  }

  /// Signs around a row of parts, with one between them.
  private mutating func readFence(_ node: Int) {
    sign(character(.mathOpening, of: node) ?? "(")
    let separator = character(.mathSeparator, of: node) ?? "|"
    readRows(.mathElement, of: node, between: separator) { $0.readMath(in: $1) }
    sign(character(.mathClosing, of: node) ?? ")")
  }

  private mutating func readRows(
    _ tag: Tag, of node: Int, between separator: String,
    _ read: (inout StoryReader, Int) -> Void
  ) {
    var isFirst = true
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      if tree.tag(child) == tag {
        if !isFirst { sign(separator) }
        isFirst = false
        read(&self, child)
      } else {
        readMath(child)
      }
      child = tree.next(child)
    }
  }

  private mutating func readRows(_ tag: Tag, of node: Int) {
    readRows(tag, of: node, between: ", ") { $0.readMath(in: $1) }
  }

  /// A part as it is.
  private mutating func readPart(_ tag: Tag, of node: Int) {
    if let part = tree.child(tag, of: node) { readMath(in: part) }
  }

  /// What else stands in a thing that has one part for each of some tags.
  private mutating func readRest(of node: Int, besides tags: Set<Tag>) {
    var rest = tags
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      if rest.remove(tree.tag(child)) == nil { readMath(child) }
      child = tree.next(child)
    }
  }

  /// A part in brackets, unless it is one thing.
  private mutating func readOperand(_ tag: Tag, of node: Int) {
    guard let part = tree.child(tag, of: node) else { return }
    let isOne = isOneThing(part)
    if !isOne { sign("(") }
    readMath(in: part)
    if !isOne { sign(")") }
  }

  private mutating func readScripts(of node: Int) {
    if let lowered = tree.child(.mathLowered, of: node) { readScript(lowered, .subscript) }
    if let raised = tree.child(.mathRaised, of: node) { readScript(raised, .superscript) }
  }

  /// Raises or lowers what is nothing but letters and signs.
  private mutating func readScript(_ node: Int, _ kind: Emphasis.Kind) {
    guard hasText(node) else { return readMath(in: node) }
    guard mathEmphasis == nil, isFlat(node) else {
      sign(kind == .superscript ? "^(" : "_(")
      readMath(in: node)
      return sign(")")
    }
    mathEmphasis = kind
    readMath(in: node)
    mathEmphasis = nil
  }

  private func hasText(_ node: Int) -> Bool {
    (node + 1..<tree.next(node)).contains { tree.tag($0) == .mathText || tree.tag($0) == .text }
  }

  /// Whether there are only runs.
  private func isFlat(_ node: Int) -> Bool {
    var isFlat = true
    tree.forEachChild(of: node) { child, tag in
      if tag != .mathRun && hasText(child) { isFlat = false }
    }
    return isFlat
  }

  /// Whether it can be an operand without brackets: a number, a word, or a thing in brackets.
  private func isOneThing(_ node: Int) -> Bool {
    var things = 0
    var isWord = true
    tree.forEachChild(of: node) { child, tag in
      guard hasText(child) else { return }
      things += 1
      switch tag {
      case .mathRun:
        for inner in child + 1..<tree.next(child) where tree.tag(inner) == .mathText {
          let text = tree.text(of: inner)
          isWord = isWord && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
        }
      case .mathFence, .mathSuperscript, .mathSubscript, .mathBothScripts: break
      default: isWord = false
      }
    }
    return things <= 1 && isWord
  }

  /// A sign that stands among the properties of a part; empty where there is to be none.
  private func character(_ tag: Tag, of node: Int) -> String? {
    var found: String?
    tree.forEachChild(of: node) { child, _ in
      guard found == nil, let sign = tree.child(tag, of: child) else { return }
      found = tree.attribute("m:val", of: sign) ?? ""
    }
    return found
  }

  /// Appends a sign that stands for how a formula is set.
  private mutating func sign(_ text: String) { append(text, mathFormat, isGenerated: true) }

  private var mathFormat: PieceFormat {
    var format = PieceFormat()
    (format.link, format.change) = (link, change)
    if let mathEmphasis { format.emphases = [mathEmphasis] }
    return format
  }
}
