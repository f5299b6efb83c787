import GalleyCore

/// What folders tell of the inputs in them: several files of one folder whose names begin with
/// their numbers are a series that is called like the folder.
struct FolderMetadata: Sendable {
  /// The folders with how many numbered inputs each has.
  private var counts: [String: Int] = [:]

  /// Counts the inputs; nil where no folder has several.
  init?(_ inputs: [String]) {
    guard inputs.count > 1 else { return nil }
    for input in inputs where Self.number(of: input) != nil {
      counts[PathName.folder(of: input), default: 0] += 1
    }
    counts = counts.filter { $0.value > 1 && Self.isName($0.key) }
    if counts.isEmpty { return nil }
  }

  /// The series of an input, with its number.
  func series(of input: String) -> Field<Series>? {
    let folder = PathName.folder(of: input)
    guard counts[folder] != nil, let number = Self.number(of: input) else { return nil }
    return Field(
      Series(name: SystemName.readable(PathName.last(of: folder)), position: String(number)),
      origin: .guessed,
      confidence: Confidence(percent: 50), authority: .folder)
  }

  /// The number that a name begins with and a title follows: 3 of `03 - The Boats.txt`.
  private static func number(of input: String) -> Int? {
    let stem = PathName.stem(of: input)
    let digits = stem.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = stem.dropFirst(digits.count)
    guard let first = rest.first, " _-.".contains(first),
      rest.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
    else { return nil }
    return number
  }

  /// Whether a folder is called as a series may be: by words, and more than one or with a capital.
  private static func isName(_ folder: String) -> Bool {
    let name = PathName.last(of: folder)
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return name.contains(" ") || !name.utf8.allSatisfy { $0 < 0x80 }
  }
}
