import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What a checker such as axe looks at, of books of every node and of chance.
@Suite struct AccessibilityTests {
  /// Documents with the settings they are written with.
  static let cases = Array(0..<16 as Range<UInt64>)

  private func book(_ number: UInt64) throws -> UnpackedBook {
    var document =
      number == 0
      ? EverythingDocument.make()
      : RandomDocument(seed: number, size: 1 + Int(number % 3), withSource: true).document
    if number % 2 == 1 { document.metadata.languages = [Field(.japanese)] }
    return try UnpackedBook(document, settings: ["vertical": number % 2 == 1 ? "true" : "false"])
  }

  @Test(arguments: cases) func everyPageHasALanguageAndATitle(number: UInt64) throws {
    let book = try book(number)
    for path in book.documents {
      let elements = try book.elements(path)
      let root = try #require(elements.first)
      #expect(root.name == "html" && root["lang"]?.isEmpty == false, "\(path)")
      #expect(root["lang"] == root["xml:lang"], "\(path)")
      let title = try #require(elements.first { $0.name == "title" })
      #expect(!Label.oneLine(title.text).isEmpty, "\(path)")
    }
  }

  @Test(arguments: cases) func picturesAndSignsHaveWords(number: UInt64) throws {
    let book = try book(number)
    for path in book.documents {
      for element in try book.elements(path) {
        if element.name == "img" { #expect(element["alt"] != nil, "\(path)") }
        if ["img", "doc-pagebreak"].contains(element["role"] ?? ""), element.name != "img" {
          #expect(element["aria-label"]?.isEmpty == false, "\(path): \(element)")
        }
        if element.name == "html" || element.name == "span", element["lang"] != nil {
          #expect(LanguageTag(element["lang"] ?? "") != nil, "\(path)")
        }
      }
    }
  }

  /// Landmarks are named, each by words that are there; a page has no two of the same name and kind.
  @Test(arguments: cases) func landmarksAreNamed(number: UInt64) throws {
    let book = try book(number)
    for path in book.documents {
      let elements = try book.elements(path)
      var named: Set<String> = []
      for element in elements {
        guard let reference = element["aria-labelledby"] else { continue }
        let label = elements.first { $0["id"] == reference }
        #expect(label.map { !Label.oneLine($0.text).isEmpty } == true, "\(path): \(reference)")
        #expect(named.insert(reference).inserted, "\(path): \(reference)")
      }
      for element in elements where ["doc-chapter", "doc-part"].contains(element["role"] ?? "") {
        let hasHeading = elements.contains { $0.name.count == 2 && $0.name.first == "h" }
        #expect(element["aria-labelledby"] != nil || !hasHeading || number > 0, "\(path)")
      }
    }
    let landmarks = try book.elements("nav.xhtml").filter {
      $0.name == "a" && $0["epub:type"] != nil
    }
    #expect(
      Set(landmarks.map { "\($0["epub:type"] ?? "") \($0["href"] ?? "")" }).count == landmarks.count
    )
  }

  /// The sheet sets no colour of letters; what it sets behind drawings is bright enough for black.
  @Test(arguments: [true, false]) func coloursAreTheReaders(isVertical: Bool) {
    let sheet = StyleSheet.text(isVertical: isVertical)
    let colors = sheet.ranges(of: "#").map { String(sheet[$0.lowerBound...].prefix(7)) }
    #expect(colors == ["#f2f2f2"])
    for color in colors { #expect(Contrast.ratio(color, "#000000") >= 7) }
    #expect(sheet.contains("color-scheme: light dark"))
  }
}
