/// The numbers in the labels of notes.
extension NoteLabel {
  /// The length of 注 or 註.
  static func noteWord(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard offset + 2 < end else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE6, 0xB3, 0xA8), (0xE8, 0xA8, 0xBB): return 3
    default: return nil
    }
  }

  /// A number of up to three digits, of either width, or of up to three Han.
  static func number(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (value: Int, length: Int)? {
    var index = offset
    var value = 0
    var digits = 0
    while index < end {
      if (0x30...0x39).contains(bytes[index]) {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      } else if index + 2 < end, bytes[index] == 0xEF, bytes[index + 1] == 0xBC,
        (0x90...0x99).contains(bytes[index + 2])
      {
        value = value * 10 + Int(bytes[index + 2] - 0x90)
        index += 3
      } else {
        break
      }
      digits += 1
      // Four digits are a year.
      if digits > 3 { return nil }
    }
    if digits > 0 { return value > 0 ? (value, index - offset) : nil }
    return han(bytes, offset, end)
  }

  private static func han(
    _ bytes: [UInt8], _ offset: Int, _ end: Int
  ) -> (value: Int, length: Int)? {
    var index = offset
    var value = 0
    while index + 2 < end, index - offset < 12 {
      let scalar = ScalarCursor.decode(bytes, at: index).value
      if scalar == 0x5341 {
        value = max(1, value) * 10
      } else if let digit = hanDigits.firstIndex(of: scalar) {
        value = value % 10 == 0 ? value + digit + 1 : value * 10 + digit + 1
      } else {
        break
      }
      index += 3
    }
    return index > offset && value < 1000 ? (value, index - offset) : nil
  }

  private static let hanDigits = "一二三四五六七八九".unicodeScalars.map(\.value)

  /// The number of a list's marker, `12.` or `12)`; nil for another.
  static func listed(in bytes: [UInt8], _ marker: Range<Int>) -> Int? {
    guard let (value, length) = number(bytes, marker.lowerBound, marker.upperBound),
      bytes[marker.lowerBound] < 0x80, marker.count == length + 1
    else { return nil }
    return value
  }

  static func raised(_ value: UInt32) -> Int? {
    switch value {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }
}
