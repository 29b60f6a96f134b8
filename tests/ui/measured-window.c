/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Footfall with one more action, app.measure, which writes into the file it is given what does not fit on the
 * display. No accessibility tree says whether a label is cut short or what a window asks for; GTK's own widgets do.
 * Each line, its fields between tabs: "window", width, height, the least width and height, "mirrored" or "plain",
 * size of text in per cent, title, and who asks for that width; or one of "cut", "ellipsized" and "sideways" and what is so.
 *
 * FOOTFALL_MIRRORED in the environment names a folder of translations that are read from right to left. GTK would ask
 * translations of its own for the direction; who tests need not have any. */

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "config.h"
#include "ui/application.h"

/* Sizes are rounded on the way down. */
#define TOLERANCE 1

/* What a widget is seen through: a window, or something that scrolls. */
typedef struct
{
  GtkWidget *widget;
  gboolean is_free_sideways;
  gboolean is_free_downwards;
} Frame;

static int
get_minimum (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum;
  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Those who ask for most of the width, from the outside in. */
static void
append_reason (GString *report, GtkWidget *widget)
{
  while (widget != NULL)
    {
      g_string_append_printf (report, " > %s %d", gtk_widget_get_css_name (widget),
                              get_minimum (widget, GTK_ORIENTATION_HORIZONTAL, -1));
      GtkWidget *widest = NULL;
      int most = 0;
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
        {
          int minimum = GTK_IS_NATIVE (child) ? 0 : get_minimum (child, GTK_ORIENTATION_HORIZONTAL, -1);
          if (minimum > most)
            widest = child;
          most = MAX (most, minimum);
        }
      widget = widest;
    }
}

static gboolean
is_cut (GtkWidget *widget, const Frame *frame)
{
  graphene_rect_t bounds;
  if (!gtk_widget_compute_bounds (widget, frame->widget, &bounds))
    return FALSE;

  double right = bounds.origin.x + bounds.size.width - gtk_widget_get_width (frame->widget);
  double bottom = bounds.origin.y + bounds.size.height - gtk_widget_get_height (frame->widget);
  gboolean is_cut_sideways = !frame->is_free_sideways && (bounds.origin.x < -TOLERANCE || right > TOLERANCE);
  gboolean is_cut_below = !frame->is_free_downwards && (bounds.origin.y < -TOLERANCE || bottom > TOLERANCE);
  return is_cut_sideways || is_cut_below;
}

static void
append_cut (GString *report, GtkWidget *widget, const Frame *frame)
{
  graphene_rect_t bounds;
  if (!gtk_widget_compute_bounds (widget, frame->widget, &bounds))
    return;
  g_string_append_printf (report, "cut\t%s: %.0f,%.0f %.0fx%.0f in %s %dx%d;", gtk_widget_get_css_name (widget),
                          bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height,
                          gtk_widget_get_css_name (frame->widget), gtk_widget_get_width (frame->widget),
                          gtk_widget_get_height (frame->widget));
  append_reason (report, widget);
  g_string_append_c (report, '\n');
}

static void
append_label (GString *report, GtkLabel *label)
{
  if (gtk_widget_get_opacity (GTK_WIDGET (label)) > 0 && pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    g_string_append_printf (report, "ellipsized\t%s\n", gtk_label_get_text (label));
}

static void
append_scrolling (GString *report, GtkScrolledWindow *scrolled)
{
  GtkAdjustment *across = gtk_scrolled_window_get_hadjustment (scrolled);
  double hidden = gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across);
  GtkPolicyType policy;
  gtk_scrolled_window_get_policy (scrolled, &policy, NULL);
  if (policy == GTK_POLICY_NEVER || hidden <= TOLERANCE)
    return;
  g_string_append_printf (report, "sideways\t%.0f;", hidden);
  append_reason (report, gtk_scrolled_window_get_child (scrolled));
  g_string_append_c (report, '\n');
}

/* What is scrolled is seen through what scrolls it; pages that are swiped through stand beside each other. */
static Frame
get_inner_frame (GtkWidget *widget, const Frame *frame)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      GtkPolicyType across, down;
      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &across, &down);
      return (Frame) { widget, across != GTK_POLICY_NEVER, down != GTK_POLICY_NEVER };
    }
  if (ADW_IS_CAROUSEL (widget))
    return (Frame) { widget, TRUE, FALSE };
  return *frame;
}

static void
examine (GString *report, GtkWidget *widget, const Frame *frame)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_child_visible (widget))
    return;
  if (is_cut (widget, frame))
    {
      append_cut (report, widget, frame);
      return;
    }

  if (GTK_IS_LABEL (widget))
    append_label (report, GTK_LABEL (widget));
  if (GTK_IS_SCROLLED_WINDOW (widget))
    append_scrolling (report, GTK_SCROLLED_WINDOW (widget));
  Frame inner = get_inner_frame (widget, frame);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child) && !GTK_IS_SCROLLBAR (child))
      examine (report, child, &inner);
}

static void
append_window (GString *report, GtkWidget *window)
{
  int dpi;
  g_object_get (gtk_widget_get_settings (window), "gtk-xft-dpi", &dpi, NULL);
  int width = gtk_widget_get_width (window);
  GtkWidget *content = gtk_widget_get_first_child (window); /* without the shadow */
  g_string_append_printf (report, "window\t%d\t%d\t%d\t%d\t%s\t%d\t%s\t", width, gtk_widget_get_height (window),
                          get_minimum (content, GTK_ORIENTATION_HORIZONTAL, -1),
                          get_minimum (content, GTK_ORIENTATION_VERTICAL, width),
                          gtk_widget_get_direction (window) == GTK_TEXT_DIR_RTL ? "mirrored" : "plain",
                          dpi * 100 / (96 * PANGO_SCALE), gtk_window_get_title (GTK_WINDOW (window)));
  append_reason (report, window);
  g_string_append_c (report, '\n');
  Frame frame = { window, FALSE, FALSE };
  for (GtkWidget *child = gtk_widget_get_first_child (window); child; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      examine (report, child, &frame);
}

static gboolean
is_in_front (GtkWidget *window, GListModel *windows)
{
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);
      if (gtk_widget_get_mapped (GTK_WIDGET (other)) && gtk_window_get_transient_for (other) == GTK_WINDOW (window))
        return FALSE;
    }
  return TRUE;
}

static void
on_measure (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GString) report = g_string_new (NULL);
  GListModel *windows = gtk_window_get_toplevels ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      if (gtk_widget_get_mapped (window) && is_in_front (window, windows))
        append_window (report, window);
    }

  g_autoptr (GError) error = NULL;
  if (!g_file_set_contents (g_variant_get_string (parameter, NULL), report->str, -1, &error))
    g_error ("%s", error->message);
}

static const GActionEntry entries[] = {
  { "measure", on_measure, "s" },
};

static void
on_startup (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  const char *mirrored = g_getenv ("FOOTFALL_MIRRORED");
  bindtextdomain (GETTEXT_PACKAGE, mirrored != NULL ? mirrored : FOOTFALL_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_autoptr (FootfallApplication) application = footfall_application_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), NULL);
  if (mirrored != NULL)
    g_signal_connect_after (application, "startup", G_CALLBACK (on_startup), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
