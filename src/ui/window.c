/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window.h"

#include <glib/gi18n-lib.h>

#include "journal/backup.h"
#include "ui/journal/journal-page.h"
#include "ui/problem-page.h"
#include "ui/resource.h"
#include "ui/shoes/shoes-page.h"
#include "ui/today/today-page.h"
#include "ui/trends/trends-page.h"
#include "ui/widgets/wrap-texts.h"
#include "ui/window-private.h"

/* Where the settings are not installed. */
#define DEFAULT_WIDTH 960
#define DEFAULT_HEIGHT 720

G_DEFINE_FINAL_TYPE (FootfallWindow, footfall_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  JOURNAL_SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const struct
{
  const char *name;
  GtkWidget *(*create) (FootfallModel *model);
} page_makers[] = {
  { "today", footfall_today_page_new },
  { "journal", footfall_journal_page_new },
  { "trends", footfall_trends_page_new },
  { "shoes", footfall_shoes_page_new },
};

/* A page is made when it is first looked at. */
static void
make_visible_page (FootfallWindow *self)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->pages));
  if (self->model == NULL || adw_bin_get_child (bin) != NULL)
    return;

  const char *name = adw_view_stack_get_visible_child_name (self->pages);
  for (guint i = 0; i < G_N_ELEMENTS (page_makers); i++)
    if (g_strcmp0 (page_makers[i].name, name) == 0)
      {
        GtkWidget *page = page_makers[i].create (self->model);
        footfall_wrap_texts (page);
        adw_bin_set_child (bin, page);
      }
}

static void
on_page_changed (FootfallWindow *self)
{
  make_visible_page (self);
}

/* What stands in the middle of a wide window takes what room there is in a narrow one. */
static void
on_form_changed (FootfallWindow *self)
{
  adw_header_bar_set_centering_policy (self->header, footfall_adaptive_bin_get_narrow (self->adaptive)
                                                       ? ADW_CENTERING_POLICY_LOOSE
                                                       : ADW_CENTERING_POLICY_STRICT);
}

static void
on_log_changed (FootfallWindow *self)
{
  footfall_window_update_actions (self);
}

static void
restore_state (FootfallWindow *self)
{
  int width = DEFAULT_WIDTH;
  int height = DEFAULT_HEIGHT;
  GSettings *settings = footfall_preferences_get_settings (self->preferences);
  if (settings != NULL)
    {
      width = g_settings_get_int (settings, "window-width");
      height = g_settings_get_int (settings, "window-height");
      g_autofree char *page = g_settings_get_string (settings, "page");
      if (adw_view_stack_get_child_by_name (self->pages, page) != NULL)
        adw_view_stack_set_visible_child_name (self->pages, page);
      if (g_settings_get_boolean (settings, "window-maximized"))
        gtk_window_maximize (GTK_WINDOW (self));
    }
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  footfall_adaptive_bin_expect_width (self->adaptive, width);
}

static void
save_state (FootfallWindow *self)
{
  GSettings *settings = footfall_preferences_get_settings (self->preferences);
  if (settings == NULL)
    return;

  int width, height;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_string (settings, "page", adw_view_stack_get_visible_child_name (self->pages));
}

static gboolean
footfall_window_close_request (GtkWindow *window)
{
  save_state (FOOTFALL_WINDOW (window));

  return GTK_WINDOW_CLASS (footfall_window_parent_class)->close_request (window);
}

static void
footfall_window_dispose (GObject *object)
{
  FootfallWindow *self = FOOTFALL_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WINDOW);
  g_clear_pointer (&self->opener, footfall_journal_opener_free);
  g_clear_object (&self->toast);
  g_clear_object (&self->model);
  g_clear_object (&self->preferences);

  G_OBJECT_CLASS (footfall_window_parent_class)->dispose (object);
}

static void
footfall_window_finalize (GObject *object)
{
  FootfallWindow *self = FOOTFALL_WINDOW (object);

  g_ptr_array_unref (self->journal_actions);
  g_free (self->path);

  G_OBJECT_CLASS (footfall_window_parent_class)->finalize (object);
}

static void
footfall_window_class_init (FootfallWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_window_dispose;
  object_class->finalize = footfall_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = footfall_window_close_request;

  signals[JOURNAL_SHOWN] = g_signal_new ("journal-shown", FOOTFALL_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, FOOTFALL_TYPE_MODEL);

  g_type_ensure (FOOTFALL_TYPE_ADAPTIVE_BIN);
  g_type_ensure (FOOTFALL_TYPE_PROBLEM_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("window.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, adaptive);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, header);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, example_mark);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, content);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, FootfallWindow, problem);
  gtk_widget_class_bind_template_callback (widget_class, on_form_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_page_changed);
}

static void
footfall_window_init (FootfallWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_wrap_texts (self->problem);
  self->journal_actions = g_ptr_array_new ();
  footfall_window_add_actions (self);
}

/* Beside the pages stands only the problem, and there is nowhere to switch to then. */
static void
show_content (FootfallWindow *self, const char *name)
{
  gboolean has_pages = g_str_equal (name, "pages");
  gtk_stack_set_visible_child_name (self->content, name);
  gtk_widget_set_sensitive (self->switcher, has_pages);
  gtk_widget_set_sensitive (self->switcher_bar, has_pages);
}

static void
show_pages (FootfallWindow *self, FootfallJournal *journal)
{
  self->model = footfall_model_new (journal, self->preferences, footfall_day_today ());
  g_signal_connect_object (self->model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  footfall_window_follow_backups (self, journal);
  footfall_journal_watch (journal);
  show_content (self, "pages");
  make_visible_page (self);
  g_signal_emit (self, signals[JOURNAL_SHOWN], 0, self->model);
}

static void
show_problem (FootfallWindow *self, const GError *error)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (self->path);
  footfall_problem_page_set (FOOTFALL_PROBLEM_PAGE (self->problem), self->path, error, backups->len > 0);
  show_content (self, "problem");
}

/* The first call is before the first frame, the second after it. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  FootfallWindow *self = FOOTFALL_WINDOW (widget);

  if (!self->is_drawn)
    {
      self->is_drawn = TRUE;
      return G_SOURCE_CONTINUE;
    }
  gboolean was_shown = self->model != NULL;
  footfall_window_show_journal (self);
  if (!was_shown && self->model != NULL)
    footfall_window_welcome (self);
  return G_SOURCE_REMOVE;
}

FootfallWindow *
footfall_window_new (AdwApplication *application, FootfallPreferences *preferences, FootfallJournalOpener *opener)
{
  g_return_val_if_fail (ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (preferences), NULL);
  g_return_val_if_fail (opener != NULL, NULL);

  FootfallWindow *self = g_object_new (FOOTFALL_TYPE_WINDOW, "application", application, NULL);
  self->preferences = g_object_ref (preferences);
  self->opener = opener;
  self->path = g_strdup (footfall_journal_opener_get_path (opener));
  restore_state (self);
  footfall_window_update_actions (self);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
  return self;
}

void
footfall_window_show_journal (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  if (self->model != NULL)
    return;
  if (self->opener == NULL)
    self->opener = footfall_journal_opener_start (self->path);

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallJournal) journal = footfall_journal_opener_finish (g_steal_pointer (&self->opener), &error);
  if (journal != NULL)
    show_pages (self, journal);
  else
    show_problem (self, error);
  footfall_window_update_actions (self);
}

void
_footfall_window_set_path (FootfallWindow *self, const char *path)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));
  g_return_if_fail (self->model == NULL && path != NULL);

  g_clear_pointer (&self->opener, footfall_journal_opener_free);
  g_free (self->path);
  self->path = g_strdup (path);
}

const char *
footfall_window_get_path (FootfallWindow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_WINDOW (self), NULL);

  return self->path;
}

void
footfall_window_set_today (FootfallWindow *self, FootfallDay today)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  if (self->model != NULL)
    footfall_model_set_today (self->model, today);
}

void
footfall_window_mark_as_example (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  gtk_widget_set_visible (self->example_mark, TRUE);
  gtk_window_set_title (GTK_WINDOW (self), _("Example – Footfall"));
}

void
footfall_window_say (FootfallWindow *self, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  footfall_window_show_toast (self, text);
}
