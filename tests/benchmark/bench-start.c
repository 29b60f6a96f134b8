/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Starts a window, stops when its first frame is painted, and prints how long
 * that took since FOOTFALL_STARTED_US (microseconds of the monotonic clock, set
 * by whoever started the process) and the peak memory. Built twice: with
 * Footfall's window, and with an empty one to hold it against. */

#include <adwaita.h>
#include <sys/resource.h>

#ifdef BENCH_FOOTFALL
#include "ui/application.h"
#endif

static gboolean is_painted = FALSE;

static void
print_figures (void)
{
  const char *started = g_getenv ("FOOTFALL_STARTED_US");
  gint64 started_us = started != NULL ? g_ascii_strtoll (started, NULL, 10) : g_get_monotonic_time ();
  double taken_ms = (double) (g_get_monotonic_time () - started_us) / 1000.0;
  struct rusage usage = { 0 };
  getrusage (RUSAGE_SELF, &usage);
  g_print ("%.1f %ld\n", taken_ms, usage.ru_maxrss);
}

static void
on_after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  if (is_painted || gtk_widget_get_width (window) == 0)
    return;
  is_painted = TRUE;
  print_figures ();
  g_application_quit (g_application_get_default ());
}

static void
on_window_realize_cb (GtkWidget *window, gpointer data)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_after_paint_cb), window);
}

static void
on_window_added_cb (GtkApplication *application, GtkWindow *window, gpointer data)
{
  if (gtk_widget_get_realized (GTK_WIDGET (window)))
    on_window_realize_cb (GTK_WIDGET (window), NULL);
  else
    g_signal_connect (window, "realize", G_CALLBACK (on_window_realize_cb), NULL);
}

#ifdef BENCH_FOOTFALL
static GApplication *
make_application (void)
{
  return G_APPLICATION (footfall_application_new ());
}
#else
static void
on_activate_cb (GApplication *application, gpointer data)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), adw_header_bar_new ());
  gtk_window_present (GTK_WINDOW (window));
}

static GApplication *
make_application (void)
{
  AdwApplication *application = adw_application_new ("io.github.footfall.Empty", G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (on_activate_cb), NULL);
  return G_APPLICATION (application);
}
#endif

int
main (int argc, char **argv)
{
  g_autoptr (GApplication) application = make_application ();
  g_signal_connect (application, "window-added", G_CALLBACK (on_window_added_cb), NULL);
  int status = g_application_run (application, argc, argv);
  return is_painted ? status : 1;
}
