import GalleyCore
import Testing

@testable import PlainTextFormat

/// What a person says of lines holds, and the lines around follow.
@Suite struct GivenLinesTests {
  private static let text = """
    The Winter Boats
    By Jane Miller
    The ice came early this year, and the boats lay
    still at their moorings until the end of Febru-
    ary. Nobody could remember such a winter, and

    nobody wanted to remember it.
    In March the wind turned, and on the second day
    of that month the first of the boats was free.
    """

  private func read(_ overrides: String, explains: Bool = false) throws(Diagnostic) -> Document {
    var context = Context(program: Program(version: "1"))
    context.explains = explains
    context.overrides = try Overrides(
      InputFile(name: "page.txt.galley", bytes: Array(overrides.utf8)))
    return try PlainTextReader().read(
      InputFile(name: "page.txt", bytes: Array(Self.text.utf8)),
      settings: try Settings(declared: DocumentFormat.plainText.settings), context: &context)
  }

  @Test("a title that was given makes the next line its byline")
  func neighbours() throws {
    let before = try read("")
    #expect(before.divisions.count == 1)
    let after = try read("line 7: title\nline 8: byline")
    let second = try #require(after.divisions.last)
    #expect(after.divisions.count == 2)
    #expect(second.matter.map(\.role) == [.head, .byline])
    #expect(second.matter.allSatisfy { $0.confidence == .certain })
    let given = after.decisions.filter { $0.origin == .given }
    #expect(given.map(\.line) == [7, 8])
    #expect(given.first?.evidence.first?.reason == "given in page.txt.galley, line 1")
  }

  @Test("furniture that was given leaves the text")
  func furniture() throws {
    let document = try read("line 2: furniture")
    #expect(document.divisions[0].matter.map(\.role) == [.head])
    #expect(document.decisions.contains { $0.choice == "furniture" && $0.origin == .given })
  }

  @Test("line ends are joined as was said")
  func joints() throws {
    let document = try read(
      "lines 3-4: not joined\nlines 4-5: joined, hyphen kept\nlines 5-7: joined without a space")
    let text = document.divisions[0].blocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.content.plainText } else { "" }
    }
    #expect(text[0].hasSuffix("the boats lay"))
    #expect(text[1].contains("Febru-ary"))
    #expect(text[1].contains("a winter, andnobody"))
  }

  @Test("a language that was given picks the rules")
  func language() throws {
    var context = Context(program: Program(version: "1"))
    let settings = try Settings(
      declared: DocumentFormat.plainText.settings, given: ["language": "es"])
    let document = try PlainTextReader().read(
      InputFile(name: "a", bytes: Array("Capítulo primero\n\nHola.".utf8)), settings: settings,
      context: &context)
    #expect(document.language.tag == "es")
    #expect(document.metadata.languages.first?.origin == .given)
    #expect(document.divisions[0].divisions.first?.kind == .chapter)
  }

  @Test("whatever is said, nothing is lost or an error is told", arguments: 0..<80)
  func anything(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % count
    }
    var lines: [String] = []
    for _ in 0...next(5) {
      let line = [1, 2, 3, 4, 5, 7, 8, 9][next(8)]
      switch next(4) {
      case 0: lines.append("lines \(line)-\(line + 1 + next(2)): joined")
      case 1: lines.append("lines \(line)-\(line + 1): not joined")
      default:
        let word = GivenRole.words[next(GivenRole.words.count)]
        lines.append("line \(line): \(word == "heading 1 to 6" ? "heading 3" : word)")
      }
    }
    do throws(Diagnostic) {
      let document = try read(lines.joined(separator: "\n"), explains: true)
      #expect(document.reconstructedSource() == Self.text)
    } catch {
      #expect(error.code == "bad-overrides", "\(lines): \(error.text)")
    }
  }
}
