import Testing

/// Texts with one line to a paragraph.
@Suite struct WholeLineTests {
  @Test("lines that happen to be equally wide are paragraphs all the same")
  func lawOfLines() throws {
    let long = "任何人都可以在开放时间内进入图书馆阅览室，但是应当遵守本馆的各项规定，不得大声喧哗，不得携带饮料和食物。"
    let short = "图书馆应当每年公布借阅的情况，并且听取读者的意见和建议。"
    let lines = (0..<12).map { $0 % 3 == 0 ? short : $0 % 3 == 1 ? long + long : long }
    #expect(try read(lines.joined(separator: "\n") + "\n").paragraphs == lines)
  }
}
