/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/xml-recording.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/number.h"
#include "exchange/xml-text.h"

gboolean
footfall_xml_recording_recognise (const char *head, gsize length, const char *root)
{
  g_return_val_if_fail (head != NULL && root != NULL, FALSE);
  g_autofree char *found = footfall_xml_text_find_root (head, length);
  return found != NULL && g_ascii_strcasecmp (found, root) == 0;
}

void
footfall_xml_recording_finish (FootfallImportFile *file, const FootfallXmlEnd *end, gboolean is_listed,
                               const char *nothing)
{
  g_return_if_fail (file != NULL && end != NULL && nothing != NULL);
  file->is_plan = end->is_whole && file->items->len == 0;
  if (file->is_plan)
    footfall_import_file_add_remark (file, 0, nothing);
  else if (!end->is_whole && is_listed)
    footfall_import_file_add_remark (file, end->line, _("The file breaks off here."));
  else if (!end->is_whole)
    footfall_import_file_add_problem (file, end->line,
                                      _("The file breaks off here; only whole activities before it are taken."));
}

double
footfall_xml_recording_read_number (const char *text)
{
  g_return_val_if_fail (text != NULL, NAN);
  double value = NAN;
  footfall_number_from_decimal (text, strlen (text), &value);
  return value;
}
