/// Notes gathered in a numbered list, `1.`, to which references of another form lead: `[1]`, `¹`.
extension NoteFinder {
  /// The forms of references that a list may answer.
  private static let answered: [NoteLabel.Form] = [.bracket, .raised, .parenthesis]

  /// Links the items of lists that have exactly the numbers of the references before them, as the
  /// notes of a chapter or of a book have; a form that has bodies of its own needs none.
  mutating func linkListed() {
    guard events.contains(where: { $0.label.form == .listed }) else { return }
    for form in Self.answered
    where !events.contains(where: { $0.label.form == form && $0.body != nil }) {
      // By their numbers, in order.
      var waiting: [Int: [Int]] = [:]
      var index = 0
      while index < events.count {
        let event = events[index]
        if event.body == nil, event.label.form == form {
          waiting[event.label.value, default: []].append(index)
        }
        guard event.label.form == .listed, event.mate == nil, event.label.value == 1 else {
          index += 1
          continue
        }
        let list = list(from: index)
        index = list.last.map { $0 + 1 } ?? index + 1
        guard list.count > 1, waiting.count == list.count,
          (1...list.count).allSatisfy({ waiting[$0] != nil })
        else { continue }
        for body in list { answer(body, waiting[events[body].label.value] ?? []) }
        waiting = [:]
      }
    }
  }

  /// The items of the list that begins with an event, numbered from one on.
  private func list(from first: Int) -> [Int] {
    var result = [first]
    for index in events.indices.dropFirst(first + 1) where events[index].label.form == .listed {
      guard events[index].label.value == result.count + 1,
        events[index].division == events[first].division
      else { break }
      result.append(index)
    }
    return result
  }

  /// Links a body with the references that have its number.
  private mutating func answer(_ body: Int, _ mates: [Int]) {
    guard let first = mates.first else { return }
    (events[body].mate, events[first].mate) = (first, body)
    link(body, others: Array(mates.dropFirst()))
  }
}
