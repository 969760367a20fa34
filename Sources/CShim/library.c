#include "library.h"

#include <dlfcn.h>
#include <string.h>

int insyn_load(const char *library, const struct insyn_symbol *wanted, size_t count) {
    void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!loaded) return 0;
    for (size_t i = 0; i < count; i++) {
        void *symbol = dlsym(loaded, wanted[i].name);
        if (!symbol) return 0;
        memcpy(wanted[i].place, &symbol, sizeof symbol);
    }
    return 1;
}

void insyn_silent(const char *domain, int level, const char *message, void *data) {
    (void)domain, (void)level, (void)message, (void)data;
}
