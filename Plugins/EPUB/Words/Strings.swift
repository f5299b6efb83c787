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
  /// A page by its number, which stands for `#`.
  var page: String
  /// The heading of the list of landmarks.
  var landmarks: String
  /// A book or a part of one that has neither a title nor words.
  var untitled: String
  /// A note by its label, which stands for `#`.
  var note: String
  /// What a link from a note back to the text says.
  var backToText: String
  /// Something is missing in the source.
  var gap: String
  /// What stands between a word like `gap` and what it is about.
  var colon: String
  /// What stands between two names.
  var comma: String
  /// The words of the page that says how the book was made.
  var colophon: Colophon
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

  /// What a page of a colophon says of how a book was made, each a label with a value behind it.
  struct Colophon: Sendable, Equatable {
    /// The page itself.
    var title: String
    /// The program that made the book; `#` stands for its name.
    var made: String
    /// The file that it was made from.
    var file: String
    /// The encoding of that file.
    var encoding: String
    /// How many lines were joined.
    var joinedLines: String
    /// How many hyphens at the ends of lines were taken out.
    var removedHyphens: String
    /// How many places hold a correction.
    var corrections: String
    /// How many characters could not be read or written.
    var lostCharacters: String
  }

  /// What is said of the page with this number.
  func page(_ number: String) -> String { page.replacing("#", with: number) }

  /// What the note with this label is called; one whose label says that it is one, by that.
  func note(_ label: String) -> String {
    let word = Label.oneLine(note.replacing("#", with: ""))
    if label.lowercased().hasPrefix(word.lowercased()) { return label }
    return Label.oneLine(note.replacing("#", with: label))
  }

  /// The words in `language`; English where there are none.
  static func of(_ language: LanguageTag) -> Strings {
    switch WritingScript(language) {
    case .simplified: simplifiedChinese
    case .traditional: traditionalChinese
    case .japanese: japanese
    case .korean: korean
    case .other: western[language.primary] ?? english
    }
  }

  /// The language of the words that there are for `language`.
  static func language(for language: LanguageTag) -> LanguageTag {
    WritingScript(language) != .other || western[language.primary] != nil ? language : .english
  }

  private static let western: [String: Strings] = [
    "ar": arabic, "cs": czech, "da": danish, "de": german, "el": greek, "en": english,
    "es": spanish, "fa": persian, "fi": finnish, "fr": french, "he": hebrew, "hu": hungarian,
    "it": italian, "nb": norwegian, "nl": dutch, "nn": norwegian, "no": norwegian, "pl": polish,
    "pt": portuguese, "ru": russian, "sv": swedish, "tr": turkish, "uk": ukrainian,
  ]
}
