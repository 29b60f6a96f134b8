/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/tips-card.h"

#include <glib/gi18n-lib.h>

#include "advice/tips.h"
#include "ui/resource.h"
#include "ui/widgets/list-box.h"

struct _FootfallTipsCard
{
  AdwBin parent_instance;

  GtkListBox *tips;
  GPtrArray *shown; /* (nullable) (element-type FootfallTip): not owned, they are constant */
};

G_DEFINE_FINAL_TYPE (FootfallTipsCard, footfall_tips_card, ADW_TYPE_BIN)

static void
add_part (AdwExpanderRow *tip, const char *title, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_expander_row_add_row (tip, row);
}

static GtkWidget *
create_tip (const FootfallTip *tip)
{
  AdwExpanderRow *row = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footfall_tip_get_title (tip));
  adw_expander_row_set_subtitle (row, footfall_tip_get_what (tip));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, footfall_tip_get_title (tip),
                                  -1);
  add_part (row, _("How"), footfall_tip_get_how (tip));
  add_part (row, _("How much"), footfall_tip_get_how_much (tip));
  add_part (row, _("When to stop"), footfall_tip_get_when_to_stop (tip));
  add_part (row, _("What it rests on"), footfall_tip_get_evidence (tip));
  return GTK_WIDGET (row);
}

static gboolean
shows (FootfallTipsCard *self, const GPtrArray *tips)
{
  if (self->shown == NULL || self->shown->len != tips->len)
    return FALSE;
  for (guint i = 0; i < tips->len; i++)
    if (g_ptr_array_index (self->shown, i) != g_ptr_array_index (tips, i))
      return FALSE;
  return TRUE;
}

static void
footfall_tips_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_TIPS_CARD);
  g_clear_pointer (&FOOTFALL_TIPS_CARD (object)->shown, g_ptr_array_unref);

  G_OBJECT_CLASS (footfall_tips_card_parent_class)->dispose (object);
}

static void
footfall_tips_card_class_init (FootfallTipsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_tips_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/tips-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallTipsCard, tips);
}

static void
footfall_tips_card_init (FootfallTipsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Tips that are still the same stay as they are, unfolded or not. */
void
footfall_tips_card_show (FootfallTipsCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_TIPS_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  g_autoptr (GPtrArray) tips = footfall_tips_for (footfall_model_get_assessment (model));
  gtk_widget_set_visible (GTK_WIDGET (self), tips->len > 0);
  if (shows (self, tips))
    return;

  footfall_list_box_clear (self->tips);
  for (guint i = 0; i < tips->len; i++)
    gtk_list_box_append (self->tips, create_tip (g_ptr_array_index (tips, i)));
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_steal_pointer (&tips);
}
