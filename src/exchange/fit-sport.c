/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit-sport.h"

#include <glib/gi18n-lib.h>

static const char *const sports[] = {
  [0] = "generic",
  [1] = "running",
  [2] = "cycling",
  [3] = "transition",
  [4] = "fitness equipment",
  [5] = "swimming",
  [6] = "basketball",
  [7] = "soccer",
  [8] = "tennis",
  [9] = "american football",
  [10] = "training",
  [11] = "walking",
  [12] = "cross country skiing",
  [13] = "alpine skiing",
  [14] = "snowboarding",
  [15] = "rowing",
  [16] = "mountaineering",
  [17] = "hiking",
  [18] = "multisport",
  [19] = "paddling",
  [20] = "flying",
  [21] = "e-biking",
  [22] = "motorcycling",
  [23] = "boating",
  [24] = "driving",
  [25] = "golf",
  [26] = "hang gliding",
  [27] = "horseback riding",
  [28] = "hunting",
  [29] = "fishing",
  [30] = "inline skating",
  [31] = "rock climbing",
  [32] = "sailing",
  [33] = "ice skating",
  [34] = "sky diving",
  [35] = "snowshoeing",
  [36] = "snowmobiling",
  [37] = "stand up paddleboarding",
  [38] = "surfing",
  [39] = "wakeboarding",
  [40] = "water skiing",
  [41] = "kayaking",
  [42] = "rafting",
  [43] = "windsurfing",
  [44] = "kitesurfing",
  [47] = "boxing",
  [48] = "floor climbing",
  [53] = "diving",
  [62] = "hiit",
  [64] = "racket",
};

static const char *const sub_sports[] = {
  [1] = "treadmill",
  [2] = "street",
  [3] = "trail",
  [4] = "track",
  [5] = "spin",
  [6] = "indoor cycling",
  [8] = "mountain",
  [14] = "indoor rowing",
  [15] = "elliptical",
  [16] = "stair climbing",
  [19] = "flexibility training",
  [20] = "strength training",
  [26] = "cardio training",
  [27] = "indoor walking",
  [43] = "yoga",
  [44] = "pilates",
  [45] = "indoor running",
  [58] = "virtual activity",
  [67] = "ultra",
};

const char *
footfall_fit_sport_get_words (int sport)
{
  if (sport < 0)
    return NULL;
  return sport < (int) G_N_ELEMENTS (sports) && sports[sport] != NULL ? sports[sport] : "other";
}

const char *
footfall_fit_sub_sport_get_words (int sub_sport)
{
  return sub_sport >= 0 && sub_sport < (int) G_N_ELEMENTS (sub_sports) ? sub_sports[sub_sport] : NULL;
}

const char *
footfall_fit_file_type_describe (gint64 type)
{
  switch (type)
    {
    case 4:
      return _("The file says it is an activity, but holds neither a session nor points of a track.");
    case 2:
    case 3:
      return _("This FIT file holds settings of a watch, not an activity.");
    case 5:
      return _("This FIT file holds a planned workout, not an activity.");
    case 6:
      return _("This FIT file holds a course to follow, not an activity.");
    case 9:
      return _("This FIT file holds weights, not an activity.");
    case 15:
    case 28:
    case 32:
      return _("This FIT file holds what a watch counted over the day, not an activity.");
    default:
      return _("This FIT file holds no activity.");
    }
}
