#ifndef INSYN_LIBRARY_H
#define INSYN_LIBRARY_H

#include <stddef.h>

// A library that is loaded when it is first asked for: one that every start would wait for, and few sites need.

/// A function of a library, and where its address goes.
struct insyn_symbol {
    void *place;
    const char *name;
};

#define INSYN_SYMBOL(name) { &name, #name }

typedef void (*insyn_log_handler)(const char *domain, int level, const char *message, void *data);

/// Loads a library and finds its functions; zero where the machine does not have it, or one of them is missing.
int insyn_load(const char *library, const struct insyn_symbol *wanted, size_t count);

/// What is wrong with a file is told in our own words: for `g_log_set_default_handler`.
void insyn_silent(const char *domain, int level, const char *message, void *data);

#endif
