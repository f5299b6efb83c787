import GalleyCore

/// A speech that is being put together from what follows the name of its speaker.
///
/// Paragraphs and verse that no new name opens go on with the speech. A stage direction belongs to
/// it when the speech goes on after it, and else stands between this speech and the next.
struct OpenSpeech {
  private var speech: Speech?
  /// What stands between this speech and the next unless the speech goes on.
  private var pending: [Block] = []

  /// Whether there is one.
  var isOpen: Bool { speech != nil }

  /// Begins a speech.
  mutating func open(_ speech: Speech) { self.speech = speech }

  /// Takes a block; false when there is no speech that it could belong to.
  mutating func add(_ block: Block) -> Bool {
    guard let open = speech else { return false }
    switch block {
    case .paragraph, .quotation:
      speak(block)
      return true
    case .verse(let stanza):
      // The first line stands beside the name, the others below it.
      if pending.isEmpty, open.runsIn, open.blocks.count == 1,
        case .verse(var first) = open.blocks[0],
        first.lines.count == 1
      {
        first.lines += stanza.lines
        speech?.blocks = [.verse(first)]
      } else {
        speak(block)
      }
      return true
    case .stageDirection, .milestone, .furniture, .anchor:
      pending.append(block)
      return true
    case .heading, .list, .definitionList, .speech, .table, .figure, .preformatted, .sceneBreak,
      .note, .raw:
      return false
    }
  }

  private mutating func speak(_ block: Block) {
    speech?.blocks += pending
    speech?.blocks.append(block)
    pending = []
  }

  /// Ends the speech: itself and what stands after it.
  mutating func close() -> [Block] {
    guard let ended = speech else { return [] }
    let result = [Block.speech(ended)] + pending
    speech = nil
    pending = []
    return result
  }
}
