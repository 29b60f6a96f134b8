/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"
#include "cli/commands.h"
#include "cli/error.h"
#include "cli/json.h"
#include "reminder/local-time.h"
#include "reminder/reminder-text.h"

#define INDENT 2

typedef struct
{
  gboolean is_dry_run;
  char *now;
} RemindOptions;

static const GOptionEntry remind_options[] = {
  { "dry-run", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (RemindOptions, is_dry_run), N_("Send nothing (needed)"),
    NULL },
  { "now", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (RemindOptions, now), N_("Look from this time"), N_("TIME") },
  { NULL },
};

/* What is looked at, and how */
typedef struct
{
  FootfallCli *cli;
  const FootfallLog *log;
  FootfallReminderSettings settings;
  gint64 now;
  FootfallDay today;
} Look;

static FootfallReminderText *
get_text (const Look *look, const FootfallReminder *reminder)
{
  return footfall_reminder_text_new (reminder, look->log, &look->cli->rules, look->cli->unit, look->today,
                                     look->settings.shows_details);
}

static void
add_time (FootfallJsonWriter *writer, const Look *look, const char *key, gint64 time)
{
  footfall_json_add_time (writer, key, time, footfall_instant_utc_offset (time, look->cli->zone));
}

static void
add_knees (FootfallJsonWriter *writer, const FootfallReminder *reminder)
{
  footfall_json_writer_key (writer, "knees");
  footfall_json_writer_begin_array (writer);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (reminder->knees[knee])
      footfall_json_writer_string (writer, footfall_vocabulary_get_nick (&footfall_knees, knee));
  footfall_json_writer_end_array (writer);
}

static void
add_finding_keys (FootfallJsonWriter *writer, const FootfallReminder *reminder)
{
  footfall_json_writer_key (writer, "findings");
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < reminder->findings->len; i++)
    {
      g_autofree char *key = footfall_finding_get_key (g_ptr_array_index (reminder->findings, i));
      footfall_json_writer_string (writer, key);
    }
  footfall_json_writer_end_array (writer);
}

static void
write_reminder (FootfallJsonWriter *writer, const Look *look, const FootfallReminder *reminder)
{
  g_autoptr (FootfallReminderText) text = get_text (look, reminder);

  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_string (writer, "id", reminder->id);
  footfall_json_add_word (writer, "topic", &footfall_reminder_topics, (int) reminder->topic);
  footfall_json_add_word (writer, "cause", &footfall_reminder_causes, (int) reminder->cause);
  add_knees (writer, reminder);
  footfall_json_add_uuid (writer, "shoe", &reminder->shoe);
  add_finding_keys (writer, reminder);
  footfall_json_add_string (writer, "title", text->title);
  footfall_json_add_string (writer, "body", text->body);
  footfall_json_writer_end_object (writer);
}

static void
write_reminders (FootfallJsonWriter *writer, const Look *look, const char *key, GPtrArray *reminders)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_key (writer, key);
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < reminders->len; i++)
    write_reminder (writer, look, g_ptr_array_index (reminders, i));
  footfall_json_writer_end_array (writer);
}

static void
answer_json (const Look *look, const FootfallReminderPlan *plan)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  add_time (&writer, look, "now", look->now);
  add_time (&writer, look, "next_look", plan->next_look);
  write_reminders (&writer, look, "due", plan->due);
  write_reminders (&writer, look, "held", plan->held);
  footfall_json_writer_key (&writer, "withdrawn");
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < plan->withdrawn->len; i++)
    footfall_json_writer_string (&writer, g_ptr_array_index (plan->withdrawn, i));
  footfall_json_writer_end_array (&writer);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, look->cli->page);
}

/* Why: what caused it, and each finding in it */
static void
add_why (const Look *look, const FootfallReminder *reminder)
{
  const char *topic = footfall_vocabulary_get_label (&footfall_reminder_topics, (int) reminder->topic);
  const char *cause = footfall_vocabulary_get_label (&footfall_reminder_causes, (int) reminder->cause);
  /* Translators: what a notification is about, and why it is sent: "Morning check-in. Its hour has come." */
  g_autofree char *line = g_strdup_printf (_("%s. %s"), topic, cause);

  footfall_page_add_text (look->cli->page, INDENT, FOOTFALL_STYLE_FAINT, line);
  for (guint i = 0; i < reminder->findings->len; i++)
    {
      g_autoptr (FootfallFindingText) text = footfall_finding_text_new (g_ptr_array_index (reminder->findings, i),
                                                                        look->log, &look->cli->rules,
                                                                        look->cli->unit);
      footfall_page_add_text (look->cli->page, INDENT, FOOTFALL_STYLE_FAINT, text->sentence);
    }
}

static void
add_reminders (const Look *look, const char *heading, GPtrArray *reminders)
{
  if (reminders->len == 0)
    return;

  footfall_page_add_heading (look->cli->page, heading);
  for (guint i = 0; i < reminders->len; i++)
    {
      const FootfallReminder *reminder = g_ptr_array_index (reminders, i);
      g_autoptr (FootfallReminderText) text = get_text (look, reminder);

      if (i > 0)
        footfall_page_add_blank (look->cli->page);
      footfall_page_add_text (look->cli->page, 0, FOOTFALL_STYLE_STRONG, text->title);
      footfall_page_add_text (look->cli->page, INDENT, FOOTFALL_STYLE_PLAIN, text->body);
      add_why (look, reminder);
    }
}

static void
answer (const Look *look, const FootfallReminderPlan *plan)
{
  gint32 utc_offset_s = footfall_instant_utc_offset (plan->next_look, look->cli->zone);
  g_autofree char *time = footfall_instant_to_string (plan->next_look, utc_offset_s);
  /* Translators: %s is a day and a time. */
  g_autofree char *next = g_strdup_printf (_("The next look is at %s."), time);

  if (plan->due->len == 0)
    footfall_page_add_text (look->cli->page, 0, FOOTFALL_STYLE_PLAIN, _("Nothing would be sent."));
  add_reminders (look, _("Would be sent"), plan->due);
  add_reminders (look, _("Waits for the end of the quiet hours"), plan->held);
  footfall_page_add_blank (look->cli->page);
  footfall_page_add_text (look->cli->page, 0, FOOTFALL_STYLE_FAINT, next);
}

static gboolean
parse_now (const FootfallCli *cli, const char *text, gint64 *now, GError **error)
{
  gint32 utc_offset_s;

  *now = cli->now;
  if (text == NULL || footfall_instant_parse (text, cli->zone, now, &utc_offset_s))
    return TRUE;
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("“%s” is not a time; write --now as in 2026-11-22T07:30."), text);
  return FALSE;
}

static gboolean
check_options (const RemindOptions *options, GError **error)
{
  if (options->is_dry_run)
    return TRUE;
  g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE,
                       _("Only the window sends reminders; add --dry-run to see what it would send."));
  return FALSE;
}

static gboolean
run_remind (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const RemindOptions *options = values;
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  Look look = { .cli = cli };

  if (!check_options (options, error) || !parse_now (cli, options->now, &look.now, error))
    return FALSE;
  look.log = footfall_cli_read_log (cli, error);
  if (look.log == NULL)
    return FALSE;

  look.today = footfall_local_day (look.now, cli->zone);
  footfall_preferences_get_reminder_settings (preferences, &look.settings);
  g_autoptr (FootfallAssessment) assessment = footfall_assess (look.log, &cli->rules, look.today);
  g_autoptr (FootfallReminderPlan) plan = footfall_reminder_plan_new (look.log, assessment, &cli->rules,
                                                                      &look.settings, look.now, cli->zone);
  (cli->json ? answer_json : answer) (&look, plan);
  return TRUE;
}

const FootfallCommand footfall_command_remind = {
  .name = "remind",
  .summary = N_("List which reminders would be sent now, and why"),
  .description = N_("The window and its timer send them; this sends and records nothing. What was sent before, "
                    "dismissed or put off, and the choices in the preferences count."),
  .options = remind_options,
  .options_size = sizeof (RemindOptions),
  .has_json = TRUE,
  .run = run_remind,
};
