import TestSupport

/// Mounts that one process and its children alone see.
enum MountNamespace {
  static let isPossible: Bool = {
    let script = "mount -t tmpfs -o size=64k tmpfs /mnt"
    // Where not even `unshare` can be started there are none either.
    let result = try? runProcess("/usr/bin/env", ["unshare", "--mount", "sh", "-c", script])
    return result?.code == 0
  }()
}
