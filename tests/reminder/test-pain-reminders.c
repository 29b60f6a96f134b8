/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "story.h"

#define END { 0 }

/* One notification per knee when it is raised, and no more the next hour, the next day, or when it holds again. */
static const StoryStep raised[] = {
  { "L6@0", 0, "10:00", "flare-up/new/L", "" },
  { "L7@0", 0, "11:00", "rest/new/L", "flare-up" },
  { NULL, 0, "12:00", "", "flare-up" },
  { NULL, 1, "10:00", "", NULL },
  { "L7@2", 2, "10:00", "", NULL },
  { NULL, 27, "10:00", "", NULL },
  END,
};

static const StoryStep nothing[] = {
  { NULL, 0, "10:00", "", "" },
  { "L2@0", 0, "10:00", "", "" },
  { "run@0,5km", 0, "10:00", "", "" },
  END,
};

/* Raised, cleared and raised again is two times. */
static const StoryStep raised_again[] = {
  { "L7@0", 0, "21:30", "(rest/new/L)", "" },
  { NULL, 1, "07:00", "rest/new/L", "" },
  { "L2@10 L2@12 L2@13", 13, "10:00", "", "" },
  { "L2@14", 14, "10:00", "", "rest" },
  { "L7@16", 16, "20:59", "rest/new/L", "" },
  { NULL, 17, "10:00", "", "" },
  END,
};

/* Entries that come late and make it begin earlier are no second time. */
static const StoryStep began_earlier[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "L7@-3", 0, "11:00", "", "" },
  END,
};

/* Escalation: severe joins, */
static const StoryStep severe_joins[] = {
  { "L3@-6 L3@-3 L3@0", 0, "10:00", "rest/new/L", "" },
  { "L7@2", 2, "10:00", "rest/escalated/L", "" },
  { "L8@3", 3, "10:00", "", "" },
  END,
};

/* or the highest level grows by two over the one that was told; one is not enough. */
static const StoryStep higher[] = {
  { "L3@-6 L3@-3 L3@0", 0, "10:00", "rest/new/L", "" },
  { "L4@1", 1, "10:00", "", "" },
  { "L5@2", 2, "10:00", "rest/escalated/L", "" },
  { "L6@3", 3, "10:00", "", "" },
  { "L7@4", 4, "10:00", "rest/escalated/L", "" },
  { "L8@5", 5, "10:00", "", "" },
  { "L9@6", 6, "10:00", "rest/escalated/L", "" },
  { "L10@7", 7, "10:00", "", "" },
  END,
};

/* What is added for long ago is no escalation. */
static const StoryStep higher_long_ago[] = {
  { "L3@-6 L3@-3 L3@0", 0, "10:00", "rest/new/L", "" },
  { "L3@3 L3@9 L3@15", 15, "10:00", "", "" },
  { "L6@0", 15, "10:00", "", "" },
  END,
};

/* A sign: told, told again when another joins, not when it is noted once more. */
static const StoryStep red_flag[] = {
  { "L0@0,locked", 0, "10:00", "rest/new/L", "" },
  { NULL, 0, "11:00", "", "" },
  { "L0@3,locked", 3, "10:00", "", "" },
  { "L0@5,swelling", 5, "10:00", "rest/escalated/L", "" },
  { "L0@6,swelling,locked", 6, "10:00", "", "" },
  { NULL, 19, "10:00", "", "" },
  { NULL, 20, "10:00", "", "rest" },
  { "L0@40,locked", 40, "10:00", "rest/new/L", "" },
  END,
};

static const StoryStep red_flag_joins[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "L2@1,giving-way", 1, "10:00", "rest/escalated/L", "" },
  { NULL, 2, "10:00", "", "" },
  END,
};

static const StoryStep family_joins[] = {
  { "L2@0,giving-way", 0, "10:00", "rest/new/L", "" },
  { "L7@1", 1, "10:00", "rest/new/L", "" },
  { NULL, 2, "10:00", "", "" },
  END,
};

/* Every 28 days while it is active and not quiet */
static const StoryStep every_28_days[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "L3@10 L3@20", 20, "10:00", "", "" },
  { NULL, 27, "10:00", "", "" },
  { NULL, 28, "10:00", "rest/repeated/L", "" },
  { NULL, 29, "10:00", "", "" },
  { "L3@40", 40, "10:00", "", "" },
  { NULL, 55, "10:00", "", "" },
  { NULL, 56, "10:00", "rest/repeated/L", "" },
  { NULL, 68, "10:00", "", "" },
  { NULL, 69, "10:00", "", "rest" },
  { NULL, 84, "10:00", "", "rest" },
  END,
};

/* Both knees in one message; what was told of one stands in the next, which takes its place. */
static const StoryStep two_knees[] = {
  { "L7@0 R7@0", 0, "10:00", "rest/new/LR", "" },
  { NULL, 1, "10:00", "", "" },
  END,
};

static const StoryStep second_knee[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "R7@3", 3, "10:00", "rest/new/LR", "" },
  { NULL, 28, "10:00", "", "" },
  { "L3@20 R3@20", 31, "10:00", "rest/repeated/LR", "" },
  { "U7@32", 32, "10:00", "rest/new/LRU", "" },
  END,
};

/* Dismissing is silence for 14 days, but not of a sign that wants looking at. */
static const StoryStep dismissed[] = {
  { "L7@0 dismiss=severe:left", 0, "10:00", "", "" },
  { "L7@5", 13, "10:00", "", "" },
  { NULL, 14, "10:00", "rest/new/L", "" },
  END,
};

static const StoryStep dismissed_when_told[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "dismiss=severe:left", 0, "11:00", "", "rest" },
  { "R7@1", 1, "10:00", "rest/new/R", "" },
  { "undismiss", 2, "10:00", "", "" },
  END,
};

static const StoryStep other_reason_joins[] = {
  { "L7@0", 0, "10:00", "rest/new/L", "" },
  { "dismiss=severe:left", 0, "11:00", "", "rest" },
  { "L3@3 L3@7", 7, "10:00", "", "" },
  END,
};

static const StoryStep dismissed_red_flag[] = {
  { "L0@0,locked dismiss=red-flag:left", 0, "10:00", "rest/new/L", "" },
  END,
};

static const StoryStep dismissed_flare_up[] = {
  { "L5@0 dismiss=flare-up:left", 0, "10:00", "", "" },
  { "L5@13", 13, "10:00", "", "" },
  { NULL, 14, "10:00", "flare-up/new/L", "" },
  END,
};

/* A flare-up at most every 7 days, and each only once */
static const StoryStep flare_up[] = {
  { "L5@0", 0, "10:00", "flare-up/new/L", "" },
  { "L5@1", 1, "10:00", "", "" },
  { "L0@2 L5@6", 6, "10:00", "", "" },
  { NULL, 7, "10:00", "flare-up/repeated/L", "" },
  { NULL, 13, "10:00", "", "" },
  { NULL, 14, "10:00", "", "flare-up" },
  END,
};

static const StoryStep flare_up_once[] = {
  { "L5@0", 0, "10:00", "flare-up/new/L", "" },
  { NULL, 7, "10:00", "", "" },
  { "L0@8", 8, "10:00", "", "flare-up" },
  END,
};

static const StoryStep flare_up_of_both[] = {
  { "L5@0 R4@0", 0, "10:00", "flare-up/new/LR", "" },
  { "R5@1", 1, "10:00", "", "" },
  END,
};

/* Lingering when it begins, then at most every 28 days */
static const StoryStep lingering[] = {
  { "L2@-18 L2@-15 L2@-12 L2@-8 L2@-4", -1, "10:00", "", "" },
  { "L2@0", 0, "10:00", "lingering/new/L", "" },
  { "L2@3 L2@6 L2@9 L2@12 L2@15 L2@18 L2@21 L2@24 L2@27", 27, "10:00", "", "" },
  { NULL, 28, "10:00", "lingering/repeated/L", "" },
  { "L0@29 L0@30 L0@31 L0@32 L0@33", 33, "10:00", "", "lingering" },
  END,
};

/* Imported history is silent: what last held more than 14 days ago is never told, only what comes new. */
static const StoryStep imported[] = {
  { "L7@-30 L7@-25 L7@-15 L2@-1", 0, "10:00", "", "" },
  { NULL, 20, "10:00", "", "" },
  { "L7@21", 21, "10:00", "rest/new/L", "" },
  END,
};

static const StoryStep imported_recently[] = {
  { "L7@-30 L7@-25 L7@-14 L2@-1", 0, "10:00", "rest/new/L", "" },
  END,
};

static const StoryStep imported_other_knee[] = {
  { "L7@-30 L7@-15 L2@-1 R7@0", 0, "10:00", "rest/new/R", "" },
  END,
};

static const StoryStep imported_lingering[] = {
  { "L2@-20 L2@-19 L2@-18 L2@-17 L2@-16 L2@-2", 0, "10:00", "lingering/new/L", "" },
  END,
};

/* A clock that ran ahead and was set back neither doubles nor silences. */
static const StoryStep clock_set_back[] = {
  { "L7@0", 2, "10:00", "rest/new/L", "" },
  { NULL, 1, "10:00", "", "" },
  { NULL, 2, "10:00", "", "" },
  END,
};

static const StoryStep clock_a_year_ahead[] = {
  { "L5@0", 0, "10:00", "flare-up/new/L", "" },
  { "L5@360", 360, "10:00", "flare-up/repeated/L", "" },
  { "L5@9", 9, "10:00", "flare-up/repeated/L", "" },
  { "L7@12", 12, "10:00", "rest/new/L", "flare-up" },
  END,
};

static const StoryStep event_in_the_future[] = {
  { "L7@365", 365, "10:00", "rest/new/L", "" },
  { "L7@3", 3, "10:00", "rest/new/L", "" },
  { NULL, 4, "10:00", "", "" },
  END,
};

/* Another zone, west or east, is no other day of what was told. */
static const StoryStep zone_changed[] = {
  { "zone=Asia/Tokyo L7@0,utc=+540", 0, "07:30", "rest/new/L", "" },
  { "zone=America/Los_Angeles", 0, "10:00", "", "" },
  { "zone=Pacific/Kiritimati", 1, "10:00", "", "" },
  { "zone=Asia/Tokyo", 1, "10:00", "", "" },
  END,
};

static const StoryStep flare_up_in_zones[] = {
  { "zone=Asia/Tokyo L5@0,utc=+540", 0, "07:30", "flare-up/new/L", "" },
  { "zone=America/Los_Angeles", 0, "10:00", "", "" },
  { "zone=Asia/Tokyo", 1, "10:00", "", "" },
  END,
};

/* Quiet hours, on both sides */
static const StoryStep quiet_hours[] = {
  { "L7@0", 0, "21:00", "(rest/new/L)", "" },
  { NULL, 1, "06:59", "(rest/new/L)", "" },
  { NULL, 1, "07:00", "rest/new/L", "" },
  END,
};

static const StoryStep no_longer_true_in_the_night[] = {
  { "L5@0", 0, "20:59", "flare-up/new/L", "" },
  { "L0@0 L7@0", 0, "23:00", "(rest/new/L)", "flare-up" },
  END,
};

static const StoryStep turned_off[] = {
  { "off=pain L7@0 R5@0", 0, "10:00", "", "" },
  END,
};

static void
test_next_look (void)
{
  static const StoryStep steps[] = {
    { "L7@0", 0, "05:00", "(rest/new/L)", "" },
    { NULL, 0, "07:00", "rest/new/L", "" },
    { NULL, 0, "08:00", "", "" },
    { NULL, 0, "12:00", "", "" },
  };
  static const char *const looks[] = { "07:00", "08:00", "12:00", "24:00" };
  g_autoptr (Story) story = story_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      story_play (story, &steps[i]);
      g_assert_cmpint (story->next_look, ==,
                       i < 3 ? story_get_instant (story, 0, looks[i]) : story_get_instant (story, 1, "00:00"));
    }
}

/* The hour that the clock skips or shows twice */
static void
test_next_look_when_the_clock_changes (void)
{
  g_autoptr (Story) story = story_new ();

  story->builder->today = footfall_day_from_ymd (2026, 3, 29);
  story->settings.quiet_until_hour = 2;
  story_play (story, &(StoryStep) { "zone=Europe/Berlin L7@-1", 0, "01:30", "(rest/new/L)", "" });
  g_assert_cmpint (story->next_look, ==, story_get_instant (story, 0, "03:00"));
  story->builder->today = footfall_day_from_ymd (2026, 10, 25);
  story_play (story, &(StoryStep) { "L7@0", 0, "01:30", "(rest/new/L)", "" });
  g_assert_cmpint (story->next_look, ==, story_get_instant (story, 0, "01:30") + 1800);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_STORY ("/reminder/pain", nothing);
  ADD_STORY ("/reminder/pain", raised);
  ADD_STORY ("/reminder/pain", raised_again);
  ADD_STORY ("/reminder/pain", began_earlier);
  ADD_STORY ("/reminder/pain", severe_joins);
  ADD_STORY ("/reminder/pain", higher);
  ADD_STORY ("/reminder/pain", higher_long_ago);
  ADD_STORY ("/reminder/pain", red_flag);
  ADD_STORY ("/reminder/pain", red_flag_joins);
  ADD_STORY ("/reminder/pain", family_joins);
  ADD_STORY ("/reminder/pain", every_28_days);
  ADD_STORY ("/reminder/pain", two_knees);
  ADD_STORY ("/reminder/pain", second_knee);
  ADD_STORY ("/reminder/pain", dismissed);
  ADD_STORY ("/reminder/pain", dismissed_when_told);
  ADD_STORY ("/reminder/pain", other_reason_joins);
  ADD_STORY ("/reminder/pain", dismissed_red_flag);
  ADD_STORY ("/reminder/pain", dismissed_flare_up);
  ADD_STORY ("/reminder/pain", flare_up);
  ADD_STORY ("/reminder/pain", flare_up_once);
  ADD_STORY ("/reminder/pain", flare_up_of_both);
  ADD_STORY ("/reminder/pain", lingering);
  ADD_STORY ("/reminder/pain", imported);
  ADD_STORY ("/reminder/pain", imported_recently);
  ADD_STORY ("/reminder/pain", imported_other_knee);
  ADD_STORY ("/reminder/pain", imported_lingering);
  ADD_STORY ("/reminder/pain", clock_set_back);
  ADD_STORY ("/reminder/pain", clock_a_year_ahead);
  ADD_STORY ("/reminder/pain", event_in_the_future);
  ADD_STORY ("/reminder/pain", zone_changed);
  ADD_STORY ("/reminder/pain", flare_up_in_zones);
  ADD_STORY ("/reminder/pain", quiet_hours);
  ADD_STORY ("/reminder/pain", no_longer_true_in_the_night);
  ADD_STORY ("/reminder/pain", turned_off);
  g_test_add_func ("/reminder/pain/next-look", test_next_look);
  g_test_add_func ("/reminder/pain/next-look-when-the-clock-changes", test_next_look_when_the_clock_changes);
  return g_test_run ();
}
