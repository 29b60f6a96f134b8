/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "advice/causes.h"
#include "advice/intended-purpose.h"
#include "ui/help/reading-dialog.h"

static const struct
{
  const char *name;
  const char *text;
} help[] = {
  { N_("Log a run"),
    N_("Press Ctrl+N, write distance and duration, and say how each knee felt. Tab goes on, Alt+L and Alt+R go to a "
       "knee, digits choose a level, Enter saves. What you leave out stays unknown; it never counts as zero.") },
  { N_("Pain levels"),
    N_("0 is none, 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe. The next morning you are asked once more: how a knee "
       "feels then tells most.") },
  { N_("Today"),
    N_("What your own entries show, most pressing first. “Why?” has the rule, the figures and the runs behind it, and "
       "the published work it rests on. When nothing is shown, no pattern was found in your entries, no more.") },
  { N_("The next run"),
    N_("The distance above which a run would be a bigger step than the last weeks. It is a measure, not a plan.") },
  { N_("Shoes"),
    N_("Each shoe counts its runs. A look at the sole and the fit tells more than the distance; note it with the shoe.") },
  { N_("Thresholds"),
    N_("Every number of the rules stands in Preferences, with what it means and where it comes from, and can be "
       "changed.") },
  { N_("Your journal"),
    N_("One file on this computer, readable by nobody but you, backed up beside it. Everything can be undone with "
       "Ctrl+Z. footfallctl works on the same journal in a terminal: “footfallctl --help”.") },
};

static void
on_causes (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  guint n_causes;
  const FootfallCause *causes = footfall_causes_get_all (&n_causes);
  FootfallReadingDialog *dialog = footfall_reading_dialog_new (_("What Could It Be?"));
  footfall_reading_dialog_set_opening (dialog, footfall_causes_get_introduction ());
  for (guint i = 0; i < n_causes; i++)
    footfall_reading_dialog_append (dialog, footfall_cause_get_name (&causes[i]), footfall_cause_get_what (&causes[i]));
  footfall_reading_dialog_set_closing (dialog, footfall_causes_get_closing ());
  footfall_reading_dialog_present (dialog, data);
}

static void
on_help (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallReadingDialog *dialog = footfall_reading_dialog_new (_("Help"));
  footfall_reading_dialog_set_opening (dialog, footfall_intended_purpose ());
  for (guint i = 0; i < G_N_ELEMENTS (help); i++)
    footfall_reading_dialog_append (dialog, _(help[i].name), _(help[i].text));
  footfall_reading_dialog_set_closing (dialog, footfall_evidence_note ());
  footfall_reading_dialog_present (dialog, data);
}

static const GActionEntry actions[] = {
  { .name = "causes", .activate = on_causes },
  { .name = "help", .activate = on_help },
};

/* There is something to read also while no journal is open. */
void
footfall_window_add_help_actions (FootfallWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
