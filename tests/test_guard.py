"""That the browser tests would see it if the page tried to reach another machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

GUARD = Path(__file__).with_name("guard")


@pytest.mark.parametrize(
    ("code", "tried"),
    [
        ("socket.create_connection(('192.0.2.1', 80), timeout=1)", "socket.getaddrinfo 192.0.2.1"),
        ("socket.getaddrinfo('example.invalid', 443)", "socket.getaddrinfo example.invalid"),
        (
            "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
            "socket.sendto 192.0.2.1",
        ),
        ("socket.socketpair(); socket.getaddrinfo('localhost', 80)", None),
    ],
    ids=["connect", "name", "datagram", "local"],
)
def test_what_leaves_the_machine_is_refused_and_written_down(
    tmp_path: Path, code: str, tried: str | None
) -> None:
    file = tmp_path / "tried"
    environment = {**os.environ, "PYTHONPATH": str(GUARD), "GUARD_FILE": str(file)}
    done = subprocess.run(
        [sys.executable, "-c", f"import socket; {code}"], env=environment, capture_output=True
    )
    assert (done.returncode == 0) is (tried is None), done.stderr.decode()
    assert (file.read_text().splitlines() if file.exists() else [None])[-1] == tried
