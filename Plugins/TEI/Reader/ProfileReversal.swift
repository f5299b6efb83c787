internal import GalleyCore
internal import GalleyPackaging

/// Makes of a file in the words of a profile the one that the whole of TEI has for it, by its
/// marks.
struct ProfileReversal {
  private let tree: XMLTree
  private let profile: TEIProfile
  private let rules: any ProfileRules
  private var copy: XMLTreeCopy
  /// The elements that are open in the copy: where each ends in the original, nil for one that a
  /// mark began.
  private var open: [Int?] = []
  /// What the next element stands for.
  private var meaning: ProfileTag?
  private var isExtra = false
  /// Where the elements end that are left out.
  private var extraEnds: [Int] = []
  /// What a line end is that no mark tells of.
  private var plainLine = ProfileTag("lb")
  /// Where the element ends in which white space counts.
  private var keepEnd = -1

  /// The file as the whole of TEI has it; the same where no mark tells another profile.
  static func reversed(_ tree: XMLTree) -> XMLTree {
    guard let number = tree.number(of: "galley"),
      let mark = tree.nodes.indices.prefix(12).first(where: {
        tree.nodes[$0].kind == .instruction && tree.nodes[$0].name == number
          && ProfileMark.tag(ProfileMark.profile, in: tree.utf8(of: $0)) != nil
      }), let tag = ProfileMark.tag(ProfileMark.profile, in: tree.utf8(of: mark)),
      let profile = TEIProfile(rawValue: tag.name), let rules = profile.rules()
    else { return tree }
    var reversal = ProfileReversal(tree, profile, rules)
    if tag[ProfileMark.lineEnd] == "no" { reversal.plainLine["break"] = "no" }
    reversal.walk()
    return reversal.copy.finish()
  }

  private init(_ tree: XMLTree, _ profile: TEIProfile, _ rules: any ProfileRules) {
    self.tree = tree
    self.profile = profile
    self.rules = rules
    copy = XMLTreeCopy(of: tree)
  }

  private mutating func walk() {
    var index = 0
    while index < tree.nodes.count {
      closeAll(endingBy: index)
      switch tree.nodes[index].kind {
      case .comment: copy.copy(index)
      case .instruction:
        if !tree.isMark(index) || !read(index) { copy.copy(index) }
      case .text: index = copyText(index)
      case .element:
        if profile == .dta, tree.name(of: index) == "lb" {
          index = lineEnd(index)
          continue
        }
        start(index)
      }
      index += 1
    }
    closeAll(endingBy: tree.nodes.count)
  }

  private mutating func closeAll(endingBy index: Int) {
    while let place = open.lastIndex(where: { $0 != nil }), let end = open[place], end <= index {
      while open.count > place { pop() }
    }
    while let end = extraEnds.last, end <= index { extraEnds.removeLast() }
  }

  private mutating func pop() {
    open.removeLast()
    copy.close()
  }

  private mutating func start(_ index: Int) {
    let end = Int(tree.nodes[index].next)
    defer {
      meaning = nil
      isExtra = false
    }
    if isExtra, meaning == nil {
      extraEnds.append(end)
      return
    }
    let own = ProfileTag(tree.name(of: index), tree.attributes(of: index))
    let tag = meaning ?? rules.meaning(of: own)
    if let tag {
      copy.open(tag.name, tag.attributes, line: tree.nodes[index].line)
    } else {
      copy.open(like: index)
    }
    if (tag ?? own)["xml:space"] == "preserve" { keepEnd = end }
    open.append(end)
    if end == index + 1 { pop() }
  }

  /// Reads a mark of a profile; whether it is one.
  private mutating func read(_ index: Int) -> Bool {
    let content = tree.utf8(of: index)
    if let tag = ProfileMark.tag(ProfileMark.meaning, in: content) {
      meaning = tag
    } else if ProfileMark.tag(ProfileMark.extra, in: content) != nil {
      isExtra = true
    } else if let tag = ProfileMark.tag(ProfileMark.open, in: content) {
      copy.open(tag.name, tag.attributes, line: tree.nodes[index].line)
      open.append(nil)
    } else if ProfileMark.tag(ProfileMark.close, in: content) != nil {
      if open.last == .some(nil) { pop() }
    } else if let text = ProfileMark.value(ProfileMark.text, in: content) {
      copy.add(text: text, line: tree.nodes[index].line)
    } else {
      return ProfileMark.tag(ProfileMark.profile, in: content) != nil
    }
    return true
  }
}

/// Lines that end in `lb`, as the base format of the Deutsches Textarchiv has them.
extension ProfileReversal {
  /// Copies a text, but for the hyphen that stands before the line end after it; gives its index.
  private mutating func copyText(_ index: Int) -> Int {
    guard profile == .dta, let (line, tag) = lineEnd(after: index) else {
      copy.copy(index)
      return index
    }
    let text = tree.utf8(of: index)
    let hyphen = Self.hyphen(of: tag ?? unmarkedLine(after: index), in: text)
    copy.copy(text: index, dropping: 0, hyphen)
    return line - 1
  }

  /// The line end that follows a text at once, with what its mark says it is.
  private func lineEnd(after index: Int) -> (line: Int, meaning: ProfileTag?)? {
    var next = index + 1
    var meaning: ProfileTag?
    guard next < tree.nodes.count else { return nil }
    if tree.isMark(next), let tag = ProfileMark.tag(ProfileMark.meaning, in: tree.utf8(of: next)) {
      meaning = tag
      next += 1
    }
    guard next < tree.nodes.count, tree.nodes[next].kind == .element, tree.name(of: next) == "lb",
      tree.nodes[next - 1].next == Int32(next)
    else { return nil }
    return (meaning == nil ? next : next - 1, meaning)
  }

  private func unmarkedLine(after index: Int) -> ProfileTag {
    guard index >= 0, tree.nodes[index].kind == .text,
      tree.utf8(of: index).last == UInt8(ascii: "-")
    else { return plainLine }
    return ProfileTag(
      "lb", [Attribute(name: "break", value: "no"), Attribute(name: "rend", value: "hyphen")])
  }

  /// How many bytes the hyphen has at the end of a line that its line end says was removed.
  private static func hyphen(of tag: ProfileTag, in text: ArraySlice<UInt8>) -> Int {
    guard let rend = tag["rend"], rend.hasPrefix("hyphen") else { return 0 }
    let hyphen = rend.hasSuffix("2010") ? "\u{2010}" : rend.hasSuffix("00AD") ? "\u{AD}" : "-"
    let count = hyphen.utf8.count
    return text.suffix(count).elementsEqual(hyphen.utf8) ? count : 0
  }

  /// Puts a line end where the whole of TEI has it; gives the index of what follows.
  ///
  /// That is the beginning of the new line, behind the line feed and the pages and columns that
  /// begin with it.
  private mutating func lineEnd(_ index: Int) -> Int {
    let tag = meaning ?? unmarkedLine(after: index - 1)
    meaning = nil
    let line = tree.nodes[index].line
    let keepsSpaces = index < keepEnd
    if !keepsSpaces, tag["break"] != "no" {
      copy.add(text: "\n", line: line)
    } else if keepsSpaces, tag["break"] == "yes" {
      copy.add(text: " ", line: line)
    }
    var next = Int(tree.nodes[index].next)
    var rest: Int?
    let limit = open.last.flatMap { $0 } ?? tree.nodes.count
    if next < limit, next < tree.nodes.count, tree.nodes[next].kind == .text,
      tree.utf8(of: next).first == 0x0A
    {
      if tree.utf8(of: next).count > 1 { rest = next }
      next += 1
    }
    while rest == nil, next < limit, let end = beginning(next) { next = end }
    copy.open(tag.name, tag.attributes, line: line)
    copy.close()
    if let rest {
      if let (line, tag) = lineEnd(after: rest) {
        let hyphen = Self.hyphen(of: tag ?? unmarkedLine(after: rest), in: tree.utf8(of: rest))
        copy.copy(text: rest, dropping: 1, hyphen)
        return line
      }
      copy.copy(text: rest, dropping: 1)
    }
    return next
  }

  /// Copies a page or a column that begins with a line; gives the index of what follows, nil for
  /// anything else.
  private mutating func beginning(_ index: Int) -> Int? {
    if tree.isMark(index) {
      let content = tree.utf8(of: index)
      let next = index + 1
      if let tag = ProfileMark.tag(ProfileMark.meaning, in: content),
        ["pb", "cb"].contains(tag.name),
        next < tree.nodes.count
      {
        meaning = tag
        start(next)
        return next + 1
      }
      // The beginning of a line, for which there is no tag.
      if let tag = ProfileMark.tag(ProfileMark.open, in: content), tag.name == "lb",
        next < tree.nodes.count
      {
        _ = read(index)
        _ = read(next)
        return next + 1
      }
      return nil
    }
    guard tree.nodes[index].kind == .element, ["pb", "cb"].contains(tree.name(of: index)) else {
      return nil
    }
    start(index)
    return index + 1
  }
}
