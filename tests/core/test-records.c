/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "core/activity.h"
#include "core/break.h"
#include "core/dismissal.h"
#include "core/event.h"
#include "core/import-batch.h"
#include "core/notification.h"
#include "core/pain.h"
#include "core/run.h"
#include "core/shoe.h"
#include "core/units.h"

#define MEMBER(type, record, field) G_STRUCT_MEMBER (type, record, (field)->offset)

static const FootfallRecordField *
find_field (FootfallRecordKind kind, const char *name)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  for (guint i = 0; i < class->n_fields; i++)
    if (g_str_equal (class->fields[i].name, name))
      return &class->fields[i];
  g_error ("%s has no field %s", class->name, name);
}

/* Gives a field a value that is allowed, known, and another one for each @variant. */
static void
fill_field (const FootfallRecordField *field, gpointer record, int variant)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_TEXT:
      g_free (MEMBER (char *, record, field));
      MEMBER (char *, record, field) = g_strdup_printf ("text %d", variant);
      break;
    case FOOTFALL_FIELD_REAL:
      MEMBER (double, record, field) = field->maximum - variant * 0.5;
      break;
    case FOOTFALL_FIELD_INTEGER:
    case FOOTFALL_FIELD_SIGNS:
      MEMBER (int, record, field) = (int) field->maximum - variant;
      break;
    case FOOTFALL_FIELD_COUNT:
      MEMBER (gint64, record, field) = (gint64) field->maximum - variant;
      break;
    case FOOTFALL_FIELD_INSTANT:
      MEMBER (gint64, record, field) = 1795329000 + variant;
      break;
    case FOOTFALL_FIELD_OFFSET:
      MEMBER (int, record, field) = 3600 * variant;
      break;
    case FOOTFALL_FIELD_DAY:
      MEMBER (FootfallDay, record, field) = 20779 + variant;
      break;
    case FOOTFALL_FIELD_WORD:
    case FOOTFALL_FIELD_FLAG:
      MEMBER (int, record, field) = variant;
      break;
    case FOOTFALL_FIELD_REFERENCE:
      MEMBER (FootfallUuid, record, field) = footfall_uuid_new ();
      break;
    default:
      g_assert_not_reached ();
    }
}

/* What a dismissal names is no text like others. */
static void
set_finding (FootfallDismissal *dismissal, int variant)
{
  g_free (dismissal->finding);
  dismissal->finding = g_strdup (variant == 0 ? "mild:left" : "mild:right");
}

static gpointer
new_filled (FootfallRecordKind kind)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  FootfallRecord *record = footfall_record_new (kind);
  record->modified_at = 1795329999;
  for (guint i = 0; i < class->n_fields; i++)
    fill_field (&class->fields[i], record, 0);
  if (kind == FOOTFALL_RECORD_DISMISSAL)
    set_finding ((FootfallDismissal *) record, 0);
  return record;
}

static void
assert_valid (FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr(GError) error = NULL;
  g_assert_true (footfall_record_validate (kind, record, &error));
  g_assert_no_error (error);
}

static void
assert_invalid (FootfallRecordKind kind, gconstpointer record, const char *message)
{
  g_autoptr(GError) error = NULL;
  g_assert_false (footfall_record_validate (kind, record, &error));
  g_assert_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_false (footfall_record_validate (kind, record, NULL));
}

/* The tables name every member of their struct, in its order. */
static void
test_tables_cover_the_structs (void)
{
  static const gsize sizes[] = {
    [FOOTFALL_FIELD_TEXT] = sizeof (char *),     [FOOTFALL_FIELD_REAL] = sizeof (double),
    [FOOTFALL_FIELD_INTEGER] = sizeof (int),     [FOOTFALL_FIELD_COUNT] = sizeof (gint64),
    [FOOTFALL_FIELD_OFFSET] = sizeof (gint32),   [FOOTFALL_FIELD_INSTANT] = sizeof (gint64),
    [FOOTFALL_FIELD_DAY] = sizeof (FootfallDay), [FOOTFALL_FIELD_WORD] = sizeof (int),
    [FOOTFALL_FIELD_SIGNS] = sizeof (int),       [FOOTFALL_FIELD_FLAG] = sizeof (gboolean),
    [FOOTFALL_FIELD_REFERENCE] = sizeof (FootfallUuid),
  };

  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      const FootfallRecordClass *class = footfall_record_class (kind);
      gsize end = sizeof (FootfallRecord);
      for (guint i = 0; i < class->n_fields; i++)
        {
          g_test_message ("%s.%s", class->name, class->fields[i].name);
          g_assert_cmpuint (class->fields[i].offset, >=, end);
          g_assert_cmpuint (class->fields[i].offset - end, <, sizeof (int) + 4);
          end = class->fields[i].offset + sizes[class->fields[i].type];
        }
      g_assert_cmpuint (class->size - end, <, 8);
    }
}

static void
test_names (void)
{
  static const char *names[] = { "shoe",     "import-batch", "run",   "pain",      "activity",
                                 "break",    "event",        "dismissal", "notification" };

  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    g_assert_cmpstr (footfall_record_class (kind)->name, ==, names[kind]);
}

/* Only what cannot be unknown has a value, and a record that lacks it is refused. */
static void
test_new_is_unknown (void)
{
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      const FootfallRecordClass *class = footfall_record_class (kind);
      FootfallRecord *record = footfall_record_new (kind);
      g_assert_false (footfall_uuid_is_none (&record->uuid));
      g_assert_cmpint (record->modified_at, ==, FOOTFALL_MODIFIED_AT_UNKNOWN);
      for (guint i = 0; i < class->n_fields; i++)
        g_assert_true (!class->fields[i].is_optional || footfall_record_field_is_unknown (&class->fields[i], record));
      g_assert_false (footfall_record_validate (kind, record, NULL));
      footfall_record_free (kind, record);
    }
}

static void
test_new_of_each_kind (void)
{
  g_autoptr(FootfallRun) run = footfall_run_new ();
  g_autoptr(FootfallPain) pain = footfall_pain_new ();
  g_autoptr(FootfallShoe) shoe = footfall_shoe_new ();
  g_autoptr(FootfallActivity) activity = footfall_activity_new ();
  g_autoptr(FootfallBreak) pause = footfall_break_new ();
  g_autoptr(FootfallEvent) event = footfall_event_new ();
  g_autoptr(FootfallDismissal) dismissal = footfall_dismissal_new ();
  g_autoptr(FootfallNotification) notification = footfall_notification_new ();
  g_autoptr(FootfallImportBatch) batch = footfall_import_batch_new ();

  g_assert_true (isnan (run->distance_m));
  g_assert_cmpint (run->effort, ==, -1);
  g_assert_cmpint (pain->level, ==, -1);
  g_assert_cmpint (pain->knee, ==, FOOTFALL_KNEE_UNSPECIFIED);
  g_assert_cmpint (pain->moment, ==, FOOTFALL_MOMENT_OTHER);
  g_assert_cmpfloat (shoe->initial_distance_m, ==, 0);
  g_assert_cmpfloat (shoe->inspect_at_m, ==, FOOTFALL_SHOE_INSPECT_AT_M);
  g_assert_cmpfloat (shoe->replace_at_m, ==, FOOTFALL_SHOE_REPLACE_AT_M);
  g_assert_cmpint (activity->kind, ==, FOOTFALL_ACTIVITY_KIND_OTHER);
  g_assert_cmpint (pause->ends_on, ==, FOOTFALL_DAY_UNKNOWN);
  g_assert_cmpint (event->kind, ==, FOOTFALL_EVENT_KIND_OTHER);
  g_assert_null (dismissal->finding);
  g_assert_cmpint (notification->level, ==, -1);
  g_assert_cmpint (batch->n_runs, ==, 0);
}

static void
test_copies_are_equal_and_apart (void)
{
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      const FootfallRecordClass *class = footfall_record_class (kind);
      gpointer record = new_filled (kind);
      gpointer copy = footfall_record_copy (kind, record);
      assert_valid (kind, record);
      g_assert_true (footfall_record_equal (kind, record, copy));
      for (guint i = 0; i < class->n_fields; i++)
        if (class->fields[i].type == FOOTFALL_FIELD_TEXT)
          g_assert_true (MEMBER (char *, record, &class->fields[i]) != MEMBER (char *, copy, &class->fields[i]));
      footfall_record_free (kind, record);
      assert_valid (kind, copy);
      footfall_record_free (kind, copy);
    }
  g_assert_null (footfall_record_copy (FOOTFALL_RECORD_RUN, NULL));
  footfall_record_free (FOOTFALL_RECORD_RUN, NULL);
}

static void
test_boxed_types (void)
{
  static GType (*const types[]) (void) = {
    footfall_shoe_get_type,     footfall_import_batch_get_type, footfall_run_get_type,
    footfall_pain_get_type,     footfall_activity_get_type,     footfall_break_get_type,
    footfall_event_get_type,    footfall_dismissal_get_type,    footfall_notification_get_type,
  };

  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      gpointer record = new_filled (kind);
      gpointer copy = g_boxed_copy (types[kind](), record);
      g_assert_true (footfall_record_equal (kind, record, copy));
      g_boxed_free (types[kind](), copy);
      footfall_record_free (kind, record);
    }
}

/* Each field counts: another value, or none, makes another record. */
static void
test_every_field_counts (void)
{
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      const FootfallRecordClass *class = footfall_record_class (kind);
      gpointer record = new_filled (kind);
      for (guint i = 0; i < class->n_fields; i++)
        {
          const FootfallRecordField *field = &class->fields[i];
          gpointer other = footfall_record_copy (kind, record);
          gpointer unknown = footfall_record_copy (kind, record);
          fill_field (field, other, 1);
          footfall_record_field_clear (field, unknown);
          footfall_record_field_set_unknown (field, unknown);
          g_test_message ("%s.%s", class->name, field->name);
          g_assert_false (footfall_record_equal (kind, record, other));
          g_assert_false (footfall_record_equal_content (kind, other, record));
          if (footfall_record_field_is_unknown (field, unknown))
            g_assert_false (footfall_record_equal (kind, unknown, record));
          g_assert_true (footfall_record_equal (kind, unknown, unknown));
          g_assert_cmpint (footfall_record_validate (kind, unknown, NULL), ==,
                           field->is_optional || !footfall_record_field_is_unknown (field, unknown));
          footfall_record_free (kind, other);
          footfall_record_free (kind, unknown);
        }
      footfall_record_free (kind, record);
    }
}

static void
test_equal_content (void)
{
  g_autoptr(FootfallRun) run = new_filled (FOOTFALL_RECORD_RUN);
  g_autoptr(FootfallRun) later = footfall_run_copy (run);
  g_autoptr(FootfallRun) renamed = footfall_run_copy (run);
  later->record.modified_at++;
  renamed->record.uuid = footfall_uuid_new ();

  g_assert_false (footfall_record_equal (FOOTFALL_RECORD_RUN, run, later));
  g_assert_true (footfall_record_equal_content (FOOTFALL_RECORD_RUN, run, later));
  g_assert_false (footfall_record_equal_content (FOOTFALL_RECORD_RUN, run, renamed));
}

static void
test_empty_text_is_no_text (void)
{
  g_autoptr(FootfallEvent) none = new_filled (FOOTFALL_RECORD_EVENT);
  g_clear_pointer (&none->notes, g_free);
  g_autoptr(FootfallEvent) empty = footfall_event_copy (none);
  empty->notes = g_strdup ("");
  g_autoptr(FootfallEvent) copy = footfall_event_copy (empty);

  g_assert_true (footfall_record_equal (FOOTFALL_RECORD_EVENT, none, empty));
  g_assert_cmpstr (copy->notes, ==, "");
}

/* A number on its limits, and beyond them on both sides */
typedef struct
{
  FootfallRecordKind kind;
  const char *field;
  double lowest;
  double highest;
  double below;
  double above;
} Limits;

static void
set_number (const FootfallRecordField *field, gpointer record, double value)
{
  if (field->type == FOOTFALL_FIELD_REAL)
    MEMBER (double, record, field) = value;
  else if (field->type == FOOTFALL_FIELD_COUNT || field->type == FOOTFALL_FIELD_INSTANT)
    MEMBER (gint64, record, field) = (gint64) value;
  else
    MEMBER (int, record, field) = (int) value;
}

static const Limits limits[] = {
  { FOOTFALL_RECORD_RUN, "started_at", (double) FOOTFALL_INSTANT_MIN, (double) FOOTFALL_INSTANT_MAX,
    (double) FOOTFALL_INSTANT_MIN - 1, (double) FOOTFALL_INSTANT_MAX + 1 },
  { FOOTFALL_RECORD_RUN, "utc_offset_s", -64800, 64800, -64801, 64801 },
  { FOOTFALL_RECORD_RUN, "distance_m", 1e-6, 1e6, 0, 1e6 + 1e-6 },
  { FOOTFALL_RECORD_RUN, "distance_m", 1, 2, -1, INFINITY },
  { FOOTFALL_RECORD_RUN, "duration_s", 1, FOOTFALL_DURATION_MAX_S, 0, FOOTFALL_DURATION_MAX_S + 1 },
  { FOOTFALL_RECORD_RUN, "duration_s", 1, 2, -2, 1e15 },
  { FOOTFALL_RECORD_RUN, "surface", 0, FOOTFALL_SURFACE_MIXED, -1, FOOTFALL_SURFACE_MIXED + 1 },
  { FOOTFALL_RECORD_RUN, "foot_strike", 0, FOOTFALL_FOOT_STRIKE_HEEL, -1, FOOTFALL_FOOT_STRIKE_HEEL + 1 },
  { FOOTFALL_RECORD_RUN, "effort", -1, 10, -2, 11 },
  { FOOTFALL_RECORD_RUN, "stopped_early", FALSE, TRUE, -1, 2 },
  { FOOTFALL_RECORD_RUN, "cadence_spm", 0.1, 1000, 0, 1000.1 },
  { FOOTFALL_RECORD_RUN, "ascent_m", 0, 100000, -0.1, 100000.1 },
  { FOOTFALL_RECORD_RUN, "source", 0, FOOTFALL_SOURCE_SAMPLE, -1, FOOTFALL_SOURCE_SAMPLE + 1 },
  { FOOTFALL_RECORD_PAIN, "level", 0, 10, -1, 11 },
  { FOOTFALL_RECORD_PAIN, "knee", 0, 2, -1, 3 },
  { FOOTFALL_RECORD_PAIN, "area", 0, 4, -1, 5 },
  { FOOTFALL_RECORD_PAIN, "moment", 0, 3, -1, 4 },
  { FOOTFALL_RECORD_PAIN, "signs", 0, 0x3f, -1, 0x40 },
  { FOOTFALL_RECORD_SHOE, "initial_distance_m", 0, 1e8, -1, 1e8 + 1 },
  { FOOTFALL_RECORD_SHOE, "inspect_at_m", 1, 1e8, 0, 1e8 + 1 },
  { FOOTFALL_RECORD_SHOE, "sole", 0, 2, -1, 3 },
  { FOOTFALL_RECORD_SHOE, "fit", 0, 2, -1, 3 },
  { FOOTFALL_RECORD_SHOE, "first_used_on", FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX, FOOTFALL_DAY_MIN - 1,
    FOOTFALL_DAY_MAX + 1 },
  { FOOTFALL_RECORD_ACTIVITY, "kind", 0, FOOTFALL_ACTIVITY_KIND_OTHER, -1, FOOTFALL_ACTIVITY_KIND_OTHER + 1 },
  { FOOTFALL_RECORD_ACTIVITY, "sets", 1, 100000, 0, 100001 },
  { FOOTFALL_RECORD_ACTIVITY, "reps", 1, 100000, 0, 100001 },
  { FOOTFALL_RECORD_EVENT, "kind", 0, FOOTFALL_EVENT_KIND_OTHER, -1, FOOTFALL_EVENT_KIND_OTHER + 1 },
  { FOOTFALL_RECORD_NOTIFICATION, "level", 0, G_MAXINT, -1, G_MININT },
  { FOOTFALL_RECORD_IMPORT_BATCH, "n_runs", 0, 1e9, -1, 1e9 + 1 },
};

static void
test_limits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      const FootfallRecordField *field = find_field (limits[i].kind, limits[i].field);
      gpointer record = new_filled (limits[i].kind);
      g_test_message ("%s", limits[i].field);
      set_number (field, record, limits[i].lowest);
      assert_valid (limits[i].kind, record);
      set_number (field, record, limits[i].highest);
      assert_valid (limits[i].kind, record);
      set_number (field, record, limits[i].below);
      g_assert_false (footfall_record_validate (limits[i].kind, record, NULL));
      set_number (field, record, limits[i].above);
      g_assert_false (footfall_record_validate (limits[i].kind, record, NULL));
      footfall_record_free (limits[i].kind, record);
    }
}

static void
test_messages_of_a_run (void)
{
  g_autoptr(FootfallRun) run = new_filled (FOOTFALL_RECORD_RUN);

  run->distance_m = -5;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The distance in metres must be above 0 and at most 1000000, not -5.");
  run->distance_m = 6200;
  run->effort = 11;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The effort must be from 0 to 10, not 11.");
  run->effort = -1;
  run->started_at = FOOTFALL_INSTANT_UNKNOWN;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The start of the run is missing.");
  run->started_at = FOOTFALL_INSTANT_MAX + 1;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The start of the run must be within the years 1 to 9999.");
  run->started_at = 0;
  run->foot_strike = 4;
  assert_invalid (FOOTFALL_RECORD_RUN, run,
                  "The foot strike must be one of unknown, forefoot, midfoot, heel, not number 4.");
  run->foot_strike = FOOTFALL_FOOT_STRIKE_HEEL;
  g_free (run->notes);
  run->notes = g_strdup ("caf\xe9");
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The note must be text in UTF-8.");
  g_clear_pointer (&run->notes, g_free);
  assert_valid (FOOTFALL_RECORD_RUN, run);
}

static void
test_messages_of_the_record (void)
{
  g_autoptr(FootfallRun) run = new_filled (FOOTFALL_RECORD_RUN);
  FootfallUuid uuid = run->record.uuid;

  run->record.uuid = FOOTFALL_UUID_NONE;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The UUID of a record is missing.");
  run->record.uuid = uuid;
  run->record.modified_at = G_MAXINT64;
  assert_invalid (FOOTFALL_RECORD_RUN, run, "The time of the last change must be within the years 1 to 9999.");
  run->record.modified_at = FOOTFALL_MODIFIED_AT_UNKNOWN;
  assert_valid (FOOTFALL_RECORD_RUN, run);
}

static void
test_names_must_not_be_blank (void)
{
  static const char *const blank[] = { NULL, "", " ", "\t\n", "\u00a0", "\u3000 " };

  for (gsize i = 0; i < G_N_ELEMENTS (blank); i++)
    {
      g_autoptr(FootfallShoe) shoe = new_filled (FOOTFALL_RECORD_SHOE);
      g_free (shoe->name);
      shoe->name = g_strdup (blank[i]);
      assert_invalid (FOOTFALL_RECORD_SHOE, shoe, "The name of the shoe must not be empty.");
    }
}

static void
test_break_days (void)
{
  g_autoptr(FootfallBreak) pause = new_filled (FOOTFALL_RECORD_BREAK);

  pause->ends_on = pause->starts_on;
  assert_valid (FOOTFALL_RECORD_BREAK, pause);
  pause->ends_on = pause->starts_on - 1;
  assert_invalid (FOOTFALL_RECORD_BREAK, pause,
                  "The last day of the break must not be before its first day, 2026-11-22; it is 2026-11-21.");
  pause->ends_on = FOOTFALL_DAY_UNKNOWN;
  assert_valid (FOOTFALL_RECORD_BREAK, pause);
}

static void
test_days_of_records (void)
{
  g_autoptr(FootfallRun) run = footfall_run_new ();
  g_autoptr(FootfallPain) pain = footfall_pain_new ();
  g_autoptr(FootfallActivity) activity = footfall_activity_new ();

  g_assert_cmpint (footfall_run_get_day (run), ==, FOOTFALL_DAY_UNKNOWN);
  run->started_at = pain->felt_at = activity->done_at = 86399;
  run->utc_offset_s = 0;
  pain->utc_offset_s = 1;
  activity->utc_offset_s = -86400 / 2 - 43200;
  g_assert_cmpint (footfall_run_get_day (run), ==, 0);
  g_assert_cmpint (footfall_pain_get_day (pain), ==, 1);
  g_assert_cmpint (footfall_activity_get_day (activity), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/records/tables-cover-the-structs", test_tables_cover_the_structs);
  g_test_add_func ("/core/records/names", test_names);
  g_test_add_func ("/core/records/new-is-unknown", test_new_is_unknown);
  g_test_add_func ("/core/records/new-of-each-kind", test_new_of_each_kind);
  g_test_add_func ("/core/records/copies-are-equal-and-apart", test_copies_are_equal_and_apart);
  g_test_add_func ("/core/records/boxed-types", test_boxed_types);
  g_test_add_func ("/core/records/every-field-counts", test_every_field_counts);
  g_test_add_func ("/core/records/equal-content", test_equal_content);
  g_test_add_func ("/core/records/empty-text-is-no-text", test_empty_text_is_no_text);
  g_test_add_func ("/core/records/limits", test_limits);
  g_test_add_func ("/core/records/messages-of-a-run", test_messages_of_a_run);
  g_test_add_func ("/core/records/messages-of-the-record", test_messages_of_the_record);
  g_test_add_func ("/core/records/names-must-not-be-blank", test_names_must_not_be_blank);
  g_test_add_func ("/core/records/break-days", test_break_days);
  g_test_add_func ("/core/records/days-of-records", test_days_of_records);
  return g_test_run ();
}
