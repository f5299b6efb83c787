import GalleyCore
import GalleyTestSupport
import PlainTextFormat
import Testing

@Suite struct AozoraTests {
  /// A text around some lines, with enough of the notation to be known by.
  private func document(_ lines: String) throws -> Document {
    let text = """
      霧の岬
      三宅千歳

      -------------------------------------------------------
      【テキスト中に現れる記号について】

      《》：ルビ
      （例）岬《みさき》
      -------------------------------------------------------

      \(lines)



      底本：「海辺の読本」岬書房
      　　　2024（令和6）年5月1日初版発行
      初出：「霧笛」
      　　　2023（令和5）年4月
      入力：浜野みなと
      """
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document
  }

  /// The blocks of the body only.
  private func body(_ lines: String) throws -> [String] {
    Array(try document(lines).markup.dropFirst(2).dropLast(5))
  }

  @Test("title, author, printed source and who transcribed it")
  func frame() throws {
    let document = try document("　岬に霧が出た。")
    #expect(document.markup.prefix(3) == ["head: 霧の岬", "byline: 三宅千歳", "岬に霧が出た。"])
    #expect(document.divisions.map(\.kind) == [.article, .backMatter])
    let metadata = document.metadata
    #expect(metadata.titles.map(\.value) == ["霧の岬"])
    #expect(
      metadata.creators.map { $0.value.role + " " + $0.value.name } == ["aut 三宅千歳", "trc 浜野みなと"])
    #expect(metadata.sourcePublication?.value == "「海辺の読本」岬書房")
    #expect(metadata.date?.value == "2023-04")
    #expect(document.decisions.contains { $0.kind == .notation && $0.choice == "Aozora Bunko" })
  }

  @Test("translators, subtitles and original titles")
  func names() throws {
    let key = "\n------------------------\n【テキスト中に現れる記号について】\n\n《》：ルビ\n------------------------\n\n"
    let document = try read("岬\nTHE CAPE\nジョン・スミス\n三宅千歳訳\n" + key + "　岬《みさき》に霧《きり》が出た。\n")
    #expect(
      document.markup.prefix(4) == [
        "head: 岬", "subhead: THE CAPE", "byline: ジョン・スミス", "byline: 三宅千歳訳",
      ])
    #expect(
      document.metadata.creators.map { $0.value.role + " " + $0.value.name } == [
        "aut ジョン・スミス", "trl 三宅千歳",
      ])
  }

  @Test(
    "readings",
    arguments: [
      ("白い灯台《とうだい》が立つ。", "白い{ruby 灯台|とうだい}が立つ。"),
      ("古い｜覚え書き《ノート》だ。", "古い{ruby 覚え書き|ノート}だ。"),
      ("清浄《しょうじょう》心《しん》の人。", "{ruby 清浄|しょうじょう}{ruby 心|しん}の人。"),
      ("三ヶ月《みかづき》とＡＢ《えーびー》と。", "{ruby 三ヶ月|みかづき}と{ruby ＡＢ|えーびー}と。"),
      ("《題》は誰のものか。", "《題》は誰のものか。"),
      ("これは空《》である。", "これは空《》である。"),
      ("岬［＃「岬」に「みさき」のルビ］の先。", "{ruby 岬|みさき}の先。"),
      ("霧《きり》［＃「霧」に傍点］の夜。", "{dots {ruby 霧|きり}}の夜。"),
    ])
  func ruby(line: String, expected: String) throws {
    #expect(try body("　" + line) == [expected])
  }

  @Test(
    "ways of setting",
    arguments: [
      ("ただ［＃「ただ」に傍点］見た。", "{dots ただ}見た。"),
      ("［＃傍点］ただ［＃傍点終わり］見た。", "{dots ただ}見た。"),
      ("ただ［＃「ただ」に白丸傍点］見た。", "{dots ただ}見た。"),
      ("太い［＃「太い」は太字］字。", "{bold 太い}字。"), ("斜め［＃「斜め」は斜体］の字。", "{italic 斜め}の字。"),
      ("線［＃「線」に傍線］の下。", "{underline 線}の下。"), ("消す［＃「消す」に取消線］。", "{strikethrough 消す}。"),
      ("Ｈ２［＃「２」は下付き小文字］Ｏ。", "Ｈ{subscript ２}Ｏ。"),
      ("［＃太字］太い［＃傍点］点［＃太字終わり］と［＃傍点終わり］線。", "{bold 太い{dots 点}}{dots と}線。"),
      ("昭和12［＃「12」は縦中横］年。", "昭和12年。"),
      ("有リ［＃レ］朋。", "有リ{superscript レ}朋。"),
      ("ない［＃「ある」に傍点］言葉。", "ない［＃「ある」に傍点］言葉。"),
      ("これは［＃何だか分からない注］だ。", "これは［＃何だか分からない注］だ。"),
      ("閉じない［＃注だ。", "閉じない［＃注だ。"),
    ])
  func styles(line: String, expected: String) throws {
    #expect(try body("　" + line) == [expected])
  }

  @Test("bold over several lines")
  func overLines() throws {
    #expect(
      try body("　一つ［＃ここから太字］目。\n　二つ目。\n　三つ［＃ここで太字終わり］目。")
        == ["一つ{bold 目。}", "{bold 二つ目。}", "{bold 三つ}目。"])
  }

  @Test(
    "characters that are described",
    arguments: [
      ("任※［＃「にんべん＋夾」、第3水準1-14-26］の人。", "任{character ※|俠}の人。"),
      ("※［＃「魚＋會」、U+9C60、12-3］《なます》にする。", "{ruby {character ※|鱠}|なます}にする。"),
      ("第※［＃ローマ数字2、1-13-22］章。", "第{character ※|Ⅱ}章。"),
      ("※［＃見たことのない字］だ。", "※だ。"),
      ("店は〔Cafe' Mu:ller〕だ。", "店は{zz}Caf{character e'|é} M{character u:|ü}llerだ。"),
      ("〔注釈〕はそのまま。", "〔注釈〕はそのまま。"),
    ])
  func characters(line: String, expected: String) throws {
    #expect(try body("　" + line) == [expected.replacing("{zz}", with: "")])
  }

  @Test("headings, pages, verse and what stands at the end of a line")
  func blocks() throws {
    let found = try body(
      """
      ［＃７字下げ］一　岬［＃「一　岬」は中見出し］

      　霧が出た。
      ［＃ここから３字下げ］
      霧笛鳴る岬の春の浅きかな
      灯の届くところまで船待ちにけり
      ［＃ここで字下げ終わり］
      　船が来た。
      　　　　　＊
      　船が去った。
      ［＃地から１字上げ］（三月）
      ［＃改ページ］
      ［＃挿絵（fig1.png、横32×縦12）入る］

      ［＃ここから大見出し］
      第二部
      海
      ［＃ここで大見出し終わり］
      　夜［＃「夜」は同行小見出し］　海は暗い。

      　　　　二

      　朝が来た。
      """)
    #expect(
      found == [
        "head: 一　岬", "霧が出た。", "verse: 霧笛鳴る岬の春の浅きかな / 灯の届くところまで船待ちにけり", "船が来た。", "***＊",
        "船が去った。", ".right .indent-end-2 （三月）", "|page", "figure: 挿絵（fig1.png、横32×縦12）入る",
        "head: 第二部/海", "{head 夜}海は暗い。", "head: 二", "朝が来た。",
      ])
  }

  @Test("stanzas whose lines end with full stops now and then are verse, those at the edge too")
  func stanzas() throws {
    let setIn = try body(
      """
      　歌が聞こえた。
      ［＃ここから２字下げ］
      通りに雨は降りしきり、
      家々の灯はまだともらない。
      船は静かに綱を引き、
      わたしは岸で鐘を待つ。

      沖の灯の色の淡さと
      見え隠れする波のさき。
      黙つた人の帽子と、
      春の遠さと懐かしさ。
      ［＃ここで字下げ終わり］
      　歌はやんだ。
      """)
    #expect(setIn.count { $0.contains("verse: ") } == 2, "\(setIn)")
    let atEdge = try body(
      """
      ［＃４字下げ］煙［＃「煙」は大見出し］

      北の港の磯の白砂に
      われひとりゐて
      船を見おくる

      鐘の鳴る
      坂の上より
      海のひらける朝を忘れず

      綱を引く
      手のつめたさを
      父に言はざりし
      """)
    #expect(atEdge.count { $0.contains("verse: ") } == 3, "\(atEdge)")
    // What is said at the edge is no verse.
    let said = try body(
      "「行くか」\n「行く」\n\n「いつ」\n「今」\n\n「雨だぞ」\n「かまわない」\n\n「そうか」\n「そうだ」")
    #expect(!said.contains { $0.contains("verse: ") }, "\(said)")
  }

  @Test("a few blank lines between paragraphs part scenes, many do not")
  func sceneBreaks() throws {
    let lines = (1...8).map { "　これは\($0)番目の段落である。" }
    #expect(try body(lines.prefix(5).joined(separator: "\n") + "\n\n" + lines[5]).contains("***"))
    #expect(try !body(lines.joined(separator: "\n\n")).contains("***"))
  }

  @Test("remarks on the printed book are kept beside the text")
  func variants() throws {
    let document = try document("　岬［＃「岬」は底本では「峠」］の先。")
    #expect(document.markup[2] == "岬の先。")
    let remark = document.decisions.first { $0.choice == "remark of the transcriber" }
    #expect(remark?.evidence.map(\.reason) == ["［＃「岬」は底本では「峠」］"])
  }

  @Test("a text in Japanese without the notation is read as any text")
  func others() throws {
    let document = try read("　岬の先に、白い灯台が立っている。\n　霧の多い年の春だった。\n　誰もいなかった。\n")
    #expect(!document.decisions.contains { $0.kind == .notation })
  }

  @Test(
    "what stands before the key and is no title is text",
    arguments: ["　霧の岬", "　霧の岬\n三宅千歳", "\n\n\n底本：「海辺の読本」", "霧の岬\n\n底本：「海辺の読本」"])
  func beforeTheKey(_ head: String) throws {
    for lineEnd in ["\n", "\r", "\u{B}"] {
      let text = """
        \(head)
        ----------
        【テキスト中に現れる記号について】
        ----------
        岬に霧が出た。

        """.replacing("\n", with: lineEnd)
      let document = try read(text)
      #expect(document.reconstructedSource() == text)
      #expect(document.markup.last == "岬に霧が出た。")
    }
  }

  @Test("notes without an end, brackets without a mate, notes in notes: all comes back")
  func damaged() throws {
    let pieces = [
      "［＃", "］", "《", "》", "｜", "※", "［＃傍点］", "［＃傍点終わり］", "霧", "岬《みさき》", "〔e'", "〕", "［＃「霧」に傍点］",
      "［＃ここから太字］", "［＃ここで太字終わり］", "\n", "　", "［＃「霧」に「き」のルビ］", "［＃改ページ］", "［＃ここから２字下げ］", "［＃大見出し］",
      "［＃ここから大見出し］", "［＃「岬」は同行中見出し］", "［＃挿絵（a.png、横1×縦1）入る］", "、", "\n\n", "［＃一］", "［＃「霧」は底本では「露」］",
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<150 {
      let length = Int.random(in: 1...60, using: &random)
      let text = (0..<length).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      #expect(throws: Never.self, "\(text)") { try document(text) }
    }
  }
}
