/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-file.h"
#include "exchange/xml-reader.h"

G_BEGIN_DECLS

/* What the readers of recordings in XML have in common. */

/* Returns: whether a file that begins like this has a root element of that name, in any case */
gboolean footfall_xml_recording_recognise (const char *head, gsize length, const char *root);

/**
 * footfall_xml_recording_finish:
 * @end: how the XML ended
 * @is_listed: whether the activity that was open then is among the items, as an unreadable one
 * @nothing: what to say of a whole file without an activity
 *
 * Says where a file broke off, or that it is a plan.
 */
void footfall_xml_recording_finish (FootfallImportFile *file, const FootfallXmlEnd *end, gboolean is_listed,
                                    const char *nothing);

/* Returns: the number that is all of @text; NAN */
double footfall_xml_recording_read_number (const char *text);

G_END_DECLS
