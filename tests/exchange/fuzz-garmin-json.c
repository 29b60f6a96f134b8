/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a list of Garmin Connect */

#include "exchange/garmin-json.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_garmin_json_recognise ((const char *) bytes, length);
  fuzz_import (footfall_garmin_json_read, bytes, length);
  return 0;
}
