import GalleyCore

/// The names in a file of `--files-from`.
enum InputList {
  /// The names in the file, in order: parted by NUL if there is one in it, else by line ends.
  static func names(in path: String) throws(Diagnostic) -> [String] {
    let bytes = try InputReading.bytes(of: path, limit: 1 << 28)
    let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: separator).map { SystemName.decoded($0) }
  }
}
