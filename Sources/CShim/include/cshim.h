#ifndef INSYN_CSHIM_H
#define INSYN_CSHIM_H
/* The few lines of C that Swift cannot say. No header of another C library is included here: see CONTRIBUTING.md. */

/* The version of this shim; keeps the module from being empty. */
int insyn_shim_version(void);

#endif
