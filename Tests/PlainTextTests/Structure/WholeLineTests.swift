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

  @Test("a named chapter with a title ends at the indent of the paragraph below it")
  func namedChapter() throws {
    let paragraphs = [
      "话说江心有一座小岛，岛上住着一个老船夫，姓石，年过七十。有诗为证：",
      "老船夫开了门，只见门外站着一个少年，浑身是雪，手里提着一盏熄了的灯，半天没有说出一句话来。",
      "老船夫便问他从哪里来。",
      "少年只是摇头，把灯放在火边，慢慢地把鞋上的雪擦干净，又向门外看了一眼，好像还有人跟在后面，这才坐下来，喝了一口热水。",
      "“我从上游来，”他说，“桥断了。”",
      "那一夜两个人谁也没有睡，雪一直下到天亮，江面上白茫茫的一片，连对岸的灯火也看不见。",
      "天亮以后，少年走了，只留下那盏灯。",
    ]
    let text = "楔子 雪夜来客 老船夫讲古\n" + paragraphs.map { "　　\($0)\n" }.joined(separator: "\n")
    let outline = try read(text).outline
    #expect(outline.contains("# 楔子 雪夜来客 老船夫讲古"))
    #expect(outline.filter { $0.hasPrefix("¶ ") } == paragraphs.map { "¶ " + $0 })
  }
}
