/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/tips-table.h"

#include <glib/gi18n-lib.h>

#define ARTICLE_ONLY \
  N_("The advice of the article behind this program (Forever Fit 2025); no trial on pain of the inner knee is known.")

/* What the kinds of low-impact exercise rest on */
#define OTHER_SPORT \
  N_("The article names it (Forever Fit 2025), and so do plans for coming back (semc.org); runners who did more " \
     "other sport had fewer injuries (Malisoux 2015, doi 10.1111/sms.12154). Watched, not tested.")
#define LOW_IMPACT_LIMIT \
  N_("Stop for the day when the knee goes above 2 of 10, and do less when it is worse the next morning.")
#define BIKE_AMOUNT N_("20 to 30 minutes at a pace at which you can talk, every other day at first.")

/* What the three strength exercises rest on */
#define STRENGTH \
  N_("The article names it (Forever Fit 2025). In a trial with runners, exercises brought no more relief than advice " \
     "on how much to run (Esculier 2018, doi 10.1136/bjsports-2016-096988). The amounts are custom.")
#define STRENGTH_LIMIT \
  N_("Stay where the knee is at 2 of 10 or below; stop when it goes above, or when it is worse the next morning.")
#define STRENGTH_AMOUNT N_("2 or 3 times a week, 2 sets of 8 to 12 on each side, with a day off in between.")

const FootfallTip footfall_tips_table[] = {
  { .id = "form",
    .topics = FOOTFALL_TIP_TOPIC_FORM,
    .encourages_running = TRUE,
    .title = N_("Check your form"),
    .what = N_("Twisting that the run does not need is extra work for the knee."),
    .how = N_("Let knees and toes point where you are going, keep the hips level, and let someone film a few strides "
              "from behind."),
    .how_much = N_("Think of one thing for a minute, now and then on an easy run."),
    .when_to_stop = N_("Go back to your usual stride when it feels forced or something else begins to hurt."),
    .evidence = ARTICLE_ONLY },
  { .id = "foot-strike",
    .topics = FOOTFALL_TIP_TOPIC_FORM,
    .encourages_running = TRUE,
    .title = N_("Find a foot strike that suits you"),
    .what = N_("Landing on the forefoot, the midfoot or the heel: the merits of each are debated, and what suits one "
               "runner may not suit another."),
    .how = N_("Notice how you land, note it with your runs, and try a change for a few minutes of an easy run only."),
    .how_much = N_("A few minutes at first, with a little more every week."),
    .when_to_stop = N_("Leave it when calves, feet or knees begin to complain."),
    .evidence = N_("Debated, as the article says (Forever Fit 2025); no trial on pain of the inner knee is known.") },
  { .id = "cadence",
    .topics = FOOTFALL_TIP_TOPIC_FORM,
    .encourages_running = TRUE,
    .title = N_("Try quicker, shorter steps"),
    .what = N_("Some runners with pain around the kneecap feel better with slightly quicker steps. It is only an "
               "option."),
    .how = N_("Count your steps for a minute, then try 5 to 10 percent more at the same speed, to music or a "
              "metronome."),
    .how_much = N_("A few minutes of an easy run, mainly if you take 170 steps a minute or fewer."),
    .when_to_stop = N_("Go back to your usual steps when it feels forced or something else begins to hurt."),
    .evidence = N_("Named for some runners by patellofemoral.trekeducation.org/runners; in a trial it brought no more "
                   "relief than advice on how much to run (Esculier 2018, doi 10.1136/bjsports-2016-096988).") },
  { .id = "shoe-soles",
    .topics = FOOTFALL_TIP_TOPIC_SHOES,
    .title = N_("Look at your soles"),
    .what = N_("Shoes are all there is between you and the ground, and worn-out soles change how you land."),
    .how = N_("Put the pair on a table: look for smooth or slanted spots, for folds in the foam, and compare left with "
              "right."),
    .how_much = N_("Once a month, and whenever a knee begins to hurt."),
    .when_to_stop = N_("Retire a pair that is worn through or leans to one side."),
    .evidence = N_("The article's advice (Forever Fit 2025). Distances for a change of shoes are custom "
                   "(orthocarolina.com), and that a worn shoe hurts is not shown.") },
  { .id = "shoe-fit",
    .topics = FOOTFALL_TIP_TOPIC_SHOES,
    .title = N_("Check the fit of your shoes"),
    .what = N_("What bothers the feet can be felt further up, in ankles, knees and hips."),
    .how = N_("Feel for a thumb's width in front of the toes and a firm heel; try new pairs late in the day, with your "
              "running socks."),
    .how_much = N_("With every new pair, and when toes or heels rub."),
    .when_to_stop = N_("Give a pair away that pinches or slips after a few short runs."),
    .evidence = ARTICLE_ONLY },
  { .id = "shoe-rotation",
    .topics = FOOTFALL_TIP_TOPIC_SHOES,
    .encourages_running = TRUE,
    .title = N_("Wear two pairs in turn"),
    .what = N_("Two different pairs load the legs a little differently, and a new pair can grow into its work."),
    .how = N_("Keep two pairs in use and change between them from run to run; begin a new pair on short runs."),
    .how_much = N_("Every run the other pair, as long as both feel well."),
    .when_to_stop = N_("Leave out a pair after which the knee hurts more, and look at its soles and fit."),
    .evidence = N_("Of 264 runners, those with more than one pair had fewer injuries (Malisoux 2015, "
                   "doi 10.1111/sms.12154). Watched, not tested.") },
  { .id = "stretch",
    .topics = FOOTFALL_TIP_TOPIC_STRENGTH,
    .title = N_("Stretch on other occasions too"),
    .what = N_("A few stretches apart from the warm-up help you stay mobile."),
    .how = N_("Stretch calves, the front and the back of the thighs and the hips slowly, without bouncing, until you "
              "feel a pull."),
    .how_much = N_("About 30 seconds each, twice on each side, on most days."),
    .when_to_stop = N_("Ease off as soon as a pull turns into pain, and leave out what the knee does not like."),
    .evidence = N_("The article's advice (Forever Fit 2025); the amounts are custom, and no trial on pain of the inner "
                   "knee is known.") },
  { .id = "clamshells",
    .topics = FOOTFALL_TIP_TOPIC_STRENGTH,
    .title = N_("Clamshells"),
    .what = N_("They work the muscles at the side of the hip, which keep the knee in line."),
    .how = N_("Lie on one side with hips and knees bent and the feet together. Lift the upper knee without rolling "
              "back, and lower it slowly."),
    .how_much = STRENGTH_AMOUNT,
    .when_to_stop = STRENGTH_LIMIT,
    .evidence = STRENGTH },
  { .id = "lunges",
    .topics = FOOTFALL_TIP_TOPIC_STRENGTH,
    .title = N_("Lunges"),
    .what = N_("They work thighs and buttocks in a stride much like that of a run."),
    .how = N_("Take a long step forward and lower the back knee as far as is comfortable, with the front knee over the "
              "foot; push back up. Begin shallow, with a hand on a wall."),
    .how_much = STRENGTH_AMOUNT,
    .when_to_stop = STRENGTH_LIMIT,
    .evidence = STRENGTH },
  { .id = "squats",
    .topics = FOOTFALL_TIP_TOPIC_STRENGTH,
    .title = N_("Squats"),
    .what = N_("They work thighs, buttocks and trunk, which carry you with every step."),
    .how = N_("Stand with the feet as wide as the hips and sit back as if towards a chair, with the knees over the "
              "feet, only as deep as is comfortable; stand up again."),
    .how_much = N_("2 or 3 times a week, 2 sets of 8 to 12, with a day off in between."),
    .when_to_stop = STRENGTH_LIMIT,
    .evidence = STRENGTH },
  { .id = "gradual-distance",
    .topics = FOOTFALL_TIP_TOPIC_GRADUAL,
    .encourages_running = TRUE,
    .title = N_("Add distance in small steps"),
    .what = N_("One run much longer than those before asks more of the knee than the same distance spread out."),
    .how = N_("Let the longest run grow by about a tenth over the longest of the last 30 days, no more."),
    .how_much = N_("One longer run a week at most, with easy days around it."),
    .when_to_stop = N_("Stay at a distance, or go back one step, when the knee goes above 2 of 10 or is worse the next "
                       "morning."),
    .evidence = N_("Injuries were more frequent after bigger single steps (Frandsen 2025, doi "
                   "10.1136/bjsports-2024-109380); adding a tenth each week made no difference (Buist 2008, doi "
                   "10.1177/0363546507307505).") },
  { .id = "gradual-speed",
    .topics = FOOTFALL_TIP_TOPIC_GRADUAL,
    .encourages_running = TRUE,
    .title = N_("Not faster and farther at once"),
    .what = N_("Speed and distance each ask for time; a body gets used to one new thing more easily than to two."),
    .how = N_("Settle on a distance first. Then run parts of it faster, while the distance stays as it is."),
    .how_much = N_("One faster run a week, beginning with a few minutes of it."),
    .when_to_stop = N_("Run easily again when the knee goes above 2 of 10 or is worse the next morning."),
    .evidence = N_("Common sense more than proof: a trial found no difference between adding speed and adding distance "
                   "(Ramskov 2018, BMJ OSEM 4:e000333).") },
  { .id = "shorter-runs",
    .topics = FOOTFALL_TIP_TOPIC_GRADUAL,
    .encourages_running = TRUE,
    .title = N_("Split the same distance into shorter runs"),
    .what = N_("A routine that does not strain you often means more runs, each of them shorter."),
    .how = N_("Instead of three runs of 5 km, for example, try five runs of 3 km, on level ground."),
    .how_much = N_("For a few weeks, until the knee stays quiet during the run and the next morning."),
    .when_to_stop = N_("Take a day off between runs when the knee is worse the next morning."),
    .evidence = N_("Part of the advice for runners with pain around the kneecap: "
                   "patellofemoral.trekeducation.org/runners.") },
  { .id = "softer-ground",
    .topics = FOOTFALL_TIP_TOPIC_SURFACE,
    .encourages_running = TRUE,
    .title = N_("Try softer, level ground"),
    .what = N_("Some runners find grass and trails kinder than sidewalk and pavement."),
    .how = N_("Move a short run to even grass or an even trail, and note the surface with every run."),
    .how_much = N_("One run a week at first; other ground is new work for feet and calves."),
    .when_to_stop = N_("Go back to what you know when ankles or knees dislike uneven ground."),
    .evidence = N_("The article's advice (Forever Fit 2025), with mixed support: measured impacts on grass and "
                   "concrete differ little (Ferro-Sanchez 2023, IJERPH 20:6405; Waite 2021, J Appl Biomech 37:2).") },
  { .id = "rest",
    .topics = FOOTFALL_TIP_TOPIC_REST,
    .title = N_("Rest when it flares up"),
    .what = N_("A break from running is not a step back, and it does not mean sitting still."),
    .how = N_("Leave out running and what else hurts, and keep moving in ways that the knee likes."),
    .how_much = N_("About a week to begin with; then let the knee decide, not the calendar."),
    .when_to_stop = N_("The break is over when daily life and mornings are at 2 of 10 or below and a brisk walk of 30 "
                       "minutes goes well."),
    .evidence = N_("Staying active while resting what hurts is common advice (uhmb.nhs.uk); how long a break should be "
                   "has not been tested, and the week is a default of this project.") },
  { .id = "ask-someone",
    .topics = FOOTFALL_TIP_TOPIC_REST,
    .title = N_("Ask someone who can look at it"),
    .what = N_("A physiotherapist can see how you move and put together exercises for you; a doctor can find out what "
               "it is."),
    .how = N_("Take your entries along: when it began, at what moments it hurts, and what you ran on and in."),
    .how_much = N_("Before you run again if pain is strong, stays or keeps coming back."),
    .when_to_stop = N_("Do not wait at all if the knee cannot take weight, is locked, or is hot and you feel "
                       "feverish."),
    .evidence = N_("The article's advice (Forever Fit 2025), and that of the British health service as quoted at "
                   "lincolnshireknee.co.uk.") },
  { .id = "walk",
    .topics = FOOTFALL_TIP_TOPIC_LOW_IMPACT,
    .title = N_("Walk"),
    .what = N_("Walking keeps you outside and in motion, with far less impact than running."),
    .how = N_("Walk on level ground in comfortable shoes; leave out steep descents and stairs at first."),
    .how_much = N_("Begin with 10 to 20 minutes and work up to 30 minutes at a brisk pace."),
    .when_to_stop = LOW_IMPACT_LIMIT,
    .evidence = OTHER_SPORT },
  { .id = "bicycle",
    .topics = FOOTFALL_TIP_TOPIC_LOW_IMPACT,
    .title = N_("Ride a bicycle"),
    .what = N_("Cycling moves the knee without impact and keeps your heart and legs busy."),
    .how = N_("Set the saddle so that the knee stays slightly bent at the lowest point, and ride in an easy gear."),
    .how_much = BIKE_AMOUNT,
    .when_to_stop = LOW_IMPACT_LIMIT,
    .evidence = OTHER_SPORT },
  { .id = "stationary-bicycle",
    .topics = FOOTFALL_TIP_TOPIC_LOW_IMPACT,
    .title = N_("Use a stationary bicycle"),
    .what = N_("The same as cycling, at any hour, and you can stop at any moment."),
    .how = N_("Set the saddle so that the knee stays slightly bent at the lowest point; begin with little resistance."),
    .how_much = BIKE_AMOUNT,
    .when_to_stop = LOW_IMPACT_LIMIT,
    .evidence = OTHER_SPORT },
  { .id = "elliptical",
    .topics = FOOTFALL_TIP_TOPIC_LOW_IMPACT,
    .title = N_("Use an elliptical"),
    .what = N_("It comes close to the motion of a run while the feet never leave the pedals."),
    .how = N_("Stand upright, keep the feet flat, and begin with little resistance and a level ramp."),
    .how_much = N_("10 to 20 minutes at first, every other day."),
    .when_to_stop = LOW_IMPACT_LIMIT,
    .evidence = OTHER_SPORT },
  { .id = "home-exercises",
    .topics = FOOTFALL_TIP_TOPIC_LOW_IMPACT,
    .title = N_("Simple exercises at home"),
    .what = N_("A few exercises without any equipment keep the knee moving and the thigh at work."),
    .how = N_("Lying down, slide the heel towards you and away again; tighten the thigh and lift the straight leg a "
              "hand's width; standing at a wall, rise onto your toes."),
    .how_much = N_("8 to 12 of each, once or twice a day."),
    .when_to_stop = LOW_IMPACT_LIMIT,
    .evidence = N_("The article speaks of simple exercises at home (Forever Fit 2025) without naming them; these are "
                   "common ones, and the amounts are custom.") },
  { .id = "walk-run",
    .topics = FOOTFALL_TIP_TOPIC_RETURN,
    .encourages_running = TRUE,
    .title = N_("Come back by walking and running in turn"),
    .what = N_("Short stretches of running with walking in between let the knee get used to impact again."),
    .how = N_("Once a brisk walk of 30 minutes goes well, walk 4 minutes and run 1 minute in turn on level ground; "
              "later shift minutes from walking to running."),
    .how_much = N_("Every other day at most, each step at least twice before the next."),
    .when_to_stop = N_("Go back one step when the knee swells, stiffens or hurts more than before."),
    .evidence = N_("Steps like those of a trial's plan, doi 10.1186/s13063-023-07502-x; 4 to 1 is named by "
                   "patellofemoral.trekeducation.org/runners. Not compared with other ways.") },
};

const guint footfall_n_tips = G_N_ELEMENTS (footfall_tips_table);
