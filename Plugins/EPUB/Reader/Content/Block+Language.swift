internal import GalleyCore

extension Block {
  /// The block in a language, unless it has one of its own.
  func inLanguage(_ language: LanguageTag) -> Block {
    func set(_ attributes: inout Attributes) {
      if attributes.language == nil { attributes.language = language }
    }
    switch self {
    case .paragraph(var block):
      set(&block.attributes)
      return .paragraph(block)
    case .heading(var block):
      set(&block.attributes)
      return .heading(block)
    case .list(var block):
      set(&block.attributes)
      return .list(block)
    case .definitionList(var block):
      set(&block.attributes)
      return .definitionList(block)
    case .quotation(var block):
      set(&block.attributes)
      return .quotation(block)
    case .verse(var block):
      set(&block.attributes)
      return .verse(block)
    case .speech(var block):
      set(&block.attributes)
      return .speech(block)
    case .stageDirection(var block):
      set(&block.attributes)
      return .stageDirection(block)
    case .table(var block):
      set(&block.attributes)
      return .table(block)
    case .figure(var block):
      set(&block.attributes)
      return .figure(block)
    case .preformatted(var block):
      set(&block.attributes)
      return .preformatted(block)
    case .note(var block):
      set(&block.attributes)
      return .note(block)
    case .sceneBreak, .furniture, .milestone, .anchor, .raw: return self
    }
  }
}
