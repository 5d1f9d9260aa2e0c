/// SHA-256 of the style sheet and the script, in base64, for the page's
/// Content-Security-Policy. Written by CReportAssets/Scripts/update-digests.
enum AssetDigests {
  static let style = "pFOZUw9YZL/ZRQxc+Qd79iOS3t0sw/EJ6/wSd8PZuCw="
  static let script = "qBltvEjCRuR6aKnhpqxBc3TK8iPBFPahnxCJCLc7uek="
}
