import GalleyCore
import GalleyPackaging

/// Finds the heads that paragraphs of an article open with: a first sentence, short and without a
/// comma, that several paragraphs of the article have alike.
///
/// Newspapers set such a head in bold type on the paragraph's own first line; plain text has lost
/// the type, but not the pattern.
enum RunInHead {
  /// Sets the run-in heads of a division apart, and those of the divisions in it.
  static func mark(_ division: inout Division) {
    let inner = division.divisions
    let parts = PartedWork.parts(of: inner.count, least: leastPart)
    let marked = PartedWork.map(parts) { part in
      part.compactMap { index in Self.marked(inner[index]).map { (index, $0) } }
    }
    for (index, marked) in marked.joined() { division.divisions[index] = marked }
    if let blocks = Self.marked(division.blocks) { division.blocks = blocks }
  }

  /// The least number of divisions that are worth a thread of their own.
  private static let leastPart = 50

  /// A division with the run-in heads in it set apart; nil where there are none.
  private static func marked(_ division: Division) -> Division? {
    let inner = division.divisions.map { marked($0) }
    let blocks = marked(division.blocks)
    guard blocks != nil || inner.contains(where: { $0 != nil }) else { return nil }
    var result = division
    for (index, inner) in inner.enumerated() { if let inner { result.divisions[index] = inner } }
    if let blocks { result.blocks = blocks }
    return result
  }

  /// Blocks with their run-in heads set apart; nil where they have none.
  private static func marked(_ blocks: [Block]) -> [Block]? {
    let long = blocks.indices.filter { index in
      guard case .paragraph(let paragraph) = blocks[index] else { return false }
      return isLong(paragraph.content)
    }
    var heads: [(index: Int, length: Int)] = []
    for (place, index) in long.enumerated() {
      guard case .paragraph(let paragraph) = blocks[index] else { continue }
      if let length = headLength(paragraph.content) { heads.append((index, length)) }
      // Half of them must have one; most texts are told before all were looked at.
      if 2 * (place + 1 - heads.count) > long.count { return nil }
    }
    guard heads.count >= 2 else { return nil }
    var result = blocks
    for (index, length) in heads {
      guard case .paragraph(var paragraph) = blocks[index] else { continue }
      (paragraph.runInHead, paragraph.content) = split(paragraph.content, at: length)
      result[index] = .paragraph(paragraph)
    }
    return result
  }

  private static let ends = ScalarSet(of: "。！？")
  private static let inner = ScalarSet(of: "，；：、“”《》（）,「」")

  /// Whether a paragraph is long enough to need a head: three lines of a column or more.
  private static func isLong(_ content: [Inline]) -> Bool { content.count >= 7 }

  /// The number of characters in the first sentence of a long paragraph that has the form of a head.
  private static func headLength(_ content: [Inline]) -> Int? {
    var count = 0
    for inline in content {
      guard case .text(let run) = inline else { continue }
      let utf8 = run.utf8
      let bytes = utf8.span
      var offset = 0
      while offset < bytes.count {
        // U+5000 to U+9FFF.
        if bytes[offset] &- 0xE5 < 5 {
          offset &+= 3
          count &+= 1
          if count > 26 { return nil }
          continue
        }
        let (value, length) = ScalarCursor.decode(bytes, at: offset)
        offset += length
        count += 1
        if ends.contains(value) { return (5...26).contains(count) ? count : nil }
        if inner.contains(value) || value < 0x2E80 && value != 0x201C { return nil }
        if count > 26 { return nil }
      }
    }
    return nil
  }

  /// Parts inlines after a number of characters; the run at the place is cut in two.
  private static func split(_ content: [Inline], at length: Int) -> ([Inline], [Inline]) {
    var left = length
    var before: [Inline] = []
    for (index, inline) in content.enumerated() {
      guard case .text(let run) = inline else {
        before.append(inline)
        continue
      }
      let scalars = Array(run.unicodeScalars)
      if scalars.count <= left {
        before.append(inline)
        left -= scalars.count
        if left == 0 { return (before, Array(content[(index + 1)...])) }
        continue
      }
      let (head, tail) = run.cut(after: scalars.prefix(left).reduce(0) { $0 + $1.utf8.count })
      before.append(.text(head))
      return (before, [.text(tail)] + content[(index + 1)...])
    }
    return (before, [])
  }
}
