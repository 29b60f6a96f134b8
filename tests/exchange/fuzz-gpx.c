/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as GPX. */

#include "exchange/gpx.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_gpx_recognise ((const char *) bytes, length);
  fuzz_import (footfall_gpx_read, bytes, length);
  return 0;
}
