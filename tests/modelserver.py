"""A small server on this machine that speaks the protocols of language models, and misbehaves.

It speaks OpenAI's chat completions (also as Azure has them), Ollama's chat and Anthropic's
messages, streamed. What it replies is the test's: a text, or a function of the request; or one of
the `Trouble`s.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SENT, WRITTEN = 700, 12  # the tokens that it says each reply took

Reply = Callable[[dict[str, Any]], str]


class Trouble(StrEnum):
    """What may be wrong with a server or its reply."""

    SILENT = "says nothing"
    DRIP = "sends a letter now and then, without end"
    CUT_OFF = "reaches its longest length"
    BROKEN_OFF = "the connection ends in the middle"
    EMPTY = "an empty reply"
    NO_CHOICES = "JSON without a reply in it"
    NO_JSON = "no JSON"
    HTML = "a page instead of a reply"
    ENDLESS = "a reply without end"
    FILTERED = "stopped by a filter"
    BUSY = "429"
    BUSY_ONCE = "429 once"
    FAILS = "500"
    NO_KEY = "401"
    UNKNOWN = "404"
    MOVED = "307"
    STRICT = "400 for a field that it does not know"


@dataclass(kw_only=True)
class ModelServer:
    """The server: set `reply` or `trouble`; `requests` are those that came, with their headers."""

    reply: Reply | str = ""
    trouble: Trouble | None = None
    moved_to: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    @property
    def url(self) -> str:
        """The address that stands for the provider's own, without a path."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def prompts(self) -> list[str]:
        """All that was said in each request, rules and question together."""
        found = []
        for request in self.requests:
            parts = [str(request.get("system", ""))]
            parts += [str(message["content"]) for message in request["messages"]]
            found.append("\n".join(parts))
        return found

    def text(self, request: dict[str, Any]) -> str:
        """What is replied to a request."""
        return self.reply if isinstance(self.reply, str) else self.reply(request)


@contextmanager
def serving() -> Iterator[ModelServer]:
    """A server that runs while the context does."""
    server = ModelServer()

    class Handler(_Handler):
        state = server

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server.port = http.server_address[1]
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.stopped.set()
        http.shutdown()
        http.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    state: ModelServer

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: tests print no log."""

    def do_POST(self) -> None:
        """One reply, or trouble."""
        state = self.state
        length = int(self.headers.get("Content-Length", 0))
        request = json.loads(self.rfile.read(length) or b"{}")
        state.requests.append(request)
        state.headers.append(dict(self.headers.items()))
        state.paths.append(self.path)
        try:
            self._answer(request)
        except OSError:
            return  # the client has gone

    def _answer(self, request: dict[str, Any]) -> None:
        trouble = self.state.trouble
        statuses = {Trouble.FAILS: 500, Trouble.NO_KEY: 401, Trouble.UNKNOWN: 404}
        if trouble is Trouble.BUSY or (
            trouble is Trouble.BUSY_ONCE and len(self.state.requests) == 1
        ):
            wait = "0.05" if trouble is Trouble.BUSY_ONCE else "30"
            self._plain(429, '{"error": {"message": "slow down"}}', retry_after=wait)
        elif trouble in statuses:
            told = '{"error": {"message": "no: sk-secret-part"}}'
            self._plain(statuses[trouble], told)
        elif trouble is Trouble.STRICT and "stream_options" in request:
            self._plain(400, '{"error": {"message": "stream_options is unknown"}}')
        elif trouble is Trouble.MOVED:
            self.send_response(307)
            self.send_header("Location", self.state.moved_to + self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif trouble is Trouble.HTML:
            self._plain(200, "<html><body>Log in first</body></html>", kind="text/html")
        elif trouble is Trouble.SILENT:
            self.state.stopped.wait(20)
        elif self.path.startswith("/api/chat"):
            self._ollama(self.state.text(request))
        elif self.path.startswith("/v1/messages"):
            self._anthropic(self.state.text(request))
        else:
            self._openai(request)

    def _plain(
        self, status: int, text: str, *, kind: str = "application/json", retry_after: str = ""
    ) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if retry_after:
            self.send_header("Retry-After", retry_after)
        self.end_headers()
        self.wfile.write(data)

    def _begin(self, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.end_headers()

    def _event(self, value: object, name: str = "") -> None:
        data = value if isinstance(value, str) else json.dumps(value)
        self.wfile.write(f"{f'event: {name}' + chr(10) if name else ''}data: {data}\n\n".encode())
        self.wfile.flush()

    def _openai(self, request: dict[str, Any]) -> None:
        trouble = self.state.trouble
        text = "" if trouble is Trouble.EMPTY else self.state.text(request)
        self._begin("text/event-stream")
        if trouble is Trouble.NO_JSON:
            self._event("{this is no JSON")
            return
        if trouble is Trouble.NO_CHOICES:
            self._event({"hello": "there"})
            self._event("[DONE]")
            return
        if trouble in (Trouble.DRIP, Trouble.ENDLESS):
            self._on_and_on(0.1 if trouble is Trouble.DRIP else 0.0)
            return
        pieces = [text[k : k + 7] for k in range(0, len(text), 7)]
        if trouble is Trouble.BROKEN_OFF:
            pieces = pieces[: len(pieces) // 2]
        for piece in pieces:
            self._event(_chunk({"content": piece}))
        if trouble is Trouble.BROKEN_OFF:
            return
        ends = {Trouble.CUT_OFF: "length", Trouble.FILTERED: "content_filter"}
        self._event(_chunk({}, end=ends.get(trouble, "stop") if trouble else "stop"))
        if request.get("stream_options", {}).get("include_usage"):
            counts = {"prompt_tokens": SENT, "completion_tokens": WRITTEN}
            usage = counts | {"total_tokens": SENT + WRITTEN}
            self._event({**_chunk({}), "choices": [], "usage": usage})
        self._event("[DONE]")

    def _on_and_on(self, pause_s: float) -> None:
        for _ in range(2000):
            if self.state.stopped.is_set():
                return
            self._event(_chunk({"content": "on and on "}))
            time.sleep(pause_s)

    def _ollama(self, text: str) -> None:
        self._begin("application/x-ndjson")
        for piece in [text[k : k + 9] for k in range(0, len(text), 9)]:
            line = {"model": "m", "message": {"role": "assistant", "content": piece}, "done": False}
            self.wfile.write(json.dumps(line).encode() + b"\n")
        end = {"model": "m", "message": {"role": "assistant", "content": ""}, "done": True}
        end |= {"done_reason": "stop", "prompt_eval_count": SENT, "eval_count": WRITTEN}
        self.wfile.write(json.dumps(end).encode() + b"\n")

    def _anthropic(self, text: str) -> None:
        self._begin("text/event-stream")
        usage = {"input_tokens": SENT, "output_tokens": 0}
        message = {
            "id": "m", "type": "message", "role": "assistant", "model": "m", "content": [],
            "stop_reason": None, "stop_sequence": None, "usage": usage,
        }  # fmt: skip
        self._event({"type": "message_start", "message": message}, "message_start")
        block = {"type": "text", "text": ""}
        start = {"type": "content_block_start", "index": 0, "content_block": block}
        self._event(start, "content_block_start")
        delta = {"type": "text_delta", "text": text}
        more = {"type": "content_block_delta", "index": 0, "delta": delta}
        self._event(more, "content_block_delta")
        self._event({"type": "content_block_stop", "index": 0}, "content_block_stop")
        why = {"stop_reason": "end_turn", "stop_sequence": None}
        taken = usage | {"output_tokens": WRITTEN}
        end = {"type": "message_delta", "delta": why, "usage": taken}
        self._event(end, "message_delta")
        self._event({"type": "message_stop"}, "message_stop")


def _chunk(delta: dict[str, str], *, end: str | None = None) -> dict[str, object]:
    choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": end}
    return {
        "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
        "choices": [choice],
    }  # fmt: skip
