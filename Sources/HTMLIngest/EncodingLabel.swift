/// The encodings a page may name, after the labels of the WHATWG Encoding
/// Standard (https://encoding.spec.whatwg.org/#names-and-labels): what matters
/// is what browsers do with a label, so "iso-8859-1" is windows-1252.
enum EncodingLabel {
  /// The name the C library's converter knows, or `nil` for an unknown label.
  static func canonical(_ label: String) -> String? {
    let name = ASCII.trimmed(label).lowercased()
    if let known = aliases[name] { return known }
    return converters.contains(name) ? name : nil
  }

  private static let converters: Set<String> = [
    "utf-8", "utf-16le", "utf-16be", "windows-1250", "windows-1251", "windows-1252",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
    "windows-1258", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6",
    "iso-8859-7", "iso-8859-8", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15",
    "iso-8859-16", "koi8-r", "koi8-u", "gb18030", "big5-hkscs", "euc-jp", "iso-2022-jp", "cp932",
    "euc-kr", "uhc", "tis-620",
  ]

  private static let aliases: [String: String] = {
    var table: [String: String] = [:]
    func add(_ target: String, _ labels: String) {
      for label in labels.split(separator: " ") { table[String(label)] = target }
    }
    add("utf-8", "utf8 unicode-1-1-utf-8 x-unicode20utf8")
    add("utf-16le", "utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode")
    add("windows-1252", "iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii cp1252 x-cp1252")
    add("windows-1250", "cp1250 x-cp1250")
    add("windows-1251", "cp1251 x-cp1251 win-1251")
    add("windows-1254", "iso-8859-9 latin5 l5 cp1254")
    add("iso-8859-2", "latin2 l2 iso8859-2")
    add("iso-8859-5", "cyrillic iso8859-5")
    add("iso-8859-7", "greek iso8859-7")
    add("iso-8859-15", "latin9 l9 iso8859-15")
    add("koi8-r", "koi koi8 koi8_r")
    add("koi8-u", "koi8-ru")
    add("gb18030", "gbk gb2312 gb_2312-80 x-gbk chinese csgb2312 cp936 euc-cn hz-gb-2312")
    add("big5-hkscs", "big5 big5hkscs cn-big5 x-x-big5")
    add("cp932", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j csshiftjis")
    add("euc-jp", "x-euc-jp cseucpkdfmtjapanese")
    add("uhc", "euc-kr ks_c_5601-1987 korean ksc5601 windows-949 cp949 cseuckr")
    add("tis-620", "windows-874 iso-8859-11 dos-874")
    return table
  }()
}
