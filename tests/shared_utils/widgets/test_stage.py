"""Check the stage without a front end: who does what, and when, with a driver that goes only where it is told."""

import asyncio
import threading
import time

import numpy as np
import pytest

from shared_utils.widgets import drivers
from shared_utils.widgets.ghosts import of_the_course, told
from shared_utils.widgets.stage import Stage
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble

START = {"learning rate": 0.1, "seed": 1}


class ByHand:
    """Run frames one at a time, when a test says so."""

    def __init__(self):
        self.frames, self.starts = iter(()), 0

    def start(self, frames):
        self.frames, self.starts = frames, self.starts + 1

    def one(self):
        return next(self.frames, None)

    def all(self):
        return len(list(self.frames))


def downhill(settings, sign=1):
    """Return a Training on the cost x², whose gradient is 2x."""

    def step(x, now):
        return x - sign * now["learning rate"] * 2 * x

    return Training(lambda: float(settings["seed"]), step, lambda x: x * x, settings, every=10)


def draw(run, ghosts, settings):
    return (
        f"<svg>{run.shown}</svg>",
        f"{run.shown} steps, cost {run.cost:.3g}, rate {settings['learning rate']}. {told(run, ghosts)}".strip(),
    )


@pytest.fixture
def stage():
    made = Stage(draw, START, downhill, downhill, first=20, most=1000, at_once=("learning rate",))
    made.first()
    made.driver, made.seen = ByHand(), []
    made.connect(made.seen.append, made.driver)
    return made


def test_the_first_picture_needs_no_driver(stage):
    assert stage.frame.sentence.startswith("20 steps")
    assert stage.driver.starts == 0


def test_the_driver_is_started_by_a_persons_first_action_and_once(stage):
    stage.set({"seed": 2})
    stage.set({"seed": 3})
    assert stage.driver.starts == 1


def test_a_persons_actions_take_no_step_and_draw_nothing(stage):
    steps = stage.run.steps
    stage.train(True)
    stage.set({"learning rate": 0.2})
    stage.pin()
    assert stage.run.steps == steps
    assert stage.seen == []


def test_the_newest_settings_win(stage):
    for rate in (0.2, 0.3, 0.4):
        stage.set({"learning rate": rate})
    stage.driver.all()
    assert [frame.sentence.split("rate ")[1] for frame in stage.seen] == ["0.4."]


def test_settings_that_come_while_drawing_are_drawn_next(stage):
    def draw_slowly(run, ghosts, settings):
        if settings["learning rate"] == 0.2:
            stage.set({"learning rate": 0.3})
        return draw(run, ghosts, settings)

    stage._draw = draw_slowly
    stage.set({"learning rate": 0.2})
    stage.driver.all()
    assert "rate 0.3" in stage.seen[-1].sentence
    assert not stage.working


def test_training_goes_on_until_it_is_paused(stage):
    stage.train(True)
    counts = [stage.frame.steps for _ in range(3) if stage.driver.one()]
    assert counts == [40, 60, 80]
    assert all(frame.training for frame in stage.seen)
    stage.train(False)
    stage.driver.all()
    assert stage.frame.steps == 80
    assert not stage.frame.training
    assert not stage.working


def test_training_stops_at_the_most_steps(stage):
    stage.speed(500)
    stage.train(True)
    stage.driver.all()
    assert stage.frame.steps == 1000
    assert not stage.training


def test_a_step_goes_as_far_as_one_picture(stage):
    stage.speed(5)
    stage.step()
    stage.driver.all()
    assert stage.frame.steps == 25


def test_reset_goes_back_to_the_start_and_rests(stage):
    stage.train(True)
    stage.driver.one()
    stage.reset()
    stage.driver.all()
    assert stage.frame.sentence.startswith("0 steps, cost 1")
    assert not stage.training


def test_at_rest_a_new_learning_rate_starts_anew_and_goes_as_far(stage):
    stage.set({"learning rate": 0.3})
    stage.driver.all()
    assert stage.frame.steps == 20
    assert stage.run.cost == pytest.approx(0.4**40)


def test_while_training_a_new_learning_rate_acts_at_once(stage):
    stage.train(True)
    stage.driver.one()
    stage.set({"learning rate": 0.3})
    stage.driver.one()
    assert stage.run.steps == 60
    assert stage.run.cost == pytest.approx(0.8**80 * 0.4**40)
    assert "From step 40 on: learning rate 0.3." in stage.frame.sentence


def test_a_change_on_the_way_leaves_remembered_runs_as_they_were(stage):
    stage.train(True)
    stage.driver.one()
    stage.set({"learning rate": 0.3})
    stage.driver.one()
    stage.train(False)
    stage.set({"learning rate": 0.1})
    stage.driver.all()
    assert stage.run.cost == pytest.approx(0.8 ** (2 * stage.run.steps))


def test_while_training_another_seed_starts_anew_and_trains_on(stage):
    stage.train(True)
    stage.driver.one()
    stage.set({"seed": 2})
    stage.driver.one()
    assert stage.run.costs[0] == 4
    assert stage.frame.steps == 20
    assert stage.training


def test_the_course_runs_along_with_the_same_seed_and_changes(stage):
    stage.set({"seed": 3})
    stage.driver.all()
    stage.train(True)
    stage.driver.one()
    stage.set({"learning rate": 0.3})
    stage.driver.one()
    assert stage._ghost.costs == stage.run.costs
    assert "course" not in stage.frame.sentence


def test_one_can_look_back_and_ahead(stage):
    stage.look(10)
    stage.driver.all()
    assert stage.frame.sentence.startswith("10 steps, cost 0.0115")
    assert stage.frame.steps == 20
    stage.look(300)
    stage.driver.all()
    assert stage.frame.sentence.startswith("300 steps")
    stage.train(True)
    stage.driver.one()
    assert stage.frame.shown == 320


def test_pinned_runs_stay_as_ghosts_and_can_be_let_go(stage):
    stage.pin()
    stage.set({"learning rate": 0.3})
    stage.driver.all()
    assert "pinned A: learning rate 0.1, cost 0.0001 after 20 steps." in stage.frame.sentence
    for _ in range(3):
        stage.pin()
    assert [letter for letter, _ in stage._order.pins] == ["B", "C", "A"]
    stage.unpin()
    stage.driver.all()
    assert "pinned" not in stage.frame.sentence


def test_going_back_to_settings_trains_nothing_again(stage):
    trained = stage.run
    stage.set({"learning rate": 0.3})
    stage.driver.all()
    stage.set({"learning rate": 0.1})
    stage.driver.all()
    assert stage.run is trained


def test_a_slow_run_is_shown_on_its_way(stage):
    def slow(settings):
        def step(x, now):
            time.sleep(0.004)
            return 0.9 * x

        return Training(lambda: 1.0, step, lambda x: x * x, settings, every=10)

    stage._make = slow
    stage.set({"seed": 2})
    pictures = stage.driver.all() + 1
    assert stage.frame.steps == 20
    assert pictures > 1
    assert not stage.seen[0].arrived


def test_a_wrong_sign_is_told_apart_from_a_large_learning_rate():
    uphill = Stage(draw, START, lambda settings: downhill(settings, -1), downhill, first=5000, most=5000)
    assert "the course's own run with the same settings does not. Is there a wrong sign" in _said(uphill)
    both = Stage(draw, {**START, "learning rate": 3.0}, downhill, downhill, first=5000, most=5000)
    assert "the learning rate is too large" in _said(both)


def test_nobody_is_accused_before_the_courses_run_has_gone_far_enough():
    run, course = (downhill({**START, "learning rate": 3.0}) for _ in range(2))
    run.advance(1000)
    course.advance(run.steps)
    assert "It diverged. Is the learning rate too large, or the start?" in told(run, [of_the_course(course)])
    course.advance(20)
    assert "It diverged: the learning rate is too large, or the start." in told(run, [of_the_course(course)])


def _said(stage):
    with np.errstate(all="ignore"):
        return stage.first().sentence


def test_divergence_is_dated_to_the_step():
    def step(x, settings):
        return x * 10 if x < 1e3 else np.inf

    run = Training(lambda: 1.0, step, lambda x: x, {}, every=10)
    run.advance(50)
    assert run.trouble == "Cost is inf after 4 steps."
    assert run.diverged
    assert run.steps == 4


def test_trouble_stops_training_and_is_told(stage):
    def broken(settings):
        def step(x, now):
            raise Trouble("update is not written yet.")

        return Training(lambda: 1.0, step, lambda x: x, settings)

    stage._make = broken
    stage.set({"seed": 2})
    stage.train(True)
    stage.driver.all()
    assert "update is not written yet." in stage.frame.sentence
    assert not stage.training
    assert stage._ghost.steps > 0, "the course's own run is shown all the same"


def test_an_error_in_drawing_is_told_and_the_next_picture_drawn(stage):
    def draw_badly(run, ghosts, settings):
        if settings["seed"] == 2:
            raise ZeroDivisionError("nothing")
        return draw(run, ghosts, settings)

    stage._draw = draw_badly
    stage.set({"seed": 2})
    stage.driver.all()
    assert "could not be drawn: ZeroDivisionError: nothing" in stage.frame.sentence
    stage.set({"seed": 3})
    stage.driver.all()
    assert stage.frame.sentence.startswith("20 steps")


@pytest.mark.filterwarnings("error")
def test_a_thread_carries_orders_out_and_ends(stage):
    stage.connect(stage.seen.append, drivers.Thread())
    stage.train(True)
    end = time.monotonic() + 20
    while stage.frame.steps < 200 and time.monotonic() < end:
        time.sleep(0.01)
    stage.train(False)
    while stage.working and time.monotonic() < end:
        time.sleep(0.01)
    steps = stage.frame.steps
    assert steps >= 200
    time.sleep(0.1)
    assert stage.run.steps == steps
    assert not any(thread.name == "playground" and thread.is_alive() for thread in threading.enumerate() if not stage.working)


def test_without_threads_an_event_loop_carries_orders_out(stage):
    async def play():
        stage.connect(stage.seen.append, drivers.Task())
        stage.train(True)
        while stage.frame.steps < 100:
            await asyncio.sleep(0.01)
        stage.train(False)
        while stage.working:
            await asyncio.sleep(0.01)

    asyncio.run(play())
    assert stage.frame.steps >= 100
