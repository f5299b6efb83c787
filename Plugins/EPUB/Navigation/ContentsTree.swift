internal import GalleyCore
internal import GalleyPackaging

/// A line of the table of contents with the lines below it.
struct ContentsTree: Sendable, Equatable {
  /// The line.
  var entry: BookRecord.Entry
  /// The lines one level deeper.
  var inner: [ContentsTree] = []

  /// How many levels there are below and with this one.
  var depth: Int { 1 + (inner.map(\.depth).max() ?? 0) }

  /// Nests entries by their levels, those deeper than `depth` left out.
  ///
  /// A level that is left out on the way down does not count.
  static func nest(_ entries: [BookRecord.Entry], depth: Int) -> [ContentsTree] {
    var rest = entries.filter { $0.level <= depth }[...]
    return nest(&rest, above: 0)
  }

  /// Takes all entries from the front of `entries` that are deeper than `level`.
  private static func nest(
    _ entries: inout ArraySlice<BookRecord.Entry>, above level: Int
  ) -> [ContentsTree] {
    var trees: [ContentsTree] = []
    while let entry = entries.first, entry.level > level {
      entries.removeFirst()
      var tree = ContentsTree(entry: entry)
      tree.inner = nest(&entries, above: entry.level)
      trees.append(tree)
    }
    return trees
  }
}

extension TextPlan {
  /// Writes lines of the contents as a list of links.
  func write(_ trees: [ContentsTree], to xml: inout XMLWriter) {
    xml.raw("<ol>\n")
    for tree in trees {
      xml.raw("<li>")
      writeContentsLink(tree.entry, to: &xml)
      if !tree.inner.isEmpty {
        xml.raw("\n")
        write(tree.inner, to: &xml)
      }
      xml.raw("</li>\n")
    }
    xml.raw("</ol>\n")
  }

  private func writeContentsLink(_ entry: BookRecord.Entry, to xml: inout XMLWriter) {
    xml.start("a")
    xml.attribute("href", entry.target)
    writeWords(entry.label, to: &xml)
    xml.end()
  }
}
