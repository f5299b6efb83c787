extension ShippedRules {
  static let english =
    #"""
    # English.
    language: en
    for: every text

    [byline]
    names: "Interview: " "Report: "
    longest: 70
    begins:
      "By " "BY " "by " "Written by " "Text by " "Words by " "Story by " "Reported by "
      "Words and music: " "Words and music by " "Lyrics: " "Lyrics by " "Music: " "Music by "
      "Translated by " "TRANSLATED BY " "translated by " "Edited by " "EDITED BY " "edited by "
      "Illustrated by " "Illustrations by " "Photographs by " "Photos by "
      "From our correspondent" "Interview by " "Photos: " "Review by " "From Our " "From our own "
    ends:
      ", Staff Writer" ", Staff Reporter" " Staff Writer" ", Correspondent" ", staff writer"
      ", staff reporter" ", correspondent" " Correspondent" ", reporter" ", Reporter" ", columnist"
      ", senior writer" ", Senior Writer" ", staff correspondent" ", special correspondent"
      ", foreign correspondent" ", political editor" ", sports editor" ", contributing editor"
      " Political Editor" " Economics Editor" " Business Editor" " Sports Editor" " Foreign Editor"
      " Education Editor" " Health Editor" " Science Editor" " Staff Reporter" " Staff writer"
    translator: "translated by"
    editor: "edited by"
    illustrator: "illustrated by" "illustrations by"
    photographer: "photographs by" "photos by"
    matches:
      By Jane Miller
      Translated by Ruth Carver
      BY OUR OWN CORRESPONDENT
      Jane Miller, Staff Writer
      Ruth Carver, special correspondent
      Ruth Carver, columnist
    mismatches:
      Bystanders said no
      the columnist

    [source]
    longest: 70
    begins: "Source: " "Reprinted from " "From the " "First published in "
    matches:
      Source: The Evening Post
      Reprinted from the Journal
    mismatches: Sources say

    [jump]
    begins:
      "Continued on " "Continued from " "CONTINUED ON " "CONTINUED FROM " "continued on page "
      "Turn to page " "Turn to Page " "Please turn to " "See page " "See Page " "More on page "
      "Story on page " "From page " "From Page "
    matches:
      Continued on page 7
      Continued on A6
      See page 12
    mismatches:
      Continued on foot
      See page proofs

    [author-note]
    longest: 130
    begins:
      "The author is " "The writer is " "(The author " "(The writer " "About the author"
    matches: The author is a teacher in Leeds.
    mismatches: The author wrote

    [table]
    begins: Table TABLE Tab.
    matches:
      Table 3. Prices of corn
      TABLE IV
      Table 1.2: Boats
    mismatches:
      Table 3 shows the prices
      Tables were laid

    [figure]
    begins: Figure FIGURE Fig. FIG. Plate
    bracketed: Illustration Picture Image Frontispiece Map Photo Photograph Figure
    matches:
      [Illustration: The harbour]
      Fig. 2. The harbour
      Figure 12
    mismatches:
      Figures lie
      Fig. 2 shows the harbour

    [chapter]
    part: Part PART Book BOOK Act ACT Volume VOLUME
    chapter: Chapter CHAPTER Letter LETTER Canto CANTO Stave STAVE
    section: Scene SCENE Section SECTION
    named:
      Preface PREFACE Introduction INTRODUCTION Prologue PROLOGUE Epilogue EPILOGUE Foreword
      FOREWORD Afterword AFTERWORD Appendix APPENDIX Contents CONTENTS Conclusion CONCLUSION
      Acknowledgements References Abstract Copyright Notes NOTES Footnotes FOOTNOTES Endnotes
    matches:
      Chapter IV
      CHAPTER 12. The Sea
      Part Two
      First Act
      THE SECOND BOOK
      SCENE II.--A street.
    mismatches:
      First part of the road
      Chapter and verse
      Party members
      Part of the house

    [number]
    words:
      the one two three four five six seven eight nine ten eleven twelve thirteen fourteen
      fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty first second third
      fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth last

    [name]
    and: and
    particles: de von van der du la le zu of and und et & y di
    places: in at from |
    matches:
      J. M. Barrie
      Ruth Carver in Millford
    mismatches:
      a man
      Chapter 1
      The End.

    [date]
    words:
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday jan. feb. aug. sept. oct. nov.
      dec.
    matches: Friday, July 21, 2017
    mismatches:
      In July 2017 the council met
      12 apples

    [play]
    longest: 110
    # What a line among speeches begins with that tells of the stage.
    begins:
      "Enter " "ENTER " "Re-enter " "Exit" "Exeunt" "EXEUNT" "SCENE:" "Scene:" "SCENE." "Scene."
      "CURTAIN" "Curtain" "The curtain " "THE CURTAIN " "Flourish" "Alarum" "Thunder" "Sennet"
      "Act Drop" "ACT DROP" "Tableau" "TABLEAU" "Exit." "FINIS"
    titles: Mr Mrs Ms Dr St Prof Capt Col Rev Sir
    # Labels that stand before a text and speak nothing.
    never:
      Note Notes NB Warning Example Remark Exercise Answer Figure Fig Table Chapter Section Act
      Scene Part Book Vol No Ibid From To Cc Bcc Subject Date Sent Re Tel Title Author Source Price
      Pros Cons Q.E.D Illustration Footnote Produced Language Editor Translator Released Posting
      Release Version Usage Input Output Summary Description Returns Yes Well Oh Ah
    cast:
      PERSONS "DRAMATIS PERSONÆ" "DRAMATIS PERSONAE" "Dramatis Personæ" "Dramatis Personae"
      "Persons Represented" "Persons of the Play" "Persons of the Drama" "Characters"
      CHARACTERS "THE PERSONS OF THE PLAY"
      "PERSONS OF THE PLAY" "PERSONS REPRESENTED" "THE CHARACTERS" "CAST OF CHARACTERS" CAST
      "PERSONS IN THE PLAY" "CHARACTERS OF THE PLAY" "CHARACTERS IN THE PLAY" "LIST OF CHARACTERS"
    matches:
      Enter Hamlet and two clowns.
      Exeunt all but the Ghost.
    mismatches: Entering the room

    [notice]
    holds: "FOR IMMEDIATE RELEASE" "For Immediate Release" "EMBARGOED UNTIL"
    matches: FOR IMMEDIATE RELEASE
    mismatches: for immediate release of the hostages

    [letter]
    greeting:
      "Dear " "DEAR " "My dear " "My Dear " "Dearest " "Darling " "Hello " "Hi " Sir Sirs Madam
      Gentlemen Hi Hello
      "MY DEAR " "My dearest " "MY DEAREST " "My darling " "My own dear " SIR SIRS MADAM "Honoured "
      "Honored " "Esteemed " "Reverend "
    close:
      "Yours " Yours "Sincerely yours" Sincerely "Very truly yours" Love "With love" "Lots of love"
      "Much love" "All my love" Thanks "Many thanks" "Thank you" "Thanks again"
      "With kind regards" "Kind regards" "Best regards" "Warm regards"
      Regards "Best wishes" "With best wishes" "All the best" Best Cheers "Respectfully yours"
      Respectfully Affectionately "Your loving " "Your affectionate " "Your obedient " "I am, "
      "I remain, " "Faithfully yours" "Cordially yours" Cordially "Take care"
      "I have the honour to be" "I have the honor to be" "I am, Sir" "I am, dear " "I am, my dear "
      "Believe me, " "Believe me " "Ever yours" "Ever your " "Truly yours" "Most truly yours"
      "Faithfully" "Your faithful " "Your sincere " "Your humble " "Your most " "Your ever "
      "Your devoted " "Your friend" "Your old friend" "Your affectionate" "Your loving"
      "Your most obedient" "With much love" "With all my love" "With warm regards"
    postscript: P.S. "P. S." PS P.P.S. "P. P. S." PPS Postscript
    matches:
      Dear Anna,
      Yours very truly,
      Love,
    mismatches:
      Dear me! Yes, indeed,
      Lovely weather,
      Yours is better

    [mail]
    sender: From
    recipient: To Cc Bcc "Reply-To" Newsgroups
    subject: Subject Re
    sent: Date Sent
    original:
      "Original Message" "Original message" "Forwarded message" "Forwarded Message"
      "Begin forwarded message" "Forwarded by"
    matches:
      From: Jane Miller <jane@example.org>
      SUBJECT: Boats
      -----Original Message-----
      Begin forwarded message:
    mismatches:
      From there: nothing
      Original message

    [contents]
    head: Contents CONTENTS "Table of Contents" "TABLE OF CONTENTS" "List of Illustrations"
      "LIST OF ILLUSTRATIONS" Illustrations ILLUSTRATIONS "List of Tables" "LIST OF TABLES"
      "List of Figures" "LIST OF FIGURES" "List of Examples" "List of Maps" "LIST OF MAPS"
    matches: CONTENTS
    mismatches: Contents of the box

    [news]
    paper:
      News Times Post Courier Herald Gazette Tribune Chronicle Journal Echo Mercury Observer
      Telegraph Advertiser Standard Guardian Star Mail Examiner Register Dispatch Sentinel Argus
      Bulletin Review Record Press Globe Express Independent Mirror Messenger Weekly Daily
      Newsletter
    briefs: "In brief" "News in brief" Briefs "Brief news" "In short"
    matches:
      The Harbour Courier
    mismatches: The Post Office Closes
    """#
}
