internal import GalleyCore
internal import GalleyPackaging

extension SourceText {
  /// Finds the places that follow from the text and the file: the lines, and where damaged bytes
  /// stand in the file.
  mutating func locate(in text: [UInt8], file: [UInt8]?) {
    let starts = SourceLines.starts(in: text)
    lines = LineTable(textOffsets: starts.map { Int32($0) })
    let mark = encoding.byteOrderMarkLength
    if encoding.name == "UTF-8" {
      locateInUTF8(starts, mark)
    } else if let file,
      let result = CharacterDecoder.decode(Array(file.dropFirst(mark)), from: encoding.name)
    {
      if result.lineStarts.count == starts.count {
        lines.fileOffsets = result.lineStarts.map { $0.file + mark }
      }
      if result.damage.count == damage.count {
        for (index, found) in result.damage.enumerated() {
          damage[index].fileOffset = found.fileOffset + mark
        }
      }
    }
  }

  private mutating func locateInUTF8(_ starts: [Int], _ mark: Int) {
    var shift = mark
    var offsets: [Int] = []
    offsets.reserveCapacity(starts.count)
    var next = 0
    func pass(_ offset: Int) {
      while next < damage.count, damage[next].offset < offset {
        damage[next].fileOffset = damage[next].offset + shift
        shift += damage[next].bytes.count - 3
        next += 1
      }
    }
    for start in starts {
      pass(start)
      offsets.append(start + shift)
    }
    pass(.max)
    // Well-formed text has the same offsets in its file, but for the mark.
    lines.fileOffsets = damage.isEmpty ? [] : offsets
  }
}
