/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "story.h"

#define END { 0 }

#define MONTH_OF_RUNS "run@-40,5km run@-30,5km run@-24,5km run@-20,5km run@-15,5km run@-10,5km run@-6,5km"

/* A bigger step is told once, and at most one message comes in seven days. */
static const StoryStep spike[] = {
  { MONTH_OF_RUNS " run@0,8km", 0, "20:00", "training/new", "" },
  { NULL, 1, "10:00", "", "" },
  { "run@2,12km", 2, "20:00", "", "training" },
  { NULL, 6, "20:00", "", "training" },
  { NULL, 7, "20:00", "training/new", "" },
  { NULL, 8, "20:00", "", "" },
  END,
};

/* Two that are new stand in one message. */
static const StoryStep two_findings[] = {
  { "run@-40,5km,30min run@-30,5km,30min run@-24,5km,30min run@-20,5km,30min run@-15,5km,30min run@-10,5km,30min "
    "run@0,8km,road,40min", 0, "20:00", "training/new", "" },
  { NULL, 7, "20:00", "", "training" },
  END,
};

/* After a pause: once, not while there is a break or a call for one */
static const StoryStep back_after_a_pause[] = {
  { "run@-20,5km run@0,5km", 7, "10:00", "", "" },
  { NULL, 8, "10:00", "training/new", "" },
  { NULL, 9, "10:00", "", "" },
  { NULL, 15, "10:00", "", "" },
  { "run@16,3km", 16, "10:00", "", "training" },
  END,
};

static const StoryStep pause_in_a_break[] = {
  { "run@-20,5km run@0,5km off=check-in break@1,ends=30", 8, "10:00", "", "" },
  { NULL, 13, "07:00", "", "" },
  END,
};

static const StoryStep pause_while_red[] = {
  { "run@-20,5km run@0,5km,id=a L7@0,of=a", 1, "07:00", "rest/new/L", "" },
  { NULL, 9, "10:00", "", "" },
  END,
};

/* What lasts is told again after 28 days, not sooner. */
static const StoryStep worsening[] = {
  { "L0@-24 L0@-21 L0@-18 L0@-15 L1@-12 L1@-9 L1@-6 L2@-3 L2@0", 0, "10:00", "training/new/L", "" },
  { NULL, 1, "10:00", "", "" },
  { NULL, 8, "10:00", "", "training" },
  END,
};

static const StoryStep dismissed[] = {
  { MONTH_OF_RUNS " run@0,8km dismiss=single-run-spike", 0, "20:00", "", "" },
  { "undismiss", 3, "10:00", "training/new", "" },
  { "dismiss=single-run-spike", 4, "10:00", "", "training" },
  END,
};

static const StoryStep clock_set_back[] = {
  { MONTH_OF_RUNS " run@0,8km", 5, "20:00", "training/new", "" },
  { NULL, 0, "20:00", "", "" },
  END,
};

static const StoryStep turned_off[] = {
  { MONTH_OF_RUNS " off=training run@0,8km", 0, "20:00", "", "" },
  END,
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_STORY ("/reminder/training", spike);
  ADD_STORY ("/reminder/training", two_findings);
  ADD_STORY ("/reminder/training", back_after_a_pause);
  ADD_STORY ("/reminder/training", pause_in_a_break);
  ADD_STORY ("/reminder/training", pause_while_red);
  ADD_STORY ("/reminder/training", worsening);
  ADD_STORY ("/reminder/training", dismissed);
  ADD_STORY ("/reminder/training", clock_set_back);
  ADD_STORY ("/reminder/training", turned_off);
  return g_test_run ();
}
