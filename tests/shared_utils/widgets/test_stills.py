"""Run a playground where nobody looks, as `jupyter nbconvert --to html --execute` does: a still, and nothing from the network."""

import re
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter
from nbconvert.preprocessors import ExecutePreprocessor
from traitlets.config import Config, PyFileConfigLoader

CELLS = (
    "from shared_utils.activations import sigmoid, sigmoid_grad\nfrom shared_utils.widgets.sigmoid import sigmoid_playground",
    "sigmoid_playground(sigmoid, sigmoid_grad)",
    "import threading\nprint([thread.name for thread in threading.enumerate() if thread.name == 'playground'])",
)
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def executed():
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    ExecutePreprocessor(timeout=120, kernel_name="python3").preprocess(notebook)
    return notebook


def test_nothing_is_saved_but_the_still_and_no_thread_runs(executed):
    assert "widgets" not in executed.metadata
    assert set(executed.cells[1].outputs[0].data) == {"text/html", "text/plain"}
    assert executed.cells[2].outputs[0].text == "[]\n"


def test_the_exported_page_shows_the_still_with_its_words(executed):
    page, _ = HTMLExporter().from_notebook_node(executed)
    assert "widget-view" not in page
    image = re.search(r'<img alt="([^"]+)"[^>]*src="data:image/svg\+xml;base64,', page)
    assert "The steepest slope in the picture is 0.25." in image.group(1)


@pytest.mark.parametrize("course", ["course1", "course2"])
def test_on_feedback_pages_a_saved_live_view_gives_way_to_the_still(executed, course):
    config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT / course)).load_config()
    saved = nbformat.from_dict(executed)
    saved.cells[1].outputs[0].data["application/vnd.jupyter.widget-view+json"] = {"model_id": "a", "version_major": 2}
    saved.metadata.widgets = {"application/vnd.jupyter.widget-state+json": {"state": {"a": {}}, "version_major": 2, "version_minor": 0}}
    page, _ = HTMLExporter(config=Config(NbConvertBase=config.NbConvertBase)).from_notebook_node(saved)
    assert "data:image/svg+xml;base64," in page
    assert '"model_id": "a"' not in page
