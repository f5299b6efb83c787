import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// What holds for every document, tried on random ones.
struct PropertyTests {
  @Test(arguments: 0..<40)
  func partsAreWellFormed(seed: Int) throws {
    let written = try WrittenDocument(RandomDocument(seed: UInt64(seed)).document)
    for name in written.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      var reader = try XMLReader(Array(try written.part(name).utf8), file: name)
      while try reader.next() != nil {}
    }
  }

  @Test(arguments: 0..<40)
  func tallyIsThatOfTheDocument(seed: Int) throws {
    let document = RandomDocument(seed: UInt64(seed)).document
    #expect(try WrittenDocument(document).tally == LossAudit.tally(of: document))
  }

  @Test(arguments: 0..<40)
  func allCharactersAreInTheFile(seed: Int) throws {
    let document = RandomDocument(seed: UInt64(seed)).document
    let written = try WrittenDocument(document)
    var found: [Unicode.Scalar: Int] = [:]
    for part in ["word/document.xml", "word/footnotes.xml"] where written.names.contains(part) {
      for scalar in try runText(of: written.part(part)).unicodeScalars {
        found[scalar, default: 0] += 1
      }
    }
    var wanted: [Unicode.Scalar: Int] = [:]
    for scalar in document.plainText.unicodeScalars where !isWhiteSpace(scalar) {
      wanted[isWritable(scalar) ? scalar : "\u{FFFD}", default: 0] += 1
    }
    for (scalar, count) in wanted {
      let got = found[scalar] ?? 0
      #expect(got >= count, "U+\(String(scalar.value, radix: 16)): \(got) of \(count)")
    }
  }

  @Test(arguments: 0..<10)
  func sameDocumentGivesTheSameBytes(seed: Int) throws {
    let document = RandomDocument(seed: UInt64(seed)).document
    #expect(try WrittenDocument(document).bytes == WrittenDocument(document).bytes)
  }

  @Test(arguments: 0..<40)
  func identifiersAreUnique(seed: Int) throws {
    let written = try WrittenDocument(RandomDocument(seed: UInt64(seed)).document)
    var numbers: [String] = []
    var names: [String] = []
    var anchors: [String] = []
    for part in ["word/document.xml", "word/footnotes.xml"] where written.names.contains(part) {
      var reader = try XMLReader(Array(try written.part(part).utf8))
      while let event = try reader.next() {
        guard case .start(let element, let attributes) = event else { continue }
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        switch element {
        case "w:bookmarkStart":
          numbers += [value("w:id") ?? ""]
          names += [value("w:name") ?? ""]
        case "w:del", "w:ins": numbers += [value("w:id") ?? ""]
        case "wp:docPr": numbers += [value("id") ?? ""]
        case "w:hyperlink": anchors += value("w:anchor").map { [$0] } ?? []
        default: break
        }
      }
    }
    #expect(Set(numbers).count == numbers.count)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(Set(anchors).isSubset(of: names), "a link leads nowhere")
  }

  @Test func aDocumentWithoutAnythingIsWritten() throws {
    let written = try WrittenDocument(Document())
    #expect(try written.body.contains("<w:p>"))
    #expect(written.diagnostics.isEmpty)
  }

  private func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    !DiscouragedCharacters.contains(scalar)
  }
}
