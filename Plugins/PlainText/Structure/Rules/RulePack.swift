/// The words of a language by which lines tell what they are: what a rule file says.
///
/// See docs/rules.md for the form of the file; `RuleParser` reads it.
struct RulePack: Sendable {
  /// Words at the start or the end of a line.
  struct Words: Sendable {
    /// What the line begins with; upper and lower case must be as here.
    var prefixes: [String] = []
    /// What the line ends with.
    var suffixes: [String] = []
    /// What the line begins with where nothing but the name of a person follows.
    var namePrefixes: [String] = []
    /// The longest line in characters that can be meant.
    var longest = 60
  }

  /// A word of a chapter heading with the level it stands for: 1 part, 2 chapter, 3 section.
  struct Leveled: Sendable {
    var word: String
    var level: Int
  }

  /// The language, as a BCP 47 tag; empty when the file names none.
  var language = ""
  /// Whether the words are tried on every text, and not only on those in the language.
  var isForEveryText = true
  /// Lines that name the author with a word for it: `By …`, `本报记者 …`.
  var byline = Words()
  /// The words for what a person did who did not write the text, with their MARC codes.
  var roleWords: [RoleWords.Entry] = []
  /// Lines that name an office or a group as the author: `…课题组`.
  var organization = Words()
  /// Lines that say where a text was printed first.
  var sourceLine = Words()
  /// Lines that say who the author is.
  var authorNote = Words()
  /// Lines that say on which page the text goes on, or began.
  var jump = Words(longest: 50)
  /// What the captions of tables and of figures begin with, before their number.
  var tableCaption = Words(longest: 130)
  var figureCaption = Words(longest: 130)
  /// Words of a chapter heading before its number: `Chapter`, `第`.
  var chapterWords: [Leveled] = []
  /// Words after the number, where the language needs one: `回`, `章`.
  var chapterUnits: [Leveled] = []
  /// Headings without a number: `Preface`, `楔子`.
  var namedChapters: [String] = []
  /// Words after the number of an article of a law: `条`.
  var clauseUnits: [String] = []
  /// Numbers as words, in lower case: `one`, `first`.
  var numberWords: [String] = []
  /// Family names before the given name, of one character or two.
  var surnames: [String] = []
  /// Small words inside of a name: `von`, `de`.
  var nameParticles: [String] = []
  /// The words between two names: `and`.
  var nameJoins: [String] = []
  /// The words between a name and a place: `in`, `à`.
  var placeWords: [String] = []
  /// The names of the months and the days of the week, in lower case.
  var dateWords: [String] = []
  /// The characters that a date may hold beside its numbers: `年`, `曜`.
  var dateSigns: [String] = []
  /// What a stage direction begins with: `Enter `.
  var stageDirection = Words()
  /// Words before the name of a speaker that have a full stop of their own: `Mr`.
  var speakerTitles: [String] = []
  /// Labels before a colon or a full stop that are no speakers: `Note`.
  var neverSpeakers: [String] = []
  /// Heads of the list of those who play.
  var castHeads: [String] = []
  /// What a letter opens with: `Dear `, `亲爱的`; and what it closes with: `Yours truly`, `此致`.
  var greetings: [String] = []
  var closes: [String] = []
  /// The names of the fields in the heads of mail, and what announces a message that is quoted.
  var mailFields: [(word: String, field: MailWords.Field)] = []
  /// What announces verse: `诗曰`.
  var verseWords: [String] = []
  /// Words before a number that make a heading only where the numbers run: `第` 3 `封信`, `其` 2.
  var weakWords: [String] = []
  /// Words in lines that a site put into a text it offers.
  var noticeWords: [String] = []
  /// What a line begins with that is added below a letter: `P.S.`, `又及`.
  var postscripts: [String] = []
  /// Headings of a list of contents, and words for a picture behind a square bracket.
  var contentsHeads: [String] = []
  var pictureWords: [String] = []
  /// Words in the names of newspapers, and labels above short reports.
  var paperWords: [String] = []
  var briefLabels: [String] = []
  /// What news opens with: `本报讯`.
  var newsOpenings: [String] = []
  /// The lines that the file is tested with.
  var examples: [RuleExample] = []
}

/// A line that a rule must find, or must not.
struct RuleExample: Sendable {
  /// The section of the rule file that it stands in.
  var section: RuleSection
  /// The line.
  var text: String
  /// Whether it must be found.
  var isMatch: Bool
  /// Where it stands in the file, counted from 1.
  var line: Int
  var column: Int
}

/// A section of a rule file: one kind of line.
enum RuleSection: String, Sendable, CaseIterable {
  case byline
  case organization
  case source
  case authorNote = "author-note"
  case jump
  case table
  case figure
  case chapter
  case clause
  case number
  case name
  case date
  case play
  case letter
  case mail
  case verse
  case notice
  case contents
  case news

  /// The keys that may stand in it.
  var keys: [RuleKey] {
    switch self {
    case .byline:
      [
        .begins, .ends, .names, .longest, .translator, .editor, .illustrator, .photographer,
        .matches,
        .mismatches,
      ]
    case .organization, .source, .authorNote, .jump:
      [.begins, .ends, .longest, .matches, .mismatches]
    case .figure: [.begins, .longest, .bracketed, .matches, .mismatches]
    case .contents: [.head, .matches, .mismatches]
    case .table: [.begins, .longest, .matches, .mismatches]
    case .chapter:
      [
        .part, .chapter, .section, .partUnits, .chapterUnits, .sectionUnits, .named, .weak,
        .matches, .mismatches,
      ]
    case .clause: [.units, .matches, .mismatches]
    case .number: [.words]
    case .name: [.surnames, .particles, .places, .and, .matches, .mismatches]
    case .date: [.words, .signs, .matches, .mismatches]
    case .news: [.paper, .briefs, .opens, .matches, .mismatches]
    case .verse: [.announced, .matches, .mismatches]
    case .notice: [.holds, .matches, .mismatches]
    case .mail: [.sender, .recipient, .subject, .sent, .original, .matches, .mismatches]
    case .letter: [.greeting, .close, .postscript, .matches, .mismatches]
    case .play: [.begins, .longest, .titles, .never, .cast, .matches, .mismatches]
    }
  }
}

/// A key in a section of a rule file.
enum RuleKey: String, Sendable, CaseIterable {
  case begins, ends, names, longest, matches, mismatches
  case part, chapter, section, named
  case partUnits = "part-units"
  case chapterUnits = "chapter-units"
  case sectionUnits = "section-units"
  case units, words, surnames, particles, places, signs
  case titles, never, cast
  case sender, recipient, subject, sent, original
  case announced, weak, holds
  case head, bracketed
  case greeting, close, postscript
  case paper, briefs, opens
  case translator, editor, illustrator, photographer, and

  /// Whether its values are whole lines, and not words.
  var takesLines: Bool { self == .matches || self == .mismatches }
}
