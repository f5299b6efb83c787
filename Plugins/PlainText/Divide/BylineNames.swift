import GalleyCore

/// The persons that a byline names: without the words around their names, one by one, each with
/// what he did.
///
/// `By Ann Hill and John Martin` are two authors; `林小雨 著`, `陈平 译` an author and a translator. A
/// byline that is not understood is one name as it stands: what is said of a text in its metadata
/// must never be less than what it says itself.
struct BylineNames {
  /// The persons, in the order of the byline; never none.
  private(set) var creators: [Creator] = []

  private let rules: RuleBook

  /// Reads a byline: its lines, and the text of all of them.
  init(_ lines: [String], text whole: String, _ rules: RuleBook) {
    self.rules = rules
    // A name may go on in the next line; a second statement has a word of its own.
    let areMany = lines.count > 1 && lines.allSatisfy { rules.finds($0, as: .byline) }
    for line in areMany ? lines : [whole] {
      let text = Self.trimmed(line)
      let named = names(in: text)
      creators += named.isEmpty ? [Creator(name: text.isEmpty ? line : text)] : named
    }
  }

  private func names(in whole: String) -> [Creator] {
    // An office is named as it stands.
    if rules.finds(whole, as: .organization) { return [] }
    var text = Self.withoutBrackets(whole)
    let label = strip(&text)
    let names = split(text)
    guard !names.isEmpty else {
      return label == nil || text.isEmpty ? [] : [Creator(name: text, role: role(label))]
    }
    return names.map { name in
      var name = name
      let own = strip(&name)
      return Creator(name: name, role: role(own ?? label))
    }
  }

  /// Takes the words before and behind the names away; gives the one that tells what was done.
  private func strip(_ text: inout String) -> String? {
    var label: String?
    let prefix = rules.bylines.prefix(of: text)
    if let prefix, isLabel(prefix) {
      label = prefix
      text = Self.trimmed(String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
    }
    if let suffix = rules.bylines.suffix(of: text) {
      let rest = Self.trimmed(
        String(decoding: text.utf8.dropLast(suffix.utf8.count), as: UTF8.self))
      // 著 ends a name too; behind a name of one character there is no room for a word.
      if rest.unicodeScalars.count > 1 {
        if label == nil || role(suffix) != Self.author { label = suffix }
        text = rest
      }
    }
    return label
  }

  /// Whether words before a name are no part of what is named: `From our correspondent` is.
  private func isLabel(_ prefix: String) -> Bool {
    guard let last = prefix.unicodeScalars.last else { return false }
    let kind = CharacterShape.of(last.value).kind
    if kind.isIdeographic || kind != .space && !kind.isLetter { return true }
    guard kind == .space else { return false }
    let words = prefix.split(separator: " ")
    if words.count == 1 { return true }
    guard let word = words.last else { return false }
    return rules.bylines.hasPrefix(word + " ") || rules.names.hasParticle(String(word))
  }

  /// The names of a list; none where it is no list of names.
  private func split(_ text: String) -> [String] {
    let words = LineWords(text)
    if words.kinds.first?.isIdeographic == true || words.kinds.first == .hangul {
      return splitIdeographic(words)
    }
    var parts: [[String]] = [[]]
    for word in text.split(separator: " ").map(String.init) {
      if word == "&" || rules.names.joins(word) {
        parts.append([])
        continue
      }
      let isEnd = word.last == "," || word.last == ";"
      parts[parts.count - 1].append(isEnd ? String(word.dropLast()) : word)
      if isEnd { parts.append([]) }
    }
    let names = parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    if names.count > 1, names.allSatisfy({ rules.names.isPossible(LineWords($0)) }) { return names }
    // A place or an office behind the name.
    if names.count == 2, text.contains(", "), rules.names.isPossible(LineWords(names[0])) {
      return [names[0]]
    }
    return []
  }

  /// Names of Han, kana and Hangul, between which stand spaces and 、.
  private func splitIdeographic(_ words: LineWords) -> [String] {
    let marks: Set<UInt32> = [0x3001, 0xFF0C, 0x2C, 0xFF1B]
    var parts: [[UInt32]] = [[]]
    for (value, kind) in zip(words.scalars, words.kinds) {
      if kind == .space || marks.contains(value) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(value)
      }
    }
    parts.removeAll { $0.isEmpty }
    let names = parts.map { LineWords.text($0) }.filter { part in
      !rules.bylines.hasPrefix(part) && !rules.bylines.hasPrefix(part + " ")
    }
    // 王 明 is one name, set with a space; so is 山田 太郎, as Japanese and Koreans write.
    let isMarked = words.scalars.contains { marks.contains($0) }
    let areNames = names.allSatisfy { name in
      var name = name
      _ = strip(&name)
      return rules.names.isLikely(LineWords(name))
    }
    return names.count > 1 && (isMarked || areNames) ? names : []
  }

  private static let author = "aut"

  /// The MARC code of what a word tells that was done.
  private func role(_ label: String?) -> String {
    guard let label else { return Self.author }
    return rules.roles.code(of: label) ?? Self.author
  }

  /// A text without one pair of brackets around all of it, or what is left of one.
  private static func withoutBrackets(_ text: String) -> String {
    let words = LineWords(text)
    guard words.count > 2, words.kinds.first == .opener || words.kinds.last == .closer else {
      return text
    }
    var scalars = words.scalars[...]
    if words.kinds.last == .closer { scalars.removeLast() }
    if words.kinds.first == .opener { scalars.removeFirst() }
    return trimmed(LineWords.text(scalars))
  }

  /// A text without the blanks and the marks at its ends that part it from words.
  private static func trimmed(_ text: String) -> String {
    LineWords(text).trimmed { value in
      switch value {
      case 0x2C, 0x3A, 0x2F, 0x7C, 0xFF1A, 0xFF0F, 0x3001, 0xFF0C: true
      default: CharacterShape.of(value).kind == .space
      }
    }
  }
}
