/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a session or a shoe of adidas Running */

#include "exchange/runtastic.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  footfall_runtastic_session_recognise ((const char *) bytes, length);
  footfall_runtastic_shoe_recognise ((const char *) bytes, length);
  fuzz_import (footfall_runtastic_session_read, bytes, length);
  fuzz_import (footfall_runtastic_shoe_read, bytes, length);
  return 0;
}
