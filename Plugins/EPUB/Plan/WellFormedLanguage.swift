internal import GalleyCore

extension LanguageTag {
  /// The longest part of the tag that RFC 5646, section 2.1, allows, which is what reading systems
  /// and EPUBCheck accept; `und` where not even its language is.
  var wellFormed: String {
    let parts = tag.split(separator: "-").map(String.init)
    var kept = [parts.first ?? "und"]
    var stage = Stage.language
    var seen: Set<String> = []
    var index = 1
    while index < parts.count {
      let part = parts[index].lowercased()
      guard let next = Stage.after(stage, taking: part) else { break }
      if next > .region, !seen.insert(part).inserted { break }
      kept.append(parts[index])
      index += 1
      if next == .extended || next == .privateUse {
        // A singleton needs something behind it.
        let shortest = next == .extended ? 2 : 1
        let rest = parts[index...].prefix { (shortest...8).contains($0.utf8.count) }
        if rest.isEmpty {
          kept.removeLast()
          break
        }
        kept += rest
        index += rest.count
      }
      stage = next
    }
    return kept.joined(separator: "-")
  }

  /// Whether it is written from right to left: in the script that its tag names, else by default.
  var isRightToLeft: Bool {
    let script = tag.contains("-") ? tag.split(separator: "-").dropFirst().first : nil
    if let script, script.utf8.count == 4 {
      return Self.scriptsFromTheRight.contains(script.lowercased())
    }
    return Self.languagesFromTheRight.contains(primary)
  }

  private static let scriptsFromTheRight: Set = [
    "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syre", "syrj",
    "syrn", "thaa",
  ]

  private static let languagesFromTheRight: Set = [
    "aii", "ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji",
    "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
  ]
}

/// The parts of a language tag in their order.
private enum Stage: Int, Comparable {
  case language, extendedLanguage, script, region, variant, extended, privateUse

  static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }

  /// The part that `subtag` is when it follows a part of the kind `stage`; nil where it cannot.
  static func after(_ stage: Stage, taking subtag: String) -> Stage? {
    let isAlphabetic = subtag.utf8.allSatisfy { (97...122).contains($0) }
    let startsWithDigit = subtag.utf8.first.map { (48...57).contains($0) } ?? false
    let isNumber = subtag.utf8.allSatisfy { (48...57).contains($0) }
    switch subtag.utf8.count {
    case 1: return subtag == "x" ? .privateUse : stage == .privateUse ? nil : .extended
    case 2 where isAlphabetic: return stage < .region ? .region : nil
    case 3 where isNumber: return stage < .region ? .region : nil
    case 3 where isAlphabetic: return stage == .language ? .extendedLanguage : nil
    case 4 where isAlphabetic: return stage < .script ? .script : nil
    case 4 where startsWithDigit: return stage <= .variant ? .variant : nil
    case 5...8: return stage <= .variant ? .variant : nil
    default: return nil
    }
  }
}
