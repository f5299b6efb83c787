import GalleyCore

/// What the words of a short line say about it, in the weights of the search.
///
/// Made only for lines that may be more than body text: reading the words of every line would
/// cost more than all the rest.
struct LinePatterns {
  /// The line's text.
  let text: String
  /// What a byline weighs before its neighbours are looked at.
  private(set) var byline = Weights.bylineNothing
  /// Whether the words are an author's note, a source line, a date.
  private(set) var isAuthorNote = false
  private(set) var isSourceLine = false
  private(set) var isDate = false
  /// What a heading weighs, nil when it cannot be one.
  private(set) var heading: Int32?
  /// The level of the heading, 1 the highest.
  private(set) var headingLevel = 1
  /// The number it begins with.
  private(set) var number: NumberedHead?
  /// Whether it begins with a bullet or a number that lists use.
  private(set) var isListItem = false
  /// Whether it is a row of symbols.
  private(set) var isSymbols = false
  /// Whether commas or sentence ends stand inside of it.
  private(set) var hasInnerPunctuation = false

  init(_ line: Line, in bytes: [UInt8]) {
    text = String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
    number = NumberedHead(text)
    hasInnerPunctuation = text.dropLast().contains { "，。；！？,;".contains($0) }
    isSymbols = !text.contains { $0.isLetter || $0.isNumber || "（）()《》“”".contains($0) }
    for pack in RulePack.all {
      isAuthorNote = isAuthorNote || pack.authorNote.match(text)
      isSourceLine = isSourceLine || pack.sourceLine.match(text)
      if pack.byline.match(text) && line.ending != .sentence { byline = max(byline, Weights.bylineWord) }
      if pack.organization.match(text) { byline = max(byline, Weights.bylineOffice) }
    }
    if PersonName.isLikely(text) { byline = max(byline, Weights.bylineName) }
    if PersonName.isPossible(text) { byline = max(byline, Weights.bylineForm) }
    isDate = DateLine.matches(text)
    readHeading(line)
    readListMarker()
  }

  private mutating func readHeading(_ line: Line) {
    if let level = ChapterHead.level(of: text) {
      heading = line.ending == .sentence && text.count > 24 ? nil : Weights.headingChapter
      headingLevel = level
      return
    }
    guard line.ending == .open || text.count <= 8 else { return }
    if let number {
      let isAlone = number.rest.isEmpty
      guard number.style != .letter, text.count <= (isAlone ? 8 : 60) else { return }
      heading = Weights.headingNumber + (isAlone && number.style == .decimal ? -120 : 0)
      headingLevel = number.style == .dotted ? number.depth : number.isBracketed ? 3 : 2
      return
    }
    guard text.count <= 80 else { return }
    let isCapitals =
      text == text.uppercased() && text != text.lowercased() && text.count > 3
    heading = isCapitals ? Weights.headingCapitals : Weights.headingAlone
    headingLevel = 2
  }

  private mutating func readListMarker() {
    if let first = text.first, "•●○■□◆▪‣*-–—·".contains(first), text.dropFirst().first == " " {
      isListItem = true
    } else if let number, !number.rest.isEmpty {
      isListItem = number.mark != nil && number.style != .dotted
    }
  }
}

/// Chapter headings by a word and a number, or by a name: `第十二回 …`, `Chapter IV`, `楔子`.
enum ChapterHead {
  /// The level such a heading has, nil when the line is none.
  static func level(of text: String) -> Int? {
    for pack in RulePack.all {
      if pack.namedChapters.contains(text) { return 1 }
      for prefix in pack.chapterPrefixes where text.hasPrefix(prefix) {
        if let level = pack.chapterUnits.isEmpty
          ? western(text.dropFirst(prefix.count), prefix) : eastern(text.dropFirst(), pack)
        { return level }
      }
    }
    return nil
  }

  /// `Chapter 12`, `CHAPTER IV. A Title`, `Book the First`.
  private static func western(_ rest: Substring, _ word: String) -> Int? {
    guard rest.first == " ", rest.count < 70 else { return nil }
    let after = rest.dropFirst()
    let ordinals = ["the ", "THE ", "One", "ONE", "Two", "TWO", "Three", "THREE", "Four", "Five"]
    let isNumbered =
      NumberedHead(after) != nil || NumberedHead(after.prefix { $0 != " " && $0 != "." }) != nil
      || ordinals.contains { after.hasPrefix($0) }
    guard isNumbered else { return nil }
    let upper = word.uppercased()
    if ["PART", "BOOK", "VOLUME", "ACT", "TEIL", "BUCH", "PARTIE", "LIVRE", "ACTE", "AKT"].contains(upper) {
      return 1
    }
    return ["SCENE", "SECTION", "SZENE", "SCÈNE", "AUFTRITT"].contains(upper) ? 3 : 2
  }

  /// `第十二回 …`: a number, a unit, then a space, a mark or the end.
  private static func eastern(_ rest: Substring, _ pack: RulePack) -> Int? {
    let digits = rest.prefix { NumberedHead.ideographs.contains($0) || $0.isWholeNumber }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    let after = rest.dropFirst(digits.count)
    for unit in pack.chapterUnits where after.hasPrefix(unit) {
      let title = after.dropFirst(unit.count)
      guard title.count <= 45 else { return nil }
      guard title.isEmpty || " 　:：、.．\t".contains(title.first ?? "x") else { continue }
      if "卷部编編集篇巻".contains(unit) { return 1 }
      return "节節场場".contains(unit) ? 3 : 2
    }
    return nil
  }
}
