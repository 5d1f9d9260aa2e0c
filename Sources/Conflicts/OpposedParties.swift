internal import UnicodeText

/// Nouns for parties that stand against each other, by stem: where one
/// account has the one and another the other as who acts, they conflict.
enum OpposedParties {
  struct Side: Sendable {
    var pair: Int
    var isFirst: Bool
  }

  static let side: WordDictionary<Side> = {
    var table: WordDictionary<Side> = [:]
    let pairs: [(String, String)] = [
      (
        "polic offic troop soldier armi militari",
        "protest demonstr rioter marcher striker rebel insurg milit"
      ),
      ("union worker staff employe crew", "compani manag employ owner firm oper"),
      ("govern minist cabinet", "opposit"),
      ("buyer purchas", "seller vendor"),
      ("landlord", "tenant"),
      ("prosecut", "defenc defens"),
      ("attack gunman assail", "victim"),
    ]
    for (number, pair) in pairs.enumerated() {
      for stem in pair.0.split(separator: " ") {
        table[String(stem)] = Side(pair: number, isFirst: true)
      }
      for stem in pair.1.split(separator: " ") {
        table[String(stem)] = Side(pair: number, isFirst: false)
      }
    }
    return table
  }()
}
