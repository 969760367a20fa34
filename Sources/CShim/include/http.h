#ifndef INSYN_HTTP_H
#define INSYN_HTTP_H
#include <stdint.h>

/* Calls of libmicrohttpd that take a variable number of arguments, which Swift cannot make. */

struct MHD_Daemon;
struct MHD_Connection;

/* Answers one request; called on the server's own thread. Gives 1 when an answer was queued, 0 to close the connection. */
typedef int (*insyn_http_handler)(void *context, struct MHD_Connection *connection, const char *path,
                                  const char *method);

struct insyn_http_server;

/* Listens on 127.0.0.1 alone; port 0 takes any free one. NULL where the system says no: its error number is in *error. */
struct insyn_http_server *insyn_http_start(uint16_t port, insyn_http_handler handler, void *context, int *error);

struct MHD_Response;

/* An answer of `size` bytes of an opened file, which it closes. Ends the connection where the file shrinks meanwhile:
   libmicrohttpd's own answer from a file would wait there for bytes that never come. */
struct MHD_Response *insyn_http_file(int descriptor, uint64_t size);

/* The port that was taken. */
uint16_t insyn_http_port(const struct insyn_http_server *server);

/* Waits for answers under way, and ends the thread. */
void insyn_http_stop(struct insyn_http_server *server);

#endif
