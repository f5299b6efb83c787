import GalleyCore
import Testing

@testable import PlainTextFormat

/// Blocks of YAML at the head of a text.
struct YAMLBlockTests {
  private func read(_ text: String) throws -> (Document, [Diagnostic]) {
    var context = Context(program: Program(version: "1"))
    let document = try PlainTextReader().read(
      InputFile(name: "a.txt", bytes: Array(text.utf8)),
      settings: Settings(declared: DocumentFormat.plainText.settings, given: [:]),
      context: &context)
    return (document, context.diagnostics)
  }

  private func words(_ document: Document) -> String {
    var text = ""
    document.forEachRun { text += $0.text + " " }
    return text
  }

  private let body = "\nThe ice came early this year, and the boats lay still.\n"

  @Test(arguments: ["---", "..."], ["\n", "\r\n", "\r"])
  func `a block is metadata and no text`(_ end: String, _ lineEnd: String) throws {
    let text = "---\ntitle: The Boats\nauthor: [A, B]\n\(end)\n" + body
    let (document, said) = try read(
      lineEnd == "\n"
        ? text
        : text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: lineEnd))
    #expect(said.isEmpty)
    #expect(document.metadata.titles.map(\.value) == ["The Boats"])
    #expect(document.metadata.titles.first?.authority == .block)
    #expect(document.metadata.creators.map(\.value.name) == ["A", "B"])
    #expect(words(document).hasPrefix("The ice"))
    let source = try #require(document.source)
    #expect(source.omissions.first?.reason == .notation)
    #expect(
      source.lines.line(at: try #require(document.metadata.titles.first?.source).start) == 2)
  }

  @Test func `the block is heard before the text`() throws {
    let (document, _) = try read(
      "---\ntranslator: C\nlang: de\n---\n\nThe Boats\n\nBy Jane Miller\n" + body)
    #expect(document.metadata.creators.map(\.value.name).first == "C")
    #expect(document.language == .german)
    #expect(document.metadata.languages.first?.authority == .block)
  }

  @Test(arguments: [
    "---\nShe said: nothing at all, and went.\n---\n", "---\n\ntitle: A\n---\n",
    "---\ntitle: A\n", "--- \nA scene between two rules.\n---\n", "----\ntitle: A\n----\n",
    " ---\ntitle: A\n---\n", "---\nhttp://example.org: x\nlayout: post\n---\n", "---\n---\n",
    "---\n# title: A\n---\n",
  ])
  func `other lines between rules stay text`(_ head: String) throws {
    let (document, said) = try read(head + body)
    #expect(document.metadata.titles.allSatisfy { $0.authority == .text })
    #expect(document.source?.omissions.contains { $0.text.contains("title") } == false)
    #expect(said.allSatisfy { $0.severity == .note })
  }

  @Test func `a block that is wrong stays text and is told of`() throws {
    let (document, said) = try read("---\ntitle: A: B\n---\n" + body)
    #expect(said.map(\.code) == ["bad-yaml"])
    #expect(said.first?.severity == .warning)
    #expect(said.first?.position == SourcePosition(line: 2, column: 9))
    #expect(words(document).contains("A: B"))
  }

  @Test func `what is wrong with a field is a warning with its place`() throws {
    let (document, said) = try read(
      "---\ntitle: A\nautor: B\ndate: soon\nlayout: post\n---\n" + body)
    #expect(said.map(\.severity) == [.warning, .warning, .note])
    #expect(said.map { $0.position?.line } == [3, 4, 5])
    #expect(document.metadata.titles.map(\.value) == ["A"])
    #expect(document.metadata.date == nil)
  }

  @Test func `a file of a block alone keeps it as text`() throws {
    let (document, _) = try read("---\ntitle: A\n---\n\n")
    #expect(words(document).contains("title"))
  }

  @Test func `a block stands before a text of Project Gutenberg and of Aozora Bunko`() throws {
    let gutenberg =
      "---\ntitle: A\n---\nThe Project Gutenberg EBook of B\n\nTitle: B\n\nAuthor: C\n\n"
      + "*** START OF THIS PROJECT GUTENBERG EBOOK B ***\n\nThe ice came early.\n\n"
      + "*** END OF THIS PROJECT GUTENBERG EBOOK B ***\n"
    let document = try read(gutenberg).0
    #expect(document.metadata.titles.map(\.value) == ["A"])
    #expect(document.metadata.creators.map(\.value.name) == ["C"])
    let aozora =
      "---\nsubject: 海\n---\n霧の岬\n三宅千歳\n\n　《》：ルビ\n\n　海辺《うみべ》の町［＃「町」に傍点］に霧《きり》が出た。\n"
      + "　船《ふね》は岬［＃「岬」に傍点］を回《まわ》った。\n\n底本：「海辺の読本」岬書房\n"
    let japanese = try read(aozora).0
    #expect(japanese.metadata.subjects.map(\.value) == ["海"])
    #expect(!words(japanese).contains("subject"))
  }
}
