/// SHA-256 of the style sheet and the script, in base64, for the page's
/// Content-Security-Policy. Written by Reports/Scripts/update-digests.
enum AssetDigests {
  static let style = "+y0gXr/5ZCgy4Jsts0lccQwseSucpj7TSSjegspCYF0="
  static let script = "qBltvEjCRuR6aKnhpqxBc3TK8iPBFPahnxCJCLc7uek="
}
