/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/resume-list.h"

#include <glib/gi18n-lib.h>

#include "advice/break-text.h"
#include "compat/accessible-name.h"

typedef struct
{
  AdwActionRow *row;
  GtkWidget *mark; /* that it is met, beside the word */
} Part;

struct _FootfallResumeList
{
  AdwBin parent_instance;

  Part parts[FOOTFALL_N_RESUME_PARTS];
  GtkWidget *walk_button;
};

G_DEFINE_FINAL_TYPE (FootfallResumeList, footfall_resume_list, ADW_TYPE_BIN)

static Part
append_part (GtkListBox *list)
{
  Part part = { .row = ADW_ACTION_ROW (adw_action_row_new ()),
                .mark = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "visible", FALSE, NULL) };
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (part.row), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (part.row), FALSE);
  adw_action_row_add_suffix (part.row, part.mark);
  gtk_list_box_append (list, GTK_WIDGET (part.row));
  return part;
}

static GtkWidget *
create_walk_button (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Walked Today"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.pass-walk");
  footfall_set_accessible_name (button, _("I walked without pain today"));
  return button;
}

static gboolean
is_met (FootfallResumePart part, const FootfallResumeCheck *check)
{
  switch (part)
    {
    case FOOTFALL_RESUME_PART_PAINLESS:
      return check->is_painless;
    case FOOTFALL_RESUME_PART_ACCEPTABLE:
      return check->is_acceptable;
    case FOOTFALL_RESUME_PART_WALK:
    default:
      return FALSE;
    }
}

/* The row is named by its title; what is below it is said too. */
static void
set_title (const Part *part, const char *title, const char *subtitle)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (part->row), title);
  adw_action_row_set_subtitle (part->row, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (part->row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

static void
show_part (FootfallResumeList *self, FootfallResumePart index, const FootfallResumeCheck *check,
           const FootfallRules *rules)
{
  const Part *part = &self->parts[index];
  gboolean met = is_met (index, check);
  const char *state = met ? _("Met") : _("Not yet");
  g_autofree char *title = footfall_resume_part_get_title (index, rules);
  g_autofree char *text = footfall_resume_part_get_text (index, check);
  /* Translators: "Met" or "Not yet", and a sentence */
  g_autofree char *subtitle = g_strdup_printf (_("%1$s. %2$s"), state, text);
  set_title (part, title, subtitle);
  gtk_widget_set_visible (part->mark, met);
}

static void
footfall_resume_list_class_init (FootfallResumeListClass *klass)
{
}

static void
footfall_resume_list_init (FootfallResumeList *self)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Before you run again"), -1);
  for (int part = 0; part < FOOTFALL_N_RESUME_PARTS; part++)
    self->parts[part] = append_part (list);
  self->walk_button = create_walk_button ();
  adw_action_row_add_suffix (self->parts[FOOTFALL_RESUME_PART_WALK].row, self->walk_button);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (list));
}

void
footfall_resume_list_explain (FootfallResumeList *self, const FootfallRules *rules)
{
  g_return_if_fail (FOOTFALL_IS_RESUME_LIST (self));
  g_return_if_fail (rules != NULL);

  for (int i = 0; i < FOOTFALL_N_RESUME_PARTS; i++)
    {
      const Part *part = &self->parts[i];
      g_autofree char *title = footfall_resume_part_get_title ((FootfallResumePart) i, rules);
      set_title (part, title, "");
    }
  gtk_widget_set_visible (self->walk_button, FALSE);
}

void
footfall_resume_list_show (FootfallResumeList *self, const FootfallResumeCheck *check, const FootfallRules *rules)
{
  g_return_if_fail (FOOTFALL_IS_RESUME_LIST (self));
  g_return_if_fail (check != NULL);
  g_return_if_fail (rules != NULL);

  for (int part = 0; part < FOOTFALL_N_RESUME_PARTS; part++)
    show_part (self, (FootfallResumePart) part, check, rules);
  gtk_widget_set_visible (self->walk_button, footfall_resume_check_is_met (check));
}
