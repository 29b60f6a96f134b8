/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/pattern-text.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* One of the two groups of runs, in words. */
typedef struct
{
  char *name; /* of the shoe */
  char *runs;
  char *mean;
} Group;

static void
clear_group (Group *group)
{
  g_free (group->name);
  g_free (group->runs);
  g_free (group->mean);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Group, clear_group)

static Group
describe_group (const FootfallLog *log, const FootfallUuid *shoe, int n_runs, double mean)
{
  Group group = {
    .name = footfall_phrase_shoe (log, shoe),
    .runs = footfall_phrase_runs (n_runs),
    .mean = footfall_number_format (mean, 1),
  };
  return group;
}

static char *
write_surface_difference (const FootfallPattern *pattern, const Group *hard, const Group *soft)
{
  if (pattern->mean_a > pattern->mean_b)
    /* Translators: %1$s and %3$s are pain levels ("3.4"), %2$s and %4$s are numbers of runs ("9 runs"). */
    return g_strdup_printf (_("In your log, pain was higher on hard surfaces (%1$s on average, %2$s) than on soft ones "
                              "(%3$s, %4$s); distance, pace, shoes or chance may explain this."),
                            hard->mean, hard->runs, soft->mean, soft->runs);
  /* Translators: %1$s and %3$s are pain levels ("3.4"), %2$s and %4$s are numbers of runs ("9 runs"). */
  return g_strdup_printf (_("In your log, pain was higher on soft surfaces (%1$s on average, %2$s) than on hard ones "
                            "(%3$s, %4$s); distance, pace, shoes or chance may explain this."),
                          soft->mean, soft->runs, hard->mean, hard->runs);
}

static char *
write_shoe_difference (const FootfallPattern *pattern, const Group *a, const Group *b)
{
  const Group *higher = pattern->mean_a > pattern->mean_b ? a : b;
  const Group *lower = higher == a ? b : a;
  /* Translators: %1$s and %4$s are names of shoes, %2$s and %5$s pain levels ("3.4"), %3$s and %6$s numbers of runs
   * ("9 runs"). */
  return g_strdup_printf (_("In your log, pain was higher with “%1$s” (%2$s on average, %3$s) than with “%4$s” (%5$s, "
                            "%6$s); distance, pace, surfaces or chance may explain this."),
                          higher->name, higher->mean, higher->runs, lower->name, lower->mean, lower->runs);
}

static char *
write_no_difference (const FootfallPattern *pattern, const Group *a, const Group *b)
{
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SURFACE)
    /* Translators: %1$s and %3$s are pain levels ("3.4"), %2$s and %4$s are numbers of runs ("9 runs"). */
    return g_strdup_printf (_("In your log, pain on hard surfaces (%1$s on average, %2$s) and on soft ones (%3$s, "
                              "%4$s) did not differ enough to say more; distance, pace, shoes or chance may explain "
                              "what difference there is."),
                            a->mean, a->runs, b->mean, b->runs);
  /* Translators: %1$s and %4$s are names of shoes, %2$s and %5$s pain levels ("3.4"), %3$s and %6$s numbers of runs
   * ("9 runs"). */
  return g_strdup_printf (_("In your log, pain with “%1$s” (%2$s on average, %3$s) and with “%4$s” (%5$s, %6$s) did "
                            "not differ enough to say more; distance, pace, surfaces or chance may explain what "
                            "difference there is."),
                          a->name, a->mean, a->runs, b->name, b->mean, b->runs);
}

static char *
write_missing_runs (const FootfallPattern *pattern, const FootfallLog *log, const FootfallUuid *shoe, int n_runs)
{
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SHOE)
    {
      g_autofree char *name = footfall_phrase_shoe (log, shoe);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: %1$d is a number of runs, %2$s the name of a shoe. */
                                           "%1$d more run in “%2$s” with a distance and an answer about a knee is "
                                           "needed.",
                                           "%1$d more runs in “%2$s” with a distance and an answer about a knee are "
                                           "needed.",
                                           n_runs),
                              n_runs, name);
    }
  if (shoe == &pattern->shoe_a)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%d more run on hard surfaces with a distance and an answer about a knee is "
                                         "needed.",
                                         "%d more runs on hard surfaces with a distance and an answer about a knee are "
                                         "needed.",
                                         n_runs),
                            n_runs);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%d more run on soft surfaces with a distance and an answer about a knee is "
                                       "needed.",
                                       "%d more runs on soft surfaces with a distance and an answer about a knee are "
                                       "needed.",
                                       n_runs),
                          n_runs);
}

static char *
write_missing_changes (int n_changes)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The two need to take turns %d more time.",
                                       "The two need to take turns %d more times.", n_changes),
                          n_changes);
}

/* Takes both sentences. */
static char *
append_sentence (char *text, char *sentence)
{
  char *both = footfall_phrase_sentences (text, sentence);
  g_free (text);
  g_free (sentence);
  return both;
}

static char *
write_not_enough (const FootfallPattern *pattern, const FootfallLog *log)
{
  char *text = g_strdup (_("There is not enough to compare yet."));
  if (pattern->missing_a > 0)
    text = append_sentence (text, write_missing_runs (pattern, log, &pattern->shoe_a, pattern->missing_a));
  if (pattern->missing_b > 0)
    text = append_sentence (text, write_missing_runs (pattern, log, &pattern->shoe_b, pattern->missing_b));
  if (pattern->missing_changes > 0)
    text = append_sentence (text, write_missing_changes (pattern->missing_changes));
  return text;
}

char *
footfall_pattern_get_title (const FootfallPattern *pattern, const FootfallLog *log)
{
  g_return_val_if_fail (pattern != NULL && log != NULL, NULL);
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SURFACE)
    return g_strdup (_("Hard and soft surfaces"));
  g_autofree char *a = footfall_phrase_shoe (log, &pattern->shoe_a);
  g_autofree char *b = footfall_phrase_shoe (log, &pattern->shoe_b);
  /* Translators: the names of two shoes that are compared. */
  return g_strdup_printf (_("%1$s and %2$s"), a, b);
}

char *
footfall_pattern_get_text (const FootfallPattern *pattern, const FootfallLog *log)
{
  g_return_val_if_fail (pattern != NULL && log != NULL, NULL);
  if (pattern->state == FOOTFALL_PATTERN_STATE_NOT_ENOUGH)
    return write_not_enough (pattern, log);

  g_auto(Group) a = describe_group (log, &pattern->shoe_a, pattern->n_a, pattern->mean_a);
  g_auto(Group) b = describe_group (log, &pattern->shoe_b, pattern->n_b, pattern->mean_b);
  if (pattern->state == FOOTFALL_PATTERN_STATE_NO_DIFFERENCE)
    return write_no_difference (pattern, &a, &b);
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SURFACE)
    return write_surface_difference (pattern, &a, &b);
  return write_shoe_difference (pattern, &a, &b);
}
