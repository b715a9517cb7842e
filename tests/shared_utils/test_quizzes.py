"""Check every quiz: questions, answers and starting body fit each other."""

import importlib
import pkgutil
import re

import numpy as np
import pytest

from shared_utils import quizzes

WEEKS = [module.name for module in pkgutil.iter_modules(quizzes.__path__)]


@pytest.fixture(params=WEEKS)
def module(request):
    return importlib.import_module(f"shared_utils.quizzes.{request.param}")


def questions(module):
    shown = module.quiz.__doc__.split("Derivation:")[0]
    return dict(re.findall(r"^    (\d+)\. (.*?)(?=^    \d+\. |^    Returns:)", shown, re.M | re.S))


def test_every_question_has_an_answer_among_its_letters(module):
    asked = questions(module)
    assert [int(number) for number in asked] == list(module.quiz())
    for number, letter in module.quiz().items():
        assert letter in re.findall(r"\b([a-z])\) ", asked[str(number)])


def test_the_starting_body_answers_nothing(module):
    assert module.unanswered() == dict.fromkeys(module.quiz(), "?")


def test_no_letter_is_right_more_than_half_of_the_time(module):
    letters = list(module.quiz().values())
    assert max(map(letters.count, letters)) * 2 <= len(letters)


def test_the_claims_of_week_1_hold_in_numpy():
    v, x = np.ones(5), np.ones((4, 3))
    assert (v * v.T).shape == (5,)
    with pytest.raises(ValueError, match="broadcast"):
        x / x.sum(axis=1)
