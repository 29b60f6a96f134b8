/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/causes.h"

#include <glib/gi18n-lib.h>

static const FootfallCause causes[] = {
  { N_("Inner side ligament (medial collateral ligament)"),
    N_("The band on the inner side that joins thigh bone and shin bone has been overstretched or torn.") },
  { N_("Inner kneecap ligament (medial patellofemoral ligament)"),
    N_("The band on the inner side that steadies the kneecap has been overstretched or torn.") },
  { N_("Inner meniscus"),
    N_("The C-shaped cushion of cartilage between thigh bone and shin bone is worn or torn on the inner side.") },
  { N_("Plica syndrome"), N_("A fold in the lining of the knee joint is irritated and swollen.") },
  { N_("Osteoarthritis"), N_("Cartilage in the knee has worn thin, or the bone beneath it has been damaged.") },
  { N_("Rheumatoid arthritis"), N_("The body's own defences inflame joints, the knees among them.") },
  { N_("Pain around the kneecap (patellofemoral pain, “runner's knee”)"),
    N_("Pain that comes from behind or around the kneecap can be felt on the inner side as well.") },
  { N_("An earlier operation"),
    N_("Surgery on the kneecap or its bands, such as a lateral release or a new inner ligament, can leave pain in the "
       "same place.") },
};

const FootfallCause *
footfall_causes_get_all (guint *n_causes)
{
  g_return_val_if_fail (n_causes != NULL, NULL);
  *n_causes = G_N_ELEMENTS (causes);
  return causes;
}

const char *
footfall_cause_get_name (const FootfallCause *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->name);
}

const char *
footfall_cause_get_what (const FootfallCause *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->what);
}

const char *
footfall_causes_get_introduction (void)
{
  return _("Quite different things can hurt on the inner side of a knee. A doctor or physiotherapist can tell them "
           "apart; neither this list nor a journal can.");
}

const char *
footfall_causes_get_closing (void)
{
  return _("Take your entries along: when it began, at what moments it hurts, and what you ran on and in.");
}
