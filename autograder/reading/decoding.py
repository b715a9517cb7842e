"""Turn the bytes of a file into text, whatever wrote them."""

from __future__ import annotations

import codecs
import re

MAX_NAMED = 400_000  # bytes of a script whose encoding is asked for: four for each character that is read of one

# Codecs of text that Python has in C. The others are refused: punycode and idna take time with the square of the length, some
# unpack what they read, and some are none of text.
_QUICK = re.compile(
    r"ascii|utf-(?:8|16|32)(?:-[bl]e|-sig)?|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+|tis-620"
    r"|big5(?:hkscs)?|euc_\w+|gb\w+|hz|iso2022_\w+|johab|shift_jis\w*"
)

_MAGIC_NUMBERS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ", "compressed with xz"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x89HDF", "an HDF5 file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"{\\rtf", "a rich-text document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"bplist00", "a web archive"),
)


def other_kind(data: bytes) -> str | None:
    """Return what a file is by its first bytes, where that is something that holds no cells."""
    return next((what for start, what in _MAGIC_NUMBERS if data.startswith(start)), None)


_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def conflict_line(text: str) -> int:
    """Return the line of the first merge-conflict marker, from 1; 0 where there is no conflict in the text."""
    first = re.search(r"^<{7}(?: |$)", text, re.MULTILINE)
    if first is None or re.search(r"^>{7}(?: |$)", text, re.MULTILINE) is None:
        return 0
    return text.count("\n", 0, first.start()) + 1


def decoded(data: bytes, filename: str, repairs: list[str]) -> str:
    """Return the text of a file, without its mark and NULs, and add to `repairs` what was mended."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _wide(data)
    if encoding:
        repairs.append(f"The file is {encoding.upper()} instead of UTF-8; it was read as that.")
        text = data.decode(encoding, "replace")
    else:
        text = _eight_bit(data, filename, repairs)
    if "\0" in text:
        if text.strip("\0 \t\r\n"):
            repairs.append("The file holds NUL characters; they were left out.")
        text = text.replace("\0", "")
    return text.lstrip("\ufeff")


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without its mark: every other byte of plain English is zero."""
    sample = data[:2000]
    half = len(sample) // 2
    if half < 4:
        return None
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _eight_bit(data: bytes, filename: str, repairs: list[str]) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8-sig", "replace")
    good = len(text) - len(text.encode("ascii", "ignore")) - text.count("\ufffd")
    if good > text.count("\ufffd"):
        repairs.append("The file holds bytes that are not UTF-8; they were replaced.")
        return text
    encoding = _named(data) if filename.lower().endswith(".py") else "windows-1252"
    repairs.append(f"The file is not UTF-8; it was read as {encoding}.")
    return data.decode(encoding, "replace")


def _named(data: bytes) -> str:
    """Return the encoding that a script's first lines name, if it is one for a file of that size."""
    if len(data) > MAX_NAMED:
        return "windows-1252"
    cookie = re.match(rb"(?:#[^\n]*\n)?#.*?coding[:=]\s*([-\w.]{1,40})", data)
    if cookie is None:
        return "windows-1252"
    encoding = cookie[1].decode("ascii", "replace")
    try:
        known = _QUICK.fullmatch(codecs.lookup(encoding).name)
    except (LookupError, ValueError):  # no such encoding
        known = None
    return encoding if known else "latin-1"
