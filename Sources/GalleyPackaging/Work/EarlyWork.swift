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
    case taken
  }

  private let state: Mutex<State>
  private let end = DispatchSemaphore(value: 0)

  /// Offers work to the system's threads; not `when` it is so little that it is done sooner than
  /// told of.
  public init(
    when isLong: Bool = true, _ work: @escaping @Sendable () throws(Diagnostic) -> Value
  ) {
    state = Mutex(.waiting(work))
    if isLong { DispatchQueue.global().async { self.run() } }
  }

  /// The result, once it is there.
  ///
  /// Throws what the work throws.
  public func value() throws(Diagnostic) -> Value {
    run()
    wait()
    guard let outcome else {
      throw Diagnostic(.error, .internal, code: "early-work", "work ended before it was done")
    }
    return try outcome.get()
  }

  /// The result, once it is there, handed over: it is held here no longer.
  ///
  /// Throws what the work throws, and as `value` does.
  func take() throws(Diagnostic) -> Value {
    defer { state.withLock { $0 = .taken } }
    return try value()
  }

  /// What came of the work, nil while that is not known.
  var outcome: Result<Value, Diagnostic>? {
    state.withLock { if case .done(let result) = $0 { result } else { nil } }
  }

  /// Whether the result is there.
  var isDone: Bool {
    state.withLock { if case .done = $0 { true } else { false } }
  }

  /// Waits for the thread that has begun.
  func wait() {
    if isDone { return }
    // The next to wait finds the signal again.
    end.wait()
    end.signal()
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
