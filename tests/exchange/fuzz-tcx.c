/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as TCX. */

#include "exchange/tcx.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_tcx_recognise ((const char *) bytes, length);
  fuzz_import (footfall_tcx_read, bytes, length);
  return 0;
}
