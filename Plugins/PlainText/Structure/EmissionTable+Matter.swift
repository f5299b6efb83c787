/// What a line weighs that may be more than body text, by its place and its words.
extension EmissionTable {
  /// Whether a line of a book is a remark in brackets, as `（本章完）` is, and no name.
  private func isRemark(_ site: LineSite) -> Bool {
    isBook && site.line.first == .opener && site.line.last == .closer && site.index > 3
  }

  /// The longest heading in half-ems that may stand right above its text.
  private static let longestUnparted: Int32 = 80

  /// Adds what a line may be besides the body.
  mutating func weigh(
    _ site: LineSite, _ patterns: LinePatterns, _ around: Surroundings, isSetOff: Bool
  ) {
    let setOff = isSetOff && isBook && !site.isFirst ? Weights.headSetOff : 0
    let isLate = isBook && heads.isMarked && site.index > 3
    // Nothing stands below the last line that it could be the head of.
    let isLast =
      (isBook || lineCount <= Self.shortText) && !site.isFirst && site.index + 1 == lineCount
    let isSaid = around.isSaid && patterns.chapterLevel == nil
    let atEnd = (isLast ? Weights.headAtEnd : 0) + (isSaid ? Weights.headSaid : 0)
    allow(
      .title,
      title(site, patterns, around) + setOff + atEnd + (isLate ? Weights.titleUnmarked : 0)
        + (isLate && isInset(site.line) ? Weights.headingInset : 0))
    let isSection = around.overline == Weights.overline
    if let overline = around.overline { allow(.overline, overline) }
    if isSection {
      // No one has such a name.
    } else if around.closes {
      allow(.byline, max(patterns.byline, Weights.bylineForm) + Weights.bylineBelow)
    } else if patterns.byline > Weights.bylineNothing, !around.isRestOfTitle, !isRemark(site),
      !around.followsOpenByline
    {
      // What a book begins with is its title rather than a name, and who wrote it stands near it.
      let isUnlikely =
        isBook && patterns.byline == Weights.bylineForm && (site.isFirst || site.index > 12)
      allow(
        .byline,
        patterns.byline
          + (isUnlikely || around.isUnnamed ? Weights.bylineUnlikely : 0))
    }
    if patterns.isDate, !around.isRight { allow(.dateline, Weights.dateline) }
    if patterns.isSourceLine { allow(.sourceLine, Weights.sourceLine) }
    if patterns.isJump { allow(.jump, Weights.jump) }
    if patterns.isAuthorNote { allow(.authorNote, Weights.authorNote) }
    let standsAlone = site.isAfterBlank && site.isBeforeBlank
    if let heading = patterns.heading, !patterns.isJump, !around.isCredit, !isSection,
      standsAlone || site.line.maximumWidth <= Self.longestUnparted || !isBook
    {
      let isBare = heading == Weights.headingAlone && isNarrow
      let isPlain =
        (patterns.number == nil || isBook && patterns.isCount) && patterns.chapterLevel == nil
      allow(
        .heading,
        heading + (lineCount <= Self.shortText ? atEnd : isSaid ? Weights.headSaid : 0)
          + (standsAlone
            ? Weights.headingBetweenBlanks
            : around.crossHead.begins
              ? (isPlain && !site.isAtNewMeasure ? Weights.headingBetweenTexts : 0)
                + (around.isOverFlush ? Weights.headOverFlush : 0)
              : site.isFull ? Weights.headingFull : 0)
          + (isBare ? Weights.headingAloneNarrow : 0)
          + (around.isUnended ? Weights.headingUnended : 0)
          + (hasCapitalTitles && heading == Weights.headingCapitals ? Weights.headingLikeTitles : 0)
          + (around.large == .first || around.aboveByline == 0 ? Weights.headingLarge : 0)
          + (site.isFirst && patterns.chapterLevel == nil && patterns.number == nil
            ? Weights.headingFirst : 0)
          + (isPlain ? habit(site, isCentred: around.isCentred) + setOff : 0)
          + (around.isBesideNumber && !around.isListed ? Weights.headingListed : 0)
          + (around.isListed
            && (isBook || around.isAmongItems || patterns.number?.isBracketed == true)
            ? Weights.headingListed : 0)
          + (around.isListed && isBook && patterns.hasInnerPunctuation ? Weights.headingListed : 0)
          + (isPlain && isBook && site.line.first == .upper && site.line.hasGap && site.index > 3
            ? Weights.headGap : 0)
          + (around.hangs ? Weights.headingHanging : 0))
    }
    if patterns.isSymbols { allow(.sceneBreak, Weights.sceneBreak) }
    if patterns.isListItem, !around.isListed, !(speaksAfterDashes && site.line.first == .dash) {
      allow(.listItem, Weights.listItem)
    }
    let listed = around.isListed || around.isBesideNumber ? Weights.matterContinuationOther : 0
    // What has the form of a name is who wrote it as likely as the rest of a long head.
    let second =
      around.crossHead == .second && patterns.byline <= Weights.bylineNothing
      ? Weights.matterContinuationBetweenTexts : 0
    allow(
      .matterContinuation,
      around.followsOpenByline
        ? Weights.matterContinuationOpenByline
        : around.followsWhole
          ? Weights.matterContinuationAfterWhole
          : around.large == .inner
            || around.large == .last
              && (patterns.byline <= Weights.bylineNothing || around.isRestOfTitle)
            ? Weights.matterContinuationLarge
            : around.aboveByline ?? 0 > 0 && patterns.byline <= Weights.bylineNothing
              ? max(Weights.matterContinuationAboveByline, continuation(site, patterns))
              : continuation(site, patterns) + listed + second
                + (around.isNews ? Weights.continuationNews : 0))
  }
}
