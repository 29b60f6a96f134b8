/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-date.h"

#include <string.h>

#include "core/day.h"

#define NUMBERS_MAX 6
#define SECONDS_PER_DAY 86400

/* What a month's name begins with, folded: English, German, French, Portuguese, Spanish, Italian, Dutch,
 * the North, Polish, Russian, Ukrainian, Turkish, Hungarian, Romanian. No two months share a beginning. */
static const struct
{
  const char *beginning;
  int month;
} months[] = {
  { "jan", 1 },   { "ene", 1 },  { "gen", 1 },  { "sty", 1 },  { "янв", 1 },  { "січ", 1 },  { "oca", 1 },  { "ian", 1 },
  { "feb", 2 },   { "fev", 2 },  { "fév", 2 },  { "lut", 2 },  { "фев", 2 },  { "лют", 2 },  { "şub", 2 },
  { "mar", 3 },   { "mär", 3 },  { "már", 3 },  { "mrt", 3 },  { "maa", 3 },  { "мар", 3 },  { "бер", 3 },
  { "apr", 4 },   { "avr", 4 },  { "abr", 4 },  { "ápr", 4 },  { "kwi", 4 },  { "апр", 4 },  { "кві", 4 },  { "nis", 4 },
  { "may", 5 },   { "mai", 5 },  { "maj", 5 },  { "máj", 5 },  { "mei", 5 },  { "mag", 5 },  { "мая", 5 },  { "май", 5 },
  { "тра", 5 },
  { "juin", 6 },  { "jun", 6 },  { "jún", 6 },  { "giu", 6 },  { "cze", 6 },  { "июн", 6 },  { "чер", 6 },  { "haz", 6 },
  { "iun", 6 },
  { "juil", 7 },  { "jul", 7 },  { "júl", 7 },  { "lug", 7 },  { "lip", 7 },  { "июл", 7 },  { "лип", 7 },  { "tem", 7 },
  { "iul", 7 },
  { "aug", 8 },   { "aoû", 8 },  { "aou", 8 },  { "ago", 8 },  { "sie", 8 },  { "авг", 8 },  { "сер", 8 },  { "ağu", 8 },
  { "sep", 9 },   { "set", 9 },  { "sze", 9 },  { "wrz", 9 },  { "сен", 9 },  { "вер", 9 },  { "eyl", 9 },
  { "oct", 10 },  { "okt", 10 }, { "ott", 10 }, { "out", 10 }, { "paź", 10 }, { "окт", 10 }, { "жов", 10 }, { "eki", 10 },
  { "nov", 11 },  { "lis", 11 }, { "ноя", 11 }, { "лис", 11 }, { "kas", 11 },
  { "dec", 12 },  { "déc", 12 }, { "dez", 12 }, { "dic", 12 }, { "des", 12 }, { "gru", 12 }, { "дек", 12 }, { "гру", 12 },
  { "ara", 12 },
};

/* Words between the parts that tell nothing; of the East, what stands behind year, month and day */
static const char *const fillers[] = { "de", "del", "à", "at", "um", "om", "alle", "kl", "klo", "г", "р", "o",  "m",
                                       "年", "月",  "日", "년", "월", "일" };

/* Which half of the day, behind the date; "p. m." is two words */
static const struct
{
  const char *word;
  int half;
} halves[] = {
  { "am", 0 }, { "pm", 1 }, { "a", 0 }, { "p", 1 }, { "上午", 0 }, { "下午", 1 },
  { "午前", 0 }, { "午後", 1 }, { "오전", 0 }, { "오후", 1 },
};

typedef struct
{
  int numbers[NUMBERS_MAX];
  guint n_digits[NUMBERS_MAX];
  guint n_numbers;
  int month;         /* 0: not named */
  guint month_place; /* how many numbers came before its name */
  int half;          /* -1: not told, 0: AM, 1: PM */
} Parts;

static gboolean
read_number (const char **text, Parts *parts)
{
  const gsize n_digits = strspn (*text, "0123456789");
  if (parts->n_numbers == NUMBERS_MAX || n_digits > 4)
    return FALSE;
  parts->numbers[parts->n_numbers] = (int) g_ascii_strtoll (*text, NULL, 10);
  parts->n_digits[parts->n_numbers] = (guint) n_digits;
  parts->n_numbers++;
  *text += n_digits;
  return TRUE;
}

static int
find_month (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_str_has_prefix (word, months[i].beginning))
      return months[i].month;
  return 0;
}

static int
find_half (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (g_str_equal (word, halves[i].word))
      return halves[i].half;
  return -1;
}

static gboolean
is_filler (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    if (g_str_equal (word, fillers[i]))
      return TRUE;
  return FALSE;
}

static gboolean
take_word (const char *word, Parts *parts)
{
  if (g_str_equal (word, "t") && parts->n_numbers == 3)
    return TRUE; /* 2014-09-12T16:54:28 */
  const int half = find_half (word);
  if (half >= 0 && parts->half < 0)
    {
      parts->half = half;
      return TRUE;
    }
  if (is_filler (word))
    return TRUE;
  const int month = find_month (word);
  if (month == 0 || parts->month != 0)
    return FALSE;
  parts->month = month;
  parts->month_place = parts->n_numbers;
  return TRUE;
}

static gboolean
read_word (const char **text, Parts *parts)
{
  const char *start = *text;
  while (g_unichar_isalpha (g_utf8_get_char (*text)))
    *text = g_utf8_next_char (*text);
  g_autofree char *word = g_utf8_strdown (start, *text - start);
  return take_word (word, parts);
}

/* A slash separates only behind the year: whether 8/12 is in August nobody knows. */
static gboolean
is_separator (gunichar c, const Parts *parts)
{
  if (c == '/')
    return parts->n_numbers > 0 && parts->n_digits[0] == 4;
  return c < 0x80 ? strchr (" ,.:-", (int) c) != NULL : g_unichar_isspace (c);
}

static gboolean
read_parts (const char *text, Parts *parts)
{
  *parts = (Parts) { .half = -1 };
  while (*text != '\0')
    {
      const gunichar c = g_utf8_get_char (text);
      if (g_ascii_isdigit (*text))
        {
          if (!read_number (&text, parts))
            return FALSE;
        }
      else if (g_unichar_isalpha (c))
        {
          if (!read_word (&text, parts))
            return FALSE;
        }
      else if (is_separator (c, parts))
        text = g_utf8_next_char (text);
      else
        return FALSE;
    }
  return TRUE;
}

/* The date, and how many numbers it took */
static FootfallDay
find_day (const Parts *parts, guint *n_taken)
{
  const int *n = parts->numbers;
  *n_taken = parts->month != 0 ? 2 : 3;
  if (parts->n_numbers < *n_taken)
    return FOOTFALL_DAY_UNKNOWN;
  if (parts->month != 0 && parts->month_place <= 1 && parts->n_digits[1] == 4)
    return footfall_day_from_ymd (n[1], parts->month, n[0]);
  if (parts->month != 0 && parts->month_place == 1 && parts->n_digits[0] == 4)
    return footfall_day_from_ymd (n[0], parts->month, n[1]);
  if (parts->month != 0)
    return FOOTFALL_DAY_UNKNOWN;
  if (parts->n_digits[0] == 4)
    return footfall_day_from_ymd (n[0], n[1], n[2]);
  if (parts->n_digits[2] == 4)
    return footfall_day_from_ymd (n[2], n[1], n[0]);
  return FOOTFALL_DAY_UNKNOWN;
}

/* The hour of the day, or -1 */
static int
find_hour (int hour, int half)
{
  if (half < 0)
    return hour <= 23 ? hour : -1;
  if (hour < 1 || hour > 12)
    return -1;
  return hour % 12 + 12 * half;
}

/* The second of the day, or -1; the seconds may be missing */
static int
find_second (const Parts *parts, guint first)
{
  const guint n_left = parts->n_numbers - first;
  if (n_left != 2 && n_left != 3)
    return -1;
  const int hour = find_hour (parts->numbers[first], parts->half);
  const int minute = parts->numbers[first + 1];
  const int second = n_left == 3 ? parts->numbers[first + 2] : 0;
  if (hour < 0 || minute > 59 || second > 59)
    return -1;
  return hour * 3600 + minute * 60 + second;
}

gboolean
footfall_strava_date_parse (const char *text, gint64 *unix_s)
{
  g_return_val_if_fail (text != NULL && unix_s != NULL, FALSE);
  Parts parts;
  if (!read_parts (text, &parts))
    return FALSE;
  guint n_taken;
  const FootfallDay day = find_day (&parts, &n_taken);
  if (day == FOOTFALL_DAY_UNKNOWN)
    return FALSE;
  const int second = find_second (&parts, n_taken);
  if (second < 0)
    return FALSE;
  *unix_s = (gint64) day * SECONDS_PER_DAY + second;
  return TRUE;
}
