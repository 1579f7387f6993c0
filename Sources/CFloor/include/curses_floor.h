/* The floor under a full-screen list: the least work with ncurses that still looks like one. */
#pragma once

/* What the floor repaints when the highlight moves. */
enum floor_curses_mode {
    /* The two rows that change. */
    FLOOR_CURSES_ROWS,
    /* Every cell, leaving it to ncurses to find the difference. */
    FLOOR_CURSES_SCREEN,
};

/* Shows a list on the terminal at stdin and stdout until `q` is typed: `j`, `k` and the arrows move.
 *
 * Gives 0, or 2 when there is no terminal that ncurses can draw on. */
int floor_curses_main(enum floor_curses_mode mode);
