/// Finds what stands where a printed book has a picture: `[Illustration: The harbour]`.
struct IllustrationFinder {
  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  /// The most lines of a caption.
  private static let longest = 14

  init(_ text: MeasuredText) {
    let words = text.rules.pictures
    var index = 0
    while index < text.lines.count {
      let line = text.lines[index]
      let isApart = index == 0 || line.blanksBefore > 0 || line.startsPage
      guard line.first == .opener, isApart, words.opens(line, in: text.bytes),
        let end = Self.end(of: index, text)
      else {
        index += 1
        continue
      }
      regions.append(KeptLines.Region(lines: index..<end, content: .illustration))
      index = end
    }
  }

  /// Where the bracket closes, if that is the end of a line and text stands apart from it.
  private static func end(of first: Int, _ text: MeasuredText) -> Int? {
    var depth = 0
    for index in first..<min(text.lines.count, first + longest) {
      let line = text.lines[index]
      if line.quoteDepth != text.lines[first].quoteDepth { return nil }
      var cursor = ScalarCursor(text.bytes, from: Int(line.start), to: Int(line.end))
      while let value = cursor.next() {
        switch value {
        case 0x5B, 0xFF3B, 0x3010: depth += 1
        case 0x5D, 0xFF3D, 0x3011:
          depth -= 1
          guard depth > 0 || cursor.offset == Int(line.end) else { return nil }
        default: break
        }
      }
      guard depth <= 0 else { continue }
      let next = index + 1 < text.lines.count ? text.lines[index + 1] : nil
      return next.map { $0.blanksBefore > 0 || $0.startsPage || $0.first == .opener } ?? true
        ? index + 1 : nil
    }
    return nil
  }
}
