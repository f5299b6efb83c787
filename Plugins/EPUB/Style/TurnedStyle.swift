/// Turns a style sheet for lines that run from top to bottom.
///
/// Old reading systems know no logical directions, so every physical one is turned: what was above
/// a block is at its right, what was at the start of a line is at its top.
enum TurnedStyle {
  /// The sheet with all its declarations turned.
  static func turn(_ sheet: String) -> String {
    OwnSheet.rewritten(sheet) { _, declaration in
      let turned = turn(name: declaration.name, value: declaration.value)
      return OwnSheet.Declaration(name: turned.name, value: turned.value)
    }
  }

  /// A declaration, turned.
  static func turn(name: String, value: String) -> (name: String, value: String) {
    switch name {
    case "margin", "padding":
      let parts = value.split(separator: " ").map(String.init)
      // top, right, bottom, left become right, bottom, left, top.
      let (top, right, bottom, left): (String, String, String, String)
      switch parts.count {
      case 2: (top, right, bottom, left) = (parts[0], parts[1], parts[0], parts[1])
      case 3: (top, right, bottom, left) = (parts[0], parts[1], parts[2], parts[1])
      case 4: (top, right, bottom, left) = (parts[0], parts[1], parts[2], parts[3])
      default: return (name, value)
      }
      return (name, "\(left) \(top) \(right) \(bottom)")
    case "width", "max-width", "min-width":
      return (name.replacing("width", with: "height"), value)
    case "height", "max-height", "min-height":
      return (name.replacing("height", with: "width"), value)
    default:
      for box in ["margin-", "padding-", "border-"] where name.hasPrefix(box) {
        switch name.dropFirst(box.count) {
        case "top": return (box + "right", value)
        case "right": return (box + "bottom", value)
        case "bottom": return (box + "left", value)
        case "left": return (box + "top", value)
        default: return (name, value)
        }
      }
      return (name, value)
    }
  }
}
