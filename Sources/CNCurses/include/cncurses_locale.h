/* The locale that decides what bytes mean. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Takes the locale from the environment for the whole process; true when its encoding is UTF-8. */
bool cn_locale_start(void);

/* The scalar that one byte stands for in the locale of cn_locale_start; 0 when it stands for none by itself. */
uint32_t cn_locale_scalar(uint8_t byte);
