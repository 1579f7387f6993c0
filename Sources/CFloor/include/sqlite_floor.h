/* The floor under recording a mark: the same rows in plain C with the same durability, and nothing else. */
#pragma once

#include <stdint.h>

/* An open file with the log's tables and the read model of marks. */
struct floor_store;

/* One mark on its way into the log. */
struct floor_mark {
    int64_t child;
    int64_t session;
    int64_t code;
    /* Which register, from 1. */
    int64_t stream;
    /* Its place in that register, from 1. */
    int64_t version;
};

/* Makes a file; NULL when that fails. */
struct floor_store *floor_store_open(const char *path);
void floor_store_close(struct floor_store *store);

/* One mark in one durable commit: rows in commit, event, stream, mark and checkpoint. Gives 0, or SQLite's code. */
int floor_store_mark(struct floor_store *store, const struct floor_mark *mark);

/* All marks as one durable commit. Gives 0, or SQLite's code. */
int floor_store_bulk(struct floor_store *store, const struct floor_mark *marks, int count);
