import GalleyCore
import GalleyPackaging
import Testing

/// YAML and JSON with their places, and what is refused.
struct YAMLReaderTests {
  private func fault(_ text: String) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try YAMLReader.read(Array(text.utf8), file: "m.yaml")
      return nil
    } catch {
      return error
    }
  }

  private func values(_ node: MetadataNode) -> [MetadataNode] {
    if case .list(let values) = node.content { values } else { [] }
  }

  @Test func `values have their lines, columns and bytes`() throws {
    let node = try YAMLReader.read(
      Array("标题: 河岸\nauthor:\n  - name: A\n".utf8), line: 5, offset: 100)
    let (title, author) = (node.entries[0], node.entries[1])
    #expect(title.key == "标题")
    #expect(title.value.content == .text("河岸"))
    #expect(title.place == SourcePosition(line: 5, column: 1))
    #expect(title.value.place == SourcePosition(line: 5, column: 5))
    #expect(title.value.range == SourceRange(108, 114))
    #expect(author.place == SourcePosition(line: 6, column: 1))
    let people = values(author.value)
    try #require(people.count == 1)
    #expect(people[0].place == SourcePosition(line: 7, column: 5))
    #expect(people[0].entries.map(\.key) == ["name"])
  }

  @Test(arguments: ["", "# nothing\n", "---\n...\n"])
  func `an empty file says nothing`(_ text: String) throws {
    #expect(try YAMLReader.read(Array(text.utf8)).content == .nothing)
  }

  @Test(arguments: ["null", "~", "", "Null"])
  func `nothing is nothing only without quotation marks`(_ value: String) throws {
    #expect(try YAMLReader.read(Array("a: \(value)\n".utf8)).entries[0].value.content == .nothing)
    let quoted = try YAMLReader.read(Array("a: '\(value)'\n".utf8)).entries[0].value.content
    #expect(quoted == .text(value))
  }

  @Test func `JSON is read with all its escapes`() throws {
    let json = #"{"a":"\ud83d\ude00\\ud83d\/\n\u00e9","b":[1,true,null],"c":{}}"#
    let entries = try YAMLReader.read(Array(json.utf8)).entries
    #expect(entries[0].value.content == .text("😀\\ud83d/\né"))
    #expect(values(entries[1].value).map(\.content) == [.text("1"), .text("true"), .nothing])
    #expect(entries[2].value.content == .record([]))
  }

  @Test func `line ends and marks of every kind are taken`() throws {
    let text = "\u{FEFF}---\r\na: 1\r\nb: 2\r\n---\r\n"
    let entries = try YAMLReader.read(Array(text.utf8)).entries
    #expect(entries.map(\.value.content) == [.text("1"), .text("2")])
    #expect(entries[1].place == SourcePosition(line: 3, column: 1))
  }

  @Test func `a key that comes twice is told with both places`() {
    let fault = fault("a: 1\nb: 2\na: 3\n")
    #expect(fault?.message == "the key 'a' stands here a second time, after line 1")
    #expect(fault?.position == SourcePosition(line: 3, column: 1))
  }

  @Test func `aliases are refused, so that no bomb goes off`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(fault(bomb)?.message == "an alias is not read")
    #expect(fault(bomb)?.position == SourcePosition(line: 2, column: 10))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `a thousand levels are refused`(_ opening: String) {
    let text = String(repeating: opening, count: 1000)
    #expect(fault(text)?.code == "bad-yaml")
  }

  @Test(arguments: [
    ("title: A: B\n", 1, 9), ("a: [1, 2\nb: 3\n", 2, 2), ("a: 'x\n", 2, 1), ("\ta: 1\n", 1, 1),
    ("a: 1\n b: 2\n", 2, 3), ("a: @x\n", 1, 4), ("a: b\n---\nc: d\n", 3, 1),
    ("[a]: {b}: c\n", 1, 1),
  ])
  func `what is no YAML is told with its place`(_ text: String, _ line: Int, _ column: Int) {
    let fault = fault(text)
    #expect(fault?.code == "bad-yaml")
    #expect(fault?.position == SourcePosition(line: line, column: column), "\(fault?.text ?? "")")
    #expect(fault?.hint != nil)
  }

  @Test func `bytes that are no UTF-8 are told with their place`() {
    var fault: Diagnostic?
    do throws(Diagnostic) {
      _ = try YAMLReader.read(Array("a: é\nb: ".utf8) + [0xFF, 0x0A], file: "m.yaml")
    } catch {
      fault = error
    }
    #expect(fault?.position == SourcePosition(line: 2, column: 4), "\(fault?.text ?? "")")
  }

  @Test func `no bytes stop the program`() {
    var state: UInt64 = 88
    let signs = Array("ab:-[]{}&*!|>'\"%@`#,?\n\t \\u0{}é".utf8)
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 33)
        bytes.append(number % 17 == 0 ? UInt8(number & 0xFF) : signs[number % signs.count])
      }
      _ = try? YAMLReader.read(bytes)
    }
  }
}
