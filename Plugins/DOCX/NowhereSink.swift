import GalleyCore

/// A sink that keeps nothing, for a pass that only finds things out.
final class NowhereSink: ByteSink {
  func write(_ bytes: Swift.Span<UInt8>) {}
}
