/// The characters of a line by the columns they stand in: a full-width one takes two.
struct LineColumns {
  /// A character.
  struct Place {
    let column: Int32
    let width: Int32
    let offset: Int
    let value: UInt32
    var isSpace: Bool { value == 0x20 || value == 0x09 || value == 0x3000 || value == 0xA0 }
  }

  /// Characters between gaps of two columns or more.
  struct Chunk {
    var start: Int32
    var end: Int32
    var bytes: Range<Int>
  }

  /// The index of the line.
  let index: Int
  /// The characters.
  let places: [Place]
  /// Where the line ends, in bytes and in columns.
  let endOffset: Int
  let endColumn: Int32

  init(_ index: Int, _ text: MeasuredText, ambiguousIsWide: Bool) {
    let line = text.lines[index]
    var cursor = ScalarCursor(text.bytes, from: Int(line.start), to: Int(line.end))
    var places: [Place] = []
    places.reserveCapacity(Int(line.end - line.start))
    var column = line.indent
    var offset = cursor.offset
    while let value = cursor.next() {
      let shape = CharacterShape.of(value)
      var width = shape.isAmbiguous && ambiguousIsWide ? 2 : Int32(shape.width)
      if value == 0x09 { width = (column / 8 + 1) * 8 - column }
      places.append(Place(column: column, width: width, offset: offset, value: value))
      column += width
      offset = cursor.offset
    }
    self.index = index
    self.places = places
    endOffset = Int(line.end)
    endColumn = column
  }

  /// The character that covers a column.
  func place(at column: Int32) -> Place? {
    let index = places.partitioningIndex { $0.column + $0.width > column }
    return index < places.count && places[index].column <= column ? places[index] : nil
  }

  /// What stands between two columns without the white space around it.
  func stretch(from first: Int32, to end: Int32) -> TableDrawing.Stretch? {
    var start: Int?
    var last = 0
    for (index, place) in places.enumerated()
    where place.column >= first && place.column < end && !place.isSpace {
      start = start ?? place.offset
      last = index + 1 < places.count ? places[index + 1].offset : endOffset
    }
    return start.map { TableDrawing.Stretch(line: index, start: $0, end: last) }
  }

  /// The chunks of the line.
  func chunks() -> [Chunk] {
    var result: [Chunk] = []
    var gap: Int32 = 2
    var hasTab = false
    for (index, place) in places.enumerated() {
      if place.isSpace {
        gap += place.width
        hasTab = hasTab || place.value == 0x09
        continue
      }
      let end = index + 1 < places.count ? places[index + 1].offset : endOffset
      if gap >= 2 || hasTab || result.isEmpty {
        result.append(
          Chunk(
            start: place.column, end: place.column + place.width, bytes: place.offset..<end))
      } else {
        result[result.count - 1].end = place.column + place.width
        result[result.count - 1].bytes = result[result.count - 1].bytes.lowerBound..<end
      }
      gap = 0
      hasTab = false
    }
    return result
  }
}
