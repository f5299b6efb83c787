import GalleyTestSupport

/// Prose made by chance of words whose letters differ in width.
enum RandomProse {
  private static let words =
    """
    the harbour was rebuilt after a long winter and ships came back with timber wool coal and mail \
    while the council met in silence to hear what the engineers had found below the old quay where \
    millions of bricks illicit tunnels and will of iron lay hidden among women who mended nets
    """.split(separator: " ").map(String.init)

  /// Paragraphs of two to four sentences.
  static func paragraphs(_ count: Int, _ random: inout SplitMix64) -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 2...4, using: &random)).map { _ in
        let words = (0..<Int.random(in: 6...16, using: &random)).map { _ in
          Self.words.randomElement(using: &random) ?? "and"
        }
        let sentence = words.joined(separator: " ")
        return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
      }.joined(separator: " ")
    }
  }
}
