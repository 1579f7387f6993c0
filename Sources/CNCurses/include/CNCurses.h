/* What Swift may call of ncurses.
 *
 * Nothing of ncurses itself is visible from here: its macros, globals, variadic functions and WINDOW pointers stay in
 * the .c files, so that Swift sees plain functions over plain structs, and no shared mutable state. */
#pragma once

#include "cncurses_guard.h"
#include "cncurses_locale.h"
#include "cncurses_screen.h"
#include "cncurses_terminfo.h"
