#define _GNU_SOURCE
#include "cshim.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FOLDER (O_PATH | O_DIRECTORY | O_CLOEXEC)

/* One step at a time, for kernels before Linux 5.6 and where a sandbox does not know the newer call. */
static int open_by_steps(const char *path) {
  int folder = open("/", FOLDER);
  while (folder >= 0) {
    while (*path == '/') path++;
    if (*path == 0) return folder;
    size_t length = strcspn(path, "/");
    char name[256];
    if (length >= sizeof name) {
      close(folder);
      errno = ENAMETOOLONG;
      return -1;
    }
    memcpy(name, path, length);
    name[length] = 0;
    int next = openat(folder, name, FOLDER | O_NOFOLLOW);
    int code = errno;
    close(folder);
    errno = code;
    folder = next;
    path += length;
  }
  return folder;
}

int insyn_open_folder(const char *path) {
#ifdef SYS_openat2
  /* As <linux/openat2.h> has it; 4 is RESOLVE_NO_SYMLINKS. */
  struct {
    uint64_t flags, mode, resolve;
  } how = {FOLDER, 0, 4};
  long folder = syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
  if (folder >= 0 || (errno != ENOSYS && errno != EPERM)) return (int)folder;
#endif
  return open_by_steps(path);
}

void insyn_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 512 << 20);
  mallopt(M_TOP_PAD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}
