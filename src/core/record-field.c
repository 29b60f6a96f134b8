/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/record-field.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"

/* Enums, booleans and days are read as int. */
G_STATIC_ASSERT (sizeof (int) == sizeof (gint32));
G_STATIC_ASSERT (sizeof (int) == sizeof (FootfallSurface));
G_STATIC_ASSERT (sizeof (int) == sizeof (FootfallSigns));

static char *
get_text (const FootfallRecordField *self, gconstpointer record)
{
  return G_STRUCT_MEMBER (char *, record, self->offset);
}

static double
get_real (const FootfallRecordField *self, gconstpointer record)
{
  return G_STRUCT_MEMBER (double, record, self->offset);
}

static int
get_int (const FootfallRecordField *self, gconstpointer record)
{
  return G_STRUCT_MEMBER (int, record, self->offset);
}

static gint64
get_int64 (const FootfallRecordField *self, gconstpointer record)
{
  return G_STRUCT_MEMBER (gint64, record, self->offset);
}

static const FootfallUuid *
get_reference (const FootfallRecordField *self, gconstpointer record)
{
  return &G_STRUCT_MEMBER (FootfallUuid, record, self->offset);
}

static double
get_number (const FootfallRecordField *self, gconstpointer record)
{
  switch (self->type)
    {
    case FOOTFALL_FIELD_REAL:
      return get_real (self, record);
    case FOOTFALL_FIELD_COUNT:
    case FOOTFALL_FIELD_INSTANT:
      return (double) get_int64 (self, record);
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_DAY:
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_FLAG:
      return get_int (self, record);
    case FOOTFALL_FIELD_TEXT:
    case FOOTFALL_FIELD_REFERENCE:
    default:
      g_return_val_if_reached (NAN);
    }
}

static gboolean
is_blank (const char *text)
{
  while (text != NULL && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text == NULL || *text == '\0';
}

static const char *
get_label (const FootfallRecordField *self)
{
  return g_dgettext (GETTEXT_PACKAGE, self->label);
}

static void
set_number_error (const FootfallRecordField *self, double value, GError **error)
{
  if (self->excludes_minimum)
    g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                 _("%s must be above %.15g and at most %.15g, not %.15g."), get_label (self), self->minimum,
                 self->maximum, value);
  else
    g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                 _("%s must be from %.15g to %.15g, not %.15g."), get_label (self), self->minimum, self->maximum,
                 value);
}

static gboolean
validate_number (const FootfallRecordField *self, gconstpointer record, GError **error)
{
  double value = get_number (self, record);
  gboolean is_enough = self->excludes_minimum ? value > self->minimum : value >= self->minimum;
  if (is_enough && value <= self->maximum)
    return TRUE;
  set_number_error (self, value, error);
  return FALSE;
}

static gboolean
validate_date (const FootfallRecordField *self, gboolean is_known, GError **error)
{
  if (!is_known)
    g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                 _("%s must be within the years 1 to 9999."), get_label (self));
  return is_known;
}

static gboolean
validate_word (const FootfallRecordField *self, gconstpointer record, GError **error)
{
  int value = get_int (self, record);
  if (value >= 0 && (guint) value < self->vocabulary->n_words)
    return TRUE;
  g_autofree char *nicks = footfall_vocabulary_list_nicks (self->vocabulary);
  g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
               _("%s must be one of %s, not number %d."), get_label (self), nicks, value);
  return FALSE;
}

static gboolean
validate_text (const FootfallRecordField *self, gconstpointer record, GError **error)
{
  const char *text = get_text (self, record);
  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID, _("%s must be text in UTF-8."),
                   get_label (self));
      return FALSE;
    }
  if (!self->is_optional && is_blank (text))
    {
      g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID, _("%s must not be empty."),
                   get_label (self));
      return FALSE;
    }
  return TRUE;
}

void
footfall_record_field_set_unknown (const FootfallRecordField *self, gpointer record)
{
  switch (self->type)
    {
    case FOOTFALL_FIELD_TEXT:
      G_STRUCT_MEMBER (char *, record, self->offset) = NULL;
      break;
    case FOOTFALL_FIELD_REAL:
      G_STRUCT_MEMBER (double, record, self->offset) = NAN;
      break;
    case FOOTFALL_FIELD_INTEGER:
      G_STRUCT_MEMBER (int, record, self->offset) = -1;
      break;
    case FOOTFALL_FIELD_COUNT:
      G_STRUCT_MEMBER (gint64, record, self->offset) = -1;
      break;
    case FOOTFALL_FIELD_INSTANT:
      G_STRUCT_MEMBER (gint64, record, self->offset) = FOOTFALL_INSTANT_UNKNOWN;
      break;
    case FOOTFALL_FIELD_DAY:
      G_STRUCT_MEMBER (FootfallDay, record, self->offset) = FOOTFALL_DAY_UNKNOWN;
      break;
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_FLAG:
      G_STRUCT_MEMBER (int, record, self->offset) = 0;
      break;
    case FOOTFALL_FIELD_REFERENCE:
      G_STRUCT_MEMBER (FootfallUuid, record, self->offset) = FOOTFALL_UUID_NONE;
      break;
    default:
      g_return_if_reached ();
    }
}

gboolean
footfall_record_field_is_unknown (const FootfallRecordField *self, gconstpointer record)
{
  switch (self->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return get_text (self, record) == NULL || *get_text (self, record) == '\0';
    case FOOTFALL_FIELD_REAL:
      return isnan (get_real (self, record));
    case FOOTFALL_FIELD_INTEGER:
      return get_int (self, record) == -1;
    case FOOTFALL_FIELD_COUNT:
      return get_int64 (self, record) == -1;
    case FOOTFALL_FIELD_INSTANT:
      return get_int64 (self, record) == FOOTFALL_INSTANT_UNKNOWN;
    case FOOTFALL_FIELD_DAY:
      return get_int (self, record) == FOOTFALL_DAY_UNKNOWN;
    case FOOTFALL_FIELD_REFERENCE:
      return footfall_uuid_is_none (get_reference (self, record));
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_FLAG:
    default:
      return FALSE;
    }
}

gboolean
footfall_record_field_equal (const FootfallRecordField *self, gconstpointer a, gconstpointer b)
{
  if (footfall_record_field_is_unknown (self, a) || footfall_record_field_is_unknown (self, b))
    return footfall_record_field_is_unknown (self, a) == footfall_record_field_is_unknown (self, b);

  switch (self->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return g_strcmp0 (get_text (self, a), get_text (self, b)) == 0;
    case FOOTFALL_FIELD_REFERENCE:
      return footfall_uuid_equal (get_reference (self, a), get_reference (self, b));
    case FOOTFALL_FIELD_COUNT:
    case FOOTFALL_FIELD_INSTANT:
      return get_int64 (self, a) == get_int64 (self, b);
    case FOOTFALL_FIELD_REAL:
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_DAY:
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_FLAG:
    default:
      return get_number (self, a) == get_number (self, b);
    }
}

void
footfall_record_field_adopt (const FootfallRecordField *self, gpointer record)
{
  if (self->type == FOOTFALL_FIELD_TEXT)
    G_STRUCT_MEMBER (char *, record, self->offset) = g_strdup (get_text (self, record));
}

void
footfall_record_field_clear (const FootfallRecordField *self, gpointer record)
{
  if (self->type == FOOTFALL_FIELD_TEXT)
    g_clear_pointer (&G_STRUCT_MEMBER (char *, record, self->offset), g_free);
}

gboolean
footfall_record_field_validate (const FootfallRecordField *self, gconstpointer record, GError **error)
{
  /* An empty text is told from a missing number by its own sentence. */
  if (self->type != FOOTFALL_FIELD_TEXT && footfall_record_field_is_unknown (self, record))
    {
      if (!self->is_optional)
        g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID, _("%s is missing."),
                     get_label (self));
      return self->is_optional;
    }

  switch (self->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return validate_text (self, record, error);
    case FOOTFALL_FIELD_REFERENCE:
      return TRUE; /* Whether it is kept knows only whoever holds all records. */
    case FOOTFALL_FIELD_WORD:
      return validate_word (self, record, error);
    case FOOTFALL_FIELD_DAY:
      return validate_date (self, footfall_day_is_known (get_int (self, record)), error);
    case FOOTFALL_FIELD_INSTANT:
      return validate_date (self, footfall_instant_is_known (get_int64 (self, record)), error);
    case FOOTFALL_FIELD_REAL:
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_COUNT:
    case FOOTFALL_FIELD_OFFSET:
    case FOOTFALL_FIELD_SIGNS:
    case FOOTFALL_FIELD_FLAG:
    default:
      return validate_number (self, record, error);
    }
}
