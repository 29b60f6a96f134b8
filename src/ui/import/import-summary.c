/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-summary.h"

#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"
#include "exchange/import-outcome.h"
#include "exchange/import-share.h"
#include "ui/import/import-notes.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/message.h"

struct _FootfallImportSummary
{
  AdwBin parent_instance;

  FootfallMessage *failure;
  GtkListBox *facts;
  GtkWidget *problems_group;
  GtkListBox *problems;
};

G_DEFINE_FINAL_TYPE (FootfallImportSummary, footfall_import_summary, ADW_TYPE_BIN)

/* Not a template child: the bin takes it away itself. */
static AdwStatusPage *
get_page (FootfallImportSummary *self)
{
  return ADW_STATUS_PAGE (adw_bin_get_child (ADW_BIN (self)));
}

static void
add_fact (FootfallImportSummary *self, const char *title, const char *subtitle)
{
  gtk_list_box_append (self->facts, footfall_import_notes_create_row (title, subtitle));
}

/* @title: (transfer full) */
static void
add_share (FootfallImportSummary *self, char *title, const FootfallImportShare *share)
{
  g_autofree char *owned = title;
  g_autofree char *span = footfall_import_text_span (share);
  add_fact (self, owned, span);
}

static void
add_group (FootfallImportSummary *self, const FootfallImportPlan *plan, FootfallImportGroup group)
{
  const FootfallImportShare share = footfall_import_plan_measure (plan, group);
  if (share.n_items > 0)
    add_share (self, footfall_import_text_count (group, share.n_items), &share);
}

static void
add_doubts (FootfallImportSummary *self, const FootfallImportPlan *plan)
{
  const FootfallImportShare share = footfall_import_plan_measure_doubts (plan, FOOTFALL_IMPORT_CHOICE_SKIP);
  if (share.n_items > 0)
    add_share (self,
               g_strdup_printf (ngettext ("%u left out, which may be in your journal already",
                                          "%u left out, which may be in your journal already", share.n_items),
                                share.n_items),
               &share);
}

static void
add_sports (FootfallImportSummary *self, const FootfallImportPlan *plan)
{
  const guint n_items = plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT];
  if (n_items == 0)
    return;
  g_autofree char *sports = footfall_import_plan_list_sports (plan);
  g_autofree char *title = g_strdup_printf (ngettext ("%u of another sport left out", "%u of other sports left out",
                                                      n_items),
                                            n_items);
  add_fact (self, title, sports);
}

static void
add_filled (FootfallImportSummary *self, const FootfallImportOutcome *outcome)
{
  if (outcome->n_filled == 0)
    return;
  g_autofree char *title = g_strdup_printf (ngettext ("What %u entry of the journal lacked was filled in",
                                                      "What %u entries of the journal lacked was filled in",
                                                      outcome->n_filled),
                                            outcome->n_filled);
  add_fact (self, title, NULL);
}

static void
add_shoes (FootfallImportSummary *self, const FootfallImportOutcome *outcome)
{
  const guint n_shoes = outcome->added[FOOTFALL_RECORD_SHOE];
  if (n_shoes == 0)
    return;
  g_autofree char *title = g_strdup_printf (ngettext ("%u new shoe", "%u new shoes", n_shoes), n_shoes);
  add_fact (self, title, NULL);
}

static char *
format_title (const FootfallImportOutcome *outcome)
{
  const guint n_runs = outcome->added[FOOTFALL_RECORD_RUN];
  const guint n_activities = outcome->added[FOOTFALL_RECORD_ACTIVITY];
  if (n_runs == 0 && n_activities > 0)
    return g_strdup_printf (ngettext ("%u Activity Brought In", "%u Activities Brought In", n_activities),
                            n_activities);
  if (n_runs == 0 && outcome->n_filled > 0)
    return g_strdup (_("Missing Values Filled In"));
  return g_strdup_printf (ngettext ("%u Run Brought In", "%u Runs Brought In", n_runs), n_runs);
}

/* Beside runs; without them they stand in the title. */
static void
add_activities (FootfallImportSummary *self, const FootfallImportOutcome *outcome)
{
  const guint n_activities = outcome->added[FOOTFALL_RECORD_ACTIVITY];
  if (n_activities == 0 || outcome->added[FOOTFALL_RECORD_RUN] == 0)
    return;
  g_autofree char *title = g_strdup_printf (ngettext ("%u other activity, too", "%u other activities, too",
                                                      n_activities),
                                            n_activities);
  add_fact (self, title, NULL);
}

static void
footfall_import_summary_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_SUMMARY);

  G_OBJECT_CLASS (footfall_import_summary_parent_class)->dispose (object);
}

static void
footfall_import_summary_class_init (FootfallImportSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_summary_dispose;

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-summary.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportSummary, failure);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportSummary, facts);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportSummary, problems_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportSummary, problems);
}

static void
footfall_import_summary_init (FootfallImportSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
}

void
footfall_import_summary_set_plan (FootfallImportSummary *self, const FootfallImportPlan *plan)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_SUMMARY (self));
  g_return_if_fail (plan != NULL);

  FootfallImportOutcome outcome;
  footfall_import_outcome_init (&outcome, plan->changes);
  g_autofree char *title = format_title (&outcome);
  g_autofree char *span = footfall_import_text_days (outcome.from, outcome.to);
  adw_status_page_set_title (get_page (self), title);
  adw_status_page_set_description (get_page (self), span);

  footfall_list_box_clear (self->facts);
  add_activities (self, &outcome);
  add_filled (self, &outcome);
  add_shoes (self, &outcome);
  add_group (self, plan, FOOTFALL_IMPORT_GROUP_SAME);
  add_doubts (self, plan);
  add_sports (self, plan);
  add_group (self, plan, FOOTFALL_IMPORT_GROUP_UNDATED);
  add_group (self, plan, FOOTFALL_IMPORT_GROUP_UNREADABLE);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), gtk_list_box_get_row_at_index (self->facts, 0) != NULL);
  gtk_widget_set_visible (self->problems_group,
                          footfall_import_notes_show (self->problems, plan, FOOTFALL_IMPORT_NOTES_PROBLEMS));
}

const char *
footfall_import_summary_get_title (FootfallImportSummary *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_SUMMARY (self), NULL);

  return adw_status_page_get_title (get_page (self));
}

void
footfall_import_summary_set_failure (FootfallImportSummary *self, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_SUMMARY (self));

  footfall_message_set (self->failure, FOOTFALL_TONE_ERROR, text);
}
