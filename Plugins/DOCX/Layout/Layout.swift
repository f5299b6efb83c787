import GalleyCore

/// A layout as a document gets it: all is settled, for its language and its size of text.
struct Layout {
  let page: PageLayout
  var sheet: StyleSheet
  let structure: Structure
  let furniture: Furniture

  /// Where divisions begin.
  struct Structure {
    var articles = DivisionStart.natural
    var parts = DivisionStart.natural
    var chapters = DivisionStart.natural
    /// Whether the title of a work counts as a level of headings.
    var titlesCount = true

    init(_ values: [StructureKey: LayoutValue]) {
      func start(_ key: StructureKey) -> DivisionStart {
        if case .word(let word) = values[key] {
          DivisionStart(rawValue: word) ?? .natural
        } else {
          .natural
        }
      }
      articles = start(.articles)
      parts = start(.parts)
      chapters = start(.chapters)
      titlesCount = values[.titleLevels] != .flag(false)
    }

    /// Whether anything begins on a right-hand page.
    var hasOddPages: Bool { [articles, parts, chapters].contains(.oddPage) }
  }

  /// Settles what layouts say for a document.
  init(
    _ layers: [LayoutLayer], for language: WordLanguage, paper: PaperSize?, isVertical: Bool
  ) {
    let description = LayoutDescription(layers, for: language)
    sheet = StyleSheet(description, for: language.script)
    page = PageLayout(
      description, em: sheet.em, paper: paper, isVertical: isVertical)
    structure = Structure(description.structure)
    furniture = Furniture(description.furniture, isVertical: isVertical)
  }
}
