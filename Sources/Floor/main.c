/* The floor's list as a program of its own: what starting costs at the least. */
#include "CFloor.h"

int main(void) {
    return floor_curses_main(FLOOR_CURSES_ROWS);
}
