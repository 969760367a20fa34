#define _GNU_SOURCE
#include "cbaseline.h"

#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SHELL_SIZE 2048

struct job {
  const char *content;
  const char *output;
  char **paths;
  int count;
  atomic_int next;
  atomic_int failed;
  char shell[SHELL_SIZE];
};

/* Every .md file below `folder`, as paths from `job->content`. */
static int collect(struct job *job, const char *folder, int *capacity) {
  char full[4096];
  snprintf(full, sizeof full, "%s/%s", job->content, folder);
  DIR *stream = opendir(full);
  if (!stream) return -1;
  struct dirent *entry;
  while ((entry = readdir(stream))) {
    if (entry->d_name[0] == '.') continue;
    char path[2048];
    int length = snprintf(path, sizeof path, "%s%s%s", folder, *folder ? "/" : "", entry->d_name);
    if (length >= (int)sizeof path) continue;
    if (entry->d_type == DT_DIR) {
      if (collect(job, path, capacity)) { closedir(stream); return -1; }
    } else if (length > 3 && strcmp(path + length - 3, ".md") == 0) {
      if (job->count == *capacity) {
        *capacity = *capacity ? *capacity * 2 : 1024;
        char **larger = realloc(job->paths, (size_t)*capacity * sizeof *larger);
        if (!larger) { closedir(stream); return -1; }
        job->paths = larger;
      }
      job->paths[job->count++] = strdup(path);
    }
  }
  closedir(stream);
  return 0;
}

static int make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    int failed = mkdir(path, 0755) && errno != EEXIST;
    *slash = '/';
    if (failed) return -1;
  }
  return 0;
}

static int page(struct job *job, const char *path) {
  char name[8192];
  snprintf(name, sizeof name, "%s/%s", job->content, path);
  int in = open(name, O_RDONLY | O_CLOEXEC);
  if (in < 0) return -1;
  struct stat status;
  if (fstat(in, &status)) { close(in); return -1; }
  size_t size = (size_t)status.st_size;
  char *text = malloc(size + 1);
  if (!text) { close(in); return -1; }
  size_t done = 0;
  while (done < size) {
    ssize_t got = read(in, text + done, size - done);
    if (got <= 0) break;
    done += (size_t)got;
  }
  close(in);
  text[done] = 0;
  const char *body = text;
  if (strncmp(text, "---\n", 4) == 0) {
    const char *end = strstr(text + 4, "\n---\n");
    if (end) body = end + 5;
  }
  char *html = cmark_markdown_to_html(body, strlen(body), CMARK_OPT_DEFAULT);
  free(text);
  if (!html) return -1;
  snprintf(name, sizeof name, "%s/%.*s/index.html", job->output, (int)strlen(path) - 3, path);
  int out = -1;
  if (make_folders(name) == 0) out = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  size_t length = strlen(html);
  char *whole = out >= 0 ? malloc(length + SHELL_SIZE) : NULL;
  int failed = !whole;
  if (whole) {
    memcpy(whole, job->shell, SHELL_SIZE / 2);
    memcpy(whole + SHELL_SIZE / 2, html, length);
    memcpy(whole + SHELL_SIZE / 2 + length, job->shell + SHELL_SIZE / 2, SHELL_SIZE / 2);
    failed = write(out, whole, length + SHELL_SIZE) != (ssize_t)(length + SHELL_SIZE);
    free(whole);
  }
  if (out >= 0) failed |= close(out) != 0;
  free(html);
  return failed ? -1 : 0;
}

static void *work(void *argument) {
  struct job *job = argument;
  for (;;) {
    int start = atomic_fetch_add(&job->next, 16);
    if (start >= job->count) return NULL;
    for (int index = start; index < start + 16 && index < job->count; index++)
      if (page(job, job->paths[index])) atomic_store(&job->failed, 1);
  }
}

int insyn_baseline_build(const char *content, const char *output, int threads) {
  struct job *job = calloc(1, sizeof *job);
  if (!job) return -1;
  job->content = content;
  job->output = output;
  memset(job->shell, 'x', SHELL_SIZE);
  memcpy(job->shell, "<!DOCTYPE html><title>", 22);
  int capacity = 0;
  if (collect(job, "", &capacity)) atomic_store(&job->failed, 1);
  pthread_t others[64];
  int started = 0;
  for (int index = 1; index < threads && started < 64; index++)
    if (pthread_create(&others[started], NULL, work, job) == 0) started++;
  work(job);
  for (int index = 0; index < started; index++) pthread_join(others[index], NULL);
  int result = atomic_load(&job->failed) ? -1 : job->count;
  for (int index = 0; index < job->count; index++) free(job->paths[index]);
  free(job->paths);
  free(job);
  return result;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status;
  (void)kind;
  (void)place;
  return remove(path);
}

int insyn_baseline_remove(const char *folder) { return nftw(folder, remove_entry, 32, FTW_DEPTH | FTW_PHYS); }
