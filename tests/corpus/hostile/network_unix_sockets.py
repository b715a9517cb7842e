"""Speak to services of the machine by unix sockets, named, abstract and paired."""

import socket

import numpy as np


def attack():
    for address in ("\0abstract", "FOLDER/socket", "/var/run/docker.sock", "/run/dbus/system_bus_socket"):
        try:
            socket.socket(socket.AF_UNIX).connect(address)
            return True
        except OSError:
            continue
    try:
        return bool(socket.socketpair())
    except OSError:
        return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
