internal import GalleyCore

/// Where a long text without divisions is parted into files.
enum LongText {
  /// The blocks of each file: about even, none larger than `limit` bytes of text unless one block is.
  ///
  /// A file ends where the text pauses, if that is near: before a heading, behind a scene break. It
  /// never ends with a heading.
  static func parts(of blocks: [Block], limit: Int) -> [Range<Int>] {
    // A short text, which is what most are, is not walked through twice.
    guard blocks.count > 1 else { return [0..<blocks.count] }
    let sizes = blocks.map(size)
    let total = sizes.reduce(0, +)
    guard total > limit else { return [0..<blocks.count] }
    var rest = total
    var goal = Self.goal(of: total, limit: limit)
    var parts: [Range<Int>] = []
    var start = 0
    var filled = 0
    var pause: Int?
    for index in blocks.indices {
      if index > start, !isHeading(blocks[index - 1]) {
        let isPause = isHeading(blocks[index]) || isSceneBreak(blocks[index - 1])
        if isPause, filled > goal * 3 / 4 { pause = index }
        if filled + sizes[index] > limit || filled + sizes[index] / 2 > goal {
          let end = pause ?? index
          parts.append(start..<end)
          rest -= sizes[start..<end].reduce(0, +)
          goal = Self.goal(of: rest, limit: limit)
          filled = sizes[end..<index].reduce(0, +)
          start = end
          pause = nil
        }
      }
      filled += sizes[index]
    }
    parts.append(start..<blocks.count)
    return parts
  }

  /// How large the next file is to be so that it and the others are even.
  private static func goal(of rest: Int, limit: Int) -> Int {
    // A tenth of room, since blocks are not cut.
    let count = max(1, (rest * 10 + limit * 9 - 1) / (limit * 9))
    return count == 1 ? limit : rest / count
  }

  private static func size(of block: Block) -> Int {
    // What the tags of a block take at the least.
    16 + block.byteCount
  }

  private static func isHeading(_ block: Block) -> Bool {
    if case .heading = block { true } else { false }
  }

  private static func isSceneBreak(_ block: Block) -> Bool {
    if case .sceneBreak = block { true } else { false }
  }
}
