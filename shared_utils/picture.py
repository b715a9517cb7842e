"""Show a picture together with its alternative text."""

import base64
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Picture:
    """Hold an encoded picture, what it shows in words, and how wide it is drawn.

    As the last line of a notebook cell it appears as an `<img>` with alternative text, in JupyterLab and in
    exported pages alike; where there are no pictures, as in a terminal, its words appear.

    Args:
        data: the encoded picture, as bytes.
        alt: what the picture shows, in words.
        width: how wide to draw it, in CSS pixels (never wider than the page).
        kind: the media type of `data`.
    """

    data: bytes
    alt: str
    width: int
    kind: str = "image/png"

    def _repr_html_(self):
        source = f"data:{self.kind};base64,{base64.b64encode(self.data).decode('ascii')}"
        style = "max-width: 100%; height: auto; background: white"
        return f'<img alt="{escape(self.alt)}" width="{self.width}" style="{style}" src="{source}">'

    def __repr__(self):
        return f"[Picture: {self.alt}]"
