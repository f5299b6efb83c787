import GalleyCore
import Testing

@testable import PlainTextFormat

/// The rule packs are data; each list is tried on the examples that stand beside it.
@Suite struct RuleTests {
  private func line(_ text: String) -> (Line, [UInt8]) {
    let bytes = Array(text.utf8)
    return (LineScanner(bytes, ambiguousIsWide: false).lines[0], bytes)
  }

  private let rules = RuleBook.shipped

  @Test("each file is right, and finds its examples and no others", arguments: ShippedRules.files)
  func examples(language: String, text: String) throws {
    let parser = RuleParser(Array(text.utf8), name: "\(language).rules")
    #expect(parser.problems.map(\.text) == [])
    #expect(parser.pack.language == language)
    #expect(parser.pack.examples.count > 5)
    let tag = try #require(LanguageTag(language))
    let book = try RuleBook.make(for: tag)
    #expect(book.failures(of: parser.pack, name: "\(language).rules").map(\.text) == [])
  }

  @Test(
    "no rule is passed over by a line's first and last characters", arguments: ShippedRules.files)
  func hints(language: String, text: String) throws {
    let pack = RuleParser(Array(text.utf8), name: language).pack
    let book = try RuleBook.make(for: try #require(LanguageTag(language)))
    let kinds: [RuleSection: RuleHints.Kinds] = [
      .byline: .byline, .organization: .organization, .source: .sourceLine,
      .authorNote: .authorNote, .jump: .jump, .table: .caption, .figure: .caption,
      .chapter: .chapter,
      .date: .date,
    ]
    for example in pack.examples where example.isMatch {
      guard let kind = kinds[example.section] else { continue }
      let (line, bytes) = line(example.text)
      // Told by their brackets, whatever word opens them.
      if kind == .caption, book.pictures.opens(line, in: bytes) { continue }
      #expect(book.hints.kinds(of: line, in: bytes).contains(kind), "\(example.text)")
    }
    let (line, bytes) = line("~~~")
    #expect(book.hints.kinds(of: line, in: bytes) == .date)
  }

  @Test(
    "chapter heads",
    arguments: [
      ("第十二回 林中遇雨", 2), ("第3章", 2), ("第一卷 少年", 1), ("楔子", 2), ("楔子 雪夜来客", 2), ("Chapter IV", 2),
      ("CHAPTER 12. The Sea", 2),
      ("Part Two", 1), ("Act I", 1), ("Scene 3", 3), ("Kapitel 5", 2), ("第三节　河", 3),
    ])
  func chapters(text: String, level: Int) {
    #expect(rules.chapters.level(of: LineWords(text)) == level)
  }

  @Test(
    "prose that looks like a chapter head",
    arguments: [
      "序 他写到这里，停了笔", "楔子里说的那个人", "第一封信是他写的", "第四本书", "Chapter and verse", "Party members",
      "第十三届全国运动会在这里举行",
      "Part of the house",
    ])
  func noChapters(text: String) {
    #expect(rules.chapters.level(of: LineWords(text)) == nil)
  }

  @Test("names of persons", arguments: ["王小明", "张三 李四", "欧阳明", "王 明", "J. M. Barrie"])
  func names(text: String) { #expect(rules.names.isLikely(LineWords(text))) }

  @Test("no names", arguments: ["王国维说", "a man", "Chapter 1", "春天的运河", "The End."])
  func noNames(text: String) { #expect(!rules.names.isLikely(LineWords(text))) }

  @Test(
    "dates",
    arguments: [
      "2006年4月30日 星期日", "Friday, July 21, 2017", "3. März 1915", "昭和八年一月", "le 14 juillet 1789",
    ])
  func dates(text: String) { #expect(rules.dates.matches(LineWords(text))) }

  @Test(
    "no dates",
    arguments: ["2006年4月30日第十届会议通过", "In July 2017 the council met", "第5集", "12 apples"])
  func noDates(text: String) { #expect(!rules.dates.matches(LineWords(text))) }

  @Test("numbers at the head of a line")
  func numbers() throws {
    #expect(try #require(NumberedHead(LineWords("1.2 Scope"))).style == .dotted)
    #expect(try #require(NumberedHead(LineWords("（二）血站"))).isBracketed)
    #expect(try #require(NumberedHead(LineWords("十二、合作"))).style == .ideographic)
    #expect(try #require(NumberedHead(LineWords("iv. fourth"))).style == .roman)
    #expect(NumberedHead(LineWords("3.5% of all")) == nil)
    #expect(NumberedHead(LineWords("1998年10月")) == nil)
    #expect(NumberedHead(LineWords("一个人")) == nil)
  }

  @Test("numbers that speak for a new paragraph")
  func numberedLines() {
    for text in ["第十二条 国家实行", "（三）非法组织", "2. Open the door"] {
      let (line, bytes) = line(text)
      #expect(rules.numbers.matches(line, in: bytes), "\(text)")
    }
    for text in ["第十三届全国人大", "2022年人大", "一是完善"] {
      let (line, bytes) = line(text)
      #expect(!rules.numbers.matches(line, in: bytes), "\(text)")
    }
  }
}
