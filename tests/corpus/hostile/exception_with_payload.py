"""Raise an error whose text is endless, and whose class lies."""


class Meta(type):
    def __getattribute__(cls, name):
        return "x" * 10**6 if name == "__name__" else super().__getattribute__(name)


class Loud(BaseException, metaclass=Meta):
    def __str__(self):
        return "<script>alert(1)</script>" * 10**6

    def with_traceback(self, trace):
        raise self

    @property
    def __traceback__(self):
        raise self


def sigmoid(x):
    raise Loud()
