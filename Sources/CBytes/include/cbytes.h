#ifndef CBYTES_H
#define CBYTES_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Sixteen bytes looked at in one step. Swift has the vectors but no way to take one bit of each byte, which is one
   instruction on x86 and a short loop elsewhere. The lowest bit of an answer stands for the first byte. */

typedef uint8_t cbytes_vector __attribute__((vector_size(16)));
typedef char cbytes_chars __attribute__((vector_size(16)));

static inline cbytes_vector cbytes_load(const uint8_t *_Nonnull at) {
  cbytes_vector bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

/* The highest bit of each byte. */
static inline uint32_t cbytes_marks(cbytes_vector bytes) {
#if defined(__SSE2__)
  return (uint32_t)__builtin_ia32_pmovmskb128((cbytes_chars)bytes);
#else
  uint32_t marks = 0;
  for (int index = 0; index < 16; index++) marks |= (uint32_t)(bytes[index] >> 7) << index;
  return marks;
#endif
}

/* Those of the sixteen bytes from `at` on that are `byte`. */
static inline uint32_t cbytes_equal(const uint8_t *_Nonnull at, uint8_t byte) {
  return cbytes_marks((cbytes_vector)(cbytes_load(at) == byte));
}

/* Those that lie from `low` to `high`, once the bits of `with` are set in each. */
static inline uint32_t cbytes_between(const uint8_t *_Nonnull at, uint8_t with, uint8_t low, uint8_t high) {
  return cbytes_marks((cbytes_vector)((cbytes_vector)((cbytes_load(at) | with) - low) <= (uint8_t)(high - low)));
}

/* Those that are no ASCII. */
static inline uint32_t cbytes_high(const uint8_t *_Nonnull at) { return cbytes_marks(cbytes_load(at)); }

/* Room for `size` bytes: new where `old` is NULL, else with what stood there. Where the machine has no more, the program ends,
   as it does for every other value. What Swift hands out is aligned by a second, slower way. */
static inline uint8_t *_Nonnull cbytes_room(uint8_t *_Nullable old, size_t size) {
  uint8_t *room = realloc(old, size);
  if (!room) abort();
  return room;
}

static inline void cbytes_give_back(uint8_t *_Nonnull room) { free(room); }

#endif
