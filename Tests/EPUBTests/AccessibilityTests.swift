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

  /// Notes are parts of a page that screen readers list: each has a name, and no two the same.
  @Test func notesAreNamed() throws {
    let notes = ["1", "[2]", "*", "*", "Note 5", "a\"b", nil, nil].enumerated().map {
      number, label in
      Block.note(Note(identifier: "n\(number)", label: label.map { TextRun($0) }, [.prose("N")]))
    }
    let names = [
      "Note 1", "Note [2]", "Note *", "Note * (2)", "Note 5", "Note a\u{2033}b", "Note",
      "Note (2)",
    ]
    var document = Document(divisions: [Division(kind: .chapter, blocks: notes)])
    document.metadata.languages = [Field(.english)]
    let book = try UnpackedBook(document)
    let inBook = try book.documents.flatMap(book.elements)
    for elements in [inBook, try WrittenPage(document).elements()] {
      // Nothing refers to them, so that no reader may hide them.
      #expect(elements.filter { $0["role"] == "note" }.map { $0["aria-label"] } == names)
    }
    document.metadata.languages = [Field(.japanese)]
    let labels = try WrittenPage(document).elements().compactMap { $0["aria-label"] }
    #expect(labels.first == "注1")
  }

  @Test(arguments: cases) func notesHaveNamesOfTheirOwn(number: UInt64) throws {
    let book = try book(number)
    for path in book.documents {
      let notes = try book.elements(path).filter {
        ["doc-footnote", "note"].contains($0["role"])
      }
      let names = notes.compactMap { $0["aria-label"] }.filter { !$0.isEmpty }
      #expect(Set(names).count == notes.count, "\(path): \(names)")
    }
  }

  /// The sheet sets no colour of letters; what it sets behind drawings is bright enough for black.
  @Test(arguments: LineFlow.allCases) func coloursAreTheReaders(flow: LineFlow) {
    let sheet = StyleSheet.text(for: flow, isMixed: true)
    let colors = sheet.ranges(of: "#").map { String(sheet[$0.lowerBound...].prefix(7)) }
    #expect(colors == ["#f2f2f2"])
    for color in colors { #expect(Contrast.ratio(color, "#000000") >= 7) }
    #expect(sheet.contains("color-scheme: light dark"))
  }

  /// By day, by night and on paper, letters stand out from what is behind them, and no rule
  /// changes that for a part of the page.
  @Test(arguments: LineFlow.allCases) func pagesAreLegibleByDayAndByNight(flow: LineFlow) throws {
    let colors = SheetColors(StyleSheet.ofPage(for: flow, isMixed: true))
    for condition in ["", "@media (prefers-color-scheme: dark)", "@media print"] {
      let page = try #require(colors.page(condition))
      #expect(Contrast.ratio(page.letters, page.ground) >= 7, "\(condition)")
    }
    for rule in colors.rules where rule.selector != "html" {
      #expect(rule.declarations["color"].map { $0 == "inherit" } ?? true, "\(rule)")
      #expect(rule.declarations["opacity"] == nil, "\(rule)")
      // Drawings in black on nothing are seen by night as well.
      if let ground = rule.declarations["background-color"] {
        #expect(rule.selector.hasSuffix("img") && Contrast.ratio(ground, "#000000") >= 7)
      }
    }
  }

  /// What axe asks of a page: a language, a title, one main part, named landmarks, headings in their
  /// order, names that come once, words for pictures.
  @Test(arguments: cases) func pagesAreWellMade(number: UInt64) throws {
    var document =
      number == 0
      ? EverythingDocument.make()
      : RandomDocument(seed: number, size: 1 + Int(number % 3), withSource: true).document
    if number % 2 == 1 { document.metadata.languages = [Field(.japanese)] }
    let elements = try WrittenPage(
      document, settings: ["vertical": number % 2 == 1 ? "true" : "false"]
    ).elements()
    let root = try #require(elements.first)
    #expect(root["lang"]?.isEmpty == false && root["lang"] == root["xml:lang"])
    #expect(elements.contains { $0.name == "title" && !Label.oneLine($0.text).isEmpty })
    #expect(elements.count { $0.name == "main" } == 1)
    #expect(elements.contains { $0.name == "meta" && $0["name"] == "viewport" })
    let names = elements.compactMap { $0["id"] }
    #expect(Set(names).count == names.count)
    var last = 0
    for element in elements {
      switch element.name {
      case "nav": #expect(element["aria-label"]?.isEmpty == false)
      case "img": #expect(element["alt"] != nil)
      case "a": #expect(!Label.oneLine(element.text + (element["aria-label"] ?? "")).isEmpty)
      case "th": #expect(element["scope"] != nil)
      case "h1", "h2", "h3", "h4", "h5", "h6":
        let level = Int(element.name.dropFirst()) ?? 0
        #expect(level <= last + 1, "\(element.name) after h\(last)")
        #expect(!Label.oneLine(element.text).isEmpty)
        last = level
      default: break
      }
      if let reference = element["aria-labelledby"] { #expect(names.contains(reference)) }
      if element["role"] == "img" { #expect(element["aria-label"]?.isEmpty == false) }
    }
  }
}
