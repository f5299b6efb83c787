/// The colours of a cover that is made, chosen by the title so that a shelf of books is not all of
/// one colour and the same book always has the same.
struct CoverPalette: Equatable {
  /// The ground.
  var ground: String
  /// The ground's lower end, a little darker.
  var shade: String
  /// Letters on the ground.
  var letters = "#f7f1e3"
  /// Rules and ornaments on the ground.
  var rules: String

  /// All palettes; letters on the ground have a contrast of 7:1 or more.
  static let all = [
    CoverPalette(ground: "#1f3a5f", shade: "#162b48", rules: "#d9bf86"),
    CoverPalette(ground: "#6b2230", shade: "#521823", rules: "#e3c08a"),
    CoverPalette(ground: "#24483a", shade: "#19352a", rules: "#d6c48c"),
    CoverPalette(ground: "#3a4450", shade: "#2a323c", rules: "#cfc3a6"),
    CoverPalette(ground: "#4a2b4f", shade: "#371e3b", rules: "#dcbf94"),
    CoverPalette(ground: "#5a3a22", shade: "#442b18", rules: "#e0c490"),
    CoverPalette(ground: "#17494d", shade: "#0f3639", rules: "#d8c391"),
    CoverPalette(ground: "#2b2d36", shade: "#1d1f26", rules: "#d4b878"),
  ]

  /// The palette for a title.
  static func of(_ title: String) -> CoverPalette {
    // FNV-1a; any hash that stays the same would do.
    let hash = title.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return all[Int((hash >> 16 ^ hash) % UInt32(all.count))]
  }
}
