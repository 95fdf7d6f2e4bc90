@testable import Activities

extension NumberCase {
  static let marks: [NumberCase] = [
    NumberCase("5", 5), NumberCase(" 5 ", 5), NumberCase("+5", 5), NumberCase("- 5", -5),
    NumberCase("−5", -5), NumberCase("–5", -5), NumberCase("5.", 5), NumberCase(".5", 5, e: -1),
    NumberCase("-.5", -5, e: -1), NumberCase("007", 7), NumberCase("0.10", 1, e: -1),
    NumberCase("1,234.5", 12345, e: -1), NumberCase("1,234", 1234),
    NumberCase("1,234", 1234, e: -3, "de"), NumberCase("1.234", 1234, e: -3),
    NumberCase("1.234", 1234, "de"), NumberCase("1,5", 15, e: -1),
    NumberCase("1.5", 15, e: -1, "de"),
    NumberCase("1.234,5", 12345, e: -1), NumberCase("1,234.5", 12345, e: -1, "de"),
    NumberCase("1 234,5", 12345, e: -1, "fr"), NumberCase("1\u{2009}234,5", 12345, e: -1, "fr"),
    NumberCase("1\u{202F}234\u{202F}567", 1_234_567, "fr"),
    NumberCase("1\u{A0}234", 1234, "pl"), NumberCase("1'234.50", 12345, e: -1, "de-CH"),
    NumberCase("1’234’567", 1_234_567, "de-CH"), NumberCase("1.234", 1234, e: -3, "de-CH"),
    NumberCase("1,234", 1234, "es-MX"), NumberCase("1,234", 1234, e: -3, "es"),
    NumberCase("1.234", 1234, "pt-BR"), NumberCase("1.234", 1234, "tr"),
    NumberCase("12.345", 12345, "it"), NumberCase("12.345", 12345, "nl"),
    NumberCase("12,345", 12345, e: -3, "ru"), NumberCase("12,345", 12345, e: -3, "sv"),
    NumberCase("1.234.567", 1_234_567), NumberCase("0,123", 123, e: -3),
    NumberCase("12,34,567", 1_234_567, "hi"), NumberCase("1234,567", 1_234_567, e: -3),
    NumberCase("1,23", 123, e: -2), NumberCase(",5", 5, e: -1),
    NumberCase("1,2,3", .nothing), NumberCase("1.2.3", .nothing), NumberCase("1 2", .nothing),
    NumberCase("1,234,56", .nothing), NumberCase("1,234 567", .nothing),
    NumberCase("1.234,567.8", .nothing), NumberCase("--5", .nothing), NumberCase("", .nothing),
    NumberCase("five", .nothing), NumberCase("5 + 5", .nothing), NumberCase("5 apples", .nothing),
    NumberCase("-", .nothing), NumberCase(".", .nothing), NumberCase("Infinity", .nothing),
    NumberCase("nan", .nothing), NumberCase("0x10", .nothing),
  ]

  static let scripts: [NumberCase] = [
    NumberCase("٣٫٥", 35, e: -1, "ar"), NumberCase("١٬٢٣٤", 1234, "ar"),
    NumberCase("١٬٢٣٤٫٥", 12345, e: -1, "ar"), NumberCase("۱۲۳", 123, "fa"),
    NumberCase("१२३", 123, "hi"), NumberCase("１２３．５", 1235, e: -1, "ja"),
    NumberCase("－４２", -42, "ja"), NumberCase("\u{200F}٤٢", 42, "ar"),
    NumberCase("²", .nothing), NumberCase("三", .nothing, "ja"),
  ]

  static let fractions: [NumberCase] = [
    NumberCase("3/4", 3, over: 4), NumberCase("-3/4", -3, over: 4),
    NumberCase("3 / 4", 3, over: 4), NumberCase("3⁄4", 3, over: 4), NumberCase("½", 1, over: 2),
    NumberCase("-½", -1, over: 2), NumberCase("1½", 3, over: 2), NumberCase("1 ½", 3, over: 2),
    NumberCase("1 1/2", 3, over: 2), NumberCase("-1 1/2", -3, over: 2),
    NumberCase("⅓", 1, over: 3), NumberCase("7/3", 7, over: 3),
    NumberCase("1 000/3", 1000, over: 3), NumberCase("1,000 1/3", 3001, over: 3),
    NumberCase("3/0", .nothing), NumberCase("0/5", 0, over: 5), NumberCase("1.5/2", .nothing),
    NumberCase("1.5 1/2", .nothing), NumberCase("1/2/3", .nothing), NumberCase("5/", .nothing),
    NumberCase("/4", .nothing),
    NumberCase("3/4", .nothing) { $0.fractions = false },
    NumberCase("½", .nothing) { $0.fractions = false },
  ]

  static let powers: [NumberCase] = [
    NumberCase("1.2e3", 1200), NumberCase("1.2E3", 1200), NumberCase("1.2e+3", 1200),
    NumberCase("1.2e-3", 12, e: -4), NumberCase("1.2e−3", 12, e: -4),
    NumberCase("1,2e3", 1200, "de"), NumberCase("1.2×10^3", 1200), NumberCase("1.2x10^3", 1200),
    NumberCase("1.2 x 10^3", 1200), NumberCase("1.2*10^3", 1200), NumberCase("1.2·10³", 1200),
    NumberCase("1.2 × 10⁻³", 12, e: -4), NumberCase("10^6", 1_000_000), NumberCase("10³", 1000),
    NumberCase("-10^2", -100), NumberCase("1e999999999", 1, e: 999_999_999),
    NumberCase("1e99999999999999999999999", 1, e: 1_000_000_000),
    NumberCase("1e", .nothing), NumberCase("1.2×10", .nothing), NumberCase("2^3", .nothing),
    NumberCase("1.2e3", .nothing) { $0.scientific = false },
    NumberCase("1.2×10^3", .nothing) { $0.scientific = false },
    NumberCase("25%", 25, e: -2) { $0.percent = true },
    NumberCase("12.5 %", 125, e: -3) { $0.percent = true },
    NumberCase("٢٥٪", 25, e: -2, "ar") { $0.percent = true },
    NumberCase("25%", .nothing), NumberCase("25%", 25, unit: "%") { $0.percent = true },
    NumberCase("1,234.5", .nothing) { $0.thousands = false },
    NumberCase("1 234", .nothing) { $0.thousands = false },
    NumberCase("1.234", 1234, e: -3, "de") { $0.thousands = false },
  ]

  static let units: [NumberCase] = [
    NumberCase("9.81", 981, e: -2, unit: "m/s²"), NumberCase("9.81 m/s²", 981, e: -2, unit: "m/s²"),
    NumberCase("9.81m/s^2", 981, e: -2, unit: "m/s²"),
    NumberCase("9.81 m / s2", 981, e: -2, unit: "m/s²"),
    NumberCase("5 km", 5, unit: "km"), NumberCase("5 KM", 5, unit: "km"),
    NumberCase("5 km.", 5, unit: "km"), NumberCase("1 234 m", 1234, unit: "m"),
    NumberCase("3/4 cup", 3, over: 4, unit: "cup"), NumberCase("1.2e3 J", 1200, unit: "J"),
    NumberCase("5 eV", 5, unit: "eV"), NumberCase("5 µm", 5, unit: "μm"),
    NumberCase("5 \u{2126}", 5, unit: "\u{3A9}"), NumberCase("5 N*m", 5, unit: "N·m"),
    NumberCase("20 °C", 20, unit: "°C"), NumberCase("$5", 5, unit: "$"),
    NumberCase("-$5", -5, unit: "$"), NumberCase("5 €", 5, unit: "€"),
    NumberCase("٥ كم", 5, "ar", unit: "كم"), NumberCase("5 x", 5, unit: "x"),
    NumberCase("5 MW", .otherUnit, unit: "mW"), NumberCase("5 MB", .otherUnit, unit: "Mb"),
    NumberCase("5 m", .otherUnit, unit: "km"), NumberCase("5%", .otherUnit, unit: "m"),
    NumberCase("5 + 5", .nothing, unit: "m"), NumberCase("km", .nothing, unit: "km"),
  ]
}
