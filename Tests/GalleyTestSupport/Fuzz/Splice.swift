/// Puts what means something to a reader into a text, at places where it does not belong.
enum Splice {
  /// Marks, heads, frames, controls and bytes that are no characters.
  private static let marks: [[UInt8]] =
    [
      [0x00], [0xFF], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F],
    ]
    + [
      "\u{FEFF}", "\u{1B}[31m", "\u{C}", "\u{B}", "\r", "\r\n", "\n\n\n", "\t\t", "\u{85}",
      "\u{2028}", "\u{202E}", "> ", ">> ", "| a | b |\n|---|---|\n", "a    b    c\nd    e    f\n",
      "```\n", "# ", "- ", "    ", "「", "　　", "HAMLET. ", "鲁贵：", "===\n", "-----\n",
      "+--+--+\n|a |b |\n", "第一回 ", "第三条　", "§ 4 ", "1.2 ", "[1]", "[1] ", "* ", "†", "※",
      "*** START OF THE PROJECT GUTENBERG EBOOK X ***\n",
      "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n", "《かんじ》", "｜", "［＃改ページ］\n",
      "［＃ここから２字下げ］\n", "［＃「字」に傍点］", "CHAPTER IV\n", "By Anna Stone\n", "12\n\u{C}",
      "well-\n", "Dear Sir,\n", "From: a@b.c\nSubject: x\n\n", "_", "**", "http://a.b/c", "•",
    ].map { Array($0.utf8) }

  /// The bytes with up to fourteen changes.
  static func put(into bytes: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...14, using: &chance) {
      let index = Int.random(in: 0...bytes.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0:
        if index < bytes.count { bytes[index] = UInt8.random(in: 0...255, using: &chance) }
      case 1, 2:
        let mark = marks.randomElement(using: &chance) ?? []
        let count = [1, 1, 1, 20].randomElement(using: &chance) ?? 1
        bytes.insert(contentsOf: (0..<count).flatMap { _ in mark }, at: index)
      case 3:
        let end = min(bytes.count, index + Int.random(in: 1...60, using: &chance))
        bytes.removeSubrange(index..<end)
      default:
        let end = min(bytes.count, index + Int.random(in: 1...300, using: &chance))
        bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
      }
    }
    return bytes
  }
}
