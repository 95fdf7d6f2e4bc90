import Glibc
import TestSupport

/// `POSIX_SPAWN_SETSID`, which glibc's header shows to `_GNU_SOURCE` only.
private let inOwnSession: Int16 = 0x80

/// Starts a program in a session of its own on a terminal; returns once it has been executed.
///
/// `posix_spawn` suspends us until then, so that no work of ours counts as the program's start.
func spawn(
  _ executable: String, _ arguments: [String], environment: [String: String], terminal: String
) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, inOwnSession)
  var streams = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&streams)
  defer { posix_spawn_file_actions_destroy(&streams) }
  // The first terminal that the leader of a session opens becomes the one that controls it.
  posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&streams, STDIN_FILENO, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&streams, STDIN_FILENO, STDERR_FILENO)

  var strings = ([executable] + arguments).map { strdup($0) }
  var variables = environment.map { strdup("\($0.key)=\($0.value)") }
  defer { for string in strings + variables { free(string) } }
  strings.append(nil)
  variables.append(nil)
  var process: pid_t = 0
  let problem = posix_spawn(&process, executable, &streams, &attributes, strings, variables)
  guard problem == 0 else {
    throw TestFailure("cannot start \"\(executable)\": \(String(cString: strerror(problem)))")
  }
  return process
}
