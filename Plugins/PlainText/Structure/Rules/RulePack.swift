/// The words of a language by which lines tell what they are: data, no code.
///
/// Each list stands with examples that its own test reads: every one of `matches` must be found,
/// none of `mismatches`. All packs are tried on every text; their words do not collide.
struct RulePack: Sendable {
  /// A list of words at the start or the end of a line, with examples.
  struct Words: Sendable {
    /// What the line begins with; upper and lower case must be as here.
    var prefixes: [String] = []
    /// What the line ends with.
    var suffixes: [String] = []
    /// The longest line in characters that can be meant.
    var longest = 60
    /// Lines that must be found.
    var matches: [String] = []
    /// Lines that must not be found.
    var mismatches: [String] = []
  }

  /// The language, as a BCP 47 tag.
  var language: String
  /// Lines that name the author with a word for it: `By …`, `本报记者 …`.
  var byline = Words()
  /// Lines that name an office or a group as the author: `…课题组`.
  var organization = Words()
  /// Lines that say where a text was printed first.
  var sourceLine = Words()
  /// Lines that say who the author is.
  var authorNote = Words()
  /// Words of a chapter heading before its number: `Chapter`, `第`.
  var chapterPrefixes: [String] = []
  /// Words after the number, where the language needs one: `回`, `章`.
  var chapterUnits: [String] = []
  /// Words after the number of an article of a law: `条`.
  var clauseUnits: [String] = []
  /// Headings without a number: `Preface`, `楔子`.
  var namedChapters: [String] = []
  /// The names of the months, in lower case, and the signs of a date.
  var dateWords: [String] = []
}
