internal import GalleyCore
internal import GalleyPackaging

/// The package of a book: its manifest, its reading order and its files (EPUB 3.3, section 5; OPF
/// 2.0.1).
struct BookPackage {
  /// A file that the manifest names.
  struct Item {
    var path: String
    var mediaType: String
    var properties: [String]
    /// The name of the file to be read in its stead by what cannot read it.
    var fallback: String?

    /// Whether it is a file of text.
    var isText: Bool {
      let type = mediaType.lowercased()
      return type.contains("html") || type.contains("xml") && !type.contains("svg")
        || type == "text/x-oeb1-document"
    }

    /// Whether it is a page that is one drawing.
    var isDrawing: Bool { mediaType.lowercased().contains("svg") }
  }

  /// The package document.
  let markup: Markup
  /// The files by the names the manifest gives them.
  private(set) var items: [String: Item] = [:]
  /// The files of the reading order that are there.
  private(set) var spine: [Item] = []
  /// The navigation document.
  private(set) var navigation: Item?
  /// The picture with the property `cover-image`.
  private var cover: Item?
  /// The NCX.
  private(set) var ncx: Item?
  private let zip: ZipReader
  private let file: String
  /// The names of the archive by their forms in small letters.
  private let names: [String: String]

  /// The most that all texts of a book may hold together: no book has half a gigabyte of words.
  static let largestText = 1 << 29

  /// Opens a book.
  ///
  /// Throws a `data` diagnostic for what is no book, is damaged, encrypted or not safe to read.
  init(_ input: InputFile, findings: inout Findings) throws(Diagnostic) {
    file = input.name
    if let refusal = BookTrouble.refusal(of: input) { throw refusal }
    do throws(Diagnostic) {
      zip = try ZipReader(input.bytes)
    } catch {
      throw BookTrouble.named(error, input.name)
    }
    if let trouble = zip.paddingTrouble(file) { findings.others.append(trouble) }
    Self.checkKind(zip, file, &findings)
    names = Dictionary(zip.names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { one, _ in one })
    let path = try Self.packagePath(zip, file: input.name)
    guard let bytes = try Self.entry(path, of: zip, file) else {
      throw BookTrouble.missing(path, file)
    }
    do throws(Diagnostic) {
      let text = PageEncoding.decode(bytes, isXML: true).text
      markup = Markup(try XMLTree(xhtml: text, file: path, depth: Markup.deepest), path: path)
    } catch {
      throw BookTrouble.named(error, input.name)
    }
    readManifest()
    try EncryptedFiles.check(
      try Self.entry("META-INF/encryption.xml", of: zip, file), items: Array(items.values),
      names: zip.names, file: file)
    try readSpine(findings: &findings)
  }

  /// Tells where the archive does not say first that it is a book (OCF 3.3, section 4.3).
  private static func checkKind(_ zip: ZipReader, _ file: String, _ findings: inout Findings) {
    let kind = ((try? zip.entry("mimetype")) ?? nil).map { String(decoding: $0, as: UTF8.self) }
    guard Label.oneLine(kind ?? "") != "application/epub+zip" else { return }
    findings.others.append(
      Diagnostic(
        .warning, code: "bad-mimetype",
        kind == nil
          ? "the archive does not say that it is an e-book: it lacks the file 'mimetype'"
          : "the archive's file 'mimetype' is not that of an e-book",
        file: file, hint: "it was read as one; see whether it is the file you meant"))
  }

  /// How many bytes a file says it holds.
  func size(_ path: String) -> Int {
    zip.size(of: path) ?? names[path.lowercased()].flatMap { zip.size(of: $0) } ?? 0
  }

  /// The bytes of a file, nil where the archive has none; its name may differ in capitals.
  func bytes(_ path: String) throws(Diagnostic) -> [UInt8]? {
    if let bytes = try Self.entry(path, of: zip, file) { return bytes }
    guard let name = names[path.lowercased()] else { return nil }
    return try Self.entry(name, of: zip, file)
  }

  private static func entry(
    _ name: String, of zip: ZipReader, _ file: String
  ) throws(Diagnostic) -> [UInt8]? {
    do throws(Diagnostic) { return try zip.entry(name) } catch {
      throw BookTrouble.named(error, file)
    }
  }

  /// Where the container says the package document is; else the only one there.
  private static func packagePath(
    _ zip: ZipReader, file: String
  ) throws(Diagnostic) -> String {
    if let bytes = try entry("META-INF/container.xml", of: zip, file) {
      do throws(Diagnostic) {
        let text = PageEncoding.decode(bytes, isXML: true).text
        let container = Markup(
          try XMLTree(xhtml: text, file: "META-INF/container.xml", depth: 64), path: "")
        for node in container.tree.nodes.indices where container.name(node) == "rootfile" {
          guard let path = container.attribute("full-path", node) else { continue }
          guard let place = BookPath.resolve(path, from: "") else {
            throw BookTrouble.notBook(
              "the container leads out of the archive: '\(Diagnostic.shown(path))'",
              "the file was made by a faulty program, or to do harm", file)
          }
          return place.path
        }
      } catch {
        throw BookTrouble.named(error, file)
      }
    }
    let packages = zip.names.filter { $0.lowercased().hasSuffix(".opf") }
    guard packages.count == 1, let path = packages.first else {
      throw BookTrouble.otherArchive(zip.names, file)
    }
    return path
  }

  private mutating func readManifest() {
    for node in markup.tree.nodes.indices where markup.name(node) == "item" {
      guard let id = markup.attribute("id", node), let href = markup.attribute("href", node),
        let place = BookPath.resolve(href, from: markup.path)
      else { continue }
      let item = Item(
        path: place.path, mediaType: markup.attribute("media-type", node) ?? "",
        properties: markup.words("properties", node), fallback: markup.attribute("fallback", node))
      if items[id] == nil { items[id] = item }
      if item.properties.contains("cover-image") { cover = cover ?? item }
      if item.properties.contains("nav") { navigation = navigation ?? item }
      if item.mediaType == "application/x-dtbncx+xml" { ncx = ncx ?? item }
    }
  }

  /// A file of the reading order, or the first of those to be read in its stead that can be (EPUB
  /// 3.3, section 5.6.2).
  private func readable(_ item: Item) -> Item {
    var next: Item? = item
    // A chain may lead back to itself.
    for _ in 0..<16 {
      guard let found = next else { break }
      if found.isText || found.isDrawing { return found }
      next = found.fallback.flatMap { items[$0] }
    }
    return item
  }

  /// The path of the picture that the package calls its cover, in the way of EPUB 3 or in that of
  /// EPUB 2.
  var coverPath: String? {
    if let cover { return cover.path }
    for node in markup.tree.nodes.indices where markup.name(node) == "meta" {
      guard markup.attribute("name", node) == "cover",
        let name = markup.attribute("content", node)
      else { continue }
      if let item = items[name], item.mediaType.hasPrefix("image/") { return item.path }
    }
    return nil
  }

  /// Whether its pages follow each other from right to left: the reading order says so, or what
  /// Kindle's programs ask for.
  var isFromTheRight: Bool {
    if let spine = markup.first("spine"),
      let direction = markup.attribute("page-progression-direction", spine)
    {
      return direction == "rtl"
    }
    return markup.tree.nodes.indices.contains { node in
      markup.name(node) == "meta" && markup.attribute("name", node) == "primary-writing-mode"
        && ["vertical-rl", "vertical-lr"].contains(markup.attribute("content", node))
    }
  }

  private mutating func readSpine(findings: inout Findings) throws(Diagnostic) {
    if let node = markup.first("spine"), let toc = markup.attribute("toc", node) {
      ncx = items[toc] ?? ncx
    }
    var seen: Set<String> = []
    for node in markup.tree.nodes.indices where markup.name(node) == "itemref" {
      guard let named = markup.attribute("idref", node).flatMap({ items[$0] }) else {
        findings.count(.missingFile)
        continue
      }
      let item = readable(named)
      guard seen.insert(item.path).inserted else { continue }
      spine.append(item)
    }
    guard !spine.isEmpty else {
      throw BookTrouble.notBook(
        "the book has no reading order", "the file is incomplete; get it again", file)
    }
  }
}
