/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/problem-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "compat/folder.h"
#include "journal/journal.h"
#include "ui/resource.h"

struct _FootfallProblemPage
{
  GtkWidget parent_instance;

  AdwStatusPage *status;
  char *path;
};

G_DEFINE_FINAL_TYPE (FootfallProblemPage, footfall_problem_page, GTK_TYPE_WIDGET)

static const char *
get_title (const GError *error)
{
  if (g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT))
    return _("Your Journal Is Damaged");
  if (g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NEWER))
    return _("Your Journal Is From a Newer Footfall");
  if (g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL))
    return _("This File Is No Journal");
  return _("Your Journal Cannot Be Opened");
}

static void
on_show_folder (FootfallProblemPage *self)
{
  footfall_show_in_folder (GTK_WIDGET (self), self->path);
}

static void
footfall_problem_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_PROBLEM_PAGE);

  G_OBJECT_CLASS (footfall_problem_page_parent_class)->dispose (object);
}

static void
footfall_problem_page_finalize (GObject *object)
{
  g_free (FOOTFALL_PROBLEM_PAGE (object)->path);

  G_OBJECT_CLASS (footfall_problem_page_parent_class)->finalize (object);
}

static void
footfall_problem_page_class_init (FootfallProblemPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_problem_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_problem_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("problem-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, status);
  gtk_widget_class_bind_template_callback (widget_class, on_show_folder);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_problem_page_init (FootfallProblemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_problem_page_set (FootfallProblemPage *self, const char *path, const GError *error)
{
  g_return_if_fail (FOOTFALL_IS_PROBLEM_PAGE (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (error != NULL);

  /* AdwStatusPage reads markup. */
  g_autofree char *description = g_markup_escape_text (error->message, -1);
  g_free (self->path);
  self->path = g_strdup (path);
  adw_status_page_set_title (self->status, get_title (error));
  adw_status_page_set_description (self->status, description);
}
