"""Which model is set, and whether it may be asked."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from pydantic import SecretStr

from assistant import Settings
from assistant.settings import read_settings
from assistant.writing import providers
from assistant.writing.providers import chosen_model
from index.errors import SettingsError

NEAR = "http://127.0.0.1:8080/v1"


@pytest.fixture(autouse=True)
def _names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are looked up in this table and nowhere else."""
    known = {"api.openai.com": "93.184.215.14", "gpu.council.test": "10.1.2.3", "localhost": "::1"}
    known |= {"mixed.test": "10.1.2.3", "metadata.test": "169.254.169.254"}

    def found(host: str, port: object) -> list[tuple[object, ...]]:
        if host not in known and not host.replace(".", "").isdigit():
            raise socket.gaierror
        more = [(0, 0, 0, "", ("93.184.215.15", 0))] if host == "mixed.test" else []
        return [(0, 0, 0, "", (known.get(host, host), 0)), *more]

    monkeypatch.setattr(providers.socket, "getaddrinfo", found)
    for name in ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("model", ["", "none", " None "])
def test_there_may_be_no_model(model: str) -> None:
    assert chosen_model(Settings(model=model)) is None


@pytest.mark.parametrize(
    ("settings", "url", "key", "hosted"),
    [
        ({"model": "openai:m", "model_url": NEAR}, NEAR, "none", False),
        ({"model": "openai:m", "model_url": f"{NEAR}/"}, NEAR, "none", False),
        ({"model": "ollama:llama3.1:8b"}, "http://127.0.0.1:11434", "none", False),
        ({"model": "openai:m", "model_url": "http://gpu.council.test/v1", "model_key": "k"},
         "http://gpu.council.test/v1", "k", False),
        ({"model": "openai:m", "model_key": "k", "model_hosted": True},
         "https://api.openai.com/v1", "k", True),
    ],
    ids=["local", "slash", "ollama", "network", "hosted"],
)  # fmt: skip
def test_a_model_has_an_address_and_a_key(
    settings: dict[str, Any], url: str, key: str, hosted: bool
) -> None:
    chosen = chosen_model(Settings(**settings))
    assert chosen is not None
    assert (chosen.url, chosen.key, chosen.hosted) == (url, key, hosted)
    assert chosen.told == settings["model"]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"model": "gpt"}, "cannot be 'gpt'. Write provider:name"),
        ({"model": "bard:x"}, "the providers are openai, azure_openai, ollama, anthropic"),
        ({"model": "openai:"}, "Write provider:name"),
        ({"model": "openai:m", "model_key": "k"}, "set COMMITTEE_MODEL_HOSTED=1"),
        ({"model": "openai:m", "model_url": "https://mixed.test/v1"}, "is on a server outside"),
        ({"model": "openai:m", "model_url": "http://metadata.test/"}, "is on a server outside"),
        ({"model": "openai:m", "model_url": "http://nowhere.test"}, "is on a server outside"),
        ({"model": "anthropic:m", "model_url": NEAR}, "is on a server outside"),
        ({"model": "openai:m", "model_url": "http://93.184.215.16/v1", "model_hosted": True},
         "by https only"),
        ({"model": "openai:m", "model_hosted": True}, "COMMITTEE_MODEL_KEY or OPENAI_API_KEY"),
        ({"model": "azure_openai:m"}, "needs the address of your resource"),
        ({"model": "openai:m", "model_url": "127.0.0.1:80"}, "is no address of a server"),
        ({"model": "openai:m", "model_url": "ftp://127.0.0.1"}, "is no address of a server"),
        ({"model": "openai:m", "model_url": "http://a:b@127.0.0.1"}, "without a name, a password"),
        ({"model": "openai:m", "model_url": "http://127.0.0.1:99999999"}, "is no address"),
    ],
    ids=range(15),
)  # fmt: skip
def test_a_model_that_cannot_be_used_is_told(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        chosen_model(Settings(**settings))


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(providers, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match="`pip install -r requirements-model"):
        chosen_model(Settings(model="ollama:m"))


def test_the_providers_own_key_goes_to_its_own_address_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "theirs")
    near = chosen_model(Settings(model="openai:m", model_url=NEAR))
    own = chosen_model(Settings(model="openai:m", model_hosted=True))
    assert near is not None and own is not None
    assert (near.key, own.key) == ("none", "theirs")


def test_settings_are_read_from_the_environment_and_hide_the_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in (
        ("", "openai:m"), ("_URL", NEAR), ("_KEY", "geheim"), ("_SECONDS", "7"),
        ("_TEMPERATURE", "none"), ("_TOKENS", "50"),
    ):  # fmt: skip
        monkeypatch.setenv(f"COMMITTEE_MODEL{name}", value)
    settings = read_settings()
    assert (settings.model_seconds, settings.model_temperature) == (7.0, None)
    assert settings.model_key == SecretStr("geheim")
    assert "geheim" not in repr(settings)
    assert read_settings(model="none").model == "none"
    chosen = chosen_model(settings)
    assert chosen is not None
    assert chosen.key == "geheim"
