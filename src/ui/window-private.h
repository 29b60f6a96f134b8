/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/adaptive-bin.h"
#include "ui/window.h"

G_BEGIN_DECLS

/* The window is one class in two files: window.c has the pages, window-actions.c what can be done. */
struct _FootfallWindow
{
  AdwApplicationWindow parent_instance;

  FootfallAdaptiveBin *adaptive;
  AdwToastOverlay *toasts;
  GtkStack *content;
  AdwViewStack *pages;
  GtkWidget *problem;

  char *path;
  FootfallJournalOpener *opener; /* (owned) (nullable): its journal is not shown yet */
  FootfallPreferences *preferences; /* (owned) */
  FootfallModel *model;             /* (owned) (nullable): no journal is open */
  gboolean is_drawn;
  AdwToast *undo_toast;             /* (owned) (nullable): the one that offers to undo the last change */
};

void footfall_window_add_actions (FootfallWindow *self);

/* After the journal was opened or changed: which actions there are now. */
void footfall_window_update_actions (FootfallWindow *self);

G_END_DECLS
