/* Drawing: whole runs of cells go in, ncurses puts the difference on the wire. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

/* One place of the screen. */
struct cn_cell {
    /* The base scalar; 0 where the wide glyph to the left covers the place. */
    uint32_t base;
    /* Combining marks, 0 where there is none. */
    uint32_t first_mark, second_mark;
    /* From cn_attributes. */
    uint32_t attributes;
    /* From cn_pair; 0 for the terminal's own colours. */
    int32_t pair;
};

/* Rows and columns. */
struct cn_size {
    int rows, columns;
};

enum cn_attribute {
    CN_BOLD = 1,
    CN_DIM = 2,
    CN_UNDERLINED = 4,
    CN_REVERSED = 8,
    CN_ITALIC = 16,
};

/* Takes the terminal on stdin and stdout into raw mode and onto its other screen; false when ncurses cannot. */
bool cn_screen_open(const char *type);

/* Frees what cn_screen_open took. The terminal itself is given back by cn_guard_release. */
void cn_screen_close(void);

/* Puts the line settings of cn_screen_open back after cn_guard_release; the next update draws everything. */
void cn_screen_resume(void);

/* The size that ncurses draws at. */
struct cn_size cn_screen_size(void);

/* The size that the kernel says the terminal has; zeros when it does not know. */
struct cn_size cn_terminal_size(void);

/* Draws at another size from now on. */
void cn_screen_resize(struct cn_size size);

/* Forgets what the terminal shows: the next update clears it and draws everything. */
void cn_screen_forget(void);

/* Makes every place a blank, without showing it yet. */
void cn_screen_erase(void);

/* Switches colours on, the terminal's own default among them; false when it has none. */
bool cn_colours_start(void);

/* The pair of two colour numbers, -1 for the terminal's own; allocated when first asked for. */
int32_t cn_pair(int foreground, int background);

/* The bits by which ncurses knows a sum of cn_attribute. */
uint32_t cn_attributes(int attributes);

/* Writes a run of cells into a row. The run neither starts nor ends inside a wide glyph.
 *
 * Whatever cannot be shown in exactly the columns that it has becomes a question mark: controls, scalars that the C
 * library gives no width, a wide base without a covered place, a covered place without a wide base. So nothing that
 * comes from data can move the cursor or push a column aside. */
void cn_screen_write(int row, int column, const struct cn_cell *cells, int count);

/* Sends what changed to the terminal and rests the cursor at a place, seen or unseen. */
void cn_screen_update(int row, int column, bool is_visible);
