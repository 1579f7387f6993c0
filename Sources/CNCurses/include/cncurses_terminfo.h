/* What the terminfo database says of a terminal. */
#pragma once

#include <stdbool.h>

/* What matters here of one terminal's description. */
struct cn_description {
    /* Colours of the terminal's palette; 0 or less for none. */
    int colours;
    /* Whether colour numbers are red, green and blue themselves. */
    bool is_direct;
    /* Whether the cursor can be put anywhere: without it there is no screen. */
    bool can_move_cursor;
    /* Whether the terminal can report the mouse. */
    bool has_mouse;
};

/* Loads a terminal's description, for cn_capability and the guard to read; false when the database has none. */
bool cn_terminfo_load(const char *type, struct cn_description *description);

/* A string capability of the loaded description by its terminfo name; NULL where the terminal has none. */
const char *cn_capability(const char *name);

/* Forgets the loaded description. */
void cn_terminfo_unload(void);
