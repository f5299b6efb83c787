/// What each piece of evidence weighs, in hundredths of a nat: the one table of the search.
///
/// A weight is about the log of how much likelier the evidence is under a label than without it,
/// so 230 is "ten times as likely". They were set by hand and by measuring on a part of the
/// benchmark while the rest was held back.
enum Weights {
  // MARK: Line ends

  /// A line end inside of a paragraph.
  static let soft: Int32 = -10
  /// A line end between two blocks.
  static let hard: Int32 = -220
  /// Soft, although the next word had room on the line; and for each half-em of room.
  static let softWithRoom: Int32 = -240
  static let softWithRoomEach: Int32 = -35
  /// The same in print, where lines are justified; and the most that room weighs.
  static let softWithRoomPrinted: Int32 = -380
  static let softWithRoomMost: Int32 = -730
  /// Soft, although the next character of the East Asian grid would just have fitted; a third of
  /// it where squeezed marks leave the width in doubt.
  static let softExactFit: Int32 = -170
  /// Soft in a stretch without a measure.
  static let softUnmeasured: Int32 = -600
  /// The same of a line much shorter than others that nobody broke.
  static let softShortOfWhole: Int32 = -200
  /// Soft after a first line that fills the room its indent should take.
  static let softIndentMissing: Int32 = -380
  /// The same, where squeezed marks make room for it, for each half-em.
  static let softSqueezed: Int32 = -40
  /// The same for a printed line, by its width: at least and at most.
  static let firstLineTooWide: Int32 = -260
  static let firstLineNarrow: Int32 = 160
  /// At least, where the widths of its very face are known.
  static let firstLineOverfull: Int32 = -420
  /// Soft, although the first syllable of the next word had room on the line, and two letters more.
  static let softWithSyllable: Int32 = -160
  /// The half-ems that a syllable takes with its hyphen.
  static let syllableReach: Int32 = 5
  /// Soft after the end of a sentence.
  static let softSentence: Int32 = -250
  /// Soft after a comma or a colon.
  static let softPause: Int32 = -5
  /// Soft after a hyphen or a dash and before a small letter.
  static let softHyphen: Int32 = 260
  /// Soft between a sentence and a speech, between two speeches, in letters.
  static let softSpeech: Int32 = -100
  static let softSpeeches: Int32 = -180
  /// Soft where the measure changes.
  static let softNewMeasure: Int32 = -160
  /// Soft before a capital letter: at most in mid-sentence, where the text seldom has any.
  static let softCapitalRare: Int32 = -200
  /// The same at least, and after a sentence.
  static let softCapital: Int32 = -45
  /// Soft before an indented line, where indents are the rule, and where they are not.
  static let softIndentedByRule: Int32 = -420
  static let softIndented: Int32 = -330
  /// The same, where Han begin with the two ems of a paragraph and the line before has none.
  static let softTwoEms: Int32 = -300
  /// Soft over a blank line, from a line that stands far deeper.
  static let softFromDeep: Int32 = -330
  /// Soft over two blank lines or more.
  static let softManyBlanks: Int32 = -250
  /// Soft over a blank line before no small letter, where these part all paragraphs.
  static let softParted: Int32 = -260
  /// Hard, although the line is as full as its measure lets it be.
  static let hardFull: Int32 = -160
  /// Hard after a line that stops in mid-sentence.
  static let hardOpen: Int32 = -380
  /// The same where a bracket closes above a blank line and a capital.
  static let hardClosed: Int32 = -90
  /// Hard after a comma; after a colon.
  static let hardPause: Int32 = -420
  /// What is given back where the line is much shorter than others that nobody broke: an entry, a
  /// name, a line of a song.
  static let hardShortOfWhole: Int32 = 240
  static let hardColon: Int32 = -170
  /// Hard after a line of a title that ends with a hyphen or a dash.
  static let hardDash: Int32 = -420
  /// Hard before a small letter.
  static let hardSmall: Int32 = -450
  /// The same between a colon, a blank line and what is told: a command, an example.
  static let hardSmallBelowColon: Int32 = -120
  /// Hard before a mark that cannot begin a line.
  static let hardNonStarter: Int32 = -600
  /// Hard before a line without an indent, where indents are the rule.
  static let hardNotIndented: Int32 = -330
  /// Hard before an indented line, where they are not.
  static let hardIndented: Int32 = -160
  /// A new page or a blank line between two lines of matter.
  static let matterGap: Int32 = -60

  // MARK: Matter

  /// A title, before any evidence; where lines are as narrow as a newspaper's, and elsewhere.
  static let title: Int32 = -330
  static let titleWide: Int32 = -620
  /// A title at the very start of the text, right above the first speech.
  static let titleAboveSpeech: Int32 = 200
  /// A title at the very start of the text.
  static let titleAtStart: Int32 = 330
  /// A title below the first lines of a text that is no newspaper: a book has headings there.
  static let titleInBook: Int32 = -300
  /// A kicker by the name of a section; by a word in capitals.
  static let overline: Int32 = 200
  static let overlineCapitals: Int32 = -40
  /// A title right below a kicker; anything else there.
  static let titleUnderOverline: Int32 = 330
  static let otherUnderOverline: Int32 = -500
  /// A title right below a heading.
  static let titleUnderHeading: Int32 = -300
  /// A title in the middle of the measure, the first line to stand so below a few others.
  static let titleCentred: Int32 = 640
  /// A title after, before a blank line.
  static let titleAfterBlank: Int32 = 90
  static let titleBeforeBlank: Int32 = 60
  /// A title that is wider than the measure of the lines around it.
  static let titleOverMeasure: Int32 = 220
  /// A title with which the measure changes.
  static let titleAtNewMeasure: Int32 = 120
  /// A title between two ends, where what is told of a day follows, as below the name of a law.
  static let titleBeforeDate: Int32 = 280
  /// A title after text that stops in mid-sentence.
  static let titleAfterOpenText: Int32 = -300
  /// A title of several lines in letters larger than the text's; such a heading; a further line.
  static let titleLarge: Int32 = 330
  static let headingLarge: Int32 = -420
  static let matterContinuationLarge: Int32 = 60
  /// A title right above a byline; a further line of it.
  static let titleAboveByline: Int32 = 250
  static let matterContinuationAboveByline: Int32 = -120
  /// A title that ends as a sentence does; with a question mark on a page of news; with a comma; that begins with a small letter;
  /// that ends with a dash or a hyphen.
  static let titleSentence: Int32 = -420
  static let titleAsks: Int32 = -160
  /// The first line of a book in capitals with a full stop.
  static let titleStopped: Int32 = 200
  static let titlePause: Int32 = -560
  static let titleSmall: Int32 = -380
  static let titleDash: Int32 = -170
  /// A title that begins as the caption of a table or a figure does.
  static let titleCaption: Int32 = -900
  /// A title that holds commas or full stops.
  static let titlePunctuation: Int32 = -110
  /// A title of fewer than 4 characters, of more than 45 Han or 120 letters.
  static let titleTiny: Int32 = -150
  static let titleHuge: Int32 = -400
  /// A title that begins like a list item or with a bracket; with a round one.
  static let titleBracket: Int32 = -260
  static let titleRound: Int32 = -900
  /// A title that is as full as a line of the text: with no blank line on either side, there but
  /// between the end of a text and a short line, with a blank line on one side, with one on both.
  static let titleFull: Int32 = -290
  static let titleFullBetweenEnds: Int32 = -130
  static let titleFullHalfApart: Int32 = -240
  static let titleFullApart: Int32 = -100
  /// A byline right after a title; anywhere else.
  static let bylineAfterTitle: Int32 = 180
  static let bylineAlone: Int32 = -320
  /// A byline by a word for it, by a word and the form of a name after
  /// it, by an office's name, by a person's name, by its form alone.
  static let bylineWord: Int32 = 320
  static let bylineWordAndName: Int32 = 600
  static let bylineOffice: Int32 = 130
  static let bylineName: Int32 = 270
  static let bylineForm: Int32 = -100
  /// The same, where the text has the very line elsewhere too.
  static let bylineRecurring: Int32 = 360
  static let bylineNothing: Int32 = -900
  /// By its form alone as the first line of a book, or far below its title.
  static let bylineUnlikely: Int32 = -220
  /// A dateline right after a title or a byline; anywhere else.
  static let datelineAfterTitle: Int32 = 160
  static let datelineAlone: Int32 = -480
  /// A line that is a date and nothing else.
  static let dateline: Int32 = 380
  /// A line that is matched by a rule of its kind.
  static let sourceLine: Int32 = 120
  static let authorNote: Int32 = 160
  /// A line that says on which page the text goes on; as a title or a heading.
  static let jump: Int32 = 400
  static let titleJump: Int32 = -900
  /// A title right above a line that opens with a place and a date.
  static let titleBeforeNews: Int32 = 220
  /// Such a line as one that goes on with the line above.
  static let continuationNews: Int32 = -600
  /// The same of a short one between blank lines.
  static let continuationAlone: Int32 = -350
  /// The same of one that tells whose a picture is, below the end of a sentence.
  static let continuationCredit: Int32 = -300
  /// The same of one that begins with a small word with a capital, as sentences do.
  static let continuationOpening: Int32 = -150
  /// The same where a small letter follows, as in no name; of a word of German, before a noun.
  static let continuationOpeningSure: Int32 = -350
  static let continuationOpeningLikely: Int32 = -250
  /// The same of a speech of several lines, and of what stands below one.
  static let continuationSpeech: Int32 = -250
  static let continuationBelowSpeech: Int32 = -450
  /// A byline below its article; a title that has the place and the form of one.
  static let bylineBelow: Int32 = 380
  static let titleCloses: Int32 = -300
  /// A title right below the name that an article ended with.
  static let titleBelowClosing: Int32 = 240
  /// A byline that goes on although the next word had room on its line.
  static let bylineWithRoom: Int32 = -300
  /// A second line of a title, a byline, a note.
  static let matterContinuation: Int32 = -260
  /// The same below a line that is whole: all of it in brackets, or a name with room after it.
  static let matterContinuationAfterWhole: Int32 = -800
  /// The same below a byline whose last word wants a name.
  static let matterContinuationOpenByline: Int32 = 300
  static let matterContinuationSmall: Int32 = 220
  static let matterContinuationOther: Int32 = -320
  /// The same, where it is set in below a line at the edge.
  static let matterContinuationSetIn: Int32 = -320
  /// The same, where it holds an address of mail.
  static let matterContinuationAddress: Int32 = -500
  static let matterContinuationFull: Int32 = -260
  static let matterContinuationNoteOpen: Int32 = 420
  static let matterContinuationBlank: Int32 = -420
  /// The same, where two blank lines or more stand before it.
  static let matterContinuationGap: Int32 = -300
  /// The same, where it begins as a paragraph of Han does: with two ems, and commas after them.
  static let matterContinuationIndented: Int32 = -240
  /// The same, where it has more than thirty Han.
  static let matterContinuationLong: Int32 = -400

  // MARK: Verse, preformatted text, quotations

  /// A line of verse by the share of capitals at the heads of its stanza's lines: nearly all, most,
  /// half; between two stanzas, where its own shape says little.
  static let verseCapitals: Int32 = 110
  static let verseSomeCapitals: Int32 = 40
  static let verseFewCapitals: Int32 = -90
  /// The same of lines that are set in and far narrower than a quotation would be; half as wide as
  /// the text.
  static let verseNarrow: Int32 = 70
  static let verseNarrowest: Int32 = 190
  static let verseBetween: Int32 = -20
  /// A line of verse that begins with a small letter; that begins or ends with a number.
  static let verseSmall: Int32 = -60
  static let verseNumber: Int32 = -170
  /// The first line of verse, of preformatted text.
  static let verseBegin: Int32 = -380
  static let verseBeginAfterHead: Int32 = -90
  static let literalBegin: Int32 = -120
  /// A further line of them, without and with a blank line before it.
  static let keptNext: Int32 = -10
  static let keptBlank: Int32 = -40
  /// Preformatted text, indented and not.
  static let literalSetOff: Int32 = -40
  static let literalFlush: Int32 = -260
  /// The same with many signs of code, with some; with a prompt; with gaps inside of most lines.
  static let literalManySigns: Int32 = 260
  static let literalSigns: Int32 = 130
  static let literalPrompt: Int32 = 200
  static let literalGaps: Int32 = 160
  /// The same with lines that were broken early, with lines that are full; with indents that
  /// change; after a colon.
  static let literalLoose: Int32 = 110
  static let literalFilled: Int32 = -140
  static let literalRagged: Int32 = 70
  static let literalAfterColon: Int32 = 60
  /// The same with marks of a list.
  static let literalListed: Int32 = -330
  /// A paragraph of a quotation: text that is indented as a whole.
  static let quotation: Int32 = 150
  /// A further paragraph of it without a blank line before it.
  static let quotationUnparted: Int32 = -200

  // MARK: Plays

  /// The head of a speech by a name of the cast.
  static let speech: Int32 = 900
  /// A speech of one line in a play in verse.
  static let verseSpoken: Int32 = 480
  /// A stage direction in brackets, that closes where the paragraph ends; by its first words;
  /// between underscores.
  static let directionBracketed: Int32 = 420
  static let directionWords: Int32 = 330
  static let directionUnderscored: Int32 = 330
  /// The same between the head of a scene and the first speech.
  static let directionUnderScene: Int32 = 640
  /// A title, a byline or the like in the midst of speeches.
  static let matterAmongSpeeches: Int32 = -700
  /// A heading there that is none of an act or a scene.
  static let headingAmongSpeeches: Int32 = -300
  /// A line below the head of a cast.
  static let entry: Int32 = 500

  // MARK: Titles and headings within an article

  /// A title without a byline or a date where two others or more, or one, have them.
  static let unmarkedAmongMarked: Int32 = 260
  static let unmarkedBesideOne: Int32 = 40
  /// A heading of several lines; wider than the text below it; not two thirds as wide.
  static let headingOfLines: Int32 = -120
  static let headingOverMeasure: Int32 = -320
  static let headingShort: Int32 = 120
  /// A heading where the measure changes; after a blank line; of as many lines as the first title.
  static let headingAtNewMeasure: Int32 = -260
  /// The same, where the lines above it keep one measure and those below it another.
  static let headingOverOtherColumns: Int32 = -420
  /// A heading right below the name of who wrote what stands above it.
  static let headingAfterByline: Int32 = -300
  static let headingApart: Int32 = -80
  static let headingLikeFirst: Int32 = -200

  // MARK: Headings, lists, pages

  /// Soft before text that hangs under a list's marker.
  static let softHanging: Int32 = 60

  /// A heading by its number and word, by a number alone, by standing alone.
  static let headingChapter: Int32 = 330
  /// A heading without a chapter's word that the text begins with: that is its title.
  static let headingFirst: Int32 = -300
  /// A heading with a number of a series that has no text between, or right beside another of it:
  /// that is a list.
  static let headingListed: Int32 = -260
  /// A heading with a list's number whose text stands as that of an item does.
  static let headingHanging: Int32 = -160
  /// A row of one sign under a heading.
  static let headingRule: Int32 = 600
  /// A heading with a mark of its own; with a number of a series that runs through the text.
  static let headingMarked: Int32 = 900
  static let headingOfSeries: Int32 = 420
  /// The same below the last item of a list.
  static let headingAfterItem: Int32 = 380
  /// A heading in the middle of the measure; left of the edge that the text is set in from.
  static let headingCentred: Int32 = 120
  static let headingOutdented: Int32 = 240
  /// A heading without a mark in a text that marks its headings.
  static let headingUnmarked: Int32 = -220
  /// The same where so many are marked that others hardly can be.
  static let headingUnlike: Int32 = -600
  /// The same at the text's edge, where the headings with marks stand outside of it.
  static let headingInset: Int32 = -700
  /// A title without a mark below the first lines, where headings have marks; a heading or a title
  /// among lines that are set off.
  static let titleUnmarked: Int32 = -260
  static let headSetOff: Int32 = -260
  /// A heading of letters that has a gap inside.
  static let headGap: Int32 = -400
  /// A title or a heading of Han that is a speech by its quotation marks, or a message in brackets.
  static let headSaid: Int32 = -500
  /// A heading of news that ends with an article or the like, or within a quotation.
  static let headingUnended: Int32 = -450
  /// A title or a heading that is the last line of the text.
  static let headAtEnd: Int32 = -800
  /// A heading without a mark that begins with a small letter.
  static let headingSmall: Int32 = -300
  /// A heading with and without two blank lines before it, where headings have them.
  static let headingAfterGap: Int32 = 260
  static let headingWithoutGap: Int32 = -160
  /// A heading, a title that goes on after a blank line in a text as wide as a book.
  static let headingGap: Int32 = -500
  static let titleGap: Int32 = -160
  /// The same once more: blank lines part few titles twice.
  static let matterGapAgain: Int32 = -260
  static let headingNumber: Int32 = -60
  static let headingAlone: Int32 = -420
  static let headingAloneNarrow: Int32 = -150
  static let headingCapitals: Int32 = -40
  /// The same where the titles of the page are in capitals.
  static let headingLikeTitles: Int32 = -420
  static let headingBetweenBlanks: Int32 = 170
  /// A heading between the end of one paragraph and the beginning of another, in narrow columns;
  /// its second line.
  static let headingBetweenTexts: Int32 = 300
  /// The same of a title, which `TitleJudge` tells from a cross-head.
  static let titleBetweenTexts: Int32 = 90
  /// A title or a heading of one line over a first line without an indent.
  static let headOverFlush: Int32 = 200
  static let matterContinuationBetweenTexts: Int32 = 180
  /// A heading that is as full as a line of the text.
  static let headingFull: Int32 = -420
  /// A line that begins with a number of a series, as a paragraph and as running text.
  static let numberedParagraph: Int32 = 160
  static let numberedContinuation: Int32 = -240
  /// The same after a comma, a semicolon or a colon, which then ends the item before.
  static let numberedAfterPause: Int32 = 340
  /// A row of symbols.
  static let sceneBreak: Int32 = 300
  /// A list item by its marker, with and without a neighbour of the same kind.
  static let listItem: Int32 = -130
  static let listItemInSeries: Int32 = 190
  /// A list item whose marker goes on from another's.
  static let listItemOfSeries: Int32 = 330
  /// The same right below another item that ends without a mark.
  static let listItemAfterItem: Int32 = 400
  /// The same where it stands farther out than items go on.
  static let listItemStandsOut: Int32 = 700
  /// The same after a comma or a semicolon, after a colon.
  static let listItemAfterPause: Int32 = 480
  static let listItemAfterColon: Int32 = 200
}
