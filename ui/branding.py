"""The council's own name, notice and colour, and what it keeps: read from the environment."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import streamlit as st
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant import AssistantError
from ui import literal

PREFIX = "COMMITTEE_UI_"
COLOUR = "#1d4f91"
# Source: WCAG 2.2, 1.4.3: text of usual size. The darkest ground that the colour stands on.
LEAST_CONTRAST = 4.5
GROUND = "#eef2f7"
LOGO_KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
LOGO_KB = 300


class Branding(BaseSettings):
    """What a council may set for its page without code."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore")

    council: str = Field("", description="the council's name", max_length=200)
    notice: str = Field("", description="a notice at the head of every view", max_length=2000)
    colour: str = Field(COLOUR, description="of buttons, links and marks, as #rrggbb")
    logo: Path | None = Field(None, description="a .png or .jpg file")
    contact: str = Field("", description="whom to write to or call", max_length=500)
    feedback: Path | None = Field(None, description="the folder that keeps feedback")
    feedback_days: int = Field(365, description="after which feedback is deleted", gt=0)
    papers: Path | None = Field(None, description="a folder of papers that staff may read anew")
    log: Path | None = Field(None, description="the folder that keeps questions and changes")
    log_days: int = Field(90, description="after which they are deleted", gt=0)
    log_user: str = Field("", description="the header that says who asks", max_length=100)

    @field_validator("colour")
    @classmethod
    def _can_be_read(cls, colour: str) -> str:
        if contrast(colour, GROUND) < LEAST_CONTRAST:
            raise ValueError(f"text of this colour has less contrast than {LEAST_CONTRAST} to 1")
        return colour

    @field_validator("logo")
    @classmethod
    def _is_picture(cls, logo: Path | None) -> Path | None:
        if logo is None:
            return None
        if logo.suffix.lower() not in LOGO_KINDS or not logo.is_file():
            raise ValueError("this is no .png or .jpg file")
        if logo.stat().st_size > LOGO_KB * 1024:
            raise ValueError(f"the picture is larger than {LOGO_KB} KB")
        return logo


def read_branding() -> Branding:
    """The council's settings. Raises AssistantError if one has a value that cannot be."""
    try:
        return Branding()
    except ValidationError as error:
        fault = error.errors()[0]
        name = f"{PREFIX}{'_'.join(map(str, fault['loc']))}".upper()
        raise AssistantError(
            f"The environment variable {name} cannot be '{fault['input']}': {fault['msg']}. "
            "Give it another value, or unset it."
        ) from error


def contrast(one: str, two: str) -> float:
    """From 1 to 21. Source: WCAG 2.2, "contrast ratio". Raises ValueError for no colour."""
    bright, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Source: WCAG 2.2, "relative luminance"."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError("a colour is written as #rrggbb")
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def show_head(branding: Branding) -> None:
    """The council's colour, logo, name and notice above every view."""
    st.html(f"<style>:root {{ --accent: {branding.colour}; }}</style>")
    parts = []
    if branding.logo is not None:
        kind = LOGO_KINDS[branding.logo.suffix.lower()]
        picture = b64encode(branding.logo.read_bytes()).decode("ascii")
        parts.append(f'<img class="logo" src="data:{kind};base64,{picture}" alt="">')
    if branding.council:
        parts.append(literal.element("span", branding.council, css="council"))
    if parts:
        st.html(f'<div class="head">{"".join(parts)}</div>')
    if branding.notice:
        literal.show("p", branding.notice, css="notice", role="note")
