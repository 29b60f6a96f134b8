/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit.h"

#include <glib/gi18n-lib.h>

#include "exchange/fit-sport.h"
#include "exchange/fit-summary.h"
#include "exchange/recorded-activity.h"

static void
add_remark (FootfallImportDraft *draft, const char *message)
{
  footfall_import_file_add_remark (draft->file, 0, message);
}

static void
remark_damage (FootfallImportDraft *draft, const FootfallFitSummary *summary)
{
  if ((summary->damage & FOOTFALL_FIT_DAMAGE_BROKEN) != 0)
    {
      g_autofree char *message =
          g_strdup_printf (_("The file is damaged at byte %" G_GUINT64_FORMAT "; what stands before was read."),
                           summary->broken_at);
      add_remark (draft, message);
    }
  else if ((summary->damage & FOOTFALL_FIT_DAMAGE_CUT_OFF) != 0)
    add_remark (draft, _("The file is cut off; what is there was read."));
  else if ((summary->damage & FOOTFALL_FIT_DAMAGE_LENGTH) != 0)
    add_remark (draft, _("The file tells a wrong length; it was read to its end."));
  else if ((summary->damage & FOOTFALL_FIT_DAMAGE_CHECKSUM) != 0)
    add_remark (draft, _("The file's checksum is wrong, but all its messages are whole; look whether the figures "
                         "are right."));
}

static void
add_session (FootfallImportDraft *draft, const FootfallFitSummary *summary, const FootfallFitSession *session,
             const FootfallImportOptions *options)
{
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_FIT);
  activity->sport = g_strdup (footfall_fit_sport_get_words (session->sport));
  activity->sub_sport = g_strdup (footfall_fit_sub_sport_get_words (session->sub_sport));
  activity->started_at = session->started_at;
  if (session->has_offset)
    activity->utc_offset_s = session->utc_offset_s;
  activity->distance_m = session->distance_m;
  activity->elapsed_s = session->elapsed_s;
  activity->timer_s = session->timer_s;
  activity->cadence_spm = footfall_cadence_from_feet (session->cadence_rpm);
  activity->ascent_m = session->ascent_m;
  if (summary->from_records)
    footfall_recorded_activity_add_remark (
        activity, _("The watch wrote no summary, perhaps because its battery was empty; distance and time are those "
                    "of the recorded points, and the run may have been longer."));
  footfall_import_file_add_item (draft->file, footfall_recorded_activity_to_item (activity, options));
}

static void
add_sessions (FootfallImportDraft *draft, const FootfallFitSummary *summary, const FootfallImportOptions *options)
{
  for (guint i = 0; i < summary->sessions->len; i++)
    add_session (draft, summary, &g_array_index (summary->sessions, FootfallFitSession, i), options);
}

/* Why a file without any session can be made no use of */
static const char *
describe_nothing (const FootfallFitSummary *summary)
{
  if (summary->file_type < 0 || summary->file_type == FOOTFALL_FIT_FILE_TYPE_ACTIVITY)
    {
      if ((summary->damage & (FOOTFALL_FIT_DAMAGE_BROKEN | FOOTFALL_FIT_DAMAGE_CUT_OFF)) != 0)
        return _("The file is damaged, and no activity in it can be read; look for another copy.");
    }
  return footfall_fit_file_type_describe (summary->file_type);
}

/* Whole files that watches write beside those of activities */
static gboolean
is_plan (const FootfallFitSummary *summary)
{
  return summary->file_type >= 0 && summary->file_type != FOOTFALL_FIT_FILE_TYPE_ACTIVITY;
}

gboolean
footfall_fit_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  return footfall_fit_is_header ((const guint8 *) head, length);
}

gboolean
footfall_fit_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                   GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (FootfallFitSummary) summary = footfall_fit_summary_read (stream, cancellable, error);
  if (summary == NULL)
    return FALSE;
  add_sessions (draft, summary, options);
  draft->file->is_plan = summary->sessions->len == 0 && is_plan (summary);
  if (summary->sessions->len == 0)
    footfall_import_file_add_problem (draft->file, 0, describe_nothing (summary));
  else
    remark_damage (draft, summary);
  return TRUE;
}
