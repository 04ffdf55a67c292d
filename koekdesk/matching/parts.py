# SPDX-License-Identifier: MIT
"""Finds the parts of a web: who are nearer to each other than to the rest."""

from collections.abc import Mapping, Sequence

Web = Sequence[Mapping[int, float]]

_MOST_PASSES = 12
#: Below one move in so many nodes a pass was the last.
_FEW = 500


def find_parts(web: Web) -> list[int]:
    """Return for each node the number of its part; parts are connected.

    Greedy modularity in levels (Louvain: Blondel et al. 2008). Nodes are visited in order and
    ties go to the lowest number, so the same web always falls into the same parts.

    Args:
        web: for each node its neighbours with the weight (> 0) of the tie; symmetric.

    """
    member = list(range(len(web)))
    level = [dict(near) for near in web]
    while True:
        found = _one_level(level)
        member = [found[at] for at in member]
        if len(set(found)) == len(level):
            break
        level, place = _joined(level, found)
        member = [place[part] for part in member]
    return _connected(web, member)


def _one_level(level: Sequence[Mapping[int, float]]) -> list[int]:
    """Return parts after moving each node to where it adds most, until nothing moves."""
    weight = [sum(near.values()) for near in level]  # a tie to itself counts twice already
    total = sum(weight)
    part = list(range(len(level)))
    inside = list(weight)
    for _ in range(_MOST_PASSES if total else 0):
        moved = 0
        for node, near in enumerate(level):
            here, mine = part[node], weight[node]
            links: dict[int, float] = {here: 0.0}
            for other, tie in near.items():
                if other != node:
                    there = part[other]
                    links[there] = links.get(there, 0.0) + tie
            if len(links) == 1:
                continue
            inside[here] -= mine
            share = mine / total
            best, most = here, links[here] - inside[here] * share
            for there, tie in links.items():
                gain = tie - inside[there] * share
                if gain > most + 1e-9 or (gain > most - 1e-9 and there < best and best != here):
                    best, most = there, gain
            inside[best] += mine
            if best != here:
                part[node] = best
                moved += 1
        if moved <= len(level) // _FEW:
            break
    return part


def _joined(
    level: Sequence[Mapping[int, float]], part: Sequence[int]
) -> tuple[list[dict[int, float]], dict[int, int]]:
    """Return the web whose nodes are the parts, and the new number of each part."""
    place = {old: new for new, old in enumerate(dict.fromkeys(part))}
    web: list[dict[int, float]] = [{} for _ in place]
    for node, near in enumerate(level):
        row = web[place[part[node]]]
        for other, tie in near.items():
            there = place[part[other]]
            row[there] = row.get(there, 0.0) + tie
    return web, place


def _connected(web: Web, member: Sequence[int]) -> list[int]:
    """Return parts in which everybody can be reached without leaving the part."""
    found = [-1] * len(web)
    count = 0
    for start in range(len(web)):
        if found[start] >= 0:
            continue
        found[start], edge = count, [start]
        while edge:
            here = edge.pop()
            for other in web[here]:
                if found[other] < 0 and member[other] == member[start]:
                    found[other] = count
                    edge.append(other)
        count += 1
    return found
