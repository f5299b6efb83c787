/// Finds headings by weak numbers: `第一封信`, `其二`, `（上）`, `第三章夜雨`.
///
/// Such a line by itself may be anything. Where the same words come back with the numbers 1, 2, 3 …
/// and text stands between, they are headings.
struct HeadSequence {
  /// Numbers with the same words around them.
  private struct Chain {
    let key: [UInt32]
    var number: Int
    var members: [Int]
    var bodies = 0
  }

  private var chains: [Chain] = []
  private var found: [(line: Int, key: [UInt32])] = []

  /// The most sequences that run at a time.
  private static let most = 8

  init(_ text: MeasuredText, skipped: KeptLines) {
    let words = text.rules.chapters
    for index in text.lines.indices {
      let line = text.lines[index]
      guard line.characters <= 32, line.ending == .open || line.last == .closer,
        words.mayBeWeak(text.bytes[Int(line.start)]), Self.isApart(index, text),
        !skipped.holds(index),
        let head = words.weak(LineWords(line, in: text.bytes))
      else { continue }
      add(head.key, head.number, index)
    }
    while let chain = chains.popLast() { close(chain) }
    found.sort { $0.line < $1.line }
  }

  /// The lines that are headings, each with the words around its number.
  func heads() -> [HeadMarks.Head] {
    found.map { HeadMarks.Head(line: $0.line, mark: .sequence($0.key)) }
  }

  private mutating func add(_ key: [UInt32], _ number: Int, _ line: Int) {
    if let place = chains.firstIndex(where: { $0.key == key }) {
      // 上, 中, 下 and 上, 下.
      if (1...2).contains(number - chains[place].number) {
        if line > (chains[place].members.last ?? line) + 1 { chains[place].bodies += 1 }
        chains[place].number = number
        chains[place].members.append(line)
        return
      }
      guard number == 1 else { return }
      close(chains.remove(at: place))
    }
    guard number == 1 else { return }
    if chains.count == Self.most { close(chains.removeFirst()) }
    chains.append(Chain(key: key, number: 1, members: [line]))
  }

  private mutating func close(_ chain: Chain) {
    let links = chain.members.count - 1
    guard links > 0, chain.bodies == links else { return }
    found += chain.members.map { ($0, chain.key) }
  }

  /// Whether a line stands apart: between blank lines, or flush above text that is set in.
  private static func isApart(_ index: Int, _ text: MeasuredText) -> Bool {
    let line = text.lines[index]
    guard index + 1 < text.lines.count else { return false }
    let next = text.lines[index + 1]
    let measure = text.measures[index]
    if measure > 0, next.blanksBefore == 0, 10 * line.fullWidth >= 9 * measure { return false }
    if line.blanksBefore > 0 || line.startsPage || index == 0 { return true }
    let last = text.lines[index - 1]
    return next.indent >= line.indent + 2
      || next.indent == line.indent && last.ending == .sentence && text.measures[index] == 0
  }
}
