"""The register's door: the one of its answers that a question asks for, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.claims.quoted import Told
from assistant.register.attended import attended
from assistant.register.carried import carried
from assistant.register.contacts import contact
from assistant.register.counted import counted
from assistant.register.definitions import definition_claims
from assistant.register.followed import followed
from assistant.register.offices import in_office
from assistant.register.resolved import resolved
from assistant.register.sittings import sat
from assistant.register.tracked import tracked
from assistant.register.voiced import voiced
from index.papers import Filters, Hit
from index.store import Store

LISTED_CITATIONS = 40  # of a list: each entry has its own, and each meeting one for its date


def recorded(
    store: Store, question: str, filters: Filters, search: Callable[[], Sequence[Hit]]
) -> Told | None:
    """What the register answers, from the records of all papers; None where passages are better.

    Args:
        search: finds passages for the question; called for threads only.
    """
    meanings = definition_claims(store, question, filters)
    if meanings:
        return Told(claims=meanings)
    silent: Told | None = None
    for reads in (sat, contact, in_office, attended, tracked, counted, carried, voiced):
        told = reads(store, question, filters)
        if told is not None and told.unless is None:
            return told
        silent = silent or told
    told = followed(store, question, filters, search) or resolved(store, question, filters)
    if silent is None or silent.unless is None:
        return told
    claims = told.claims if told is not None else ()
    text = " ".join(f"{claim.text} {claim.passage.encoded}" for claim in claims)
    return told if silent.unless(text) else silent
