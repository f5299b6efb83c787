internal import Dispatch
internal import Synchronization

/// A block of an entry that waits to be deflated, is being deflated, or has been.
///
/// Whoever comes first does the work: a thread of the system's pool, or the one that needs the
/// result, so that nothing waits for a thread that there is not.
final class DeflateJob: Sendable {
  /// What deflating gave.
  struct Result: Sendable {
    var compressed: [UInt8]
    var checksum: UInt32
  }

  /// What is to be deflated.
  private struct Work: Sendable {
    var block: ArraySlice<UInt8>
    var before: ArraySlice<UInt8>
    var isLast: Bool
    var level: Int

    func done() -> Result {
      Result(
        compressed: Deflater.deflate(block, after: before, isLast: isLast, level: level),
        checksum: block.withUnsafeBufferPointer { Checksum.crc32(of: $0) })
    }
  }

  private enum State: Sendable {
    case waiting(Work)
    case running
    case done(Result)
  }

  /// How many bytes came in.
  let size: Int
  private let state: Mutex<State>
  private let done = DispatchSemaphore(value: 0)

  /// Offers the work to the system's threads.
  init(_ block: ArraySlice<UInt8>, after before: ArraySlice<UInt8>, isLast: Bool, level: Int) {
    size = block.count
    state = Mutex(.waiting(Work(block: block, before: before, isLast: isLast, level: level)))
    DispatchQueue.global().async { self.run() }
  }

  /// The result, nil while it is not there.
  var result: Result? {
    state.withLock { state in
      guard case .done(let result) = state else { return nil }
      return result
    }
  }

  /// Deflates, if nobody has begun; gives back whether it did.
  @discardableResult
  func run() -> Bool {
    let work: Work? = state.withLock { state in
      guard case .waiting(let work) = state else { return nil }
      state = .running
      return work
    }
    guard let work else { return false }
    let result = work.done()
    state.withLock { $0 = .done(result) }
    done.signal()
    return true
  }

  /// Waits for the thread that has begun.
  func wait() {
    // The next to wait finds the signal again.
    done.wait()
    done.signal()
  }
}
