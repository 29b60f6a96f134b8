/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/reminder-text.h"

#include <string.h>

#include "../advice/wording.h"
#include "story.h"

#define MONTH_OF_RUNS "run@-40,5km run@-30,5km run@-24,5km run@-20,5km run@-15,5km run@-10,5km run@-6,5km"

/* A log in shorthand; what the first notification of its day 0, at noon, says with and without details */
static const struct
{
  const char *text;
  const char *title;
  const char *body;
  const char *plain_title;
  const char *plain_body;
} cases[] = {
  { "L7@0", "Left knee: time for a break", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "R7@0", "Right knee: time for a break", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "U7@0", "Your knee: time for a break", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "L7@0 R7@0", "Your knees: time for a break", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "L0@0,locked", "Left knee: have it looked at", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "L5@0", "Left knee: a flare-up", NULL, "Your log has a note for you", "Open Footfall to read it." },
  { "R2@-18 R2@-15 R2@-12 R2@-8 R2@-4 R2@0", "Right knee: low pain that stays", NULL, "Your log has a note for you",
    "Open Footfall to read it." },
  { MONTH_OF_RUNS " run@0,8km", "A bigger step in distance", NULL, "New in your log", "Open Footfall to read it." },
  { "run@-20,5km run@-9,5km", "Coming back after a pause", NULL, "New in your log", "Open Footfall to read it." },
  { "run@-1,5km,id=a U2@-1,of=a", "Your knee check-in", "How are your knees this morning?", "Your knee check-in",
    "How are your knees this morning?" },
  { "run@-1,5km,id=a L2@-1,of=a R0@0,morning", "Your knee check-in", "How is your knee this morning?",
    "Your knee check-in", "How is your knee this morning?" },
  { "break@-10,ends=0", "Ready to try again?", "The day you set has come. A short check comes first.",
    "Ready to try again?", "The day you set has come. A short check comes first." },
  { "shoe@-9,id=Pegasus,initial=490km run@0,10km,shoe=Pegasus", "Time for a look at your shoes",
    "“Pegasus” has 500.0\302\240km on it and was not looked at since it reached 500\302\240km.",
    "Time for a look at your shoes",
    "“Pegasus” has 500.0\302\240km on it and was not looked at since it reached 500\302\240km." },
  { "shoe@-9,id=A,initial=790km run@0,10km,shoe=A", "A pair of shoes has come far", NULL,
    "A pair of shoes has come far", NULL },
};

typedef struct
{
  LogBuilder *builder;
  FootfallAssessment *assessment;
  FootfallReminderPlan *plan;
} Planned;

static void
planned_clear (Planned *self)
{
  footfall_reminder_plan_free (self->plan);
  footfall_assessment_free (self->assessment);
  log_builder_free (self->builder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Planned, planned_clear)

static void
plan (Planned *self, const char *text, int hour)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  FootfallReminderSettings settings;

  footfall_reminder_settings_init (&settings);
  self->builder = log_builder_new (text);
  self->assessment = log_builder_assess (self->builder);
  self->plan = footfall_reminder_plan_new (self->builder->log, self->assessment, &self->builder->rules, &settings,
                                           self->builder->today * G_GINT64_CONSTANT (86400) + hour * 3600, utc);
  g_assert_cmpuint (self->plan->due->len, >, 0);
}

static FootfallReminderText *
get_text (const Planned *self, guint index, gboolean shows_details)
{
  return footfall_reminder_text_new (g_ptr_array_index (self->plan->due, index), self->builder->log,
                                     &self->builder->rules, FOOTFALL_DISTANCE_UNIT_KILOMETRES, self->builder->today,
                                     shows_details);
}

static void
check_text (const FootfallReminderText *text)
{
  wording_check_title (text->title);
  wording_check (text->body);
  wording_check_plurals (text->body);
  g_assert_cmpint (g_utf8_strlen (text->title, -1), <, FOOTFALL_REMINDER_TITLE_MAX);
}

static void
test_words (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Planned) planned = { NULL };
      g_test_message ("%s", cases[i].text);
      plan (&planned, cases[i].text, 12);
      g_autoptr (FootfallReminderText) text = get_text (&planned, 0, TRUE);
      g_autoptr (FootfallReminderText) plain = get_text (&planned, 0, FALSE);

      check_text (text);
      check_text (plain);
      g_assert_cmpstr (text->title, ==, cases[i].title);
      g_assert_cmpstr (plain->title, ==, cases[i].plain_title);
      if (cases[i].body != NULL)
        g_assert_cmpstr (text->body, ==, cases[i].body);
      if (cases[i].plain_body != NULL)
        g_assert_cmpstr (plain->body, ==, cases[i].plain_body);
    }
}

/* No level, side or sign where it may be seen by others, whatever is told */
static void
test_nothing_for_others (void)
{
  static const char *const words[] = { "left", "right", "Left", "Right", "pain", "break", "locked", "7", "flare" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Planned) planned = { NULL };
      plan (&planned, cases[i].text, 12);
      const FootfallReminder *reminder = g_ptr_array_index (planned.plan->due, 0);
      g_autoptr (FootfallReminderText) plain = get_text (&planned, 0, FALSE);

      for (gsize j = 0; j < G_N_ELEMENTS (words) && reminder->topic != FOOTFALL_REMINDER_TOPIC_SHOE; j++)
        {
          g_assert_null (strstr (plain->title, words[j]));
          g_assert_null (strstr (plain->body, words[j]));
        }
    }
}

/* One sentence for each knee, not one for each reason */
static void
test_two_knees (void)
{
  g_auto (Planned) planned = { NULL };
  plan (&planned, "L3@-6 L3@-3 L7@0 R8@0", 12);
  g_autoptr (FootfallReminderText) text = get_text (&planned, 0, TRUE);
  g_auto (GStrv) lines = g_strsplit (text->body, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_nonnull (strstr (lines[0], "left"));
  g_assert_nonnull (strstr (lines[1], "right"));
}

static void
test_yesterday_morning (void)
{
  g_auto (Planned) planned = { NULL };
  plan (&planned, "run@-2,5km,id=a L2@-2,of=a", 11);
  g_autoptr (FootfallReminderText) text = get_text (&planned, 0, TRUE);

  g_assert_cmpstr (text->body, ==, "How were your knees yesterday morning?");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/text/words", test_words);
  g_test_add_func ("/reminder/text/nothing-for-others", test_nothing_for_others);
  g_test_add_func ("/reminder/text/two-knees", test_two_knees);
  g_test_add_func ("/reminder/text/yesterday-morning", test_yesterday_morning);
  return g_test_run ();
}
