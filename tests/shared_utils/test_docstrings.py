"""Check that every reference's docstring is a whole contract that does not give the answer away."""

import ast
import inspect
import textwrap
from importlib import import_module

import pytest

MODULES = (
    "activations", "autodiff", "averages", "batch_norm", "deep", "diagnosis", "gradient_check",
    "graph", "initializers", "logistic", "losses", "mini_batches", "optimizers", "preparing",
    "regularization", "schedules", "shallow", "softmax", "tuning", "vectors",
)  # fmt: skip
REFERENCES = [
    function
    for name in MODULES
    for function in vars(import_module(f"shared_utils.{name}")).values()
    if inspect.isfunction(function)
]


@pytest.fixture(params=REFERENCES, ids=lambda function: function.__name__)
def reference(request):
    return request.param


def test_the_first_line_is_one_imperative_sentence(reference):
    first = reference.__doc__.splitlines()[0]
    assert first.endswith(".")
    assert not first.split()[0].endswith("s")


def test_the_sections_come_in_order_and_the_derivation_last(reference):
    sections = ["Args:", "Returns:", "Source:", "Derivation:"]
    found = [line.strip() for line in reference.__doc__.splitlines() if line.strip() in sections]
    assert found == sections


def test_the_contract_holds_no_statement_of_the_body(reference):
    contract = reference.__doc__.split("Derivation:")[0]
    function = ast.parse(textwrap.dedent(inspect.getsource(reference))).body[0]
    for statement in function.body[1:]:
        assert ast.unparse(statement) not in contract
        value = getattr(statement, "value", statement)
        assert isinstance(value, ast.Name) or ast.unparse(value) not in contract
