import GalleyCore

/// Finds divisions in another language than the text around them.
struct DivisionLanguages {
  /// What was found, and why.
  private(set) var decisions: [Decision] = []

  /// The languages of divisions that have their own, by the places of these in reading order.
  private var languages: [Int: LanguageTag] = [:]
  private var count = 0

  private let bytes: [UInt8]
  private let lines: LineTable
  /// How many bytes are still looked at: the language of a long text does not hide in its ends.
  private var budget = 400_000
  /// What is read of a division, and the least that tells its language.
  private static let sample = 3000
  private static let least = 300

  /// Looks at the divisions of a document whose language is `language`.
  init(_ divisions: [Division], language: LanguageTag, _ bytes: [UInt8], _ lines: LineTable) {
    self.bytes = bytes
    self.lines = lines
    guard language != .undetermined else { return }
    for division in divisions { read(division, around: language) }
  }

  /// Marks those very divisions.
  func mark(_ divisions: inout [Division]) {
    var next = 0
    if !languages.isEmpty { mark(&divisions, &next) }
  }

  private func mark(_ divisions: inout [Division], _ next: inout Int) {
    for index in divisions.indices {
      if let language = languages[next] { divisions[index].attributes.language = language }
      next += 1
      mark(&divisions[index].divisions, &next)
    }
  }

  private mutating func read(_ division: Division, around outer: LanguageTag) {
    var language = outer
    let place = count
    count += 1
    if let range = range(of: division), range.count >= Self.least, budget > 0 {
      let end = range.lowerBound + min(range.count, Self.sample)
      let sample = bytes[range.lowerBound..<Self.boundary(bytes, end)]
      budget -= sample.count
      let guess = LanguageGuess(sample)
      if guess.confidence.percent >= 85, guess.language.primary != outer.primary,
        guess.language != .undetermined
      {
        language = guess.language
        languages[place] = language
        decisions.append(
          Decision(
            .language, language.tag, source: SourceRange(range.lowerBound, range.upperBound),
            line: lines.line(at: range.lowerBound), confidence: guess.confidence,
            evidence: [Evidence("its letters and common words", weight: 250)]))
      }
    }
    for inner in division.divisions { read(inner, around: language) }
  }

  private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = offset
    while end < bytes.count && bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The stretch from the first paragraph of a division to its last; nil where they are not in
  /// order.
  private func range(of division: Division) -> Range<Int>? {
    var start: Int?
    var end = 0
    for block in division.blocks {
      guard case .paragraph(let paragraph) = block,
        let range = (paragraph.runInHead + paragraph.content).sourceStretch
      else { continue }
      if start != nil && range.lowerBound < end { return nil }
      start = start ?? range.lowerBound
      end = range.upperBound
      if let start, end - start > Self.sample { break }
    }
    return start.map { $0..<end }
  }
}
