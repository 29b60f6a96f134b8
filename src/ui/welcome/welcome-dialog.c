/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/welcome/welcome-dialog.h"

#include <glib/gi18n-lib.h>

#include "advice/intended-purpose.h"
#include "compat/announce.h"
#include "compat/dialog.h"
#include "compat/inner-names.h"
#include "ui/preferences/general-page.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 480
#define HEIGHT 600

struct _FootfallWelcomeDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkStack *screens;
  AdwStatusPage *purpose;
  AdwBin *choices;
  GtkWidget *skip;
  GtkWidget *back;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (FootfallWelcomeDialog, footfall_welcome_dialog, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const struct
{
  const char *name;
  const char *title;
  const char *next;
} screens[] = {
  { "purpose", N_("Welcome to Footfall"), N_("_Next") },
  { "choices", N_("Your Knees and Units"), N_("_Next") },
  { "begin", N_("How to Begin"), N_("_Start") },
};

static guint
get_screen (FootfallWelcomeDialog *self)
{
  guint screen = 0;
  while (screen + 1 < G_N_ELEMENTS (screens)
         && g_strcmp0 (gtk_stack_get_visible_child_name (self->screens), screens[screen].name) != 0)
    screen++;
  return screen;
}

static void
show_screen (FootfallWelcomeDialog *self, guint screen)
{
  gtk_stack_set_visible_child_name (self->screens, screens[screen].name);
  adw_window_title_set_title (self->title, _(screens[screen].title));
  gtk_button_set_label (self->next, _(screens[screen].next));
  gtk_widget_set_visible (self->back, screen > 0);
  gtk_widget_set_visible (self->skip, screen == 0);
  footfall_announce (GTK_WIDGET (self), _(screens[screen].title));
}

static void
on_skip (FootfallWelcomeDialog *self)
{
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
on_back (FootfallWelcomeDialog *self)
{
  /* Back goes away on the first screen, and must not take the focus along. */
  gtk_widget_grab_focus (GTK_WIDGET (self->next));
  show_screen (self, get_screen (self) - 1);
}

static void
on_next (FootfallWelcomeDialog *self)
{
  guint screen = get_screen (self);
  if (screen + 1 < G_N_ELEMENTS (screens))
    show_screen (self, screen + 1);
  else
    footfall_dialog_close (GTK_WIDGET (self));
}

static void
choose (FootfallWelcomeDialog *self, const char *action)
{
  g_object_ref (self);
  footfall_dialog_close (GTK_WIDGET (self));
  g_signal_emit (self, signals[CHOSEN], 0, action);
  g_object_unref (self);
}

static void
on_add_shoe (FootfallWelcomeDialog *self)
{
  choose (self, "win.add-shoe");
}

static void
on_import (FootfallWelcomeDialog *self)
{
  choose (self, "win.import");
}

static void
on_example (FootfallWelcomeDialog *self)
{
  choose (self, "app.example");
}

static void
footfall_welcome_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WELCOME_DIALOG);

  G_OBJECT_CLASS (footfall_welcome_dialog_parent_class)->dispose (object);
}

static void
footfall_welcome_dialog_class_init (FootfallWelcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_welcome_dialog_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", FOOTFALL_TYPE_WELCOME_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("welcome/welcome-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, screens);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, purpose);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, skip);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, back);
  gtk_widget_class_bind_template_child (widget_class, FootfallWelcomeDialog, next);
  gtk_widget_class_bind_template_callback (widget_class, on_skip);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_next);
  gtk_widget_class_bind_template_callback (widget_class, on_add_shoe);
  gtk_widget_class_bind_template_callback (widget_class, on_import);
  gtk_widget_class_bind_template_callback (widget_class, on_example);
}

static void
footfall_welcome_dialog_init (FootfallWelcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootfallWelcomeDialog *
footfall_welcome_dialog_present (FootfallModel *model, GtkWidget *parent)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallWelcomeDialog *self = g_object_new (FOOTFALL_TYPE_WELCOME_DIALOG, NULL);
  adw_status_page_set_description (self->purpose, footfall_intended_purpose ());
  adw_bin_set_child (self->choices, GTK_WIDGET (footfall_general_page_new (model)));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
  show_screen (self, 0);
  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = _("Welcome to Footfall"),
                               .width = WIDTH,
                               .height = HEIGHT,
                               .default_widget = GTK_WIDGET (self->next),
                               .focus = GTK_WIDGET (self->next),
                           });
  return self;
}
