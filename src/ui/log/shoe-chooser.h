/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SHOE_CHOOSER (footfall_shoe_chooser_get_type ())
G_DECLARE_FINAL_TYPE (FootfallShoeChooser, footfall_shoe_chooser, FOOTFALL, SHOE_CHOOSER, AdwComboRow)

/**
 * FootfallShoeChooser:
 *
 * The shoes in use with their distances, none, and a new one.
 */

/**
 * FootfallShoeChooser::edited:
 * @chooser: the chooser
 *
 * The runner chose another shoe.
 */

/**
 * FootfallShoeChooser::new-shoe-wanted:
 * @chooser: the chooser
 *
 * The runner has a shoe that is not in the list; the choice stays what it was.
 */

void footfall_shoe_chooser_set_model (FootfallShoeChooser *self, FootfallModel *model);

/* A shoe's UUID, or none; a retired shoe is listed while it is the chosen one. */
void         footfall_shoe_chooser_set_shoe (FootfallShoeChooser *self, const FootfallUuid *shoe);
FootfallUuid footfall_shoe_chooser_get_shoe (FootfallShoeChooser *self);

G_END_DECLS
