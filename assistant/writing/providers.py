"""Which language model is set, where its server is, and whether it may be asked."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from urllib.parse import urlsplit

from assistant.settings import Settings
from index.errors import SettingsError

NONE = ("", "none")
OPTIONAL = "requirements-model.txt"
# Loopback, RFC 1918 and RFC 4193.
_NEAR = tuple(
    ipaddress.ip_network(text)
    for text in (
        "127.0.0.0/8",
        "::1/128",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "fc00::/7",
    )
)
NO_KEY = "none"  # what a server that wants no key is given, as its client insists on one


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A kind of server. `url` is its own address, None if each user has another.

    `outside` tells that its server counts as hosted elsewhere whatever its address.
    """

    name: str
    package: str
    url: str | None
    key_variable: str | None = None
    outside: bool = False


PROVIDERS: Mapping[str, Provider] = {
    provider.name: provider
    for provider in (
        Provider(
            name="openai",
            package="langchain_openai",
            url="https://api.openai.com/v1",
            key_variable="OPENAI_API_KEY",
        ),
        Provider(
            name="azure_openai",
            package="langchain_openai",
            url=None,
            key_variable="AZURE_OPENAI_API_KEY",
        ),
        Provider(name="ollama", package="langchain_ollama", url="http://127.0.0.1:11434"),
        Provider(
            name="anthropic",
            package="langchain_anthropic",
            url="https://api.anthropic.com",
            key_variable="ANTHROPIC_API_KEY",
            outside=True,  # its client follows redirects, so its address says too little
        ),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The model that is set. `name` is without the provider; `hosted` tells that it is outside."""

    provider: Provider
    name: str
    url: str
    key: str
    hosted: bool

    @property
    def told(self) -> str:
        """As it is set: provider:name."""
        return f"{self.provider.name}:{self.name}"


def chosen_model(settings: Settings) -> Chosen | None:
    """The language model of the settings, None if there is none.

    Its address is settled here and handed on, so that no other variable (OPENAI_BASE_URL,
    OLLAMA_HOST) decides where papers go. A provider's own variable for the key counts only for the
    provider's own address.

    Raises:
        SettingsError: the model cannot be used as it is set.
    """
    if settings.model.strip().lower() in NONE:
        return None
    provider, name = _named(settings.model.strip())
    url = _address(provider, settings.model_url.strip())
    hosted = provider.outside or not _is_near(urlsplit(url).hostname or "")
    if hosted and not settings.model_hosted:
        raise SettingsError(
            f"The language model '{settings.model}' is on a server outside ({url}), and questions "
            "and passages of papers would be sent there. If that is allowed, set "
            "COMMITTEE_MODEL_HOSTED=1; else give COMMITTEE_MODEL_URL the address of a server on "
            "this machine or its own network."
        )
    if hosted and urlsplit(url).scheme != "https" and not _is_near(urlsplit(url).hostname or ""):
        raise SettingsError(
            f"COMMITTEE_MODEL_URL cannot be '{url}': papers are sent to a server outside by https "
            "only."
        )
    if find_spec(provider.package) is None:
        raise SettingsError(
            f"The language model '{settings.model}' needs the package "
            f"{provider.package.replace('_', '-')}, which is not installed. Run "
            f"`pip install -r {OPTIONAL}`."
        )
    return Chosen(
        provider=provider, name=name, url=url, key=_key(provider, url, settings), hosted=hosted
    )


def _named(model: str) -> tuple[Provider, str]:
    first, colon, name = model.partition(":")
    provider = PROVIDERS.get(first.strip().lower())
    if provider is None or not colon or not name.strip():
        raise SettingsError(
            f"The language model cannot be '{model}'. Write provider:name, such as "
            f"ollama:llama3.1; the providers are {', '.join(PROVIDERS)}."
        )
    return provider, name.strip()


def _address(provider: Provider, given: str) -> str:
    url = given or provider.url
    if not url:
        raise SettingsError(
            f"The provider '{provider.name}' needs the address of your resource in "
            "COMMITTEE_MODEL_URL."
        )
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        plain = not (parts.username or parts.password or parts.query or parts.fragment)
    except ValueError:
        fits = plain = False
    if not fits or not plain:
        raise SettingsError(
            "COMMITTEE_MODEL_URL is no address of a server. Write it as "
            "http://127.0.0.1:8080/v1, without a name, a password or a query in it."
        )
    return url.rstrip("/")


def _is_near(host: str) -> bool:
    """Whether a host is this machine or one of its own network, by all its addresses."""
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None)}
    except OSError:
        return False
    addresses = [ipaddress.ip_address(text.partition("%")[0]) for text in found]
    return bool(addresses) and all(
        any(address in network for network in _NEAR) for address in addresses
    )


def _key(provider: Provider, url: str, settings: Settings) -> str:
    key = settings.model_key.get_secret_value()
    own = provider.url is None or url == provider.url
    if not key and own and provider.key_variable:
        key = os.environ.get(provider.key_variable, "")
    if not key and own and provider.key_variable:
        raise SettingsError(
            f"The provider '{provider.name}' needs a key. Set COMMITTEE_MODEL_KEY or "
            f"{provider.key_variable}."
        )
    return key or NO_KEY
