import GalleyCore
import GalleyTestSupport
import Glibc

/// Reads bytes made by chance, writes TEI, gives the source back from it and compares.
///
/// `galley-fuzz [--seed N] [--count N] [--kind KIND] [--keep FOLDER]`: so many seeds from N on, of
/// one kind or of each. What fails is told with its kind and seed, by which it can be made again,
/// and kept in a folder; the exit code is 1. What stops the program is told by the line before.
@main
struct GalleyFuzz {
  static func main() {
    let options = FuzzOptions(Array(CommandLine.arguments.dropFirst()))
    guard let options else {
      FuzzOptions.tell("usage: galley-fuzz [--seed N] [--count N] [--kind KIND] [--keep FOLDER]")
      exit(64)
    }
    var tried = 0
    var read = 0
    var failed = 0
    for seed in options.seeds {
      for kind in options.kinds {
        let bytes = kind.bytes(seed: seed)
        // A program that stops tells nothing: what it reads must be there already.
        if let folder = options.folder { _ = writeFile(bytes, to: "\(folder)/last.txt") }
        tried += 1
        switch RoundTrip.of(bytes) {
        case .comesBack: read += 1
        case .isNoText: break
        case .fails(let why):
          failed += 1
          FuzzOptions.tell("\(kind.rawValue), seed \(seed): \(why)")
          if let folder = options.folder {
            _ = writeFile(bytes, to: "\(folder)/\(kind.rawValue)-\(seed).txt")
          }
        }
      }
    }
    print("\(tried) inputs, \(read) read as text and given back, \(failed) failed")
    exit(failed == 0 ? 0 : 1)
  }
}
