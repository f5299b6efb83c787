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
  static let river = """
    河堤上的柳树绿了，老人们搬出椅子，
    坐在门前晒太阳。船家说，今年的水比
    去年大，渡口要往上移三十步，新的码
    头下个月就能用了。
    镇上的人都说这是好事，只有卖豆腐的
    老张不高兴，因为他的铺子就在旧码头
    边上，来往的人都从他门前过。
    """
  static let landing = """
    渡し船の船着き場が三十歩ほど上手に
    移ることになった。川の水が去年より多
    く、古い石段が春のあいだ水の下にある
    からだと船頭は話している。
    町の人はおおむね喜んでいるが、豆腐屋
    の主人だけは顔をしかめた。店の前を通
    る人が少なくなるからである。
    """
  static let wheel = """
    水車小屋の輪が四十年ぶりに回った。粉
    屋の主人が正午に水門を開けると、集ま
    った百人ほどの人の多くは水をかぶった
    という。
    土曜日からは門の前で粉を売る。袋を持
    って来た人には一袋ずつ渡すそうだ。
    """
}
