#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1

#include "curses_floor.h"

#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>

struct list {
    int rows, columns, focus;
};

static void paint_row(const struct list *list, int row) {
    char text[128];
    snprintf(text, sizeof text, " %3d  Child number %-3d   Present   09:%02d   no notes", row, row, row % 60);
    attrset(row == list->focus ? A_REVERSE : A_NORMAL);
    mvhline(row, 0, ' ', list->columns);
    mvaddnstr(row, 0, text, list->columns);
}

static void paint_screen(struct list *list) {
    getmaxyx(stdscr, list->rows, list->columns);
    erase();
    for (int row = 0; row < list->rows; row++) paint_row(list, row);
}

int floor_curses_main(enum floor_curses_mode mode) {
    struct list list = {0};
    setlocale(LC_ALL, "");
    if (!newterm(NULL, stdout, stdin)) return 2;
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    curs_set(0);
    paint_screen(&list);
    for (;;) {
        int key = getch(), before = list.focus;
        if (key == 'q' || key == ERR) break;
        if (key == KEY_RESIZE) paint_screen(&list);
        if ((key == 'j' || key == KEY_DOWN) && list.focus < list.rows - 1) list.focus++;
        if ((key == 'k' || key == KEY_UP) && list.focus > 0) list.focus--;
        if (mode == FLOOR_CURSES_SCREEN) {
            paint_screen(&list);
        } else if (list.focus != before) {
            paint_row(&list, before);
            paint_row(&list, list.focus);
        }
    }
    endwin();
    return 0;
}
