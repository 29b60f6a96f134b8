/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallCause:
 * @name: what professionals call it, marked for translation
 * @what: one plain sentence, marked for translation
 *
 * One of the possible causes that the article names: for the page "What could it
 * be?", as things a professional can tell apart, never as a guess.
 */
typedef struct
{
  const char *name;
  const char *what;
} FootfallCause;

/**
 * footfall_causes_get_all:
 * @n_causes: (out): how many
 *
 * Returns: (array length=n_causes): every cause, in the order in which people are shown them
 */
const FootfallCause *footfall_causes_get_all (guint *n_causes);

/* In the current language */
const char *footfall_cause_get_name (const FootfallCause *self);
const char *footfall_cause_get_what (const FootfallCause *self);

/* What the page says before and after its list, in the current language. */
const char *footfall_causes_get_introduction (void);
const char *footfall_causes_get_closing (void);

G_END_DECLS
