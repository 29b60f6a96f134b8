/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/notes-row.h"

#include "ui/resource.h"

struct _FootfallNotesRow
{
  AdwPreferencesRow parent_instance;

  GtkTextBuffer *buffer;
};

G_DEFINE_FINAL_TYPE (FootfallNotesRow, footfall_notes_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
on_changed (FootfallNotesRow *self)
{
  g_signal_emit (self, signals[EDITED], 0);
}

static void
footfall_notes_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_NOTES_ROW);

  G_OBJECT_CLASS (footfall_notes_row_parent_class)->dispose (object);
}

static void
footfall_notes_row_class_init (FootfallNotesRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_notes_row_dispose;

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_NOTES_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/notes-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallNotesRow, buffer);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
footfall_notes_row_init (FootfallNotesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_notes_row_set_notes (FootfallNotesRow *self, const char *notes)
{
  g_return_if_fail (FOOTFALL_IS_NOTES_ROW (self));

  gtk_text_buffer_set_text (self->buffer, notes != NULL ? notes : "", -1);
}

char *
footfall_notes_row_get_notes (FootfallNotesRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_NOTES_ROW (self), NULL);

  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}
