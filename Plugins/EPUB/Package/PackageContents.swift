internal import GalleyCore

/// The files of a book, their order, and the places that readers jump to.
struct PackageContents {
  let book: Book
  /// What was written of the document.
  var record = BookRecord()

  init(_ book: Book) {
    self.book = book
  }

  /// The table of contents; it is never empty.
  var contents: [ContentsTree] {
    let trees = ContentsTree.nest(record.contents, depth: book.settings.tocDepth)
    guard trees.isEmpty else { return trees }
    let first = book.plan.files.first?.path ?? TitlePage.path
    return [ContentsTree(entry: .init(label: book.title, target: first, level: 1))]
  }

  /// Whether the table of contents is a page of the book: where it has more than one line.
  var showsContents: Bool { record.contents.count > 1 }

  /// The images in the book whose files are there already.
  var images: [ImageTable.Item] {
    guard case .image(let cover) = book.cover else { return record.images }
    return [cover] + record.images.filter { $0 != cover }
  }

  /// Whether there is a page that says how the book was made.
  var hasColophon: Bool { Colophon(book: book, record: record) != nil }

  /// The manifest.
  var items: [PackageDocument.Item] {
    var items: [PackageDocument.Item] = []
    func add(_ identifier: String, _ path: String, _ type: String, _ properties: String? = nil) {
      items.append(
        .init(identifier: identifier, path: path, mediaType: type, properties: properties))
    }
    add("nav", NavigationDocument.path, "application/xhtml+xml", "nav")
    add("ncx", NCX.path, "application/x-dtbncx+xml")
    add("style", StyleSheet.path, "text/css")
    for (number, style) in book.styles.enumerated() {
      add("own-style-\(number + 1)", style.path, "text/css")
    }
    for font in book.fonts { add(font.identifier, font.path, font.mediaType) }
    if let cover = book.cover.file {
      add("cover", CoverPage.path, "application/xhtml+xml")
      add(cover.identifier, cover.path, cover.mediaType, "cover-image")
    }
    if book.hasTitlePage { add("titlepage", TitlePage.path, "application/xhtml+xml") }
    for file in book.plan.files { add(file.identifier, file.path, "application/xhtml+xml") }
    if hasColophon { add("colophon", Colophon.path, "application/xhtml+xml") }
    for image in images where image.identifier != book.cover.file?.identifier {
      add(image.identifier, image.path, image.mediaType)
    }
    return items
  }

  /// The reading order, by the names in the manifest.
  var spine: [String] {
    let files = book.plan.files.map(\.identifier)
    // A title page of the text's own stands before the contents, as a made one does.
    let own = book.text.opensWithTitlePage ? 1 : 0
    return (book.cover == .none ? [] : ["cover"]) + (book.hasTitlePage ? ["titlepage"] : [])
      + files.prefix(own) + (showsContents ? ["nav"] : []) + files.dropFirst(own)
      + (hasColophon ? ["colophon"] : [])
  }

  /// Whether a file is the title page and nothing else.
  private func isTitlePage(_ file: SpinePlan.File) -> Bool {
    file.region == .front && file.path == book.titlePage
  }

  /// The places that readers jump to.
  var landmarks: [NavigationDocument.Landmark] {
    var landmarks: [NavigationDocument.Landmark] = []
    let strings = book.strings
    if book.cover != .none { landmarks.append(.init("cover", CoverPage.path, strings.cover)) }
    if let path = book.titlePage {
      landmarks.append(.init("titlepage", path, strings.titlePage))
    }
    if showsContents {
      landmarks.append(.init("toc", NavigationDocument.path + "#toc", strings.contents))
    }
    for region in SpinePlan.Region.allCases {
      let file = book.plan.files.first { $0.region == region && !isTitlePage($0) }
      guard let file else { continue }
      let label =
        switch region {
        case .front: strings.frontMatter
        case .body: strings.text
        case .back: strings.backMatter
        }
      landmarks.append(.init(region.rawValue, file.path, label))
    }
    if hasColophon {
      landmarks.append(.init("colophon", Colophon.path, strings.colophon.title))
    }
    return landmarks
  }
}
