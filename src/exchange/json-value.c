/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/json-value.h"

#include <math.h>

double
footfall_json_get_number (JsonObject *object, const char *key)
{
  g_return_val_if_fail (object != NULL && key != NULL, NAN);
  JsonNode *node = json_object_get_member (object, key);
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return NAN;
  const GType type = json_node_get_value_type (node);
  double value = NAN;
  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    value = json_node_get_double (node);
  else if (type == G_TYPE_STRING)
    {
      const char *text = json_node_get_string (node);
      char *end;
      value = g_ascii_strtod (text, &end);
      if (end == text || *end != '\0')
        return NAN;
    }
  return isfinite (value) ? value : NAN;
}

char *
footfall_json_get_text (JsonObject *object, const char *key)
{
  g_return_val_if_fail (object != NULL && key != NULL, NULL);
  JsonNode *node = json_object_get_member (object, key);
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING ||
      !g_utf8_validate (json_node_get_string (node), -1, NULL))
    return NULL;
  char *text = g_strstrip (json_node_dup_string (node));
  if (*text == '\0')
    g_clear_pointer (&text, g_free);
  return text;
}
