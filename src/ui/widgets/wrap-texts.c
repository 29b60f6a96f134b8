/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/wrap-texts.h"

#include <adwaita.h>

#include "ui/widgets/choice.h"
#include "ui/widgets/width-first-layout.h"

/* What a group of rows is called has this class. */
#define HEADING "heading"

#define FEW_CHARS 8

/* A title has as many lines as fit beside a button. */
#define TITLE_LINES 2

static void
wrap_label (GtkLabel *label)
{
  gtk_label_set_single_line_mode (label, FALSE);
  gtk_label_set_wrap (label, TRUE);
}

static void
wrap_centred (GtkLabel *label)
{
  wrap_label (label);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
}

static void
wrap_heading (GtkLabel *label)
{
  wrap_label (label);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_NONE);
}

/* A few short words stay on one line, but for those of a row of buttons that share its width. */
static void
wrap_button_label (GtkLabel *label, gboolean is_shared)
{
  wrap_centred (label);
  const char *text = gtk_label_get_text (label);
  if (!is_shared && strchr (text, ' ') != NULL)
    gtk_label_set_width_chars (label, FEW_CHARS);
}

static void
wrap_button (GtkWidget *widget, gboolean is_shared)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child))
      wrap_button_label (GTK_LABEL (child), is_shared);
    else
      wrap_button (child, is_shared);
}

/* The labels of a title are its own; it has no say over their lines. */
static void
wrap_title (GtkWidget *title)
{
  for (GtkWidget *child = gtk_widget_get_first_child (title); child; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child))
      {
        wrap_centred (GTK_LABEL (child));
        gtk_label_set_wrap_mode (GTK_LABEL (child), PANGO_WRAP_WORD_CHAR);
        gtk_label_set_lines (GTK_LABEL (child), TITLE_LINES);
        gtk_label_set_width_chars (GTK_LABEL (child), -1);
      }
    else
      wrap_title (child);
}

/* What it likes is one line, also where there is height for more. */
static void
prefer_one_line (GtkWidget *widget)
{
  gtk_widget_set_layout_manager (widget, footfall_width_first_layout_new ());
}

void
footfall_wrap_texts (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* The one has a single height at any width, the other lines of its own for its buttons. */
  if (GTK_IS_MENU_BUTTON (widget) || FOOTFALL_IS_CHOICE (widget))
    return;
  if (ADW_IS_WINDOW_TITLE (widget))
    {
      wrap_title (widget);
      prefer_one_line (widget);
      return;
    }

  if (GTK_IS_BUTTON (widget))
    {
      wrap_button (widget, GTK_IS_TOGGLE_BUTTON (widget));
      prefer_one_line (widget);
    }
  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, HEADING))
    wrap_heading (GTK_LABEL (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    footfall_wrap_texts (child);
}
