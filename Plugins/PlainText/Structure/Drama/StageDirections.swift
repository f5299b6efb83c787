/// The lines among speeches that tell what happens on the stage, with what they weigh as that.
struct StageDirections {
  private var weights: [Int: Int32] = [:]
  /// The later lines of directions in brackets.
  private var inner: Set<Int> = []

  /// What a line weighs as the first of a stage direction; nil when it is none.
  func weight(_ line: Int) -> Int32? { weights.isEmpty ? nil : weights[line] }

  /// Whether a line goes on with a direction in brackets.
  func holds(_ line: Int) -> Bool { !inner.isEmpty && inner.contains(line) }

  /// Finds them between the speeches of a text, and right before and after.
  init(_ text: MeasuredText, _ dialogue: Dialogue) {
    for stretch in dialogue.stretches {
      let first = max(0, stretch.lowerBound - Self.reach)
      let last = min(text.lines.count, stretch.upperBound + Self.reach)
      for index in first..<last where weights[index] == nil {
        guard let weight = Self.weight(index, text, dialogue) else { continue }
        weights[index] = weight
        if weight == Weights.directionBracketed, text.lines[index].blanksBefore > 0,
          let end = Self.end(of: index, text, with: nil)
        {
          inner.formUnion(index + 1..<end + 1)
        }
      }
    }
  }

  /// How many lines before the first speech and after the last a direction may stand.
  private static let reach = 30

  private static func weight(
    _ index: Int, _ text: MeasuredText, _ dialogue: Dialogue
  ) -> Int32? {
    let line = text.lines[index]
    guard dialogue.opening(index) == .nothing, opensAnew(index, text) else { return nil }
    if line.first == .opener, closes(index, text, with: nil) { return Weights.directionBracketed }
    if text.bytes[Int(line.start)] == UInt8(ascii: "_"),
      closes(index, text, with: UInt8(ascii: "_"))
    {
      return Weights.directionUnderscored
    }
    if standsUnderScene(index, text, dialogue) { return Weights.directionUnderScene }
    // The head of a scene may tell where it is: `SCENE I. A room in the castle.`
    return text.rules.speech.isDirection(line, in: text.bytes)
      && text.rules.chapters.level(of: LineWords(line, in: text.bytes)) == nil
      ? Weights.directionWords : nil
  }

  /// How many lines above one that tells who is on stage the head of the scene may stand.
  private static let sceneReach = 8

  /// Whether a line by itself between the head of a scene and the first speech tells where that is, or
  /// in capitals who is on stage: then a direction may stand between.
  private static func standsUnderScene(
    _ index: Int, _ text: MeasuredText, _ dialogue: Dialogue
  ) -> Bool {
    guard index > 0, index + 1 < text.lines.count, dialogue.isPlay else { return false }
    let (line, next) = (text.lines[index], text.lines[index + 1])
    guard line.blanksBefore > 0, next.blanksBefore > 0, line.first == .upper,
      line.characters <= 90, dialogue.opening(index + 1) != .nothing || next.first == .opener,
      !CastList.opensAct(line, in: text)
    else { return false }
    if CastList.opensAct(text.lines[index - 1], in: text) { return true }
    guard EmissionTable.isName(line, text.bytes) else { return false }
    for above in (max(0, index - sceneReach)..<index).reversed() {
      if dialogue.opening(above) != .nothing { return false }
      if CastList.opensAct(text.lines[above], in: text) { return true }
    }
    return false
  }

  private static func opensAnew(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index > 0 else { return true }
    let line = text.lines[index]
    let last = text.lines[index - 1]
    return line.blanksBefore > 0 || line.startsPage || last.ending == .sentence
      || last.last == .closer || line.indent > last.indent
  }

  /// The most lines that a direction in brackets has.
  private static let longest = 30

  /// Whether what the first sign of a line opens is closed at the end of a line, and not before.
  ///
  /// Of brackets the first one's partner counts; of another sign its next.
  private static func closes(_ first: Int, _ text: MeasuredText, with sign: UInt8?) -> Bool {
    end(of: first, text, with: sign) != nil
  }

  /// The last line of what the first sign of a line opens; nil where it is closed elsewhere.
  private static func end(of first: Int, _ text: MeasuredText, with sign: UInt8?) -> Int? {
    var depth = 0
    for index in first..<min(text.lines.count, first + longest) {
      let line = text.lines[index]
      if index > first && (line.blanksBefore > 0 || line.startsPage) { return nil }
      let start = Int(line.start) + (index == first && sign != nil ? 1 : 0)
      var cursor = ScalarCursor(text.bytes, from: start, to: Int(line.end))
      while let value = cursor.next() {
        if let sign {
          if value == UInt32(sign) { depth = -1 }
        } else {
          switch CharacterShape.of(value).kind {
          case .opener: depth += 1
          case .closer: depth -= 1
          default: continue
          }
        }
        let isClosed = sign == nil ? depth <= 0 : depth < 0
        guard isClosed else { continue }
        // A full stop after the bracket still ends it.
        let isEnd =
          Int(line.end) - cursor.offset <= 3 && cursor.offset >= Int(line.end) - 3
          && endsBlock(index, text)
        return isEnd ? index : nil
      }
    }
    return nil
  }

  private static func endsBlock(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index + 1 < text.lines.count else { return true }
    let next = text.lines[index + 1]
    return next.blanksBefore > 0 || next.startsPage || next.first != .lower
  }
}
