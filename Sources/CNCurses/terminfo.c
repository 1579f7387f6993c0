#include "curses_header.h"

#include "cncurses_terminfo.h"

#include <ncursesw/term.h>
#include <unistd.h>

/* An extended capability may be a flag, a number or a string; each way of asking says "no" in its own way. */
static bool has_extended(const char *name) {
    const char *text = tigetstr(name);
    return tigetflag(name) > 0 || tigetnum(name) > 0 || (text && text != (char *)-1);
}

bool cn_terminfo_load(const char *type, struct cn_description *description) {
    int outcome = 0;
    /* Sizes come from the kernel, never from LINES and COLUMNS, which go stale with the first resize. */
    use_env(FALSE);
    use_tioctl(TRUE);
    if (setupterm(type, STDOUT_FILENO, &outcome) != OK) return false;
    description->colours = tigetnum("colors");
    description->is_direct = has_extended("RGB");
    description->can_move_cursor = cn_capability("cup") != NULL;
    description->has_mouse = cn_capability("kmous") != NULL;
    return true;
}

const char *cn_capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (char *)-1 ? NULL : text;
}

void cn_terminfo_unload(void) {
    if (cur_term) del_curterm(cur_term);
}
