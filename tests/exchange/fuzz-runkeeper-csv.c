/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a list of Runkeeper */

#include "exchange/runkeeper-csv.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_runkeeper_csv_recognise ((const char *) bytes, length);
  fuzz_import (footfall_runkeeper_csv_read, bytes, length);
  return 0;
}
