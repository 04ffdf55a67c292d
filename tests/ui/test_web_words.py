# SPDX-License-Identifier: MIT
"""The web in words: a part goes by who is known most in it, but to them by somebody else."""

from people import add_person

from koekdesk.services.ties import add_tie
from koekdesk.services.web import read_web
from koekdesk.ui.views.web_words import joins_line

TIES = ("Ria Ana", "Ria Bo", "Ria Cas", "Ana Bo", "Dee Eli", "Eli Fay", "Dee Fay", "Ria Dee")


def test_nobody_is_told_to_know_people_around_themselves(desk):
    names = sorted({name for pair in TIES for name in pair.split()})
    people = {name: add_person(desk, name) for name in names}
    for one, other in map(str.split, TIES):
        desk.do("tie", add_tie, people[one], people[other])
    web = desk.read(read_web)
    at = [node.name for node in web.nodes].index("Ria")
    own = next(part for part, row in enumerate(web.parts) if at in row.around[:1])
    assert "Ria" not in joins_line(web, at, [own])
    other = next(one for one in web.parts[own].people if one != at)
    assert "Ria" in joins_line(web, other, [own])
