/// An access had its turn on a connection that must not be used any more: there is, or will be,
/// another one.
struct ConnectionLeft: Error {}
