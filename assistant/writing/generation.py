"""The chat model behind one function: a prompt in, the pieces of a reply out.

What may go wrong on the way ends in a `ModelError` whose text a reader may see; the cause, which
may hold addresses or parts of keys, goes to the log only.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from assistant.answers import Tokens
from assistant.settings import Settings
from assistant.writing.prompts import Prompt
from assistant.writing.providers import Chosen
from index.errors import ModelError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

LOG = logging.getLogger(__name__)

MAX_REPLY_CHARS = 8000
MAX_AT_ONCE = 4  # replies waited for at the same time; more questions wait for their turn
RETRY_AFTER_S = 1.0  # a request that failed is tried once more after this, or what the server says
PAUSE_S = 60.0  # a server that failed MAX_FAILURES times in a row is left alone for so long
MAX_PAUSE_S = 600.0
MAX_FAILURES = 3
_NOT_UNDERSTOOD = (400, 422)  # said by servers that do not know a field of the request
_WHOLE = frozenset({"stop", "end_turn", "stop_sequence", "eos", "eos_token"})
_TOLD = {
    400: "refused the request",
    401: "refused the key",
    403: "refused the key",
    404: "is not known to its server",
    408: "took too long",
    413: "refused the request as too long",
    429: "has had too many requests",
}


class LanguageModel:
    """A chat model of LangChain's, with one limit of time over the whole of a reply."""

    def __init__(self, chosen: Chosen, settings: Settings) -> None:
        self.name = chosen.told
        self.hosted = chosen.hosted
        self._chosen = chosen
        self._settings = settings
        self._chat: BaseChatModel | None = None
        self._places = threading.BoundedSemaphore(MAX_AT_ONCE)
        self._opening = threading.Lock()
        self._n_failures = 0
        self._quiet_until = 0.0
        self._counts = True  # until a server refuses to be asked for what a reply took

    def pieces(
        self, prompt: Prompt, *, spent: Callable[[Tokens], None] = lambda tokens: None
    ) -> Iterator[str]:
        """A reply piece by piece, to its regular end.

        Args:
            spent: is given what each try took, where the server says so.

        Raises:
            ModelError: there is no whole reply in time: the server cannot be reached, refuses,
                fails, or sends something else; the reply is cut off or has no end.
        """
        if time.monotonic() < self._quiet_until:
            raise ModelError("is left alone for a while, as it failed before")
        self._opened()  # the first time takes seconds that are not the server's
        until = time.monotonic() + self._settings.model_seconds
        try:
            yield from self._tried(prompt, until, spent)
        except ModelError:
            self._count_failure()
            raise
        self._n_failures = 0

    def _tried(
        self, prompt: Prompt, until: float, spent: Callable[[Tokens], None]
    ) -> Iterator[str]:
        """A reply at the first try, or at a second after a failure that may pass."""
        begun, counting = False, self._counts
        try:
            for piece in self._read(prompt, until, spent):
                begun = True
                yield piece
            return
        except _Failed as failed:
            wait = RETRY_AFTER_S if failed.wait_s is None else failed.wait_s
            may_pass = failed.may_pass
            if counting and failed.status in _NOT_UNDERSTOOD:
                self._counts, self._chat = False, None  # made anew without that field
                may_pass, wait = True, 0.0
            if failed.status == 429:
                self._quiet_until = time.monotonic() + min(failed.wait_s or 0.0, MAX_PAUSE_S)
            if begun or not may_pass or time.monotonic() + wait >= until:
                raise
        time.sleep(wait)
        yield from self._read(prompt, until, spent)
        self._quiet_until = 0.0

    def _count_failure(self) -> None:
        self._n_failures += 1
        if self._n_failures >= MAX_FAILURES:
            self._quiet_until = max(self._quiet_until, time.monotonic() + PAUSE_S)

    def _read(self, prompt: Prompt, until: float, spent: Callable[[Tokens], None]) -> Iterator[str]:
        """What a thread of its own reads of a reply: a client's own limit holds for each read
        only, and a server that sends a letter a second would never reach it."""
        if not self._places.acquire(timeout=max(until - time.monotonic(), 0.0)):
            raise _Failed("is busy with other questions")
        arrived: queue.SimpleQueue[object] = queue.SimpleQueue()
        stop = threading.Event()
        arguments = (prompt, arrived, stop)
        threading.Thread(target=self._receive, args=arguments, daemon=True).start()
        n_chars, ended = 0, ""
        tokens = Tokens(sent=0, written=0)
        try:
            while True:
                chunk = _next(arrived, until, self._settings.model_seconds)
                if chunk is None:
                    break
                text, end = _content(chunk)
                ended = end or ended
                n_chars += len(text)
                tokens += _tokens(chunk)
                if n_chars > MAX_REPLY_CHARS:
                    raise _Failed("went on and on")
                if text:
                    yield text
        finally:
            stop.set()
            if tokens.sent or tokens.written:
                spent(tokens)
        if ended.lower() not in _WHOLE:
            raise _Failed("broke off in the middle" if n_chars else "gave an empty reply")
        if not n_chars:
            raise _Failed("gave an empty reply")

    def _receive(
        self, prompt: Prompt, arrived: queue.SimpleQueue[object], stop: threading.Event
    ) -> None:
        """Puts chunks, then None; or what was raised."""
        try:
            # LangSmith would be told all questions and answers if a variable of its own said so
            from langsmith import tracing_context

            with tracing_context(enabled=False):
                for chunk in self._opened().stream(
                    [("system", prompt.system), ("human", prompt.human)]
                ):
                    if stop.is_set():
                        return
                    arrived.put(chunk)
            arrived.put(None)
        except Exception as error:  # clients raise what they like at replies that are none
            arrived.put(error)
        finally:
            self._places.release()

    def _opened(self) -> BaseChatModel:
        """The chat model, made when it is first needed."""
        with self._opening:
            if self._chat is None:
                try:
                    self._chat = _open(self._chosen, self._settings, counts=self._counts)
                except Exception as error:  # each package has checks of its own
                    LOG.warning("The language model cannot be opened", exc_info=error)
                    raise ModelError("cannot be opened with these settings") from error
            return self._chat


class _Failed(ModelError):
    """A failure, with what the server said of it if anything."""

    def __init__(
        self, text: str, *, status: int | None = None, wait_s: float | None = None
    ) -> None:
        super().__init__(text)
        self.status = status
        self.wait_s = wait_s

    @property
    def may_pass(self) -> bool:
        """Whether another try may succeed."""
        return self.status in (408, 409, 425, 429) or (self.status or 0) >= 500


def _open(chosen: Chosen, settings: Settings, *, counts: bool) -> BaseChatModel:
    """The chat model as LangChain makes it, its address and key given and nothing left to find.

    Args:
        counts: whether a server of OpenAI's protocol is asked what a reply took; others tell.
    """
    from langchain.chat_models import init_chat_model

    own: dict[str, dict[str, Any]] = {
        "openai": {
            "base_url": chosen.url,
            "api_key": chosen.key,
            "use_responses_api": False,
            "openai_proxy": "",
            "stream_usage": counts,
        },
        "azure_openai": {
            "azure_endpoint": chosen.url,
            "azure_deployment": chosen.name,
            "api_key": chosen.key,
            "api_version": settings.model_api_version,
            "use_responses_api": False,
            "openai_proxy": "",
            "stream_usage": counts,
        },
        "anthropic": {"base_url": chosen.url, "api_key": chosen.key},
        "ollama": {"base_url": chosen.url, "num_predict": settings.model_tokens},
    }
    given = own[chosen.provider.name]
    if chosen.provider.name != "ollama":
        given |= {"timeout": settings.model_seconds, "max_retries": 0}
        given |= {"max_tokens": settings.model_tokens}
    if settings.model_temperature is not None:
        given["temperature"] = settings.model_temperature
    given |= _connection(chosen, settings)
    made: BaseChatModel = init_chat_model(chosen.name, model_provider=chosen.provider.name, **given)
    return made


def _connection(chosen: Chosen, settings: Settings) -> dict[str, Any]:
    """How the server is reached: never on to where it redirects; near ones without a proxy."""
    import httpx

    ways: dict[str, Any] = {
        "follow_redirects": False,
        "trust_env": chosen.hosted,
        "timeout": settings.model_seconds,
    }
    if chosen.provider.package == "langchain_openai":
        return {"http_client": httpx.Client(**ways)}
    if chosen.provider.name == "ollama":
        key = settings.model_key.get_secret_value()
        headers = {"headers": {"Authorization": f"Bearer {key}"}} if key else {}
        return {"client_kwargs": ways | headers}
    return {}


def _next(arrived: queue.SimpleQueue[object], until: float, seconds: float) -> object:
    """What arrives next, None at the end."""
    try:
        chunk = arrived.get(timeout=max(until - time.monotonic(), 0.001))
    except queue.Empty:
        raise _Failed(f"did not finish in {seconds:g} seconds") from None
    if isinstance(chunk, Exception):
        raise _failed(chunk) from chunk
    return chunk


def _failed(error: Exception) -> _Failed:
    """A client's error in words for a reader."""
    LOG.info("The language model failed: %s", type(error).__name__, exc_info=error)
    status = getattr(error, "status_code", None)
    if isinstance(status, int) and status > 0:
        told = _TOLD.get(status, "failed" if status >= 500 else "refused the request")
        return _Failed(f"{told} ({status})", status=status, wait_s=_wait(error))
    names = {cls.__name__ for cls in type(error).__mro__}
    if names & {"TimeoutException", "APITimeoutError", "TimeoutError"}:
        return _Failed("took too long")
    if names & {"ConnectError", "APIConnectionError", "ConnectionError", "NetworkError"}:
        return _Failed("could not be reached")
    return _Failed("sent something that is no reply")


def _wait(error: Exception) -> float | None:
    """The seconds that the server asks to be left alone, None if it says nothing of it."""
    headers = getattr(getattr(error, "response", None), "headers", {})
    try:
        return max(float(headers.get("retry-after", "")), 0.0)
    except ValueError:
        return None


def _content(chunk: object) -> tuple[str, str]:
    """The text of a chunk, and why the reply ends with it, if it does."""
    data = getattr(chunk, "response_metadata", None) or {}
    end = next(
        (str(data[k]) for k in ("finish_reason", "stop_reason", "done_reason") if data.get(k)), ""
    )
    return str(getattr(chunk, "text", "") or ""), end


def _tokens(chunk: object) -> Tokens:
    """What a chunk says that the reply took so far, beside what those before it said."""
    usage = getattr(chunk, "usage_metadata", None) or {}
    return Tokens(sent=usage.get("input_tokens") or 0, written=usage.get("output_tokens") or 0)
