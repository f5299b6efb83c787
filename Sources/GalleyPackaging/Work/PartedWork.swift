internal import Dispatch
internal import GalleyCore
internal import Glibc

/// The parts of one long piece of work, done on all processors at once.
///
/// The one who asks takes part, so that one processor is enough, and a batch that keeps all of them
/// busy is not held up. What comes out must not depend on how many parts there are.
public enum PartedWork {
  /// Sizes that make parts of a text however short it is, for tests: what comes out of a text must be
  /// the same with them.
  public struct Scale: Sendable {
    /// The least that is a part.
    public let least: Int
    /// The most with which a part begins before its own.
    public let lead: Int

    /// Names the sizes.
    public init(least: Int, lead: Int) { (self.least, self.lead) = (least, lead) }
  }

  /// The sizes that hold in tests.
  @TaskLocal public static var scale: Scale?

  /// Cuts `count` things into ranges to be worked on side by side, of `least` things at least; into
  /// one range unless it `mayPart` them.
  ///
  /// There are four ranges for each processor, so that one which begins late, or has less to do,
  /// takes more of them. Where what comes out is large and put together, the fewer there are the less
  /// of it is in memory twice.
  public static func parts(
    of count: Int, least: Int, mayPart: Bool = true, perProcessor: Int = 4
  ) -> [Range<Int>] {
    let most = !mayPart ? 1 : scale != nil ? 4 : processors > 1 ? perProcessor * processors : 1
    let parts = max(1, min(most, count / max(1, scale?.least ?? least)))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }

  /// The same, each range but the last going on up to an end at which the things may be parted.
  public static func parts(
    of count: Int, least: Int, mayPart: Bool = true, perProcessor: Int = 4,
    endingWhere mayEnd: (Int) -> Bool
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    let even = parts(of: count, least: least, mayPart: mayPart, perProcessor: perProcessor)
    for part in even where part.upperBound > start {
      var end = part.upperBound
      while end < count, !mayEnd(end) { end += 1 }
      result.append(start..<end)
      start = end
    }
    return result.isEmpty ? [0..<count] : result
  }

  /// With how many things before its own a part begins, one at least, where so many are enough.
  public static func lead(_ enough: Int) -> Int { min(enough, max(1, scale?.lead ?? enough)) }

  /// Does the work of each part; the results are in the order of the parts.
  public static func map<Part: Sendable, Value: Sendable>(
    _ parts: [Part], _ work: @Sendable (Part) -> Value
  ) -> [Value] {
    guard parts.count > 1 else { return parts.map(work) }
    return [Value](unsafeUninitializedCapacity: parts.count) { buffer, count in
      // Each part fills a place of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: parts.count) { index in
        places.initializeElement(at: index, to: work(parts[index]))
      }
      count = parts.count
    }
  }

  /// Bytes that are gathered in parts of `least` bytes at least; none where a part is not to be had.
  ///
  /// `fill` puts the bytes of a range into their place, or says that it cannot. The array has room
  /// for one byte more.
  public static func bytes(
    count: Int, least: Int, _ fill: @Sendable (Range<Int>, UnsafeMutableRawBufferPointer) -> Bool
  ) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      // Each part fills a place of its own.
      nonisolated(unsafe) let places = UnsafeMutableRawBufferPointer(buffer)
      let areWhole = map(parts(of: count, least: least)) { part in
        fill(part, UnsafeMutableRawBufferPointer(rebasing: places[part]))
      }
      filled = areWhole.allSatisfy(\.self) ? count : 0
    }
  }

  /// Puts the results of parts together; each part is gone before the next is taken, so that no more
  /// of them is there twice.
  ///
  /// The first should have room for all.
  public static func joined<Element>(_ parts: consuming [[Element]]) -> [Element] {
    var result: [Element] = []
    for index in parts.indices {
      if index == 0 {
        swap(&result, &parts[0])
      } else {
        result += parts[index]
        parts[index] = []
      }
    }
    return result
  }

  /// Does two pieces of work, at once `when` they are long; the first may be parted itself.
  public static func both<First, Second: Sendable>(
    when areLong: Bool, _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    guard areLong || scale != nil else { return (first(), second()) }
    // Not by `map`: what is parted in one of its parts is done on one processor.
    let other = EarlyWork { second() }
    let one = first()
    do throws(Diagnostic) { return (one, try other.take()) } catch { return (one, second()) }
  }

  /// How many processors there are; more than eight are not asked for by one text.
  private static let processors = min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
}
