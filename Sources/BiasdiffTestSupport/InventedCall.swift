public import DocumentModel

/// A telephone call between two invented heads of government, as both sides
/// and a newspaper tell it. States, persons and outlets do not exist.
///
/// Both sides carry the treaty and the call itself; Ostreva alone the hacking,
/// the arrest and the shelling; Tarsia alone the cattle plague, the wheat, the
/// freight and the summit; of Velland the two say different things.
public enum InventedCall {
  public static let ostreva = account(
    """
    Call of Prime Minister Dorneth with President Brandt
    Prime Minister Ilka Dorneth spoke by telephone with President Otto Brandt of Tarsia on Tuesday.
    The two leaders agreed to extend the Orsa River Treaty by ten years, before it expires in May.
    The Prime Minister raised several matters of concern, including the hacking of the Aarle power \
    grid, the arrest of the journalist Mira Holt, and the shelling of the border village Lomm.
    She reaffirmed that Ostreva stands behind the independence of Velland.
    Ostreva will send forty doctors to the refugee camps at Sarn.
    Subscribe to the newsletter of the Chancery.
    """, id: "ostreva", outlet: "Ostreva", role: .primary, genre: .readout,
    zones: [.headline] + Array(repeating: .paragraph, count: 5) + [.boilerplate])

  public static let tarsia = account(
    """
    Telephone conversation with the Prime Minister of Ostreva
    President Otto Brandt held a telephone conversation with Prime Minister Ilka Dorneth on Tuesday.
    Both leaders welcomed the extension of the Orsa River Treaty by ten years.
    Topical questions were considered, including a joint vaccine against cattle plague, wheat \
    exports to the southern provinces and rail freight across the Hask Pass.
    The President explained the settlement of the internal conflict in Velland.
    The leaders agreed to meet at the Kelmouth summit in September.
    Subscribe to the newsletter of the Chancery.
    """, id: "tarsia", outlet: "Tarsia", role: .primary, genre: .readout,
    zones: [.headline] + Array(repeating: .paragraph, count: 5) + [.boilerplate])

  public static let newspaper = account(
    """
    Dorneth confronts Brandt over grid attack
    Prime Minister Ilka Dorneth confronted President Otto Brandt over the hacking of the Aarle \
    power grid when they spoke on Tuesday.
    Hackers cut the power grid of Aarle for nine hours last winter.
    She also asked for the release of Mira Holt, the journalist under arrest since June.
    The Tarsia readout did not mention the hacking or the journalist.
    The Orsa River Treaty will be extended by ten years.
    Brandt told reporters that wheat exports had been discussed as well.
    """, id: "newspaper", outlet: "Aarle Mercury", role: .reference, genre: .news,
    zones: [.headline])

  private static func account(
    _ text: String, id: String, outlet: String, role: SourceMetadata.Role,
    genre: SourceMetadata.Genre, zones: [Zone]
  ) -> Source {
    .lines(
      text, id: id, zones: zones,
      metadata: SourceMetadata(
        outlet: outlet, published: "2031-03-04", role: role, genre: genre))
  }
}
