/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/list-box.h"

void
footfall_list_box_clear (GtkListBox *list)
{
  g_return_if_fail (GTK_IS_LIST_BOX (list));

  for (GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, 0); row != NULL;
       row = gtk_list_box_get_row_at_index (list, 0))
    gtk_list_box_remove (list, GTK_WIDGET (row));
}
