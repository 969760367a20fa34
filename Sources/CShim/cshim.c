#include "cshim.h"
int insyn_shim_version(void) { return 1; }
