/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/tips-card.h"

#include "advice/tips.h"
#include "reminder/break-phase.h"
#include "ui/resource.h"
#include "ui/tip-row.h"
#include "ui/widgets/list-box.h"

struct _FootfallTipsCard
{
  AdwBin parent_instance;

  GtkListBox *tips;
  GPtrArray *shown; /* (nullable) (element-type FootfallTip): not owned, they are constant */
};

G_DEFINE_FINAL_TYPE (FootfallTipsCard, footfall_tips_card, ADW_TYPE_BIN)

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

/* What the card of the break lists is not said twice. */
static void
drop_low_impact (GPtrArray *tips)
{
  for (guint i = tips->len; i > 0; i--)
    {
      const FootfallTip *tip = g_ptr_array_index (tips, i - 1);
      if ((tip->topics & FOOTFALL_TIP_TOPIC_LOW_IMPACT) != 0)
        g_ptr_array_remove_index (tips, i - 1);
    }
}

/* Tips that are still the same stay as they are, unfolded or not. */
void
footfall_tips_card_show (FootfallTipsCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_TIPS_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  FootfallBreakPhase phase;
  g_autoptr (GPtrArray) tips = footfall_tips_for (footfall_model_get_assessment (model));
  if (footfall_break_find (footfall_model_get_log (model), footfall_model_get_today (model), &phase) != NULL)
    drop_low_impact (tips);
  gtk_widget_set_visible (GTK_WIDGET (self), tips->len > 0);
  if (shows (self, tips))
    return;

  footfall_list_box_clear (self->tips);
  for (guint i = 0; i < tips->len; i++)
    gtk_list_box_append (self->tips, footfall_tip_row_new (g_ptr_array_index (tips, i)));
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_steal_pointer (&tips);
}
