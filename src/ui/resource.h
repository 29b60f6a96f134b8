/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

/* The same in the development profile, whose application id is another. */
#define FOOTFALL_RESOURCE_BASE "/io/github/footfall/Footfall"

/* A file of src/ui as it is named in ui.gresource.xml. */
#define FOOTFALL_UI_RESOURCE(file) FOOTFALL_RESOURCE_BASE "/ui/" file
