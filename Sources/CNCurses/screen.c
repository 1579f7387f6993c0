#include "curses_header.h"

#include "cncurses_screen.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

/* ncurses keeps its screen in globals; this one lets it be freed. */
static SCREEN *screen;

/* Where ncurses writes: the terminal, and while a frame is made the memory in which it is gathered. */
static FILE *output;
static int gathered = -1;

bool cn_screen_open(const char *type) {
    int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (descriptor < 0) return false;
    output = fdopen(descriptor, "w");
    if (!output) {
        close(descriptor);
        return false;
    }
    gathered = memfd_create("frame", MFD_CLOEXEC);
    screen = newterm(type, output, stdin);
    if (!screen) {
        cn_screen_close();
        return false;
    }
    raw();
    noecho();
    nonl();
    typeahead(-1);
    leaveok(stdscr, FALSE);
    def_prog_mode();
    return true;
}

void cn_screen_close(void) {
    if (screen) delscreen(screen);
    screen = NULL;
    if (output) fclose(output);
    output = NULL;
    if (gathered >= 0) close(gathered);
    gathered = -1;
}

/* The guard has shown the cursor; saying so brings what ncurses believes into step. */
void cn_screen_resume(void) {
    reset_prog_mode();
    curs_set(1);
    cn_screen_forget();
}

struct cn_size cn_screen_size(void) {
    struct cn_size size = {getmaxy(stdscr), getmaxx(stdscr)};
    return size;
}

struct cn_size cn_terminal_size(void) {
    struct winsize known = {0};
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &known);
    struct cn_size size = {known.ws_row, known.ws_col};
    return size;
}

/* resize_term, not resizeterm: the latter also pushes a KEY_RESIZE that nobody here would ever read. */
void cn_screen_resize(struct cn_size size) {
    resize_term(size.rows, size.columns);
    cn_screen_erase();
    cn_screen_forget();
}

void cn_screen_forget(void) {
    clearok(curscr, TRUE);
}

void cn_screen_erase(void) {
    werase(stdscr);
}

bool cn_colours_start(void) {
    return has_colors() && start_color() != ERR && use_default_colors() != ERR;
}

int32_t cn_pair(int foreground, int background) {
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

uint32_t cn_attributes(int attributes) {
    return (attributes & CN_BOLD ? WA_BOLD : 0) | (attributes & CN_DIM ? WA_DIM : 0) |
           (attributes & CN_UNDERLINED ? WA_UNDERLINE : 0) | (attributes & CN_REVERSED ? WA_REVERSE : 0) |
           (attributes & CN_ITALIC ? WA_ITALIC : 0);
}

/* The columns that ncurses will give a base; 0 for what must never be written. */
static int width_of(uint32_t base) {
    if (base >= 0x20 && base < 0x7F) return 1;
    int width = base < 0xA0 ? 0 : wcwidth((wchar_t)base);
    return width < 0 || width > 2 ? 0 : width;
}

static void set_cell(cchar_t *out, const struct cn_cell *cell, uint32_t base) {
    wchar_t text[4] = {(wchar_t)base, 0, 0, 0};
    int length = 1;
    if (base == cell->base) {
        if (cell->first_mark && wcwidth((wchar_t)cell->first_mark) == 0) text[length++] = (wchar_t)cell->first_mark;
        if (cell->second_mark && wcwidth((wchar_t)cell->second_mark) == 0) text[length++] = (wchar_t)cell->second_mark;
    }
    int pair = cell->pair;
    setcchar(out, text, (attr_t)cell->attributes, (short)pair, &pair);
}

enum { RUN = 128 };

void cn_screen_write(int row, int column, const struct cn_cell *cells, int count) {
    cchar_t glyphs[RUN];
    int place = 0;
    while (place < count) {
        int start = place, length = 0;
        while (place < count && length < RUN) {
            const struct cn_cell *cell = &cells[place];
            int width = width_of(cell->base);
            bool is_covering = place + 1 < count && cells[place + 1].base == 0;
            if (width == 2 && is_covering) {
                set_cell(&glyphs[length++], cell, cell->base);
                place += 2;
            } else {
                set_cell(&glyphs[length++], cell, width == 1 ? cell->base : '?');
                place += 1;
            }
        }
        mvadd_wchnstr(row, column + start, glyphs, length);
    }
}

/* A terminal that takes nothing now, being stopped or slow, is waited for; one that is gone ends the frame. */
static void send_bytes(const char *bytes, ssize_t count) {
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, (size_t)count);
        if (sent >= 0) {
            bytes += sent;
            count -= sent;
        } else if (errno == EAGAIN) {
            struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&terminal, 1, -1);
        } else if (errno != EINTR) {
            return;
        }
    }
}

static void send_gathered(void) {
    static char frame[1 << 14];
    off_t length = lseek(gathered, 0, SEEK_CUR), sent = 0;
    while (sent < length) {
        size_t left = (size_t)(length - sent);
        ssize_t count = pread(gathered, frame, left < sizeof frame ? left : sizeof frame, sent);
        if (count <= 0) break;
        send_bytes(frame, count);
        sent += count;
    }
    lseek(gathered, 0, SEEK_SET);
}

static void update(int row, int column, bool is_visible) {
    curs_set(is_visible ? 1 : 0);
    wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
}

/* ncurses writes at each movement of the cursor; gathered, a frame leaves in one write and is never seen half drawn. */
void cn_screen_update(int row, int column, bool is_visible) {
    int descriptor = fileno(output);
    if (gathered >= 0 && dup3(gathered, descriptor, O_CLOEXEC) >= 0) {
        update(row, column, is_visible);
        dup3(STDOUT_FILENO, descriptor, O_CLOEXEC);
        send_gathered();
    } else {
        update(row, column, is_visible);
    }
}
