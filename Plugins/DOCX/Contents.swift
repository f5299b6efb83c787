import GalleyCore

/// A table of contents, or the list of articles of an issue.
struct Contents {
  /// A head that it may list.
  struct Entry: Equatable {
    /// Its words on one line.
    var text: String
    /// Its place in the navigation pane, 1 the highest.
    var level: Int
    /// About the page it stands on.
    var page: Int
  }

  /// How many levels are listed; 0 for no table.
  let depth: Int
  /// All heads behind the table, in their order.
  var entries: [Entry] = []
  /// Whether it lists the articles of an issue.
  let isOfIssue: Bool

  /// The bookmark around all that is listed, so that the title above the table is not.
  static let range = "_GalleyText"

  /// Settles what a document gets.
  init(_ document: Document, settings: Settings) {
    depth = settings.flag("toc") ? max(1, settings.integer("toc-depth")) : 0
    let kinds = document.divisions.count == 1 ? document.divisions[0].divisions : document.divisions
    isOfIssue =
      document.divisions.first?.kind == .issue
      || (kinds.count > 1 && kinds.allSatisfy { $0.kind == .article })
  }

  /// The highest level there is; the table's entries begin with it.
  var top: Int { entries.map(\.level).min() ?? 1 }

  /// Whether an entry is listed.
  func lists(_ entry: Entry) -> Bool { entry.level < top + depth }

  /// The bookmark of an entry.
  static func bookmark(_ number: Int) -> String {
    let digits = String(number + 1)
    return "_Toc" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }

  /// The field's instruction (ECMA-376 part 1, section 17.16.5.68): heads of these levels, as
  /// links, by styles and by levels of their own.
  var instruction: String {
    " TOC \\o \"\(top)-\(min(9, top + depth - 1))\" \\b \(Self.range) \\h \\z \\u "
  }

  /// What stands above the table.
  func title(in language: LanguageTag) -> String {
    let isTraditional = Script(language) == .traditionalChinese
    let titles = Self.titles[isTraditional ? "zh-Hant" : language.primary] ?? Self.titles["en"]
    return (isOfIssue ? titles?.issue : titles?.book) ?? "Contents"
  }

  private static let titles: [String: (book: String, issue: String)] = [
    "zh": ("目录", "本期目录"), "zh-Hant": ("目錄", "本期目錄"), "ja": ("目次", "目次"),
    "ko": ("차례", "차례"), "en": ("Contents", "In This Issue"),
    "de": ("Inhalt", "In diesem Heft"), "fr": ("Table des matières", "Dans ce numéro"),
    "es": ("Índice", "En este número"), "it": ("Indice", "In questo numero"),
    "pt": ("Sumário", "Nesta edição"), "nl": ("Inhoud", "In dit nummer"),
    "ru": ("Содержание", "В этом номере"), "pl": ("Spis treści", "W tym numerze"),
    "sv": ("Innehåll", "I detta nummer"), "da": ("Indhold", "I dette nummer"),
    "cs": ("Obsah", "V tomto čísle"), "la": ("Index", "Index"),
  ]
}
