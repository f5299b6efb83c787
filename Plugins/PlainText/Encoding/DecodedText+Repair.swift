import GalleyCore
import GalleyPackaging

extension DecodedText {
  /// Repairs a misread text, line by line; what cannot be repaired stays as it is.
  ///
  /// The chain of encodings becomes the text's encoding. Lines that do not come back from it byte
  /// for byte are kept as variants, so that the file can be rebuilt. Gives back how many lines
  /// were repaired.
  mutating func repair(_ mojibake: Mojibake, file: [UInt8]) -> Int {
    guard let converter = mojibake.chain.converter() else { return 0 }
    let textStarts = Self.lineStarts(bytes)
    let mark = encoding.byteOrderMarkLength
    let fileStarts = fileOffsets.isEmpty ? textStarts.map { $0 + mark } : fileOffsets
    guard textStarts.count == fileStarts.count else { return 0 }
    var result: [UInt8] = []
    var repairedCount = 0
    var moved: [Damage] = []
    var kept: [Variant] = []
    var place = 0
    for (index, start) in textStarts.enumerated() {
      let isLast = index + 1 == textStarts.count
      let line = Array(bytes[start..<(isLast ? bytes.count : textStarts[index + 1])])
      let stored = file[fileStarts[index]..<(isLast ? file.count : fileStarts[index + 1])]
      let offset = result.count
      var text = line
      // A line that would come out as two is left alone, so that lines keep their numbers.
      if line.contains(where: { $0 >= 0x80 }), let repaired = converter.repair(line),
        repaired != line, Self.lineStarts(repaired).count == Self.lineStarts(line).count
      {
        text = repaired
        repairedCount += 1
      }
      result += text
      while place < damage.count, damage[place].offset < start + line.count {
        var moving = damage[place]
        moving.offset += offset - start
        moved.append(moving)
        place += 1
      }
      if converter.encode(text).map({ !$0.elementsEqual(stored) }) ?? true, !text.isEmpty {
        kept.append(Variant(offset: offset, length: text.count, bytes: Array(stored)))
      }
    }
    guard repairedCount > 0 else { return 0 }
    bytes = result
    damage = moved
    variants = kept
    fileOffsets = fileStarts
    encoding.name = mojibake.chain.name
    return repairedCount
  }

  private static func lineStarts(_ text: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in text.enumerated() where (0x0A...0x0D).contains(byte) {
      let isPair = byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if !isPair { starts.append(index + 1) }
    }
    return starts
  }
}
