import GalleyCore

/// Gives titles that stand together above the texts of several articles each to its text.
///
/// Where articles stand side by side an extractor of pages may put out all of their titles before
/// the first of the texts. A text then begins with a byline or as news does, or has the words of a
/// title, and its title stands some pieces further up.
struct WaitingTitles {
  /// The lines in reading order, by index; none where no title moves.
  private(set) var order: [Int] = []
  /// The places in it with which an article begins.
  private(set) var begun: [Int] = []
  /// The places of the titles that have texts.
  private var titled: [Int] = []
  /// What was put to its text.
  private(set) var decisions: [Decision] = []

  private let lines: [Line]
  private let boxes: [TitleBox]

  /// A page's lines, and not those of a book.
  private static let mostLines = 5000
  /// So many titles stand together, so many pieces of texts below them.
  static let mostTitles = 6
  private static let mostTexts = 40

  init?(_ lines: [Line], _ measures: [Int32], in bytes: [UInt8], _ rules: RuleBook) {
    guard lines.count > 20, lines.count <= Self.mostLines,
      bytes.contains(0x0C) || Conventions.isNarrow(lines, measures)
    else { return nil }
    self.lines = lines
    boxes = TitleBox.boxes(lines, measures, in: bytes, rules)
    var places: [Int] = []
    var index = 0
    while index < boxes.count {
      let start = index
      while index < boxes.count, boxes[index].kind != .text { index += 1 }
      let texts = index
      while index < boxes.count, isText(index, after: texts) { index += 1 }
      places += arranged(start..<texts, texts..<index, at: places.count)
    }
    if decisions.isEmpty { return nil }
    order = places
  }

  /// The lines in reading order.
  func arranged(_ lines: [Line]) -> [Line] {
    var result = order.map { lines[$0] }
    for place in begun { result[place].startsStory = true }
    for place in titled { result[place].startsTitle = true }
    return result
  }

  /// Whether a piece still belongs to texts that began further up: names may stand among them.
  private func isText(_ index: Int, after first: Int) -> Bool {
    switch boxes[index].kind {
    case .text: index == first || !boxes[index].isTitled
    case .byline: index + 1 < boxes.count && boxes[index + 1].kind == .text
    case .title, .label, .deck: false
    }
  }

  /// The lines of some titles and of the texts below them, from a place of the order on.
  private mutating func arranged(_ heads: Range<Int>, _ texts: Range<Int>, at place: Int) -> [Int] {
    let inOrder = (heads.lowerBound..<texts.upperBound).flatMap { boxes[$0].lines }
    let titles = heads.filter { boxes[$0].kind == .title }
    guard let first = texts.first, titles.count > (boxes[first].isTitled ? 0 : 1),
      titles.count <= Self.mostTitles, 2...Self.mostTexts ~= texts.count, isProse(texts),
      let match = TitleMatch(titles.map { boxes[$0] }, texts.map { boxes[$0] })
    else { return inOrder }
    // What is no title stays above the first text, but for a name where that has one.
    var owners: [Int] = heads.map { _ in 0 }
    for (title, owner) in zip(titles, match.owners) { owners[title - heads.lowerBound] = owner }
    for deck in heads.dropFirst() where boxes[deck].kind == .deck {
      owners[deck - heads.lowerBound] = owners[deck - 1 - heads.lowerBound]
    }
    let starts = match.starts.map { texts.lowerBound + $0 }
    let unnamed = starts.indices.filter { !boxes[starts[$0]].hasByline }
    let names = heads.filter { boxes[$0].kind == .byline }
    for (name, owner) in zip(names, unnamed) { owners[name - heads.lowerBound] = owner }
    var result: [Int] = []
    for (index, start) in starts.enumerated() {
      let own = heads.filter { owners[$0 - heads.lowerBound] == index }
      if index > 0 {
        begun.append(place + result.count)
        if let title = own.first { note(title, start, match.gain) }
      }
      // A name stands below the title.
      for box in own where boxes[box].kind != .byline {
        if let title = titles.firstIndex(of: box), match.isUsed[title] {
          titled.append(place + result.count)
        }
        result += boxes[box].lines
      }
      for box in own where boxes[box].kind == .byline { result += boxes[box].lines }
      let end = index + 1 < starts.count ? starts[index + 1] : texts.upperBound
      for box in start..<end { result += boxes[box].lines }
    }
    return result
  }

  /// Whether most lines are full: those of verse and of plays are as long as they please.
  private func isProse(_ texts: Range<Int>) -> Bool {
    let full = texts.reduce(0) { $0 + boxes[$1].fullLines }
    return full * 5 >= texts.reduce(0) { $0 + boxes[$1].lines.count } * 3
  }

  private mutating func note(_ title: Int, _ text: Int, _ gain: Int32) {
    let line = lines[boxes[title].lines.lowerBound]
    let first = lines[boxes[text].lines.lowerBound]
    decisions.append(
      Decision(
        .division, "title of what begins in line \(first.number)",
        source: SourceRange(Int(line.start), Int(line.end)), line: Int(line.number),
        confidence: Confidence(logOdds: Int(min(gain, 600)) / 150),
        evidence: [
          Evidence("titles stand together, and the text has its words", weight: Int(gain))
        ]))
  }
}
