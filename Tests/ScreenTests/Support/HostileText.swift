/// Texts that would break a screen that trusts them.
enum HostileText {
  static let all = [
    "\u{1B}[2J\u{1B}[31mred\u{7}", "a\u{0}b\u{8}c\u{7F}d\u{85}e\u{9B}f",
    "left\u{202E}thgir\u{202C}",
    "zero\u{200B}width\u{200D}joined\u{FEFF}", "👩‍👩‍👧 👍🏽 ❤️ 🇫🇷 1️⃣",
    "e" + String(repeating: "\u{301}", count: 40),
    "\u{301}orphan", "日本語の長い文章。「引用」も、あります！", "tab\there\r\nand\rthere\u{2028}on",
    String(repeating: "unbreakable", count: 30), "\u{1FAE8}\u{E000}\u{FFFF}\u{10FFFF}",
    "**open *star `tick $5 and $6 ____ .... … __", "```\nfence without end \u{1B}]0;x\u{7}", "",
    "กำลังทดสอบภาษาไทย हिन्दी العربية עברית 한국어 각",
  ]
}
