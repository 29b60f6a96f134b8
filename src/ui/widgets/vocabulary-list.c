/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/vocabulary-list.h"

GListModel *
footfall_vocabulary_list_labels (const FootfallVocabulary *vocabulary)
{
  g_return_val_if_fail (vocabulary != NULL, NULL);

  GtkStringList *labels = gtk_string_list_new (NULL);
  for (guint i = 0; i < vocabulary->n_words; i++)
    gtk_string_list_append (labels, footfall_vocabulary_get_label (vocabulary, (int) i));
  return G_LIST_MODEL (labels);
}
