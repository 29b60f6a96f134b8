/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * footfall_vocabulary_list_labels:
 *
 * Returns: (transfer full): the labels of a vocabulary as a model for a drop-down, in the order of the values
 */
GListModel *footfall_vocabulary_list_labels (const FootfallVocabulary *vocabulary);

G_END_DECLS
