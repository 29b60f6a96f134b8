/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ZipFixture:
 *
 * A zip file in the making, or a tar file.
 */
typedef struct _ZipFixture ZipFixture;

ZipFixture *zip_fixture_new (void);
ZipFixture *zip_fixture_new_tar (gboolean is_packed);

/* Adds a file of that name, any name, shrunk or stored as it is */
void zip_fixture_add (ZipFixture *self, const char *name, const char *content, gsize length);
void zip_fixture_add_text (ZipFixture *self, const char *name, const char *text);
void zip_fixture_add_stored (ZipFixture *self, const char *name, GBytes *content);

/* Returns: (transfer full): the file; @self: (transfer full) */
GBytes *zip_fixture_finish (ZipFixture *self);

/* Returns: (transfer full): @content, packed by gzip */
GBytes *zip_fixture_gzip (const char *content, gsize length);

G_END_DECLS
