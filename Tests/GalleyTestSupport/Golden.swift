import Glibc

/// What is wrong with a text that should be as its golden is; `#expect` it to be nil.
///
/// The golden is the file `Goldens/NAME` beside the test. With `UPDATE_GOLDEN=1` in the environment the file is written anew, and the test still fails:
/// a golden is never recorded and passed in the same run.
public func goldenDifference(
  _ text: String, named name: String, filePath: String = #filePath
) -> GoldenDifference? {
  let folder = filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Goldens"
  let path = folder + "/" + name
  if getenv("UPDATE_GOLDEN").map({ String(cString: $0) }) == "1" {
    mkdir(folder, 0o755)
    let isWritten = writeFile(Array(text.utf8), to: path)
    return GoldenDifference(
      description: isWritten
        ? "recorded \(name); look at the change and run the tests again"
        : "could not write the golden \(name)")
  }
  guard let bytes = readFile(path) else {
    return GoldenDifference(
      description: "there is no golden \(name); UPDATE_GOLDEN=1 records it")
  }
  let golden = String(decoding: bytes, as: UTF8.self)
  guard golden != text else { return nil }
  return GoldenDifference(
    description:
      "\(name) differs: \(firstDifference(golden, text)); UPDATE_GOLDEN=1 records the new text")
}

/// Why a text is not as its golden is.
///
/// A value and not a recorded issue: this module is built with the program, which has no `Testing`.
public struct GoldenDifference: CustomStringConvertible {
  /// The reason, in words.
  public let description: String
}

/// The first line in which two texts differ, both forms of it.
private func firstDifference(_ old: String, _ new: String) -> String {
  // By bytes, so that two spellings of the same grapheme count as different.
  let old = old.utf8.split(separator: 10, omittingEmptySubsequences: false)
  let new = new.utf8.split(separator: 10, omittingEmptySubsequences: false)
  let shared = zip(old, new).prefix { Array($0) == Array($1) }.count
  func line(_ lines: [Substring.UTF8View]) -> String {
    shared < lines.count ? String(decoding: lines[shared], as: UTF8.self) : "(nothing)"
  }
  return "line \(shared + 1)\n- \(line(old))\n+ \(line(new))"
}
