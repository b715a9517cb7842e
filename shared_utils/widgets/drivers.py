"""Run a stage's frames beside everything else: on a thread, or between other tasks where there are no threads."""

import asyncio
import sys
import threading
import time


class Thread:
    """Run frames on a daemon thread; it ends when there is nothing more to draw."""

    def start(self, frames):
        """Run the generator to its end; it yields the seconds to rest."""
        threading.Thread(target=self._work, args=(frames,), name="playground", daemon=True).start()

    @staticmethod
    def _work(frames):
        for rest in frames:
            time.sleep(rest)


class Task:
    """Run frames as a task of the running event loop, as under Pyodide, where no thread can be started."""

    def start(self, frames):
        """Run the generator to its end; it yields the seconds to rest."""
        self.task = asyncio.get_running_loop().create_task(self._work(frames))

    @staticmethod
    async def _work(frames):
        for rest in frames:
            await asyncio.sleep(rest)


def driver():
    """Return the driver that works here."""
    return Task() if sys.platform == "emscripten" else Thread()
