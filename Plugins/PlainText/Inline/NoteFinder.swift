import GalleyCore
import GalleyPackaging

/// Finds notes by both of their ends: a block that begins with a label, and the same label in the
/// text before it.
///
/// Labels of one number belong together in the order they come, so that numbers may begin anew on
/// each page or in each chapter. What has no mate stays text.
struct NoteFinder {
  /// The body of a note.
  struct Body: Equatable {
    /// Its name.
    var identifier: String
    /// Where its label stands.
    let label: Range<Int>
    /// Marks around the label that go.
    let marks: [Range<Int>]
    /// Whether a bracket that the label opened is closed after the text.
    let isBracketed: Bool
    /// Whether its reference stands in another division.
    var place: Note.Place
  }

  /// The bodies that are linked, by the offset of their first character.
  var bodies: [Int: Body] = [:]
  /// The references that are linked, in order.
  var references: [(range: Range<Int>, target: String)] = []

  private let bytes: [UInt8]
  private let conventions: InlineConventions
  /// Finds where a label of the text's forms may begin; nil where it has none.
  private let sieve: ByteSieve?
  var events: [Event] = []
  /// What the bodies that are linked are called, by their events.
  var names: [Int: String] = [:]
  private var division = 0

  /// An end of a note: a label and where it stands.
  struct Event {
    let label: NoteLabel
    let range: Range<Int>
    let division: Int
    /// The body, nil for a reference.
    let body: Body?
    /// The event at the other end.
    var mate: Int?
  }

  init(_ divisions: [Division], _ bytes: [UInt8], _ conventions: InlineConventions) {
    self.bytes = bytes
    self.conventions = conventions
    sieve = ByteSieve(NoteLabel.triggers(of: conventions.noteForms))
    guard !conventions.noteForms.isEmpty else { return }
    for division in divisions { visit(division) }
    guard events.contains(where: { $0.body != nil }) else { return }
    match()
    accept()
  }

  private mutating func visit(_ outer: Division) {
    division += 1
    let own = division
    for matter in outer.matter { visit(matter.content) }
    visit(outer.blocks)
    for inner in outer.divisions { visit(inner) }
    division = max(own, division)
  }

  private mutating func visit(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        visit(paragraph.runInHead)
        visit(paragraph.content, mayBeBody: paragraph.runInHead.isEmpty)
      case .heading(let heading): visit(heading.content)
      case .list(let list): visit(list)
      case .quotation(let quotation): visit(quotation.blocks)
      case .verse(let group): for line in group.lines { visit(line.content) }
      case .speech(let speech): visit(speech.blocks)
      case .note(let note): visit(note.blocks)
      case .definitionList, .stageDirection, .table, .figure, .preformatted, .sceneBreak,
        .furniture, .milestone, .anchor, .raw:
        break
      }
    }
  }

  private mutating func visit(_ list: List) {
    for item in list.items {
      if let marker = item.marker?.source {
        let isOrdered = list.marking != .bulleted && list.marking != .plain
        if isOrdered || list.items.count == 1, addBody(marker.start, upTo: marker.end) == nil {
          addListed(marker.start..<marker.end)
        }
      }
      visit(item.blocks)
    }
  }

  private mutating func visit(_ inlines: [Inline], mayBeBody: Bool = false) {
    // Lines that stand in another order than their paragraph are left alone.
    guard inlines.sourceStretch != nil else { return }
    var isFirst = mayBeBody
    // Where the text ends that the next run goes on with: a label may begin its line.
    var before: Int?
    for inline in inlines {
      if case .lineBreak(let lineBreak) = inline, lineBreak.join != .nothing { before = nil }
      guard case .text(let run) = inline, let range = run.source else { continue }
      var offset = range.start
      if isFirst, let end = addBody(offset, upTo: range.end) {
        offset = end
        before = nil
      }
      isFirst = false
      addReferences(offset, range.end, after: before)
      before = range.end
    }
  }

  /// Notes a block that begins with a label; gives the offset after the label.
  @discardableResult
  private mutating func addBody(_ offset: Int, upTo end: Int) -> Int? {
    if let (body, label) = FootnoteBracket.find(in: bytes, at: offset, upTo: end) {
      add(label, body.label, body)
      return body.label.upperBound
    }
    let start = offset + NoteLabel.lengthOfCaret(in: bytes, at: offset, upTo: end)
    guard let (label, length) = NoteLabel.find(in: bytes, at: start, upTo: end),
      conventions.noteForms.contains(label.form)
    else { return nil }
    let range = start..<start + length
    let marks = start > offset ? [offset..<start] : []
    add(
      label, range,
      Body(identifier: "", label: range, marks: marks, isBracketed: false, place: .end))
    return range.upperBound
  }

  /// Notes an item of a list that has the number of a note where its references have brackets.
  private mutating func addListed(_ marker: Range<Int>) {
    guard let value = NoteLabel.listed(in: bytes, marker) else { return }
    add(
      NoteLabel(form: .listed, value: value), marker,
      Body(identifier: "", label: marker, marks: [], isBracketed: false, place: .end))
  }

  private mutating func add(_ label: NoteLabel, _ range: Range<Int>, _ body: Body?) {
    events.append(Event(label: label, range: range, division: division, body: body))
  }

  private mutating func addReferences(_ start: Int, _ end: Int, after before: Int?) {
    guard let sieve else { return }
    var offset = start
    while true {
      offset = sieve.next(in: bytes.span, from: offset, to: end)
      guard offset < end else { return }
      var first = offset
      if bytes[offset] == UInt8(ascii: ")") {
        first = NoteLabel.number(before: offset, from: start, in: bytes)
      }
      guard let (label, length) = NoteLabel.find(in: bytes, at: first, upTo: end),
        conventions.noteForms.contains(label.form)
      else {
        offset += 1
        continue
      }
      let range = first..<first + length
      if isReference(label, range, after: first > start ? first : before, end) {
        add(label, range, nil)
      }
      offset = range.upperBound
    }
  }

  /// Whether a label stands as a reference does: after a word or a sentence, not before a thing
  /// that it counts.
  ///
  /// The text it stands after ends at `place`; nil where it stands after none.
  private func isReference(
    _ label: NoteLabel, _ range: Range<Int>, after place: Int?, _ end: Int
  ) -> Bool {
    guard label.form.isDoubtful else { return true }
    guard let place else { return false }
    let previous = ScalarCursor.previous(bytes, before: place)
    let before = CharacterShape.of(ScalarCursor.decode(bytes, at: previous).value).kind
    switch before {
    case .space, .opener, .pause, .dash, .digit, .other, .control: return false
    default: break
    }
    guard range.upperBound < end else { return true }
    let after = CharacterShape.of(ScalarCursor.decode(bytes, at: range.upperBound).value).kind
    switch label.form {
    case .star:
      return !conventions.emphasis.contains(bytes[range.lowerBound]) && !after.isLetter
        && after != .digit
    case .raised: return !after.isLetter && after != .digit && after != .other
    case .parenthesis, .closed: return !after.isLetter && after != .digit
    default: return true
    }
  }
}
