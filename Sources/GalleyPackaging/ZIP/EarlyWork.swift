internal import Dispatch
public import GalleyCore
internal import Synchronization

/// Work that is begun before its result is needed, if a processor is free.
///
/// Whoever comes first does it: a thread of the system's pool, or the one that needs the result,
/// so that nothing waits for a thread that there is not.
public final class EarlyWork<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () throws(Diagnostic) -> Value)
    case running
    case done(Result<Value, Diagnostic>)
  }

  private let state: Mutex<State>
  private let end = DispatchSemaphore(value: 0)

  /// Offers work to the system's threads.
  public init(_ work: @escaping @Sendable () throws(Diagnostic) -> Value) {
    state = Mutex(.waiting(work))
    DispatchQueue.global().async { self.run() }
  }

  /// The result, once it is there; it may be asked for once.
  ///
  /// Throws what the work throws.
  public func value() throws(Diagnostic) -> Value {
    if !run(), !isDone { end.wait() }
    switch state.withLock({ $0 }) {
    case .done(let result): return try result.get()
    case .waiting, .running:
      throw Diagnostic(.error, .internal, code: "early-work", "work ended before it was done")
    }
  }

  /// Whether the result is there.
  var isDone: Bool {
    state.withLock { if case .done = $0 { true } else { false } }
  }

  /// Does the work, if nobody has begun; gives back whether it did.
  @discardableResult
  func run() -> Bool {
    let work: (@Sendable () throws(Diagnostic) -> Value)? = state.withLock { state in
      guard case .waiting(let work) = state else { return nil }
      state = .running
      return work
    }
    guard let work else { return false }
    let result: Result<Value, Diagnostic>
    do throws(Diagnostic) {
      result = .success(try work())
    } catch {
      result = .failure(error)
    }
    state.withLock { $0 = .done(result) }
    end.signal()
    return true
  }
}

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
