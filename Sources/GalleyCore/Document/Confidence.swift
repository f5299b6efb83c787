/// How sure an inference is, in whole percent.
public struct Confidence: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The value, 0 to 100.
  public let percent: UInt8

  /// Makes a confidence; the value is held between 0 and 100.
  public init(percent: Int) {
    self.percent = UInt8(min(100, max(0, percent)))
  }

  /// Makes a confidence from the score of a logistic model, in nats.
  ///
  /// The steps are those of a table, so that every machine gives the same percent.
  public init(logOdds: Int) {
    let table: [UInt8] = [50, 73, 88, 95, 98, 99]
    let index = min(logOdds.magnitude, UInt(table.count - 1))
    let percent = table[Int(index)]
    self.percent = logOdds < 0 ? 100 - percent : percent
  }

  /// No doubt: it was given, or there is no other reading.
  public static let certain = Confidence(percent: 100)

  /// Whether a careful person would want to look at it.
  public var isUncertain: Bool { percent < 80 }

  /// The value as `0.95`.
  public var description: String {
    percent == 100 ? "1.00" : "0." + (percent < 10 ? "0\(percent)" : "\(percent)")
  }

  /// Orders by value.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.percent < right.percent
  }
}

/// Where a fact comes from.
public enum Origin: String, Sendable, CaseIterable {
  /// The user said so.
  case given
  /// It stands in the text or in the file's own marks.
  case read
  /// It was inferred.
  case guessed
}
