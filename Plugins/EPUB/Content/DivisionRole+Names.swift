internal import GalleyCore

/// What roles are called in EPUB's vocabulary (EPUB 3 Structural Semantics) and in that of screen
/// readers (DPUB-ARIA 1.1).
extension Division.Role {
  /// The word of `epub:type`.
  var type: String {
    switch self {
    case .copyrightPage: "copyright-page"
    case .titlePage, .halfTitlePage, .dedication, .epigraph, .foreword, .preface, .introduction,
      .prologue, .acknowledgments, .imprint, .contributors, .conclusion, .epilogue, .afterword,
      .appendix, .glossary, .bibliography, .index, .errata, .colophon:
      rawValue
    }
  }

  /// The word of `role` on a section; nil where there is none.
  var aria: String? {
    switch self {
    case .titlePage, .halfTitlePage, .copyrightPage, .imprint, .contributors: nil
    case .dedication, .epigraph, .foreword, .preface, .introduction, .prologue, .acknowledgments,
      .conclusion, .epilogue, .afterword, .appendix, .glossary, .bibliography, .index, .errata,
      .colophon:
      "doc-" + rawValue
    }
  }

  /// The class.
  var className: String { Self.classPrefix + rawValue }
  private static let classPrefix = "role-"

  /// The role that a class of Galley's own tells.
  init?(className: String) {
    guard className.hasPrefix(Self.classPrefix) else { return nil }
    self.init(rawValue: String(className.dropFirst(Self.classPrefix.count)))
  }

  /// Whether screen readers list it among the places of a page, by its heading.
  var isLandmark: Bool {
    switch self {
    case .titlePage, .halfTitlePage, .copyrightPage, .imprint, .contributors, .dedication,
      .epigraph, .colophon:
      false
    case .foreword, .preface, .introduction, .prologue, .acknowledgments, .conclusion, .epilogue,
      .afterword, .appendix, .glossary, .bibliography, .index, .errata:
      true
    }
  }

  /// Where what has it stands, if nothing else says so.
  var kind: Division.Kind {
    switch self {
    case .titlePage, .halfTitlePage, .copyrightPage, .dedication, .epigraph, .foreword, .preface,
      .introduction, .acknowledgments, .imprint, .contributors:
      .frontMatter
    case .prologue, .conclusion, .epilogue: .chapter
    case .afterword, .appendix, .glossary, .bibliography, .index, .errata, .colophon: .backMatter
    }
  }

  /// The role among the words of `epub:type`, of `role`, and of the guide of EPUB 2.
  init?(types: [String]) {
    for type in types {
      let word = type.hasPrefix("doc-") ? String(type.dropFirst(4)) : type
      switch word {
      case "title-page": self = .titlePage
      case "halftitle": self = .halfTitlePage
      case "copyright-page": self = .copyrightPage
      case "acknowledgements": self = .acknowledgments
      default:
        guard let role = Division.Role(rawValue: word) else { continue }
        self = role
      }
      return
    }
    return nil
  }
}
