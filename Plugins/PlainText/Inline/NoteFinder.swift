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
  private(set) var bodies: [Int: Body] = [:]
  /// The references that are linked, in order.
  private(set) var references: [(range: Range<Int>, target: String)] = []

  private let bytes: [UInt8]
  private let conventions: InlineConventions
  /// Finds where a label of the text's forms may begin; nil where it has none.
  private let sieve: ByteSieve?
  private var events: [Event] = []
  private var division = 0

  private struct Event {
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

  // MARK: Looking

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
        if isOrdered || list.items.count == 1 { addBody(marker.start, upTo: marker.end) }
      }
      visit(item.blocks)
    }
  }

  private mutating func visit(_ inlines: [Inline], mayBeBody: Bool = false) {
    // Lines that stand in another order than their paragraph are left alone.
    guard inlines.sourceStretch != nil else { return }
    var isFirst = mayBeBody
    for inline in inlines {
      guard case .text(let run) = inline, let range = run.source else { continue }
      var offset = range.start
      if isFirst, let end = addBody(offset, upTo: range.end) { offset = end }
      isFirst = false
      addReferences(offset, range.end)
    }
  }

  /// Notes a block that begins with a label; gives the offset after the label.
  @discardableResult
  private mutating func addBody(_ offset: Int, upTo end: Int) -> Int? {
    if let (body, label) = FootnoteBracket.find(in: bytes, at: offset, upTo: end) {
      add(label, body.label, body)
      return body.label.upperBound
    }
    guard let (label, length) = NoteLabel.find(in: bytes, at: offset, upTo: end),
      conventions.noteForms.contains(label.form)
    else { return nil }
    let range = offset..<offset + length
    add(
      label, range,
      Body(identifier: "", label: range, marks: [], isBracketed: false, place: .end))
    return range.upperBound
  }

  private mutating func add(_ label: NoteLabel, _ range: Range<Int>, _ body: Body?) {
    events.append(Event(label: label, range: range, division: division, body: body))
  }

  private mutating func addReferences(_ start: Int, _ end: Int) {
    guard let sieve else { return }
    var offset = start
    while true {
      offset = sieve.next(in: bytes.span, from: offset, to: end)
      guard offset < end else { return }
      guard let (label, length) = NoteLabel.find(in: bytes, at: offset, upTo: end),
        conventions.noteForms.contains(label.form)
      else {
        offset += 1
        continue
      }
      if isReference(label, offset..<offset + length, start, end) {
        add(label, offset..<offset + length, nil)
      }
      offset += length
    }
  }

  /// Whether a label stands as a reference does: after a word or a sentence, not before a thing
  /// that it counts.
  private func isReference(_ label: NoteLabel, _ range: Range<Int>, _ start: Int, _ end: Int)
    -> Bool
  {
    guard label.form.isDoubtful else { return true }
    guard range.lowerBound > start else { return false }
    let previous = ScalarCursor.previous(bytes, before: range.lowerBound)
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
    case .parenthesis: return !after.isLetter && after != .digit
    default: return true
    }
  }

  // MARK: Linking

  /// Links each body with the first reference of its label that is still free.
  private mutating func match() {
    var waiting: [NoteLabel: [Int]] = [:]
    var taken: [NoteLabel: Int] = [:]
    for index in events.indices {
      let label = events[index].label
      if events[index].body == nil {
        waiting[label, default: []].append(index)
      } else if let list = waiting[label], taken[label, default: 0] < list.count {
        let reference = list[taken[label, default: 0]]
        taken[label, default: 0] += 1
        events[index].mate = reference
        events[reference].mate = index
      }
    }
  }

  /// Keeps the forms whose bodies are notes indeed, and names them.
  private mutating func accept() {
    for form in NoteLabel.Form.allCases {
      let found = events.indices.filter { events[$0].label.form == form && events[$0].body != nil }
      let linked = found.filter { events[$0].mate != nil }
      guard !linked.isEmpty, linked.count * 10 >= found.count * 6,
        !form.isDoubtful || isSeries(found, linked)
      else { continue }
      for index in linked { link(index) }
      linkOthers(form, linked)
    }
    references.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the bodies of a doubtful form are numbered in sequence, each with a reference.
  private func isSeries(_ found: [Int], _ linked: [Int]) -> Bool {
    guard found.count == linked.count else { return false }
    var last = 0
    for index in found {
      let value = events[index].label.value
      let isStar = events[index].label.form == .star
      guard isStar || value == last + 1 || value == 1 else { return false }
      last = value
    }
    return true
  }

  private mutating func link(_ index: Int) {
    guard var body = events[index].body, let mate = events[index].mate else { return }
    body.identifier = "note-\(bodies.count + 1)"
    body.place = events[mate].division == events[index].division ? .foot : .end
    bodies[body.marks.first?.lowerBound ?? body.label.lowerBound] = body
    references.append((events[mate].range, body.identifier))
    names[index] = body.identifier
  }

  private var names: [Int: String] = [:]

  /// Links further references to a note whose label no other has.
  private mutating func linkOthers(_ form: NoteLabel.Form, _ linked: [Int]) {
    guard !form.isDoubtful else { return }
    var single: [NoteLabel: Int] = [:]
    for index in linked {
      single[events[index].label] = single[events[index].label] == nil ? index : -1
    }
    for event in events where event.body == nil && event.mate == nil && event.label.form == form {
      if let index = single[event.label], let name = names[index] {
        references.append((event.range, name))
      }
    }
  }
}

/// `[Footnote 3: …]`, `[Footnote A: …]`, `[* …]`, as Gutenberg's e-texts write it.
enum FootnoteBracket {
  /// The body and its label at an offset.
  static func find(
    in bytes: [UInt8], at offset: Int, upTo end: Int
  ) -> (NoteFinder.Body, NoteLabel)? {
    guard offset < end, bytes[offset] == UInt8(ascii: "[") else { return nil }
    let start = offset + 1
    if let found = starred(bytes, start, end) { return found }
    guard let word = words.first(where: { bytes[start..<end].starts(with: $0.utf8) }) else {
      return nil
    }
    var index = start + word.utf8.count
    var value = 0
    while index < end, (0x30...0x39).contains(bytes[index]), value < 1000 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    // A letter alone.
    if value == 0, index + 1 < end, bytes[index] | 0x20 &- 0x61 < 26,
      bytes[index + 1] == UInt8(ascii: ":")
    {
      value = NoteLabel.letters + Int(bytes[index])
      index += 1
    }
    var isStar = false
    if value == 0, index < end, bytes[index] == UInt8(ascii: "*") {
      isStar = true
      index += 1
    }
    guard value > 0 || isStar, index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
    let label = start..<index
    var text = index + 1
    while text < end, bytes[text] == 0x20 { text += 1 }
    let body = NoteFinder.Body(
      identifier: "", label: label, marks: [offset..<start, index..<text], isBracketed: true,
      place: .foot)
    return (body, NoteLabel(form: isStar ? .star : .bracket, value: isStar ? 1 : value))
  }

  /// The stars and the text of `[* text]`.
  private static func starred(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (NoteFinder.Body, NoteLabel)? {
    var index = start
    while index < end, index < start + 3, bytes[index] == UInt8(ascii: "*") { index += 1 }
    guard index > start, index + 1 < end, bytes[index] == 0x20 else { return nil }
    let label = start..<index
    var text = index
    while text < end, bytes[text] == 0x20 { text += 1 }
    let body = NoteFinder.Body(
      identifier: "", label: label, marks: [(start - 1)..<start, index..<text], isBracketed: true,
      place: .foot)
    return (body, NoteLabel(form: .bracket, value: NoteLabel.stars + label.count))
  }

  private static let words = [
    "Footnote ", "FOOTNOTE ", "Note ", "NOTE ", "Fußnote ", "Note de bas de page ", "Nota ",
    "NOTA ", "Voetnoot ", "Noot ", "Anmerkung ",
  ]
}
