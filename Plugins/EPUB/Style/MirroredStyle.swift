/// Turns a style sheet round for lines whose words run from right to left.
///
/// Old reading systems know no logical directions, so every physical one is changed for the other:
/// what was at the left of a block is at its right.
enum MirroredStyle {
  /// The sheet with all its declarations mirrored.
  static func mirror(_ sheet: String) -> String {
    OwnSheet.rewritten(sheet) { selectors, declaration in
      isPhysical(selectors) ? declaration : mirror(declaration)
    }
  }

  /// Rules for passages that run against the text around them: all that is told of sides, once
  /// more and mirrored, for what stands in such a passage or is one.
  ///
  /// `direction` is the value of `dir` that passages have.
  static func passages(of sheet: String, direction: String) -> String {
    var text = "\n/* Passages that run the other way. */\n"
    for rule in OwnSheet.rules(of: sheet) {
      let sided = rule.declarations.filter(hasSides)
      guard !sided.isEmpty else { continue }
      let selectors = rule.selectors.flatMap { within($0, direction) }
      let isPhysical = rule.selectors.allSatisfy(isPhysical)
      // What the rule says for one side is said for the other, and taken back where it was.
      let taken = sided.filter { !isPhysical && mirror($0).name != $0.name }
        .map { OwnSheet.Declaration(name: $0.name, value: "0") }
      let declarations = taken + (isPhysical ? sided : sided.map(mirror))
      text += selectors.joined(separator: ",\n") + " {\n"
      for declaration in declarations { text += "  \(declaration.name): \(declaration.value);\n" }
      text += "}\n"
    }
    return text
  }

  /// A declaration, mirrored.
  static func mirror(_ declaration: OwnSheet.Declaration) -> OwnSheet.Declaration {
    var mirrored = declaration
    switch declaration.name {
    case "text-align", "float", "clear":
      if let other = sides[declaration.value] { mirrored.value = other }
    case "margin", "padding":
      let parts = declaration.value.split(separator: " ")
      if parts.count == 4 { mirrored.value = "\(parts[0]) \(parts[3]) \(parts[2]) \(parts[1])" }
    default:
      for box in boxes where declaration.name.hasPrefix(box) {
        let side = String(declaration.name.dropFirst(box.count))
        if let other = sides[side] { mirrored.name = box + other }
      }
    }
    return mirrored
  }

  private static let sides = ["left": "right", "right": "left"]
  private static let boxes = ["margin-", "padding-", "border-"]

  /// Whether a rule is for what the source set at a side, which is the same in every script.
  private static func isPhysical(_ selectors: String) -> Bool {
    selectors.contains(".left") || selectors.contains(".right")
  }

  /// Whether something depends on sides, or takes back what a rule before says of them.
  private static func hasSides(_ declaration: OwnSheet.Declaration) -> Bool {
    declaration.name == "text-align" || declaration.name.hasPrefix("margin")
      || declaration.name.hasPrefix("padding")
  }

  /// The selectors for what a selector stands for in a passage: the passage may be around all of
  /// it, or be one of the elements that it names.
  private static func within(_ selector: String, _ direction: String) -> [String] {
    let mark = "[dir=\"\(direction)\"]"
    let parts = selector.split(separator: " ").map(String.init)
    var result = ["\(mark) \(selector)"]
    for (index, part) in parts.enumerated() where ![">", "+", "body", "main"].contains(part) {
      var marked = parts
      let pseudo = part.firstIndex(of: ":") ?? part.endIndex
      marked[index] = part[..<pseudo] + mark + part[pseudo...]
      result.append(marked.joined(separator: " "))
    }
    return result
  }
}
