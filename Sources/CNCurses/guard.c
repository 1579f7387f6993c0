/* The session guard. Its state is static because a signal handler can reach nothing else; only the thread that owns
 * the terminal writes it, save for `is_taken`, which the handler clears. */
#define _GNU_SOURCE 1

#include "cncurses_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "cncurses_terminfo.h"

/* Bytes that switch modes, in the order in which they are to be written. */
struct switches {
    char bytes[512];
    size_t count;
};

static struct {
    struct termios found;
    struct switches screen_on, modes_on, off;
    volatile sig_atomic_t is_taken;
    pid_t owner;
    int wake[2];
    int terminal_stderr, kept_stderr;
} guard = {.wake = {-1, -1}, .terminal_stderr = -1, .kept_stderr = -1};

static const int fatal_signals[] = {SIGTERM, SIGHUP, SIGINT,  SIGQUIT, SIGSEGV, SIGBUS,
                                    SIGILL,  SIGTRAP, SIGABRT, SIGFPE,  SIGSYS};
enum { FATAL_SIGNALS = sizeof fatal_signals / sizeof *fatal_signals };

/* ------------------------------------------------------------ the record -- */

/* Adds a string as terminfo writes it, without its padding marks `$<5>`: a handler cannot wait. */
static void add(struct switches *to, const char *text) {
    while (text && *text && to->count < sizeof to->bytes) {
        const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
        if (end) {
            text = end + 1;
        } else {
            to->bytes[to->count++] = *text++;
        }
    }
}

static void work_out_record(bool wants_mouse) {
    guard.screen_on.count = guard.modes_on.count = guard.off.count = 0;
    add(&guard.screen_on, cn_capability("smcup"));
    add(&guard.modes_on, cn_capability("smkx"));
    add(&guard.modes_on, "\033[?2004h");
    add(&guard.off, "\033[?2004l");
    if (wants_mouse && cn_capability("kmous")) {
        add(&guard.modes_on, "\033[?1000h\033[?1006h");
        add(&guard.off, "\033[?1006l\033[?1000l");
    }
    add(&guard.off, cn_capability("rmkx"));
    add(&guard.off, cn_capability("sgr0"));
    add(&guard.off, cn_capability("op"));
    add(&guard.off, cn_capability("cnorm"));
    /* Where there is no other screen to leave, names must not stay on this one. */
    add(&guard.off, cn_capability("rmcup") ? cn_capability("rmcup") : cn_capability("clear"));
}

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

/* ---------------------------------------------------------------- stderr -- */

static void keep_stderr(void) {
    if (guard.terminal_stderr < 0) {
        if (!isatty(STDERR_FILENO)) return;
        guard.terminal_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        guard.kept_stderr = memfd_create("stderr", MFD_CLOEXEC);
    }
    if (guard.terminal_stderr < 0 || guard.kept_stderr < 0) return;
    dup2(guard.kept_stderr, STDERR_FILENO);
}

/* Shows the last of what was said, as text only. */
static void show_stderr(void) {
    if (guard.terminal_stderr < 0 || guard.kept_stderr < 0) return;
    dup2(guard.terminal_stderr, STDERR_FILENO);
    char text[2048];
    off_t length = lseek(guard.kept_stderr, 0, SEEK_END);
    off_t start = length > (off_t)sizeof text ? length - (off_t)sizeof text : 0;
    ssize_t count = length > 0 ? pread(guard.kept_stderr, text, sizeof text, start) : 0;
    for (ssize_t i = 0; i < count; i++) {
        unsigned char byte = (unsigned char)text[i];
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) text[i] = '?';
    }
    if (count > 0) write_all(STDERR_FILENO, text, (size_t)count);
    if (ftruncate(guard.kept_stderr, 0) == 0) lseek(guard.kept_stderr, 0, SEEK_SET);
}

/* ------------------------------------------------------- take and release -- */

void cn_guard_take(bool is_first) {
    guard.is_taken = 1;
    keep_stderr();
    if (!is_first) write_all(STDOUT_FILENO, guard.screen_on.bytes, guard.screen_on.count);
    write_all(STDOUT_FILENO, guard.modes_on.bytes, guard.modes_on.count);
}

void cn_guard_release(void) {
    /* A child between fork and exec has the handlers but not the terminal. */
    if (!guard.is_taken || getpid() != guard.owner) return;
    guard.is_taken = 0;
    int error = errno;
    write_all(STDOUT_FILENO, guard.off.bytes, guard.off.count);
    /* From the background, setting the line would stop us. What was typed ahead was meant for us, not for a shell. */
    sigset_t background, before;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &background, &before);
    tcflush(STDIN_FILENO, TCIFLUSH);
    tcsetattr(STDIN_FILENO, TCSANOW, &guard.found);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    show_stderr();
    errno = error;
}

/* --------------------------------------------------------------- signals -- */

static void die(int signal_number) {
    cn_guard_release();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void wake(int signal_number) {
    int error = errno;
    uint8_t why = signal_number == SIGWINCH ? CN_WAKE_RESIZED : CN_WAKE_CONTINUED;
    /* A full pipe already says what this byte would. */
    if (write(guard.wake[1], &why, 1) < 0) errno = error;
    errno = error;
}

/* For signals that should neither end us nor, unlike SIG_IGN, stay ignored in the programs we start. */
static void pass_by(int signal_number) {
    (void)signal_number;
}

static void catch(int signal_number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

static void catch_fatal(int signal_number) {
    catch(signal_number, die, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
}

/* A stack of its own lets the handler run when the ordinary one has overflowed. */
static bool give_handlers_a_stack(void) {
    static char *stack;
    enum { SIZE = 64 * 1024 };
    if (!stack) stack = malloc(SIZE);
    if (!stack) return false;
    stack_t alternate = {.ss_sp = stack, .ss_size = SIZE};
    return sigaltstack(&alternate, NULL) == 0;
}

bool cn_guard_start(bool wants_mouse) {
    if (tcgetattr(STDIN_FILENO, &guard.found) != 0 || !give_handlers_a_stack()) return false;
    if (guard.wake[0] < 0) {
        if (pipe2(guard.wake, O_NONBLOCK | O_CLOEXEC) != 0) return false;
        atexit(cn_guard_release);
    }
    guard.owner = getpid();
    work_out_record(wants_mouse);

    sigset_t caught;
    sigemptyset(&caught);
    for (int i = 0; i < FATAL_SIGNALS; i++) {
        catch_fatal(fatal_signals[i]);
        sigaddset(&caught, fatal_signals[i]);
    }
    pthread_sigmask(SIG_UNBLOCK, &caught, NULL);
    catch(SIGWINCH, wake, SA_RESTART);
    catch(SIGCONT, wake, SA_RESTART);
    catch(SIGPIPE, pass_by, SA_RESTART);
    catch(SIGTSTP, SIG_IGN, 0);
    /* From here on ncurses may change the line settings. */
    guard.is_taken = 1;
    return true;
}

void cn_guard_lend(bool is_lent) {
    if (is_lent) {
        catch(SIGINT, pass_by, SA_RESTART);
        catch(SIGQUIT, pass_by, SA_RESTART);
    } else {
        catch_fatal(SIGINT);
        catch_fatal(SIGQUIT);
    }
}

int cn_guard_descriptor(void) {
    return guard.wake[0];
}

int cn_guard_drain(void) {
    uint8_t bytes[64];
    int why = 0;
    ssize_t count;
    while ((count = read(guard.wake[0], bytes, sizeof bytes)) > 0) {
        for (ssize_t i = 0; i < count; i++) why |= bytes[i];
    }
    return why;
}
