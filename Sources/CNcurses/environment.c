// What the environment promises of the terminal, before it is asked or opened.

#include "session.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

CursesCharset cncurses_charset(void) {
  locale_t chosen = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
  if (chosen == (locale_t)0) return CursesCharsetMissing;
  const char *name = nl_langinfo_l(CODESET, chosen);
  CursesCharset charset = strcmp(name, "UTF-8") == 0 ? CursesCharsetUTF8
                          : strcmp(name, "ANSI_X3.4-1968") == 0 ? CursesCharsetUnchosen
                                                                : CursesCharsetOther;
  freelocale(chosen);
  return charset;
}

int32_t cncurses_terminfo_colors(const char *term) {
  TERMINAL *current = cur_term;
  int problem = 0;
  if (setupterm(term, STDOUT_FILENO, &problem) == ERR) return -1;
  int colors = tigetnum("colors");
  TERMINAL *probed = set_curterm(current);
  del_curterm(probed);
  return colors > 0 ? colors : 0;
}
