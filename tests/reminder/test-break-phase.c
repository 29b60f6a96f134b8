/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"
#include "reminder/break-phase.h"

/* A log in shorthand, and how far its break is today: "none", "rest" or "ready", and which. */
static const struct
{
  const char *text;
  FootfallBreakPhase phase;
  const char *id;
} cases[] = {
  { "", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@1,ends=7,id=a", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@0,ends=7,id=a", FOOTFALL_BREAK_PHASE_REST, "a" },
  { "break@-7,ends=1,id=a", FOOTFALL_BREAK_PHASE_REST, "a" },
  { "break@-7,ends=0,id=a", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-40,ends=-28,id=a", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-40,ends=-29,id=a", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@0,ends=0,id=a", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-400,id=a", FOOTFALL_BREAK_PHASE_REST, "a" },
  /* Over with the resume check, or with a run on its last day or later */
  { "break@-7,ends=-1,walk=0,id=a", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@-7,ends=-1,walk=1,id=a", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-7,ends=7,walk=-1,id=a", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@-7,ends=-1,id=a run@-1,3km", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@-7,ends=-1,id=a run@-2,3km", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-7,ends=-1,id=a run@1,3km", FOOTFALL_BREAK_PHASE_READY, "a" },
  { "break@-7,ends=3,id=a run@-2,3km", FOOTFALL_BREAK_PHASE_REST, "a" },
  /* Across the date line the earlier run has the later date. */
  { "break@-7,ends=-1,id=a run@-1,3km,at=20:00,utc=+840 run@-2,3km,at=10:00,utc=-720", FOOTFALL_BREAK_PHASE_NONE,
    NULL },
  /* Several */
  { "break@-30,ends=-20,id=a break@-7,ends=7,id=b", FOOTFALL_BREAK_PHASE_REST, "b" },
  { "break@-30,ends=20,id=a break@-7,ends=-1,id=b", FOOTFALL_BREAK_PHASE_READY, "b" },
  { "break@-30,ends=20,id=a break@-7,ends=-1,walk=-1,id=b", FOOTFALL_BREAK_PHASE_NONE, NULL },
  { "break@-30,ends=-20,id=a break@3,ends=10,id=b", FOOTFALL_BREAK_PHASE_READY, "a" },
};

static void
test_phases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (cases[i].text);
      FootfallBreakPhase phase;
      const FootfallBreak *found = footfall_break_find (builder->log, builder->today, &phase);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (phase, ==, cases[i].phase);
      if (cases[i].id == NULL)
        g_assert_null (found);
      else
        g_assert_true (footfall_uuid_equal (&found->record.uuid, log_builder_find (builder, cases[i].id)));
    }
}

static void
test_is_on (void)
{
  static const FootfallBreak pause = { .starts_on = 100, .ends_on = 107, .walk_ok_on = FOOTFALL_DAY_UNKNOWN };
  static const FootfallBreak open = { .starts_on = 100,
                                      .ends_on = FOOTFALL_DAY_UNKNOWN,
                                      .walk_ok_on = FOOTFALL_DAY_UNKNOWN };
  static const FootfallBreak passed = { .starts_on = 100, .ends_on = 107, .walk_ok_on = 105 };

  g_assert_false (footfall_break_is_on (&pause, 99));
  g_assert_true (footfall_break_is_on (&pause, 100));
  g_assert_true (footfall_break_is_on (&pause, 107));
  g_assert_false (footfall_break_is_on (&pause, 108));
  g_assert_true (footfall_break_is_on (&open, 10000));
  g_assert_true (footfall_break_is_on (&passed, 104));
  g_assert_false (footfall_break_is_on (&passed, 105));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/break-phase/phases", test_phases);
  g_test_add_func ("/reminder/break-phase/is-on", test_is_on);
  return g_test_run ();
}
