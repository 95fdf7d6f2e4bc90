import Glibc

/// How much is kept: counted in the value itself, and seen from the kernel.
enum HeldMemory {
  /// Values that a value is made of, all that it refers to included; letters of a text are one each.
  static func values(in value: Any) -> Int {
    if let text = value as? String { return 1 + text.utf8.count }
    return 1 + Mirror(reflecting: value).children.map { values(in: $0.value) }.reduce(0, +)
  }

  /// Resident memory of this process in KiB, from /proc/self/statm; 0 where there is none.
  static var residentKiB: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let fields = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_024
  }
}
