/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/told.h"

#include <string.h>

#include "reminder/local-time.h"

static guint
get_size (const FootfallLog *log)
{
  return footfall_log_get_size (log, FOOTFALL_RECORD_NOTIFICATION);
}

static const FootfallNotification *
get (const FootfallLog *log, guint position)
{
  return footfall_log_get (log, FOOTFALL_RECORD_NOTIFICATION, position);
}

/* Whether the key is @what, a colon, and more */
static gboolean
is_about (const FootfallNotification *self, const char *what)
{
  return g_str_has_prefix (self->key, what) && self->key[strlen (what)] == ':';
}

/* Sent in the future is sent by a clock that was wrong: then the event tells the day, if that has been. */
static gboolean
find_day_sent (const FootfallNotification *self, FootfallDay today, GTimeZone *zone, FootfallDay *day)
{
  *day = footfall_local_day (self->sent_at, zone);
  if (*day > today)
    *day = footfall_told_get_day (self);
  return footfall_day_is_known (*day) && *day <= today;
}

char *
footfall_told_make_key (const char *what, FootfallDay day)
{
  g_autofree char *text = footfall_day_to_string (day);

  return g_strconcat (what, ":", text, NULL);
}

const FootfallNotification *
footfall_told_find (const FootfallLog *log, const char *key)
{
  for (guint i = 0; i < get_size (log); i++)
    if (g_str_equal (get (log, i)->key, key))
      return get (log, i);
  return NULL;
}

const FootfallNotification *
footfall_told_find_event (const FootfallLog *log, const char *what, FootfallDay from, FootfallDay until)
{
  /* They stand in the order in which they were sent. */
  for (guint i = get_size (log); i > 0; i--)
    {
      const FootfallNotification *self = get (log, i - 1);
      FootfallDay day = footfall_told_get_day (self);

      if (is_about (self, what) && day >= from && day <= until)
        return self;
    }
  return NULL;
}

int
footfall_told_days_since (const FootfallLog *log, const char *what, FootfallDay today, GTimeZone *zone)
{
  int days = G_MAXINT;

  for (guint i = 0; i < get_size (log); i++)
    {
      FootfallDay day;

      if (is_about (get (log, i), what) && find_day_sent (get (log, i), today, zone, &day))
        days = MIN (days, today - day);
    }
  return days;
}

FootfallDay
footfall_told_get_day (const FootfallNotification *self)
{
  const char *colon = strrchr (self->key, ':');
  FootfallDay day = FOOTFALL_DAY_UNKNOWN;

  if (colon != NULL)
    footfall_day_parse (colon + 1, &day);
  return day;
}

FootfallNotification *
footfall_told_record (const FootfallLog *log, const char *key, int level, gint64 now)
{
  const FootfallNotification *before = footfall_told_find (log, key);
  FootfallNotification *self = before != NULL ? footfall_notification_copy (before) : footfall_notification_new ();

  g_free (self->key);
  self->key = g_strdup (key);
  self->level = level;
  self->sent_at = now;
  return self;
}
