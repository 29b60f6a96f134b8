/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/count-text.h"

#include <glib/gi18n-lib.h>

static char *
describe_kind (FootfallRecordKind kind, guint count)
{
  switch (kind)
    {
    case FOOTFALL_RECORD_RUN:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run", "%u runs", count), count);
    case FOOTFALL_RECORD_PAIN:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pain entry", "%u pain entries", count), count);
    case FOOTFALL_RECORD_SHOE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u shoe", "%u shoes", count), count);
    case FOOTFALL_RECORD_ACTIVITY:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u activity", "%u activities", count), count);
    case FOOTFALL_RECORD_BREAK:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u break", "%u breaks", count), count);
    case FOOTFALL_RECORD_EVENT:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", count), count);
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u dismissal", "%u dismissals", count), count);
    }
}

char *
footfall_count_text_describe (const guint *counts)
{
  static const FootfallRecordKind kinds[] = {
    FOOTFALL_RECORD_RUN,   FOOTFALL_RECORD_PAIN,  FOOTFALL_RECORD_ACTIVITY,  FOOTFALL_RECORD_SHOE,
    FOOTFALL_RECORD_BREAK, FOOTFALL_RECORD_EVENT, FOOTFALL_RECORD_DISMISSAL,
  };
  GString *description = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (counts[kinds[i]] == 0)
        continue;
      g_autofree char *part = describe_kind (kinds[i], counts[kinds[i]]);
      g_string_append_printf (description, "%s%s", description->len > 0 ? ", " : "", part);
    }
  return g_string_free (description, FALSE);
}

char *
footfall_count_text_describe_log (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);

  guint counts[FOOTFALL_N_RECORD_KINDS];
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    counts[kind] = footfall_log_get_size (log, (FootfallRecordKind) kind);
  g_autofree char *description = footfall_count_text_describe (counts);
  return *description != '\0' ? g_steal_pointer (&description) : g_strdup (_("nothing"));
}
