/// Text that trips up writers: what markup is made of, what XML cannot hold, what is not Latin.
public enum TrickyText {
  /// Pieces without a line end, each of which has broken some program.
  public static let pieces: [String] = [
    // U+FDD0, which a literal may not hold: no character, but XML takes it.
    String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self),
    "<&>\"'", "]]>", "&amp;", "<!-- -->", "<?pi ?>", "</p>", "--", "%s", "\\n", "{{x}}", "$1",
    "\u{0}", "\u{1}\u{8}", "\u{B}", "\u{1B}[0m", "\u{7F}", "\u{85}", "\u{9F}", "\u{FFFE}",
    "\u{FFFF}", "\u{FFFD}", "\u{1FFFE}", "\u{10FFFF}", "\u{E000}",
    "汉字", "，", "“引号”", "……", "𠀀", "〇", "かな", "カナ", "한글", "漢\u{FE00}", "葛\u{E0100}",
    "עברית", "العربية", "\u{202E}rtl\u{202C}", "\u{2067}isolate\u{2069}",
    "e\u{301}", "é", "ﬁ", "👩‍👩‍👧‍👦", "🏳️‍🌈", "\u{301}", "\u{200D}", "\u{200B}", "\u{FEFF}",
    "\u{AD}", "\u{A0}", "\u{3000}", "\u{2028}", "\t", "  ", " ",
  ]

  /// Words of ordinary prose.
  public static let words: [String] = [
    "word", "the", "of", "Galley", "paper", "1999", "a", "well-known", "它们", "人民", "报纸",
    "改革", "。", "、", "text", "über", "naïve", "привет", "新闻",
  ]

  /// A run of up to `count` pieces, most of them words; never empty, without a line end.
  public static func run(_ count: Int, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<max(1, count) {
      let isTricky = Int.random(in: 0..<4, using: &random) == 0
      let source = isTricky ? pieces : words
      text += source[Int.random(in: 0..<source.count, using: &random)]
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }
}
