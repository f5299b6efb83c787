import GalleyCore
import TEIFormat
import Testing

/// Files that are broken, or made to do harm: a clear error, or a full result.
@Suite struct HostileTests {
  private func own() throws -> String { try Written(NewspaperPage.make()).file }

  private func code(_ file: String) -> String? {
    do throws(Diagnostic) {
      _ = try ReadBack(file)
      return nil
    } catch {
      return error.hint == nil ? "no hint" : error.code
    }
  }

  private func restoringCode(_ file: String, allowsEdits: Bool = false) -> String? {
    do throws(Diagnostic) {
      _ = try SourceRestorer.restore(
        InputFile(name: "a.xml", bytes: Array(file.utf8)), allowsEdits: allowsEdits)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("entities that grow, entities from elsewhere and document types are refused")
  func entities() {
    let bomb = """
      <!DOCTYPE TEI [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>\(tei("<body><p>&c;</p></body>").dropFirst(39))
      """
    #expect(code(bomb) == "xml-doctype")
    let external = "<!DOCTYPE TEI SYSTEM \"file:///etc/passwd\"><TEI/>"
    #expect(code(external) == "xml-doctype")
    #expect(code(tei("<body><p>&passwd;</p></body>")) == "xml-malformed")
  }

  @Test("every cut of a file is told")
  func truncated() throws {
    let file = try own()
    for count in stride(from: 0, to: file.utf8.count - 2, by: 211) {
      let piece = String(decoding: file.utf8.prefix(count), as: UTF8.self)
      #expect(code(piece) == "xml-malformed", "after \(count) bytes")
    }
  }

  @Test("deep nesting is an error, not a crash", arguments: [1_000, 100_000])
  func deep(levels: Int) {
    let text =
      String(repeating: "<div>", count: levels) + String(repeating: "</div>", count: levels)
    #expect(code(tei("<body>\(text)</body>")) == "xml-depth")
  }

  @Test("nesting that texts may have is read")
  func nested() throws {
    let text =
      String(repeating: "<div>", count: 200) + "<p>in</p>"
      + String(repeating: "</div>", count: 200)
    #expect(try ReadBack(tei("<body>\(text)</body>")).document.plainText == "in")
  }

  @Test("other XML is told from TEI")
  func other() {
    #expect(code("<html/>") == "not-tei")
    #expect(code("") == "xml-malformed")
    #expect(code("plain text") == "xml-malformed")
    #expect(restoringCode(tei("<body><p/></body>")) == "not-restorable")
  }

  @Test("marks of another version are not guessed at")
  func version() throws {
    let file = try own().replacing("<?galley source=\"1\"", with: "<?galley source=\"2\"")
    #expect(code(file) == "marks-version")
    #expect(restoringCode(file) == "marks-version")
  }

  @Test("a wrong checksum is told, and by --edited passed")
  func checksum() throws {
    let file = try own()
    #expect(restoringCode(file) == nil)
    let edited = file.replacing("<p>", with: "<p>X")
    #expect(restoringCode(edited) == "edited-text")
    #expect(restoringCode(edited, allowsEdits: true) == nil)
    #expect(try ReadBack(edited).codes == ["edited-text"])
  }

  @Test("tags, comments and attributes that a scholar adds change nothing")
  func annotated() throws {
    let file = try own().replacing("<head", with: "<!-- seen --><head n=\"1\"")
      .replacing("<p>", with: "<p resp=\"#me\">")
    #expect(restoringCode(file) == nil)
  }

  @Test("marks that make no sense are no crash")
  func nonsense() throws {
    let file = try own()
    for mark in [
      "at=\"-5\"", "at=\"99999999999999999999\"", "bytes=\"XY\"", "bytes=\"C3\" for=\"99999\"",
      "bytes=\"C3\" from=\"-7\"", "bytes=\"C3\" from=\"7777777\"", "space=\"\\u12", "added=\"-3\"",
      "line=", "=\"\"", "bytes=\"C3\" for=\"-1\"", "added=\"9223372036854775807\"",
    ] {
      let broken = file.replacing("<p>", with: "<p><?galley \(mark)?>")
      _ = restoringCode(broken, allowsEdits: true)
      _ = try ReadBack(broken)
    }
  }
}

extension String {
  /// The text with each place of a piece replaced by another.
  fileprivate func replacing(_ piece: String, with other: String) -> String {
    var result: [UInt8] = []
    let (bytes, piece) = (Array(utf8), Array(piece.utf8))
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: piece) {
        result += other.utf8
        index += piece.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
