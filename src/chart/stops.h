/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/chart.h"

G_BEGIN_DECLS

/* What of a chart can be stopped at, read out and put into a table. */

/**
 * footfall_chart_list_stops:
 * @from: the first day of the range
 * @to: its end
 * @with_lines: also the values of lines, which are drawn but not stopped at
 *
 * Returns: (transfer full) (element-type FootfallStop): what is drawn in that range, panel by panel, by x
 */
GArray *footfall_chart_list_stops (const FootfallChart *self, double from, double to, gboolean with_lines);

/**
 * footfall_chart_move:
 * @stop: (nullable): where the keys are; %NULL for nowhere yet
 * @steps: how many data on, negative for back
 * @next: (out): the datum there, in the same panel; the first or last one where it has no more
 *
 * Goes through all data, whatever range is shown.
 *
 * Returns: whether there is any
 */
gboolean footfall_chart_move (const FootfallChart *self, const FootfallStop *stop, int steps, FootfallStop *next);

/**
 * footfall_chart_move_panel:
 * @steps: how many panels down, negative for up
 *
 * Returns: whether there is a datum in a panel there; then @next is the one nearest by x
 */
gboolean footfall_chart_move_panel (const FootfallChart *self, const FootfallStop *stop, int steps,
                                    FootfallStop *next);

/**
 * footfall_chart_find_nearest:
 * @panel: where to look
 * @x: a value of the horizontal axis
 *
 * Returns: whether there is a datum in the panel; then @nearest is the one nearest by x
 */
gboolean footfall_chart_find_nearest (const FootfallChart *self, guint panel, double x, FootfallStop *nearest);

/* The panel's title, or "" */
const char *footfall_chart_get_panel_title (const FootfallChart *self, const FootfallStop *stop);

/* Below: (transfer full), the cells of a table and the parts of a tooltip */

char *footfall_chart_format_what (const FootfallChart *self, const FootfallStop *stop);
char *footfall_chart_format_x (const FootfallChart *self, const FootfallStop *stop);
char *footfall_chart_format_y (const FootfallChart *self, const FootfallStop *stop);

/**
 * footfall_chart_describe:
 *
 * Returns: (transfer full): the datum in one line
 */
char *footfall_chart_describe (const FootfallChart *self, const FootfallStop *stop);

/* Returns: (nullable) (transfer none): what the datum leads to */
const FootfallUuid *footfall_chart_get_record (const FootfallChart *self, const FootfallStop *stop);

/**
 * footfall_chart_summarise:
 * @x_from: where on the horizontal axis
 * @x_to: its end
 * @n: (out): how many points lie there in the range
 *
 * Returns: their middle; NAN of none
 */
double footfall_chart_summarise (const FootfallChart *self, guint panel, double x_from, double x_to, double from,
                                 double to, guint *n);

/**
 * FootfallSummary:
 * @x_from: where on the horizontal axis its stretch begins
 * @x_to: where it ends
 * @n: how many points lie there
 * @value: their middle; NAN if there are too few
 *
 * What a summary of a chart comes to.
 */
typedef struct
{
  guint16 panel;
  guint16 layer;
  double x_from;
  double x_to;
  guint n;
  double value;
} FootfallSummary;

/* Returns: (transfer full) (element-type FootfallSummary): those that are drawn of that range */
GArray *footfall_chart_list_summaries (const FootfallChart *self, double from, double to);

/* Below: (transfer full), the cells of a table */

char *footfall_summary_format_what (const FootfallChart *chart, const FootfallSummary *summary);
char *footfall_summary_format_where (const FootfallChart *chart, const FootfallSummary *summary);
char *footfall_summary_format_value (const FootfallChart *chart, const FootfallSummary *summary);

G_END_DECLS
