internal import UnicodeText

/// Irregular forms that a suffix stemmer leaves apart from their base.
enum IrregularForms {
  /// Form to base, both in lower case.
  static let base = WordMap(
    """
    held hold|met meet|spoke speak|spoken speak|told tell|said say|took take|taken take
    gave give|given give|went go|gone go|made make|knew know|known know|kept keep
    left leave|led lead|lost lose|paid pay|sent send|shot shoot|sought seek|sold sell
    spent spend|stood stand|struck strike|taught teach|thought think|threw throw
    thrown throw|understood understand|withdrew withdraw|withdrawn withdraw|won win
    wrote write|written write|began begin|begun begin|broke break|broken break
    brought bring|built build|bought buy|caught catch|chose choose|chosen choose
    came come|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall
    felt feel|fought fight|found find|fled flee|flew fly|flown fly|forgave forgive
    froze freeze|frozen freeze|got get|grew grow|grown grow|heard hear|hid hide
    hidden hide|laid lay|lent lend|meant mean|ran run|rose rise|risen rise|saw see
    seen see|shook shake|shaken shake|stole steal|stolen steal|swore swear|sworn swear
    wore wear|worn wear|bore bear|dealt deal|overthrew overthrow|overthrown overthrow
    men man|women woman|children child|people person|feet foot|lives life|wives wife
    troops troop|forces force|media medium|crises crisis|countries country
    """)
}
