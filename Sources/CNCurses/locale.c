#include "cncurses_locale.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

bool cn_locale_start(void) {
    setlocale(LC_ALL, "");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

uint32_t cn_locale_scalar(uint8_t byte) {
    wint_t scalar = btowc(byte);
    return scalar == WEOF ? 0 : (uint32_t)scalar;
}
