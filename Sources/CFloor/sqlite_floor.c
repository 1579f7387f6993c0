#include "sqlite_floor.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct floor_store {
    sqlite3 *file;
    sqlite3_stmt *begin, *end, *commit, *event, *stream, *grow, *mark, *checkpoint;
    int64_t number, position;
};

static const char tables[] =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
    "CREATE TABLE stream(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL) STRICT;"
    "CREATE TABLE \"commit\"(number INTEGER PRIMARY KEY, commandID BLOB NOT NULL UNIQUE, actor INTEGER NOT NULL,"
    " actorWords BLOB NOT NULL, terminal TEXT NOT NULL, recordedAt INTEGER NOT NULL, offsetMinutes INTEGER NOT NULL,"
    " firstPosition INTEGER NOT NULL, eventCount INTEGER NOT NULL, software TEXT NOT NULL,"
    " previousHash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;"
    "CREATE TABLE event(position INTEGER PRIMARY KEY, \"commit\" INTEGER NOT NULL, stream INTEGER NOT NULL,"
    " version INTEGER NOT NULL, type INTEGER NOT NULL, schema INTEGER NOT NULL, child INTEGER, session INTEGER,"
    " code INTEGER, minutes INTEGER, clock INTEGER, fromCode INTEGER, fromMinutes INTEGER, cause INTEGER,"
    " supersedes INTEGER, payload BLOB, payloadHash BLOB, sealed BLOB, sealedKey INTEGER, sealedHash BLOB,"
    " leaf BLOB NOT NULL, UNIQUE(stream, version)) STRICT;"
    "CREATE TABLE mark(child INTEGER NOT NULL, session INTEGER NOT NULL, code INTEGER, minutes INTEGER,"
    " position INTEGER NOT NULL, \"commit\" INTEGER NOT NULL, type INTEGER NOT NULL, cause INTEGER NOT NULL,"
    " actor INTEGER NOT NULL, firstAt INTEGER NOT NULL, lastAt INTEGER NOT NULL,"
    " PRIMARY KEY(child, session)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE checkpoint(id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT;"
    "INSERT INTO checkpoint VALUES (1, 0);";

static int prepare(struct floor_store *store, sqlite3_stmt **statement, const char *sql) {
    return sqlite3_prepare_v3(store->file, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
}

struct floor_store *floor_store_open(const char *path) {
    struct floor_store *store = calloc(1, sizeof *store);
    if (!store) return NULL;
    if (sqlite3_open(path, &store->file) || sqlite3_exec(store->file, tables, NULL, NULL, NULL) ||
        prepare(store, &store->begin, "BEGIN IMMEDIATE") || prepare(store, &store->end, "COMMIT") ||
        prepare(store, &store->commit, "INSERT INTO \"commit\" VALUES (?,?,?,?,?,?,?,?,?,?,?,?)") ||
        prepare(store, &store->event,
                "INSERT INTO event(position, \"commit\", stream, version, type, schema, child, session, code, cause,"
                " leaf) VALUES (?,?,?,?,?,?,?,?,?,?,?)") ||
        prepare(store, &store->stream, "INSERT OR IGNORE INTO stream VALUES (?,?,0)") ||
        prepare(store, &store->grow, "UPDATE stream SET version = ? WHERE id = ?") ||
        prepare(store, &store->mark,
                "INSERT INTO mark VALUES (?1,?2,?3,NULL,?4,?5,?6,?7,?8,?9,?9) ON CONFLICT DO UPDATE SET code = ?3,"
                " position = ?4, \"commit\" = ?5, type = ?6, cause = ?7, actor = ?8, lastAt = ?9") ||
        prepare(store, &store->checkpoint, "UPDATE checkpoint SET position = ? WHERE id = 1")) {
        floor_store_close(store);
        return NULL;
    }
    return store;
}

void floor_store_close(struct floor_store *store) {
    if (!store) return;
    sqlite3_stmt *all[] = {store->begin,  store->end,  store->commit, store->event,
                           store->stream, store->grow, store->mark,   store->checkpoint};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) sqlite3_finalize(all[i]);
    sqlite3_close(store->file);
    free(store);
}

static int run(sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? 0 : code;
}

static int put_commit(struct floor_store *store, int count) {
    /* As many bytes as ours, which are a sealed name, a terminal and two hashes. */
    static const unsigned char bytes[96] = {1};
    unsigned char command[16] = {0};
    int64_t number = ++store->number;
    memcpy(command, &number, sizeof number);
    sqlite3_stmt *commit = store->commit;
    sqlite3_bind_int64(commit, 1, number);
    sqlite3_bind_blob(commit, 2, command, sizeof command, SQLITE_TRANSIENT);
    sqlite3_bind_int64(commit, 3, 5);
    sqlite3_bind_blob(commit, 4, bytes, 78, SQLITE_STATIC);
    sqlite3_bind_text(commit, 5, "Oak door", -1, SQLITE_STATIC);
    sqlite3_bind_int64(commit, 6, 1795424400000 + number);
    sqlite3_bind_int64(commit, 7, 0);
    sqlite3_bind_int64(commit, 8, store->position + 1);
    sqlite3_bind_int64(commit, 9, count);
    sqlite3_bind_text(commit, 10, "1.0", -1, SQLITE_STATIC);
    sqlite3_bind_blob(commit, 11, bytes, 32, SQLITE_STATIC);
    sqlite3_bind_blob(commit, 12, bytes, 32, SQLITE_STATIC);
    return run(commit);
}

static int put_mark(struct floor_store *store, const struct floor_mark *mark) {
    static const unsigned char leaf[32] = {1};
    int64_t position = ++store->position;
    int code;
    sqlite3_stmt *event = store->event;
    sqlite3_bind_int64(event, 1, position);
    sqlite3_bind_int64(event, 2, store->number);
    sqlite3_bind_int64(event, 3, mark->stream);
    sqlite3_bind_int64(event, 4, mark->version);
    sqlite3_bind_int64(event, 5, 1);
    sqlite3_bind_int64(event, 6, 1);
    sqlite3_bind_int64(event, 7, mark->child);
    sqlite3_bind_int64(event, 8, mark->session);
    sqlite3_bind_int64(event, 9, mark->code);
    sqlite3_bind_int64(event, 10, 1);
    sqlite3_bind_blob(event, 11, leaf, sizeof leaf, SQLITE_STATIC);
    if ((code = run(event))) return code;
    sqlite3_stmt *row = store->mark;
    sqlite3_bind_int64(row, 1, mark->child);
    sqlite3_bind_int64(row, 2, mark->session);
    sqlite3_bind_int64(row, 3, mark->code);
    sqlite3_bind_int64(row, 4, position);
    sqlite3_bind_int64(row, 5, store->number);
    sqlite3_bind_int64(row, 6, 1);
    sqlite3_bind_int64(row, 7, 1);
    sqlite3_bind_int64(row, 8, 5);
    sqlite3_bind_int64(row, 9, 1795424400000 + store->number);
    return run(row);
}

static int grow_stream(struct floor_store *store, const struct floor_mark *mark) {
    int code;
    if (mark->version == 1) {
        char name[48];
        snprintf(name, sizeof name, "register/3/%lld/0", (long long)mark->stream);
        sqlite3_bind_int64(store->stream, 1, mark->stream);
        sqlite3_bind_text(store->stream, 2, name, -1, SQLITE_TRANSIENT);
        if ((code = run(store->stream))) return code;
    }
    sqlite3_bind_int64(store->grow, 1, mark->version);
    sqlite3_bind_int64(store->grow, 2, mark->stream);
    return run(store->grow);
}

static int finish(struct floor_store *store) {
    int code;
    sqlite3_bind_int64(store->checkpoint, 1, store->position);
    if ((code = run(store->checkpoint))) return code;
    return run(store->end);
}

int floor_store_mark(struct floor_store *store, const struct floor_mark *mark) {
    int code;
    if ((code = run(store->begin)) || (code = grow_stream(store, mark)) || (code = put_commit(store, 1)) ||
        (code = put_mark(store, mark)))
        return code;
    return finish(store);
}

int floor_store_bulk(struct floor_store *store, const struct floor_mark *marks, int count) {
    int code;
    int64_t *last = NULL, streams = 0;
    for (int i = 0; i < count; i++)
        if (marks[i].stream > streams) streams = marks[i].stream;
    if (!(last = calloc((size_t)streams + 1, sizeof *last))) return SQLITE_NOMEM;
    if ((code = run(store->begin)) || (code = put_commit(store, count))) goto done;
    for (int i = 0; i < count; i++) {
        if ((code = put_mark(store, &marks[i]))) goto done;
        last[marks[i].stream] = marks[i].version;
    }
    for (int64_t stream = 1; stream <= streams; stream++) {
        struct floor_mark end = {.stream = stream, .version = 1};
        if ((code = grow_stream(store, &end))) goto done;
        end.version = last[stream];
        if (end.version > 1 && (code = grow_stream(store, &end))) goto done;
    }
    code = finish(store);
done:
    free(last);
    return code;
}
