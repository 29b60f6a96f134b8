/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/shoe-matching.h"

/* In the order in which they are asked */
typedef enum
{
  NAMES_IN_USE,
  TEXTS_IN_USE,
  NAMES_RETIRED,
  TEXTS_RETIRED,
} Table;
#define N_TABLES 4

struct _FootfallShoeMatcher
{
  GHashTable *tables[N_TABLES]; /* (owned) (owned) folded text -> (owned) FootfallUuid; none if it means two shoes */
};

/* Parts of a text that are there, with single blanks between */
static char *
join (const char *const *parts, gsize n_parts)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (gsize i = 0; i < n_parts; i++)
    if (parts[i] != NULL && parts[i][0] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", parts[i]);
  return g_utf8_casefold (text->str, (gssize) text->len);
}

static void
add_text (GHashTable *table, const FootfallShoe *shoe, const char *const *parts, gsize n_parts)
{
  g_autofree char *text = join (parts, n_parts);
  if (text[0] == '\0')
    return;
  const FootfallUuid *other = g_hash_table_lookup (table, text);
  const gboolean is_only = other == NULL || footfall_uuid_equal (other, &shoe->record.uuid);
  const FootfallUuid uuid = is_only ? shoe->record.uuid : FOOTFALL_UUID_NONE;
  g_hash_table_insert (table, g_steal_pointer (&text), g_memdup2 (&uuid, sizeof uuid));
}

static void
add_texts (GHashTable *names, GHashTable *texts, const FootfallShoe *shoe)
{
  const char *brand = shoe->brand, *model = shoe->model, *name = shoe->name;
  add_text (names, shoe, (const char *[]) { name }, 1);
  add_text (texts, shoe, (const char *[]) { brand, model, name }, 3);
  add_text (texts, shoe, (const char *[]) { brand, name }, 2);
  add_text (texts, shoe, (const char *[]) { name, name }, 2);
  if (brand != NULL && brand[0] != '\0' && model != NULL && model[0] != '\0')
    add_text (texts, shoe, (const char *[]) { brand, model }, 2);
}

FootfallShoeMatcher *
footfall_shoe_matcher_new (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);
  FootfallShoeMatcher *self = g_new0 (FootfallShoeMatcher, 1);
  for (guint i = 0; i < N_TABLES; i++)
    self->tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    footfall_shoe_matcher_add (self, footfall_log_get_shoe (log, i));
  return self;
}

void
footfall_shoe_matcher_free (FootfallShoeMatcher *self)
{
  for (guint i = 0; i < N_TABLES; i++)
    g_hash_table_unref (self->tables[i]);
  g_free (self);
}

void
footfall_shoe_matcher_add (FootfallShoeMatcher *self, const FootfallShoe *shoe)
{
  g_return_if_fail (self != NULL && shoe != NULL);
  if (shoe->retired_on == FOOTFALL_DAY_UNKNOWN)
    add_texts (self->tables[NAMES_IN_USE], self->tables[TEXTS_IN_USE], shoe);
  else
    add_texts (self->tables[NAMES_RETIRED], self->tables[TEXTS_RETIRED], shoe);
}

gboolean
footfall_shoe_matcher_find (const FootfallShoeMatcher *self, const char *text, FootfallUuid *shoe)
{
  g_return_val_if_fail (self != NULL && text != NULL && shoe != NULL, FALSE);
  g_autofree char *folded = g_utf8_casefold (text, -1);
  for (guint i = 0; i < N_TABLES; i++)
    {
      const FootfallUuid *found = g_hash_table_lookup (self->tables[i], folded);
      if (found == NULL || footfall_uuid_is_none (found))
        continue;
      *shoe = *found;
      return TRUE;
    }
  return FALSE;
}
