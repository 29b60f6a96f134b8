/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a list of runs of any sort */

#include "exchange/generic-csv.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_generic_csv_recognise ((const char *) bytes, length);
  fuzz_import (footfall_generic_csv_read, bytes, length);
  return 0;
}
