#define _GNU_SOURCE
#include "http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct insyn_http_server {
  struct MHD_Daemon *daemon;
  insyn_http_handler handler;
  void *context;
  uint16_t port;
};

static enum MHD_Result answer(void *cls, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload, size_t *upload_size, void **state) {
  (void)version;
  (void)upload;
  (void)upload_size;
  /* A request is told of first when its head has come. An answer at once ends the connection, which is right for one that
     has a body: nobody here reads bodies. Without one, the second call keeps the connection open for the next request. */
  static char seen;
  if (!*state && !MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length") &&
      !MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Transfer-Encoding")) {
    *state = &seen;
    return MHD_YES;
  }
  const struct insyn_http_server *server = cls;
  return server->handler(server->context, connection, url, method) ? MHD_YES : MHD_NO;
}

/* A NUL would end the path, and another file be shown than was asked for. No path has an empty part, so slashes in its
   place make one that leads nowhere. */
static size_t unescape(void *cls, struct MHD_Connection *connection, char *text) {
  (void)cls;
  (void)connection;
  for (char *at = text; (at = strstr(at, "%00")); at += 3) memcpy(at, "///", 3);
  return MHD_http_unescape(text);
}

static ssize_t read_piece(void *cls, uint64_t position, char *bytes, size_t most) {
  ssize_t count = pread((int)(intptr_t)cls, bytes, most, (off_t)position);
  /* The file is asked for no more bytes than it had: where none are left it has shrunk meanwhile, and what the head of the
     answer promised can't be kept. */
  return count > 0 ? count : MHD_CONTENT_READER_END_WITH_ERROR;
}

static void close_file(void *cls) { close((int)(intptr_t)cls); }

struct MHD_Response *insyn_http_file(int descriptor, uint64_t size) {
  struct MHD_Response *response =
      MHD_create_response_from_callback(size, 64 << 10, read_piece, (void *)(intptr_t)descriptor, close_file);
  if (!response) close(descriptor);
  return response;
}

/* A socket that listens on 127.0.0.1, and its port; -1 and errno where there is none. */
static int listen_on(uint16_t *port) {
  int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0) return -1;
  struct sockaddr_in address;
  socklen_t size = sizeof address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_port = htons(*port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int yes = 1;
  if (setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) ||
      bind(descriptor, (struct sockaddr *)&address, sizeof address) || listen(descriptor, SOMAXCONN) ||
      getsockname(descriptor, (struct sockaddr *)&address, &size)) {
    int code = errno;
    close(descriptor);
    errno = code;
    return -1;
  }
  *port = ntohs(address.sin_port);
  return descriptor;
}

struct insyn_http_server *insyn_http_start(uint16_t port, insyn_http_handler handler, void *context, int *error) {
  struct insyn_http_server *server = calloc(1, sizeof *server);
  int descriptor = server ? listen_on(&port) : -1;
  if (descriptor < 0) {
    *error = server ? errno : ENOMEM;
    free(server);
    return NULL;
  }
  server->handler = handler;
  server->context = context;
  server->port = port;
  errno = 0;
  /* Poll and not epoll: libmicrohttpd 0.9.75 does not see there that a waiting client has gone, and keeps its place. */
  server->daemon = MHD_start_daemon(MHD_USE_POLL_INTERNAL_THREAD, port, NULL, NULL, answer, server,
                                    MHD_OPTION_LISTEN_SOCKET, descriptor, MHD_OPTION_UNESCAPE_CALLBACK, unescape, NULL,
                                    MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_CONNECTION_LIMIT, 256u,
                                    MHD_OPTION_END);
  if (!server->daemon) {
    *error = errno ? errno : EAGAIN;
    /* It may have been closed already, which does no harm: there is no other thread yet. */
    close(descriptor);
    free(server);
    return NULL;
  }
  return server;
}

uint16_t insyn_http_port(const struct insyn_http_server *server) { return server->port; }

void insyn_http_stop(struct insyn_http_server *server) {
  MHD_stop_daemon(server->daemon);
  free(server);
}
