/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/file-bytes.h"

#include "exchange/import-plan.h"

GBytes *
footfall_file_bytes_load (GInputStream *stream, gsize n_max, const char *too_large, GCancellable *cancellable,
                          GError **error)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream) && too_large != NULL, NULL);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  guint8 buffer[64 * 1024];
  gsize n_read;
  do
    {
      if (!g_input_stream_read_all (stream, buffer, sizeof buffer, &n_read, cancellable, error) ||
          !g_output_stream_write_all (memory, buffer, n_read, NULL, cancellable, error))
        return NULL;
      if (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (memory)) > n_max)
        {
          g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE, too_large);
          return NULL;
        }
    }
  while (n_read == sizeof buffer);
  g_output_stream_close (memory, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}
