/// Finds headings by numbers that run through a text: 1, 1.1, 1.2, 2.
///
/// The items of a list are numbered too; but between two headings there is text of its own, and the
/// numbers of headings go deeper.
struct HeadSeries {
  /// A series of numbers.
  private struct Chain {
    let style: NumberedHead.Style
    /// Whether the sign of a section stands before each: `§ 2. Of Boats`.
    let hasSign: Bool
    let isBracketed: Bool
    /// Whether each ends with a full stop, as `3. Conveying Copies.` does.
    let isStopped: Bool
    let indent: Int32
    /// Twice the column of its first member's middle: those of centred lines are alike.
    let middle: Int32
    /// The number that came last, part by part.
    var path: [Int]
    var members: [Int]
    /// How many have text between them and the one before; whether the numbers go deeper.
    var bodies = 0
    var isDeep: Bool
    /// How many stand above text that is set in as that of a list's item is.
    var hanging = 0
    /// How many are in capitals, which no list's items are.
    var capitals = 0
  }

  private var chains: [Chain] = []
  private var found: [Int] = []
  /// From which indent on a line may be in the middle of the page.
  private static let leastCentred: Int32 = 8
  /// How many series are followed at a time.
  private static let most = 6

  init() {}

  /// Tells of a line that stands apart; false when it has no number of a heading.
  ///
  /// `flush` is the last line before it that is something else.
  mutating func add(_ line: Line, at index: Int, _ text: MeasuredText, flush: Int) -> Bool {
    // Most lines are told by their first character.
    var line = line
    let hasSign = Self.skipSign(&line, text.bytes)
    switch line.first {
    case .digit, .opener: break
    case .upper where "IVXLC".utf8.contains(text.bytes[Int(line.start)]): break
    case .upper where Self.isLettered(line, text.bytes) || Self.isLetter(line, text.bytes): break
    case .han:
      let first = ScalarCursor.decode(text.bytes, at: Int(line.start)).value
      guard NumberedHead.isIdeograph(first) else { return false }
    default: return false
    }
    let words = LineWords(head: line, in: text.bytes)
    guard let number = NumberedHead(words), number.style != .circled,
      hasSign || !number.isAlone(in: words) && !number.counts(in: words),
      let (numberStyle, path) = read(number, words, line, text.bytes)
    else { return false }
    // "1999 was a good year." and "§" aside, a heading ends with a full stop only where its words
    // have capitals as in a title.
    let isStopped = line.ending == .sentence && Self.endsWithStop(line, text.bytes)
    if isStopped, !Self.isCapital(line, text.bytes),
      !Self.isTitleCase(LineWords(line, in: text.bytes))
    {
      return false
    }
    let style = numberStyle == .dotted ? .decimal : numberStyle
    let isLike: (Chain) -> Bool = {
      $0.style == style && $0.hasSign == hasSign && $0.isBracketed == number.isBracketed
        && $0.isStopped == isStopped
        && (abs($0.indent - line.indent) <= 2 * Int32(max(path.count, $0.path.count))
          || line.indent > Self.leastCentred && $0.indent > Self.leastCentred
            && abs($0.middle - 2 * line.indent - line.maximumWidth) <= 4)
    }
    for place in chains.indices.reversed() where isLike(chains[place]) {
      guard Self.follows(path, chains[place].path), let last = chains[place].members.last
      else { continue }
      let hasBody = flush > last
      // A list has no text between its numbers; after text the number is another series'.
      let isList = chains[place].members.count > 1 && chains[place].bodies == 0
      if isList && hasBody && path.count == 1 && chains[..<place].contains(where: isLike) {
        continue
      }
      if hasBody { chains[place].bodies += 1 }
      chains[place].isDeep = chains[place].isDeep || path.count > 1
      chains[place].path = path
      chains[place].members.append(index)
      if Self.hangs(words, index, text) { chains[place].hanging += 1 }
      if Self.isCapital(line, text.bytes) { chains[place].capitals += 1 }
      while chains.count > place + 1 { close(chains.removeLast(), isNested: true) }
      return true
    }
    let depth = path.count - (line.first == .upper && number.style == .dotted ? 1 : 0)
    guard path.last ?? 9 <= 1, depth <= 2 else { return false }
    if chains.count == Self.most { close(chains.removeFirst()) }
    chains.append(
      Chain(
        style: style, hasSign: hasSign, isBracketed: number.isBracketed, isStopped: isStopped,
        indent: line.indent, middle: 2 * line.indent + line.maximumWidth, path: path,
        members: [index], isDeep: path.count > 1,
        hanging: Self.hangs(words, index, text) ? 1 : 0,
        capitals: Self.isCapital(line, text.bytes) ? 1 : 0))
    return true
  }

  /// The lines that are headings.
  mutating func finish() -> [Int] {
    while let chain = chains.popLast() {
      close(chain, isNested: chains.last.map { $0.members.count > 1 } ?? false)
    }
    return found
  }

  /// Takes a series for headings or drops it; `isNested` where it runs under another.
  private mutating func close(_ chain: Chain, isNested: Bool = false) {
    let links = chain.members.count - 1
    // Letters are those of a list, and the initials of names.
    if chain.style == .letter, chain.bodies < links || links < (isNested ? 1 : 2) { return }
    if !chain.isDeep, chain.capitals < chain.members.count,
      chain.hanging * 3 >= 2 * chain.members.count
    {
      return
    }
    // `I. LIFE.` and `II. LOVE.` are enough.
    let isCapital = chain.capitals == chain.members.count
    if chain.isStopped, links < (isCapital ? 1 : 2) || chain.bodies < links { return }
    guard links > 0, chain.isDeep ? chain.bodies > 0 : 3 * chain.bodies >= 2 * links else { return }
    found += chain.members
  }

  /// How a number is counted, and its parts: a capital with a full stop is a letter where it comes
  /// next after one or begins with A, and a number of Rome otherwise.
  private func read(
    _ number: NumberedHead, _ words: LineWords, _ line: Line, _ bytes: [UInt8]
  ) -> (NumberedHead.Style, [Int])? {
    if Self.isLetter(line, bytes) {
      let value = Int(bytes[Int(line.start)] - 0x40)
      if number.style == .letter && value == 1
        || chains.contains(where: { $0.style == .letter && $0.path == [value - 1] })
      {
        return (.letter, [value])
      }
    }
    guard number.style != .letter else { return nil }
    return number.path(in: words).map { (number.style, $0) }
  }

  /// Whether a line begins as `B. Boats` does.
  private static func isLetter(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    return line.characters > 4 && bytes[start] &- 0x41 < 26
      && bytes[start + 1] == UInt8(ascii: ".") && bytes[start + 2] == 0x20
  }

  /// Whether a line has letters, and no small ones.
  private static func isCapital(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let text = bytes[Int(line.start)..<Int(line.end)]
    return line.characters > 5 && text.contains { $0 &- 0x41 < 26 }
      && !text.contains { $0 &- 0x61 < 26 || $0 >= 0x80 }
  }

  /// Moves a line's start behind the sign of a section; false where it begins with none.
  static func skipSign(_ line: inout Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    guard line.characters > 1, bytes[start] == 0xC2, bytes[start + 1] == 0xA7 else { return false }
    var next = start + 2
    while next < Int(line.end), bytes[next] == 0x20 || bytes[next] == 0xC2 || bytes[next] == 0xA0 {
      next += 1
    }
    guard next < Int(line.end), bytes[next] &- 0x30 < 10 else { return false }
    line.start = Int32(next)
    line.first = .digit
    return true
  }

  /// Whether the text below a number stands where the words behind it do, as in an item of a list.
  private static func hangs(_ words: LineWords, _ index: Int, _ text: MeasuredText) -> Bool {
    guard index + 1 < text.lines.count else { return false }
    return text.lines[index + 1].indent == text.lines[index].indent + ListMarker(words).width
  }

  /// Whether a number comes next after another: 1.2 after 1.1 and 1.1.3, 2 after 1.4, 1.1 after 1.
  private static func follows(_ path: [Int], _ last: [Int]) -> Bool {
    let depth = path.count
    if depth == last.count + 1 {
      return path.dropLast().elementsEqual(last) && path[depth - 1] <= 1
    }
    guard depth <= last.count, path.dropLast().elementsEqual(last.prefix(depth - 1)) else {
      return false
    }
    // One that was not seen as a heading may stand between.
    return (1...2).contains(path[depth - 1] - last[depth - 1])
  }

  /// Whether all words of five letters or more begin with a capital, one of them at least.
  static func isTitleCase(_ words: LineWords) -> Bool {
    var capitals = 0
    var start = 0
    for index in 0...words.count {
      if index < words.count, words.kinds[index].isLetter { continue }
      if index - start >= 5 {
        guard words.kinds[start] == .upper else { return false }
        capitals += 1
      }
      start = index + 1
    }
    return capitals > 0
  }

  /// Whether a line begins with a number of several parts, as those of sections are.
  static func isDotted(_ line: Line, _ bytes: [UInt8]) -> Bool {
    if line.first == .upper { return isLettered(line, bytes) }
    guard line.first == .digit else { return false }
    let number = bytes[Int(line.start)..<Int(line.end)].drop { $0 &- 0x30 < 10 }
    return number.first == UInt8(ascii: ".") && number.count > 3
      && number[number.startIndex + 1] &- 0x30 < 10
  }

  /// Whether a line begins as `A.1` does.
  private static func isLettered(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    return line.characters > 4 && bytes[start + 1] == UInt8(ascii: ".")
      && bytes[start + 2] &- 0x30 < 10
  }

  private static func endsWithStop(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let last = bytes[Int(line.end) - 1]
    if last == UInt8(ascii: ".") { return true }
    return bytes[Int(line.start)..<Int(line.end)].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
  }
}

extension NumberedHead {
  /// What the letters of `A.1` are counted from.
  private static let letters = 100_000

  /// The number part by part, nil where it is not told.
  func path(in words: LineWords) -> [Int]? {
    let first = isBracketed ? 1 : 0
    switch style {
    case .decimal, .roman: return value(in: words).map { [$0] }
    case .dotted:
      var path = [0]
      for index in first..<end {
        // A letter is told from every number.
        if words.kinds[index].isLetter { path[0] = Self.letters + Int(words.scalars[index]) }
        if words.kinds[index] == .digit {
          let digit = words.scalars[index]
          path[path.count - 1] =
            path[path.count - 1] * 10 + Int(digit >= 0xFF10 ? digit - 0xFF10 : digit & 0xF)
        } else if index + 1 < end, words.kinds[index + 1] == .digit {
          path.append(0)
        }
      }
      return path
    case .ideographic:
      let number = words.scalars[first..<end].prefix { Self.isIdeograph($0) }
      return IdeographicNumber.value(number).flatMap { $0 > 0 ? [$0] : nil }
    case .letter, .circled: return nil
    }
  }
}
