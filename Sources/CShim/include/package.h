#ifndef INSYN_PACKAGE_H
#define INSYN_PACKAGE_H

#include <stddef.h>

/// The files that are packed in one (ZIP, as Word, Excel and LibreOffice write it), read by libgsf.
struct insyn_package;

/// Whether the machine has the library. Loads it the first time: who publishes no such document never waits for it.
int insyn_package_library(void);

/// Opens a package that lies in memory and stays there until it is closed; NULL where it is none, or without the library.
struct insyn_package *insyn_package_open(const void *bytes, size_t size);

/// How many files are packed in it: at most ten thousand are looked at.
size_t insyn_package_count(const struct insyn_package *package);

/// A file's path, such as `word/document.xml`.
const char *insyn_package_path(const struct insyn_package *package, size_t index);

/// Unpacks a file into `buffer` of `capacity` bytes; how many there are. -1 where it can't be read or does not fit.
long insyn_package_unpack(struct insyn_package *package, size_t index, void *buffer, size_t capacity);

/// How many bytes a file says that it has, unpacked.
long long insyn_package_size(const struct insyn_package *package, size_t index);

void insyn_package_close(struct insyn_package *package);

#endif
