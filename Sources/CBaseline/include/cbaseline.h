#ifndef INSYN_CBASELINE_H
#define INSYN_CBASELINE_H

/* The plainest program that does anything like the job: reads every .md file below `content`, parses what stands under
   its head with libcmark, wraps the HTML in a shell of 2 KB and writes it to OUTPUT/PATH/index.html. No links, rules,
   lists or data. Gives the number of pages, or -1 where something failed. */
int insyn_baseline_build(const char *content, const char *output, int threads);

/* Removes a folder and all that is in it; links are removed, not followed. */
int insyn_baseline_remove(const char *folder);

#endif
