/// A Markdown file that tells commands with what they print: a test that people can read.
///
/// A heading of the second level begins a case. A case runs in an empty folder of its own. In it,
///
/// - a fence ` ```file NAME ` is a file of the folder, the line end before its end left out with
///   ` ```file NAME -eol `,
/// - a fence ` ```console ` holds commands for `sh`, each after `$ `, a long one going on after
///   `> `, each followed by what it prints on both streams and by `exit N` when that is not 0.
///
/// In a printed line, `…` stands for any characters; it is for numbers that change, such as sizes.
struct CommandDocument {
  /// A part of a case.
  enum Step: Equatable {
    case file(name: String, content: String)
    case command(Command)
  }

  /// A command and what it prints.
  struct Command: Equatable {
    var script: String
    var output: [String]
    /// The lines of the document that hold the output.
    var outputLines: Range<Int>
  }

  /// A case: a heading with its steps.
  struct Case {
    var title: String
    var steps: [Step]
  }

  /// The lines of the file.
  let lines: [String]
  /// The cases in order.
  private(set) var cases: [Case] = []

  /// Reads a document.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("## ") {
        cases.append(Case(title: String(line.dropFirst(3)), steps: []))
      } else if line.hasPrefix("```file "), !cases.isEmpty {
        let end = endOfFence(after: index)
        cases[cases.count - 1].steps.append(
          Self.file(named: line.dropFirst(8), lines[(index + 1)..<end]))
        index = end
      } else if line == "```console", !cases.isEmpty {
        let end = endOfFence(after: index)
        cases[cases.count - 1].steps += commands(in: (index + 1)..<end).map { .command($0) }
        index = end
      }
      index += 1
    }
  }

  /// The document with other outputs, given by the lines they replace.
  func replacing(_ outputs: [(lines: Range<Int>, with: [String])]) -> String {
    var result = lines
    for output in outputs.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      result.replaceSubrange(output.lines, with: output.with)
    }
    return result.joined(separator: "\n")
  }

  /// Whether a printed line is as the document has it.
  static func matches(_ printed: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return printed == pattern
    }
    guard printed.hasPrefix(first) else { return false }
    var rest = printed.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private func endOfFence(after start: Int) -> Int {
    lines[(start + 1)...].firstIndex(of: "```") ?? lines.count
  }

  private static func file(named word: Substring, _ lines: ArraySlice<String>) -> Step {
    let words = word.split(separator: " ")
    let ending = words.dropFirst().first == "-eol" ? "" : "\n"
    return .file(name: String(words.first ?? ""), content: lines.joined(separator: "\n") + ending)
  }

  private func commands(in range: Range<Int>) -> [Command] {
    var commands: [Command] = []
    for index in range {
      let line = lines[index]
      if line.hasPrefix("$ ") {
        commands.append(
          Command(
            script: String(line.dropFirst(2)), output: [], outputLines: (index + 1)..<(index + 1)))
      } else if let last = commands.indices.last {
        if line.hasPrefix("> "), commands[last].output.isEmpty {
          commands[last].script += "\n" + line.dropFirst(2)
          commands[last].outputLines = (index + 1)..<(index + 1)
        } else {
          commands[last].output.append(line)
          commands[last].outputLines = commands[last].outputLines.lowerBound..<(index + 1)
        }
      }
    }
    return commands
  }
}
