#ifndef C_POWER_CUT_H
#define C_POWER_CUT_H

/// A recorder of what a power cut would leave, for LD_PRELOAD; it has no functions of its own.
///
/// `POWER_CUT_WATCHED` names the folder that is looked after, `POWER_CUT_SHADOW` an empty folder
/// beside it, and `POWER_CUT_AT` the number of the call (from 1) in place of which the process is
/// gone; without it the run goes to its end. Calls that count are those that change a file or a
/// directory below the watched folder, and those that sync one. `POWER_CUT_COUNT` names a file that
/// has as many bytes as there were calls.
///
/// The shadow holds what is on the disk for certain: of a file, its content at its last sync; of a
/// directory, its names at its own. Everything else is gone. Files that were there at the start
/// are taken to be synced.

#endif
