/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Members of objects as others write them: of this type or that, or not there. */

/* Returns: the number, also of a text such as "1"; NAN for all else */
double footfall_json_get_number (JsonObject *object, const char *key);

/* Returns: (transfer full) (nullable): the text without blanks around it; none for an empty one */
char *footfall_json_get_text (JsonObject *object, const char *key);

G_END_DECLS
