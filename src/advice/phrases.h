/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The pieces that the sentences of this room share; no other room includes it.
 * A piece is either a whole sentence, or a figure, a name or the subject a
 * sentence begins with, so that it can be put into a translated sentence as it is. */

#pragma once

#include "core/log.h"
#include "core/units.h"

G_BEGIN_DECLS

/* "Your left knee": the subject a sentence begins with */
const char *footfall_phrase_knee (FootfallKnee knee);

/* "Left knee": stands before a colon in titles */
const char *footfall_phrase_knee_heading (FootfallKnee knee);

/* All below: (transfer full) */

/* The shoe's name; a few words instead of it if the log does not hold the shoe */
char *footfall_phrase_shoe (const FootfallLog *log, const FootfallUuid *shoe);

char *footfall_phrase_days (int n_days);                /* "21 days" */
char *footfall_phrase_days_or_more (int n_days);        /* "21 days or more" */
char *footfall_phrase_days_or_more_before (int n_days); /* "21 days or more before" */
char *footfall_phrase_days_or_more_apart (int n_days);  /* "21 days or more apart" */
char *footfall_phrase_within_days (int n_days);         /* "within 21 days" */
char *footfall_phrase_logged_days (int n_days);         /* "6 logged days" */
char *footfall_phrase_runs (int n_runs);                /* "8 runs" */
char *footfall_phrase_sessions (int n_sessions);        /* "4 sessions" */
char *footfall_phrase_count (int n);                    /* "8" */
char *footfall_phrase_or_more (int n);                  /* "8 or more" */
char *footfall_phrase_level (int level);                /* "7 of 10" */
char *footfall_phrase_share (int n, int total);         /* "3 of 4 (75 %)" */

/* With as many decimals as it takes, at most two */
char *footfall_phrase_number (double number);

/**
 * footfall_phrase_percent:
 * @fraction: 1 is a hundred percent
 *
 * Returns: (transfer full): "46 %"; small shares keep one decimal
 */
char *footfall_phrase_percent (double fraction);

/* "46.3 %", always with one decimal: to be held against a threshold */
char *footfall_phrase_exact_percent (double fraction);

/* "1.2 %", "below 0.1 %": how often chance alone would show as much */
char *footfall_phrase_chance (double p);

/* "75 % or more", "more than 10 %" */
char *footfall_phrase_percent_or_more (double fraction);
char *footfall_phrase_more_than_percent (double fraction);

/* "9.0 km", with one decimal */
char *footfall_phrase_distance (double distance_m, FootfallDistanceUnit unit);

/* "800 km", "497.1 mi": without a decimal where the distance is a whole number */
char *footfall_phrase_round_distance (double distance_m, FootfallDistanceUnit unit);
char *footfall_phrase_distance_or_more (double distance_m, FootfallDistanceUnit unit);

/**
 * footfall_phrase_day:
 * @day: a known day
 * @near: the day the reader has in mind; or unknown
 *
 * Returns: (transfer full): "21 Nov", with the year unless @near makes plain which year is meant
 */
char *footfall_phrase_day (FootfallDay day, FootfallDay near);

/* The same with the day of the week: "Saturday, 21 Nov" */
char *footfall_phrase_weekday (FootfallDay day, FootfallDay near);

/* "3 Nov to 21 Nov" */
char *footfall_phrase_day_range (FootfallDay from, FootfallDay to, FootfallDay near);

/* Two whole sentences, one after the other */
char *footfall_phrase_sentences (const char *first, const char *second);

/* A sentence: what the article names for moving without running */
const char *footfall_phrase_low_impact (void);

G_END_DECLS
