// Programs that read what may break a reader: in a process of their own, with limits.
#define _GNU_SOURCE
#include "reader.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// The limits are set from outside as soon as it runs: a moment without them does no harm.
static void limit(pid_t process, int resource, rlim_t most) {
    struct rlimit now;
    if (prlimit(process, resource, NULL, &now) != 0) return;
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most) most = now.rlim_max;
    const struct rlimit then = {most, most};
    prlimit(process, resource, &then, NULL);
}

int insyn_reader_start(const char *const arguments[], int input, unsigned seconds, size_t memory, pid_t *process) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    // Ours alone: the program's end waits as programs expect.
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int code = posix_spawn_file_actions_init(&actions);
    if (!code) {
        code = posix_spawnattr_init(&attributes);
        if (!code) {
            // Signals as a program expects them, whatever this one listens to.
            sigset_t none, all;
            sigemptyset(&none);
            sigfillset(&all);
            code = posix_spawnattr_setsigmask(&attributes, &none);
            if (!code) code = posix_spawnattr_setsigdefault(&attributes, &all);
            if (!code) code = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
            if (!code) code = posix_spawn_file_actions_adddup2(&actions, input, 0);
            if (!code) code = posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
            if (!code) code = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
            if (!code)
                code = posix_spawnp(process, arguments[0], &actions, &attributes, (char *const *)arguments, environ);
            posix_spawnattr_destroy(&attributes);
        }
        posix_spawn_file_actions_destroy(&actions);
    }
    close(ends[1]);
    if (code) {
        close(ends[0]);
        errno = code;
        return -1;
    }
    limit(*process, RLIMIT_CPU, seconds);
    limit(*process, RLIMIT_AS, memory);
    limit(*process, RLIMIT_CORE, 0);
    return ends[0];
}

int insyn_reader_end(pid_t process, int stops) {
    if (stops) kill(process, SIGKILL);
    int status;
    while (waitpid(process, &status, 0) < 0) {
        if (errno != EINTR) return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
