import GalleyCore

/// A field that is open (ECMA-376 part 1, section 17.16).
struct OpenField {
  /// What it says it is.
  var code = ""
  /// Whether what comes is its result.
  var showsResult = false
  /// The link that was open around it.
  var outerLink: PieceLink?
  /// Whether its result is left out.
  var isOmitted = false
}

extension StoryReader {
  /// Whether what comes belongs to what a field says, not to its result.
  var isInFieldCode: Bool { fields.last.map { !$0.showsResult } ?? false }

  /// Reads what a field says.
  mutating func readFieldCode(_ text: String) {
    guard let last = fields.indices.last, !fields[last].showsResult else { return }
    // No field says more than that; a file that does has lost its end.
    if fields[last].code.utf8.count < 1 << 16 { fields[last].code += text }
  }

  mutating func readFieldCharacter(_ node: Int, _ format: PieceFormat) {
    switch tree.attribute("w:fldCharType", of: node) {
    case "begin":
      if fields.count < 100 { fields.append(OpenField(outerLink: link)) }
    case "separate":
      guard let last = fields.indices.last, !fields[last].showsResult else { return }
      fields[last].showsResult = true
      var field = fields[last]
      begin(FieldCode(field.code), &field)
      fields[last] = field
    case "end":
      guard let field = fields.popLast() else { return }
      if field.isOmitted { endOmission(.contents) }
      link = field.outerLink
      if !field.showsResult { readWithoutResult(field, format) }
    default: break
    }
  }

  /// Closes what should have ended with the paragraph: a field that says something and shows
  /// nothing, and a table of contents where a heading begins.
  mutating func closeFields(beforeHeading isHeading: Bool) {
    fields.removeAll { !$0.showsResult }
    guard isHeading else { return }
    for index in fields.indices where fields[index].isOmitted {
      fields[index].isOmitted = false
      endOmission(.contents)
    }
  }

  mutating func readSimpleField(_ node: Int) {
    var field = OpenField(outerLink: link)
    field.code = tree.attribute("w:instr", of: node) ?? ""
    field.showsResult = true
    begin(FieldCode(field.code), &field)
    readInlines(in: node)
    if field.isOmitted { endOmission(.contents) }
    link = field.outerLink
  }

  private mutating func begin(_ code: FieldCode, _ field: inout OpenField) {
    switch code.name {
    case "HYPERLINK":
      var target = code.argument
      if let anchor = code.option("\\l") {
        target = target.isEmpty ? "#" + BookmarkName.identifier(anchor) : target + "#" + anchor
      }
      if link == nil { link = newLink(target) }
    case "REF", "PAGEREF", "NOTEREF":
      if code.has("\\h"), !code.argument.isEmpty, link == nil {
        link = newLink("#" + BookmarkName.identifier(code.argument))
      }
    case "TOC":
      omissions.append(.contents)
      field.isOmitted = true
    default: break
    }
  }

  /// Reads a field that shows what it says: words with their reading, as Word has set them before
  /// there was `w:ruby`.
  private mutating func readWithoutResult(_ field: OpenField, _ format: PieceFormat) {
    let code = FieldCode(field.code)
    guard code.name == "EQ" else { return }
    guard let (base, reading) = code.ruby else { return findings.count(.field) }
    guard omissions.isEmpty else { return }
    ledger.generate(base + reading)
    if format.change == .insertion { ledger.omit(base + reading) }
    append(.ruby(Ruby(base: [.text(base)], reading: TextRun(reading))), format)
  }
}

/// What a field says, in words.
struct FieldCode {
  /// Its name in capitals.
  let name: String
  private let words: [String]
  private let text: String

  init(_ text: String) {
    self.text = text
    let words = Self.words(text)
    name = words.first?.uppercased() ?? ""
    self.words = Array(words.dropFirst())
  }

  /// The first word behind the name that is no option; empty where there is none.
  var argument: String {
    guard let first = words.first, !first.hasPrefix("\\") else { return "" }
    return first
  }

  /// Whether it has an option.
  func has(_ option: String) -> Bool { words.contains { $0.lowercased() == option } }

  /// The word behind an option.
  func option(_ option: String) -> String? {
    guard let place = words.firstIndex(of: option), place + 1 < words.count else { return nil }
    return words[place + 1]
  }

  /// The base and the reading of `EQ \o(\s\up 9(reading),base)`.
  var ruby: (base: String, reading: String)? {
    guard let up = text.firstRange(of: "\\up") else { return nil }
    let rest = text[up.upperBound...]
    guard let open = rest.firstIndex(of: "("), let close = Self.end(of: open, in: rest) else {
      return nil
    }
    let reading = String(rest[rest.index(after: open)..<close])
    var tail = rest[rest.index(after: close)...]
    guard let comma = tail.firstIndex(where: { $0 == "," || $0 == ";" }) else { return nil }
    tail = tail[tail.index(after: comma)...]
    guard let last = tail.lastIndex(of: ")") else { return nil }
    let base = String(tail[..<last])
    return base.isEmpty || base.contains("\\") ? nil : (base, reading)
  }

  private static func end(of open: Substring.Index, in text: Substring) -> Substring.Index? {
    var depth = 0
    var index = open
    while index < text.endIndex {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
      index = text.index(after: index)
    }
    return nil
  }

  /// The words of a text; those in quotation marks are one.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        isQuoted.toggle()
        isOpen = true
      } else if isWhiteSpace(scalar) && !isQuoted {
        if isOpen { words.append(word) }
        (word, isOpen) = ("", false)
      } else {
        word.unicodeScalars.append(scalar)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }
}
