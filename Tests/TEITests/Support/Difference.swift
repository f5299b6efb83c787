/// Where two files differ first.
func difference(_ first: [UInt8], _ second: [UInt8]) -> String? {
  guard first != second else { return nil }
  let shared = zip(first, second).prefix { $0 == $1 }.count
  func around(_ bytes: [UInt8]) -> String {
    String(decoding: bytes[max(0, shared - 30)..<min(bytes.count, shared + 30)], as: UTF8.self)
      .debugDescription
  }
  return "at \(shared)\n- \(around(first))\n+ \(around(second))"
}

/// The first line in which two files differ.
func difference(_ first: String, _ second: String) -> String? {
  guard first != second else { return nil }
  let first = first.utf8.split(separator: 10, omittingEmptySubsequences: false)
  let second = second.utf8.split(separator: 10, omittingEmptySubsequences: false)
  for (one, other) in zip(first, second) where !one.elementsEqual(other) {
    return
      "- \(String(decoding: one, as: UTF8.self))\n+ \(String(decoding: other, as: UTF8.self))"
  }
  return "one ends earlier"
}
