import GalleyCore

/// The lists of a document (ECMA-376 part 1, section 17.9).
struct NumberingTable {
  /// A level of a list.
  struct Level: Equatable {
    var start = 1
    /// `w:numFmt`.
    var format = "decimal"
    /// The text around the numbers: `%1.`.
    var text = ""
    /// Whether something parts the number from the text.
    var hasGap = true
    var left: Int?
    /// The paragraph style that takes its number from this level.
    var style: String?

    /// Whether its paragraphs have no sign.
    var isBlank: Bool {
      format == "bullet" && text.unicodeScalars.allSatisfy(isWhiteSpace)
    }
  }

  /// A list.
  struct Instance {
    /// The definition it counts with.
    var definition: Int
    var levels: [Level]
    /// Where the levels begin anew in this list.
    var starts: [Int: Int]
  }

  private var instances: [Int: Instance] = [:]

  /// Reads the lists.
  init(_ tree: PartTree?) {
    guard let tree, let root = tree.root else { return }
    var definitions: [Int: [Level]] = [:]
    var links: [Int: String] = [:]
    var linked: [String: Int] = [:]
    tree.forEachChild(of: root) { child, tag in
      guard tag == .abstractNumber, let number = tree.number("w:abstractNumId", of: child)
      else { return }
      definitions[number] = Self.levels(tree, child, over: [])
      if let style = tree.value(.numberStyleLink, of: child) { links[number] = style }
      if let style = tree.value(.styleLink, of: child) { linked[style] = number }
    }
    for (number, style) in links {
      if let target = linked[style], let levels = definitions[target] {
        definitions[number] = levels
      }
    }
    tree.forEachChild(of: root) { child, tag in
      guard tag == .numberInstance, let number = tree.number("w:numId", of: child),
        let reference = tree.value(.abstractNumberReference, of: child),
        let definition = Int(reference)
      else { return }
      var starts: [Int: Int] = [:]
      var levels = definitions[definition] ?? []
      tree.forEachChild(of: child) { override, tag in
        guard tag == .levelOverride, let level = tree.number("w:ilvl", of: override) else { return }
        levels = Self.levels(tree, override, over: levels)
        if let start = tree.value(.startOverride, of: override).flatMap({ Int($0) }) {
          starts[level] = start
        }
      }
      instances[number] = Instance(definition: definition, levels: levels, starts: starts)
    }
  }

  /// A list by its number; nil for 0, which is none, and for one that is not defined.
  subscript(list: Int) -> Instance? { list == 0 ? nil : instances[list] }

  /// The level of a list that numbers the paragraphs of a style.
  func level(of style: String?, in list: Int) -> Int? {
    guard let style else { return nil }
    return instances[list]?.levels.firstIndex { $0.style == style }
  }

  private static func levels(_ tree: PartTree, _ node: Int, over base: [Level]) -> [Level] {
    var levels = base
    tree.forEachChild(of: node) { child, tag in
      guard tag == .level, let index = tree.number("w:ilvl", of: child), (0...8).contains(index)
      else { return }
      while levels.count <= index { levels.append(Level()) }
      var level = Level()
      tree.forEachChild(of: child) { part, tag in
        switch tag {
        case .start: level.start = tree.value(of: part).flatMap { Int($0) } ?? 1
        case .numberFormat: level.format = tree.value(of: part) ?? "decimal"
        case .levelText: level.text = tree.value(of: part) ?? ""
        case .levelSuffix: level.hasGap = tree.value(of: part) != "nothing"
        case .styleReference: level.style = tree.value(of: part)
        case .paragraphProperties: level.left = ParagraphFacts(tree, part).left
        // Word writes some formats of its own in two ways.
        case .alternate:
          if let format = tree.descendant(.numberFormat, of: part) {
            level.format = tree.value(of: format) ?? "decimal"
          }
        default: break
        }
      }
      levels[index] = level
    }
    return levels
  }
}
