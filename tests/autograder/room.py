"""Start the worker's server as an ordinary user, from root: a script, in the place of `worker_server.py`.

Root's own Python often lies where nobody else may look (`/root/.pyenv`). In a mount namespace of its own, the server
finds at the same paths what it needs, and the folders above it open.
"""

import ctypes
import json
import os
import sys
from pathlib import Path

NOBODY = 65534
NEWNS, BIND, REC, PRIVATE = 0x00020000, 4096, 16384, 1 << 18


def main() -> None:
    config = json.loads(sys.argv[1])
    kept = [sys.base_prefix, sys.prefix, os.path.dirname(sys.executable), os.path.dirname(os.path.realpath(sys.executable))]
    kept += [config["package"], config["numpy"], config["staging"], *config["readable"]]
    open_up([path for path in dict.fromkeys(kept) if closed(path) and os.path.isdir(path)])
    os.chdir(config["staging"])
    os.chown(".", NOBODY, NOBODY)
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    server = os.path.join(config["package"], "sealed", "worker_server.py")
    os.execv(sys.executable, [sys.executable, "-s", "-S", "-P", server, sys.argv[1]])


def closed(path: str) -> str:
    """Return the topmost folder on the way to `path` that others may not pass, or an empty text."""
    return next((str(folder) for folder in reversed(Path(path).parents) if not folder.stat().st_mode & 0o001), "")


def open_up(paths: list[str]) -> None:
    """Cover each closed folder with one that holds nothing but the way to these paths."""
    call("unshare", NEWNS)
    call("mount", b"none", b"/", None, REC | PRIVATE, None)
    held = {path: os.open(path, os.O_PATH) for path in paths}
    for folder in {closed(path) for path in paths}:
        call("mount", b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=1m,mode=755")
    for path, descriptor in held.items():
        os.makedirs(path, exist_ok=True)
        call("mount", f"/proc/self/fd/{descriptor}".encode(), os.fsencode(path), None, BIND | REC, None)
        os.close(descriptor)


def call(name: str, *arguments: int | bytes | None) -> None:
    """Call the C library, or end with the reason as the last line."""
    wide = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*wide) != 0:
        sys.exit(f"no room for an ordinary user: {name}: {os.strerror(ctypes.get_errno())}")


if __name__ == "__main__":
    main()
