"""What differs between machines, read from the environment (names beginning with COMMITTEE_)."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index.encoder import BUNDLED
from index.errors import SettingsError
from index.reading import Limits

DEFAULT_INDEX = Path(".committee-index")


class Settings(BaseSettings):
    """One machine's settings; each has an environment variable of its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="COMMITTEE_", extra="ignore")

    index: Path = Field(DEFAULT_INDEX, description="the index folder")
    encoder: str = Field(BUNDLED, description="name or folder of a sentence-transformers model")
    online: bool = Field(False, description="whether models may be fetched from a hub")
    max_file_mb: int = Field(500, description="larger files are refused", gt=0)
    max_pages: int = Field(5000, description="longer files are refused", gt=0)
    read_mb: int = Field(3000, description="memory that reading one file may take", gt=0)
    read_seconds: int = Field(900, description="time that reading one file may take", gt=0)

    @property
    def limits(self) -> Limits:
        """What one file may cost."""
        return Limits(
            file_mb=self.max_file_mb,
            pages=self.max_pages,
            memory_mb=self.read_mb,
            seconds=self.read_seconds,
        )


def read_settings() -> Settings:
    """This machine's settings. Raises SettingsError if one has a value that cannot be."""
    try:
        return Settings()
    except ValidationError as error:
        fault = error.errors()[0]
        name = f"COMMITTEE_{'_'.join(map(str, fault['loc']))}".upper()
        raise SettingsError(
            f"The environment variable {name} cannot be '{fault['input']}': {fault['msg']}. "
            "Give it another value, or unset it."
        ) from error


def default_index() -> Path:
    """The index folder that is used where none is named. Raises SettingsError."""
    return read_settings().index
