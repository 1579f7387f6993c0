/* The one place that says which ncurses we mean: wide characters and extended colours. Include it before all else. */
#pragma once

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <ncursesw/curses.h>
