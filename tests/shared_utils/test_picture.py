"""Check that a picture always comes with its words."""

from html.parser import HTMLParser

from shared_utils.picture import Picture


class Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_a_picture_is_one_image_with_alternative_text():
    ((tag, attributes),) = Tags(Picture(b"\x89PNG", "A curve.", 300)._repr_html_()).found
    assert (tag, attributes["alt"], attributes["width"]) == ("img", "A curve.", "300")
    assert attributes["src"] == "data:image/png;base64,iVBORw=="


def test_words_cannot_break_out_of_the_attribute():
    alt = """a "quoted" <b>&'x'</b>"""
    ((_, attributes),) = Tags(Picture(b"", alt, 300)._repr_html_()).found
    assert attributes["alt"] == alt


def test_a_terminal_shows_the_words():
    assert repr(Picture(b"", "A curve.", 300)) == "[Picture: A curve.]"
