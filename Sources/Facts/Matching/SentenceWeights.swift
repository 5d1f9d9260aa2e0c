/// What each term weighs when whole sentences are compared.
///
/// Flatter than the weights of statements: a sentence on the event itself is made
/// of the words both accounts repeat, so that being frequent in the two must
/// not cost a term much. Names weigh less than other words, since they say
/// who and where, and most sentences of an account share those; what happened
/// stands in the rest.
enum SentenceWeights {
  /// Added to `ln((N+1)/(df+0.5))`; the larger, the flatter.
  static let floor = 1.5
  /// The share of its weight a name keeps.
  static let nameFactor = 0.7

  /// - Parameter total: the number of content sentences of both sources.
  static func weights(_ index: TermIndex, total: Int) -> [Double] {
    index.table.terms.indices.map { term in
      let frequency = Double(index.frequency(of: term))
      let idf = naturalLogarithm((Double(total) + 1) / (frequency + 0.5)) + floor
      var weight =
        max(TermIndexBuilder.Constants.leastWeight, idf) * index.table.terms[term].telling
      if index.table.terms[term].isFrame { weight *= TermIndexBuilder.Constants.frameFactor }
      if index.namesSomething(term) { weight *= nameFactor }
      return weight
    }
  }
}
