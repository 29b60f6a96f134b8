/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/today/check-in-answer.h"
#include "ui/today/today-page.h"

static void
on_answer_check_in (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallCheckIn check_in;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  if (!footfall_check_in_answer_find (self->model, now, zone, &check_in))
    return;

  FootfallCheckInAnswer answer;
  footfall_check_in_answer_from_variant (&answer, parameter);
  g_autoptr (FootfallChangeSet) changes =
      footfall_check_in_answer_make_changes (&answer, &check_in, footfall_model_get_log (self->model), now, zone);
  if (footfall_change_set_get_size (changes) > 0)
    footfall_window_apply (self, changes, _("Check In"), _("Morning noted"));
}

static void
on_show_card (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  adw_view_stack_set_visible_child_name (self->pages, "today");
  GtkWidget *page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->pages)));
  footfall_today_page_show_card (FOOTFALL_TODAY_PAGE (page), g_variant_get_string (parameter, NULL));
}

static const GActionEntry actions[] = {
  { .name = "answer-check-in", .activate = on_answer_check_in, .parameter_type = FOOTFALL_CHECK_IN_ANSWER_TYPE },
  { .name = "show-card", .activate = on_show_card, .parameter_type = "s" },
};

void
footfall_window_add_check_in_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
