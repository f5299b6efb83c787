import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// What must hold for any document.
@Suite struct TEIPropertyTests {
  static let seeds = UInt64(0)..<60

  @Test("no character is lost, doubled or changed", arguments: seeds)
  func tally(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    #expect(try Written(document).tally == LossAudit.tally(of: document))
  }

  @Test("the same document gives the same bytes", arguments: seeds.prefix(10))
  func determinism(seed: UInt64) throws {
    let first = try Written(RandomDocument(seed: seed).document)
    let second = try Written(RandomDocument(seed: seed).document)
    #expect(first.file == second.file)
    #expect(first.diagnostics == second.diagnostics)
  }

  @Test(
    "the file is well-formed, its names are unique, its pointers lead somewhere", arguments: seeds)
  func pointers(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    let lines = ["line-numbers": seed % 3 == 0 ? "true" : "false"]
    let file = try Written(document, lines).file
    var names: Set<String> = []
    var targets: Set<String> = []
    for attribute in try attributes(of: file) {
      switch attribute.name {
      case "xml:id":
        #expect(names.insert(attribute.value).inserted, "\(attribute.value) is there twice")
      case "target", "corresp", "rendition", "resp", "who":
        targets.formUnion(
          attribute.value.split(separator: " ").filter { $0.hasPrefix("#") }
            .map { String($0.dropFirst()) })
      default: break
      }
    }
    #expect(targets.subtracting(names).isEmpty)
  }

  @Test("what a reader is shown is the text in its order", arguments: seeds.prefix(20))
  func order(seed: UInt64) throws {
    // Without what is told twice or made up: the regular forms, descriptions of pictures.
    let document = RandomDocument(seed: seed).document
    let shown = try characters(
      of: Written(document).file, without: ["corr", "reg", "expan", "desc", "figDesc", "teiHeader"])
    // Characters that an empty g names show nothing, but for a note's label, an attribute.
    let square: Unicode.Scalar = "\u{25A1}"
    let expected = String(
      String.UnicodeScalarView(
        document.plainText.unicodeScalars.filter {
          !DiscouragedCharacters.contains($0) && $0 != square
        }))
    #expect(Self.solid(shown.filter { $0 != "\u{25A1}" }) == Self.solid(expected))
  }

  /// The bytes of the characters that are not white space.
  private static func solid(_ text: String) -> [UInt8] {
    text.unicodeScalars.filter { !isWhiteSpace($0) }.flatMap { Array(String($0).utf8) }
  }

  private func attributes(of file: String) throws -> [Attribute] {
    var reader = try XMLReader(Array(file.utf8))
    var found: [Attribute] = []
    while let event = try reader.next() {
      if case .start(_, let attributes) = event { found += attributes }
    }
    return found
  }

  private func characters(of file: String, without skipped: Set<String>) throws -> String {
    var reader = try XMLReader(Array(file.utf8))
    var text = ""
    var depth = 0
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        if depth > 0 || skipped.contains(name) {
          depth += 1
        } else if name == "note", let label = attributes.first(where: { $0.name == "n" }) {
          text += label.value
        }
      case .end: if depth > 0 { depth -= 1 }
      case .text(let piece): if depth == 0 { text += piece }
      }
    }
    return text
  }
}
