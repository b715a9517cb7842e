"""Name the colours of the course's figures.

They stay apart for every common kind of colour vision; no figure relies on colour alone.

Source: M. Okabe and K. Ito (2008), *Color Universal Design*.
"""

BLUE = "#0072B2"
ORANGE = "#E69F00"
GREEN = "#009E73"
RED = "#D55E00"
SKY = "#56B4E9"
PINK = "#CC79A7"
GREY = "#767676"
INK = "#222222"
