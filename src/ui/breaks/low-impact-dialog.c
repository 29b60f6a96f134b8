/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/low-impact-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "ui/breaks/low-impact-list.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 520
#define HEIGHT 640

/* What was done is told, with the way to undo it, in the window below. */
static void
on_logged (GtkWidget *content)
{
  footfall_dialog_close (content);
}

void
footfall_low_impact_dialog_present (GtkWidget *parent)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));

  g_type_ensure (FOOTFALL_TYPE_LOW_IMPACT_LIST);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (FOOTFALL_UI_RESOURCE ("breaks/low-impact-dialog.ui"));
  GtkWidget *content = GTK_WIDGET (gtk_builder_get_object (builder, "content"));
  g_signal_connect_object (gtk_builder_get_object (builder, "list"), "logged", G_CALLBACK (on_logged), content,
                           G_CONNECT_SWAPPED);
  footfall_wrap_texts (content);
  footfall_dialog_present (content, parent,
                           &(FootfallDialogOptions) {
                               .title = _("Instead of Running"),
                               .width = WIDTH,
                               .height = HEIGHT,
                           });
}
