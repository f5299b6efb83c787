/// Where each line of a source starts, in the decoded text and in the file.
public struct LineTable: Sendable, Equatable {
  /// The offset of each line's first byte in the decoded text, ascending.
  ///
  /// In half the bits, since sources are at most 2 GiB long and a text has many lines.
  public var textOffsets: [Int32]
  /// The same in the file; empty where both are equal throughout.
  public var fileOffsets: [Int]

  /// Makes a table; a source without a byte has one line that starts at 0.
  public init(textOffsets: [Int32] = [0], fileOffsets: [Int] = []) {
    self.textOffsets = textOffsets
    self.fileOffsets = fileOffsets
  }

  /// The number of lines.
  public var count: Int { textOffsets.count }

  /// The line that holds an offset of the decoded text, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = textOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if textOffsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
