// Pictures by libvips. It is loaded when the first picture is asked for: linked in, it and the hundred libraries that it
// brings would take a tenth of a second of every start, also of those without pictures. So its few functions are declared
// here as its documentation has them; the name libvips.so.42 stands for that interface.

#include "pictures.h"

#include "library.h"

#include <pthread.h>
#include <string.h>

typedef struct _VipsImage VipsImage;

static int (*vips_init)(const char *);
static const char *(*vips_version_string)(void);
static void (*vips_concurrency_set)(int);
static void (*vips_cache_set_max)(int);
static void (*vips_operation_block_set)(const char *, int);
static void (*vips_error_clear)(void);
static void (*vips_thread_shutdown)(void);
static VipsImage *(*vips_image_new_from_buffer)(const void *, size_t, const char *, ...);
static int (*vips_image_get_width)(const VipsImage *);
static int (*vips_image_get_height)(const VipsImage *);
static int (*vips_image_get_n_pages)(VipsImage *);
static int (*vips_image_get_orientation_swap)(VipsImage *);
static VipsImage *(*vips_image_copy_memory)(VipsImage *);
static int (*vips_image_remove)(VipsImage *, const char *);
static char **(*vips_image_get_fields)(VipsImage *);
static void (*g_strfreev)(char **);
static int (*vips_thumbnail_buffer)(void *, size_t, VipsImage **, int, ...);
static int (*vips_thumbnail_image)(VipsImage *, VipsImage **, int, ...);
static int (*vips_flatten)(VipsImage *, VipsImage **, ...);
static int (*vips_image_hasalpha)(VipsImage *);
static int (*vips_jpegsave_buffer)(VipsImage *, void **, size_t *, ...);
static int (*vips_webpsave_buffer)(VipsImage *, void **, size_t *, ...);
static void *(*vips_array_double_newv)(int, ...);
static void (*vips_area_unref)(void *);
static void (*g_object_unref)(void *);
static void (*g_free)(void *);
static insyn_log_handler (*g_log_set_default_handler)(insyn_log_handler, void *);

// VipsSize: never larger than it is.
enum { size_down = 2 };
// Wide enough that only the width decides.
enum { any_height = 10000000 };

static const char *version;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    const struct insyn_symbol wanted[] = {
#define WANTED INSYN_SYMBOL
        WANTED(vips_init), WANTED(vips_version_string), WANTED(vips_concurrency_set), WANTED(vips_cache_set_max),
        WANTED(vips_operation_block_set), WANTED(vips_error_clear), WANTED(vips_thread_shutdown),
        WANTED(vips_image_new_from_buffer), WANTED(vips_image_get_width), WANTED(vips_image_get_height),
        WANTED(vips_image_get_n_pages), WANTED(vips_image_get_orientation_swap), WANTED(vips_image_copy_memory), WANTED(vips_image_remove),
        WANTED(vips_image_get_fields), WANTED(g_strfreev),
        WANTED(vips_thumbnail_buffer), WANTED(vips_thumbnail_image), WANTED(vips_flatten), WANTED(vips_image_hasalpha),
        WANTED(vips_jpegsave_buffer), WANTED(vips_webpsave_buffer), WANTED(vips_array_double_newv),
        WANTED(vips_area_unref), WANTED(g_object_unref), WANTED(g_free), WANTED(g_log_set_default_handler),
#undef WANTED
    };
    if (!insyn_load("libvips.so.42", wanted, sizeof wanted / sizeof *wanted)) return;
    g_log_set_default_handler(insyn_silent, NULL);
    if (vips_init("insyn")) return;
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    // Only the readers of the five formats that a picture may have: every other is a door that nobody needs.
    vips_operation_block_set("VipsForeignLoad", 1);
    const char *open[] = {
        "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadHeif",
    };
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) vips_operation_block_set(open[i], 0);
    version = vips_version_string();
}

const char *insyn_pictures_version(void) {
    pthread_once(&once, load);
    return version;
}

int insyn_picture_head(const void *bytes, size_t size, struct insyn_picture *head) {
    if (!insyn_pictures_version()) return -1;
    VipsImage *image = vips_image_new_from_buffer(bytes, size, "", NULL);
    if (!image) {
        vips_error_clear();
        vips_thread_shutdown();
        return -1;
    }
    int is_turned = vips_image_get_orientation_swap(image);
    head->width = is_turned ? vips_image_get_height(image) : vips_image_get_width(image);
    head->height = is_turned ? vips_image_get_width(image) : vips_image_get_height(image);
    head->pages = vips_image_get_n_pages(image);
    g_object_unref(image);
    vips_error_clear();
    vips_thread_shutdown();
    return head->width > 0 && head->height > 0 ? 0 : -1;
}

// JPEG knows no transparency: paper shows through.
static int flatten(VipsImage *image, VipsImage **flat) {
    if (!vips_image_hasalpha(image)) {
        *flat = NULL;
        return 0;
    }
    void *white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
    int code = vips_flatten(image, flat, "background", white, NULL);
    vips_area_unref(white);
    return code;
}

// Where, when and by what it was taken, its colour profile and whatever else came with it: nothing of it is the picture.
// WebP's own `strip` leaves some of it.
static void strip(VipsImage *image) {
    char **fields = vips_image_get_fields(image);
    if (!fields) return;
    for (char **field = fields; *field; field++) vips_image_remove(image, *field);
    g_strfreev(fields);
}

static int save(VipsImage *image, struct insyn_rendition *made) {
    VipsImage *flat = NULL;
    int code = vips_webpsave_buffer(image, &made->webp, &made->webp_size, "Q", 76, "effort", 4, "strip", 1, NULL);
    if (!code) code = flatten(image, &flat);
    if (!code)
        code = vips_jpegsave_buffer(
            flat ? flat : image, &made->jpeg, &made->jpeg_size, "Q", 80, "optimize_coding", 1, "strip", 1, NULL);
    if (flat) g_object_unref(flat);
    made->width = vips_image_get_width(image);
    made->height = vips_image_get_height(image);
    return code;
}

int insyn_picture_make(const void *bytes, size_t size, struct insyn_rendition *made, int count) {
    if (!insyn_pictures_version() || count < 1) return -1;
    VipsImage *read = NULL, *largest = NULL;
    int widest = 0, code = 0;
    for (int i = 0; i < count; i++)
        if (made[i].width > widest) widest = made[i].width;
    code = vips_thumbnail_buffer(
        (void *)bytes, size, &read, widest, "height", any_height, "size", size_down, "export_profile", "srgb",
        // Among the reader's options: as one of the thumbnail's own, version 8.14 drops it.
        "option_string", "fail_on=error", NULL);
    if (!code && !(largest = vips_image_copy_memory(read))) code = -1;
    if (!code) strip(largest);
    for (int i = 0; i < count && !code; i++) {
        VipsImage *small = NULL;
        if (made[i].width < vips_image_get_width(largest)) {
            code = vips_thumbnail_image(
                largest, &small, made[i].width, "height", any_height, "size", size_down, NULL);
        }
        if (!code) code = save(small ? small : largest, &made[i]);
        if (small) g_object_unref(small);
    }
    if (largest) g_object_unref(largest);
    if (read) g_object_unref(read);
    if (code)
        for (int i = 0; i < count; i++) {
            insyn_picture_free(made[i].webp);
            insyn_picture_free(made[i].jpeg);
            made[i].webp = made[i].jpeg = NULL;
        }
    vips_error_clear();
    vips_thread_shutdown();
    return code;
}

void insyn_picture_free(void *bytes) {
    if (bytes) g_free(bytes);
}
