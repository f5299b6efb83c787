import GalleyCore

/// What takes the places of fields in headers and footers.
struct FurnitureWords {
  var title = ""
  var author = ""
  var date = ""
  var publisher = ""
  /// The style of the heads that `{chapter}` shows, as a field names it: by its level where it has
  /// one, which Word knows in all languages; nil where there are none.
  var chapterStyle: String?
  /// The head of the chapter, which `{chapter}` shows until a program works it out; nil where
  /// there is none yet.
  private(set) var chapter: String?

  /// A running head is as long as this at most, in half-ems.
  private static let longest = 60

  /// Takes what a document tells of itself: its metadata, else its first title.
  init(_ document: Document, rehearsal: Rehearsal?) {
    let metadata = document.metadata
    let head = document.divisions.first?.head?.content.plainText ?? ""
    title = Self.short(metadata.titles.first?.value ?? head)
    author = Self.short(metadata.creators.prefix(2).map(\.value.name).joined(separator: ", "))
    date = Self.short(metadata.date?.value ?? "")
    if let style = rehearsal?.chapterStyle {
      let level = ParagraphStyle.headings.firstIndex(of: style)
      chapterStyle = level.map { String($0 + 1) } ?? "\"\(style.name)\""
    }
    if let first = rehearsal?.chapterHeads.first, first.section == 0 {
      chapter = Self.short(first.head)
    }
    publisher = Self.short(metadata.publisher?.value ?? "")
  }

  /// The same words with the head of a chapter.
  func inChapter(_ head: String) -> FurnitureWords {
    var words = self
    words.chapter = Self.short(head)
    return words
  }

  /// A text on one line, cut at a word where it is long.
  private static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard TextWidth.halfEms(line) > longest else { return line }
    var kept = ""
    for word in words {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      guard TextWidth.halfEms(longer) < longest else { break }
      kept = longer
    }
    if kept.isEmpty {
      for scalar in line.unicodeScalars {
        guard TextWidth.halfEms(kept) < longest - 3 else { break }
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept + "…"
  }
}
