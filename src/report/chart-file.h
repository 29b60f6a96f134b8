/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "chart/layout.h"

G_BEGIN_DECLS

/**
 * FootfallReportError:
 * @FOOTFALL_REPORT_ERROR_UNKNOWN_FORMAT: the name of the file does not tell what to write: choose another ending
 * @FOOTFALL_REPORT_ERROR_UNWRITABLE: the file could not be written there: choose another place
 */
typedef enum
{
  FOOTFALL_REPORT_ERROR_UNKNOWN_FORMAT,
  FOOTFALL_REPORT_ERROR_UNWRITABLE,
} FootfallReportError;

#define FOOTFALL_REPORT_ERROR (footfall_report_error_quark ())
GQuark footfall_report_error_quark (void);

#define FOOTFALL_CHART_WIDTH_MIN 200
#define FOOTFALL_CHART_WIDTH_MAX 8000
#define FOOTFALL_CHART_WIDTH_USUAL 800

/**
 * FootfallChartFile:
 * @chart: a finished chart
 * @from: the first day of the range
 * @to: the end of its last day
 * @first_weekday: 1 (Monday) to 7 (Sunday)
 * @width: of the picture: pixels of a PNG, points of a PDF
 * @palette: the colours
 *
 * A chart on its way into a file: with its title above and its caption below.
 */
typedef struct
{
  const FootfallChart *chart;
  double from;
  double to;
  int first_weekday;
  int width;
  FootfallPaletteId palette;
} FootfallChartFile;

/**
 * footfall_chart_file_write:
 * @path: ends in .svg, .png or .pdf; what stands there is replaced once the new file is complete, unless it is a
 *   journal
 *
 * Fonts are embedded, so that the file looks the same everywhere.
 *
 * Returns: whether the file was written
 */
gboolean footfall_chart_file_write (const FootfallChartFile *self, const char *path, GError **error);

/* Whether @path has an ending that footfall_chart_file_write() knows */
gboolean footfall_chart_file_check (const char *path, GError **error);

G_END_DECLS
