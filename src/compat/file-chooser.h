/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootfallFileKind:
 * @FOOTFALL_FILE_KIND_OPEN: one file that is there
 * @FOOTFALL_FILE_KIND_OPEN_SEVERAL: files that are there
 * @FOOTFALL_FILE_KIND_OPEN_FOLDER: one folder that is there
 * @FOOTFALL_FILE_KIND_SAVE: a file to write; whoever chooses one that is there was asked whether to replace it
 */
typedef enum
{
  FOOTFALL_FILE_KIND_OPEN,
  FOOTFALL_FILE_KIND_OPEN_SEVERAL,
  FOOTFALL_FILE_KIND_OPEN_FOLDER,
  FOOTFALL_FILE_KIND_SAVE,
} FootfallFileKind;

/**
 * FootfallFileQuestion:
 * @kind: what is chosen
 * @title: of the dialog
 * @accept: the label of the button that chooses
 * @name: (nullable): the name proposed for a file to write
 */
typedef struct
{
  FootfallFileKind kind;
  const char *title;
  const char *accept;
  const char *name;
} FootfallFileQuestion;

/**
 * footfall_choose_files_async:
 * @parent: a widget of the window that asks
 * @question: read before the call returns
 */
void footfall_choose_files_async (GtkWidget *parent, const FootfallFileQuestion *question,
                                  GAsyncReadyCallback callback, gpointer user_data);

/**
 * footfall_choose_files_finish:
 *
 * Returns: (transfer full) (nullable) (element-type GFile): what was chosen; %NULL if nothing was
 */
GListModel *footfall_choose_files_finish (GtkWidget *parent, GAsyncResult *result);

G_END_DECLS
