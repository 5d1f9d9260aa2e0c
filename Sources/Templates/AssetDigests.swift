/// SHA-256 of the style sheet and the script, in base64, for the page's
/// Content-Security-Policy. Written by CReportAssets/Scripts/update-digests.
public enum AssetDigests {
  public static let style = "M/7qijh0FEjOm8UZ7YDXmYA9i5hp/+dv7FAxFQdqoXQ="
  public static let script = "SLfyVIX6yKbBoLZod+piN9bFNE7Uqi2Hu+G4IFsBYTY="
}
