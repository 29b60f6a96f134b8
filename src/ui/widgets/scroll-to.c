/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/scroll-to.h"

/* What was just made visible is placed in the frame after the next one. */
#define FRAMES_TO_WAIT 2
#define MARGIN 12

#define FRAMES_KEY "footfall-frames"

static void
scroll (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;
  if (viewport == NULL
      || !gtk_widget_compute_bounds (widget, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &bounds))
    return;

  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  double top = (double) bounds.origin.y - MARGIN;
  double bottom = (double) (bounds.origin.y + bounds.size.height) + MARGIN;
  double value = MAX (gtk_adjustment_get_value (adjustment), bottom - gtk_adjustment_get_page_size (adjustment));
  /* gtk_adjustment_clamp_page() would be undone by the scrolling to the focus that is still going on. */
  gtk_adjustment_set_value (adjustment, MIN (value, top));
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  int n_frames = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), FRAMES_KEY)) + 1;
  g_object_set_data (G_OBJECT (widget), FRAMES_KEY, GINT_TO_POINTER (n_frames));
  if (n_frames <= FRAMES_TO_WAIT)
    return G_SOURCE_CONTINUE;

  if (gtk_widget_get_mapped (widget))
    scroll (widget);
  return G_SOURCE_REMOVE;
}

void
footfall_scroll_to (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), FRAMES_KEY, NULL);
  gtk_widget_add_tick_callback (widget, on_tick, NULL, NULL);
}
