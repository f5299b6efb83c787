/// What the name of a file tells: `Author - Title (1901).txt`, `2024-05-03 Title.txt`.
///
/// A name is somebody's habit, so that it is the last to be asked, and what has no clear form
/// tells nothing.
public struct FileNameMetadata: Sendable {
  /// What the name tells.
  public private(set) var metadata = Metadata()

  /// Reads the name of a file; `title` is the title of its text, where that is known, by which it
  /// is seen which part of a name is the title.
  public init(_ path: String, title: String?) {
    var name = Self.stem(of: path)
    guard name.utf8.count > 1, name.utf8.count < 256 else { return }
    if !name.utf8.contains(0x20), name.utf8.contains(0x5F) {
      name = String(name.map { $0 == "_" ? " " : $0 })
    }
    let date = Self.takeDate(&name)
    let parts = Self.parts(of: name)
    guard let last = parts.last, date != nil || parts.count == 2 else { return }
    if let date { metadata.date = Self.field(date) }
    guard parts.count == 2 else {
      if Self.isName(last) { metadata.titles = [Self.field(last)] }
      return
    }
    let isTitleFirst = title.map { Self.isAlike($0, parts[0]) } ?? false
    let (author, name1) = isTitleFirst ? (last, parts[0]) : (parts[0], last)
    guard Self.isName(author), Self.isName(name1), Self.isPerson(author) else { return }
    metadata.titles = [Self.field(name1)]
    metadata.creators = [Self.field(Self.person(author))]
  }

  private static func field<Value>(_ value: Value) -> Field<Value> {
    Field(
      value, origin: .guessed, confidence: Confidence(percent: 60), authority: .fileName)
  }

  /// The name without folders and endings.
  private static func stem(of path: String) -> String {
    var name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    while let point = name.lastIndex(of: "."), point != name.startIndex {
      let ending = name[name.index(after: point)...]
      guard (1...5).contains(ending.utf8.count),
        ending.utf8.allSatisfy({ (97...122).contains($0 | 0x20) || (48...57).contains($0) }),
        ending.utf8.contains(where: { (97...122).contains($0 | 0x20) })
      else { break }
      name = name[..<point]
    }
    return String(name)
  }

  /// Takes a day at the head of a name, or a year in brackets at its end.
  private static func takeDate(_ name: inout String) -> String? {
    let head = name.prefix(10)
    if head.utf8.count == 10, let date = CalendarText.date(String(head)), date.utf8.count == 10 {
      let rest = name.dropFirst(10)
      guard rest.isEmpty || " _-.".contains(rest.first ?? " ") else { return nil }
      name = trimmed(rest)
      return isYear(date.prefix(4)) ? date : nil
    }
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] where name.hasSuffix(close) {
      guard let place = name.lastIndex(of: Character(open)) else { continue }
      let year = name[name.index(after: place)...].dropLast()
      guard isYear(year) else { continue }
      name = trimmed(name[..<place])
      return String(year)
    }
    return nil
  }

  private static func isYear(_ text: Substring) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
      && Int(text).map { (1000...2999).contains($0) } ?? false
  }

  /// The parts of a name between hyphens or dashes with spaces around them.
  private static func parts(of name: String) -> [String] {
    var parts: [Substring] = []
    var rest = name[...]
    while let range = [" - ", " – ", " — "].compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { " -–—_.".contains($0) }.reversed().drop { " -–—_".contains($0) }.reversed())
  }

  /// Whether a part has a letter and nothing that no name has.
  private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFFFD }
  }

  /// Whether a part may be a person's name: a few words without figures.
  private static func isPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count <= 6 && !text.unicodeScalars.contains { $0.properties.numericType != nil }
      && words.allSatisfy { word in
        guard let first = word.unicodeScalars.first else { return false }
        // Small words of names: de, van, und.
        return !first.properties.isLowercase || word.utf8.count <= 4
      }
  }

  /// A person, whose name may be turned round: `Austen, Jane`.
  private static func person(_ text: String) -> Creator {
    let halves = text.split(separator: ",").map(trimmed)
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else { return Creator(name: text) }
    return Creator(name: halves[1] + " " + halves[0], sortName: text)
  }

  private static func isAlike(_ left: String, _ right: String) -> Bool {
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    }
    let (left, right) = (letters(left), letters(right))
    return !right.isEmpty && (left == right || left.starts(with: right))
  }
}
