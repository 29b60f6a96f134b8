/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* A target for libFuzzer, or for fuzz-replay.c, which gives it the files of its corpus. */

#pragma once

#include <gio/gio.h>

int LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length);
