import Glibc

/// Names of files as the system has them: any bytes, in UTF-8 or not.
///
/// Archives made on other systems are unpacked with names in GBK, Shift_JIS or Latin-1. In this
/// program a name is a string, in which each byte that is no UTF-8 stands as a character of the
/// last plane for private use, so that the name can be given back to the system as it was.
enum SystemName {
  /// The character of byte 0: what follows it stands for the others.
  private static let base: UInt32 = 0x10F000

  /// The name in a string.
  static func decoded(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { $0.value == 0xFFFD || isSign($0) }) else {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      if let (scalar, length) = first(of: rest), !isSign(scalar) {
        scalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        if let sign = Unicode.Scalar(base + UInt32(byte)) { scalars.append(sign) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  /// The arguments of the program, without its name.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
      let length = unsafe strlen(argument)
      return unsafe argument.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
        unsafe decoded(UnsafeBufferPointer(start: bytes, count: length))
      }
    }
  }

  /// The bytes of a string with names in it, as the system and its terminal have them.
  static func bytes(of text: String) -> [UInt8] {
    guard text.utf8.contains(0xF4), text.unicodeScalars.contains(where: isSign) else {
      return Array(text.utf8)
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isSign(scalar) {
        bytes.append(UInt8(scalar.value - base))
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return bytes
  }

  /// The name as it can stand in a text: a replacement character for each byte that is no UTF-8.
  static func readable(_ name: String) -> String {
    guard name.utf8.contains(0xF4) else { return name }
    return String(
      String.UnicodeScalarView(name.unicodeScalars.map { isSign($0) ? "\u{FFFD}" : $0 }))
  }

  /// Calls the system with a name.
  static func withPointer<Result>(
    _ name: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    unsafe (bytes(of: name) + [0]).withUnsafeBytes { buffer in
      guard let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress else {
        return unsafe name.withCString(body)
      }
      return unsafe body(start)
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (base + 0x80...base + 0xFF).contains(scalar.value)
  }

  /// The first character of some bytes, and its length; nil where they begin with none.
  private static func first(of bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    for length in 1...4 where length <= bytes.count {
      let text = String(validating: bytes.prefix(length), as: UTF8.self)
      if let scalar = text?.unicodeScalars.first { return (scalar, length) }
    }
    return nil
  }
}
