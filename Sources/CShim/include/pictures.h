#ifndef INSYN_PICTURES_H
#define INSYN_PICTURES_H

#include <stddef.h>

/// What a picture's first bytes say of it. Sizes in pixels, as it is to be looked at: turned upright.
struct insyn_picture {
    int width;
    int height;
    /// More than one where the picture moves.
    int pages;
};

/// One picture made of another: bytes for `insyn_picture_free`.
struct insyn_rendition {
    int width;
    int height;
    void *webp;
    size_t webp_size;
    void *jpeg;
    size_t jpeg_size;
};

/// The picture library's version ("8.14.1"); NULL where the machine does not have it. Loads it the first time: a site without
/// pictures never waits for it. May be called from several threads.
const char *insyn_pictures_version(void);

/// Reads the head of a picture; nonzero where it is none.
int insyn_picture_head(const void *bytes, size_t size, struct insyn_picture *head);

/// Makes the picture anew in each of the `count` widths of `made`, which must not be wider than the picture: upright, in
/// sRGB, without anything but the picture itself. Nonzero where a part of it can't be read; then nothing is kept.
int insyn_picture_make(const void *bytes, size_t size, struct insyn_rendition *made, int count);

void insyn_picture_free(void *bytes);

#endif
