/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-date-dialog.h"

#include <glib/gi18n-lib.h>

#include "core/instant.h"
#include "ui/log/when-editor.h"
#include "ui/resource.h"

struct _FootfallImportDateDialog
{
  FootfallFormDialog parent_instance;

  AdwPreferencesGroup *group;
  FootfallWhenEditor *when;

  GTimeZone *zone; /* (owned) */
  FootfallImportDateFunc func;
  GObject *object; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallImportDateDialog, footfall_import_date_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static void
on_edited (FootfallImportDateDialog *self)
{
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static gboolean
footfall_import_date_dialog_check (FootfallFormDialog *form)
{
  return footfall_when_editor_check (FOOTFALL_IMPORT_DATE_DIALOG (form)->when);
}

static gboolean
footfall_import_date_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallImportDateDialog *self = FOOTFALL_IMPORT_DATE_DIALOG (form);

  gint64 started_at = FOOTFALL_INSTANT_UNKNOWN;
  gint32 utc_offset_s = 0;
  footfall_when_editor_get_instant (self->when, self->zone, &started_at, &utc_offset_s);
  return self->func (started_at, utc_offset_s, self->object, error);
}

static void
footfall_import_date_dialog_dispose (GObject *object)
{
  FootfallImportDateDialog *self = FOOTFALL_IMPORT_DATE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_DATE_DIALOG);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_object (&self->object);

  G_OBJECT_CLASS (footfall_import_date_dialog_parent_class)->dispose (object);
}

static void
footfall_import_date_dialog_class_init (FootfallImportDateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_date_dialog_dispose;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_import_date_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_import_date_dialog_apply;

  g_type_ensure (FOOTFALL_TYPE_WHEN_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-date-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDateDialog, group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDateDialog, when);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
footfall_import_date_dialog_init (FootfallImportDateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_import_date_dialog_present (FootfallModel *model, const char *what, GTimeZone *zone,
                                     FootfallImportDateFunc func, gpointer object, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_MODEL (model));
  g_return_if_fail (what != NULL && zone != NULL && func != NULL);
  g_return_if_fail (G_IS_OBJECT (object));

  FootfallImportDateDialog *self = g_object_new (FOOTFALL_TYPE_IMPORT_DATE_DIALOG, NULL);
  self->zone = g_time_zone_ref (zone);
  self->func = func;
  self->object = g_object_ref (object);
  const gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autofree char *escaped = g_markup_escape_text (what, -1);
  adw_preferences_group_set_description (self->group, escaped);
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), _("When Was It?"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self), _("The run stays without its date."));
  footfall_when_editor_set_instant (self->when, now, footfall_instant_utc_offset (now, zone),
                                    footfall_model_get_today (model));
  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->when));
}
