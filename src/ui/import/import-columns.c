/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-columns.h"

#include <glib/gi18n-lib.h>

#include "exchange/format.h"
#include "exchange/generic-columns.h"
#include "ui/import/import-notes.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/message.h"

/* Enough to see whether the columns are the right ones */
#define N_PREVIEW 5

/* In the lists of columns, before the first of them */
#define POSITION_NONE 0

typedef struct
{
  const char *key; /* in the option "columns" */
  const char *label;
} Field;

static const Field fields[] = {
  { "date", N_("_Date") },         { "time", N_("_Time of Day") }, { "distance", N_("D_istance") },
  { "duration", N_("D_uration") }, { "shoe", N_("_Shoe") },        { "notes", N_("_Notes") },
  { "type", N_("S_port") },
};

/* By their positions in the lists of choices; the first is what is found out */
static const char *const unit_words[] = { NULL, "km", "mi", "m" };
static const char *const order_words[] = { NULL, "dmy", "mdy" };

struct _FootfallImportColumns
{
  AdwBin parent_instance;

  GtkLabel *heading;
  AdwPreferencesGroup *group;
  FootfallMessage *failure;
  GtkWidget *preview_group;
  GtkListBox *preview;

  AdwComboRow *columns[G_N_ELEMENTS (fields)];
  AdwComboRow *unit_row;
  AdwComboRow *order_row;

  char *path;
  char **names;
  FootfallDistanceUnit unit;
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (FootfallImportColumns, footfall_import_columns, ADW_TYPE_BIN)

enum
{
  CHECKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_rows (FootfallImportColumns *self, const FootfallImportFile *file)
{
  footfall_list_box_clear (self->preview);
  for (guint i = 0; i < MIN (file->items->len, N_PREVIEW); i++)
    {
      const FootfallImportItem *item = g_ptr_array_index (file->items, i);
      g_autofree char *title = footfall_import_text_item_title (item, self->unit);
      g_autofree char *details = footfall_import_text_item_details (item, file);
      gtk_list_box_append (self->preview, footfall_import_notes_create_row (title, details));
    }
  gtk_widget_set_visible (self->preview_group, file->items->len > 0);
}

static guint
count_read (const FootfallImportFile *file)
{
  guint n_read = 0;
  for (guint i = 0; i < file->items->len; i++)
    n_read += ((const FootfallImportItem *) g_ptr_array_index (file->items, i))->state != FOOTFALL_IMPORT_STATE_UNREADABLE;
  return n_read;
}

/* What cannot be right is said where it is chosen. */
static gboolean
tell_result (FootfallImportColumns *self, const FootfallImportFile *file, const GError *error)
{
  const guint n_read = error == NULL ? count_read (file) : 0;
  g_autofree char *text = NULL;
  if (error != NULL)
    text = g_strdup (_("Choose the column of the dates, and that of the distances or of the durations."));
  else if (n_read == 0)
    text = g_strdup (_("None of the rows can be read so; look at the column of the dates, and their order."));
  else if (n_read < file->items->len)
    text = g_strdup_printf (ngettext ("%u of %u row can be read so.", "%u of %u rows can be read so.",
                                      file->items->len),
                            n_read, file->items->len);
  footfall_message_set (self->failure, n_read > 0 ? FOOTFALL_TONE_CAUTION : FOOTFALL_TONE_ERROR, text);
  return n_read > 0;
}

/* The list is read as it will be, which takes no longer than a blink even where it is long. */
static void
check (FootfallImportColumns *self)
{
  g_autofree char *text = footfall_import_columns_get_text (self);
  const FootfallImportOptions options = { .columns = text, .now = g_get_real_time () / G_USEC_PER_SEC };
  g_autoptr (FootfallImportDraft) draft = footfall_import_draft_new (self->path);
  g_autoptr (GError) error = NULL;
  footfall_format_read_path (self->path, &options, draft, NULL, &error);
  show_rows (self, draft->file);
  g_signal_emit (self, signals[CHECKED], 0, tell_result (self, draft->file, error));
}

static void
on_selected (FootfallImportColumns *self)
{
  if (!self->is_filling)
    check (self);
}

/* @title: with an underscore */
static AdwComboRow *
add_row (FootfallImportColumns *self, const char *title)
{
  AdwComboRow *row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_use_subtitle (row, TRUE);
  adw_preferences_group_add (self->group, GTK_WIDGET (row));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  return row;
}

static AdwComboRow *
add_choice_row (FootfallImportColumns *self, const char *title, const char *const *labels)
{
  AdwComboRow *row = add_row (self, title);
  g_autoptr (GtkStringList) list = gtk_string_list_new (labels);
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  return row;
}

static void
fill_columns (FootfallImportColumns *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  gtk_string_list_append (list, _("None"));
  for (guint i = 0; self->names[i] != NULL; i++)
    {
      /* Translators: a column of a table, and its name */
      g_autofree char *label = g_strdup_printf (_("%u: %s"), i + 1, self->names[i]);
      gtk_string_list_append (list, label);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      adw_combo_row_set_model (self->columns[i], G_LIST_MODEL (list));
      adw_combo_row_set_selected (self->columns[i], POSITION_NONE);
    }
  adw_combo_row_set_selected (self->unit_row, 0);
  adw_combo_row_set_selected (self->order_row, 0);
}

static void
select_word (AdwComboRow *row, const char *const *words, guint n_words, const char *word)
{
  for (guint i = 1; i < n_words; i++)
    if (g_str_equal (words[i], word))
      adw_combo_row_set_selected (row, i);
}

/* @part: "distance=3" */
static void
select_part (FootfallImportColumns *self, const char *part)
{
  g_auto (GStrv) sides = g_strsplit (part, "=", 2);
  if (g_strv_length (sides) != 2)
    return;
  if (g_str_equal (sides[0], "unit"))
    select_word (self->unit_row, unit_words, G_N_ELEMENTS (unit_words), sides[1]);
  else if (g_str_equal (sides[0], "order"))
    select_word (self->order_row, order_words, G_N_ELEMENTS (order_words), sides[1]);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].key, sides[0]))
      adw_combo_row_set_selected (self->columns[i], (guint) g_ascii_strtoull (sides[1], NULL, 10));
}

static void
footfall_import_columns_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_COLUMNS);

  G_OBJECT_CLASS (footfall_import_columns_parent_class)->dispose (object);
}

static void
footfall_import_columns_finalize (GObject *object)
{
  FootfallImportColumns *self = FOOTFALL_IMPORT_COLUMNS (object);

  g_free (self->path);
  g_strfreev (self->names);

  G_OBJECT_CLASS (footfall_import_columns_parent_class)->finalize (object);
}

static void
footfall_import_columns_class_init (FootfallImportColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_columns_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_import_columns_finalize;

  signals[CHECKED] = g_signal_new ("checked", FOOTFALL_TYPE_IMPORT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-columns.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportColumns, heading);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportColumns, group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportColumns, failure);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportColumns, preview_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportColumns, preview);
}

static void
footfall_import_columns_init (FootfallImportColumns *self)
{
  const char *const unit_labels[] = { _("Found out"), _("Kilometres"), _("Miles"), _("Metres"), NULL };
  const char *const order_labels[] = { _("Found out"), _("Day first"), _("Month first"), NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_filling = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    self->columns[i] = add_row (self, _(fields[i].label));
  self->unit_row = add_choice_row (self, _("Distances In"), unit_labels);
  self->order_row = add_choice_row (self, _("Dates Such as 2/6/2024"), order_labels);
  self->is_filling = FALSE;
}

void
footfall_import_columns_set_file (FootfallImportColumns *self, const FootfallImportFile *file,
                                  FootfallDistanceUnit unit)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_COLUMNS (self));
  g_return_if_fail (file != NULL && file->table_names != NULL);

  g_free (self->path);
  g_strfreev (self->names);
  self->path = g_strdup (file->path);
  self->names = g_strdupv (file->table_names);
  self->unit = unit;
  g_autofree char *name = footfall_import_text_place (file, NULL, 0);
  gtk_label_set_label (self->heading, name);
  self->is_filling = TRUE;
  fill_columns (self);
  g_auto (GStrv) parts = g_strsplit (file->table_columns != NULL ? file->table_columns : "", ",", -1);
  for (char **part = parts; *part != NULL; part++)
    select_part (self, *part);
  self->is_filling = FALSE;
  check (self);
}

char *
footfall_import_columns_get_text (FootfallImportColumns *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_COLUMNS (self), NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const guint position = adw_combo_row_get_selected (self->columns[i]);
      if (position != POSITION_NONE && position != GTK_INVALID_LIST_POSITION)
        g_ptr_array_add (parts, g_strdup_printf ("%s=%u", fields[i].key, position));
    }
  const guint unit = adw_combo_row_get_selected (self->unit_row);
  const guint order = adw_combo_row_get_selected (self->order_row);
  if (unit > 0 && unit < G_N_ELEMENTS (unit_words))
    g_ptr_array_add (parts, g_strconcat ("unit=", unit_words[unit], NULL));
  if (order > 0 && order < G_N_ELEMENTS (order_words))
    g_ptr_array_add (parts, g_strconcat ("order=", order_words[order], NULL));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (",", (char **) parts->pdata);
}

char *
footfall_import_columns_get_key (FootfallImportColumns *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_COLUMNS (self), NULL);

  return footfall_generic_columns_create_key ((const char *const *) self->names);
}
