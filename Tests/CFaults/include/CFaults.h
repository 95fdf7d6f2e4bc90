// A library that is loaded into a program under test (LD_PRELOAD) and stands between it and the system.
//
// What it does is said by the environment of the program:
//
//   BELLWORK_FAULT_FOLDER    counts the calls that change files below this folder, from 1
//   BELLWORK_FAULT_CALLS     only those of these names, between commas: "fdatasync,fsync"
//   BELLWORK_FAULT_LOG       writes a line for each of them into this file: its number, name and file
//   BELLWORK_FAULT           what happens at some of them: kill, tear, error=NUMBER, delay=MILLISECONDS
//   BELLWORK_FAULT_FIRST     the number of the first of them; 1 where it is not said
//   BELLWORK_FAULT_LAST      … and of the last one; without an end where it is not said
//   BELLWORK_FAULT_WHILE     … and only while this file is there
//   BELLWORK_LINE_MILLISECONDS
//                            standard input is read line by line, and each line takes so long by all
//                            clocks; what is waited for in vain passes at once
//
// `kill` ends the program before the call; `tear` does half of a write, or all of another call, and ends
// it then. Numbers count over all threads, which those of a tracer (strace's `when=`) do not.

#ifndef CFAULTS_H
#define CFAULTS_H

#endif
