/// Turns a style sheet for lines that run from top to bottom.
///
/// Old reading systems know no logical directions, so every physical one is turned: what was above
/// a block is at its right, what was at the start of a line is at its top.
enum TurnedStyle {
  /// The sheet with all its declarations turned.
  static func turn(_ sheet: String) -> String {
    var result: [UInt8] = []
    var depth = 0
    var pending: [UInt8] = []
    for byte in sheet.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        result += pending
        result.append(byte)
        pending = []
      case UInt8(ascii: ";") where depth > 0:
        result += turnedDeclaration(pending)
        result.append(byte)
        pending = []
      case UInt8(ascii: "}"):
        depth -= 1
        result += pending
        result.append(byte)
        pending = []
      default: pending.append(byte)
      }
    }
    return String(decoding: result + pending, as: UTF8.self)
  }

  private static func turnedDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return bytes }
    let indent = bytes.prefix { $0 <= 0x20 }
    let name = String(decoding: bytes[indent.count..<colon], as: UTF8.self)
    let value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    let turned = turn(name: name, value: value)
    return indent + Array("\(turned.name):\(turned.value)".utf8)
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
      return (name, " \(left) \(top) \(right) \(bottom)")
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
