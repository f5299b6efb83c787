/// Whether a scalar is white space: Unicode's `White_Space`, U+200B and U+FEFF.
///
/// The controls U+001C to U+001F are in it as in ASCII's own definition of separators.
public func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F,
    0x205F, 0x3000, 0xFEFF:
    true
  default: false
  }
}
