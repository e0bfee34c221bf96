"""What differs between machines, read from the environment (names beginning with COMMITTEE_)."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator
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
    reader: str = Field(
        "", description='the folder of another trained reader; "none": without the one that ships'
    )
    online: bool = Field(False, description="whether models may be fetched from a hub")
    max_file_mb: int = Field(500, description="larger files are refused", gt=0)
    max_pages: int = Field(5000, description="longer files are refused", gt=0)
    read_mb: int = Field(3000, description="memory that reading one file may take", gt=0)
    read_seconds: int = Field(900, description="time that reading one file may take", gt=0)
    model: str = Field("", description="a language model as provider:name; empty: none")
    model_url: str = Field("", description="the address of its server; empty: the provider's own")
    model_key: SecretStr = Field(SecretStr(""), description="the key that its server wants")
    model_hosted: bool = Field(False, description="whether a server outside may be asked")
    model_seconds: float = Field(30.0, description="time that a reply may take", gt=0, le=3600)
    model_tokens: int = Field(1000, description="the longest reply", gt=0)
    model_temperature: float | None = Field(0.0, description="as the provider takes it", ge=0, le=2)
    model_api_version: str = Field("2024-10-21", description="of Azure OpenAI")

    @field_validator("model_temperature", mode="before")
    @classmethod
    def _none_is_none(cls, value: object) -> object:
        """ "none" leaves the temperature to the model: some take no other than their own."""
        return None if value == "none" else value

    @property
    def limits(self) -> Limits:
        """What one file may cost."""
        return Limits(
            file_mb=self.max_file_mb,
            pages=self.max_pages,
            memory_mb=self.read_mb,
            seconds=self.read_seconds,
        )


def read_settings(*, model: str | None = None) -> Settings:
    """This machine's settings, with another language model if one is named ("none": without).

    Raises:
        SettingsError: one has a value that cannot be.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        fault = error.errors()[0]
        name = f"COMMITTEE_{'_'.join(map(str, fault['loc']))}".upper()
        raise SettingsError(
            f"The environment variable {name} cannot be '{fault['input']}': {fault['msg']}. "
            "Give it another value, or unset it."
        ) from error
    return settings if model is None else settings.model_copy(update={"model": model})


def default_index() -> Path:
    """The index folder that is used where none is named. Raises SettingsError."""
    return read_settings().index
