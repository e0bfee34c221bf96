"""A paper as read -> all its entries in the register."""

from __future__ import annotations

from index.attendance import attendance
from index.compose import Reading
from index.minutes import resolutions
from index.plans import intentions, recommendations
from index.register import Entry
from index.statements import statements
from index.terms import terms


def entries(reading: Reading) -> tuple[Entry, ...]:
    """What a paper decides, recommends, intends, tells of having been said, who was there, and
    what its terms mean."""
    return (
        *resolutions(reading),
        *recommendations(reading),
        *intentions(reading),
        *statements(reading),
        *attendance(reading),
        *terms(reading),
    )
