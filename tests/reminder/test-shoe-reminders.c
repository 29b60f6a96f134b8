/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "story.h"

#define END { 0 }

#define KEY_INSPECT "shoe-inspect:00000000-0000-4000-8000-000000000001"

/* Each threshold once: to be inspected, to be replaced */
static const StoryStep thresholds[] = {
  { "off=training shoe@-100,id=A,initial=490km run@0,9km,shoe=A", 0, "20:00", "", "" },
  { "run@1,1km,shoe=A", 1, "20:00", "shoe/new", "" },
  { "run@2,1km,shoe=A", 2, "20:00", "", "" },
  { NULL, 60, "20:00", "", "" },
  { "run@100,290km,shoe=A", 100, "20:00", "", NULL },
  { "run@101,9km,shoe=A", 101, "20:00", "shoe/new", NULL },
  { "run@102,9km,shoe=A", 102, "20:00", "", NULL },
  END,
};

/* Looked at, the message goes. */
static const StoryStep retired[] = {
  { "off=training shoe@-100,id=A,initial=490km,retired=3 run@0,10km,shoe=A", 0, "20:00", "shoe/new", "" },
  { NULL, 2, "20:00", "", "" },
  { NULL, 3, "20:00", "", "shoe:00000000-0000-4000-8000-000000000001" },
  END,
};

static const StoryStep inspected[] = {
  { "off=training shoe@-100,id=A,initial=490km,inspected=0 run@0,10km,shoe=A", 0, "20:00", "", "" },
  END,
};

/* A year old, and a year after each inspection */
static const StoryStep age[] = {
  { "off=training shoe@-364,id=A", 0, "20:00", "", "" },
  { NULL, 1, "20:00", "shoe/new", "" },
  { NULL, 2, "20:00", "", "" },
  { NULL, 300, "20:00", "", "" },
  END,
};

static const StoryStep age_after_inspection[] = {
  { "off=training shoe@-800,id=A,inspected=-365", 0, "20:00", "shoe/new", "" },
  { NULL, 1, "20:00", "", "" },
  END,
};

/* What was reached long ago, came with the shoe, or was noted by the runner is not told. */
static const StoryStep long_ago[] = {
  { "off=training shoe@-100,id=A,initial=490km run@-15,10km,shoe=A run@0,5km,shoe=A", 0, "20:00", "", "" },
  { "shoe@-380,id=B", 0, "20:00", "", "" },
  { "shoe@-100,id=C,initial=490km run@-14,10km,shoe=C", 0, "20:00", "shoe/new", "" },
  { "shoe@-379,id=D", 0, "20:30", "shoe/new", "" },
  END,
};

static const StoryStep came_with_it[] = {
  { "off=training shoe@-100,id=A,initial=500km run@0,5km,shoe=A", 0, "20:00", "", "" },
  { "shoe@-100,id=B,initial=800km run@0,5km,shoe=B", 0, "20:00", "", "" },
  { "shoe@-100,id=C,worn run@0,5km,shoe=C", 0, "20:00", "", "" },
  END,
};

/* Two shoes are two messages. */
static const StoryStep two_shoes[] = {
  { "off=training shoe@-9,id=A,initial=490km shoe@-9,id=B,initial=495km run@0,10km,shoe=A run@0,5km,shoe=B", 0, "20:00",
    "shoe/new shoe/new", "" },
  END,
};

static const StoryStep dismissed[] = {
  { "off=training shoe@-100,id=A,initial=490km run@0,10km,shoe=A dismiss=" KEY_INSPECT, 0, "20:00", "", "" },
  { NULL, 13, "20:00", "", "" },
  { NULL, 14, "20:00", "shoe/new", "" },
  { "dismiss=" KEY_INSPECT, 15, "20:00", "", "shoe:00000000-0000-4000-8000-000000000001" },
  END,
};

static const StoryStep clock_set_back[] = {
  { "off=training shoe@-100,id=A,initial=490km run@0,10km,shoe=A", 10, "20:00", "shoe/new", "" },
  { NULL, 0, "20:00", "", "" },
  { NULL, 10, "20:00", "", "" },
  END,
};

static const StoryStep turned_off[] = {
  { "off=training off=shoes shoe@-100,id=A,initial=490km run@0,10km,shoe=A", 0, "20:00", "", "" },
  END,
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_STORY ("/reminder/shoe", thresholds);
  ADD_STORY ("/reminder/shoe", retired);
  ADD_STORY ("/reminder/shoe", inspected);
  ADD_STORY ("/reminder/shoe", age);
  ADD_STORY ("/reminder/shoe", age_after_inspection);
  ADD_STORY ("/reminder/shoe", long_ago);
  ADD_STORY ("/reminder/shoe", came_with_it);
  ADD_STORY ("/reminder/shoe", two_shoes);
  ADD_STORY ("/reminder/shoe", dismissed);
  ADD_STORY ("/reminder/shoe", clock_set_back);
  ADD_STORY ("/reminder/shoe", turned_off);
  return g_test_run ();
}
