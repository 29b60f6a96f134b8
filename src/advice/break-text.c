/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/break-text.h"

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"
#include "advice/phrases.h"
#include "advice/status-text.h"

static char *
write_painless_text (const FootfallResumeCheck *check)
{
  if (check->painless_days < 0)
    return g_strdup (_("No painful day is noted."));

  g_autofree char *last = footfall_phrase_day (check->last_painful_on, check->last_painful_on + check->painless_days);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s a day. */
                                       "%1$d day so far: the last painful day was %2$s.",
                                       "%1$d days so far: the last painful day was %2$s.", check->painless_days),
                          check->painless_days, last);
}

static char *
write_acceptable_text (const FootfallResumeCheck *check)
{
  if (check->is_acceptable)
    return g_strdup (_("What you noted last stays below that."));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d of the %2$d days that it takes */
                                       "%1$d of %2$d day so far. Note how the knee is in the morning check-in.",
                                       "%1$d of %2$d days so far. Note how the knee is in the morning check-in.",
                                       check->wanted_days),
                          MAX (check->acceptable_days, 0), check->wanted_days);
}

int
footfall_break_get_suggested_days (const FootfallRules *rules)
{
  g_return_val_if_fail (rules != NULL, 1);

  return MAX (rules->resume_painless_days, 1);
}

char *
footfall_break_get_reason (const FootfallAssessment *assessment, const FootfallLog *log, const FootfallRules *rules,
                           FootfallDistanceUnit unit)
{
  g_return_val_if_fail (assessment != NULL && log != NULL && rules != NULL, NULL);

  int n_days = footfall_break_get_suggested_days (rules);
  g_autofree char *length =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "%d day is a beginning; after that the knee decides, not the calendar.",
                                    "%d days are a beginning; after that the knee decides, not the calendar.",
                                    n_days),
                       n_days);
  const FootfallFinding *finding = footfall_status_find_finding (assessment);
  if (finding == NULL || finding->rule > FOOTFALL_RULE_LINGERING)
    return g_steal_pointer (&length);

  g_autoptr (FootfallFindingText) text = footfall_finding_text_new (finding, log, rules, unit);
  return footfall_phrase_sentences (text->sentence, length);
}

char *
footfall_resume_part_get_title (FootfallResumePart part, const FootfallRules *rules)
{
  g_return_val_if_fail (rules != NULL, NULL);

  int n_days = rules->resume_painless_days;
  int n_logged_days = rules->clear_logged_days;
  switch (part)
    {
    case FOOTFALL_RESUME_PART_PAINLESS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day since the last painful day",
                                           "%d days since the last painful day", n_days),
                              n_days);
    case FOOTFALL_RESUME_PART_ACCEPTABLE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: %1$d is a number of days, %2$d a pain level. */
                                           "The last %1$d logged day at %2$d of 10 or below",
                                           "The last %1$d logged days at %2$d of 10 or below", n_logged_days),
                              n_logged_days, rules->acceptable_max_level);
    case FOOTFALL_RESUME_PART_WALK:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "A brisk walk of %d minute without pain",
                                           "A brisk walk of %d minutes without pain", FOOTFALL_RESUME_WALK_MINUTES),
                              FOOTFALL_RESUME_WALK_MINUTES);
    }
}

char *
footfall_resume_part_get_text (FootfallResumePart part, const FootfallResumeCheck *check)
{
  g_return_val_if_fail (check != NULL, NULL);

  switch (part)
    {
    case FOOTFALL_RESUME_PART_PAINLESS:
      return write_painless_text (check);
    case FOOTFALL_RESUME_PART_ACCEPTABLE:
      return write_acceptable_text (check);
    case FOOTFALL_RESUME_PART_WALK:
    default:
      return g_strdup (footfall_resume_check_is_met (check)
                           ? _("Only you know: walk fast enough to breathe harder, on level ground.")
                           : _("Comes last, once the two above are met."));
    }
}
