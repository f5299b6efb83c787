internal import GalleyCore

/// Says what the source has between the pieces of the text: what the writer has to mark for the
/// source to come back.
///
/// It follows the writing with a cursor in the source. A piece that goes on where the one before
/// it ended, or after what the source has there by habit, needs no mark.
struct SourceMarks: Sendable {
  /// What may stand before the next piece without being told.
  enum Place: Sendable {
    /// Nothing: the piece goes on in its line.
    case nothing
    /// A space, after a label.
    case space
    /// A space, whatever elements open before the piece: the label is an attribute of a note.
    case noteLabel
    /// What stands between blocks by habit.
    case block
  }

  /// Whether there is a source to give back.
  let isOn: Bool
  /// What need not be told.
  let habits: Habits
  private(set) var place = Place.block
  private var position = 0
  private var next = 0
  private let omissions: [Omission]

  /// Follows a document's source; `isOn` is false where line ends are not marked.
  init(_ source: SourceText?, habits: Habits, isOn: Bool) {
    self.isOn = isOn && source != nil
    self.habits = habits
    omissions = source?.omissions ?? []
  }

  /// Notes that a line of its own begins: a paragraph, a head, a cell.
  mutating func beginBlock() {
    if place != .noteLabel { place = .block }
  }

  /// Notes that a label was written, and whether a space after it.
  mutating func endLabel(isSpaced: Bool) { place = isSpaced ? .space : .nothing }

  /// Notes that a label was written as the attribute of a note.
  mutating func endNoteLabel() { place = .noteLabel }

  /// Goes to a piece of the source; gives the mark it needs, empty where it needs none.
  mutating func advance(to start: Int, length: Int) -> String {
    let place = place
    self.place = .nothing
    if start == position && place == .nothing {
      position += length
      return ""
    }
    return mark(at: start, length: length, place: place)
  }

  /// Goes to a line break; gives the mark it needs.
  ///
  /// `hyphen` is what the text says was removed.
  mutating func advance(to lineBreak: LineBreak, hyphen: String) -> String {
    let omitted = lineBreak.omitted
    guard lineBreak.start >= 0 else { return #"line="""# }
    place = .nothing
    var mark = advance(to: lineBreak.start, length: omitted.utf8.count)
    if omitted != (hyphen.isEmpty ? habits.line : hyphen + habits.line) {
      add("line", omitted, to: &mark)
    }
    return mark
  }

  /// What stands after the last piece.
  func tail() -> String { told(next..<chain(from: next, upTo: .max)) }

  private mutating func mark(at start: Int, length: Int, place: Place) -> String {
    let first = next
    let last = chain(from: first, upTo: start)
    let end = last == first ? position : omissions[last - 1].end
    defer { position = start + length }
    guard end == start else {
      // What the source has after the last piece belongs to that.
      var mark = told(first..<chain(from: first, upTo: .max))
      add("at", String(start), to: &mark)
      next = firstOmission(from: start + length)
      return mark
    }
    next = last
    let expected =
      switch place {
      case .nothing: ""
      case .space, .noteLabel: " "
      case .block: habits.block
      }
    if last == first { return expected.isEmpty ? "" : #"space="""# }
    if last == first + 1, omissions[first].reason == .space, omissions[first].text == expected {
      return ""
    }
    return told(first..<last)
  }

  /// The end of the omissions that follow one another from the cursor on, up to a place.
  private func chain(from first: Int, upTo limit: Int) -> Int {
    var index = first
    var end = position
    while end < limit, index < omissions.count, omissions[index].start == end {
      end = omissions[index].end
      index += 1
    }
    return index
  }

  private func firstOmission(from offset: Int) -> Int {
    var (low, high) = (0, omissions.count)
    while low < high {
      let middle = (low + high) / 2
      if omissions[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func told(_ range: Range<Int>) -> String {
    var mark = ""
    for omission in omissions[range] { add(omission.reason.markName, omission.text, to: &mark) }
    return mark
  }

  private func add(_ name: String, _ text: String, to mark: inout String) {
    if !mark.isEmpty { mark += " " }
    mark += name + "=" + MarkText.quoted(text)
  }
}

extension Omission {
  /// The first byte after the stretch.
  fileprivate var end: Int { start + text.utf8.count }
}

extension Omission.Reason {
  /// What a mark calls it.
  var markName: String {
    switch self {
    case .space: "space"
    case .formFeed: "feed"
    case .notation: "mark"
    case .formatting: "format"
    }
  }

  /// The reason that a mark tells; nil for another name.
  init?(markName: String) {
    guard let reason = Self.allCases.first(where: { $0.markName == markName }) else { return nil }
    self = reason
  }
}
