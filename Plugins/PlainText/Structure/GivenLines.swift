import GalleyCore

/// What a person said of the lines of a text: what the search must hold to.
struct GivenLines: Sendable {
  /// What was said of a line.
  struct Given: Sendable {
    /// Its label; nil when nothing was said.
    var label: LineLabel?
    /// The level of a heading among blocks, of a division's heading; 0 when nothing was said.
    var headingLevel = 0
    var chapterLevel = 0
    /// Whether it belongs to the page and not to the text.
    var isFurniture = false
    /// Whether it goes on with the line before; nil when nothing was said.
    var isJoined: Bool?
    /// How it is joined to the line before.
    var joint = Overrides.Joint.any
    /// Whether it is told of by name, and not only inside of a range.
    var isNamed = false
    /// Where that stands, for reports: `page.txt.galley, line 3`.
    var reason = ""
  }

  private var givens: [Int32: Given] = [:]

  /// Nothing was said.
  static let none = GivenLines()

  private init() {}

  /// Whether nothing was said.
  var isEmpty: Bool { givens.isEmpty }

  /// What was said of a line; nil for nothing.
  subscript(line: Line) -> Given? { givens.isEmpty ? nil : givens[line.number] }

  /// Sorts overrides onto the lines of a text.
  ///
  /// `lines` are those that are not blank, in the order of their numbers. Throws a `usage`
  /// diagnostic for what does not fit the text, with its place in the overrides.
  init(
    _ overrides: Overrides, lines: [Line], lineStarts: [Int32], in bytes: [UInt8]
  ) throws(Diagnostic) {
    // A line end at the end of the file begins no further line.
    let lineCount = lineStarts.count - (lineStarts.last == Int32(bytes.count) ? 1 : 0)
    var checker = GivenLinesChecker(overrides, lines: lines, lineCount: lineCount, bytes: bytes)
    for entry in overrides.entries { try checker.add(entry) }
    try checker.finish()
    givens = checker.givens
  }

  /// Takes what was said of furniture over what was found.
  func adjust(_ furniture: inout Set<Int>, _ lines: [Line]) {
    guard !givens.isEmpty else { return }
    for (index, line) in lines.enumerated() {
      guard let given = givens[line.number] else { continue }
      if given.isFurniture {
        furniture.insert(index)
      } else if given.isNamed {
        furniture.remove(index)
      }
    }
  }
}

/// Checks overrides against a text while they are sorted onto its lines.
private struct GivenLinesChecker {
  private(set) var givens: [Int32: GivenLines.Given] = [:]

  private let overrides: Overrides
  private let lines: [Line]
  private let lineCount: Int
  private let bytes: [UInt8]
  private var indexes: [Int: Int] = [:]
  private var entries: [Int: Overrides.Entry] = [:]

  init(_ overrides: Overrides, lines: [Line], lineCount: Int, bytes: [UInt8]) {
    self.overrides = overrides
    self.lines = lines
    self.lineCount = lineCount
    self.bytes = bytes
    for (index, line) in lines.enumerated() where indexes[Int(line.number)] == nil {
      indexes[Int(line.number)] = index
    }
  }

  mutating func add(_ entry: Overrides.Entry) throws(Diagnostic) {
    let first = try line(entry.lines.lowerBound, entry)
    _ = try line(entry.lines.upperBound, entry)
    try check(entry.quote, first, entry)
    switch entry.saying {
    case .role(let words):
      for number in entry.lines where indexes[number] != nil {
        try give(words, to: number, entry)
      }
    case .joined, .apart:
      try checkHyphen(entry)
      for number in entry.lines.dropFirst() where indexes[number] != nil {
        try join(number, entry)
      }
    }
    for number in [entry.lines.lowerBound, entry.lines.upperBound] {
      givens[Int32(number), default: GivenLines.Given()].isNamed = true
    }
  }

  /// What holds between entries: a line that is joined must be one that can be.
  func finish() throws(Diagnostic) {
    for (number, given) in givens where given.isJoined == true {
      guard let entry = entries[Int(number)] else { continue }
      if given.label != nil || given.isFurniture {
        throw overrides.problem(
          "line \(number) is joined to the line before, so it is no block of its own",
          at: entry.place, hint: "take away one of the two")
      }
      let before = givens[Int32(entry.lines.lowerBound)]
      if before?.isFurniture ?? false || before?.label == .sceneBreak {
        throw overrides.problem(
          "nothing can be joined to line \(entry.lines.lowerBound), which is no text",
          at: entry.place, hint: "take away one of the two")
      }
    }
  }

  private func line(_ number: Int, _ entry: Overrides.Entry) throws(Diagnostic) -> Line {
    guard number <= lineCount else {
      throw overrides.problem(
        "there is no line \(number): the text has \(lineCount)", at: entry.place,
        hint: "correct the number; has the text changed?")
    }
    guard let index = indexes[number] else {
      throw overrides.problem(
        "line \(number) is blank", at: entry.place,
        hint: "correct the number; has the text changed?")
    }
    return lines[index]
  }

  private func text(_ line: Line) -> String {
    String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
  }

  private func begins(_ line: Line, _ quote: String) -> Bool {
    bytes[Int(line.start)..<Int(line.end)].starts(with: quote.utf8)
  }

  private func check(
    _ quote: String?, _ line: Line, _ entry: Overrides.Entry
  ) throws(Diagnostic) {
    guard let quote, !begins(line, quote) else { return }
    let fitting = lines.filter { begins($0, quote) }.map { $0.number }
    let near = fitting.min { abs($0 - line.number) < abs($1 - line.number) }
    throw overrides.problem(
      "line \(line.number) does not begin with \"\(quote)\" but with \"\(text(line).prefix(30))\"",
      at: entry.place,
      hint: near.map { "the text has changed: line \($0) begins so" }
        ?? "the text has changed: no line begins so any more")
  }

  private mutating func give(
    _ words: String, to number: Int, _ entry: Overrides.Entry
  ) throws(Diagnostic) {
    guard let role = GivenRole(words) else {
      throw overrides.problem(
        "a line cannot be '\(words)'", at: entry.sayingPlace,
        hint: "it can be " + GivenRole.words.joined(separator: ", "))
    }
    if let known = givens[Int32(number)], known.label != nil || known.isFurniture {
      throw overrides.problem(
        "line \(number) was said to be something already", at: entry.place,
        hint: "take away one of the two; the other is \(known.reason)")
    }
    var given = givens[Int32(number)] ?? GivenLines.Given()
    role.apply(to: &given)
    given.reason = reason(entry)
    givens[Int32(number)] = given
    entries[number] = entries[number] ?? entry
  }

  private mutating func join(_ number: Int, _ entry: Overrides.Entry) throws(Diagnostic) {
    var given = givens[Int32(number)] ?? GivenLines.Given()
    let isJoined = entry.saying != .apart
    if let known = given.isJoined, known != isJoined {
      throw overrides.problem(
        "line \(number) was said to be \(known ? "joined" : "not joined") already",
        at: entry.place, hint: "take away one of the two; the other is \(given.reason)")
    }
    given.isJoined = isJoined
    if case .joined(let joint) = entry.saying, joint != .any { given.joint = joint }
    given.reason = reason(entry)
    givens[Int32(number)] = given
    entries[number] = entry
  }

  private func checkHyphen(_ entry: Overrides.Entry) throws(Diagnostic) {
    guard case .joined(let joint) = entry.saying,
      joint == .hyphenRemoved || joint == .hyphenKept
    else { return }
    let line = try line(entry.lines.lowerBound, entry)
    let last = ScalarCursor.decode(
      bytes, at: ScalarCursor.previous(bytes, before: Int(line.end))
    ).value
    if !LineJoiner.isHyphen(last) {
      throw overrides.problem(
        "no hyphen stands at the end of line \(line.number)", at: entry.sayingPlace,
        hint: "write joined, joined with a space or joined without a space")
    }
  }

  private func reason(_ entry: Overrides.Entry) -> String {
    "\(overrides.name), line \(entry.place.line)"
  }
}
