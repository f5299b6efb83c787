/// What a layout says, and no more: what it leaves out is said by the one it extends.
struct LayoutDescription {
  /// What several layouts say to a document of a language, each over those before it.
  init(_ layers: [LayoutLayer], for language: WordLanguage) {
    for layer in layers {
      put(layer.general)
      for (group, description) in layer.special where group.holds(language) { put(description) }
    }
  }

  /// Says nothing.
  init() {}

  /// A header or a footer on some pages.
  struct FurniturePlace: Hashable, CaseIterable {
    /// Which pages.
    enum Pages: String, CaseIterable {
      case odd, even, first
    }

    var isHeader: Bool
    var pages: Pages

    static let allCases = [true, false].flatMap { isHeader in
      Pages.allCases.map { FurniturePlace(isHeader: isHeader, pages: $0) }
    }
  }

  /// A font's name and those that stand in for it.
  struct FontNames: Hashable {
    var face: Face
    var script: Script
  }

  var page: [PageKey: LayoutValue] = [:]
  var styles: [ParagraphStyle: [StyleKey: LayoutValue]] = [:]
  var structure: [StructureKey: LayoutValue] = [:]
  /// The best font first.
  var fonts: [FontNames: [String]] = [:]
  /// Nothing for pages that have none.
  var furniture: [FurniturePlace: [FurnitureKey: LayoutValue]] = [:]

  /// Puts what another says over what this one says.
  mutating func put(_ other: LayoutDescription) {
    page.merge(other.page) { $1 }
    for (style, values) in other.styles { styles[style, default: [:]].merge(values) { $1 } }
    structure.merge(other.structure) { $1 }
    fonts.merge(other.fonts) { $1 }
    // A header is taken as a whole: its left part goes with its right one.
    furniture.merge(other.furniture) { $1 }
  }
}

/// A layout's file.
struct LayoutLayer {
  /// What holds for all documents.
  var general: LayoutDescription
  /// What holds for documents of a language or a script, in the order of the file.
  var special: [(group: LayoutGroup, description: LayoutDescription)] = []
}
