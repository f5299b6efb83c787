import GalleyCore

/// What a `w:pPr` says (ECMA-376 part 1, section 17.3.1.26); nil for what it does not.
struct ParagraphFacts {
  var style: String?
  var outlineLevel: Int?
  /// The list that numbers it; 0 for none.
  var list: Int?
  /// Its level in that list, from 0.
  var level: Int?
  var alignment: Look.Alignment?
  var left: Int?
  /// How far the first line is set in; negative where it is set out.
  var firstLine: Int?
  /// Whether it is the large letter with which the next paragraph begins.
  var isDropCap = false
  /// The number of the container it stands in, as `webSettings.xml` has it.
  var div: Int?
  /// What happened to its end.
  var markChange: Tag?
  var markIsHidden = false
  var endsSection = false

  init() {}

  /// Reads the properties.
  init(_ tree: PartTree, _ node: Int) {
    tree.forEachChild(of: node) { child, tag in
      switch tag {
      case .styleReference: style = tree.value(of: child)
      case .outlineLevel: outlineLevel = tree.number("w:val", of: child)
      case .numbering:
        list = tree.value(.numberList, of: child).flatMap { Int($0) }
        level = tree.value(.numberLevel, of: child).flatMap { Int($0) }
      case .alignment: alignment = Self.alignment(tree.value(of: child))
      case .indents:
        left = tree.number("w:left", of: child) ?? tree.number("w:start", of: child)
        if let hanging = tree.number("w:hanging", of: child) {
          firstLine = -hanging
        } else {
          firstLine = tree.number("w:firstLine", of: child)
        }
      case .frame:
        isDropCap = ["drop", "margin"].contains(tree.attribute("w:dropCap", of: child))
      case .divIdentifier: div = tree.number("w:val", of: child)
      case .runProperties:
        let mark = RunFacts(tree, child)
        markChange = mark.change
        markIsHidden = mark.isHidden ?? false
      case .section: endsSection = true
      default: break
      }
    }
  }

  private static func alignment(_ value: String?) -> Look.Alignment? {
    switch value {
    case "left", "start": .start
    case "center": .center
    case "right", "end": .end
    case "both", "distribute", "justify", "thaiDistribute": .justified
    default: nil
    }
  }
}
