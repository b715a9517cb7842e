#!/bin/sh
# Make .venv where it is missing, and install exactly what the lock file named by the first argument says.
# Uses uv where it is installed, else python3 -m venv and pip. PYTHONS lists the interpreters to try.
set -eu
lock=$1
python=.venv/bin/python

stop() { printf '%s\n' "$@" >&2; exit 1; }

find_python() {
    for candidate in ${PYTHONS:-python3}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

make_venv() {
    found=$(find_python)
    if command -v uv >/dev/null; then
        echo "Making .venv with uv and ${found:-a Python that uv finds or fetches}."
        uv venv --quiet --python "${found:->=3.11}" .venv ||
            stop "No .venv: the course needs Python 3.11 or newer, and uv found none. Install one, then try again."
        return
    fi
    [ -n "$found" ] || stop \
        "No .venv: the course needs Python 3.11 or newer, and none was found (tried:${PYTHONS:+ $PYTHONS})." \
        "Install one, or name the one you have: make lab PYTHON=/path/to/python3.12"
    version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    "$found" -c 'import ensurepip, venv' 2>/dev/null || stop \
        "No .venv: this Python $version came without the means to make one (its module ensurepip is missing)." \
        "On Debian and Ubuntu it is a package of its own: sudo apt install python$version-venv" \
        "Then try again."
    echo "Making .venv with $found (Python $version)."
    "$found" -m venv .venv
}

# A moved folder leaves .venv pointing at where it was.
moved=no
[ ! -f .venv/place ] || [ "$(cat .venv/place)" = "$PWD" ] || moved=yes
if [ "$moved" = yes ] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    rm -rf .venv
    make_venv
fi
echo "$PWD" >.venv/place

if command -v uv >/dev/null; then
    echo "Installing what $lock says, with uv."
    uv pip install --python "$python" --require-hashes -r "$lock"
    uv pip install --python "$python" --quiet --no-deps --no-build-isolation -e .
else
    "$python" -m pip --version >/dev/null 2>&1 || "$python" -m ensurepip >/dev/null
    echo "Installing what $lock says, with pip. The first time this takes a few minutes."
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
