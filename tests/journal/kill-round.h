/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* A process that keeps changing a journal and says so after each change, and
 * is killed at any moment; and what has to be in the journal then. */

#pragma once

#include "fixture.h"

G_BEGIN_DECLS

/**
 * kill_round_run_as_victim:
 * @arguments: of this program
 *
 * Call it first in main(): the victim is the same program once more.
 *
 * Returns: whether this process is a victim, whose work is done
 */
gboolean kill_round_run_as_victim (int argc, char **argv);

/**
 * kill_round:
 * @program: argv[0]
 * @n_done: how many changes were made in the rounds before
 * @random: decides when the process is killed
 *
 * Starts a victim, kills it, and fails the test unless the journal is whole
 * and holds what was acknowledged and at most one change more.
 *
 * Returns: how many changes are made now
 */
guint kill_round (Fixture *fixture, const char *program, guint n_done, GRand *random);

G_END_DECLS
