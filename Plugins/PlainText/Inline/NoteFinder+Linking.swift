import GalleyCore

/// Bodies of notes brought together with their references.
extension NoteFinder {
  /// Links each body with the first reference of its label that is still free.
  mutating func match() {
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
  mutating func accept() {
    for form in NoteLabel.Form.allCases {
      let found = events.indices.filter { events[$0].label.form == form && events[$0].body != nil }
      let linked = found.filter { events[$0].mate != nil }
      guard !linked.isEmpty, linked.count * 10 >= found.count * 6,
        !form.isDoubtful || isSeries(found, linked)
      else { continue }
      for index in linked { link(index) }
      linkOthers(form, linked)
    }
    linkListed()
    references.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the bodies of a doubtful form are numbered in sequence, each with a reference; of many
  /// one in ten may lack it, whose reference is misprinted or broken over a line end.
  private func isSeries(_ found: [Int], _ linked: [Int]) -> Bool {
    guard (found.count - linked.count) * 10 <= found.count else { return false }
    var last = 0
    for index in found {
      let value = events[index].label.value
      let isStar = events[index].label.form == .star
      guard isStar || value == last + 1 || value == 1 else { return false }
      last = value
    }
    return true
  }

  /// Links a body with its mate, and with other references to it.
  mutating func link(_ index: Int, others: [Int] = []) {
    guard var body = events[index].body, let mate = events[index].mate else { return }
    body.identifier = "note-\(bodies.count + 1)"
    body.place = events[mate].division == events[index].division ? .foot : .end
    bodies[body.marks.first?.lowerBound ?? body.label.lowerBound] = body
    for reference in [mate] + others {
      references.append((events[reference].range, body.identifier))
    }
    names[index] = body.identifier
  }

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
