import GalleyCore

/// Pieces of work whose results are needed in order, done on all processors.
struct OrderedWork<Value: Sendable> {
  /// How many pieces may be begun before the first of them is taken: enough for all processors,
  /// little memory.
  private static var lead: Int { 32 }

  private let count: Int
  private let work: @Sendable (Int) throws(Diagnostic) -> Value

  /// Plans `count` pieces of work.
  init(_ count: Int, _ work: @escaping @Sendable (Int) throws(Diagnostic) -> Value) {
    self.count = count
    self.work = work
  }

  /// Does all pieces and hands each result to `take`, in order.
  ///
  /// Throws what the first piece in order throws that fails, and what `take` throws.
  func run(_ take: (Int, Value) throws(Diagnostic) -> Void) throws(Diagnostic) {
    var begun: [EarlyWork<Value>] = []
    // The first is at this place of a ring.
    for index in 0..<count {
      while begun.count < min(count, index + Self.lead) - index {
        begun.append(piece(index + begun.count))
      }
      let first = begun.removeFirst()
      // While another thread is at it, this one goes ahead with what comes later.
      first.run()
      while !first.isDone, begun.contains(where: { $0.run() }) {}
      try take(index, try first.value())
    }
  }

  private func piece(_ index: Int) -> EarlyWork<Value> {
    let work = work
    return EarlyWork { () throws(Diagnostic) in try work(index) }
  }
}
