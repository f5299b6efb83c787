/// The names of bookmarks as identifiers.
enum BookmarkName {
  /// The identifier of a bookmark: an `NCName`.
  static func identifier(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar == "_"
      let isOther = ("0"..."9").contains(scalar) || scalar == "-" || scalar == "."
      if result.isEmpty && !isLetter { result = "b" }
      result.unicodeScalars.append(isLetter || isOther ? scalar : "_")
    }
    return result.isEmpty ? "b" : result
  }
}
