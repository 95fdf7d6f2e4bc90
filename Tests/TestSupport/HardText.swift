/// Texts whose widths are hard to tell, drawn at random from tables of hard pieces.
package enum HardText {
  /// Written by hand: what has gone wrong in terminals.
  package static let fixed = [
    "👩‍👩‍👧‍👦 family", "👍🏽👍🏿", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️ ❤︎ ☺️", "1️⃣ #️⃣", "🇫🇷🇩🇪🇯", "👨🏻‍🚀", "e\u{301}\u{323}\u{308}",
    "Z̸̢͘a̷l̵g̶o̴", "漢字かな交じり文", "ｶﾞｷﾞｸﾞ", "か\u{3099}き\u{3099}", "각각", "\u{1112}\u{1161}\u{11AB}",
    "\u{1100}\u{1161}\u{11A8}\u{1100}", "한국어", "क्षत्रिय", "श्री", "ज्ञान", "বাংলা", "தமிழ்", "ശ്രീ", "ಕನ್ನಡ",
    "తెలుగు", "ગુજરાતી", "ਪੰਜਾਬੀ", "ଓଡ଼ିଆ", "සිංහල", "ภาษาไทยที่นี่", "กำลัง", "ພາສາລາວ", "မြန်မာဘာသာ",
    "ភាសាខ្មែរ", "བོད་ཡིག", "السَّلَامُ عَلَيْكُمْ", "لا إله", "שָׁלוֹם", "ﷺ ﷽", "𝒳𝓎 𝔸", "①②③ ㈱ ㍿", "…—‥",
    "½ ¾ ⅞", "→⇐↔", "─│┼█░", "\u{200B}a\u{200D}b\u{2060}", "\u{301}alone", "🧪🧬🦠🪐", "🥲🫠", "☃☄★☎",
    "⌚⏰⏳",
    "ⅷ Ⅷ ℃ ℉ Å", "\u{A0}\u{2003}\u{3000}x", "ǅ ǆ ﬁ ﬄ", "ᠮᠣᠩᠭᠣᠯ", "ሰላም", "Ⴀ ა Ა", "ߒߞߏ", "𐤀𐤁", "𓀀𓁐",
    "あ゙い゚",
    "🀄🃏🅰🆎", "㊗️㊙", "〰️", "👁️‍🗨️", "🤷🏼‍♂️", "🧑‍🤝‍🧑",
  ]

  private static let bases: [[String]] = [
    ["漢", "字", "國", "龍", "々", "。", "「", "か", "ガ", "ー", "ｶ", "Ａ", "㈱", "𠮷", "〜"],
    ["각", "한", "ㄱ", "\u{1100}\u{1161}", "\u{1112}\u{1161}\u{11AB}", "\u{1100}\u{1161}\u{11A8}"],
    ["a", "e", "Z", "o", "i", "ß", "Å", "ø", "ﬁ", "1", "-"],
    [
      "👍", "👩", "🚀", "🦊", "❤", "☺", "⌚", "★", "🀄", "🇫🇷", "🇯", "1\u{FE0F}\u{20E3}", "🧪", "🥲", "🪐",
      "🟢",
    ],
    ["क", "क्ष", "त्र", "ज्ञ", "ক", "ক্ষ", "த", "க்ஷ", "ന്", "ಕ್", "తె", "ગ", "ਪ", "ଓ", "ස", "ශ්‍රී"],
    ["ا", "ل", "لا", "م", "ه", "ي", "٣", "ﷺ", "ש", "ל", "א", "ﭏ"],
    ["ก", "ท", "เ", "แ", "น้ำ", "ที่", "ๆ", "ລ", "ກຳ", "မ", "မြ", "က္က", "ខ", "ខ្ម", "བོ", "ག"],
  ]

  private static let marks: [[String]] = [
    ["\u{3099}", "\u{309A}", "\u{FE00}", "\u{E0100}"], ["\u{11A8}", "\u{1161}", "\u{D7B0}"],
    ["\u{301}", "\u{308}", "\u{323}", "\u{336}", "\u{20DD}", "\u{1DCD}", "\u{1AB0}"],
    [
      "\u{FE0F}", "\u{FE0E}", "🏽", "\u{200D}👧", "\u{200D}♂\u{FE0F}", "\u{20E3}",
      "\u{E0067}\u{E007F}",
    ],
    [
      "\u{93F}", "\u{940}", "\u{94D}", "\u{902}", "\u{9BF}", "\u{BC8}", "\u{D02}", "\u{900}",
      "\u{200D}",
    ],
    [
      "\u{64E}", "\u{651}", "\u{652}", "\u{670}", "\u{5B8}", "\u{5BC}", "\u{6E1}", "\u{8F0}",
      "\u{616}",
    ],
    [
      "\u{E31}", "\u{E34}", "\u{E48}", "\u{E33}", "\u{EBA}", "\u{103A}", "\u{1039}", "\u{17D2}",
      "\u{F90}",
    ],
  ]

  private static let invisible = [
    "\u{200B}", "\u{200C}", "\u{2060}", "\u{AD}", "\u{202E}", "\u{FEFF}",
  ]

  /// So many texts: those written by hand, and others of one to eight pieces.
  package static func texts(_ count: Int, seed: UInt64) -> [String] {
    var numbers = SeededRandom(seed: seed)
    return fixed + (fixed.count..<count).map { _ in text(&numbers) }
  }

  private static func text(_ numbers: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      let script = Int.random(in: 0..<bases.count, using: &numbers)
      text += bases[script].randomElement(using: &numbers) ?? ""
      // Marks of other scripts, too: nothing keeps an author from them.
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        let own = Bool.random(using: &numbers)
        let table = own ? script : Int.random(in: 0..<marks.count, using: &numbers)
        text += marks[table].randomElement(using: &numbers) ?? ""
      }
      if Int.random(in: 0..<6, using: &numbers) == 0 {
        text += (invisible + [" ", "x"]).randomElement(using: &numbers) ?? ""
      }
    }
    return text
  }
}
