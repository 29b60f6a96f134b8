/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "compat/file-chooser.h"
#include "report/chart-file.h"
#include "report/trend-chart.h"
#include "ui/window-private.h"

/* What is exported, while a place for it is chosen */
typedef struct
{
  FootfallWindow *window; /* (owned) */
  FootfallTrendKind kind;
  double from;
  double to;
} Export;

static void
free_export (Export *self)
{
  g_object_unref (self->window);
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, free_export)

static gboolean
write_chart (const Export *self, const char *path, GError **error)
{
  FootfallModel *model = self->window->model;
  FootfallTrendRequest request = {
    .log = footfall_model_get_log (model),
    .rules = footfall_model_get_rules (model),
    .assessment = footfall_model_get_assessment (model),
    .unit = footfall_model_get_distance_unit (model),
    .first_weekday = footfall_preferences_get_first_weekday (self->window->preferences),
  };
  g_autoptr (FootfallChart) chart = footfall_trend_chart_new (&request, self->kind);
  FootfallChartFile file = { .chart = chart,
                             .from = self->from,
                             .to = self->to,
                             .first_weekday = request.first_weekday,
                             .width = FOOTFALL_CHART_WIDTH_USUAL,
                             .palette = FOOTFALL_PALETTE_PRINT };
  return footfall_chart_file_write (&file, path, error);
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Export) self = data;
  g_autoptr (GListModel) files = footfall_choose_files_finish (GTK_WIDGET (source), result);
  g_autoptr (GFile) file = files != NULL ? g_list_model_get_item (files, 0) : NULL;
  const char *path = file != NULL ? g_file_peek_path (file) : NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL || self->window->model == NULL)
    return;
  if (path == NULL)
    footfall_window_show_toast (self->window, _("Charts can only be written to this computer."));
  else if (write_chart (self, path, &error))
    footfall_window_show_toast (self->window, _("Chart exported"));
  else
    footfall_window_show_toast (self->window, error->message);
}

static void
on_export_chart (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *nick;
  g_autoptr (Export) self = g_new0 (Export, 1);
  self->window = g_object_ref (data);
  g_variant_get (parameter, "(&sdd)", &nick, &self->from, &self->to);
  int kind = footfall_vocabulary_find (&footfall_trend_kinds, nick);
  if (kind < 0 || !(self->from < self->to))
    return;

  self->kind = (FootfallTrendKind) kind;
  g_autofree char *name = g_strdup_printf ("footfall-%s.svg", nick);
  FootfallFileQuestion question = { .kind = FOOTFALL_FILE_KIND_SAVE,
                                    .title = _("Export Chart as SVG, PNG or PDF"),
                                    .accept = _("_Export"),
                                    .name = name };
  footfall_choose_files_async (data, &question, on_chosen, g_steal_pointer (&self));
}

void
footfall_window_add_trends_actions (FootfallWindow *self)
{
  static const GActionEntry actions[] = {
    { .name = "export-chart", .activate = on_export_chart, .parameter_type = "(sdd)" },
  };

  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
