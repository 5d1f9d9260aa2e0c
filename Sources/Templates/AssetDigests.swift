/// SHA-256 of the style sheet and the script, in base64, for the page's
/// Content-Security-Policy. Written by CReportAssets/Scripts/update-digests.
public enum AssetDigests {
  public static let style = "FerCC78Z4q2S14gkQcuaQjyq9FToyj9zVQS/LodKTl0="
  public static let script = "FGgWzr3KWFEWwIM0twEzotiMxFk5JRFwXaSCQkLmYvA="
}
