import GalleyCore
import GalleyPackaging

/// Reads a layout: a file of YAML (docs/layouts.md).
struct LayoutReader {
  /// The file, for diagnostics.
  let file: String

  /// What a layout says and what those say that it extends, the latter first.
  ///
  /// Throws a `usage` diagnostic with the place of what is wrong.
  static func layers(of input: InputFile) throws(Diagnostic) -> [LayoutLayer] {
    var layers: [LayoutLayer] = []
    var names: [String] = []
    var next: InputFile? = input
    while let file = next {
      let reader = LayoutReader(file: file.name)
      let entries = try reader.record(try YAMLReader.read(file.bytes, file: file.name))
      layers.insert(try reader.layer(entries), at: 0)
      names.append(file.name)
      next = try reader.base(entries, beneath: names)
    }
    return layers
  }

  /// The layout that this one extends; the article, where it does not say.
  private func base(
    _ entries: [MetadataNode.Entry], beneath names: [String]
  ) throws(Diagnostic) -> InputFile? {
    guard let entry = entries.first(where: { $0.key == "extends" }) else {
      return names.contains("article") ? nil : ShippedLayouts.file(named: "article")
    }
    let name = try text(entry.value, of: "extends")
    guard let base = ShippedLayouts.file(named: name), !names.contains(name) else {
      throw fault(
        "there is no layout '\(Diagnostic.shown(name))' that this one could extend",
        at: entry.value.place,
        hint: "it extends one of " + ShippedLayouts.names.joined(separator: ", "))
    }
    return base
  }

  private static let parts = ["page", "styles", "structure", "fonts", "header", "footer"]

  private func layer(_ entries: [MetadataNode.Entry]) throws(Diagnostic) -> LayoutLayer {
    var layer = LayoutLayer(general: try description(entries, isWhole: true))
    if let special = entries.first(where: { $0.key == "for" }) {
      layer.special = try self.special(special.value)
    }
    return layer
  }

  private func description(
    _ entries: [MetadataNode.Entry], isWhole: Bool
  ) throws(Diagnostic) -> LayoutDescription {
    var result = LayoutDescription()
    for entry in entries {
      switch entry.key {
      case "page": result.page = try values(entry.value)
      case "structure": result.structure = try values(entry.value)
      case "styles": result.styles = try styles(entry.value)
      case "fonts": result.fonts = try fonts(entry.value)
      case "header", "footer":
        let furniture = try furniture(entry.value, isHeader: entry.key == "header")
        result.furniture.merge(furniture) { $1 }
      case "summary" where isWhole, "extends" where isWhole:
        _ = try text(entry.value, of: entry.key)
      case "for" where isWhole: continue
      default:
        throw unknown(entry, among: Self.parts + (isWhole ? ["summary", "extends", "for"] : []))
      }
    }
    return result
  }

  private func special(
    _ node: MetadataNode
  ) throws(Diagnostic) -> [(group: LayoutGroup, description: LayoutDescription)] {
    var result: [(group: LayoutGroup, description: LayoutDescription)] = []
    for entry in try record(node) {
      let description = try description(try record(entry.value), isWhole: false)
      for name in Self.names(entry.key) {
        guard let group = LayoutGroup(name) else {
          throw fault(
            "'\(Diagnostic.shown(name))' is no language", at: entry.place,
            hint: "write the tag of a language, such as en-US, or one of "
              + LayoutGroup.names.joined(separator: ", "))
        }
        result.append((group, description))
      }
    }
    return result
  }

  private func styles(
    _ node: MetadataNode
  ) throws(Diagnostic) -> [ParagraphStyle: [StyleKey: LayoutValue]] {
    var result: [ParagraphStyle: [StyleKey: LayoutValue]] = [:]
    for entry in try record(node) {
      let values: [StyleKey: LayoutValue] = try values(entry.value)
      for name in Self.names(entry.key) {
        guard let style = ParagraphStyle(layoutName: name) else {
          throw unknown(
            MetadataNode.Entry(key: name, place: entry.place, value: entry.value),
            among: ParagraphStyle.allCases.map(\.layoutName))
        }
        result[style, default: [:]].merge(values) { $1 }
      }
    }
    return result
  }

  private func fonts(
    _ node: MetadataNode
  ) throws(Diagnostic) -> [LayoutDescription.FontNames: [String]] {
    var result: [LayoutDescription.FontNames: [String]] = [:]
    for entry in try record(node) {
      guard let face = Face(rawValue: entry.key) else {
        throw unknown(entry, among: Face.allCases.map(\.rawValue))
      }
      for inner in try record(entry.value) {
        guard let script = Script(layoutName: inner.key) else {
          throw unknown(inner, among: Script.allCases.map(\.layoutName))
        }
        result[LayoutDescription.FontNames(face: face, script: script)] = try fontNames(inner)
      }
    }
    return result
  }

  /// One name or a list of them; Word takes names of less than 32 characters.
  private func fontNames(_ entry: MetadataNode.Entry) throws(Diagnostic) -> [String] {
    var nodes = [entry.value]
    if case .list(let list) = entry.value.content { nodes = list }
    var names: [String] = []
    for node in nodes {
      let name = try text(node, of: entry.key)
      guard (1...31).contains(name.utf16.count), !name.contains(",") else {
        throw fault(
          "'\(Diagnostic.shown(name))' is no font's name", at: node.place,
          hint: "a name has up to 31 characters and no comma; several names are a list")
      }
      names.append(name)
    }
    guard !names.isEmpty else {
      throw fault("'\(entry.key)' names no font", at: entry.place, hint: "write a font's name")
    }
    return names
  }

  private func furniture(
    _ node: MetadataNode, isHeader: Bool
  ) throws(Diagnostic) -> [LayoutDescription.FurniturePlace: [FurnitureKey: LayoutValue]] {
    var result: [LayoutDescription.FurniturePlace: [FurnitureKey: LayoutValue]] = [:]
    for entry in try record(node) {
      let values: [FurnitureKey: LayoutValue] = try values(entry.value)
      for (key, value) in values {
        guard case .word(let text) = value, let field = FurnitureText.unknownField(in: text) else {
          continue
        }
        throw fault(
          "'\(key.rawValue)' has an unknown field '{\(Diagnostic.shown(field))}'",
          at: entry.value.entries.first { $0.key == key.rawValue }?.value.place,
          hint: "the fields are "
            + FurnitureText.Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", "))
      }
      for name in Self.names(entry.key) {
        guard let pages = LayoutDescription.FurniturePlace.Pages(rawValue: name) else {
          throw unknown(
            entry, among: LayoutDescription.FurniturePlace.Pages.allCases.map(\.rawValue))
        }
        result[LayoutDescription.FurniturePlace(isHeader: isHeader, pages: pages)] = values
      }
    }
    return result
  }
}

extension LayoutReader {
  /// The values of a record whose keys are all of a kind.
  private func values<Key: LayoutKey>(_ node: MetadataNode) throws(Diagnostic) -> [Key: LayoutValue]
  {
    var result: [Key: LayoutValue] = [:]
    for entry in try record(node) {
      guard let key = Key(rawValue: entry.key) else {
        throw unknown(entry, among: Key.allCases.map(\.rawValue))
      }
      let written = try text(entry.value, of: entry.key)
      guard let value = key.kind.value(written) else {
        throw fault(
          "\(key.rawValue) cannot be '\(Diagnostic.shown(written))'", at: entry.value.place,
          hint: "it takes " + key.kind.expectation)
      }
      result[key] = value
    }
    return result
  }

  private func record(_ node: MetadataNode) throws(Diagnostic) -> [MetadataNode.Entry] {
    switch node.content {
    case .record(let entries): return entries
    case .nothing: return []
    case .text, .list:
      throw fault(
        "a value stands where keys with their values should", at: node.place,
        hint: "write 'key: value', a line each, indented below what they belong to")
    }
  }

  private func text(_ node: MetadataNode, of key: String) throws(Diagnostic) -> String {
    switch node.content {
    case .text(let text): return text
    case .nothing: return ""
    case .list, .record:
      throw fault(
        "\(Diagnostic.shown(key)) has several values", at: node.place, hint: "it takes one")
    }
  }

  /// The names before a colon, parted by commas.
  private static func names(_ key: String) -> [String] {
    key.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func unknown(_ entry: MetadataNode.Entry, among known: [String]) -> Diagnostic {
    fault(
      "there is no '\(Diagnostic.shown(entry.key))' here", at: entry.place,
      hint: "there may be " + known.joined(separator: ", "))
  }

  private func fault(_ message: String, at place: SourcePosition?, hint: String) -> Diagnostic {
    Diagnostic(
      .error, .usage, code: "bad-layout", message, file: file, position: place, hint: hint)
  }
}
