import GalleyPackaging

extension Story {
  /// Keeps a name for the next paragraph.
  mutating func keep(_ identifier: String?) {
    if let identifier { dueBookmarks.append(identifier) }
  }

  /// Writes the bookmarks that wait for a paragraph, and its own.
  mutating func writeDueBookmarks(and identifier: String?, to xml: inout XMLWriter) {
    if !dueBookmarks.isEmpty {
      let due = dueBookmarks
      dueBookmarks = []
      for identifier in due { writeBookmark(identifier, to: &xml) }
    }
    if let identifier { writeBookmark(identifier, to: &xml) }
  }

  /// Writes a bookmark at this place; a name that was written already is not written again.
  mutating func writeBookmark(_ identifier: String, to xml: inout XMLWriter) {
    guard writtenBookmarks.insert(identifier).inserted else { return }
    let number = String(newNumber())
    xml.raw("<w:bookmarkStart w:id=\"")
    xml.generated(number)
    xml.raw("\" w:name=\"")
    xml.generated(bookmarks.name(for: identifier))
    xml.raw("\"/><w:bookmarkEnd w:id=\"")
    xml.generated(number)
    xml.raw("\"/>")
  }
}
