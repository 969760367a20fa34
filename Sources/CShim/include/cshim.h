#ifndef INSYN_CSHIM_H
#define INSYN_CSHIM_H
/* The few lines of C that Swift cannot say: this, memory for trees, the preview's server, pictures and packed files, each
   with its own header. No header of another C library is included here: see CONTRIBUTING.md. */

/* Keeps memory that is freed for later use by this program, instead of giving it back and asking again page by page. */
void insyn_keep_memory(void);

/* Opens the folder at an absolute path, for openat and its like; -1 with errno where it can't be. No link on the way is
   followed: a folder that was swapped for one while a build goes on does not lead out of the output. */
int insyn_open_folder(const char *path);

#endif
