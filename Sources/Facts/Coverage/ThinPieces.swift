internal import Reading

/// Lets a dependent piece of few words share the row of the piece before it,
/// where the same is said of both: “, which opened in May” is no fact that a
/// reader would look for by itself.
struct ThinPieces {
  /// Of one source.
  let reading: Reading
  let traits: [WordTraits]

  /// For each statement the number of the one whose row it shares, its own for
  /// most.
  /// - Parameter decisions: of the source's statements, by other source.
  func rows(_ statements: [Statement], _ decisions: [[Decision]]) -> [Int] {
    var rows: [Int] = []
    for (number, statement) in statements.enumerated() {
      guard number > 0, statements[number - 1].sentence == statement.sentence,
        statements[number - 1].role != .nonMention, isThin(statement),
        isDependent(statement) || statements[number - 1].isPart && statement.isPart,
        decisions.allSatisfy({ $0.isEmpty || saysTheSame($0[number], $0[number - 1]) })
      else {
        rows.append(number)
        continue
      }
      rows.append(rows[number - 1])
    }
    return rows
  }

  private func saysTheSame(_ a: Decision, _ b: Decision) -> Bool {
    let isTold = a.status == .carried || a.status == .differs
    return a.status == b.status && (!isTold || a.place == b.place)
  }

  private func isThin(_ statement: Statement) -> Bool {
    let telling = statement.wordIndices.count { index in
      let word = reading.words[index]
      return word.shape == .number
        || !word.isStopWord && traits[word.form].isDisjoint(with: [.frame, .generic])
    }
    return telling <= Thresholds.thinWords
  }

  private func isDependent(_ statement: Statement) -> Bool {
    guard statement.role == .main, let first = statement.wordIndices.first else { return true }
    return !traits[reading.words[first].form].isDisjoint(
      with: [.phraseOpener, .participle, .past, .auxiliary])
  }
}
