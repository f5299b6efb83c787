internal import GalleyCore

/// The files of a book, their order, and the places that readers jump to.
struct PackageContents {
  let book: Book
  /// The image on the cover page.
  let cover: ImageTable.Item?
  /// What was written of the document.
  var record = BookRecord()

  init(_ book: Book) {
    self.book = book
    cover = book.settings.coverImage.isEmpty ? nil : book.images[book.settings.coverImage]
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

  /// The images in the book.
  var images: [ImageTable.Item] {
    (cover.map { [$0] } ?? []) + record.images.filter { $0 != cover }
  }

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
    if book.ownStyle != nil { add("own-style", StyleSheet.ownPath, "text/css") }
    if cover != nil { add("cover", CoverPage.path, "application/xhtml+xml") }
    if book.hasTitlePage { add("titlepage", TitlePage.path, "application/xhtml+xml") }
    for file in book.plan.files { add(file.identifier, file.path, "application/xhtml+xml") }
    for image in images {
      add(image.identifier, image.path, image.mediaType, image == cover ? "cover-image" : nil)
    }
    return items
  }

  /// The reading order, by the names in the manifest.
  var spine: [String] {
    (cover == nil ? [] : ["cover"]) + (book.hasTitlePage ? ["titlepage"] : [])
      + (showsContents ? ["nav"] : []) + book.plan.files.map(\.identifier)
  }

  /// The places that readers jump to.
  var landmarks: [NavigationDocument.Landmark] {
    var landmarks: [NavigationDocument.Landmark] = []
    let strings = book.strings
    if cover != nil { landmarks.append(.init("cover", CoverPage.path, strings.cover)) }
    if book.hasTitlePage {
      landmarks.append(.init("titlepage", TitlePage.path, strings.titlePage))
    }
    if showsContents {
      landmarks.append(.init("toc", NavigationDocument.path + "#toc", strings.contents))
    }
    for region in SpinePlan.Region.allCases {
      guard let file = book.plan.files.first(where: { $0.region == region }) else { continue }
      let label =
        switch region {
        case .front: strings.frontMatter
        case .body: strings.text
        case .back: strings.backMatter
        }
      landmarks.append(.init(region.rawValue, file.path, label))
    }
    return landmarks
  }
}
