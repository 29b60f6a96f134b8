/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "fault-vfs.h"

#include <sqlite3.h>
#include <string.h>

typedef struct
{
  sqlite3_file base; /* what SQLite sees */
  sqlite3_file *real;
} FaultFile;

static struct
{
  gboolean is_armed;
  Fault fault;
  guint countdown; /* to the operation that fails; 0: it is past */
  gboolean for_good;
  gboolean has_failed;
} state;

static sqlite3_vfs *real_vfs;
static sqlite3_vfs fault_vfs;

static const struct
{
  const char *name;
  int code;
} faults[N_FAULTS] = {
  [FAULT_READ] = { "read", SQLITE_IOERR_READ },
  [FAULT_WRITE] = { "write", SQLITE_IOERR_WRITE },
  [FAULT_FULL] = { "full", SQLITE_FULL },
  [FAULT_SYNC] = { "sync", SQLITE_IOERR_FSYNC },
  [FAULT_TRUNCATE] = { "truncate", SQLITE_IOERR_TRUNCATE },
  [FAULT_LOCK] = { "lock", SQLITE_IOERR_LOCK },
  [FAULT_SHARED_MEMORY] = { "shared-memory", SQLITE_IOERR_SHMMAP },
  [FAULT_OPEN] = { "open", SQLITE_CANTOPEN },
  [FAULT_DELETE] = { "delete", SQLITE_IOERR_DELETE },
};

/* Returns: what this operation has to answer; SQLITE_OK: it is to be done */
static int
consider (Fault fault)
{
  if (!state.is_armed)
    return SQLITE_OK;
  if (state.countdown == 0 && state.for_good && (state.fault != FAULT_FULL || fault == FAULT_FULL))
    return faults[fault].code;
  if (state.countdown == 0 || fault != state.fault || --state.countdown > 0)
    return SQLITE_OK;

  state.has_failed = TRUE;
  return faults[fault].code;
}

static sqlite3_file *
real_file (sqlite3_file *file)
{
  return ((FaultFile *) file)->real;
}

static int
file_close (sqlite3_file *file)
{
  int answer = real_file (file)->pMethods->xClose (real_file (file));

  g_free (real_file (file));
  return answer;
}

static int
file_read (sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
  int answer = consider (FAULT_READ);

  return answer != SQLITE_OK ? answer : real_file (file)->pMethods->xRead (real_file (file), buffer, size, offset);
}

static int
file_write (sqlite3_file *file, const void *buffer, int size, sqlite3_int64 offset)
{
  int answer = consider (state.fault == FAULT_FULL ? FAULT_FULL : FAULT_WRITE);

  if (answer == SQLITE_IOERR_WRITE)
    real_file (file)->pMethods->xWrite (real_file (file), buffer, size / 2, offset);
  return answer != SQLITE_OK ? answer : real_file (file)->pMethods->xWrite (real_file (file), buffer, size, offset);
}

static int
file_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  int answer = consider (FAULT_TRUNCATE);

  return answer != SQLITE_OK ? answer : real_file (file)->pMethods->xTruncate (real_file (file), size);
}

/* No power is cut here; really waiting for the disk thousands of times would prove nothing. */
static int
file_sync (sqlite3_file *file, int flags)
{
  return consider (FAULT_SYNC);
}

static int
file_get_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return real_file (file)->pMethods->xFileSize (real_file (file), size);
}

static int
file_lock (sqlite3_file *file, int level)
{
  int answer = consider (FAULT_LOCK);

  return answer != SQLITE_OK ? answer : real_file (file)->pMethods->xLock (real_file (file), level);
}

static int
file_unlock (sqlite3_file *file, int level)
{
  return real_file (file)->pMethods->xUnlock (real_file (file), level);
}

static int
file_check_reserved_lock (sqlite3_file *file, int *is_reserved)
{
  return real_file (file)->pMethods->xCheckReservedLock (real_file (file), is_reserved);
}

static int
file_control (sqlite3_file *file, int operation, void *argument)
{
  return real_file (file)->pMethods->xFileControl (real_file (file), operation, argument);
}

static int
file_get_sector_size (sqlite3_file *file)
{
  return real_file (file)->pMethods->xSectorSize (real_file (file));
}

static int
file_get_device_characteristics (sqlite3_file *file)
{
  return real_file (file)->pMethods->xDeviceCharacteristics (real_file (file));
}

static int
file_map_shared_memory (sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
  int answer = consider (FAULT_SHARED_MEMORY);

  return answer != SQLITE_OK ? answer
                             : real_file (file)->pMethods->xShmMap (real_file (file), page, size, extend, memory);
}

/* Giving a lock back cannot fail. */
static int
file_lock_shared_memory (sqlite3_file *file, int offset, int n_locks, int flags)
{
  int answer = (flags & SQLITE_SHM_LOCK) != 0 ? consider (FAULT_LOCK) : SQLITE_OK;

  return answer != SQLITE_OK ? answer
                             : real_file (file)->pMethods->xShmLock (real_file (file), offset, n_locks, flags);
}

static void
file_shared_memory_barrier (sqlite3_file *file)
{
  real_file (file)->pMethods->xShmBarrier (real_file (file));
}

static int
file_unmap_shared_memory (sqlite3_file *file, int remove)
{
  return real_file (file)->pMethods->xShmUnmap (real_file (file), remove);
}

/* Version 2: without memory-mapped reading, so that every read is seen. */
static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = file_close,
  .xRead = file_read,
  .xWrite = file_write,
  .xTruncate = file_truncate,
  .xSync = file_sync,
  .xFileSize = file_get_size,
  .xLock = file_lock,
  .xUnlock = file_unlock,
  .xCheckReservedLock = file_check_reserved_lock,
  .xFileControl = file_control,
  .xSectorSize = file_get_sector_size,
  .xDeviceCharacteristics = file_get_device_characteristics,
  .xShmMap = file_map_shared_memory,
  .xShmLock = file_lock_shared_memory,
  .xShmBarrier = file_shared_memory_barrier,
  .xShmUnmap = file_unmap_shared_memory,
};

static int
vfs_open (sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
  FaultFile *self = (FaultFile *) file;
  int answer = consider (FAULT_OPEN);

  self->base.pMethods = NULL;
  if (answer != SQLITE_OK)
    return answer;
  self->real = g_malloc0 ((gsize) real_vfs->szOsFile);
  answer = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (answer == SQLITE_OK)
    self->base.pMethods = &methods;
  else
    g_clear_pointer (&self->real, g_free);
  return answer;
}

static int
vfs_delete (sqlite3_vfs *vfs, const char *name, int sync_folder)
{
  int answer = consider (FAULT_DELETE);

  return answer != SQLITE_OK ? answer : real_vfs->xDelete (real_vfs, name, sync_folder);
}

const char *
fault_get_name (Fault fault)
{
  return faults[fault].name;
}

/* What is not replaced works on names and not on files, and is that of the layer below. */
void
fault_vfs_install (void)
{
  real_vfs = sqlite3_vfs_find (NULL);
  fault_vfs = *real_vfs;
  fault_vfs.zName = "fault";
  fault_vfs.szOsFile = sizeof (FaultFile);
  fault_vfs.xOpen = vfs_open;
  fault_vfs.xDelete = vfs_delete;
  sqlite3_vfs_register (&fault_vfs, TRUE);
}

void
fault_vfs_arm (Fault fault, guint nth, gboolean for_good)
{
  state.is_armed = TRUE;
  state.fault = fault;
  state.countdown = nth;
  state.for_good = for_good;
  state.has_failed = FALSE;
}

gboolean
fault_vfs_disarm (void)
{
  state.is_armed = FALSE;
  return state.has_failed;
}
