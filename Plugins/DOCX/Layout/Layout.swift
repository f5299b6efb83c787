import GalleyCore

/// A layout as a document gets it: all is settled, for its language and its size of text.
struct Layout {
  private(set) var page: PageLayout
  var sheet: StyleSheet
  let structure: Structure
  private(set) var furniture: Furniture
  /// The document whose look this one has; nil where it has the layout's.
  private(set) var reference: ReferenceDocument?
  /// The styles that are the reference document's own.
  private(set) var found: Set<ParagraphStyle> = []

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

  /// Takes the look of another document; what that has no styles for looks like the layout has it,
  /// in the other's size of text.
  mutating func take(
    _ reference: ReferenceDocument, _ layers: [LayoutLayer], for language: WordLanguage
  ) {
    self.reference = reference
    var description = LayoutDescription(layers, for: language)
    let styles = reference.styles
    description.styles[.normal, default: [:]][.size] = .length(.twips(styles.bodySize * 10))
    sheet = StyleSheet(description, for: language.script)
    for style in ParagraphStyle.allCases {
      if let identifier = styles.identifier(of: style) ?? styles.standIn(for: style) {
        sheet.set(styles.look(of: identifier), called: identifier, as: style)
        found.insert(style)
      } else {
        sheet.set(sheet.look(of: style), called: styles.free(style.identifier), as: style)
      }
    }
    for style in CharacterStyle.allCases {
      sheet.characterIdentifiers[style] =
        styles.identifier(of: style) ?? styles.free(style.rawValue)
    }
    sheet.tableIdentifier =
      styles.tableIdentifier(named: StyleSheet.tableName) ?? styles.free(sheet.tableIdentifier)
    page = reference.page(em: sheet.em)
    furniture = Furniture([:])
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

extension Layout {
  /// What is to be said of the reference document's styles; nil where there is none.
  func problem(unused: Set<ParagraphStyle>) -> Problem? {
    guard let reference else { return nil }
    let styles = ParagraphStyle.allCases
    return .referenceStyles(
      file: reference.package.file,
      found: styles.filter { reference.styles.identifier(of: $0) != nil }.map(\.name),
      added: styles.filter { !found.contains($0) && !unused.contains($0) }.map(\.name))
  }
}
