/// Paragraphs of one story, hard-wrapped as e-texts are.
enum Village {
  static let paragraphs = [
    """
    The ferry went over at six, when the mist lay on the river so thick that the
    men at the rope could not see the bank. Nobody spoke until they had landed.
    """,
    """
    In the village they had heard the bell and come down to the water with their
    baskets, for it was a market day and the road over the hill was under snow.
    """,
    """
    The smith had shut his door and would not open it, though they knocked with
    sticks and called his name. He was mending the lock of the church, he said.
    """,
  ]
}
