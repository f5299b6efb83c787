import GalleyPackaging

/// The letters that a longer text quotes whole: the greeting stands apart, a close or a name below
/// it ends them, and the text goes on.
///
/// Each is a quotation. A chapter that is nothing but a letter quotes none, and a greeting without
/// an end is as likely a speech.
struct EnclosedLetters: Sendable {
  /// A letter.
  private struct Found: Sendable {
    /// All its lines, and those among them between the greeting and the close.
    var lines: Range<Int>
    var body: Range<Int>
  }

  private var letters: [Found] = []
  /// Whether the text around the letters quotes them: a text that is little else is their collection.
  private(set) var areQuoted = true

  /// No letters.
  static let none = EnclosedLetters()

  private init() {}

  /// Finds the letters of a text, in time that goes with its lines.
  init(_ text: MeasuredText, _ heads: HeadMarks, _ kept: KeptLines) {
    guard !text.isReordered else { return }
    let finder = EnclosedLetterFinder(text, heads, kept)
    let parts = PartedWork.parts(of: text.lines.count, least: ReadText.longText)
    let found = PartedWork.map(parts) { part in
      part.compactMap { line -> (greeting: Int, letter: EnclosedLetterFinder.Letter)? in
        guard line > 0, finder.mayGreet(line), let letter = finder.letter(at: line) else {
          return nil
        }
        return (line, letter)
      }
    }
    var end = 0
    for (greeting, letter) in found.joined()
    where greeting >= end && letter.lines.lowerBound >= end {
      letters.append(Found(lines: letter.lines, body: letter.body))
      end = letter.lines.upperBound
    }
    let held = letters.reduce(0) { $0 + $1.lines.count }
    areQuoted = held * 5 < text.lines.count * 4
  }

  /// Whether there are none.
  var isEmpty: Bool { letters.isEmpty }

  /// Whether a line stands in a letter.
  func holds(_ line: Int) -> Bool { letter(at: line) != nil }

  /// Whether a letter begins with a line.
  func begins(at line: Int) -> Bool { letter(at: line)?.lines.lowerBound == line }

  /// Whether a line stands around a letter's body: a date, a greeting, a close, a name.
  func isEdge(_ line: Int) -> Bool { letter(at: line).map { !$0.body.contains(line) } ?? false }

  /// Whether a line goes on with none before it: the first of a body, the first after a letter.
  func parts(before line: Int) -> Bool {
    guard line > 0, !letters.isEmpty else { return false }
    return letter(at: line - 1) != nil && (isEdge(line - 1) || letter(at: line) == nil)
  }

  private func letter(at line: Int) -> Found? {
    let index = letters.partitioningIndex { $0.lines.upperBound > line }
    return index < letters.count && letters[index].lines.contains(line) ? letters[index] : nil
  }
}
