import GalleyCore

/// What the lines at the head of a text are: its title, further titles, and who made it.
struct AozoraHeader {
  /// What a line is.
  enum Role: Equatable {
    case title
    case subtitle
    /// A name, with its MARC relator code.
    case creator(String)
  }

  /// The lines of the head with their roles.
  private(set) var roles: [(line: Int, role: Role)] = []
  /// The key to the marks.
  let key: Range<Int>?
  /// The first line of the body.
  private(set) var bodyStart = 0

  init(_ lines: [Line], _ bytes: [UInt8]) {
    key = AozoraFrame.key(lines, bytes)
    bodyStart = key?.upperBound ?? 0
    let limit = key?.lowerBound ?? min(lines.count, 7)
    var end = lines[..<limit].dropFirst().firstIndex { $0.blanksBefore > 0 } ?? limit
    if key != nil { end = limit }
    // Without a key, a block of lines that no blank line ends is no head.
    let isApart = key != nil || end < limit || end == lines.count
    guard isApart, end > 0, lines[0].indent == 0, lines[0].characters <= 60 else { return }
    if key == nil { bodyStart = end }
    let texts = lines[..<end].map { LineWords($0, in: bytes) }
    roles = Self.roles(texts)
  }

  private static func roles(_ texts: [LineWords]) -> [(line: Int, role: Role)] {
    var result: [(line: Int, role: Role)] = [(0, .title)]
    // Names come last: the author, then those who translated or edited.
    var firstName = texts.count
    while firstName > 1, code(texts[firstName - 1]) != nil { firstName -= 1 }
    // Before a translator stands the author, who has no word.
    let hasAuthor = texts[firstName...].contains { code($0) == "aut" }
    if !hasAuthor { firstName = max(1, firstName - 1) }
    for index in texts.indices.dropFirst() {
      let role = index < firstName ? Role.subtitle : .creator(code(texts[index]) ?? "aut")
      result.append((index, role))
    }
    return result
  }

  /// The relator code that the last word of a line stands for: 訳, 編.
  private static func code(_ words: LineWords) -> String? {
    let text = String(decoding: words.bytes, as: UTF8.self)
    guard words.count >= 3 else { return nil }
    return codes.first { text.hasSuffix($0.0) }?.1
  }

  private static let codes = [
    ("訳", "trl"), ("訳註", "trl"), ("訳注", "trl"), ("共訳", "trl"), ("譯", "trl"), ("編", "edt"),
    ("編纂", "com"), ("校訂", "edt"), ("校註", "edt"), ("校注", "edt"), ("著", "aut"), ("作", "aut"),
    ("述", "aut"), ("画", "ill"), ("絵", "ill"), ("監修", "edt"), ("原作", "aut"),
  ]

  /// A name without the word for what its bearer did.
  static func name(_ text: String) -> String {
    for (word, _) in codes.sorted(by: { $0.0.count > $1.0.count }) {
      if text.count > word.count + 1, text.hasSuffix(word),
        !["作", "著", "述", "絵", "画"].contains(word) || text.hasSuffix("　" + word)
      {
        var name = text.dropLast(word.count)
        while name.last == "　" || name.last == " " { name = name.dropLast() }
        return String(name)
      }
    }
    return text
  }
}
