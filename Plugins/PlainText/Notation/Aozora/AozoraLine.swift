import GalleyCore

/// A line of a text in Aozora Bunko's notation: its marks, and what its notes say of it.
///
/// Offsets are those of the source. What a note does to the text of its line is in `marks`; what
/// it does to the line as a whole is in `notes`, for the reader of blocks.
struct AozoraLine {
  /// The spans and the marks that go.
  private(set) var marks = InlineMarks()
  /// The notes on the line as a whole, in order, with whether text stood before them.
  private(set) var notes: [(note: AozoraNote, range: Range<Int>, isAfterText: Bool)] = []
  /// Notes that tell of a picture; they stay as text.
  private(set) var images: [Range<Int>] = []
  /// Notes that say something about the text but are none of its own: their places.
  private(set) var variants: [Range<Int>] = []
  /// Notes that are not understood and stay in the text.
  private(set) var unknown: [Range<Int>] = []
  /// Characters that are described by a note without a code.
  private(set) var undescribed: [Range<Int>] = []
  /// The characters that are left as text, without white space at either end.
  private(set) var text: [BaseCharacter] = []

  /// A character of the text as it is read.
  struct BaseCharacter {
    let value: UInt32
    let range: Range<Int>
    /// Whether a note describes it.
    let isDescribed: Bool
  }

  /// Ways of setting that go on from one line to the next.
  struct Openings {
    fileprivate(set) var styles: [(style: AozoraNote.Style, start: Int, isBlock: Bool)] = []
    /// More than anyone opens: notes without an end do not pile up.
    fileprivate static let most = 8
  }

  private let bytes: [UInt8]
  private let end: Int
  private var extents: [(base: Range<Int>, whole: Range<Int>)] = []
  private var bar: (mark: Range<Int>, index: Int)?
  private var floor = 0
  /// No text with a reading of its own is longer.
  private static let longestBase = 60

  /// Reads the line between two offsets; `openings` go on from the line before.
  init(_ range: Range<Int>, in bytes: [UInt8], _ openings: inout Openings) {
    self.bytes = bytes
    end = range.upperBound
    for index in openings.styles.indices { openings.styles[index].start = range.lowerBound }
    var offset = range.lowerBound
    while offset < end { offset = read(offset, &openings) }
    for opening in openings.styles { addStyle(opening.style, opening.start..<end) }
    openings.styles.removeAll { !$0.isBlock }
    trim()
  }

  /// Reads what stands at an offset and gives the offset after it.
  private mutating func read(_ offset: Int, _ openings: inout Openings) -> Int {
    let lead = bytes[offset]
    if lead >= 0xE2 {
      if isNote(offset), let close = noteEnd(offset) {
        apply(AozoraNote(slice(offset + 6..<close - 3)), offset..<close, &openings)
        return close
      }
      if isAt(offset, 0xE2, 0x80, 0xBB), isNote(offset + 3), let close = noteEnd(offset + 3) {
        describe(offset, close)
        return close
      }
      if isAt(offset, 0xEF, 0xBD, 0x9C) {
        bar = (offset..<offset + 3, text.count + 1)
      }
      if isAt(offset, 0xE3, 0x80, 0x8A), let close = readRuby(offset) { return close }
      if isAt(offset, 0xE3, 0x80, 0x94), let close = readTakenApart(offset) { return close }
    }
    let (value, length) = ScalarCursor.decode(bytes, at: offset)
    text.append(BaseCharacter(value: value, range: offset..<offset + length, isDescribed: false))
    return offset + length
  }

  private func isAt(_ offset: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    offset + 2 < end && bytes[offset] == first && bytes[offset + 1] == second
      && bytes[offset + 2] == third
  }

  private func isNote(_ offset: Int) -> Bool {
    isAt(offset, 0xEF, 0xBC, 0xBB) && isAt(offset + 3, 0xEF, 0xBC, 0x83)
  }

  /// The offset after the bracket that closes a note; notes nest.
  private func noteEnd(_ start: Int) -> Int? {
    var depth = 0
    var offset = start
    // No note is longer; one that is not closed costs no more than this.
    let limit = min(end, start + 900)
    while offset < limit {
      if isAt(offset, 0xEF, 0xBC, 0xBB) { depth += 1 }
      if isAt(offset, 0xEF, 0xBC, 0xBD) {
        depth -= 1
        if depth == 0 { return offset + 3 }
      }
      offset += 1
    }
    return nil
  }

  private func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

// MARK: Readings and characters

extension AozoraLine {
  /// Reads 《…》 as the reading of what stands before it.
  private mutating func readRuby(_ offset: Int) -> Int? {
    var close = offset + 3
    let limit = min(end, offset + 300)
    while close < limit && !isAt(close, 0xE3, 0x80, 0x8B) { close += 1 }
    guard close < limit, close > offset + 3 else { return nil }
    var first = text.count
    if let bar, bar.index < text.count, text.count - bar.index <= Self.longestBase {
      // The bar is no text after all.
      first = bar.index - 1
      text.remove(at: first)
      marks.marks.append(bar.mark)
    } else {
      first = implicitBase()
    }
    guard first < text.count else { return nil }
    let base = text[first].range.lowerBound..<text[text.count - 1].range.upperBound
    let isBarred = marks.marks.last?.upperBound == base.lowerBound
    let start = base.lowerBound - (isBarred && bar != nil ? 3 : 0)
    marks.spans.append(InlineSpan(.ruby(reading: offset + 3..<close), base))
    marks.marks += [offset..<offset + 3, close..<close + 3]
    extents.append((base, start..<close + 3))
    bar = nil
    floor = text.count
    return close + 3
  }

  /// Where the run of one script begins that ends here.
  private func implicitBase() -> Int {
    guard text.count > floor, let last = text.last else { return text.count }
    let group = last.isDescribed ? RubyBase.Group.han : RubyBase.group(last.value)
    guard group != .none else { return text.count }
    var first = text.count - 1
    while first > floor {
      let before = text[first - 1]
      guard (before.isDescribed ? .han : RubyBase.group(before.value)) == group else { break }
      first -= 1
    }
    return first
  }

  /// Reads ※［＃…］: the sign stays, the character is what is to be read in its place.
  private mutating func describe(_ offset: Int, _ close: Int) {
    let sign = offset..<offset + 3
    marks.marks.append(offset + 3..<close)
    let described = DescribedCharacter(slice(offset + 9..<close - 3))
    if let character = described.character {
      marks.spans.append(InlineSpan(.correction(.character, regular: character), sign))
    } else {
      undescribed.append(offset..<close)
    }
    text.append(BaseCharacter(value: 0x203B, range: sign, isDescribed: true))
  }

  /// Reads 〔…〕 around letters whose accents stand after them.
  private mutating func readTakenApart(_ offset: Int) -> Int? {
    var spans: [InlineSpan] = []
    var inner: [BaseCharacter] = []
    var index = offset + 3
    let limit = min(end, offset + 1200)
    while index < limit && !isAt(index, 0xE3, 0x80, 0x95) {
      if let (letter, length) = TakenApartLetter.find(in: bytes, at: index, upTo: limit) {
        let range = index..<index + length
        spans.append(InlineSpan(.correction(.character, regular: letter), range))
        let value = letter.unicodeScalars.first?.value ?? 0xFFFD
        inner.append(BaseCharacter(value: value, range: range, isDescribed: false))
        index += length
        continue
      }
      guard bytes[index] < 0xE2 || isAt(index, 0xE2, 0x80, bytes[index + 2]) else { return nil }
      let (value, length) = ScalarCursor.decode(bytes, at: index)
      inner.append(BaseCharacter(value: value, range: index..<index + length, isDescribed: false))
      index += length
    }
    guard index < limit, !spans.isEmpty else { return nil }
    marks.spans += spans
    marks.marks += [offset..<offset + 3, index..<index + 3]
    text += inner
    return index + 3
  }
}

// MARK: Notes

extension AozoraLine {
  private mutating func apply(
    _ note: AozoraNote, _ range: Range<Int>, _ openings: inout Openings
  ) {
    switch note {
    case .style(.heading, of: _):
      notes.append((note, range, !text.isEmpty))
      bar = nil
    case .style(let style, of: let target):
      guard let found = place(of: target) else { return keep(range) }
      addStyle(style, widened(found))
    case .reading(of: let target, _):
      guard let found = place(of: target), let reading = readingRange(range),
        !extents.suffix(50).contains(where: { $0.base.overlaps(found) })
      else { return variant(range) }
      marks.spans.append(InlineSpan(.ruby(reading: reading), found))
      extents.append((found, found.lowerBound..<range.upperBound))
      marks.marks += [range.lowerBound..<reading.lowerBound, reading.upperBound..<range.upperBound]
      floor = text.count
      return
    case .open(.heading, _), .close(.heading):
      notes.append((note, range, !text.isEmpty))
      bar = nil
    case .open(let style, let isBlock):
      if openings.styles.count < Openings.most {
        openings.styles.append((style, range.upperBound, isBlock))
      }
    case .close(let style):
      if let index = openings.styles.lastIndex(where: { $0.style == style }) {
        addStyle(style, openings.styles[index].start..<range.lowerBound)
        openings.styles.remove(at: index)
      }
    case .variant: return variant(range)
    case .reorder: return keepReorder(range)
    case .image:
      images.append(range)
      return keepText(range)
    case .unknown: return keep(range)
    case .indent, .openIndent, .closeIndent, .flush, .openFlush, .closeFlush, .centered,
      .pageBreak, .ignored:
      notes.append((note, range, !text.isEmpty))
    }
    marks.marks.append(range)
    floor = text.count
  }

  /// A note that is not understood stays in the text as it is.
  private mutating func keep(_ range: Range<Int>) {
    unknown.append(range)
    keepText(range)
  }

  private mutating func keepText(_ range: Range<Int>) {
    var cursor = ScalarCursor(bytes, from: range.lowerBound, to: range.upperBound)
    while cursor.offset < range.upperBound {
      let start = cursor.offset
      guard let value = cursor.next() else { break }
      text.append(BaseCharacter(value: value, range: start..<cursor.offset, isDescribed: false))
    }
    floor = text.count
  }

  /// A mark for the order of reading stays as a small sign beside the line.
  private mutating func keepReorder(_ range: Range<Int>) {
    let inner = range.lowerBound + 6..<range.upperBound - 3
    marks.marks += [range.lowerBound..<inner.lowerBound, inner.upperBound..<range.upperBound]
    marks.spans.append(InlineSpan(.emphasis(.superscript, classes: ["kunten"]), inner))
    keepText(inner)
  }

  private mutating func variant(_ range: Range<Int>) {
    variants.append(range)
    marks.marks.append(range)
    floor = text.count
  }

  private mutating func addStyle(_ style: AozoraNote.Style, _ range: Range<Int>) {
    guard case .emphasis(let kind, class: let name) = style, !range.isEmpty else { return }
    marks.spans.append(
      InlineSpan(.emphasis(kind, classes: name.map { [$0] } ?? []), widened(range)))
  }

  /// A stretch with all of every reading that it touches.
  private func widened(_ range: Range<Int>) -> Range<Int> {
    var result = range
    for extent in extents.reversed() {
      if extent.whole.upperBound <= range.lowerBound { break }
      if extent.base.overlaps(range) {
        let start = min(result.lowerBound, extent.whole.lowerBound)
        result = start..<max(result.upperBound, extent.whole.upperBound)
      }
    }
    return result
  }

  /// The reading inside of a note: what stands in its second quotation.
  private func readingRange(_ note: Range<Int>) -> Range<Int>? {
    guard
      case .reading(of: _, let reading) = AozoraNote(
        slice(note.lowerBound + 6..<note.upperBound - 3))
    else { return nil }
    // 」のルビ］ and 」の注記］ are of one length.
    let end = note.upperBound - 15
    let start = end - reading.utf8.count
    return start > note.lowerBound && slice(start..<end) == reading ? start..<end : nil
  }

  /// Where the text stands that a note repeats: right before it, or the last place in the line.
  private func place(of target: String) -> Range<Int>? {
    let wanted = Self.characters(of: target)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    var start = text.count - wanted.count
    // What a note is about stands near it.
    let limit = max(0, start - 400)
    while start >= limit {
      let isHere = wanted.indices.allSatisfy { index in
        let character = text[start + index]
        return wanted[index] == 0x203B
          ? character.isDescribed || character.value == 0x203B
          : character.value == wanted[index] && !character.isDescribed
      }
      if isHere {
        let last = text[start + wanted.count - 1].range.upperBound
        return text[start].range.lowerBound..<last
      }
      start -= 1
    }
    return nil
  }

  /// The characters of a text that a note repeats, with ※ for each that is described.
  private static func characters(of target: String) -> [UInt32] {
    var result: [UInt32] = []
    var depth = 0
    var isReading = false
    for scalar in target.unicodeScalars {
      switch scalar {
      case "［": depth += 1
      case "］": depth -= 1
      case "《": isReading = true
      case "》": isReading = false
      case "｜": break
      default: if depth == 0 && !isReading { result.append(scalar.value) }
      }
    }
    return result
  }

  /// White space that notes left at either end goes with them.
  private mutating func trim() {
    let isSpace: (BaseCharacter) -> Bool = { CharacterShape.of($0.value).kind == .space }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else {
      marks.marks += text.map(\.range)
      text = []
      return
    }
    marks.marks += text[..<first].map(\.range) + text[(last + 1)...].map(\.range)
    text = Array(text[first...last])
  }
}
