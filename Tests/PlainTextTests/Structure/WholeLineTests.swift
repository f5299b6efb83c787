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

  @Test("lines far shorter than paragraphs that nobody broke were not broken for their width")
  func shortAmongWhole() throws {
    let long =
      "渡口的人每天一早就起来，把船从岸边推到水里，等着赶集的人来，一直等到太阳升到对面的山顶上，才把第一批人送过江去。"
    let other =
      "到了晚上他把船系好，点起灯，坐在门口抽一袋烟，听江水从石头上流过去，想着明天会不会下雨，鱼还来不来。"
    let list = ["人参三钱", "附子二钱", "干姜一钱", "甘草一钱"]
    let text = ["药方只有四味："] + list + [long, other]
    let lines = [long, other] + text + [long]
    #expect(try read(lines.joined(separator: "\n") + "\n").paragraphs == lines)
    // Where nearly all lines end with sentences, they need not be that long.
    let talk = [
      "林老爷子的病，全城的名医都看过了，没有一个人知道该怎么办才好。", "“准备后事吧。”院长摇了摇头，把门轻轻地关上了。",
      "“让我试试。”", "所有人都回过头来，只见门口站着一个穿着旧校服的少年。",
    ]
    let spoken = talk + text.prefix(5) + talk.reversed()
    #expect(try read(spoken.joined(separator: "\n") + "\n").paragraphs == Array(spoken))
    let song = ["远山远，", "远山高，", "远山上面有灯烧。", "灯一亮，", "人就到，", "不怕天黑路迢迢。"]
    let sung = long + "\n\n" + other + "\n\n" + song.joined(separator: "\n") + "\n\n" + long + "\n"
    let read = try read(sung).outline
    for line in song {
      #expect(read.contains("¶ " + line) || read.contains("/ " + line), "\(line)")
    }
  }
}
