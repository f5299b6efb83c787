/// Fonts whose letters are all of one width: what is set in them is code.
enum FixedFonts {
  static func contains(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["courier", "consolas", "menlo", "monaco", "lucida console"].contains {
      name.hasPrefix($0)
    } || name.hasSuffix(" mono") || name.contains(" mono ") || name.contains("code pro")
  }
}
