import GalleyCore
import GalleyPackaging

@testable import DOCXFormat

extension DOCXImage {
  /// A text as XML and Word hold it.
  func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D: result.append("⏎")
      case 0x09: result.append(scalar)
      default: result.append(DiscouragedCharacters.contains(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  func shown(_ text: String) -> String { clean(text) }

  /// Pieces with their formats before them wherever these change.
  func shown(_ pieces: [Piece]) -> String {
    var result = ""
    var last = Format()
    for piece in pieces {
      guard piece.isText else {
        result += piece.text
        continue
      }
      for scalar in piece.text.unicodeScalars {
        var format = piece.format
        format.language = format.language.flatMap { heard($0, scalar) }
        if scalar == "⏎" {
          result.unicodeScalars.append(scalar)
          last = Format()
          continue
        }
        if format != last {
          let emphases = format.emphases.sorted().joined(separator: " ")
          let parts = [
            emphases, format.language?.tag ?? "", format.change, format.link, format.role,
          ]
          result += "⟨" + parts.filter { !$0.isEmpty }.joined(separator: " ") + "⟩"
          last = format
        }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The language of a letter, where Word keeps it: that of its own kind of letters, and another
  /// than that of the document.
  func heard(_ tag: LanguageTag, _ scalar: Unicode.Scalar) -> LanguageTag? {
    guard scalar.properties.isAlphabetic, !tag.isSame(as: language) else { return nil }
    let isEastAsian: Bool =
      switch scalar.value {
      case 0x3005...0x3007, 0x3041...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        true
      default: false
      }
    let isRightToLeft = (0x0590...0x08FF).contains(scalar.value)
    return tag.isEastAsian == isEastAsian && !isRightToLeft ? tag : nil
  }

  /// Puts numbers in the place of names, in the order in which they come.
  mutating func resolve() {
    var numbers: [Substring: Int] = [:]
    for line in lines {
      for name in Self.names(in: line) where numbers[name] == nil {
        numbers[name] = numbers.count + 1
      }
    }
    let referred = referred
    lines = lines.map { line in
      var line = line
      for (index, name) in referred.enumerated() {
        line = line.replacing("⟦@\(name)⟧", with: "to footnote \(index + 1)")
      }
      for (name, number) in numbers {
        line = line.replacing("⟦#\(name)⟧", with: "⟦\(number)⟧")
        line = line.replacing("⟦@\(name)⟧", with: "to \(number)")
      }
      return line
    }
  }

  static func names(in line: String) -> [Substring] {
    var names: [Substring] = []
    var rest = line[...]
    while let start = rest.firstRange(of: "⟦#") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "⟧") else { break }
      names.append(rest[..<end])
      rest = rest[end...]
    }
    return names
  }
}
