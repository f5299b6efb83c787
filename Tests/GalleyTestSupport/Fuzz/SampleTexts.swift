import Glibc

/// The texts that came with the project, in `samples` and `seeds`.
enum SampleTexts {
  /// Their bytes, in the order of their names.
  static let all: [[UInt8]] = {
    let project = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    return ["samples", "seeds"].flatMap { paths(in: "\(project)/\($0)") }.compactMap(readFile)
  }()

  private static func paths(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }
}
