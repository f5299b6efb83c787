/// The colours that a style sheet sets, read from its text.
struct SheetColors {
  /// A rule that sets a colour, under the condition it stands in: `@media print`, or none.
  struct Rule {
    var condition: String
    var selector: String
    var declarations: [String: String]
  }

  /// The rules that set a colour of letters or of what is behind them, or an opacity.
  let rules: [Rule]

  /// Reads a sheet without comments inside of declarations.
  init(_ sheet: String) {
    var rules: [Rule] = []
    var conditions: [String] = []
    var words = ""
    var rest = Substring(sheet)
    while let character = rest.popFirst() {
      switch character {
      case "/" where rest.first == "*":
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      case "{":
        let head = words.split(separator: ";").last.map(Self.trimmed) ?? ""
        words = ""
        if head.hasPrefix("@media") || head.hasPrefix("@supports") {
          conditions.append(head)
          continue
        }
        let body = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(body.count + 1)
        var declarations: [String: String] = [:]
        for declaration in body.split(separator: ";") {
          let parts = declaration.split(separator: ":", maxSplits: 1).map(Self.trimmed)
          let names = ["color", "background-color", "background", "opacity"]
          if parts.count == 2, names.contains(parts[0]) { declarations[parts[0]] = parts[1] }
        }
        if !declarations.isEmpty {
          rules.append(
            Rule(
              condition: conditions.last ?? "", selector: head, declarations: declarations))
        }
      case "}":
        words = ""
        if !conditions.isEmpty { conditions.removeLast() }
      default: words.append(character)
      }
    }
    self.rules = rules
  }

  /// The colours of letters and ground of the whole page under a condition.
  func page(_ condition: String) -> (letters: String, ground: String)? {
    let rule = rules.first {
      $0.condition == condition && $0.selector == "html" && $0.declarations["color"] != nil
    }
    guard let letters = rule?.declarations["color"],
      let ground = rule?.declarations["background-color"]
    else { return nil }
    return (letters, ground)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split { " \n\t".contains($0) }.joined(separator: " ")
  }
}
