/// SHA-256 of the style sheet and the script, in base64, for the page's
/// Content-Security-Policy. Written by Reports/Scripts/update-digests.
enum AssetDigests {
  static let style = "0vadyxCp9iGbLNtawLbFkXSK78OvhMO4A0KTiN287uw="
  static let script = "aLxm6ZtlmlIh0DcBkoddHGxQ/9NB/vfS0WBvgIiPvhk="
}
