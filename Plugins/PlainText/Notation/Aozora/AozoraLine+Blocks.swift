import GalleyCore

extension AozoraLine {
  /// Whether a stretch is all the text there is.
  func isNothing(but range: Range<Int>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return first.range.lowerBound == range.lowerBound && last.range.upperBound == range.upperBound
  }

  /// Where the heading ends that the line opens with: 同行見出し.
  var runInHead: Int? {
    for entry in notes {
      if case .style(.heading(_, runsIn: true), of: _) = entry.note {
        return entry.range.upperBound
      }
      if case .close(.heading(_, runsIn: true)) = entry.note { return entry.range.upperBound }
    }
    return nil
  }

  /// The level of the heading that the line is, 1 to 3.
  var headingLevel: Int? {
    for entry in notes {
      switch entry.note {
      case .style(.heading(let level, runsIn: false), of: _): return level
      case .open(.heading(let level, runsIn: false), isBlock: false): return level
      default: continue
      }
    }
    return nil
  }

  /// The characters as text.
  var plainText: String {
    var result = ""
    for character in text {
      if let scalar = Unicode.Scalar(character.value) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The class of the first character.
  var first: CharacterClass? { text.first.map { CharacterShape.of($0.value).kind } }

  /// Whether the text ends as a sentence does.
  var endsSentence: Bool {
    let last = text.last { character in
      let kind = CharacterShape.of(character.value).kind
      return kind != .closer && kind != .quote
    }
    return last.map { CharacterShape.of($0.value).kind == .final } ?? false
  }
}
