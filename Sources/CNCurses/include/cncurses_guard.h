/* The session guard: whatever ends the program, the terminal is left as it was found.
 *
 * Every mode that is switched on stands in one record with the bytes that switch it off; quitting, lending the terminal
 * to another program, exit() and dying by a signal all go through cn_guard_release, which writes that record. */
#pragma once

#include <stdbool.h>

/* Why cn_guard_descriptor became readable. */
enum cn_wake {
    CN_WAKE_RESIZED = 1,
    CN_WAKE_CONTINUED = 2,
};

/* Saves the line settings, works out the record from the description loaded by cn_terminfo_load and catches the
 * signals. Call before cn_screen_open; false when stdin has no line settings or a pipe cannot be had.
 *
 * TERM, HUP, INT, QUIT, SEGV, BUS, ILL, TRAP, ABRT, FPE and SYS give the terminal back and then end the program as if
 * nobody had caught them. TSTP is ignored, so that Ctrl-Z in a helper never leaves a shell in front. */
bool cn_guard_start(bool wants_mouse);

/* Switches the record's modes on; `is_first` when ncurses has just entered the other screen by itself.
 *
 * What is printed to stderr meanwhile is kept aside, if stderr is a terminal, and shown by cn_guard_release. */
void cn_guard_take(bool is_first);

/* Gives the terminal back: modes, line settings, stderr. Safe in a signal handler, and to call twice. */
void cn_guard_release(void);

/* While another program has the terminal: lets INT and QUIT, typed for that program, pass this one by. */
void cn_guard_lend(bool is_lent);

/* Becomes readable when a signal wants attention. */
int cn_guard_descriptor(void);

/* Empties cn_guard_descriptor; gives a sum of cn_wake. */
int cn_guard_drain(void);
