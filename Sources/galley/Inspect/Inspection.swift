import GalleyCore

/// What a reader made of a text, line by line: all that `galley inspect` shows.
///
/// It is taken from the document alone, so that it tells of any reader's work.
struct Inspection {
  /// A line of the source.
  struct Line {
    /// Its number, counted from 1.
    let number: Int
    /// Its text without the line end.
    let text: String
    /// The index of the place in the result where its first characters went; nil for a blank line.
    var place: Int?
    /// Whether the place begins with it.
    var beginsPlace = false
    /// What became of its end; nil for a blank line.
    var end: End?
    /// How sure its label is; nil where that is not known.
    var confidence: Confidence?
    /// What was decided of it, as indexes of `decisions`.
    var decisions: [Int] = []
  }

  /// What became of a line end.
  enum End: String {
    /// It ends a block.
    case block
    /// It stays, inside of a block.
    case kept
    /// It was joined with a space.
    case space
    /// It was joined without one.
    case nothing
    /// It was joined, and the hyphen before it went.
    case hyphen

    /// Whether the next line goes on with the same words.
    var isJoined: Bool { self == .space || self == .nothing || self == .hyphen }
  }

  /// What was read.
  let document: Document
  /// The source's name.
  let name: String
  /// Every line of the source.
  private(set) var lines: [Line]
  /// The parts of the result, in its order.
  let places: [Place]
  /// The divisions of the result, in its order.
  let divisions: [Place.Division]
  /// What was decided, in the order of the lines.
  let decisions: [Decision]

  /// Sorts out a document.
  ///
  /// Throws a `data` diagnostic when it does not know its source.
  init(_ document: Document, name: String) throws(Diagnostic) {
    guard let source = document.source, let text = document.reconstructedSource() else {
      throw Diagnostic(
        .error, code: "no-source", "the format keeps no account of its lines", file: name,
        hint: "inspect the plain text that it was made from")
    }
    // What stands where no text may is in no node, so that the lines are not those of the text.
    guard source.lines.textOffsets.allSatisfy({ $0 <= text.utf8.count }) else {
      throw Diagnostic(
        .error, code: "edited", "the file was edited so that its lines cannot be told",
        file: name, hint: "restore the text with 'galley restore --edited' and inspect that")
    }
    self.document = document
    self.name = name
    lines = Self.lines(of: Array(text.utf8), starts: source.lines.textOffsets.map { Int($0) })
    var walk = PlaceWalk(lines: source.lines)
    for division in document.divisions { walk.visit(division) }
    places = walk.places
    divisions = walk.divisions
    decisions = document.decisions
    for (line, place) in walk.placeOfLine where line <= lines.count {
      lines[line - 1].place = place
      lines[line - 1].end = .block
    }
    var last: Int?
    for index in lines.indices {
      guard let place = lines[index].place else { continue }
      lines[index].beginsPlace = place != last
      last = place
    }
    for (line, end) in walk.ends where line <= lines.count { lines[line - 1].end = end }
    for (index, decision) in decisions.enumerated() where decision.line <= lines.count {
      lines[max(1, decision.line) - 1].decisions.append(index)
    }
    judge()
  }

  /// The decisions that a careful person would look at, least sure first.
  var uncertain: [Int] {
    decisions.indices.filter { decisions[$0].confidence.isUncertain }.sorted {
      (decisions[$0].confidence, $0) < (decisions[$1].confidence, $1)
    }
  }

  /// A line is as sure as its role is, or else as the line end before it.
  private mutating func judge() {
    var before: Confidence?
    for index in lines.indices where lines[index].place != nil {
      lines[index].confidence = before
      before = nil
      for decision in lines[index].decisions.map({ decisions[$0] }) {
        switch decision.kind {
        case .role: lines[index].confidence = decision.confidence
        case .lineEnd: before = decision.confidence
        case .encoding, .language, .columns, .measure, .hyphen, .division, .notation: break
        }
      }
    }
  }

  private static func lines(of bytes: [UInt8], starts: [Int]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(starts.count)
    for (index, start) in starts.enumerated() {
      var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      while end > start, (0x0A...0x0D).contains(bytes[end - 1]) { end -= 1 }
      let text = String(decoding: bytes[min(start, bytes.count)..<end], as: UTF8.self)
      result.append(Line(number: index + 1, text: text))
    }
    // A line end at the end of the file begins no further line.
    if let last = starts.last, last == bytes.count, result.count > 1 { result.removeLast() }
    return result
  }
}
