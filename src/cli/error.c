/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/error.h"

G_DEFINE_QUARK (footfall-cli-error-quark, footfall_cli_error)
