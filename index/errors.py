"""What can go wrong, by who is at fault.

CommitteeError
├── PaperError              a paper: reported, the build goes on
│   ├── UnreadableError     it is damaged, or not what its name says
│   ├── EncryptedError      it wants a password
│   ├── EmptyError          there is nothing in it
│   ├── TooLargeError       it passes a limit of size, pages, memory or time
│   └── UnknownFormatError  its kind of file is not read here
├── StoreError              the index: stop
│   ├── NoIndexError        there is none in that folder
│   ├── WrongEncoderError   it was built with another encoder
│   ├── DamagedIndexError   its files do not open
│   ├── UnavailableIndexError  it cannot be read or written at present
│   └── UnknownPaperError   no paper of that name is indexed
├── SettingsError           an environment variable has a value that cannot be
├── ModelError              the language model: the answer found without it stands
└── EncoderError            the encoder could not be loaded, or is not the published one
"""

from __future__ import annotations

from pathlib import Path
from typing import Self


class CommitteeError(Exception):
    """The root of all errors meant for people: the text says what happened and what to do."""


class PaperError(CommitteeError):
    """A paper cannot be used; others are not affected. Its text is one line, for a report."""

    def __init__(self, text: str = "") -> None:
        super().__init__(" ".join(text.splitlines()))


class UnreadableError(PaperError):
    """The file is damaged, or not what its name says."""


class EncryptedError(PaperError):
    """The file wants a password."""


class EmptyError(PaperError):
    """There is nothing in the file."""


class TooLargeError(PaperError):
    """The file passes a limit of size, pages, memory or time."""


class UnknownFormatError(PaperError):
    """The kind of file is not read here."""


class StoreError(CommitteeError):
    """The index cannot be used."""


class NoIndexError(StoreError):
    """There is no index in that folder."""


class WrongEncoderError(StoreError):
    """The index was built with another encoder."""


class DamagedIndexError(StoreError):
    """The files of the index do not open."""

    @classmethod
    def of(cls, folder: Path, cause: Exception) -> Self:
        """The error for an index folder."""
        text = str(cause).partition("\n")[0]
        return cls(
            f"The index in '{folder}' is damaged ({text}). Move the folder away and index the "
            "papers again; copies of them are in its folder 'files'."
        )


class UnavailableIndexError(StoreError):
    """The index cannot be read or written at present: it is in use, or the folder forbids it."""

    @classmethod
    def of(cls, folder: Path, cause: Exception) -> Self:
        """The error for an index folder."""
        text = getattr(cause, "strerror", None) or str(cause)
        return cls(
            f"The index in '{folder}' cannot be used ({text}). See that it is a folder, that you "
            "may write there, that the disk has room, and that no other run holds it."
        )


class UnknownPaperError(StoreError):
    """No paper of that name is indexed."""


class SettingsError(CommitteeError):
    """An environment variable has a value that cannot be."""


class ModelError(CommitteeError):
    """The language model gave no reply that can be used. The text goes on from "the model"."""


class EncoderError(CommitteeError):
    """The encoder could not be loaded, or is not the published one."""
