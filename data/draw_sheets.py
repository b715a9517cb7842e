"""Draw the pictures of the data sets that README.md shows."""

from __future__ import annotations

import sys
from pathlib import Path

import h5py
import matplotlib.pyplot as plt
import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[1]))
from shared_utils.palette import BLUE, GREEN, INK, ORANGE, PINK, RED

LOOKS = ((BLUE, "o"), (ORANGE, "^"), (GREEN, "s"), (PINK, "D"))  # a class has a colour and a shape of its own


def draw_sheets(folder: Path) -> None:
    """Draw a picture of every data set in the folder, into the folder."""
    sheets = {"cats": cats, "digits": digits, "tumours": tumours, "planar": planar, "temperatures": temperatures}
    for name, draw in sheets.items():
        with h5py.File(folder / f"{name}.h5") as file:
            figure = draw(file)
        figure.savefig(folder / f"{name}.png", dpi=80, metadata={"Software": None})
        plt.close(figure)


def cats(file: h5py.File) -> plt.Figure:
    """Draw the first 96 training pictures, each with its class."""
    names = [name.decode() for name in file["list_classes"]]
    figure, axes = plt.subplots(8, 12, figsize=(13, 9.6), layout="constrained")
    for ax, picture, label in zip(axes.flat, file["train_set_x"], file["train_set_y"], strict=False):
        ax.imshow(picture)
        ax.set_title(names[label], fontsize=9, pad=2, weight="bold" if label else "normal")
        ax.axis("off")
    return figure


def digits(file: h5py.File) -> plt.Figure:
    """Draw the first 60 digits, each with its label."""
    figure, axes = plt.subplots(5, 12, figsize=(10, 5), layout="constrained")
    for ax, picture, label in zip(axes.flat, file["images"], file["labels"], strict=False):
        ax.imshow(picture, cmap="gray_r", vmin=0, vmax=16)
        ax.set_title(str(label), fontsize=9, pad=2)
        ax.axis("off")
    return figure


def tumours(file: h5py.File) -> plt.Figure:
    """Draw the range of every feature, on a logarithmic scale."""
    X = file["X"][()]
    figure, ax = plt.subplots(figsize=(9, 7), layout="constrained")
    for row, values in enumerate(X):
        values = values[values > 0]
        ax.plot([values.min(), values.max()], [row, row], color=BLUE, linewidth=3)
        ax.plot(np.median(values), row, "o", color=INK)
    ax.set_yticks(range(len(X)), [name.decode() for name in file["features"]], fontsize=8)
    ax.set(xscale="log", xlabel="value (zeros left out): range, and median as a dot")
    ax.invert_yaxis()
    return figure


def planar(file: h5py.File) -> plt.Figure:
    """Draw the points of every planar set."""
    figure, axes = plt.subplots(2, 4, figsize=(12, 6.4), layout="constrained")
    for ax, kind in zip(axes.flat, ("flower", "moons", "circles", "spirals", "blobs", "four_blobs", "noisy", "noisy_dev"), strict=True):
        X, Y = file[f"{kind}/X"][()], file[f"{kind}/Y"][0]
        for label in range(Y.max() + 1):
            colour, shape = LOOKS[label]
            ax.plot(*X[:, label == Y], shape, color=colour, markersize=3, label=f"class {label}")
        ax.set(title=f"{kind}, m = {len(Y)}", xlabel="x1", ylabel="x2", aspect="equal")
    figure.legend(*axes.flat[5].get_legend_handles_labels(), loc="outside lower center", ncols=4, markerscale=2)
    return figure


def temperatures(file: h5py.File) -> plt.Figure:
    """Draw the daily series, and mark the heat wave."""
    celsius, start = file["celsius"][()], np.datetime64(file["start"][0].decode())
    first, last = (np.datetime64(day.decode()) for day in file["heat_wave"])
    figure, ax = plt.subplots(figsize=(11, 4), layout="constrained")
    ax.plot(start + np.arange(len(celsius)), celsius, color=BLUE, linewidth=0.8)
    ax.axvspan(first, last, color=RED, alpha=0.35)
    ax.annotate("heat wave", (first, 34), textcoords="offset points", xytext=(-62, 0), color=RED)
    ax.set(ylabel="mean of the day, °C")
    return figure
