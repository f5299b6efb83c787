/// Stories as a narrow column of a newspaper has them, without a title.
enum ColumnStory {
  static let ferry = """
    The council has bought a second boat
    for the crossing at the old mill, and
    it will run from the first day of
    spring until the river rises again.
    Tickets are sold on the quay.
    Twice as many people crossed last
    year as in the year before, and the
    queue reached the market on most
    mornings before Easter.
    """
  static let mill = """
    The wheel of the old mill turned for
    the first time in forty years when
    the miller opened the sluice at noon.
    A hundred people had come to see it,
    and most of them got wet.
    Flour will be sold at the gate from
    Saturday on, a pound to everybody
    who brings a bag of their own.
    """
}
