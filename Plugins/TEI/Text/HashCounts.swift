/// How often each of some numbers was met that are hashes already: each is looked for where its own
/// bits say, for hashing it again would cost more than all the rest.
struct HashCounts: Sendable {
  /// The numbers, one more than each; 0 where there is none.
  private var keys: [UInt64] = []
  private var counts: [UInt32] = []
  private var used = 0

  /// Counts a number of at most 63 bits once more and gives back how often it was met.
  mutating func add(_ number: UInt64) -> Int {
    if used &* 2 >= keys.count { grow() }
    let place = place(of: number &+ 1)
    if keys[place] == 0 {
      keys[place] = number &+ 1
      used += 1
    }
    counts[place] += 1
    return Int(counts[place])
  }

  /// Where a key stands, or would.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // The number's own bits are spread, but equal numbers that grow by one must not stand in a row.
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, counts)
    let size = max(64, keys.count * 2)
    keys = [UInt64](repeating: 0, count: size)
    counts = [UInt32](repeating: 0, count: size)
    for (key, count) in zip(old.0, old.1) where key != 0 {
      let place = place(of: key)
      (keys[place], counts[place]) = (key, count)
    }
  }
}
