"""Hand in a picture of one's own, and see what the model makes of it."""

from html import escape

import numpy as np

from shared_utils.data import DataError
from shared_utils.own_picture import read_picture
from shared_utils.plots_logistic import sheet
from shared_utils.widgets.live import beside_cells, front_end, status


class OwnPicture:
    """Show an upload button, then the uploaded picture as the model sees it, with the model's words.

    Args:
        probability: the learner's function from a picture (64, 64, 3) of uint8 to the probability of a cat.
        first: a picture of that shape, shown until there is another.
    """

    def __init__(self, probability, first):
        self.probability = probability
        self.picture, self.sentence = self.judge(first)

    def judge(self, picture):
        """Return a Picture and a sentence on what the model says of it."""
        try:
            a = float(np.squeeze(self.probability(picture.copy())))
        except Exception as error:  # whatever a learner's function raises is told, never thrown
            return sheet(picture[None], ["?"]), f"Your function stopped with {type(error).__name__}: {error}"
        if not 0 <= a <= 1:
            return sheet(picture[None], ["?"]), f"Your function returned {a}; a probability lies between 0 and 1."
        said = f"{'cat' if a > 0.5 else 'non-cat'}, a = {a:.3f}"
        return sheet(picture[None], [said]), f"The model says: {said}. It sees the middle square of a picture, scaled to 64 by 64 pixels."

    def widget(self):
        """Return the live form: an upload button over the picture."""
        import ipywidgets

        button = ipywidgets.FileUpload(accept="image/*", multiple=False, description="Your picture", tooltip="Choose a picture file")
        shown = ipywidgets.HTML(self.picture._repr_html_())
        spoken = ipywidgets.HTML(status(self.sentence))

        def look(_change):
            if not button.value:
                return
            try:
                self.picture, self.sentence = self.judge(read_picture(button.value[0]["content"]))
            except DataError as error:
                self.sentence = str(error)
            shown.value, spoken.value = self.picture._repr_html_(), status(self.sentence)

        button.observe(look, names="value")
        box = ipywidgets.VBox([button, shown, spoken])
        box.add_class("playground")
        beside_cells(box)
        return box

    def _repr_mimebundle_(self, **_kwargs):
        still = self.picture._repr_html_() + f"<p>{escape(self.sentence)}</p>"
        view = self.widget()._repr_mimebundle_() if front_end() else None
        return (view or {}) | {"text/plain": repr(self), "text/html": still}

    def __repr__(self):
        return f"[Your own picture: {self.sentence}]"


def own_picture(probability, first):
    """Return an upload button that asks the learner's function about the uploaded picture.

    Args:
        probability: function from a picture (64, 64, 3) of uint8 to the probability of a cat.
        first: a picture of that shape, shown until there is another.

    Returns:
        An OwnPicture; the last line of a cell shows it.
    """
    return OwnPicture(probability, first)
