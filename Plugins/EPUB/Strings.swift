internal import GalleyCore

/// The words Galley itself puts into a book, in the book's language.
struct Strings: Sendable, Equatable {
  /// The heading of the table of contents.
  var contents: String
  /// The title page, the cover, the text proper and what surrounds it, as landmarks.
  var titlePage: String
  var cover: String
  var text: String
  var frontMatter: String
  var backMatter: String
  /// The heading of the list of page numbers.
  var pages: String
  /// The heading of the list of landmarks.
  var landmarks: String
  /// A book or a part of one that has neither a title nor words.
  var untitled: String
  /// What a link from a note back to the text says.
  var backToText: String
  /// Something is missing in the source.
  var gap: String
  /// What stands between a word like `gap` and what it is about.
  var colon: String
  /// What stands between two names.
  var comma: String
  /// The sentences of the accessibility summary.
  var summary: Summary

  /// The sentences of the accessibility summary, each written only where it is true.
  struct Summary: Sendable, Equatable {
    /// Of every book.
    var text: String
    /// Of a book with headings.
    var headings: String
    /// Of a book whose pictures are all described.
    var images: String
    /// Of a book with pages of a printed source.
    var pages: String
    /// Of every book: what is not claimed.
    var claim: String
    /// What stands between two sentences.
    var space: String
  }

  /// The words in `language`; English where there are none.
  static func of(_ language: LanguageTag) -> Strings {
    switch language.primary {
    case "zh", "wuu": isTraditional(language) ? traditionalChinese : simplifiedChinese
    case "yue", "lzh": traditionalChinese
    case "ja": japanese
    case "ko": korean
    case "de": german
    case "fr": french
    case "es": spanish
    case "ru": russian
    default: english
    }
  }

  private static func isTraditional(_ language: LanguageTag) -> Bool {
    let subtags = language.tag.lowercased().split(separator: "-").dropFirst()
    if subtags.contains("hans") { return false }
    return subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) }
  }
}
