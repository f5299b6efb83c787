/// Signs of computer text, of tables and of drawings among the characters of a group of lines.
struct CodeMarks {
  /// What they weigh, line by line.
  private(set) var weight: Int32 = 0
  /// Whether signs of code or prompts are as many as code has.
  let isCode: Bool
  /// How many of a hundred bytes are signs of code.
  let share: Int

  init(_ lines: Range<Int>, _ text: borrowing MeasuredText) {
    var signs = 0
    var total = 0
    var gaps = 0
    var prompts = 0
    var opensWithPrompt = false
    let seen = lines.prefix(60)
    for index in seen {
      let line = text.lines[index]
      let bytes = text.bytes[Int(line.start)..<min(Int(line.end), Int(line.start) + 200)]
      if Self.isPrompt(bytes) {
        prompts += 1
        opensWithPrompt = opensWithPrompt || index == seen.lowerBound
      }
      var spaces = 0
      var hasGap = false
      // What an address is made of says nothing of the words around it.
      var isAddress = false
      for (place, byte) in zip(bytes.indices, bytes) {
        total += 1
        if byte == UInt8(ascii: "/"), place > bytes.startIndex,
          bytes[place - 1] == UInt8(ascii: ":")
        {
          isAddress = true
        }
        if !isAddress, Self.signs[Int(byte)] { signs += 1 }
        if byte == 0x20 {
          isAddress = false
          spaces += 1
        } else {
          hasGap = hasGap || spaces > 2
          spaces = 0
        }
      }
      if hasGap { gaps += 1 }
    }
    // In running text an option may come to stand first on a line.
    if !opensWithPrompt, prompts * 4 < seen.count { prompts = 0 }
    share = 100 * signs / max(1, total)
    isCode = share >= 12 || prompts > 0 && prompts * 8 >= seen.count
    weight += share >= 12 ? Weights.literalManySigns : share >= 5 ? Weights.literalSigns : 0
    if prompts > 0 { weight += Weights.literalPrompt }
    if gaps * 2 >= seen.count { weight += Weights.literalGaps }
  }

  /// Whether one line begins as a sentence or a name does, and has nothing that had to be kept.
  static func isWords(_ line: Line, in bytes: [UInt8]) -> Bool {
    line.first == .upper && line.last != .other && line.last != .digit && line.characters <= 44
      && bytes[Int(line.start)..<Int(line.end)].contains(0x20)
  }

  private static let signs: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "{}[]<>=+|_\\#$%^&@/*~`();".utf8 { table[Int(byte)] = true }
    return table
  }()

  private static let promptWords: [[UInt8]] = [
    ">>>", "$ ", "# ", "#!", "#include", "//", "/*", "... ", "%", "|", "+-", "--", "==", "C:\\",
    "<",
  ].map { Array($0.utf8) }

  private static let dash = Array("-- ".utf8)

  private static func isPrompt(_ bytes: ArraySlice<UInt8>) -> Bool {
    // A row of one sign is a rule, and a dash with a space after it opens a speech.
    if let first = bytes.first, bytes.count > 3, bytes.allSatisfy({ $0 == first }) { return false }
    // Two dashes alone part a signature from a message.
    if bytes.elementsEqual(dash.dropLast()) { return false }
    return promptWords.contains { bytes.starts(with: $0) } && !bytes.starts(with: dash)
  }
}
