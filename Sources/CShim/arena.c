#include "arena.h"

#include <cmark.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ALIGNMENT 16
#define PIECE_SIZE ((size_t)256 << 10)

struct piece {
  struct piece *next;
  size_t size;
};

struct arena {
  struct piece *pieces;
  /* Where the next block begins in the first piece, and where that piece ends. */
  char *next, *end;
  /* The block that was handed out last: it alone can grow where it stands. */
  char *last;
  long trees;
};

static _Thread_local struct arena arena;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void free_pieces(struct piece *piece) {
  while (piece) {
    struct piece *next = piece->next;
    free(piece);
    piece = next;
  }
}

/* A thread that ends takes its memory with it. */
static void end_thread(void *first) { free_pieces(((struct arena *)first)->pieces); }

static void make_key(void) {
  if (pthread_key_create(&key, end_thread)) abort();
}

static void *take(size_t size) {
  /* Before each block stands its size. */
  if (size > SIZE_MAX / 2) abort();
  size_t whole = ALIGNMENT + (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if ((size_t)(arena.end - arena.next) < whole) {
    size_t wanted = whole + ALIGNMENT + sizeof(struct piece);
    if (wanted < PIECE_SIZE) wanted = PIECE_SIZE;
    struct piece *piece = malloc(wanted);
    /* As cmark itself does: its code does not look. */
    if (!piece) abort();
    if (!arena.pieces) {
      pthread_once(&once, make_key);
      pthread_setspecific(key, &arena);
    }
    piece->next = arena.pieces;
    piece->size = wanted;
    arena.pieces = piece;
    arena.next = (char *)piece + (sizeof *piece + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    arena.end = (char *)piece + wanted;
  }
  char *block = arena.next + ALIGNMENT;
  memcpy(arena.next, &size, sizeof size);
  arena.next += whole;
  arena.last = block;
  return block;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  void *block = take(count * size);
  return memset(block, 0, count * size);
}

static void *resize(void *old, size_t size) {
  if (!old) return take(size);
  size_t had;
  memcpy(&had, (char *)old - ALIGNMENT, sizeof had);
  if (size <= had) return old;
  if (old == arena.last && size < (size_t)(arena.end - (char *)old) - ALIGNMENT) {
    memcpy((char *)old - ALIGNMENT, &size, sizeof size);
    arena.next = (char *)old + (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    return old;
  }
  void *block = take(size);
  return memcpy(block, old, had);
}

static void give_back(void *block) { (void)block; }

static cmark_mem memory = {take_zeroed, resize, give_back};

void insyn_arena_begin(void) { arena.trees++; }

void insyn_arena_end(void) {
  if (--arena.trees > 0 || !arena.pieces) return;
  /* The oldest piece is kept for the next document, unless one large block made it large. */
  struct piece *piece = arena.pieces;
  while (piece->next) {
    struct piece *next = piece->next;
    free(piece);
    piece = next;
  }
  arena.last = NULL;
  if (piece->size > PIECE_SIZE) {
    free(piece);
    arena.pieces = NULL;
    arena.next = arena.end = NULL;
    return;
  }
  arena.pieces = piece;
  arena.next = (char *)piece + (sizeof *piece + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  arena.end = (char *)piece + piece->size;
}

void *insyn_arena_memory(void) { return &memory; }
