/// A generator of pseudo-random numbers that is the same everywhere (Steele, Lea and Flood 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts a sequence.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// A pack of cards that is dealt to its end before it is shuffled again, so that nothing is left
/// out by chance.
struct Deck<Card> {
  private let cards: [Card]
  private var rest: [Card] = []

  init(_ cards: [Card]) {
    self.cards = cards
  }

  /// The next card.
  mutating func deal(_ random: inout SplitMix64) -> Card {
    if rest.isEmpty { rest = cards.shuffled(using: &random) }
    return rest.removeLast()
  }
}
