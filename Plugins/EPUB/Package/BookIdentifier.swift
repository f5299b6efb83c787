internal import GalleyCore
internal import GalleyPackaging

/// The identifiers of a book.
enum BookIdentifier {
  /// The identifier that marks the book as itself.
  ///
  /// It is the UUID that the user gave, else one made of the titles and the text. Neither
  /// settings nor time change it.
  static func unique(of document: Document) -> String {
    let given = document.metadata.identifiers.lazy.filter { $0.origin == .given }
    let names = given.compactMap { name(of: $0.value) }
    if let name = names.first(where: { $0.hasPrefix("urn:uuid:") }) { return name }
    var hash = SHA256State()
    let end: [UInt8] = [0x0A]
    for title in document.metadata.titles {
      hash.add(title.value.utf8.span)
      hash.add(end.span)
    }
    document.forEachRun { run in
      run.withBytes { hash.add($0) }
      hash.add(end.span)
    }
    return "urn:uuid:" + ContentUUID.make(fromDigest: hash.digest)
  }

  /// An identifier with its scheme, as a URN where it has one; nil where it is empty.
  static func name(of identifier: Identifier) -> String? {
    let value = Label.oneLine(identifier.value)
    guard !value.isEmpty else { return nil }
    switch identifier.scheme.uppercased() {
    case "UUID":
      let uuid = value.lowercased()
      let bare = uuid.hasPrefix("urn:uuid:") ? String(uuid.dropFirst(9)) : uuid
      return isUUID(bare) ? "urn:uuid:" + bare : value
    case "ISBN":
      let digits = value.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") }
      return [10, 13].contains(digits.count) ? "urn:isbn:" + digits : value
    case "ISSN":
      let digits = value.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") }
      return digits.count == 8 ? "urn:issn:\(digits.prefix(4))-\(digits.suffix(4))" : value
    case "DOI": return value.hasPrefix("10.") ? "doi:" + value : value
    default: return value
    }
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.joined().utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
