import GalleyCore

/// What a colophon tells: the printed book, and who transcribed and proofread the text.
struct AozoraColophon {
  private var source: Field<String>?
  private var creators: [Field<Creator>] = []
  private var date: Field<String>?
  private var isAfterFirstPrinting = false

  /// Reads a line.
  mutating func read(_ text: String, _ place: SourceRange) {
    if let book = Self.value(text, after: "底本："), source == nil {
      source = Field(book, origin: .read, source: place)
    } else if let name = Self.value(text, after: "入力：") {
      add(name, "trc", place)
    } else if let name = Self.value(text, after: "校正：") {
      add(name, "pfr", place)
    }
    let isFirstPrinting = text.hasPrefix("初出：")
    if (isFirstPrinting || isAfterFirstPrinting) && date == nil, let found = Self.date(text) {
      date = Field(found, origin: .read, source: place)
    }
    isAfterFirstPrinting = isFirstPrinting || (isAfterFirstPrinting && !text.contains("："))
  }

  /// Fills what the text did not tell yet.
  func fill(_ metadata: inout Metadata) {
    metadata.sourcePublication = metadata.sourcePublication ?? source
    metadata.date = metadata.date ?? date
    metadata.creators += creators
  }

  private mutating func add(_ name: String, _ role: String, _ place: SourceRange) {
    for part in name.split(separator: "、") {
      creators.append(Field(Creator(name: String(part), role: role), origin: .read, source: place))
    }
  }

  private static func value(_ text: String, after word: String) -> String? {
    guard text.hasPrefix(word) else { return nil }
    let value = text.dropFirst(word.count)
    return value.isEmpty ? nil : String(value)
  }

  /// A date such as `1924（大正13）年7月`, as W3C-DTF.
  private static func date(_ text: String) -> String? {
    var numbers: [String] = []
    var rest = text[...]
    var depth = 0
    for unit in ["年", "月", "日"] {
      var digits = ""
      var found: String?
      while let character = rest.first, found == nil {
        rest = rest.dropFirst()
        if character == "（" { depth += 1 }
        if character == "）" { depth -= 1 }
        if depth > 0 || character == "）" { continue }
        if let value = character.wholeNumberValue, value < 10 {
          digits += String(value)
        } else if String(character) == unit {
          found = digits
        } else if numbers.isEmpty {
          digits = ""
        } else {
          break
        }
      }
      guard let found, !found.isEmpty else { break }
      numbers.append(found.count == 1 ? "0" + found : found)
    }
    guard let year = numbers.first, year.count == 4 else { return nil }
    return numbers.joined(separator: "-")
  }
}
