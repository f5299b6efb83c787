internal import GalleyCore

/// The marks that tell what an element of a profile stands for.
enum ProfileMark {
  /// The next element is this one: `as="quote" type="x"`.
  static let meaning = "as"
  /// An element begins here that the profile has no tag for: `open="anchor" xml:id="x"`.
  static let open = "open"
  /// It ends here.
  static let close = "close"
  /// The next element is only there because the profile wants one.
  static let extra = "extra"
  /// Characters that are not shown, in an element that a mark began.
  static let text = "hidden"
  /// The profile of the file.
  static let profile = "profile"
  /// What a line end is that no mark tells of: `yes` or `no`, as `break` has it.
  static let lineEnd = "lb"

  /// The mark of a tag.
  static func text(_ kind: String, _ tag: ProfileTag) -> String {
    var text = kind + "=" + MarkText.quoted(tag.name)
    for attribute in tag.attributes {
      text += " " + attribute.name + "=" + MarkText.quoted(attribute.value)
    }
    return text
  }

  /// The tag of a mark of a kind, nil for another mark.
  static func tag(_ kind: String, in content: ArraySlice<UInt8>) -> ProfileTag? {
    guard content.starts(with: kind.utf8), content.dropFirst(kind.utf8.count).first == 0x3D else {
      return nil
    }
    var parser = MarkParser(content)
    guard let name = parser.next() else { return nil }
    var tag = ProfileTag(String(decoding: name.value, as: UTF8.self))
    while let (name, value) = parser.next() {
      tag.attributes.append(Attribute(name: name, value: String(decoding: value, as: UTF8.self)))
    }
    return tag
  }

  /// The one value of a mark of a kind, nil for another mark.
  static func value(_ kind: String, in content: ArraySlice<UInt8>) -> String? {
    tag(kind, in: content)?.name
  }
}
