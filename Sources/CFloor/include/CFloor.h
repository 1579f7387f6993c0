/* Plain C beside which our own figures are measured. */
#pragma once

#include "curses_floor.h"
#include "sqlite_floor.h"
