#ifndef INSYN_ARENA_H
#define INSYN_ARENA_H

/* Memory for libcmark's trees: taken from large pieces in turn, and given up all at once when the thread's last tree goes.
   A tree holds thousands of small nodes that live and die together; asking for and giving back each one was a sixth of the
   parsing time. */

/* One more tree of this thread lives. */
void insyn_arena_begin(void);

/* One tree less; with the last, all of the thread's memory here is free again. */
void insyn_arena_end(void);

/* A `cmark_mem` for cmark_parser_new_with_mem. It may be used only between the two. */
void *insyn_arena_memory(void);

#endif
