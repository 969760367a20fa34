// Packed files by libgsf, which libvips brings. It is loaded when the first such document is looked at, for the same reason as
// libvips is (pictures.c); its few functions are declared here as its documentation has them.

#include "package.h"

#include "library.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct _GsfInput GsfInput;

static void (*gsf_init)(void);
static GsfInput *(*gsf_input_memory_new)(const uint8_t *, int64_t, int);
static GsfInput *(*gsf_infile_zip_new)(GsfInput *, void **);
static int (*gsf_infile_num_children)(GsfInput *);
static const char *(*gsf_infile_name_by_index)(GsfInput *, int);
static GsfInput *(*gsf_infile_child_by_index)(GsfInput *, int);
static unsigned long (*gsf_infile_get_type)(void);
static int64_t (*gsf_input_size)(GsfInput *);
static const uint8_t *(*gsf_input_read)(GsfInput *, size_t, uint8_t *);
static void (*g_object_unref)(void *);
static void (*g_error_free)(void *);
static int (*g_type_check_instance_is_a)(void *, unsigned long);
static insyn_log_handler (*g_log_set_default_handler)(insyn_log_handler, void *);

enum { most_files = 10000, deepest = 8, longest_path = 512, piece = 65536 };

struct entry {
    char *path;
    GsfInput *input;
};

struct insyn_package {
    GsfInput *file;
    struct entry *entries;
    size_t count, capacity;
};

static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    const struct insyn_symbol wanted[] = {
#define WANTED INSYN_SYMBOL
        WANTED(gsf_init), WANTED(gsf_input_memory_new), WANTED(gsf_infile_zip_new), WANTED(gsf_infile_num_children),
        WANTED(gsf_infile_name_by_index), WANTED(gsf_infile_child_by_index), WANTED(gsf_infile_get_type),
        WANTED(gsf_input_size), WANTED(gsf_input_read), WANTED(g_object_unref), WANTED(g_error_free),
        WANTED(g_type_check_instance_is_a), WANTED(g_log_set_default_handler),
#undef WANTED
    };
    if (!insyn_load("libgsf-1.so.114", wanted, sizeof wanted / sizeof *wanted)) return;
    g_log_set_default_handler(insyn_silent, NULL);
    gsf_init();
    is_loaded = 1;
}

int insyn_package_library(void) {
    pthread_once(&once, load);
    return is_loaded;
}

// Takes the reference of `input` over.
static void add(struct insyn_package *package, const char *path, GsfInput *input) {
    if (package->count == package->capacity) {
        size_t capacity = package->capacity ? package->capacity * 2 : 32;
        struct entry *larger = realloc(package->entries, capacity * sizeof *larger);
        if (!larger) {
            g_object_unref(input);
            return;
        }
        package->entries = larger;
        package->capacity = capacity;
    }
    char *copy = strdup(path);
    if (!copy) {
        g_object_unref(input);
        return;
    }
    package->entries[package->count++] = (struct entry){ copy, input };
}

static void collect(struct insyn_package *package, GsfInput *folder, const char *above, int depth) {
    int children = gsf_infile_num_children(folder);
    for (int i = 0; i < children && package->count < most_files; i++) {
        const char *name = gsf_infile_name_by_index(folder, i);
        GsfInput *child = gsf_infile_child_by_index(folder, i);
        if (!child) continue;
        char path[longest_path];
        int length = snprintf(path, sizeof path, "%s%s%s", above, *above ? "/" : "", name ? name : "");
        int is_folder = g_type_check_instance_is_a(child, gsf_infile_get_type()) && gsf_infile_num_children(child) >= 0;
        if (length < 0 || (size_t)length >= sizeof path) {
            g_object_unref(child);
        } else if (is_folder) {
            if (depth < deepest) collect(package, child, path, depth + 1);
            g_object_unref(child);
        } else {
            add(package, path, child);
        }
    }
}

struct insyn_package *insyn_package_open(const void *bytes, size_t size) {
    if (!insyn_package_library() || size > INT64_MAX) return NULL;
    GsfInput *memory = gsf_input_memory_new(bytes, (int64_t)size, 0);
    if (!memory) return NULL;
    void *problem = NULL;
    GsfInput *file = gsf_infile_zip_new(memory, &problem);
    g_object_unref(memory);
    if (problem) g_error_free(problem);
    if (!file) return NULL;
    struct insyn_package *package = calloc(1, sizeof *package);
    if (!package) {
        g_object_unref(file);
        return NULL;
    }
    package->file = file;
    collect(package, file, "", 0);
    return package;
}

size_t insyn_package_count(const struct insyn_package *package) { return package->count; }

const char *insyn_package_path(const struct insyn_package *package, size_t index) {
    return package->entries[index].path;
}

long long insyn_package_size(const struct insyn_package *package, size_t index) {
    return gsf_input_size(package->entries[index].input);
}

long insyn_package_unpack(struct insyn_package *package, size_t index, void *buffer, size_t capacity) {
    GsfInput *input = package->entries[index].input;
    int64_t size = gsf_input_size(input);
    if (size < 0 || (uint64_t)size > capacity) return -1;
    for (int64_t done = 0; done < size;) {
        size_t step = (size_t)(size - done < piece ? size - done : piece);
        if (!gsf_input_read(input, step, (uint8_t *)buffer + done)) return -1;
        done += (int64_t)step;
    }
    return (long)size;
}

void insyn_package_close(struct insyn_package *package) {
    for (size_t i = 0; i < package->count; i++) {
        free(package->entries[i].path);
        g_object_unref(package->entries[i].input);
    }
    free(package->entries);
    g_object_unref(package->file);
    free(package);
}
