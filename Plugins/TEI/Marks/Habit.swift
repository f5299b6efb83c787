internal import GalleyCore

/// What stands most often at one kind of place in a source, so that it need not be told there.
///
/// Only the first few kinds that come up are counted: a text that has no habit among them has none
/// that would save much.
struct Habit: Sendable {
  private var candidates: [(text: String, count: Int)] = []
  private static let limit = 8

  /// Counts what stands at a place.
  mutating func count(_ text: String) {
    for index in candidates.indices where candidates[index].text == text {
      candidates[index].count += 1
      return
    }
    if candidates.count < Self.limit { candidates.append((text, 1)) }
  }

  /// The most common, of several the first; a line feed where nothing was counted.
  var text: String {
    var best = (text: "\n", count: 0)
    for candidate in candidates where candidate.count > best.count { best = candidate }
    return best.text
  }
}

/// What a source has where a line end was joined, and where one block ends and the next begins.
struct Habits: Sendable, Equatable {
  /// At a joined line end, beside a removed hyphen.
  var line = "\n"
  /// Between two blocks.
  var block = "\n"

  /// What a source omits, most often of all.
  init(line: Habit, omissions: [Omission]) {
    self.line = line.text
    var blocks = Habit()
    for omission in omissions where omission.reason == .space { blocks.count(omission.text) }
    block = blocks.text
  }

  /// Habits that were told.
  init(line: String, block: String) {
    self.line = line
    self.block = block
  }
}
