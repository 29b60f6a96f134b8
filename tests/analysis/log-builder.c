/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECONDS_PER_DAY 86400

static FootfallUuid
name_record (LogBuilder *self, const char *id)
{
  g_autofree char *text = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++self->n_records);
  FootfallUuid uuid;
  g_assert_true (footfall_uuid_parse (text, &uuid));

  g_hash_table_insert (self->names, g_strdup (id != NULL ? id : text), g_memdup2 (&uuid, sizeof uuid));
  return uuid;
}

/* What stands behind "name=" among the options */
static const char *
get_option (char **options, const char *name)
{
  gsize length = strlen (name);

  for (char **option = options; *option != NULL; option++)
    {
      if (g_str_has_prefix (*option, name) && (*option)[length] == '=')
        return *option + length + 1;
    }
  return NULL;
}

static gboolean
has_option (char **options, const char *name)
{
  return g_strv_contains ((const char *const *) options, name);
}

static FootfallDay
get_day (LogBuilder *self, const char *text)
{
  return text == NULL || g_str_equal (text, "?") ? FOOTFALL_DAY_UNKNOWN : self->today + atoi (text);
}

static double
get_metres (const char *text, double otherwise)
{
  return text != NULL ? 1000 * g_ascii_strtod (text, NULL) : otherwise;
}

/* The number before a suffix, such as the 5.2 of "5.2km" */
static double
find_number (char **options, const char *suffix)
{
  for (char **option = options; *option != NULL; option++)
    {
      if (g_ascii_isdigit (**option) && g_str_has_suffix (*option, suffix))
        return g_ascii_strtod (*option, NULL);
    }
  return NAN;
}

static int
find_word (char **options, const FootfallVocabulary *vocabulary, int otherwise)
{
  for (char **option = options; *option != NULL; option++)
    {
      if (footfall_vocabulary_find (vocabulary, *option) >= 0)
        return footfall_vocabulary_find (vocabulary, *option);
    }
  return otherwise;
}

static void
get_instant (char **options, FootfallDay day, const char *usual_time, gint64 *unix_s, gint32 *utc_offset_s)
{
  const char *time = get_option (options, "at");
  const char *offset = get_option (options, "utc");
  int hour = 0, minute = 0;

  g_assert_cmpint (sscanf (time != NULL ? time : usual_time, "%d:%d", &hour, &minute), ==, 2);
  *utc_offset_s = offset != NULL ? 60 * atoi (offset) : 0;
  *unix_s = (gint64) day * SECONDS_PER_DAY + hour * 3600 + minute * 60 - *utc_offset_s;
}

static void
add_run (LogBuilder *self, FootfallDay day, char **options)
{
  FootfallRun *run = footfall_run_new ();
  const char *shoe = get_option (options, "shoe");
  double minutes = find_number (options, "min");

  run->record.uuid = name_record (self, get_option (options, "id"));
  get_instant (options, day, "12:00", &run->started_at, &run->utc_offset_s);
  run->distance_m = 1000 * find_number (options, "km");
  run->duration_s = isnan (minutes) ? -1 : (gint64) round (60 * minutes);
  run->surface = (FootfallSurface) find_word (options, &footfall_surfaces, FOOTFALL_SURFACE_UNKNOWN);
  if (shoe != NULL)
    run->shoe = *log_builder_find (self, shoe);
  footfall_log_put (self->log, FOOTFALL_RECORD_RUN, run);
}

static void
add_pain (LogBuilder *self, const char *what, FootfallDay day, char **options)
{
  FootfallPain *pain = footfall_pain_new ();
  const char *run = get_option (options, "of");
  gboolean is_morning = has_option (options, "morning");

  pain->record.uuid = name_record (self, NULL);
  get_instant (options, day, is_morning ? "07:00" : "20:00", &pain->felt_at, &pain->utc_offset_s);
  pain->knee = what[0] == 'L' ? FOOTFALL_KNEE_LEFT : what[0] == 'R' ? FOOTFALL_KNEE_RIGHT : FOOTFALL_KNEE_UNSPECIFIED;
  pain->level = atoi (what + 1);
  pain->moment = is_morning ? FOOTFALL_MOMENT_NEXT_MORNING
                            : (FootfallMoment) find_word (options, &footfall_moments, FOOTFALL_MOMENT_AFTER);
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    {
      if (has_option (options, footfall_vocabulary_get_nick (&footfall_signs, i)))
        pain->signs |= 1 << i;
    }
  if (run != NULL)
    pain->run = *log_builder_find (self, run);
  footfall_log_put (self->log, FOOTFALL_RECORD_PAIN, pain);
}

static void
add_shoe (LogBuilder *self, FootfallDay day, char **options)
{
  FootfallShoe *shoe = footfall_shoe_new ();

  shoe->record.uuid = name_record (self, get_option (options, "id"));
  g_free (shoe->name);
  shoe->name = g_strdup (get_option (options, "name") != NULL ? get_option (options, "name")
                                                              : get_option (options, "id"));
  shoe->first_used_on = day;
  shoe->initial_distance_m = get_metres (get_option (options, "initial"), 0);
  shoe->inspect_at_m = get_metres (get_option (options, "inspect-at"), shoe->inspect_at_m);
  shoe->replace_at_m = get_metres (get_option (options, "replace-at"), shoe->replace_at_m);
  shoe->inspected_on = get_day (self, get_option (options, "inspected"));
  shoe->retired_on = get_day (self, get_option (options, "retired"));
  shoe->sole = has_option (options, "worn") ? FOOTFALL_SOLE_WORN : FOOTFALL_SOLE_UNKNOWN;
  shoe->fit = has_option (options, "poor") ? FOOTFALL_FIT_POOR : FOOTFALL_FIT_UNKNOWN;
  footfall_log_put (self->log, FOOTFALL_RECORD_SHOE, shoe);
}

static void
add_walk (LogBuilder *self, FootfallDay day)
{
  FootfallBreak *pause = footfall_break_new ();

  pause->record.uuid = name_record (self, NULL);
  pause->starts_on = day;
  pause->walk_ok_on = day;
  footfall_log_put (self->log, FOOTFALL_RECORD_BREAK, pause);
}

static void
add_break (LogBuilder *self, FootfallDay day, char **options)
{
  FootfallBreak *pause = footfall_break_new ();

  pause->record.uuid = name_record (self, get_option (options, "id"));
  pause->starts_on = day;
  pause->ends_on = get_day (self, get_option (options, "ends"));
  pause->walk_ok_on = get_day (self, get_option (options, "walk"));
  footfall_log_put (self->log, FOOTFALL_RECORD_BREAK, pause);
}

static void
add_activity (LogBuilder *self, FootfallActivityKind kind, FootfallDay day, char **options)
{
  FootfallActivity *activity = footfall_activity_new ();
  double minutes = find_number (options, "min");

  activity->record.uuid = name_record (self, get_option (options, "id"));
  get_instant (options, day, "17:00", &activity->done_at, &activity->utc_offset_s);
  activity->kind = kind;
  activity->duration_s = isnan (minutes) ? -1 : (gint64) round (60 * minutes);
  footfall_log_put (self->log, FOOTFALL_RECORD_ACTIVITY, activity);
}

static void
add_on_day (LogBuilder *self, const char *what, FootfallDay day, char **options)
{
  if (g_str_equal (what, "run"))
    add_run (self, day, options);
  else if (g_str_equal (what, "shoe"))
    add_shoe (self, day, options);
  else if (g_str_equal (what, "walk"))
    add_walk (self, day);
  else if (g_str_equal (what, "break"))
    add_break (self, day, options);
  else if (footfall_vocabulary_find (&footfall_activity_kinds, what) >= 0)
    add_activity (self, (FootfallActivityKind) footfall_vocabulary_find (&footfall_activity_kinds, what), day, options);
  else
    add_pain (self, what, day, options);
}

static void
add_word (LogBuilder *self, const char *word)
{
  g_auto (GStrv) parts = g_strsplit (word, ",", -1);
  g_auto (GStrv) what_and_day = g_strsplit (parts[0], "@", 2);
  const char *range = strstr (what_and_day[1], "..");
  FootfallDay first = get_day (self, what_and_day[1]);
  FootfallDay last = range != NULL ? get_day (self, range + 2) : first;

  for (FootfallDay day = first; day <= last; day++)
    add_on_day (self, what_and_day[0], day, parts + 1);
}

LogBuilder *
log_builder_new (const char *text)
{
  LogBuilder *self = g_new0 (LogBuilder, 1);

  self->log = footfall_log_new ();
  self->today = LOG_BUILDER_TODAY;
  footfall_rules_init (&self->rules);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  log_builder_add (self, text);
  return self;
}

void
log_builder_free (LogBuilder *self)
{
  footfall_log_free (self->log);
  g_hash_table_unref (self->names);
  g_free (self);
}

void
log_builder_add (LogBuilder *self, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      if (**word != '\0')
        add_word (self, *word);
    }
}

const FootfallUuid *
log_builder_find (LogBuilder *self, const char *id)
{
  const FootfallUuid *uuid = g_hash_table_lookup (self->names, id);

  g_assert_nonnull (uuid);
  return uuid;
}

FootfallAssessment *
log_builder_assess (LogBuilder *self)
{
  return footfall_assess (self->log, &self->rules, self->today);
}

char *
describe_findings (const FootfallAssessment *assessment)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      const char *rule = footfall_vocabulary_get_nick (&footfall_rule_ids, (int) finding->rule);
      const char *level = footfall_vocabulary_get_nick (&footfall_finding_levels, (int) finding->level);

      g_string_append_printf (text, "%s%s%s%s=%s%s", i > 0 ? " " : "", rule, finding->knee >= 0 ? ":" : "",
                              finding->knee >= 0 ? footfall_vocabulary_get_nick (&footfall_knees, finding->knee) : "",
                              level, finding->quiet ? "?" : "");
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
find_in_log (const char *text)
{
  g_autoptr (LogBuilder) builder = log_builder_new (text);
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);

  return describe_findings (assessment);
}

const FootfallFinding *
get_finding (const FootfallAssessment *assessment, FootfallRuleId rule)
{
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      if (finding->rule == rule)
        return finding;
    }
  g_assert_not_reached ();
}

const char *
log_builder_get_name (LogBuilder *self, const FootfallUuid *uuid)
{
  GHashTableIter iter;
  gpointer name, value;

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      if (footfall_uuid_equal (value, uuid))
        return name;
    }
  g_assert_not_reached ();
}

char *
describe_runs (LogBuilder *builder, const FootfallFinding *finding)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < finding->runs->len; i++)
    {
      g_string_append (text, i > 0 ? " " : "");
      g_string_append (text, log_builder_get_name (builder, &g_array_index (finding->runs, FootfallUuid, i)));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
check_finding_cases (gconstpointer data)
{
  const FindingCases *table = data;

  for (gsize i = 0; i < table->n_cases; i++)
    {
      g_autofree char *findings = find_in_log (table->cases[i].text);

      if (g_str_equal (findings, table->cases[i].findings))
        continue;

      g_test_message ("%s: found \"%s\", expected \"%s\"", table->cases[i].text, findings, table->cases[i].findings);
      g_test_fail ();
    }
}
