/// A text that is one letter: its place and date, its greeting, its close, its signature
/// and what it adds below that.
///
/// A letter inside of a longer text is none: what opens and closes it stays where it stands.
struct Letter: Sendable {
  /// The lines between the greeting and the close.
  private(set) var body = 0..<0
  private var labels: [Int: LineLabel] = [:]

  /// No letter.
  static let none = Letter()

  private init() {}

  /// How many lines a text can have that is a letter, and how many stand around its body.
  private static let longest = 400
  private static let longestHead = 12
  private static let longestTail = 6

  /// Finds the parts of a letter; none where the text is no letter by itself.
  init(_ text: MeasuredText) {
    let lines = text.lines
    guard lines.count >= 3, lines.count <= Self.longest, !text.isReordered else { return }
    let words = text.rules.letters
    var greeting: Int?
    var isRunIn = false
    for (index, line) in lines.enumerated() where index == 0 || line.blanksBefore > 0 {
      let runsIn = words.runsInGreeting(line, in: text.bytes)
      guard runsIn || words.isGreeting(line, in: text.bytes) else { continue }
      // Two greetings make letters, not a letter.
      if greeting != nil { return }
      greeting = index
      isRunIn = runsIn
    }
    guard let greeting, greeting < Self.longestHead else { return }
    let postscripts = Self.postscripts(text, after: greeting)
    let tail = Self.tail(text, after: greeting, upTo: postscripts.first?.line ?? lines.count)
    // A greeting alone opens much that is no letter; a close that more follows stays in its place.
    let closes = lines.suffix(2 * Self.longestTail).contains { words.isClose($0, in: text.bytes) }
    guard let head = Self.head(text, upTo: greeting), !Self.hasChapters(text),
      !tail.isEmpty || closes || !postscripts.isEmpty || head.contains(where: { $0.1 == .dateline })
    else { return }
    let start = isRunIn ? greeting : greeting + 1
    let end = tail.first?.line ?? postscripts.first?.line ?? lines.count
    guard start < end else { return }
    body = start..<end
    for (line, label) in head + (tail + postscripts) { labels[line] = label }
    if !isRunIn { labels[greeting] = .salute }
  }

  /// What a line is, nil for one that the letter does not tell.
  func label(of line: Int) -> LineLabel? { labels.isEmpty ? nil : labels[line] }

  /// Whether a chapter begins somewhere: then the text is more than a letter.
  private static func hasChapters(_ text: MeasuredText) -> Bool {
    var heads = 0
    for (index, line) in text.lines.enumerated().dropFirst(2)
    where line.blanksBefore > 0 && line.first == .upper && line.ending == .open
      && (4...40).contains(line.characters) && index + 1 < text.lines.count
    {
      let words = LineWords(line, in: text.bytes)
      if !words.kinds.contains(.lower), !words.kinds.contains(.digit) { heads += 1 }
    }
    // What has heads in capitals is a circular with a greeting.
    if heads > 1 { return true }
    return text.lines.contains { line in
      line.characters <= 40 && line.ending != .sentence
        && text.rules.chapters.level(of: LineWords(line, in: text.bytes)) != nil
    }
  }

  /// What stands before the greeting: places and dates by blocks that have a number, after a title.
  private static func head(_ text: MeasuredText, upTo greeting: Int) -> [(Int, LineLabel)]? {
    var result: [(Int, LineLabel)] = []
    var start = 0
    while start < greeting {
      var end = start + 1
      while end < greeting, text.lines[end].blanksBefore == 0 { end += 1 }
      let lines = text.lines[start..<end]
      guard lines.allSatisfy({ $0.characters <= 60 }) else { return nil }
      let isPlace = lines.contains { line in
        let words = LineWords(line, in: text.bytes)
        return words.kinds.contains(.digit) || text.rules.dates.matches(words)
      }
      if isPlace {
        for line in start..<end { result.append((line, .dateline)) }
      } else if start == 0, end == 1 {
        result.append((0, .title))
      } else {
        return nil
      }
      start = end
    }
    return result
  }

  /// The paragraphs below the signature, from the first that begins as such ones do.
  private static func postscripts(
    _ text: MeasuredText, after greeting: Int
  ) -> [(line: Int, label: LineLabel)] {
    let lines = text.lines
    let first = max(greeting + 2, lines.count - 2 * longestTail)
    guard first < lines.count,
      let start = lines[first...].firstIndex(where: { line in
        line.blanksBefore > 0 && text.rules.letters.isPostscript(line, in: text.bytes)
      })
    else { return [] }
    return lines.indices[start...].map { index in
      let begins =
        lines[index].blanksBefore > 0
        || text.rules.letters.isPostscript(lines[index], in: text.bytes)
      return (index, begins ? .postscript : .matterContinuation)
    }
  }

  /// The close with what stands below it; what stands apart at the end, where no word closes.
  private static func tail(
    _ text: MeasuredText, after greeting: Int, upTo end: Int
  ) -> [(line: Int, label: LineLabel)] {
    let lines = text.lines
    let first = max(greeting + 1, end - longestTail)
    let words = text.rules.letters
    var place = first
    while place < end, !words.isClose(lines[place], in: text.bytes) { place += 1 }
    if place < end {
      var result: [(line: Int, label: LineLabel)] = []
      for index in place..<end {
        let line = lines[index]
        let isClose =
          words.isClose(line, in: text.bytes)
          || index == place + 1 && line.ending == .sentence && line.blanksBefore == 0
            && line.first.isIdeographic && line.characters <= 16
        guard isClose || isName(line, text) else { return [] }
        result.append((index, isClose ? .close : .signature))
      }
      return result
    }
    guard end > first else { return [] }
    place = end - 1
    while place > first, lines[place].blanksBefore == 0 { place -= 1 }
    let isApart = lines[place].blanksBefore > 0 && end - place <= 3
    guard isApart, lines[place..<end].allSatisfy({ $0.characters <= 30 && isName($0, text) })
    else { return [] }
    let names = (place..<end).map { (line: $0, label: LineLabel.signature) }
    // A short line by itself between the body and the name, which ends no sentence, takes leave.
    let close = place - 1
    guard close > greeting + 1, lines[close].blanksBefore > 0, lines[close].ending != .sentence,
      isName(lines[close], text)
    else { return names }
    return [(close, .close)] + names
  }

  /// Whether a line can be a name or a date below a letter.
  private static func isName(_ line: Line, _ text: MeasuredText) -> Bool {
    guard line.characters <= 44, line.ending != .colon, line.first != .lower else { return false }
    let words = LineWords(line, in: text.bytes)
    if words.scalars.contains(where: { $0 == 0x3A || $0 == 0xFF1A || $0 == 0x3002 }) {
      return false
    }
    return line.ending != .sentence || words.count <= 24 || text.rules.dates.matches(words)
  }
}
