/// The marks that stand among ideographs most: 、 。 ， ； ： ！ ？, told by their bytes.
///
/// All are two half-ems wide and may be set at one.
enum HanMark: Sendable {
  /// No mark: an ideograph.
  case none
  /// The wide comma, the wide semicolon.
  case comma
  /// 、
  case enumeration
  /// The wide colon.
  case colon
  /// 。
  case stop
  /// The wide marks of calls and questions.
  case call

  /// The mark of three bytes; nil for another character.
  @inline(__always)
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): self = .comma
    case (0xE3, 0x80, 0x82): self = .stop
    case (0xE3, 0x80, 0x81): self = .enumeration
    case (0xEF, 0xBC, 0x9A): self = .colon
    case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): self = .call
    default: return nil
    }
  }

  /// Whether no title has it inside.
  var isInner: Bool { self == .comma || self == .stop }

  /// Its class; that of an ideograph where there is no mark.
  var kind: CharacterClass {
    switch self {
    case .none: .han
    case .comma, .enumeration, .colon: .pause
    case .stop, .call: .final
    }
  }

  /// How a line ends that ends with it.
  var ending: Line.Ending {
    switch self {
    case .none: .open
    case .comma, .enumeration: .pause
    case .colon: .colon
    case .stop, .call: .sentence
    }
  }
}
