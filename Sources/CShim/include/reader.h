#ifndef INSYN_READER_H
#define INSYN_READER_H

#include <stddef.h>
#include <sys/types.h>

/// Starts a program of the machine's (by its name, as the shell finds it) that reads `input` and writes what it makes of it to
/// a pipe: the pipe's end to read from, which does not wait, or -1 with errno (`ENOENT` where there is no such program). What
/// it complains of is not heard. It may use `seconds` of the processor and `memory` bytes, and then is stopped.
///
/// `arguments` begin with the program's name and end with NULL. End it with `insyn_reader_end`.
int insyn_reader_start(const char *const arguments[], int input, unsigned seconds, size_t memory, pid_t *process);

/// Waits for its end, or `stops` it first: its exit code, or -1 where it was stopped or broke.
int insyn_reader_end(pid_t process, int stops);

#endif
