import os

import pytest


def check(key):
    line = os.environ["SUPERVISED_RUN_ATTEMPT"] + " " + key
    with open("ran.txt", "a") as ran:
        ran.write(line + "\n")
    with open("fails.txt") as fails:
        assert line not in fails.read().splitlines(), "the server was not there"


def test_adds():
    check("adds")


class TestCart:
    def test_flaky(self):
        check("flaky")

    @pytest.mark.parametrize("n", [1, 2])
    def test_rows(self, n):
        check(f"row {n}")

    @pytest.mark.parametrize("name", [pytest.param(1, id="it's \"$(touch pwned)\" `touch pwned` a::b é")])
    def test_hard(self, name):
        check("hard")
