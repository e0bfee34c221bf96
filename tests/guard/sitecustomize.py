"""Python runs this before all else where this folder is on its path: nothing may leave the machine.

What tries to is refused, and written to the file that $GUARD_FILE names.
"""

from __future__ import annotations

import os
import sys

HERE = {"127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "", None}


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    """Source: docs.python.org/3/library/audit_events.html."""
    if event == "socket.getaddrinfo":
        where = arguments[0]
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if not isinstance(address, tuple):  # a socket of the file system
            return
        where = address[0]
    else:
        return
    name = where.decode() if isinstance(where, bytes) else where
    if name not in HERE:
        with open(os.environ["GUARD_FILE"], "a", encoding="utf-8") as file:
            file.write(f"{event} {name}\n")
        raise ConnectionRefusedError(f"{event} to {name} is not allowed here")


if os.environ.get("GUARD_FILE"):
    sys.addaudithook(_guard)
