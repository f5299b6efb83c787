import GalleyCore
import GalleyPackaging

/// Reads what is known of the text from `docProps` (ECMA-376 part 2, section 8; part 1, section
/// 22.2 and 22.3).
struct PropertiesReader {
  private(set) var metadata = Metadata()
  /// Whether Galley wrote the file.
  private(set) var isOwn = false

  init(_ package: WordPackage, _ findings: inout Findings) {
    var parts: [String: PartTree] = [:]
    for relation in package.packageRelationships where !relation.isExternal {
      let kind = relation.type.replacing("-", with: "").lowercased()
      guard ["coreproperties", "extendedproperties", "customproperties"].contains(kind) else {
        continue
      }
      parts[kind] = package.optionalTree(named: relation.target, &findings)
    }
    if let tree = parts["extendedproperties"] { readApp(tree) }
    if let tree = parts["coreproperties"] { readCore(tree) }
    if let tree = parts["customproperties"] { readCustom(tree) }
  }

  private mutating func readApp(_ tree: PartTree) {
    forEachProperty(of: tree) { name, value, _ in
      if name == "ep:Application" { isOwn = value == "Galley" }
      if name == "ep:Company" { metadata.publisher = read(value) }
    }
  }

  private mutating func readCore(_ tree: PartTree) {
    forEachProperty(of: tree) { name, value, _ in
      switch name {
      case "dc:title": metadata.titles = [Field(value, origin: .read)]
      case "dc:subject": metadata.subjects.append(Field(value, origin: .read))
      case "dc:creator":
        for name in Self.parts(of: value) where !Self.placeholders.contains(name) {
          metadata.creators.append(Field(Creator(name: name), origin: .read))
        }
      case "cp:keywords":
        metadata.subjects += Self.parts(of: value, commas: !isOwn).map { Field($0, origin: .read) }
      case "dc:description": metadata.description = read(value)
      case "dc:language":
        if let tag = isOwn ? LanguageTag(value) : WordLanguage.tag(of: value) {
          metadata.languages = [Field(tag, origin: .read)]
        }
      case "dc:identifier":
        let (scheme, rest) = Self.cut(value)
        metadata.identifiers.append(
          Field(Identifier(scheme: scheme, value: rest), origin: .read))
      case "cp:category":
        if isOwn { metadata.series = Field(Series(name: value), origin: .read) }
      default: break
      }
    }
  }

  private mutating func readCustom(_ tree: PartTree) {
    var sortNames: [(Int, String)] = []
    var others: [Creator] = []
    forEachProperty(of: tree) { _, value, name in
      let (name, number) = Self.numbered(name)
      switch name.lowercased() {
      case "source": metadata.sourcePublication = read(value)
      case "source issue": metadata.sourceIssue = read(value)
      case "source page": metadata.sourcePage = read(value)
      case "date": metadata.date = read(value)
      case "issued": metadata.issued = read(value)
      case "place": metadata.place = read(value)
      case "edition": metadata.edition = read(value)
      case "series":
        let position = metadata.series?.value.position
        metadata.series = Field(Series(name: value, position: position), origin: .read)
      case "series position":
        let name = metadata.series?.value.name ?? ""
        metadata.series = Field(Series(name: name, position: value), origin: .read)
      case "subtitle":
        metadata.subtitle = read(value)
        metadata.subjects.removeAll { $0.value == value }
      case "title sort": metadata.titleSort = read(value)
      case "rights": metadata.rights = read(value)
      case "licence", "license": metadata.licence = read(value)
      case "alternative title": metadata.titles.append(Field(value, origin: .read))
      case "sort name": sortNames.append((number, value))
      case "isbn", "issn", "doi", "uuid", "uri", "url", "urn", "identifier":
        let identifier = Identifier(scheme: name.uppercased(), value: value)
        if !metadata.identifiers.contains(where: { $0.value == identifier }) {
          metadata.identifiers.append(Field(identifier, origin: .read))
        }
      default:
        if let role = RelatorRole.code(of: name) {
          others.append(Creator(name: value, role: role))
        }
      }
    }
    // Where there is no author, all stand among the properties that Word knows.
    let names = Set(Self.parts(of: others.map(\.name).joined(separator: ";")))
    if metadata.creators.allSatisfy({ names.contains($0.value.name) }) { metadata.creators = [] }
    metadata.creators += others.map { Field($0, origin: .read) }
    for (number, name) in sortNames where metadata.creators.indices.contains(number - 1) {
      metadata.creators[number - 1].value.sortName = name
    }
  }

  private func read(_ value: String) -> Field<String> { Field(value, origin: .read) }

  /// Calls `body` with the name, the text and the attribute `name` of each property that has one.
  private func forEachProperty(of tree: PartTree, _ body: (String, String, String) -> Void) {
    guard let root = tree.root else { return }
    var child = root + 1
    while child < tree.next(root) {
      if tree.tree.nodes[child].kind == .element {
        var text = ""
        for inner in child..<tree.next(child) where tree.tag(inner) == .characters {
          text += tree.tree.text(of: inner)
        }
        let isBlank = text.unicodeScalars.allSatisfy(isWhiteSpace)
        let name = tree.attribute("name", of: child) ?? ""
        if !isBlank { body(tree.tree.name(of: child), text, name) }
      }
      child = tree.next(child)
    }
  }

  /// The parts of a value that names several.
  private static func parts(of value: String, commas: Bool = false) -> [String] {
    let isList = value.contains(";") || value.contains("；")
    return value.split { $0 == ";" || $0 == "；" || (commas && !isList && $0 == ",") }
      .map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isWhiteSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isWhiteSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// A name without the number that tells it from others of the name.
  private static func numbered(_ name: String) -> (String, Int) {
    guard let space = name.lastIndex(of: " "), let number = Int(name[name.index(after: space)...])
    else { return (name, 1) }
    return (String(name[..<space]), number)
  }

  /// `ISBN:978…` in two.
  private static func cut(_ value: String) -> (String, String) {
    guard let colon = value.firstIndex(of: ":") else { return ("", value) }
    let scheme = value[..<colon]
    guard scheme.utf8.allSatisfy({ (65...90).contains($0) }), !scheme.isEmpty else {
      return (value.hasPrefix("http") ? "URI" : "", value)
    }
    return (String(scheme), String(value[value.index(after: colon)...]))
  }

  /// What programs put where a person's name should be.
  private static let placeholders: Set = [
    "python-docx", "Administrator", "admin", "User", "user", "Windows User",
    "Microsoft Office User",
    "Windows 用户", "微软用户", "MC SYSTEM", "Unknown", "unknown", "Un-named", "Apache POI",
  ]
}

extension Metadata {
  /// Takes from the text what the properties do not tell.
  mutating func complete(from divisions: [Division], language: LanguageTag?) {
    if languages.isEmpty, let language { languages = [Field(language, origin: .read)] }
    guard titles.isEmpty, let first = divisions.first(where: { $0.head != nil }),
      first.kind == .text || divisions.count == 1, let head = first.head
    else { return }
    let title = head.content.plainText
    if !title.unicodeScalars.allSatisfy(isWhiteSpace) {
      titles = [Field(title, origin: .read)]
    }
  }
}
