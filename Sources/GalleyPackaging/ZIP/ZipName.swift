import GalleyCore

/// The rules for names of ZIP entries.
enum ZipName {
  /// Why a name must not be in an archive, nil when it may.
  ///
  /// A name is a relative path with `/` between its parts (ZIP application note, section 4.4.17)
  /// that stays inside of the folder the archive is unpacked to, on every system.
  static func problem(with name: String) -> String? {
    if name.isEmpty { return "it is empty" }
    if name.utf8.count > 0xFFFF { return "it is longer than 65535 bytes" }
    if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it holds a control" }
    if name.utf8.contains(UInt8(ascii: "\\")) { return "it holds a backslash" }
    if name.utf8.first == UInt8(ascii: "/") { return "it is absolute" }
    if name.utf8.dropFirst().first == UInt8(ascii: ":") { return "it names a drive" }
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "." || part == ".." { return "it holds '.' or '..'" }
      if part.isEmpty { return "a part of it is empty" }
    }
    return nil
  }

  /// What two names share when a system that ignores case could not hold both.
  static func folded(_ name: String) -> String { name.lowercased() }
}
