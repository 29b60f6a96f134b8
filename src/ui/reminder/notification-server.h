/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Who shows notifications in this session. */
typedef enum
{
  FOOTFALL_NOTIFICATION_SERVER_NONE,      /* nobody: what is sent would be lost */
  FOOTFALL_NOTIFICATION_SERVER_FORGETFUL, /* a click reaches only a program that is still there */
  FOOTFALL_NOTIFICATION_SERVER_LASTING,   /* a click starts the program */
} FootfallNotificationServer;

/**
 * footfall_notification_server_find:
 *
 * Asks the session bus, and starts a server that is there to be started.
 *
 * Returns: who would show what is sent now
 */
FootfallNotificationServer footfall_notification_server_find (GDBusConnection *bus);

/**
 * footfall_notification_server_reads_markup:
 * @server: who was found there
 *
 * GNotification holds plain text. What is sent to servers of the freedesktop interface goes there as it is, and those
 * that tell of "body-markup" take < and & in it for markup (Desktop Notifications Specification 1.2, 4).
 *
 * Returns: whether bodies have to be escaped
 */
gboolean footfall_notification_server_reads_markup (GDBusConnection *bus, FootfallNotificationServer server);

/* Whether the program is shut in, so that it has to ask a portal for everything */
gboolean footfall_is_in_sandbox (void);

G_END_DECLS
