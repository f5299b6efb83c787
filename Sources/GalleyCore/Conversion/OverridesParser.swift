extension Overrides {
  /// Reads a file of overrides.
  ///
  /// Throws a `usage` diagnostic with the place of the first mistake.
  public init(_ file: InputFile) throws(Diagnostic) {
    self.init(name: file.name)
    let text = String(decoding: file.bytes, as: UTF8.self)
    var number = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      var parser = LineParser(line, number: number, of: self)
      try parser.read(into: &self)
    }
  }
}

/// Reads a line of a file of overrides.
private struct LineParser {
  private let overrides: Overrides
  private let number: Int
  private let line: [Unicode.Scalar]
  private var index = 0

  init(_ line: Substring.UnicodeScalarView, number: Int, of overrides: Overrides) {
    self.overrides = overrides
    self.number = number
    var scalars = Array(line)
    if number == 1, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let last = scalars.last, isWhiteSpace(last) { scalars.removeLast() }
    self.line = scalars
  }

  mutating func read(into overrides: inout Overrides) throws(Diagnostic) {
    skipSpace()
    guard index < line.count, line[index] != "#" else { return }
    let start = index
    let word = takeWord()
    if word == "line" || word == "lines" {
      let entry = try entry(isRange: word == "lines", from: start)
      overrides.entries.append(entry)
      return
    }
    index = start
    guard let colon = line[start...].firstIndex(of: ":") else {
      throw fail(
        "'\(text(start))' says nothing", at: start,
        hint: "write 'line 12: title', 'lines 12-13: joined' or 'title: Walden'")
    }
    let key = text(start, colon).lowercased()
    index = colon + 1
    skipSpace()
    guard index < line.count else {
      throw fail("'\(key)' has no value", at: colon, hint: "write it behind the colon")
    }
    overrides.fields.append(
      Overrides.Field(key: key, value: text(index), place: place(start)))
  }

  private mutating func entry(
    isRange: Bool, from start: Int
  ) throws(Diagnostic) -> Overrides.Entry {
    let lines = try range(isRange)
    skipSpace()
    let quote = try quote()
    skipSpace()
    guard index < line.count, line[index] == ":" else {
      throw fail(
        "a colon is missing", at: index,
        hint: "write 'line 12: title' or 'line 12 \"Start\": title'")
    }
    index += 1
    skipSpace()
    let said = index
    let words = text(said).lowercased().split(whereSeparator: { $0 == " " || $0 == "," })
      .joined(separator: " ")
    guard !words.isEmpty else {
      throw fail("nothing is said of the line", at: said, hint: "write what it is behind the colon")
    }
    guard let saying = saying(words) else {
      throw fail(
        "lines cannot be '\(words)'", at: said,
        hint: "write joined, joined with a space, joined without a space, joined hyphen removed, "
          + "joined hyphen kept, or not joined")
    }
    let isJunction: Bool = if case .role = saying { false } else { true }
    guard !isJunction || lines.count > 1 else {
      throw fail(
        "one line cannot be joined or not", at: said,
        hint: "write 'lines \(lines.lowerBound)-\(lines.lowerBound + 1): \(words)'")
    }
    return Overrides.Entry(
      lines: lines, quote: quote, saying, place: place(start), sayingPlace: place(said))
  }

  /// What is said, in words parted by single spaces; nil for an unknown way of joining.
  private func saying(_ words: String) -> Overrides.Saying? {
    switch words {
    case "not joined": .apart
    case "joined": .joined(.any)
    case "joined with a space", "joined with space": .joined(.space)
    case "joined without a space", "joined without space": .joined(.nothing)
    case "joined hyphen removed", "joined without hyphen": .joined(.hyphenRemoved)
    case "joined hyphen kept", "joined with hyphen": .joined(.hyphenKept)
    default: words.hasPrefix("joined ") || words.hasPrefix("not ") ? nil : .role(words)
    }
  }

  private mutating func range(_ isRange: Bool) throws(Diagnostic) -> ClosedRange<Int> {
    let first = try lineNumber()
    let dash = index
    skipSpace()
    guard index < line.count, line[index] == "-" || line[index] == "–" else {
      index = dash
      if !isRange { return first...first }
      throw fail(
        "'lines' needs two numbers", at: dash, hint: "write 'lines \(first)-\(first + 1): …'")
    }
    index += 1
    skipSpace()
    let start = index
    let last = try lineNumber()
    guard last > first else {
      throw fail(
        "line \(last) does not come after line \(first)", at: start,
        hint: "write the lower number first")
    }
    return first...last
  }

  private mutating func lineNumber() throws(Diagnostic) -> Int {
    skipSpace()
    let start = index
    while index < line.count, ("0"..."9").contains(line[index]) { index += 1 }
    guard let number = Int(text(start, index)), number > 0 else {
      throw fail("the number of a line is missing", at: start, hint: "lines are counted from 1")
    }
    return number
  }

  /// What stands in quotation marks, two of them for one.
  private mutating func quote() throws(Diagnostic) -> String? {
    guard index < line.count, line[index] == "\"" else { return nil }
    let start = index
    var text = String.UnicodeScalarView()
    index += 1
    while index < line.count {
      if line[index] == "\"" {
        index += 1
        guard index < line.count, line[index] == "\"" else { return String(text) }
      }
      text.append(line[index])
      index += 1
    }
    throw fail("a quotation mark is not closed", at: start, hint: "write \" after the text")
  }

  private mutating func takeWord() -> String {
    let start = index
    while index < line.count, line[index].properties.isAlphabetic { index += 1 }
    let isEnd = index >= line.count || line[index] == " " || line[index] == "\t"
    return isEnd ? text(start, index) : ""
  }

  private mutating func skipSpace() {
    while index < line.count, line[index] == " " || line[index] == "\t" { index += 1 }
  }

  private func text(_ start: Int, _ end: Int? = nil) -> String {
    String(String.UnicodeScalarView(line[start..<(end ?? line.count)]))
  }

  private func place(_ index: Int) -> SourcePosition {
    SourcePosition(line: number, column: min(index, line.count) + 1)
  }

  private func fail(_ message: String, at index: Int, hint: String) -> Diagnostic {
    overrides.problem(message, at: place(index), hint: hint)
  }
}
