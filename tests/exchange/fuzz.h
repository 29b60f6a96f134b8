/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

/* What a fuzz target gives: libFuzzer calls it, or fuzz-replay.c with the files of a corpus */
int LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length);

/* Any bytes to a reader of another program's files, all sports kept: what is
 * taken of them may be stored, and a second look takes nothing. */
void fuzz_import (FootfallImportRead read, const guint8 *bytes, gsize length);
