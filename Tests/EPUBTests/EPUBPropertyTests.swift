import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What holds of every book, tried on documents made by chance.
@Suite struct EPUBPropertyTests {
  static let seeds = Array(0..<20 as Range<UInt64>)

  private func book(_ seed: UInt64) throws -> (Document, UnpackedBook) {
    let random = RandomDocument(seed: seed, size: 1 + Int(seed % 4), withSource: seed % 2 == 0)
    return (random.document, try UnpackedBook(random.document))
  }

  @Test(arguments: seeds) func nothingIsLostOrDoubled(seed: UInt64) throws {
    let (document, book) = try book(seed)
    #expect(book.tally == LossAudit.tally(of: document))
  }

  @Test(arguments: seeds) func sameBytesTwice(seed: UInt64) throws {
    #expect(try book(seed).1.bytes == book(seed).1.bytes)
  }

  @Test(arguments: seeds) func everyFileIsWellFormedAndInTheManifest(seed: UInt64) throws {
    let (_, book) = try book(seed)
    for name in book.names where [".xhtml", ".opf", ".ncx", ".xml"].contains(where: name.hasSuffix)
    {
      #expect(throws: Never.self) { try Element.all(in: book.files[name] ?? []) }
    }
    let package = try book.elements("content.opf")
    let items = package.filter { $0.name == "item" }
    let listed = items.compactMap { $0["href"] }
    let held = book.names.filter { $0.hasPrefix("EPUB/") && !$0.hasSuffix(".opf") }
      .map { String($0.dropFirst("EPUB/".count)) }
    #expect(listed.sorted() == held.sorted())
    let identifiers = items.compactMap { $0["id"] }
    #expect(Set(identifiers).count == identifiers.count)
    let spine = package.filter { $0.name == "itemref" }.compactMap { $0["idref"] }
    #expect(!spine.isEmpty && Set(spine).count == spine.count)
    #expect(Set(spine).isSubset(of: identifiers))
  }

  @Test(arguments: seeds) func everyReferenceLeadsSomewhere(seed: UInt64) throws {
    let (_, book) = try book(seed)
    var names: [String: Set<String>] = [:]
    for path in book.documents {
      let all = try book.elements(path).compactMap { $0["id"] }
      names[path] = Set(all)
      #expect(Set(all).count == all.count, "\(path) has an id twice")
    }
    for path in book.documents + ["toc.ncx"] {
      for element in try book.elements(path) {
        guard let reference = element["href"] ?? element["src"], !reference.contains("://")
        else { continue }
        let target = UnpackedBook.resolve(reference, from: path)
        #expect(book.files["EPUB/" + target.path] != nil, "\(path): \(reference)")
        if !target.fragment.isEmpty {
          #expect(names[target.path]?.contains(target.fragment) == true, "\(path): \(reference)")
        }
        if element.name == "a" {
          #expect(!Label.oneLine(element.text).isEmpty, "\(path): a link without words")
        }
      }
    }
  }

  @Test(arguments: seeds) func headingsAreSeenAndLeaveOutNoLevel(seed: UInt64) throws {
    let (_, book) = try book(seed)
    for path in book.documents {
      var last: Int?
      for element in try book.elements(path) where element.name.count == 2 {
        guard element.name.first == "h", let level = Int(element.name.dropFirst()) else { continue }
        #expect(!Label.oneLine(element.text).isEmpty, "\(path): an empty heading")
        if let last { #expect(level <= last + 1, "\(path): h\(level) after h\(last)") }
        last = level
      }
    }
  }

  @Test(arguments: seeds) func contentsFollowTheText(seed: UInt64) throws {
    let (_, book) = try book(seed)
    let package = try book.elements("content.opf")
    var paths: [String: String] = [:]
    for item in package where item.name == "item" { paths[item["id"] ?? ""] = item["href"] }
    let spine = package.filter { $0.name == "itemref" }.compactMap { paths[$0["idref"] ?? ""] }
    let contents = try book.elements("toc.ncx")
    // Behind the contents come the pages.
    let entries = contents.filter { $0.name == "content" }.compactMap { $0["src"] }
      .prefix(contents.count { $0.name == "navPoint" }).map {
        UnpackedBook.resolve($0, from: "toc.ncx")
      }
    #expect(!entries.isEmpty)
    let places = entries.compactMap { spine.firstIndex(of: $0.path) }
    #expect(places.count == entries.count && places == places.sorted())
  }

  /// Work that doubled with every level of nesting would not end.
  @Test func nestingCostsNoMoreThanItsDepth() throws {
    var block = Block.prose("x")
    for _ in 0..<200 { block = .quotation(BlockQuotation([block])) }
    var division = Division(kind: .section, blocks: [block])
    for _ in 0..<200 { division = Division(kind: .section, divisions: [division]) }
    let document = Document(divisions: [division])
    #expect(try UnpackedBook(document).tally == LossAudit.tally(of: document))
  }
}
