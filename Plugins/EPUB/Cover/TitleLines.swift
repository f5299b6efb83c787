/// Breaks a title into lines of about the same length, as a designer would set it.
struct TitleLines: Equatable {
  /// The lines.
  var lines: [String]
  /// The height of a letter.
  var size: Int

  /// Sets `text` as large as it can be in lines no longer than `width`.
  ///
  /// `sizes` are those to choose from, each with the most lines it may have; what does not fit the
  /// last of them ends in “…”.
  init(_ text: String, width: Int, sizes: [(size: Int, lines: Int)]) {
    let pieces = Self.pieces(of: text)
    for (size, most) in sizes {
      let room = width * 1000 / max(1, size)
      if let lines = Self.balanced(pieces, room: room, most: most) {
        self.init(lines: lines, size: size)
        return
      }
    }
    let (size, most) = sizes.last ?? (1, 1)
    self.init(
      lines: Self.cut(text, room: width * 1000 / max(1, size), most: max(1, most)), size: size)
  }

  private init(lines: [String], size: Int) {
    self.lines = lines
    self.size = size
  }
}

extension TitleLines {
  /// What no line breaks, with the room a space before it takes.
  struct Piece {
    var text: String
    var hasSpaceBefore: Bool
    var width: Int
    /// How good a place for the end of a line it is, in hundredths of what an empty line costs:
    /// after a colon better than after a comma.
    var pause: Int
  }

  /// Marks that may not begin a line.
  private static let closers = Set(
    "、。，．！？：；）」』】》〉〕］｝”’…—ー～·・々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.!?:;)]}%".unicodeScalars)
  /// Marks that may not end one.
  private static let openers = Set("（「『【《〈〔［｛“‘([{¿¡".unicodeScalars)
  private static let longPauses = Set("。！？：；—…!?:;".unicodeScalars)
  private static let shortPauses = Set("、，》」』）”,".unicodeScalars)

  /// The pieces of a text: words where there are spaces, else characters with the marks that stay
  /// with them.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var space = false
    var glue = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\u{3000}" {
        space = !pieces.isEmpty
        glue = false
        continue
      }
      let last = pieces.last?.text.unicodeScalars.last
      let sticks =
        glue || closers.contains(scalar)
        || (last.map { !LetterWidth.isIdeographic($0) && !LetterWidth.isIdeographic(scalar) }
          ?? false)
      if sticks, !space, var piece = pieces.popLast() {
        piece.text.unicodeScalars.append(scalar)
        pieces.append(piece)
      } else {
        pieces.append(
          Piece(text: String(scalar), hasSpaceBefore: space, width: 0, pause: 0))
      }
      space = false
      glue = openers.contains(scalar)
    }
    for index in pieces.indices {
      pieces[index].width = LetterWidth.of(pieces[index].text)
      guard let last = pieces[index].text.unicodeScalars.last else { continue }
      pieces[index].pause =
        longPauses.contains(last) ? 15 : shortPauses.contains(last) ? 8 : 0
    }
    return pieces
  }

  /// The lines with the fewest, then the most even breaks; nil where they are too many or a piece
  /// is too wide.
  static func balanced(_ pieces: [Piece], room: Int, most: Int) -> [String]? {
    guard !pieces.isEmpty, pieces.count <= 400 else { return nil }
    // best[count][end]: the cost of setting the pieces before `end` in `count` lines.
    var best = [[Int?]](repeating: Array(repeating: nil, count: pieces.count + 1), count: most + 1)
    var from = [[Int]](repeating: Array(repeating: 0, count: pieces.count + 1), count: most + 1)
    best[0][0] = 0
    for count in 1...max(1, most) {
      for end in 1...pieces.count {
        var width = 0
        for start in stride(from: end - 1, through: 0, by: -1) {
          width += pieces[start].width
          if start + 1 < end, pieces[start + 1].hasSpaceBefore { width += 250 }
          if width > room { break }
          guard let before = best[count - 1][start] else { continue }
          let slack = (room - width) / 50
          let cost =
            before + slack * slack - pieces[end - 1].pause * (room / 50) * (room / 50) / 100
            + (end < pieces.count && isLittleWord(pieces[end - 1].text) ? 90 : 0)
          // Of two that are as even, the one whose last line is longer.
          if best[count][end].map({ cost <= $0 }) ?? true {
            best[count][end] = cost
            from[count][end] = start
          }
        }
      }
      if best[count][pieces.count] != nil { return lines(pieces, from, count) }
    }
    return nil
  }

  /// Whether a word belongs to the next one: an article, a preposition.
  private static func isLittleWord(_ text: String) -> Bool {
    text.utf8.count <= 3 && text.utf8.allSatisfy { (97...122).contains($0) }
  }

  private static func lines(_ pieces: [Piece], _ from: [[Int]], _ count: Int) -> [String] {
    var lines: [String] = []
    var end = pieces.count
    for count in stride(from: count, to: 0, by: -1) {
      let start = from[count][end]
      var line = ""
      for piece in pieces[start..<end] {
        if piece.hasSpaceBefore && !line.isEmpty { line += " " }
        line += piece.text
      }
      lines.insert(line, at: 0)
      end = start
    }
    return lines
  }

  /// Lines filled one after the other, the last one ending in “…” where there is more.
  private static func cut(_ text: String, room: Int, most: Int) -> [String] {
    var lines = [""]
    var width = 0
    for character in text {
      let wide = LetterWidth.of(String(character))
      if width + wide > room - (lines.count == most ? 1000 : 0), !lines[lines.count - 1].isEmpty {
        if lines.count == most {
          lines[most - 1] += "…"
          break
        }
        lines.append("")
        width = 0
      }
      lines[lines.count - 1].append(character)
      width += wide
    }
    return lines
  }
}
