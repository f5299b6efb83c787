import Glibc

/// The parts of a path, by its text alone.
enum PathName {
  /// The name without its folders.
  static func last(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The folder, as it can be put before a `/` and a name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// A name inside of a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The name without its folders and its extension, for a file of another format to be called by.
  ///
  /// An extension is what follows the last point if it looks like one: `chapter.12` and
  /// `v1.0` keep theirs, `page.txt` does not.
  static func stem(of path: String) -> String {
    let name = last(of: path)
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point != name.startIndex
    else { return name }
    let ending = name.utf8[point...].dropFirst()
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) || (97...122).contains(byte) }
    guard let first = ending.first, isLetter(first), ending.count <= 5,
      ending.allSatisfy({ isLetter($0) || (48...57).contains($0) })
    else { return name }
    return String(name[..<point])
  }

  /// The path with every link followed; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe SystemName.withPointer(path, { unsafe realpath($0, nil) }) else {
      return nil
    }
    defer { unsafe free(real) }
    let length = unsafe strlen(real)
    return unsafe real.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      unsafe SystemName.decoded(UnsafeBufferPointer(start: bytes, count: length))
    }
  }
}
