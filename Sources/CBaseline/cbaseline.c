#include "cbaseline.h"
int insyn_baseline_version(void) { return 1; }
