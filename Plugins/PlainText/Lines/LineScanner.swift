import GalleyCore
import GalleyPackaging

/// Cuts a text into lines and measures each: one pass over the bytes.
struct LineScanner {
  /// The lines that are not blank.
  var lines: [Line] = []
  /// The start of every line, blank ones too.
  var lineStarts: [Int32] = []

  /// Whether the text has form feeds, which end its pages.
  var hasPages = false

  /// The text.
  let bytes: [UInt8]
  /// The stretch of the text that the lines stand in.
  private(set) var extent: Range<Int>
  private let ambiguousWidth: Int32
  /// The blank lines after the last line, and whether a page begins after it.
  var carriedBlanks = 0
  var carriesPage = false

  /// Scans `bytes`, which must be well-formed UTF-8.
  ///
  /// `ambiguousIsWide` tells whether “ ” … and the like are set on the East Asian grid.
  init(_ bytes: [UInt8], ambiguousIsWide: Bool) {
    self.bytes = bytes
    extent = 0..<bytes.count
    ambiguousWidth = ambiguousIsWide ? 2 : 1
    let fixed = self
    var stretches = PartedWork.map(Self.parts(of: bytes)) { fixed.scan($0) }
    for index in stretches.indices {
      // Out of the array, so that what it holds is there once.
      var stretch = Stretch()
      swap(&stretch, &stretches[index])
      append(&stretch)
    }
  }

  /// A part of the text as if it were all of it: some of the lines, with the white space after them.
  func part(_ range: Range<Int>) -> LineScanner {
    var part = self
    part.lines = Array(lines[range])
    let start = range.lowerBound == 0 ? extent.lowerBound : Int(lines[range.lowerBound].start)
    let end =
      range.upperBound == lines.count ? extent.upperBound : Int(lines[range.upperBound].start)
    part.extent = start..<end
    return part
  }

  /// The same text with other lines: some of those it has, or what is left of them.
  func with(_ lines: [Line]) -> LineScanner {
    var scanner = self
    scanner.lines = lines
    return scanner
  }

  /// The text from the start of a line on as if it were all of it.
  func part(from offset: Int) -> LineScanner {
    var part = self
    part.lines.removeSubrange(..<(lines.firstIndex { Int($0.start) >= offset } ?? lines.count))
    part.extent = offset..<extent.upperBound
    return part
  }

  /// The shape of the text between two offsets of one line, nil when it is blank.
  func line(from start: Int, to end: Int) -> Line? {
    var end = end
    return measure(start, &end, CharacterShape.ascii)
  }

  /// Whether a character ends a line: a line feed, a vertical tab, a form feed, a carriage return.
  @inline(__always)
  private static func endsLine(_ value: UInt32) -> Bool { value &- 0x0A <= 3 }

  /// The shape of the line that starts at an offset, nil when it is blank.
  ///
  /// `end` is where the text ends, and then where the line does; it is found on the way, since
  /// looking for it first would be one more pass over all of the text.
  func measure(
    _ lineStart: Int, _ end: inout Int, _ ascii: [CharacterShape]
  ) -> Line? {
    // No cursor, which would hold the text for each line.
    let (text, limit) = (bytes.span, end)
    var offset = lineStart
    var indent: Int32 = 0
    var start = lineStart
    var shape = CharacterShape(.space, 0)
    var value: UInt32 = 0
    while true {
      guard offset < limit else { return nil }
      let length: Int
      (value, length) = ScalarCursor.decode(text, at: offset)
      offset &+= length
      shape = value < 0x80 ? ascii[Int(value)] : CharacterShape.of(value)
      if shape.kind != .space && value != 0xFEFF { break }
      if Self.endsLine(value) {
        end = offset - 1
        return nil
      }
      indent = value == 9 ? (indent / 8 + 1) * 8 : indent + Int32(shape.width)
      start = offset
    }
    var line = LineDraft(at: start, indent: indent, shape.kind)
    var pendingSpace: Int32 = 0
    var hasTab = false
    var head = HeadMeter()
    // Where Han and letters or digits meet, a typesetter puts a quarter of an em.
    var seams: Int32 = 0
    var isHan = shape.kind.isIdeographic
    var isMarked = false
    while true {
      let width = shape.isAmbiguous ? ambiguousWidth : Int32(shape.width)
      if shape.kind == .space {
        if Self.endsLine(value) {
          end = offset - 1
          break
        }
        pendingSpace += max(1, width)
        if value == 9 { hasTab = true }
      } else {
        let isSqueezed = shape.isCompressible && width == 2
        if pendingSpace > 1 { line.traits.insert(.hasGap) }
        if hasTab { line.traits.insert(.hasTab) }
        line.minimumWidth += pendingSpace + (isSqueezed ? 1 : width)
        line.maximumWidth += pendingSpace + width
        pendingSpace = 0
        line.characters += 1
        if isMarked { line.traits.insert(.hasInnerMark) }
        isMarked = isMarked || Self.isInnerMark(value)
        if shape.kind.isIdeographic != isHan {
          let isRoman = shape.kind == .digit || shape.kind == .lower || shape.kind == .upper
          if isRoman || shape.kind.isIdeographic {
            isHan = !isHan
            seams += 1
          }
        }
        line.end = Int32(offset)
        line.last = shape.kind
        line.ending = Self.ending(after: shape.kind, value, was: line.ending)
      }
      if !head.isDone {
        head.add(shape.kind, width: isSqueezedWidth(shape, width))
        if !head.isDone, value < 0x80, shape.kind == .lower || shape.kind == .upper {
          passHead(&line, &offset, limit, &head, isMarked)
        }
      } else if shape.kind == .han {
        passHan(&line, &offset, limit, &isMarked)
      } else if shape.kind == .lower {
        passWords(&line, &offset, limit, &isMarked)
      }
      guard offset < limit else { break }
      let length: Int
      (value, length) = ScalarCursor.decode(text, at: offset)
      offset &+= length
      shape = value < 0x80 ? ascii[Int(value)] : CharacterShape.of(value)
    }
    if line.ending == .open,
      line.last == .closer && endsBeforeReference(line)
        || line.last == .digit && endsBeforeNumber(line)
    {
      line.ending = .sentence
    }
    line.headWidth = head.width
    line.maximumWidth += seams / 2
    return Line(line)
  }

  private func isSqueezedWidth(_ shape: CharacterShape, _ width: Int32) -> Int32 {
    shape.isCompressible && width == 2 ? 1 : width
  }

  /// A closing bracket or a quotation mark after a sentence's end leaves it ended, as do the signs of
  /// emphasis that close there and those of a note.
  private static func ending(
    after kind: CharacterClass, _ value: UInt32, was: Line.Ending
  ) -> Line.Ending {
    switch kind {
    case .final: .sentence
    case .pause: value == 0x3A || value == 0xFF1A ? .colon : .pause
    case .closer, .quote, .mark, .control: was
    default: was == .sentence && isClosingSign(value) ? was : .open
    }
  }
}

/// Finds how much of a line's beginning cannot be parted: a word, or a character of the grid with
/// what clings to it (UAX #14: no break after openers, before closers, or beside quotation marks).
struct HeadMeter {
  private(set) var width: Int32 = 0
  private(set) var isDone = false
  private var last = CharacterClass.opener

  mutating func add(_ kind: CharacterClass, width next: Int32) {
    if kind == .space || !clings(kind) || width > 120 {
      isDone = true
    } else {
      width += next
      last = kind
    }
  }

  /// Adds letters of ASCII, which cling to a letter before them; false where there are too many to be
  /// added without a look.
  mutating func add(letters count: Int, last: CharacterClass) -> Bool {
    guard count > 0, Int(width) + count <= 120 else { return false }
    width += Int32(truncatingIfNeeded: count)
    self.last = last
    return true
  }

  private func clings(_ kind: CharacterClass) -> Bool {
    if last == .opener || last == .quote || width == 0 { return true }
    switch kind {
    case .final, .pause, .closer, .quote, .mark, .control: return true
    case .han, .kana, .opener: return false
    case .dash: return last == .dash || !last.isIdeographic
    default: return !last.isIdeographic && last != .final && last != .pause
    }
  }
}
