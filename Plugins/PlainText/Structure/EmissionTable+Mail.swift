/// What lines can be where a text has mail.
extension EmissionTable {
  /// Leaves of the last line's labels what it can be: no head stands in a quotation, nothing goes
  /// on from one depth to another, and a greeting or a close is a paragraph.
  mutating func holdMail(_ index: Int, _ text: MeasuredText) {
    let lines = text.lines
    let depth = lines[index].quoteDepth
    let before = index > 0 ? lines[index - 1].quoteDepth : 0
    let announces = Self.announces(index, lines)
    let words = text.rules.letters
    let greets =
      words.isGreeting(lines[index], in: text.bytes) || words.isClose(lines[index], in: text.bytes)
    let isGreeted = Self.isGreeted(index, text)
    // A line alone is what people write in mail, and no stanza.
    let isAlone =
      text.mail.isMail && (lines[index].blanksBefore > 0 || before != depth)
      && (index + 1 == lines.count || lines[index + 1].blanksBefore > 0)
    let isEdge = text.mail.isMail && text.mail.isEdge(index, of: lines)
    keepLast { label in
      if label.continues, lines[index].blanksBefore > 0, depth > 0 || text.mail.isMail {
        return false
      }
      if label.continues { return depth == before && !greets && !isGreeted }
      if label == .verse, isAlone { return false }
      if label == .verse || label == .literal { return !greets && !isGreeted && !announces }
      if label == .heading { return depth == 0 && !announces && !isEdge && !greets && !isGreeted }
      // The head of a message says all that matter says.
      return !label.isMatter || depth == 0 && !announces && !text.mail.isMail
    }
  }

  /// Whether a line says who is quoted below it: with those right below it, up to a colon.
  private static func announces(_ index: Int, _ lines: [Line]) -> Bool {
    for next in (index + 1)..<max(index + 1, min(index + 4, lines.count)) {
      if lines[next].quoteDepth > lines[index].quoteDepth {
        return lines[next - 1].ending == .colon
      }
      if lines[next].blanksBefore > 0 || lines[next].quoteDepth < lines[index].quoteDepth { break }
    }
    return false
  }

  /// Whether a greeting stands above a line, or a close in its paragraph.
  private static func isGreeted(_ index: Int, _ text: MeasuredText) -> Bool {
    let words = text.rules.letters
    var place = index
    while place > 0, index - place < 4, text.lines[place - 1].characters <= 44 {
      let isNext = place == index
      if isNext && words.isGreeting(text.lines[place - 1], in: text.bytes)
        || words.isClose(text.lines[place - 1], in: text.bytes)
      {
        return true
      }
      if text.lines[place].blanksBefore > 0 { break }
      place -= 1
    }
    return false
  }
}
