/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a FIT file */

#include "exchange/fit.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_fit_recognise ((const char *) bytes, length);
  fuzz_import (footfall_fit_read, bytes, length);
  return 0;
}
