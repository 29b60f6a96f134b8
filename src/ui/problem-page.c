/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/problem-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"
#include "journal/journal.h"
#include "ui/resource.h"

struct _FootfallProblemPage
{
  GtkWidget parent_instance;

  AdwStatusPage *status;
  GtkWidget *open_again;
  GtkWidget *restore;
  GtkWidget *salvage;
  GtkWidget *choose;
  GtkWidget *show_folder;
  FootfallWorkBar *work;
};

G_DEFINE_FINAL_TYPE (FootfallProblemPage, footfall_problem_page, GTK_TYPE_WIDGET)

/* The ways out. */
typedef enum
{
  WAY_OPEN_AGAIN = 1 << 0,
  WAY_RESTORE = 1 << 1,
  WAY_SALVAGE = 1 << 2,
  WAY_CHOOSE = 1 << 3,
  WAY_SHOW_FOLDER = 1 << 4,
} Way;

/**
 * Problem:
 * @code: what went wrong
 * @title: in a few words
 * @ways: (type Way): out of it
 * @ways_with_backups: those that there are, too, if the file has backups, and so was a journal once
 * @best: (type Way): the way that most will want to go; if there is none of that name, @second_best
 */
typedef struct
{
  FootfallJournalError code;
  const char *title;
  guint ways;
  guint ways_with_backups;
  Way best;
  Way second_best;
} Problem;

static const Problem problems[] = {
  { FOOTFALL_JOURNAL_ERROR_CORRUPT, N_("Your Journal Is Damaged"),
    WAY_SALVAGE | WAY_RESTORE | WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, 0, WAY_RESTORE, WAY_SALVAGE },
  { FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL, N_("This File Is No Journal"),
    WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, WAY_RESTORE | WAY_SALVAGE, WAY_RESTORE, WAY_CHOOSE },
  { FOOTFALL_JOURNAL_ERROR_NEWER, N_("Your Journal Is From a Newer Footfall"),
    WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, 0, WAY_CHOOSE, WAY_CHOOSE },
  { FOOTFALL_JOURNAL_ERROR_READ_ONLY, N_("Your Journal Cannot Be Written"),
    WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, 0, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN },
  { FOOTFALL_JOURNAL_ERROR_UNREADABLE, N_("Your Journal Cannot Be Opened"),
    WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, 0, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN },
  { FOOTFALL_JOURNAL_ERROR_NO_FOLDER, N_("The Folder of Your Journal Is Missing"),
    WAY_CHOOSE | WAY_OPEN_AGAIN, 0, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN },
  { FOOTFALL_JOURNAL_ERROR_FULL, N_("There Is No Space Left"),
    WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, 0, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN },
  { FOOTFALL_JOURNAL_ERROR_BUSY, N_("Your Journal Is in Use"), WAY_OPEN_AGAIN, 0, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN },
};
static const Problem other_problem = {
  FOOTFALL_JOURNAL_ERROR_FAILED, N_("Your Journal Cannot Be Used"),
  WAY_CHOOSE | WAY_SHOW_FOLDER | WAY_OPEN_AGAIN, WAY_RESTORE, WAY_OPEN_AGAIN, WAY_OPEN_AGAIN
};

static const Problem *
find_problem (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    if (g_error_matches (error, FOOTFALL_JOURNAL_ERROR, (int) problems[i].code))
      return &problems[i];
  return &other_problem;
}

/* A file that has backups was a journal, whatever is in it now. */
static char *
describe_lost_journal (const char *path)
{
  g_autofree char *name = g_filename_display_name (path);

  return g_markup_printf_escaped (_("The file “%s” is no longer a journal, but there are backups of it. It was not "
                                    "touched; restore a backup, or save what can still be read."), name);
}

/* @ways: (type Way): those to show; @best: the one that stands out */
static void
show_ways (FootfallProblemPage *self, guint ways, Way best)
{
  const struct
  {
    Way way;
    GtkWidget *button;
  } buttons[] = {
    { WAY_OPEN_AGAIN, self->open_again }, { WAY_RESTORE, self->restore }, { WAY_SALVAGE, self->salvage },
    { WAY_CHOOSE, self->choose },         { WAY_SHOW_FOLDER, self->show_folder },
  };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      gtk_widget_set_visible (buttons[i].button, (ways & buttons[i].way) != 0);
      if (buttons[i].way == best)
        gtk_widget_add_css_class (buttons[i].button, "suggested-action");
      else
        gtk_widget_remove_css_class (buttons[i].button, "suggested-action");
    }
}

static void
footfall_problem_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_PROBLEM_PAGE);

  G_OBJECT_CLASS (footfall_problem_page_parent_class)->dispose (object);
}

static void
footfall_problem_page_class_init (FootfallProblemPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_problem_page_dispose;

  g_type_ensure (FOOTFALL_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("problem-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, status);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, open_again);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, restore);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, salvage);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, choose);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, show_folder);
  gtk_widget_class_bind_template_child (widget_class, FootfallProblemPage, work);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_problem_page_init (FootfallProblemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
}

void
footfall_problem_page_set (FootfallProblemPage *self, const char *path, const GError *error, gboolean has_backups)
{
  g_return_if_fail (FOOTFALL_IS_PROBLEM_PAGE (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (error != NULL);

  const Problem *problem = find_problem (error);
  gboolean was_a_journal = has_backups && problem->code == FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL;
  guint ways = problem->ways | (has_backups ? problem->ways_with_backups : 0);
  Way best = has_backups || problem->best != WAY_RESTORE ? problem->best : problem->second_best;
  /* AdwStatusPage reads markup. */
  g_autofree char *description =
    was_a_journal ? describe_lost_journal (path) : g_markup_escape_text (error->message, -1);
  adw_status_page_set_title (self->status, was_a_journal ? _("Your Journal Is Damaged")
                                                         : g_dgettext (GETTEXT_PACKAGE, problem->title));
  adw_status_page_set_description (self->status, description);
  show_ways (self, ways, best);
}

FootfallWorkBar *
footfall_problem_page_get_work (FootfallProblemPage *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PROBLEM_PAGE (self), NULL);

  return self->work;
}
