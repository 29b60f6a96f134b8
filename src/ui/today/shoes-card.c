/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/shoes-card.h"

#include "ui/resource.h"
#include "ui/shoes/shoe-row.h"
#include "ui/widgets/list-box.h"

struct _FootfallShoesCard
{
  AdwBin parent_instance;

  GtkListBox *shoes;
};

G_DEFINE_FINAL_TYPE (FootfallShoesCard, footfall_shoes_card, ADW_TYPE_BIN)

static void
footfall_shoes_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_SHOES_CARD);

  G_OBJECT_CLASS (footfall_shoes_card_parent_class)->dispose (object);
}

static void
footfall_shoes_card_class_init (FootfallShoesCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_shoes_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/shoes-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallShoesCard, shoes);
}

static void
footfall_shoes_card_init (FootfallShoesCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_shoes_card_show (FootfallShoesCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_SHOES_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  const FootfallAssessment *assessment = footfall_model_get_assessment (model);
  guint n_shown = 0;
  footfall_list_box_clear (self->shoes);
  for (guint i = 0; i < assessment->shoes->len; i++)
    {
      const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, i);
      const FootfallShoe *shoe = footfall_log_find_shoe (footfall_model_get_log (model), &use->shoe);
      if (use->state == FOOTFALL_SHOE_STATE_OK || shoe == NULL)
        continue;
      gtk_list_box_append (self->shoes, footfall_shoe_row_new (model, shoe));
      n_shown++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_shown > 0);
}
