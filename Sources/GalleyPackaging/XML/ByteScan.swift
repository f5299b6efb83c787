/// Looks at many bytes at a time for those that are rare.
public enum ByteScan {
  /// Whether a byte is a control of ASCII or lies in a range.
  public static func finds(_ range: ClosedRange<UInt8>, in utf8: ArraySlice<UInt8>) -> Bool {
    utf8.withUnsafeBytes { bytes in
      var index = 0
      let low = SIMD16<UInt8>(repeating: range.lowerBound)
      let high = SIMD16<UInt8>(repeating: range.upperBound)
      let space = SIMD16<UInt8>(repeating: 0x20)
      while index &+ 16 <= bytes.count {
        let piece = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        if any(piece .< space .| (piece .>= low .& piece .<= high)) { return true }
        index &+= 16
      }
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20 || range.contains(byte) { return true }
        index &+= 1
      }
      return false
    }
  }
}
