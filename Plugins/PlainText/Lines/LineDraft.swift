/// A line while it is measured.
///
/// It has room for what a `Line` is too small to count, so that nothing is looked at twice in the
/// loops that go through all of a text.
struct LineDraft {
  /// The first character that is not white space, an offset in bytes.
  let start: Int32
  /// The end of the last one so far.
  var end: Int32
  /// The white space before the first character, in half-ems.
  let indent: Int32
  /// The class of the first character.
  let first: CharacterClass
  /// The class of the last one so far.
  var last: CharacterClass
  /// How it would end here.
  var ending = Line.Ending.open
  /// What was seen inside of it.
  var traits = Line.Traits()
  /// The width without the indent when every mark that may be set at half its width is, in half-ems.
  var minimumWidth: Int32 = 0
  /// The width without the indent when none is, in half-ems.
  var maximumWidth: Int32 = 0
  /// The number of characters, white space not counted.
  var characters: Int32 = 0
  /// The least that must stand on this line when it is broken before, in half-ems.
  var headWidth: Int32 = 0

  /// Begins a line at its first character, of which nothing is measured yet.
  init(at start: Int, indent: Int32, _ first: CharacterClass) {
    (self.start, end) = (Int32(start), Int32(start))
    (self.indent, self.first, last) = (indent, first, first)
  }
}
